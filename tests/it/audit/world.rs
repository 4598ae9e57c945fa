//! A small business without a fault, and somebody who plants one.

use super::line::{Line, Script};
use crate::town::audit_settings;
use b1_veeqo_sandbox::sap::{Company, NewItem, Settings as SapSettings, Tracking};
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PUSH_CHANNEL, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Account, Channel, NewLine, NewOrder, NewProduct};
use b1_veeqo_sandbox::{Request, Response as Answered, Side, World};
use b1_veeqo_sync::audit::{AuditObserver, AuditReport, NotObserved, audit};
use b1_veeqo_sync::settings::Settings;
use jiff::Timestamp;
use rest_transport::testing::ManualClock;
use rest_transport::{Clock, HttpService, Secret};
use rust_decimal::Decimal;
use sap_b1_client::ServiceLayer;
use serde_json::{Map, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use veeqo_client::Veeqo;

/// Services of SAP that take `POST` and only read.
const READING: [&str; 8] = [
    "/Login",
    "/CompanyService_GetAdminInfo",
    "/SeriesService_GetDocumentSeries",
    "/SeriesService_GetDefaultSeries",
    "/CompanyService_GetPeriods",
    "/CompanyService_GetFinancePeriods",
    "/SBOBobService_GetCurrencyRate",
    "/QueryService_PostQuery",
];

/// Two vendors, the settings for them, and what was asked of them.
pub(super) struct House {
    world: Arc<Mutex<World>>,
    clock: Arc<ManualClock>,
    settings: Settings,
    log: Arc<Mutex<Vec<(Side, String, u16)>>>,
    script: Script,
}

pub(super) type Plant<'a> = &'a dyn Fn(&mut World, Timestamp, &mut Settings);

impl House {
    pub(super) fn plant(&mut self, plant: Plant<'_>) {
        let now = Timestamp::try_from(self.clock.now()).unwrap();
        plant(&mut self.world.lock().unwrap(), now, &mut self.settings);
    }

    /// Changes answers on their way.
    pub(super) fn script(&mut self, script: impl Fn(&Request, &mut Answered) + Send + Sync + 'static) {
        self.script = Arc::new(script);
    }

    /// The time that has passed.
    pub(super) fn now(&self) -> Timestamp {
        Timestamp::try_from(self.clock.now()).unwrap()
    }

    pub(super) async fn audit(&self) -> AuditReport {
        self.audit_watched(&NotObserved).await
    }

    pub(super) async fn audit_watched(&self, observer: &dyn AuditObserver) -> AuditReport {
        let clock: Arc<dyn Clock> = self.clock.clone();
        let wire = |side| -> Arc<dyn HttpService> {
            let (world, clock, log) = (self.world.clone(), self.clock.clone(), self.log.clone());
            Arc::new(Line { side, world, clock, log, script: self.script.clone() })
        };
        let url = "http://127.0.0.1/b1s/v2".parse().unwrap();
        let sap = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("1234".to_owned()));
        let sap = sap.service(wire(Side::Sap)).clock(clock.clone()).build().unwrap();
        let key = self.world.lock().unwrap().veeqo.settings.api_key.clone();
        let veeqo = Veeqo::builder(&"http://127.0.0.1/".parse().unwrap(), Secret::new(key));
        let veeqo = veeqo.service(wire(Side::Veeqo)).clock(clock.clone()).build().unwrap();
        audit(&self.settings, &sap, &veeqo, self.clock.as_ref(), observer).await.unwrap()
    }

    /// Requests that could have changed something.
    pub(super) fn writes(&self) -> Vec<String> {
        let log = self.log.lock().unwrap();
        let reads = |line: &str| line.starts_with("GET ") || READING.iter().any(|name| line.ends_with(name));
        log.iter().filter(|(_, line, _)| !reads(line)).map(|(_, line, _)| line.clone()).collect()
    }

    /// How many requests went to SAP and to Veeqo.
    pub(super) fn requests(&self) -> (usize, usize) {
        let log = self.log.lock().unwrap();
        let to = |side| log.iter().filter(|(of, _, _)| *of == side).count();
        (to(Side::Sap), to(Side::Veeqo))
    }

    /// How many were answered with 429.
    pub(super) fn throttled(&self) -> usize {
        self.log.lock().unwrap().iter().filter(|(_, _, status)| *status == 429).count()
    }
}

/// Two channels, two pairs of warehouses, a few goods of every kind: the same on both sides.
pub(super) fn clean() -> House {
    let clock = Arc::new(ManualClock::default());
    let now = Timestamp::try_from(clock.now()).unwrap();
    let mut world = World { sap: company(now), veeqo: account(now), ..World::default() };
    world.veeqo.settings.rate_limit = None;
    goods(&mut world, now);
    order(&mut world, now);
    let settings = audit_settings(now);
    House {
        world: Arc::new(Mutex::new(world)),
        clock,
        settings,
        log: Arc::default(),
        script: Arc::new(|_, _| {}),
    }
}

/// The item as people leave it: marked active.
pub(super) fn active(mut item: NewItem) -> NewItem {
    item.more.insert("Valid".to_owned(), "tYES".into());
    item
}

fn company(now: Timestamp) -> Company {
    let mut company = Company::new(SapSettings { extra_series: vec![8], ..SapSettings::default() });
    company.add_currency("GBP", "Pound sterling", "GBP");
    company.add_currency("EUR", "Euro", "EUR");
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    for ahead in 0..3 {
        company.set_rate(
            "EUR",
            today.checked_add(jiff::Span::new().days(ahead)).unwrap(),
            Decimal::new(86, 2),
        );
    }
    company.add_price_list(1, "Base prices");
    company.add_item_group(100, "Items");
    company.add_item_group(101, "Food");
    company.add_vat_group("S20", "Standard rate", 20.into());
    company.add_vat_group("S0", "Zero rate", Decimal::ZERO);
    company.add_expense(1, "Freight");
    company.add_warehouse("01", "Main");
    company.add_warehouse("02", "Overflow");
    for code in ["C-WEB", "C-AMZ"] {
        company.add_partner(code, code, Map::new(), now);
    }
    company.add_user_table("VQ_CLAIM", now);
    company.add_user_field("ORDR", "VQ_KEY", 30, now);
    company
}

fn account(now: Timestamp) -> Account {
    let mut account = Account::default();
    account.add_warehouse(MAIN, "Main", Some("01"), now);
    account.add_warehouse(OVERFLOW, "Overflow", Some("02"), now);
    account.add_channel(Channel::new(WEB_SHOP, "Web shop", "shopify", &[MAIN, OVERFLOW]));
    let euro = Channel {
        currency_code: Some("EUR".into()),
        ..Channel::new(MARKETPLACE, "Market", "amazon", &[MAIN])
    };
    account.add_channel(euro);
    account.add_channel(Channel::new(PUSH_CHANNEL, "ERP orders", "direct", &[MAIN]));
    account
}

/// An item with its product.
pub(super) fn add(world: &mut World, item: NewItem, now: Timestamp) -> i64 {
    let (title, sku, barcode) =
        (item.name.clone(), item.code.clone(), item.bar_code.clone().unwrap_or_default());
    world.sap.add_item(active(item.priced(10.into()).taxed("S20")), now);
    world.veeqo.add_product(NewProduct { title, sku, barcode, ..NewProduct::default() }, now)
}

fn goods(world: &mut World, now: Timestamp) {
    for code in ["MUG", "PLATE"] {
        add(world, NewItem::new(code, format!("Item {code}")), now);
        world.sap.receive_goods(code, "01", 10.into(), now).unwrap();
    }
    let mut tea = NewItem::new("TEA", "Tea").tracked(Tracking::Batches);
    (tea.group, tea.bar_code) = (101, Some("4006381333931".into()));
    add(world, tea, now);
    add(world, NewItem::new("CLOCK", "Clock").tracked(Tracking::Serials), now);
    let set = add(world, NewItem::new("SET", "Mug and plate"), now);
    world.sap.add_sales_bom("SET", &[("MUG", Decimal::ONE), ("PLATE", Decimal::ONE)]);
    let parts: BTreeMap<i64, i64> =
        ["MUG", "PLATE"].map(|sku| (world.veeqo.sellables_by_sku(sku)[0].id, 1)).into();
    world.veeqo.make_kit(set, parts).unwrap();
    for (name, table) in
        [("VQ_BATCHES", "OBTQ"), ("VQ_SERIALS", "OSRQ"), ("VQ_BINS", "OIBQ"), ("VQ_MOVEMENTS", "OINM")]
    {
        world.sap.add_query(name, table);
    }
}

/// One recent order that fits the configuration.
fn order(world: &mut World, now: Timestamp) {
    let sellable = world.veeqo.sellables_by_sku("MUG")[0].id;
    let line = NewLine {
        sellable,
        quantity: 1,
        price: 10.into(),
        tax_rate: Decimal::new(2, 1),
        discount: Decimal::ZERO,
    };
    let order = NewOrder {
        channel: WEB_SHOP,
        number: "#1001".into(),
        lines: vec![line],
        prices_include_tax: false,
        order_discount: Decimal::ZERO,
        delivery_cost: Decimal::new(495, 2),
        delivery_tax_rate: Decimal::new(2, 1),
        address: None,
        customer: None,
        paid: true,
    };
    world.veeqo.add_channel_order(order, now).unwrap();
    let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 1, "UnitPrice": 10 });
    let ours = json!({ "CardCode": "C-WEB", "DocDueDate": "2027-02-01", "NumAtCard": "#1001 [V2200000099]", "DocumentLines": [line] });
    world.sap.post(b1_veeqo_sandbox::sap::Kind::Order, ours, now).unwrap();
}
