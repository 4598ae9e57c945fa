//! Addresses of records, as `Location` gives them.

use percent_encoding::percent_decode_str;

/// The set and the key at the end of an entity's address, e.g. `("Orders", "5")` of `https://host/b1s/v2/Orders(5)`.
///
/// Addresses come absolute, as a path, relative to the service root, and of either version. Texts lose their quotes and stay
/// percent-encoded; a single key may be written with its name, a key of several properties stays as it stands.
pub(crate) fn parse_location(location: &str) -> Option<(&str, &str)> {
    // Neither host nor root holds a parenthesis; a key may hold anything.
    let (before, key) = location.trim().trim_end_matches('/').split_once('(')?;
    let (set, key) = (before.rsplit('/').next()?, key.strip_suffix(')')?);
    (!set.is_empty()).then(|| (set, single(key)))
}

/// The same, with the key decoded.
pub(crate) fn decoded_key(location: &str) -> Option<String> {
    let (_, key) = parse_location(location)?;
    let key = percent_decode_str(key).decode_utf8_lossy();
    Some(key.replace("''", "'"))
}

fn single(key: &str) -> &str {
    match key.split_once('=') {
        // `Name=value`, but neither `Name=value,Other=value` nor a quoted text with an equals sign.
        Some((name, value)) if is_name(name) && !outside_quotes(value, ',') => unquoted(value),
        Some((name, _)) if is_name(name) => key,
        _ => unquoted(key),
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn outside_quotes(text: &str, wanted: char) -> bool {
    let mut quoted = false;
    text.chars().any(|c| {
        quoted ^= c == '\'';
        c == wanted && !quoted
    })
}

fn unquoted(key: &str) -> &str {
    let pairs = [("'", "'"), ("%27", "%27")];
    let inner = pairs.iter().find_map(|(open, close)| key.strip_prefix(open)?.strip_suffix(close));
    inner.unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::key::by_text;
    use proptest::prelude::*;

    #[test]
    fn locations_name_set_and_key() {
        for (location, found) in [
            ("/b1s/v2/Orders(15)", Some(("Orders", "15"))),
            ("https://host:50000/b1s/v1/Drafts(7)", Some(("Drafts", "7"))),
            ("https://host/b1s/v2/Orders(DocEntry=7)", Some(("Orders", "7"))),
            ("Orders(7)/", Some(("Orders", "7"))),
            ("/b1s/v2/Orders('7')", Some(("Orders", "7"))),
            ("Items(%27A%27)", Some(("Items", "A"))),
            ("Items('A/B')", Some(("Items", "A/B"))),
            ("https://h/b1s/v2/Items('A=B')", Some(("Items", "A=B"))),
            ("Items(ItemCode='A=B(1)')", Some(("Items", "A=B(1)"))),
            ("Items(ItemCode='A,B')", Some(("Items", "A,B"))),
            ("SalesTaxAuthorities(Code='AK',Type=-3)", Some(("SalesTaxAuthorities", "Code='AK',Type=-3"))),
            ("Orders", None),
            ("(7)", None),
            ("", None),
        ] {
            assert_eq!(parse_location(location), found, "{location}");
        }
    }

    proptest! {
        #[test]
        fn every_key_comes_back(key in any::<String>(), root in prop::sample::select(vec!["", "/b1s/v1/", "https://h:50000/b1s/v2/"])) {
            let location = format!("{root}{}", by_text("Items", &key));
            prop_assert_eq!(decoded_key(&location), Some(key));
        }

        #[test]
        fn nothing_makes_it_panic(location in any::<String>()) {
            let _ = decoded_key(&location);
        }
    }
}
