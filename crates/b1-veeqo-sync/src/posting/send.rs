//! Sending an announced create, alone or in one change set with its claim.

use super::fence;
use super::outcome::{after_refusal, after_unknown, await_approval, not_sent};
use super::second_look::schedule;
use super::{Posted, Target, Unread, Work};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Claim, ClaimStage, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{
    Batch, ChangeSet, CreatedDocument, Error, ErrorKind, Operation, OperationOutcome, PartOutcome, Rejection,
    UserRow, UserTableName,
};

/// After so many sends that were proven absent, a person is told.
const TOO_OFTEN: u32 = 3;

/// What became of a request that creates a document.
#[derive(Debug)]
pub(crate) enum Sent {
    /// It made this.
    Made(CreatedDocument),
    /// It may have made something.
    Unknown,
    /// SAP refused it: nothing was made.
    Refused(Box<Rejection>),
    /// It never left, or was refused before it was looked at.
    Unsent(Error),
}

impl From<Result<CreatedDocument, Error>> for Sent {
    fn from(result: Result<CreatedDocument, Error>) -> Self {
        match result {
            Ok(made) => Self::Made(made),
            Err(error) if error.is_outcome_unknown() => Self::Unknown,
            Err(error) => match error.rejection().filter(|refusal| !is_session(refusal)) {
                Some(refusal) => Self::Refused(Box::new(refusal.clone())),
                None => Self::Unsent(error),
            },
        }
    }
}

/// The login, not the document, was refused.
fn is_session(refusal: &Rejection) -> bool {
    matches!(refusal.kind, ErrorKind::SessionExpired | ErrorKind::LoginRefused)
}

/// Sends the intent, and reads what it made.
pub(super) async fn send(ctx: &Context, work: &mut Work, kind: Target) -> Result<Posted, EngineError> {
    send_unread(ctx, work, kind).await?.read(ctx, kind).await
}

/// Sends the intent. From the commit on, a crash leaves the row 'unknown', never 'not sent'.
pub(super) async fn send_unread(ctx: &Context, work: &mut Work, kind: Target) -> Result<Unread, EngineError> {
    ctx.commit(announced(ctx, work, kind)).await?;
    let Some(intent) = work.intent.clone() else { return Ok(Unread::Ended(Posted::Pending)) };
    let together = intent.claim.as_ref().filter(|claim| claim.stage == ClaimStage::Together);
    let sent = match together {
        Some(claim) => change_set(ctx, kind, claim, &intent.body).await,
        None => kind.create(&ctx.sap, &intent.body).await.into(),
    };
    settle(ctx, work, kind, sent).await
}

/// The row as it is kept before the request leaves.
pub(super) fn announced(ctx: &Context, work: &mut Work, kind: Target) -> Vec<Change> {
    let Some(intent) = &mut work.intent else { return Vec::new() };
    intent.sent_at = ctx.now();
    intent.ended = false;
    if let Some(claim) = intent.claim.as_mut().filter(|claim| claim.stage == ClaimStage::Alone) {
        claim.stage = ClaimStage::Posted;
    }
    let (times, reference) = (intent.proven_absent, intent.reference.clone());
    work.enter(WorkState::Unknown, Some("announced".to_owned()));
    let entry = ctx.journal(&work.key, "announced", format!("{} {reference}", kind.set()));
    let mut changes = vec![Change::PutWork(Box::new(work.clone())), entry];
    if times >= TOO_OFTEN {
        changes.push(sent_too_often(ctx, work, times));
    }
    changes
}

/// Goes on from the answer.
pub(super) async fn settle(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    sent: Sent,
) -> Result<Unread, EngineError> {
    let Some(intent) = work.intent.clone() else { return Ok(Unread::Ended(Posted::Pending)) };
    let together = intent.claim.as_ref().is_some_and(|claim| claim.stage == ClaimStage::Together);
    let ended = match sent {
        Sent::Made(CreatedDocument::Document(entry)) => {
            if intent.proven_absent > 0 && !together {
                ctx.commit(vec![schedule(ctx, work, kind, &intent.reference)?]).await?;
            }
            return Ok(Unread::Made(entry));
        }
        Sent::Made(CreatedDocument::Draft(entry)) => await_approval(ctx, work, entry).await,
        Sent::Unknown => after_unknown(ctx, work, kind, &intent).await,
        Sent::Refused(refusal) => match &intent.claim {
            Some(claim) => fence::after_refusal(ctx, work, kind, claim, &refusal).await,
            None => after_refusal(ctx, work, kind, &refusal).await,
        },
        Sent::Unsent(error) => not_sent(ctx, work, error).await,
    };
    ended.map(Unread::Ended)
}

/// The claim, if there is one, and the document: together or not at all.
pub(super) fn set_of(kind: Target, claim: Option<&Claim>, body: &str) -> Option<ChangeSet> {
    let document = kind.operation(body);
    let Some(claim) = claim else { return Some(ChangeSet::new().and(document)) };
    let table = UserTableName::new(claim.table.as_str()).ok()?;
    let claimed = Operation::insert_user_row(&table, &UserRow::new(&*claim.code)).ok()?;
    Some(ChangeSet::new().and(claimed).and(document))
}

/// The claim and the document, together or not at all.
async fn change_set(ctx: &Context, kind: Target, claim: &Claim, body: &str) -> Sent {
    // A name that was checked before it was stored is one; were it none, nothing would have been sent.
    let Some(set) = set_of(kind, Some(claim), body) else { return Sent::Unknown };
    let outcome = match ctx.sap.send_batch(&Batch::new().change_set(set)).await {
        Ok(outcome) => outcome,
        Err(error) => return Err(error).into(),
    };
    outcome.parts.first().and_then(|part| of_part(kind, part)).unwrap_or(Sent::Unknown)
}

/// What became of one change set; `None` where it was never tried, because one before it failed.
pub(super) fn of_part(kind: Target, part: &PartOutcome) -> Option<Sent> {
    let PartOutcome::ChangeSet { operations, rejection } = part else { return Some(Sent::Unknown) };
    let is = |outcome: &OperationOutcome| operations.contains(outcome);
    match (operations.last(), rejection) {
        _ if is(&OperationOutcome::Unknown) => Some(Sent::Unknown),
        (_, Some(refusal)) => Some(Sent::Refused(refusal.clone())),
        (Some(OperationOutcome::Applied(made)), None) => {
            Some(kind.made(made).map_or(Sent::Unknown, Sent::Made))
        }
        (Some(OperationOutcome::NotExecuted), None) => None,
        _ => Some(Sent::Unknown),
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
