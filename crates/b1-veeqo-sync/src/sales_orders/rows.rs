//! The rows of a sales order: its own, and those of Veeqo's orders that carry its key.

use super::decide::Pushed;
use super::sale::Sale;
use crate::context::Context;
use crate::despatch::DespatchLink;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::orders::OrderFacts;
use crate::orders::snapshot::{OrderSnapshot, Stage};
use b1_veeqo_mapping::DocumentKey;
use b1_veeqo_mapping::key::{Subject, find_key};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The facts of a sale's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SaleFacts {
    pub(super) sale: Sale,
    /// SAP's order as it was announced to Veeqo.
    pub(super) announced: Option<Sale>,
    /// Orders of Veeqo that we asked to be cancelled.
    #[serde(default)]
    pub(super) withdrawn: Vec<i64>,
}

/// The link of a sale's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SaleLink {
    pub(super) order_id: i64,
    /// SAP's order as it was sent; none where it was found in Veeqo after the store was lost.
    pub(super) sent: Option<Sale>,
}

/// The row of the sale that an order's number names.
pub(crate) fn sale_of(number: &str) -> Option<WorkKey> {
    key(number).map(|(entry, _)| WorkKey::sale(entry))
}

fn key(number: &str) -> Option<(i64, u8)> {
    let key: DocumentKey = find_key(number)?;
    match key.subject() {
        Subject::Sale(sale) => Some((sale.get(), key.generation().get())),
        _ => None,
    }
}

/// Whether an order's row stands for a sales order of SAP's own.
pub(crate) fn is_sale(order: &Work) -> bool {
    order.parent.as_ref().is_some_and(|parent| parent.kind() == "sale")
}

/// Veeqo shows something new of a sale's order: the sale is decided anew.
pub(crate) async fn touch(ctx: &Context, order: &Work) -> Result<Option<Change>, EngineError> {
    let Some(parent) = order.parent.as_ref().filter(|_| is_sale(order)) else { return Ok(None) };
    let Some(mut sale) = ctx.store.work(parent).await? else { return Ok(None) };
    again(ctx, &mut sale);
    Ok(Some(Change::PutWork(Box::new(sale))))
}

/// Something about it is new: it is decided anew. What may have been created stays unknown.
pub(super) fn again(ctx: &Context, work: &mut Work) {
    if work.state == WorkState::Unknown {
        work.due_at = ctx.now();
    } else {
        work.decide_anew(ctx.now());
    }
}

/// The orders of Veeqo that carry a sale's key.
pub(super) async fn pushed(
    ctx: &Context,
    items: &Items,
    sale: &WorkKey,
    withdrawn: &[i64],
) -> Result<Vec<Pushed>, EngineError> {
    let mut orders = Vec::new();
    for work in ctx.store.children(sale).await?.iter().filter(|work| work.key.kind() == "order") {
        let facts: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        let snapshot = facts.snapshot;
        let parcels = ctx.store.children(&work.key).await?;
        let underway = |parcel: &Work| !matches!(parcel.state, WorkState::Done | WorkState::Excluded);
        let parcels: Vec<&Work> = parcels.iter().filter(|parcel| parcel.flow == Flow::Despatch).collect();
        orders.push(Pushed {
            id: snapshot.id,
            generation: key(&snapshot.number).map(|(_, generation)| generation).unwrap_or_default(),
            linked: work.state == WorkState::Done && work.link.is_some(),
            cancelled: snapshot.stage == Stage::Cancelled,
            withdrawn: withdrawn.contains(&snapshot.id),
            shipped: snapshot.has_shipped() || parcels.iter().any(|parcel| parcel.state == WorkState::Done),
            underway: parcels.iter().any(|parcel| underway(parcel)),
            lines: lines(&snapshot, items),
            delivered: delivered(&parcels)?,
            number: snapshot.number,
        });
    }
    Ok(orders)
}

fn lines(order: &OrderSnapshot, items: &Items) -> BTreeMap<String, Decimal> {
    let mut sums = BTreeMap::new();
    for line in &order.lines {
        let item = items.of_sellable(line.sellable_id).map(|item| item.item_code.to_string());
        *sums.entry(item.unwrap_or_else(|| line.sku.clone())).or_default() += line.quantity;
    }
    sums
}

fn delivered(parcels: &[&Work]) -> Result<BTreeMap<String, Decimal>, EngineError> {
    let mut sums = BTreeMap::new();
    for parcel in parcels.iter().filter(|parcel| parcel.state == WorkState::Done) {
        let link = parcel.link::<DespatchLink>().map_err(|error| EngineError::facts(&parcel.key, error))?;
        for line in link.into_iter().flat_map(|link| link.lines) {
            *sums.entry(line.item.to_string()).or_default() += line.quantity;
        }
    }
    Ok(sums)
}

pub(super) fn json(key: &WorkKey, value: &impl Serialize) -> Result<serde_json::Value, EngineError> {
    serde_json::to_value(value).map_err(|error| EngineError::facts(key, error))
}
