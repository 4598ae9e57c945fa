//! What a document books. Pure.

use super::DocumentKind;
use crate::ledger::{Decided, PairKey};
use crate::posting::Target;
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::tracking::Selection;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The facts of an adjustment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdjustmentFacts {
    pub(crate) reference: String,
    pub(crate) lines: Vec<AdjustmentLine>,
}

/// One movement; all lines of a document are of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdjustmentLine {
    pub(crate) pair: PairKey,
    pub(crate) difference: Decimal,
    pub(crate) cost: Option<Decimal>,
    /// Where the units of a loss arrived: then it is a transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<WarehouseCode>,
    /// The batches or serial numbers, where they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) selection: Option<Selection>,
}

impl AdjustmentLine {
    /// The pairs it moves.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = PairKey> {
        let to = self.to.as_ref().map(|to| PairKey { item: self.pair.item.clone(), warehouse: to.clone() });
        std::iter::once(self.pair.clone()).chain(to)
    }
}

impl AdjustmentFacts {
    pub(in crate::stock) fn target(&self) -> Target {
        match self.lines.first() {
            Some(line) if line.to.is_some() => Target::TRANSFER,
            Some(line) if line.difference > Decimal::ZERO => DocumentKind::InventoryGenEntries.into(),
            _ => DocumentKind::InventoryGenExits.into(),
        }
    }

    /// The same with the units that a person named since.
    pub(super) fn with(&self, decided: &Decided) -> Self {
        let mut named = self.clone();
        for line in &mut named.lines {
            if let Some(given) = decided.units.get(&line.pair.item) {
                line.selection = Some(given.selection());
            }
        }
        named
    }

    /// What the document does to each pair.
    pub(crate) fn effect(&self) -> BTreeMap<PairKey, Decimal> {
        let mut effect = BTreeMap::new();
        for line in &self.lines {
            *effect.entry(line.pair.clone()).or_default() += line.difference;
            if let Some(to) = &line.to {
                let key = PairKey { item: line.pair.item.clone(), warehouse: to.clone() };
                *effect.entry(key).or_default() -= line.difference;
            }
        }
        effect
    }
}
