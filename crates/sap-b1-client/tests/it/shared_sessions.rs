//! Sessions opened elsewhere, sessions shared by a store, languages, and the ways a proxy wants.

use crate::script::{Line, body, error, header, login, ok, status};
use async_trait::async_trait;
use rest_transport::testing::{ManualClock, ScriptedService};
use sap_b1_client::*;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

fn url() -> url::Url {
    "https://b1.example.com:50000".parse().unwrap()
}

fn with_password() -> ServiceLayerBuilder {
    ServiceLayer::builder(&url(), "SBODEMO", "manager", Secret::new("s3cret".to_owned()))
}

fn connect(builder: ServiceLayerBuilder, script: Vec<Line>) -> (ServiceLayer, Arc<ScriptedService>) {
    let service = Arc::new(ScriptedService::new(script));
    let clock = Arc::new(ManualClock::default());
    (builder.service(service.clone()).clock(clock).build().unwrap(), service)
}

fn row() -> Line {
    ok(r#"{"ItemCode":"A"}"#)
}

fn dead() -> Line {
    error(401, "301", "Invalid session or session already timeout.")
}

async fn read(b1: &ServiceLayer) {
    b1.set::<Value>("Items").get("A").await.unwrap().unwrap();
}

#[derive(Debug, Default)]
struct SingleSignOn(AtomicU32);

#[async_trait]
impl SessionSource for SingleSignOn {
    async fn session(&self) -> Result<StoredSession, SessionError> {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let context = format!("B1SESSION=sso-{number};HttpOnly;,ROUTEID=.node2; path=/b1s");
        StoredSession::from_cookies(&Secret::new(context)).map_err(SessionError::refused)
    }
}

#[tokio::test]
async fn a_source_opens_sessions_and_nobody_logs_in_or_out() {
    let source = Arc::new(SingleSignOn::default());
    let builder = ServiceLayer::builder_with_sessions(&url(), source.clone());
    let (b1, service) = connect(builder, vec![row(), dead(), row()]);
    read(&b1).await;
    read(&b1).await;
    b1.logout().await.unwrap();
    let seen = service.seen();
    let cookies: Vec<_> = seen.iter().map(|request| header(request, "cookie").unwrap()).collect();
    let (first, second) = ("B1SESSION=sso-1; ROUTEID=.node2", "B1SESSION=sso-2; ROUTEID=.node2");
    assert_eq!(cookies, [first, first, second]);
    assert_eq!((source.0.load(Ordering::Relaxed), service.left()), (2, 0));
    assert!(StoredSession::from_cookies(&Secret::new("ROUTEID=.node1".to_owned())).is_err());
}

#[derive(Debug, Default)]
struct Shelf(Mutex<Option<StoredSession>>);

#[async_trait]
impl SessionStore for Shelf {
    async fn load(&self) -> Option<StoredSession> {
        self.0.lock().unwrap().clone()
    }
    async fn save(&self, session: &StoredSession) {
        *self.0.lock().unwrap() = Some(session.clone());
    }
}

#[tokio::test]
async fn a_store_shares_one_login_and_does_not_give_back_a_dead_session() {
    let shelf = Arc::new(Shelf::default());
    let (first, service) = connect(with_password().session_store(shelf.clone()), vec![login(), row()]);
    read(&first).await;
    first.logout().await.unwrap();
    assert_eq!((service.seen().len(), service.left()), (2, 0), "a shared session is left to the others");

    let script = vec![row(), dead(), login(), row()];
    let (second, service) = connect(with_password().session_store(shelf), script);
    read(&second).await;
    read(&second).await;
    let paths: Vec<_> = service.seen().iter().map(|request| request.url.path().to_owned()).collect();
    let item = "/b1s/v2/Items('A')";
    assert_eq!(paths, [item, item, "/b1s/v2/Login", item]);
    assert_eq!(service.left(), 0);
}

#[tokio::test]
async fn the_language_is_sent_as_it_was_given() {
    for (builder, text) in [
        (with_password().language(3), r#""Language":3"#),
        (with_password().language("23"), r#""Language":"23""#),
    ] {
        let (b1, service) = connect(builder, vec![login()]);
        b1.login().await.unwrap();
        assert!(body(&service.seen()[0]).contains(text));
    }
}

#[tokio::test]
async fn basic_sends_company_and_user_with_every_call_of_the_semantic_layer() {
    let builder = ServiceLayer::builder_with_basic(&url(), "DB", "u", Secret::new("p".to_owned()));
    let page = ok(r#"{"value":[{"A":1}],"odata.nextLink":"SalesView?$skip=1"}"#);
    let script = vec![page, ok(r#"{"value":[]}"#)];
    let (b1, service) = connect(builder.version(ServiceLayerVersion::V1), script);
    let rows = b1.semantic_view::<Value>("SalesView", &ListQuery::new()).try_collect().await.unwrap();
    assert_eq!(rows.len(), 1);
    let seen = service.seen();
    assert_eq!(seen[0].url.path(), "/b1s/v1/sml.svc/SalesView");
    assert_eq!(seen[1].url.path(), "/b1s/v1/sml.svc/SalesView");
    let expected = "Basic eyJDb21wYW55REIiOiJEQiIsIlVzZXJOYW1lIjoidSJ9OnA=";
    assert!(seen.iter().all(|request| header(request, "authorization") == Some(expected)));
    assert!(!format!("{seen:?} {b1:?}").contains("eyJDb21w"));
}

#[tokio::test]
async fn verbs_are_overridden_where_a_proxy_wants_it() {
    let script = vec![login(), status(204, ""), row(), ok(r#"{"value":[]}"#)];
    let (b1, service) = connect(with_password().method_override(true), script);
    let items = b1.set::<Value>("Items");
    items.patch("A", &json!({})).await.unwrap();
    read(&b1).await;
    b1.sql_view::<Value>("Stock", &ListQuery::new().top(1)).try_collect().await.unwrap();
    let seen = service.seen();
    let sent = |n: usize| (seen[n].method.as_str(), header(&seen[n], "x-http-method-override"));
    assert_eq!((sent(1), sent(2)), (("POST", Some("PATCH")), ("GET", None)));
    assert!(seen[3].url.path().ends_with("/view.svc/StockB1SLQuery"));
}

#[tokio::test]
async fn queries_that_the_server_cannot_answer_are_not_sent() {
    let (b1, service) = connect(with_password(), vec![login(), ok(r#"{"value":[]}"#)]);
    let orders = b1.set::<Value>("Orders");
    let inside = ListQuery::new().filter(Filter::eq("DocumentLines/ItemCode", "A"));
    let refused = orders.list(&inside).try_next().await.unwrap_err();
    assert!(matches!(refused, Error::Encode { .. }), "{refused:?}");
    assert!(orders.list_by_key("DocEntry", &inside).try_next().await.is_err());
    assert!(orders.list_by_key("DocEntry", &ListQuery::new().top(1)).try_next().await.is_err());
    assert!(orders.get_with(1, &inside).await.is_err());
    assert!(service.seen().is_empty());
    orders.with(CallOptions::new().unchecked().without_pages()).list(&inside).try_collect().await.unwrap();
    assert_eq!(header(&service.seen()[1], "prefer"), Some("odata.maxpagesize=0"));
}
