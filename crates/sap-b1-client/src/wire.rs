//! How the Service Layer writes values: texts that may be null or empty, dates and times of day, enums by name.

mod open_enum;

pub(crate) use crate::open_enum;
pub(crate) use rest_transport::decimal::option as amount;

/// Optional texts: absent, `null` and `""` all mean unset, and the server uses all three.
pub(crate) mod text {
    use serde::{Deserialize, Deserializer};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        Ok(Option::<String>::deserialize(deserializer)?.filter(|text| !text.is_empty()))
    }
}

/// Collections: absent and `null` are empty.
pub(crate) fn rows<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    Ok(<Option<Vec<T>> as serde::Deserialize>::deserialize(deserializer)?.unwrap_or_default())
}

/// Keys that may be absent: `null`, `""` and numbers below the first key (`-1`, `0`) all mean that there is none.
pub(crate) mod key {
    use serde::{Deserialize, Deserializer};
    use std::fmt::Display;
    use std::str::FromStr;

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Wire {
        // Not an integer: behind `untagged` that cannot be read under `arbitrary_precision`.
        Number(serde_json::Number),
        Text(String),
    }

    pub(crate) fn deserialize<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: FromStr<Err: Display>,
    {
        match Option::<Wire>::deserialize(deserializer)? {
            None => Ok(None),
            Some(Wire::Number(number)) => Ok(number.to_string().parse().ok()),
            Some(Wire::Text(text)) if text.is_empty() => Ok(None),
            Some(Wire::Text(text)) => text.parse().map(Some).map_err(serde::de::Error::custom),
        }
    }
}

/// Optional dates, read from `2026-03-01` or `2026-03-01T00:00:00Z` (the clock part carries nothing), written as `2026-03-01`.
pub(crate) mod date {
    use jiff::civil::Date;
    use serde::{Deserializer, Serialize, Serializer};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let Some(text) = super::text::deserialize(deserializer)? else { return Ok(None) };
        let day = text.get(..10).unwrap_or(&text);
        day.parse().map(Some).map_err(|_| serde::de::Error::custom(format!("'{text}' is no date")))
    }

    pub(crate) fn serialize<S: Serializer>(value: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        value.map(|date| date.to_string()).serialize(serializer)
    }
}

/// Optional times of day, read from `13:14:45` or `13:14`, written as `13:14:45`.
pub(crate) mod time {
    use jiff::civil::Time;
    use serde::{Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(value: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
        value.map(|time| time.strftime("%H:%M:%S").to_string()).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
        let Some(text) = super::text::deserialize(deserializer)? else { return Ok(None) };
        text.parse().map(Some).map_err(|_| serde::de::Error::custom(format!("'{text}' is no time of day")))
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocEntry, LineNum};
    use jiff::civil::{Date, Time};
    use serde::Deserialize;

    #[derive(Deserialize, Debug, Default, PartialEq)]
    #[serde(default)]
    struct Row {
        #[serde(with = "super::text")]
        text: Option<String>,
        #[serde(deserialize_with = "super::key::deserialize")]
        entry: Option<DocEntry>,
        #[serde(deserialize_with = "super::key::deserialize")]
        line: Option<LineNum>,
        #[serde(deserialize_with = "super::date::deserialize")]
        date: Option<Date>,
        #[serde(with = "super::time")]
        time: Option<Time>,
    }

    fn read(json: &str) -> Row {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn unset_has_many_faces() {
        for json in [
            "{}",
            r#"{"text":null,"entry":null,"line":null,"date":null,"time":null}"#,
            r#"{"text":"","entry":"","line":-1,"date":"","time":""}"#,
            r#"{"entry":-1}"#,
            r#"{"entry":0}"#,
        ] {
            assert_eq!(read(json), Row::default(), "{json}");
        }
        assert_eq!(read(r#"{"line":0}"#).line, Some(LineNum::new(0).unwrap()));
    }

    #[test]
    fn dates_and_times_come_in_two_lengths() {
        for json in [
            r#"{"date":"2023-10-26T00:00:00Z","time":"13:14:00"}"#,
            r#"{"date":"2023-10-26","time":"13:14"}"#,
        ] {
            let row = read(json);
            assert_eq!(row.date, Some(jiff::civil::date(2023, 10, 26)), "{json}");
            assert_eq!(row.time, Some(jiff::civil::time(13, 14, 0, 0)), "{json}");
        }
        assert!(serde_json::from_str::<Row>(r#"{"date":"soon"}"#).is_err());
    }
}
