//! Dates as Veeqo reads them when an order is created: `dd/mm/yyyy`.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

const FORMAT: &str = "%d/%m/%Y";

pub(crate) fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => serializer.collect_str(&date.strftime(FORMAT)),
        None => serializer.serialize_none(),
    }
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| Date::strptime(FORMAT, text).map_err(D::Error::custom)).transpose()
}
