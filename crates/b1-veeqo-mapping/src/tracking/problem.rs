//! What a selection can lack.

use super::{BatchNumber, SerialNumber};
use crate::exception::Code;
use crate::quantity::Quantity;

/// What is wrong with the selection of a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TrackingProblem {
    /// Batches are missing.
    #[error("batches for {missing} of {needed} units are missing")]
    BatchesMissing {
        /// The line's quantity.
        needed: Quantity,
        /// How much has no batch.
        missing: Quantity,
    },
    /// The batches hold more than the line.
    #[error("the batches exceed the line's {needed} units by {excess}")]
    BatchesExceed {
        /// The line's quantity.
        needed: Quantity,
        /// By how much.
        excess: Quantity,
    },
    /// A batch is named without a quantity.
    #[error("batch {batch} is named without a quantity")]
    BatchEmpty {
        /// The batch.
        batch: BatchNumber,
    },
    /// A batch is named twice.
    #[error("batch {batch} is named twice; name it once with the whole quantity")]
    BatchTwice {
        /// The batch.
        batch: BatchNumber,
    },
    /// Serial numbers are missing.
    #[error("{missing} of {needed} serial numbers are missing")]
    SerialsMissing {
        /// The line's quantity.
        needed: Quantity,
        /// How many units have no number.
        missing: Quantity,
    },
    /// There are more serial numbers than units.
    #[error("there are {excess} serial numbers more than the line's {needed} units")]
    SerialsExceed {
        /// The line's quantity.
        needed: Quantity,
        /// By how many.
        excess: Quantity,
    },
    /// A serial number is named twice.
    #[error("serial number {serial} is named twice")]
    SerialTwice {
        /// The serial number.
        serial: SerialNumber,
    },
    /// A serial-managed line has a fraction of a unit.
    #[error("{needed} units cannot be named by serial numbers: it is not a whole number")]
    SerialFraction {
        /// The line's quantity.
        needed: Quantity,
    },
    /// The item is not tracked this way; SAP refuses what it did not ask for.
    #[error("the item is not managed by the batches or serial numbers given")]
    NotTracked,
    /// The quantities are out of range.
    #[error("the selected quantities are out of range")]
    OutOfRange,
}

impl TrackingProblem {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::SerialsMissing { .. }
            | Self::SerialsExceed { .. }
            | Self::SerialFraction { .. }
            | Self::SerialTwice { .. } => Code::SerialSelectionMissing,
            Self::NotTracked => Code::TrackingFlagMissing,
            _ => Code::BatchSelectionMissing,
        }
    }
}
