//! Tolerant readers for single fields.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// A list; `null` is an empty one.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::<Vec<T>>::deserialize(deserializer)?.unwrap_or_default())
}

/// A text; a number is read as its digits, since shops and carriers disagree about what a reference is.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Text(String),
        Number(serde_json::Number),
    }
    Ok(Option::<Either>::deserialize(deserializer)?.map(|value| match value {
        Either::Text(text) => text,
        Either::Number(number) => number.to_string(),
    }))
}

/// A reference to another record; zero is none.
pub(crate) fn reference<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
    T::Error: std::fmt::Display,
{
    match Option::<i64>::deserialize(deserializer)? {
        None | Some(0) => Ok(None),
        Some(id) => T::try_from(id).map(Some).map_err(serde::de::Error::custom),
    }
}

/// An id as a number or as a text of digits, as JSON:API writes it.
pub(crate) fn loose_id<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
    T::Error: std::fmt::Display,
{
    loose_reference(deserializer)?.ok_or_else(|| D::Error::custom("an id is missing"))
}

/// A reference to another record as a number or as a text of digits; zero and the empty text are none.
pub(crate) fn loose_reference<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
    T::Error: std::fmt::Display,
{
    let Some(text) = text(deserializer)?.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    match text.trim().parse::<i64>() {
        Ok(0) => Ok(None),
        Ok(id) => T::try_from(id).map(Some).map_err(D::Error::custom),
        Err(error) => Err(D::Error::custom(error)),
    }
}

/// A point in time in RFC 3339 with any offset; `null` and the empty text are `None`.
pub(crate) mod timestamp {
    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        match Option::<String>::deserialize(deserializer)? {
            Some(text) if !text.trim().is_empty() => text.trim().parse().map(Some).map_err(D::Error::custom),
            _ => Ok(None),
        }
    }

    pub(crate) fn serialize<S: Serializer>(
        value: &Option<Timestamp>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Row {
        #[serde(default, with = "super::timestamp")]
        at: Option<jiff::Timestamp>,
        #[serde(default, deserialize_with = "super::list")]
        rows: Vec<u8>,
        #[serde(default, deserialize_with = "super::text")]
        text: Option<String>,
        #[serde(default, deserialize_with = "super::reference")]
        reference: Option<crate::id::OrderId>,
        #[serde(default, deserialize_with = "super::loose_reference")]
        loose: Option<crate::id::OrderId>,
    }

    fn read(json: &str) -> Row {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_offset_is_the_same_instant() {
        let expected = "2020-01-01T00:00:00Z".parse().unwrap();
        for text in [
            "2020-01-01T00:00:00.000Z",
            "2020-01-01T00:00:00Z",
            "2020-01-01T00:00:00.000-00:00",
            "2020-01-01T02:00:00+02:00",
        ] {
            assert_eq!(read(&format!(r#"{{"at":"{text}"}}"#)).at, Some(expected), "{text}");
        }
    }

    #[test]
    fn nothing_is_none_and_nonsense_is_refused() {
        for json in ["{}", r#"{"at":null}"#, r#"{"at":""}"#] {
            assert_eq!(read(json).at, None, "{json}");
        }
        assert!(serde_json::from_str::<Row>(r#"{"at":"yesterday"}"#).is_err());
    }

    #[test]
    fn references_may_be_numbers_and_zero_is_none() {
        for (json, text) in [
            ("{}", None),
            (r#"{"text":null}"#, None),
            (r#"{"text":"007"}"#, Some("007")),
            (r#"{"text":7}"#, Some("7")),
        ] {
            assert_eq!(read(json).text.as_deref(), text, "{json}");
        }
        assert!(serde_json::from_str::<Row>(r#"{"text":[]}"#).is_err());
        for (json, id) in [
            ("{}", None),
            (r#"{"reference":null}"#, None),
            (r#"{"reference":0}"#, None),
            (r#"{"reference":7}"#, Some(7)),
        ] {
            assert_eq!(read(json).reference.map(i64::from), id, "{json}");
        }
        assert!(serde_json::from_str::<Row>(r#"{"reference":-7}"#).is_err());
    }

    #[test]
    fn ids_of_json_api_are_texts() {
        for (json, id) in [
            ("{}", None),
            (r#"{"loose":null}"#, None),
            (r#"{"loose":""}"#, None),
            (r#"{"loose":0}"#, None),
            (r#"{"loose":7}"#, Some(7)),
            (r#"{"loose":"7"}"#, Some(7)),
        ] {
            assert_eq!(read(json).loose.map(i64::from), id, "{json}");
        }
        for json in [r#"{"loose":"x"}"#, r#"{"loose":"-7"}"#, r#"{"loose":[]}"#] {
            assert!(serde_json::from_str::<Row>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_list_that_is_null_is_empty() {
        assert!(read(r#"{"rows":null}"#).rows.is_empty());
        assert_eq!(read(r#"{"rows":[1,2]}"#).rows, [1, 2]);
    }
}
