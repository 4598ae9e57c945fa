//! Pulling events in place of receiving them.

use super::notification::EventNotification;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::filter::Filter;
use crate::odata::link::LinkedRows;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a pull of events stands: the day from which the log is read again, and what was seen of it since. Keep it, as JSON for instance, and
/// begin the next pull with it.
///
/// The log is asked by days, the only form of its times that is certain; the day before the newest entry is read again with it, for entries
/// that were written late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotificationCursor {
    day: Date,
    /// By what makes an entry itself; the day it stands on.
    seen: BTreeMap<String, Date>,
}

impl NotificationCursor {
    /// Begins with everything on that day, in the server's time, or later. The log goes 30 days back.
    #[must_use]
    pub fn starting_on(day: Date) -> Self {
        Self { day, seen: BTreeMap::new() }
    }

    /// The day from which the log is read.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    fn see(&mut self, event: &EventNotification) {
        if let Some(day) = event.create_date {
            self.seen.insert(identity(event), day);
        }
    }

    /// Moves on behind the newest entry and forgets what is not asked for again.
    fn advance(&mut self) {
        let newest = self.seen.values().max().and_then(|newest| newest.checked_sub(1.day()).ok());
        self.day = newest.map_or(self.day, |day| day.max(self.day));
        let day = self.day;
        self.seen.retain(|_, seen| *seen >= day);
    }
}

/// What makes an entry itself: what happened to which record when. What became of its delivery changes with time.
fn identity(event: &EventNotification) -> String {
    let operation = event.operation.as_ref().map(ToString::to_string);
    let (keys, names, values) = (&event.key_data, &event.field_names, &event.field_values);
    let when = (event.create_date.map(|day| day.to_string()), &event.create_time);
    serde_json::json!([event.business_object, operation, when.0, when.1, keys, names, values]).to_string()
}

/// The events since a cursor, each once.
///
/// Read to the end, work on what came, then keep [`NotificationPull::into_cursor`]: a pull that was broken off gives none, so the next one
/// repeats it.
#[must_use = "a pull reads nothing until it is asked"]
#[derive(Debug)]
pub struct NotificationPull {
    rows: LinkedRows<EventNotification>,
    before: NotificationCursor,
    after: NotificationCursor,
    complete: bool,
}

impl ServiceLayer {
    /// Pulls the events since a cursor that fulfil the condition, oldest first.
    pub fn pull_event_notifications(
        &self,
        filter: Option<&Filter>,
        since: NotificationCursor,
    ) -> NotificationPull {
        let recent = Filter::ge("CreateDate", since.day);
        let filter = match filter {
            Some(filter) => filter.clone().and(recent),
            None => recent,
        };
        let rows = self.list_event_notifications(Some(&filter));
        NotificationPull { rows, before: since.clone(), after: since, complete: false }
    }
}

impl NotificationPull {
    /// The next event that was not seen before; `None` at the end.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::UnreadableRows`] comes after all others were given and ends the pull like `None`.
    pub async fn try_next(&mut self) -> Result<Option<EventNotification>, Error> {
        loop {
            match self.rows.try_next().await {
                Ok(Some(event)) => {
                    self.after.see(&event);
                    if !self.before.seen.contains_key(&identity(&event)) {
                        return Ok(Some(event));
                    }
                }
                Ok(None) => {
                    self.complete = true;
                    return Ok(None);
                }
                Err(error) => {
                    self.complete |= matches!(error, Error::UnreadableRows { .. });
                    return Err(error);
                }
            }
        }
    }

    /// Where the next pull begins; `None` where this one was not read to its end.
    #[must_use]
    pub fn into_cursor(mut self) -> Option<NotificationCursor> {
        self.after.advance();
        self.complete.then_some(self.after)
    }
}
