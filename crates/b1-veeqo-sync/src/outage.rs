//! A side that cannot be worked with is an exception of its own, and goes with the first pass that succeeds.

use crate::engine::Engine;
use crate::error::{EngineError, name};
use crate::ledger::{Change, Flow};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Side;
use std::sync::atomic::Ordering;

impl Engine {
    /// Tells that a pass was given up, and why.
    pub(crate) async fn tell_outage(&self, error: &EngineError) -> Result<(), EngineError> {
        let Some(side) = error.side() else { return Ok(()) };
        let trouble = Trouble::of_failure(error);
        let (keep, at) = (vec![trouble.code], self.ctx.now());
        let told = self.ctx.tell(Flow::Orders, record(side), name(side).to_owned(), trouble, None);
        self.outage_told.store(true, Ordering::Relaxed);
        self.ctx.commit(vec![Change::ResolveExceptions { record: record(side), keep, at }, told]).await
    }

    /// A pass succeeded: whatever was told of the sides is over. An earlier process may have told it.
    pub(crate) async fn outage_over(&self) -> Result<(), EngineError> {
        if !self.outage_told.swap(false, Ordering::Relaxed) {
            return Ok(());
        }
        let at = self.ctx.now();
        let over = |side| Change::ResolveExceptions { record: record(side), keep: Vec::new(), at };
        self.ctx.commit([Side::Sap, Side::Veeqo].map(over).into()).await
    }
}

impl Engine {
    /// Tells that a flow cannot go on, where no side is to blame.
    pub(crate) async fn tell_flow(&self, flow: Flow, error: &EngineError) -> Result<(), EngineError> {
        if error.side().is_some() {
            return Ok(());
        }
        let told =
            self.ctx.tell(flow, of_flow(flow), format!("flow {flow}"), Trouble::of_failure(error), None);
        self.ctx.commit(vec![told]).await
    }

    /// A flow ended well: what was told of it is over.
    pub(crate) async fn flow_over(&self, flow: Flow) -> Result<(), EngineError> {
        let (record, at) = (of_flow(flow), self.ctx.now());
        self.ctx.commit(vec![Change::ResolveExceptions { record, keep: Vec::new(), at }]).await
    }
}

fn of_flow(flow: Flow) -> String {
    format!("flow:{flow}")
}

fn record(side: Side) -> String {
    match side {
        Side::Sap => "side:sap".to_owned(),
        Side::Veeqo => "side:veeqo".to_owned(),
    }
}
