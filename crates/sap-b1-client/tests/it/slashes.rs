//! Keys with a slash where a web server refuses `%2F` in a path.

use crate::script::{Line, error, line, login, ok, status, with_header};
use rest_transport::testing::{ManualClock, ScriptedService};
use sap_b1_client::*;
use serde_json::{Value, json};
use std::sync::Arc;

fn connect(way: SlashKeys, script: Vec<Line>) -> (ServiceLayer, Arc<ScriptedService>) {
    let service = Arc::new(ScriptedService::new(std::iter::once(login()).chain(script)));
    let url = "https://b1.example.com:50000".parse().unwrap();
    let builder = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()));
    let clock = Arc::new(ManualClock::default());
    (builder.service(service.clone()).clock(clock).slash_keys(way).build().unwrap(), service)
}

fn proxys_404() -> Line {
    status(404, "<html><title>404 Not Found</title></html>")
}

fn part(inner: &str, in_set: bool) -> Line {
    let part = format!("Content-Type: application/http\r\n\r\n{inner}\r\n");
    let body = if in_set {
        format!(
            "--b\r\nContent-Type: multipart/mixed;boundary=s\r\n\r\n--s\r\n{part}\r\n--s--\r\n\r\n--b--\r\n"
        )
    } else {
        format!("--b\r\n{part}\r\n--b--\r\n")
    };
    with_header(status(202, body), "content-type", "multipart/mixed;boundary=b")
}

fn lines(service: &ScriptedService) -> Vec<String> {
    assert_eq!(service.left(), 0);
    service.seen().iter().skip(1).map(line).collect()
}

#[tokio::test]
async fn after_a_refusal_writes_go_inside_a_batch_and_reads_by_filter() {
    let changed = || part("HTTP/1.1 204 No Content\r\n\r\n", true);
    let row = || ok(r#"{"value":[{"ItemCode":"A/1"}]}"#);
    let (b1, service) = connect(SlashKeys::Probe, vec![proxys_404(), changed(), changed(), row()]);
    let items = b1.set::<Value>("Items");
    items.patch("A/1", &json!({"ItemName": "x"})).await.unwrap();
    items.patch("A/1", &json!({"ItemName": "y"})).await.unwrap();
    assert!(b1.get_item(&ItemCode::new("A/1").unwrap()).await.unwrap().is_some());
    let asked = lines(&service);
    assert_eq!(asked[..3], ["PATCH Items('A/1')", "POST $batch", "POST $batch"], "the refusal is learnt");
    assert!(asked[3].contains("$filter=ItemCode eq 'A/1'"), "{asked:?}");
    let sent = String::from_utf8(service.seen()[2].body.clone().unwrap().to_vec()).unwrap();
    assert!(
        sent.contains("PATCH /b1s/v2/Items('A%2F1') HTTP/1.1\r\n") && sent.contains(r#"{"ItemName":"x"}"#),
        "{sent}"
    );
}

#[tokio::test]
async fn around_never_puts_them_into_a_path() {
    let refusal = r#"{"error":{"code":"-2028","message":"No matching records found (ODBC -2028)"}}"#;
    let (b1, service) = connect(
        SlashKeys::Around,
        vec![
            part("HTTP/1.1 200 OK\r\n\r\n{\"ItemCode\":\"A/1\"}", false),
            part(&format!("HTTP/1.1 404 Not Found\r\n\r\n{refusal}"), false),
            with_header(status(200, "--b\r\n"), "content-type", "multipart/mixed;boundary=b"),
        ],
    );
    let items = b1.set::<Value>("Items");
    assert_eq!(items.get("A/1").await.unwrap().unwrap()["ItemCode"], "A/1");
    assert_eq!(items.get("B/2").await.unwrap(), None);
    assert!(items.delete("A/1").await.unwrap_err().is_outcome_unknown(), "the answer broke off");
    assert_eq!(lines(&service), ["POST $batch", "POST $batch", "POST $batch"]);
}

#[tokio::test]
async fn what_a_batch_does_not_check_is_not_sent_in_one() {
    let (b1, service) = connect(SlashKeys::Around, vec![]);
    let guarded = b1.set::<Value>("Items").with(CallOptions::new().if_match(ETag::of_data_version(3)));
    let refused = guarded.patch("A/1", &json!({})).await.unwrap_err();
    assert!(matches!(refused, Error::Encode { .. }), "{refused:?}");
    assert!(service.seen().is_empty());
}

#[tokio::test]
async fn in_path_takes_whatever_comes_back() {
    let gone = || error(404, "-2028", "No matching records found (ODBC -2028)");
    let (b1, service) = connect(SlashKeys::InPath, vec![proxys_404(), gone()]);
    let items = b1.set::<Value>("Items");
    assert_eq!(items.get("A/1").await.unwrap_err().kind(), Some(ErrorKind::Proxy));
    assert_eq!(items.get("A/1").await.unwrap(), None);
    assert_eq!(lines(&service), ["GET Items('A/1')", "GET Items('A/1')"]);
}
