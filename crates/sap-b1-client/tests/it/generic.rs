//! Sets and services with types of the caller's own.

use crate::script::{body, error, header, line, ok, server, status, with_header};
use rust_decimal::Decimal;
use sap_b1_client::*;
use serde::Deserialize;
use serde_json::{Value, json};
use std::num::NonZeroU32;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase")]
struct Project {
    abs_entry: i64,
    project_name: Option<String>,
}

const SET: &str = "ProjectManagements";

fn project(entry: i64) -> Value {
    json!({"AbsEntry": entry, "ProjectName": "Shop", "odata": "more"})
}

#[tokio::test]
async fn records_are_read_counted_and_walked() {
    let server = server([
        ok(project(3).to_string()),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        ok(" 7 "),
        ok(json!({"@odata.count": "9", "value": [project(1), {"AbsEntry": "odd"}], "@odata.nextLink": "ProjectManagements?$skip=2"}).to_string()),
        ok(json!({"value": [project(2)]}).to_string()),
        ok(json!({"value": [project(1), project(2), project(3)]}).to_string()),
        ok(json!({"value": []}).to_string()),
    ]);
    let projects = server.client.set::<Project>(SET);
    assert_eq!(projects.get(3).await.unwrap().unwrap().project_name.as_deref(), Some("Shop"));
    let parts = ListQuery::new().select(["AbsEntry"]).expand(Expand::select("BusinessPartner", ["CardCode"]));
    assert_eq!(projects.get_with("A/1", &parts).await.unwrap(), None);
    assert_eq!(projects.count(Some(&Filter::gt("AbsEntry", 2))).await.unwrap(), 7);
    let mut linked = projects.list(&ListQuery::new().order_by_descending("AbsEntry").top(9).with_total());
    assert_eq!(linked.try_next().await.unwrap().unwrap().abs_entry, 1);
    assert_eq!(linked.source().total(), Some(9));
    assert_eq!(linked.try_next().await.unwrap().unwrap().abs_entry, 2);
    assert!(
        matches!(linked.try_next().await.unwrap_err(), Error::UnreadableRows { rows, .. } if rows.len() == 1)
    );
    let three = CallOptions::new().page_size(NonZeroU32::new(3).unwrap()).case_insensitive();
    let by_key =
        projects.with(three).list_by_key("AbsEntry", &ListQuery::new().filter(Filter::ne("Status", "x")));
    assert_eq!(by_key.try_collect().await.unwrap().len(), 3);
    let asked = server.asked();
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "GET ProjectManagements(3)",
            "GET ProjectManagements('A/1')?$select=AbsEntry&$expand=BusinessPartner($select=CardCode)",
            "GET ProjectManagements/$count?$filter=AbsEntry gt 2",
            "GET ProjectManagements?$orderby=AbsEntry desc&$top=9&$count=true",
            "GET ProjectManagements?$skip=2",
            "GET ProjectManagements?$filter=Status ne 'x'&$orderby=AbsEntry&$top=3",
            "GET ProjectManagements?$filter=Status ne 'x' and AbsEntry gt 3&$orderby=AbsEntry&$top=3",
        ]
    );
    assert_eq!(header(&asked[3], "prefer"), Some("odata.maxpagesize=2"));
    assert_eq!(header(&asked[5], "prefer"), Some("odata.maxpagesize=3"));
    assert_eq!(header(&asked[5], "b1s-caseinsensitive"), Some("true"));
}

#[tokio::test]
async fn records_are_created_and_drafts_recognised() {
    let server = server([
        with_header(status(204, ""), "location", "/b1s/v2/ProjectManagements(8)"),
        with_header(
            status(201, project(9).to_string()),
            "location",
            "https://h/b1s/v2/ProjectManagements(9)",
        ),
        with_header(status(201, "{}"), "location", "/b1s/v2/PaymentDrafts(4)"),
        status(201, "{}"),
    ]);
    let projects = server.client.set::<Project>(SET);
    let quiet = projects.clone().with(CallOptions::new().no_content());
    let made = quiet.create(&json!({"ProjectName": "Shop"})).await.unwrap();
    assert_eq!(
        (made.key().as_deref(), made.set(), made.is_draft(), made.record.is_none()),
        (Some("8"), Some(SET), false, true)
    );
    let made = projects.create(&json!({})).await.unwrap();
    assert_eq!(made.record, Some(Project { abs_entry: 9, project_name: Some("Shop".to_owned()) }));
    assert!(projects.create(&json!({})).await.unwrap().is_draft());
    assert!(projects.create(&json!({})).await.unwrap_err().is_outcome_unknown());
    let asked = server.asked();
    assert_eq!(
        (line(&asked[0]).as_str(), body(&asked[0]).as_str()),
        ("POST ProjectManagements", r#"{"ProjectName":"Shop"}"#)
    );
    assert_eq!(header(&asked[0], "prefer"), Some("return-no-content"));
    assert_eq!(header(&asked[1], "prefer"), None);
}

#[tokio::test]
async fn records_are_changed_with_every_option() {
    let no_content = || status(204, "");
    let server = server([
        no_content(),
        no_content(),
        error(412, "-2039", "Another user…"),
        no_content(),
        ok(r#"{"Total":"2"}"#),
        status(502, ""),
    ]);
    let tag = ETag::of_data_version(1);
    let options = CallOptions::new()
        .replace_collections()
        .wcf_compatible()
        .schema("mine")
        .unwrap()
        .if_match(tag.clone());
    let projects = server.client.set::<Project>(SET);
    let checked = projects.clone().with(options);
    checked.patch(1, &json!({"ProjectName": "B"})).await.unwrap();
    projects.replace(1, &json!({"ProjectName": "C"})).await.unwrap();
    let stale = checked.delete("K'1").await.unwrap_err();
    assert_eq!(stale.kind(), Some(ErrorKind::PreconditionFailed));
    let composite = RecordKey::composite([("Code", Literal::from("A,K")), ("Type", Literal::from(-3))]);
    projects.act(composite, "Cancel").await.unwrap();
    let answer: Value = projects.call(1, "Sum", &json!({"By": "Day"}), Effect::Read).await.unwrap();
    assert_eq!(answer["Total"], "2");
    assert!(projects.patch(1, &json!({})).await.unwrap_err().is_outcome_unknown(), "sent once");
    let asked = server.asked();
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "PATCH ProjectManagements(1)",
            "PUT ProjectManagements(1)",
            "DELETE ProjectManagements('K''1')",
            "POST ProjectManagements(Code='A,K',Type=-3)/Cancel",
            "POST ProjectManagements(1)/Sum",
            "PATCH ProjectManagements(1)",
        ]
    );
    let sent = |name| header(&asked[0], name);
    assert_eq!(sent("b1s-replacecollectionsonpatch"), Some("true"));
    assert_eq!((sent("b1s-wcfcompatible"), sent("b1s-schema")), (Some("true"), Some("mine")));
    assert_eq!(sent("if-match"), Some(tag.as_str()));
    assert_eq!(header(&asked[1], "if-match"), None);
    assert!(
        CallOptions::new().setting("Page\nSize", "1").is_err()
            && CallOptions::new().setting("X", "\n").is_err()
    );
}

#[derive(Debug, Deserialize)]
struct Sums {
    #[serde(rename = "Total", with = "rest_transport::decimal")]
    total: Decimal,
    #[serde(rename = "Customers", with = "rest_transport::decimal")]
    customers: Decimal,
}

#[tokio::test]
async fn sums_joins_and_posted_queries_are_rows() {
    let row = |entry: i64| json!({"Orders": {"DocEntry": entry}, "Orders/DocumentLines": {"ItemCode": "A"}});
    let server = server([
        ok(r#"{"value":[{"odata.id":null,"Total":4.5,"Customers":"2"}]}"#),
        ok(json!({"value": [row(1)]}).to_string()),
        ok(json!({"value": [row(1), row(2)], "@odata.nextLink": "QueryService_PostQuery?%24skip=2"})
            .to_string()),
        ok(json!({"value": [row(3)]}).to_string()),
        ok(json!({"value": [], "@odata.nextLink": "QueryService_PostQuery?$skip=0"}).to_string()),
    ]);
    let client = &server.client;
    let apply = Apply::aggregate([
        Aggregate::sum("DocTotal", "Total"),
        Aggregate::count_distinct("CardCode", "Customers"),
    ]);
    let sums = client.set::<Sums>("Orders").list(&ListQuery::new().apply(apply)).try_collect().await.unwrap();
    assert_eq!((sums[0].total, sums[0].customers), ("4.5".parse().unwrap(), 2.into()));
    let join = CrossJoin::of(["Orders", "Orders/DocumentLines"])
        .expand("Orders", ["DocEntry"])
        .filter(Filter::same("Orders/DocEntry", "Orders/DocumentLines/DocEntry"))
        .order_by("Orders/DocEntry");
    assert_eq!(client.cross_join::<Value>(&join).try_collect().await.unwrap(), [row(1)]);
    assert_eq!(client.post_query::<Value>(&join).try_collect().await.unwrap(), [row(1), row(2), row(3)]);
    let round = client.post_query::<Value>(&CrossJoin::of(["Orders"])).try_collect().await.unwrap_err();
    assert!(matches!(round, Error::PageLoop { .. }), "{round}");
    let asked = server.asked();
    assert_eq!(
        line(&asked[0]),
        "GET Orders?$apply=aggregate(DocTotal with sum as Total,CardCode with countdistinct as Customers)"
    );
    let option = "$expand=Orders($select=DocEntry)&$filter=Orders/DocEntry eq Orders/DocumentLines/DocEntry&$orderby=Orders/DocEntry";
    assert_eq!(line(&asked[1]), format!("GET $crossjoin(Orders,Orders/DocumentLines)?{option}"));
    assert_eq!(line(&asked[2]), "POST QueryService_PostQuery");
    let posted = |option: &str| {
        json!({"QueryPath": "$crossjoin(Orders,Orders/DocumentLines)", "QueryOption": option}).to_string()
    };
    assert_eq!(serde_json::from_str::<Value>(&body(&asked[2])).unwrap().to_string(), posted(option));
    assert_eq!(
        serde_json::from_str::<Value>(&body(&asked[3])).unwrap().to_string(),
        posted(&format!("{option}&$skip=2"))
    );
}

#[tokio::test]
async fn services_are_called_by_name() {
    let server = server([ok("1.25"), status(204, ""), ok(r#"{"value":3}"#), status(504, ""), ok("true")]);
    let client = &server.client;
    let asked_rate = json!({"Currency": "USD", "Date": "2026-03-01"});
    let rate: f64 =
        client.call_action("SBOBobService_GetCurrencyRate", &asked_rate, Effect::Read).await.unwrap();
    assert!((rate - 1.25).abs() < f64::EPSILON);
    client.run_action("SBOBobService_SetCurrencyRate", &json!({}), Effect::Replace).await.unwrap();
    let parameters = RecordKey::composite([("Id", Literal::from(5))]);
    let answer: Value = client.call_function("Some_Function", Some(&parameters)).await.unwrap();
    assert_eq!(answer["value"], 3);
    let lost = client.run_action("OrdersService_Something", &json!({}), Effect::Create).await.unwrap_err();
    assert!(lost.is_outcome_unknown());
    assert!(client.call_function::<bool>("Other_Function", None).await.unwrap());
    let lines: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(lines[0], "POST SBOBobService_GetCurrencyRate");
    assert_eq!((lines[2].as_str(), lines[4].as_str()), ("GET Some_Function(Id=5)", "GET Other_Function"));
}

#[tokio::test]
async fn the_tags_of_other_servers_guard_as_well() {
    let tagged = crate::script::with_header(ok(r#"{"AbsEntry":1,"Name":"a"}"#), "etag", r#"W/"7""#);
    let server = server([tagged, crate::script::status(204, "")]);
    let set = server.client.set::<Value>("ProjectManagements");
    let read = set.get_versioned(1, &ListQuery::new()).await.unwrap().unwrap();
    set.patch_unchanged(1, &read, &json!({"Name": "b"})).await.unwrap();
    assert_eq!(crate::script::header(&server.asked()[1], "if-match"), Some(r#"W/"7""#));
}
