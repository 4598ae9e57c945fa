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

fn record(side: Side) -> String {
    match side {
        Side::Sap => "side:sap".to_owned(),
        Side::Veeqo => "side:veeqo".to_owned(),
    }
}
