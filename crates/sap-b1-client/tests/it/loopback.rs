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

/// Answers a login, then closes the connection after each request without an answer, `silent` times; then answers.
async fn closing_server(silent: usize) -> (url::Url, tokio::task::JoinHandle<Vec<String>>) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    let serving = tokio::spawn(async move {
        let mut heads = Vec::new();
        for number in 0..silent + 2 {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut buffer = [0; 8192];
            let read = socket.read(&mut buffer).await.unwrap();
            heads.push(String::from_utf8_lossy(&buffer[..read]).to_ascii_lowercase());
            let body = match number {
                0 => crate::script::LOGIN,
                last if last == silent + 1 => r#"{"ItemCode":"A"}"#,
                _ => continue,
            };
            let head =
                format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
            socket.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
        }
        heads
    });
    (url, serving)
}

fn connected(url: &url::Url) -> ServiceLayer {
    let builder = ServiceLayer::builder(url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()));
    builder.clock(std::sync::Arc::new(rest_transport::testing::ManualClock::default())).build().unwrap()
}

#[tokio::test]
async fn a_connection_closed_before_the_answer_is_a_read_again_and_a_write_unknown() {
    let (url, serving) = closing_server(1).await;
    assert!(connected(&url).get_item(&ItemCode::new("A").unwrap()).await.unwrap().is_some());
    let heads = serving.await.unwrap();
    assert_eq!(heads.len(), 3);
    assert!(heads.iter().all(|head| !head.contains("\r\nexpect:")), "the load balancer answers 500 to it");

    let (url, serving) = closing_server(1).await;
    let orders = connected(&url).set::<serde_json::Value>("Orders");
    let lost = orders.create(&serde_json::json!({})).await.unwrap_err();
    assert!(lost.is_outcome_unknown(), "{lost:?}");
    // Were it sent again, this read would find the server gone.
    assert!(orders.get(1).await.unwrap().is_some());
    let heads = serving.await.unwrap();
    assert_eq!(heads.iter().filter(|head| head.starts_with("post /b1s/v2/orders ")).count(), 1);
}
