//! The alias table: which Veeqo SKU stands for which item code, where the two differ.

use std::collections::BTreeMap;

use super::{ItemCode, Sku};
use crate::exception::Code;

/// Two aliases that claim the same SKU or the same item code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AliasError {
    /// One SKU has two item codes.
    #[error("SKU {sku} is an alias of both {first} and {second}; keep one")]
    SkuTwice {
        /// The SKU listed twice.
        sku: Sku,
        /// The item code of the earlier entry.
        first: ItemCode,
        /// The item code of the later entry.
        second: ItemCode,
    },
    /// One item code has two SKUs.
    #[error("item code {item} has both aliases {first} and {second}; keep one")]
    ItemTwice {
        /// The item code listed twice.
        item: ItemCode,
        /// The SKU of the earlier entry.
        first: Sku,
        /// The SKU of the later entry.
        second: Sku,
    },
}

/// A code without an alias of its own whose equal text on the other side is already taken by an alias.
///
/// With the alias `A-1` ↔ `A/1`, the SKU `A/1` has no item: `A/1` answers to `A-1` alone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text} cannot stand for itself: the alias {sku} ↔ {item} already uses it")]
pub struct Shadowed {
    /// The code that was looked up.
    pub text: String,
    /// The SKU of the alias in the way.
    pub sku: Sku,
    /// The item code of the alias in the way.
    pub item: ItemCode,
}

impl Shadowed {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::SkuAmbiguous
    }
}

/// Veeqo SKU ↔ item code, one-to-one by construction; a code that is not listed stands for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AliasTable {
    by_sku: BTreeMap<Sku, ItemCode>,
    by_item: BTreeMap<ItemCode, Sku>,
}

impl AliasTable {
    /// Builds the table.
    ///
    /// # Errors
    /// [`AliasError`] names both entries when a SKU or an item code is listed twice.
    pub fn new(pairs: impl IntoIterator<Item = (Sku, ItemCode)>) -> Result<Self, AliasError> {
        let mut table = Self::default();
        for (sku, item) in pairs {
            if let Some(first) = table.by_sku.get(&sku) {
                return Err(AliasError::SkuTwice { sku, first: first.clone(), second: item });
            }
            if let Some(first) = table.by_item.get(&item) {
                return Err(AliasError::ItemTwice { item, first: first.clone(), second: sku });
            }
            table.by_sku.insert(sku.clone(), item.clone());
            table.by_item.insert(item, sku);
        }
        Ok(table)
    }

    /// The item code that a SKU stands for.
    ///
    /// # Errors
    /// [`Shadowed`] when the SKU has no alias and its own text is the item code of another alias.
    pub fn item_code(&self, sku: &Sku) -> Result<ItemCode, Shadowed> {
        if let Some(item) = self.by_sku.get(sku) {
            return Ok(item.clone());
        }
        let item = ItemCode::from(sku.clone());
        match self.by_item.get(&item) {
            None => Ok(item),
            Some(alias) => Err(Shadowed { text: sku.to_string(), sku: alias.clone(), item }),
        }
    }

    /// The SKU under which Veeqo knows an item.
    ///
    /// # Errors
    /// [`Shadowed`] when the item has no alias and its own text is the SKU of another alias.
    pub fn sku(&self, item: &ItemCode) -> Result<Sku, Shadowed> {
        if let Some(sku) = self.by_item.get(item) {
            return Ok(sku.clone());
        }
        let sku = Sku::from(item.clone());
        match self.by_sku.get(&sku) {
            None => Ok(sku),
            Some(alias) => Err(Shadowed { text: item.to_string(), sku, item: alias.clone() }),
        }
    }

    pub(super) fn names_sku(&self, sku: &Sku) -> bool {
        self.by_sku.contains_key(sku)
    }

    pub(super) fn names_item(&self, item: &ItemCode) -> bool {
        self.by_item.contains_key(item)
    }

    /// The aliases, by SKU.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Sku, &ItemCode)> {
        self.by_sku.iter()
    }

    /// How many aliases are listed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_sku.len()
    }

    /// Whether no alias is listed: every code stands for itself.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_sku.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sku(text: &str) -> Sku {
        Sku::new(text).unwrap()
    }

    fn item(text: &str) -> ItemCode {
        ItemCode::new(text).unwrap()
    }

    #[test]
    fn unlisted_codes_stand_for_themselves() {
        let table = AliasTable::new([(sku("A-1"), item("A/1"))]).unwrap();
        assert_eq!(table.item_code(&sku("A-1")), Ok(item("A/1")));
        assert_eq!(table.sku(&item("A/1")), Ok(sku("A-1")));
        assert_eq!(table.item_code(&sku("B")), Ok(item("B")));
        assert_eq!(table.sku(&item("B")), Ok(sku("B")));
    }

    #[test]
    fn identity_never_breaks_one_to_one() {
        let table = AliasTable::new([(sku("A-1"), item("A/1"))]).unwrap();
        let shadowed = table.item_code(&sku("A/1")).unwrap_err();
        assert_eq!((shadowed.sku, shadowed.item), (sku("A-1"), item("A/1")));
        assert!(table.sku(&item("A-1")).is_err());
    }

    #[test]
    fn codes_may_change_places() {
        let table = AliasTable::new([(sku("A"), item("B")), (sku("B"), item("A"))]).unwrap();
        assert_eq!(table.item_code(&sku("B")), Ok(item("A")));
        assert_eq!(table.sku(&item("B")), Ok(sku("A")));
        assert_eq!(table.len(), 2);
    }

    #[test]
    fn a_code_listed_twice_is_refused_with_both_entries() {
        let error = AliasTable::new([(sku("S"), item("1")), (sku("S"), item("2"))]).unwrap_err();
        assert_eq!(error.to_string(), "SKU S is an alias of both 1 and 2; keep one");
        let error = AliasTable::new([(sku("S"), item("1")), (sku("T"), item("1"))]).unwrap_err();
        assert_eq!(error.to_string(), "item code 1 has both aliases S and T; keep one");
    }
}
