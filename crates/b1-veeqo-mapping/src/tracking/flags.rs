//! What an item's flags ask for on the way out.

use super::Tracking;
use crate::exception::Code;

/// The flags of an item that decide about batches, serial numbers and bins, in neutral terms.
///
/// Source: SAP's `Items`: `ManageBatchNumbers`, `ManageSerialNumbers`, `SRIAndBatchManageMethod`,
/// `ManageSerialNumbersOnReleaseOnly`, `ForceSelectionOfSerialNumber`, `AutoCreateSerialNumbersOnRelease`,
/// `IssuePrimarilyBy` and `InventoryItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ItemFlags {
    /// Managed by batches.
    pub batches: bool,
    /// Managed by serial numbers.
    pub serials: bool,
    /// Numbers are named on release only (`bomm_OnReleaseOnly`), so that SAP knows none of those in stock.
    pub on_release_only: bool,
    /// Serial numbers alone are named on release only; an older flag that says the same for serial items.
    pub serials_on_release_only: bool,
    /// A serial number must be selected on release.
    pub force_selection: bool,
    /// SAP makes serial numbers itself on release.
    pub auto_create: bool,
    /// The client proposes bins before numbers (`ipbBinLocations`); a document needs both all the same.
    pub bins_first: bool,
    /// Stock is kept of the item.
    pub inventory: bool,
}

impl Default for ItemFlags {
    /// As SAP makes an item: stock is kept, no batches, no serial numbers.
    fn default() -> Self {
        Self {
            batches: false,
            serials: false,
            on_release_only: false,
            serials_on_release_only: false,
            force_selection: true,
            auto_create: false,
            bins_first: false,
            inventory: true,
        }
    }
}

/// What a delivery of an item must name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// Batches, serial numbers, or neither.
    pub tracking: Tracking,
    /// Whether the document is refused without them.
    pub selection: SelectionNeed,
}

/// Whether, and out of what, a selection is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SelectionNeed {
    /// Nothing is selected.
    Nothing,
    /// It must be complete, out of the numbers that SAP has in stock: a policy can choose.
    FromStock,
    /// It must be complete, and SAP knows no numbers in stock: only the warehouse can name them.
    Named,
    /// It may be left out: SAP makes the numbers, or does not insist. What is given must be complete. That SAP takes
    /// a document without them is unverified.
    Optional,
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

/// A combination of flags that a person should look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FlagProblem {
    /// Batches and serial numbers at once.
    #[error(transparent)]
    Conflict(#[from] FlagsConflict),
    /// The item must be tracked by its group, and is not.
    #[error(
        "the item must be managed by batches or serial numbers and is not; set the flag before stock moves"
    )]
    NotTracked,
    /// Batches or serial numbers of an item without stock.
    #[error("the item has batches or serial numbers and no stock is kept of it; correct one of the two")]
    NotStocked,
    /// A flag for serial numbers without serial numbers; it does nothing.
    #[error("{flag} is set and the item has no serial numbers; the flag does nothing")]
    Idle {
        /// SAP's name of the flag.
        flag: &'static str,
    },
    /// Numbers are named on release only, so that no policy can choose them.
    #[error("numbers are named on release only: SAP knows none in stock, and no policy can choose")]
    ReleaseOnly,
}

impl FlagProblem {
    /// Whether orders of the item must be held. The others are for the person who keeps the item.
    #[must_use]
    pub fn holds(self) -> bool {
        matches!(self, Self::Conflict(_) | Self::NotTracked)
    }

    /// The reason code of the exception, where orders are held.
    #[must_use]
    pub fn code(self) -> Option<Code> {
        match self {
            Self::Conflict(conflict) => Some(conflict.code()),
            Self::NotTracked => Some(Code::TrackingFlagMissing),
            _ => None,
        }
    }
}

impl ItemFlags {
    /// What a delivery of the item must name.
    ///
    /// # Errors
    /// [`FlagsConflict`] when the item has batches and serial numbers.
    pub fn requirement(self) -> Result<Requirement, FlagsConflict> {
        let tracking = Tracking::from_flags(self.batches, self.serials)?;
        let tracking = if self.inventory { tracking } else { Tracking::None };
        let selection = match tracking {
            Tracking::None => SelectionNeed::Nothing,
            _ if !self.release_only() => SelectionNeed::FromStock,
            Tracking::Serial if self.auto_create || !self.force_selection => SelectionNeed::Optional,
            _ => SelectionNeed::Named,
        };
        Ok(Requirement { tracking, selection })
    }

    /// Whether numbers are named on release only.
    fn release_only(self) -> bool {
        self.on_release_only || (self.serials && self.serials_on_release_only)
    }

    /// Everything about the flags that a person should look at; `required` where the item's group must be tracked.
    #[must_use]
    pub fn problems(self, required: bool) -> Vec<FlagProblem> {
        let tracked = self.batches || self.serials;
        let idle = |set: bool, flag| (set && !self.serials).then_some(FlagProblem::Idle { flag });
        let found = [
            (self.batches && self.serials).then_some(FlagProblem::Conflict(FlagsConflict)),
            (required && !tracked).then_some(FlagProblem::NotTracked),
            (tracked && !self.inventory).then_some(FlagProblem::NotStocked),
            (tracked && self.release_only()).then_some(FlagProblem::ReleaseOnly),
            idle(self.serials_on_release_only, "ManageSerialNumbersOnReleaseOnly"),
            idle(self.auto_create, "AutoCreateSerialNumbersOnRelease"),
        ];
        found.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every combination of the eight flags.
    fn all() -> impl Iterator<Item = ItemFlags> {
        (0_u8..=u8::MAX).map(|bits| {
            let bit = |n: u8| bits >> n & 1 == 1;
            ItemFlags {
                batches: bit(0),
                serials: bit(1),
                on_release_only: bit(2),
                serials_on_release_only: bit(3),
                force_selection: bit(4),
                auto_create: bit(5),
                bins_first: bit(6),
                inventory: bit(7),
            }
        })
    }

    #[test]
    fn every_combination_has_one_answer() {
        use SelectionNeed::{FromStock, Named, Nothing, Optional};
        for flags in all() {
            let conflict = flags.batches && flags.serials;
            assert_eq!(flags.requirement().is_err(), conflict, "{flags:?}");
            let held = flags.problems(false).iter().any(|problem| problem.holds());
            assert_eq!(held, conflict, "{flags:?}");
            let Ok(found) = flags.requirement() else { continue };
            let late = flags.on_release_only || (flags.serials && flags.serials_on_release_only);
            let expected = match (flags.inventory && (flags.batches || flags.serials), late) {
                (false, _) => Nothing,
                (true, false) => FromStock,
                (true, true) if flags.serials && (flags.auto_create || !flags.force_selection) => Optional,
                (true, true) => Named,
            };
            assert_eq!(found.selection, expected, "{flags:?}");
            assert_eq!(found.tracking == Tracking::None, expected == Nothing, "{flags:?}");
            let told = flags.problems(false).contains(&FlagProblem::ReleaseOnly);
            assert_eq!(told, late && (flags.batches || flags.serials), "{flags:?}");
        }
    }

    #[test]
    fn a_group_that_must_be_tracked_holds_what_is_not() {
        let plain = ItemFlags::default();
        assert_eq!(plain.problems(false), []);
        let problems = plain.problems(true);
        assert_eq!(problems, [FlagProblem::NotTracked]);
        assert_eq!(problems[0].code(), Some(Code::TrackingFlagMissing));
        assert_eq!(ItemFlags { batches: true, ..plain }.problems(true), []);
    }

    #[test]
    fn flags_that_do_nothing_are_told() {
        let odd = ItemFlags { auto_create: true, batches: true, inventory: false, ..ItemFlags::default() };
        let texts: Vec<_> = odd.problems(false).iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            [
                "the item has batches or serial numbers and no stock is kept of it; correct one of the two",
                "AutoCreateSerialNumbersOnRelease is set and the item has no serial numbers; the flag does nothing",
            ]
        );
        assert!(odd.problems(false).iter().all(|problem| !problem.holds() && problem.code().is_none()));
    }
}
