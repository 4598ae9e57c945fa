//! Returns of ours that a person cancelled in SAP: their goods are gone from SAP's stock, which is no loss.

use super::facts::{ReturnFacts, ReturnLink};
use super::record::back;
use crate::context::Context;
use crate::despatch::taken_from_sap;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::SignedDuration;
use rust_decimal::Decimal;
use sap_b1_client::{DocumentFields, DocumentKind, Filter};
use std::collections::BTreeSet;

/// How old a return may be when it is cancelled and still recognised.
const REACH: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Looks for cancelled returns of ours that put goods into these pairs, and takes them in. Whether any was found.
pub(crate) async fn find(ctx: &Context, pairs: &BTreeSet<PairKey>) -> Result<bool, EngineError> {
    let mut candidates = Vec::new();
    for work in ctx.store.work_in(Flow::Returns, &[WorkState::Done]).await? {
        if work.key.kind() == WorkKey::RETURN {
            let link = work.link::<ReturnLink>().map_err(|error| EngineError::facts(&work.key, error))?;
            let concerned = |link: &ReturnLink| link.lines.iter().any(|line| pairs.contains(&line.pair()));
            candidates.extend(link.filter(concerned).map(|link| (work, link)));
        }
    }
    let first = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let first = first.to_zoned(ctx.settings.time_zone.clone()).date();
    let mut any = false;
    for kind in [DocumentKind::Returns, DocumentKind::CreditNotes] {
        if !candidates.iter().any(|(_, link)| link.kind == kind) {
            continue;
        }
        let filter = Filter::eq("Cancelled", "tYES").and(Filter::ge("DocDate", first));
        let found = ctx.sap.find_documents(kind, &filter, &DocumentFields::header()).await;
        let found = found.map_err(|error| EngineError::sap("list cancelled returns", error))?;
        for (work, link) in candidates.iter().filter(|(_, link)| link.kind == kind) {
            if found.iter().any(|document| document.doc_entry.get() == link.doc_entry) {
                take_in(ctx, work.clone(), link).await?;
                any = true;
            }
        }
    }
    Ok(any)
}

/// SAP's stock is explained again. A return that Veeqo has removed is settled by that; of any other a person is told, for its goods are here.
async fn take_in(ctx: &Context, mut work: Work, link: &ReturnLink) -> Result<(), EngineError> {
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut changes = taken_from_sap(ctx, back(&link.lines, Decimal::ONE)).await?;
    let text = format!("{} {} was cancelled in SAP by a person", link.noun(), link.doc_entry);
    changes.push(ctx.journal(&work.key, "cancelled in SAP", text.as_str()));
    work.link = None;
    changes.push(ctx.resolved(&work));
    if facts.withdrawn {
        facts.withdrawn = false;
        work.enter(WorkState::Excluded, Some(text));
    } else {
        work.refused = true;
        work.enter(WorkState::Held, Some(text.clone()));
        let exception = Box::new(Trouble::new(Code::DocumentCancelledInSap, text).holding(&work, None));
        changes.push(Change::OpenException { exception, at: ctx.now() });
    }
    facts.planned = Vec::new();
    work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await
}
