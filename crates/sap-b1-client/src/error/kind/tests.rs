use crate::{ErrorKind, Rejection};
use ErrorKind as K;
use rest_transport::Effect;

/// One row of what is known of the server's refusals.
struct Row {
    status: u16,
    code: &'static str,
    message: &'static str,
    kind: ErrorKind,
    transient: bool,
}

const fn lasting(status: u16, code: &'static str, message: &'static str, kind: ErrorKind) -> Row {
    Row { status, code, message, kind, transient: false }
}

const fn passing(status: u16, code: &'static str, message: &'static str, kind: ErrorKind) -> Row {
    Row { status, code, message, kind, transient: true }
}

/// Every code that was seen, as the answer to a create. Foreign texts show that no English is needed.
const ROWS: &[Row] = &[
    passing(401, "301", "Ungültige Sitzung", K::SessionExpired),
    lasting(401, "-304", "Fail to get DB Credentials from SLD", K::LoginRefused),
    lasting(401, "-1", "Switch company error: -5027", K::LoginRefused),
    lasting(400, "-10", "Switch company error: -5027", K::LoginRefused),
    lasting(400, "-10", "Item code 'i002' already exists", K::AlreadyExists),
    lasting(400, "-10", "1320000140 - Geschäftspartner 'c1' vergeben", K::AlreadyExists),
    lasting(400, "-10", "Irgendetwas anderes", K::Business),
    lasting(
        400,
        "-10",
        "Quantity falls into negative inventory  [DocumentLines.ItemCode][line: 1]",
        K::NegativeInventory,
    ),
    lasting(400, "-10", "Basisbeleg geschlossen  [INV1.BaseEntry][line: 1]", K::BaseDocumentClosed),
    lasting(400, "-5002", "Basisbeleg geschlossen  [DLN1.BaseEntry][line: 1]", K::BaseDocumentClosed),
    lasting(400, "-5002", "One of the base documents has already been closed", K::BaseDocumentClosed),
    lasting(400, "-5002", "Document is already cancelled", K::AlreadyClosed),
    lasting(400, "-5002", "Document is already closed", K::AlreadyClosed),
    lasting(400, "-5002", "Filiale angeben [ODRF.BPLId]", K::BranchMissing),
    lasting(400, "-5002", "(1) Nur mit Freigabe", K::TransactionNotification),
    lasting(400, "-5002", "253000019 - irgendetwas", K::Invalid),
    lasting(400, "-2028", "(ODBC -2028)", K::DraftOrUnknownReference),
    lasting(404, "-2028", "(ODBC -2028)", K::DraftOrUnknownReference),
    lasting(400, "-2035", "(ODBC -2035)", K::AlreadyExists),
    lasting(412, "-2039", "(ODBC -2039)", K::PreconditionFailed),
    passing(400, "-2039", "(ODBC -2039)", K::Conflict),
    lasting(400, "-1029", "(ODBC -1029)", K::FieldNotUpdatable),
    lasting(400, "-4014", "Chargen fehlen", K::TrackingIncomplete),
    lasting(400, "-4013", "Buchungsperiode gesperrt", K::PostingPeriod),
    lasting(400, "-10", "Date deviates from permissible range", K::PostingPeriod),
    lasting(400, "-4002", "Nummernserie", K::NumberingSeries),
    lasting(400, "-10", "To generate this document, first define the numbering series", K::NumberingSeries),
    lasting(400, "-5006", "Nicht unterstützt", K::ActionNotSupported),
    lasting(400, "-6006", "unklar", K::Other),
    lasting(400, "-1000", "Incomplete Batch Request Body!", K::MalformedQuery),
    lasting(400, "701", "Syntax", K::SqlQuery),
    lasting(400, "702", "Tabelle", K::SqlQuery),
    lasting(400, "703", "Spalte", K::SqlQuery),
    lasting(400, "704", "Spalte", K::SqlQuery),
    lasting(400, "10001153", "Menge reicht nicht", K::InsufficientBatch),
    lasting(400, "-10", "10001153 - Menge reicht nicht", K::InsufficientBatch),
    lasting(400, "234103405", "Datum", K::Invalid),
    lasting(400, "1250000126", "Bundesland", K::AddressIncomplete),
    lasting(400, "-5002", "1250000128 - Land", K::AddressIncomplete),
    lasting(400, "-10", "Meldung 131-93", K::Invalid),
    lasting(400, "-10", "Update the exchange rate , 'USD'", K::ExchangeRateMissing),
    lasting(404, "-1", "Fail to get the LINUX mount point for AttachmentsFolderPath", K::AttachmentFolder),
    passing(400, "-1116", "Could not commit transaction: Error -1 detected", K::TransactionLost),
    passing(400, "-1120", "Deadlock", K::TransactionLost),
    passing(429, "0", "", K::Throttled),
    lasting(400, "0", "", K::Other),
];

#[test]
fn every_known_refusal_has_its_kind() {
    for Row { status, code, message, kind, transient } in ROWS {
        let v2 = serde_json::json!({"error": {"code": code, "message": message}});
        let number = code.parse::<i64>().unwrap();
        let v1 =
            serde_json::json!({"error": {"code": number, "message": {"lang": "de-de", "value": message}}});
        for body in [v1.to_string(), v2.to_string()] {
            let said = Rejection::read(*status, body.as_bytes(), Effect::Create);
            assert_eq!(
                (said.kind, said.kind.is_transient()),
                (*kind, *transient),
                "{status} {code} {message}"
            );
            assert_eq!((said.code.as_deref(), said.raw.as_str()), (Some(*code), body.as_str()));
        }
    }
}

#[test]
fn answers_without_the_servers_own_words_have_kinds_too() {
    for (status, body, kind, transient) in [
        (405, "", K::ActionNotSupported, false),
        (413, "<html><title>Request Entity Too Large</title></html>", K::TooLarge, false),
        (500, "", K::Outage, true),
        (502, "<html><title>Bad Gateway</title></html>", K::Outage, true),
        (503, "<html/>", K::Outage, true),
        (504, "", K::Outage, true),
        (404, "<html>Not Found</html>", K::Proxy, false),
        (401, "", K::SessionExpired, true),
        (400, r#"{"error":{"message":"?"}}"#, K::Other, false),
    ] {
        let said = Rejection::read(status, body.as_bytes(), Effect::Read);
        assert_eq!((said.kind, said.kind.is_transient()), (kind, transient), "{status} {body}");
        assert_eq!((said.code.as_deref(), said.raw.as_str()), (None, body));
    }
}

#[test]
fn no_record_is_not_found_unless_it_was_to_be_created() {
    let body = r#"{"error":{"code":"-2028","message":"(ODBC -2028)"}}"#;
    for effect in [Effect::Read, Effect::Replace, Effect::Recheck] {
        assert_eq!(Rejection::read(404, body.as_bytes(), effect).kind, K::NotFound);
    }
}

#[test]
fn what_may_be_done_already_wants_reading() {
    for kind in [K::PreconditionFailed, K::AlreadyExists, K::AlreadyClosed, K::BaseDocumentClosed] {
        assert!(kind.needs_rereading() && !kind.is_transient(), "{kind:?}");
    }
    assert!(!K::Invalid.needs_rereading());
}

#[test]
fn debug_keeps_the_body_to_itself() {
    let refused =
        Rejection::read(400, br#"{"error":{"code":1,"message":"m"},"hidden":"secret"}"#, Effect::Read);
    assert!(!format!("{refused:?}").contains("secret"));
}
