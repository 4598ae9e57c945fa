//! Customers who send goods back, and what the warehouse and finance make of it.

use super::Town;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::MAIN;
use rust_decimal::Decimal;
use serde_json::{Value, json};

impl Town {
    /// An order of so many, delivered: the order in Veeqo.
    pub(crate) async fn delivered(&self, sku: &str, quantity: i64) -> i64 {
        let (order, parcel) = self.sold(sku, quantity);
        self.ship(parcel);
        self.sync().await;
        order
    }

    /// So many units of an order come back to the main warehouse and go on the shelf: the return.
    pub(crate) fn sent_back(&self, order: i64, sku: &str, units: i64) -> i64 {
        let id = self.announced(order, sku, units);
        self.arrives(id, sku, units, true);
        id
    }

    /// A customer announces a return to the main warehouse.
    pub(crate) fn announced(&self, order: i64, sku: &str, units: i64) -> i64 {
        let lines = [(self.sellable(sku), units)];
        self.act(|world, now| world.veeqo.announce_return(order, MAIN, "too small", &lines, now)).unwrap()
    }

    /// Units of a return arrive, and go on the shelf or not.
    pub(crate) fn arrives(&self, id: i64, sku: &str, units: i64, restock: bool) {
        let sellable = self.sellable(sku);
        self.act(|world, now| world.veeqo.receive_return(id, sellable, units, restock, now)).unwrap();
    }

    /// A person takes so many units of a document's first line back, by a return or a credit note.
    pub(crate) fn take_back_by_hand(&self, of: &DocumentView, quantity: i64, more: Value) -> i64 {
        let kind = if of.kind == Kind::Invoice { Kind::CreditNote } else { Kind::Return };
        let mut row = json!({
            "BaseType": of.kind.object_type(), "BaseEntry": of.doc_entry, "BaseLine": 0, "Quantity": quantity,
        });
        row.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        let body = json!({ "CardCode": of.card_code, "DocumentLines": [row] });
        self.act(|world, now| world.sap.post(kind, body, now)).unwrap()
    }

    /// Finance invoices a delivery by hand.
    pub(crate) fn invoice_by_hand(&self, delivery: &DocumentView) -> i64 {
        let line = |line: &b1_veeqo_sandbox::sap::LineView| json!({ "BaseType": 15, "BaseEntry": delivery.doc_entry, "BaseLine": line.line_num });
        let lines: Vec<Value> = delivery.lines.iter().map(line).collect();
        let body = json!({ "CardCode": delivery.card_code, "DocumentLines": lines });
        self.act(|world, now| world.sap.post(Kind::Invoice, body, now)).unwrap()
    }
}

/// Base key, base line, warehouse and quantity of each line of a copy.
pub(crate) fn copied(document: &DocumentView, of: Kind) -> Vec<(i64, i64, &str, Decimal)> {
    let line = |line: &'_ b1_veeqo_sandbox::sap::LineView| {
        let (kind, entry, number) = line.base.unwrap();
        assert_eq!(kind, of.object_type());
        (entry, number, line.quantity)
    };
    let rows = document.lines.iter().map(|row| (line(row), row.warehouse.as_str()));
    rows.map(|((entry, number, quantity), warehouse)| (entry, number, warehouse, quantity)).collect()
}
