//! One fault at a time, and the check that must find it.

use super::world::*;
use crate::audit::facts::*;
use crate::settings::{ChannelSettings, Settings};
use b1_veeqo_mapping::exception::Side;
use b1_veeqo_mapping::exception::Side::{Sap, Veeqo};
use b1_veeqo_mapping::money::{CompanyCurrency, CurrencyTable};
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{Currency as Iso, ItemCode, Sku};
use jiff::SignedDuration;
use jiff::civil::date;
use rust_decimal::Decimal;

type Plant = fn(&mut Facts, &mut Settings);

fn at<'a>(facts: &'a mut Facts, code: &str) -> &'a mut Item {
    facts.items.iter_mut().find(|item| item.code == code).unwrap()
}

fn product<'a>(facts: &'a mut Facts, sku: &str) -> &'a mut Sellable {
    facts.sellables.iter_mut().find(|one| one.sku == sku).unwrap()
}

fn drop_product(facts: &mut Facts, sku: &str) {
    facts.sellables.retain(|one| one.sku != sku);
}

fn set(settings: &mut Settings, id: i64) -> &mut ChannelSettings {
    settings.channels.get_mut(&id).unwrap()
}

fn series(facts: &mut Facts, kind: SeriesKind, key: i64) -> &mut Series {
    facts.series.get_mut(&kind).unwrap().iter_mut().find(|series| series.key == key).unwrap()
}

fn shelf<'a>(facts: &'a mut Facts, sku: &str) -> &'a mut Shelf {
    &mut product(facts, sku).shelves[0]
}

fn alias(settings: &mut Settings, sku: &str, item: &str) {
    let own = settings.items.aliases.iter().map(|(sku, item)| (sku.clone(), item.clone()));
    let all: Vec<_> = own.chain([(Sku::new(sku).unwrap(), ItemCode::new(item).unwrap())]).collect();
    settings.items.aliases = AliasTable::new(all).unwrap();
}

pub(super) const FAULTS: &[(&str, Side, Plant)] = &[
    ("SAP_DOCUMENT_RIGHTS", Sap, |f, _| drop(f.refused_documents.insert("Drafts", "no".into()))),
    ("RECORD_UNREADABLE_SAP", Sap, |f, _| {
        f.unreadable.push((Source::Items, "'X'".into(), "has no price".into()))
    }),
    ("RECORD_UNREADABLE_VEEQO", Veeqo, |f, _| {
        f.unreadable.push((Source::Products, "7".into(), "has no id".into()))
    }),
    ("CLOCK_SAP", Sap, |f, _| f.sap_clock = Some(SignedDuration::from_secs(-121))),
    ("CLOCK_VEEQO", Veeqo, |f, _| f.veeqo_clock = Some(SignedDuration::from_hours(1))),
    ("VEEQO_BLOCKED", Veeqo, |f, _| {
        (f.account.usable, f.account.api, f.account.stock, f.account.kits) =
            (Some(false), Some(false), Some(false), Some(false));
    }),
    ("VEEQO_API_OFF", Veeqo, |f, _| f.account.api = Some(false)),
    ("VEEQO_PLAN_STOCK", Veeqo, |f, _| f.account.stock = Some(false)),
    ("VEEQO_PLAN_KITS", Veeqo, |f, _| f.account.kits = Some(false)),
    ("VEEQO_REASON_REQUIRED", Veeqo, |f, _| f.account.reason_required = Some(true)),
    ("VEEQO_CURRENCY", Veeqo, |f, _| f.account.currency = Some("USD".into())),
    ("ITEM_CODE_PADDED", Sap, |f, _| add(f, 20, "MUG ")),
    ("ITEM_CODE_CONTROL", Sap, |f, _| add(f, 20, "MU\tG2")),
    ("ITEM_CODE_TOO_LONG", Sap, |f, _| f.items.push(item(&"x".repeat(51)))),
    ("ITEM_CODE_CHARACTERS", Sap, |f, _| add(f, 20, "B/2 #")),
    ("ITEM_CODE_CHARACTERS", Sap, |f, _| f.items.push(item("50%"))),
    ("ITEM_CODE_SPACE", Sap, |f, _| add(f, 20, "TWO WORDS")),
    ("ITEM_CODE_SPACE", Sap, |f, _| f.items.push(item("TWO WORDS"))),
    ("ITEM_NAME_EMPTY", Sap, |f, _| at(f, "MUG").name = None),
    ("ITEM_CODES_SPACING", Sap, |f, _| add(f, 20, "MU G")),
    ("ITEM_CODES_SPACING", Sap, |f, _| f.items.push(item("MU G"))),
    ("ITEM_CODES_CASE", Sap, |f, _| add(f, 20, "mug")),
    ("ITEM_CODES_ZEROS", Sap, |f, _| {
        add(f, 20, "007");
        add(f, 21, "7");
    }),
    ("ITEM_CODES_LOOK_ALIKE", Sap, |f, _| add(f, 20, "С\u{41b}OCK".replace('\u{41b}', "L").as_str())),
    ("ITEM_FROZEN", Sap, |f, _| at(f, "MUG").frozen = Some(true)),
    ("ITEM_FROZEN", Sap, |f, _| f.levels.push(level("OLD", Decimal::ONE))),
    ("ITEM_OUT_OF_DATE", Sap, |f, _| at(f, "MUG").valid_days = (None, Some(date(2026, 11, 23)))),
    ("ITEM_FREEZES_SOON", Sap, |f, _| {
        let mug = at(f, "MUG");
        (mug.frozen, mug.frozen_days) = (Some(true), (Some(date(2026, 12, 1)), None));
    }),
    ("ITEM_FREEZES_SOON", Sap, |f, _| at(f, "MUG").valid_days = (None, Some(date(2026, 12, 20)))),
    ("ITEM_DATES_REVERSED", Sap, |f, _| {
        at(f, "MUG").valid_days = (Some(date(2026, 12, 2)), Some(date(2026, 12, 1)));
    }),
    ("ITEM_NOT_MARKED_ACTIVE", Sap, |f, _| at(f, "MUG").valid = Some(false)),
    ("ITEM_NOT_FOR_SALE", Sap, |f, _| at(f, "MUG").sales = false),
    ("TRACKING_BOTH_FLAGS", Sap, |f, _| at(f, "TEA").serials = true),
    ("TRACKING_REQUIRED", Sap, |f, _| at(f, "TEA").batches = false),
    ("TRACKING_RELEASE_ONLY", Sap, |f, _| at(f, "TEA").release_only = true),
    ("TRACKING_NOT_STOCKED", Sap, |f, _| at(f, "TEA").inventory = false),
    ("ITEM_GROUP_UNKNOWN", Sap, |_, s| s.items.require_tracking.push(999)),
    ("SERIALS_NOT_UNIQUE", Sap, |f, _| f.company.serials_unique = Some(false)),
    ("UNIT_INVENTORY_MISSING", Sap, |f, _| at(f, "MUG").unit_group = Some(3)),
    ("UNIT_SALES_FACTOR", Sap, |f, _| at(f, "MUG").per_sales_unit = Some(12.into())),
    ("UNIT_FRACTIONAL_STOCK", Sap, |f, _| f.levels[0].on_hand = Decimal::new(25, 1)),
    ("BARCODE_FORMAT", Sap, |f, _| at(f, "MUG").barcode = Some("MUG-BLUE".into())),
    ("BARCODE_CHECK_DIGIT", Sap, |f, _| {
        at(f, "MUG").barcode = Some("4006381333932".into());
        product(f, "MUG").barcode = Some("4006381333948".into());
    }),
    ("BARCODE_DUPLICATE_SAP", Sap, |f, _| at(f, "MUG").barcode = Some("4006381333931".into())),
    ("BARCODE_DUPLICATE_SAP", Sap, |f, _| {
        at(f, "MUG").barcode = Some("4006381333931".into());
        product(f, "MUG").barcode = Some("4006381333931".into());
    }),
    ("BARCODE_DUPLICATE_VEEQO", Veeqo, |f, _| product(f, "MUG").barcode = Some("4006381333931".into())),
    ("BARCODE_DIFFERS", Veeqo, |f, _| product(f, "TEA").barcode = Some("40170725".into())),
    ("BARCODE_DIFFERS", Veeqo, |f, _| product(f, "TEA").barcode = None),
    ("PRICE_LIST_UNKNOWN", Sap, |f, _| f.price_lists.clear()),
    ("PRICE_LIST_INACTIVE", Sap, |f, _| {
        f.price_lists.insert(1, false);
    }),
    ("PRICE_MISSING", Sap, |f, _| at(f, "MUG").price = None),
    ("PRICE_ZERO", Sap, |f, _| {
        at(f, "MUG").price = Some(Price { amount: Some(Decimal::ZERO), currency: None })
    }),
    ("PRICE_CURRENCY", Sap, |f, _| {
        at(f, "MUG").price = Some(Price { amount: Some(Decimal::ONE), currency: Some("EUR".into()) });
    }),
    ("ITEM_MISSING_IN_VEEQO", Veeqo, |f, _| drop_product(f, "MUG")),
    ("PRODUCT_NOT_IN_SAP", Veeqo, |f, _| f.sellables.push(sellable(20, "BOWL"))),
    ("SKU_NEAR_MISS", Veeqo, |f, _| product(f, "MUG").sku = "mug ".into()),
    ("SKU_EMPTY", Veeqo, |f, _| f.sellables.push(sellable(20, " "))),
    ("SKU_DUPLICATE", Veeqo, |f, _| f.sellables.push(sellable(20, "MUG"))),
    ("TITLE_DIFFERS", Veeqo, |f, _| product(f, "MUG").title = "Best mug!!!".into()),
    ("ALIAS_ITEM_UNKNOWN", Sap, |_, s| alias(s, "BLUE", "B/9")),
    ("ALIAS_ITEM_UNKNOWN", Sap, |f, s| {
        alias(s, "BLUE", "B/9");
        f.sellables.push(sellable(20, "BLUE"));
    }),
    ("ALIAS_SKU_UNKNOWN", Veeqo, |f, s| {
        f.items.push(item("B/9"));
        alias(s, "BLUE", "B/9");
    }),
    ("BUNDLE_WITHOUT_KIT", Veeqo, |f, _| drop_product(f, "SET")),
    ("BUNDLE_NOT_A_KIT", Veeqo, |f, _| product(f, "SET").kit = false),
    ("KIT_WITHOUT_BUNDLE", Sap, |f, _| {
        f.sellables.push(Sellable { kit: true, shelves: Vec::new(), ..sellable(20, "GIFT") });
    }),
    ("KIT_WITHOUT_BUNDLE", Sap, |f, _| product(f, "MUG").kit = true),
    ("BUNDLE_COMPONENT", Sap, |f, _| drop(f.bundles.insert("SET".into(), vec!["GONE".into()]))),
    ("STOCK_MAY_BE_NEGATIVE", Sap, |f, _| f.company.blocks_negative_stock = Some(false)),
    ("STOCK_NEGATIVE_SAP", Sap, |f, _| f.levels[0].on_hand = Decimal::NEGATIVE_ONE),
    ("STOCK_NEGATIVE_VEEQO", Veeqo, |f, _| shelf(f, "MUG").physical = Decimal::NEGATIVE_ONE),
    ("STOCK_OVERSOLD_VEEQO", Veeqo, |f, _| shelf(f, "MUG").allocated = Decimal::ONE_HUNDRED),
    ("STOCK_INFINITE", Veeqo, |f, _| shelf(f, "MUG").infinite = true),
    ("STOCK_COMMITTED_ELSEWHERE", Sap, |f, _| f.sap_orders.push(sap_order(9, TODAY))),
    ("STOCK_COMMITTED_ELSEWHERE", Sap, |f, s| {
        s.push_channel = None;
        f.channels.retain(|channel| channel.id != 12);
    }),
    ("WAREHOUSE_UNKNOWN_SAP", Sap, |f, _| drop(f.sap_warehouses.pop())),
    ("WAREHOUSE_INACTIVE", Sap, |f, _| f.sap_warehouses[0].inactive = true),
    ("WAREHOUSE_DROP_SHIP", Sap, |f, _| f.sap_warehouses[0].drop_ship = true),
    ("WAREHOUSE_NO_DEFAULT_BIN", Sap, |f, _| f.sap_warehouses[0].bins = true),
    ("WAREHOUSE_UNKNOWN_VEEQO", Veeqo, |f, _| drop(f.veeqo_warehouses.pop())),
    ("WAREHOUSE_DELETED_VEEQO", Veeqo, |f, _| f.veeqo_warehouses[0].deleted = true),
    ("WAREHOUSE_FBA", Veeqo, |f, _| f.veeqo_warehouses[0].fba = true),
    ("WAREHOUSE_UNMAPPED_VEEQO", Veeqo, |f, _| f.veeqo_warehouses.push(veeqo_warehouse(9, "Cage"))),
    ("WAREHOUSE_UNMAPPED_VEEQO", Veeqo, |f, _| {
        f.veeqo_warehouses.push(veeqo_warehouse(9, "Cage"));
        f.sap_warehouses.push(sap_warehouse("99", "Cage"));
    }),
    ("WAREHOUSE_UNMAPPED_SAP", Sap, |f, _| f.sap_warehouses.push(sap_warehouse("99", "Cage"))),
    ("WAREHOUSE_NAMES_VEEQO", Veeqo, |f, _| f.veeqo_warehouses.push(veeqo_warehouse(9, "Main"))),
    ("WAREHOUSE_NAMES_SAP", Sap, |f, _| f.sap_warehouses.push(sap_warehouse("99", "Main"))),
    ("WAREHOUSE_REFERENCE", Veeqo, |f, _| drop(f.external_ids.insert(2, "01".into()))),
    ("WAREHOUSE_BRANCH", Sap, |f, _| {
        f.company.branches = Some(true);
        f.branches.insert("01".into(), 1);
    }),
    ("CHANNEL_UNKNOWN", Veeqo, |f, _| f.channels.retain(|channel| channel.id != 10)),
    ("CHANNEL_DELETED", Veeqo, |f, _| f.channels[0].deleted = true),
    ("CHANNEL_UNLISTED", Veeqo, |f, _| f.channels.push(Channel { id: 13, ..Channel::default() })),
    ("CHANNEL_FBA", Veeqo, |f, _| f.channels[0].fba = true),
    ("PUSH_CHANNEL", Veeqo, |f, _| f.channels[2].direct = false),
    ("PUSH_CHANNEL", Veeqo, |f, _| drop(f.channels.pop())),
    ("PARTNER_UNKNOWN", Sap, |f, _| f.partners.clear()),
    ("PARTNER_NOT_A_CUSTOMER", Sap, |f, _| f.partners.get_mut("C-WEB").unwrap().customer = false),
    ("PARTNER_FROZEN", Sap, |f, _| f.partners.get_mut("C-WEB").unwrap().frozen = true),
    ("PARTNER_OUT_OF_DATE", Sap, |f, _| f.partners.get_mut("C-WEB").unwrap().out_of_date = true),
    ("PARTNER_CURRENCY", Sap, |f, _| f.partners.get_mut("C-WEB").unwrap().currency = Some("GBP".into())),
    ("TAX_CODE_UNKNOWN", Sap, |f, _| drop(f.tax_codes.pop())),
    ("TAX_CODE_INACTIVE", Sap, |f, _| f.tax_codes[0].inactive = true),
    ("TAX_CODE_FOR_PURCHASES", Sap, |f, _| f.tax_codes[0].input = true),
    ("TAX_RATE_DIFFERS", Sap, |f, _| f.tax_codes[0].rate = Some(Decimal::new(175, 3))),
    ("TAX_RATE_UNMAPPED", Veeqo, |f, _| f.recent_orders[0].rates.push((Decimal::new(5, 2), "MUG".into()))),
    ("FREIGHT_TAX_UNMAPPED", Veeqo, |_, s| {
        set(s, 10).freight_tax = b1_veeqo_mapping::pricing::TaxRate::new(Decimal::new(5, 2)).ok();
    }),
    ("FREIGHT_CODE_UNKNOWN", Sap, |f, _| f.expenses.clear()),
    ("FREIGHT_CODE_MISSING", Veeqo, |_, s| set(s, 10).freight_code = None),
    ("SERIES_DEFAULT_MISSING", Sap, |f, _| {
        f.default_series.remove(&SeriesKind::DeliveryNotes);
    }),
    ("SERIES_UNKNOWN", Sap, |_, s| set(s, 10).series = Some(99)),
    ("SERIES_LOCKED", Sap, |f, _| series(f, SeriesKind::Orders, 8).locked = true),
    ("SERIES_LOCKED", Sap, |f, _| series(f, SeriesKind::GoodsIssues, 7).locked = true),
    ("SERIES_EXHAUSTED", Sap, |f, _| series(f, SeriesKind::DeliveryNotes, 7).last = Some(110)),
    ("CURRENCY_UNKNOWN", Sap, |f, _| f.channels[0].currency = Some("JPY".into())),
    ("CURRENCY_ISO_DIFFERS", Sap, |f, s| {
        f.currencies.push(Currency { code: "E$".into(), iso: Some("USD".into()) });
        f.rates.insert("E$".into(), Some(Decimal::ONE));
        let own = CompanyCurrency::new("E$").unwrap();
        set(s, 11).currencies = CurrencyTable::new([(Iso::new("EUR").unwrap(), own)]).unwrap();
    }),
    ("RATE_MISSING", Sap, |f, _| {
        f.rates.insert("EUR".into(), None);
    }),
    ("TOTALS_ACCURACY", Sap, |f, _| f.company.totals_decimals = Some(0)),
    ("PERIOD_CLOSED", Sap, |f, _| f.periods[0].open = false),
    ("PERIOD_CLOSED", Sap, |f, _| f.periods.clear()),
    ("PERIOD_ENDS_SOON", Sap, |f, _| f.periods[1].open = false),
    ("APPROVALS_IN_FORCE", Sap, |f, _| f.company.approvals = Some(true)),
    ("POSTING_DATE_FIXED", Sap, |f, _| f.company.blocks_posting_dates = Some(true)),
    ("ORDER_BEFORE_GO_LIVE_VEEQO", Veeqo, |f, _| f.old_orders.push(order("900"))),
    ("ORDER_BEFORE_GO_LIVE_SAP", Sap, |f, _| f.sap_orders.push(sap_order(9, date(2026, 10, 31)))),
    ("SETUP_TABLE_MISSING", Sap, |f, _| (f.setup.table, f.setup.table_is_served) = (false, false)),
    ("SETUP_TABLE_NOT_SERVED", Sap, |f, _| f.setup.table_is_served = false),
    ("SETUP_FIELD_MISSING", Sap, |f, _| f.setup.field = None),
    ("SETUP_FIELD_SHORT", Sap, |f, _| f.setup.field = Some(SetupField { size: Some(20) })),
    ("SETUP_QUERY_MISSING", Sap, |f, _| {
        f.setup.queries.insert("VQ_BINS".into(), false);
    }),
];
