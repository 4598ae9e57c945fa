//! Single records and small lists.

use crate::scripted::{ok, scripted, status};
use serde_json::json;
use veeqo_client::*;

#[tokio::test]
async fn records_are_asked_for_by_id_and_may_be_missing() {
    let (product, sellable, warehouse) =
        (ProductId::new(5).unwrap(), SellableId::new(6).unwrap(), WarehouseId::new(7).unwrap());
    let client = scripted([
        ok(r#"{"id":4}"#),
        status(404, r#"{"error_messages":"Not found"}"#),
        status(404, r#"{"status":"404","error":"Not Found"}"#),
        ok(r#"{"id":6,"deleted_at":"2026-01-01T00:00:00Z"}"#),
        status(404, r#"{"status":404,"error":"Not Found"}"#),
    ]);
    let order = OrderId::new(4).unwrap();
    assert_eq!(client.veeqo.get_order(order).await.unwrap().unwrap().id, order);
    assert!(client.veeqo.get_order(order).await.unwrap().is_none());
    assert!(client.veeqo.get_product(product).await.unwrap().is_none());
    assert!(client.veeqo.get_sellable(sellable).await.unwrap().unwrap().deleted_at.is_some());
    assert!(client.veeqo.get_stock_entry(sellable, warehouse).await.unwrap().is_none());
    assert_eq!(
        client.seen(),
        [
            "GET /orders/4",
            "GET /orders/4",
            "GET /products/5",
            "GET /sellables/6",
            "GET /sellables/6/warehouses/7/stock_entry",
        ]
    );
}

#[tokio::test]
async fn a_page_of_a_proxy_is_no_missing_record() {
    let client = scripted([status(404, "<html>no such host</html>")]);
    let error = client.veeqo.get_order(OrderId::new(4).unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Some(RejectionKind::Other), Some(404)));
}

#[tokio::test]
async fn a_number_is_matched_exactly_and_cancelled_orders_are_found_too() {
    let rows = json!([{"id": 3, "number": "1001-B"}, {"id": 2, "number": "1001"}]);
    let cancelled = json!([{"id": 9, "number": "1001", "status": "cancelled"}]);
    let client = scripted([ok(rows), ok(cancelled)]);
    let orders = client.veeqo.find_orders_by_number("1001").await.unwrap();
    assert_eq!(orders.iter().map(|order| order.id.get()).collect::<Vec<_>>(), [9, 2]);
    assert_eq!(
        client.seen(),
        [
            "GET /orders?query=1001&page_size=100&page=1",
            "GET /orders?status=cancelled&query=1001&page_size=100&page=1",
        ]
    );
}

#[tokio::test]
async fn small_lists_and_the_company_are_read_whole() {
    let client = scripted([
        ok(r#"[{"id":3,"name":"Main","external_id":"01"},{"id":4,"deleted_at":"2026-01-01T00:00:00Z"}]"#),
        ok(r#"[{"id":8,"type_code":"amazon_fba","default_warehouse":{"id":4}}]"#),
        ok(r#"[{"id":1,"cost":"0.0","name":"Post"}]"#),
        ok(r#"{"id":1,"trialing?":false,"plan_features":{"inventory":{"show_stock_levels":true}}}"#),
    ]);
    let warehouses = client.veeqo.list_warehouses().await.unwrap();
    assert_eq!(warehouses.iter().map(Warehouse::is_deleted).collect::<Vec<_>>(), [false, true]);
    let channels = client.veeqo.list_channels().await.unwrap();
    assert!(fba_warehouses(&channels).contains(&warehouses[1].id));
    assert_eq!(client.veeqo.list_delivery_methods().await.unwrap()[0].cost, Some(0.into()));
    let company = client.veeqo.current_company().await.unwrap();
    assert_eq!(company.plan_allows("inventory", "show_stock_levels"), Some(true));
    assert_eq!((company.plan_allows("inventory", "fly"), company.trialing), (None, Some(false)));
    let page = "page_size=100&page=1";
    assert_eq!(
        client.seen(),
        [
            format!("GET /warehouses?{page}"),
            format!("GET /channels?{page}"),
            format!("GET /delivery_methods?{page}"),
            "GET /current_company".to_owned(),
        ]
    );
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_names_the_field_and_hides_its_value() {
    let client = scripted([ok(r#"{"id":2,"total_price":"Jane Doe"}"#)]);
    let error = client.veeqo.get_order(OrderId::new(2).unwrap()).await.unwrap_err();
    let Error::Undecodable { source, .. } = &error else { panic!("{error:?}") };
    let reason = source.to_string();
    assert!(reason.starts_with("at /total_price: "), "{reason}");
    assert!(!format!("{error:?} {reason}").contains("Jane"), "{reason}");
}
