//! A reason why a record cannot be processed, before it is tied to the record.

use crate::ledger::{NewException, Work};
use b1_veeqo_mapping::exception::{Code, Failure, Side, classify};
use rust_decimal::Decimal;

/// A reason code and the plain sentence with the values in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) code: Code,
    pub(crate) message: String,
}

impl Trouble {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// A value that the record carries and that no document can.
    pub(crate) fn unreadable(error: impl std::fmt::Display) -> Self {
        Self::new(Code::DataUnreadable, error.to_string())
    }

    /// A vendor's refusal: its own words stay in the message.
    pub(crate) fn refused(side: Side, code: Option<String>, text: &str, what: &str) -> Self {
        let failure = Failure { side, code, text: text.to_owned() };
        let reason = classify(&failure);
        let number = failure.code.as_deref().map(|code| format!(" ({code})")).unwrap_or_default();
        Self::new(reason, format!("{what}: {} answered{number}: {text}", crate::error::name(side)))
    }

    /// The exception that holds a work row.
    pub(crate) fn holding(self, work: &Work, value: Option<Decimal>) -> NewException {
        NewException {
            code: self.code,
            flow: work.flow,
            record: work.key.to_string(),
            work: Some(work.key.clone()),
            subject: work.subject.clone(),
            message: self.message,
            value,
        }
    }
}
