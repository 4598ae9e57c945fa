//! Why a pass ended early. A record that cannot be processed is an exception in the ledger, never an error here.

use crate::ledger::StoreError;
use b1_veeqo_mapping::exception::Side;
use std::error::Error as StdError;

/// A pass could not go on. Whatever was committed before stays, and running again is harmless.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// A side cannot be reached, or keeps failing.
    #[error("{} cannot be reached", name(*.side))]
    Unreachable {
        /// Which side.
        side: Side,
        /// What happened.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A side refuses the credentials.
    #[error("{} refuses the login", name(*.side))]
    LoginRefused {
        /// Which side.
        side: Side,
        /// Its reason.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A side refuses a read that the flow cannot do without, or answers it in a form that cannot be read.
    #[error("{} does not answer '{action}'", name(*.side))]
    Read {
        /// Which side.
        side: Side,
        /// What was asked.
        action: &'static str,
        /// Its answer.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A dry run held a write back: what comes after it cannot be known.
    #[error("{} was not written to: this is a dry run", name(*.side))]
    Withheld {
        /// Which side.
        side: Side,
    },
    /// The store failed.
    #[error("the store failed")]
    Store {
        /// What happened.
        #[from]
        source: StoreError,
    },
    /// A part of the program failed where it must not: a fault of the program, not of the data.
    #[error("the program failed: {message}")]
    Panicked {
        /// What it said.
        message: String,
    },
    /// A row in the ledger has a shape that this version does not know.
    #[error("the ledger row {record} cannot be read")]
    Facts {
        /// Which row.
        record: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

/// The side's name, as people say it.
#[must_use]
pub(crate) const fn name(side: Side) -> &'static str {
    match side {
        Side::Sap => "SAP Business One",
        Side::Veeqo => "Veeqo",
    }
}

impl EngineError {
    /// A side cannot be reached.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }

    /// A side refuses the login.
    #[must_use]
    pub fn is_login_refused(&self) -> bool {
        matches!(self, Self::LoginRefused { .. })
    }

    /// The side that cannot be worked with at all: it cannot be reached, or refuses the login.
    pub(crate) fn outage(&self) -> Option<Side> {
        match self {
            Self::Unreachable { side, .. } | Self::LoginRefused { side, .. } => Some(*side),
            _ => None,
        }
    }

    /// The side the error speaks of, where it is about one.
    #[must_use]
    pub fn side(&self) -> Option<Side> {
        match self {
            Self::Unreachable { side, .. }
            | Self::LoginRefused { side, .. }
            | Self::Read { side, .. }
            | Self::Withheld { side } => Some(*side),
            Self::Store { .. } | Self::Facts { .. } | Self::Panicked { .. } => None,
        }
    }

    pub(crate) fn sap(action: &'static str, error: sap_b1_client::Error) -> Self {
        let side = Side::Sap;
        if matches!(error, sap_b1_client::Error::Withheld { .. }) {
            Self::Withheld { side }
        } else if error.is_login_refused() {
            Self::LoginRefused { side, source: Box::new(error) }
        } else if error.is_unreachable() || error.is_transient() {
            Self::Unreachable { side, source: Box::new(error) }
        } else {
            Self::Read { side, action, source: Box::new(error) }
        }
    }

    pub(crate) fn veeqo(action: &'static str, error: veeqo_client::Error) -> Self {
        let side = Side::Veeqo;
        if matches!(error, veeqo_client::Error::Withheld { .. }) {
            Self::Withheld { side }
        } else if error.is_unauthorized() {
            Self::LoginRefused { side, source: Box::new(error) }
        } else if error.is_unreachable() || error.is_transient() {
            Self::Unreachable { side, source: Box::new(error) }
        } else {
            Self::Read { side, action, source: Box::new(error) }
        }
    }

    /// What concerns one record alone, and no try of another changes.
    pub(crate) fn is_of_one_record(&self) -> bool {
        matches!(self, Self::Facts { .. } | Self::Panicked { .. })
    }

    /// A name of the set-up that the client does not take.
    pub(crate) fn names(source: sap_b1_client::InvalidId) -> Self {
        Self::Read { side: Side::Sap, action: "set SAP up", source: Box::new(source) }
    }

    pub(crate) fn facts(record: &impl ToString, source: serde_json::Error) -> Self {
        Self::Facts { record: record.to_string(), source }
    }
}
