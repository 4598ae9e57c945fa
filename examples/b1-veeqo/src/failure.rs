//! Why a command ended early, and the exit code that says so.

use crate::config::{ConfigError, SecretError};
use b1_veeqo_sync::EngineError;
use b1_veeqo_sync::ledger::StoreError;
use std::error::Error as StdError;
use std::io;

/// Exit code of a failure of the program or of its store.
const FAILED: u8 = 1;
/// Exit code of wrong usage or configuration.
pub(crate) const NOT_READY: u8 = 2;
/// Exit code of a side that cannot be reached or refuses the login.
const UNREACHABLE: u8 = 3;
/// Exit code of an audit that found warnings which were denied, and of a status that asks for attention.
pub(crate) const WARNED: u8 = 4;
/// Exit code of a status with an incident.
pub(crate) const STUCK: u8 = 5;

/// Why a command ended early.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The configuration is not usable.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A secret is not there.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// What was asked for makes no sense, or cannot be done as things are.
    #[error("{message}")]
    Refused {
        /// What, and what to do.
        message: String,
        /// The cause below.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A check says that a sync must not start.
    #[error("not ready, so nothing was written\n{findings}")]
    NotReady {
        /// What was found, for people.
        findings: String,
    },
    /// The engine ended early.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The ledger cannot be used, or failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The program failed.
    #[error("{message}")]
    Failed {
        /// What it was doing.
        message: String,
        /// The cause below.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// Standard output was closed: whoever read it has seen enough.
    #[error("nobody reads the output any more")]
    OutputClosed,
}

impl Failure {
    /// Something that cannot be done as things are, with its cause.
    pub(crate) fn refused_by(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Refused { message: message.into(), source: source.into() }
    }

    /// A failure of the program.
    pub(crate) fn failed(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Failed { message: message.into(), source: source.into() }
    }

    /// The code that the program ends with.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Config(_) | Self::Secret(_) | Self::Refused { .. } | Self::NotReady { .. } => NOT_READY,
            Self::Engine(EngineError::Store { source }) | Self::Store(source) => of_store(source),
            Self::Engine(error) if error.is_unreachable() || error.is_login_refused() => UNREACHABLE,
            Self::Engine(_) | Self::Failed { .. } => FAILED,
            Self::OutputClosed => 0,
        }
    }

    /// The message and every cause below it, one a line.
    pub(crate) fn report(&self) -> String {
        let mut report = self.to_string();
        let mut cause = StdError::source(self);
        while let Some(next) = cause {
            report.push_str("\n  because: ");
            report.push_str(&next.to_string());
            cause = next.source();
        }
        report
    }
}

/// A store that cannot be opened is named wrongly or in use; one that fails later is a failure.
fn of_store(error: &StoreError) -> u8 {
    match error {
        StoreError::Open { .. } | StoreError::Locked { .. } | StoreError::TooNew { .. } => NOT_READY,
        _ => FAILED,
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::OutputClosed;
        }
        Self::failed("the output cannot be written", error)
    }
}
