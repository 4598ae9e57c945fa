//! Sales orders that somebody enters in SAP, and what Veeqo has of them.

use super::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::PUSH_CHANNEL;
use b1_veeqo_sandbox::veeqo::Order;
use serde_json::{Value, json};

/// The trade customer.
pub(crate) const TRADE: &str = "C-TRADE";

impl Town {
    /// A town at work, with a trade customer who is complete.
    pub(crate) async fn in_trade(items: &[(&str, i64)]) -> Self {
        let town = Self::small(items);
        town.trade();
        town.sync().await;
        town
    }

    /// SAP gets the trade customer.
    pub(crate) fn trade(&self) {
        let address = json!({
            "AddressName": "Depot", "AddressType": "bo_ShipTo", "Street": "Dock Road", "StreetNo": "7",
            "City": "Cardiff", "ZipCode": "CF10 4PA", "Country": "GB",
        });
        let more = json!({ "EmailAddress": "buyer@trade.example", "Phone1": "029 2000 0000", "BPAddresses": [address] });
        let more = more.as_object().cloned().unwrap();
        self.act(|world, now| world.sap.add_partner(TRADE, "Trade Ltd", more, now));
    }

    /// Somebody enters a sales order in SAP, at 10.00 a piece from the main warehouse; gives its `DocEntry`.
    pub(crate) fn raise(&self, lines: &[(&str, i64)]) -> i64 {
        self.raise_with(lines, json!({}))
    }

    /// The same with further fields.
    pub(crate) fn raise_with(&self, lines: &[(&str, i64)], more: Value) -> i64 {
        let line = |(item, quantity): &(&str, i64)| json!({ "ItemCode": item, "WarehouseCode": "01", "Quantity": quantity, "UnitPrice": 10, "VatGroup": "S20" });
        let mut order = json!({ "CardCode": TRADE, "DocDueDate": "2027-02-01", "DocumentLines": lines.iter().map(line).collect::<Vec<_>>() });
        order.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
        self.act(|world, now| world.sap.post(Kind::Order, order, now)).unwrap()
    }

    /// Somebody changes a sales order in SAP.
    pub(crate) fn change_sale(&self, order: i64, change: Value) {
        self.act(|world, now| world.sap.change(Kind::Order, order, change, now)).unwrap();
    }

    /// The orders in the channel for SAP's own, the oldest first.
    pub(crate) fn pushed(&self) -> Vec<Order> {
        let world = self.world.lock().unwrap();
        let mut found: Vec<Order> =
            world.veeqo.orders().filter(|order| order.channel_id == PUSH_CHANNEL).cloned().collect();
        found.sort_by_key(|order| order.id);
        found
    }

    /// The numbers, states and lines of these, as `4711 [B1] awaiting_stock MUG 2`.
    pub(crate) fn pushed_texts(&self) -> Vec<String> {
        let world = self.world.lock().unwrap();
        let text = |order: &Order| {
            let lines: Vec<String> = order
                .line_items
                .iter()
                .map(|line| {
                    format!("{} {}", world.veeqo.sellable(line.sellable_id).unwrap().sku_code, line.quantity)
                })
                .collect();
            format!("{} {} {}", order.number, order.status(), lines.join(", "))
        };
        let mut found: Vec<&Order> =
            world.veeqo.orders().filter(|order| order.channel_id == PUSH_CHANNEL).collect();
        found.sort_by_key(|order| order.id);
        found.into_iter().map(text).collect()
    }

    /// The one order in the channel for SAP's own that is not cancelled.
    pub(crate) fn only_pushed(&self) -> Order {
        let mut live: Vec<Order> =
            self.pushed().into_iter().filter(|order| order.cancelled_at.is_none()).collect();
        assert_eq!(live.len(), 1, "{:?}", self.pushed_texts());
        live.remove(0)
    }
}
