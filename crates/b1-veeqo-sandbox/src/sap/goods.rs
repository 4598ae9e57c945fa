//! Goods a person receives, issues and moves.

use super::company::Company;
use super::documents::Kind;
use super::people::Refused;
use super::record::{Fields, Record, number, record};
use super::transfers;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Value, json};

impl Company {
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
}
