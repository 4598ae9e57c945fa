//! Engines that are wrong in one way each, made by what stands between a sound engine and its surroundings: its settings, the wire, the ledger.
//! Each must be caught by an invariant on the seeds named for it, on which the sound engine passes.
//!
//! One that looks no invoice up before it posts is not among them. SAP itself should hold it: a delivery that is invoiced is closed, SAP copies no second
//! invoice from it, and what it refuses is looked for by its delivery.

mod ledger;
mod table;
mod wire;

use b1_veeqo_sandbox::Request;
use b1_veeqo_sync::Settings;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::time::Duration;

/// One way to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mutant {
    /// Posts without looking whether SAP has it already.
    SkipsTheLookUp,
    /// Keeps no note of what it is about to send.
    ForgetsTheIntent,
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
    /// Sends a stock level once more, an hour after its answer was lost.
    ResendsAStockLevelBlindly,
    /// Invoices no delivery.
    ForgetsTheInvoice,
    /// Takes a return for absent whose answer was lost.
    ReturnsAgain,
    /// Takes goods that came back for units that somebody found.
    CountsAReturnAsAdjustment,
    /// Takes a sales order for absent in Veeqo whose answer was lost.
    PushesASaleTwice,
}

/// What a mutant remembers.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Not while SAP is set up: what is proved there is the sound engine's fence.
    pub(crate) awake: bool,
    seen: BTreeSet<String>,
    claims: u8,
    /// A stock level whose answer was lost, and when.
    lost_level: Option<(Request, Timestamp)>,
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
