//! One fault at a time, planted as people make them, and the check that must find it.

mod goods;
mod scripted;
mod trade;

use super::world::{active, add};
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::WEB_SHOP;
use b1_veeqo_sandbox::veeqo::{NewLine, NewOrder, NewProduct};
use b1_veeqo_sync::settings::Settings;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
pub(super) use scripted::SCRIPTED;
use serde_json::json;

pub(super) type Plant = fn(&mut World, Timestamp, &mut Settings);

fn item(world: &mut World, code: &str, property: &str, value: impl Into<serde_json::Value>, now: Timestamp) {
    // The item has moved, and some properties are fixed by that: it is written anew.
    world.sap.set_item(code, property, value, now);
}

fn both(world: &mut World, code: &str, now: Timestamp) {
    add(world, NewItem::new(code, format!("Item {code}")), now);
}

fn in_sap(world: &mut World, code: &str, now: Timestamp) {
    let item = NewItem::new(code, format!("Item {code}"));
    world.sap.add_item(active(item.priced(10.into()).taxed("S20")), now);
}

fn in_veeqo(world: &mut World, sku: &str, now: Timestamp) -> i64 {
    world.veeqo.add_product(
        NewProduct { title: format!("Item {sku}"), sku: sku.into(), ..NewProduct::default() },
        now,
    )
}

fn product(world: &World, sku: &str) -> (i64, i64) {
    let found = world.veeqo.sellables_by_sku(sku)[0];
    (found.id, found.product_id)
}

fn edit(
    world: &mut World,
    sku: &str,
    now: Timestamp,
    edit: fn(&mut b1_veeqo_sandbox::veeqo::Product, &mut b1_veeqo_sandbox::veeqo::Sellable),
) {
    let (id, _) = product(world, sku);
    world.veeqo.edit_sellable(id, edit, now).unwrap();
}

fn unlist(world: &mut World, sku: &str, now: Timestamp) {
    let (_, id) = product(world, sku);
    world.veeqo.delete_product(id, now).unwrap();
}

fn company(world: &mut World, switch: &str, value: impl Into<serde_json::Value>) {
    world.sap.settings.switches.insert(switch.into(), value.into());
}

fn account(world: &mut World, pointer: &str, value: impl Into<serde_json::Value>) {
    world.veeqo.settings.company_fields.insert(pointer.into(), value.into());
}

fn alias(settings: &mut Settings, sku: &str, item: &str) {
    let pair = (Sku::new(sku).unwrap(), ItemCode::new(item).unwrap());
    settings.items.aliases = AliasTable::new([pair]).unwrap();
}

fn sold(world: &mut World, rate: Decimal, at: Timestamp) {
    let sellable = product(world, "MUG").0;
    let order = NewOrder {
        channel: WEB_SHOP,
        number: "#900".into(),
        lines: vec![NewLine {
            sellable,
            quantity: 1,
            price: 10.into(),
            tax_rate: rate,
            discount: Decimal::ZERO,
        }],
        prices_include_tax: false,
        order_discount: Decimal::ZERO,
        delivery_cost: Decimal::ZERO,
        delivery_tax_rate: Decimal::ZERO,
        address: None,
        customer: None,
        paid: true,
    };
    world.veeqo.add_channel_order(order, at).unwrap();
}

fn sap_order(world: &mut World, at: Timestamp, confirmed: &str) {
    let line = json!({ "ItemCode": "PLATE", "WarehouseCode": "01", "Quantity": 2, "UnitPrice": 10 });
    let order = json!({ "CardCode": "C-AMZ", "DocDueDate": "2027-03-01", "Confirmed": confirmed, "DocumentLines": [line] });
    world.sap.post(Kind::Order, order, at).unwrap();
}

fn today(now: Timestamp) -> jiff::civil::Date {
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn day(now: Timestamp, ahead: i64) -> String {
    today(now + SignedDuration::from_hours(24 * ahead)).to_string()
}

/// All of them.
pub(super) fn faults() -> impl Iterator<Item = &'static (&'static str, Plant)> {
    goods::FAULTS.iter().chain(trade::FAULTS)
}
