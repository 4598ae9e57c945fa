//! Orders, deliveries, invoices: copying, closing, cancelling, totals and drafts.

use crate::sap::rig::{Rig, dec, delivery_body, header, json_of, order_body, text_of};
use b1_veeqo_sandbox::sap::{Kind, NewItem};
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

#[test]
fn net_and_gross_lines_discounts_and_freight_round_to_the_cent() {
    let mut rig = Rig::new();
    let body = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09",
        "DocumentLines": [{ "ItemCode": "A", "Quantity": 3, "PriceAfterVAT": 9.99, "VatGroup": "S1", "WarehouseCode": "01" }],
        "DocumentAdditionalExpenses": [{ "ExpenseCode": 1, "LineTotal": 4.16, "VatGroup": "S1" }] });
    let order = rig.create("Orders", &body);
    assert_eq!((order["DocTotal"].clone(), order["VatSum"].clone()), (json!(34.96), json!(5.82)));
    assert_eq!(order["DocumentLines"][0]["LineTotal"], json!(24.98));
    let tax_code = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09", "DiscountPercent": 10,
        "DocumentLines": [{ "ItemCode": "A", "Quantity": 1, "UnitPrice": "99.99", "TaxCode": "T8", "WarehouseCode": "01" }] });
    let order = rig.create("Orders", &tax_code);
    assert_eq!((order["VatSum"].clone(), order["DocTotal"].clone()), (json!(7.2), json!(97.19)));
    let unknown = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09",
        "DocumentLines": [{ "ItemCode": "A", "VatGroup": "ZZ", "WarehouseCode": "01" }] });
    assert_eq!(rig.refused("Orders", &unknown).1, "-5002");
}

#[test]
fn a_preview_prices_and_keeps_nothing() {
    let mut rig = Rig::new();
    let answer = rig.post("OrdersService_Preview", &json!({ "Document": order_body(3) }));
    assert_eq!(json_of(&answer)["DocTotal"], json!(36.0));
    assert_eq!((rig.a().1, rig.company.documents(Kind::Order).count()), (dec(0), 0));
}

#[test]
fn foreign_documents_need_a_rate_and_total_in_both_currencies() {
    let mut rig = Rig::new();
    let mut body = order_body(1);
    body["DocCurrency"] = json!("USD");
    assert_eq!(
        rig.refused("Orders", &body),
        (400, "-10".to_owned(), "Update the exchange rate , 'USD'".to_owned())
    );
    rig.company.set_rate("USD", jiff::civil::date(2026, 3, 2), rust_decimal::Decimal::new(8, 1));
    let order = rig.create("Orders", &body);
    assert_eq!((order["DocTotal"].clone(), order["DocTotalFc"].clone()), (json!(9.6), json!(12.0)));
    rig.later(86_400);
    let delivery = rig.create("DeliveryNotes", &delivery_body(1, 1));
    assert_eq!(
        (delivery["DocCurrency"].clone(), delivery["DocTotalFc"].clone()),
        (json!("USD"), json!(12.0))
    );
}

#[test]
fn an_approval_procedure_answers_minus_2028_and_leaves_a_draft() {
    let mut rig = Rig::with(|settings| {
        settings.approval_for.insert(Kind::Order);
    });
    assert_eq!(rig.get("CompanyService_GetAdminInfo")["EnableApprovalProcedureInDI"], json!("tYES"));
    let (_, code, _) = rig.refused("Orders", &order_body(2));
    assert_eq!(code, "-2028");
    assert_eq!(rig.get("Drafts(1)")["AuthorizationStatus"], json!("dasPending"));
    let quiet = rig.send("POST", "/b1s/v2/Orders", &[("Prefer", "return-no-content")], Some(&order_body(2)));
    assert_eq!((quiet.status, header(&quiet, "Location")), (204, Some("/b1s/v2/Drafts(2)")));
    assert_eq!(rig.company.documents(Kind::Order).count(), 0);
    let save = json!({ "Document": { "DocEntry": "2" } });
    assert_eq!(rig.refused("DraftsService_SaveDraftToDocument", &save).0, 400);
    let now = rig.now;
    rig.company.decide_on_draft(2, true, now);
    let saved = rig.post("DraftsService_SaveDraftToDocument", &save);
    assert_eq!(
        (saved.status, header(&saved, "Location")),
        (204, None),
        "the answer does not name the document"
    );
    let order = rig.company.documents(Kind::Order).next().unwrap();
    assert_eq!((order.num_at_card.as_deref(), order.total), (Some("1001 [V1]"), dec(24)));
    assert_eq!(rig.get("Drafts(2)")["DocumentStatus"], json!("bost_Close"));
}

#[test]
fn a_draft_moves_and_promises_nothing() {
    let mut rig = Rig::new();
    let mut body = order_body(2);
    body["DocObjectCode"] = json!("17");
    assert_eq!(rig.create("Drafts", &body)["DocObjectCode"], json!("oOrders"));
    assert_eq!(rig.a(), (dec(100), dec(0)));
}

#[test]
fn lines_count_in_sales_units_unless_they_say_otherwise() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.add_item(NewItem { per_sales_unit: dec(6), ..NewItem::new("SIX", "Six-pack") }, now);
    rig.company.receive_goods("SIX", "01", dec(60), now).unwrap();
    let line = |base: &str| {
        json!({ "CardCode": "C1", "DocDueDate": "2026-03-09",
            "DocumentLines": [{ "ItemCode": "SIX", "Quantity": 2, "WarehouseCode": "01", "UseBaseUnits": base }] })
    };
    rig.create("Orders", &line("tNO"));
    assert_eq!(rig.company.committed("SIX", "01"), dec(12));
    rig.create("Orders", &line("tYES"));
    assert_eq!(rig.company.committed("SIX", "01"), dec(14));
}
