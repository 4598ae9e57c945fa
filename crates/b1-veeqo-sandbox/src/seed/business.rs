//! Both sides of the small business before they are connected.

use super::goods::{Good, goods};
use super::{MAIN, MARKETPLACE, OVERFLOW, PUSH_CHANNEL, UNMAPPED, UNMAPPED_SKU, WEB_SHOP};
use crate::sap::{Company, Kind, NewItem, Settings, Tracking};
use crate::veeqo::{Account, Channel, NewProduct};
use crate::world::World;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

/// SAP's codes of the three warehouses.
const CODES: [&str; 3] = ["01", "02", "99"];

/// The small business: SAP has some 200 items with stock, Veeqo has channels and warehouses but no product of SAP's.
#[must_use]
pub fn small_business(seed: u64, now: Timestamp) -> World {
    World { sap: company(&goods(seed), now), veeqo: account(now), ..World::default() }
}

fn company(goods: &[Good], now: Timestamp) -> Company {
    let mut company = Company::new(Settings { extra_series: vec![8], ..Settings::default() });
    company.add_currency("GBP", "Pound sterling", "GBP");
    company.add_price_list(1, "Base prices");
    company.add_item_group(100, "Items");
    company.add_item_group(101, "Food");
    company.add_vat_group("S20", "Standard rate", Decimal::from(20));
    company.add_vat_group("S0", "Zero rate", Decimal::ZERO);
    company.add_expense(1, "Freight");
    company.add_shipping_type(1, "Parcel");
    for (code, name) in [("01", "Main"), ("02", "Overflow"), ("99", "Returns cage")] {
        company.add_warehouse(code, name);
    }
    for (code, name) in
        [("C-WEB", "Web shop customers"), ("C-AMZ", "Marketplace customers"), ("C-TRADE", "Trade Ltd")]
    {
        company.add_partner(code, name, Map::new(), now);
    }
    for good in goods {
        company.add_item(item(good), now);
    }
    for (place, warehouse) in CODES.iter().enumerate() {
        let held = goods.iter().filter(|good| units(good, place) > 0).enumerate();
        let lines: Vec<Value> =
            held.map(|(row, good)| opening(good, row, warehouse, units(good, place))).collect();
        let posted = company.post(Kind::InventoryGenEntry, json!({ "DocumentLines": lines }), now);
        debug_assert!(posted.is_ok(), "opening stock is accepted: {posted:?}");
    }
    for good in goods.iter().filter(|good| good.frozen) {
        company.set_item_frozen(&good.code, true, now);
    }
    company
}

fn item(good: &Good) -> NewItem {
    let mut item = NewItem::new(&good.code, &good.name)
        .priced(good.price)
        .taxed(if good.zero_rated { "S0" } else { "S20" })
        .tracked(good.tracking);
    item.bar_code.clone_from(&good.barcode);
    item.stocked = good.stocked;
    item.more.insert("Valid".to_owned(), "tYES".into());
    item.group = if good.tracking == Tracking::Batches { 101 } else { 100 };
    item
}

fn units(good: &Good, place: usize) -> i64 {
    if good.stocked { good.opening.get(place).copied().unwrap_or_default() } else { 0 }
}

/// One row of the opening goods receipt, at half the price.
fn opening(good: &Good, row: usize, warehouse: &str, units: i64) -> Value {
    let mut line = json!({
        "ItemCode": good.code, "WarehouseCode": warehouse, "Quantity": units, "UseBaseUnits": "tYES",
        "UnitPrice": (good.price / Decimal::TWO).round_dp(2).to_string(),
    });
    let (name, rows) = match good.tracking {
        Tracking::None => return line,
        Tracking::Batches => ("BatchNumbers", batches(good, row, warehouse, units)),
        Tracking::Serials => ("SerialNumbers", serials(good, row, warehouse, units)),
    };
    if let Some(fields) = line.as_object_mut() {
        fields.insert(name.to_owned(), rows);
    }
    line
}

/// Two batches, the older one expiring first.
fn batches(good: &Good, row: usize, warehouse: &str, units: i64) -> Value {
    let batch = |name: &str, units: i64, expires: &str| {
        json!({
            "BatchNumberProperty": format!("{}-{warehouse}-{name}", good.code), "Quantity": units, "ExpiryDate": expires,
            "BaseLineNumber": row,
        })
    };
    let old = units / 3;
    json!([batch("A", old, "2027-03-31"), batch("B", units - old, "2027-09-30")])
}

fn serials(good: &Good, row: usize, warehouse: &str, units: i64) -> Value {
    let serial = |number: i64| format!("{}-{warehouse}-{number:04}", good.code);
    let rows = (1..=units).map(|number| {
        json!({
            "InternalSerialNumber": serial(number), "ManufacturerSerialNumber": serial(number), "Quantity": 1,
            "BaseLineNumber": row,
        })
    });
    Value::Array(rows.collect())
}

fn account(now: Timestamp) -> Account {
    let mut account = Account::default();
    account.add_warehouse(MAIN, "Main", Some("01"), now);
    account.add_warehouse(OVERFLOW, "Overflow", Some("02"), now);
    account.add_warehouse(UNMAPPED, "Returns cage", None, now);
    account.add_channel(Channel::new(WEB_SHOP, "Web shop", "shopify", &[MAIN, OVERFLOW]));
    account.add_channel(Channel::new(MARKETPLACE, "Marketplace", "amazon", &[MAIN, OVERFLOW]));
    account.add_channel(Channel::new(PUSH_CHANNEL, "ERP orders", "direct", &[MAIN, OVERFLOW]));
    account.add_delivery_method("Courier", Decimal::new(495, 2), now);
    for (sku, title) in [(UNMAPPED_SKU, "Hand-made bowl"), ("HAND-MADE-2", "Hand-made plate")] {
        let sellable = account.add_product(
            NewProduct {
                title: title.into(),
                sku: sku.into(),
                price: Decimal::from(30),
                ..NewProduct::default()
            },
            now,
        );
        let counted = account.move_stock(sellable, MAIN, 12, now);
        debug_assert!(counted.is_ok(), "the entry was made with the product");
    }
    account
}
