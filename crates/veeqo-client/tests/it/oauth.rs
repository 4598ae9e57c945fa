//! From a code to a bearer token, over a real socket and over a script.

use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::{Effect, Secret, SendErrorKind};
use std::sync::Arc;
use veeqo_client::{Endpoint, ExchangeCode, GetCurrentUser, OAuthApp, RefreshTokens, RejectionKind, Veeqo};
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

fn app() -> OAuthApp {
    OAuthApp {
        client_id: "app".to_owned(),
        client_secret: Secret::new("s3cret&".to_owned()),
        redirect_uri: "https://example.com/back".parse().unwrap(),
    }
}

fn exchange() -> ExchangeCode {
    ExchangeCode { app: app(), code: Secret::new("acc2/58".to_owned()) }
}

#[test]
fn the_forms_are_what_the_standard_says_and_do_not_print() {
    let request = exchange().request().unwrap();
    assert_eq!((request.effect(), request.target().to_string().as_str()), (Effect::Create, "oauth/token"));
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    let form = "grant_type=authorization_code&client_id=app&client_secret=s3cret%26&redirect_uri=https://example.com/back&code=acc2/58";
    assert_eq!(request.body_bytes().unwrap(), form.as_bytes());
    let refresh = RefreshTokens { app: app(), refresh_token: Secret::new("r3fresh".to_owned()) };
    let form = "grant_type=refresh_token&client_id=app&client_secret=s3cret%26&redirect_uri=https://example.com/back&refresh_token=r3fresh";
    assert_eq!(refresh.request().unwrap().body_bytes().unwrap(), form.as_bytes());
    let text = format!("{request:?} {refresh:?} {:?}", exchange());
    assert!(["s3cret", "r3fresh", "acc2"].iter().all(|secret| !text.contains(secret)), "{text}");
    let empty = ExchangeCode { code: Secret::new(String::new()), ..exchange() };
    assert_eq!(empty.request().unwrap_err().field, "code");
}

#[tokio::test]
async fn a_code_becomes_a_token_that_travels_as_bearer() {
    let server = MockServer::start().await;
    let form = "grant_type=authorization_code&client_id=app&client_secret=s3cret%26&redirect_uri=https://example.com/back&code=acc2/58";
    Mock::given(method("POST"))
        .and(path("/oauth/token"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string(form))
        .and(|request: &Request| !request.headers.contains_key("x-api-key"))
        .respond_with(
            ResponseTemplate::new(200).set_body_string(r#"{"access_token":"82d7","token_type":"bearer"}"#),
        )
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(path("/current_user"))
        .and(header("authorization", "Bearer 82d7"))
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"id":7}"#))
        .expect(1)
        .mount(&server)
        .await;
    let url = server.uri().parse().unwrap();
    let tokens = Veeqo::builder_without_key(&url).build().unwrap().send(&exchange()).await.unwrap();
    let veeqo = Veeqo::builder_with_token(&url, tokens.access_token).build().unwrap();
    assert_eq!(veeqo.send(&GetCurrentUser).await.unwrap().id.get(), 7);
}

#[tokio::test]
async fn a_code_is_never_sent_twice_once_it_may_have_arrived() {
    let service = Arc::new(ScriptedService::new([
        Err(SendErrorKind::Interrupted),
        Ok(answer(400, r#"{"error":"invalid_grant","error_description":"The code is expired."}"#)),
    ]));
    let veeqo = Veeqo::builder_without_key(&"https://api.veeqo.test".parse().unwrap())
        .service(service.clone())
        .clock(Arc::new(ManualClock::default()))
        .build()
        .unwrap();
    assert!(veeqo.send(&exchange()).await.unwrap_err().is_outcome_unknown());
    assert_eq!(service.seen().len(), 1);
    let error = veeqo.send(&exchange()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.messages()),
        (Some(RejectionKind::Invalid), &["invalid_grant".to_owned()][..])
    );
}
