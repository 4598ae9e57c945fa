//! Certificates, proven against a real TLS server on this machine.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rest_transport::*;
use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Answers one request over TLS, unless the handshake fails, and gives its URL.
async fn server(
    chain: Vec<CertificateDer<'static>>,
    key: &KeyPair,
) -> (String, tokio::task::JoinHandle<bool>) {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/b1s/v2/Login", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let Ok(mut stream) = TlsAcceptor::from(Arc::new(config)).accept(socket).await else { return false };
        let mut buffer = [0; 4096];
        // A client that does not like the certificate may have gone by now.
        if stream.read(&mut buffer).await.unwrap_or(0) == 0 {
            return false;
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        stream.shutdown().await.unwrap();
        true
    });
    (url, serving)
}

/// A certificate that is its own authority, for another name: what many installations have.
fn self_signed() -> (rcgen::Certificate, KeyPair) {
    let certified = rcgen::generate_simple_self_signed(["sap-server.local".to_owned()]).unwrap();
    (certified.cert, certified.signing_key)
}

async fn call(url: &str, trust: TlsTrust) -> Result<Response, SendError> {
    let network = Network::new(&NetworkOptions { trust, ..NetworkOptions::default() }).unwrap();
    network
        .send(WireRequest {
            method: http::Method::POST,
            url: url.parse().unwrap(),
            headers: http::HeaderMap::new(),
            body: None,
            timeout: Duration::from_secs(10),
            body_limit: 1024,
        })
        .await
}

fn causes(error: &SendError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn a_pinned_certificate_is_trusted_whatever_its_names() {
    let (certificate, key) = self_signed();
    let pin = Fingerprint::of_der(certificate.der()).to_string().parse().unwrap();
    let (url, serving) = server(vec![certificate.der().clone()], &key).await;
    assert_eq!(call(&url, TlsTrust::Pin(pin)).await.unwrap().status, 204);
    assert!(serving.await.unwrap());
}

#[tokio::test]
async fn another_certificate_than_the_pinned_one_is_named_and_nothing_is_sent() {
    let (certificate, key) = self_signed();
    let found = Fingerprint::of_der(certificate.der()).to_string();
    let pin = Fingerprint::of_der(b"another");
    let (url, serving) = server(vec![certificate.der().clone()], &key).await;
    let refused = call(&url, TlsTrust::Pin(pin)).await.unwrap_err();
    assert_eq!(refused.kind(), SendErrorKind::NotSent);
    assert!(causes(&refused).contains(&found), "{}", causes(&refused));
    assert!(!serving.await.unwrap());
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_without_a_pin() {
    let (certificate, key) = self_signed();
    for trust in [TlsTrust::System, TlsTrust::SystemAndRoots(certificate.pem().into_bytes())] {
        let (url, serving) = server(vec![certificate.der().clone()], &key).await;
        let refused = call(&url, trust).await.unwrap_err();
        assert_eq!(refused.kind(), SendErrorKind::NotSent);
        assert!(!serving.await.unwrap());
    }
}

#[tokio::test]
async fn a_root_of_ones_own_is_trusted_beside_the_systems() {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    for (trust, fits) in
        [(TlsTrust::SystemAndRoots(authority.pem().into_bytes()), true), (TlsTrust::System, false)]
    {
        let (url, serving) = server(vec![leaf.der().clone()], &key).await;
        assert_eq!(call(&url, trust).await.is_ok(), fits);
        assert_eq!(serving.await.unwrap(), fits);
    }
}
