//! The account's plan, its switches, and the behaviours nobody has confirmed.

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// How the account behaves. The defaults are what was measured; what nobody has confirmed is a switch.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The one API key that opens the account.
    pub api_key: String,
    /// The company's name.
    pub company: String,
    /// Currency of channels that name none.
    pub currency_code: String,
    /// Requests that one bucket lets through; [`None`] never answers 429.
    pub rate_limit: Option<RateLimit>,
    /// Paths, by their first segment, that answer everything with this status: 403 for want of a permission, 404 or 500 for want of the thing.
    pub refused: BTreeMap<String, u16>,
    /// Other values in the answer of `/current_company`, by JSON pointer, e.g. `/settings/stock_change_reason_required`.
    pub company_fields: BTreeMap<String, Value>,
    /// How far the server's clock is ahead.
    pub clock_ahead: SignedDuration,
    /// How long the search index behind `query=` on orders lags behind a create.
    pub index_lag: Duration,
    /// Whether new paid orders are allocated from the channel's warehouses by rank.
    pub auto_allocation: bool,
    /// How long a new allocation stays invisible, as under the feature `async_allocation`.
    pub allocation_lag: Duration,
    /// Whether the plan includes writing stock; otherwise 403.
    pub stock_writes: bool,
    /// Whether the plan includes suppliers and purchase orders; otherwise 403.
    pub purchase_orders: bool,
    /// Zone in which filter dates without an offset are read. Unconfirmed.
    pub filter_zone: TimeZone,
    /// Whether a shipment moves the order's `updated_at`. Unconfirmed.
    pub shipment_touches_order: bool,
    /// Whether a return moves the order's `updated_at`. Unconfirmed.
    pub return_touches_order: bool,
    /// How long a new return stays invisible, while its goods are on the shelf already. Unconfirmed.
    pub return_lag: Duration,
    /// Whether stock moves the product's `updated_at`. Inferred from samples.
    pub stock_touches_product: bool,
    /// Whether deleting one allocation deletes all, as the old documentation says; a live user saw one go.
    pub delete_removes_all_allocations: bool,
    /// Whether a PUT of an allocation changes its lines, as documented; a live user saw it ignored.
    pub allocation_put_edits_lines: bool,
    /// Whether `line_items_attributes` in a PUT replaces all lines; otherwise they are merged in. Unconfirmed.
    pub order_put_replaces_lines: bool,
}

/// A leaky bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests that leak out of the bucket in a second.
    pub per_second: u32,
    /// Requests the bucket holds.
    pub burst: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            api_key: "Vqt/00112233445566778899aabbccddeeff".to_owned(),
            company: "Sandbox Trading Ltd".to_owned(),
            currency_code: "GBP".to_owned(),
            rate_limit: Some(RateLimit { per_second: 5, burst: 56 }),
            refused: BTreeMap::new(),
            company_fields: BTreeMap::new(),
            clock_ahead: SignedDuration::ZERO,
            index_lag: Duration::from_secs(3),
            auto_allocation: false,
            allocation_lag: Duration::ZERO,
            stock_writes: true,
            purchase_orders: false,
            filter_zone: TimeZone::UTC,
            shipment_touches_order: true,
            return_touches_order: true,
            return_lag: Duration::ZERO,
            stock_touches_product: true,
            delete_removes_all_allocations: false,
            allocation_put_edits_lines: false,
            order_put_replaces_lines: true,
        }
    }
}
