//! Cancelling.

use serde::{Deserialize, Serialize};

/// How to cancel an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancellation {
    /// Why.
    pub reason: Option<String>,
    /// Veeqo mails the customer.
    pub send_veeqo_email: bool,
    /// The name of the reason in the body.
    #[serde(default)]
    pub reason_key: ReasonKey,
}

/// The name of the cancel reason: the documentation and a client in use differ, and nobody has compared them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReasonKey {
    /// `cancel_reason`, as documented.
    #[default]
    CancelReason,
    /// `reason`, as one client sends it.
    Reason,
}

impl ReasonKey {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::CancelReason => "cancel_reason",
            Self::Reason => "reason",
        }
    }
}
