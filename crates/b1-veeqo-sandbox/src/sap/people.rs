//! What a person at the SAP client does day by day.

use super::books::{Env, Key};
use super::company::Company;
use super::documents::{self, Created, Kind};
use super::errors::Fault;
use super::ingest::accept;
use super::record::{Fields, Record, number, record, yes_no};
use super::route::Version;
use super::settings::Language;
use super::{items, transfers};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Value, json};

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

impl Company {
    /// Works on a copy that is kept on success only.
    fn attempt<T>(
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
        let Value::Object(body) = body else {
            return Err(Refused { code: -1000, message: "the body is no object".to_owned() });
        };
        self.attempt(now, |env| {
            let body = accept(env, Version::V2, "Document", body)?;
            match documents::create(env, kind, body, true)? {
                Created::Document(document) | Created::Draft(document) => {
                    Ok(document.int("DocEntry").unwrap_or_default())
                }
            }
        })
    }

    /// Receives goods at a cost of 1 each when the item has none yet.
    ///
    /// # Errors
    /// [`Refused`], e.g. for an unknown item or one with batches.
    pub fn receive_goods(
        &mut self,
        item: &str,
        warehouse: &str,
        quantity: Decimal,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        self.receive(item, warehouse, quantity, json!([]), json!([]), now)
    }

    /// Receives a batch, with an optional expiry date.
    ///
    /// # Errors
    /// [`Refused`], e.g. for an item without batches.
    pub fn receive_batch(
        &mut self,
        item: &str,
        warehouse: &str,
        batch: &str,
        quantity: Decimal,
        expires: Option<jiff::civil::Date>,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let expires = expires.map_or(Value::Null, |day| day.to_string().into());
        let row =
            json!([{ "BatchNumberProperty": batch, "Quantity": number(quantity), "ExpiryDate": expires }]);
        self.receive(item, warehouse, quantity, row, json!([]), now)
    }

    /// Receives units with these serial numbers.
    ///
    /// # Errors
    /// [`Refused`], e.g. for a serial that exists.
    pub fn receive_serials(
        &mut self,
        item: &str,
        warehouse: &str,
        serials: &[&str],
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let rows: Vec<Value> = serials
            .iter()
            .map(|serial| json!({ "InternalSerialNumber": serial, "ManufacturerSerialNumber": serial }))
            .collect();
        self.receive(item, warehouse, Decimal::from(serials.len()), json!([]), Value::Array(rows), now)
    }

    fn receive(
        &mut self,
        item: &str,
        warehouse: &str,
        quantity: Decimal,
        batches: Value,
        serials: Value,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let known = self.books.stock.level(item, warehouse).cost;
        let cost = if known.is_zero() { Decimal::ONE } else { known };
        let line = json!({
            "ItemCode": item, "WarehouseCode": warehouse, "Quantity": number(quantity), "UnitPrice": number(cost),
            "UseBaseUnits": "tYES", "BatchNumbers": batches, "SerialNumbers": serials,
        });
        self.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now)
    }

    /// Issues goods, e.g. for breakage.
    ///
    /// # Errors
    /// [`Refused`], e.g. when stock would fall below zero.
    pub fn issue_goods(
        &mut self,
        item: &str,
        warehouse: &str,
        quantity: Decimal,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let line = json!({
            "ItemCode": item, "WarehouseCode": warehouse, "Quantity": number(quantity), "UseBaseUnits": "tYES",
        });
        self.post(Kind::InventoryGenExit, json!({ "DocumentLines": [line] }), now)
    }

    /// Moves goods between warehouses.
    ///
    /// # Errors
    /// [`Refused`], e.g. when stock would fall below zero.
    pub fn transfer_goods(
        &mut self,
        item: &str,
        from: &str,
        to: &str,
        quantity: Decimal,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let line = record([
            ("ItemCode", item.into()),
            ("FromWarehouseCode", from.into()),
            ("WarehouseCode", to.into()),
            ("Quantity", number(quantity)),
        ]);
        let mut transfer = Record::new();
        transfer.put_rows("StockTransferLines", vec![line]);
        let posted = self.attempt(now, |env| transfers::create(env, transfer))?;
        Ok(posted.int("DocEntry").unwrap_or_default())
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

    /// Changes any property of an item; unknown items are left alone.
    pub fn set_item(&mut self, code: &str, property: &str, value: impl Into<Value>, now: Timestamp) {
        let body = record([(property, value.into())]);
        let changed = items::change(&mut self.env(now), code, body, false);
        debug_assert!(changed.is_ok(), "the item exists and the property may change");
    }
}
