//! The fields an answer has, whether or not the sandbox gives them a meaning.

use jiff::Timestamp;
use serde_json::Value;
use std::sync::LazyLock;

/// A neutral object of one kind: all of Veeqo's field names with empty values.
#[derive(Debug)]
pub(super) struct Shape(LazyLock<Value>);

macro_rules! shape {
    ($name:ident, $file:literal, $what:literal) => {
        #[doc = $what]
        pub(super) static $name: Shape = Shape(LazyLock::new(|| {
            serde_json::from_str(include_str!(concat!("shapes/", $file, ".json"))).unwrap_or(Value::Null)
        }));
    };
}

shape!(ADDRESS, "address", "A delivery address.");
shape!(ALLOCATION, "allocation", "An allocation.");
shape!(CARRIER, "carrier", "A carrier.");
shape!(CHANNEL, "channel", "A channel, embedded whole in every order.");
shape!(COMPANY, "company", "The account's company.");
shape!(COMPANY_SETTINGS, "company_settings", "The settings inside the company.");
shape!(CUSTOMER, "customer", "A customer.");
shape!(EMPLOYEE, "employee", "A user of the account.");
shape!(ORDER, "order", "An order.");
shape!(PRODUCT, "product", "A product.");
shape!(SELLABLE, "sellable", "A sellable.");
shape!(SHIPMENT, "shipment", "A shipment.");
shape!(TRACKING, "tracking_number", "A tracking number.");
shape!(WAREHOUSE, "warehouse", "A warehouse.");

impl Shape {
    /// The shape with some fields filled in.
    pub(super) fn with(&self, fields: Value) -> Value {
        let mut object = self.0.clone();
        if let (Some(target), Value::Object(fields)) = (object.as_object_mut(), fields) {
            target.extend(fields);
        }
        object
    }
}

/// An instant as Veeqo writes it: UTC with milliseconds.
pub(super) fn date(at: Timestamp) -> Value {
    Value::String(at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
}

/// An instant or null.
pub(super) fn maybe_date(at: Option<Timestamp>) -> Value {
    at.map_or(Value::Null, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_is_an_object() {
        let all = [
            &ADDRESS,
            &ALLOCATION,
            &CARRIER,
            &CHANNEL,
            &COMPANY,
            &CUSTOMER,
            &ORDER,
            &PRODUCT,
            &SELLABLE,
            &SHIPMENT,
            &TRACKING,
            &WAREHOUSE,
        ];
        for shape in all {
            assert!(shape.with(serde_json::json!({})).as_object().is_some_and(|fields| fields.len() > 5));
        }
    }

    #[test]
    fn dates_have_milliseconds() {
        assert_eq!(date(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000Z");
    }
}
