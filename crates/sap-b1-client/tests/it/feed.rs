//! What changed: every version once, nothing lost.

use crate::script::{line, ok, server, status};
use sap_b1_client::*;
use serde_json::{Value, json};

fn order(entry: i64, version: i64, time: &str) -> Value {
    json!({"DocEntry": entry, "DataVersion": version, "UpdateDate": "2026-03-01T00:00:00Z", "UpdateTime": time})
}

fn page(rows: &[Value]) -> String {
    json!({"value": rows}).to_string()
}

fn start() -> FeedState {
    let (date, time) = (jiff::civil::date(2026, 3, 1), jiff::civil::time(8, 0, 0, 0));
    FeedState::starting_at(ChangeCursor { date, time })
}

async fn read(walk: &mut ChangeWalk<Document>) -> Result<Vec<i64>, Error> {
    let mut found = Vec::new();
    while let Some(document) = walk.try_next().await? {
        found.push(document.doc_entry.get());
    }
    Ok(found)
}

fn walk(client: &ServiceLayer, since: FeedState) -> ChangeWalk<Document> {
    client.changes().documents(DocumentKind::Orders, None, &DocumentFields::header(), since)
}

#[tokio::test]
async fn each_version_comes_once() {
    let server = server([
        ok(page(&[order(1, 1, "09:00:00"), order(2, 1, "09:10:00")])),
        ok(page(&[order(3, 1, "09:09:59")])),
        // Number 2 again as it was, number 3 changed, number 4 committed after its stamp.
        ok(page(&[order(2, 1, "09:10:00"), order(3, 2, "09:10:00")])),
        ok(page(&[order(4, 1, "09:07:00")])),
        ok(page(&[])),
    ]);
    let client = &server.client;
    let mut first = walk(client, start());
    assert_eq!(read(&mut first).await.unwrap(), [1, 2, 3]);
    let mut second = walk(client, first.into_state().unwrap());
    assert_eq!(read(&mut second).await.unwrap(), [3, 4]);
    let mut third = walk(client, second.into_state().unwrap());
    assert!(read(&mut third).await.unwrap().is_empty());
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    let since = |time: &str| {
        let same_day = format!("UpdateDate eq '2026-03-01' and UpdateTime ge '{time}'");
        format!("$filter=(UpdateDate gt '2026-03-01') or ({same_day})")
    };
    assert!(asked[0].contains(&since("07:55:00")), "{}", asked[0]);
    assert!(asked[2].contains(&since("09:05:00")) && asked[4].contains(&since("09:05:00")), "{}", asked[2]);
}

#[tokio::test]
async fn a_walk_that_was_broken_off_gives_no_state() {
    let server = server([ok(page(&[order(1, 1, "09:00:00"), order(2, 1, "09:00:00")])), status(400, "{}")]);
    let mut broken = walk(&server.client, start());
    assert!(read(&mut broken).await.is_err());
    assert!(broken.into_state().is_none());
    assert!(walk(&server.client, start()).into_state().is_none(), "not even begun");
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn an_unreadable_row_does_not_stop_the_feed() {
    let unreadable = json!({"DocEntry": 2, "DocTotal": "much"});
    let server = server([ok(page(&[order(1, 1, "09:00:00"), unreadable])), ok(page(&[]))]);
    let mut feed = walk(&server.client, start());
    assert!(feed.try_next().await.unwrap().is_some());
    assert!(matches!(feed.try_next().await, Err(Error::UnreadableRows { rows, .. }) if rows.len() == 1));
    assert_eq!(feed.into_state().unwrap().newest().time, jiff::civil::time(9, 0, 0, 0));
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn items_and_the_callers_own_types_are_fed_alike() {
    #[derive(serde::Deserialize)]
    struct Partner {
        #[serde(rename = "CardCode")]
        code: String,
    }
    impl Changing for Partner {
        fn key(&self) -> String {
            self.code.clone()
        }
        fn version(&self) -> Option<i64> {
            None
        }
        fn stamp(&self) -> Option<ChangeCursor> {
            None
        }
    }
    let server = server([
        ok(r#"{"value":[{"ItemCode":"A","CreateDate":"2026-03-01T00:00:00Z"}]}"#),
        ok(r#"{"value":[{"CardCode":"C1"}]}"#),
    ]);
    let client = &server.client;
    let feed = client.changes().overlap(std::time::Duration::from_secs(60));
    let sold = ItemQuery::all().filter(Filter::eq("SalesItem", "tYES"));
    let mut items = feed.items(&sold, start());
    assert_eq!(items.try_next().await.unwrap().unwrap().item_code.as_str(), "A");
    assert!(items.try_next().await.unwrap().is_none());
    let partners = client.set::<Partner>("BusinessPartners");
    let mut changed = feed.records(&partners, "CardCode", &ListQuery::new().select(["CardCode"]), start());
    assert_eq!(changed.try_next().await.unwrap().unwrap().code, "C1");
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    let wanted = "$filter=SalesItem eq 'tYES' and ((UpdateDate gt '2026-03-01') or (";
    assert!(asked[0].contains(wanted), "{}", asked[0]);
    assert!(
        asked[1]
            .starts_with("GET BusinessPartners?$select=CardCode&$filter=(UpdateDate gt '2026-03-01') or ")
    );
    assert!(asked[1].contains("UpdateTime ge '07:59:00'"));
}

#[tokio::test]
async fn documents_without_a_stamp_of_change_are_found_by_their_creation_once() {
    let fresh =
        json!({"DocEntry": 7, "DataVersion": 1, "UpdateDate": null, "CreationDate": "2026-03-01T00:00:00Z"});
    let server = server([
        ok(page(&[order(1, 1, "09:00:00"), fresh.clone()])),
        ok(page(&[])),
        ok(page(std::slice::from_ref(&fresh))),
        ok(page(&[fresh])),
    ]);
    let client = &server.client;
    let mut first = walk(client, start());
    assert_eq!(read(&mut first).await.unwrap(), [1, 7]);
    let mut second = walk(client, first.into_state().unwrap());
    assert!(read(&mut second).await.unwrap().is_empty());
    let mut third = walk(client, second.into_state().unwrap());
    assert!(read(&mut third).await.unwrap().is_empty(), "not forgotten while it is asked for");
    let asked = server.asked();
    assert!(line(&asked[0]).contains("CreationDate ge '2026-03-01'"), "{}", line(&asked[0]));
}

#[tokio::test]
async fn business_partners_come_by_their_version() {
    let partner = |version: i64| json!({"CardCode": "C1", "DataVersion": version, "UpdateDate": "2026-03-01T00:00:00Z", "UpdateTime": "09:00:00"});
    let server = server([ok(page(&[partner(1)])), ok(page(&[partner(1)])), ok(page(&[partner(2)]))]);
    let mut state = start();
    for found in [1, 0, 1] {
        let mut walk = server.client.changes().business_partners(None, state);
        let mut came = 0;
        while walk.try_next().await.unwrap().is_some() {
            came += 1;
        }
        assert_eq!(came, found);
        state = walk.into_state().unwrap();
    }
    let asked = server.asked();
    assert!(
        line(&asked[0]).contains("UpdateTime ge '07:55:00') or (CreateDate ge '2026-03-01')"),
        "{}",
        line(&asked[0])
    );
}

#[tokio::test]
async fn stock_transfers_are_asked_for_by_day_and_come_again_within_it() {
    let transfer = |day: &str| json!({"DocEntry": 1, "UpdateDate": day});
    let (first, later) = ("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z");
    let server =
        server([ok(page(&[transfer(first)])), ok(page(&[transfer(first)])), ok(page(&[transfer(later)]))]);
    let mut state = start();
    for _ in 0..3 {
        let mut walk = server.client.changes().stock_transfers(None, state);
        assert!(walk.try_next().await.unwrap().is_some(), "it may have changed again on its day");
        assert!(walk.try_next().await.unwrap().is_none());
        state = walk.into_state().unwrap();
    }
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    let by_day = "$filter=(UpdateDate ge '2026-03-01') or (CreationDate ge '2026-03-01')";
    for line in &asked {
        assert!(line.contains(by_day) && !line.contains("UpdateTime"), "{line}");
    }
    assert_eq!(state.newest().date, jiff::civil::date(2026, 3, 4));
}
