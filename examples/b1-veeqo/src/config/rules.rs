//! `[[warehouses]]`, `[orders]`, `[sales_orders]`, `[stock]`, `[items]`, `[intervals]` and `[history]`: how the flows behave.

use super::section::Section;
use super::value::Entry;
use b1_veeqo_mapping::region::RegionTable;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::tracking::Policy;
use b1_veeqo_mapping::{ItemCode, Sku, VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use b1_veeqo_sync::settings::{
    Adopt, CancelledRest, HistorySettings, Intervals, InvoicedReturn, ItemSettings, Limits, ReturnSettings,
    SalesOrderSettings, StockFeed, StockSettings,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// `[orders]`, before the time zone is known.
pub(super) struct Orders {
    pub since: Since,
    pub rounding_tolerance: u32,
    pub cancelled_rest: CancelledRest,
    pub regions: RegionTable,
}

const CANCELLED_REST: &[(&str, CancelledRest)] =
    &[("close", CancelledRest::Close), ("ask", CancelledRest::Ask)];

/// Go-live as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Since {
    /// The start of a day in the company's time zone.
    Day(Date),
    /// An instant.
    Instant(Timestamp),
}

impl Since {
    /// The instant; `None` for a day that no calendar of that zone has.
    pub(super) fn instant(self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Instant(instant) => Some(instant),
            Self::Day(day) => day.to_zoned(zone.clone()).ok().map(|start| start.timestamp()),
        }
    }
}

/// The pairs of warehouses, and those of SAP into which goods are counted at the dock.
#[derive(Default)]
pub(super) struct Warehouses {
    pub map: WarehouseMap,
    pub dock_receipts: BTreeSet<WarehouseCode>,
}

/// One row of the warehouse map: the pair, whether it is enabled (a proposal is not), and whether the dock counts goods in.
fn warehouse(section: &mut Section<'_>) -> Option<((WarehouseCode, VeeqoWarehouseId), bool, bool)> {
    let sap = section.required("sap", Entry::parsed::<WarehouseCode>);
    let veeqo = section.required("veeqo", |entry| {
        let id = entry.whole(1..=i64::MAX)?;
        VeeqoWarehouseId::new(id).map_or_else(|why| entry.refuse(why), Some)
    });
    let enabled = section.or("enabled", true, Entry::flag);
    let dock = section.or("receipts", false, |entry| entry.word(&[("sap", false), ("veeqo", true)]));
    section.refuse_unknown();
    Some(((sap?, veeqo?), enabled?, dock?))
}

/// The map of all enabled rows. The row that repeats a warehouse is named with its line.
pub(super) fn warehouses(sections: Vec<Section<'_>>) -> Option<Warehouses> {
    let mut pairs = Vec::new();
    let mut dock_receipts = BTreeSet::new();
    let mut complete = true;
    for mut section in sections {
        match warehouse(&mut section) {
            None => complete = false,
            Some((_, false, _)) => {}
            Some((pair, true, dock)) => {
                dock_receipts.extend(Some(pair.0.clone()).filter(|_| dock));
                pairs.push(pair);
                if let Err(why) = WarehouseMap::new(pairs.iter().cloned()) {
                    section.refuse(why.to_string());
                    pairs.pop();
                    complete = false;
                }
            }
        }
    }
    let map = WarehouseMap::new(pairs).ok().filter(|_| complete)?;
    Some(Warehouses { map, dock_receipts })
}

pub(super) fn orders(section: &mut Section<'_>) -> Option<Orders> {
    let since = section.required("since", since);
    let tolerance = section.or("rounding_tolerance", 1, |entry| entry.whole(0..=100));
    let rest = section.or("cancelled_rest", CancelledRest::Close, |entry| entry.word(CANCELLED_REST));
    let regions = section.or("states", RegionTable::default(), regions);
    section.refuse_unknown();
    Some(Orders { since: since?, rounding_tolerance: tolerance?, cancelled_rest: rest?, regions: regions? })
}

/// The countries whose states have codes, each with its names.
fn regions(entry: &Entry<'_>) -> Option<RegionTable> {
    let country = |(code, names): (String, Entry<'_>)| {
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return names.refuse("must be named by a country's two capital letters, such as US");
        }
        let names = names.section()?.entries().into_iter();
        let names = names.map(|(name, code)| Some((name, code.text()?.to_owned())));
        Some((code, names.collect::<Option<BTreeMap<_, _>>>()?))
    };
    let countries: Vec<_> = entry.section()?.entries().into_iter().map(country).collect();
    let countries = countries.into_iter().collect::<Option<Vec<_>>>()?;
    RegionTable::new(countries).map_or_else(|why| entry.refuse(why), Some)
}

pub(super) fn sales_orders(section: &mut Section<'_>) -> Option<SalesOrderSettings> {
    let default = SalesOrderSettings::default();
    let payment_type = section.or("payment_type", default.payment_type, |entry| {
        let text = entry.text()?;
        if SalesOrderSettings::PAYMENT_TYPES.contains(&text) {
            return Some(text.to_owned());
        }
        entry.refuse(format_args!("must be one of {}", SalesOrderSettings::PAYMENT_TYPES.join(", ")))
    });
    let delivery_method = section.optional("delivery_method", |entry| entry.whole(1..=i64::MAX));
    let email = section.optional("email", |entry| {
        let text = entry.text_up_to(100)?;
        if text.contains('@') { Some(text) } else { entry.refuse("must be an e-mail address") }
    });
    section.refuse_unknown();
    Some(SalesOrderSettings { payment_type: payment_type?, delivery_method: delivery_method?, email: email? })
}

fn since(entry: &Entry<'_>) -> Option<Since> {
    let text = entry.moment()?;
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(Since::Instant(instant));
    }
    let is_day = text.len() == "2026-11-01".len();
    match text.parse::<Date>() {
        Ok(day) if is_day => Some(Since::Day(day)),
        _ => entry.refuse("must be a date such as \"2026-11-01\", or a time with its offset"),
    }
}

pub(super) fn stock(section: &mut Section<'_>) -> Option<StockSettings> {
    const ADOPT: &[(&str, Adopt)] = &[("ask", Adopt::Ask), ("sap", Adopt::Sap), ("veeqo", Adopt::Veeqo)];
    const POLICY: &[(&str, Policy)] =
        &[("explicit", Policy::Explicit), ("fefo", Policy::Fefo), ("fifo", Policy::Fifo)];
    const FEED: &[(&str, StockFeed)] =
        &[("auto", StockFeed::Auto), ("documents", StockFeed::Documents), ("full", StockFeed::Full)];
    let defaults = StockSettings::default();
    let longest = Duration::from_secs(3600);
    let quiet = section.or("quiet_seconds", defaults.quiet, |entry| entry.duration(Duration::ZERO..=longest));
    let adopt = section.or("adopt", defaults.adopt, |entry| entry.word(ADOPT));
    let max_lines = section.or("max_lines", Some(defaults.max_lines), |entry| {
        entry.whole(1_i64..=1000).map(|lines| usize::try_from(lines).ok())
    });
    let limit = |entry: &Entry<'_>| entry.decimal(Decimal::ZERO, Decimal::MAX);
    let max_units = section.optional("max_units", limit);
    let max_value = section.optional("max_value", limit);
    let batch_losses = section.or("batch_losses", defaults.batch_losses, |entry| entry.word(POLICY));
    let feed = section.or("feed", defaults.feed, |entry| entry.word(FEED));
    let day = Duration::from_secs(24 * 3600);
    let sweep = section.or("sweep", defaults.sweep, |entry| entry.duration(Duration::from_secs(60)..=day));
    section.refuse_unknown();
    Some(StockSettings {
        quiet: quiet?,
        adopt: adopt?,
        max_lines: max_lines??,
        limits: Limits { max_units: max_units?, max_value: max_value? },
        batch_losses: batch_losses?,
        feed: feed?,
        sweep: sweep?,
        ..defaults
    })
}

pub(super) fn returns(section: &mut Section<'_>) -> Option<ReturnSettings> {
    const INVOICED: &[(&str, InvoicedReturn)] =
        &[("exception", InvoicedReturn::Exception), ("credit_note", InvoicedReturn::CreditNote)];
    let warehouse = section.optional("warehouse", Entry::parsed::<WarehouseCode>);
    let invoiced = section.or("invoiced", InvoicedReturn::Exception, |entry| entry.word(INVOICED));
    section.refuse_unknown();
    Some(ReturnSettings { warehouse: warehouse?, invoiced: invoiced? })
}

pub(super) fn items(section: &mut Section<'_>) -> Option<ItemSettings> {
    let group = |entry: &Entry<'_>| entry.whole(1..=i64::MAX);
    let groups = section.or("groups", Vec::new(), |entry| entry.list(group));
    let price_list = section.optional("price_list", |entry| entry.whole(1..=i32::MAX));
    let require_tracking = section.or("require_tracking", Vec::new(), |entry| entry.list(group));
    section.refuse_unknown();
    let aliases = AliasTable::default();
    Some(ItemSettings {
        groups: groups?,
        aliases,
        price_list: price_list?,
        require_tracking: require_tracking?,
    })
}

/// The alias table of all rows. The row that repeats a code is named with its line.
pub(super) fn aliases(sections: Vec<Section<'_>>) -> Option<AliasTable> {
    let mut pairs = Vec::new();
    let mut complete = true;
    for mut section in sections {
        let sku = section.required("veeqo", Entry::parsed::<Sku>);
        let item = section.required("sap", Entry::parsed::<ItemCode>);
        section.refuse_unknown();
        let (Some(sku), Some(item)) = (sku, item) else {
            complete = false;
            continue;
        };
        pairs.push((sku, item));
        if let Err(why) = AliasTable::new(pairs.iter().cloned()) {
            section.refuse(why.to_string());
            pairs.pop();
            complete = false;
        }
    }
    let table = AliasTable::new(pairs).ok();
    table.filter(|_| complete)
}

pub(super) fn intervals(section: &mut Section<'_>) -> Option<Intervals> {
    let bounds = Duration::from_secs(1)..=Duration::from_secs(24 * 3600);
    let mut read = |key, default| section.or(key, default, |entry| entry.duration(bounds.clone()));
    let defaults = Intervals::default();
    let items = read("items", defaults.items);
    let orders = read("orders", defaults.orders);
    let shipments = read("shipments", defaults.shipments);
    let stock = read("stock", defaults.stock);
    section.refuse_unknown();
    Some(Intervals { items: items?, orders: orders?, shipments: shipments?, stock: stock? })
}

pub(super) fn history(section: &mut Section<'_>) -> Option<HistorySettings> {
    const DAY: u64 = 24 * 3600;
    let default = HistorySettings::default().keep.as_secs() / DAY;
    let days = section.or("keep_days", default, |entry| {
        entry.whole(30_i64..=3650).and_then(|days| u64::try_from(days).ok())
    });
    section.refuse_unknown();
    Some(HistorySettings { keep: Duration::from_secs(days? * DAY) })
}
