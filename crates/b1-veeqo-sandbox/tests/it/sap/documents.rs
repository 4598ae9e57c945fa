//! Orders, deliveries, invoices: copying, closing, cancelling, totals and drafts.

use crate::sap::rig::{Rig, dec, delivery_body, json_of, text_of};
use b1_veeqo_sandbox::sap::Kind;
use serde_json::json;

#[test]
fn an_order_commits_and_its_delivery_moves_stock_and_closes_it() {
    let mut rig = Rig::new();
    let order = rig.order(10);
    assert_eq!(rig.a(), (dec(100), dec(10)));
    rig.create("DeliveryNotes", &delivery_body(order, 4));
    assert_eq!(rig.a(), (dec(96), dec(6)));
    let line = rig.get(&format!("Orders({order})"))["DocumentLines"][0].clone();
    assert_eq!(
        (line["RemainingOpenQuantity"].clone(), line["LineStatus"].clone()),
        (json!(6.0), json!("bost_Open"))
    );
    rig.create("DeliveryNotes", &delivery_body(order, 6));
    assert_eq!(rig.get(&format!("Orders({order})"))["DocumentStatus"], json!("bost_Close"));
    assert_eq!(rig.a(), (dec(90), dec(0)));
}

#[test]
fn a_copied_line_takes_item_price_tax_and_warehouse() {
    let mut rig = Rig::new();
    let body = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09", "DocumentLines": [
        { "ItemCode": "A", "Quantity": 2, "UnitPrice": 7.5, "VatGroup": "S1", "WarehouseCode": "01", "DiscountPercent": 10 }] });
    let order = rig.create("Orders", &body)["DocEntry"].as_i64().unwrap();
    let delivery = rig.create("DeliveryNotes", &delivery_body(order, 1));
    let line = &delivery["DocumentLines"][0];
    let taken =
        ["ItemCode", "UnitPrice", "Price", "VatGroup", "WarehouseCode"].map(|name| line[name].clone());
    assert_eq!(taken, [json!("A"), json!(7.5), json!(6.75), json!("S1"), json!("01")]);
    assert_eq!(delivery["DocTotal"], json!(8.1));
}

#[test]
fn a_closed_base_another_partner_and_too_much_are_refused() {
    let mut rig = Rig::new();
    let order = rig.order(2);
    let mut other = delivery_body(order, 1);
    other["CardCode"] = json!("C2");
    assert!(rig.refused("DeliveryNotes", &other).2.contains("card and target document card do not match"));
    let (_, code, text) = rig.refused("DeliveryNotes", &delivery_body(order, 3));
    assert!((code.as_str(), text.contains("[line: 1]")) == ("-10", true), "{text}");
    rig.create("DeliveryNotes", &delivery_body(order, 2));
    let (status, code, text) = rig.refused("DeliveryNotes", &delivery_body(order, 1));
    assert_eq!((status, code.as_str()), (400, "-5002"));
    assert_eq!(text, "One of the base documents has already been closed  [DLN1.BaseEntry][line: 1]");
    rig.company.settings.closed_base_code = -10;
    assert_eq!(rig.refused("DeliveryNotes", &delivery_body(order, 1)).1, "-10");
}

#[test]
fn two_lines_may_not_share_more_than_is_open() {
    let mut rig = Rig::new();
    let order = rig.order(5);
    let mut body = delivery_body(order, 3);
    let line = body["DocumentLines"][0].clone();
    body["DocumentLines"].as_array_mut().unwrap().push(line);
    let (_, code, text) = rig.refused("DeliveryNotes", &body);
    assert!(code == "-10" && text.ends_with("[line: 2]"), "{text}");
    assert_eq!(rig.a(), (dec(100), dec(5)), "the first line is rolled back too");
}

#[test]
fn over_delivery_is_a_company_setting_and_no_fence() {
    let mut rig = Rig::with(|settings| settings.allow_over_delivery = true);
    let order = rig.order(2);
    rig.create("DeliveryNotes", &delivery_body(order, 5));
    assert_eq!(rig.a(), (dec(95), dec(0)));
    let stored = rig.get(&format!("Orders({order})"));
    assert_eq!(stored["DocumentLines"][0]["RemainingOpenQuantity"], json!(0.0));
}

#[test]
fn base_line_is_a_line_number_and_numbers_have_gaps() {
    let mut rig = Rig::new();
    let body = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09", "DocumentLines": [
        { "ItemCode": "A", "Quantity": 1, "WarehouseCode": "01" }, { "ItemCode": "B", "Quantity": 2, "WarehouseCode": "01" }] });
    let order = rig.create("Orders", &body)["DocEntry"].as_i64().unwrap();
    let path = format!("/b1s/v2/Orders({order})");
    let replace = [("B1S-ReplaceCollectionsOnPatch", "true")];
    let keep = json!({ "DocumentLines": [{ "LineNum": 1 }, { "ItemCode": "A", "Quantity": 5, "WarehouseCode": "01" }] });
    assert_eq!(rig.send("PATCH", &path, &replace, Some(&keep)).status, 204);
    let lines = rig.get(&format!("Orders({order})"))["DocumentLines"].clone();
    let numbers: Vec<_> = lines.as_array().unwrap().iter().map(|line| line["LineNum"].clone()).collect();
    assert_eq!(numbers, [json!(1), json!(2)]);
    assert_eq!(rig.a().1, dec(5), "the promise follows the lines");
    let mut delivery = delivery_body(order, 1);
    assert_eq!(rig.refused("DeliveryNotes", &delivery).1, "-2028", "line 0 is gone");
    delivery["DocumentLines"][0]["BaseLine"] = json!(2);
    assert_eq!(rig.create("DeliveryNotes", &delivery)["DocumentLines"][0]["ItemCode"], json!("A"));
}

#[test]
fn patch_merges_by_line_number_and_appends_without_one() {
    let mut rig = Rig::new();
    let order = rig.order(2);
    let path = format!("Orders({order})");
    let body = json!({ "Comments": "x", "DocumentLines": [{ "LineNum": 0, "Quantity": 3 }, { "ItemCode": "B", "WarehouseCode": "01" }] });
    assert_eq!(rig.patch(&path, &body).status, 204);
    let stored = rig.get(&path);
    assert_eq!(
        (stored["DocumentLines"].as_array().unwrap().len(), stored["Comments"].clone()),
        (2, json!("x"))
    );
    assert_eq!((stored["DocTotal"].clone(), stored["NumAtCard"].clone()), (json!(40.8), json!("1001 [V1]")));
    assert_eq!(rig.a().1, dec(3));
    let close = json!({ "DocumentLines": [{ "LineNum": 0, "LineStatus": "bost_Close" }] });
    assert_eq!(rig.patch(&path, &close).status, 204);
    assert_eq!(rig.a().1, dec(0));
    let moved = json!({ "CardCode": "C2" });
    assert!(text_of(&rig.patch(&path, &moved)).contains("-1029"));
}

#[test]
fn posted_documents_take_remarks_but_no_quantities() {
    let mut rig = Rig::new();
    let order = rig.order(2);
    rig.create("DeliveryNotes", &delivery_body(order, 2));
    assert_eq!(rig.patch("DeliveryNotes(1)", &json!({ "TrackingNumber": "1Z" })).status, 204);
    let quantity = json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 1 }] });
    assert!(text_of(&rig.patch("DeliveryNotes(1)", &quantity)).contains("-1029"));
    assert_eq!(rig.get("DeliveryNotes(1)")["TrackingNumber"], json!("1Z"));
}

#[test]
fn close_reopen_cancel_and_their_second_times() {
    let mut rig = Rig::new();
    let order = rig.order(5);
    let act = |rig: &mut Rig, action: &str| {
        rig.send("POST", &format!("/b1s/v2/Orders({order})/{action}"), &[], None)
    };
    assert_eq!(act(&mut rig, "Close").status, 204);
    assert_eq!(rig.a().1, dec(0));
    assert!(text_of(&act(&mut rig, "Close")).contains("already closed"));
    assert_eq!(act(&mut rig, "Reopen").status, 204);
    assert_eq!(rig.a().1, dec(5));
    assert_eq!(act(&mut rig, "Cancel").status, 204);
    let stored = rig.get(&format!("Orders({order})?$select=Cancelled,CancelStatus,DocumentStatus"));
    assert_eq!(
        (stored["Cancelled"].clone(), stored["CancelStatus"].clone()),
        (json!("tYES"), json!("csYes"))
    );
    let again = act(&mut rig, "Cancel");
    assert!(text_of(&again).contains("-5002") && text_of(&again).contains("already cancelled"));
    let deleted = rig.send("DELETE", &format!("/b1s/v2/Orders({order})"), &[], None);
    assert!(text_of(&deleted).contains("-5006"), "documents are never deleted");
}

#[test]
fn a_cancelled_delivery_gives_everything_back() {
    let mut rig = Rig::new();
    let order = rig.order(5);
    rig.create("DeliveryNotes", &delivery_body(order, 5));
    let blocked = rig.send("POST", &format!("/b1s/v2/Orders({order})/Cancel"), &[], None);
    assert!(text_of(&blocked).contains("target documents"));
    let answer = rig.send("POST", "/b1s/v2/DeliveryNotes(1)/CreateCancellationDocument", &[], None);
    assert_eq!(json_of(&answer)["CancelStatus"], json!("csCancellation"));
    assert_eq!(rig.a(), (dec(100), dec(5)));
    let reopened = rig.get(&format!("Orders({order})"));
    assert_eq!(reopened["DocumentStatus"], json!("bost_Open"));
    let cancelled =
        rig.company.documents(Kind::DeliveryNote).map(|d| (d.cancelled, d.cancellation)).collect::<Vec<_>>();
    assert_eq!(cancelled, [(true, false), (false, true)]);
}

#[test]
fn cancel_by_service_puts_remarks_on_the_cancelling_document() {
    let mut rig = Rig::new();
    let order = rig.order(5);
    rig.create("DeliveryNotes", &delivery_body(order, 5));
    let body = json!({ "Document": { "DocEntry": 1, "Comments": "parcel lost" } });
    assert_eq!(rig.post("DeliveryNotesService_Cancel2", &body).status, 204);
    let remarks: Vec<_> =
        rig.company.documents(Kind::DeliveryNote).map(|document| document.comments).collect();
    assert_eq!(remarks, [None, Some("parcel lost".to_owned())]);
}

#[test]
fn invoices_and_returns_follow_their_bases() {
    let mut rig = Rig::new();
    let order = rig.order(5);
    rig.create("DeliveryNotes", &delivery_body(order, 5));
    let from = |base: i64, quantity: i64| json!({ "CardCode": "C1", "DocumentLines": [{ "BaseType": base, "BaseEntry": 1, "BaseLine": 0, "Quantity": quantity }] });
    rig.create("Returns", &from(15, 1));
    assert_eq!(rig.a().0, dec(96), "a return brings stock back");
    rig.create("Invoices", &from(15, 4));
    assert_eq!(rig.a().0, dec(96), "the delivery has moved the stock already");
    assert_eq!(rig.get("DeliveryNotes(1)")["DocumentStatus"], json!("bost_Close"));
    let direct = rig.order(2);
    let mut invoice = from(17, 2);
    invoice["DocumentLines"][0]["BaseEntry"] = json!(direct);
    rig.create("Invoices", &invoice);
    assert_eq!(rig.a(), (dec(94), dec(0)), "an invoice of an order releases stock itself");
}
