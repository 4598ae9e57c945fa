//! The company's data: entities by set, stock, counters, and the environment a request works in.

use super::record::{Fields, Record};
use super::settings::Settings;
use super::stock::Stock;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The key of an entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Int(i64),
    Text(String),
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

type Table = BTreeMap<Key, Arc<Record>>;

/// Everything a failed request or change set rolls back. Tables and rows are shared until changed, so a copy is cheap.
#[derive(Clone, Debug, Default)]
pub(crate) struct Books {
    tables: BTreeMap<String, Arc<Table>>,
    counters: BTreeMap<String, i64>,
    pub(crate) stock: Stock,
    pub(crate) rates: BTreeMap<(String, Date), Decimal>,
    pub(crate) closed_periods: Vec<(Date, Date)>,
}

impl Books {
    pub(crate) fn get(&self, set: &str, key: &Key) -> Option<&Record> {
        self.tables.get(set)?.get(key).map(AsRef::as_ref)
    }

    pub(crate) fn get_text(&self, set: &str, key: &str) -> Option<&Record> {
        self.get(set, &Key::from(key))
    }

    pub(crate) fn get_mut(&mut self, set: &str, key: &Key) -> Option<&mut Record> {
        self.tables.get_mut(set).map(Arc::make_mut)?.get_mut(key).map(Arc::make_mut)
    }

    pub(crate) fn insert(&mut self, set: &str, key: Key, record: Record) {
        let table = self.tables.entry(set.to_owned()).or_default();
        Arc::make_mut(table).insert(key, Arc::new(record));
    }

    pub(crate) fn remove(&mut self, set: &str, key: &Key) -> bool {
        self.tables.get_mut(set).is_some_and(|table| Arc::make_mut(table).remove(key).is_some())
    }

    pub(crate) fn contains(&self, set: &str, key: &Key) -> bool {
        self.get(set, key).is_some()
    }

    pub(crate) fn rows(&self, set: &str) -> impl Iterator<Item = (&Key, &Record)> {
        let rows = self.tables.get(set).into_iter().flat_map(|table| table.iter());
        rows.map(|(key, record)| (key, record.as_ref()))
    }

    /// The number that a counter would give next.
    pub(crate) fn upcoming(&self, counter: &str) -> i64 {
        self.counters.get(counter).copied().unwrap_or_default() + 1
    }

    /// The next number of a counter, starting at 1.
    pub(crate) fn next(&mut self, counter: &str) -> i64 {
        let number = self.counters.entry(counter.to_owned()).or_default();
        *number += 1;
        *number
    }
}

/// What a request works with: the switches, the data it may change, and the instant.
#[derive(Debug)]
pub(crate) struct Env<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) books: &'a mut Books,
    pub(crate) now: Timestamp,
}

impl Env<'_> {
    /// Today by the server's clock.
    pub(crate) fn today(&self) -> Date {
        self.now.to_zoned(self.settings.time_zone.clone()).date()
    }

    /// The time of day by the server's clock, `HH:MM:SS`.
    pub(crate) fn time_of_day(&self) -> String {
        self.now.to_zoned(self.settings.time_zone.clone()).strftime("%H:%M:%S").to_string()
    }

    /// Stamps a new entity.
    pub(crate) fn stamp_new(&self, record: &mut Record, created: &str) {
        record.put(created, self.today().to_string());
        record.put("UpdateDate", self.today().to_string());
        record.put("UpdateTime", self.time_of_day());
        record.put("DataVersion", 1);
    }

    /// Stamps a change: version and update time.
    pub(crate) fn stamp_change(&self, record: &mut Record) {
        let version = record.int("DataVersion").unwrap_or(0) + 1;
        record.put("DataVersion", version);
        record.put("UpdateDate", self.today().to_string());
        record.put("UpdateTime", self.time_of_day());
    }
}

/// The date of a property.
pub(crate) fn date(record: &Record, name: &str) -> Option<Date> {
    record.get(name).and_then(Value::as_str)?.parse().ok()
}
