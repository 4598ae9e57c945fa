//! One pass over the flows.

use crate::engine::{Engine, chain};
use crate::error::EngineError;
use crate::ledger::{Change, ExceptionStatus, Flow, WorkState};
use crate::memory::Memory;
use crate::posting::Fence;
use crate::report::{Event, FlowReport, Summary};
use crate::setup::{PostingMode, posting_mode};
use crate::timetable::Turn;
use crate::{
    accuracy, catalogue, despatch, invoices, orders, recheck, requests, returns, sales_orders, stock,
};
use jiff::Timestamp;
use sap_b1_client::YesNo;

/// Where the mode in which documents are posted is kept, for those who only look at the store.
pub(crate) const MODE: &str = "posting.mode";

impl Engine {
    /// One pass over the flows whose turn it is. Says when the stock flow wants to look again.
    pub(crate) async fn pass(
        &self,
        summary: &mut Summary,
        turn: Turn,
    ) -> Result<Option<Timestamp>, EngineError> {
        let ctx = &self.ctx;
        let mut slot = self.memory.lock().await;
        let is_first = slot.is_none();
        let memory = match slot.take() {
            Some(memory) => slot.insert(memory),
            None => slot.insert(self.load().await?),
        };
        requests::apply(ctx, memory).await?;
        recheck::run(ctx, is_first).await?;
        memory.parcels_at = Some(ctx.age());
        let mut failure = None;
        if turn.catalogue && !ctx.rests(Flow::Catalogue).await? {
            self.start(Flow::Catalogue);
            let ended = catalogue::run(ctx, memory).await;
            self.end(summary, Flow::Catalogue, ended, &mut failure)?;
        }
        self.start(Flow::Orders);
        let ended = Box::pin(orders::poll_and_run(ctx, memory))
            .await
            .map(|report| memory.with_amid(Flow::Orders, report));
        self.end(summary, Flow::Orders, ended, &mut failure)?;
        self.start(Flow::SalesOrders);
        let ended = sales_orders::run(ctx, memory).await;
        self.end(summary, Flow::SalesOrders, ended, &mut failure)?;
        self.start(Flow::Despatch);
        let ended =
            Box::pin(despatch::run(ctx, memory)).await.map(|report| memory.with_amid(Flow::Despatch, report));
        memory.parcels_at = Some(ctx.age());
        self.end(summary, Flow::Despatch, ended, &mut failure)?;
        self.start(Flow::Invoices);
        let ended = invoices::run(ctx, memory).await;
        self.end(summary, Flow::Invoices, ended, &mut failure)?;
        self.start(Flow::Returns);
        let ended = returns::run(ctx, memory).await;
        self.end(summary, Flow::Returns, ended, &mut failure)?;
        let mut next = None;
        if turn.stock && !ctx.rests(Flow::Stock).await? {
            self.start(Flow::Stock);
            let ended = stock::run(ctx, memory).await.map(|ticked| {
                next = ticked.next;
                ticked.report
            });
            self.end(summary, Flow::Stock, ended, &mut failure)?;
        }
        if let Some(failure) = failure {
            return Err(failure);
        }
        crate::hourly::run(ctx, memory).await?;
        Ok(next)
    }

    async fn load(&self) -> Result<Memory, EngineError> {
        let (approvals, accuracy) = match self.ctx.sap.admin_info().await {
            Ok(info) => {
                if info.enable_branches.as_ref().is_some_and(|flag| !flag.is_yes()) {
                    self.ctx.branches.none();
                }
                let approvals = info.enable_approval_procedure_in_di.as_ref();
                (approvals.is_none_or(YesNo::is_yes), Some(accuracy::read(&self.ctx.sap, &info).await?))
            }
            Err(error) if error.is_login_refused() || error.is_unreachable() => {
                return Err(EngineError::sap("read the company's settings", error));
            }
            Err(_) => (true, None),
        };
        let items = crate::items::Items::load(self.ctx.store.as_ref()).await?;
        let item_settings =
            crate::aliases::effective(&self.ctx.settings.items, self.ctx.store.as_ref()).await?;
        Ok(Memory {
            items,
            item_settings,
            approvals,
            accuracy,
            fence: self.fence().await?,
            ..Memory::default()
        })
    }

    /// The fence, where it was proved on this SAP.
    async fn fence(&self) -> Result<Option<Fence>, EngineError> {
        let names = &self.ctx.settings.names;
        let proof = self.ctx.store.fence_proof().await?;
        let mode = posting_mode(&self.ctx.sap, proof.as_ref(), names).await?;
        tracing::info!(%mode, "how documents are kept from being posted twice");
        let value = if mode.is_fence() { "fence" } else { "look_up" }.to_owned();
        self.ctx.commit(vec![Change::SetCursor { name: MODE.to_owned(), value }]).await?;
        let PostingMode::Fence { since } = mode else { return Ok(None) };
        let table = names.claims().map_err(EngineError::names)?;
        Ok(Some(Fence { table, property: names.key_property(), since }))
    }

    fn start(&self, flow: Flow) {
        self.ctx.observer.event(&Event::FlowStarted { flow });
    }

    /// Ends a flow. An answer that one flow cannot do without does not keep the others from running; the first such failure ends the pass.
    fn end(
        &self,
        summary: &mut Summary,
        flow: Flow,
        ended: Result<FlowReport, EngineError>,
        failure: &mut Option<EngineError>,
    ) -> Result<(), EngineError> {
        self.endings.add(flow, &ended);
        match ended {
            Ok(report) => {
                self.ctx.observer.event(&Event::FlowEnded { flow, report });
                summary.flows.entry(flow).or_default().absorb(report);
                Ok(())
            }
            Err(EngineError::Withheld { .. }) => Ok(()),
            Err(error) if matches!(error, EngineError::Read { .. }) || spares_others(flow, &error) => {
                tracing::error!(%flow, error = %chain(&error), "the flow ended early");
                failure.get_or_insert(error);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Counts what stands at the end, from the ledger itself.
    pub(crate) async fn close(&self, summary: &mut Summary) -> Result<(), EngineError> {
        for (flow, state, count) in self.ctx.store.work_counts().await? {
            let report = summary.flows.entry(flow).or_default();
            match state {
                WorkState::Held => report.held = report.held.max(count),
                WorkState::Waiting | WorkState::Due | WorkState::Unknown => report.waiting = count,
                WorkState::Excluded if flow != Flow::Stock => report.excluded = report.excluded.max(count),
                _ => {}
            }
        }
        let open = self.ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        summary.paused = crate::pause::pauses(self.ctx.store.as_ref(), self.ctx.now()).await?;
        summary.open_exceptions = count(open.len());
        summary.unmapped = count(open.iter().filter(|exception| exception.code.is_unmapped()).count());
        Ok(())
    }
}

/// A catalogue that cannot be read, or an order that cannot be sent to the warehouse, must not hold up what has left it.
fn spares_others(flow: Flow, error: &EngineError) -> bool {
    matches!(flow, Flow::Catalogue | Flow::SalesOrders) && error.is_unreachable()
}
