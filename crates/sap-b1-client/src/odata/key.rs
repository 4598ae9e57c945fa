//! Keys in URLs.

use rest_transport::{Target, encode_segment};
use std::fmt::Display;

/// `Set('key')`: quotes doubled, then everything but unreserved characters percent-encoded.
pub(crate) fn by_text(set: &str, key: &str) -> Target {
    Target::new(text_path(set, key))
}

/// The path of [`by_text`].
pub(crate) fn text_path(set: &str, key: &str) -> String {
    let mut path = [set, "("].concat();
    push_quoted(&mut path, key);
    path.push(')');
    path
}

/// Adds a text in quotes, as it stands in a path.
pub(crate) fn push_quoted(text: &mut String, key: &str) {
    text.reserve(key.len() + 2);
    text.push('\'');
    for (number, part) in key.split('\'').enumerate() {
        if number > 0 {
            // An apostrophe that is part of the key is doubled.
            text.push_str("%27%27");
        }
        text.push_str(&encode_segment(part));
    }
    text.push('\'');
}

/// `Set(5)`.
pub(crate) fn by_number(set: &str, key: impl Display) -> Target {
    Target::new(format!("{set}({key})"))
}

/// Whether a web server before the Service Layer may refuse the key in a path: Apache's default answers 404 to an encoded slash.
pub(crate) fn may_be_refused_in_path(key: &str) -> bool {
    key.contains(['/', '\\'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_key_arrives_as_it_was(key in any::<String>()) {
            let root = "https://h/b1s/v2/";
            let url = url::Url::parse(&format!("{root}{}", by_text("Items", &key))).unwrap();
            let path = url.as_str().strip_prefix(root).unwrap();
            prop_assert!(!path.contains(['/', '?', '#']), "{} is no longer one segment", path);
            let decoded = percent_encoding::percent_decode_str(path).decode_utf8().unwrap();
            let literal = decoded.strip_prefix("Items('").unwrap().strip_suffix("')").unwrap();
            prop_assert_eq!(literal.replace("\'\'", "'"), key);
        }
    }

    #[test]
    fn keys_are_quoted_and_encoded() {
        for (key, path) in [
            ("i001", "Items('i001')"),
            ("ABC'DEF", "Items('ABC%27%27DEF')"),
            ("中文", "Items('%E4%B8%AD%E6%96%87')"),
            ("A#B/C d", "Items('A%23B%2FC%20d')"),
            ("50%+1?&\"", "Items('50%25%2B1%3F%26%22')"),
        ] {
            assert_eq!(by_text("Items", key).path(), path);
        }
        assert_eq!(by_number("Orders", 5).path(), "Orders(5)");
    }
}
