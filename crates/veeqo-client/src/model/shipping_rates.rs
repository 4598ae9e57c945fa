//! What a label would cost.

use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// The services a parcel could travel with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShippingRates {
        /// What can be bought.
        pub available: Vec<ShippingRate>,
        /// What cannot, where that was asked for.
        pub unavailable: Vec<UnavailableRate>,
    }
}

record! {
    /// One service, at a price, for a while. Its fields name what [`crate::LabelPurchase`] wants.
    #[derive(Clone, Debug, PartialEq)]
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
        pub remote_shipment_id: Option<String>,
        /// Price without options.
        pub base_rate: Option<Decimal>,
        /// Price, net.
        pub total_net_charge: Option<Decimal>,
        /// A code or a sign.
        pub currency: Option<String>,
        /// Days on the way.
        pub expected_delivery_days: Option<Decimal>,
        /// When it should arrive.
        pub delivery_promise_date: Option<Timestamp>,
        /// The latest time to buy it.
        pub cutoff: Option<Timestamp>,
    }
}

record! {
    /// A service that cannot be bought; `unavailable_reasons` is among the other fields.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnavailableRate {
        /// The service in words.
        pub title: Option<String>,
        /// Who would carry it.
        pub sub_carrier_id: Option<String>,
        /// Who would carry it.
        pub service_carrier: Option<String>,
    }
}
