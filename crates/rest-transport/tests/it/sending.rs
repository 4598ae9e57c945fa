//! What is sent, how often, and how it ends.

use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::*;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

fn key() -> Arc<ApiKey> {
    let name = http::HeaderName::from_static("x-api-key");
    Arc::new(ApiKey::new(name, &Secret::new("k".to_owned())).unwrap())
}

fn transport(service: &Arc<ScriptedService>, clock: &Arc<ManualClock>) -> Transport {
    let base = "http://127.0.0.1:1/b1s/v2".parse().unwrap();
    Transport::new(&base, service.clone(), key(), clock.clone()).unwrap()
}

fn request(effect: Effect) -> Request {
    Request::new("Op", effect, http::Method::POST, Target::new("Orders"))
}

type Script = Vec<Result<Response, SendErrorKind>>;

async fn run(effect: Effect, script: Script) -> (Result<Response, Error>, usize) {
    let service = Arc::new(ScriptedService::new(script));
    let result = transport(&service, &Arc::new(ManualClock::default())).send(&request(effect)).await;
    (result, service.seen().len())
}

#[tokio::test]
async fn a_lost_answer_to_a_create_is_sent_once_and_named_unknown() {
    for failure in [Err(SendErrorKind::Interrupted), Err(SendErrorKind::TimedOut), Ok(answer(502, "<html>"))]
    {
        let (result, sent) = run(Effect::Create, vec![failure, Ok(answer(201, "{}"))]).await;
        assert!(result.unwrap_err().is_outcome_unknown());
        assert_eq!(sent, 1);
    }
}

#[tokio::test]
async fn a_lost_answer_to_a_read_is_asked_for_again() {
    let (result, sent) = run(Effect::Read, vec![Err(SendErrorKind::Interrupted), Ok(answer(200, "x"))]).await;
    assert_eq!(result.unwrap().body.as_ref(), b"x");
    assert_eq!(sent, 2);
}

#[tokio::test]
async fn a_create_that_never_left_is_sent_again() {
    let (result, sent) = run(Effect::Create, vec![Err(SendErrorKind::NotSent), Ok(answer(201, ""))]).await;
    assert!(result.is_ok());
    assert_eq!(sent, 2);
}

#[tokio::test]
async fn an_unreachable_server_ends_as_transient_and_not_sent() {
    let (result, sent) = run(Effect::Create, vec![Err(SendErrorKind::NotSent); 9]).await;
    let error = result.unwrap_err();
    assert!(matches!(error, Error::NotSent { attempts: 4, .. }) && error.is_transient());
    assert_eq!(sent, 4);
}

#[tokio::test]
async fn success_that_cannot_be_read_is_unknown_for_a_create_and_an_error_for_a_read() {
    for (effect, unknown) in [(Effect::Create, true), (Effect::Recheck, true), (Effect::Read, false)] {
        let service = Arc::new(ScriptedService::new([Ok(answer(200, "<html>"))]));
        let transport = transport(&service, &Arc::new(ManualClock::default()));
        let read = |response: &Response| serde_json::from_slice::<i64>(&response.body);
        let error = transport.send_and_decode(&request(effect), read).await.unwrap_err();
        assert_eq!(error.is_outcome_unknown(), unknown, "{effect:?}");
    }
}

#[tokio::test]
async fn an_empty_429_makes_every_caller_wait_and_the_request_goes_again() {
    let service =
        Arc::new(ScriptedService::new([Ok(answer(429, "")), Ok(answer(201, "")), Ok(answer(200, ""))]));
    let clock = Arc::new(ManualClock::default());
    let limit = RateLimit { per_second: NonZeroU32::new(4).unwrap(), burst: NonZeroU32::new(40).unwrap() };
    let limiter = RateLimiter::new(limit, clock.clone());
    let transport = transport(&service, &clock).with_rate_limiter(limiter);
    transport.send(&request(Effect::Create)).await.unwrap();
    assert_eq!(clock.monotonic(), Duration::from_secs(2));
    transport.clone().send(&request(Effect::Read)).await.unwrap();
    assert_eq!((service.seen().len(), service.left()), (3, 0));
}

#[tokio::test]
async fn targets_are_relative_to_the_base_and_headers_are_merged() {
    let service = Arc::new(ScriptedService::new([Ok(answer(200, ""))]));
    let transport = transport(&service, &Arc::new(ManualClock::default()));
    let mut query = Query::new();
    query.push("$filter", "ItemCode eq 'A+B'");
    let target = Target::new("Items('A%2FB')").with_query(query);
    transport.send(&Request::new("GetItem", Effect::Read, http::Method::GET, target)).await.unwrap();
    let seen = service.seen();
    assert_eq!(
        seen[0].url.as_str(),
        "http://127.0.0.1:1/b1s/v2/Items('A%2FB')?$filter=ItemCode%20eq%20%27A%2BB%27"
    );
    assert_eq!(seen[0].headers["x-api-key"], "k");
}

#[test]
fn a_base_without_host_is_refused() {
    let service = Arc::new(ScriptedService::default());
    let base = "file:///tmp".parse().unwrap();
    assert!(Transport::new(&base, service, key(), Arc::new(ManualClock::default())).is_err());
}
