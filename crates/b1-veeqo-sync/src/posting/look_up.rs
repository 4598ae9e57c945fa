//! Looking for a document by its reference, or by its key.

use super::outcome::await_approval;
use super::second_look::twice;
use super::{Posted, Target};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Claim, Work};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{AuthorizationStatus, DocEntry, Document, Filter, Property};

/// Looks for a document with our reference, live or as a draft. `None`: there is none.
pub(super) async fn look_up(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    reference: &str,
    in_drafts: bool,
) -> Result<Option<Posted>, EngineError> {
    let filter = Filter::eq(kind.reference(), reference);
    search(ctx, work, kind, reference, &filter, in_drafts).await
}

/// Looks for a document with the key of a claim, live or as a draft: its reference may have been edited.
pub(super) async fn look_up_key(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    claim: &Claim,
) -> Result<Option<Posted>, EngineError> {
    let property = Property::new(&claim.property).map_err(EngineError::names)?;
    search(ctx, work, kind, &claim.code, &Filter::eq(property, claim.code.as_str()), true).await
}

async fn search(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    mark: &str,
    filter: &Filter,
    in_drafts: bool,
) -> Result<Option<Posted>, EngineError> {
    let action = "look a document up";
    let found = kind.find(&ctx.sap, filter).await.map_err(|error| EngineError::sap(action, error))?;
    let (cancelled, live): (Vec<_>, Vec<_>) = found.into_iter().partition(Document::is_cancelled);
    if let [first, second, ..] = live.as_slice() {
        let text = twice(kind, mark, live.len(), first, second);
        let exception = Box::new(Trouble::new(Code::DuplicateDocument, text).holding(work, None));
        ctx.commit(vec![Change::OpenException { exception, at: ctx.now() }]).await?;
    }
    if let Some(document) = live.into_iter().next() {
        return read_back(ctx, kind, document.doc_entry, true).await.map(Some);
    }
    if let Some(document) = cancelled.first() {
        let text = format!("SAP's {} {} was cancelled by a person", kind.noun(), document.doc_entry);
        let trouble = Trouble::new(Code::DocumentCancelledInSap, text);
        return Ok(Some(Posted::Refused { trouble, line: None }));
    }
    if in_drafts {
        let drafts = match kind.find_drafts(&ctx.sap, filter).await {
            Ok(drafts) => drafts,
            // A server without drafts has none of ours.
            Err(error) if error.rejection().is_some_and(|refusal| refusal.status == 404) => Vec::new(),
            Err(error) => return Err(EngineError::sap(action, error)),
        };
        if let Some(draft) = drafts.iter().find(|draft| !draft.is_cancelled()) {
            if draft.authorization_status == Some(AuthorizationStatus::Rejected) {
                return Ok(Some(rejected(kind, draft.doc_entry)));
            }
            return await_approval(ctx, work, draft.doc_entry).await.map(Some);
        }
    }
    Ok(None)
}

fn rejected(kind: Target, draft: DocEntry) -> Posted {
    let text = format!(
        "an approver rejected draft {draft}, which SAP's approval procedure made of the {}",
        kind.noun()
    );
    Posted::Refused { trouble: Trouble::new(Code::ApprovalRejected, text), line: None }
}

pub(super) async fn read_back(
    ctx: &Context,
    kind: Target,
    entry: DocEntry,
    adopted: bool,
) -> Result<Posted, EngineError> {
    let action = "read a document";
    match kind.get(&ctx.sap, entry).await.map_err(|error| EngineError::sap(action, error))? {
        Some(document) => Ok(Posted::Done { document: Box::new(document), adopted }),
        None => {
            let text = format!("SAP created {} {entry} and does not show it", kind.noun());
            Ok(Posted::Refused { trouble: Trouble::new(Code::DataUnreadable, text), line: None })
        }
    }
}
