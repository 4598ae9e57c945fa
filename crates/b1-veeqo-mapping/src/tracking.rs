//! Batches and serial numbers: what a line must name, whether it does, and what to choose by policy.
//!
//! Veeqo has no field for either, so the selection comes from the warehouse or from a policy, and SAP refuses
//! a line whose selection is not complete.

mod bins;
mod choose;
mod flags;
mod given;
mod number;
mod problem;
mod selection;
mod unique;
mod whole;

use serde::{Deserialize, Serialize};

pub use bins::{BinPick, BinProblem, check_bins};
pub use choose::{ChoiceError, ChoiceRules, Lot, Policy, SerialUnit, choose_batches, choose_serials};
pub use flags::{FlagProblem, FlagsConflict, ItemFlags, Requirement, SelectionNeed};
pub use given::{GivenProblem, check_given_batches, check_given_serials};
pub use number::{BatchNumber, NumberError, SerialNumber};
pub use problem::TrackingProblem;
pub use selection::{BatchPick, Selection, check_selection};
pub use unique::{SerialRule, UniquenessProblem, UnitNumbers, UnitOnLine, check_unique};

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
    use crate::exception::Code;

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
