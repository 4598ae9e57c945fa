//! Ways to run a connection: dry, watched, with shared places, with limits of its own.

use crate::script::{login, ok, status};
use rest_transport::testing::{ManualClock, ScriptedService};
use sap_b1_client::*;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn connect(
    script: Vec<crate::script::Line>,
    settings: impl FnOnce(ServiceLayerBuilder) -> ServiceLayerBuilder,
) -> (ServiceLayer, Arc<ScriptedService>) {
    let service = Arc::new(ScriptedService::new(script));
    let url = "https://b1.example.com:50000".parse().unwrap();
    let builder = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()))
        .service(service.clone())
        .clock(Arc::new(ManualClock::default()));
    (settings(builder).build().unwrap(), service)
}

#[tokio::test]
async fn a_dry_run_reads_and_shows_what_it_would_write() {
    let dry_run = DryRun::new();
    let script = vec![login(), ok(r#"{"ItemCode":"A"}"#)];
    let (client, service) = connect(script, |builder| builder.dry_run(dry_run.clone()));
    assert!(client.get_item(&ItemCode::new("A").unwrap()).await.unwrap().is_some());
    let order = NewDocument { num_at_card: Some("1001".to_owned()), ..NewDocument::default() };
    let held = client.create_document(DocumentKind::Orders, &order).await.unwrap_err();
    assert!(matches!(&held, Error::Withheld { request, .. } if request.method == http::Method::POST));
    assert!(!held.is_outcome_unknown() && !held.is_transient());
    let entry = DocEntry::new(5).unwrap();
    assert!(client.close_document(DocumentKind::Orders, entry).await.is_err());
    let set = ChangeSet::new().and(Operation::close_document(DocumentKind::Orders, entry));
    assert!(client.send_batch(&Batch::new().change_set(set)).await.is_err());
    let kept = dry_run.requests();
    assert_eq!(
        kept[0].to_text(),
        "POST https://b1.example.com:50000/b1s/v2/Orders\nprefer: return-no-content\ncontent-type: application/json\n\n\
         {\"NumAtCard\":\"1001\"}"
    );
    assert_eq!(kept[1].url.path(), "/b1s/v2/Orders(5)/Close");
    assert!(kept[2].to_text().contains("POST /b1s/v2/Orders(5)/Close"));
    assert!(kept.iter().all(|request| !request.to_text().contains("B1SESSION")));
    assert_eq!((service.seen().len(), service.left()), (2, 0), "the login and the read");
}

#[tokio::test]
async fn each_kind_of_call_has_its_time_limit() {
    let row = || ok(r#"{"ItemCode":"A"}"#);
    let answer = "--r\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}\r\n--r--\r\n";
    let script = vec![login(), row(), status(204, ""), status(200, answer)];
    let seconds = Duration::from_secs;
    let (client, service) = connect(script, |builder| {
        builder
            .timeout(seconds(4))
            .read_timeout(seconds(2))
            .login_timeout(seconds(1))
            .batch_timeout(seconds(8))
    });
    client.get_item(&ItemCode::new("A").unwrap()).await.unwrap();
    client.close_document(DocumentKind::Orders, DocEntry::new(5).unwrap()).await.unwrap();
    client.send_batch(&Batch::new().read(&Target::new("Items"))).await.unwrap();
    let limits: Vec<_> = service.seen().iter().map(|request| request.timeout.as_secs()).collect();
    assert_eq!(limits, [1, 2, 4, 8]);
    assert_eq!(service.left(), 0);
}

#[derive(Debug, Default)]
struct Log(Mutex<Vec<String>>);

impl Observer for Log {
    fn answered(
        &self,
        attempt: Attempt<'_>,
        answer: Result<AnswerHead<'_>, rest_transport::SendErrorKind>,
        _: Duration,
    ) {
        let answer = answer.map(|head| head.status.as_u16());
        self.0.lock().unwrap().push(format!("{} {answer:?}", attempt.request.operation()));
    }
}

#[tokio::test]
async fn connections_can_be_watched_and_share_their_places() {
    let (log, cap) = (Arc::new(Log::default()), ConcurrencyCap::new(NonZeroU32::MIN));
    let script = || vec![login(), status(503, ""), ok("{}")];
    let (first, one) =
        connect(script(), |builder| builder.observer(log.clone()).concurrency_cap(cap.clone()));
    let (second, two) =
        connect(script(), |builder| builder.observer(log.clone()).concurrency_cap(cap.clone()));
    let taken = cap.acquire().await;
    let mut reads = Box::pin(async {
        let projects = |client: &ServiceLayer| client.set::<serde_json::Value>("ProjectManagements");
        projects(&first).get(1).await.unwrap();
        projects(&second).get(1).await.unwrap();
    });
    let waiting = std::future::poll_fn(|context| {
        let pending = reads.as_mut().poll(context).is_pending();
        std::task::Poll::Ready(pending)
    });
    assert!(waiting.await, "the only place is taken");
    drop(taken);
    reads.await;
    assert_eq!(*log.0.lock().unwrap(), ["GetRecord Ok(503)", "GetRecord Ok(200)"].repeat(2));
    assert_eq!((one.left(), two.left()), (0, 0));
}
