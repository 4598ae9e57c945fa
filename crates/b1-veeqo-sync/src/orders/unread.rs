//! Orders that cannot be read, whole or in a line: told, while what can be read of them is followed.

use super::snapshot::OrderSnapshot;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::unreadable::tell;
use b1_veeqo_mapping::exception::Code;

/// The order is told once, and looked at again whenever Veeqo shows it.
pub(super) async fn unreadable(
    ctx: &Context,
    memory: &mut Memory,
    order: &veeqo_client::Order,
    why: &str,
) -> Result<(), EngineError> {
    let id = order.id.get();
    if !memory.unreadable.insert(id) {
        return Ok(());
    }
    let number = order.number.clone().unwrap_or_else(|| id.to_string());
    let (record, subject) = (WorkKey::order(id).to_string(), format!("order {number}"));
    ctx.commit(vec![tell(ctx, Flow::Orders, record, subject, why.to_owned(), order.total_price)]).await
}

/// A posted order of which a line cannot be read any more stays what it was; its parcels and its end are followed.
pub(super) async fn flawless(
    ctx: &Context,
    memory: &mut Memory,
    order: &veeqo_client::Order,
    shown: OrderSnapshot,
    known: Option<&Work>,
    old: &OrderSnapshot,
) -> Result<OrderSnapshot, EngineError> {
    let posted = known.is_some_and(|work| matches!(work.state, WorkState::Done | WorkState::Unknown));
    let Some(flaw) = shown.flaw.as_ref().filter(|_| posted) else { return Ok(shown) };
    unreadable(ctx, memory, order, flaw).await?;
    let OrderSnapshot { allocations, stage, status, merged, merged_to, flaw, .. } = shown;
    Ok(OrderSnapshot { allocations, stage, status, merged, merged_to, flaw, ..old.clone() })
}

/// What told that the order could not be read is over; any other exception of it is not.
pub(super) fn readable_again(ctx: &Context, memory: &mut Memory, work: &Work) -> Change {
    memory.unreadable.retain(|id| WorkKey::order(*id) != work.key);
    let keep = Code::ALL.iter().copied().filter(|code| *code != Code::DataUnreadable).collect();
    Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() }
}
