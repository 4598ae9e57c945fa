//! Cancelling an order in Veeqo that SAP no longer asks for, while nothing of it has left.

use super::decide::{Pushed, Why};
use super::rows::{SaleFacts, json};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work};
use crate::memory::Memory;
use crate::orders::ingest;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use veeqo_client::{Cancellation, Order, OrderId};

/// How a withdrawal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Withdrawn {
    /// What Veeqo shows now is taken in: decide anew.
    Again,
    /// The row was committed in a state that waits.
    Pending,
}

/// Reads the order, and cancels it if nothing of it has left. It is read first each time: a cancellation whose answer was lost shows there.
pub(super) async fn withdraw(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &mut SaleFacts,
    order_id: i64,
    why: Why,
) -> Result<Withdrawn, EngineError> {
    let Ok(id) = OrderId::new(order_id) else { return Ok(Withdrawn::Pending) };
    let order = ctx.veeqo.get_order(id).await.map_err(|error| EngineError::veeqo("read an order", error))?;
    let Some(order) = order else {
        let text = format!("order {order_id} is gone from Veeqo, and SAP's order was {}", why.sentence());
        return hold(ctx, work, Trouble::new(Code::SaleCancelledInVeeqo, text)).await;
    };
    ingest(ctx, memory, &order).await?;
    let left = order.allocations.iter().any(veeqo_client::Allocation::is_shipped);
    if left || order.is_cancelled() {
        return Ok(Withdrawn::Again);
    }
    if why == Why::DeliveredByHand && is_picked(&order) {
        let number = order.number.as_deref().unwrap_or_default();
        let text = format!("{number} was delivered by hand in SAP while Veeqo picks it");
        return hold(ctx, work, Trouble::new(Code::SaleBeingPicked, text)).await;
    }
    if !facts.withdrawn.contains(&order_id) {
        facts.withdrawn.push(order_id);
        work.facts = json(&work.key, facts)?;
        let entry = ctx.journal(&work.key, "withdrawn", format!("order {order_id}: {}", why.sentence()));
        ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await?;
    }
    let reason = Some(format!("{}{}", reason(facts), why.sentence()));
    let cancellation = Cancellation { reason, send_veeqo_email: false, ..Cancellation::default() };
    match ctx.veeqo.cancel_order(id, &cancellation).await {
        Ok(Some(order)) if order.id == id => {
            ingest(ctx, memory, &order).await?;
            Ok(Withdrawn::Again)
        }
        Ok(_) => retry(ctx, work, order_id, "was not confirmed").await,
        Err(error) if error.is_outcome_unknown() || error.is_transient() => {
            retry(ctx, work, order_id, "got no answer").await
        }
        Err(error) => {
            let Some(refusal) = error.refusal().filter(|_| !error.is_unauthorized()) else {
                return Err(EngineError::veeqo("cancel an order", error));
            };
            let what = format!("the cancellation of its order {order_id}");
            hold(ctx, work, Trouble::refused_by_veeqo(refusal, &what)).await
        }
    }
}

/// How the reason begins that Veeqo is given.
fn reason(facts: &SaleFacts) -> String {
    format!("SAP order {}: ", facts.sale.doc_num)
}

/// After the store was lost, Veeqo's own records tell which orders we had cancelled; whether there is any.
pub(super) async fn recall(
    ctx: &Context,
    facts: &mut SaleFacts,
    orders: &[Pushed],
) -> Result<bool, EngineError> {
    let mut any = false;
    for order in orders.iter().filter(|order| order.cancelled && !order.withdrawn) {
        let Ok(id) = OrderId::new(order.id) else { continue };
        let order = ctx.veeqo.get_order(id).await;
        let order = order.map_err(|error| EngineError::veeqo("read an order", error))?;
        let given = order.and_then(|order| order.cancel_reason).unwrap_or_default();
        if given.starts_with(&reason(facts)) {
            facts.withdrawn.push(id.get());
            any = true;
        }
    }
    Ok(any)
}

async fn hold(ctx: &Context, work: &mut Work, trouble: Trouble) -> Result<Withdrawn, EngineError> {
    work.refused = true;
    ctx.hold(work, trouble, None).await?;
    Ok(Withdrawn::Pending)
}

async fn retry(ctx: &Context, work: &mut Work, order: i64, what: &str) -> Result<Withdrawn, EngineError> {
    let text = format!("the cancellation of order {order} {what}: it is read again");
    ctx.retry_later(work, Trouble::new(Code::OutcomeUnknown, text)).await?;
    Ok(Withdrawn::Pending)
}

/// Somebody has begun to pick it.
fn is_picked(order: &Order) -> bool {
    let lines = order.allocations.iter().flat_map(|parcel| &parcel.line_items);
    lines.filter_map(|line| line.picked_quantity).any(|picked| picked > Decimal::ZERO)
}
