//! Items, warehouses, partners, settings: addresses, paging, absence.

use crate::script::{bare_server, body, error, header, line, ok, server, status};
use sap_b1_client::{
    CardCode, ChangeCursor, DocumentFields, DocumentKind, Error, ErrorKind, Filter, Item, ItemCode,
    ItemQuery, TreeType, YesNo,
};
use serde_json::json;

fn page(codes: &[&str]) -> String {
    let rows: Vec<_> = codes.iter().map(|code| json!({"ItemCode": code})).collect();
    json!({"value": rows}).to_string()
}

fn codes(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.item_code.as_str()).collect()
}

#[tokio::test]
async fn an_item_is_read_by_its_encoded_key() {
    let server = server([ok(include_str!("../fixtures/item.json"))]);
    let item = server.client.get_item(&ItemCode::new("A'1#é").unwrap()).await.unwrap().unwrap();
    let request = server.asked_once();
    assert_eq!(request.url.path(), "/b1s/v2/Items('A%27%271%23%C3%A9')");
    assert!(request.url.query().unwrap().starts_with("$select=ItemCode,ItemName,"));
    assert_eq!(item.bar_code.as_deref(), Some("4006381333931"));
    assert_eq!(item.manage_batch_numbers, Some(YesNo::Yes));
    assert_eq!(item.frozen_from, Some(jiff::civil::date(2026, 12, 31)));
    assert_eq!(item.tree_type, Some(TreeType::Other("iNewTree".to_owned())));
    assert_eq!(item.foreign_name, None, "an empty text is no text");
    assert_eq!(item.price_on(2).unwrap().price, Some("19.99".parse().unwrap()));
    assert_eq!(item.etag().unwrap().as_str(), r#"W/"77DE68DAECD823BABBB58EDB1C8E14D7106E83BB""#);
    assert_eq!(item.other["U_Season"], "winter");
}

#[tokio::test]
async fn no_such_item_is_none_and_other_refusals_are_errors() {
    let absent = server([error(404, "-2028", "No matching records found (ODBC -2028)")]);
    assert_eq!(absent.client.get_item(&ItemCode::new("A").unwrap()).await.unwrap(), None);
    absent.asked_once();

    let refused = server([status(404, "<html>Not Found</html>")]);
    let error = refused.client.get_item(&ItemCode::new("A").unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_not_found()), (Some(ErrorKind::Proxy), false));
    refused.asked_once();
}

#[tokio::test]
async fn a_slash_that_a_web_server_refuses_is_read_by_filter() {
    let server = server([status(404, "<html>Not Found</html>"), ok(page(&["A/B"]))]);
    let item = server.client.get_item(&ItemCode::new("A/B").unwrap()).await.unwrap().unwrap();
    assert_eq!(item.item_code.as_str(), "A/B");
    let asked = server.asked();
    assert_eq!(asked[0].url.path(), "/b1s/v2/Items('A%2FB')");
    assert!(line(&asked[1]).ends_with("&$filter=ItemCode eq 'A/B'"), "{}", line(&asked[1]));
}

#[tokio::test]
async fn items_are_walked_by_code_behind_the_last_one() {
    let server = server([ok(page(&["A", "O'B"])), ok(page(&["P"]))]);
    let items = server.client.list_items(&ItemQuery::all()).try_collect().await.unwrap();
    assert_eq!(codes(&items), ["A", "O'B", "P"]);
    let asked = server.asked();
    assert!(line(&asked[0]).ends_with("&$orderby=ItemCode&$top=2") && !line(&asked[0]).contains("$filter"));
    assert!(line(&asked[1]).ends_with("&$filter=ItemCode gt 'O''B'&$orderby=ItemCode&$top=2"));
    assert!(asked.iter().all(|request| header(request, "prefer") == Some("odata.maxpagesize=2")));
}

#[tokio::test]
async fn a_page_cut_short_by_the_server_is_not_the_last() {
    let cut = json!({"value": [{"ItemCode": "A"}], "@odata.nextLink": "Items?$skip=1"}).to_string();
    let server = server([ok(cut), ok(page(&["B", "C"])), ok(page(&[]))]);
    let items = server.client.list_items(&ItemQuery::all()).try_collect().await.unwrap();
    assert_eq!(codes(&items), ["A", "B", "C"]);
    let asked = server.asked();
    assert!(line(&asked[1]).contains("$filter=ItemCode gt 'A'&"));
    assert!(line(&asked[2]).contains("$filter=ItemCode gt 'C'&"));
}

#[tokio::test]
async fn conditions_and_changes_are_combined() {
    let server = server([ok(page(&[]))]);
    let cursor = ChangeCursor { date: jiff::civil::date(2026, 3, 1), time: jiff::civil::time(22, 0, 0, 0) };
    let query = ItemQuery::all()
        .filter(Filter::eq("SalesItem", &YesNo::Yes))
        .changed_since(cursor)
        .also_select("U_Season");
    assert!(server.client.list_items(&query).try_next().await.unwrap().is_none());
    let asked = line(&server.asked_once());
    assert!(asked.contains(",ItemBarCodeCollection,U_Season&"), "{asked}");
    assert!(asked.contains(
        "&$filter=SalesItem eq 'tYES' and ((UpdateDate gt '2026-03-01') or (UpdateDate eq '2026-03-01' and UpdateTime ge '22:00:00'))&"
    ), "{asked}");
}

#[tokio::test]
async fn a_walk_that_does_not_advance_is_stopped() {
    let server = server([ok(page(&["A", "B"])), ok(page(&["A", "B"]))]);
    let stopped = server.client.list_items(&ItemQuery::all()).try_collect().await.unwrap_err();
    assert!(matches!(&stopped, Error::PageLoop { page, .. } if page == "'B'"), "{stopped}");
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_delays_no_other_and_is_named_at_the_end() {
    let broken =
        json!({"value": [{"ItemCode": "A"}, {"ItemCode": "B", "FrozenFrom": "some day"}]}).to_string();
    let server = server([ok(broken), ok(page(&["C"]))]);
    let mut walk = server.client.list_items(&ItemQuery::all());
    assert_eq!(walk.try_next().await.unwrap().unwrap().item_code.as_str(), "A");
    assert_eq!(walk.try_next().await.unwrap().unwrap().item_code.as_str(), "C");
    let Error::UnreadableRows { rows, .. } = walk.try_next().await.unwrap_err() else { panic!() };
    assert_eq!((rows.len(), rows[0].key.as_deref()), (1, Some("'B'")));
    assert!(rows[0].reason.contains("'some day' is no date"), "{}", rows[0]);
    assert!(walk.try_next().await.unwrap().is_none(), "told once");
    assert!(line(&server.asked()[1]).contains("$filter=ItemCode gt 'B'&"), "the walk goes on behind it");
}

#[tokio::test]
async fn a_search_with_an_unreadable_row_is_no_answer() {
    let broken = json!({"value": [{"DocEntry": 1}, {"DocEntry": 2, "DocTotal": "much"}]}).to_string();
    let server = server([ok(broken), ok(page(&[]))]);
    let fields = DocumentFields::header();
    let found =
        server.client.find_documents(DocumentKind::Orders, &Filter::eq("NumAtCard", "x"), &fields).await;
    assert!(matches!(found, Err(Error::UnreadableRows { .. })), "a look-up must not take it for absent");
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn properties_are_asked_for_once() {
    let server = server([ok(page(&[]))]);
    let query = ItemQuery::all().also_select("ItemPrices");
    assert!(server.client.list_items(&query).try_collect().await.unwrap().is_empty());
    assert_eq!(line(&server.asked_once()).matches("ItemPrices").count(), 1);
    let fields = DocumentFields::with_lines();
    assert_eq!(fields.clone().and("DocEntry").and("DocumentLines"), fields);
}

#[tokio::test]
async fn an_unreadable_answer_to_a_read_is_a_decode_error() {
    let server = server([ok(r#"{"ItemCode":""}"#)]);
    let error = server.client.get_item(&ItemCode::new("A").unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Decode { operation: "GetItem", .. }));
    server.asked_once();
}

#[tokio::test]
async fn warehouses_and_partners_are_read() {
    let warehouses = r#"{"value":[{"WarehouseCode":"01","Inactive":"tNO","DropShip":"tNO","EnableBinLocations":"tYES","BusinessPlaceID":-2}]}"#;
    let partner = r#"{"CardCode":"C1","CardType":"cCustomer","Frozen":"tYES","Currency":"GBP","BPAddresses":[{"AddressName":"Home","AddressType":"bo_ShipTo"}]}"#;
    let server = server([ok(warehouses), ok(partner)]);
    let all = server.client.list_warehouses().try_collect().await.unwrap();
    assert_eq!((all[0].warehouse_code.as_str(), all[0].business_place_id), ("01", Some(-2)));
    assert_eq!(all[0].enable_bin_locations, Some(YesNo::Yes));
    let code = CardCode::new("C1").unwrap();
    let partner = server.client.get_business_partner(&code).await.unwrap().unwrap();
    assert_eq!((partner.frozen, partner.bp_addresses.len()), (Some(YesNo::Yes), 1));
    assert!(line(&server.asked()[1]).starts_with("GET BusinessPartners('C1')?$select=CardCode,"));
}

#[tokio::test]
async fn company_settings_keep_what_they_know_and_what_they_do_not() {
    let admin = r#"{"LocalCurrency":"GBP","TotalsAccuracy":2,"AccuracyofQuantities":3,"EnableApprovalProcedureInDI":"tYES","UniqueSerialNo":"usn_SerialNumber","NewSwitch":"tNO"}"#;
    let server = server([ok(admin), ok(r#"{"CompanyName":"Demo","Version":1000310}"#)]);
    let admin = server.client.admin_info().await.unwrap();
    assert_eq!(
        (admin.totals_accuracy, admin.quantity_accuracy, admin.price_accuracy),
        (Some(2), Some(3), None)
    );
    assert_eq!(admin.enable_approval_procedure_in_di, Some(YesNo::Yes));
    assert_eq!(admin.unique_serial_no, Some(sap_b1_client::UniqueSerialNumber::Internal));
    assert_eq!(admin.other["NewSwitch"], "tNO");
    assert_eq!(server.client.company_info().await.unwrap().version, Some(1_000_310));
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(asked, ["GET CompanyService_GetAdminInfo", "GET CompanyService_GetCompanyInfo"]);
}

#[tokio::test]
async fn where_settings_are_not_read_by_get_they_are_by_post() {
    for refusal in [status(405, ""), error(400, "-5006", "The requested action is not supported")] {
        let server = server([refusal, ok(r#"{"EnableBranches":"tYES"}"#), ok(r#"{"Version":1000310}"#)]);
        let found = server.client.preflight().await.unwrap();
        assert_eq!((found.branches, found.version, found.approvals), (Some(true), Some(1_000_310), None));
        let asked: Vec<_> = server.asked().iter().map(line).collect();
        let admin = "CompanyService_GetAdminInfo";
        let wanted =
            [format!("GET {admin}"), format!("POST {admin}"), "GET CompanyService_GetCompanyInfo".to_owned()];
        assert_eq!(asked, wanted);
    }
    let server = server([error(400, "-5002", "no right to read this")]);
    assert!(server.client.admin_info().await.is_err(), "another refusal is not worked around");
    server.asked_once();
}

#[tokio::test]
async fn exchange_rates_are_read_and_entered() {
    let server = server([
        ok("1.25"),
        ok(r#"{"@odata.context":"…","value":1.25}"#),
        ok("0.0"),
        error(400, "-10", "Update the exchange rate , 'USD'"),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        status(204, ""),
    ]);
    let (day, rate) = (jiff::civil::date(2026, 3, 1), Some("1.25".parse().unwrap()));
    for wanted in [rate, rate, None, None] {
        assert_eq!(server.client.currency_rate("USD", day).await.unwrap(), wanted);
    }
    assert!(server.client.currency_rate("XXX", day).await.unwrap_err().is_not_found());
    server.client.set_currency_rate("USD", day, "1.2500".parse().unwrap()).await.unwrap();
    let asked = server.asked();
    assert_eq!(line(&asked[0]), "POST SBOBobService_GetCurrencyRate");
    assert_eq!(body(&asked[0]), r#"{"Currency":"USD","Date":"20260301"}"#);
    assert_eq!(line(&asked[5]), "POST SBOBobService_SetCurrencyRate");
    assert_eq!(body(&asked[5]), r#"{"Currency":"USD","Rate":"1.25","RateDate":"20260301"}"#);
}

#[tokio::test]
async fn the_ping_needs_no_session() {
    let server =
        bare_server([ok(r#"{"message":"pong","sender":"load balancer","timestamp":"1712186373.2"}"#)]);
    let ping = server.client.ping().await.unwrap();
    assert_eq!((ping.message.as_deref(), ping.sender.as_deref()), (Some("pong"), Some("load balancer")));
    let seen = server.service.seen();
    assert_eq!((seen.len(), seen[0].url.as_str()), (1, "https://b1.example.com:50000/ping/"));
    assert!(seen[0].headers.get("cookie").is_none());
}
