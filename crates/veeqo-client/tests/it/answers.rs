//! What the newer operations make of answers, in the shapes the documentation and captures show.

use crate::operations::id;
use crate::same_json::assert_nothing_lost;
use crate::scripted::{ok, scripted, status};
use rest_transport::testing::answer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use veeqo_client::*;

#[track_caller]
fn survives<T: DeserializeOwned + Serialize>(source: Value) -> T {
    let model: T = serde_json::from_value(source.clone()).unwrap();
    assert_nothing_lost(&source, &serde_json::to_value(&model).unwrap(), std::any::type_name::<T>());
    model
}

#[test]
fn every_record_survives_with_fields_of_tomorrow() {
    let list = survives::<OrderReturn>(json!({
        "id": 1, "number": "RN-1", "status": "returning", "reason": null, "type": "ShippedItemsReturn", "new": [1],
        "line_items": [{"id": 2, "sellable_id": 6, "sku_code": "A", "quantity": 4, "received_quantity": 4}],
        "user": {"id": 3, "email": "a@example.com"}, "warehouse_name": "UK", "created_at": "2019-07-12T10:20:04.125Z",
    }));
    assert_eq!(list.line_items[0].sellable_id, Some(id(6)));
    survives::<OrderNote>(
        json!({"id": 1, "order_id": 5, "text": "x", "created_at": null, "created_by": {"id": 2}}),
    );
    survives::<TrackingEvent>(
        json!({"timestamp": "2024-12-26T15:57:20+00:00", "status": "in_transit", "location": ""}),
    );
    survives::<Tag>(
        json!({"id": 1, "name": "Need Stock", "colour": "#300084", "company_id": 2, "taggings_count": 1}),
    );
    survives::<User>(json!({"id": 1, "login": "jane", "email": "a@example.com", "role_id": 2}));
    survives::<Supplier>(json!({"id": 1, "name": "ACME", "credit_limit": 0.5, "bank_name": null}));
    survives::<StockHistory>(json!({
        "id": 2_747_806_421_i64, "increased": true, "quantity": 2, "stock_level": 423, "action": {"name": "a", "summary": "b"},
        "stock_entry": {"sellable_id": 6, "warehouse_id": 3}, "created_at": "2022-01-18T14:27:40.845Z",
    }));
    let kit = survives::<Kit>(json!({
        "id": 7, "type": "Kit", "sku_code": "KIT", "price": 0.03, "reorders": [], "stock_entries": [],
        "contents": [{"id": 2, "kit_id": 7, "product_variant_id": 6, "quantity": 1, "product_variant": {"id": 6}}],
    }));
    assert_eq!((kit.sellable.id, kit.contents[0].product_variant_id), (id(7), Some(id(6))));
}

#[test]
fn purchase_orders_are_read_under_both_names_of_their_lines() {
    let line = json!({"id": 15, "product_variant_id": 6, "quantity": 10, "received": null, "cost": 4.5});
    for name in ["purchase_order_product_variants", "line_items"] {
        let order: PurchaseOrder = survives(json!({
            "id": 4, "state": "pending", "total_including_tax": 54.5, "currency_code": "gbp", name: [line],
        }));
        assert_eq!(order.state, Some(PurchaseOrderState::Other("pending".to_owned())));
        assert_eq!(order.all_lines().map(|line| line.id.get()).collect::<Vec<_>>(), [15], "{name}");
    }
    let texts: PurchaseOrder =
        serde_json::from_str(r#"{"id":4,"total_tax":"9.0","currency_rate":"1.0"}"#).unwrap();
    assert_eq!(texts.total_tax, Some(9.into()));
}

#[test]
fn answers_without_a_record_are_no_failure() {
    assert_eq!(UpdateOrder::decode(&answer(200, "")).unwrap(), None);
    assert_eq!(UpdateOrder::decode(&answer(200, "{}")).unwrap(), None);
    assert!(UpdateOrder::decode(&answer(200, r#"{"id":5}"#)).unwrap().is_some());
    assert!(UpdateOrder::decode(&answer(200, "<html>")).is_err());
    assert_eq!(UpdateWarehouse::decode(&answer(204, "")).unwrap(), None);
    VoidShipment::decode(&answer(204, "")).unwrap();
    TagRecords::decode(&answer(200, "null")).unwrap();
    CreatePayment::decode(&answer(204, "")).unwrap();
}

#[test]
fn returns_are_read_as_a_list_and_as_the_documented_single_record() {
    for (body, count) in [("[]", 0), (r#"[{"id":1},{"id":2}]"#, 2), (r#" {"id":1}"#, 1)] {
        assert_eq!(ListOrderReturns::decode(&answer(200, body)).unwrap().len(), count, "{body}");
    }
}

#[test]
fn a_bought_label_is_read_whatever_its_charge_looks_like() {
    let body =
        r#"{"id":"123456789","outbound_label_charges":{"unit":"USD","value":"8.56,"},"label_url":"/x"}"#;
    let label = BookLabel::decode(&answer(200, body)).unwrap();
    assert_eq!(label.id.map(i64::from), Some(123_456_789));
    assert_eq!(label.extra.get("outbound_label_charges").unwrap()["value"], "8.56,");
}

#[test]
fn a_listing_is_read_with_its_relations() {
    let body = json!({"data": {
        "id": "123", "type": "channel_sellable",
        "attributes": {"remote_sku": "BLUE", "remote_price": "0.0", "remote_inventory_quantity": null, "active": true},
        "relationships": {"sellable": {"data": {"id": "111", "type": "sellable"}}},
    }});
    let listing = CreateChannelSellable::decode(&answer(201, body.to_string())).unwrap();
    assert_eq!(
        (listing.id.get(), listing.related("sellable"), listing.related("channel")),
        (123, Some("111"), None)
    );
    assert_eq!(listing.attributes.unwrap().remote_price, Some(0.into()));
}

#[tokio::test]
async fn refusals_of_json_api_keep_their_kind_and_words() {
    let changes = ChannelSellableChanges { autolink: Some(true), ..ChannelSellableChanges::default() };
    let update = UpdateChannelSellable { id: id(67), changes };
    let errors = r#"{"errors":[{"status":"422","title":"is taken","detail":"remote_id - is taken"}]}"#;
    for (code, body, kind) in [(415, "", RejectionKind::Unsupported), (422, errors, RejectionKind::Invalid)] {
        let client = scripted([status(code, body)]);
        let error = client.veeqo.send(&update).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Some(kind), Some(code)));
        assert_eq!(error.messages().concat().contains("is taken"), code == 422, "{:?}", error.messages());
        let headers = &client.requests()[0].headers;
        assert_eq!(
            (&headers["accept"], &headers["content-type"]),
            (&headers["content-type"], &headers["accept"])
        );
        assert_eq!(headers["accept"], "application/vnd.api+json");
    }
}

#[tokio::test]
async fn a_voided_shipment_that_may_be_gone_is_not_voided_again() {
    let client = scripted([status(502, "")]);
    let error = client.veeqo.send(&VoidShipment { id: id(4) }).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert_eq!(client.seen(), ["DELETE /shipments/4"]);
}

#[tokio::test]
async fn lists_without_headers_are_walked_to_their_end() {
    let full: Vec<Value> = (1..=100).map(|id| json!({ "id": id })).collect();
    let client = scripted([ok(Value::Array(full)), ok(r#"[{"id":101}]"#)]);
    let tags = client.veeqo.walk(ListTags::default()).try_collect().await.unwrap();
    assert_eq!(tags.len(), 101);
    assert_eq!(client.seen(), ["GET /tags?page_size=100&page=1", "GET /tags?page_size=100&page=2"]);
}

#[tokio::test]
async fn undocumented_lists_are_walked_until_nothing_new_comes() {
    let rows = |ids: &[i64]| ok(Value::Array(ids.iter().map(|id| json!({ "id": id })).collect()));
    for end in [vec![rows(&[])], vec![rows(&[2, 3]), rows(&[2, 3])]] {
        let pages = 2 + end.len();
        let client = scripted([rows(&[1, 2]), rows(&[3])].into_iter().chain(end));
        let list = ListStockHistories { sellable: id(6), position: Position::default() };
        assert_eq!(client.veeqo.walk(list).try_collect().await.unwrap().len(), 3);
        assert_eq!(client.seen().len(), pages);
    }
}

#[test]
fn people_do_not_appear_in_debug() {
    let note: OrderNote = serde_json::from_str(r#"{"id":1,"text":"Jane rang"}"#).unwrap();
    let user: User = serde_json::from_str(r#"{"id":1,"login":"Jane","email":"jane@example.com"}"#).unwrap();
    let customer =
        CustomerDetails { email: Some("jane@example.com".to_owned()), ..CustomerDetails::default() };
    let supplier: Supplier = serde_json::from_str(r#"{"id":1,"sales_contact_name":"Jane"}"#).unwrap();
    let text = format!("{note:?} {user:?} {customer:?} {supplier:?}").to_lowercase();
    assert!(!text.contains("jane"), "{text}");
}
