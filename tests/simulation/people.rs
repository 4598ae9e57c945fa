//! People at work on both sides: between the passes, and while one runs.

mod orders;
mod parcels;
mod returns;
mod sales;
mod stock;

use crate::diary::Diary;
use crate::place;
use crate::shape::{Business, Shape};
use b1_veeqo_sandbox::World;
use fastrand::Rng;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// One pass's requests in so many is followed by an act.
const RESTLESS: u32 = 9;

/// Everybody who acts, and what they did.
pub(crate) struct People {
    pub(crate) diary: Diary,
    dice: Rng,
    acts: Vec<Named>,
    /// When the engine went live.
    since: Timestamp,
    codes: Vec<String>,
    /// The item that is managed by batches.
    batched: Option<String>,
    /// The web shop's deliveries are invoiced.
    invoices: bool,
    /// Prices on the marketplace include tax.
    gross: bool,
    /// What they still do while passes run.
    busy: usize,
    /// When a pass was last complete: what was there before, the engine has seen.
    seen_until: Timestamp,
    /// When a shipment of an order was last voided.
    voided_at: BTreeMap<i64, Timestamp>,
}

/// What somebody did; `None`: there was nothing to do it to.
type Done = Option<()>;
type Act = fn(&mut People, &mut World, Timestamp) -> Done;
type Named = (&'static str, Act);

/// Whether a company does such business.
type Does = fn(&Business) -> bool;

/// What is done where the company does such business.
const MORE: &[(Does, Named)] = &[
    (|business| business.returns, ("send_back", returns::send_back)),
    (|business| business.returns, ("send_back", returns::send_back)),
    (|business| business.sales, ("raise", sales::raise)),
    (|business| business.sales, ("raise", sales::raise)),
    (|business| business.sales, ("call_off", sales::call_off)),
];

/// What people do, as often as it is listed.
const ACTS: &[Named] = &[
    ("place", orders::place),
    ("place", orders::place),
    ("place", orders::place),
    ("place_an_old_one", orders::place_an_old_one),
    ("place_another_s_number", orders::place_another_s_number),
    ("place_with_a_hand_made_product", orders::place_with_a_hand_made_product),
    ("place_through_an_unlisted_channel", orders::place_through_an_unlisted_channel),
    ("pay", orders::pay),
    ("cancel", orders::cancel),
    ("allocate", parcels::allocate),
    ("allocate", parcels::allocate),
    ("allocate", parcels::allocate),
    ("allocate_in_two", parcels::allocate_in_two),
    ("allocate_in_two", parcels::allocate_in_two),
    ("ship", parcels::ship),
    ("ship", parcels::ship),
    ("ship", parcels::ship),
    ("ship", parcels::ship),
    ("void", parcels::void),
    ("move_to_the_other_warehouse", parcels::move_to_the_other_warehouse),
    ("deliver_by_hand", parcels::deliver_by_hand),
    ("count", stock::count),
    ("count", stock::count),
    ("receive", stock::receive),
    ("receive", stock::receive),
    ("rename_in_veeqo", stock::rename_in_veeqo),
    ("rename_in_sap", stock::rename_in_sap),
    ("add_an_item", stock::add_an_item),
];

impl People {
    pub(crate) fn new(shape: &Shape) -> Self {
        let kept_to = |(name, _): &&Named| shape.only.is_empty() || shape.only.contains(name);
        let more = MORE.iter().filter(|(does, _)| does(&shape.business)).map(|(_, act)| act);
        Self {
            acts: ACTS.iter().chain(more).filter(kept_to).copied().collect(),
            batched: place::batched(shape),
            invoices: shape.business.invoices,
            diary: Diary::default(),
            dice: Rng::with_seed(shape.seed ^ 0xAC75),
            since: shape.start,
            codes: place::codes(shape),
            gross: shape.gross,
            busy: 0,
            seen_until: Timestamp::MIN,
            voided_at: BTreeMap::new(),
        }
    }

    /// Somebody does something, and says what.
    pub(crate) fn act(&mut self, world: &mut World, now: Timestamp) -> Option<&'static str> {
        // What cannot be done is no act: somebody does something else.
        for _ in 0..20 {
            let (name, act) = *self.dice.choice(self.acts.iter())?;
            if act(self, world, now).is_some() {
                return Some(name);
            }
        }
        None
    }

    /// So many things will be done while passes run.
    pub(crate) fn keep_busy(&mut self, acts: usize) {
        self.busy = acts;
    }

    /// A request passes by.
    pub(crate) fn notice(&mut self, world: &mut World, now: Timestamp) -> Option<&'static str> {
        if self.busy == 0 || self.dice.u32(0..RESTLESS) > 0 {
            return None;
        }
        self.busy -= 1;
        self.act(world, now)
    }

    /// A pass is complete that began at this time.
    pub(crate) fn all_seen(&mut self, began: Timestamp) {
        self.seen_until = began;
    }

    fn code(&mut self) -> String {
        self.dice.choice(self.codes.iter()).unwrap().clone()
    }

    /// One of the things that fit.
    fn one_of<T: Clone>(&mut self, things: &[T]) -> Option<T> {
        self.dice.choice(things.iter()).cloned()
    }
}

/// The only sellable of an item of ours.
pub(crate) fn sellable(world: &World, code: &str) -> Option<i64> {
    match world.veeqo.sellables_by_sku(code).as_slice() {
        [one] => Some(one.id),
        _ => None,
    }
}
