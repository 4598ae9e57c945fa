//! Cancelled when it is first seen, and posted all the same: by a store that was lost since, or that an older one has replaced.

use super::cancellation;
use super::post::{finish, reference};
use super::snapshot::{OrderSnapshot, Stage};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work};
use crate::posting::Posted;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{DocumentFields, DocumentKind, Filter};

/// Looks for the SAP order of an order that is about to be left out because it ended in Veeqo; links it and sees to its end. Whether there is one.
pub(super) async fn link_forgotten(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    report: &mut FlowReport,
) -> Result<bool, EngineError> {
    let merged = order.merged_to.is_some();
    let ended = merged || matches!(order.stage, Stage::Cancelled | Stage::Refunded);
    let Ok(reference) = reference(order, work.generation) else { return Ok(false) };
    if !ended || work.link.is_some() {
        return Ok(false);
    }
    let filter = Filter::eq("NumAtCard", reference);
    let found = ctx.sap.find_documents(DocumentKind::Orders, &filter, &DocumentFields::everything()).await;
    let found = found.map_err(|error| EngineError::sap("look an order up", error))?;
    let Some(document) = found.into_iter().find(|document| !document.is_cancelled()) else {
        return Ok(false);
    };
    // What is to follow is kept before the link: it waits for it.
    let follows = if merged || order.stage == Stage::Cancelled {
        Change::PutWork(Box::new(cancellation::row(ctx, work, order.id).await?))
    } else {
        let text = format!("the order of {} was refunded in Veeqo after it was posted", order.worth());
        let trouble = Trouble::new(Code::OrderRefundedAfterPosting, text);
        Change::OpenException { exception: Box::new(trouble.holding(work, order.value())), at: ctx.now() }
    };
    ctx.commit(vec![follows]).await?;
    let posted = Posted::Done { document: Box::new(document), adopted: true };
    finish(ctx, work, order, posted, report).await?;
    Ok(true)
}
