//! Levels, and what moved them.

use super::View;
use crate::diary::Place;
use crate::place;
use crate::shape::Loss;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::PAIRS;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

type Outcome = Result<(), String>;

/// Units of a sellable that left a warehouse in parcels of ours.
fn shipped(view: &View<'_>, sellable: i64, warehouse: i64) -> i64 {
    let ours = view.world.veeqo.orders().filter(|order| order.created_at >= view.stage.shape.start);
    let parcels = ours.flat_map(|order| order.allocations.iter().chain(&order.lost_allocations));
    let left = parcels.filter(|parcel| parcel.shipment.is_some() && parcel.warehouse_id == warehouse);
    left.flat_map(|parcel| &parcel.lines)
        .filter(|line| line.sellable_id == sellable)
        .map(|line| line.quantity)
        .sum()
}

/// Units that were lost when an order was called off, and that a person is asked about: they may be its parcel, which Veeqo has forgotten.
fn mistaken(view: &View<'_>, code: &str, (warehouse, id): (&str, i64)) -> i64 {
    let place = (code.to_owned(), warehouse.to_owned());
    let mut units = 0;
    for order in view.world.veeqo.orders() {
        let beside = |at| view.stage.people.lock().unwrap().diary.lost_beside(&place, at);
        if order.lost_allocations.is_empty() || !order.cancelled_at.is_some_and(beside) {
            continue;
        }
        let here =
            order.lost_allocations.iter().filter(|own| own.warehouse_id == id && own.shipment.is_none());
        let asked =
            here.filter(|own| view.asked_why(&format!("despatch:{}", own.id), Code::DocumentCancelledInSap));
        let sellable = crate::people::sellable(view.world, code);
        let lines = asked.flat_map(|own| &own.lines).filter(|line| Some(line.sellable_id) == sellable);
        units += lines.map(|line| line.quantity).sum::<i64>();
    }
    units
}

/// I3: SAP's on-hand is Veeqo's level and what left and is not delivered, or is delivered and did not leave.
pub(super) fn agrees(view: &View<'_>) -> Outcome {
    for (code, warehouse, id) in places(view) {
        if view.asked(&format!("pair:{code}@{warehouse}")) {
            continue;
        }
        let Some(sellable) = crate::people::sellable(view.world, &code) else { continue };
        if super::returns::is_asked(view, sellable, id) {
            continue;
        }
        let lines = view.deliveries.iter().flat_map(|document| &document.lines);
        let here = lines.filter(|line| line.item_code == code && line.warehouse == warehouse);
        let delivered: Decimal = here.map(|line| line.quantity).sum();
        let back =
            super::returns::on_the_shelf(view, sellable, id) - super::returns::hidden(view, sellable, id);
        let returned: Decimal = super::returns::returned(view, &code, warehouse);
        let left = shipped(view, sellable, id) + mistaken(view, &code, (warehouse, id));
        let under_way = Decimal::from(left - back) - delivered + returned;
        let (sap, veeqo) =
            (view.world.sap.on_hand(&code, warehouse), view.world.veeqo.physical(sellable, id));
        if sap != Decimal::from(veeqo) + under_way {
            return Err(format!("{code} in {warehouse}: SAP {sap}, Veeqo {veeqo}, under way {under_way}"));
        }
    }
    Ok(())
}

/// I3: what people counted in Veeqo was adjusted in SAP, and what they received in SAP was written to Veeqo; nothing else was.
pub(super) fn attributed(view: &View<'_>) -> Outcome {
    let store_changed = view.stage.people.lock().unwrap().diary.store_changed;
    if store_changed && view.stage.shape.store == Loss::Restored {
        // What was written to Veeqo since the backup looks like a movement there: Veeqo keeps no key of it.
        return Ok(());
    }
    let (all_counted, all_received) = {
        let diary = &view.stage.people.lock().unwrap().diary;
        (diary.counted.clone(), diary.received.clone())
    };
    for (code, warehouse, id) in places(view) {
        let place = (code.clone(), warehouse.to_owned());
        let record = format!("pair:{code}@{warehouse}");
        let open = view.open.iter().any(|open| open.record == record);
        let Some(sellable) = crate::people::sellable(view.world, &code).filter(|_| !open) else { continue };
        let moved = |net: &BTreeMap<Place, i64>| net.get(&place).copied();
        let (counted, received) = (moved(&all_counted), moved(&all_received));
        let opening = place::opening(&view.stage.shape, &code);
        let written = written(view, sellable, id) - opening;
        let adjusted = adjusted(view, &code, warehouse);
        let hidden = super::returns::hidden(view, sellable, id) + mistaken(view, &code, (warehouse, id));
        let left = Decimal::from(counted.unwrap_or_default() + hidden) - adjusted;
        // One event that both sides saw was a person's question, and is booked on neither.
        let questions = [Code::StockSeenTwice, Code::StockMovedBothSides, Code::StockWriteUncertain];
        let both_moved = counted.is_some() && received.is_some();
        // Where nothing of it was booked yet when the store was lost, what it was opened with holds both.
        let asked = || view.ever.iter().any(|one| one.record == record && questions.contains(&one.code));
        let seen_twice = both_moved && (store_changed || asked());
        let fits =
            Decimal::from(received.unwrap_or_default() - written) == left && (left.is_zero() || seen_twice);
        if !fits {
            return Err(format!(
                "{code} in {warehouse}: counted {counted:?}, adjusted {adjusted}, received {received:?}, written {written}"
            ));
        }
    }
    Ok(())
}

/// What our own writes moved in Veeqo, the opening level included.
fn written(view: &View<'_>, sellable: i64, warehouse: i64) -> i64 {
    let changes = view.world.veeqo.stock_changes();
    let here = changes.filter(|change| change.sellable_id == sellable && change.warehouse_id == warehouse);
    here.filter(|change| change.action.1.contains("API")).map(|change| change.difference).sum()
}

/// What our own goods receipts and issues moved, and transfers from here and to here.
fn adjusted(view: &View<'_>, code: &str, warehouse: &str) -> Decimal {
    let mut sum = Decimal::ZERO;
    for (kind, sign) in
        [(Kind::InventoryGenEntry, Decimal::ONE), (Kind::InventoryGenExit, Decimal::NEGATIVE_ONE)]
    {
        for document in super::live(view.world, kind) {
            if document.comments.as_deref().is_some_and(|text| text.starts_with("Counted")) {
                let lines = document.lines.iter();
                let here = lines.filter(|line| line.item_code == code && line.warehouse == warehouse);
                sum += sign * here.map(|line| line.quantity).sum::<Decimal>();
            }
        }
    }
    let lines = view.world.sap.transfers().flat_map(|transfer| transfer.lines);
    for (_, from, to, quantity) in lines.filter(|(item, ..)| item == code) {
        if from == warehouse {
            sum -= quantity;
        }
        if to == warehouse {
            sum += quantity;
        }
    }
    sum
}

/// Every item of the first hour, in both mapped warehouses.
fn places<'a>(view: &View<'_>) -> Vec<(String, &'a str, i64)> {
    let codes = place::codes(&view.stage.shape);
    codes
        .iter()
        .flat_map(|code| PAIRS.iter().map(|(warehouse, id)| (code.clone(), *warehouse, *id)))
        .collect()
}
