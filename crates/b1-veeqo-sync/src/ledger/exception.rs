//! Exceptions: records that need data or a person, with the exact reason.

use super::flow::{Flow, UnknownName};
use super::key::WorkKey;
use b1_veeqo_mapping::exception::{Code, Severity};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Where an exception stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExceptionStatus {
    /// Somebody or something has to act.
    Open,
    /// The record has succeeded since, or its cause is gone.
    Resolved,
    /// A person decided to leave it.
    Ignored,
}

impl ExceptionStatus {
    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
            Self::Ignored => "ignored",
        }
    }
}

impl FromStr for ExceptionStatus {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = [Self::Open, Self::Resolved, Self::Ignored];
        let found = all.into_iter().find(|status| status.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "exception status", text: text.to_owned() })
    }
}

/// One record and one reason. There is at most one open exception for the same code and record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExceptionRecord {
    /// Given by the store, from 1.
    pub id: i64,
    /// The stable reason.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The flow it happened in.
    pub flow: Flow,
    /// What identifies the record: a work key (`order:123`) or a pair (`pair:ITEM@01`) or an item (`item:X`).
    pub record: String,
    /// The work row that is held, where there is one.
    pub work: Option<WorkKey>,
    /// The record in a person's words, e.g. `order #1001`.
    pub subject: String,
    /// A plain sentence with the values in it.
    pub message: String,
    /// Where it stands.
    pub status: ExceptionStatus,
    /// When it was first seen.
    pub opened_at: Timestamp,
    /// When it was last seen or changed.
    pub updated_at: Timestamp,
    /// The money at stake, in the order's currency.
    pub value: Option<Decimal>,
}

/// An exception to be opened, or seen again.
#[derive(Clone, Debug, PartialEq)]
pub struct NewException {
    /// The stable reason.
    pub code: Code,
    /// The flow it happened in.
    pub flow: Flow,
    /// What identifies the record.
    pub record: String,
    /// The work row that is held, where there is one.
    pub work: Option<WorkKey>,
    /// The record in a person's words.
    pub subject: String,
    /// A plain sentence with the values in it.
    pub message: String,
    /// The money at stake.
    pub value: Option<Decimal>,
}
