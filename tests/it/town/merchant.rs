//! The settings of the town's merchant.

use b1_veeqo_mapping::pricing::{PriceMode, TaxRate, TaxRow, TaxSource, TaxTable, TaxTarget};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use b1_veeqo_sandbox::seed::{MARKETPLACE, PAIRS, PUSH_CHANNEL, WEB_SHOP};
use b1_veeqo_sync::settings::{
    ChannelSettings, DespatchSettings, HistorySettings, Intervals, ItemSettings, PostWhen, Settings,
    StockSettings, TrackingSettings,
};
use b1_veeqo_sync::setup::SetupNames;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::time::Duration;

/// Two channels with net prices, live since that time.
pub(super) fn settings(since: Timestamp) -> Settings {
    let pair =
        |(code, id): (&str, i64)| (WarehouseCode::new(code).unwrap(), VeeqoWarehouseId::new(id).unwrap());
    Settings {
        warehouses: WarehouseMap::new(PAIRS.map(pair)).unwrap(),
        channels: [(WEB_SHOP, channel("C-WEB")), (MARKETPLACE, channel("C-AMZ"))].into(),
        push_channel: Some(PUSH_CHANNEL),
        sales_orders: Default::default(),
        time_zone: TimeZone::UTC,
        since,
        rounding_tolerance: 1,
        cancelled_rest: Default::default(),
        regions: Default::default(),
        settle: Duration::from_secs(30),
        stock: StockSettings::default(),
        returns: Default::default(),
        items: ItemSettings::default(),
        despatch: DespatchSettings::default(),
        tracking: TrackingSettings::default(),
        intervals: Intervals::default(),
        names: SetupNames::default(),
        operations: Default::default(),
        history: HistorySettings::default(),
    }
}

/// The same merchant, a while after go-live, with everything configured that the audit can look at.
pub(crate) fn audit_settings(now: Timestamp) -> Settings {
    let mut settings = settings(now - jiff::SignedDuration::from_hours(240));
    settings.items =
        ItemSettings { price_list: Some(1), require_tracking: vec![101], ..ItemSettings::default() };
    settings.channels.values_mut().for_each(|channel| channel.series = Some(8));
    settings
}

fn channel(card_code: &str) -> ChannelSettings {
    let row = |hundredths: i64, group: &str| TaxRow {
        rate: TaxRate::new(rust_decimal::Decimal::new(hundredths, 2)).unwrap(),
        target: TaxTarget::VatGroup(group.to_owned()),
        country: None,
        item_group: None,
    };
    ChannelSettings {
        card_code: card_code.to_owned(),
        customers: Default::default(),
        series: None,
        freight_code: Some(1),
        freight_tax: TaxRate::new(rust_decimal::Decimal::new(20, 2)).ok(),
        tax: TaxTable::new([row(20, "S20"), row(0, "S0")]).unwrap(),
        price_mode: PriceMode::Net,
        tax_source: TaxSource::Sap,
        post_when: PostWhen::Paid,
        currencies: Default::default(),
        invoice: Default::default(),
        ignored: false,
    }
}
