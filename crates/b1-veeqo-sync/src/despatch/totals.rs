//! The totals of deliveries, which are not read back one by one: read together, after a while, and held against their orders'.

use super::record::DespatchLink;
use crate::context::{Context, after};
use crate::copies::total_of;
use crate::error::EngineError;
use crate::history::document_named;
use crate::invoices::differing;
use crate::ledger::{Change, Work, WorkKey, WorkState};
use jiff::Timestamp;
use sap_b1_client::{DocumentFields, DocumentKind, Filter};
use std::collections::BTreeSet;
use std::time::Duration;

/// The deliveries whose totals are still to be read, in words: since when the first waits, then their rows.
const CURSOR: &str = "despatch.totals";
/// So many are read in one request.
const TOGETHER: usize = 50;
/// The first waits so long at most.
const PATIENCE: Duration = Duration::from_secs(600);

/// One more delivery, to be committed with it.
pub(super) async fn unread(ctx: &Context, work: &Work) -> Result<Change, EngineError> {
    let known = ctx.store.cursor(CURSOR).await?.filter(|text| !text.is_empty());
    let value = format!("{} {}", known.unwrap_or_else(|| ctx.now().to_string()), work.key);
    Ok(Change::SetCursor { name: CURSOR.to_owned(), value })
}

/// Reads the totals that are due: many together, or the last ones where `all` is wanted.
pub(crate) async fn read_totals(ctx: &Context, all: bool) -> Result<(), EngineError> {
    let Some(text) = ctx.store.cursor(CURSOR).await?.filter(|text| !text.is_empty()) else { return Ok(()) };
    let mut words = text.split(' ');
    let since: Option<Timestamp> = words.next().and_then(|since| since.parse().ok());
    let keys: Vec<WorkKey> = words.map(|key| WorkKey::stored(key.to_owned())).collect();
    let waited = since.is_none_or(|since| ctx.now() >= after(since, PATIENCE));
    if !all && !waited && keys.len() < TOGETHER {
        return Ok(());
    }
    let mut left = keys.as_slice();
    while let Some((group, rest)) =
        left.split_at_checked(left.len().min(TOGETHER)).filter(|_| !left.is_empty())
    {
        let names = rest.iter().map(|key| format!(" {key}")).collect::<String>();
        let value = if rest.is_empty() { String::new() } else { format!("{}{names}", ctx.now()) };
        read(ctx, group, Change::SetCursor { name: CURSOR.to_owned(), value }).await?;
        left = rest;
    }
    Ok(())
}

async fn read(ctx: &Context, keys: &[WorkKey], cursor: Change) -> Result<(), EngineError> {
    let mut rows: Vec<(Work, DespatchLink)> = Vec::new();
    for key in keys {
        let Some(work) = ctx.store.work(key).await?.filter(|work| work.state == WorkState::Done) else {
            continue;
        };
        let link = work.link::<DespatchLink>().ok().flatten();
        rows.extend(link.filter(|link| !link.invoice).map(|link| (work, link)));
    }
    let mut changes = vec![cursor];
    if let Some(filter) = Filter::any_of("DocEntry", rows.iter().map(|(_, link)| link.doc_entry)) {
        let found =
            ctx.sap.find_documents(DocumentKind::DeliveryNotes, &filter, &DocumentFields::header()).await;
        let found = found.map_err(|error| EngineError::sap("read the totals of deliveries", error))?;
        for (work, link) in &mut rows {
            let shown = found.iter().find(|shown| shown.doc_entry.get() == link.doc_entry);
            let Some((number, total)) = shown.and_then(|shown| Some((shown.doc_num, total_of(shown)?)))
            else {
                continue;
            };
            (link.doc_num, link.total) = (number, Some(total));
            let text = format!("{} comes to {total}", document_named("delivery", number, link.doc_entry));
            changes.push(ctx.journal(&work.key, "read in SAP", text));
            work.link =
                Some(serde_json::to_value(&*link).map_err(|error| EngineError::facts(&work.key, error))?);
            changes.push(Change::PutWork(Box::new(work.clone())));
        }
    }
    ctx.commit(changes).await?;
    let orders: BTreeSet<&WorkKey> = rows.iter().filter_map(|(work, _)| work.parent.as_ref()).collect();
    for order in orders {
        let told = differing(ctx, order, false).await?;
        ctx.commit(told.into_iter().collect()).await?;
    }
    Ok(())
}
