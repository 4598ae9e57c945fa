//! Reading what came back of an order: when the order shows something new of it, while something is on its way, and once a day.

use super::facts::{ReadingFacts, ReturnFacts};
use super::record::{leave_out, withdraw};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderFacts, reread};
use crate::trouble::Trouble;
use crate::unreadable::tell;
use b1_veeqo_mapping::exception::Code;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::time::Duration;
use veeqo_client::{ListOrderReturns, Order, OrderId};

/// How often an announced return is read again, and how often after its first day.
const SOON: Duration = Duration::from_secs(600);
const LATER: Duration = Duration::from_secs(3600);
/// How soon one is read again whose goods may be here.
pub(super) const BREATH: Duration = Duration::from_secs(60);
/// How far back orders are looked through once a day: whether a return moves an order's stamp is not certain.
const REACH: SignedDuration = SignedDuration::from_hours(60 * 24);
const SWEPT: &str = "veeqo.returns";

/// The order shows its returns: where they are others than before, they are to be read. Gives the pairs that may be moving.
pub(crate) async fn notice(
    ctx: &Context,
    memory: &Memory,
    order: &Work,
    shown: &Order,
) -> Result<Vec<PairKey>, EngineError> {
    let all = shown.extra.get("returns").and_then(Value::as_array).filter(|all| !all.is_empty());
    let key = WorkKey::returns_of(shown.id.get());
    let known = ctx.store.work(&key).await?;
    let text = all.map(|all| Value::Array(all.clone()).to_string()).unwrap_or_default();
    let work = match known {
        None if text.is_empty() => return Ok(Vec::new()),
        None => reading(ctx, order, shown, text)?,
        Some(mut work) => {
            let mut facts: ReadingFacts =
                work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            if facts.shown == text {
                return Ok(Vec::new());
            }
            facts.shown = text;
            work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
            work.enter(WorkState::Due, None);
            work.due_at = ctx.now();
            work
        }
    };
    ctx.commit(vec![Change::PutWork(Box::new(work))]).await?;
    let items = shown.line_items.iter().filter_map(|line| line.sellable.as_ref());
    let items = items.filter_map(|sellable| memory.items.of_sellable(sellable.id.get()));
    let pairs = items.flat_map(|item| {
        let warehouses = ctx.settings.warehouses.iter();
        warehouses
            .map(|(warehouse, _)| PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() })
    });
    Ok(pairs.collect())
}

fn reading(ctx: &Context, order: &Work, shown: &Order, text: String) -> Result<Work, EngineError> {
    let id = shown.id.get();
    let key = WorkKey::returns_of(id);
    let number = shown.number.clone().unwrap_or_else(|| id.to_string());
    let subject = format!("returns of order {number}");
    let facts = ReadingFacts { order_id: id, order_number: number, shown: text };
    let work = Work::new(key.clone(), Flow::Returns, subject, &facts, ctx.now());
    let mut work = work.map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(order.key.clone());
    Ok(work)
}

/// Reads the returns of one order.
pub(super) async fn read(ctx: &Context, memory: &Memory, work: &mut Work) -> Result<(), EngineError> {
    let facts: ReadingFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let Ok(order) = OrderId::new(facts.order_id) else { return Ok(()) };
    let shown = ctx.veeqo.send(&ListOrderReturns { order, sellable: None }).await;
    let shown = shown.map_err(|error| EngineError::veeqo("read the returns of an order", error))?;
    let mut on_its_way = None;
    let mut seen = Vec::new();
    for one in &shown {
        let record = WorkKey::returned(one.id.get()).to_string();
        seen.push(Change::TakeIn { flow: Flow::Returns, record });
        match ReturnFacts::read(&facts, one, ctx.now()) {
            Ok(read) => {
                let since = take_in(ctx, work, read).await?;
                on_its_way = on_its_way.max(since);
            }
            Err(why) => {
                let id = one.id.get();
                let (record, subject) = (WorkKey::returned(id).to_string(), format!("return {id}"));
                ctx.commit(vec![tell(ctx, Flow::Returns, record, subject, why, None)]).await?;
            }
        }
    }
    for row in siblings(ctx, work).await? {
        let there = shown.iter().any(|one| WorkKey::returned(one.id.get()) == row.key);
        if !there {
            gone(ctx, memory, row).await?;
        }
    }
    let Some(since) = on_its_way else {
        work.enter(WorkState::Done, None);
        seen.push(Change::PutWork(Box::new(work.clone())));
        return ctx.commit(seen).await;
    };
    let young = ctx.now().duration_since(since) < SignedDuration::from_hours(24);
    work.due_at = after(ctx.now(), if young { SOON } else { LATER });
    work.enter(WorkState::Waiting, Some("a return is on its way".to_owned()));
    seen.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(seen).await
}

async fn siblings(ctx: &Context, reading: &Work) -> Result<Vec<Work>, EngineError> {
    let Some(order) = &reading.parent else { return Ok(Vec::new()) };
    let rows = ctx.store.children(order).await?;
    Ok(rows.into_iter().filter(|row| row.key.kind() == WorkKey::RETURN).collect())
}

/// Takes in one return, and says since when it is on its way, where it is.
async fn take_in(
    ctx: &Context,
    reading: &Work,
    shown: ReturnFacts,
) -> Result<Option<Timestamp>, EngineError> {
    let key = WorkKey::returned(shown.return_id);
    let Some(mut work) = ctx.store.work(&key).await? else {
        let subject = format!("return {} of order {}", shown.number, shown.order_number);
        let work = Work::new(key.clone(), Flow::Returns, subject, &shown, ctx.now());
        let mut work = work.map_err(|error| EngineError::facts(&key, error))?;
        work.parent.clone_from(&reading.parent);
        let entry = ctx.journal(&key, "return seen", shown.contents());
        ctx.commit(vec![Change::PutWork(Box::new(work)), entry]).await?;
        return Ok((!shown.has_arrived()).then_some(shown.changed_at));
    };
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&key, error))?;
    if facts.shows_the_same(&shown) {
        return Ok((!facts.has_arrived()).then_some(facts.changed_at));
    }
    let mut changes = vec![ctx.journal(&key, "return changed", shown.contents())];
    let was = facts.contents();
    facts.follow(&shown);
    match work.state {
        WorkState::Done | WorkState::Unknown => {
            let text = format!(
                "the return was changed in Veeqo after its document was posted: {} before, {} now",
                was,
                shown.contents()
            );
            let exception =
                Box::new(Trouble::new(Code::ReturnChangedAfterPosting, text).holding(&work, None));
            changes.push(Change::OpenException { exception, at: ctx.now() });
        }
        _ => {
            work.refused = false;
            work.due_at = ctx.now();
            work.enter(WorkState::Due, None);
        }
    }
    let on_its_way = (!facts.has_arrived()).then_some(facts.changed_at);
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&key, error))?;
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await?;
    Ok(on_its_way)
}

/// A return that Veeqo shows no more. Before its document it is left out; after it a person is told.
async fn gone(ctx: &Context, memory: &Memory, mut work: Work) -> Result<(), EngineError> {
    match work.state {
        WorkState::Excluded => Ok(()),
        WorkState::Done | WorkState::Unknown => withdraw(ctx, memory, work).await,
        _ => leave_out(ctx, memory, &mut work, "the return is gone from Veeqo").await,
    }
}

/// Once a day, orders of the last two months that left are read again.
pub(super) async fn sweep(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let started = ctx.now();
    let last = ctx.store.cursor(SWEPT).await?.and_then(|text| text.parse::<Timestamp>().ok());
    let due = last.is_some_and(|last| started.duration_since(last) >= SignedDuration::from_hours(24));
    if last.is_some() && !due {
        return Ok(());
    }
    if due {
        let ids = shipped_since(ctx, started.checked_sub(REACH).unwrap_or(Timestamp::MIN)).await?;
        reread(ctx, memory, &ids).await?;
    }
    let value = started.to_string();
    ctx.commit(vec![Change::SetCursor { name: SWEPT.to_owned(), value }]).await
}

/// Orders of which a parcel left since that time and was delivered.
async fn shipped_since(ctx: &Context, since: Timestamp) -> Result<Vec<i64>, EngineError> {
    let mut ids = Vec::new();
    for work in ctx.store.work_in(Flow::Orders, &[WorkState::Done]).await? {
        if work.key.kind() == "order" {
            let facts: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            let mut left = facts.snapshot.allocations.iter().filter_map(|parcel| parcel.shipment.as_ref());
            if left.any(|shipment| shipment.shipped_at.is_none_or(|at| at >= since)) {
                ids.push(facts.snapshot.id);
            }
        }
    }
    Ok(ids)
}
