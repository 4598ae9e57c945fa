//! A posted order that was cancelled in Veeqo: cancelled in SAP while nothing has left, else a person is told.

use super::link::OrderLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{DocEntry, DocumentFields, DocumentKind, DocumentStatus};

/// The row that sees to the cancellation of a posted order.
pub(super) fn row(ctx: &Context, order: &Work, id: i64) -> Result<Work, EngineError> {
    let key = WorkKey::cancellation(id);
    let subject = format!("cancellation of {}", order.subject);
    let mut work = Work::new(key.clone(), Flow::Orders, subject, &(), ctx.now())
        .map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(order.key.clone());
    Ok(work)
}

/// Works on one cancellation. The order is read first, each time: a cancellation whose answer was lost shows there.
pub(super) async fn step(ctx: &Context, work: &mut Work, report: &mut FlowReport) -> Result<(), EngineError> {
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(order) = order else { return ctx.exclude(work, "its order is unknown".to_owned()).await };
    if order.state.is_open() {
        return ctx.wait(work, "the posting of the order".to_owned()).await;
    }
    let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
    let Some(entry) = link.and_then(|link| DocEntry::new(link.doc_entry).ok()) else {
        return ctx.exclude(work, "the order was never posted".to_owned()).await;
    };
    let fields = DocumentFields::header();
    let document = ctx.sap.get_document_fields(DocumentKind::Orders, entry, &fields).await;
    match document.map_err(|error| EngineError::sap("read an order", error))? {
        None => finish(ctx, work, order, &format!("order {entry} is gone from SAP")).await,
        Some(document) if document.is_cancelled() => {
            finish(ctx, work, order, &format!("order {entry} is cancelled in SAP")).await
        }
        Some(document) if parcel_left(ctx, &order).await? => {
            if document.document_status == Some(DocumentStatus::Closed) {
                return rest_closed(ctx, work, entry).await;
            }
            let text = format!(
                "cancelled in Veeqo after a parcel has left; close or cancel the rest of SAP's order {entry}"
            );
            ctx.hold(work, Trouble::new(Code::OrderCancelledAfterPosting, text), None).await
        }
        Some(document) if document.document_status == Some(DocumentStatus::Closed) => {
            let text =
                format!("cancelled in Veeqo, but SAP's order {entry} is closed: was it delivered by hand?");
            ctx.hold(work, Trouble::new(Code::OrderCancelledClosedInSap, text), None).await
        }
        Some(_) => cancel(ctx, work, order, entry, report).await,
    }
}

async fn parcel_left(ctx: &Context, order: &Work) -> Result<bool, EngineError> {
    let parcels = ctx.store.children(&order.key).await?;
    Ok(parcels.iter().any(|parcel| parcel.flow == Flow::Despatch && parcel.state != WorkState::Excluded))
}

/// What had left stays delivered, and nothing more is promised: the order itself goes on as it is.
async fn rest_closed(ctx: &Context, work: &mut Work, entry: DocEntry) -> Result<(), EngineError> {
    work.enter(WorkState::Done, None);
    let entry = ctx.journal(&work.key, "settled", format!("the rest of order {entry} is closed in SAP"));
    ctx.commit(vec![ctx.resolved(work), Change::PutWork(Box::new(work.clone())), entry]).await
}

async fn cancel(
    ctx: &Context,
    work: &mut Work,
    order: Work,
    entry: DocEntry,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match ctx.sap.cancel_document(DocumentKind::Orders, entry).await {
        Ok(()) => {
            report.written += 1;
            finish(ctx, work, order, &format!("order {entry} was cancelled in SAP")).await
        }
        Err(error) if error.is_outcome_unknown() || error.is_transient() => {
            let text = format!("the cancellation of order {entry} got no answer: the order is read again");
            ctx.retry_later(work, Trouble::new(Code::OutcomeUnknown, text)).await
        }
        Err(error) => {
            let Some(refusal) = error.rejection() else {
                return Err(EngineError::sap("cancel an order", error));
            };
            work.refused = true;
            let trouble = Trouble::refused_by_sap(refusal, &format!("the cancellation of its order {entry}"));
            ctx.hold(work, trouble, None).await
        }
    }
}

/// The order takes no part any more: neither its parcels nor what SAP had committed to it.
async fn finish(ctx: &Context, work: &mut Work, mut order: Work, what: &str) -> Result<(), EngineError> {
    order.enter(WorkState::Excluded, Some(format!("cancelled in Veeqo; {what}")));
    work.enter(WorkState::Done, None);
    let entry = ctx.journal(&order.key, "cancelled", what);
    ctx.commit(vec![
        ctx.resolved(work),
        ctx.resolved(&order),
        Change::PutWork(Box::new(order)),
        Change::PutWork(Box::new(work.clone())),
        entry,
    ])
    .await
}
