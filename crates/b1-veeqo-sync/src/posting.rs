//! Exactly one document per record, on a server without idempotency keys.
//!
//! The intent with its exact body is stored before the request leaves. Before each create, and after each create whose outcome is unknown, the
//! document is looked for by its reference; only after it has stayed absent for the settle time may it be sent again.

use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Intent, Work, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::{Code, Side};
use jiff::{SignedDuration, Timestamp};
use sap_b1_client::{
    CreatedDocument, DocEntry, Document, DocumentFields, DocumentKind, ErrorKind, Filter, NewDocument,
    Rejection,
};

/// How often a waiting draft is looked at.
const APPROVAL_INTERVAL: SignedDuration = SignedDuration::from_mins(15);
/// After so many sends that were proven absent, a person is told.
const TOO_OFTEN: u32 = 5;

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
    work.intent = Some(Intent { target, reference, body, sent_at: ctx.now(), proven_absent: 0, draft: None });
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
        return Ok(Posted::Refused { trouble: Trouble::new(Code::ApprovalPending, text), line: None });
    }
    let settled = after(intent.sent_at.max(ctx.started_at), ctx.settings.settle);
    if ctx.now() < settled {
        return wait_until(ctx, work, settled).await;
    }
    if let Some(intent) = &mut work.intent {
        intent.proven_absent += 1;
        tracing::info!(work = %work.key, times = intent.proven_absent, "proven absent: sent again");
    }
    send(ctx, work, kind).await
}

async fn wait_until(ctx: &Context, work: &mut Work, until: Timestamp) -> Result<Posted, EngineError> {
    work.enter(
        WorkState::Unknown,
        Some("outcome unknown: looked for again before anything is sent".to_owned()),
    );
    work.due_at = until;
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    Ok(Posted::Pending)
}

/// Sends the intent. From the commit on, a crash leaves the row 'unknown', never 'not sent'.
async fn send(ctx: &Context, work: &mut Work, kind: DocumentKind) -> Result<Posted, EngineError> {
    let Some(intent) = &mut work.intent else { return Ok(Posted::Pending) };
    intent.sent_at = ctx.now();
    let (body, reference, absent) = (intent.body.clone(), intent.reference.clone(), intent.proven_absent);
    work.enter(WorkState::Unknown, Some("announced".to_owned()));
    let entry = ctx.journal(&work.key, "announced", format!("{} {reference}", kind.entity_set()));
    let mut changes = vec![Change::PutWork(Box::new(work.clone())), entry];
    if absent >= TOO_OFTEN {
        changes.push(sent_too_often(ctx, work, absent));
    }
    ctx.commit(changes).await?;
    match ctx.sap.create_document_raw(kind, &body).await {
        Ok(CreatedDocument::Document(entry)) => read_back(ctx, kind, entry, false).await,
        Ok(CreatedDocument::Draft(entry)) => await_approval(ctx, work, entry).await,
        Err(error) if error.is_outcome_unknown() => after_unknown(ctx, work, kind, &reference).await,
        Err(error) => after_refusal(ctx, work, kind, error).await,
    }
}

fn sent_too_often(ctx: &Context, work: &Work, times: u32) -> Change {
    let text = format!("sent {times} times without an answer and never found afterwards; it is tried on");
    let exception = Box::new(Trouble::new(Code::OutcomeUnknown, text).holding(work, None));
    Change::OpenException { exception, at: ctx.now() }
}

/// The answer was lost. Mostly the document is there already.
async fn after_unknown(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    reference: &str,
) -> Result<Posted, EngineError> {
    tracing::warn!(work = %work.key, "outcome unknown: looking the document up");
    if let Some(intent) = &mut work.intent {
        intent.sent_at = ctx.now();
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

async fn after_refusal(
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
        ctx.retry_later(work, format!("SAP answered: {message}")).await?;
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

async fn await_approval(ctx: &Context, work: &mut Work, draft: DocEntry) -> Result<Posted, EngineError> {
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

async fn read_back(
    ctx: &Context,
    kind: DocumentKind,
    entry: DocEntry,
    adopted: bool,
) -> Result<Posted, EngineError> {
    let action = "read a document";
    match ctx.sap.get_document(kind, entry).await.map_err(|error| EngineError::sap(action, error))? {
        Some(document) => Ok(Posted::Done { document: Box::new(document), adopted }),
        None => {
            let text = format!("SAP created {} {entry} and does not show it", kind.entity_set());
            Ok(Posted::Refused { trouble: Trouble::new(Code::DataUnreadable, text), line: None })
        }
    }
}

/// Looks for a document with our reference, live or as a draft. `None`: there is none.
async fn look_up(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    reference: &str,
    in_drafts: bool,
) -> Result<Option<Posted>, EngineError> {
    let filter = Filter::eq(Reference::property(kind), reference);
    let (action, fields) = ("look a document up", DocumentFields::header());
    let found = ctx.sap.find_documents(kind, &filter, &fields).await;
    let found = found.map_err(|error| EngineError::sap(action, error))?;
    let (cancelled, live): (Vec<_>, Vec<_>) = found.into_iter().partition(Document::is_cancelled);
    if let [first, second, ..] = live.as_slice() {
        let text = format!(
            "SAP has {} live {} with the reference '{reference}': {} and {}",
            live.len(),
            kind.entity_set(),
            first.doc_entry,
            second.doc_entry
        );
        let exception = Box::new(Trouble::new(Code::DuplicateDocument, text).holding(work, None));
        ctx.commit(vec![Change::OpenException { exception, at: ctx.now() }]).await?;
    }
    if let Some(document) = live.into_iter().next() {
        return read_back(ctx, kind, document.doc_entry, true).await.map(Some);
    }
    if let Some(document) = cancelled.first() {
        let text = format!("{} {} was cancelled in SAP by a person", kind.entity_set(), document.doc_entry);
        let trouble = Trouble::new(Code::DocumentCancelledInSap, text);
        return Ok(Some(Posted::Refused { trouble, line: None }));
    }
    if in_drafts {
        let drafts = match ctx.sap.find_drafts(kind, &filter, &fields).await {
            Ok(drafts) => drafts,
            // A server without drafts has none of ours.
            Err(error) if error.rejection().is_some_and(|refusal| refusal.status == 404) => Vec::new(),
            Err(error) => return Err(EngineError::sap(action, error)),
        };
        if let Some(draft) = drafts.iter().find(|draft| !draft.is_cancelled()) {
            return await_approval(ctx, work, draft.doc_entry).await.map(Some);
        }
    }
    Ok(None)
}
