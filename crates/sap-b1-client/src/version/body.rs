//! From v2's JSON to v1's, token by token: numbers keep every digit and texts every escape.

use super::v1_name;

/// The same body in v1's words; `None` where nothing differs.
///
/// Self-named properties lose their suffix, and times of day their seconds (`"DocTime":"06:00"`).
pub(super) fn to_v1(json: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(json).ok()?;
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut key) = (0, "");
    let mut rest = 0;
    while let Some((start, end)) = next_string(text, rest) {
        let content = text.get(start..end)?;
        let replacement = if is_key(text, end) {
            key = content;
            v1_name(content)
        } else if key.ends_with("Time") && follows_colon(text, start) {
            v1_time(content)
        } else {
            content
        };
        if replacement.len() != content.len() {
            out.push_str(text.get(copied..start)?);
            out.push_str(replacement);
            copied = end;
        }
        rest = end + 1;
    }
    if copied == 0 {
        return None;
    }
    out.push_str(text.get(copied..)?);
    Some(out.into_bytes())
}

/// The next string behind `from`: where its content starts and where it ends, before the closing quote.
fn next_string(text: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + text.get(from..)?.find('"')? + 1;
    let mut escaped = false;
    for (offset, byte) in text.get(start..)?.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some((start, start + offset)),
            _ => {}
        }
    }
    None
}

/// A string before a colon is the name of a member.
fn is_key(text: &str, end: usize) -> bool {
    text.get(end + 1..).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

fn follows_colon(text: &str, start: usize) -> bool {
    text.get(..start - 1).is_some_and(|before| before.trim_end().ends_with(':'))
}

fn v1_time(text: &str) -> &str {
    let is_time = text.len() == 8
        && text.bytes().enumerate().all(|(place, byte)| match place {
            2 | 5 => byte == b':',
            _ => byte.is_ascii_digit(),
        });
    if is_time { text.get(..5).unwrap_or(text) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn v1(json: &str) -> String {
        to_v1(json.as_bytes()).map_or(json.to_owned(), |text| String::from_utf8(text).unwrap())
    }

    #[test]
    fn names_and_times_are_v1s_and_nothing_else_changes() {
        for (v2, expected) in [
            (
                r#"{"BatchNumbers":[{"BatchNumberProperty":"B1","Quantity":12.50}]}"#,
                r#"{"BatchNumbers":[{"BatchNumber":"B1","Quantity":12.50}]}"#,
            ),
            (r#"{ "SeriesProperty" : 3 }"#, r#"{ "Series" : 3 }"#),
            (
                r#"{"DocTime":"06:00:00","CountTime" : "23:59:59"}"#,
                r#"{"DocTime":"06:00","CountTime" : "23:59"}"#,
            ),
            (
                r#"{"Comments":"06:00:00","DocTime":null,"U_X":["06:00:00"]}"#,
                r#"{"Comments":"06:00:00","DocTime":null,"U_X":["06:00:00"]}"#,
            ),
            (r#"{"DocTime":["06:00:00"]}"#, r#"{"DocTime":["06:00:00"]}"#),
            (
                r#"{"Comments":"say \"BatchNumberProperty\": now","A":"\\"}"#,
                r#"{"Comments":"say \"BatchNumberProperty\": now","A":"\\"}"#,
            ),
            (r#"{"Comments":"BatchNumberProperty"}"#, r#"{"Comments":"BatchNumberProperty"}"#),
            ("", ""),
            ("\"unfinished", "\"unfinished"),
        ] {
            assert_eq!(v1(v2), expected);
        }
    }

    fn renamed(value: Value) -> Value {
        match value {
            Value::Object(map) => Value::Object(
                map.into_iter().map(|(key, value)| (v1_name(&key).to_owned(), renamed(value))).collect(),
            ),
            Value::Array(rows) => Value::Array(rows.into_iter().map(renamed).collect()),
            other => other,
        }
    }

    proptest! {
        #[test]
        fn every_text_survives(texts in proptest::collection::vec(any::<String>(), 3), n in any::<i64>()) {
            let body = json!({
                "BatchNumberProperty": texts[0], "Rows": [{"SeriesProperty": n, "Comments": texts[1]}, texts[2]],
            });
            let sent: Value = serde_json::from_str(&v1(&body.to_string())).unwrap();
            prop_assert_eq!(sent, renamed(body));
        }
    }
}
