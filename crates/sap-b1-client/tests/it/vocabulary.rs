//! Names and numbers against the vendor's metadata, where the neighbouring `shared/` folder is there.

use crate::recorded::{object, shared};
use sap_b1_client::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The properties of a type in the v2 metadata.
fn properties(type_name: &str) -> Option<BTreeSet<String>> {
    let table = shared("schema/fields_v1_v2.tsv")?;
    let rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    Some(rows.filter(|row| row[0] == type_name && row[5] != "-").map(|row| row[2].to_owned()).collect())
}

/// How many of the vendor's properties have a field of their own, found by leaving each unset and seeing which end up in `other`.
fn known<T: DeserializeOwned>(type_name: &str, key: Value, other: fn(T) -> Vec<String>) -> usize {
    let Some(properties) = properties(type_name) else { return 0 };
    let mut row = object(&key.to_string());
    for name in &properties {
        row.entry(name).or_insert(Value::Null);
    }
    let unknown = other(serde_json::from_value(Value::Object(row)).unwrap());
    assert!(unknown.iter().all(|name| properties.contains(name)));
    properties.len() - unknown.len()
}

macro_rules! assert_known {
    ($type:ty as $name:literal by $key:expr, in $other:ident: $fields:literal) => {
        let found = known($name, $key, |row: $type| row.$other.into_iter().map(|(name, _)| name).collect());
        assert_eq!(found, $fields, "fields of {} under a name the vendor knows", stringify!($type));
    };
}

#[test]
fn every_field_has_a_name_the_vendor_knows() {
    if properties("Document").is_none() {
        return;
    }
    assert_known!(Document as "Document" by json!({"DocEntry": 1}), in other: 39);
    assert_known!(DocumentLine as "DocumentLine" by json!({"LineNum": 0}), in other: 36);
    assert_known!(DocumentExpense as "DocumentAdditionalExpense" by json!({}), in other: 13);
    assert_known!(SelectedBatch as "BatchNumber" by json!({}), in other: 6);
    assert_known!(SelectedSerial as "SerialNumber" by json!({}), in other: 7);
    assert_known!(SelectedBin as "DocumentLinesBinAllocation" by json!({}), in other: 4);
    assert_known!(PricedDocument as "Document" by json!({}), in other: 10);
    assert_known!(PricedLine as "DocumentLine" by json!({}), in other: 13);
    assert_known!(Item as "Item" by json!({"ItemCode": "A"}), in other: 38);
    assert_known!(ItemPrice as "ItemPrice" by json!({}), in other: 5);
    assert_known!(ItemBarCode as "ItemBarCode" by json!({}), in other: 4);
    assert_known!(ItemWarehouseInfo as "ItemWarehouseInfo" by json!({"WarehouseCode": "01"}), in other: 7);
    assert_known!(Warehouse as "Warehouse" by json!({"WarehouseCode": "01"}), in other: 12);
    assert_known!(BusinessPartner as "BusinessPartner" by json!({"CardCode": "C"}), in other: 20);
    assert_known!(BusinessPartnerAddress as "BPAddress" by json!({}), in other: 11);
    assert_known!(StockTransfer as "StockTransfer" by json!({"DocEntry": 1}), in other: 20);
    assert_known!(StockTransferLine as "StockTransferLine" by json!({}), in other: 16);
    assert_known!(InventoryPosting as "InventoryPosting" by json!({"DocumentEntry": 1}), in other: 13);
    assert_known!(InventoryPostingLine as "InventoryPostingLine" by json!({}), in other: 21);
    assert_known!(InventoryCounting as "InventoryCounting" by json!({"DocumentEntry": 1}), in other: 13);
    assert_known!(InventoryCountingLine as "InventoryCountingLine" by json!({}), in other: 18);
    assert_known!(Payment as "Payment" by json!({"DocEntry": 1}), in other: 24);
    assert_known!(PaymentInvoice as "PaymentInvoice" by json!({}), in other: 7);
    assert_known!(NewPayment as "Payment" by json!({"PaymentInvoices": []}), in user_fields: 19);
    assert_known!(NewPaymentInvoice as "PaymentInvoice" by json!({}), in user_fields: 6);
    assert_known!(NewStockTransfer as "StockTransfer" by json!({"StockTransferLines": []}), in user_fields: 12);
    let lists = json!({"BatchNumbers": [], "SerialNumbers": [], "StockTransferLinesBinAllocations": []});
    assert_known!(NewStockTransferLine as "StockTransferLine" by lists, in user_fields: 11);
    let lists = json!({"InventoryPostingLines": []});
    assert_known!(NewInventoryPosting as "InventoryPosting" by lists, in user_fields: 11);
    let lists = json!({"InventoryPostingBatchNumbers": [], "InventoryPostingSerialNumbers": []});
    assert_known!(NewInventoryPostingLine as "InventoryPostingLine" by lists, in user_fields: 17);
    let lists = json!({"InventoryCountingLines": []});
    assert_known!(NewInventoryCounting as "InventoryCounting" by lists, in user_fields: 10);
    let lists = json!({"InventoryCountingBatchNumbers": [], "InventoryCountingSerialNumbers": []});
    assert_known!(NewInventoryCountingLine as "InventoryCountingLine" by lists, in user_fields: 13);
    let lists = json!({"DocumentLines": [], "DocumentAdditionalExpenses": []});
    assert_known!(NewDocument as "Document" by lists, in user_fields: 26);
    let lists = json!({"BatchNumbers": [], "SerialNumbers": [], "DocumentLinesBinAllocations": []});
    assert_known!(NewDocumentLine as "DocumentLine" by lists, in user_fields: 30);
    assert_known!(AddressExtension as "AddressExtension" by json!({}), in user_fields: 22);
}

/// What is asked of these types exists.
#[tokio::test]
async fn every_selected_property_exists() {
    let Some(document) = properties("Document") else { return };
    let empty = || crate::script::ok(r#"{"value":[]}"#);
    let server = crate::script::server((0..4).map(|_| empty()));
    let client = &server.client;
    let key = Filter::eq("DocEntry", 1_i64);
    client.find_documents(DocumentKind::Orders, &key, &DocumentFields::with_lines()).await.unwrap();
    client.list_items(&ItemQuery::all()).try_collect().await.unwrap();
    client.list_warehouses().try_collect().await.unwrap();
    client.get_business_partner(&CardCode::new("C").unwrap()).await.unwrap_err();
    let types = [
        document,
        properties("Item").unwrap(),
        properties("Warehouse").unwrap(),
        properties("BusinessPartner").unwrap(),
    ];
    for (request, properties) in server.asked().iter().zip(types) {
        let asked = crate::script::line(request);
        let (_, select) = asked.split_once("$select=").unwrap();
        for name in select.split('&').next().unwrap().split(',') {
            assert!(properties.contains(name), "{name}");
        }
    }
}

#[test]
fn kinds_have_the_vendors_numbers_and_sets() {
    let (Some(enums), Some(sets)) = (shared("schema/enums_v1_v2.tsv"), shared("schema/entity_sets.tsv"))
    else {
        return;
    };
    for kind in DocumentKind::ALL {
        let line = format!("BoObjectTypes\t{}\t{}\t", kind.object_name(), kind.object_type());
        assert!(enums.contains(&line), "{kind}: {line}");
        assert!(sets.contains(&format!("\n{}\tDocument\tDocEntry\t", kind.entity_set())), "{kind}");
    }
}
