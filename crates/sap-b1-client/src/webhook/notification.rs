//! `EventNotifications`: the same events by polling, for receivers behind a firewall.

use super::subscription::TransactionType;
use crate::connect::ServiceLayer;
use crate::entities::OtherProperties;
use crate::odata::filter::Filter;
use crate::odata::link::{ByLink, LinkedRows};
use crate::odata::list_query::ListQuery;
use crate::wire;
use crate::wire::open_enum;
use jiff::civil::Date;
use rest_transport::{Pager, Target};
use serde::Deserialize;
use serde_json::Value;

open_enum! {
    /// What became of an event's delivery.
    NotificationStatus {
        /// Not tried yet.
        New = "New",
        /// Delivered.
        Delivered = "Delivered",
        /// Given up.
        Failed = "Failed",
        /// Delivered to some.
        PartiallyDelivered = "PartiallyDelivered",
        /// Put away.
        Archived = "Archived",
    }
}

/// An entry in the log of events that somebody subscribed to. Absent fields were not sent.
///
/// The forms of times, keys and fields are not verified and are kept as the server wrote them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EventNotification {
    /// The kind of record.
    #[serde(default, with = "wire::text")]
    pub business_object: Option<String>,
    /// What happened to it.
    pub operation: Option<TransactionType>,
    /// What became of the delivery.
    pub status: Option<NotificationStatus>,
    /// The day, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub create_date: Option<Date>,
    /// The time on that day, with milliseconds.
    pub create_time: Option<Value>,
    /// The record's key (since FP 2608).
    pub key_data: Option<Value>,
    /// The names of the properties that make the key.
    pub field_names: Option<Value>,
    /// Their values.
    pub field_values: Option<Value>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

impl ServiceLayer {
    /// The log of events, oldest first: subscribe, then poll with a condition on `CreateDate`, `BusinessObject` or `Status`. Entries are
    /// kept 30 days.
    pub fn list_event_notifications(&self, filter: Option<&Filter>) -> LinkedRows<EventNotification> {
        let query = ListQuery::new().order_by("CreateDate").order_by("CreateTime");
        let query = match filter {
            Some(filter) => query.filter(filter.clone()),
            None => query,
        };
        let first = Target::new("EventNotifications").with_query(query.to_query(self.version));
        Pager::new(ByLink::new(self.clone(), "ListEventNotifications", first))
    }
}
