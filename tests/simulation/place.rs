//! Both sides before anybody connects them, and the merchant's settings.

use crate::merchant;
use crate::shape::Shape;
use b1_veeqo_mapping::pricing::PriceMode;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{self, Company, Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PAIRS, PUSH_CHANNEL, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Account, Channel};
use b1_veeqo_sync::Settings;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Map, json};

/// Codes that break clients which do not encode them are among the first.
const CODES: [&str; 5] = ["MUG", "A/B#1", "O'NEIL 7", "50%", "CUP"];

/// The first items' codes.
pub(crate) fn codes(shape: &Shape) -> Vec<String> {
    CODES.iter().take(shape.items).map(|code| (*code).to_owned()).collect()
}

pub(crate) fn world(shape: &Shape) -> World {
    let mut world = World { sap: company(shape), veeqo: account(shape.start), ..World::default() };
    let veeqo = &mut world.veeqo.settings;
    veeqo.rate_limit = None;
    veeqo.shipment_touches_order = shape.shipments_touch_orders;
    veeqo.stock_touches_product = shape.stock_touches_products;
    world
}

pub(crate) fn settings(shape: &Shape) -> Settings {
    let mut settings = merchant::settings(shape.start);
    settings.time_zone = shape.zone.clone();
    if shape.gross
        && let Some(channel) = settings.channels.get_mut(&MARKETPLACE)
    {
        channel.price_mode = PriceMode::Gross;
    }
    settings
}

fn company(shape: &Shape) -> Company {
    let now = shape.start;
    let settings = sap::Settings { time_zone: shape.zone.clone(), ..sap::Settings::default() };
    let mut company = Company::new(settings);
    company.add_currency("GBP", "Pound sterling", "GBP");
    company.add_price_list(1, "Base prices");
    company.add_item_group(100, "Items");
    company.add_vat_group("S20", "Standard rate", 20.into());
    company.add_vat_group("S0", "Zero rate", Decimal::ZERO);
    company.add_expense(1, "Freight");
    for code in ["01", "02", "99"] {
        company.add_warehouse(code, code);
    }
    for code in ["C-WEB", "C-AMZ"] {
        company.add_partner(code, code, Map::new(), now);
    }
    for (number, code) in codes(shape).iter().enumerate() {
        add_item(&mut company, code, number, now);
        for (warehouse, _) in PAIRS {
            let line = json!({ "ItemCode": code, "WarehouseCode": warehouse, "Quantity": stock(number), "UnitPrice": 4 });
            company.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
        }
    }
    company
}

/// Units of an item in each warehouse at the start.
fn stock(number: usize) -> usize {
    60 + 7 * number
}

/// Units of one of the first items in each warehouse at the start.
pub(crate) fn opening(shape: &Shape, code: &str) -> i64 {
    let number = codes(shape).iter().position(|one| one == code);
    number.map_or(0, |number| stock(number).try_into().unwrap())
}

pub(crate) fn add_item(company: &mut Company, code: &str, number: usize, now: Timestamp) {
    let item = NewItem::new(code, format!("Item {code}")).priced(Decimal::new(price(number), 2));
    company.add_item(item.taxed(if number % 3 == 1 { "S0" } else { "S20" }), now);
}

/// Net price in pence, and tax, of an item by its number.
pub(crate) fn price(number: usize) -> i64 {
    let step: i64 = number.try_into().unwrap();
    999 + 373 * step
}

pub(crate) fn tax_rate(number: usize) -> Decimal {
    if number % 3 == 1 { Decimal::ZERO } else { Decimal::new(20, 2) }
}

fn account(now: Timestamp) -> Account {
    let mut account = Account::default();
    for (id, name) in [(MAIN, "Main"), (OVERFLOW, "Overflow"), (UNMAPPED, "Returns cage")] {
        account.add_warehouse(id, name, None, now);
    }
    for (id, kind) in [(WEB_SHOP, "shopify"), (MARKETPLACE, "amazon"), (PUSH_CHANNEL, "direct")] {
        account.add_channel(Channel::new(id, kind, kind, &[MAIN, OVERFLOW]));
    }
    account
}
