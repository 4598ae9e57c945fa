//! Stock levels: absolute, computed from a reading, and therefore never sent twice.

use crate::scripted::{Line, Scripted, ok, scripted, status};
use rest_transport::SendErrorKind;
use serde_json::json;
use veeqo_client::*;

async fn write_stock(script: Vec<Line>, level: &str) -> (Scripted, Result<StockEntry, Error>) {
    let client = scripted(script);
    let update = StockLevelUpdate {
        physical_stock_level: level.parse().unwrap(),
        infinite: false,
        location: Some("A-1".to_owned()),
    };
    let result = client
        .veeqo
        .update_stock_entry(SellableId::new(6).unwrap(), WarehouseId::new(7).unwrap(), &update)
        .await;
    (client, result)
}

#[tokio::test]
async fn zero_and_false_are_sent_as_a_stock_level() {
    let (client, result) =
        write_stock(vec![ok(r#"{"sellable_id":6,"warehouse_id":7,"physical_stock_level":0}"#)], "0").await;
    assert_eq!(result.unwrap().physical_stock_level, Some(0.into()));
    let body = json!({"stock_entry": {"physical_stock_level": 0, "infinite": false, "location": "A-1"}});
    assert_eq!(client.only_body(), body);
    assert_eq!(client.seen(), ["PUT /sellables/6/warehouses/7/stock_entry"]);
}

#[tokio::test]
async fn a_stock_level_that_may_have_arrived_is_never_sent_again() {
    for failure in
        [Err(SendErrorKind::TimedOut), Err(SendErrorKind::Interrupted), status(502, "<html>"), ok("<html>")]
    {
        let (client, result) = write_stock(vec![failure], "3").await;
        assert!(result.unwrap_err().is_outcome_unknown());
        assert_eq!(client.seen().len(), 1);
    }
    let (client, result) = write_stock(vec![], "2.5").await;
    assert!(matches!(result, Err(Error::InvalidRequest { .. })));
    assert!(client.requests().is_empty());
}
