//! Answers to writes: 201 and 204, tags, replacement, address rows.

use crate::sap::rig::{Rig, header, json_of, order_body, text_of};
use serde_json::json;

#[test]
fn no_content_has_a_path_and_a_whole_entity_an_address() {
    let mut rig = Rig::new();
    let quiet = rig.send(
        "POST",
        "/b1s/v1/Items",
        &[("Prefer", "return-no-content")],
        Some(&json!({ "ItemCode": "i011" })),
    );
    assert_eq!((quiet.status, quiet.body.len()), (204, 0));
    assert_eq!(header(&quiet, "Location"), Some("/b1s/v1/Items('i011')"));
    assert_eq!(header(&quiet, "Preference-Applied"), Some("return-no-content"));
    let whole = rig.post("Orders", &order_body(1));
    assert_eq!((whole.status, header(&whole, "Location")), (201, Some("http://sap.test/b1s/v2/Orders(1)")));
    assert!(header(&whole, "ETag").is_some());
}

#[test]
fn a_tag_guards_actions_too_and_no_tag_overwrites_blindly() {
    let mut rig = Rig::new();
    let order = rig.post("Orders", &order_body(1));
    let tag = header(&order, "ETag").unwrap().to_owned();
    assert_eq!(rig.patch("Orders(1)", &json!({ "Comments": "blind" })).status, 204);
    let closed = rig.send("POST", "/b1s/v2/Orders(1)/Close", &[("If-Match", &tag)], None);
    assert_eq!(closed.status, 412);
    assert!(text_of(&closed).contains("Another user or another operation modified data"));
    let fresh = header(&rig.send("GET", "/b1s/v2/Orders(1)", &[], None), "ETag").unwrap().to_owned();
    assert_eq!(rig.send("POST", "/b1s/v2/Orders(1)/Close", &[("If-Match", &fresh)], None).status, 204);
}

#[test]
fn put_resets_what_it_leaves_out() {
    let mut rig = Rig::new();
    rig.order(1);
    assert_eq!(rig.patch("Orders(1)", &json!({ "Comments": "x" })).status, 204);
    let body = json!({ "NumAtCard": "new", "DocumentLines": [{ "LineNum": 0, "Quantity": 4 }] });
    assert_eq!(rig.send("PUT", "/b1s/v2/Orders(1)", &[], Some(&body)).status, 204);
    let stored = rig.get("Orders(1)");
    assert_eq!((stored["Comments"].clone(), stored["NumAtCard"].clone()), (json!(null), json!("new")));
    assert_eq!(rig.a().1, 4.into());
}

#[test]
fn an_address_row_needs_all_four_keys_to_be_changed() {
    let mut rig = Rig::new();
    let partner = json!({ "CardCode": "N1", "CardName": "n", "BPAddresses": [{ "AddressName": "Home", "AddressType": "S", "City": "Bath" }] });
    rig.create("BusinessPartners", &partner);
    let address = |more: serde_json::Value| {
        let mut row = json!({ "AddressName": "Home", "AddressType": "bo_ShipTo", "City": "Ely" });
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "BPAddresses": [row] })
    };
    let refused = rig.patch("BusinessPartners('N1')", &address(json!({ "RowNum": 0 })));
    assert_eq!(json_of(&refused)["error"]["code"], json!("-2035"));
    let all = address(json!({ "RowNum": 0, "BPCode": "N1" }));
    assert_eq!(rig.patch("BusinessPartners('N1')", &all).status, 204);
    let stored = rig.get("BusinessPartners('N1')?$select=BPAddresses")["BPAddresses"].clone();
    assert_eq!((stored.as_array().unwrap().len(), stored[0]["City"].clone()), (1, json!("Ely")));
}

#[test]
fn price_rows_merge_by_list_unless_the_collection_is_replaced() {
    let mut rig = Rig::new();
    let prices = json!({ "ItemPrices": [{ "PriceList": 2, "Price": 8 }, { "PriceList": 1, "Price": 11 }] });
    assert_eq!(rig.patch("Items('A')", &prices).status, 204);
    let stored = rig.get("Items('A')?$select=ItemPrices")["ItemPrices"].clone();
    assert_eq!((stored[0]["Price"].clone(), stored[0]["Currency"].clone()), (json!(11.0), json!("GBP")));
    assert_eq!(stored.as_array().unwrap().len(), 2);
    let replace = [("B1S-ReplaceCollectionsOnPatch", "true")];
    let only = json!({ "ItemPrices": [{ "PriceList": 2, "Price": 8 }] });
    assert_eq!(rig.send("PATCH", "/b1s/v2/Items('A')", &replace, Some(&only)).status, 204);
    assert_eq!(rig.get("Items('A')")["ItemPrices"].as_array().unwrap().len(), 1);
}

#[test]
fn enums_are_accepted_by_name_and_by_database_value() {
    let mut rig = Rig::new();
    rig.create("BusinessPartners", &json!({ "CardCode": "V1", "CardName": "v", "CardType": "S" }));
    assert_eq!(rig.get("BusinessPartners('V1')")["CardType"], json!("cSupplier"));
    let found = rig.get("BusinessPartners?$filter=CardType eq 'C'&$select=CardCode");
    assert_eq!(found["value"].as_array().unwrap().len(), 2);
}
