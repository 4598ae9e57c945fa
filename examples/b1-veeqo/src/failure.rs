//! Why a command ended early, and the exit code that says so.

use crate::config::{ConfigError, SecretError};
use std::error::Error as StdError;
use std::io;

/// Exit code of a failure of the program or of its store.
const FAILED: u8 = 1;
/// Exit code of wrong usage or configuration.
pub(crate) const NOT_READY: u8 = 2;
/// Exit code of a side that cannot be reached or refuses the login.
const UNREACHABLE: u8 = 3;

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
        /// The cause below, where there is one.
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    /// A side cannot be reached or refuses the login.
    #[error("{message}")]
    Unreachable {
        /// Which side, and what to look at.
        message: String,
        /// The cause below.
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    /// The program or its store failed.
    #[error("{message}")]
    Failed {
        /// What it was doing.
        message: String,
        /// The cause below.
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    /// Standard output was closed: whoever read it has seen enough.
    #[error("nobody reads the output any more")]
    OutputClosed,
}

impl Failure {
    /// Something that cannot be done as things are.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::Refused { message: message.into(), source: None }
    }

    /// The same, with its cause.
    pub(crate) fn refused_by(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Refused { message: message.into(), source: Some(source.into()) }
    }

    /// A failure of the program.
    pub(crate) fn failed(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Failed { message: message.into(), source: Some(source.into()) }
    }

    /// The code that the program ends with.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Config(_) | Self::Secret(_) | Self::Refused { .. } => NOT_READY,
            Self::Unreachable { .. } => UNREACHABLE,
            Self::Failed { .. } => FAILED,
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

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::OutputClosed;
        }
        Self::failed("the output cannot be written", error)
    }
}
