//! What a setter takes.

use crate::entities::flags::YesNo;
use crate::ids::{CardCode, DocEntry, ItemCode, LineNum, WarehouseCode};
use rust_decimal::Decimal;

/// A value to be sent, or `null`: `None` clears a property, a property that is not set at all is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent<T>(pub(super) Option<T>);

impl<T> From<T> for Sent<T> {
    fn from(value: T) -> Self {
        Self(Some(value))
    }
}

impl<T> From<Option<T>> for Sent<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

impl From<&str> for Sent<String> {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

macro_rules! codes {
    ($($code:ty),+) => {
        $(impl From<&$code> for Sent<String> {
            fn from(code: &$code) -> Self {
                Self::from(code.as_str())
            }
        })+
    };
}
codes!(ItemCode, CardCode, WarehouseCode);

impl From<DocEntry> for Sent<i64> {
    fn from(entry: DocEntry) -> Self {
        Self(Some(entry.get()))
    }
}

impl From<LineNum> for Sent<i64> {
    fn from(line: LineNum) -> Self {
        Self(Some(line.get().into()))
    }
}

impl From<i32> for Sent<i64> {
    fn from(number: i32) -> Self {
        Self(Some(number.into()))
    }
}

impl From<i32> for Sent<Decimal> {
    fn from(number: i32) -> Self {
        Self(Some(number.into()))
    }
}

impl From<bool> for Sent<YesNo> {
    fn from(yes: bool) -> Self {
        Self(Some(yes.into()))
    }
}
