//! Over a real socket.

use rest_transport::Secret;
use serde_json::json;
use veeqo_client::{OrderFilter, Veeqo};
use wiremock::matchers::{header, header_exists, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn secret() -> Secret {
    Secret::new("s3cret".to_owned())
}

#[tokio::test]
async fn the_key_travels_in_its_header_and_the_query_arrives_decoded() {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/orders"))
        .and(header("x-api-key", "s3cret"))
        .and(header("accept", "application/json"))
        .and(query_param("query", "#1001 & co+é"))
        .and(query_param("updated_at_min", "2026-01-01T00:00:00Z"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!([{"id": 5}])))
        .expect(1)
        .mount(&server)
        .await;
    let veeqo = Veeqo::builder(&server.uri().parse().unwrap(), secret()).build().unwrap();
    let filter = OrderFilter {
        query: Some("#1001 & co+é".to_owned()),
        updated_at_min: Some("2026-01-01T00:00:00Z".parse().unwrap()),
        ..OrderFilter::default()
    };
    assert_eq!(veeqo.list_orders(&filter).try_collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_token_travels_as_bearer_and_a_redirect_is_not_followed() {
    let server = MockServer::start().await;
    let elsewhere = MockServer::start().await;
    Mock::given(header_exists("authorization"))
        .respond_with(ResponseTemplate::new(200))
        .expect(0)
        .mount(&elsewhere)
        .await;
    Mock::given(path("/current_company"))
        .and(header("authorization", "Bearer s3cret"))
        .respond_with(ResponseTemplate::new(302).insert_header("location", elsewhere.uri()))
        .expect(1)
        .mount(&server)
        .await;
    let veeqo = Veeqo::builder_with_token(&server.uri().parse().unwrap(), secret()).build().unwrap();
    assert_eq!(veeqo.current_company().await.unwrap_err().status(), Some(302));
}

#[test]
fn settings_that_cannot_work_are_refused() {
    assert!(Veeqo::builder(&"file:///x".parse().unwrap(), secret()).build().is_err());
    let broken = Secret::new("key\n".to_owned());
    assert!(Veeqo::builder(&"https://api.veeqo.test".parse().unwrap(), broken).build().is_err());
}
