//! Secrets that cannot print.

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// A password, key or token. `Debug` shows a placeholder, there is no `Display` and no `Serialize`, and the memory is wiped on drop.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes possession of a secret text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// The text itself. Call it where the request is made and nowhere else.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// A header value marked sensitive, so that header maps print it redacted.
    ///
    /// # Errors
    /// The secret holds a byte that no header may carry (for instance a line break from a file).
    pub fn to_header(&self) -> Result<HeaderValue, SecretNotAHeader> {
        let mut value = HeaderValue::from_str(self.expose()).map_err(|_| SecretNotAHeader)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

/// The secret cannot travel in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the secret holds a character that a header cannot carry (a line break at its end?)")]
pub struct SecretNotAHeader;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_shows_the_text() {
        let secret = Secret::new("hunter2".to_owned());
        assert!(!format!("{secret:?}").contains("hunter2"));
        let header = secret.to_header().unwrap();
        assert!(!format!("{header:?}").contains("hunter2"));
    }

    #[test]
    fn a_line_break_is_refused() {
        assert_eq!(Secret::new("key\n".to_owned()).to_header(), Err(SecretNotAHeader));
    }
}
