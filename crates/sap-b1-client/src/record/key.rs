//! Keys of typed sets.

use crate::ids::{CardCode, DocEntry, ItemCode, WarehouseCode};
use crate::odata::literal::Literal;

/// A part of a key: the checked type, from the field that holds it.
pub trait KeyPart<Field>: Sized {
    /// The checked value; `None` where the field holds no key.
    fn checked(field: &Field) -> Option<Self>;

    /// As it stands in a path.
    fn literal(&self) -> Literal;
}

/// The checked key of a field that may be unset.
pub fn key_part<F, K: KeyPart<F>>(field: &Option<F>) -> Option<K> {
    field.as_ref().and_then(K::checked)
}

macro_rules! code {
    ($($code:ty),+) => {
        $(impl KeyPart<String> for $code {
            fn checked(field: &String) -> Option<Self> {
                Self::new(field.as_str()).ok()
            }

            fn literal(&self) -> Literal {
                Literal::from(self)
            }
        })+
    };
}
code!(ItemCode, CardCode, WarehouseCode);

impl KeyPart<i64> for DocEntry {
    fn checked(field: &i64) -> Option<Self> {
        Self::new(*field).ok()
    }

    fn literal(&self) -> Literal {
        Literal::from(*self)
    }
}

impl KeyPart<Self> for String {
    fn checked(field: &Self) -> Option<Self> {
        Some(field.clone())
    }

    fn literal(&self) -> Literal {
        Literal::from(self)
    }
}

impl KeyPart<Self> for i64 {
    fn checked(field: &Self) -> Option<Self> {
        Some(*field)
    }

    fn literal(&self) -> Literal {
        Literal::from(*self)
    }
}
