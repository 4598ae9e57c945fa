//! What a person may ask for after a comparison: the normal flows look again. Nothing is written here but the request.

use super::{Difference, Explanation, Matter};
use crate::catalogue::read_all_again;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Action, Change, Operator, PairState, Store, StoreError, WorkKey};
use crate::memory::Memory;
use crate::orders::reread;
use crate::requests::due_again;
use crate::stock::reopen;

impl Difference {
    /// What the flows would be asked to do about it; nothing where it is explained, or a person must decide.
    #[must_use]
    pub fn remedy(&self) -> Option<Action> {
        if self.explanation != Explanation::Unexplained {
            return None;
        }
        match (self.matter, self.field, self.order) {
            // A document that a person cancelled or doubled is not ours to make again, or to take away.
            (_, "doubled" | "cancelled" | "closed" | "total" | "unexpected", _)
            | (Matter::Despatch, "short" | "over" | "item" | "warehouse", _) => None,
            (Matter::Orders | Matter::Despatch, _, Some(order)) => Some(Action::ReadOrder { order }),
            (Matter::Stock, ..) => {
                Some(Action::CheckPair { pair: self.record.strip_prefix("pair:")?.to_owned() })
            }
            (Matter::Items, ..) if self.record.starts_with("item:") => Some(Action::ReadItems),
            _ => None,
        }
    }
}

/// Asks the engine for what would repair these differences, each thing once; what was asked for.
///
/// # Errors
/// The store failed.
pub async fn repair(
    store: &dyn Store,
    differences: &[Difference],
    by: &Operator,
) -> Result<Vec<Action>, StoreError> {
    let mut asked: Vec<Action> = Vec::new();
    for action in differences.iter().filter_map(Difference::remedy) {
        if !asked.contains(&action) {
            asked.push(action);
        }
    }
    let ask = |action: &Action| Change::Ask { by: by.clone(), action: Box::new(action.clone()) };
    store.commit(asked.iter().map(ask).collect()).await?;
    Ok(asked)
}

/// Takes in an order as Veeqo shows it now, and lets its open rows be tried at once.
pub(crate) async fn read_order(
    ctx: &Context,
    memory: &mut Memory,
    order: i64,
) -> Result<String, EngineError> {
    reread(ctx, memory, &[order]).await?;
    let key = WorkKey::order(order);
    let Some(row) = ctx.store.work(&key).await? else {
        return Ok("Veeqo shows no such order".to_owned());
    };
    let mut changes = Vec::new();
    for row in std::iter::once(row).chain(ctx.store.children(&key).await?) {
        if row.state.is_open() {
            changes.push(due_again(ctx, row, "read again for an operator"));
        }
    }
    ctx.commit(changes).await?;
    Ok("the order was read again".to_owned())
}

/// Lets the stock flow look at a pair again. What it expects and sees agrees, and the sides do not: then it is opened anew, by comparing both.
pub(crate) async fn check_pair(
    ctx: &Context,
    memory: &mut Memory,
    text: &str,
) -> Result<String, EngineError> {
    memory.products_swept = false;
    memory.full_sweep_at = None;
    let found = ctx.store.pairs().await?.into_iter().find(|pair| pair.key.to_string() == text);
    let Some(mut pair) = found else { return Ok("it has no stock under our care".to_owned()) };
    memory.stock.attention.insert(pair.key.clone());
    match pair.state {
        PairState::Paused => reopen(&mut pair),
        PairState::Open if pair.candidate.is_none() && pair.pending_put.is_none() => {
            if !super::stock::drifted(ctx, &pair).await? {
                return Ok("the stock flow looks at it again".to_owned());
            }
            pair.state = PairState::Closed;
        }
        _ => return Ok("the stock flow is at it".to_owned()),
    }
    ctx.commit(vec![Change::PutPair(Box::new(pair))]).await?;
    Ok("it is opened anew by comparing both sides".to_owned())
}

/// Lets the catalogue read every item and every product again.
pub(crate) async fn read_items(ctx: &Context, memory: &mut Memory) -> Result<String, EngineError> {
    memory.products_swept = false;
    memory.full_sweep_at = None;
    memory.overwritten.clear();
    ctx.commit(vec![read_all_again()]).await?;
    Ok("every item and product is read again".to_owned())
}
