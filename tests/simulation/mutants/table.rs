//! Which lives catch which mutant.

use super::Mutant;
use crate::seeds::run;
use crate::shape::{Business, Loss, Shape};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is set in a life.
type Setting = fn(&mut Shape);

/// What people do where goods come back.
const RETURNING: &[&str] = &["place", "allocate", "ship", "send_back"];

/// Each mutant, and the life in which it shows: that of this seed, but for what is set here.
const CAUGHT: &[(Mutant, u64, Setting)] = &[
    (Mutant::IgnoresCancelledOrders, 1, |shape| {
        lossy(shape, false, "");
        shape.only = &["place", "pay", "allocate", "cancel"];
    }),
    (Mutant::AdvancesTheCursorEarly, 1, |shape| {
        lossy(shape, false, "drop-before=0.75@veeqo+GET+/orders?");
        shape.only = &["place", "pay", "allocate"];
    }),
    (Mutant::SkipsTheLookUp, 1, |shape| {
        lossy(shape, false, "");
        shape.store = Loss::Lost;
    }),
    (Mutant::ForgetsTheIntent, 5, |shape| {
        lossy(shape, false, "late=0.5:29s@sap+POST");
        shape.crash_every = Some(1);
    }),
    (Mutant::ResendsAStockLevelBlindly, 4, |shape| {
        lossy(shape, false, "drop-after=0.6@veeqo+PUT");
        (shape.only, shape.crowd) = (&["count", "receive"], 0);
    }),
    (Mutant::ForgetsTheInvoice, 1, |shape| {
        lossy(shape, false, "");
        shape.business.invoices = true;
    }),
    (Mutant::ReturnsAgain, 1, |shape| {
        lossy(shape, false, "drop-after=0.5@sap+POST+/b1s/v2/Returns");
        (shape.only, shape.business.returns) = (RETURNING, true);
    }),
    (Mutant::CountsAReturnAsAdjustment, 1, |shape| {
        lossy(shape, false, "");
        (shape.only, shape.business.returns) = (RETURNING, true);
    }),
    (Mutant::PushesASaleTwice, 1, |shape| {
        lossy(shape, false, "drop-after=0.5@veeqo+POST+/orders");
        (shape.only, shape.business.sales) = (&["raise"], true);
    }),
    (Mutant::SkipsTheSecondLook, 1, |shape| lossy(shape, false, "drop-after=0.4@sap+POST")),
    (Mutant::DoesNotSettle, 1, |shape| lossy(shape, false, "late=0.4:20s@sap+POST")),
    (Mutant::TakesUnknownForUnsent, 1, |shape| lossy(shape, false, "drop-after=0.4@sap+POST")),
    (Mutant::TakesADraftForAbsent, 1, |shape| {
        lossy(shape, false, "drop-after=0.4@sap+POST");
        shape.approvals = true;
    }),
    (Mutant::ForgetsTheClaim, 1, |shape| lossy(shape, true, "drop-after=0.5@sap+POST+/b1s/v2/$batch")),
    (Mutant::IgnoresTheFence, 1, |shape| (shape.fenced, shape.store) = (true, Loss::Restored)),
    (Mutant::CountsADespatchAsAdjustment, 1, |_| ()),
    (Mutant::IgnoresVoids, 2, |_| ()),
    (Mutant::DeliversFromTheWrongWarehouse, 1, |_| ()),
    (Mutant::IgnoresGoLive, 3, |_| ()),
    (Mutant::BooksOneMovementTwice, 1, |shape| {
        lossy(shape, false, "");
        shape.only = &["count"];
    }),
    (Mutant::MovesTheBaselineFirst, 4, |shape| {
        lossy(shape, false, "");
        (shape.only, shape.crash_every) = (&["count"], Some(1));
    }),
    (Mutant::DropsAHeldPair, 1, |shape| {
        lossy(shape, false, "");
        (shape.only, shape.items) = (&["count", "receive"], 1);
    }),
    (Mutant::LetsOneRecordStopTheQueue, 1, |shape| {
        lossy(shape, false, "");
        shape.only = &["place", "place_with_a_hand_made_product", "allocate"];
    }),
];

/// A life in which these answers are lost, and nothing else goes wrong.
fn lossy(shape: &mut Shape, fenced: bool, faults: &str) {
    shape.fenced = fenced;
    shape.approvals = false;
    shape.jumps = false;
    shape.crash_every = None;
    shape.refuses_in = None;
    shape.store = Loss::Kept;
    faults.clone_into(&mut shape.faults);
}

/// A busy life of this seed in which the mutant has its chance.
fn shape(seed: u64, set: Setting) -> Shape {
    let mut shape = Shape {
        items: 2,
        rounds: 4,
        acts: 8,
        crowd: 3,
        store: Loss::Kept,
        business: Business::default(),
        ..Shape::of(seed)
    };
    set(&mut shape);
    shape
}

/// What is wrong with a mutant's life: the sound engine does not live it well, or the mutant does.
fn survives(mutant: Mutant, seed: u64, set: Setting) -> Option<String> {
    if let Err(broken) = run(shape(seed, set), None).1 {
        return Some(format!("{mutant:?}: the sound engine fails on seed {seed}: {broken:?}"));
    }
    match catch_unwind(AssertUnwindSafe(|| run(shape(seed, set), Some(mutant)).1)) {
        Ok(Err(broken)) => {
            eprintln!("{mutant:?}: seed {seed}: {}", broken.invariant);
            None
        }
        Ok(Ok(())) => Some(format!("{mutant:?} survives seed {seed}")),
        // A panic names no invariant.
        Err(_) => Some(format!("{mutant:?} panics on seed {seed}")),
    }
}

#[test]
fn every_mutant_is_caught() {
    let lives = CAUGHT.iter();
    let survivors: Vec<String> =
        lives.filter_map(|(mutant, seed, set)| survives(*mutant, *seed, *set)).collect();
    assert!(survivors.is_empty(), "{survivors:#?}");
}
