//! Exactly one document per record, on a server without idempotency keys.
//!
//! The intent with its exact body is stored before the request leaves. Before each create, and after each create whose outcome is unknown, the
//! document is looked for by its reference; only after it has stayed absent for the settle time may it be sent again.

mod look_up;
mod outcome;
mod second_look;

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Intent, Work, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use look_up::{look_up, read_back};
use outcome::{after_refusal, after_unknown, await_approval, wait_until};
use sap_b1_client::{CreatedDocument, Document, DocumentKind, NewDocument};
use second_look::schedule;
pub(crate) use second_look::second_look;

/// After so many sends that were proven absent, a person is told.
const TOO_OFTEN: u32 = 3;

/// A document to be posted, and how it is found again.
#[derive(Debug)]
pub(crate) struct Posting<'a> {
    pub(crate) kind: DocumentKind,
    pub(crate) document: &'a NewDocument,
    pub(crate) reference: Reference,
    /// Approval procedures are active: a lost record may stand there as a draft.
    pub(crate) approvals: bool,
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

impl Reference {
    fn text(&self) -> &str {
        match self {
            Self::NumAtCard(text) | Self::Reference2(text) => text,
        }
    }

    fn property(kind: DocumentKind) -> &'static str {
        match kind {
            DocumentKind::InventoryGenEntries | DocumentKind::InventoryGenExits => "Reference2",
            _ => "NumAtCard",
        }
    }
}

/// Posts a document exactly once, or goes on with a posting whose outcome was unknown.
pub(crate) async fn post(
    ctx: &Context,
    work: &mut Work,
    posting: Posting<'_>,
) -> Result<Posted, EngineError> {
    let kind = posting.kind;
    let reference = posting.reference.text().to_owned();
    if let Some(posted) = look_up(ctx, work, kind, &reference, posting.approvals).await? {
        return Ok(posted);
    }
    let body =
        serde_json::to_string(posting.document).map_err(|error| EngineError::facts(&work.key, error))?;
    let target = kind.entity_set().to_owned();
    work.intent = Some(Intent {
        target,
        reference,
        body,
        sent_at: ctx.now(),
        ended: false,
        proven_absent: 0,
        draft: None,
    });
    send(ctx, work, kind).await
}

/// Goes on with a row whose create may have happened.
pub(crate) async fn resume(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
) -> Result<Posted, EngineError> {
    let Some(intent) = work.intent.clone() else {
        work.enter(WorkState::Due, None);
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
        return Ok(Posted::Pending);
    };
    if let Some(posted) = look_up(ctx, work, kind, &intent.reference, true).await? {
        return Ok(posted);
    }
    if let Some(draft) = intent.draft {
        let text =
            format!("draft {draft}, which waited for approval, is gone from SAP and no document came of it");
        return Ok(Posted::Refused { trouble: Trouble::new(Code::ApprovalDraftGone, text), line: None });
    }
    let settled = ctx.settled(&intent);
    if ctx.now() < settled {
        return wait_until(ctx, work, settled).await;
    }
    if let Some(intent) = &mut work.intent {
        intent.proven_absent += 1;
        tracing::info!(work = %work.key, times = intent.proven_absent, "proven absent: sent again");
    }
    send(ctx, work, kind).await
}

/// Sends the intent. From the commit on, a crash leaves the row 'unknown', never 'not sent'.
async fn send(ctx: &Context, work: &mut Work, kind: DocumentKind) -> Result<Posted, EngineError> {
    let Some(intent) = &mut work.intent else { return Ok(Posted::Pending) };
    intent.sent_at = ctx.now();
    intent.ended = false;
    let (body, reference, absent) = (intent.body.clone(), intent.reference.clone(), intent.proven_absent);
    work.enter(WorkState::Unknown, Some("announced".to_owned()));
    let entry = ctx.journal(&work.key, "announced", format!("{} {reference}", kind.entity_set()));
    let mut changes = vec![Change::PutWork(Box::new(work.clone())), entry];
    if absent >= TOO_OFTEN {
        changes.push(sent_too_often(ctx, work, absent));
    }
    ctx.commit(changes).await?;
    match ctx.sap.create_document_raw(kind, &body).await {
        Ok(CreatedDocument::Document(entry)) => {
            if absent > 0 {
                ctx.commit(vec![schedule(ctx, work, kind, &reference)?]).await?;
            }
            read_back(ctx, kind, entry, false).await
        }
        Ok(CreatedDocument::Draft(entry)) => await_approval(ctx, work, entry).await,
        Err(error) if error.is_outcome_unknown() => after_unknown(ctx, work, kind, &reference).await,
        Err(error) => after_refusal(ctx, work, kind, error).await,
    }
}

fn sent_too_often(ctx: &Context, work: &Work, times: u32) -> Change {
    let text = format!(
        "{} was sent {times} times to SAP without an answer and never found afterwards; it is tried on",
        work.subject
    );
    let exception = Box::new(Trouble::new(Code::OutcomeUnknown, text).holding(work, None));
    Change::OpenException { exception, at: ctx.now() }
}
