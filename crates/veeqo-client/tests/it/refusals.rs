//! Refusals and failures as the caller sees them.

use crate::scripted::{ok, scripted, status};
use rest_transport::SendErrorKind;
use std::error::Error as _;
use veeqo_client::{Error, RejectionKind};

async fn company(script: Vec<crate::scripted::Line>) -> (Error, usize) {
    let client = scripted(script);
    let error = client.veeqo.current_company().await.unwrap_err();
    (error, client.seen().len())
}

#[tokio::test]
async fn a_refusal_names_operation_status_kind_and_words() {
    let body = r#"{"error_messages":"Feature not available on your current plan"}"#;
    let (error, sent) = company(vec![status(403, body)]).await;
    let refusal = error.refusal().unwrap();
    assert_eq!(
        (error.operation(), refusal.status, refusal.kind),
        ("GetCurrentCompany", 403, RejectionKind::PlanLimit)
    );
    assert_eq!((error.messages().len(), refusal.raw.as_str(), sent), (1, body, 1));
    assert_eq!(
        error.to_string(),
        "GetCurrentCompany: refused, not in the account's plan (status 403): Feature not available on your current plan"
    );
    assert!(!error.is_transient() && !error.is_outcome_unknown());
}

#[tokio::test]
async fn the_end_of_patience_is_transient() {
    let (error, sent) = company(vec![status(429, ""); 8]).await;
    assert_eq!((error.kind(), error.is_transient(), sent), (Some(RejectionKind::Throttled), true, 8));

    let (error, sent) = company(vec![status(503, "maintenance"); 4]).await;
    assert!(matches!(error, Error::Unavailable { .. }) && error.is_transient() && !error.is_timeout());
    assert_eq!(sent, 4);

    let (error, sent) = company(vec![Err(SendErrorKind::TimedOut); 4]).await;
    assert!(error.is_timeout() && !error.is_unreachable());
    assert_eq!(sent, 4);

    let (error, sent) = company(vec![Err(SendErrorKind::NotSent); 4]).await;
    assert!(error.is_unreachable() && error.is_transient() && !error.is_timeout());
    assert_eq!(sent, 4);
}

#[tokio::test]
async fn no_text_of_an_error_holds_a_key_or_a_value() {
    let key = format!("Vqt/{}", "0a".repeat(16));
    let (refused, _) = company(vec![status(400, &format!(r#"{{"error_messages":["bad {key}"]}}"#))]).await;
    let (unread, _) = company(vec![ok(format!(r#"{{"id":"{key}"}}"#))]).await;
    for error in [&refused, &unread] {
        let mut texts = chain(error);
        texts.push(format!("{error:?}"));
        assert!(texts.iter().all(|text| !text.contains(&key)), "{texts:?}");
    }
    assert!(matches!(unread, Error::Undecodable { .. }));
}

/// The error and its causes, outermost first.
fn chain(error: &Error) -> Vec<String> {
    let mut texts = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(source) = cause {
        texts.push(source.to_string());
        cause = source.source();
    }
    texts
}

#[tokio::test]
async fn a_chain_of_causes_says_nothing_twice() {
    let create = async |line| {
        scripted([line])
            .veeqo
            .create_order_raw(r#"{"order":{}}"#)
            .await
            .expect_err("nothing usable came back")
    };
    let (throttled, _) = company(vec![status(429, ""); 8]).await;
    let (refused, _) = company(vec![status(401, r#"{"error_messages":"You're not authorized"}"#)]).await;
    let (away, _) = company(vec![Err(SendErrorKind::NotSent); 4]).await;
    let (broken, _) = company(vec![status(503, ""); 4]).await;
    let (late, _) = company(vec![Err(SendErrorKind::TimedOut); 4]).await;
    let (odd, _) = company(vec![ok("[]")]).await;
    let failed = create(status(500, r#"{"error":"Internal Server Error"}"#)).await;
    let lost = create(Err(SendErrorKind::Interrupted)).await;
    let unread = create(status(201, "<html>")).await;
    let expected = [
        (&throttled, "GetCurrentCompany: refused, throttled (status 429)"),
        (&refused, "GetCurrentCompany: refused, not authorised (status 401): You're not authorized"),
        (&away, "GetCurrentCompany: Veeqo cannot be reached"),
        (&broken, "GetCurrentCompany: Veeqo is unavailable: unexpected answer (status 503)"),
        (&late, "GetCurrentCompany: Veeqo is unavailable"),
        (&odd, "GetCurrentCompany: the answer cannot be read"),
        (&failed, "CreateOrder: outcome unknown: unexpected answer (status 500): Internal Server Error"),
        (&lost, "CreateOrder: outcome unknown"),
        (&unread, "CreateOrder: outcome unknown"),
    ];
    for (error, outermost) in expected {
        let chain = chain(error);
        assert_eq!(chain[0], outermost);
        assert!(chain[1..].iter().all(|cause| !cause.contains(error.operation())), "{chain:?}");
        let different: std::collections::HashSet<_> = chain.iter().collect();
        assert_eq!(different.len(), chain.len(), "{chain:?}");
    }
    assert_eq!((broken.status(), failed.status(), chain(&lost).len() > 1), (Some(503), Some(500), true));
}

#[tokio::test]
async fn a_redirect_is_a_refusal() {
    let (error, sent) = company(vec![status(302, "")]).await;
    assert_eq!((error.kind(), sent), (Some(RejectionKind::Other), 1));
}
