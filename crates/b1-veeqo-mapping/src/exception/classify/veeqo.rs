//! Veeqo's refusals: an HTTP status and, at best, one English sentence.

use super::has;
use crate::exception::Code;

pub(super) fn classify(status: Option<&str>, text: &str) -> Code {
    match status {
        Some("401") => Code::LoginFailed,
        Some("403") if has(text, "plan") => Code::PlanLimit,
        Some("403") => Code::PermissionDenied,
        Some("404") => Code::RecordNotFound,
        Some("429") => Code::RateLimited,
        Some("400" | "415" | "422") => by_words(text).unwrap_or(Code::VeeqoValueRefused),
        // Veeqo answers an attribute it does not take with an internal error.
        Some("500") => Code::VeeqoValueRefused,
        Some("502" | "503") => Code::ServiceUnavailable,
        Some("504") => Code::OutcomeUnknown,
        _ => by_words(text).unwrap_or(Code::VeeqoRejected),
    }
}

const WORDS: &[(&str, Code)] = &[
    ("destination address", Code::AddressMissing),
    ("already shipped", Code::DocumentAlreadyClosed),
    ("with this channel type", Code::VeeqoValueRefused),
    ("on your current plan", Code::PlanLimit),
    ("not authorized", Code::LoginFailed),
    ("not found", Code::RecordNotFound),
];

fn by_words(text: &str) -> Option<Code> {
    WORDS.iter().find(|(words, _)| has(text, words)).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_seen_lands_on_its_reason() {
        let seen = [
            (Some("400"), "Infinity", Code::VeeqoValueRefused),
            (Some("400"), "Order must have a destination address.", Code::AddressMissing),
            (Some("400"), "This allocation is already shipped", Code::DocumentAlreadyClosed),
            (
                Some("422"),
                "The order is unable to be created with this channel type",
                Code::VeeqoValueRefused,
            ),
            (Some("401"), "You're not authorized", Code::LoginFailed),
            (Some("403"), "Feature not available on your current plan", Code::PlanLimit),
            (Some("403"), "You are not allowed to do that", Code::PermissionDenied),
            (Some("404"), "Not found", Code::RecordNotFound),
            (Some("429"), "", Code::RateLimited),
            (Some("500"), "", Code::VeeqoValueRefused),
            (Some("415"), "", Code::VeeqoValueRefused),
            (Some("409"), "Conflict", Code::VeeqoRejected),
            (Some("503"), "", Code::ServiceUnavailable),
            (Some("504"), "", Code::OutcomeUnknown),
            (None, "You're not authorized", Code::LoginFailed),
            (None, "", Code::VeeqoRejected),
        ];
        for (status, text, expected) in seen {
            assert_eq!(classify(status, text), expected, "{status:?} {text:?}");
        }
    }
}
