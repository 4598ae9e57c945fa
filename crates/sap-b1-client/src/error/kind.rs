//! What the server's codes mean.

use super::body::Said;
use rest_transport::Effect;

/// What a refusal means to the caller.
///
/// Texts come in the language of the login, so kinds are taken from the code first, then from the field named in the text. Kinds marked
/// *text* need the English text as well and are otherwise reported as [`ErrorKind::Business`] or [`ErrorKind::Invalid`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 301: the session is dead, and so was its successor.
    SessionExpired,
    /// -304, -5027: user, password or company database refused.
    LoginRefused,
    /// -2028 on anything but a create: no such record.
    NotFound,
    /// -2028 on a create: a referenced key is unknown, **or** an approval procedure kept the document as a draft. Search the drafts.
    DraftOrUnknownReference,
    /// -2035, or -10 with message number 1320000140 or (*text*) "already exists": the key is taken.
    AlreadyExists,
    /// 412: the record was changed since it was read.
    PreconditionFailed,
    /// -2039 without a precondition: another transaction held the rows.
    Conflict,
    /// -1116, -1120: the database gave the transaction up, usually for a deadlock. It was rolled back.
    TransactionLost,
    /// -1029: the field cannot be changed.
    FieldNotUpdatable,
    /// -4014: batches or serial numbers are not completely selected.
    TrackingIncomplete,
    /// 10001153: the batch does not hold that much.
    InsufficientBatch,
    /// -4013: the posting period is closed, or the date lies outside every open one.
    PostingPeriod,
    /// -4002: numbering series.
    NumberingSeries,
    /// -5006: the object has no such action.
    ActionNotSupported,
    /// -1000: malformed query or batch.
    MalformedQuery,
    /// 701–704: the stored SQL query was refused.
    SqlQuery,
    /// -10, *text*: the stock does not suffice.
    NegativeInventory,
    /// -10 or -5002 naming a base field, or *text*: the base document is closed. It may have been done already.
    BaseDocumentClosed,
    /// -5002, *text*: the document is closed or cancelled already.
    AlreadyClosed,
    /// -10, *text*: no exchange rate for the day.
    ExchangeRateMissing,
    /// -10 or -5002 naming the branch: a branch must be named.
    BranchMissing,
    /// 413: the request is too large.
    TooLarge,
    /// Another -10: a business rule.
    Business,
    /// Another -5002: validation, or a text of the company's own transaction notification.
    Invalid,
    /// A proxy or web server answered in the Service Layer's place.
    Proxy,
    /// Any other code.
    Other,
}

impl ErrorKind {
    /// The same request may succeed later without anybody changing anything.
    #[must_use]
    pub fn is_transient(self) -> bool {
        matches!(self, Self::SessionExpired | Self::Conflict | Self::TransactionLost)
    }
}

pub(super) fn classify(status: u16, said: &Said, effect: Effect) -> ErrorKind {
    match (status, said.code.as_deref()) {
        (412, _) => ErrorKind::PreconditionFailed,
        (413, _) => ErrorKind::TooLarge,
        (_, Some(code)) => of_code(code, said, effect),
        (401, None) => ErrorKind::SessionExpired,
        (_, None) if said.from_service_layer => ErrorKind::Other,
        (_, None) => ErrorKind::Proxy,
    }
}

fn of_code(code: &str, said: &Said, effect: Effect) -> ErrorKind {
    match code {
        "301" => ErrorKind::SessionExpired,
        "-304" | "-5027" => ErrorKind::LoginRefused,
        "-2028" if effect == Effect::Create => ErrorKind::DraftOrUnknownReference,
        "-2028" => ErrorKind::NotFound,
        "-2035" => ErrorKind::AlreadyExists,
        "-2039" => ErrorKind::Conflict,
        "-1116" | "-1120" => ErrorKind::TransactionLost,
        "-1029" => ErrorKind::FieldNotUpdatable,
        "-4014" => ErrorKind::TrackingIncomplete,
        "10001153" => ErrorKind::InsufficientBatch,
        "-4013" => ErrorKind::PostingPeriod,
        "-4002" => ErrorKind::NumberingSeries,
        "-5006" => ErrorKind::ActionNotSupported,
        "-1000" => ErrorKind::MalformedQuery,
        "701" | "702" | "703" | "704" => ErrorKind::SqlQuery,
        "-10" => of_text(said).unwrap_or(ErrorKind::Business),
        "-5002" => of_text(said).unwrap_or(ErrorKind::Invalid),
        _ if said.message.contains("-5027") => ErrorKind::LoginRefused,
        _ => ErrorKind::Other,
    }
}

/// Finer kinds of the two generic codes: by the field or number in the text, then by English words.
fn of_text(said: &Said) -> Option<ErrorKind> {
    let column = said.field.as_deref().and_then(|field| field.rsplit('.').next());
    match column {
        Some("BPLId" | "BPL_IDAssignedToInvoice") => return Some(ErrorKind::BranchMissing),
        Some("BaseEntry" | "BaseLine") => return Some(ErrorKind::BaseDocumentClosed),
        _ => {}
    }
    let text = said.message.to_ascii_lowercase();
    if text.contains("10001153") {
        return Some(ErrorKind::InsufficientBatch);
    }
    let kinds = [
        ("1320000140", ErrorKind::AlreadyExists),
        ("already exists", ErrorKind::AlreadyExists),
        ("negative inventory", ErrorKind::NegativeInventory),
        ("base documents has already been closed", ErrorKind::BaseDocumentClosed),
        ("already closed", ErrorKind::AlreadyClosed),
        ("already cancel", ErrorKind::AlreadyClosed),
        ("update the exchange rate", ErrorKind::ExchangeRateMissing),
        ("specify an active branch", ErrorKind::BranchMissing),
        ("numbering series", ErrorKind::NumberingSeries),
    ];
    kinds.into_iter().find(|(words, _)| text.contains(words)).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use crate::{ErrorKind, Rejection};
    use rest_transport::Effect;

    fn kind(status: u16, code: &str, message: &str, effect: Effect) -> ErrorKind {
        let body = serde_json::json!({"error": {"code": code, "message": message}}).to_string();
        Rejection::read(status, body.as_bytes(), effect).kind
    }

    #[test]
    fn codes_have_one_meaning_each() {
        for (status, code, expected) in [
            (401, "301", ErrorKind::SessionExpired),
            (401, "-304", ErrorKind::LoginRefused),
            (404, "-2028", ErrorKind::NotFound),
            (400, "-2035", ErrorKind::AlreadyExists),
            (412, "-2039", ErrorKind::PreconditionFailed),
            (400, "-2039", ErrorKind::Conflict),
            (400, "-1116", ErrorKind::TransactionLost),
            (400, "-1120", ErrorKind::TransactionLost),
            (400, "-1029", ErrorKind::FieldNotUpdatable),
            (400, "-4014", ErrorKind::TrackingIncomplete),
            (400, "-4013", ErrorKind::PostingPeriod),
            (400, "-4002", ErrorKind::NumberingSeries),
            (400, "-5006", ErrorKind::ActionNotSupported),
            (400, "-1000", ErrorKind::MalformedQuery),
            (400, "702", ErrorKind::SqlQuery),
            (400, "10001153", ErrorKind::InsufficientBatch),
            (400, "-10", ErrorKind::Business),
            (400, "-5002", ErrorKind::Invalid),
            (400, "-6006", ErrorKind::Other),
        ] {
            assert_eq!(kind(status, code, "…", Effect::Read), expected, "{code}");
        }
    }

    #[test]
    fn an_unknown_company_is_a_refused_login() {
        assert_eq!(kind(400, "-1", "Switch company error: -5027", Effect::Read), ErrorKind::LoginRefused);
    }

    #[test]
    fn no_record_on_a_create_is_a_draft_or_an_unknown_reference() {
        for status in [400, 404] {
            assert_eq!(kind(status, "-2028", "…", Effect::Create), ErrorKind::DraftOrUnknownReference);
            assert_eq!(kind(status, "-2028", "…", Effect::Recheck), ErrorKind::NotFound);
        }
    }

    #[test]
    fn generic_codes_are_refined_by_field_number_and_text() {
        for (code, message, expected) in [
            (
                "-10",
                "Quantity falls into negative inventory  [INV1.ItemCode][line: 1]",
                ErrorKind::NegativeInventory,
            ),
            (
                "-10",
                "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]",
                ErrorKind::BaseDocumentClosed,
            ),
            (
                "-5002",
                "Eines der Basisdokumente ist geschlossen [DLN1.BaseEntry][line: 1]",
                ErrorKind::BaseDocumentClosed,
            ),
            ("-5002", "Document is already cancelled", ErrorKind::AlreadyClosed),
            ("-10", "1320000140 - Geschäftspartner 'c1' vergeben", ErrorKind::AlreadyExists),
            ("-10", "Item code 'i002' already exists", ErrorKind::AlreadyExists),
            ("-10", "Update the exchange rate , 'USD'", ErrorKind::ExchangeRateMissing),
            ("-5002", "Specify an active branch [ODRF.BPLId]", ErrorKind::BranchMissing),
        ] {
            assert_eq!(kind(400, code, message, Effect::Create), expected, "{message}");
        }
    }

    #[test]
    fn a_proxys_404_is_not_a_missing_record() {
        let refused = Rejection::read(404, b"<html>Not Found</html>", Effect::Read);
        assert_eq!((refused.kind, refused.code), (ErrorKind::Proxy, None));
        assert_eq!(Rejection::read(413, b"<html/>", Effect::Create).kind, ErrorKind::TooLarge);
    }

    #[test]
    fn debug_keeps_the_body_to_itself() {
        let refused =
            Rejection::read(400, br#"{"error":{"code":1,"message":"m"},"hidden":"secret"}"#, Effect::Read);
        assert!(!format!("{refused:?}").contains("secret"));
    }
}
