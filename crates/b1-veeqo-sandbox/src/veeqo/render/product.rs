//! Products, sellables and stock entries.

use super::directory::zero;
use crate::veeqo::account::Account;
use crate::veeqo::money::{cents, number};
use crate::veeqo::product::{Product, Sellable, SellableKind, StockChange, StockEntry};
use crate::veeqo::shape::{PRODUCT, SELLABLE, date, maybe_date};
use rust_decimal::Decimal;
use serde_json::{Value, json};

impl Account {
    pub(in crate::veeqo) fn product_json(&self, product: &Product) -> Value {
        let sellables: Vec<&Sellable> =
            product.sellables.iter().filter_map(|id| self.sellables.get(id)).collect();
        let image = product.images.first();
        let total = |level: fn(&StockEntry) -> i64| -> i64 {
            sellables.iter().map(|one| self.level(one.id, level)).sum()
        };
        PRODUCT.with(json!({
            "id": product.id,
            "title": product.title,
            "description": product.description,
            "notes": product.notes,
            "created_at": date(product.created_at),
            "updated_at": date(product.updated_at),
            "deleted_at": maybe_date(product.deleted_at),
            "created_by_id": 1001,
            "brand": null,
            "image": image,
            "main_image_src": image,
            "thumbnail_url": image,
            "inventory": { "infinite": false },
            "sellables": sellables.iter().map(|one| self.sellable_json(one)).collect::<Vec<_>>(),
            "tags": self.tags_json(&product.tags),
            "tax_rate": zero(),
            "weight": zero(),
            "on_hand_value": zero(),
            "total_stock_level": total(|entry| entry.physical),
            "total_allocated_stock_level": total(|entry| entry.allocated),
            "total_available_stock_level": total(StockEntry::available),
        }))
    }

    pub(in crate::veeqo) fn tags_json(&self, tags: &[i64]) -> Value {
        let found = tags.iter().filter_map(|id| self.tags.get(id));
        Value::Array(
            found.map(|tag| json!({ "id": tag.id, "name": tag.name, "colour": tag.colour })).collect(),
        )
    }

    fn level(&self, sellable: i64, level: fn(&StockEntry) -> i64) -> i64 {
        self.entries(sellable).map(|(_, entry)| level(entry)).sum()
    }

    fn entries(&self, sellable: i64) -> impl Iterator<Item = (i64, &StockEntry)> {
        self.stock
            .range((sellable, i64::MIN)..=(sellable, i64::MAX))
            .map(|((_, warehouse), entry)| (*warehouse, entry))
    }

    /// A whole sellable, as it stands in products, order lines and allocation lines.
    pub(in crate::veeqo) fn sellable_json(&self, sellable: &Sellable) -> Value {
        let product = self.products.get(&sellable.product_id);
        let title = product.map_or("", |product| product.title.as_str());
        let full = format!("{title} {}", sellable.title).trim().to_owned();
        let mut fields = self.stock_fields(sellable);
        let own = json!({
            "id": sellable.id,
            "type": match sellable.kind { SellableKind::Variant => "ProductVariant", SellableKind::Kit(_) => "Kit" },
            "title": sellable.title,
            "sellable_title": sellable.title,
            "product_title": title,
            "full_title": full,
            "sku_code": sellable.sku_code,
            "upc_code": sellable.upc_code,
            "model_number": sellable.model_number,
            "price": number(sellable.price),
            "cost_price": number(sellable.cost_price),
            "profit": number(sellable.price - sellable.cost_price),
            "margin": number(margin(sellable)),
            "tax_rate": number(sellable.tax_rate),
            "weight_grams": number(sellable.weight_grams),
            "weight": number(sellable.weight_grams),
            "weight_unit": sellable.weight_unit,
            "min_reorder_level": sellable.min_reorder_level,
            "quantity_to_reorder": sellable.quantity_to_reorder,
            "hs_tariff_number": sellable.hs_tariff_number,
            "origin_country": sellable.origin_country,
            "created_by_id": 1001,
            "created_at": date(sellable.created_at),
            "updated_at": date(sellable.updated_at),
            "deleted_at": maybe_date(sellable.deleted_at),
            "measurement_attributes": { "id": sellable.id, "width": zero(), "height": zero(), "depth": zero(), "dimensions_unit": "cm" },
            "product": product.map(brief),
        });
        if let (Some(fields), Value::Object(own)) = (fields.as_object_mut(), own) {
            fields.extend(own);
        }
        SELLABLE.with(fields)
    }

    fn stock_fields(&self, sellable: &Sellable) -> Value {
        let entries: Vec<Value> = self
            .entries(sellable.id)
            .map(|(warehouse, entry)| self.entry_json(sellable, warehouse, entry))
            .collect();
        let physical = self.level(sellable.id, |entry| entry.physical);
        let allocated = self.level(sellable.id, |entry| entry.allocated);
        let infinite = self.entries(sellable.id).any(|(_, entry)| entry.infinite);
        json!({
            "stock_entries": entries,
            "stock_level_at_all_warehouses": physical,
            "allocated_stock_level_at_all_warehouses": allocated,
            "available_stock_level_at_all_warehouses": physical - allocated,
            "on_hand_value": number(Decimal::from(physical) * sellable.cost_price),
            "inventory": {
                "infinite": infinite,
                "physical_stock_level_at_all_warehouses": physical,
                "allocated_stock_level_at_all_warehouses": allocated,
                "available_stock_level_at_all_warehouses": physical - allocated,
                "incoming_stock_level_at_all_warehouses": 0,
                "transit_outgoing_stock_level_at_all_warehouses": 0,
                "transit_incoming_stock_level_at_all_warehouses": 0,
            },
        })
    }

    /// A stock entry; it has no `id`.
    pub(in crate::veeqo) fn entry_json(
        &self,
        sellable: &Sellable,
        warehouse: i64,
        entry: &StockEntry,
    ) -> Value {
        let named = self.warehouses.get(&warehouse);
        json!({
            "sellable_id": sellable.id,
            "warehouse_id": warehouse,
            "infinite": entry.infinite,
            "physical_stock_level": entry.physical,
            "allocated_stock_level": entry.allocated,
            "available_stock_level": entry.available(),
            "incoming_stock_level": 0,
            "transit_incoming_stock_level": 0,
            "transit_outgoing_stock_level": 0,
            "stock_running_low": entry.available() <= sellable.min_reorder_level,
            "sellable_on_hand_value": number(Decimal::from(entry.physical) * sellable.cost_price),
            "location": entry.location,
            "updated_at": date(entry.updated_at),
            "warehouse": named.map(|one| json!({ "id": one.id, "name": one.name, "display_position": 1 })),
        })
    }

    pub(in crate::veeqo) fn stock_change_json(&self, change: &StockChange) -> Value {
        let sellable = self.sellables.get(&change.sellable_id);
        let entry = self.stock.get(&(change.sellable_id, change.warehouse_id));
        json!({
            "id": change.id,
            "increased": change.difference > 0,
            "decreased": change.difference < 0,
            "quantity": change.difference.abs(),
            "stock_level": change.level,
            "created_at": date(change.created_at),
            "action": { "name": change.action.0, "summary": change.action.1 },
            "stock_entry": sellable.zip(entry).map(|(one, entry)| self.entry_json(one, change.warehouse_id, entry)),
            "sellable": sellable.map(|one| self.sellable_json(one)),
        })
    }
}

/// A product inside its sellable.
fn brief(product: &Product) -> Value {
    json!({
        "id": product.id,
        "title": product.title,
        "weight": zero(),
        "origin_country": null,
        "hs_tariff_number": null,
        "taric_code": null,
        "mid_code": null,
        "tax_rate": zero(),
        "estimated_delivery": null,
        "deleted_at": maybe_date(product.deleted_at),
        "deleted_by_id": null,
        "description": product.description,
        "main_image_src": product.images.first(),
    })
}

fn margin(sellable: &Sellable) -> Decimal {
    if sellable.price.is_zero() {
        return Decimal::ZERO;
    }
    cents((sellable.price - sellable.cost_price) / sellable.price * Decimal::ONE_HUNDRED)
}
