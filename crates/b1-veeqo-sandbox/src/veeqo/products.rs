//! New products and changes to them, whoever causes them.

use super::account::Account;
use super::product::{Product, Sellable, SellableKind, StockEntry};
use super::refused::Refused;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A product with one sellable, as a person types it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewProduct {
    /// Title.
    pub title: String,
    /// SKU; may be empty and need not be unique.
    pub sku: String,
    /// Barcode; may be empty.
    pub barcode: String,
    /// Selling price.
    pub price: Decimal,
    /// Cost price.
    pub cost: Decimal,
}

impl Account {
    /// A person types in a product; returns the id of its sellable.
    pub fn add_product(&mut self, new: NewProduct, now: Timestamp) -> i64 {
        let product = self.new_product(new.title, now);
        let sellable = self.new_sellable(product, now);
        if let Some(one) = self.sellables.get_mut(&sellable) {
            one.sku_code = new.sku;
            one.upc_code = new.barcode;
            one.price = new.price;
            one.cost_price = new.cost;
        }
        sellable
    }

    pub(super) fn new_product(&mut self, title: String, now: Timestamp) -> i64 {
        let id = self.new_id();
        let product = Product {
            id,
            title,
            description: None,
            notes: String::new(),
            sellables: Vec::new(),
            images: Vec::new(),
            tags: Vec::new(),
            created_at: now,
            updated_at: now,
            deleted_at: None,
        };
        self.products.insert(id, product);
        id
    }

    /// An empty sellable with an entry in every warehouse.
    pub(super) fn new_sellable(&mut self, product_id: i64, now: Timestamp) -> i64 {
        let id = self.new_id();
        let sellable = Sellable {
            id,
            product_id,
            kind: SellableKind::Variant,
            title: String::new(),
            sku_code: String::new(),
            upc_code: String::new(),
            model_number: String::new(),
            price: Decimal::ZERO,
            cost_price: Decimal::ZERO,
            tax_rate: Decimal::ZERO,
            weight_grams: Decimal::ZERO,
            weight_unit: "g".to_owned(),
            min_reorder_level: 0,
            quantity_to_reorder: 0,
            hs_tariff_number: None,
            origin_country: None,
            created_at: now,
            updated_at: now,
            deleted_at: None,
        };
        self.sellables.insert(id, sellable);
        if let Some(product) = self.products.get_mut(&product_id) {
            product.sellables.push(id);
            product.updated_at = now;
        }
        for warehouse in self.warehouses.keys() {
            self.stock.insert((id, *warehouse), StockEntry::empty(now));
        }
        id
    }

    /// A person renames a product or one of its sellables, as people do.
    ///
    /// # Errors
    /// [`Refused::ProductNotFound`] when there is no such sellable.
    pub fn edit_sellable(
        &mut self,
        sellable_id: i64,
        edit: impl FnOnce(&mut Product, &mut Sellable),
        now: Timestamp,
    ) -> Result<(), Refused> {
        let sellable = self.sellables.get_mut(&sellable_id).ok_or(Refused::ProductNotFound)?;
        let product = self.products.get_mut(&sellable.product_id).ok_or(Refused::ProductNotFound)?;
        edit(product, sellable);
        product.updated_at = now;
        sellable.updated_at = now;
        Ok(())
    }

    /// Deletes a product softly: its sellables stay readable with a `deleted_at`.
    ///
    /// # Errors
    /// [`Refused::ProductNotFound`] when there is none or it is already deleted.
    pub fn delete_product(&mut self, id: i64, now: Timestamp) -> Result<(), Refused> {
        let product = self.products.get_mut(&id).filter(|one| one.deleted_at.is_none());
        let product = product.ok_or(Refused::ProductNotFound)?;
        product.deleted_at = Some(now);
        product.updated_at = now;
        for id in &product.sellables {
            if let Some(sellable) = self.sellables.get_mut(id) {
                sellable.deleted_at = Some(now);
                sellable.updated_at = now;
            }
        }
        Ok(())
    }

    /// Makes a kit of other sellables out of an existing one.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when one of them does not exist.
    pub fn make_kit(&mut self, sellable_id: i64, contents: BTreeMap<i64, i64>) -> Result<(), Refused> {
        if !contents.keys().all(|id| self.sellables.contains_key(id)) {
            return Err(Refused::NotFound);
        }
        self.sellables.get_mut(&sellable_id).ok_or(Refused::NotFound)?.kind = SellableKind::Kit(contents);
        Ok(())
    }
}
