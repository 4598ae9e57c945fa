//! Which server certificates are trusted. There is no way to trust any certificate.

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;
use sha2::{Digest, Sha256};
use std::error::Error as StdError;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Which server certificates are trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsTrust {
    /// What the operating system trusts.
    #[default]
    System,
    /// What the operating system trusts, and these roots (PEM text, one or more certificates).
    SystemAndRoots(Vec<u8>),
    /// Exactly the server certificate with this fingerprint, whatever its names, dates and issuer. For servers with a self-signed certificate
    /// that is its own authority, which no added root can make valid.
    Pin(Fingerprint),
}

/// SHA-256 of a certificate's DER bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

/// The text is not a SHA-256 fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not a SHA-256 fingerprint: write 64 hexadecimal digits, colons allowed")]
pub struct NotAFingerprint {
    /// The text as given.
    pub text: String,
}

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || NotAFingerprint { text: text.to_owned() };
        let digits: Option<Vec<u32>> = text.chars().filter(|c| *c != ':').map(|c| c.to_digit(16)).collect();
        let digits = digits.filter(|digits| digits.len() == 64).ok_or_else(refuse)?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let value = pair.iter().fold(0, |value, digit| value * 16 + digit);
            *byte = u8::try_from(value).map_err(|_| refuse())?;
        }
        Ok(Self(bytes))
    }
}

impl Fingerprint {
    /// The fingerprint of a certificate in DER form.
    #[must_use]
    pub fn of_der(certificate: &[u8]) -> Self {
        Self(Sha256::digest(certificate).into())
    }
}

impl fmt::Display for Fingerprint {
    /// In the form of `openssl x509 -fingerprint -sha256`: pairs of digits with colons between.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            let colon = if place > 0 { ":" } else { "" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

/// The trusted certificates cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A root certificate is not readable PEM.
    #[error("the root certificate is not readable: give a PEM file with BEGIN CERTIFICATE lines")]
    Root {
        /// What was wrong.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The PEM text holds no certificate.
    #[error(
        "no certificate found in the root certificate file: give a PEM file with BEGIN CERTIFICATE lines"
    )]
    NoRoot,
    /// TLS could not be set up.
    #[error("TLS could not be set up")]
    Setup {
        /// What was wrong.
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl TlsError {
    pub(crate) fn client(error: reqwest::Error) -> Self {
        Self::Setup { source: Box::new(error) }
    }

    fn setup(error: rustls::Error) -> Self {
        Self::Setup { source: Box::new(error) }
    }
}

impl TlsTrust {
    pub(crate) fn client_config(&self) -> Result<ClientConfig, TlsError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier: Arc<dyn ServerCertVerifier> = match self {
            Self::System => Arc::new(Verifier::new(provider.clone()).map_err(TlsError::setup)?),
            Self::SystemAndRoots(pem) => {
                let roots = read_roots(pem)?;
                let verifier = Verifier::new_with_extra_roots(roots, provider.clone());
                Arc::new(verifier.map_err(TlsError::setup)?)
            }
            Self::Pin(pin) => Arc::new(PinVerifier { pin: *pin, provider: provider.clone() }),
        };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(TlsError::setup)?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        Ok(config)
    }
}

fn read_roots(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let roots: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|error| TlsError::Root { source: Box::new(error) })?;
    if roots.is_empty() { Err(TlsError::NoRoot) } else { Ok(roots) }
}

/// Accepts one certificate by its fingerprint; the handshake still proves that the server holds its key.
struct PinVerifier {
    pin: Fingerprint,
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for PinVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PinVerifier").field("pin", &self.pin).finish_non_exhaustive()
    }
}

impl ServerCertVerifier for PinVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let found = Fingerprint::of_der(end_entity.as_ref());
        if found == self.pin {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(rustls::Error::General(format!("the server's certificate is {found}, not the pinned one")))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_read_with_and_without_colons() {
        let plain = "ab".repeat(32);
        let colons = ["AB"; 32].join(":");
        assert_eq!(plain.parse::<Fingerprint>(), Ok(Fingerprint([0xab; 32])));
        assert_eq!(colons.parse::<Fingerprint>(), Ok(Fingerprint([0xab; 32])));
        assert_eq!(Fingerprint([0xab; 32]).to_string(), colons);
        for wrong in ["", "ab", &"zz".repeat(32), &"ab".repeat(33)] {
            assert!(wrong.parse::<Fingerprint>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_empty_root_file_is_refused() {
        let error = TlsTrust::SystemAndRoots(b"hello".to_vec()).client_config().unwrap_err();
        assert!(matches!(error, TlsError::NoRoot));
    }
}
