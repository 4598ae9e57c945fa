//! Exactly one document per record, on a server without idempotency keys.
//!
//! The intent with its exact body is stored before the request leaves. With the fence, a claim is inserted in one change set with the document: a
//! second attempt fails on the claim, and what the claim belongs to is looked for. Without it the document is looked for by its reference before
//! each create, and after each create whose outcome is unknown; only after it has stayed absent for the settle time may it be sent again.

mod branch;
mod fence;
mod group;
mod look_up;
mod outcome;
mod pace;
mod second_look;
mod send;
mod target;

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Intent, Work, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::DocumentKey;
use b1_veeqo_mapping::exception::Code;
pub(crate) use branch::KnownBranches;
use branch::branch_of;
pub(crate) use fence::Fence;
pub(crate) use group::{Answer, send_group, settle_answer};
use jiff::Timestamp;
use look_up::{look_up, read_back};
use outcome::wait_until;
pub(crate) use pace::Pace;
use sap_b1_client::{DocEntry, Document, DocumentKind, NewDocument, NewStockTransfer};
pub(crate) use second_look::second_look;
use send::{send, send_unread};
pub(crate) use target::Target;

/// A document to be posted, and how it is found again.
#[derive(Debug)]
pub(crate) struct Posting<'a> {
    pub(crate) kind: DocumentKind,
    pub(crate) document: &'a NewDocument,
    pub(crate) reference: Reference,
    pub(crate) key: DocumentKey,
    /// When its record came into being; `None`: long ago, for all we know.
    pub(crate) born: Option<Timestamp>,
    /// Approval procedures are active: a lost record may stand there as a draft.
    pub(crate) approvals: bool,
    /// How it is fenced, where it is.
    pub(crate) fence: Option<&'a Fence>,
}

/// The property that carries our key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// Sales documents: the customer reference.
    NumAtCard(String),
    /// Goods issues and receipts: 11 characters.
    Reference2(String),
}

/// How a posting ended.
#[derive(Debug)]
pub(crate) enum Posted {
    /// There is exactly one live document.
    Done { document: Box<Document>, adopted: bool },
    /// The row was committed in a state that waits: unknown, approval, retry.
    Pending,
    /// SAP refused it, or a person cancelled it: nothing was made. The row is not committed yet.
    Refused { trouble: Trouble, line: Option<u32> },
}

/// How a posting ended, before anything is read back.
#[derive(Debug)]
pub(crate) enum Unread {
    /// This was made just now; of it SAP's answer shows the key alone.
    Made(DocEntry),
    /// Anything else.
    Ended(Posted),
}

impl Unread {
    async fn read(self, ctx: &Context, kind: Target) -> Result<Posted, EngineError> {
        match self {
            Self::Made(entry) => read_back(ctx, kind, entry, false).await,
            Self::Ended(posted) => Ok(posted),
        }
    }
}

/// A stock transfer to be posted. Its key was issued after the fence was proved, or is in the store that knows the proof.
#[derive(Debug)]
pub(crate) struct TransferPosting<'a> {
    pub(crate) transfer: &'a NewStockTransfer,
    /// It stands in `Reference2`.
    pub(crate) reference: String,
    pub(crate) key: DocumentKey,
    pub(crate) approvals: bool,
    pub(crate) fence: Option<&'a Fence>,
}

impl Reference {
    fn text(&self) -> &str {
        match self {
            Self::NumAtCard(text) | Self::Reference2(text) => text,
        }
    }
}

/// What is announced before it is sent, and how it is found again.
struct Announcement<'a> {
    kind: Target,
    reference: String,
    body: Result<String, serde_json::Error>,
    key: DocumentKey,
    born: Option<Timestamp>,
    approvals: bool,
    fence: Option<&'a Fence>,
    /// It was looked for just now, and not found.
    absent: bool,
}

/// Posts a document exactly once, and reads what was made.
pub(crate) async fn post(
    ctx: &Context,
    work: &mut Work,
    posting: Posting<'_>,
) -> Result<Posted, EngineError> {
    let kind = posting.kind.into();
    post_unread(ctx, work, posting, false).await?.read(ctx, kind).await
}

/// Whether a record must be looked for before it is posted: without a fence always, and what is older than the fence may have been posted
/// without a claim.
pub(crate) fn is_looked_for(fence: Option<&Fence>, born: Option<Timestamp>) -> bool {
    fence.is_none_or(|fence| born.is_none_or(|born| born <= fence.since))
}

/// Posts a document exactly once. With `absent` it was looked for just now, and not found.
pub(crate) async fn post_unread(
    ctx: &Context,
    work: &mut Work,
    posting: Posting<'_>,
    absent: bool,
) -> Result<Unread, EngineError> {
    match branch_of(ctx, posting.document).await? {
        Ok(branch) => announce(ctx, work, announcement(&posting, branch, absent)).await,
        Err(trouble) => Ok(Unread::Ended(Posted::Refused { trouble, line: None })),
    }
}

/// A document with its branch and its key, ready to be announced.
fn announcement<'a>(posting: &Posting<'a>, branch: Option<i32>, absent: bool) -> Announcement<'a> {
    let Posting { kind, document, reference, key, born, approvals, fence } = posting;
    let mut document = (*document).clone();
    document.branch = document.branch.or(branch);
    let body = match fence {
        Some(fence) => serde_json::to_string(&fence.mark(&document, key)),
        None => serde_json::to_string(&document),
    };
    let (kind, reference) = ((*kind).into(), reference.text().to_owned());
    let (key, born, approvals, fence) = (*key, *born, *approvals, *fence);
    Announcement { kind, reference, body, key, born, approvals, fence, absent }
}

/// The same for a stock transfer, and reads what was made. Of the document only the header is filled.
pub(crate) async fn post_transfer(
    ctx: &Context,
    work: &mut Work,
    posting: TransferPosting<'_>,
) -> Result<Posted, EngineError> {
    let TransferPosting { transfer, reference, key, approvals, fence } = posting;
    let body = match fence {
        Some(fence) => serde_json::to_string(&fence.mark_transfer(transfer, &key)),
        None => serde_json::to_string(transfer),
    };
    let (kind, born, absent) = (Target::TRANSFER, Some(Timestamp::MAX), false);
    let announced = Announcement { kind, reference, body, key, born, approvals, fence, absent };
    announce(ctx, work, announced).await?.read(ctx, kind).await
}

async fn announce(
    ctx: &Context,
    work: &mut Work,
    announced: Announcement<'_>,
) -> Result<Unread, EngineError> {
    let kind = announced.kind;
    if !announced.absent
        && is_looked_for(announced.fence, announced.born)
        && let Some(posted) = look_up(ctx, work, kind, &announced.reference, announced.approvals).await?
    {
        return Ok(Unread::Ended(posted));
    }
    write_down(ctx, work, announced)?;
    send_unread(ctx, work, kind).await
}

/// Writes the create down on its row; nothing is kept yet.
fn write_down(ctx: &Context, work: &mut Work, announced: Announcement<'_>) -> Result<(), EngineError> {
    let Announcement { kind, reference, body, key, fence, .. } = announced;
    work.intent = Some(Intent {
        target: kind.set().to_owned(),
        reference,
        body: body.map_err(|error| EngineError::facts(&work.key, error))?,
        sent_at: ctx.now(),
        ended: false,
        proven_absent: 0,
        draft: None,
        claim: fence.map(|fence| fence.claim(&key)),
    });
    Ok(())
}

/// Looks for a document with our reference, live or as a draft, without posting any. `None`: there is none.
pub(crate) async fn find(
    ctx: &Context,
    work: &mut Work,
    kind: impl Into<Target>,
    reference: &str,
    in_drafts: bool,
) -> Result<Option<Posted>, EngineError> {
    look_up(ctx, work, kind.into(), reference, in_drafts).await
}

/// Goes on with a row whose create may have happened.
pub(crate) async fn resume(
    ctx: &Context,
    work: &mut Work,
    kind: impl Into<Target>,
) -> Result<Posted, EngineError> {
    let kind = kind.into();
    let Some(intent) = work.intent.clone() else {
        work.enter(WorkState::Due, None);
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
        return Ok(Posted::Pending);
    };
    if let Some(claim) = &intent.claim {
        return fence::resume(ctx, work, kind, &intent, claim).await;
    }
    if let Some(posted) = look_up(ctx, work, kind, &intent.reference, true).await? {
        return Ok(posted);
    }
    if let Some(draft) = intent.draft {
        return Ok(draft_is_gone(draft));
    }
    let settled = ctx.settled(&intent);
    if ctx.now() < settled {
        return wait_until(ctx, work, settled).await;
    }
    send_again(ctx, work, kind).await
}

/// Sends what was proven absent.
async fn send_again(ctx: &Context, work: &mut Work, kind: Target) -> Result<Posted, EngineError> {
    if let Some(intent) = &mut work.intent {
        intent.proven_absent += 1;
        tracing::info!(work = %work.key, times = intent.proven_absent, "proven absent: sent again");
    }
    send(ctx, work, kind).await
}

/// A draft that waited for approval, and no document came of it.
fn draft_is_gone(draft: i64) -> Posted {
    let text =
        format!("draft {draft}, which waited for approval, is gone from SAP and no document came of it");
    Posted::Refused { trouble: Trouble::new(Code::ApprovalDraftGone, text), line: None }
}
