//! Constants in filters.

use crate::ids::{CardCode, DocEntry, ItemCode, LineNum, WarehouseCode};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use std::fmt;

/// A constant as it stands in a filter: texts, dates, times and enum names quoted, numbers bare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal(String);

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Literal {
    /// Quotes a text: quotes within it are doubled, everything else stands as it is.
    fn from(text: &str) -> Self {
        Self(format!("'{}'", text.replace('\'', "''")))
    }
}

impl From<String> for Literal {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for Literal {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Date> for Literal {
    fn from(date: Date) -> Self {
        Self(format!("'{date}'"))
    }
}

impl From<Time> for Literal {
    /// Whole seconds: the server keeps no more.
    fn from(time: Time) -> Self {
        Self(format!("'{:02}:{:02}:{:02}'", time.hour(), time.minute(), time.second()))
    }
}

macro_rules! bare {
    ($($type:ty),+) => {
        $(impl From<$type> for Literal {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        })+
    };
}
bare!(i32, i64, Decimal, DocEntry, LineNum);

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
