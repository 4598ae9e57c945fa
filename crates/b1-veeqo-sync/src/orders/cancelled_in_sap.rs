//! Orders of ours that a person cancelled in SAP: told before their parcels leave, and never made again.

use super::ingest::OrderFacts;
use super::link::OrderLink;
use super::snapshot::Stage;
use crate::context::Context;
use crate::engine::chain;
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkKey, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, find_key};
use jiff::SignedDuration;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter};

/// How old an order may be when it is cancelled and still recognised.
const REACH: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Looks for cancelled orders of ours, and tells each once.
pub(super) async fn find(ctx: &Context) -> Result<(), EngineError> {
    let first = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let first = first.to_zoned(ctx.settings.time_zone.clone()).date();
    let filter = Filter::eq("Cancelled", "tYES").and(Filter::ge("DocDate", first));
    let found = ctx.sap.find_documents(DocumentKind::Orders, &filter, &DocumentFields::header()).await;
    let found = match found.map_err(|error| EngineError::sap("list cancelled orders", error)) {
        Ok(found) => found,
        // Nobody has confirmed that every SAP takes this filter: the parcel of such an order tells it then.
        Err(error @ EngineError::Read { .. }) => {
            tracing::warn!(error = %chain(&error), "orders that people cancelled in SAP were not looked for");
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    for document in &found {
        let key = document.num_at_card.as_deref().and_then(find_key).map(|key| key.subject());
        let Some(Subject::Order(key)) = key else { continue };
        if let Some(work) = ctx.store.work(&WorkKey::order(key.get())).await? {
            tell(ctx, work, document).await?;
        }
    }
    Ok(())
}

/// What Veeqo cancelled as well, or was told before, is no news.
async fn tell(ctx: &Context, mut work: Work, document: &Document) -> Result<(), EngineError> {
    let facts_error = |error| EngineError::facts(&work.key, error);
    let entry = document.doc_entry;
    let link = work.link::<OrderLink>().map_err(facts_error)?.filter(|link| link.doc_entry == entry.get());
    let Some(mut link) = link.filter(|link| !link.cancelled && !link.told_cancelled) else { return Ok(()) };
    let snapshot = work.facts::<OrderFacts>().map_err(facts_error)?.snapshot;
    if work.state != WorkState::Done || matches!(snapshot.stage, Stage::Cancelled | Stage::Refunded) {
        return Ok(());
    }
    link.told_cancelled = true;
    let text =
        format!("SAP's order {} was cancelled by a person", document.doc_num.unwrap_or_else(|| entry.get()));
    let entry = ctx.journal(&work.key, "cancelled in SAP", text.as_str());
    let exception = Trouble::new(Code::DocumentCancelledInSap, text).holding(&work, snapshot.value());
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    let exception = Change::OpenException { exception: Box::new(exception), at: ctx.now() };
    ctx.commit(vec![exception, Change::PutWork(Box::new(work)), entry]).await
}
