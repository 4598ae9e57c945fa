//! Drafts: documents that move nothing, made by hand or by an approval procedure.

use super::{CLOSED, Created, Kind, create, is_open, lines};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};

/// Keeps a prepared document as a draft of its kind.
pub(super) fn store(env: &mut Env<'_>, kind: Kind, mut document: Record) -> Record {
    let entry = env.books.next(Kind::Draft.set());
    document.put("DocEntry", entry);
    document.put("DocNum", entry);
    document.put("DocObjectCode", kind.object_code());
    for line in document.rows_mut("DocumentLines") {
        line.put("DocEntry", entry);
    }
    env.stamp_new(&mut document, "CreationDate");
    env.books.insert(Kind::Draft.set(), Key::Int(entry), document.clone());
    document
}

/// Makes a draft; its `DocObjectCode` says of what.
pub(crate) fn create_draft(env: &mut Env<'_>, body: Record) -> Result<Record, Fault> {
    let kind =
        body.text("DocObjectCode").and_then(Kind::from_object_code).filter(|kind| *kind != Kind::Draft);
    let kind = kind.ok_or_else(|| Fault::malformed("DocObjectCode is missing or invalid"))?;
    let document = create::prepare(env, kind, body)?;
    Ok(store(env, kind, document))
}

/// Turns a draft into its document and closes it. The answer does not name the document.
pub(crate) fn save_to_document(env: &mut Env<'_>, entry: i64) -> Result<(), Fault> {
    let key = Key::Int(entry);
    let mut draft = env.books.get(Kind::Draft.set(), &key).cloned().ok_or_else(Fault::not_found)?;
    if !is_open(&draft, "DocumentStatus") {
        return Err(Fault::refused(-5002, Text::AlreadyClosed));
    }
    if matches!(draft.text("AuthorizationStatus"), Some("dasPending" | "dasRejected")) {
        return Err(Fault::refused(-5002, Text::Plain("Document draft is not approved".to_owned())));
    }
    let code = draft.text("DocObjectCode").and_then(Kind::from_object_code);
    let kind = code.ok_or_else(|| Fault::refused(-5006, Text::NotSupported))?;
    let approved = draft.text("AuthorizationStatus") == Some("dasApproved");
    let Created::Document(_) = create::create(env, kind, as_body(&draft), approved)? else { return Ok(()) };
    draft.put("DocumentStatus", CLOSED);
    if approved {
        draft.put("AuthorizationStatus", "dasGenerated");
    }
    env.stamp_change(&mut draft);
    env.books.insert(Kind::Draft.set(), key, draft);
    Ok(())
}

/// The body that would make the same document again, base references included.
pub(crate) fn as_body(document: &Record) -> Record {
    let mut body = document.clone();
    for own in ["DocEntry", "DocNum", "Series", "CreationDate", "UpdateDate", "UpdateTime", "DataVersion"] {
        body.remove(own);
    }
    for line in body.rows_mut("DocumentLines") {
        lines::as_input(line);
    }
    body
}
