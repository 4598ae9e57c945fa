//! Labels to buy.

use crate::error::InvalidRequest;
use crate::id::AllocationId;
use crate::model::ShippingRate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A label to buy. It costs money, and a rate is good for a while only. Start with [`LabelPurchase::of_rate`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LabelPurchase {
    /// The seller of the label, e.g. `amazon_shipping_v2`.
    pub carrier: String,
    /// What is sent, and how.
    pub shipment: LabelShipment,
}

/// What is sent: the fields of the chosen rate under the names of the purchase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LabelShipment {
    /// The allocation.
    pub allocation_id: AllocationId,
    /// The quotation at the seller.
    pub remote_shipment_id: String,
    /// The rate's `name`.
    pub service_type: String,
    /// Who carries it.
    pub sub_carrier_id: String,
    /// Who carries it, in the seller's other spelling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_carrier: Option<String>,
    /// Price, net, as the rate says. A text on the wire.
    pub total_net_charge: Decimal,
    /// Price without options, as the rate says. A text on the wire.
    pub base_rate: Decimal,
    /// Veeqo mails the customer.
    pub notify_customer: bool,
    /// Veeqo tells the sales channel; `None` leaves it to the channel's setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_remote_order: Option<bool>,
    /// Options by the keys of the rate's `shipping_service_options`, e.g. `value_added_service__VAS_GROUP_ID_CONFIRMATION`. Veeqo refuses
    /// a purchase that leaves out a required one or names one the rate does not offer.
    #[serde(flatten)]
    pub options: Map<String, Value>,
}

impl LabelPurchase {
    /// The purchase of a rate for an allocation, without options, without a mail to the customer.
    ///
    /// # Errors
    /// The rate lacks what a purchase must name.
    pub fn of_rate(allocation_id: AllocationId, rate: &ShippingRate) -> Result<Self, InvalidRequest> {
        let text = |name, value: &Option<String>| {
            value.clone().ok_or_else(|| {
                InvalidRequest::new(name, "", "ask for rates again and choose one that names it")
            })
        };
        let price = |name, value: Option<Decimal>| {
            value.ok_or_else(|| {
                InvalidRequest::new(name, "", "ask for rates again and choose one with a price")
            })
        };
        let shipment = LabelShipment {
            allocation_id,
            remote_shipment_id: text("remote_shipment_id", &rate.remote_shipment_id)?,
            service_type: text("name", &rate.name)?,
            sub_carrier_id: text("sub_carrier_id", &rate.sub_carrier_id)?,
            service_carrier: rate.service_carrier.clone(),
            total_net_charge: price("total_net_charge", rate.total_net_charge)?,
            base_rate: price("base_rate", rate.base_rate)?,
            notify_customer: false,
            update_remote_order: None,
            options: Map::new(),
        };
        Ok(Self { carrier: text("carrier", &rate.carrier)?, shipment })
    }
}
