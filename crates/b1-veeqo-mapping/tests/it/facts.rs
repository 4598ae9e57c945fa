//! Every refusal that is known of the two vendors lands on a reason: one row here for each row of the facts, in their order.

use b1_veeqo_mapping::exception::{Code, Failure, Side, classify};

/// What is known of the Service Layer: HTTP status, code, text.
const SAP: &[(&str, &str, &str, Code)] = &[
    ("401 301", "301", "Invalid session or session already timeout.", Code::SessionExpired),
    ("401 -304", "-304", "Fail to get DB Credentials from SLD", Code::LoginFailed),
    ("401 -5027 in the text", "", "Switch company error: -5027", Code::LoginFailed),
    ("400 -10 item exists", "-10", "Item code 'x' already exists", Code::DuplicateDocument),
    (
        "400 -10 partner exists",
        "-10",
        "1320000140 - Business partner code 'c1' already assigned to a business partner; enter a unique code",
        Code::DuplicateDocument,
    ),
    (
        "400 -10 negative stock",
        "-10",
        "Quantity falls into negative inventory  [DocumentLines.ItemCode][line: 1]",
        Code::NegativeStockBlocked,
    ),
    (
        "400 -10 base closed",
        "-10",
        "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]",
        Code::BaseDocumentClosed,
    ),
    (
        "400 -5002 base closed",
        "-5002",
        "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]",
        Code::BaseDocumentClosed,
    ),
    ("400 -5002 missing field", "-5002", "Enter a delivery date  [ORDR.DocDueDate]", Code::SapValueRefused),
    (
        "400 -5002 closed or cancelled",
        "-5002",
        "Document is already closed/cancelled",
        Code::DocumentAlreadyClosed,
    ),
    ("400 -5002 branch", "-5002", "Specify an active branch [ODRF.BPLId]", Code::BranchMissing),
    ("400 -5002 notification", "-5002", "(1) Enter a cost centre", Code::CompanyRuleRefused),
    ("400 -5002 253000019", "-5002", "253000019 - no text known", Code::SapValueRefused),
    ("404 -2028", "-2028", "No matching records found (ODBC -2028)", Code::RecordNotFound),
    ("400 -2028 on a create", "-2028", "No matching records found (ODBC -2028)", Code::RecordNotFound),
    (
        "400 -2035",
        "-2035",
        "This entry already exists in the following tables (ODBC -2035)",
        Code::DuplicateDocument,
    ),
    ("412 -2039", "-2039", "Another user or another operation modified data", Code::RecordChanged),
    ("400 -2039", "-2039", "Another user or another operation modified data", Code::RecordChanged),
    ("400 -1029", "-1029", "Field cannot be updated (ODBC -1029)", Code::FieldReadOnly),
    (
        "400 -4014",
        "-4014",
        "Cannot add row without complete selection of batch/serial numbers",
        Code::BatchSelectionMissing,
    ),
    ("400 -4013 locked", "-4013", "Posting period locked", Code::PeriodClosed),
    ("400 date out of range", "-10", "Date deviates from permissible range", Code::PeriodClosed),
    ("400 -4002", "-4002", "Document sub-type problem", Code::SeriesInvalid),
    (
        "400 -10 series",
        "-10",
        "To generate this document, first define the numbering series",
        Code::SeriesInvalid,
    ),
    ("400 -5006", "-5006", "The requested action is not supported for this object.", Code::ActionUnsupported),
    // Its meaning is not known to anybody: it stays in the raw text, and is counted.
    ("400 -6006", "-6006", "", Code::SapRejected),
    ("400 -1000 crossjoin", "-1000", "invalid $crossjoin query", Code::RequestMalformed),
    ("400 -1000 batch", "-1000", "Incomplete Batch Request Body!", Code::RequestMalformed),
    ("400 701", "701", "Invalid SQL syntax", Code::RequestMalformed),
    ("400 702", "702", "Table not allowed", Code::RequestMalformed),
    ("400 703", "703", "Column not allowed", Code::RequestMalformed),
    ("400 704", "704", "Column not allowed", Code::RequestMalformed),
    (
        "400 10001153",
        "10001153",
        "Insufficient quantity for item A with batch B1 in warehouse",
        Code::BatchStockShort,
    ),
    ("400 234103405", "-5002", "234103405 - date", Code::PeriodClosed),
    ("400 1250000126", "-5002", "1250000126 - state missing", Code::AddressInvalid),
    ("400 1250000128", "-5002", "1250000128 - state missing", Code::AddressInvalid),
    ("400 131-93", "-5002", "131-93 bad user code", Code::SapValueRefused),
    ("400 -10 exchange rate", "-10", "Update the exchange rate , 'USD'", Code::ExchangeRateMissing),
    (
        "404 attachments folder",
        "",
        "Fail to get the LINUX mount point for AttachmentsFolderPath",
        Code::ServiceUnavailable,
    ),
    ("405", "HTTP 405", "", Code::RequestMalformed),
    ("413", "HTTP 413", "<html>", Code::RequestTooLarge),
    ("500 empty", "HTTP 500", "", Code::ServiceUnavailable),
    ("502", "HTTP 502", "<html>", Code::ServiceUnavailable),
    ("503", "HTTP 503", "<html>", Code::ServiceUnavailable),
    ("504", "HTTP 504", "<html>", Code::ServiceUnavailable),
    ("-1116", "-1116", "Could not commit transaction: Error -1 detected", Code::RecordChanged),
    ("-1120", "-1120", "", Code::RecordChanged),
];

/// What is known of Veeqo: status and text.
const VEEQO: &[(&str, &str, &str, Code)] = &[
    ("400 list of sentences", "400", "Title can't be blank; Sku is invalid", Code::VeeqoValueRefused),
    ("400 one sentence", "400", "Infinity", Code::VeeqoValueRefused),
    ("401", "401", "You're not authorized", Code::LoginFailed),
    ("403 plan", "403", "Feature not available on your current plan", Code::PlanLimit),
    ("403 user permission", "403", "", Code::PermissionDenied),
    ("404 orders", "404", "Not found", Code::RecordNotFound),
    ("404 products and routes", "404", "Not Found", Code::RecordNotFound),
    ("404 on writes", "404", "", Code::RecordNotFound),
    ("415", "415", "", Code::VeeqoValueRefused),
    ("422", "422", "", Code::VeeqoValueRefused),
    ("429", "429", "", Code::RateLimited),
    ("500 unaccepted attribute", "500", "Internal Server Error", Code::VeeqoValueRefused),
    ("503", "503", "", Code::ServiceUnavailable),
    ("504", "504", "", Code::OutcomeUnknown),
    ("rates without address", "400", "Order must have a destination address.", Code::AddressMissing),
    ("allocation shipped", "400", "This allocation is already shipped", Code::DocumentAlreadyClosed),
    (
        "channel type",
        "422",
        "The order is unable to be created with this channel type",
        Code::VeeqoValueRefused,
    ),
];

#[test]
fn every_known_refusal_has_its_reason() {
    for (side, rows) in [(Side::Sap, SAP), (Side::Veeqo, VEEQO)] {
        for (row, code, text, expected) in rows {
            let code = (!code.is_empty()).then(|| (*code).to_owned());
            let failure = Failure { side, code, text: (*text).to_owned() };
            assert_eq!(classify(&failure), *expected, "{side}: {row}");
        }
    }
}

#[test]
fn one_known_refusal_alone_is_not_understood() {
    let unmapped = |rows: &[(&'static str, &str, &str, Code)]| -> Vec<&'static str> {
        rows.iter().filter(|row| row.3.is_unmapped()).map(|row| row.0).collect()
    };
    assert_eq!((unmapped(SAP), unmapped(VEEQO)), (vec!["400 -6006"], vec![]));
}
