//! Tokens in place of a login, and sessions that outlive the process.

use crate::script::{error, header, login, ok, server, status};
use async_trait::async_trait;
use rest_transport::testing::{ManualClock, ScriptedService};
use sap_b1_client::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

#[derive(Debug, Default)]
struct Tokens {
    given: AtomicU32,
    refuse: bool,
}

#[async_trait]
impl TokenSource for Tokens {
    async fn token(&self) -> Result<AccessToken, SessionError> {
        let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
        if self.refuse {
            return Err(SessionError::refused(NotAStoredSession));
        }
        let token = Secret::new(format!("t0ken-{number}"));
        Ok(AccessToken { token, idle_limit: Duration::from_secs(300) })
    }
}

fn url() -> url::Url {
    "https://b1.example.com:50000".parse().unwrap()
}

fn connect(
    builder: ServiceLayerBuilder,
    script: Vec<crate::script::Line>,
) -> (ServiceLayer, Arc<ScriptedService>) {
    let service = Arc::new(ScriptedService::new(script));
    let clock = Arc::new(ManualClock::default());
    (builder.service(service.clone()).clock(clock).build().unwrap(), service)
}

fn row() -> crate::script::Line {
    ok(r#"{"ItemCode":"A"}"#)
}

fn item() -> ItemCode {
    ItemCode::new("A").unwrap()
}

#[tokio::test]
async fn a_token_names_user_and_company_and_is_replaced_once() {
    let tokens = Arc::new(Tokens::default());
    let builder = ServiceLayer::builder_with_tokens(&url(), "42", tokens.clone());
    let (client, service) = connect(builder, vec![row(), error(401, "301", "Invalid session"), row()]);
    client.get_item(&item()).await.unwrap();
    client.get_item(&item()).await.unwrap();
    client.logout().await.unwrap();
    let seen = service.seen();
    let bearers: Vec<_> = seen.iter().map(|request| header(request, "authorization").unwrap()).collect();
    assert_eq!(bearers, ["Bearer t0ken-1", "Bearer t0ken-1", "Bearer t0ken-2"]);
    assert!(seen.iter().all(|request| header(request, "x-b1-companyid") == Some("42")));
    assert!(seen.iter().all(|request| header(request, "cookie").is_none()));
    assert!(client.session_to_store().is_none());
    assert_eq!((tokens.given.load(Ordering::Relaxed), service.left()), (2, 0));
    assert!(!format!("{client:?} {seen:?}").contains("t0ken"));
}

#[tokio::test]
async fn a_refused_token_is_a_refused_login() {
    let tokens = Arc::new(Tokens { refuse: true, ..Tokens::default() });
    let (client, service) = connect(ServiceLayer::builder_with_tokens(&url(), "42", tokens.clone()), vec![]);
    assert!(client.get_item(&item()).await.unwrap_err().is_login_refused());
    assert!(client.get_item(&item()).await.unwrap_err().is_login_refused());
    assert_eq!((tokens.given.load(Ordering::Relaxed), service.seen().len()), (1, 0), "asked once");
    let fixed = Arc::new(Secret::new("fixed".to_owned()));
    let (client, service) = connect(ServiceLayer::builder_with_tokens(&url(), "42", fixed), vec![row()]);
    client.get_item(&item()).await.unwrap();
    assert_eq!(header(&service.seen()[0], "authorization"), Some("Bearer fixed"));
}

fn with_password() -> ServiceLayerBuilder {
    ServiceLayer::builder(&url(), "SBODEMO", "manager", Secret::new("s3cret".to_owned()))
}

async fn stored() -> StoredSession {
    let first = server([]);
    assert!(first.client.session_to_store().is_none(), "not opened yet");
    first.client.login().await.unwrap();
    let secret = first.client.session_to_store().unwrap().to_secret();
    StoredSession::from_secret(&secret).unwrap()
}

#[tokio::test]
async fn a_stored_session_saves_the_login() {
    let (client, service) = connect(with_password().resume(stored().await), vec![row(), status(204, "")]);
    assert_eq!(client.login().await.unwrap().version.as_deref(), Some("1000310"));
    client.get_item(&item()).await.unwrap();
    client.logout().await.unwrap();
    assert!(client.session_to_store().is_none());
    let paths: Vec<_> = service.seen().iter().map(|request| request.url.path().to_owned()).collect();
    assert_eq!(paths, ["/b1s/v2/Items('A')", "/b1s/v2/Logout"]);
    let cookie = "B1SESSION=Ab3dIjYK-weN6-1Lx1-ZG0J-3ARxfjcU0Shy; ROUTEID=.node1";
    assert_eq!(header(&service.seen()[0], "cookie"), Some(cookie));
}

#[tokio::test]
async fn a_stored_session_that_was_forgotten_costs_one_login() {
    let script = vec![error(401, "301", "Invalid session"), login(), row()];
    let (client, service) = connect(with_password().resume(stored().await), script);
    client.get_item(&item()).await.unwrap();
    assert_eq!((service.seen().len(), service.left()), (3, 0));
}

#[tokio::test]
async fn stored_sessions_are_secrets() {
    assert!(!format!("{:?}", stored().await).contains("Ab3dIjYK"));
    assert_eq!(StoredSession::from_secret(&Secret::new("{}".to_owned())).unwrap_err(), NotAStoredSession);
}
