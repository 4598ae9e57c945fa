//! Stock by cross join, by the long way round, and of one item.

use crate::script::{error, header, line, ok, server, status};
use sap_b1_client::{Error, ItemCode, StockLevel, WarehouseCode};
use serde_json::json;

fn warehouses(codes: &[&str]) -> Vec<WarehouseCode> {
    codes.iter().map(|code| WarehouseCode::new(*code).unwrap()).collect()
}

fn joined(item: &str, warehouse: &str, in_stock: f64) -> serde_json::Value {
    json!({
        "Items": {"ItemCode": item},
        "Items/ItemWarehouseInfoCollection": {
            "WarehouseCode": warehouse, "InStock": in_stock, "Committed": 1.0, "Ordered": 2.5, "StandardAveragePrice": 3.1
        }
    })
}

fn collected(item: &str, warehouse: &str, in_stock: f64) -> serde_json::Value {
    json!({"ItemCode": item, "ItemWarehouseInfoCollection": [
        {"WarehouseCode": warehouse, "InStock": in_stock, "Committed": 1.0, "Ordered": 2.5, "StandardAveragePrice": 3.1, "Locked": "tNO"},
        {"WarehouseCode": "99", "InStock": 5, "Committed": 0, "Ordered": 0, "StandardAveragePrice": null}
    ]})
}

fn rows(rows: &[serde_json::Value], next: Option<&str>) -> String {
    let mut page = json!({"value": rows});
    if let Some(next) = next {
        page["@odata.nextLink"] = json!(next);
    }
    page.to_string()
}

fn flat(levels: &[StockLevel]) -> Vec<String> {
    let cost = |level: &StockLevel| level.cost.map(|cost| cost.to_string()).unwrap_or_default();
    let text = |l: &StockLevel| {
        format!(
            "{}@{}: {} {} {} {}",
            l.item_code,
            l.warehouse_code,
            l.in_stock,
            l.committed,
            l.ordered,
            cost(l)
        )
    };
    levels.iter().map(text).collect()
}

#[tokio::test]
async fn stock_is_read_by_one_join_over_all_pages() {
    let next = "https://inner:50000/b1s/v2/$crossjoin(Items,Items/ItemWarehouseInfoCollection)?$filter=x eq 'a%26b'&$skip=2";
    let server = server([
        ok(rows(&[joined("B", "01", 4.0), joined("A", "02", 0.125)], Some(next))),
        ok(rows(&[joined("A", "02", 0.125)], None)),
    ]);
    let levels = server.client.stock_levels(&warehouses(&["01", "02"]), None).await.unwrap();
    assert_eq!(flat(&levels), ["A@02: 0.125 1 2.5 3.1", "B@01: 4 1 2.5 3.1"], "in order, each pair once");
    let asked = server.asked();
    assert_eq!(
        line(&asked[0]),
        "GET $crossjoin(Items,Items/ItemWarehouseInfoCollection)?\
         $expand=Items($select=ItemCode),Items/ItemWarehouseInfoCollection($select=WarehouseCode,InStock,Committed,Ordered,StandardAveragePrice)\
         &$filter=Items/ItemCode eq Items/ItemWarehouseInfoCollection/ItemCode and \
         ((Items/ItemWarehouseInfoCollection/WarehouseCode eq '01') or (Items/ItemWarehouseInfoCollection/WarehouseCode eq '02'))\
         &$orderby=Items/ItemCode,Items/ItemWarehouseInfoCollection/WarehouseCode"
    );
    assert_eq!(asked[1].url.host_str(), Some("b1.example.com"), "links lead nowhere else");
    assert!(line(&asked[1]).ends_with("?$filter=x eq 'a&b'&$skip=2"));
    assert!(asked.iter().all(|request| header(request, "prefer") == Some("odata.maxpagesize=2")));
}

#[tokio::test]
async fn a_refused_join_is_replaced_by_reading_items_and_not_tried_again() {
    for refusal in [error(400, "-1000", "invalid $crossjoin query"), status(404, "<html/>")] {
        let server = server([
            refusal,
            ok(rows(&[collected("I00", "01", 4.0), collected("I01", "01", 0.0)], None)),
            ok(rows(&[], None)),
            ok(rows(&[collected("I20", "01", 1.0)], None)),
        ]);
        let items: Vec<_> = (0..21).map(|n| ItemCode::new(format!("I{n:02}")).unwrap()).collect();
        let levels = server.client.stock_levels(&warehouses(&["01"]), Some(&items)).await.unwrap();
        assert_eq!(flat(&levels), ["I00@01: 4 1 2.5 3.1", "I01@01: 0 1 2.5 3.1", "I20@01: 1 1 2.5 3.1"]);
        let asked: Vec<_> = server.asked().iter().map(line).collect();
        assert!(asked[1].starts_with(
            "GET Items?$select=ItemCode,ItemWarehouseInfoCollection&$filter=(ItemCode eq 'I00') or "
        ));
        assert!(asked[3].contains("$filter=ItemCode eq 'I20'&$orderby=ItemCode"), "{}", asked[3]);
    }
}

#[tokio::test]
async fn an_outage_is_no_refusal_of_the_join() {
    let dead = || status(503, "<html/>");
    let server = server([dead(), dead(), dead(), dead()]);
    let error = server.client.stock_levels(&warehouses(&["01"]), None).await.unwrap_err();
    assert!(error.is_unreachable());
    assert_eq!(server.asked().len(), 4);
}

#[tokio::test]
async fn links_that_go_round_are_stopped() {
    let next = "$crossjoin(Items,Items/ItemWarehouseInfoCollection)?$skip=2";
    let server = server([ok(rows(&[], Some(next))), ok(rows(&[], Some(next)))]);
    let stopped = server.client.stock_levels(&warehouses(&["01"]), None).await.unwrap_err();
    assert!(matches!(stopped, Error::PageLoop { operation: "ListStock", .. }), "{stopped}");
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn no_warehouse_or_no_item_asks_nothing() {
    let server = server([]);
    assert!(server.client.stock_levels(&[], None).await.unwrap().is_empty());
    assert!(server.client.stock_levels(&warehouses(&["01"]), Some(&[])).await.unwrap().is_empty());
    assert!(server.service.seen().is_empty());
}

#[tokio::test]
async fn one_items_stock_is_one_request() {
    let server = server([
        ok(collected("A", "01", 4.0).to_string()),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
    ]);
    let item = ItemCode::new("A").unwrap();
    let levels = server.client.item_stock(&item).await.unwrap();
    assert_eq!(flat(&levels), ["A@01: 4 1 2.5 3.1", "A@99: 5 0 0 "]);
    assert!(server.client.item_stock(&item).await.unwrap().is_empty());
    assert_eq!(line(&server.asked()[0]), "GET Items('A')?$select=ItemCode,ItemWarehouseInfoCollection");
}

#[tokio::test]
async fn promises_left_out_are_none_and_a_missing_quantity_delays_no_other_row() {
    let part = |item: &str, warehouse: &str, levels: serde_json::Value| {
        let mut row = json!({"Items": {"ItemCode": item}, "Items/ItemWarehouseInfoCollection": levels});
        row["Items/ItemWarehouseInfoCollection"]["WarehouseCode"] = json!(warehouse);
        row
    };
    let page = || {
        ok(rows(
            &[
                part("A", "01", json!({"InStock": 4.0})),
                part("B", "01", json!({"InStock": null, "Committed": 1, "Ordered": 1})),
                part("C'", "01", json!({"Committed": 1, "Ordered": 1})),
                part("D", "01", json!({"InStock": 2, "Committed": null, "Ordered": null})),
            ],
            None,
        ))
    };
    let server = server([page(), page()]);
    let warehouses = warehouses(&["01"]);
    let found = server.client.stock_levels_with_unreadable(&warehouses, None).await.unwrap();
    assert_eq!(flat(&found.levels), ["A@01: 4 0 0 ", "D@01: 2 0 0 "]);
    let keys: Vec<_> = found.unreadable.iter().map(|row| row.key.as_deref().unwrap()).collect();
    assert_eq!(keys, ["'B','01'", "'C\'\'','01'"]);
    let strict = server.client.stock_levels(&warehouses, None).await.unwrap_err();
    assert!(matches!(&strict, Error::UnreadableRows { rows, .. } if rows.len() == 2), "{strict}");
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn unreadable_rows_elsewhere_do_not_matter_on_the_long_way_round() {
    let item = json!({"ItemCode": "A", "ItemWarehouseInfoCollection": [
        {"WarehouseCode": "01", "InStock": 3},
        {"WarehouseCode": "02", "InStock": null},
        {"WarehouseCode": "99", "InStock": null},
    ]});
    let nameless = json!({"ItemCode": "", "ItemWarehouseInfoCollection": []});
    let server = server([
        error(400, "-1000", "invalid $crossjoin query"),
        ok(rows(&[item.clone(), nameless], None)),
        ok(rows(&[], None)),
        ok(item.to_string()),
    ]);
    let found = server.client.stock_levels_with_unreadable(&warehouses(&["01", "02"]), None).await.unwrap();
    assert_eq!(flat(&found.levels), ["A@01: 3 0 0 "]);
    let keys: Vec<_> = found.unreadable.iter().map(|row| row.key.as_deref().unwrap()).collect();
    assert_eq!(keys, ["'A','02'", "''"]);
    let strict = server.client.item_stock(&ItemCode::new("A").unwrap()).await.unwrap_err();
    assert!(matches!(&strict, Error::UnreadableRows { rows, .. } if rows.len() == 2), "{strict}");
    assert_eq!(server.asked().len(), 4);
}
