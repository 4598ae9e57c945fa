//! Shipments and tracking.

use super::Extra;
use crate::id::{AllocationId, CarrierId, OrderId, ShipmentId};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The despatch of one allocation. A shipment without tracking number is a shipment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shipment {
    /// Its id. A voided and bought-again label makes a new one.
    pub id: ShipmentId,
    /// The allocation it despatches.
    #[serde(default, deserialize_with = "wire::reference")]
    pub allocation_id: Option<AllocationId>,
    /// The order.
    #[serde(default, deserialize_with = "wire::reference")]
    pub order_id: Option<OrderId>,
    /// The carrier's number.
    #[serde(default, deserialize_with = "wire::reference")]
    pub carrier_id: Option<CarrierId>,
    /// The carrier. Its name may be "Buy Shipping"; see [`Shipment::carrier_name`].
    pub carrier: Option<Carrier>,
    /// The service bought.
    pub service_name: Option<String>,
    /// The real carrier behind a reseller of labels.
    pub service_carrier_name: Option<String>,
    /// Tracking: missing, an object, or (in some answers) a plain text.
    pub tracking_number: Option<Tracking>,
    /// Where to follow the parcel.
    pub tracking_url: Option<String>,
    /// Weight in grams.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub weight: Option<Decimal>,
    /// When it was recorded.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Shipment {
    /// The tracking number, where there is one.
    #[must_use]
    pub fn tracking_code(&self) -> Option<&str> {
        self.tracking_number.as_ref().and_then(Tracking::number)
    }

    /// Who carries the parcel: the carrier behind a reseller of labels where Veeqo names it.
    #[must_use]
    pub fn carrier_name(&self) -> Option<&str> {
        let named = self.carrier.as_ref().and_then(|carrier| carrier.name.as_deref());
        [self.service_carrier_name.as_deref(), named]
            .into_iter()
            .flatten()
            .find(|name| !name.trim().is_empty())
    }
}

/// A tracking number in either of its shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Tracking {
    /// The full record.
    Object(Box<TrackingNumber>),
    /// The number alone.
    Text(String),
}

impl Tracking {
    /// The number without surrounding spaces (recorded answers have some); `None` where it is empty.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        let text = match self {
            Self::Object(record) => record.tracking_number.as_deref()?,
            Self::Text(text) => text,
        };
        Some(text.trim()).filter(|text| !text.is_empty())
    }
}

/// A tracking number with what is known of the parcel's way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackingNumber {
    /// The record's id.
    pub id: Option<i64>,
    /// The number as entered.
    pub tracking_number: Option<String>,
    /// Where to follow the parcel.
    pub tracking_url: Option<String>,
    /// `created`, or another word.
    pub status: Option<String>,
    /// When the parcel arrived.
    #[serde(default, with = "wire::timestamp")]
    pub delivered_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A carrier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carrier {
    /// Its id.
    pub id: CarrierId,
    /// Its name.
    pub name: Option<String>,
    /// Its short machine name.
    pub slug: Option<String>,
    /// Set up in the account.
    #[serde(rename = "is_configured?")]
    pub is_configured: Option<bool>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipment(tracking: &str) -> Shipment {
        serde_json::from_str(&format!(r#"{{"id":3,"tracking_number":{tracking}}}"#)).unwrap()
    }

    #[test]
    fn tracking_is_read_in_every_shape() {
        let cases = [
            ("null", None),
            ("\"\"", None),
            ("\"1Z 9\"", Some("1Z 9")),
            (r#"{"id":1,"tracking_number":" 12345679ABC"}"#, Some("12345679ABC")),
            (r#"{"id":1,"tracking_number":null}"#, None),
        ];
        for (json, expected) in cases {
            assert_eq!(shipment(json).tracking_code(), expected, "{json}");
        }
    }

    #[test]
    fn the_carrier_behind_a_reseller_is_named() {
        let mut shipment = shipment("null");
        assert_eq!(shipment.carrier_name(), None);
        shipment.carrier = serde_json::from_str(r#"{"id":30,"name":"Buy Shipping"}"#).unwrap();
        assert_eq!(shipment.carrier_name(), Some("Buy Shipping"));
        shipment.service_carrier_name = Some("UPS".to_owned());
        assert_eq!(shipment.carrier_name(), Some("UPS"));
    }
}
