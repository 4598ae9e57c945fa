//! What follows an answer that is no plain success.

use super::Posted;
use super::look_up::look_up;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::{Code, Side};
use jiff::{SignedDuration, Timestamp};
use sap_b1_client::{DocEntry, DocumentKind, ErrorKind, Rejection};

/// How often a waiting draft is looked at.
const APPROVAL_INTERVAL: SignedDuration = SignedDuration::from_mins(15);

pub(super) async fn wait_until(
    ctx: &Context,
    work: &mut Work,
    until: Timestamp,
) -> Result<Posted, EngineError> {
    work.enter(
        WorkState::Unknown,
        Some("outcome unknown: looked for again before anything is sent".to_owned()),
    );
    work.due_at = until;
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    Ok(Posted::Pending)
}

/// The answer was lost. Mostly the document is there already.
pub(super) async fn after_unknown(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    reference: &str,
) -> Result<Posted, EngineError> {
    tracing::warn!(work = %work.key, "outcome unknown: looking the document up");
    if let Some(intent) = &mut work.intent {
        intent.sent_at = ctx.now();
        intent.ended = true;
    }
    let until = after(ctx.now(), ctx.settings.settle);
    work.due_at = until;
    let entry = ctx.journal(&work.key, "outcome unknown", reference);
    ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await?;
    match look_up(ctx, work, kind, reference, true).await? {
        Some(posted) => Ok(posted),
        None => Ok(Posted::Pending),
    }
}

pub(super) async fn after_refusal(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    error: sap_b1_client::Error,
) -> Result<Posted, EngineError> {
    let Some(refusal) = error.rejection().filter(|refusal| !is_session(refusal)) else {
        // It never left, or was refused before it was looked at: nothing was made.
        work.intent = None;
        work.enter(WorkState::Due, Some("SAP could not be reached".to_owned()));
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
        return Err(EngineError::sap("create a document", error));
    };
    let reference = work.intent.as_ref().map(|intent| intent.reference.clone()).unwrap_or_default();
    if refusal.kind == ErrorKind::DraftOrUnknownReference
        && let Some(posted) = look_up(ctx, work, kind, &reference, true).await?
    {
        return Ok(posted);
    }
    let (code, message, line) = (refusal.code.clone(), refusal.message.clone(), refusal.line);
    let passing = is_passing(refusal.kind);
    work.intent = None;
    if passing {
        ctx.retry_later(work, Trouble::refused(Side::Sap, code, &message, &work.subject)).await?;
        return Ok(Posted::Pending);
    }
    let trouble = Trouble::refused(Side::Sap, code, &message, &work.subject);
    Ok(Posted::Refused { trouble, line })
}

/// The login, not the document, was refused.
fn is_session(refusal: &Rejection) -> bool {
    matches!(refusal.kind, ErrorKind::SessionExpired | ErrorKind::LoginRefused)
}

/// Row locks and lost transactions pass by themselves.
fn is_passing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Conflict | ErrorKind::TransactionLost)
}

pub(super) async fn await_approval(
    ctx: &Context,
    work: &mut Work,
    draft: DocEntry,
) -> Result<Posted, EngineError> {
    if let Some(intent) = &mut work.intent {
        intent.draft = Some(draft.get());
    }
    let text = format!(
        "SAP's approval procedure made draft {draft} of it; the document follows once it is approved"
    );
    work.enter(WorkState::Unknown, Some(text.clone()));
    work.due_at = ctx.now().checked_add(APPROVAL_INTERVAL).unwrap_or(Timestamp::MAX);
    let exception = Box::new(Trouble::new(Code::ApprovalPending, text).holding(work, None));
    let entry = ctx.journal(&work.key, "awaiting approval", format!("draft {draft}"));
    ctx.commit(vec![
        Change::PutWork(Box::new(work.clone())),
        Change::OpenException { exception, at: ctx.now() },
        entry,
    ])
    .await?;
    Ok(Posted::Pending)
}
