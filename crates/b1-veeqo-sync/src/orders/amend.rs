//! SAP's order follows what was changed in Veeqo, as long as the table of edits allows it.
//!
//! Each try reads SAP's order first and changes that version of it: a change whose answer was lost shows there, and one that is still under way
//! fails against the next.

use super::decide::{OrderDecision, decide};
use super::edit::{Allowed, Edit, Progress, contents};
use super::ingest::OrderFacts;
use super::link::OrderLink;
use super::patch::{amendment, is_as_linked, is_as_meant};
use super::post::{reference, relink};
use super::snapshot::{OrderSnapshot, Stage};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::recheck;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{CallOptions, DocEntry, Document, DocumentKind, DocumentStatus, ErrorKind, NewDocument};
use serde::{Deserialize, Serialize};

/// The facts of a row that sees to an edit: the order as SAP has it.
#[derive(Debug, Serialize, Deserialize)]
struct AmendFacts {
    posted: OrderSnapshot,
}

/// The row that sees to an edit; one that is still open goes on comparing with what SAP has.
pub(super) async fn row(ctx: &Context, order: &Work, old: &OrderSnapshot) -> Result<Work, EngineError> {
    let key = WorkKey::amendment(old.id);
    let open = ctx.store.work(&key).await?.filter(|work| work.state.is_open());
    let posted = match open {
        Some(work) => work.facts::<AmendFacts>().map_err(|error| EngineError::facts(&key, error))?.posted,
        None => old.clone(),
    };
    let subject = format!("change of {}", order.subject);
    let mut work = Work::new(key.clone(), Flow::Orders, subject, &AmendFacts { posted }, ctx.now())
        .map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(order.key.clone());
    Ok(work)
}

/// An edit in hand.
struct Case<'a> {
    order: Work,
    snapshot: OrderSnapshot,
    edits: Vec<Edit>,
    entry: DocEntry,
    ctx: &'a Context,
}

/// Works on one edit.
pub(super) async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(order) = order else { return ctx.exclude(work, "its order is unknown".to_owned()).await };
    if order.state.is_open() {
        return ctx.wait(work, "the posting of the order".to_owned()).await;
    }
    let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
    let AmendFacts { posted } = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
    let entry = link.as_ref().and_then(|link| DocEntry::new(link.doc_entry).ok());
    let (Some(link), Some(entry), WorkState::Done) = (link, entry, order.state) else {
        return ctx.exclude(work, "its order is left out".to_owned()).await;
    };
    if matches!(facts.snapshot.stage, Stage::Cancelled | Stage::Refunded) {
        return ctx.exclude(work, "the order is cancelled or refunded".to_owned()).await;
    }
    let edits = contents(&posted, &facts.snapshot);
    let case = Case { order, snapshot: facts.snapshot, edits, entry, ctx };
    if parcel_under_way(ctx, &case.order).await? {
        return ctx.wait(work, "a delivery that is under way".to_owned()).await;
    }
    let document = ctx.sap.get_document(DocumentKind::Orders, entry).await;
    match document.map_err(|error| EngineError::sap("read an order", error))? {
        Some(document) if !document.is_cancelled() => {
            case.follow(memory, work, &link, document, report).await
        }
        _ => ctx.exclude(work, format!("SAP's order {entry} is cancelled or gone")).await,
    }
}

async fn parcel_under_way(ctx: &Context, order: &Work) -> Result<bool, EngineError> {
    let parcels = ctx.store.children(&order.key).await?;
    Ok(parcels.iter().any(|parcel| parcel.flow == Flow::Despatch && parcel.state == WorkState::Unknown))
}

impl Case<'_> {
    async fn follow(
        self,
        memory: &Memory,
        work: &mut Work,
        link: &OrderLink,
        document: Document,
        report: &mut FlowReport,
    ) -> Result<(), EngineError> {
        let progress = progress(&document);
        let allowed = |edit: &Edit| edit.allowed(progress);
        if let Some(edit) = self.edits.iter().find(|edit| allowed(edit) == Allowed::Told) {
            let words = edit.words().to_owned();
            return self.tell(work, words).await;
        }
        let edits: Vec<Edit> =
            self.edits.iter().filter(|edit| allowed(edit) == Allowed::Follows).cloned().collect();
        if edits.is_empty() {
            return self.done(work, document).await;
        }
        let desired =
            match decide(&self.snapshot, &self.ctx.settings, &memory.items, memory.accuracy.as_ref()) {
                OrderDecision::Post(plan) => plan,
                OrderDecision::Wait(reason) => return self.ctx.wait(work, reason).await,
                OrderDecision::Hold(trouble) => {
                    return self.ctx.hold(work, trouble, self.snapshot.value()).await;
                }
                OrderDecision::Exclude(reason) => return self.ctx.exclude(work, reason).await,
                OrderDecision::AdoptOnly => {
                    let words = format!("{}; SAP's order is from before go-live", first_words(&edits));
                    return self.tell(work, words).await;
                }
            };
        let channel = self.snapshot.channel_id.and_then(|id| self.ctx.settings.channels.get(&id));
        let Some(channel) = channel else { return self.tell(work, first_words(&edits)).await };
        let reference = reference(&self.snapshot, self.order.generation);
        let desired = reference.and_then(|reference| {
            super::document::document(&self.snapshot, &desired, channel, &self.ctx.settings, &reference)
        });
        let desired = match desired {
            Ok(desired) => desired,
            Err(trouble) => return self.ctx.hold(work, trouble, self.snapshot.value()).await,
        };
        self.write(work, link, document, &edits, &desired, report).await
    }

    async fn write(
        self,
        work: &mut Work,
        link: &OrderLink,
        document: Document,
        edits: &[Edit],
        desired: &NewDocument,
        report: &mut FlowReport,
    ) -> Result<(), EngineError> {
        let lines = edits.iter().any(Edit::concerns_lines);
        if is_as_meant(&document, desired, edits, &self.snapshot, &self.ctx.settings) {
            return self.done(work, document).await;
        }
        if lines && !is_as_linked(&document, link) {
            let words = format!("{}, and SAP's order {} was changed by hand", first_words(edits), self.entry);
            return self.tell(work, words).await;
        }
        let body = match amendment(&document, desired, edits) {
            Ok(body) => body,
            Err(error) => return Err(EngineError::facts(&work.key, error)),
        };
        let mut options = CallOptions::new().replace_collections();
        if let Some(tag) = document.etag() {
            options = options.if_match(tag);
        }
        let entry = self.ctx.journal(&self.order.key, "change announced", first_words(edits));
        self.ctx.commit(vec![entry]).await?;
        let orders = self.ctx.sap.set::<serde_json::Value>(DocumentKind::Orders.entity_set()).with(options);
        match orders.patch(self.entry.get(), &body).await {
            Ok(()) => {
                report.written += 1;
                let read = self.ctx.sap.get_document(DocumentKind::Orders, self.entry).await;
                match read.map_err(|error| EngineError::sap("read an order", error))? {
                    Some(document) => self.done(work, document).await,
                    None => self.ctx.exclude(work, format!("SAP's order {} is gone", self.entry)).await,
                }
            }
            Err(error) => self.failed(work, error, &body.to_string()).await,
        }
    }

    /// Whatever is not a plain refusal is tried again, beginning with a reading of the order.
    async fn failed(
        self,
        work: &mut Work,
        error: sap_b1_client::Error,
        body: &str,
    ) -> Result<(), EngineError> {
        let ctx = self.ctx;
        if error.is_outcome_unknown()
            || error.is_transient()
            || error.kind() == Some(ErrorKind::PreconditionFailed)
        {
            let text = format!("the change of order {} got no answer: the order is read again", self.entry);
            return ctx.retry_later(work, Trouble::new(Code::OutcomeUnknown, text)).await;
        }
        let Some(refusal) = error.rejection() else { return Err(EngineError::sap("change an order", error)) };
        let what = format!("the change of its order {}: {}", self.entry, first_words(&self.edits));
        let trouble = Trouble::refused_by_sap(refusal, &what);
        let watch = recheck::watch(ctx, work, DocumentKind::Orders, body, &trouble).await?;
        ctx.commit(watch.into_iter().collect()).await?;
        work.refused = true;
        ctx.hold(work, trouble, self.snapshot.value()).await
    }

    /// SAP's order is as Veeqo's: what was told of earlier edits is over.
    async fn done(mut self, work: &mut Work, document: Document) -> Result<(), EngineError> {
        work.enter(WorkState::Done, None);
        let mut changes = relink(self.ctx, &mut self.order, &self.snapshot, &document).await?;
        let entry = self.ctx.journal(&self.order.key, "follows Veeqo", format!("order {}", self.entry));
        changes.extend([self.ctx.resolved(work), Change::PutWork(Box::new(work.clone())), entry]);
        self.ctx.commit(changes).await
    }

    /// A person decides: the exception belongs to the order, which stays as it was posted.
    async fn tell(self, work: &mut Work, words: String) -> Result<(), EngineError> {
        work.enter(WorkState::Done, None);
        let resolved = self.ctx.resolved(work);
        let entry = self.ctx.journal(&self.order.key, "changed after posting", words.as_str());
        let trouble = Trouble::new(Code::OrderChangedAfterPosting, words);
        let exception = Box::new(trouble.holding(&self.order, self.snapshot.value()));
        let told = Change::OpenException { exception, at: self.ctx.now() };
        self.ctx.commit(vec![resolved, Change::PutWork(Box::new(work.clone())), told, entry]).await
    }
}

fn first_words(edits: &[Edit]) -> String {
    edits.iter().map(Edit::words).collect::<Vec<_>>().join("; ")
}

/// How far SAP's order has come, by its lines.
fn progress(document: &Document) -> Progress {
    let delivered = |line: &sap_b1_client::DocumentLine| {
        line.remaining_open_quantity.zip(line.quantity).is_some_and(|(open, ordered)| open < ordered)
    };
    if document.document_status == Some(DocumentStatus::Closed) {
        Progress::Closed
    } else if document.document_lines.iter().any(delivered) {
        Progress::Begun
    } else {
        Progress::Untouched
    }
}
