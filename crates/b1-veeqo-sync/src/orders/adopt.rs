//! Orders from before go-live: linked where SAP has them, never posted.

use super::ingest::OrderFacts;
use super::link::OrderLink;
use super::post::{finish, reference};
use super::snapshot::OrderSnapshot;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkState};
use crate::posting::Posted;
use crate::recheck::pace;
use crate::report::FlowReport;
use crate::settings::CustomerPolicy;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{Document, DocumentFields, DocumentKind, DocumentStatus, Filter};

/// Links the order to SAP's, if there is exactly one open order of the channel's partner with its number that no other order has taken.
pub(super) async fn adopt_only(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let reference = match reference(order, work.generation) {
        Ok(reference) => reference,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await,
    };
    let taken = taken(ctx).await?;
    for candidate in [reference.as_str(), order.number.as_str()] {
        let found = find(ctx, order, candidate).await?;
        let mut free = found.into_iter().filter(|document| !taken.contains(&document.doc_entry.get()));
        if let (Some(document), None) = (free.next(), free.next()) {
            let posted = Posted::Done { document: Box::new(document), adopted: true };
            return finish(ctx, work, order, posted, report).await;
        }
    }
    // Looking is cheap, and people add references: the older the order, the more seldom.
    work.due_at = after(ctx.now(), pace(order.created_at, ctx.now()));
    let text = format!(
        "the order of {}, worth {}, is from before go-live and still open, and SAP has no open order with the reference '{}' in pieces",
        order.created_at.to_zoned(ctx.settings.time_zone.clone()).date(),
        order.worth(),
        order.number
    );
    ctx.hold(work, Trouble::new(Code::OrderBeforeGoLiveOpen, text), order.value()).await?;
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await
}

async fn find(ctx: &Context, order: &OrderSnapshot, number: &str) -> Result<Vec<Document>, EngineError> {
    let mut filter = Filter::eq("NumAtCard", number);
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    if let Some(channel) = channel.filter(|channel| channel.customers == CustomerPolicy::One) {
        filter = filter.and(Filter::eq("CardCode", channel.card_code.as_str()));
    }
    let fields = DocumentFields::with_lines();
    let found = ctx.sap.find_documents(DocumentKind::Orders, &filter, &fields).await;
    let found = found.map_err(|error| EngineError::sap("look an order up", error))?;
    Ok(found.into_iter().filter(is_open_in_pieces).collect())
}

/// Open, and in inventory units throughout: a delivery copied from a line in boxes would count boxes.
fn is_open_in_pieces(document: &Document) -> bool {
    let in_pieces =
        document.document_lines.iter().all(|line| match (line.inventory_quantity, line.quantity) {
            (Some(inventory), Some(quantity)) => inventory.is_zero() || inventory == quantity,
            _ => true,
        });
    in_pieces && !document.is_cancelled() && document.document_status != Some(DocumentStatus::Closed)
}

/// SAP orders that Veeqo orders are linked to.
async fn taken(ctx: &Context) -> Result<Vec<i64>, EngineError> {
    let done = ctx.store.work_in(Flow::Orders, &[WorkState::Done]).await?;
    let orders = done.iter().filter(|work| work.facts::<OrderFacts>().is_ok());
    let links =
        orders.map(|work| work.link::<OrderLink>().map_err(|error| EngineError::facts(&work.key, error)));
    Ok(links.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().map(|link| link.doc_entry).collect())
}
