//! What customers sent back.

use super::{View, carries, live};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::PAIRS;
use rust_decimal::Decimal;

/// I1: each return of Veeqo is one return in SAP, of the same goods to the same warehouse, copied from a delivery of its order.
pub(super) fn once(view: &View<'_>) -> Result<(), String> {
    let returns = live(view.world, Kind::Return);
    let mut known = 0;
    for (order, back) in
        view.world.veeqo.orders().flat_map(|order| order.returns.iter().map(move |one| (order, one)))
    {
        let record = format!("return:{}", back.id);
        let found: Vec<_> =
            returns.iter().filter(|document| carries(document, &format!("R{}", back.id))).collect();
        known += found.len();
        let warehouse = PAIRS.iter().find(|(_, id)| *id == back.warehouse_id).map_or("", |(code, _)| code);
        let [document] = found.as_slice() else {
            // Where stock is a question, whether goods are on the shelf is one, too; and what is not delivered is not returned.
            let mut lines = back.lines.iter().filter_map(|line| view.world.veeqo.sellable(line.sellable_id));
            let asked = lines.any(|one| view.asked(&format!("pair:{}@{warehouse}", one.sku_code)));
            let mut parcels = order.allocations.iter().map(|own| format!("despatch:{}", own.id));
            if found.is_empty() && (asked || view.asked(&record) || parcels.any(|parcel| view.asked(&parcel)))
            {
                continue;
            }
            return Err(format!("{record} of order {} is in SAP {} times", order.id, found.len()));
        };
        let deliveries: Vec<i64> = view.deliveries.iter().map(|delivery| delivery.doc_entry).collect();
        for line in &back.lines {
            let code = view
                .world
                .veeqo
                .sellable(line.sellable_id)
                .map(|one| one.sku_code.clone())
                .unwrap_or_default();
            let rows =
                document.lines.iter().filter(|row| row.item_code == code && row.warehouse == warehouse);
            let copied = rows.filter(|row| {
                row.base.is_some_and(|(kind, entry, _)| {
                    kind == Kind::DeliveryNote.object_type() && deliveries.contains(&entry)
                })
            });
            let units: Decimal = copied.map(|row| row.quantity).sum();
            if units != Decimal::from(line.received) {
                return Err(format!("{record}: {} of {code} came back, {units} are returned", line.received));
            }
        }
    }
    if known == returns.len() {
        Ok(())
    } else {
        Err(format!("{} returns in SAP, {known} in Veeqo", returns.len()))
    }
}

/// Units of a sellable that came back and went on the shelf.
pub(super) fn on_the_shelf(view: &View<'_>, sellable: i64, warehouse: i64) -> i64 {
    let returns = view.world.veeqo.orders().flat_map(|order| &order.returns);
    let here = returns.filter(|back| back.warehouse_id == warehouse).flat_map(|back| &back.lines);
    here.filter(|line| line.sellable_id == sellable).map(|line| line.restocked).sum()
}

/// Units on the shelf of which a person is asked whether they are: a loss in the same minutes hides them, and SAP has booked both as one.
pub(super) fn hidden(view: &View<'_>, sellable: i64, warehouse: i64) -> i64 {
    let returns = view.world.veeqo.orders().flat_map(|order| &order.returns);
    let asked = returns.filter(|back| {
        back.warehouse_id == warehouse
            && view.asked_why(&format!("return:{}", back.id), Code::ReturnNotRestocked)
    });
    asked.filter_map(|back| view.unseen.get(&(back.id, sellable))).sum()
}

/// Units of an item that SAP took back.
pub(super) fn returned(view: &View<'_>, code: &str, warehouse: &str) -> Decimal {
    let documents = live(view.world, Kind::Return);
    let lines = documents.iter().flat_map(|document| &document.lines);
    lines.filter(|line| line.item_code == code && line.warehouse == warehouse).map(|line| line.quantity).sum()
}

/// Whether something of a delivery came back.
pub(super) fn is_returned(view: &View<'_>, delivery: i64) -> bool {
    let documents = live(view.world, Kind::Return);
    let mut lines = documents.iter().flat_map(|document| &document.lines);
    lines.any(|line| line.base.is_some_and(|(_, entry, _)| entry == delivery))
}

/// Whether it is a question if goods of a sellable went on the shelf: a movement that was not booked when the store was lost can look like them.
pub(super) fn is_asked(view: &View<'_>, sellable: i64, warehouse: i64) -> bool {
    let returns = view.world.veeqo.orders().flat_map(|order| &order.returns);
    let mut here = returns.filter(|back| {
        back.warehouse_id == warehouse && back.lines.iter().any(|line| line.sellable_id == sellable)
    });
    let lost = view.stage.people.lock().unwrap().diary.store_changed;
    lost && here.any(|back| view.asked(&format!("return:{}", back.id)))
}
