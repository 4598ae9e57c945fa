//! Own fixtures in the shapes of the live API: what cannot be found among the recorded payloads.

use crate::same_json::assert_nothing_lost;
use serde_json::Value;
use veeqo_client::*;

const ORDER: &str = include_str!("../fixtures/order_partly_shipped.json");
const PRODUCT: &str = include_str!("../fixtures/product.json");

fn order() -> Order {
    serde_json::from_str(ORDER).unwrap()
}

#[test]
fn nothing_is_lost_on_the_way_through() {
    let source: Value = serde_json::from_str(ORDER).unwrap();
    assert_nothing_lost(&source, &serde_json::to_value(order()).unwrap(), "order");
    let source: Value = serde_json::from_str(PRODUCT).unwrap();
    let product: Product = serde_json::from_str(PRODUCT).unwrap();
    assert_nothing_lost(&source, &serde_json::to_value(product).unwrap(), "product");
}

#[test]
fn an_order_over_two_warehouses_with_one_parcel_gone() {
    let order = order();
    assert_eq!(order.status, Some(OrderStatus::AwaitingFulfillment));
    assert_eq!(order.shipped_state(), ShippedState::Part);
    let gone: Vec<_> = order.shipped_allocations().collect();
    assert_eq!(gone.iter().map(|allocation| allocation.id.get()).collect::<Vec<_>>(), [81]);
    let shipment = gone[0].shipment.as_ref().unwrap();
    assert_eq!(
        (shipment.tracking_code(), shipment.carrier_name()),
        (Some("RM123456785GB"), Some("Royal Mail"))
    );
    assert_eq!(gone[0].warehouse_id(), WarehouseId::new(3).ok());
    assert!(!order.is_fba() && !order.is_cancelled());
}

#[test]
fn amounts_are_exact_and_rates_keep_their_scales() {
    let order = order();
    let decimal = |text: &str| Some(text.parse::<rust_decimal::Decimal>().unwrap());
    assert_eq!(
        (order.total_price, order.total_tax, order.refund_amount),
        (decimal("92.16"), decimal("14.69"), None)
    );
    let line = &order.line_items[0];
    let sellable = line.sellable.as_ref().unwrap();
    assert_eq!((line.tax_rate, sellable.tax_rate), (decimal("0.2"), decimal("20")));
    assert_eq!(sellable.cost_price, decimal("11.25"));
    let entry = sellable.stock_in(WarehouseId::new(4).unwrap()).unwrap();
    assert_eq!(entry.available_stock_level, decimal("-4"));
}

#[test]
fn fields_of_tomorrow_are_kept_and_unknown_kinds_survive() {
    let order = order();
    assert_eq!(order.extra.get("new_field_of_tomorrow").unwrap()["a"][1], 2.5);
    let channel = order.channel.as_ref().unwrap();
    assert_eq!(channel.type_code, Some(ChannelType::Other("shopify".to_owned())));
}

#[test]
fn people_do_not_appear_in_debug() {
    let text = format!("{:?}", order());
    for personal in ["Ada", "Byron", "ada@example.com", "High Street", "LS1 1AA"] {
        assert!(!text.contains(personal), "{personal}");
    }
}

#[test]
fn the_least_an_answer_can_hold_is_an_id() {
    assert!(serde_json::from_str::<Order>(r#"{"id":1}"#).is_ok());
    assert!(serde_json::from_str::<Product>(r#"{"id":1,"sellables":[{"id":2}]}"#).is_ok());
    assert!(serde_json::from_str::<StockEntry>(r#"{"sellable_id":1,"warehouse_id":2}"#).is_ok());
    assert!(serde_json::from_str::<Order>(r#"{"number":"1001"}"#).is_err());
    assert!(serde_json::from_str::<Order>(r#"{"id":0}"#).is_err());
}

#[test]
fn a_summary_tells_the_same_as_the_order() {
    let (order, summary) = (order(), serde_json::from_str::<OrderSummary>(ORDER).unwrap());
    assert_eq!((summary.id, &summary.number, &summary.status), (order.id, &order.number, &order.status));
    assert_eq!(
        (summary.created_at, summary.updated_at, summary.cancelled_at, summary.merged_to_id),
        (order.created_at, order.updated_at, order.cancelled_at, order.merged_to_id)
    );
    let gone = |ids: Vec<AllocationId>| assert_eq!(ids, [AllocationId::new(81).unwrap()]);
    gone(summary.shipped_allocations().map(|allocation| allocation.id).collect());
    gone(order.shipped_allocations().map(|allocation| allocation.id).collect());
    assert!(serde_json::from_str::<OrderSummary>(r#"{"id":1,"allocations":null}"#).is_ok());
}
