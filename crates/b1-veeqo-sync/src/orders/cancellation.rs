//! The row of a cancellation, and what it remembers.

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkKey};
use serde::{Deserialize, Serialize};

/// The facts of a cancellation's row.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct CancelFacts {
    /// We asked SAP to cancel or close the order: whatever state it is in may be our doing.
    pub(super) sent: bool,
    /// A parcel had left before we saw it: the stock that it took is all that is known of it.
    #[serde(default)]
    pub(super) unseen: bool,
}

/// The row that sees to the cancellation of a posted order; what an earlier one has sent is remembered.
pub(super) async fn row(ctx: &Context, order: &Work, id: i64) -> Result<Work, EngineError> {
    let key = WorkKey::cancellation(id);
    let facts = match ctx.store.work(&key).await? {
        Some(known) => facts_of(&known)?,
        None => CancelFacts::default(),
    };
    let subject = format!("cancellation of {}", order.subject);
    let mut work = Work::new(key.clone(), Flow::Orders, subject, &facts, ctx.now())
        .map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(order.key.clone());
    Ok(work)
}

pub(super) fn facts_of(work: &Work) -> Result<CancelFacts, EngineError> {
    let facts = work.facts::<Option<CancelFacts>>().map_err(|error| EngineError::facts(&work.key, error))?;
    Ok(facts.unwrap_or_default())
}

pub(super) fn remember(work: &mut Work, facts: CancelFacts) -> Result<(), EngineError> {
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    Ok(())
}
