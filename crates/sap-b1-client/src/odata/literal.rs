//! Constants in filters and keys.

use crate::ids::{CardCode, DocEntry, ItemCode, LineNum, WarehouseCode};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use std::fmt;

/// A constant as it stands in a filter or a key: texts, dates, times and enum names quoted, numbers bare.
///
/// A point in time is none: the server ignores the time of day in a comparison with a date property, so compare date and time apart.
///
/// ```compile_fail
/// let noon = sap_b1_client::Literal::from(jiff::civil::date(2026, 3, 1).at(12, 0, 0, 0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Literal(Kind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Text(String),
    /// As it is written.
    Number(String),
    Null,
}

impl Literal {
    /// No value. The server keeps unset texts as `null` or as `''`, so ask for both.
    #[must_use]
    pub const fn null() -> Self {
        Self(Kind::Null)
    }

    /// The text that it stands for, where it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.0 {
            Kind::Text(text) => Some(text),
            Kind::Number(_) | Kind::Null => None,
        }
    }

    fn number(value: impl fmt::Display) -> Self {
        Self(Kind::Number(value.to_string()))
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Kind::Number(number) => f.write_str(number),
            Kind::Null => f.write_str("null"),
        }
    }
}

impl Serialize for Literal {
    /// As a parameter in a JSON body.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Kind::Text(text) => serializer.serialize_str(text),
            Kind::Null => serializer.serialize_none(),
            Kind::Number(number) => {
                let number: serde_json::Number = number.parse().map_err(serde::ser::Error::custom)?;
                number.serialize(serializer)
            }
        }
    }
}

impl From<&str> for Literal {
    /// Quotes within the text are doubled where it is written, everything else stands as it is.
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Literal {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<&String> for Literal {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Date> for Literal {
    fn from(date: Date) -> Self {
        Self::from(date.to_string())
    }
}

impl From<Time> for Literal {
    /// Whole seconds: the server keeps no more.
    fn from(time: Time) -> Self {
        Self::from(format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second()))
    }
}

impl<L: Into<Self>> From<Option<L>> for Literal {
    /// `None` is [`Literal::null`].
    fn from(value: Option<L>) -> Self {
        value.map_or(Self::null(), Into::into)
    }
}

macro_rules! bare {
    ($($type:ty),+) => {
        $(impl From<$type> for Literal {
            fn from(value: $type) -> Self {
                Self::number(value)
            }
        })+
    };
}
bare!(i32, i64, u32, Decimal, DocEntry, LineNum);

macro_rules! quoted {
    ($($type:ty),+) => {
        $(impl From<&$type> for Literal {
            fn from(value: &$type) -> Self {
                Self::from(value.as_str())
            }
        })+
    };
}
quoted!(ItemCode, WarehouseCode, CardCode);
