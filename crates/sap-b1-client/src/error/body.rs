//! Error bodies in every shape that was seen: v1, v2, their mixtures, HTML from a proxy, and nothing at all.

use serde_json::Value;

/// What an error body says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) message: String,
    pub(super) field: Option<String>,
    pub(super) line: Option<u32>,
    /// The body was the Service Layer's own, not a proxy's.
    pub(super) from_service_layer: bool,
}

pub(super) fn read(body: &[u8]) -> Said {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let Some(error) = json.as_ref().and_then(|json| json.get("error")) else { return foreign(body) };
    let code = match error.get("code") {
        Some(Value::String(code)) if !code.is_empty() => Some(code.clone()),
        Some(Value::Number(code)) => Some(code.to_string()),
        _ => None,
    };
    let message = text_of(error.get("message"))
        .or_else(|| text_of(error.pointer("/details/0/message")))
        .or_else(|| text_of(Some(error)))
        .unwrap_or_else(|| "no message".to_owned());
    let (field, line) = place(&message);
    Said { code, message, field, line, from_service_layer: true }
}

/// A message is a text (v2) or an object with one (v1).
fn text_of(message: Option<&Value>) -> Option<String> {
    let text = match message? {
        Value::String(text) => text,
        Value::Object(object) => object.get("value")?.as_str()?,
        _ => return None,
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn foreign(body: &[u8]) -> Said {
    let text = String::from_utf8_lossy(body);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = if words.is_empty() {
        "an empty body; a proxy may have answered".to_owned()
    } else {
        let title = between(&words, "<title>", "</title>").unwrap_or(&words);
        let start: String = title.chars().take(120).collect();
        format!("not from the Service Layer: {start}")
    };
    Said { code: None, message, field: None, line: None, from_service_layer: false }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0.trim())
}

/// The `[TABLE.Field]` and `[line: n]` that many messages carry.
fn place(message: &str) -> (Option<String>, Option<u32>) {
    let (mut field, mut line) = (None, None);
    for group in message.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(group, _)| group) {
        if let Some((label, number)) = group.split_once(':') {
            if label.trim().eq_ignore_ascii_case("line") {
                line = number.trim().parse().ok();
            }
        } else if is_field(group) {
            field = Some(group.to_owned());
        }
    }
    (field, line)
}

fn is_field(group: &str) -> bool {
    group.contains('.') && group.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(body: &str) -> (Option<String>, String) {
        let said = read(body.as_bytes());
        (said.code, said.message)
    }

    #[test]
    fn every_shape_gives_code_and_text() {
        for body in [
            r#"{"error":{"code":-10,"innererror":{"context":null,"trace":null},"message":{"lang":"en-us","value":"No."}}}"#,
            r#"{"error":{"code":"-10","message":"No."}}"#,
            r#"{"error":{"code":-10,"message":"No."}}"#,
            r#"{"error":{"code":"-10","message":{"value":"No."}}}"#,
            r#"{"error":{"code":"-10","details":[{"code":"","message":"No."}],"message":""}}"#,
        ] {
            assert_eq!(said(body), (Some("-10".to_owned()), "No.".to_owned()), "{body}");
        }
        assert_eq!(said(r#"{"error":"No."}"#), (None, "No.".to_owned()));
        assert_eq!(said(r#"{"error":{"code":0}}"#).0.as_deref(), Some("0"));
    }

    #[test]
    fn proxies_and_silence_are_told_apart_from_the_server() {
        let html = read(b"<html><head><title>502 Proxy Error</title></head></html>");
        assert!(html.message.contains("502 Proxy Error") && !html.message.contains('<'));
        assert!(!html.from_service_layer);
        assert!(read(b"").message.contains("empty body"));
    }

    #[test]
    fn field_and_line_are_found_at_the_end() {
        for (message, field, line) in [
            (
                "Quantity falls into negative inventory  [DocumentLines.ItemCode][line: 3]",
                Some("DocumentLines.ItemCode"),
                Some(3),
            ),
            ("Specify an active branch [ODRF.BPLId]", Some("ODRF.BPLId"), None),
            ("Ungültiger Wert [@WEBCLAIMS.U_Key][line:12]", Some("@WEBCLAIMS.U_Key"), Some(12)),
            ("[x] odd [line: many] text", None, None),
            ("plain", None, None),
        ] {
            assert_eq!(place(message), (field.map(str::to_owned), line), "{message}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(body in any::<Vec<u8>>(), text in any::<String>()) {
            let _ = read(&body);
            let json = serde_json::json!({"error": {"code": text, "message": {"value": text}}});
            let _ = read(json.to_string().as_bytes());
        }
    }
}
