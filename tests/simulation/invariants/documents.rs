//! Orders, deliveries and products.

use super::View;
use b1_veeqo_sandbox::seed::{PAIRS, PUSH_CHANNEL};
use b1_veeqo_sandbox::veeqo::{Allocation, Order, Stage as Progress};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

type Outcome = Result<(), String>;

/// Parcels of an order that have left and were not taken back.
fn shipped(order: &Order) -> impl Iterator<Item = &Allocation> {
    order.allocations.iter().chain(&order.lost_allocations).filter(|parcel| parcel.shipment.is_some())
}

/// I1: each order that can be posted is in SAP once, and what left of it is delivered once.
pub(super) fn exactly_one(view: &View<'_>) -> Outcome {
    for order in view.world.veeqo.orders() {
        let record = format!("order:{}", order.id);
        let found: Vec<_> = view.orders_of(order.id).collect();
        if order.channel_id == PUSH_CHANNEL {
            // SAP's own: it never comes back as an order.
            if !found.is_empty() {
                return Err(format!("{record} came from SAP, and is there again"));
            }
            continue;
        }
        if found.len() > 1 {
            return Err(format!("{record} is in SAP {} times", found.len()));
        }
        let ready = order.stage == Progress::Open && order.allocated_completely();
        let due = ready && order.created_at >= view.stage.shape.start;
        if due && found.is_empty() && !view.asked(&record) {
            return Err(format!("{record}, {}, is not in SAP, and nobody is asked", order.status()));
        }
        if let [document] = found.as_slice() {
            deliveries_match(view, order, document.doc_entry)?;
        }
    }
    Ok(())
}

/// What left of each item is what is delivered of it, whoever delivered it.
pub(super) fn deliveries_match(view: &View<'_>, order: &Order, doc_entry: i64) -> Outcome {
    let (asked, by_hand) = {
        let people = view.stage.people.lock().unwrap();
        let voided = people.diary.voided.iter().filter(|(_, of)| **of == order.id);
        let parcels = voided.map(|(parcel, _)| *parcel).collect::<Vec<_>>();
        // A shipment that was voided while the store was away is not told: no row knows of its delivery.
        let unknown = people.diary.store_changed && !parcels.is_empty();
        (parcels, people.diary.by_hand.contains(&order.id) || unknown)
    };
    let asked = asked.iter().any(|parcel| view.asked(&format!("despatch:{parcel}")));
    if asked || by_hand {
        return Ok(());
    }
    let mut units: BTreeMap<(String, &str), Decimal> = BTreeMap::new();
    for parcel in shipped(order) {
        let warehouse = PAIRS.iter().find(|(_, id)| *id == parcel.warehouse_id).map_or("", |(code, _)| code);
        for line in &parcel.lines {
            let code = view.world.veeqo.sellable(line.sellable_id).map(|one| one.sku_code.clone());
            *units.entry((code.unwrap_or_default(), warehouse)).or_default() += Decimal::from(line.quantity);
        }
    }
    for line in view.deliveries_on(doc_entry).flat_map(|document| &document.lines) {
        *units.entry((line.item_code.clone(), &line.warehouse)).or_default() -= line.quantity;
    }
    match units.iter().find(|(_, left)| !left.is_zero()) {
        Some((place, left)) => {
            Err(format!("order {}: {left} of {place:?} left and are not delivered", order.id))
        }
        None => Ok(()),
    }
}

/// I2: what was cancelled stands in SAP no more, and no parcel of a posted order is without its delivery.
pub(super) fn nothing_is_lost(view: &View<'_>) -> Outcome {
    let cancelled = view.world.veeqo.orders().filter(|order| order.stage == Progress::Cancelled);
    for order in cancelled {
        let stands = view.orders_of(order.id).any(|document| document.open);
        if stands && !view.asked(&format!("cancel:{}", order.id)) {
            return Err(format!("order {} was cancelled and is open in SAP", order.id));
        }
    }
    let drafts = view.world.sap.documents(b1_veeqo_sandbox::sap::Kind::Draft).count();
    let stage = view.stage;
    if drafts > 0 && !stage.shape.approvals {
        return Err(format!("{drafts} drafts"));
    }
    Ok(())
}

/// I2: each item of SAP has its product, with SAP's name.
pub(super) fn items_are_in_step(view: &View<'_>) -> Outcome {
    for (code, name) in view.world.sap.items() {
        let found = view.world.veeqo.sellables_by_sku(&code);
        let [sellable] = found.as_slice() else {
            return Err(format!("{} products with the SKU {code}", found.len()));
        };
        let title = view.world.veeqo.product(sellable.product_id).map(|product| product.title.clone());
        if title.as_ref() != Some(&name) {
            return Err(format!("{code} is called {title:?} in Veeqo, and {name} in SAP"));
        }
    }
    Ok(())
}

/// I4: only warehouses of the map, and only items of SAP, with all their batches and serials.
pub(super) fn mapped_only(view: &View<'_>) -> Outcome {
    for document in view.orders.iter().chain(&view.deliveries) {
        for line in &document.lines {
            if PAIRS.iter().all(|(code, _)| *code != line.warehouse) {
                return Err(format!(
                    "{:?} {} names warehouse {}",
                    document.kind, document.doc_entry, line.warehouse
                ));
            }
        }
    }
    let batched = crate::place::batched(&view.stage.shape);
    for line in view.deliveries.iter().flat_map(|document| &document.lines) {
        let named: Decimal = line.batches.iter().map(|(_, quantity)| *quantity).sum();
        if batched.as_ref() == Some(&line.item_code) && named != line.quantity {
            return Err(format!(
                "{} of {} are delivered, and {named} in batches",
                line.quantity, line.item_code
            ));
        }
    }
    let strange = view
        .stage
        .targets()
        .into_iter()
        .find(|(_, warehouse)| PAIRS.iter().all(|(_, id)| id.to_string() != *warehouse));
    strange.map_or(Ok(()), |(target, _)| Err(format!("a stock level was written at {target}")))
}

/// I5: the order's total is Veeqo's, and the deliveries of a whole order sum to it.
pub(super) fn totals_agree(view: &View<'_>) -> Outcome {
    for order in view.world.veeqo.orders() {
        let Some(document) = view.orders_of(order.id).next() else { continue };
        if document.total != order.total() && !view.asked(&format!("order:{}", order.id)) {
            return Err(format!("order {}: {} in SAP, {} in Veeqo", order.id, document.total, order.total()));
        }
        let by_hand = view.stage.people.lock().unwrap().diary.by_hand.contains(&order.id);
        let whole = document.lines.iter().all(|line| line.open_quantity.is_zero());
        if whole && !by_hand {
            let deliveries: Vec<_> = view.deliveries_on(document.doc_entry).collect();
            let sum: Decimal = deliveries.iter().map(|delivery| delivery.total).sum();
            // The tax of each part is rounded by itself: a minor unit per line of a delivery.
            let lines: usize = deliveries.iter().map(|delivery| delivery.lines.len()).sum();
            let tolerance =
                if deliveries.len() > 1 { Decimal::new(lines.try_into().unwrap(), 2) } else { Decimal::ZERO };
            if (sum - document.total).abs() > tolerance {
                return Err(format!("order {}: {sum} delivered of {}", order.id, document.total));
            }
        }
    }
    Ok(())
}

/// I8: no order from before go-live, and no parcel that left before it.
pub(super) fn nothing_old(view: &View<'_>) -> Outcome {
    let since = view.stage.shape.start;
    let old = view.world.veeqo.orders().filter(|order| order.created_at < since);
    for order in old {
        if view.orders_of(order.id).next().is_some() {
            return Err(format!("order {} is from before go-live", order.id));
        }
    }
    Ok(())
}
