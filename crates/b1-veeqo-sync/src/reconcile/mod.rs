//! Both sides compared, and every difference explained. It reads, and writes nothing.
//!
//! Each comparison is a pure function over what was read. What it finds is read a second time before it is told: whatever moved meanwhile is no
//! difference.

mod contents;
mod despatch;
mod explain;
mod items;
mod orders;
mod read;
mod repair;
mod schedule;
mod stock;

pub use explain::{Difference, Explanation, Reconciliation};
pub use repair::repair;
pub(crate) use repair::{check_pair, read_items, read_order};
pub use schedule::Schedule;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::ledger::UnknownName;
use explain::Known;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// How far back orders and parcels are compared unless told otherwise.
const LATELY: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// On-hand in SAP against the physical level in Veeqo, by item and warehouse.
    Stock,
    /// Veeqo's orders against SAP's.
    Orders,
    /// Shipped parcels against deliveries and invoices.
    Despatch,
    /// Items against products: SKU, title, barcode, frozen.
    Items,
}

impl Matter {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Stock, Self::Orders, Self::Despatch, Self::Items];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Orders => "orders",
            Self::Despatch => "despatch",
            Self::Items => "items",
        }
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Matter {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|matter| matter.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "matter", text: text.to_owned() })
    }
}

impl Engine {
    /// Compares both sides. Orders and parcels go back to a time, never beyond go-live; 30 days unless given.
    ///
    /// # Errors
    /// A side cannot be reached or refuses a read, or the store failed.
    pub async fn reconcile(
        &self,
        matter: Matter,
        since: Option<Timestamp>,
    ) -> Result<Reconciliation, EngineError> {
        self.reconcile_watching(matter, since, &BTreeSet::new()).await
    }

    /// The same; of the records that somebody watches, those that were compared and agree are named.
    pub(crate) async fn reconcile_watching(
        &self,
        matter: Matter,
        since: Option<Timestamp>,
        watched: &BTreeSet<String>,
    ) -> Result<Reconciliation, EngineError> {
        let ctx = &self.ctx;
        let lately = ctx.now().checked_sub(LATELY).unwrap_or(ctx.settings.since);
        let since = since.unwrap_or(lately).max(ctx.settings.since);
        let mut found = match matter {
            Matter::Stock => stock::read(ctx).await?,
            Matter::Orders => orders::read(ctx, since).await?,
            Matter::Despatch => despatch::read(ctx, since).await?,
            Matter::Items => items::read(ctx).await?,
        };
        let known = Known::load(ctx).await?;
        let mut differences = Vec::new();
        for finding in std::mem::take(&mut found.findings) {
            let explanation = known.explain(ctx, &finding).await?;
            differences.push(finding.explained(matter, explanation));
        }
        differences.sort_by(|a, b| (&a.explanation, &a.record).cmp(&(&b.explanation, &b.record)));
        let differing: BTreeSet<&str> =
            differences.iter().map(|difference| difference.record.as_str()).collect();
        let agrees = |record: &&String| found.compared(record) && !differing.contains(record.as_str());
        let settled = watched.iter().filter(agrees).cloned().collect();
        let dated = matches!(matter, Matter::Orders | Matter::Despatch);
        Ok(Reconciliation {
            matter,
            since: dated.then_some(since),
            compared: found.count(),
            differences,
            settled,
        })
    }
}
