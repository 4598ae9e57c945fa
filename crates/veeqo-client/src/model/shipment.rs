//! Shipments and tracking.

use crate::id::{AllocationId, CarrierId, OrderId, ShipmentId};
use crate::record::{Form, Scalar, Wire, record, wire_of_scalar};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

record! {
    /// The despatch of one allocation. A shipment without tracking number is a shipment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Shipment {
        /// Its id. A voided and bought-again label makes a new one.
        pub id: ShipmentId,
        /// The allocation it despatches.
        pub allocation_id: Option<AllocationId>,
        /// The order.
        pub order_id: Option<OrderId>,
        /// The carrier's number.
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
        pub weight: Option<Decimal>,
        /// When it was recorded.
        pub created_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
    }
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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Tracking {
    /// The full record.
    Object(Box<TrackingNumber>),
    /// The number alone.
    Text(String),
}

wire_of_scalar! { Tracking, read_tracking }

fn read_tracking<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Tracking>, Form), D::Error> {
    match Scalar::deserialize(deserializer)? {
        Scalar::Other(value @ Value::Object(_)) => {
            let record = TrackingNumber::deserialize(value).map_err(D::Error::custom)?;
            Ok((Some(Tracking::Object(Box::new(record))), Form::Usual))
        }
        value => {
            let (text, form) = String::read(value.into_raw()).map_err(D::Error::custom)?;
            Ok((text.map(Tracking::Text), form))
        }
    }
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

record! {
    /// A tracking number with what is known of the parcel's way.
    #[derive(Clone, Debug, PartialEq)]
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
        pub delivered_at: Option<Timestamp>,
    }
}

record! {
    /// A carrier.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Carrier {
        /// Its id.
        pub id: CarrierId,
        /// Its name.
        pub name: Option<String>,
        /// Its short machine name.
        pub slug: Option<String>,
        /// Set up in the account.
        pub is_configured["is_configured?"]: Option<bool>,
    }
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
