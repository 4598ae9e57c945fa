//! Kits: sellables made of other sellables.

use super::Sellable;
use crate::id::{KitContentId, SellableId};
use crate::record::{FieldValue, record};
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A kit, which Veeqo's documentation calls a bundle: a sellable with contents. Its stock follows from theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Kit {
    /// What it holds.
    pub contents: Vec<KitContent>,
    /// The kit as a sellable.
    pub sellable: Sellable,
}

/// The name of the contents, which stand among the fields of the sellable.
const CONTENTS: &str = "contents";

impl<'de> Deserialize<'de> for Kit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sellable = Sellable::deserialize(deserializer)?;
        let contents = match sellable.extra.get(CONTENTS) {
            Some(contents) => Vec::read_field(contents).map_err(D::Error::custom)?.0,
            None => Vec::new(),
        };
        Ok(Self { contents, sellable })
    }
}

impl Serialize for Kit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sellable = self.sellable.clone();
        if !self.contents.is_empty() {
            sellable.extra.put(CONTENTS, serde_json::to_value(&self.contents).map_err(S::Error::custom)?);
        }
        sellable.serialize(serializer)
    }
}

record! {
    /// One sellable of a kit.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KitContent {
        /// Its id, which is not the sellable's.
        pub id: KitContentId,
        /// The kit.
        pub kit_id: Option<SellableId>,
        /// The sellable.
        pub product_variant_id: Option<SellableId>,
        /// Units in one kit.
        pub quantity: Option<Decimal>,
        /// The sellable's SKU.
        pub sku_code: Option<String>,
        /// The sellable's title.
        pub title: Option<String>,
        /// The sellable.
        pub product_variant: Option<Sellable>,
    }
}
