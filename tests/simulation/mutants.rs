//! Engines that are wrong in one way each, made by what stands between a sound engine and its surroundings: its settings, the wire, the ledger.
//! Each must be caught by an invariant on the seeds named for it, on which the sound engine passes.

mod ledger;
mod table;
mod wire;

use b1_veeqo_sync::Settings;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::time::Duration;

/// One way to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mutant {
    /// After a lost answer, takes the document for absent without looking.
    SkipsTheSecondLook,
    /// Sends again what does not show at once.
    DoesNotSettle,
    /// Takes a lost answer for a request that never left.
    TakesUnknownForUnsent,
    /// Takes a draft that waits for approval for absent.
    TakesADraftForAbsent,
    /// Inserts no claim that would hold a second document off.
    ForgetsTheClaim,
    /// Posts all the same where the claim is there.
    IgnoresTheFence,
    /// Takes a parcel that left for units that somebody lost.
    CountsADespatchAsAdjustment,
    /// Takes no note of shipments that were voided.
    IgnoresVoids,
    /// Says that another warehouse was delivered from.
    DeliversFromTheWrongWarehouse,
    /// Takes no note of cancelled orders.
    IgnoresCancelledOrders,
    /// Moves its cursor before it has read.
    AdvancesTheCursorEarly,
    /// Posts what is older than go-live.
    IgnoresGoLive,
    /// Posts an adjustment and goes on expecting the old level.
    BooksOneMovementTwice,
    /// Expects the new level before the adjustment is posted.
    MovesTheBaselineFirst,
    /// Takes a pair out and asks nobody.
    DropsAHeldPair,
    /// Stops at a record that cannot be posted.
    LetsOneRecordStopTheQueue,
}

/// What a mutant remembers.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Not while SAP is set up: what is proved there is the sound engine's fence.
    pub(crate) awake: bool,
    seen: BTreeSet<String>,
    claims: u8,
}

impl Mutant {
    pub(crate) fn set(self, settings: &mut Settings) {
        match self {
            Self::DoesNotSettle => settings.settle = Duration::ZERO,
            Self::IgnoresGoLive => settings.since -= SignedDuration::from_hours(24 * 30),
            _ => {}
        }
    }
}
