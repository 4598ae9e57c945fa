//! What both worlds say about the same things, read directly and not through any client.

use crate::sap::{DocumentView, Kind};
use crate::veeqo::{Allocation, Order, OrderReturn};
use crate::world::World;
use rust_decimal::Decimal;
use serde_json::Value;

/// One item in one pair of warehouses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairRow {
    /// Item code and SKU.
    pub item: String,
    /// SAP's warehouse.
    pub sap_warehouse: String,
    /// Veeqo's warehouse.
    pub veeqo_warehouse: i64,
    /// SAP's on-hand.
    pub sap_on_hand: Decimal,
    /// Veeqo's physical level; [`None`] where no single sellable has the SKU.
    pub veeqo_physical: Option<i64>,
    /// Units that left in Veeqo and that no live delivery of SAP carries yet.
    pub shipped_not_delivered: Decimal,
    /// Units that came back to Veeqo's shelf and that no live return or credit note of SAP carries yet.
    pub returned_not_booked: Decimal,
}

impl PairRow {
    /// SAP on-hand = Veeqo physical + shipped and not delivered - returned and not booked; an item that is not in Veeqo has nothing to differ.
    #[must_use]
    pub fn agrees(&self) -> bool {
        let under_way = self.shipped_not_delivered - self.returned_not_booked;
        self.veeqo_physical.is_none_or(|physical| self.sap_on_hand == Decimal::from(physical) + under_way)
    }
}

/// One order of Veeqo and the live SAP orders that carry its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRow {
    /// Veeqo's id.
    pub id: i64,
    /// The shop's number.
    pub number: String,
    /// Veeqo's status word.
    pub status: &'static str,
    /// Veeqo's total.
    pub veeqo_total: Decimal,
    /// `DocEntry` and total of each live SAP order with the key `V<id>`.
    pub sap_orders: Vec<(i64, Decimal)>,
}

/// One shipped parcel of Veeqo and the live SAP deliveries that carry its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelRow {
    /// Allocation id.
    pub allocation: i64,
    /// Order id.
    pub order: i64,
    /// Veeqo's warehouse.
    pub warehouse: i64,
    /// `DocEntry` of each live SAP delivery with the key `A<allocation id>`.
    pub deliveries: Vec<i64>,
}

/// Both worlds side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Stocked items by pair of warehouses.
    pub pairs: Vec<PairRow>,
    /// All orders of Veeqo.
    pub orders: Vec<OrderRow>,
    /// All shipped parcels of Veeqo.
    pub parcels: Vec<ParcelRow>,
}

impl Comparison {
    /// Pairs that do not agree.
    pub fn differences(&self) -> impl Iterator<Item = &PairRow> {
        self.pairs.iter().filter(|pair| !pair.agrees())
    }

    /// Orders with more than one live SAP order.
    pub fn doubled_orders(&self) -> impl Iterator<Item = &OrderRow> {
        self.orders.iter().filter(|order| order.sap_orders.len() > 1)
    }

    /// Parcels with more than one live SAP delivery.
    pub fn doubled_deliveries(&self) -> impl Iterator<Item = &ParcelRow> {
        self.parcels.iter().filter(|parcel| parcel.deliveries.len() > 1)
    }

    /// Parcels that no live SAP delivery carries.
    pub fn undelivered(&self) -> impl Iterator<Item = &ParcelRow> {
        self.parcels.iter().filter(|parcel| parcel.deliveries.is_empty())
    }

    /// Orders whose one SAP order has another total.
    pub fn wrong_totals(&self) -> impl Iterator<Item = &OrderRow> {
        self.orders.iter().filter(
            |order| matches!(order.sap_orders.as_slice(), [(_, total)] if *total != order.veeqo_total),
        )
    }
}

/// Compares the worlds over pairs of SAP warehouse code and Veeqo warehouse id. SKU and item code are the same text;
/// a document belongs to a key that stands in brackets in its `NumAtCard` or alone in one of its user fields.
#[must_use]
pub fn compare(world: &World, pairs: &[(&str, i64)]) -> Comparison {
    let orders: Vec<DocumentView> = world.sap.documents(Kind::Order).filter(is_live).collect();
    let deliveries: Vec<DocumentView> = world.sap.documents(Kind::DeliveryNote).filter(is_live).collect();
    let shipped: Vec<&Allocation> = world.veeqo.orders().flat_map(shipped_parcels).collect();
    Comparison {
        pairs: pairs.iter().flat_map(|pair| pair_rows(world, *pair, &shipped, &deliveries)).collect(),
        orders: world.veeqo.orders().map(|order| order_row(order, &orders)).collect(),
        parcels: shipped.iter().map(|parcel| parcel_row(parcel, &deliveries)).collect(),
    }
}

fn is_live(document: &DocumentView) -> bool {
    !document.cancelled && !document.cancellation
}

fn shipped_parcels(order: &Order) -> impl Iterator<Item = &Allocation> {
    order.allocations.iter().chain(&order.lost_allocations).filter(|parcel| parcel.shipment.is_some())
}

/// Whether a document carries the key, in any generation (`V1`, `V1.1`).
fn carries(document: &DocumentView, key: &str) -> bool {
    let is_key = |text: &str| {
        text.strip_prefix(key).is_some_and(|generation| generation.is_empty() || generation.starts_with('.'))
    };
    let bracketed = document.num_at_card.as_deref().unwrap_or_default().split(['[', ']']).any(is_key);
    bracketed || document.user_fields.values().any(|text| is_key(text))
}

fn order_row(order: &Order, documents: &[DocumentView]) -> OrderRow {
    let key = format!("V{}", order.id);
    let found = documents.iter().filter(|document| carries(document, &key));
    OrderRow {
        id: order.id,
        number: order.number.clone(),
        status: order.status(),
        veeqo_total: order.total(),
        sap_orders: found.map(|document| (document.doc_entry, document.total)).collect(),
    }
}

fn deliveries_of<'a>(
    parcel: &Allocation,
    documents: &'a [DocumentView],
) -> impl Iterator<Item = &'a DocumentView> {
    let key = format!("A{}", parcel.id);
    documents.iter().filter(move |document| carries(document, &key))
}

fn parcel_row(parcel: &Allocation, documents: &[DocumentView]) -> ParcelRow {
    ParcelRow {
        allocation: parcel.id,
        order: parcel.order_id,
        warehouse: parcel.warehouse_id,
        deliveries: deliveries_of(parcel, documents).map(|document| document.doc_entry).collect(),
    }
}

fn pair_rows(
    world: &World,
    (code, warehouse): (&str, i64),
    shipped: &[&Allocation],
    deliveries: &[DocumentView],
) -> Vec<PairRow> {
    stocked_items(world)
        .map(|item| {
            let sellable = match world.veeqo.sellables_by_sku(item).as_slice() {
                [one] => Some(one.id),
                _ => None,
            };
            let in_flight =
                sellable.map_or(Decimal::ZERO, |id| in_flight(id, item, warehouse, shipped, deliveries));
            PairRow {
                item: item.to_owned(),
                sap_warehouse: code.to_owned(),
                veeqo_warehouse: warehouse,
                returned_not_booked: sellable
                    .map_or(Decimal::ZERO, |id| returned(world, id, item, (code, warehouse))),
                sap_on_hand: world.sap.on_hand(item, code),
                veeqo_physical: sellable.map(|id| world.veeqo.physical(id, warehouse)),
                shipped_not_delivered: in_flight,
            }
        })
        .collect()
}

fn stocked_items(world: &World) -> impl Iterator<Item = &str> {
    let rows = world.sap.books.rows("Items").map(|(_, record)| record);
    let stocked = rows.filter(|item| item.get("InventoryItem").and_then(Value::as_str) == Some("tYES"));
    stocked.filter_map(|item| item.get("ItemCode").and_then(Value::as_str))
}

/// Units of one sellable that left the warehouse, less those on deliveries with the parcel's key.
fn in_flight(
    sellable: i64,
    item: &str,
    warehouse: i64,
    shipped: &[&Allocation],
    deliveries: &[DocumentView],
) -> Decimal {
    let open = |parcel: &&&Allocation| -> Decimal {
        let left: i64 =
            parcel.lines.iter().filter(|line| line.sellable_id == sellable).map(|line| line.quantity).sum();
        if left == 0 {
            return Decimal::ZERO;
        }
        let lines = deliveries_of(parcel, deliveries).flat_map(|document| &document.lines);
        let delivered: Decimal = lines.filter(|line| line.item_code == item).map(|line| line.quantity).sum();
        (Decimal::from(left) - delivered).max(Decimal::ZERO)
    };
    shipped.iter().filter(|parcel| parcel.warehouse_id == warehouse).map(|parcel| open(&parcel)).sum()
}

/// Units of one sellable that came back to the shelf, less those on returns and credit notes with the return's key.
fn returned(world: &World, sellable: i64, item: &str, (code, warehouse): (&str, i64)) -> Decimal {
    let here =
        world.veeqo.orders().flat_map(|order| &order.returns).filter(|one| one.warehouse_id == warehouse);
    let open = |one: &OrderReturn| -> Decimal {
        let lines = one.lines.iter().filter(|line| line.sellable_id == sellable);
        let shelved: i64 = lines.map(|line| line.restocked).sum();
        if shelved == 0 {
            return Decimal::ZERO;
        }
        let key = format!("R{}", one.id);
        let documents =
            [Kind::Return, Kind::CreditNote].into_iter().flat_map(|kind| world.sap.documents(kind));
        let ours = documents.filter(|document| is_live(document) && carries(document, &key));
        let lines = ours.flat_map(|document| document.lines);
        let booked = lines.filter(|line| line.item_code == item && line.warehouse == code);
        let booked: Decimal = booked.map(|line| line.quantity).sum();
        (Decimal::from(shelved) - booked).max(Decimal::ZERO)
    };
    here.map(open).sum()
}
