//! Recorded payloads: nothing is lost between reading and writing back. They lie beside the project and are not part of it.

use crate::same_json::assert_nothing_lost;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use veeqo_client::*;

/// The payload, without the capture's envelope; `None` with a message where the folder is absent.
#[expect(clippy::print_stderr, reason = "a skipped test should say so")]
pub(crate) fn payload(name: &str) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/veeqo");
    let Ok(text) = std::fs::read_to_string(folder.join(name)) else {
        eprintln!("skipped: no recorded payload {name}");
        return None;
    };
    let mut value: Value = serde_json::from_str(&text).unwrap();
    let enveloped = value.get("request").is_some();
    Some(if enveloped { value["body"].take() } else { value })
}

fn read<T: DeserializeOwned + Serialize>(name: &str) -> Option<T> {
    let source = payload(name)?;
    let model: T = serde_json::from_value(source.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_nothing_lost(&source, &serde_json::to_value(&model).unwrap(), name);
    Some(model)
}

#[test]
fn orders_survive() {
    read::<Order>("tr3mulant/orders.show.json");
    read::<Vec<Order>>("tr3mulant/orders.list.shipped.first1.json");
    read::<Vec<Order>>("tr3mulant/orders.list.unknown_status.json");
    read::<Order>("abunashir/allocation_created.json");
    read::<Order>("abunashir/order_created.json");
    read::<Vec<Order>>("abunashir/orders.json");
}

#[test]
fn everything_else_survives() {
    read::<Product>("tr3mulant/products.show.json");
    read::<Product>("abunashir/product_created.json");
    read::<StockEntry>("tr3mulant/stock_entry.show.json");
    read::<Vec<Warehouse>>("tr3mulant/warehouses.list.json");
    read::<Vec<Channel>>("tr3mulant/channels.list.partial.json");
    read::<Vec<Channel>>("docs_examples/channels.list.direct.partial.json");
    read::<Company>("tr3mulant/current_company.show.abridged.json");
    read::<Customer>("tr3mulant/customers.show.json");
    read::<Customer>("abunashir/customer_created.json");
    read::<Vec<Customer>>("abunashir/customers.json");
    read::<Vec<DeliveryMethod>>("tr3mulant/delivery_methods.list.json");
    read::<Shipment>("abunashir/shipment_created.json");
    read::<TrackingNumber>("community/tracking_number.shape.json");
    read::<Vec<TrackingEvent>>("community/tracking_events.shape.json");
    read::<Vec<StockHistory>>("community/stock_histories.list.partial.json");
    read::<Vec<PurchaseOrder>>("abunashir/purchase_orders.json");
    read::<Vec<Tag>>("tr3mulant/tags.list.json");
    read::<Vec<Tag>>("abunashir/tags.json");
    read::<Vec<OrderReturn>>("tr3mulant/orders.returns.empty.json");
    read::<Vec<TrackingEvent>>("tr3mulant/shipping.tracking_events.empty.json");
}

#[test]
fn recorded_orders_mean_what_they_should() {
    let Some(pending) = read::<Order>("tr3mulant/orders.show.json") else { return };
    assert_eq!(pending.status, Some(OrderStatus::AwaitingPayment));
    assert!(pending.customer.is_none() && pending.deliver_to.is_none() && pending.payment.is_none());
    assert_eq!(pending.shipped_state(), ShippedState::Nothing);
    assert!(pending.allocations[0].preferred_shipment_date.is_some());

    let Some(shipped) = read::<Vec<Order>>("tr3mulant/orders.list.shipped.first1.json") else { return };
    let order = &shipped[0];
    assert_eq!(order.shipped_state(), ShippedState::Everything);
    let allocation = &order.allocations[0];
    assert_eq!(allocation.shipment.as_ref().unwrap().tracking_code(), None);
    let joined = join_allocation_lines(order, allocation);
    assert!(matches!(joined[0].line, LineMatch::Line(line) if line.id == order.line_items[0].id));
    assert!(order.is_fba());
}

#[test]
fn documented_requests_can_be_said() {
    for name in
        ["create_full", "create_full_with_new_customer", "create_minimum", "create_minimum_with_new_customer"]
    {
        let Some(mut body) = payload(&format!("official/requests/orders/{name}.json")) else { return };
        let order: NewOrder =
            serde_json::from_value(body["order"].take()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written: Value = serde_json::from_str(&CreateOrder::body(&order).unwrap()).unwrap();
        assert_eq!(written["order"]["line_items_attributes"][0]["price_per_unit"], 75, "{name}");
        assert_eq!(serde_json::from_value::<NewOrder>(written["order"].clone()).unwrap(), order, "{name}");
    }
}

#[test]
fn the_documented_statuses_are_known() {
    let Some(statuses) = read::<Vec<OrderStatus>>("official/references/order_statuses.json") else { return };
    assert_eq!(statuses.len(), 7);
    assert!(statuses.iter().all(OrderStatus::is_known));
}

#[test]
fn recorded_refusals_are_read() {
    let cases = [
        ("errors.400.orders.bad_page_size", RejectionKind::Invalid, Some("Infinity")),
        ("errors.400.shipping.rates", RejectionKind::Invalid, Some("Order must have a destination address.")),
        ("errors.401", RejectionKind::Unauthorized, Some("You're not authorized")),
        (
            "errors.403.suppliers.list",
            RejectionKind::PlanLimit,
            Some("Feature not available on your current plan"),
        ),
        ("errors.404.order", RejectionKind::NotFound, Some("Not found")),
        ("errors.404.product", RejectionKind::NotFound, Some("Not Found")),
        ("errors.404.route", RejectionKind::NotFound, Some("Not Found")),
        ("errors.429", RejectionKind::Throttled, None),
    ];
    for (name, kind, message) in cases {
        let Some(body) = payload(&format!("tr3mulant/{name}.json")) else { return };
        let status = name.split('.').nth(1).unwrap().parse().unwrap();
        let text = if body == "" { String::new() } else { body.to_string() };
        let refusal = Refusal::read(&rest_transport::testing::answer(status, text));
        assert_eq!((refusal.kind, refusal.messages.first().map(String::as_str)), (kind, message), "{name}");
    }
}
