//! What the engine changed in the ledger since somebody last looked, so that nobody has to read all of it to know.

use crate::ledger::{Change, Flow, PairKey, WorkKey};
use b1_veeqo_mapping::ItemCode;
use std::collections::BTreeSet;

/// Keys of rows that were written, or may have been.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) pairs: BTreeSet<PairKey>,
    pub(crate) items: BTreeSet<ItemCode>,
    /// Orders, and the orders of parcels.
    pub(crate) orders: BTreeSet<WorkKey>,
    /// Orders alone, for whoever reads them in Veeqo again; taken by itself.
    pub(crate) snapshots: BTreeSet<WorkKey>,
}

impl Changed {
    /// Takes a change in.
    pub(crate) fn note(&mut self, change: &Change) {
        match change {
            Change::PutPair(pair) => {
                self.pairs.insert(pair.key.clone());
            }
            Change::PutItem(item) => {
                self.items.insert(item.item_code.clone());
            }
            Change::PutWork(work) if work.flow == Flow::Orders && work.key.kind() == "order" => {
                self.orders.insert(work.key.clone());
                self.snapshots.insert(work.key.clone());
            }
            Change::PutWork(work) if work.flow == Flow::Despatch => {
                self.orders.extend(work.parent.clone());
            }
            _ => {}
        }
    }
}
