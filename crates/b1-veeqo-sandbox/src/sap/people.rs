//! What a person at the SAP client does day by day.

use super::books::{Env, Key};
use super::company::Company;
use super::documents::{self, Created, Kind};
use super::errors::Fault;
use super::ingest::accept;
use super::items;
use super::record::{Fields, Record, record, yes_no};
use super::route::Version;
use super::settings::Language;
use super::transfers;
use jiff::Timestamp;
use serde_json::Value;

/// SAP Business One refused what the person tried.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("SAP refused: {code} {message}")]
pub struct Refused {
    /// SAP's code, e.g. -10.
    pub code: i64,
    /// SAP's text in English.
    pub message: String,
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self { code: fault.code, message: fault.message(Language::English) }
    }
}

fn object(body: Value) -> Result<Record, Refused> {
    match body {
        Value::Object(body) => Ok(body),
        _ => Err(Refused { code: -1000, message: "the body is no object".to_owned() }),
    }
}

impl Company {
    /// Works on a copy that is kept on success only.
    pub(super) fn attempt<T>(
        &mut self,
        now: Timestamp,
        work: impl FnOnce(&mut Env<'_>) -> Result<T, Fault>,
    ) -> Result<T, Refused> {
        let mut trial = self.books.clone();
        let result = work(&mut Env { settings: &self.settings, books: &mut trial, now })?;
        self.books = trial;
        Ok(result)
    }

    /// Posts a document by hand, past any approval procedure; the body has v2 names. Returns its `DocEntry`.
    ///
    /// # Errors
    /// [`Refused`], as the client would show it.
    pub fn post(&mut self, kind: Kind, body: Value, now: Timestamp) -> Result<i64, Refused> {
        let body = object(body)?;
        self.attempt(now, |env| {
            let body = accept(env, Version::V2, "Document", body)?;
            match documents::create(env, kind, body, true)? {
                Created::Document(document) | Created::Draft(document) => {
                    Ok(document.int("DocEntry").unwrap_or_default())
                }
            }
        })
    }

    /// Changes a document by hand; lines with a `LineNum` change, others are added. The body has v2 names.
    ///
    /// # Errors
    /// [`Refused`], e.g. when the document is closed.
    pub fn change(&mut self, kind: Kind, doc_entry: i64, body: Value, now: Timestamp) -> Result<(), Refused> {
        let body = object(body)?;
        self.attempt(now, |env| {
            let body = accept(env, Version::V2, "Document", body)?;
            documents::change(env, kind, doc_entry, body, false)
        })
    }

    /// Duplicates a document by hand: same partner, reference, user fields and lines, without bases. Returns the new
    /// `DocEntry`.
    ///
    /// # Errors
    /// [`Refused`], e.g. when stock does not suffice.
    pub fn duplicate(&mut self, kind: Kind, doc_entry: i64, now: Timestamp) -> Result<i64, Refused> {
        self.attempt(now, |env| {
            let original = env.books.get(kind.set(), &Key::Int(doc_entry)).ok_or_else(Fault::not_found)?;
            let mut body = documents::as_body(original);
            for line in body.rows_mut("DocumentLines") {
                for base in ["BaseType", "BaseEntry", "BaseLine"] {
                    line.remove(base);
                }
            }
            match documents::create(env, kind, body, true)? {
                Created::Document(document) | Created::Draft(document) => {
                    Ok(document.int("DocEntry").unwrap_or_default())
                }
            }
        })
    }

    /// Closes a document.
    ///
    /// # Errors
    /// [`Refused`], e.g. when it is closed already.
    pub fn close(&mut self, kind: Kind, doc_entry: i64, now: Timestamp) -> Result<(), Refused> {
        self.attempt(now, |env| documents::close(env, kind, doc_entry))
    }

    /// Cancels a document.
    ///
    /// # Errors
    /// [`Refused`], e.g. when it has target documents.
    pub fn cancel(&mut self, kind: Kind, doc_entry: i64, now: Timestamp) -> Result<(), Refused> {
        self.attempt(now, |env| documents::cancel(env, kind, doc_entry).map(drop))
    }

    /// Decides on a draft that waits for approval; an approved one can then be saved as its document.
    pub fn decide_on_draft(&mut self, doc_entry: i64, approved: bool, now: Timestamp) {
        let env = self.env(now);
        let key = Key::Int(doc_entry);
        if let Some(mut draft) = env.books.get(Kind::Draft.set(), &key).cloned() {
            draft.put("AuthorizationStatus", if approved { "dasApproved" } else { "dasRejected" });
            env.stamp_change(&mut draft);
            env.books.insert(Kind::Draft.set(), key, draft);
        }
    }

    /// Decides on a stock transfer that waits for approval.
    ///
    /// # Errors
    /// [`Refused`], e.g. when there is no such draft.
    pub fn decide_on_transfer(
        &mut self,
        doc_entry: i64,
        approved: bool,
        now: Timestamp,
    ) -> Result<(), Refused> {
        self.attempt(now, |env| transfers::decide_on_draft(env, doc_entry, approved))
    }

    /// Removes a stock transfer that waits for approval, or was rejected.
    pub fn remove_transfer_draft(&mut self, doc_entry: i64) {
        self.books.remove(transfers::DRAFTS, &Key::Int(doc_entry));
    }

    /// Removes a draft, as a person does in the list of drafts.
    pub fn remove_draft(&mut self, doc_entry: i64) {
        self.books.remove(Kind::Draft.set(), &Key::Int(doc_entry));
    }

    /// Saves a draft as its document.
    ///
    /// # Errors
    /// [`Refused`], e.g. when it is not approved.
    pub fn save_draft(&mut self, doc_entry: i64, now: Timestamp) -> Result<(), Refused> {
        self.attempt(now, |env| documents::save_to_document(env, doc_entry))
    }

    /// Sets or clears an item's `Frozen` flag ("inactive" in the client).
    pub fn set_item_frozen(&mut self, code: &str, frozen: bool, now: Timestamp) {
        self.set_item(code, "Frozen", yes_no(frozen), now);
    }

    /// Changes any property of a record that is no item and no document, e.g. of `VatGroups`; an unknown record is left alone.
    pub fn set_record(&mut self, set: &str, key: &str, property: &str, value: impl Into<Value>) {
        let number = key.parse().map(Key::Int);
        let keys = [Some(Key::from(key)), number.ok()];
        let found = keys.into_iter().flatten().find(|key| self.books.contains(set, key));
        if let Some(record) = found.and_then(|key| self.books.get_mut(set, &key)) {
            record.put(property, value);
        }
    }

    /// Removes a record that is no item and no document.
    pub fn remove_record(&mut self, set: &str, key: &str) {
        let number = key.parse().map(Key::Int);
        for key in [Some(Key::from(key)), number.ok()].into_iter().flatten() {
            self.books.remove(set, &key);
        }
    }

    /// Changes any property of an item; unknown items, and properties fixed by its transactions, are left alone.
    pub fn set_item(&mut self, code: &str, property: &str, value: impl Into<Value>, now: Timestamp) {
        let body = record([(property, value.into())]);
        items::change(&mut self.env(now), code, body, false).ok();
    }
}
