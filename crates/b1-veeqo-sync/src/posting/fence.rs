//! The fence: a claim in a user table, inserted in one change set with its document.
//!
//! | the claim | what it means |
//! |---|---|
//! | is absent | no change set of ours was kept, and the next one may be sent at once: should an earlier one still arrive, one of them fails |
//! | is there | one was kept: its document is looked for, and what is not found is a person's matter |
//!
//! A refusal inside a change set may come back without SAP's own words. After two lost answers with the claim absent, the claim is inserted alone,
//! which shuts out every change set still under way, and the document is posted once by itself.

use super::look_up::{look_up, look_up_key};
use super::outcome::{AWAITING, after_refusal as refused, wait_until};
use super::send::send;
use super::{Posted, Target, draft_is_gone, send_again};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Claim, ClaimStage, Intent, Work};
use crate::trouble::Trouble;
use b1_veeqo_mapping::DocumentKey;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use sap_b1_client::{
    Error, ErrorKind, InvalidId, NewDocument, NewStockTransfer, Rejection, UserRow, UserTableName,
};
use std::time::Duration;

/// After so many lost answers the document is posted by itself.
const LOST: u32 = 2;
/// How long a change set without an answer is left alone.
pub(super) const PAUSE: Duration = Duration::from_secs(2);

/// A fence that was proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// The table of claims.
    pub(crate) table: UserTableName,
    /// The property of documents that carries the key.
    pub(crate) property: String,
    /// When it was proved.
    pub(crate) since: Timestamp,
}

impl Fence {
    /// The claim of a document.
    pub(super) fn claim(&self, key: &DocumentKey) -> Claim {
        Claim {
            table: self.table.to_string(),
            property: self.property.clone(),
            code: key.to_string(),
            stage: ClaimStage::Together,
        }
    }

    /// The document with its key.
    pub(super) fn mark(&self, document: &NewDocument, key: &DocumentKey) -> NewDocument {
        let mut marked = document.clone();
        marked.user_fields.insert(self.property.clone(), key.to_string().into());
        marked
    }

    /// The same for a stock transfer.
    pub(super) fn mark_transfer(&self, transfer: &NewStockTransfer, key: &DocumentKey) -> NewStockTransfer {
        let mut marked = transfer.clone();
        marked.user_fields.insert(self.property.clone(), key.to_string().into());
        marked
    }
}

/// Goes on with a fenced create whose outcome is unknown.
pub(super) async fn resume(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    intent: &Intent,
    claim: &Claim,
) -> Result<Posted, EngineError> {
    if claim.stage == ClaimStage::Together {
        if is_claimed(ctx, claim).await? {
            return find_claimed(ctx, work, kind).await;
        }
        if intent.draft.is_none() && intent.proven_absent + 1 < LOST {
            return send_again(ctx, work, kind).await;
        }
        enter(work, ClaimStage::Alone);
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    }
    match insert(ctx, claim).await {
        Err(error) if error.is_outcome_unknown() => {
            let until = after(ctx.now(), PAUSE);
            return wait_until(ctx, work, until).await;
        }
        inserted => inserted.map_err(|error| EngineError::sap("claim a document", error))?,
    }
    if let Some(posted) = find(ctx, work, kind, intent, claim).await? {
        return Ok(posted);
    }
    if let Some(draft) = intent.draft {
        release(ctx, claim).await?;
        return Ok(draft_is_gone(draft));
    }
    let settled = ctx.settled(intent);
    if claim.stage == ClaimStage::Posted && ctx.now() < settled {
        return wait_until(ctx, work, settled).await;
    }
    tracing::info!(work = %work.key, "the claim stands, no document does: sent without a change set");
    if claim.stage == ClaimStage::Posted {
        send_again(ctx, work, kind).await
    } else {
        send(ctx, work, kind).await
    }
}

/// The answer was lost: the claim tells whether the change set was kept.
pub(super) async fn after_unknown(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    intent: &Intent,
    claim: &Claim,
) -> Result<Posted, EngineError> {
    if claim.stage == ClaimStage::Together {
        return if is_claimed(ctx, claim).await? {
            find_claimed(ctx, work, kind).await
        } else {
            Ok(Posted::Pending)
        };
    }
    Ok(find(ctx, work, kind, intent, claim).await?.unwrap_or(Posted::Pending))
}

/// SAP refused. Before its words are believed, the claim is looked at: an earlier try may have been kept, and this one have failed on it.
pub(super) async fn after_refusal(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    claim: &Claim,
    refusal: &Rejection,
) -> Result<Posted, EngineError> {
    if claim.stage == ClaimStage::Together {
        if is_claimed(ctx, claim).await? {
            return find_claimed(ctx, work, kind).await;
        }
    } else {
        release(ctx, claim).await?;
    }
    refused(ctx, work, kind, refusal).await
}

/// The document that a claim belongs to. A claim without one is a person's matter: somebody may have removed the document's key.
async fn find_claimed(ctx: &Context, work: &mut Work, kind: Target) -> Result<Posted, EngineError> {
    let Some(intent) = work.intent.clone() else { return Ok(Posted::Pending) };
    let Some(claim) = &intent.claim else { return Ok(Posted::Pending) };
    if let Some(posted) = find(ctx, work, kind, &intent, claim).await? {
        return Ok(posted);
    }
    if let Some(draft) = intent.draft.or(awaited(ctx, work).await?) {
        release(ctx, claim).await?;
        return Ok(draft_is_gone(draft));
    }
    let text = format!(
        "{} {} was posted before: its claim stands in SAP's table @{}, and no document or draft carries the key. Look for it in SAP; \
         if there is none, remove the claim there and retry",
        kind, claim.code, claim.table
    );
    Ok(Posted::Refused { trouble: Trouble::new(Code::OutcomeUnknown, text), line: None })
}

/// The draft that an earlier try of the record became: an approver rejected it, and its claim stayed with it.
async fn awaited(ctx: &Context, work: &Work) -> Result<Option<i64>, EngineError> {
    let told = ctx.store.journal(work.key.as_str()).await?;
    let draft = told.iter().rev().find(|entry| entry.action == AWAITING);
    Ok(draft.and_then(|entry| entry.detail.strip_prefix("draft ")?.parse().ok()))
}

/// Looks in documents and drafts, by the reference and by the key.
async fn find(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    intent: &Intent,
    claim: &Claim,
) -> Result<Option<Posted>, EngineError> {
    if let Some(posted) = look_up(ctx, work, kind, &intent.reference, true).await? {
        return Ok(Some(posted));
    }
    look_up_key(ctx, work, kind, claim).await
}

async fn is_claimed(ctx: &Context, claim: &Claim) -> Result<bool, EngineError> {
    let row = ctx.sap.get_user_row(&table(claim)?, &claim.code).await;
    Ok(row.map_err(|error| EngineError::sap("look a claim up", error))?.is_some())
}

/// Inserts the claim by itself; one that is there already is as good.
async fn insert(ctx: &Context, claim: &Claim) -> Result<(), Error> {
    let Ok(table) = UserTableName::new(claim.table.as_str()) else { return Ok(()) };
    match ctx.sap.insert_user_row(&table, &UserRow::new(&*claim.code)).await {
        Err(error) if error.kind() == Some(ErrorKind::AlreadyExists) => Ok(()),
        inserted => inserted,
    }
}

/// Removes a claim that no document came of. Where SAP refuses that, a later try finds it and says so.
async fn release(ctx: &Context, claim: &Claim) -> Result<(), EngineError> {
    match ctx.sap.set::<serde_json::Value>(&table(claim)?).delete(&*claim.code).await {
        Ok(()) => Ok(()),
        Err(error) if error.rejection().is_some() && !error.is_transient() && !error.is_outcome_unknown() => {
            tracing::warn!(%error, claim = %claim.code, "the claim was not removed");
            Ok(())
        }
        Err(error) => Err(EngineError::sap("remove a claim", error)),
    }
}

fn table(claim: &Claim) -> Result<UserTableName, EngineError> {
    UserTableName::new(claim.table.as_str()).map_err(|error: InvalidId| EngineError::names(error))
}

fn enter(work: &mut Work, stage: ClaimStage) {
    if let Some(claim) = work.intent.as_mut().and_then(|intent| intent.claim.as_mut()) {
        claim.stage = stage;
    }
}
