//! What a person at the SAP client, or at the server, sees and restarts.

use super::books::Key;
use super::company::Company;
use super::documents::Kind;
use super::record::{Fields, Record};
use super::user_tables;
use super::views::{DocumentView, TransferView};
use rust_decimal::Decimal;

impl Company {
    /// Quantity on hand in inventory units.
    #[must_use]
    pub fn on_hand(&self, item: &str, warehouse: &str) -> Decimal {
        self.books.stock.level(item, warehouse).on_hand
    }

    /// Quantity promised to open orders.
    #[must_use]
    pub fn committed(&self, item: &str, warehouse: &str) -> Decimal {
        self.books.stock.level(item, warehouse).committed
    }

    /// Average cost of the item in the warehouse.
    #[must_use]
    pub fn cost(&self, item: &str, warehouse: &str) -> Decimal {
        self.books.stock.level(item, warehouse).cost
    }

    /// What a bin holds of an item.
    #[must_use]
    pub fn bin_on_hand(&self, item: &str, bin: i64) -> Decimal {
        self.books.stock.bins.get(&(item.to_owned(), bin)).copied().unwrap_or_default()
    }

    /// What the warehouse holds of a batch.
    #[must_use]
    pub fn batch_on_hand(&self, item: &str, batch: &str, warehouse: &str) -> Decimal {
        self.books.stock.batch_quantity(item, batch, warehouse)
    }

    /// Codes and names of all items.
    pub fn items(&self) -> impl Iterator<Item = (String, String)> + '_ {
        let text = |row: &Record, name: &str| row.text(name).unwrap_or_default().to_owned();
        self.books.rows("Items").map(move |(_, row)| (text(row, "ItemCode"), text(row, "ItemName")))
    }

    /// The documents of a kind in order of `DocEntry`.
    pub fn documents(&self, kind: Kind) -> impl Iterator<Item = DocumentView> + '_ {
        self.books.rows(kind.set()).map(move |(_, record)| DocumentView::of(kind, record))
    }

    /// Stock transfers in order of `DocEntry`.
    pub fn transfers(&self) -> impl Iterator<Item = TransferView> + '_ {
        self.books.rows("StockTransfers").map(|(_, record)| TransferView::of(record))
    }

    /// The codes of a user table's rows, e.g. of `VEEQOKEY`.
    pub fn user_codes(&self, table: &str) -> impl Iterator<Item = &str> + '_ {
        self.books
            .rows(&format!("U_{table}"))
            .filter_map(|(_, row)| row.text("Code"))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Lets the Service Layer see user fields and tables defined since its last start, and drops all sessions.
    pub fn reload_metadata(&mut self) {
        for set in ["UserTablesMD", "UserFieldsMD"] {
            let keys: Vec<Key> = self.books.rows(set).map(|(key, _)| key.clone()).collect();
            for key in keys {
                if let Some(definition) = self.books.get_mut(set, &key) {
                    definition.put(user_tables::LIVE, "tYES");
                }
            }
        }
        self.drop_sessions();
    }

    /// Ends every session, as a restart of the Service Layer does.
    pub fn drop_sessions(&mut self) {
        self.sessions.clear();
    }

    /// Number of sessions opened and not yet known to be over.
    #[must_use]
    pub fn open_sessions(&self) -> usize {
        self.sessions.count()
    }
}
