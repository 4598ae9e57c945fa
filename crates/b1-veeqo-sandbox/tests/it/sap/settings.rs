//! Switches that other companies have turned the other way.

use crate::sap::rig::{Rig, dec, delivery_body, json_of, order_body, text_of};
use b1_veeqo_sandbox::sap::{NewItem, NextLink, UniqueSerial};
use serde_json::json;

#[test]
fn links_may_be_absolute_paths() {
    let mut rig = Rig::with(|settings| {
        settings.next_link = NextLink::AbsolutePath;
        settings.page_size = 3;
    });
    let page = rig.get("Items?$select=ItemCode");
    assert_eq!(page["@odata.nextLink"], json!("/b1s/v2/Items?$select=ItemCode&$skip=3"));
    let rest = rig.send("GET", page["@odata.nextLink"].as_str().unwrap(), &[], None);
    assert_eq!(json_of(&rest)["value"].as_array().unwrap().len(), 1);
}

#[test]
fn time_filters_may_look_at_minutes_only() {
    let target = "/b1s/v2/Items/$count?$filter=UpdateTime gt '10:15:00'";
    let mut rig = Rig::new();
    assert_eq!(text_of(&rig.send("GET", target, &[], None)), "4");
    rig.company.settings.seconds_in_time_filters = false;
    assert_eq!(text_of(&rig.send("GET", target, &[], None)), "0");
}

#[test]
fn a_company_on_a_blind_collation_ignores_case_for_everybody() {
    let mut rig = Rig::with(|settings| settings.case_insensitive = true);
    let target = "/b1s/v2/Items/$count?$filter=contains(ItemName,'APP')";
    assert_eq!(text_of(&rig.send("GET", target, &[], None)), "1");
}

#[test]
fn units_may_be_known_by_the_makers_serial() {
    let mut rig = Rig::with(|settings| settings.unique_serial = UniqueSerial::ManufacturerSerialNumber);
    assert_eq!(rig.get("CompanyService_GetAdminInfo")["UniqueSerialNo"], json!("usn_MfrSerialNumber"));
    let now = rig.now;
    rig.company.receive_serials("SER", "01", &["M-1"], now).unwrap();
    let delivery = |field: &str| {
        json!({ "CardCode": "C1", "DocumentLines": [{ "ItemCode": "SER", "Quantity": 1, "WarehouseCode": "01",
            "SerialNumbers": [{ field: "M-1", "BaseLineNumber": 0 }] }] })
    };
    assert_eq!(rig.refused("DeliveryNotes", &delivery("InternalSerialNumber")).1, "-4014");
    rig.create("DeliveryNotes", &delivery("ManufacturerSerialNumber"));
}

#[test]
fn the_header_discount_is_copied_only_where_the_company_says_so() {
    for (copied, total) in [(false, 12.0), (true, 10.8)] {
        let mut rig = Rig::with(|settings| settings.copy_header_discount = copied);
        let mut body = order_body(1);
        body["DiscountPercent"] = json!(10);
        assert_eq!(rig.create("Orders", &body)["DocTotal"], json!(10.8));
        assert_eq!(rig.create("DeliveryNotes", &delivery_body(1, 1))["DocTotal"], json!(total));
    }
}

#[test]
fn release_only_items_take_units_out_but_not_in() {
    let mut rig = Rig::new();
    let now = rig.now;
    let mut item = NewItem::new("REL", "Release only").tracked(b1_veeqo_sandbox::sap::Tracking::Serials);
    item.more.insert("SRIAndBatchManageMethod".to_owned(), json!("bomm_OnReleaseOnly"));
    rig.company.add_item(item, now);
    rig.company.receive_goods("REL", "01", dec(2), now).unwrap();
    let line = json!({ "ItemCode": "REL", "Quantity": 1, "WarehouseCode": "01" });
    let mut delivery = json!({ "CardCode": "C1", "DocumentLines": [line] });
    assert_eq!(rig.refused("DeliveryNotes", &delivery).1, "-4014");
    delivery["DocumentLines"][0]["SerialNumbers"] = json!([{ "InternalSerialNumber": "NEW-1" }]);
    rig.create("DeliveryNotes", &delivery);
    assert_eq!(rig.company.on_hand("REL", "01"), dec(1));
}
