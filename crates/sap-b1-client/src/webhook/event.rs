//! Events as they are delivered.

use crate::entities::OtherProperties;
use crate::error::UnreadableRow;
use crate::webhook::subscription::TransactionType;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

/// Something happened to a record. Events come at least once and in no promised order: drop those whose `id` was seen, and read the record
/// again.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// The same in every repetition of this event.
    pub id: String,
    /// Who says so, e.g. `/default/sap.b1/SBODEMO`.
    #[serde(default)]
    pub source: String,
    /// What happened, e.g. `sap.b1.Orders.Created.v1`.
    #[serde(rename = "type")]
    pub event_type: String,
    /// The record's key as text.
    pub subject: Option<String>,
    /// When, in UTC.
    pub time: Option<Timestamp>,
    /// The key and, where the subscription asks for them, other properties. Keys are texts unless it does.
    #[serde(default)]
    pub data: OtherProperties,
}

impl WebhookEvent {
    /// The company database.
    #[must_use]
    pub fn company_db(&self) -> Option<&str> {
        self.source.rsplit('/').next().filter(|name| !name.is_empty())
    }

    /// What kind of record it is, as subscriptions call it: for documents the entity set.
    #[must_use]
    pub fn business_object(&self) -> Option<&str> {
        Some(self.parts()?.0)
    }

    /// What happened to it.
    #[must_use]
    pub fn transaction(&self) -> Option<TransactionType> {
        Some(TransactionType::from_wire(self.parts()?.1))
    }

    /// A property of the data as text, whether it came as text or as number.
    #[must_use]
    pub fn text(&self, property: &str) -> Option<String> {
        match self.data.get(property)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn parts(&self) -> Option<(&str, &str)> {
        let (named, _version) = self.event_type.strip_prefix("sap.b1.")?.rsplit_once('.')?;
        named.rsplit_once('.')
    }
}

/// The events of one delivery.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The events, in the order in which they came.
    pub events: Vec<WebhookEvent>,
    /// Those that cannot be read. To refuse the delivery for them would bring them again until the server gives the subscription up.
    pub unreadable: Vec<UnreadableRow>,
}

impl Delivery {
    /// Reads the body of a delivery: an array, also of one event.
    ///
    /// # Errors
    /// It is neither an array nor an event.
    pub fn read(body: &[u8]) -> Result<Self, NotADelivery> {
        let rows = match serde_json::from_slice(body) {
            Ok(Value::Array(rows)) => rows,
            Ok(event @ Value::Object(_)) => vec![event],
            Ok(_) => return Err(NotADelivery { problem: "neither an array nor an object".to_owned() }),
            Err(error) => return Err(NotADelivery { problem: error.to_string() }),
        };
        let mut delivery = Self::default();
        for row in rows {
            let key = row.get("id").and_then(Value::as_str).map(str::to_owned);
            match serde_json::from_value(row) {
                Ok(event) => delivery.events.push(event),
                Err(error) => delivery.unreadable.push(UnreadableRow { key, reason: error.to_string() }),
            }
        }
        Ok(delivery)
    }
}

/// A body holds no events.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the body holds no events: {problem}")]
pub struct NotADelivery {
    /// What it is instead.
    pub problem: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EVENT: &str = r#"{"id":"1","specversion":"1.0","source":"/default/sap.b1/SBODEMO","type":"sap.b1.Orders.Created.v1",
        "subject":"91","time":"2026-03-01T23:10:22.917Z","datacontenttype":"application/json","data":{"DocEntry":"91","DocTotal":2.5}}"#;

    #[test]
    fn an_event_says_what_happened_to_which_record() {
        for body in [EVENT.to_owned(), format!("[{EVENT}]")] {
            let delivery = Delivery::read(body.as_bytes()).unwrap();
            let event = &delivery.events[0];
            assert_eq!(
                (event.company_db(), event.business_object(), event.transaction()),
                (Some("SBODEMO"), Some("Orders"), Some(TransactionType::Created))
            );
            assert_eq!(
                (event.text("DocEntry").as_deref(), event.text("DocTotal").as_deref()),
                (Some("91"), Some("2.5"))
            );
            assert_eq!(event.time.unwrap().to_string(), "2026-03-01T23:10:22.917Z");
            assert_eq!((event.text("None"), delivery.unreadable.len()), (None, 0));
        }
    }

    #[test]
    fn one_unreadable_event_delays_no_other() {
        let body = format!(r#"[{EVENT},{{"id":"2"}},7,{EVENT}]"#);
        let delivery = Delivery::read(body.as_bytes()).unwrap();
        assert_eq!(delivery.events.len(), 2);
        let keys: Vec<_> = delivery.unreadable.iter().map(|row| row.key.as_deref()).collect();
        assert_eq!(keys, [Some("2"), None]);
        assert!(Delivery::read(b"7").is_err() && Delivery::read(b"").is_err());
    }

    #[test]
    fn odd_types_name_nothing() {
        for (event_type, object) in
            [("sap.b1.MY.UDO.Closed.v1", Some("MY.UDO")), ("sap.b1.Orders", None), ("other", None)]
        {
            let event = format!(r#"{{"id":"1","type":"{event_type}"}}"#);
            let event: WebhookEvent = serde_json::from_str(&event).unwrap();
            assert_eq!((event.business_object(), event.company_db()), (object, None), "{event_type}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(body in any::<Vec<u8>>()) {
            let _ = Delivery::read(&body);
        }
    }
}
