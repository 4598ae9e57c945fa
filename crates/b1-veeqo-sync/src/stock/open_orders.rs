//! Orders that may still take from stock, kept in memory so that the ledger of all orders is read once in a process.

use crate::context::Context;
use crate::despatch::{DespatchFacts, DespatchLink};
use crate::error::EngineError;
use crate::ledger::{Flow, PairKey, Store, Work, WorkKey, WorkState};
use crate::orders::snapshot::{Allocation, Stage};
use crate::orders::{OrderFacts, OrderLink};
use b1_veeqo_mapping::ItemCode;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

const IN_WORK: [WorkState; 5] =
    [WorkState::Done, WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];

/// What an order may still do.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct OpenOrder {
    /// Its id in Veeqo.
    pub(super) id: i64,
    /// Whether it is in SAP.
    pub(super) posted: bool,
    /// Posted and in no parcel yet, by item.
    unshipped: BTreeMap<ItemCode, Decimal>,
    /// Posted and in no delivery yet: what SAP has committed to it, by pair.
    undelivered: BTreeMap<PairKey, Decimal>,
    /// In parcels of a cancelled order that may have left before, by warehouse and sellable in Veeqo.
    pub(super) unseen: BTreeSet<(Option<i64>, i64)>,
    /// In parcels that have not left, by warehouse and sellable in Veeqo.
    allocated: BTreeMap<(Option<i64>, i64), Decimal>,
}

impl OpenOrder {
    /// Whether a parcel with one of these items may have left that nobody knows of.
    pub(super) fn may_ship(&self, items: &HashSet<&ItemCode>) -> bool {
        self.unshipped.iter().any(|(item, open)| *open > Decimal::ZERO && items.contains(item))
    }

    /// Whether a person may have delivered one of these items: a parcel of ours that SAP refused counts as still to be delivered.
    pub(super) fn may_be_delivered(&self, items: &HashSet<&ItemCode>) -> bool {
        self.undelivered.iter().any(|(key, open)| *open > Decimal::ZERO && items.contains(&key.item))
    }

    /// Reads an order and its parcels; `None` where nothing is left of it.
    fn of(work: &Work, parcels: &[Work]) -> Result<Option<Self>, EngineError> {
        let facts = |error| EngineError::facts(&work.key, error);
        let snapshot = work.facts::<OrderFacts>().map_err(facts)?.snapshot;
        if !IN_WORK.contains(&work.state) {
            return Ok(None);
        }
        if snapshot.stage == Stage::Cancelled {
            let places = |parcel: &Allocation| {
                let warehouse = parcel.warehouse_id;
                parcel.lines.iter().map(move |line| (warehouse, line.sellable_id)).collect::<Vec<_>>()
            };
            let unseen: BTreeSet<_> = snapshot.unseen().flat_map(places).collect();
            return Ok((!unseen.is_empty()).then(|| Self { id: snapshot.id, unseen, ..Self::default() }));
        }
        let link = work.link::<OrderLink>().map_err(facts)?;
        let mut order = Self { id: snapshot.id, posted: link.is_some(), ..Self::default() };
        let mut whole: BTreeMap<ItemCode, Decimal> = BTreeMap::new();
        for line in link.into_iter().flat_map(|link| link.lines) {
            *order.unshipped.entry(line.item.clone()).or_default() += line.quantity;
            *whole.entry(line.item.clone()).or_default() += line.quantity;
            let key = PairKey { item: line.item, warehouse: line.warehouse };
            *order.undelivered.entry(key).or_default() += line.quantity;
        }
        for parcel in parcels.iter().filter(|parcel| parcel.flow == Flow::Despatch) {
            order.take_out(parcel, &mut whole)?;
        }
        for parcel in snapshot.allocations.iter().filter(|parcel| !parcel.is_shipped()) {
            for line in &parcel.lines {
                let place = (parcel.warehouse_id, line.sellable_id);
                *order.allocated.entry(place).or_default() += line.quantity;
            }
        }
        let left = |sums: &BTreeMap<ItemCode, Decimal>| sums.values().any(|left| *left > Decimal::ZERO);
        let open = !order.posted || left(&order.unshipped) || left(&whole) || !order.allocated.is_empty();
        Ok(open.then_some(order))
    }

    fn take_out(
        &mut self,
        parcel: &Work,
        whole: &mut BTreeMap<ItemCode, Decimal>,
    ) -> Result<(), EngineError> {
        let facts = |error| EngineError::facts(&parcel.key, error);
        if parcel.state != WorkState::Excluded {
            for line in parcel.facts::<DespatchFacts>().map_err(facts)?.planned {
                *self.unshipped.entry(line.item).or_default() -= line.quantity;
            }
        }
        if parcel.state == WorkState::Done {
            let link = parcel.link::<DespatchLink>().map_err(facts)?;
            for line in link.into_iter().flat_map(|link| link.lines) {
                *whole.entry(line.item.clone()).or_default() -= line.quantity;
                *self.undelivered.entry(line.pair()).or_default() -= line.quantity;
            }
        }
        Ok(())
    }
}

/// All orders with something left, by key.
#[derive(Debug, Default)]
pub(super) struct OpenOrders(HashMap<WorkKey, OpenOrder>);

impl OpenOrders {
    /// Reads the ledger once.
    pub(super) async fn load(&mut self, store: &dyn Store) -> Result<(), EngineError> {
        let mut parcels: HashMap<WorkKey, Vec<Work>> = HashMap::new();
        for parcel in store.work_in(Flow::Despatch, &WorkState::ALL).await? {
            if let Some(order) = parcel.parent.clone() {
                parcels.entry(order).or_default().push(parcel);
            }
        }
        self.0.clear();
        let orders = store.work_in(Flow::Orders, &IN_WORK).await?;
        for work in orders.into_iter().filter(|work| work.key.kind() == "order") {
            let own = parcels.remove(&work.key).unwrap_or_default();
            self.put(&work.key, OpenOrder::of(&work, &own)?);
        }
        Ok(())
    }

    /// Reads one order again.
    pub(super) async fn read(&mut self, ctx: &Context, key: &WorkKey) -> Result<(), EngineError> {
        let order = match ctx.store.work(key).await? {
            Some(work) => OpenOrder::of(&work, &ctx.store.children(key).await?)?,
            None => None,
        };
        self.put(key, order);
        Ok(())
    }

    fn put(&mut self, key: &WorkKey, order: Option<OpenOrder>) {
        match order {
            Some(order) => self.0.insert(key.clone(), order),
            None => self.0.remove(key),
        };
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &OpenOrder> {
        self.0.values()
    }

    /// What SAP has committed to our own orders, by pair.
    pub(super) fn committed(&self) -> BTreeMap<PairKey, Decimal> {
        let mut committed = BTreeMap::new();
        for (key, quantity) in self.0.values().flat_map(|order| &order.undelivered) {
            *committed.entry(key.clone()).or_default() += *quantity;
        }
        committed
    }

    /// What parcels that have not left hold of a sellable in one of Veeqo's warehouses.
    pub(super) fn allocated(&self, warehouse: Option<i64>, sellable: i64) -> Decimal {
        self.0.values().filter_map(|order| order.allocated.get(&(warehouse, sellable))).sum()
    }
}
