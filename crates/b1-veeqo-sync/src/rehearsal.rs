//! A dry run: what would be written, and nothing is.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::report::Summary;

/// How often it looks: once, again when what moved has held still, and once more for what follows that.
const ROUNDS: u32 = 3;

impl Engine {
    /// Does what [`sync_once`](Self::sync_once) would do with clients that hold every write back, over a store that is a copy: each record ends
    /// at its first write, which is told as [`Event::Withheld`](crate::Event::Withheld). What must hold still is waited for; what would follow a write is not known.
    ///
    /// # Errors
    /// As [`sync_once`](Self::sync_once).
    pub async fn rehearse(&self) -> Result<Summary, EngineError> {
        let mut summary = Summary::default();
        for _ in 0..ROUNDS {
            let began = self.ctx.now();
            let next = self.patient_pass(&mut summary).await?;
            let Some((at, reason)) = self.next_due(began, next).await? else { break };
            self.wait_until(at, reason).await;
        }
        self.close(&mut summary).await?;
        Ok(summary)
    }
}
