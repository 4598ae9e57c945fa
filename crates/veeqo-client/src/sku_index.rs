//! SKUs to sellables. Veeqo's SKUs may be empty and may be duplicated, so a look-up can fail in more than one way.

use crate::id::{ProductId, SellableId};
use crate::model::{Product, Sellable};
use std::collections::BTreeMap;

/// A sellable and its product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkuEntry {
    /// The sellable.
    pub sellable_id: SellableId,
    /// Its product, where the source said so.
    pub product_id: Option<ProductId>,
}

/// What a SKU stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum SkuLookup {
    /// Exactly one sellable carries it.
    Unique(SkuEntry),
    /// Several sellables carry it: none can be chosen.
    Ambiguous(Vec<SkuEntry>),
    /// No sellable carries it.
    Missing,
}

/// Something about SKUs that a person should put right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkuProblem {
    /// A sellable without SKU.
    Empty {
        /// The sellable.
        entry: SkuEntry,
    },
    /// Several sellables with one SKU.
    Duplicate {
        /// The SKU.
        sku: String,
        /// The sellables.
        entries: Vec<SkuEntry>,
    },
    /// A SKU that begins or ends with a space, which breaks links to other systems.
    OuterSpace {
        /// The SKU as it is.
        sku: String,
        /// The sellable.
        entry: SkuEntry,
    },
}

/// Sellables by SKU. The match is exact: case and spaces count. Deleted sellables are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SkuIndex {
    by_sku: BTreeMap<String, Vec<SkuEntry>>,
    empty: Vec<SkuEntry>,
}

impl SkuIndex {
    /// An index of the sellables of these products.
    #[must_use]
    pub fn from_products<'a>(products: impl IntoIterator<Item = &'a Product>) -> Self {
        let mut index = Self::default();
        for product in products {
            index.add_product(product);
        }
        index
    }

    /// An index of these sellables.
    #[must_use]
    pub fn from_sellables<'a>(sellables: impl IntoIterator<Item = &'a Sellable>) -> Self {
        let mut index = Self::default();
        for sellable in sellables {
            index.add_sellable(sellable);
        }
        index
    }

    /// Adds the sellables of a product, unless it is deleted.
    pub fn add_product(&mut self, product: &Product) {
        if product.deleted_at.is_none() {
            for sellable in &product.sellables {
                self.add(sellable, Some(product.id));
            }
        }
    }

    /// Adds a sellable, unless it is deleted.
    pub fn add_sellable(&mut self, sellable: &Sellable) {
        self.add(sellable, sellable.product.as_ref().map(|product| product.id));
    }

    /// What a SKU stands for. The empty SKU stands for nothing.
    pub fn look_up(&self, sku: &str) -> SkuLookup {
        match self.by_sku.get(sku).map(Vec::as_slice) {
            None | Some([]) => SkuLookup::Missing,
            Some([entry]) => SkuLookup::Unique(*entry),
            Some(entries) => SkuLookup::Ambiguous(entries.to_vec()),
        }
    }

    /// Every SKU with its sellables, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[SkuEntry])> {
        self.by_sku.iter().map(|(sku, entries)| (sku.as_str(), entries.as_slice()))
    }

    /// What a person should put right.
    #[must_use]
    pub fn problems(&self) -> Vec<SkuProblem> {
        let mut problems: Vec<_> =
            self.empty.iter().map(|entry| SkuProblem::Empty { entry: *entry }).collect();
        for (sku, entries) in self.iter() {
            if sku.trim() != sku {
                let outer = |entry: &SkuEntry| SkuProblem::OuterSpace { sku: sku.to_owned(), entry: *entry };
                problems.extend(entries.iter().map(outer));
            }
            if entries.len() > 1 {
                problems.push(SkuProblem::Duplicate { sku: sku.to_owned(), entries: entries.to_vec() });
            }
        }
        problems
    }

    fn add(&mut self, sellable: &Sellable, product_id: Option<ProductId>) {
        if sellable.deleted_at.is_some() {
            return;
        }
        let entry = SkuEntry { sellable_id: sellable.id, product_id };
        let entries = match sellable.sku_code.as_deref() {
            Some(sku) if !sku.trim().is_empty() => self.by_sku.entry(sku.to_owned()).or_default(),
            _ => &mut self.empty,
        };
        // A walk may meet a product twice; that is no duplicate SKU.
        if !entries.iter().any(|known| known.sellable_id == entry.sellable_id) {
            entries.push(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn entry(sellable: i64) -> SkuEntry {
        SkuEntry { sellable_id: SellableId::new(sellable).unwrap(), product_id: ProductId::new(1).ok() }
    }

    fn index() -> SkuIndex {
        let product: Product = serde_json::from_value(json!({"id": 1, "sellables": [
            {"id": 1, "sku_code": "A-1"},
            {"id": 2, "sku_code": "DUP"},
            {"id": 3, "sku_code": "DUP"},
            {"id": 4, "sku_code": ""},
            {"id": 5, "sku_code": null},
            {"id": 6, "sku_code": " A-1"},
            {"id": 7, "sku_code": "A-1", "deleted_at": "2026-01-01T00:00:00.000Z"},
        ]}))
        .unwrap();
        SkuIndex::from_products([&product, &product])
    }

    #[test]
    fn look_ups_are_exact_and_refuse_to_choose() {
        let index = index();
        assert_eq!(index.look_up("A-1"), SkuLookup::Unique(entry(1)));
        assert_eq!(index.look_up(" A-1"), SkuLookup::Unique(entry(6)));
        assert_eq!(index.look_up("DUP"), SkuLookup::Ambiguous(vec![entry(2), entry(3)]));
        for missing in ["a-1", "A-1 ", "", " "] {
            assert_eq!(index.look_up(missing), SkuLookup::Missing, "{missing:?}");
        }
    }

    #[test]
    fn problems_are_listed() {
        assert_eq!(
            index().problems(),
            [
                SkuProblem::Empty { entry: entry(4) },
                SkuProblem::Empty { entry: entry(5) },
                SkuProblem::OuterSpace { sku: " A-1".to_owned(), entry: entry(6) },
                SkuProblem::Duplicate { sku: "DUP".to_owned(), entries: vec![entry(2), entry(3)] },
            ]
        );
    }
}
