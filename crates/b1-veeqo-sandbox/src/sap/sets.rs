//! The entity sets the sandbox serves.

use super::books::{Books, Key};
use super::documents::Kind;
use super::errors::Fault;
use super::record::{Fields, Record};
use super::route::{encoded, key_parts};
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;

/// What may be written to a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writes {
    Documents(Kind),
    Transfers,
    Items,
    /// Plain records with a key the client chooses.
    Plain,
    UserTables,
    UserFields,
    UserRows,
    /// Only changes of existing rows.
    Changes,
    Never,
}

/// One entity set.
#[derive(Clone, Debug)]
pub(crate) struct EntitySet {
    pub(crate) name: Cow<'static, str>,
    /// Name of the type in the metadata; a user table's own name.
    pub(crate) type_name: Cow<'static, str>,
    pub(crate) key: &'static [&'static str],
    pub(crate) numeric_key: bool,
    /// Whether rows carry an entity tag.
    pub(crate) etag: bool,
    pub(crate) writes: Writes,
}

type Row = (&'static str, &'static str, &'static [&'static str], bool, bool, Writes);

const SETS: [Row; 18] = [
    ("Items", "Item", &["ItemCode"], false, true, Writes::Items),
    ("BusinessPartners", "BusinessPartner", &["CardCode"], false, true, Writes::Plain),
    ("Warehouses", "Warehouse", &["WarehouseCode"], false, false, Writes::Plain),
    ("Orders", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::Order)),
    ("DeliveryNotes", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::DeliveryNote)),
    ("Invoices", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::Invoice)),
    ("Returns", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::Return)),
    ("CreditNotes", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::CreditNote)),
    ("Drafts", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::Draft)),
    (
        "InventoryGenEntries",
        "Document",
        &["DocEntry"],
        true,
        true,
        Writes::Documents(Kind::InventoryGenEntry),
    ),
    ("InventoryGenExits", "Document", &["DocEntry"], true, true, Writes::Documents(Kind::InventoryGenExit)),
    ("StockTransfers", "StockTransfer", &["DocEntry"], true, false, Writes::Transfers),
    ("UserTablesMD", "UserTablesMD", &["TableName"], false, false, Writes::UserTables),
    ("UserFieldsMD", "UserFieldMD", &["TableName", "FieldID"], false, false, Writes::UserFields),
    ("BatchNumberDetails", "BatchNumberDetail", &["DocEntry"], true, false, Writes::Changes),
    ("SerialNumberDetails", "SerialNumberDetail", &["DocEntry"], true, false, Writes::Changes),
    ("SQLQueries", "SQLQuery", &["SqlCode"], false, false, Writes::Plain),
    ("VatGroups", "VatGroup", &["Code"], false, false, Writes::Never),
];

const READ_ONLY: [(&str, &str, &[&str], bool); 9] = [
    // Only an approval procedure drafts a transfer here.
    ("StockTransferDrafts", "StockTransfer", &["DocEntry"], true),
    ("AdditionalExpenses", "AdditionalExpense", &["ExpensCode"], true),
    ("ShippingTypes", "ShippingType", &["Code"], true),
    ("ItemGroups", "ItemGroups", &["Number"], true),
    ("PriceLists", "PriceList", &["PriceListNo"], true),
    ("BusinessPlaces", "BusinessPlace", &["BPLID"], true),
    ("Currencies", "Currency", &["Code"], false),
    ("SalesTaxCodes", "SalesTaxCode", &["Code"], false),
    ("ProductTrees", "ProductTree", &["TreeCode"], false),
];

impl EntitySet {
    /// The set of that exact name, user tables included.
    pub(crate) fn find(books: &Books, name: &str) -> Option<Self> {
        let fixed = SETS.iter().find(|row| row.0 == name).map(|row| Self {
            name: row.0.into(),
            type_name: row.1.into(),
            key: row.2,
            numeric_key: row.3,
            etag: row.4,
            writes: row.5,
        });
        fixed.or_else(|| Self::read_only(name)).or_else(|| Self::user_table(books, name))
    }

    /// Names of all fixed sets.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        SETS.iter().map(|row| row.0).chain(READ_ONLY.iter().map(|row| row.0))
    }

    fn read_only(name: &str) -> Option<Self> {
        READ_ONLY.iter().find(|row| row.0 == name).map(|row| Self {
            name: row.0.into(),
            type_name: row.1.into(),
            key: row.2,
            numeric_key: row.3,
            etag: name == "AdditionalExpenses",
            writes: Writes::Never,
        })
    }

    fn user_table(books: &Books, name: &str) -> Option<Self> {
        let table = books.get_text("UserTablesMD", name.strip_prefix("U_")?)?;
        table.flag(super::user_tables::LIVE).then(|| Self {
            name: Cow::Owned(name.to_owned()),
            type_name: Cow::Owned(name.to_owned()),
            key: &["Code"],
            numeric_key: false,
            etag: false,
            writes: Writes::UserRows,
        })
    }

    /// Reads the key between the parentheses.
    pub(crate) fn read_key(&self, arguments: &str) -> Result<Key, Fault> {
        let parts = key_parts(arguments)?;
        let named_well = |(part, name): (&super::route::KeyPart, &&str)| {
            part.name.as_deref().map_or(self.key.len() == 1, |given| given == *name)
        };
        if parts.len() != self.key.len() || !parts.iter().zip(self.key).all(named_well) {
            return Err(Fault::malformed(format!("Invalid key of '{}'", self.name)));
        }
        if self.numeric_key {
            let number =
                parts.first().and_then(|part| part.value.as_number()).and_then(|number| number.to_i64());
            return number.map(Key::Int).ok_or_else(|| Fault::malformed("Invalid key: a number is expected"));
        }
        let texts: Vec<String> = parts.iter().map(|part| part.value.as_text()).collect();
        Ok(Key::Text(texts.join("|")))
    }

    /// The key of a stored record.
    pub(crate) fn key_of(&self, record: &Record) -> Option<Key> {
        if self.numeric_key {
            return self.key.first().and_then(|name| record.int(name)).map(Key::Int);
        }
        let texts: Option<Vec<String>> = self
            .key
            .iter()
            .map(|name| {
                record.text(name).map(str::to_owned).or_else(|| record.int(name).map(|n| n.to_string()))
            })
            .collect();
        texts.map(|texts| Key::Text(texts.join("|")))
    }

    /// The address of an entity relative to the service root, e.g. `Orders(5)`.
    pub(crate) fn address(&self, record: &Record) -> String {
        let part = |name: &&str| match record.int(name).filter(|_| self.numeric_key || self.key.len() > 1) {
            Some(number) => number.to_string(),
            None => format!("'{}'", encoded(&record.text(name).unwrap_or_default().replace('\'', "''"))),
        };
        let parts: Vec<String> = match self.key {
            [only] => vec![part(only)],
            several => several.iter().map(|name| format!("{name}={}", part(name))).collect(),
        };
        format!("{}({})", self.name, parts.join(","))
    }
}
