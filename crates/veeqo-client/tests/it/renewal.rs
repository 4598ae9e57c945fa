//! Tokens that are renewed by themselves.

use async_trait::async_trait;
use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::{BoxError, Clock, HttpService, Response, Secret, SendError, SendErrorKind, WireRequest};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use veeqo_client::*;

/// Keeps what it is given, but for the first `failures` times.
#[derive(Debug, Default)]
struct Kept {
    tokens: Mutex<Vec<(String, Option<String>)>>,
    failures: Mutex<u32>,
}

#[async_trait]
impl TokenStore for Kept {
    async fn store(&self, tokens: &OAuthTokens) -> Result<(), BoxError> {
        let mut failures = self.failures.lock().unwrap();
        if *failures > 0 {
            *failures -= 1;
            return Err("the disk is full".into());
        }
        let refresh = tokens.refresh_token.as_ref().map(|token| token.expose().to_owned());
        self.tokens.lock().unwrap().push((tokens.access_token.expose().to_owned(), refresh));
        Ok(())
    }
}

struct Connected<S = ScriptedService> {
    veeqo: Veeqo,
    service: Arc<S>,
    kept: Arc<Kept>,
}

fn connected(
    refresh_token: Option<&str>,
    failures: u32,
    script: impl IntoIterator<Item = Result<Response, SendErrorKind>>,
) -> Connected {
    connected_to(Arc::new(ScriptedService::new(script)), refresh_token, failures)
}

fn connected_to<S: HttpService + 'static>(
    service: Arc<S>,
    refresh_token: Option<&str>,
    failures: u32,
) -> Connected<S> {
    let tokens = OAuthTokens {
        access_token: Secret::new("old".to_owned()),
        refresh_token: refresh_token.map(|token| Secret::new(token.to_owned())),
        created_at: None,
        expires_in: None,
    };
    connected_with(service, Arc::new(ManualClock::default()), tokens, failures)
}

fn connected_with<S: HttpService + 'static>(
    service: Arc<S>,
    clock: Arc<ManualClock>,
    tokens: OAuthTokens,
    failures: u32,
) -> Connected<S> {
    let kept = Arc::new(Kept { failures: Mutex::new(failures), ..Kept::default() });
    let app = OAuthApp {
        client_id: "app".to_owned(),
        client_secret: Secret::new("s3cret".to_owned()),
        redirect_uri: "https://example.com/back".parse().unwrap(),
    };
    let url = "https://api.veeqo.test".parse().unwrap();
    let veeqo = Veeqo::builder_with_renewal(&url, app, tokens, kept.clone())
        .service(service.clone())
        .clock(clock)
        .build()
        .unwrap();
    Connected { veeqo, service, kept }
}

impl Connected {
    /// Paths and tokens of the requests so far.
    fn seen(&self) -> Vec<String> {
        assert_eq!(self.service.left(), 0, "answers left over");
        let token = |headers: &http::HeaderMap| {
            headers.get("authorization").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
        };
        let requests = self.service.seen();
        requests.iter().map(|request| format!("{} {}", request.url.path(), token(&request.headers))).collect()
    }
}

fn refused() -> Result<Response, SendErrorKind> {
    Ok(answer(401, r#"{"error_messages":"You're not authorized"}"#))
}

fn user() -> Result<Response, SendErrorKind> {
    Ok(answer(200, r#"{"id":7}"#))
}

fn renewed(body: &str) -> Result<Response, SendErrorKind> {
    Ok(answer(200, body))
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_all_and_handed_over() {
    let script = [
        refused(),
        renewed(r#"{"access_token":"new","refresh_token":"r2","token_type":"Bearer"}"#),
        user(),
        user(),
        user(),
    ];
    let connected = connected(Some("r1"), 0, script);
    let veeqo = &connected.veeqo;
    veeqo.send(&GetCurrentUser).await.unwrap();
    let (one, other) = tokio::join!(veeqo.send(&GetCurrentUser), veeqo.send(&GetCurrentUser));
    assert!(one.is_ok() && other.is_ok());
    let used = "/current_user Bearer new";
    assert_eq!(connected.seen(), ["/current_user Bearer old", "/oauth/token ", used, used, used]);
    assert_eq!(*connected.kept.tokens.lock().unwrap(), [("new".to_owned(), Some("r2".to_owned()))]);
    assert!(!format!("{veeqo:?}").contains("s3cret"));
}

/// Knows one token, gives a new one to whoever asks, and answers late, so that calls overlap.
#[derive(Debug, Default)]
struct Server {
    renewals: AtomicU32,
}

#[async_trait]
impl HttpService for Server {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        tokio::task::yield_now().await;
        if request.url.path() == "/oauth/token" {
            self.renewals.fetch_add(1, Ordering::Relaxed);
            tokio::task::yield_now().await;
            return Ok(answer(200, r#"{"access_token":"new"}"#));
        }
        let known = request.headers.get("authorization").is_some_and(|token| token == "Bearer new");
        Ok(if known { answer(200, r#"{"id":7}"#) } else { answer(401, "") })
    }
}

#[tokio::test]
async fn many_refusals_of_one_token_are_one_renewal() {
    let server = Arc::new(Server::default());
    let Connected { veeqo, kept, .. } = connected_to(server.clone(), Some("r1"), 0);
    let (a, b, c) =
        tokio::join!(veeqo.send(&GetCurrentUser), veeqo.send(&GetCurrentUser), veeqo.send(&GetCurrentUser));
    let renewals = server.renewals.load(Ordering::Relaxed);
    assert_eq!((a.is_ok(), b.is_ok(), c.is_ok(), renewals), (true, true, true, 1));
    // Veeqo gave no new refresh token: the old one is still good.
    assert_eq!(*kept.tokens.lock().unwrap(), [("new".to_owned(), Some("r1".to_owned()))]);
}

#[tokio::test]
async fn without_a_way_to_renew_the_call_is_not_authorised() {
    let none = connected(None, 0, [refused()]);
    let error = none.veeqo.send(&GetCurrentUser).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_transient(), "{error:?}");

    let script = [refused(), Ok(answer(400, r#"{"error":"invalid_grant"}"#))];
    let dead = connected(Some("r1"), 0, script);
    assert!(dead.veeqo.send(&GetCurrentUser).await.unwrap_err().is_unauthorized());
    // The refusal is remembered for a while: no storm of renewals.
    assert!(dead.veeqo.send(&GetCurrentUser).await.unwrap_err().is_unauthorized());
    assert_eq!(dead.seen().len(), 2);

    // A debt, not the token: renewed once, refused again.
    let script = [refused(), renewed(r#"{"access_token":"new"}"#), refused()];
    let blocked = connected(Some("r1"), 0, script);
    let error = blocked.veeqo.send(&GetCurrentUser).await.unwrap_err();
    assert_eq!(error.kind(), Some(RejectionKind::Unauthorized));
    assert_eq!(blocked.seen().len(), 3);
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_are_not_used_and_not_lost() {
    let script = [refused(), renewed(r#"{"access_token":"new","refresh_token":"r2"}"#), user()];
    let connected = connected(Some("r1"), 1, script);
    let error = connected.veeqo.send(&GetCurrentUser).await.unwrap_err();
    assert!(error.is_transient() && !error.is_unauthorized(), "{error:?}");
    connected.veeqo.send(&GetCurrentUser).await.unwrap();
    assert_eq!(connected.kept.tokens.lock().unwrap().len(), 1);
    assert_eq!(connected.seen().len(), 3);
}

#[tokio::test]
async fn a_create_is_sent_again_after_a_renewal_since_a_401_refused_it() {
    let script = [refused(), renewed(r#"{"access_token":"new"}"#), Ok(answer(201, r#"{"id":5}"#))];
    let connected = connected(Some("r1"), 0, script);
    assert_eq!(connected.veeqo.create_order_raw(r#"{"order":{}}"#).await.unwrap().id.get(), 5);
    assert_eq!(connected.seen().len(), 3);
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end_where_veeqo_told_one() {
    let second = r#"{"access_token":"new","expires_in":7200}"#;
    let third = r#"{"access_token":"newer","expires_in":7200}"#;
    let script = [renewed(second), user(), user(), renewed(third), user()];
    let service = Arc::new(ScriptedService::new(script));
    let clock = Arc::new(ManualClock::default());
    let expired = OAuthTokens {
        access_token: Secret::new("old".to_owned()),
        refresh_token: Some(Secret::new("r1".to_owned())),
        created_at: Some(
            jiff::Timestamp::try_from(clock.now()).unwrap() - jiff::SignedDuration::from_hours(3),
        ),
        expires_in: Some(jiff::SignedDuration::from_hours(2)),
    };
    let connected = connected_with(service, clock.clone(), expired, 0);
    let call = async || connected.veeqo.send(&GetCurrentUser).await.unwrap();
    call().await;
    clock.advance(Duration::from_secs(7_139));
    call().await;
    clock.advance(Duration::from_secs(1));
    call().await;
    let used = |token: &str| format!("/current_user Bearer {token}");
    let renewal = || "/oauth/token ".to_owned();
    assert_eq!(connected.seen(), [renewal(), used("new"), used("new"), renewal(), used("newer")]);
}
