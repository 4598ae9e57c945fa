//! What a label would cost.

use super::Extra;
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The services a parcel could travel with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShippingRates {
    /// What can be bought.
    #[serde(default, deserialize_with = "wire::list")]
    pub available: Vec<ShippingRate>,
    /// What cannot, where that was asked for.
    #[serde(default, deserialize_with = "wire::list")]
    pub unavailable: Vec<UnavailableRate>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One service, at a price, for a while. Its fields name what [`crate::LabelPurchase`] wants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShippingRate {
    /// The seller of the label, e.g. `amazon_shipping_v2`.
    pub carrier: Option<String>,
    /// What identifies the rate; the purchase calls it `service_type`.
    pub name: Option<String>,
    /// The service in words.
    pub title: Option<String>,
    /// Who carries it, e.g. `ups`.
    pub service_carrier: Option<String>,
    /// The service, e.g. `UPS_PTP_3DAY_SELECT`.
    pub service_id: Option<String>,
    /// Who carries it, as the purchase wants it, e.g. `UPS`.
    pub sub_carrier_id: Option<String>,
    /// The quotation at the seller.
    #[serde(default, deserialize_with = "wire::text")]
    pub remote_shipment_id: Option<String>,
    /// Price without options.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub base_rate: Option<Decimal>,
    /// Price, net.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub total_net_charge: Option<Decimal>,
    /// A code or a sign.
    pub currency: Option<String>,
    /// Days on the way.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub expected_delivery_days: Option<Decimal>,
    /// When it should arrive.
    #[serde(default, with = "wire::timestamp")]
    pub delivery_promise_date: Option<Timestamp>,
    /// The latest time to buy it.
    #[serde(default, with = "wire::timestamp")]
    pub cutoff: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A service that cannot be bought; `unavailable_reasons` is among the other fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnavailableRate {
    /// The service in words.
    pub title: Option<String>,
    /// Who would carry it.
    pub sub_carrier_id: Option<String>,
    /// Who would carry it.
    pub service_carrier: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
