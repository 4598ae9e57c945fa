//! The stored query of movements: rows of `OINM` after a transaction number.

use super::pair;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, PairKey};
use crate::setup::StockQuery;
use sap_b1_client::SqlParameters;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Where the last process left off: only a start for the search of the newest number.
const CURSOR: &str = "sap.movements";
/// A transaction may become visible after one with a higher number.
const OVERLAP: i64 = 100;

/// The feed, and how far it was read.
#[derive(Debug)]
pub(crate) struct Movements {
    newest: i64,
    /// Numbers within the overlap that were seen.
    seen: BTreeSet<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    trans_num: i64,
    item_code: String,
    warehouse: String,
}

impl Movements {
    /// Begins behind the newest movement; `None` where the query may not be run.
    pub(super) async fn begin(ctx: &Context) -> Result<Option<Self>, EngineError> {
        let last = ctx.store.cursor(CURSOR).await?.and_then(|text| text.parse().ok()).unwrap_or_default();
        // A company that was restored may have gone back.
        let Some(above) = after(ctx, last - OVERLAP, 1).await? else { return Ok(None) };
        let Some(newest) = newest(ctx, if above.is_empty() { 0 } else { last }).await? else {
            return Ok(None);
        };
        let mut begun = Self { newest, seen: BTreeSet::new() };
        // What lies in the overlap is known, or is read with all stock.
        begun.next(ctx).await.map(|found| found.map(|_| begun))
    }

    /// Pairs that moved since the last call; `None` where the query may no longer be run.
    pub(super) async fn next(&mut self, ctx: &Context) -> Result<Option<BTreeSet<PairKey>>, EngineError> {
        let before = self.newest;
        let Some(rows) = after(ctx, before - OVERLAP, usize::MAX).await? else { return Ok(None) };
        let mut moved = BTreeSet::new();
        for row in rows {
            if self.seen.insert(row.trans_num) {
                moved.extend(pair(&row.item_code, &row.warehouse));
            }
            self.newest = self.newest.max(row.trans_num);
        }
        self.seen = self.seen.split_off(&(self.newest - OVERLAP));
        if self.newest != before {
            let value = self.newest.to_string();
            ctx.commit(vec![Change::SetCursor { name: CURSOR.to_owned(), value }]).await?;
        }
        Ok(Some(moved))
    }
}

/// The newest transaction number, found by doubling and halving: the query has no way to ask for it, and a company has millions of rows.
async fn newest(ctx: &Context, known: i64) -> Result<Option<i64>, EngineError> {
    let (mut low, mut step) = (known, 64_i64);
    // Something lies above `low`, nothing above `high`.
    let mut high = loop {
        let reached = low.saturating_add(step);
        match after(ctx, reached, 1).await? {
            None => return Ok(None),
            Some(rows) if rows.is_empty() => break reached,
            Some(_) => (low, step) = (reached, step.saturating_mul(8)),
        }
    };
    while high - low > OVERLAP {
        let middle = low + (high - low) / 2;
        match after(ctx, middle, 1).await? {
            None => return Ok(None),
            Some(rows) if rows.is_empty() => high = middle,
            Some(_) => low = middle,
        }
    }
    Ok(Some(low))
}

/// Up to so many rows after a number; `None` where SAP refuses the query.
async fn after(ctx: &Context, number: i64, most: usize) -> Result<Option<Vec<Row>>, EngineError> {
    let code = ctx.settings.names.query(StockQuery::Movements);
    let mut rows = ctx.sap.run_sql_query::<Row>(&code, &SqlParameters::new().and("after", number.max(0)));
    let mut found = Vec::new();
    while found.len() < most {
        match rows.try_next().await {
            Ok(Some(row)) => found.push(row),
            Ok(None) => break,
            Err(error) if error.is_login_refused() || error.is_unreachable() || error.is_transient() => {
                return Err(EngineError::sap("read stock movements", error));
            }
            Err(error) => {
                tracing::debug!(%error, "the stored query of movements cannot be run");
                return Ok(None);
            }
        }
    }
    Ok(Some(found))
}
