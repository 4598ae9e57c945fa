//! Both sides before anybody connects them, and the merchant's settings.

use crate::merchant;
use crate::shape::Shape;
use b1_veeqo_mapping::pricing::PriceMode;
use b1_veeqo_mapping::tracking::Policy;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{self, Company, Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PAIRS, PUSH_CHANNEL, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Account, Channel};
use b1_veeqo_sync::Settings;
use b1_veeqo_sync::settings::InvoicePolicy;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use serde_json::{Map, json};

/// Codes that break clients which do not encode them are among the first.
const CODES: [&str; 5] = ["MUG", "A/B#1", "O'NEIL 7", "50%", "CUP"];

/// The customer of SAP's own sales orders.
pub(crate) const TRADE: &str = "C-TRADE";
/// The item that is managed by batches, where one is, and its batches.
const BATCHED: usize = 1;
pub(crate) const BATCHES: [(&str, Date); 2] = [("LATE", date(2031, 1, 1)), ("SOON", date(2030, 1, 1))];

/// The item that is managed by batches.
pub(crate) fn batched(shape: &Shape) -> Option<String> {
    shape.business.batches.then(|| CODES[BATCHED].to_owned())
}

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
    if shape.business.invoices
        && let Some(channel) = settings.channels.get_mut(&WEB_SHOP)
    {
        channel.invoice = InvoicePolicy::PerDelivery;
    }
    if shape.business.batches {
        settings.tracking.rules.policy = Policy::Fefo;
        settings.stock.batch_losses = Policy::Fefo;
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
    trade_customer(&mut company, now);
    for (number, code) in codes(shape).iter().enumerate() {
        if Some(code) == batched(shape).as_ref() {
            add_batched(&mut company, code, number, now);
            continue;
        }
        add_item(&mut company, code, number, now);
        for (warehouse, _) in PAIRS {
            let line = json!({ "ItemCode": code, "WarehouseCode": warehouse, "Quantity": stock(number), "UnitPrice": 4 });
            company.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
        }
    }
    company
}

fn trade_customer(company: &mut Company, now: Timestamp) {
    let address = json!({
        "AddressName": "Depot", "AddressType": "bo_ShipTo", "Street": "Dock Road", "StreetNo": "7",
        "City": "Cardiff", "ZipCode": "CF10 4PA", "Country": "GB",
    });
    let more =
        json!({ "EmailAddress": "buyer@trade.example", "Phone1": "029 2000 0000", "BPAddresses": [address] });
    company.add_partner(TRADE, "Trade Ltd", more.as_object().cloned().unwrap(), now);
}

/// An item in batches: half of it in each of them.
fn add_batched(company: &mut Company, code: &str, number: usize, now: Timestamp) {
    company.add_item(new_item(code, number).tracked(Tracking::Batches), now);
    for (warehouse, _) in PAIRS {
        let half = stock(number) / 2;
        for ((batch, expires), units) in BATCHES.iter().zip([half, stock(number) - half]) {
            company.receive_batch(code, warehouse, batch, units.into(), Some(*expires), now).unwrap();
        }
    }
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
    company.add_item(new_item(code, number), now);
}

fn new_item(code: &str, number: usize) -> NewItem {
    let item = NewItem::new(code, format!("Item {code}")).priced(Decimal::new(price(number), 2));
    item.taxed(if number % 3 == 1 { "S0" } else { "S20" })
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
