//! What the receiver of a webhook answers, for any web framework.

use super::event::{Delivery, NotADelivery};
use super::signature::WebhookKey;

/// The request header that carries the token of a handshake.
pub const WEBHOOK_TOKEN_HEADER: &str = "x-b1-webhook-token";

/// The request header that carries the signature of a delivery.
pub const WEBHOOK_SIGNATURE_HEADER: &str = "x-b1-webhook-signature";

/// The JSON body that answers a handshake: a `GET` with a token in [`WEBHOOK_TOKEN_HEADER`].
///
/// ```
/// assert_eq!(sap_b1_client::answer_handshake("abc"), r#"{"Challenge":"abc"}"#);
/// ```
#[must_use]
pub fn answer_handshake(token: &str) -> String {
    serde_json::json!({ "Challenge": token }).to_string()
}

/// Reads a delivery after checking that it comes from somebody who knows the key. `signature` is the value of
/// [`WEBHOOK_SIGNATURE_HEADER`], `body` the body as it came, byte by byte. Answer 2xx within 10 seconds; keep the events first and work on
/// them later.
///
/// # Errors
/// The signature is missing or wrong: answer 401. Or the body holds no events: answer 400.
pub fn receive_delivery(
    key: &WebhookKey,
    signature: Option<&str>,
    body: &[u8],
) -> Result<Delivery, RefusedDelivery> {
    let signature = signature.ok_or(RefusedDelivery::NotSigned)?;
    if !key.signed(body, signature) {
        return Err(RefusedDelivery::WronglySigned);
    }
    Delivery::read(body).map_err(|source| RefusedDelivery::NoEvents { source })
}

/// A delivery was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RefusedDelivery {
    /// It has no signature.
    #[error("the delivery is not signed: give the subscription a key for HMAC")]
    NotSigned,
    /// It is not signed with this key.
    #[error("the signature is not that of this body and key")]
    WronglySigned,
    /// It is signed and holds no events.
    #[error("the delivery is signed but cannot be read")]
    NoEvents {
        /// What it holds instead.
        source: NotADelivery,
    },
}

impl RefusedDelivery {
    /// The status to answer with.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::NotSigned | Self::WronglySigned => http::StatusCode::UNAUTHORIZED,
            Self::NoEvents { .. } => http::StatusCode::BAD_REQUEST,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_signed_deliveries_are_read() {
        let key = WebhookKey::text(&rest_transport::Secret::new("k".to_owned()));
        let body = br#"[{"id":"1","type":"sap.b1.Orders.Created.v1"}]"#;
        let signature = key.sign(body);
        assert_eq!(receive_delivery(&key, Some(&signature), body).unwrap().events.len(), 1);
        let refused =
            |signature: Option<&str>, body: &[u8]| receive_delivery(&key, signature, body).unwrap_err();
        assert_eq!(refused(None, body), RefusedDelivery::NotSigned);
        assert_eq!(refused(Some(&signature), b"[]"), RefusedDelivery::WronglySigned);
        let unreadable = refused(Some(&key.sign(b"x")), b"x");
        assert_eq!((unreadable.status().as_u16(), refused(None, b"").status().as_u16()), (400, 401));
    }

    #[test]
    fn a_token_cannot_break_the_answer() {
        assert_eq!(answer_handshake("a\"}"), r#"{"Challenge":"a\"}"}"#);
    }
}
