//! A clean world.

use crate::audit::facts::*;
use crate::settings::{ChannelSettings, Intervals, ItemSettings, PostWhen, Settings, StockSettings};
use b1_veeqo_mapping::pricing::{PriceMode, TaxRate, TaxRow, TaxSource, TaxTable, TaxTarget};
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::warehouse::{SapWarehouse, VeeqoWarehouse};
use b1_veeqo_mapping::{ItemCode, Sku, VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::time::Duration;

pub(super) const TODAY: Date = date(2026, 11, 24);

pub(crate) fn settings() -> Settings {
    let pair = |code: &str, id| (WarehouseCode::new(code).unwrap(), VeeqoWarehouseId::new(id).unwrap());
    let alias = (Sku::new("CLEAN-1").unwrap(), ItemCode::new("A/1").unwrap());
    Settings {
        warehouses: WarehouseMap::new([pair("01", 1), pair("02", 2)]).unwrap(),
        channels: [(10, channel("C-WEB")), (11, channel("C-WEB"))].into(),
        push_channel: Some(12),
        sales_orders: Default::default(),
        time_zone: TimeZone::UTC,
        since: "2026-11-01T00:00:00Z".parse().unwrap(),
        rounding_tolerance: 1,
        regions: Default::default(),
        cancelled_rest: Default::default(),
        settle: Duration::from_secs(30),
        stock: StockSettings::default(),
        returns: Default::default(),
        items: ItemSettings {
            aliases: AliasTable::new([alias]).unwrap(),
            price_list: Some(1),
            require_tracking: vec![101],
            ..ItemSettings::default()
        },
        despatch: Default::default(),
        tracking: Default::default(),
        intervals: Intervals::default(),
        history: crate::settings::HistorySettings::default(),
        names: Default::default(),
        operations: Default::default(),
    }
}

fn channel(card_code: &str) -> ChannelSettings {
    let row = |hundredths: i64, group: &str| TaxRow {
        rate: TaxRate::new(Decimal::new(hundredths, 2)).unwrap(),
        target: TaxTarget::VatGroup(group.to_owned()),
        country: None,
        item_group: None,
    };
    ChannelSettings {
        card_code: card_code.to_owned(),
        customers: Default::default(),
        series: Some(8),
        freight_code: Some(1),
        freight_tax: TaxRate::new(Decimal::new(20, 2)).ok(),
        tax: TaxTable::new([row(20, "S20"), row(0, "S0")]).unwrap(),
        price_mode: PriceMode::Net,
        tax_source: TaxSource::Sap,
        post_when: PostWhen::Paid,
        currencies: Default::default(),
        invoice: Default::default(),
        ignored: false,
    }
}

pub(super) fn item(code: &str) -> Item {
    Item {
        code: code.to_owned(),
        name: Some(format!("Item {code}")),
        group: Some(100),
        sales: true,
        inventory: true,
        valid: Some(true),
        frozen: Some(false),
        per_sales_unit: Some(Decimal::ONE),
        price: Some(Price { amount: Some(Decimal::TEN), currency: Some("GBP".into()) }),
        ..Item::default()
    }
}

pub(super) fn sellable(id: i64, sku: &str) -> Sellable {
    let shelf = |warehouse| Shelf { warehouse, physical: Decimal::TEN, ..Shelf::default() };
    Sellable {
        id,
        title: format!("Item {sku}"),
        sku: sku.to_owned(),
        siblings: 1,
        shelves: vec![shelf(1), shelf(2)],
        ..Sellable::default()
    }
}

/// An item and its product.
pub(super) fn add(facts: &mut Facts, id: i64, code: &str) {
    facts.items.push(item(code));
    facts.sellables.push(sellable(id, code));
}

pub(super) fn level(item: &str, on_hand: Decimal) -> Level {
    Level { item: item.to_owned(), warehouse: "01".to_owned(), on_hand, committed: Decimal::ZERO }
}

pub(super) fn sap_warehouse(code: &str, name: &str) -> SapWarehouse {
    SapWarehouse {
        code: WarehouseCode::new(code).unwrap(),
        name: name.to_owned(),
        inactive: false,
        drop_ship: false,
        bins: false,
        default_bin: None,
    }
}

pub(super) fn veeqo_warehouse(id: i64, name: &str) -> VeeqoWarehouse {
    VeeqoWarehouse {
        id: VeeqoWarehouseId::new(id).unwrap(),
        name: name.to_owned(),
        deleted: false,
        fba: false,
    }
}

pub(super) fn order(number: &str) -> ChannelOrder {
    ChannelOrder {
        id: 77,
        number: number.to_owned(),
        channel: Some(10),
        created: "2026-11-20T10:00:00Z".parse().ok(),
        currency: Some("GBP".into()),
        country: Some("GB".into()),
        rates: vec![(Decimal::new(2, 1), "MUG".into())],
        delivery_cost: Decimal::ONE,
    }
}

pub(super) fn sap_order(number: i64, day: Date) -> SapOrder {
    let line = OpenLine { item: "MUG".into(), warehouse: "01".into(), open: Decimal::TWO };
    SapOrder {
        number,
        partner: "C-1".into(),
        date: Some(day),
        ours: false,
        confirmed: false,
        lines: vec![line],
    }
}

pub(super) fn facts() -> Facts {
    let mut facts = Facts::at("2026-11-24T12:00:00Z".parse().unwrap(), TODAY);
    goods(&mut facts);
    books(&mut facts);
    shop(&mut facts);
    facts
}

fn goods(facts: &mut Facts) {
    add(facts, 1, "MUG");
    add(facts, 2, "PLATE");
    let mut tea = item("TEA");
    (tea.batches, tea.group, tea.barcode) = (true, Some(101), Some("4006381333931".into()));
    facts.items.push(tea);
    let barcode = Some("4006381333931".to_owned());
    facts.sellables.push(Sellable { barcode, ..sellable(3, "TEA") });
    facts.items.push(Item { serials: true, ..item("CLOCK") });
    facts.sellables.push(sellable(4, "CLOCK"));
    facts.items.push(item("A/1"));
    facts.sellables.push(Sellable { title: "Item A/1".into(), ..sellable(5, "CLEAN-1") });
    facts.items.push(Item { tree: Tree::Sales, inventory: false, ..item("SET") });
    facts.sellables.push(Sellable { kit: true, shelves: Vec::new(), ..sellable(6, "SET") });
    facts.bundles.insert("SET".into(), vec!["MUG".into(), "PLATE".into()]);
    // History: neither sold in Veeqo nor in stock.
    facts.items.push(Item { frozen: Some(true), ..item("OLD") });
    facts.items.push(Item { sales: false, ..item("RAW 1") });
    facts.levels = ["MUG", "PLATE", "TEA"].map(|code| level(code, Decimal::TEN)).into();
}

fn books(facts: &mut Facts) {
    facts.company = Company {
        local_currency: Some("GBP".into()),
        blocks_negative_stock: Some(true),
        approvals: Some(false),
        branches: Some(false),
        blocks_posting_dates: Some(false),
        serials_unique: Some(true),
        totals_decimals: Some(2),
    };
    facts.sap_warehouses = vec![sap_warehouse("01", "Main"), sap_warehouse("02", "Overflow")];
    let partner = Partner { customer: true, currency: Some("##".into()), ..Partner::default() };
    facts.partners.insert("C-WEB".into(), partner);
    let tax = |code: &str, hundredths| TaxCode {
        law: TaxLaw::VatGroup,
        code: code.into(),
        inactive: false,
        input: false,
        rate: Some(Decimal::new(hundredths, 2)),
    };
    facts.tax_codes = vec![tax("S20", 20), tax("S0", 0)];
    facts.expenses.insert(1);
    for kind in SeriesKind::ALL {
        let series = |key| Series {
            key,
            name: format!("S{key}"),
            next: Some(100),
            last: Some(99_999),
            ..Series::default()
        };
        facts.series.insert(kind, vec![series(7), series(8)]);
        facts.default_series.insert(kind, 7);
    }
    let period = |code: &str, from, to| Period { code: code.into(), from, to, open: true };
    facts.periods = vec![
        period("2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        period("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
    ];
    let currency = |code: &str, iso: &str| Currency { code: code.into(), iso: Some(iso.into()) };
    facts.currencies = vec![currency("GBP", "GBP"), currency("EUR", "EUR")];
    facts.rates.insert("EUR".into(), Some(Decimal::new(86, 2)));
    facts.price_lists.insert(1, true);
    facts.item_groups.extend([100, 101]);
    facts.setup = Setup {
        table: true,
        table_is_served: true,
        field: Some(SetupField { size: Some(30) }),
        queries: [("VQ_BATCHES".to_owned(), true), ("VQ_BINS".to_owned(), true)].into(),
        names: ("VQ_CLAIM".into(), "VQ_KEY".into()),
    };
    facts.sap_clock = Some(SignedDuration::from_secs(1));
}

fn shop(facts: &mut Facts) {
    facts.veeqo_clock = Some(SignedDuration::from_secs(-1));
    facts.account = Account {
        usable: Some(true),
        api: Some(true),
        stock: Some(true),
        kits: Some(true),
        reason_required: Some(false),
        allocates: Some(true),
        currency: Some("GBP".into()),
    };
    facts.veeqo_warehouses = vec![veeqo_warehouse(1, "Main"), veeqo_warehouse(2, "Overflow")];
    facts.external_ids = [(1, "01".to_owned()), (2, "our second hall".to_owned())].into();
    let channel = |id, direct, currency: &str| Channel {
        id,
        name: format!("Channel {id}"),
        direct,
        currency: Some(currency.into()),
        ..Channel::default()
    };
    facts.channels = vec![channel(10, false, "GBP"), channel(11, false, "EUR"), channel(12, true, "GBP")];
    facts.recent_orders = vec![order("1001")];
    facts.sap_orders = vec![
        SapOrder { ours: true, ..sap_order(5, TODAY) },
        SapOrder { confirmed: true, ..sap_order(6, TODAY) },
    ];
}
