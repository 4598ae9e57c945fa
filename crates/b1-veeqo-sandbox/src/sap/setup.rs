//! Master data as a person sets it up.

use super::books::{Env, Key};
use super::company::Company;
use super::documents::CURRENCY_DECIMALS;
use super::new_item::NewItem;
use super::record::{Fields, Record, number, record};
use super::sets::EntitySet;
use super::settings::Settings;
use super::{items, partners, user_tables};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

impl Company {
    /// An empty company with these switches.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }

    pub(crate) fn env(&mut self, now: Timestamp) -> Env<'_> {
        Env { settings: &self.settings, books: &mut self.books, now }
    }

    /// Adds an item, or replaces the one with its code; an item without a code is left out.
    pub fn add_item(&mut self, item: NewItem, now: Timestamp) {
        let currency = self.settings.local_currency.clone();
        let (key, item) = (Key::from(item.code.as_str()), item.record(&currency));
        self.books.remove("Items", &key);
        items::create(&mut self.env(now), item).ok();
    }

    /// Adds a warehouse, or replaces the one with its code.
    pub fn add_warehouse(&mut self, code: &str, name: &str) {
        let mut warehouse = Record::new();
        warehouse.put("WarehouseCode", code);
        warehouse.put("WarehouseName", name);
        for flag in ["Inactive", "DropShip", "EnableBinLocations"] {
            warehouse.put(flag, "tNO");
        }
        warehouse.put("Nettable", "tYES");
        warehouse.put("BusinessPlaceID", Value::Null);
        self.books.insert("Warehouses", Key::from(code), warehouse);
    }

    /// Gives a warehouse bins, by their `AbsEntry`; the first is its default bin. Before it holds anything.
    pub fn add_bins(&mut self, code: &str, bins: &[i64]) {
        let places = std::sync::Arc::make_mut(&mut self.books.stock.places);
        places.extend(bins.iter().map(|bin| (*bin, code.to_owned())));
        self.set_warehouse(code, "EnableBinLocations", "tYES");
        self.set_warehouse(code, "DefaultBin", bins.first().copied());
    }

    /// Changes a property of a warehouse, e.g. `Inactive` to `tYES`.
    pub fn set_warehouse(&mut self, code: &str, property: &str, value: impl Into<Value>) {
        if let Some(warehouse) = self.books.get_mut("Warehouses", &Key::from(code)) {
            warehouse.put(property, value);
        }
    }

    /// Adds a customer, or replaces the one with its code (one without a code is left out); `more` holds further properties, e.g. `Currency`.
    pub fn add_partner(
        &mut self,
        code: &str,
        name: &str,
        more: serde_json::Map<String, Value>,
        now: Timestamp,
    ) {
        let mut partner = more;
        partner.put("CardCode", code);
        partner.put("CardName", name);
        self.books.remove("BusinessPartners", &Key::from(code));
        let mut env = self.env(now);
        if let Some(set) = EntitySet::find(env.books, "BusinessPartners") {
            partners::create(&mut env, &set, partner).ok();
        }
    }

    /// Adds a VAT group with its rate in percent.
    pub fn add_vat_group(&mut self, code: &str, name: &str, percent: Decimal) {
        let mut group = named(code, name);
        group.put("Category", "bovcOutputTax");
        group.put("Inactive", "tNO");
        group.put(
            "VatGroups_Lines",
            json!([{ "Effectivefrom": "2000-01-01T00:00:00Z", "Rate": number(percent) }]),
        );
        self.books.insert("VatGroups", Key::from(code), group);
    }

    /// Adds a sales tax code with its rate in percent, as US-style companies have.
    pub fn add_tax_code(&mut self, code: &str, name: &str, percent: Decimal) {
        let mut tax = named(code, name);
        tax.put_decimal("Rate", percent);
        self.books.insert("SalesTaxCodes", Key::from(code), tax);
    }

    /// Adds a kind of freight.
    pub fn add_expense(&mut self, code: i64, name: &str) {
        let expense = record([("ExpensCode", code.into()), ("Name", name.into()), ("DataVersion", 1.into())]);
        self.books.insert("AdditionalExpenses", Key::Int(code), expense);
    }

    /// Adds a shipping type.
    pub fn add_shipping_type(&mut self, code: i64, name: &str) {
        self.books.insert(
            "ShippingTypes",
            Key::Int(code),
            record([("Code", code.into()), ("Name", name.into())]),
        );
    }

    /// Adds an item group.
    pub fn add_item_group(&mut self, number: i64, name: &str) {
        let group = record([("Number", number.into()), ("GroupName", name.into())]);
        self.books.insert("ItemGroups", Key::Int(number), group);
    }

    /// Adds a price list.
    pub fn add_price_list(&mut self, number: i64, name: &str) {
        let list = record([
            ("PriceListNo", number.into()),
            ("PriceListName", name.into()),
            ("Active", "tYES".into()),
        ]);
        self.books.insert("PriceLists", Key::Int(number), list);
    }

    /// Adds a branch, which documents must then name.
    pub fn add_branch(&mut self, id: i64, name: &str) {
        self.books.insert(
            "BusinessPlaces",
            Key::Int(id),
            record([("BPLID", id.into()), ("BPLName", name.into())]),
        );
        self.settings.branches.push(id);
    }

    /// Makes an item a sales bill of material: orders of it bring lines of its components.
    pub fn add_sales_bom(&mut self, parent: &str, components: &[(&str, Decimal)]) {
        let lines = components
            .iter()
            .map(|(item, quantity)| record([("ItemCode", (*item).into()), ("Quantity", number(*quantity))]));
        let mut tree = record([("TreeCode", parent.into()), ("TreeType", "iSalesTree".into())]);
        tree.put_rows("ProductTreeLines", lines.collect());
        self.books.insert("ProductTrees", Key::from(parent), tree);
        if let Some(item) = self.books.get_mut("Items", &Key::from(parent)) {
            item.put("TreeType", "iSalesTree");
            item.put("InventoryItem", "tNO");
        }
    }

    /// Defines a user field, e.g. `VeeqoId` on `ORDR`, of text up to `size`; a field that exists stays as it is.
    pub fn add_user_field(&mut self, table: &str, name: &str, size: i64, now: Timestamp) {
        let field = record([("TableName", table.into()), ("Name", name.into()), ("Size", size.into())]);
        user_tables::create_field(&mut self.env(now), field).ok();
    }

    /// Defines a user table; one that exists stays as it is.
    pub fn add_user_table(&mut self, name: &str, now: Timestamp) {
        let table = record([("TableName", name.into()), ("TableDescription", name.into())]);
        user_tables::create_table(&mut self.env(now), table).ok();
    }

    /// Stores a query over one table under that code.
    pub fn add_query(&mut self, code: &str, table: &str) {
        let text = format!("SELECT T0.ItemCode FROM {table} T0");
        let query = record([("SqlCode", code.into()), ("SqlName", code.into()), ("SqlText", text.into())]);
        self.books.insert("SQLQueries", Key::from(code), query);
    }

    /// Adds a currency by the company's own code and its ISO code.
    pub fn add_currency(&mut self, code: &str, name: &str, iso: &str) {
        let mut currency = named(code, name);
        currency.put("DocumentsCode", iso);
        currency.put("Decimals", "cdDefault");
        self.books.insert("Currencies", Key::from(code), currency);
    }

    /// Gives a currency decimals of its own, six at most.
    pub fn set_currency_decimals(&mut self, code: &str, decimals: usize) {
        if let Some(currency) = self.books.get_mut("Currencies", &Key::from(code)) {
            currency.put("Decimals", CURRENCY_DECIMALS.get(decimals).copied().unwrap_or("cdDefault"));
        }
    }

    /// Enters the exchange rate of a day: local units for one foreign unit.
    pub fn set_rate(&mut self, currency: &str, day: Date, rate: Decimal) {
        self.books.rates.insert((currency.to_owned(), day), rate);
    }

    /// Closes a posting period, first to last day.
    pub fn close_period(&mut self, first: Date, last: Date) {
        self.books.closed_periods.push((first, last));
    }

    /// Opens every posting period again.
    pub fn open_periods(&mut self) {
        self.books.closed_periods.clear();
    }
}

fn named(code: &str, name: &str) -> Record {
    record([("Code", code.into()), ("Name", name.into())])
}
