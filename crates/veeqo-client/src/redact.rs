//! Takes API keys out of texts that are kept.

/// How Veeqo's keys begin; 32 hexadecimal digits follow.
const PREFIX: &str = "Vqt/";
const DIGITS: usize = 32;
const PLACEHOLDER: &str = "Vqt/[redacted]";

/// OAuth tokens and app secrets: this many hexadecimal digits in a row.
const TOKEN_DIGITS: usize = 64;
const TOKEN_PLACEHOLDER: &str = "[redacted]";

/// The text with every `Vqt/` key (also as JSON and URLs spell it) and everything that looks like a token replaced.
pub(crate) fn redact_keys(text: &str) -> String {
    without_tokens(&without_api_keys(text))
}

fn without_tokens(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_hexdigit()) {
        let (before, found) = rest.split_at(start);
        kept.push_str(before);
        let end = found.find(|character: char| !character.is_ascii_hexdigit()).unwrap_or(found.len());
        let (digits, after) = found.split_at(end);
        kept.push_str(if digits.len() >= TOKEN_DIGITS { TOKEN_PLACEHOLDER } else { digits });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

fn without_api_keys(text: &str) -> String {
    let text = text.replace(r"Vqt\/", PREFIX).replace("Vqt%2F", PREFIX).replace(r"Vqt\u002f", PREFIX);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(PREFIX) {
        kept.push_str(before);
        let digits = after.bytes().take_while(u8::is_ascii_hexdigit).count();
        if digits >= DIGITS {
            kept.push_str(PLACEHOLDER);
            rest = after.get(digits..).unwrap_or_default();
        } else {
            kept.push_str(PREFIX);
            rest = after;
        }
    }
    kept.push_str(rest);
    kept
}

/// A parser's complaint without the values it quotes, in either kind of quotation marks: they come from a body and may be personal.
pub(crate) fn without_quotes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let (mut mark, mut escaped) = (None, false);
    for character in text.chars() {
        match mark {
            None => {
                kept.push(character);
                if matches!(character, '"' | '\'') {
                    mark = Some(character);
                    kept.push('…');
                }
            }
            Some(open) if character == open && !escaped => {
                kept.push(character);
                mark = None;
            }
            Some(_) => {}
        }
        escaped = mark.is_some() && character == '\\' && !escaped;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_never_survive() {
        let key = "0123456789abcdef0123456789abcdef";
        let text = format!("a Vqt/{key} b \"Vqt\\/{key}\" Vqt/short Vqt%2F{key} Vqt\\u002f{key}");
        assert_eq!(
            redact_keys(&text),
            "a Vqt/[redacted] b \"Vqt/[redacted]\" Vqt/short Vqt/[redacted] Vqt/[redacted]"
        );
        assert!(!redact_keys(&format!("Vqt/{}", key.to_uppercase())).contains("CDEF"));
    }

    #[test]
    fn tokens_never_survive() {
        let token = "82d7b651".repeat(8);
        assert_eq!(redact_keys(&format!("é {token}, abc {token}")), "é [redacted], abc [redacted]");
        assert_eq!(redact_keys(&token[1..]), &token[1..]);
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in ["", "Vqt/", "no key", "größe Vqt/zz"] {
            assert_eq!(redact_keys(text), text);
        }
    }

    #[test]
    fn quoted_values_are_dropped() {
        let text = r#"invalid type: string "Jane \"J\" Doe", expected i64 at line 1"#;
        assert_eq!(without_quotes(text), r#"invalid type: string "…", expected i64 at line 1"#);
        assert_eq!(without_quotes("'Jane' is no \"number\""), "'…' is no \"…\"");
        assert_eq!(without_quotes("'Jane"), "'…");
    }
}
