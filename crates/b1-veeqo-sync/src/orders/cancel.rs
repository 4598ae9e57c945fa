//! Cancelled in Veeqo after it was posted: SAP's order is cancelled if nothing has left; of one that left in part the rest is closed.

use super::cancellation::{CancelFacts, facts_of, remember};
use super::ingest::OrderFacts;
use super::link::OrderLink;
use super::merge;
use super::snapshot::Stage;
use super::unseen::{self, Unseen};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkState};
use crate::memory::Memory;
use crate::report::FlowReport;
use crate::settings::CancelledRest;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind, DocumentStatus, Error, ErrorKind};

/// A cancellation in hand.
struct Case<'a> {
    ctx: &'a Context,
    order: Work,
    entry: DocEntry,
    /// The order is not cancelled any more.
    revived: bool,
    /// It was merged into this order.
    merged: Option<i64>,
    facts: CancelFacts,
}

/// Works on one cancellation. The order is read first, each time: a cancellation whose answer was lost shows there.
pub(super) async fn step(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(mut order) = order else { return ctx.exclude(work, "its order is unknown".to_owned()).await };
    let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
    let merged = facts.snapshot.merged_to;
    let revived = facts.snapshot.stage != Stage::Cancelled && merged.is_none();
    if order.state.is_open() {
        return ctx.wait(work, "the posting of the order".to_owned()).await;
    }
    match unseen::settle(ctx, memory, &mut order).await? {
        Unseen::Later(reason) => return ctx.wait(work, reason).await,
        Unseen::Left => remember(work, CancelFacts { unseen: true, ..facts_of(work)? })?,
        Unseen::Nothing => {}
    }
    let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
    let Some(entry) = link.and_then(|link| DocEntry::new(link.doc_entry).ok()) else {
        return ctx.exclude(work, "the order was never posted".to_owned()).await;
    };
    let fields = DocumentFields::with_lines();
    let document = ctx.sap.get_document_fields(DocumentKind::Orders, entry, &fields).await;
    let document = document.map_err(|error| EngineError::sap("read an order", error))?;
    let case = Case { ctx, order, entry, revived, merged, facts: facts_of(work)? };
    let cancelled = document.as_ref().is_none_or(Document::is_cancelled);
    if cancelled && case.parcels().await?.iter().any(|parcel| parcel.state != WorkState::Done) {
        // What left of it is told with its parcel, and is not forgotten with the order.
        return ctx.wait(work, "the deliveries of its parcels".to_owned()).await;
    }
    match document {
        None => case.finish(work, "is gone from SAP", false).await,
        Some(document) if document.is_cancelled() => {
            let ours = case.facts.sent;
            case.finish(work, "is cancelled in SAP", ours).await
        }
        Some(document) if case.revived => case.let_live(work, &document).await,
        Some(document) => case.cancel_what_is_open(work, &document, report).await,
    }
}

impl Case<'_> {
    async fn cancel_what_is_open(
        self,
        work: &mut Work,
        document: &Document,
        report: &mut FlowReport,
    ) -> Result<(), EngineError> {
        let is_closed = document.document_status == Some(DocumentStatus::Closed);
        let parcels = self.parcels().await?;
        if parcels.is_empty() && !is_delivered_in_part(document) {
            let waits = match self.merged {
                Some(into) if !is_closed => merge::keeps_waiting(self.ctx, into).await?,
                _ => None,
            };
            if let Some(reason) = waits {
                return self.ctx.wait(work, reason).await;
            }
            return if is_closed { self.closed_by_hand(work).await } else { self.cancel(work, report).await };
        }
        if let Some(into) = self.merged {
            return self.delivered_and_merged(work, into).await;
        }
        if is_closed {
            return self.rest_is_closed(work).await;
        }
        if parcels.iter().any(|parcel| parcel.state != WorkState::Done) {
            return self.ctx.wait(work, "the deliveries of its parcels".to_owned()).await;
        }
        match self.ctx.settings.cancelled_rest {
            CancelledRest::Close => self.close(work, report).await,
            CancelledRest::Ask => {
                let text = format!(
                    "cancelled in Veeqo after a parcel has left; close or cancel the rest of SAP's order {}{}",
                    self.entry,
                    self.by_its_stock()
                );
                self.ctx.hold(work, Trouble::new(Code::OrderCancelledAfterPosting, text), None).await
            }
        }
    }

    /// The order's parcels that are, or will be, deliveries.
    async fn parcels(&self) -> Result<Vec<Work>, EngineError> {
        let mut parcels = self.ctx.store.children(&self.order.key).await?;
        parcels.retain(|parcel| parcel.flow == Flow::Despatch && parcel.state != WorkState::Excluded);
        Ok(parcels)
    }

    /// How it ended in Veeqo.
    fn ended(&self) -> String {
        self.merged.map_or_else(|| "cancelled".to_owned(), |into| format!("merged into order {into}"))
    }

    /// Its goods left, and leave again with another order: nobody can say which of them are meant.
    async fn delivered_and_merged(self, work: &mut Work, into: i64) -> Result<(), EngineError> {
        let text = format!(
            "merged into order {into} in Veeqo, after something of SAP's order {} was delivered: settle both by hand in SAP",
            self.entry
        );
        self.ctx.hold(work, Trouble::new(Code::OrderMerged, text), None).await
    }

    /// What a person should know of a parcel that nobody saw leave.
    const fn by_its_stock(&self) -> &'static str {
        if self.facts.unseen {
            "; Veeqo no longer shows the parcel, which is known by the stock that it took: ask the warehouse whether it left"
        } else {
            ""
        }
    }

    async fn closed_by_hand(self, work: &mut Work) -> Result<(), EngineError> {
        let entry = self.entry;
        let text = format!(
            "{} in Veeqo, but SAP's order {entry} is closed: was it delivered by hand?",
            self.ended()
        );
        self.ctx.hold(work, Trouble::new(Code::OrderCancelledClosedInSap, text), None).await
    }

    /// What had left stays delivered, and nothing more is promised: the order itself goes on as it is. A person is told where it was our doing.
    async fn rest_is_closed(self, work: &mut Work) -> Result<(), EngineError> {
        let ctx = self.ctx;
        work.enter(WorkState::Done, None);
        let text = format!("the rest of order {} is closed in SAP", self.entry);
        let entry = ctx.journal(&self.order.key, "settled", text);
        let mut changes = vec![ctx.resolved(work), Change::PutWork(Box::new(work.clone())), entry];
        if self.facts.sent || self.facts.unseen {
            let text = format!(
                "cancelled in Veeqo after a parcel has left: the rest of SAP's order {} was closed, what left stays delivered{}",
                self.entry,
                self.by_its_stock()
            );
            let trouble = Trouble::new(Code::OrderCancelledRestClosed, text);
            changes.push(Change::OpenException {
                exception: Box::new(trouble.holding(work, None)),
                at: ctx.now(),
            });
        }
        ctx.commit(changes).await
    }

    /// Cancelled by mistake, and undone in time; or too late, when the rest is closed already.
    async fn let_live(self, work: &mut Work, document: &Document) -> Result<(), EngineError> {
        let ctx = self.ctx;
        work.enter(WorkState::Excluded, Some("no longer cancelled in Veeqo".to_owned()));
        let mut changes = vec![ctx.resolved(work), Change::PutWork(Box::new(work.clone()))];
        if self.facts.sent && document.document_status == Some(DocumentStatus::Closed) {
            let text = format!(
                "cancelled in Veeqo, and no longer so after the rest of SAP's order {} was closed",
                self.entry
            );
            let trouble = Trouble::new(Code::OrderChangedAfterPosting, text);
            let exception = Box::new(trouble.holding(&self.order, None));
            changes.push(Change::OpenException { exception, at: ctx.now() });
        }
        ctx.commit(changes).await
    }

    async fn cancel(mut self, work: &mut Work, report: &mut FlowReport) -> Result<(), EngineError> {
        self.announce(work, "cancellation announced").await?;
        match self.ctx.sap.cancel_document(DocumentKind::Orders, self.entry).await {
            Ok(()) => {
                report.written += 1;
                self.finish(work, "was cancelled in SAP", true).await
            }
            Err(error) => self.failed(work, error, "the cancellation").await,
        }
    }

    async fn close(mut self, work: &mut Work, report: &mut FlowReport) -> Result<(), EngineError> {
        self.announce(work, "closing announced").await?;
        match self.ctx.sap.close_document(DocumentKind::Orders, self.entry).await {
            Ok(()) => {
                report.written += 1;
                self.rest_is_closed(work).await
            }
            Err(error) => self.failed(work, error, "the closing").await,
        }
    }

    async fn announce(&mut self, work: &mut Work, action: &str) -> Result<(), EngineError> {
        self.facts.sent = true;
        remember(work, self.facts)?;
        let entry = self.ctx.journal(&self.order.key, action, format!("order {}", self.entry));
        self.ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await
    }

    async fn failed(self, work: &mut Work, error: Error, what: &str) -> Result<(), EngineError> {
        let entry = self.entry;
        let passes = error.is_outcome_unknown() || error.is_transient();
        // Somebody was quicker, and the next reading shows it.
        let raced = error.kind() == Some(ErrorKind::AlreadyClosed) && work.attempts == 0;
        if passes || raced {
            let text = format!("{what} of order {entry} got no answer: the order is read again");
            return self.ctx.retry_later(work, Trouble::new(Code::OutcomeUnknown, text)).await;
        }
        let Some(refusal) = error.rejection() else {
            return Err(EngineError::sap("cancel an order", error));
        };
        work.refused = true;
        let trouble = Trouble::refused_by_sap(refusal, &format!("{what} of its order {entry}"));
        self.ctx.hold(work, trouble, None).await
    }

    /// The order takes no part any more: neither its parcels nor what SAP had committed to it. One that lives again gets a new document.
    async fn finish(self, work: &mut Work, what: &str, ours: bool) -> Result<(), EngineError> {
        let ended = self.ended();
        let (ctx, mut order) = (self.ctx, self.order);
        let what = format!("order {} {what}", self.entry);
        if let Some(link) = order.link.as_mut().and_then(serde_json::Value::as_object_mut) {
            link.insert("cancelled".to_owned(), ours.into());
        }
        order.enter(WorkState::Excluded, Some(format!("{ended} in Veeqo; {what}")));
        if self.revived && ours {
            order.generation = order.generation.saturating_add(1);
            order.link = None;
            order.due_at = ctx.now();
            order.enter(WorkState::Due, None);
        }
        work.enter(WorkState::Done, None);
        let entry = ctx.journal(&order.key, "cancelled", what);
        ctx.commit(vec![
            ctx.resolved(work),
            ctx.resolved(&order),
            Change::PutWork(Box::new(order)),
            Change::PutWork(Box::new(work.clone())),
            entry,
        ])
        .await
    }
}

fn is_delivered_in_part(document: &Document) -> bool {
    let is_taken = |line: &sap_b1_client::DocumentLine| {
        line.remaining_open_quantity.zip(line.quantity).is_some_and(|(open, ordered)| open < ordered)
    };
    document.document_lines.iter().any(is_taken)
}
