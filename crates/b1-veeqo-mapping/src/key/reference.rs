//! The key inside the customer reference of a SAP document, for companies without user-defined fields.

use super::DocumentKey;

/// Length of SAP's customer reference column in UTF-16 units, which is how both databases count.
pub const MAX_REFERENCE_LENGTH: usize = 100;

/// The customer reference of a document: the order's number as people know it, then the key in brackets,
/// `1001 [V123456789]`.
///
/// Control characters are dropped. A number too long for the column is cut at its end; the key never is.
#[must_use]
pub fn customer_reference(number: &str, key: &DocumentKey) -> String {
    let key = format!("[{key}]");
    let clean: String = number.chars().filter(|c| !c.is_control()).collect();
    let mut room = MAX_REFERENCE_LENGTH.saturating_sub(key.len() + 1);
    let kept: String = clean
        .trim()
        .chars()
        .take_while(|c| match room.checked_sub(c.len_utf16()) {
            Some(left) => {
                room = left;
                true
            }
            None => false,
        })
        .collect();
    let kept = kept.trim_end();
    if kept.is_empty() { key } else { format!("{kept} {key}") }
}

/// The key in a customer reference: the last text in brackets that is one.
///
/// The last, because an order's number is free text and may itself hold brackets; text that a person added
/// after the key does no harm.
#[must_use]
pub fn find_key(reference: &str) -> Option<DocumentKey> {
    let inner = |at: usize| reference.get(at + 1..)?.split_once(']')?.0.parse().ok();
    reference.rmatch_indices('[').find_map(|(at, _)| inner(at))
}

#[cfg(test)]
mod tests {
    use super::super::OrderKey;
    use super::*;

    fn key() -> DocumentKey {
        OrderKey::new(123_456_789).unwrap().into()
    }

    #[test]
    fn references() {
        let long = format!("{} [V123456789]", "n".repeat(87));
        let wide = format!("{} [V123456789]", "😀".repeat(43));
        let cases = [
            ("1001", "1001 [V123456789]"),
            ("", "[V123456789]"),
            (" #10\n01\t ", "#1001 [V123456789]"),
            (&"n".repeat(200), &long),
            (&"😀".repeat(60), &wide),
            ("A [V5]", "A [V5] [V123456789]"),
        ];
        for (number, text) in cases {
            let reference = customer_reference(number, &key());
            assert_eq!(reference, text);
            assert!(reference.encode_utf16().count() <= MAX_REFERENCE_LENGTH);
            assert_eq!(find_key(&reference), Some(key()));
        }
    }

    #[test]
    fn keys_are_found_among_other_text() {
        assert_eq!(find_key("1001 [V123456789] see mail [of 3 May]"), Some(key()));
        assert_eq!(find_key("[[V123456789]]"), Some(key()));
        for text in ["", "1001", "V123456789", "[V123456789", "[v123456789]", "[V 1]", "][", "V1] [x"] {
            assert_eq!(find_key(text), None, "{text:?}");
        }
    }
}
