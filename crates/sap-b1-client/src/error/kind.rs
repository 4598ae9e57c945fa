//! What the server's codes mean.

use super::body::Said;
use rest_transport::Effect;

/// What a refusal means to the caller.
///
/// Texts come in the language of the login, so kinds are taken from the code first, then from numbers and fields that stand in the text in
/// every language. Kinds marked *text* need the English text as well and are otherwise reported as [`ErrorKind::Business`] or
/// [`ErrorKind::Invalid`].
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
    /// 412: the record was changed since it was read. Read it again and decide again.
    PreconditionFailed,
    /// -2039 without a precondition: another transaction held the rows. Where it persists, the company's data may need repair.
    Conflict,
    /// -1116, -1120: the database gave the transaction up, usually for a deadlock. It was rolled back; read before repeating.
    TransactionLost,
    /// -1029: the field cannot be changed.
    FieldNotUpdatable,
    /// -4014: batches or serial numbers are not completely selected.
    TrackingIncomplete,
    /// 10001153: the batch does not hold that much.
    InsufficientBatch,
    /// -4013, or *text*: the posting period is closed, or the date lies outside every open one.
    PostingPeriod,
    /// -4002, or *text*: numbering series.
    NumberingSeries,
    /// -5006, or 405: the object has no such action, or the address no such verb.
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
    /// -10, *text*: no exchange rate for the day. Heals when somebody enters it.
    ExchangeRateMissing,
    /// -10 or -5002 naming the branch, or *text*: a branch must be named.
    BranchMissing,
    /// 1250000126, 1250000128: the state or country of an address is missing or unknown.
    AddressIncomplete,
    /// The server's folder for attachments is not set up or not mounted (named by `AttachmentsFolderPath`).
    AttachmentFolder,
    /// -5002 with a text that begins with a number in parentheses: the company's own transaction notification said no.
    TransactionNotification,
    /// 413: the request is too large. Split it.
    TooLarge,
    /// 429: a gateway asks for patience.
    Throttled,
    /// Another -10: a business rule.
    Business,
    /// Another -5002, 234103405, message 131-93: validation.
    Invalid,
    /// 5xx without the Service Layer's own words, be it a page or nothing: a worker died, none is free, or a load balancer gave up.
    Outage,
    /// A proxy or web server refused in the Service Layer's place.
    Proxy,
    /// Any other code, -6006 among them.
    Other,
}

impl ErrorKind {
    /// The same request may succeed later without anybody changing anything. Whether it may be *sent* again is for
    /// [`Error::is_transient`](crate::Error::is_transient) to say: a write that met an outage may have been carried out.
    #[must_use]
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Self::SessionExpired | Self::Conflict | Self::TransactionLost | Self::Throttled | Self::Outage
        )
    }

    /// The record is not as it was thought to be: read it again before deciding anything. What was asked for may be done already.
    #[must_use]
    pub fn needs_rereading(self) -> bool {
        matches!(
            self,
            Self::PreconditionFailed
                | Self::DraftOrUnknownReference
                | Self::AlreadyExists
                | Self::AlreadyClosed
                | Self::BaseDocumentClosed
                | Self::TransactionLost
        )
    }
}

pub(super) fn classify(status: u16, said: &Said, effect: Effect) -> ErrorKind {
    match (status, said.code.as_deref()) {
        (412, _) => ErrorKind::PreconditionFailed,
        (413, _) => ErrorKind::TooLarge,
        (429, _) => ErrorKind::Throttled,
        // The name of a setting, in every language.
        _ if said.message.contains("AttachmentsFolderPath") => ErrorKind::AttachmentFolder,
        (_, Some(code)) => of_code(code, said, effect),
        (401, None) => ErrorKind::SessionExpired,
        (405, None) => ErrorKind::ActionNotSupported,
        (500.., None) => ErrorKind::Outage,
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
        "-4013" => ErrorKind::PostingPeriod,
        "-4002" => ErrorKind::NumberingSeries,
        "-5006" => ErrorKind::ActionNotSupported,
        "-1000" => ErrorKind::MalformedQuery,
        "701" | "702" | "703" | "704" => ErrorKind::SqlQuery,
        "-10" => of_text(said).unwrap_or(ErrorKind::Business),
        "-5002" => of_text(said).unwrap_or(ErrorKind::Invalid),
        _ => of_number(code).or_else(|| number_in(said)).unwrap_or(ErrorKind::Other),
    }
}

/// Kinds by message number. It is the code itself, or stands in the text of a generic one, in every language.
fn of_number(number: &str) -> Option<ErrorKind> {
    match number {
        "10001153" => Some(ErrorKind::InsufficientBatch),
        "1320000140" => Some(ErrorKind::AlreadyExists),
        "1250000126" | "1250000128" => Some(ErrorKind::AddressIncomplete),
        "234103405" | "131-93" => Some(ErrorKind::Invalid),
        "-5027" => Some(ErrorKind::LoginRefused),
        _ => None,
    }
}

fn number_in(said: &Said) -> Option<ErrorKind> {
    let words = said.message.split(|c: char| !c.is_ascii_digit() && c != '-');
    words.filter_map(of_number).next()
}

/// Finer kinds of the two generic codes: by the number or field in the text, then by English words.
fn of_text(said: &Said) -> Option<ErrorKind> {
    if let Some(kind) = number_in(said) {
        return Some(kind);
    }
    let column = said.field.as_deref().and_then(|field| field.rsplit('.').next());
    match column {
        Some("BPLId" | "BPL_IDAssignedToInvoice") => return Some(ErrorKind::BranchMissing),
        Some("BaseEntry" | "BaseLine") => return Some(ErrorKind::BaseDocumentClosed),
        _ => {}
    }
    if said.code.as_deref() == Some("-5002") && is_notification(&said.message) {
        return Some(ErrorKind::TransactionNotification);
    }
    let text = said.message.to_ascii_lowercase();
    let kinds = [
        ("already exists", ErrorKind::AlreadyExists),
        ("negative inventory", ErrorKind::NegativeInventory),
        ("base documents has already been closed", ErrorKind::BaseDocumentClosed),
        ("already closed", ErrorKind::AlreadyClosed),
        ("already cancel", ErrorKind::AlreadyClosed),
        ("update the exchange rate", ErrorKind::ExchangeRateMissing),
        ("specify an active branch", ErrorKind::BranchMissing),
        ("numbering series", ErrorKind::NumberingSeries),
        ("date deviates from permissible range", ErrorKind::PostingPeriod),
    ];
    kinds.into_iter().find(|(words, _)| text.contains(words)).map(|(_, kind)| kind)
}

/// `(1) the company's own words`.
fn is_notification(message: &str) -> bool {
    let number = message.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(number, _)| number);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests;
