//! What the Service Layer gives to read. Tolerant: everything but the key may be absent, unknown properties are kept.

pub(crate) mod business_partner;
pub(crate) mod company;
pub(crate) mod document;
pub(crate) mod document_line;
pub(crate) mod document_read;
pub(crate) mod exchange_rate;
pub(crate) mod flags;
pub(crate) mod item;
pub(crate) mod item_query;
pub(crate) mod ping;
pub(crate) mod preflight;
pub(crate) mod stock;
pub(crate) mod stock_read;
pub(crate) mod warehouse;

/// Properties this crate has no field for, user-defined ones (`U_…`) among them.
pub type OtherProperties = serde_json::Map<String, serde_json::Value>;
