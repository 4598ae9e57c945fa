//! Orders that were missed, or left out by a rule that has changed since, are taken in.

use crate::context::Context;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ledger::{Action, Change, Operator, Store, StoreError, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderFacts, reread};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use veeqo_client::{Error, OrderFilter, OrderId, OrderStatus};

/// So many orders are read at once by their ids.
const CHUNK: usize = 50;
/// Requests for an order that is not written yet: looked for, posted, read back.
const EACH: u64 = 3;

/// Which orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Backfill {
    /// Those made at or after the first time and before the second.
    Between {
        /// The first.
        from: Timestamp,
        /// The second.
        to: Timestamp,
    },
    /// These, by Veeqo's ids.
    Ids(Vec<i64>),
}

/// What a backfill would cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// Orders that Veeqo shows.
    pub orders: u64,
    /// Of these, written or adopted already.
    pub written: u64,
    /// Of these, made before go-live: never posted.
    pub before_go_live: u64,
    /// Requests to both sides, about.
    pub requests: u64,
    /// How long it takes at the rate that was observed while estimating.
    pub seconds: u64,
}

/// Asks the engine to take orders in.
///
/// # Errors
/// The store failed.
pub async fn backfill(store: &dyn Store, wanted: Backfill, by: &Operator) -> Result<(), StoreError> {
    store.commit(vec![Change::Ask { by: by.clone(), action: Box::new(Action::Backfill(wanted)) }]).await
}

impl Engine {
    /// Reads which orders there are, and what taking them in would cost.
    ///
    /// # Errors
    /// Veeqo cannot be reached or refuses a read, or the store failed.
    pub async fn estimate(&self, wanted: &Backfill) -> Result<Estimate, EngineError> {
        let ctx = &self.ctx;
        let began = ctx.clock.monotonic();
        let orders = orders(ctx, wanted).await?;
        let took = ctx.clock.monotonic().saturating_sub(began);
        let mut estimate = Estimate { orders: count(orders.len()), ..Estimate::default() };
        for (id, created) in &orders {
            let row = ctx.store.work(&WorkKey::order(*id)).await?;
            estimate.written += u64::from(row.is_some_and(|row| row.state == WorkState::Done));
            estimate.before_go_live += u64::from(created.is_some_and(|at| at < ctx.settings.since));
        }
        let reads = count(orders.len().div_ceil(CHUNK));
        let open = estimate.orders - estimate.written;
        estimate.requests = reads * 2 + open * EACH;
        estimate.seconds = seconds(took, reads.max(1), estimate.requests);
        Ok(estimate)
    }
}

/// The time of so many requests at the observed pace.
fn seconds(took: Duration, requests: u64, wanted: u64) -> u64 {
    let each = took.as_millis() / u128::from(requests);
    u64::try_from(each * u128::from(wanted) / 1000).unwrap_or(u64::MAX)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The ids of the orders and when they were made; only these are kept in memory.
async fn orders(ctx: &Context, wanted: &Backfill) -> Result<Vec<(i64, Option<Timestamp>)>, EngineError> {
    let mut found = Vec::new();
    match wanted {
        Backfill::Ids(ids) => {
            let ids: Vec<OrderId> = ids.iter().filter_map(|id| OrderId::new(*id).ok()).collect();
            for some in ids.chunks(CHUNK) {
                let orders = ctx.veeqo.list_orders_by_id(some).await;
                let orders = orders.map_err(|error| EngineError::veeqo("read orders by id", error))?;
                found.extend(orders.iter().map(|order| (order.id.get(), order.created_at)));
            }
        }
        Backfill::Between { from, to } => {
            for status in [None, Some(OrderStatus::Cancelled)] {
                let filter = OrderFilter { created_at_min: Some(*from), status, ..OrderFilter::default() };
                let mut orders = ctx.veeqo.list_orders(&filter);
                loop {
                    match orders.try_next().await {
                        // An upper bound is undocumented: the rows themselves are compared.
                        Ok(Some(order)) if order.created_at.is_some_and(|at| at >= *from && at < *to) => {
                            found.push((order.id.get(), order.created_at));
                        }
                        Ok(Some(_)) => {}
                        Ok(None) | Err(Error::UnreadableRows { .. }) => break,
                        Err(error) => return Err(EngineError::veeqo("list orders", error)),
                    }
                }
            }
        }
    }
    Ok(found)
}

/// Takes the orders in by the flow's own way. What a rule left out is decided anew; what a person left out is not.
pub(crate) async fn take_in(
    ctx: &Context,
    memory: &mut Memory,
    wanted: &Backfill,
) -> Result<String, EngineError> {
    let ids: Vec<i64> = orders(ctx, wanted).await?.into_iter().map(|(id, _)| id).collect();
    for some in ids.chunks(CHUNK) {
        for id in some {
            let row = ctx.store.work(&WorkKey::order(*id)).await?;
            if let Some(row) =
                row.filter(|row| row.state == WorkState::Excluded && row.decided.ignored.is_none())
            {
                ctx.commit(vec![as_if_new(ctx, row)?]).await?;
            }
        }
        reread(ctx, memory, some).await?;
    }
    Ok(format!("{} orders were taken in", ids.len()))
}

/// Without its parcels the row differs from what is read next, which is then taken in whole.
fn as_if_new(ctx: &Context, mut row: Work) -> Result<Change, EngineError> {
    let mut facts: OrderFacts = row.facts().map_err(|error| EngineError::facts(&row.key, error))?;
    facts.snapshot.allocations.clear();
    row.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&row.key, error))?;
    row.decide_anew(ctx.now());
    Ok(Change::PutWork(Box::new(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_goes_by_the_observed_pace() {
        assert_eq!(seconds(Duration::from_secs(2), 4, 100), 50);
        assert_eq!(seconds(Duration::ZERO, 1, 100), 0);
    }
}
