//! No secret, cookie, query or body in anything that prints.

use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::*;
use std::error::Error as _;
use std::sync::Arc;

const SECRET: &str = "Vqt-0123456789abcdef";

fn printed(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error:?} {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause:?} {cause}"));
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn nothing_that_prints_shows_a_secret() {
    let key = ApiKey::bearer(&Secret::new(SECRET.to_owned())).unwrap();
    let script = [Ok(answer(400, SECRET)), Ok(answer(500, SECRET)), Err(SendErrorKind::Interrupted)];
    let service = Arc::new(ScriptedService::new(script));
    let base = "http://127.0.0.1:1/".parse().unwrap();
    let transport =
        Transport::new(&base, service.clone(), Arc::new(key), Arc::new(ManualClock::default())).unwrap();
    let mut query = Query::new();
    query.push("token", SECRET);
    let request = Request::new("Op", Effect::Create, http::Method::POST, Target::new("x").with_query(query))
        .header(http::header::COOKIE, http::HeaderValue::from_static(SECRET))
        .json(SECRET);
    assert!(!format!("{request:?} {transport:?}").contains(SECRET));
    for _ in 0..3 {
        let error = transport.send(&request).await.unwrap_err();
        let text = printed(&error);
        assert!(!text.contains(SECRET), "{text}");
    }
    assert!(!format!("{:?}", service.seen()).contains(SECRET));
    assert_eq!(service.left(), 0);
}

#[test]
fn each_level_of_an_error_speaks_only_for_itself() {
    let error = SendError::new(SendErrorKind::TimedOut, "deep cause");
    assert!(!error.to_string().contains("deep cause"));
    assert_eq!(error.source().unwrap().to_string(), "deep cause");
}
