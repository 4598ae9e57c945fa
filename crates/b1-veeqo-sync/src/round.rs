//! A pass under way: which flows can be run, and what becomes of the pass where one fails.

use crate::engine::{Engine, chain};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Flow, StoreError};
use crate::memory::Memory;
use crate::orders;
use crate::report::{Event, FlowReport, Summary};
use b1_veeqo_mapping::exception::Side;

/// A pass under way.
pub(crate) struct Round<'a> {
    engine: &'a Engine,
    summary: &'a mut Summary,
    pub(crate) failure: Option<EngineError>,
    pub(crate) outage: Option<EngineError>,
    /// Sides that cannot be worked with: what needs one of them waits for the next pass.
    down: Vec<Side>,
}

impl<'a> Round<'a> {
    pub(crate) const fn new(engine: &'a Engine, summary: &'a mut Summary) -> Self {
        Self { engine, summary, failure: None, outage: None, down: Vec::new() }
    }

    pub(crate) fn is_down(&self, side: Side) -> bool {
        self.down.contains(&side)
    }

    /// Goes on without a side that cannot be worked with.
    pub(crate) fn unless_down(&mut self, ended: Result<(), EngineError>) -> Result<(), EngineError> {
        let Err(error) = ended else { return Ok(()) };
        let Some(side) = error.outage() else { return Err(error) };
        tracing::warn!(error = %chain(&error), "what needs the other side alone goes on");
        self.down.push(side);
        self.outage.get_or_insert(error);
        Ok(())
    }

    /// Channel orders: without SAP they are taken in, without Veeqo those are worked on that need no more of it.
    pub(crate) async fn orders(&mut self, memory: &mut Memory) -> Result<bool, EngineError> {
        let ctx = &self.engine.ctx;
        let (sap, veeqo) = (!self.is_down(Side::Sap), !self.is_down(Side::Veeqo));
        let orders = async {
            let report = match (sap, veeqo) {
                (true, true) => Box::pin(orders::poll_and_run(ctx, memory)).await?,
                (true, false) => Box::pin(orders::run_known(ctx, memory)).await?,
                (false, _) => {
                    memory.parcels_at = None;
                    let seen = Box::pin(orders::poll(ctx, memory)).await?.seen;
                    FlowReport { seen, ..FlowReport::default() }
                }
            };
            Ok(memory.with_amid(Flow::Orders, report))
        };
        self.flow(Flow::Orders, orders).await
    }

    /// Runs one flow, unless it rests or needs a side that cannot be worked with; whether it came to its end.
    pub(crate) async fn flow(
        &mut self,
        flow: Flow,
        work: impl Future<Output = Result<FlowReport, EngineError>>,
    ) -> Result<bool, EngineError> {
        let engine = self.engine;
        let lacks = needs(flow).iter().any(|side| self.is_down(*side)) || self.down.len() > 1;
        if lacks || engine.resting.rests(flow, engine.ctx.age()) {
            return Ok(false);
        }
        engine.ctx.observer.event(&Event::FlowStarted { flow });
        let ended = guarded(&engine.ctx, work).await;
        engine.endings.add(flow, &ended);
        let error = match ended {
            Ok(report) => {
                engine.ctx.observer.event(&Event::FlowEnded { flow, report });
                self.summary.flows.entry(flow).or_default().absorb(report);
                if engine.resting.ended_well(flow) {
                    engine.flow_over(flow).await?;
                }
                return Ok(true);
            }
            Err(EngineError::Withheld { .. }) => return Ok(true),
            Err(error) => error,
        };
        if !is_its_own(flow, &error) {
            return self.unless_down(Err(error)).map(|()| false);
        }
        tracing::error!(%flow, error = %chain(&error), "the flow ended early");
        engine.resting.failed(flow, engine.ctx.age());
        engine.tell_flow(flow, &error).await?;
        self.failure.get_or_insert(error);
        Ok(false)
    }
}

/// The sides without which a flow does nothing. A delivery and its invoice are copied from what SAP and the ledger have; the level of a pair, or what a
/// return has put on the shelf, is never decided on but by fresh readings of both.
const fn needs(flow: Flow) -> &'static [Side] {
    match flow {
        Flow::Despatch | Flow::Invoices => &[Side::Sap],
        Flow::Catalogue | Flow::SalesOrders | Flow::Returns | Flow::Stock => &[Side::Sap, Side::Veeqo],
        Flow::Orders => &[],
    }
}

/// Whether what a flow fails at leaves the others their work: an answer that it cannot do without, a row that cannot be read, a fault of the program.
/// A catalogue that cannot be read, or an order that cannot be sent to the warehouse, must not hold up what has left it.
fn is_its_own(flow: Flow, error: &EngineError) -> bool {
    match error {
        EngineError::Read { .. } | EngineError::Facts { .. } | EngineError::Panicked { .. } => true,
        EngineError::Store { source } => matches!(source, StoreError::Corrupt { .. }),
        EngineError::Unreachable { .. } => matches!(flow, Flow::Catalogue | Flow::SalesOrders),
        _ => false,
    }
}
