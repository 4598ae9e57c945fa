//! The switches of a company and of its Service Layer.

use super::documents::Kind;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

/// Everything about the company that customers set differently, or that public sources leave open.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Database name that `Login` must name.
    pub company_db: String,
    /// User names with their passwords.
    pub users: Vec<(String, String)>,
    /// Build number that `Login` reports.
    pub version: String,
    /// Scheme of the absolute addresses in contexts and `Location` headers; the host is the one the client called.
    pub scheme: String,
    /// Idle minutes after which a session is dead.
    pub session_timeout_minutes: i64,
    /// Rows of a page when the client does not ask for another size.
    pub page_size: usize,
    /// Form of the link to the next page.
    pub next_link: NextLink,
    /// Clock of the server: `UpdateDate` and `UpdateTime` are in this zone, despite their `Z`.
    pub time_zone: TimeZone,
    /// Language of error texts.
    pub language: Language,
    /// Form of error bodies.
    pub error_format: ErrorFormat,
    /// Local currency, by the company's own code.
    pub local_currency: String,
    /// Decimals of amounts in a currency without decimals of its own (`TotalsAccuracy`).
    pub totals_decimals: u32,
    /// Decimals of unit prices (`PriceAccuracy`); what is finer is rounded.
    pub price_decimals: u32,
    /// Warehouse of a line when neither line nor item names one.
    pub default_warehouse: Option<String>,
    /// Whether a refusal that is about a field or line names it, as most do.
    pub refusals_name_lines: bool,
    /// Whether stock may not fall below zero.
    pub block_negative_stock: bool,
    /// Whether a delivery may exceed the open quantity of its order.
    pub allow_over_delivery: bool,
    /// Whether a second document of one partner with the same `NumAtCard` is refused. Off in a company as installed.
    pub block_duplicate_num_at_card: bool,
    /// Whether the header discount of an order is copied to its delivery (not reliable in the field).
    pub copy_header_discount: bool,
    /// Whether a document has the currency and rate of its first base unless it says otherwise; else the local currency.
    pub copy_currency: bool,
    /// Branches; when not empty every document must name one of them.
    pub branches: Vec<i64>,
    /// Documents an approval procedure turns into drafts (`EnableApprovalProcedureInDI`).
    pub approval_for: BTreeSet<Kind>,
    /// Whether it turns stock transfers into drafts.
    pub approval_for_transfers: bool,
    /// Kinds the company's own `SBO_SP_TransactionNotification` refuses, with its text.
    pub notification_refusals: BTreeMap<Kind, String>,
    /// Numbering series a document may name besides the default of its kind.
    pub extra_series: Vec<i64>,
    /// Numbering series that give no number.
    pub locked_series: BTreeSet<i64>,
    /// Last number of a numbering series; others never end.
    pub last_numbers: BTreeMap<i64, i64>,
    /// Further switches that `CompanyService_GetAdminInfo` shows, or other values for those it shows anyway.
    pub switches: serde_json::Map<String, serde_json::Value>,
    /// Sets and services that answer everything with this status: 403 for want of an authorisation, 404, 500 or 501 for want of the thing.
    pub refused: BTreeMap<String, u16>,
    /// How far the server's clock is ahead.
    pub clock_ahead: SignedDuration,
    /// Kinds without a default numbering series.
    pub kinds_without_series: BTreeSet<Kind>,
    /// Code of "One of the base documents has already been closed": -5002 or -10 by report.
    pub closed_base_code: i64,
    /// Which serial field identifies a unit.
    pub unique_serial: UniqueSerial,
    /// Whether user fields and tables work at once, or only after [`crate::sap::Company::reload_metadata`].
    pub metadata_at_once: bool,
    /// What happens to properties no metadata knows.
    pub unknown_properties: UnknownProperties,
    /// Whether `%2F` inside a key reaches the Service Layer (else the proxy answers a 404 page).
    pub encoded_slash_in_keys: bool,
    /// Whether text comparison ignores case for everybody (an MSSQL company).
    pub case_insensitive: bool,
    /// Whether time filters look at seconds (`DocTime` never does).
    pub seconds_in_time_filters: bool,
    /// Whether `If-Match` is checked inside `$batch`.
    pub etag_in_batch: bool,
    /// Whether a refusal inside a change set undoes what it did before. SAP says so in one chapter of its guide, and not in another.
    pub atomic_change_sets: bool,
    /// What the user may not do: an entity set or service (`"UserTablesMD"`), or one verb on it (`"POST SQLQueries"`).
    pub denied: BTreeSet<String>,
    /// Whether a refusal inside a change set comes back as a bare proxy error instead of SAP's own message.
    pub proxy_error_for_refused_change_set: bool,
    /// Longest `Code` and `Name` of a user table row; old builds have 30.
    pub user_key_length: usize,
}

/// Form of `nextLink`; all of them are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextLink {
    /// `Orders?$skip=20`.
    Relative,
    /// `/b1s/v2/Orders?$skip=20`.
    AbsolutePath,
}

/// Language of error texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// `en-us`.
    English,
    /// `de-de`.
    German,
}

/// Form of error bodies. Clients meet all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorFormat {
    /// v1: number and `{lang,value}`; v2: text code and plain message.
    ByVersion,
    /// Number as code, plain message.
    NumberAndText,
    /// Text as code, `{lang,value}`.
    TextAndObject,
}

/// Which serial field identifies a unit (`UniqueSerialNo`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UniqueSerial {
    /// `InternalSerialNumber`.
    SerialNumber,
    /// `ManufacturerSerialNumber`.
    ManufacturerSerialNumber,
}

/// What happens to properties no metadata knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownProperties {
    /// The request is refused with -1000.
    Refuse,
    /// They are dropped.
    Ignore,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            company_db: "SBODEMO".to_owned(),
            users: vec![("manager".to_owned(), "1234".to_owned())],
            version: "1000280".to_owned(),
            scheme: "http".to_owned(),
            session_timeout_minutes: 30,
            page_size: 20,
            next_link: NextLink::Relative,
            time_zone: TimeZone::UTC,
            language: Language::English,
            error_format: ErrorFormat::ByVersion,
            local_currency: "GBP".to_owned(),
            totals_decimals: 2,
            price_decimals: 6,
            default_warehouse: None,
            refusals_name_lines: true,
            block_negative_stock: true,
            allow_over_delivery: false,
            block_duplicate_num_at_card: false,
            copy_header_discount: false,
            copy_currency: true,
            branches: Vec::new(),
            approval_for: BTreeSet::new(),
            approval_for_transfers: false,
            notification_refusals: BTreeMap::new(),
            extra_series: Vec::new(),
            locked_series: BTreeSet::new(),
            last_numbers: BTreeMap::new(),
            switches: serde_json::Map::new(),
            refused: BTreeMap::new(),
            clock_ahead: SignedDuration::ZERO,
            kinds_without_series: BTreeSet::new(),
            closed_base_code: -5002,
            unique_serial: UniqueSerial::SerialNumber,
            metadata_at_once: true,
            unknown_properties: UnknownProperties::Refuse,
            encoded_slash_in_keys: true,
            case_insensitive: false,
            seconds_in_time_filters: true,
            etag_in_batch: false,
            atomic_change_sets: true,
            denied: BTreeSet::new(),
            proxy_error_for_refused_change_set: false,
            user_key_length: 50,
        }
    }
}
