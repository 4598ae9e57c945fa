//! What the span of a call tells.

use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::*;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::format::FmtSpan;

/// What a subscriber prints.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const SECRET: &str = "Vqt-0123456789abcdef";

/// What is printed of one call that meets this script.
async fn printed(script: Vec<Result<Response, SendErrorKind>>) -> String {
    let printed = Printed::default();
    let writer = printed.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let service = Arc::new(ScriptedService::new(script));
    let key = ApiKey::bearer(&Secret::new(SECRET.to_owned())).unwrap();
    let base = "http://127.0.0.1:1/b1s/v2".parse().unwrap();
    let transport =
        Transport::new(&base, service.clone(), Arc::new(key), Arc::new(ManualClock::default())).unwrap();
    let mut query = Query::new();
    query.push("$filter", SECRET);
    let target = Target::new("Orders(5)/Close").with_query(query);
    let request = Request::new("CloseOrder", Effect::Create, http::Method::POST, target).json(SECRET);
    let _ = transport.send(&request).await;
    assert_eq!(service.left(), 0);
    String::from_utf8(printed.0.lock().unwrap().clone()).unwrap()
}

#[tokio::test]
async fn a_call_tells_what_it_was_how_it_ended_and_no_secret() {
    let ends = [
        (
            vec![Err(SendErrorKind::NotSent), Ok(answer(204, ""))],
            vec!["outcome=\"done\"", "attempts=2", "status=204"],
        ),
        (vec![Ok(answer(400, SECRET))], vec!["outcome=\"rejected\"", "attempts=1", "status=400"]),
        (vec![Err(SendErrorKind::Interrupted)], vec!["outcome=\"outcome unknown\"", "attempts=1"]),
    ];
    let what = ["operation=\"CloseOrder\"", "method=POST", "resource=\"Orders\"", "path=\"Orders(5)/Close\""];
    for (script, ends) in ends {
        let printed = printed(script).await;
        let last = printed.lines().last().unwrap();
        for field in what.iter().chain(&ends).chain(&["took_ms="]) {
            assert!(last.contains(field), "no {field} in {last}");
        }
        assert!(!printed.contains(SECRET), "{printed}");
    }
}
