//! Batches and serial numbers: what a line must name, whether it does, and what to choose by policy.
//!
//! Veeqo has no field for either, so the selection comes from the warehouse or from a policy, and SAP refuses
//! a line whose selection is not complete.

mod choose;
mod number;
mod problem;
mod selection;

use serde::{Deserialize, Serialize};

use crate::exception::Code;

pub use choose::{ChoiceError, Lot, Policy, SerialUnit, choose_batches, choose_serials};
pub use number::{BatchNumber, NumberError, SerialNumber};
pub use problem::TrackingProblem;
pub use selection::{BatchPick, Selection, check_selection};

/// How SAP tracks an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracking {
    /// By quantity alone.
    None,
    /// By batches: every movement names batches that sum to its quantity.
    Batch,
    /// By serial numbers: every unit moved is named.
    Serial,
}

/// An item flagged for batches and for serial numbers, which SAP excludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the item is flagged for batches and for serial numbers; keep one of the two in SAP")]
pub struct FlagsConflict;

impl FlagsConflict {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(self) -> Code {
        Code::TrackingFlagsConflict
    }
}

impl Tracking {
    /// What an item's two flags ask for.
    ///
    /// # Errors
    /// [`FlagsConflict`] when both are set.
    pub fn from_flags(batches: bool, serials: bool) -> Result<Self, FlagsConflict> {
        match (batches, serials) {
            (false, false) => Ok(Self::None),
            (true, false) => Ok(Self::Batch),
            (false, true) => Ok(Self::Serial),
            (true, true) => Err(FlagsConflict),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags() {
        assert_eq!(Tracking::from_flags(false, false), Ok(Tracking::None));
        assert_eq!(Tracking::from_flags(true, false), Ok(Tracking::Batch));
        assert_eq!(Tracking::from_flags(false, true), Ok(Tracking::Serial));
        assert_eq!(
            Tracking::from_flags(true, true).map_err(FlagsConflict::code),
            Err(Code::TrackingFlagsConflict)
        );
    }
}
