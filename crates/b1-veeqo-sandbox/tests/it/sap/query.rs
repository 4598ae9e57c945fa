//! Filters, paging, entity tags, cross joins and stored queries.

use crate::sap::rig::{Rig, dec, header, json_of, order_body, text_of};
use b1_veeqo_sandbox::sap::NewItem;
use serde_json::{Value, json};

fn many(count: usize) -> Rig {
    let mut rig = Rig::new();
    for number in 0..count {
        rig.company.add_item(NewItem::new(format!("N{number:03}"), "n"), rig.now);
    }
    rig
}

#[test]
fn a_page_has_twenty_rows_and_a_relative_link() {
    let mut rig = many(45);
    let mut seen = 0;
    let mut path = "Items?$filter=startswith(ItemCode,'N')&$select=ItemCode".to_owned();
    let mut pages = 0;
    loop {
        let page = rig.get(&path);
        seen += page["value"].as_array().unwrap().len();
        pages += 1;
        match page.get("@odata.nextLink") {
            Some(next) => path = next.as_str().unwrap().to_owned(),
            None => break,
        }
        assert!(path.starts_with("Items?$filter="), "{path}");
    }
    assert_eq!((seen, pages), (45, 3));
}

#[test]
fn page_size_by_preference_header_zero_and_top() {
    let mut rig = many(45);
    let target = "/b1s/v2/Items?$select=ItemCode";
    let answer = rig.send("GET", target, &[("Prefer", "odata.maxpagesize=30")], None);
    assert_eq!(header(&answer, "Preference-Applied"), Some("odata.maxpagesize=30"));
    assert_eq!(json_of(&answer)["value"].as_array().unwrap().len(), 30);
    let answer = rig.send("GET", target, &[("B1S-PageSize", "0")], None);
    assert_eq!(json_of(&answer)["value"].as_array().unwrap().len(), 49);
    assert!(json_of(&answer).get("@odata.nextLink").is_none());
    let page = rig.get("Items?$top=20&$select=ItemCode&$maxpagesize=5");
    assert!(page.get("@odata.nextLink").is_none(), "top within the page ends the list");
    let page = rig.get("Items?$top=25&$select=ItemCode");
    assert_eq!(page["value"].as_array().unwrap().len(), 20);
    let rest = rig.get(page["@odata.nextLink"].as_str().unwrap());
    assert_eq!(rest["value"].as_array().unwrap().len(), 5);
}

#[test]
fn counts_are_text_in_v1_and_a_number_in_v2() {
    let mut rig = Rig::new();
    let v1 = json_of(&rig.send("GET", "/b1s/v1/Items?$inlinecount=allpages&$top=1", &[], None));
    assert_eq!(v1["odata.count"], json!("4"));
    let v2 = rig.get("Items?$count=true&$top=1");
    assert_eq!(v2["@odata.count"], json!(4));
    assert_eq!(text_of(&rig.send("GET", "/b1s/v2/Items/$count?$filter=ItemCode%20eq%20'A'", &[], None)), "1");
}

#[test]
fn the_tag_is_the_sha1_of_the_version_and_wrong_after_a_selection() {
    let mut rig = Rig::new();
    assert_eq!(rig.patch("Items('A')", &json!({ "ItemName": "x" })).status, 204);
    assert_eq!(rig.patch("Items('A')", &json!({ "ItemName": "y" })).status, 204);
    let whole = rig.send("GET", "/b1s/v2/Items('A')", &[], None);
    let tag = "W/\"77DE68DAECD823BABBB58EDB1C8E14D7106E83BB\"";
    assert_eq!((header(&whole, "ETag"), json_of(&whole)["@odata.etag"].as_str()), (Some(tag), Some(tag)));
    let part = rig.send("GET", "/b1s/v2/Items('A')?$select=ItemCode", &[], None);
    let stale = "W/\"356A192B7913B04C54574D18C28D46E6395428AB\"";
    assert_eq!((header(&part, "ETag"), json_of(&part)["@odata.etag"].as_str()), (None, Some(stale)));
    let with_version = rig.get("Items('A')?$select=ItemCode,DataVersion");
    assert_eq!(with_version["@odata.etag"].as_str(), Some(tag));
    let refused =
        rig.send("PATCH", "/b1s/v2/Items('A')", &[("If-Match", stale)], Some(&json!({ "ItemName": "z" })));
    assert_eq!((refused.status, json_of(&refused)["error"]["code"].clone()), (412, json!("-2039")));
}

#[test]
fn dates_enums_quotes_and_null_in_filters() {
    let mut rig = Rig::new();
    rig.order(1);
    let mut found = |filter: &str| -> usize {
        rig.get(&format!("Orders?$select=DocEntry&$filter={filter}"))["value"].as_array().unwrap().len()
    };
    assert_eq!(found("DocDueDate eq '20260309' and DocDueDate eq datetime'2026-03-09T23:59:59'"), 1);
    assert_eq!(found("DocDueDate gt '2026-03-09T00:00:00'"), 0, "the time of day is ignored");
    assert_eq!(found("DocumentStatus eq 'O' and DocumentStatus eq 'bost_Open' and Cancelled eq 'N'"), 1);
    assert_eq!(found("NumAtCard eq '1001 [V1]' and (TrackingNumber eq null or DocNum lt 0)"), 1);
    assert_eq!(found("UpdateDate eq '2026-03-02' and UpdateTime ge '10:15:30'"), 1);
    assert_eq!(found("not (CardCode eq 'C1')"), 0);
    assert_eq!(found("CardName eq 'O''Brien'"), 0);
    for wrong in
        ["Nonsense eq 1", "DocumentLines/ItemCode eq 'A'", "DocEntry in (1)", "year(DocDate) eq 2026"]
    {
        let answer = rig.send("GET", &format!("/b1s/v2/Orders?$filter={wrong}"), &[], None);
        assert_eq!(
            (answer.status, json_of(&answer)["error"]["code"].clone()),
            (400, json!("-1000")),
            "{wrong}"
        );
    }
}

#[test]
fn text_is_compared_with_case_unless_asked_otherwise() {
    let mut rig = Rig::new();
    let target = "/b1s/v2/Items/$count?$filter=ItemName eq 'APPLE'";
    assert_eq!(text_of(&rig.send("GET", target, &[], None)), "0");
    assert_eq!(text_of(&rig.send("GET", target, &[("B1S-CaseInsensitive", "true")], None)), "1");
}

#[test]
fn v1_and_v2_show_the_same_data_in_their_own_shapes() {
    let mut rig = Rig::with(|settings| settings.time_zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(2)));
    rig.order(1);
    let v1 = json_of(&rig.send("GET", "/b1s/v1/Orders(1)", &[], None));
    let v2 = rig.get("Orders(1)");
    assert_eq!(
        (v1["DocDueDate"].clone(), v2["DocDueDate"].clone()),
        (json!("2026-03-09"), json!("2026-03-09T00:00:00Z"))
    );
    assert_eq!((v1["UpdateTime"].clone(), v2["UpdateTime"].clone()), (json!("12:15"), json!("12:15:30")));
    assert_eq!(v1["DocumentLines"][0]["Quantity"].to_string(), "1.0");
    assert!(v1.get("odata.metadata").is_some() && v2.get("@odata.context").is_some());
}

const JOIN: &str = "$crossjoin(Items,Items/ItemWarehouseInfoCollection)";
const EXPAND: &str = "$expand=Items($select=ItemCode),\
    Items/ItemWarehouseInfoCollection($select=WarehouseCode,InStock,Committed)";
const TIE: &str = "Items/ItemCode eq Items/ItemWarehouseInfoCollection/ItemCode";

#[test]
fn the_cross_join_gives_flat_stock_rows() {
    let mut rig = Rig::new();
    rig.order(3);
    let filter = format!(
        "$filter={TIE} and Items/ItemWarehouseInfoCollection/WarehouseCode eq '01' and Items/ItemCode eq 'A'"
    );
    let rows = rig.get(&format!("{JOIN}?{EXPAND}&{filter}"));
    let expected = json!([{
        "Items": { "ItemCode": "A" },
        "Items/ItemWarehouseInfoCollection": { "WarehouseCode": "01", "InStock": 100.0, "Committed": 3.0 },
    }]);
    assert_eq!(rows["value"], expected);
    let body = json!({ "QueryPath": JOIN, "QueryOption": format!("{EXPAND}&{filter}") });
    let posted = rig.post("QueryService_PostQuery", &body);
    assert_eq!(
        (header(&posted, "Content-Type"), json_of(&posted)["value"].clone()),
        (Some("text/plain"), expected)
    );
    let untied = rig.get(&format!("{JOIN}?{EXPAND}&$count=true"));
    assert_eq!(untied["@odata.count"], json!(32), "without a tie every item meets every row");
    let last = rig.get(&format!("{JOIN}?{EXPAND}&$filter={TIE}&$orderby=Items/ItemCode desc&$top=1"));
    assert_eq!(last["value"][0]["Items"]["ItemCode"], json!("SER"));
    let bare = rig.send("GET", &format!("/b1s/v2/{JOIN}"), &[], None);
    assert!(text_of(&bare).contains("invalid $crossjoin query"));
}

#[test]
fn stored_queries_read_stock_tables_and_nothing_else() {
    let mut rig = Rig::new();
    rig.company.receive_batch("BAT", "01", "B-1", dec(7), None, rig.now).unwrap();
    let sql = "SELECT T0.\"ItemCode\", T1.DistNumber AS Batch, T0.Quantity FROM OBTQ T0 \
               INNER JOIN OBTN T1 ON T0.MdAbsEntry = T1.AbsEntry WHERE T0.WhsCode = :whs AND T0.Quantity > 0";
    rig.create("SQLQueries", &json!({ "SqlCode": "q1", "SqlName": "batches", "SqlText": sql }));
    let rows = rig.get("SQLQueries('q1')/List?whs='01'");
    assert_eq!(rows["value"], json!([{ "ItemCode": "BAT", "Batch": "B-1", "Quantity": 7.0 }]));
    let none = rig.post("SQLQueries('q1')/List", &json!({ "ParamList": "whs='02'" }));
    assert_eq!(json_of(&none)["value"], json!([]));
    for (sql, code) in [("SELECT UserName FROM OUSR", "702"), ("DELETE FROM OITW", "701")] {
        let query = json!({ "SqlCode": "q2", "SqlName": "q2", "SqlText": sql });
        assert_eq!(rig.refused("SQLQueries", &query).1, code, "{sql}");
    }
}

#[test]
fn stored_queries_page_and_see_movements() {
    let mut rig = Rig::new();
    for _ in 0..25 {
        let now = rig.now;
        rig.company.issue_goods("A", "01", dec(1), now).unwrap();
    }
    let sql = "SELECT T0.TransNum, T0.OutQty FROM OINM T0 WHERE T0.TransType = 60 AND T0.TransNum > :after";
    rig.create("SQLQueries", &json!({ "SqlCode": "mv", "SqlName": "mv", "SqlText": sql }));
    let page = json_of(&rig.post("SQLQueries('mv')/List", &json!({ "ParamList": "after=0" })));
    assert_eq!(page["@odata.nextLink"], json!("SQLQueries('mv')/List?&$skip=20"));
    assert_eq!((page["value"].as_array().unwrap().len(), page["SqlText"].clone()), (20, json!(sql)));
}

#[test]
fn the_metadata_needs_a_session_and_shows_user_fields() {
    let mut rig = Rig::new();
    rig.create(
        "UserFieldsMD",
        &json!({ "TableName": "ORDR", "Name": "VeeqoId", "Type": "db_Alpha", "Size": 20 }),
    );
    let text = text_of(&rig.send("GET", "/b1s/v2/$metadata", &[], None));
    assert!(text.contains("<Property Name=\"U_VeeqoId\" Type=\"Edm.String\"/>"));
    assert!(text.contains("<EntitySet Name=\"Orders\" EntityType=\"SAPB1.Document\"/>"));
    rig.company.drop_sessions();
    assert_eq!(rig.send("GET", "/b1s/v2/$metadata", &[], None).status, 401);
}

#[test]
fn encoded_keys_work_and_a_proxy_may_refuse_the_slash() {
    let mut rig = Rig::new();
    for code in ["A/B#C d", "O'Neil", "中文+1"] {
        rig.company.add_item(NewItem::new(code, "odd"), rig.now);
    }
    for path in ["Items('A%2FB%23C%20d')", "Items(ItemCode='O%27%27Neil')", "Items('%E4%B8%AD%E6%96%87%2B1')"]
    {
        assert_eq!(rig.get(path)["ItemName"], json!("odd"), "{path}");
    }
    rig.company.settings.encoded_slash_in_keys = false;
    let answer = rig.send("GET", "/b1s/v2/Items('A%2FB%23C%20d')", &[], None);
    assert_eq!(
        (answer.status, header(&answer, "Content-Type").unwrap().starts_with("text/html")),
        (404, true)
    );
    let found = rig.get("Items?$filter=ItemCode%20eq%20'A%2FB%23C%20d'&$select=ItemCode");
    assert_eq!(found["value"][0]["ItemCode"], json!("A/B#C d"), "a filter still reaches it");
}

#[test]
fn sorting_and_skipping() {
    let mut rig = Rig::new();
    let rows = rig.get("Items?$orderby=ItemName desc,ItemCode&$select=ItemCode&$skip=1&$top=2");
    let codes: Vec<&Value> = rows["value"].as_array().unwrap().iter().map(|row| &row["ItemCode"]).collect();
    assert_eq!(codes, [&json!("B"), &json!("BAT")]);
    assert_eq!(rig.create("Orders", &order_body(2))["DocumentLines"][0]["LineNum"], json!(0));
}
