//! Recorded and documented payloads from the neighbouring `shared/` folder, where it is there.

use rest_transport::Effect;
use sap_b1_client::*;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::PathBuf;

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
pub(crate) fn shared(file: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/sap").join(file);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(_) => {
            eprintln!("skipped: {file} is not here");
            None
        }
    }
}

pub(crate) fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

fn same_number(read: Option<rust_decimal::Decimal>, sent: &Value) -> bool {
    match (read, sent) {
        (None, Value::Null) => true,
        (Some(read), Value::Number(sent)) => {
            read == sent
                .to_string()
                .parse()
                .or_else(|_| rust_decimal::Decimal::from_scientific(&sent.to_string()))
                .unwrap()
        }
        _ => false,
    }
}

#[test]
fn a_recorded_item_loses_nothing() {
    let Some(text) = shared("items/item_get_v2_real.json") else { return };
    let (item, sent) = (serde_json::from_str::<Item>(&text).unwrap(), object(&text));
    assert_eq!(item.item_code.as_str(), sent["ItemCode"]);
    assert_eq!(item.data_version, sent["DataVersion"].as_i64());
    assert_eq!(item.etag().unwrap().as_str(), sent["@odata.etag"]);
    assert_eq!(item.update_time.unwrap().to_string(), sent["UpdateTime"].as_str().unwrap());
    assert!(same_number(item.quantity_on_stock, &sent["QuantityOnStock"]));
    let prices = sent["ItemPrices"].as_array().unwrap();
    assert_eq!(item.item_prices.len(), prices.len());
    assert!(item.item_prices.iter().zip(prices).all(|(read, sent)| same_number(read.price, &sent["Price"])));
    let warehouses = sent["ItemWarehouseInfoCollection"].as_array().unwrap();
    assert_eq!(item.item_warehouse_info_collection.len(), warehouses.len());
    for (read, sent) in item.item_warehouse_info_collection.iter().zip(warehouses) {
        let level = StockLevel::of(&item.item_code, read).unwrap();
        assert_eq!(level.warehouse_code.as_str(), sent["WarehouseCode"]);
        assert!(
            same_number(Some(level.in_stock), &sent["InStock"])
                && same_number(level.cost, &sent["StandardAveragePrice"])
        );
        assert!(
            same_number(Some(level.committed), &sent["Committed"])
                && same_number(Some(level.ordered), &sent["Ordered"])
        );
        assert_eq!(read.other.len() + 7, sent.as_object().unwrap().len(), "seven known, the rest kept");
    }
    let unknown: BTreeSet<_> = item.other.keys().collect();
    assert!(
        unknown.iter().all(|name| sent.contains_key(*name)) && item.other.len() > 200,
        "{}",
        item.other.len()
    );
}

#[test]
fn recorded_lists_are_read_row_by_row() {
    let Some(text) = shared("items/items_list_v2_real_2of5_noudf.json") else { return };
    let sent = object(&text);
    for row in sent["value"].as_array().unwrap() {
        let item: Item = serde_json::from_value(row.clone()).unwrap();
        assert_eq!(item.item_code.as_str(), row["ItemCode"]);
        assert_eq!(item.frozen.unwrap().as_str(), row["Frozen"]);
        assert_eq!(ETag::of_data_version(item.data_version.unwrap()).as_str(), row["@odata.etag"]);
    }
}

#[test]
fn documented_bodies_come_back_whole() {
    for file in [
        "documents/order_create_guide.json",
        "documents/COMPOSED_delivery_from_order_batches_serials_v2.json",
    ] {
        let Some(text) = shared(file) else { return };
        let document: NewDocument = serde_json::from_str(&text).unwrap();
        let written = serde_json::to_value(&document).unwrap();
        assert_eq!(
            numbers_as_doubles(written),
            numbers_as_doubles(serde_json::from_str(&text).unwrap()),
            "{file}"
        );
        assert!(
            document.user_fields.keys().all(|name| name.starts_with("U_")),
            "{file}: {:?}",
            document.user_fields
        );
    }
}

/// `3` and `3.0` are the same quantity.
fn numbers_as_doubles(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(rows) => rows.into_iter().map(numbers_as_doubles).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, numbers_as_doubles(value))).collect()
        }
        other => other,
    }
}

#[test]
fn documented_refusals_have_their_kinds() {
    for (file, status, kind) in [
        ("errors/v1_400_action_not_supported_delete_order.json", 400, ErrorKind::ActionNotSupported),
        ("errors/v1_400_bp_exists.json", 400, ErrorKind::AlreadyExists),
        ("errors/v1_400_incomplete_batch_body.json", 400, ErrorKind::MalformedQuery),
        ("errors/v1_400_invalid_crossjoin.json", 400, ErrorKind::MalformedQuery),
        ("errors/v1_400_item_exists_in_batch.json", 400, ErrorKind::AlreadyExists),
        ("errors/v1_401_invalid_session.json", 401, ErrorKind::SessionExpired),
        ("errors/v2_412_precondition_failed.json", 412, ErrorKind::PreconditionFailed),
    ] {
        let Some(text) = shared(file) else { return };
        assert_eq!(Rejection::read(status, text.as_bytes(), Effect::Create).kind, kind, "{file}");
    }
}

/// The states of the operations of a batch of change sets of that many writes (0: a read), answered by a recorded text.
async fn states(file: &str, parts: &[usize]) -> Option<String> {
    let answer = shared(file)?;
    let server = crate::script::server([crate::script::status(202, answer)]);
    let write = || Operation::create_document_raw(DocumentKind::Orders, "{}");
    let batch = parts.iter().fold(Batch::new(), |batch, writes| match writes {
        0 => batch.read(&Target::new("Items('i001')")),
        writes => batch.change_set((0..*writes).fold(ChangeSet::new(), |set, _| set.and(write()))),
    });
    let outcome = server.client.send_batch(&batch).await.unwrap();
    server.asked_once();
    let letter = |outcome: &OperationOutcome| match outcome {
        OperationOutcome::Applied(_) => 'A',
        OperationOutcome::Failed(_) => 'F',
        OperationOutcome::RolledBack => 'R',
        OperationOutcome::NotExecuted => 'N',
        _ => 'U',
    };
    Some(outcome.operations().map(letter).collect())
}

#[tokio::test]
async fn recorded_batches_are_understood() {
    for (file, parts, wanted) in [
        ("batch/changeset_response_v1.txt", [3].as_slice(), "AAA"),
        ("batch/changeset_response_v2.txt", &[3], "AAA"),
        ("batch/mixed_get_between_changesets_response.txt", &[1, 0, 1], "AAA"),
        ("batch/response_get_plus_changeset_v1.reconstructed.txt", &[0, 2], "AAA"),
        ("batch/response_failed_changeset_v1.reconstructed.txt", &[0, 2, 0], "ARRN"),
    ] {
        let Some(found) = states(file, parts).await else { return };
        assert_eq!(found, wanted, "{file}");
    }
}
