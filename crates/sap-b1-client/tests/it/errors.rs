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
    assert_eq!(error.source().unwrap().to_string(), "GetItem: not sent after 4 attempts");
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
