//! A reason why a record cannot be processed, before it is tied to the record.

use crate::error::EngineError;
use crate::ledger::{NewException, Work};
use b1_veeqo_mapping::exception::{Code, Failure, Side, classify};
use rust_decimal::Decimal;
use sap_b1_client::Rejection;
use std::error::Error as StdError;
use veeqo_client::Refusal;

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

    /// Several reasons of one record as one: their sentences together, under the first one's code.
    pub(crate) fn all(troubles: impl IntoIterator<Item = Self>) -> Option<Self> {
        troubles
            .into_iter()
            .reduce(|first, next| Self { message: format!("{}. {}", first.message, next.message), ..first })
    }

    /// A value that the record carries and that no document can.
    pub(crate) fn unreadable(error: impl std::fmt::Display) -> Self {
        Self::new(Code::DataUnreadable, error.to_string())
    }

    /// SAP's refusal; what has no code of SAP's comes from a proxy before it, and is known by its status.
    pub(crate) fn refused_by_sap(refusal: &Rejection, what: &str) -> Self {
        let (code, text) = (sap_code(refusal), refusal.message.clone());
        Self::refused(Failure { side: Side::Sap, code: Some(code), text }, what)
    }

    /// Veeqo's refusal.
    pub(crate) fn refused_by_veeqo(refusal: &Refusal, what: &str) -> Self {
        let (code, text) = (refusal.status.to_string(), refusal.messages.join("; "));
        Self::refused(Failure { side: Side::Veeqo, code: Some(code), text }, what)
    }

    /// A side that cannot be worked with, or does not answer what was asked.
    pub(crate) fn of_failure(error: &EngineError) -> Self {
        let code = match error {
            EngineError::LoginRefused { .. } => Code::LoginFailed,
            EngineError::Unreachable { source, .. } => {
                code_of(source.as_ref()).unwrap_or(Code::ServiceUnavailable)
            }
            EngineError::Read { source, .. } => code_of(source.as_ref()).unwrap_or(Code::DataUnreadable),
            _ => Code::DataUnreadable,
        };
        Self::new(code, crate::engine::chain(error))
    }

    /// A vendor's refusal: its own words stay in the message.
    fn refused(failure: Failure, what: &str) -> Self {
        let number = failure.code.as_deref().map(|code| format!(" (code {code})")).unwrap_or_default();
        let text = if failure.text.is_empty() { "it gave no reason" } else { &failure.text };
        Self::new(classify(&failure), format!("{} refused {what}{number}: {text}", failure.side))
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

fn sap_code(refusal: &Rejection) -> String {
    refusal.code.clone().unwrap_or_else(|| format!("HTTP {}", refusal.status))
}

/// The reason in a client's error, where the side said one.
fn code_of(source: &(dyn StdError + Send + Sync + 'static)) -> Option<Code> {
    if let Some(error) = source.downcast_ref::<sap_b1_client::Error>() {
        if matches!(error, sap_b1_client::Error::Throttled { .. }) {
            return Some(Code::RateLimited);
        }
        let refusal = error.rejection()?;
        let (code, text) = (Some(sap_code(refusal)), refusal.message.clone());
        return Some(classify(&Failure { side: Side::Sap, code, text }));
    }
    let error = source.downcast_ref::<veeqo_client::Error>()?;
    let (code, text) = (Some(error.status()?.to_string()), error.messages().join("; "));
    Some(classify(&Failure { side: Side::Veeqo, code, text }))
}
