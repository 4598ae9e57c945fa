//! What is known of an invoice that is to be made.

use crate::context::Context;
use crate::despatch::DespatchFacts;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::orders::OrderFacts;
use crate::settings::InvoicePolicy;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The invoice of one delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InvoiceFacts {
    pub(crate) order_id: i64,
    pub(crate) order_number: String,
    pub(crate) allocation_id: i64,
    pub(crate) shipped_at: Option<Timestamp>,
    /// What the announced invoice must come to: the delivery's total, where all of it is invoiced.
    pub(crate) expected: Option<Decimal>,
}

/// The SAP invoice of a delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InvoiceLink {
    pub(crate) doc_entry: i64,
    /// The number that people see, where it is known.
    #[serde(default)]
    pub(crate) doc_num: Option<i64>,
    /// Its total; `None` where it is a person's, who may have put several deliveries on it.
    pub(crate) total: Option<Decimal>,
}

/// A delivery was recorded: the row of its invoice, where its channel wants one.
pub(crate) async fn follow(ctx: &Context, despatch: &Work) -> Result<Vec<Change>, EngineError> {
    let Some(parent) = &despatch.parent else { return Ok(Vec::new()) };
    let Some(order) = ctx.store.work(parent).await? else { return Ok(Vec::new()) };
    let order: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
    let channel = order.snapshot.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    if channel.is_none_or(|channel| channel.invoice == InvoicePolicy::None) {
        return Ok(Vec::new());
    }
    let parcel: DespatchFacts = despatch.facts().map_err(|error| EngineError::facts(&despatch.key, error))?;
    let key = WorkKey::invoice(parcel.allocation_id);
    let work = match ctx.store.work(&key).await? {
        // Its delivery was cancelled, and there is another one now.
        Some(mut known) if matches!(known.state, WorkState::Excluded | WorkState::Waiting) => {
            known.decide_anew(ctx.now());
            known
        }
        Some(_) => return Ok(Vec::new()),
        None => row(ctx, despatch, &parcel, key)?,
    };
    Ok(vec![Change::PutWork(Box::new(work))])
}

fn row(ctx: &Context, despatch: &Work, parcel: &DespatchFacts, key: WorkKey) -> Result<Work, EngineError> {
    let facts = InvoiceFacts {
        order_id: parcel.order_id,
        order_number: parcel.order_number.clone(),
        allocation_id: parcel.allocation_id,
        shipped_at: parcel.shipped_at,
        expected: None,
    };
    let subject = format!("invoice of {}", despatch.subject);
    let work = Work::new(key.clone(), Flow::Invoices, subject, &facts, ctx.now());
    let mut work = work.map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(despatch.key.clone());
    Ok(work)
}
