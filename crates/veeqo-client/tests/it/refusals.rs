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
        let mut texts = vec![format!("{error:?}"), error.to_string()];
        let mut cause = error.source();
        while let Some(source) = cause {
            texts.push(format!("{source:?} {source}"));
            cause = source.source();
        }
        assert!(texts.iter().all(|text| !text.contains(&key)), "{texts:?}");
    }
    assert!(matches!(unread, Error::Undecodable { .. }));
}

#[tokio::test]
async fn a_redirect_is_a_refusal() {
    let (error, sent) = company(vec![status(302, "")]).await;
    assert_eq!((error.kind(), sent), (Some(RejectionKind::Other), 1));
}
