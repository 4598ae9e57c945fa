//! One pass over the flows.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Change, ExceptionStatus, Flow, WorkState};
use crate::memory::Memory;
use crate::posting::Fence;
use crate::report::Summary;
use crate::round::Round;
use crate::setup::{PostingMode, posting_mode};
use crate::timetable::Turn;
use crate::{accuracy, catalogue, despatch, invoices, recheck, requests, returns, sales_orders, stock};
use b1_veeqo_mapping::exception::Side;
use jiff::Timestamp;
use sap_b1_client::YesNo;
use std::sync::atomic::Ordering;

/// Where the mode in which documents are posted is kept, for those who only look at the store.
pub(crate) const MODE: &str = "posting.mode";

/// How a pass ended.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    /// When the stock flow wants to look again.
    pub(crate) next: Option<Timestamp>,
    /// Why a flow failed that kept no other from running; the first one.
    pub(crate) failure: Option<EngineError>,
    /// Why a side could not be worked with; what needs the other alone was done.
    pub(crate) outage: Option<EngineError>,
    /// These flows had their turn, and did not come to their end.
    pub(crate) catalogue_waits: bool,
    pub(crate) stock_waits: bool,
}

impl Engine {
    /// One pass over the flows whose turn it is. What one flow fails at keeps no other from its work, unless the store cannot be worked with at all;
    /// while a side cannot, what needs the other alone goes on.
    pub(crate) async fn pass(&self, summary: &mut Summary, turn: Turn) -> Result<Passed, EngineError> {
        let ctx = &self.ctx;
        let mut slot = self.memory.lock().await;
        if ctx.doubtful.swap(false, Ordering::Relaxed) {
            *slot = None;
        }
        let is_first = slot.is_none();
        let memory = match slot.take() {
            Some(memory) => slot.insert(memory),
            None => match self.load().await {
                Ok(memory) => slot.insert(memory),
                Err(error) if error.outage() == Some(Side::Sap) => {
                    return self.veeqo_alone(summary, error).await;
                }
                Err(error) => return Err(error),
            },
        };
        let ended = Box::pin(self.flows(memory, summary, turn, is_first)).await;
        if matches!(ended, Err(EngineError::Store { .. })) {
            // What is remembered may be ahead of what was kept.
            ctx.doubtful.store(true, Ordering::Relaxed);
        }
        ended
    }

    async fn flows(
        &self,
        memory: &mut Memory,
        summary: &mut Summary,
        turn: Turn,
        is_first: bool,
    ) -> Result<Passed, EngineError> {
        let ctx = &self.ctx;
        let mut round = Round::new(self, summary);
        round.unless_down(Box::pin(requests::apply(ctx, memory)).await)?;
        if !round.is_down(Side::Sap) {
            round.unless_down(Box::pin(recheck::run(ctx, is_first)).await)?;
        }
        memory.parcels_at = Some(ctx.age());
        let mut passed = Passed::default();
        if turn.catalogue && !ctx.rests(Flow::Catalogue).await? {
            let ended = round.flow(Flow::Catalogue, Box::pin(catalogue::run(ctx, memory))).await?;
            passed.catalogue_waits = !ended;
        }
        round.orders(memory).await?;
        round.flow(Flow::SalesOrders, Box::pin(sales_orders::run(ctx, memory))).await?;
        let despatch = async {
            let report = Box::pin(despatch::run(ctx, memory)).await?;
            Ok(memory.with_amid(Flow::Despatch, report))
        };
        round.flow(Flow::Despatch, despatch).await?;
        memory.parcels_at = Some(ctx.age());
        round.flow(Flow::Invoices, Box::pin(invoices::run(ctx, memory))).await?;
        round.flow(Flow::Returns, Box::pin(returns::run(ctx, memory))).await?;
        if turn.stock && !ctx.rests(Flow::Stock).await? {
            let next = &mut passed.next;
            let stock = async {
                let ticked = Box::pin(stock::run(ctx, memory)).await?;
                *next = ticked.next;
                Ok(ticked.report)
            };
            let ended = round.flow(Flow::Stock, stock).await?;
            passed.stock_waits = !ended;
        }
        (passed.failure, passed.outage) = (round.failure, round.outage);
        if passed.failure.is_none() && passed.outage.is_none() {
            passed.failure = spared(guarded(ctx, Box::pin(crate::hourly::run(ctx, memory))).await)?;
        }
        Ok(passed)
    }

    /// SAP could not be reached since this process began: what Veeqo shows is taken in all the same, for it may not show it for long.
    async fn veeqo_alone(&self, summary: &mut Summary, error: EngineError) -> Result<Passed, EngineError> {
        let mut memory = self.of_the_store().await?;
        let mut round = Round::new(self, summary);
        round.unless_down(Err(error))?;
        round.orders(&mut memory).await?;
        Ok(Passed {
            failure: round.failure,
            outage: round.outage,
            catalogue_waits: true,
            stock_waits: true,
            ..Passed::default()
        })
    }

    /// What the store alone knows.
    async fn of_the_store(&self) -> Result<Memory, EngineError> {
        let items = crate::items::Items::load(self.ctx.store.as_ref()).await?;
        let item_settings =
            crate::aliases::effective(&self.ctx.settings.items, self.ctx.store.as_ref()).await?;
        Ok(Memory { items, item_settings, ..Memory::default() })
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
        Ok(Memory { approvals, accuracy, fence: self.fence().await?, ..self.of_the_store().await? })
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

/// What concerns one record alone, or a fault of the program, is no reason to give a pass up.
fn spared(ended: Result<(), EngineError>) -> Result<Option<EngineError>, EngineError> {
    match ended {
        Ok(()) => Ok(None),
        Err(error) if error.is_of_one_record() => Ok(Some(error)),
        Err(error) => Err(error),
    }
}
