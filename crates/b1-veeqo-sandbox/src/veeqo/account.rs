//! The account itself: what it holds, and the few changes everything else is made of.

use super::directory::{Channel, Customer, DeliveryMethod, Tag, Warehouse};
use super::limit::Bucket;
use super::order::{Address, Order};
use super::product::{Product, Sellable, StockChange, StockEntry};
use super::settings::Settings;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// First id given out; above 2³¹, because Veeqo's ids do not fit 32 bits either.
const FIRST_ID: i64 = 2_200_000_001;

/// One Veeqo account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Plan, switches, unconfirmed behaviours.
    pub settings: Settings,
    pub(super) channels: BTreeMap<i64, Channel>,
    pub(super) warehouses: BTreeMap<i64, Warehouse>,
    pub(super) customers: BTreeMap<i64, Customer>,
    pub(super) delivery_methods: BTreeMap<i64, DeliveryMethod>,
    pub(super) tags: BTreeMap<i64, Tag>,
    pub(super) products: BTreeMap<i64, Product>,
    pub(super) sellables: BTreeMap<i64, Sellable>,
    pub(super) stock: BTreeMap<(i64, i64), StockEntry>,
    pub(super) history: Vec<StockChange>,
    pub(super) orders: BTreeMap<i64, Order>,
    pub(super) bucket: Bucket,
    next_id: i64,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            channels: BTreeMap::new(),
            warehouses: BTreeMap::new(),
            customers: BTreeMap::new(),
            delivery_methods: BTreeMap::new(),
            tags: BTreeMap::new(),
            products: BTreeMap::new(),
            sellables: BTreeMap::new(),
            stock: BTreeMap::new(),
            history: Vec::new(),
            orders: BTreeMap::new(),
            bucket: Bucket::default(),
            next_id: FIRST_ID,
        }
    }
}

impl Account {
    pub(super) fn new_id(&mut self) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// Adds or replaces a channel.
    pub fn add_channel(&mut self, channel: Channel) {
        self.channels.insert(channel.id, channel);
    }

    /// Adds a warehouse; every sellable gets an empty stock entry in it.
    pub fn add_warehouse(&mut self, id: i64, name: &str, external_id: Option<&str>, now: Timestamp) {
        let warehouse = Warehouse {
            id,
            name: name.to_owned(),
            external_id: external_id.map(str::to_owned),
            country: "GB".to_owned(),
            city: "Swansea".to_owned(),
            created_at: now,
            deleted_at: None,
        };
        self.warehouses.insert(id, warehouse);
        for sellable in self.sellables.keys() {
            self.stock.entry((*sellable, id)).or_insert_with(|| StockEntry::empty(now));
        }
    }

    /// Changes a warehouse as a person does; an unknown one is left alone.
    pub fn edit_warehouse(&mut self, id: i64, edit: impl FnOnce(&mut Warehouse)) {
        if let Some(warehouse) = self.warehouses.get_mut(&id) {
            edit(warehouse);
        }
    }

    /// Changes a channel as a person does; an unknown one is left alone.
    pub fn edit_channel(&mut self, id: i64, edit: impl FnOnce(&mut Channel)) {
        if let Some(channel) = self.channels.get_mut(&id) {
            edit(channel);
        }
    }

    /// Changes a stock entry without a trace in the history; an unknown one is left alone.
    pub fn edit_entry(&mut self, sellable: i64, warehouse: i64, edit: impl FnOnce(&mut StockEntry)) {
        if let Some(entry) = self.stock.get_mut(&(sellable, warehouse)) {
            edit(entry);
        }
    }

    /// Adds a delivery method.
    pub fn add_delivery_method(&mut self, name: &str, cost: Decimal, now: Timestamp) -> i64 {
        let id = self.new_id();
        self.delivery_methods.insert(id, DeliveryMethod { id, name: name.to_owned(), cost, created_at: now });
        id
    }

    /// Adds a customer; a second one with the same e-mail address is another customer.
    pub fn add_customer(&mut self, email: Option<&str>, billing: Option<Address>) -> i64 {
        let id = self.new_id();
        let billing_address = billing.map(|address| (self.new_id(), address));
        let customer = Customer {
            id,
            email: email.map(str::to_owned),
            customer_type: "retail".to_owned(),
            billing_address,
            ..Customer::default()
        };
        self.customers.insert(id, customer);
        id
    }

    /// Sellables with exactly this SKU, deleted ones left out; there may be several.
    #[must_use]
    pub fn sellables_by_sku(&self, sku: &str) -> Vec<&Sellable> {
        self.sellables.values().filter(|one| one.deleted_at.is_none() && one.sku_code == sku).collect()
    }

    /// A sellable by id, deleted or not.
    #[must_use]
    pub fn sellable(&self, id: i64) -> Option<&Sellable> {
        self.sellables.get(&id)
    }

    /// Every sellable that is not deleted.
    pub fn sellables(&self) -> impl Iterator<Item = &Sellable> {
        self.sellables.values().filter(|one| one.deleted_at.is_none())
    }

    /// Every product, deleted or not.
    pub fn products(&self) -> impl Iterator<Item = &Product> {
        self.products.values()
    }

    /// A product by id, deleted or not.
    #[must_use]
    pub fn product(&self, id: i64) -> Option<&Product> {
        self.products.get(&id)
    }

    /// Every order, cancelled ones too, oldest first.
    pub fn orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.values()
    }

    /// An order by id.
    #[must_use]
    pub fn order(&self, id: i64) -> Option<&Order> {
        self.orders.get(&id)
    }

    /// Every channel.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.values()
    }

    /// Every warehouse.
    pub fn warehouses(&self) -> impl Iterator<Item = &Warehouse> {
        self.warehouses.values()
    }

    /// Changes of physical stock, oldest first.
    pub fn stock_changes(&self) -> impl Iterator<Item = &StockChange> {
        self.history.iter()
    }
}
