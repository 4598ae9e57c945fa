//! Amounts, previews, currencies, drafts, units and bundles.

use crate::sap::rig::{Rig, dec, delivery_body, header, json_of, order_body};
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use serde_json::json;

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
    rig.login();
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

#[test]
fn an_order_of_a_bundle_carries_its_components_and_the_delivery_names_them() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.add_item(NewItem::new("KIT", "Breakfast").priced(dec(12)).taxed("S1"), now);
    rig.company.add_sales_bom("KIT", &[("A", dec(2)), ("B", dec(1))]);
    let body = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09",
        "DocumentLines": [{ "ItemCode": "KIT", "Quantity": 3, "WarehouseCode": "01" }] });
    let order = rig.create("Orders", &body);
    let line = |row: usize, name: &str| order["DocumentLines"][row][name].clone();
    assert_eq!((line(0, "TreeType"), line(1, "TreeType")), (json!("iSalesTree"), json!("iIngredient")));
    assert_eq!(
        (line(1, "ParentLineNum"), line(1, "Quantity"), line(2, "Quantity")),
        (json!(0), json!(6.0), json!(3.0))
    );
    assert_eq!((order["DocTotal"].clone(), rig.a().1), (json!(43.2), dec(6)));
    assert_eq!(rig.refused("DeliveryNotes", &delivery_body(1, 3)).1, "-5002", "the parent alone");
    let copied = |line: i64, quantity: i64| json!({ "BaseType": 17, "BaseEntry": 1, "BaseLine": line, "Quantity": quantity });
    rig.create("DeliveryNotes", &json!({ "CardCode": "C1", "DocumentLines": [copied(1, 6), copied(2, 3)] }));
    assert_eq!((rig.a(), rig.company.on_hand("B", "01")), ((dec(94), dec(0)), dec(47)));
    assert_eq!(rig.get("Orders(1)")["DocumentStatus"], json!("bost_Close"));
}
