//! The real network against a server on this machine.

use rest_transport::Secret;
use sap_b1_client::{ItemCode, ServiceLayer};
use wiremock::matchers::{body_json, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn the_default_network_logs_in_reads_and_logs_out() {
    let server = MockServer::start().await;
    let login = ResponseTemplate::new(200)
        .set_body_raw(crate::script::LOGIN, "application/json")
        .append_header("Set-Cookie", "B1SESSION=x;HttpOnly;")
        .append_header("Set-Cookie", "ROUTEID=.node1; path=/b1s");
    Mock::given(method("POST"))
        .and(path("/b1s/v2/Login"))
        .and(body_json(
            serde_json::json!({"CompanyDB": "SBODEMO", "UserName": "manager", "Password": "s3cret"}),
        ))
        .respond_with(login)
        .expect(1)
        .mount(&server)
        .await;
    let cookie = "B1SESSION=Ab3dIjYK-weN6-1Lx1-ZG0J-3ARxfjcU0Shy; ROUTEID=.node1";
    Mock::given(method("GET"))
        .and(path("/b1s/v2/Items('A%2FB')"))
        .and(header("cookie", cookie))
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"ItemCode":"A/B"}"#))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .and(path("/b1s/v2/Logout"))
        .and(header("cookie", cookie))
        .respond_with(ResponseTemplate::new(204))
        .expect(1)
        .mount(&server)
        .await;

    let url = server.uri().parse().unwrap();
    let client =
        ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned())).build().unwrap();
    let item = client.get_item(&ItemCode::new("A/B").unwrap()).await.unwrap().unwrap();
    assert_eq!(item.item_code.as_str(), "A/B");
    client.logout().await.unwrap();
    server.verify().await;
}
