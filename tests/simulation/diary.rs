//! What people did: what the engine must have made of it, and which exceptions it may have opened.

use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::veeqo::Order;
use b1_veeqo_sync::ledger::ExceptionRecord;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// A loss and goods that come back within so long are one number in Veeqo: the loss waits until it has held still, and passes may be lost.
const TOGETHER: SignedDuration = SignedDuration::from_hours(1);

/// Item and SAP's warehouse.
pub(crate) type Place = (String, String);

#[derive(Debug, Default)]
pub(crate) struct Diary {
    /// Net units that people moved, by where they moved them.
    pub(crate) counted: BTreeMap<Place, i64>,
    pub(crate) received: BTreeMap<Place, i64>,
    /// Orders that were cancelled, that cannot be posted, and that somebody delivered by hand.
    pub(crate) cancelled: BTreeSet<i64>,
    pub(crate) bad_orders: BTreeSet<i64>,
    pub(crate) by_hand: BTreeSet<i64>,
    /// Parcels whose shipment was voided, and their orders.
    pub(crate) voided: BTreeMap<i64, i64>,
    /// SAP's own sales orders, and those of them that were called off.
    pub(crate) raised: BTreeSet<i64>,
    pub(crate) called_off: BTreeSet<i64>,
    /// When units were lost in Veeqo, by where.
    losses: BTreeMap<Place, Vec<Timestamp>>,
    /// Where and when the goods of a return went on the shelf.
    shelved: BTreeMap<i64, (Place, Timestamp)>,
    excuses: BTreeSet<(String, Code)>,
    /// The store was lost, or an older one restored.
    pub(crate) store_changed: bool,
}

impl Diary {
    /// For what was just done, the engine may ask about this record.
    pub(crate) fn excuse(&mut self, record: String, codes: &[Code]) {
        self.excuses.extend(codes.iter().map(|code| (record.clone(), *code)));
    }

    pub(crate) fn counted(&mut self, code: &str, warehouse: &str, units: i64, now: Timestamp) {
        let place = (code.to_owned(), warehouse.to_owned());
        *self.counted.entry(place.clone()).or_default() += units;
        self.moved(code, warehouse);
        if units < 0 {
            self.losses.entry(place).or_default().push(now);
        }
    }

    pub(crate) fn shelved(&mut self, back: i64, code: &str, warehouse: &str, now: Timestamp) {
        self.shelved.insert(back, ((code.to_owned(), warehouse.to_owned()), now));
    }

    /// Whether a loss beside it may have hidden that the goods of a return went on the shelf.
    fn is_hidden(&self, record: &str) -> bool {
        let back = record.strip_prefix("return:").and_then(|id| id.parse().ok());
        let shelved = back.and_then(|id: i64| self.shelved.get(&id));
        shelved.is_some_and(|(place, at)| self.lost_beside(place, *at))
    }

    /// Whether units were lost there about that time.
    pub(crate) fn lost_beside(&self, place: &Place, at: Timestamp) -> bool {
        let mut losses = self.losses.get(place).into_iter().flatten();
        losses.any(|loss| loss.duration_since(at).abs() < TOGETHER)
    }

    pub(crate) fn received(&mut self, code: &str, warehouse: &str, units: i64) {
        *self.received.entry((code.to_owned(), warehouse.to_owned())).or_default() += units;
        self.moved(code, warehouse);
    }

    /// Movements on both sides may look like one that was seen twice, and one may hide a write that got no answer.
    fn moved(&mut self, code: &str, warehouse: &str) {
        let place = (code.to_owned(), warehouse.to_owned());
        let record = format!("pair:{code}@{warehouse}");
        if self.counted.contains_key(&place) && self.received.contains_key(&place) {
            self.excuse(record.clone(), &[Code::StockMovedBothSides, Code::StockSeenTwice]);
        }
        // Told to look again at such a write, the engine compares both sides, and asks which is right.
        self.excuse(record, &[Code::StockWriteUncertain, Code::StockOpeningDiffers]);
    }

    /// Whether what people did can be a reason for an exception.
    pub(crate) fn excuses(&self, world: &World, open: &ExceptionRecord) -> bool {
        // What was delivered and came back may leave again from elsewhere, beside what a person delivered.
        let parcel = open.record.strip_prefix("despatch:").and_then(|id| id.parse::<i64>().ok());
        let has = |order: &&Order, id| {
            order.allocations.iter().chain(&order.lost_allocations).any(|own| own.id == id)
        };
        let order = parcel.and_then(|id| world.veeqo.orders().find(|order| has(order, id)));
        let twice = order.is_some_and(|order| {
            let voided = self.voided.values().any(|id| *id == order.id);
            open.code == Code::DespatchQtyExceedsOpen && (voided || self.by_hand.contains(&order.id))
        });
        // It left while SAP's order was called off.
        let called_off = order.is_some_and(|order| {
            let key = |entry: &i64| order.number.contains(&format!("[B{entry}"));
            let codes =
                [Code::BaseDocumentClosed, Code::DocumentCancelledInSap, Code::DespatchQtyExceedsOpen];
            codes.contains(&open.code) && self.called_off.iter().any(key)
        });
        let asked = [Code::StockOpeningDiffers, Code::StockMovedBothSides, Code::StockSeenTwice];
        let after_loss = self.store_changed && open.record.starts_with("pair:") && asked.contains(&open.code);
        // Whether goods were on the shelf before, stock cannot show any more.
        let shelf =
            open.code == Code::ReturnNotRestocked && (self.store_changed || self.is_hidden(&open.record));
        twice || called_off || after_loss || shelf || self.excuses.contains(&(open.record.clone(), open.code))
    }
}
