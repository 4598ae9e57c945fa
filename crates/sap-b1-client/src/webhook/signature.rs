//! Who sent a delivery: HMAC-SHA256 over its body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use rest_transport::Secret;
use sha2::Sha256;
use std::fmt;

/// The key that a subscription and its receiver share. It cannot print.
///
/// SAP shows keys that are Base64 texts and does not say whether the server signs with the text or with the bytes it stands for. Try
/// [`WebhookKey::text`] first, and [`WebhookKey::base64`] where no signature fits.
#[derive(Clone)]
pub struct WebhookKey(Hmac<Sha256>);

impl WebhookKey {
    /// A key whose characters sign.
    #[must_use]
    pub fn text(key: &Secret) -> Self {
        Self::bytes(key.expose().as_bytes())
    }

    /// A key that stands in Base64 for the bytes that sign.
    ///
    /// # Errors
    /// It is no Base64.
    pub fn base64(key: &Secret) -> Result<Self, NotBase64> {
        STANDARD.decode(key.expose().trim()).map(|bytes| Self::bytes(&bytes)).map_err(|_| NotBase64)
    }

    /// The signature of a body, as the server writes it.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        STANDARD.encode(self.0.clone().chain_update(body).finalize().into_bytes())
    }

    /// Whether a signature is that of the body, taking the same time for every wrong one.
    #[must_use]
    pub fn signed(&self, body: &[u8], signature: &str) -> bool {
        STANDARD
            .decode(signature.trim())
            .is_ok_and(|signature| self.0.clone().chain_update(body).verify_slice(&signature).is_ok())
    }

    fn bytes(key: &[u8]) -> Self {
        // A key of any length is accepted: long ones are hashed, short ones padded, the empty one is all padding.
        Self(
            Hmac::new_from_slice(key)
                .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default())),
        )
    }
}

impl fmt::Debug for WebhookKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookKey(redacted)")
    }
}

/// A key is no Base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key is no Base64: if its characters sign, take it as text")]
pub struct NotBase64;

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn signatures_are_those_of_rfc_4231() {
        let key = WebhookKey::text(&secret("Jefe"));
        let body = b"what do ya want for nothing?";
        // Test case 2: 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843.
        let expected = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
        assert_eq!(key.sign(body), expected);
        assert!(key.signed(body, expected) && key.signed(body, &format!(" {expected}\n")));
        for wrong in ["", "?", &expected[..40]] {
            assert!(!key.signed(body, wrong), "{wrong}");
        }
        assert!(!key.signed(b"another body", expected));
    }

    #[test]
    fn a_key_is_text_or_stands_for_bytes() {
        let text = WebhookKey::text(&secret("Jefe"));
        let bytes = WebhookKey::base64(&secret("SmVmZQ==\n")).unwrap();
        assert_eq!(text.sign(b"x"), bytes.sign(b"x"));
        assert_eq!(WebhookKey::base64(&secret("Jefe?")).unwrap_err(), NotBase64);
        assert!(!format!("{text:?}").contains("Jefe"));
    }
}
