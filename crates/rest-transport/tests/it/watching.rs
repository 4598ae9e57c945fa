//! Streaming, dry runs and observers: what goes over the transport besides whole answers.

use async_trait::async_trait;
use bytes::Bytes;
use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::*;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn key() -> Arc<ApiKey> {
    Arc::new(ApiKey::bearer(&Secret::new("s3cret".to_owned())).unwrap())
}

fn over(service: Arc<dyn HttpService>) -> Transport {
    let base = "http://127.0.0.1:1/api".parse().unwrap();
    Transport::new(&base, service, key(), Arc::new(ManualClock::default())).unwrap()
}

fn request(effect: Effect) -> Request {
    Request::new("Op", effect, http::Method::POST, Target::new("Orders"))
}

/// A service whose bodies come in pieces and may break off.
#[derive(Debug)]
struct Pieces(Vec<Result<&'static str, SendErrorKind>>);

struct Arriving(std::vec::IntoIter<Result<&'static str, SendErrorKind>>);

#[async_trait]
impl BodySource for Arriving {
    async fn chunk(&mut self) -> Result<Option<Bytes>, SendError> {
        match self.0.next() {
            Some(Ok(text)) => Ok(Some(Bytes::from(text))),
            Some(Err(kind)) => Err(SendError::new(kind, "as told")),
            None => Ok(None),
        }
    }
}

#[async_trait]
impl HttpService for Pieces {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        self.open(request).await?.collect().await
    }

    async fn open(&self, request: WireRequest) -> Result<StreamedResponse, SendError> {
        let body = BodyStream::new(Arriving(self.0.clone().into_iter()), request.body_limit);
        Ok(StreamedResponse { status: http::StatusCode::OK, headers: http::HeaderMap::new(), body })
    }
}

#[tokio::test]
async fn a_streamed_answer_keeps_its_place_until_it_is_read() {
    let cap = ConcurrencyCap::new(NonZeroU32::MIN);
    let transport = over(Arc::new(Pieces(vec![Ok("a"), Ok("b")]))).with_concurrency_cap(cap.clone());
    let mut streamed = transport.send_streaming(&request(Effect::Read)).await.unwrap();
    assert_eq!(cap.free(), 0);
    assert_eq!(streamed.body.chunk().await.unwrap().unwrap(), "a");
    assert_eq!(streamed.body.collect().await.unwrap(), "b");
    assert_eq!(cap.free(), 1);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_repeated_only_where_it_was_wanted_whole() {
    let broken = || Arc::new(Pieces(vec![Ok("a"), Err(SendErrorKind::Interrupted)]));
    let error = over(broken()).send(&request(Effect::Create)).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    let error = over(broken()).send(&request(Effect::Read)).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable { attempts: 4, .. }));
    let mut streamed = over(broken()).send_streaming(&request(Effect::Read)).await.unwrap();
    assert!(streamed.body.chunk().await.unwrap().is_some());
    let broken = streamed.body.chunk().await.unwrap_err();
    assert!(matches!(Error::broken_body(&request(Effect::Read), broken), Error::Unavailable { .. }));
}

#[tokio::test]
async fn a_size_limit_ends_a_read_for_good_and_leaves_a_write_unknown() {
    let large = || over(Arc::new(Pieces(vec![Ok("123"), Ok("4")]))).with_body_limit(3);
    assert!(matches!(large().send(&request(Effect::Read)).await, Err(Error::Decode { .. })));
    assert!(large().send(&request(Effect::Create)).await.unwrap_err().is_outcome_unknown());
    assert!(large().with_body_limit(4).send(&request(Effect::Read)).await.is_ok());
}

#[tokio::test]
async fn a_streamed_refusal_is_a_refusal_and_a_dead_server_is_asked_again() {
    let service = Arc::new(ScriptedService::new([Ok(answer(503, "")), Ok(answer(400, "no"))]));
    let error = over(service.clone()).send_streaming(&request(Effect::Read)).await.unwrap_err();
    assert_eq!(error.rejection().unwrap().body.as_ref(), b"no");
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test]
async fn a_dry_run_holds_back_what_writes_and_nothing_else() {
    let service = Arc::new(ScriptedService::new([Ok(answer(200, "{}"))]));
    let dry_run = DryRun::new();
    let fixed = http::HeaderMap::from_iter([(http::header::ACCEPT, http::HeaderValue::from_static("a/b"))]);
    let transport = over(service.clone()).with_dry_run(dry_run.clone()).with_headers(fixed);
    transport.send(&request(Effect::Read)).await.unwrap();
    for effect in [Effect::Replace, Effect::Recheck, Effect::Create] {
        let mut secret = http::HeaderValue::from_static("s3cret");
        secret.set_sensitive(true);
        let write = request(effect).header(http::HeaderName::from_static("x-key"), secret).json("{\"a\":1}");
        let Err(Error::Withheld { request, .. }) = transport.send(&write).await else { panic!() };
        assert!(!format!("{request:?}").contains("\"a\""));
    }
    let held = dry_run.requests();
    assert_eq!((held.len(), held[2].effect), (3, Effect::Create));
    let text = "POST http://127.0.0.1:1/api/Orders\ncontent-type: application/json\naccept: a/b\n\n{\"a\":1}";
    assert_eq!(held[0].to_text(), text);
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test]
async fn a_request_has_its_own_time_limit_or_that_of_its_kind() {
    let service = Arc::new(ScriptedService::new([(); 3].map(|()| Ok(answer(200, "")))));
    let second = Duration::from_secs;
    let transport = over(service.clone()).with_timeout(second(9)).with_read_timeout(second(3));
    for request in [request(Effect::Read), request(Effect::Create), request(Effect::Read).timeout(second(5))]
    {
        transport.send(&request).await.unwrap();
    }
    let limits: Vec<_> = service.seen().iter().map(|request| request.timeout.as_secs()).collect();
    assert_eq!(limits, [3, 9, 5]);
}

#[derive(Debug, Default)]
struct Log(Mutex<Vec<String>>);

impl Observer for Log {
    fn sending(&self, attempt: Attempt<'_>) {
        self.0.lock().unwrap().push(format!("{} {}", attempt.request.operation(), attempt.number));
    }

    fn answered(&self, attempt: Attempt<'_>, answer: Result<AnswerHead<'_>, SendErrorKind>, took: Duration) {
        let answer = answer.map(|head| head.status.as_u16());
        self.0.lock().unwrap().push(format!("{} {answer:?} {took:?}", attempt.number));
    }
}

#[tokio::test]
async fn observers_see_every_attempt() {
    let script = [Err(SendErrorKind::Interrupted), Ok(answer(200, ""))];
    let log = Arc::new(Log::default());
    let transport = over(Arc::new(ScriptedService::new(script))).with_observer(log.clone());
    transport.send(&request(Effect::Read)).await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), ["Op 1", "1 Err(Interrupted) 0ns", "Op 2", "2 Ok(200) 0ns"]);
}
