//! What kind of life a seed is: everything is drawn from its number, before anything happens.

use fastrand::Rng;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// One small company's life.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) seed: u64,
    /// Every request is kept, to be read.
    pub(crate) recorded: bool,
    /// Documents are fenced by claims; else they are looked up.
    pub(crate) fenced: bool,
    /// An approval procedure makes drafts of sales documents.
    pub(crate) approvals: bool,
    pub(crate) items: usize,
    pub(crate) rounds: usize,
    /// What people do before each pass, and at most during it.
    pub(crate) acts: usize,
    pub(crate) crowd: usize,
    /// The acts that people keep to; all of them where none is named.
    pub(crate) only: &'static [&'static str],
    /// One pass in so many dies at some await.
    pub(crate) crash_every: Option<usize>,
    /// What the network and both servers do wrong.
    pub(crate) faults: String,
    /// The wall clock is set wrong for a round, ahead or back.
    pub(crate) jumps: bool,
    pub(crate) start: Timestamp,
    pub(crate) zone: TimeZone,
    /// What becomes of the store in the middle of it all.
    pub(crate) store: Loss,
    /// How Veeqo stamps its records, which nobody has confirmed.
    pub(crate) shipments_touch_orders: bool,
    pub(crate) stock_touches_products: bool,
    /// The company's own rule refuses stock documents in this round.
    pub(crate) refuses_in: Option<usize>,
    /// Prices on the marketplace include tax.
    pub(crate) gross: bool,
    pub(crate) business: Business,
}

/// What the company does besides selling through channels.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Business {
    /// The web shop's deliveries are invoiced.
    pub(crate) invoices: bool,
    /// Customers send goods back.
    pub(crate) returns: bool,
    /// Sales orders are entered in SAP.
    pub(crate) sales: bool,
    /// One of the items is managed by batches, which a policy chooses.
    pub(crate) batches: bool,
}

impl Business {
    fn of(dice: &mut Rng) -> Self {
        let mut one_in_two = || dice.bool();
        let (invoices, returns) = (one_in_two(), one_in_two());
        Self { invoices, returns, sales: one_in_two(), batches: one_in_two() }
    }
}

/// What becomes of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    Kept,
    /// It is gone.
    Lost,
    /// A backup of an earlier round is put in its place.
    Restored,
}

/// London's rules without a database of time zones.
const LONDON: &str = "GMT0BST,M3.5.0/1,M10.5.0";
/// An ordinary day, and shortly before the clocks go back and forward.
const STARTS: [&str; 4] =
    ["2027-01-15T08:00:00Z", "2026-10-24T23:40:00Z", "2027-03-27T23:50:00Z", "2027-06-01T21:00:00Z"];

impl Shape {
    pub(crate) fn of(seed: u64) -> Self {
        let mut dice = Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let one_in = |dice: &mut Rng, n: u32| dice.u32(0..n) == 0;
        let start: Timestamp = STARTS[dice.usize(0..STARTS.len())].parse().unwrap();
        Self {
            seed,
            recorded: false,
            fenced: seed.is_multiple_of(2),
            approvals: one_in(&mut dice, 6),
            items: dice.usize(2..=5),
            rounds: dice.usize(3..=5),
            acts: dice.usize(2..=6),
            crowd: if one_in(&mut dice, 2) { dice.usize(1..=4) } else { 0 },
            only: &[],
            crash_every: one_in(&mut dice, 2).then(|| dice.usize(1..=3)),
            faults: faults(&mut dice),
            jumps: one_in(&mut dice, 4),
            start,
            zone: TimeZone::posix(LONDON).unwrap(),
            store: match dice.u32(0..8) {
                0 => Loss::Lost,
                1 => Loss::Restored,
                _ => Loss::Kept,
            },
            shipments_touch_orders: !one_in(&mut dice, 4),
            stock_touches_products: !one_in(&mut dice, 4),
            refuses_in: one_in(&mut dice, 4).then_some(2),
            gross: one_in(&mut dice, 2),
            business: Business::of(&mut dice),
        }
    }
}

/// Every kind of fault has its turn, a few of them in each seed.
fn faults(dice: &mut Rng) -> String {
    if dice.u32(0..6) == 0 {
        return String::new();
    }
    let kinds = [
        "drop-after=0.05".to_owned(),
        "drop-before=0.05".to_owned(),
        "error=0.04".to_owned(),
        "slow=0.04:300s@writes".to_owned(),
        format!("late=0.08:{}s@sap+POST", dice.u32(1..25)),
        "unauthorized=0.02@sap".to_owned(),
        "unauthorized=0.01@veeqo".to_owned(),
        "429=0.05".to_owned(),
        "lock=0.15@sap+writes".to_owned(),
        "truncated=0.15@sap+POST+/b1s/v2/$batch".to_owned(),
        "drop-after=0.2@writes".to_owned(),
    ];
    let wanted = dice.usize(1..=4);
    dice.choose_multiple(kinds, wanted).join(",")
}
