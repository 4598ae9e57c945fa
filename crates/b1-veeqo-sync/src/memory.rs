//! What a process keeps in memory between passes. Losing it costs readings, never correctness.

use crate::context::Context;
use crate::despatch::Stocktake;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Flow, Pair, PairKey, WorkKey};
use crate::posting::{Fence, Pace};
use crate::report::FlowReport;
use crate::settings::ItemSettings;
use crate::stock::StockMemory;
use crate::vendor_time::VendorTime;
use b1_veeqo_mapping::money::Accuracy;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::Duration;

/// The state of one running engine.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) items: Items,
    /// Which items are sold, with every alias that counts.
    pub(crate) item_settings: ItemSettings,
    /// Whether SAP's approval procedures apply to us; unknown counts as yes.
    pub(crate) approvals: bool,
    /// How documents are fenced; none in look-up mode.
    pub(crate) fence: Option<Fence>,
    /// How long documents take, and so how many go in one request.
    pub(crate) pace: Pace,
    /// The decimals that SAP keeps; `None` where its settings cannot be read.
    pub(crate) accuracy: Option<Accuracy>,
    /// Whether every product was read since the process began.
    pub(crate) products_swept: bool,
    /// The age of the process when all products were last read.
    pub(crate) full_sweep_at: Option<Duration>,
    /// What time it is in SAP by its own stamps, which are local: its wall clock, taken for UTC.
    pub(crate) sap_time: VendorTime,
    /// What time it is in Veeqo.
    pub(crate) veeqo_time: VendorTime,
    /// The last full reading had products that cannot be read: what seems absent may be there.
    pub(crate) walk_incomplete: bool,
    /// The age of the process when every open sales order of SAP's own was last read.
    pub(crate) sales_swept_at: Option<Duration>,
    /// The age of the process when open orders were last read again.
    pub(crate) reread_at: Option<Duration>,
    /// Orders with something left to post or to ship, by row, with their ids; `None` before the ledger was read.
    pub(crate) unshipped: Option<BTreeMap<WorkKey, i64>>,
    /// The age of the process when parcels were last looked for.
    pub(crate) parcels_at: Option<Duration>,
    /// Pairs of parcels that were looked for amid other work.
    pub(crate) touched: HashSet<PairKey>,
    /// What was done for parcels amid other work, to be counted with their own flows.
    pub(crate) amid: BTreeMap<Flow, FlowReport>,
    /// What Veeqo shows, by sellable.
    pub(crate) sellables: BTreeMap<i64, SellableView>,
    /// When SAP was last asked for deliveries by hand, by order.
    pub(crate) hand_made_looked: HashMap<WorkKey, Timestamp>,
    /// What the stock flow knows.
    pub(crate) stock: StockMemory,
    /// Sellables whose physical level changed in Veeqo since the stock flow last looked, with the warehouse.
    pub(crate) moved: BTreeSet<(i64, i64)>,
    /// Whether a stock level was written since the process began, or since one was refused.
    pub(crate) stock_written: bool,
    /// The account may not write stock; it is tried again from then on.
    pub(crate) gated_until: Option<Timestamp>,
    /// What was last overwritten on each sellable, so that a server that ignores the write is not written to for ever.
    pub(crate) overwritten: HashMap<i64, Overwritten>,
    /// What SAP has free of items with batches, serial numbers or bins.
    pub(crate) stocktake: Stocktake,
    /// When the books of the ledger were last balanced.
    pub(crate) balanced_at: Option<Timestamp>,
    /// Veeqo's warehouses by name, where a name stands for one alone; `None` while none was asked for.
    pub(crate) warehouses: Option<HashMap<String, i64>>,
    /// Orders that could not be read at all, so that each is told once.
    pub(crate) unreadable: HashSet<i64>,
}

/// A sellable as last read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SellableView {
    pub(crate) product_id: i64,
    pub(crate) sku: String,
    pub(crate) title: String,
    pub(crate) barcode: Option<String>,
    /// It is made of other sellables, and has no stock of its own.
    pub(crate) kit: bool,
    /// Variants beside this one in its product, itself included.
    pub(crate) siblings: usize,
    /// Physical level by Veeqo warehouse; `None` where stock is infinite.
    pub(crate) physical: HashMap<i64, Option<Decimal>>,
    /// Allocated level by Veeqo warehouse.
    pub(crate) allocated: HashMap<i64, Decimal>,
}

/// Texts of a sellable that SAP's values were written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Overwritten {
    /// What Veeqo showed.
    pub(crate) shown: Texts,
    /// SAP's name for the item.
    pub(crate) name: String,
    /// SAP's barcode.
    pub(crate) barcode: Option<String>,
}

/// The texts of a sellable that SAP owns: SKU, title and barcode.
pub(crate) type Texts = (String, String, Option<String>);

impl SellableView {
    /// The texts that SAP owns.
    pub(crate) fn texts(&self) -> Texts {
        (self.sku.clone(), self.title.clone(), self.barcode.clone())
    }
}

impl Memory {
    /// A flow's report, with what was done for it amid others.
    pub(crate) fn with_amid(&mut self, flow: Flow, mut report: FlowReport) -> FlowReport {
        report.absorb(self.amid.remove(&flow).unwrap_or_default());
        report
    }

    /// What Veeqo shows as allocated for a pair.
    pub(crate) fn allocated(&self, ctx: &Context, pair: &Pair) -> Option<Decimal> {
        let warehouse = ctx.settings.veeqo_warehouse(&pair.key.warehouse)?;
        self.sellables.get(&pair.sellable_id)?.allocated.get(&warehouse.get()).copied()
    }

    /// Reads the names of Veeqo's warehouses, once.
    pub(crate) async fn know_warehouses(&mut self, ctx: &Context) -> Result<(), EngineError> {
        if self.warehouses.is_some() {
            return Ok(());
        }
        let listed = ctx.veeqo.list_warehouses().await;
        let listed = listed.map_err(|error| EngineError::veeqo("list warehouses", error))?;
        let mut names: HashMap<String, Option<i64>> = HashMap::new();
        for warehouse in listed.iter().filter(|warehouse| !warehouse.is_deleted()) {
            let Some(name) = &warehouse.name else { continue };
            let id = warehouse.id.get();
            names.entry(name.trim().to_owned()).and_modify(|known| *known = None).or_insert(Some(id));
        }
        self.warehouses = Some(names.into_iter().filter_map(|(name, id)| Some((name, id?))).collect());
        Ok(())
    }

    /// The one warehouse of Veeqo with this name.
    pub(crate) fn warehouse_named(&self, name: &str) -> Option<i64> {
        self.warehouses.as_ref()?.get(name.trim()).copied()
    }

    /// Takes in what was just read. Where a sellable shows something new, a later edit like the overwritten one is another edit.
    pub(crate) fn saw(&mut self, seen: BTreeMap<i64, SellableView>) {
        for (id, view) in &seen {
            if self.overwritten.get(id).is_some_and(|overwritten| overwritten.shown != view.texts()) {
                self.overwritten.remove(id);
            }
        }
        self.sellables.extend(seen);
    }

    /// Notes where a level is another than was known. How many of these `unseen` names: changes that no feed has shown.
    pub(crate) fn note_levels(&mut self, seen: &BTreeMap<i64, SellableView>, unseen: &HashSet<i64>) -> u64 {
        let mut missed = 0;
        for (id, view) in seen {
            let known = self.sellables.get(id);
            for (warehouse, level) in &view.physical {
                if known.and_then(|known| known.physical.get(warehouse)) != Some(level) {
                    self.moved.insert((*id, *warehouse));
                    missed += u64::from(known.is_some() && unseen.contains(id));
                }
            }
        }
        missed
    }
}
