//! The code of a partner that is made for a customer.

/// Longest `CardCode` in SAP.
const CARD_CODE: usize = 15;
/// What is left of it for Veeqo's id of the customer is enough for a hundred thousand million.
const LONGEST: usize = 4;

/// What the codes of new partners begin with; Veeqo's id of the customer follows. The code is SAP's own key, so one customer never becomes two
/// partners, however often the creation is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPrefix(String);

/// A text that no code may begin with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{text}' cannot begin the code of a customer: use 1 to 4 of A-Z, 0-9, - and _, and no digit at the end"
)]
pub struct CardPrefixError {
    text: String,
}

impl CardPrefix {
    /// Checks a prefix. One that ended with a digit would let the codes of two merchants' accounts, or of two customers, meet.
    ///
    /// # Errors
    /// [`CardPrefixError`] where a code cannot begin with it.
    pub fn new(text: &str) -> Result<Self, CardPrefixError> {
        let is_allowed = |c: u8| c.is_ascii_uppercase() || c.is_ascii_digit() || c == b'-' || c == b'_';
        let ends_well = text.bytes().last().is_some_and(|last| !last.is_ascii_digit());
        if text.len() <= LONGEST && ends_well && text.bytes().all(is_allowed) {
            Ok(Self(text.to_owned()))
        } else {
            Err(CardPrefixError { text: text.to_owned() })
        }
    }

    /// The code of the partner for a customer of Veeqo; `None` where it is longer than SAP's codes.
    #[must_use]
    pub fn card_code(&self, customer: i64) -> Option<String> {
        Some(format!("{}{customer}", self.0)).filter(|code| code.len() <= CARD_CODE)
    }
}

impl Default for CardPrefix {
    /// `V`, for Veeqo.
    fn default() -> Self {
        Self("V".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_fit_into_sap() {
        assert_eq!(CardPrefix::default().card_code(123_456_789).as_deref(), Some("V123456789"));
        assert_eq!(CardPrefix::new("WEB-").unwrap().card_code(1).as_deref(), Some("WEB-1"));
        assert_eq!(CardPrefix::new("WEB-").unwrap().card_code(123_456_789_012), None);
        for text in ["", "v", "V1", "WEB-X", "É"] {
            assert!(CardPrefix::new(text).is_err(), "{text}");
        }
    }
}
