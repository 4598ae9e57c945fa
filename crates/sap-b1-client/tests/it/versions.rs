//! Every call speaks v1 and v2, each in its own words.

use crate::peer::Peer;
use sap_b1_client::ServiceLayerVersion::{self, V1, V2};
use sap_b1_client::*;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;

pub(crate) const BOTH: [ServiceLayerVersion; 2] = [V1, V2];

pub(crate) fn entry() -> DocEntry {
    DocEntry::new(7).unwrap()
}

pub(crate) fn item() -> ItemCode {
    ItemCode::new("A1").unwrap()
}

/// Checks what was asked since the last time, less the bodies: both versions ask for the same.
pub(crate) fn asked(peer: &Arc<Peer>, wanted: &[&str]) {
    let asked = peer.asked();
    let asked: Vec<_> = asked.iter().filter(|line| !line.contains(" Login?")).collect();
    assert_eq!(asked.len(), wanted.len(), "{asked:?}");
    for (asked, wanted) in asked.iter().zip(wanted) {
        assert!(asked.starts_with(wanted), "{asked} does not start with {wanted}");
    }
}

#[tokio::test]
async fn records_are_read_in_the_forms_of_either() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        assert_eq!(b1.version(), version);
        assert_eq!(b1.login().await.unwrap().version.as_deref(), Some("1000310"));
        let order = b1.get_document(DocumentKind::Orders, entry()).await.unwrap().unwrap();
        assert_eq!(order.doc_date, Some(jiff::civil::date(2026, 3, 1)));
        assert_eq!(order.update_time, Some(jiff::civil::time(13, 14, 0, 0)));
        assert_eq!(order.document_status, Some(DocumentStatus::Open));
        assert_eq!(order.document_lines[0].batch_numbers[0].batch_number.as_deref(), Some("B1"));
        assert!(b1.get_item(&item()).await.unwrap().unwrap().etag().is_some());
        assert!(b1.get_business_partner(&CardCode::new("C1").unwrap()).await.unwrap().is_some());
        assert!(b1.get_stock_transfer(entry()).await.unwrap().is_some());
        assert!(b1.get_inventory_posting(entry()).await.unwrap().is_some());
        assert!(b1.get_inventory_counting(entry()).await.unwrap().is_some());
        assert!(b1.get_incoming_payment(entry()).await.unwrap().is_some());
        assert!(b1.get_attachment(7).await.unwrap().is_some());
        assert!(b1.download_attachment(7, "a.txt").await.unwrap().is_some());
        assert!(b1.item_image(&item()).await.unwrap().is_some());
        assert!(b1.get_sql_query("q").await.unwrap().is_some());
        let table = UserTableName::new("KEYS").unwrap();
        assert!(b1.get_user_row(&table, "x").await.unwrap().is_some());
        assert_eq!(b1.admin_info().await.unwrap().local_currency.as_deref(), Some("GBP"));
        b1.company_info().await.unwrap();
        assert_eq!(b1.item_stock(&item()).await.unwrap().len(), 1);
        assert_eq!(peer.asked().len(), 16);
        b1.logout().await.unwrap();
        assert!(peer.asked()[0].starts_with("POST Logout?"));
    }
}

#[tokio::test]
async fn lists_are_walked_to_their_end_and_counted() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        let contains = Filter::contains("Comments", "x");
        let fields = DocumentFields::header();
        let found = b1.find_documents(DocumentKind::Orders, &contains, &fields).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(b1.find_drafts(DocumentKind::Orders, &contains, &fields).await.unwrap().len(), 1);
        assert_eq!(b1.count_documents(DocumentKind::Orders, &contains).await.unwrap(), 7);
        assert_eq!(b1.list_items(&ItemQuery::all()).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_warehouses().try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_stock_transfers(Some(&contains)).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_inventory_postings(None).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_inventory_countings(None).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_incoming_payments(None).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.list_sql_queries().try_collect().await.unwrap().len(), 1);
        let place = WarehouseCode::new("01").unwrap();
        assert_eq!(b1.stock_levels(&[place], None).await.unwrap().len(), 1);
        let parameters = SqlParameters::new().and("n", 1);
        assert_eq!(b1.run_sql_query::<Value>("q", &parameters).try_collect().await.unwrap().len(), 1);
        assert_eq!(b1.post_sql_query::<Value>("q", &parameters).try_collect().await.unwrap().len(), 1);
        peer.asked();

        let set = b1.set::<Value>("Activities");
        let query = ListQuery::new().filter(contains.clone()).with_total();
        let mut linked = set.list(&query);
        assert!(linked.try_next().await.unwrap().is_some());
        assert_eq!(linked.source().total(), Some(41));
        assert!(linked.try_next().await.unwrap().is_none());
        let mut walked = set.list_by_key("DocEntry", &query);
        assert!(walked.try_next().await.unwrap().is_some());
        assert_eq!(walked.source().total(), Some(41));
        assert!(walked.try_next().await.unwrap().is_none());
        assert_eq!(set.count(Some(&contains)).await.unwrap(), 7);
        let (filter, total) = match version {
            V1 => ("substringof('x',Comments)", "$inlinecount=allpages"),
            _ => ("contains(Comments,'x')", "$count=true"),
        };
        asked(
            &peer,
            &[
                &format!("GET Activities?$filter={filter}&{total}"),
                "GET Activities?$skip=1",
                &format!("GET Activities?$filter={filter}&$orderby=DocEntry&$top=2&{total}"),
                &format!("GET Activities?$filter={filter} and DocEntry gt 7&$orderby=DocEntry&$top=2 "),
                &format!("GET Activities/$count?$filter={filter}"),
            ],
        );
        let since = ChangeCursor { date: jiff::civil::date(2026, 3, 1), time: jiff::civil::time(9, 0, 0, 0) };
        let mut walk = b1.changes().items(&ItemQuery::all(), FeedState::starting_at(since));
        assert!(walk.try_next().await.unwrap().is_some());
        assert!(walk.try_next().await.unwrap().is_none());
        assert!(walk.into_state().is_some());
    }
}

#[tokio::test]
async fn functions_joins_and_queries_are_asked_for_in_the_form_of_either() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        let parameters = RecordKey::composite([("Id", Literal::from(5)), ("Name", Literal::from("O'B"))]);
        b1.call_function::<Value>("Some_Function", Some(&parameters)).await.unwrap();
        b1.call_function::<Value>("Some_Function", None).await.unwrap();
        let set = b1.set::<Value>("Orders");
        set.call_function::<Value>(7, "Get_It", Some(&parameters)).await.unwrap();
        let named = RecordKey::composite([("DocEntry", 7)]);
        assert!(set.get(named).await.unwrap().is_some());
        let join = CrossJoin::of(["Orders", "Activities"]).filter(Filter::contains("Orders/Comments", "x"));
        b1.cross_join::<Value>(&join).try_next().await.unwrap().unwrap();
        b1.post_query::<Value>(&join).try_next().await.unwrap().unwrap();
        let sums = Apply::filter(Filter::contains("Comments", "x")).group_by(["CardCode"], []);
        set.list(&ListQuery::new().apply(sums)).try_next().await.unwrap().unwrap();
        let asked_for: &[&str] = match version {
            V1 => &[
                r#"POST Some_Function? {"Id":5,"Name":"O'B"}"#,
                "POST Some_Function? ",
                r#"POST Orders(7)/Get_It? {"Id":5,"Name":"O'B"}"#,
                "GET Orders(DocEntry=7)?",
                "GET $crossjoin(Orders,Activities)?$filter=substringof('x',Orders/Comments)",
                r#"POST QueryService_PostQuery? {"QueryPath":"$crossjoin(Orders,Activities)","QueryOption":"$filter=substringof('x',Orders/Comments)"}"#,
                "GET Orders?$apply=filter(substringof('x',Comments))/groupby((CardCode))",
            ],
            _ => &[
                "GET Some_Function(Id=5,Name='O''B')?",
                "GET Some_Function?",
                "GET Orders(7)/Get_It(Id=5,Name='O''B')?",
                "GET Orders(DocEntry=7)?",
                "GET $crossjoin(Orders,Activities)?$filter=contains(Orders/Comments,'x')",
                r#"POST QueryService_PostQuery? {"QueryPath":"$crossjoin(Orders,Activities)","QueryOption":"$filter=contains(Orders/Comments,'x')"}"#,
                "GET Orders?$apply=filter(contains(Comments,'x'))/groupby((CardCode))",
            ],
        };
        asked(&peer, asked_for);
    }
}

#[derive(Debug, Deserialize)]
struct Nothing {}

#[tokio::test]
async fn refusals_mean_the_same_in_both() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        assert!(b1.set::<Nothing>("Items").get("404").await.unwrap().is_none());
        let refused = b1.set::<Nothing>("Items").delete("404").await.unwrap_err();
        assert_eq!(refused.kind(), Some(ErrorKind::NotFound));
        assert_eq!(refused.rejection().unwrap().code.as_deref(), Some("-2028"));
        let both = if version == V1 { "contains(" } else { "substringof(" };
        let foreign = b1.set::<Value>("Items").get(both).await;
        assert!(foreign.is_ok(), "a key is no word");
        peer.asked();
        let webhooks = b1.event_catalog().await;
        match version {
            V1 => {
                let error = webhooks.unwrap_err();
                assert!(matches!(error, Error::Encode { .. }), "{error:?}");
                assert!(peer.asked().is_empty(), "nothing was sent");
            }
            _ => assert_eq!(peer.asked().len(), 1),
        }
    }
}
