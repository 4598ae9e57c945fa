//! SAP Business One's refusals.

use super::{blamed_field, has};
use crate::exception::Code;

pub(super) fn classify(code: Option<&str>, text: &str) -> Code {
    code.and_then(|code| by_code(code, text))
        .or_else(|| by_number(text))
        .or_else(|| by_words(text))
        .or_else(|| blamed_field(text).and_then(by_field))
        .unwrap_or(Code::SapRejected)
}

/// Codes with one meaning. -10 and -5002 are buckets, and -6006 is not understood: the text decides there.
fn by_code(code: &str, text: &str) -> Option<Code> {
    Some(match code {
        "301" => Code::SessionExpired,
        "-304" | "-5027" => Code::LoginFailed,
        "-2028" => Code::RecordNotFound,
        "-2035" => Code::DuplicateDocument,
        "-2039" | "-1116" | "-1120" => Code::RecordChanged,
        "-1029" => Code::FieldReadOnly,
        "-4014" => selection(text),
        "-4013" => Code::PeriodClosed,
        "-4002" => Code::SeriesInvalid,
        "-5006" => Code::ActionUnsupported,
        "-1000" | "701" | "702" | "703" | "704" | "HTTP 405" => Code::RequestMalformed,
        "HTTP 413" => Code::RequestTooLarge,
        "HTTP 500" | "HTTP 502" | "HTTP 503" | "HTTP 504" => Code::ServiceUnavailable,
        "-5002" if is_company_rule(text) => Code::CompanyRuleRefused,
        _ => return by_number(code),
    })
}

/// The company's own `SBO_SP_TransactionNotification` puts its error number in brackets before its text.
fn is_company_rule(text: &str) -> bool {
    let number = text.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    number.is_some_and(|(number, _)| number.parse::<i64>().is_ok())
}

/// SAP's text for an incomplete selection names batches and serial numbers alike unless it knows better.
fn selection(text: &str) -> Code {
    let serial_only = has(text, "serial") && !has(text, "batch");
    if serial_only { Code::SerialSelectionMissing } else { Code::BatchSelectionMissing }
}

/// Message numbers that SAP writes into texts of every language.
fn by_number(text: &str) -> Option<Code> {
    let numbers = || text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers().find_map(|number| match number {
        "1320000140" => Some(Code::DuplicateDocument),
        "1250000126" | "1250000128" => Some(Code::AddressInvalid),
        "10001153" => Some(Code::BatchStockShort),
        "234103405" => Some(Code::PeriodClosed),
        "253000019" => Some(Code::SapValueRefused),
        "131" if text.contains("131-93") => Some(Code::SapValueRefused),
        "5027" if text.contains("-5027") => Some(Code::LoginFailed),
        _ => None,
    })
}

/// Fields that can be blamed for one reason only; they read the same in every language.
fn by_field(field: &str) -> Option<Code> {
    let column = field.rsplit('.').next().unwrap_or(field);
    match column {
        "BPLId" | "BPL_IDAssignedToInvoice" => Some(Code::BranchMissing),
        "BaseEntry" => Some(Code::BaseDocumentClosed),
        "CardCode" => Some(Code::PartnerUnknown),
        "Series" => Some(Code::SeriesInvalid),
        "VatGroup" | "TaxCode" => Some(Code::TaxRateUnknown),
        "ExpnsCode" | "ExpenseCode" => Some(Code::FreightUnmapped),
        _ => Some(Code::SapValueRefused),
    }
}

/// English texts, for want of a number. The first row whose words all occur wins.
const WORDS: &[(&[&str], Code)] = &[
    (&["negative inventory"], Code::NegativeStockBlocked),
    (&["insufficient quantity", "batch"], Code::BatchStockShort),
    (&["base document card", "do not match"], Code::PartnerDiffers),
    (&["partner is inactive"], Code::PartnerInactive),
    (&["item", "is inactive"], Code::ItemFrozen),
    (&["base documents has already been closed"], Code::BaseDocumentClosed),
    (&["already closed"], Code::DocumentAlreadyClosed),
    (&["already cancelled"], Code::DocumentAlreadyClosed),
    (&["already canceled"], Code::DocumentAlreadyClosed),
    (&["complete selection of serial"], Code::SerialSelectionMissing),
    (&["complete selection of batch"], Code::BatchSelectionMissing),
    (&["serial number", "not available"], Code::SerialSelectionMissing),
    (&["bin location"], Code::BinSelectionMissing),
    (&["active branch"], Code::BranchMissing),
    (&["update the exchange rate"], Code::ExchangeRateMissing),
    (&["numbering series"], Code::SeriesInvalid),
    (&["posting period"], Code::PeriodClosed),
    (&["date deviates from permissible range"], Code::PeriodClosed),
    (&["already exists"], Code::DuplicateDocument),
    (&["already assigned"], Code::DuplicateDocument),
    (&["another user", "modified data"], Code::RecordChanged),
    (&["could not commit transaction"], Code::RecordChanged),
    (&["deadlock"], Code::RecordChanged),
    (&["invalid session"], Code::SessionExpired),
    (&["session already timeout"], Code::SessionExpired),
    (&["db credentials"], Code::LoginFailed),
    (&["switch company"], Code::LoginFailed),
    (&["no matching records found"], Code::RecordNotFound),
    (&["action is not supported"], Code::ActionUnsupported),
    (&["not authorized"], Code::PermissionDenied),
    (&["permission"], Code::PermissionDenied),
    (&["mount point"], Code::ServiceUnavailable),
    (&["bad gateway"], Code::ServiceUnavailable),
    (&["service unavailable"], Code::ServiceUnavailable),
    (&["gateway time"], Code::ServiceUnavailable),
];

fn by_words(text: &str) -> Option<Code> {
    let text = text.to_lowercase();
    let row = WORDS.iter().find(|(words, _)| words.iter().all(|word| text.contains(word)));
    row.map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Codes and texts as Service Layer sends them, and the reason each must land on.
    const SEEN: &[(Option<&str>, &str, Code)] = &[
        (Some("301"), "Invalid session or session already timeout.", Code::SessionExpired),
        (Some("-304"), "Fail to get DB Credentials from SLD", Code::LoginFailed),
        (None, "Switch company error: -5027", Code::LoginFailed),
        (Some("-10"), "Item code 'x' already exists", Code::DuplicateDocument),
        (
            Some("-10"),
            "1320000140 - Business partner code 'c1' already assigned to a business partner; enter a unique code",
            Code::DuplicateDocument,
        ),
        (Some("-10"), "1320000140 - Geschäftspartnernummer 'c1' bereits vergeben", Code::DuplicateDocument),
        (
            Some("-10"),
            "Quantity falls into negative inventory  [DocumentLines.ItemCode][line: 1]",
            Code::NegativeStockBlocked,
        ),
        (
            Some("-10"),
            "Quantity falls into negative inventory  [INV1.ItemCode][line: 3]",
            Code::NegativeStockBlocked,
        ),
        (
            Some("-10"),
            "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]",
            Code::BaseDocumentClosed,
        ),
        (
            Some("-5002"),
            "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]",
            Code::BaseDocumentClosed,
        ),
        (
            Some("-5002"),
            "Eines der Basisdokumente ist geschlossen  [INV1.BaseEntry][line: 1]",
            Code::BaseDocumentClosed,
        ),
        (Some("-5002"), "Document is already closed", Code::DocumentAlreadyClosed),
        (Some("-5002"), "Document is already cancelled", Code::DocumentAlreadyClosed),
        (Some("-5002"), "Specify an active branch [ODRF.BPLId]", Code::BranchMissing),
        (Some("-5002"), "Geben Sie eine aktive Filiale an [ODRF.BPLId]", Code::BranchMissing),
        (Some("-5002"), "(1) Bitte Kostenstelle angeben", Code::CompanyRuleRefused),
        (Some("-5002"), "Enter a delivery date  [ORDR.DocDueDate]", Code::SapValueRefused),
        (Some("-5002"), "131-93 - bad user code", Code::SapValueRefused),
        (Some("-10"), "Business partner is inactive  [ORDR.CardCode]", Code::PartnerInactive),
        (Some("-5002"), "Item 'MUG' is inactive  [DLN1.ItemCode][line: 1]", Code::ItemFrozen),
        (Some("HTTP 413"), "<html>", Code::RequestTooLarge),
        (Some("HTTP 500"), "", Code::ServiceUnavailable),
        (Some("-5002"), "253000019 - something", Code::SapValueRefused),
        (Some("-10"), "Base document card and target document card do not match.", Code::PartnerDiffers),
        (Some("-2028"), "No matching records found (ODBC -2028)", Code::RecordNotFound),
        (
            Some("-2035"),
            "This entry already exists in the following tables (ODBC -2035)",
            Code::DuplicateDocument,
        ),
        (
            Some("-2039"),
            "Another user or another operation modified data; to continue, open the window again",
            Code::RecordChanged,
        ),
        (Some("-1029"), "Field cannot be updated (ODBC -1029)", Code::FieldReadOnly),
        (
            Some("-4014"),
            "Cannot add row without complete selection of batch/serial numbers",
            Code::BatchSelectionMissing,
        ),
        (
            Some("-4014"),
            "Cannot add row without complete selection of serial numbers",
            Code::SerialSelectionMissing,
        ),
        (Some("-4013"), "Posting period locked; specify an alternative date", Code::PeriodClosed),
        (Some("-10"), "Date deviates from permissible range", Code::PeriodClosed),
        (Some("-4002"), "Document sub-type problem", Code::SeriesInvalid),
        (
            Some("-10"),
            "To generate this document, first define the numbering series in the Administration module",
            Code::SeriesInvalid,
        ),
        (Some("-5006"), "The requested action is not supported for this object.", Code::ActionUnsupported),
        (Some("-6006"), "", Code::SapRejected),
        (Some("-1000"), "invalid $crossjoin query", Code::RequestMalformed),
        (Some("-1000"), "Incomplete Batch Request Body!", Code::RequestMalformed),
        (Some("701"), "bad syntax", Code::RequestMalformed),
        (Some("704"), "column not allowed", Code::RequestMalformed),
        (
            Some("10001153"),
            "Insufficient quantity for item A with batch B1 in warehouse 01",
            Code::BatchStockShort,
        ),
        (Some("-10"), "10001153 - Menge unzureichend", Code::BatchStockShort),
        (Some("1250000126"), "State missing", Code::AddressInvalid),
        (Some("-5002"), "1250000128 - State missing", Code::AddressInvalid),
        (Some("234103405"), "Date problem", Code::PeriodClosed),
        (Some("-10"), "Update the exchange rate , 'USD'", Code::ExchangeRateMissing),
        (None, "Fail to get the LINUX mount point for AttachmentsFolderPath", Code::ServiceUnavailable),
        (
            Some("-1116"),
            "Could not commit transaction: Error -1 detected during transaction",
            Code::RecordChanged,
        ),
        (Some("-1120"), "", Code::RecordChanged),
        (None, "<html><title>502 Bad Gateway</title></html>", Code::ServiceUnavailable),
        (Some("-5002"), "Ungültiger Wert  [ORDR.CardCode]", Code::PartnerUnknown),
        (Some("-5002"), "Ungültiger Wert  [RDR1.VatGroup][line: 2]", Code::TaxRateUnknown),
        (Some("-5002"), "Ungültiger Wert  [RDR3.ExpnsCode][line: 1]", Code::FreightUnmapped),
        (Some("-5002"), "Ungültiger Wert  [RDR1.WhsCode][line: 2]", Code::SapValueRefused),
        (None, "", Code::SapRejected),
    ];

    #[test]
    fn every_answer_seen_lands_on_its_reason() {
        for (code, text, expected) in SEEN {
            assert_eq!(classify(*code, text), *expected, "{code:?} {text:?}");
        }
    }

    #[test]
    fn numbers_count_as_whole_numbers_only() {
        assert_eq!(classify(Some("-10"), "11320000140"), Code::SapRejected);
        assert_eq!(classify(Some("-10"), "quantity 5027 of 10"), Code::SapRejected);
    }
}
