//! What errors say of themselves.

use crate::script::{bare_server, login, server, status};
use rest_transport::SendErrorKind;
use sap_b1_client::{Error, ItemCode};
use std::error::Error as _;

fn item() -> ItemCode {
    ItemCode::new("A").unwrap()
}

#[tokio::test]
async fn display_speaks_of_its_own_level_and_the_chain_goes_on() {
    let nothing = || Err(SendErrorKind::NotSent);
    let server = server([nothing(), nothing(), nothing(), nothing()]);
    let error = server.client.get_item(&item()).await.unwrap_err();
    assert_eq!(error.to_string(), "GetItem: the Service Layer cannot be reached");
    assert_eq!(error.source().unwrap().to_string(), "the server could not be reached");
    assert!(error.is_unreachable() && error.is_transient());
    assert_eq!(error.operation(), "GetItem");
    assert_eq!(server.asked().len(), 4);
}

#[tokio::test]
async fn a_gateway_that_throttles_is_not_an_outage() {
    let busy = || status(429, "");
    let server = bare_server(std::iter::once(login()).chain((0..8).map(|_| busy())));
    let error = server.client.get_item(&item()).await.unwrap_err();
    assert!(matches!(error, Error::Throttled { .. }) && error.is_transient() && !error.is_unreachable());
    assert_eq!(server.asked().len(), 8);
}

/// Every level of an error, outermost first.
fn levels(error: &(dyn std::error::Error + 'static)) -> Vec<String> {
    let (mut levels, mut next) = (Vec::new(), Some(error));
    while let Some(error) = next {
        levels.push(error.to_string());
        next = error.source();
    }
    levels
}

#[tokio::test]
async fn no_level_of_an_error_repeats_another() {
    let html = "<html><title>Bad Gateway</title></html>";
    let order = sap_b1_client::NewDocument::default();
    for (line, wanted) in [
        (
            status(502, html),
            vec!["CreateDocument: outcome unknown: not from the Service Layer: Bad Gateway (status 502)"],
        ),
        (
            Err(SendErrorKind::TimedOut),
            vec!["CreateDocument: outcome unknown", "no answer within the time limit", "scripted failure"],
        ),
        (
            status(400, r#"{"error":{"code":-10,"message":"No."}}"#),
            vec!["CreateDocument: refused: No. (status 400, code -10)"],
        ),
    ] {
        let server = server([line]);
        let error =
            server.client.create_document(sap_b1_client::DocumentKind::Orders, &order).await.unwrap_err();
        assert_eq!(levels(&error), wanted);
        server.asked_once();
    }
    let server = bare_server([status(401, r#"{"error":{"code":-304,"message":"Wrong."}}"#)]);
    let refused = server.client.get_item(&item()).await.unwrap_err();
    assert_eq!(
        levels(&refused),
        ["GetItem: no session", "the login was refused", "Wrong. (status 401, code -304)"]
    );
}
