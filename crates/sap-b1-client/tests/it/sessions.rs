//! One login however many callers; dead sessions are renewed once; refusals are kept and not repeated.

use crate::script::{bare_server, body, error, header, login, ok, server, status};
use rest_transport::SendErrorKind;
use sap_b1_client::{DocEntry, DocumentKind, ErrorKind, ItemCode, Secret, ServiceLayer};
use std::error::Error as _;
use std::time::Duration;

fn item(code: &str) -> ItemCode {
    ItemCode::new(code).unwrap()
}

#[tokio::test]
async fn login_sends_the_account_and_later_requests_the_cookies() {
    let server = server([ok(r#"{"ItemCode":"A1"}"#)]);
    server.client.get_item(&item("A1")).await.unwrap().unwrap();
    let login = &server.service.seen()[0];
    assert_eq!(login.url.as_str(), "https://b1.example.com:50000/b1s/v2/Login");
    assert_eq!(body(login), r#"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"s3cret"}"#);
    let request = server.asked_once();
    let cookie = request.headers.get("cookie").unwrap();
    assert_eq!(cookie, "B1SESSION=Ab3dIjYK-weN6-1Lx1-ZG0J-3ARxfjcU0Shy; ROUTEID=.node1");
    assert!(cookie.is_sensitive());
}

#[tokio::test]
async fn many_callers_share_one_login() {
    let server = server((0..20).map(|_| ok(r#"{"ItemCode":"A1"}"#)));
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let client = server.client.clone();
            tokio::spawn(async move { client.get_item(&item("A1")).await.unwrap().is_some() })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert!(server.asked().iter().all(|request| request.url.path().contains("Items")));
}

#[tokio::test]
async fn the_explicit_login_tells_the_version_and_is_not_repeated() {
    let server = server([]);
    let info = server.client.login().await.unwrap();
    assert_eq!(info.version.as_deref(), Some("1000310"));
    assert_eq!(info.session_timeout, Duration::from_secs(1800));
    assert_eq!(server.client.login().await.unwrap(), info);
    assert!(server.asked().is_empty());
}

#[tokio::test]
async fn a_dead_session_is_renewed_and_even_a_create_sent_again() {
    let created = crate::script::with_header(status(204, ""), "location", "/b1s/v2/Orders(7)");
    let server = server([error(401, "301", "Invalid session or session already timeout."), login(), created]);
    let made = server.client.create_document_raw(DocumentKind::Orders, "{}").await.unwrap();
    assert_eq!(made.entry(), DocEntry::new(7).unwrap());
    let paths: Vec<_> = server.asked().iter().map(|request| request.url.path().to_owned()).collect();
    assert_eq!(paths, ["/b1s/v2/Orders", "/b1s/v2/Login", "/b1s/v2/Orders"]);
}

#[tokio::test]
async fn a_session_that_dies_twice_is_reported() {
    let dead = || error(401, "301", "Invalid session or session already timeout.");
    let server = server([dead(), login(), dead()]);
    let refused = server.client.get_item(&item("A1")).await.unwrap_err();
    assert_eq!(refused.kind(), Some(ErrorKind::SessionExpired));
    assert!(refused.is_transient() && !refused.is_login_refused());
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn sessions_are_renewed_before_the_server_forgets_them() {
    let row = || ok(r#"{"ItemCode":"A1"}"#);
    let server = server([row(), row(), login(), row()]);
    server.client.get_item(&item("A1")).await.unwrap();
    server.clock.advance(Duration::from_secs(27 * 60));
    server.client.get_item(&item("A1")).await.unwrap();
    server.clock.advance(Duration::from_secs(28 * 60));
    server.client.get_item(&item("A1")).await.unwrap();
    let logins = server.asked().iter().filter(|request| request.url.path().ends_with("/Login")).count();
    assert_eq!(logins, 1, "after 28 of 30 minutes, not after 27");
}

#[tokio::test]
async fn a_refused_login_keeps_the_servers_words_and_is_not_tried_again() {
    for (http_status, code, message) in [
        (401, "-304", "Fail to get DB Credentials from SLD"),
        (400, "-1", "Switch company error: -5027"),
        (500, "-304", "Fail to get DB Credentials from SLD"),
        (500, "-1", "Switch company error: -5027"),
    ] {
        let server = bare_server([error(http_status, code, message)]);
        let refused = server.client.login().await.unwrap_err();
        assert!(refused.is_login_refused() && !refused.is_transient() && !refused.is_unreachable());
        let said = refused.source().unwrap().source().unwrap().to_string();
        assert!(said.contains(message), "{said}");
        assert!(server.client.get_item(&item("A1")).await.unwrap_err().is_login_refused());
        assert_eq!(server.service.seen().len(), 1, "no login storm");
    }
}

#[tokio::test]
async fn a_failure_in_the_service_layers_own_words_is_asked_for_once() {
    let server = bare_server([error(500, "-1116", "Could not commit transaction: Error -1 detected")]);
    let away = server.client.login().await.unwrap_err();
    assert!(away.is_unreachable() && away.is_transient() && !away.is_login_refused());
    assert_eq!(server.service.seen().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_away_is_no_refusal() {
    let nothing = || Err(SendErrorKind::NotSent);
    let server = bare_server([nothing(), nothing(), nothing(), nothing()]);
    let away = server.client.login().await.unwrap_err();
    assert!(away.is_unreachable() && away.is_transient() && !away.is_login_refused());
    assert_eq!(server.service.seen().len(), 4);

    let wrong_door = bare_server([status(404, "<html>Not Found</html>")]);
    let away = wrong_door.client.login().await.unwrap_err();
    assert!(away.is_unreachable() && !away.is_login_refused());
    assert_eq!(wrong_door.service.seen().len(), 1);
}

#[tokio::test]
async fn logout_ends_the_session_and_the_next_call_opens_another() {
    let server = server([status(204, ""), login(), ok(r#"{"ItemCode":"A1"}"#)]);
    server.client.logout().await.unwrap();
    assert!(server.service.seen().is_empty(), "nothing to end");
    server.client.login().await.unwrap();
    server.client.logout().await.unwrap();
    server.client.get_item(&item("A1")).await.unwrap();
    let asked = server.asked();
    assert_eq!(asked[0].url.path(), "/b1s/v2/Logout");
    assert!(header(&asked[0], "cookie").unwrap().starts_with("B1SESSION="));
    assert_eq!(asked[1].url.path(), "/b1s/v2/Login");
}

#[tokio::test]
async fn nothing_printed_holds_the_password_or_the_session() {
    let server = server([]);
    server.client.login().await.unwrap();
    let printed = format!("{:?} {:?}", server.client, server.service.seen());
    assert!(!printed.contains("s3cret") && !printed.contains("Ab3dIjYK"), "{printed}");
    let url = "https://manager:s3cret@b1.example.com".parse().unwrap();
    let builder = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()));
    let printed = format!("{builder:?} {:?}", builder.clone().build().unwrap_err());
    assert!(!printed.contains("s3cret"), "{printed}");
}
