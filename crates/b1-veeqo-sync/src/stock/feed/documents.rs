//! The document types that move stock, each by the change feed of its set. Transfers carry a day and no time, and postings of counts no stamp
//! at all: those are read by their growing key.

use super::pair;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::PairKey;
use jiff::SignedDuration;
use sap_b1_client::{ChangeCursor, DocumentFields, DocumentKind, Error, FeedState, Filter, ListQuery};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// SAP stamps local time, which repeats an hour in autumn; a change may become visible after its stamp.
const OVERLAP: Duration = Duration::from_secs(70 * 60);
/// Production receives and issues by goods receipts and issues.
const STOCKED: [DocumentKind; 10] = [
    DocumentKind::DeliveryNotes,
    DocumentKind::Returns,
    DocumentKind::Invoices,
    DocumentKind::CreditNotes,
    DocumentKind::PurchaseDeliveryNotes,
    DocumentKind::PurchaseReturns,
    DocumentKind::PurchaseInvoices,
    DocumentKind::PurchaseCreditNotes,
    DocumentKind::InventoryGenEntries,
    DocumentKind::InventoryGenExits,
];
const TRANSFERS: &str = "StockTransfers";
const POSTINGS: &str = "InventoryPostings";
/// Requests of a look at which nothing moved.
pub(super) const KINDS: usize = STOCKED.len() + 2;

/// The feeds, and how far each was read.
#[derive(Debug)]
pub(crate) struct Documents {
    states: BTreeMap<&'static str, FeedState>,
    begun: FeedState,
    /// The key of the last posting of a count; `None` before the first look.
    last_posting: Option<i64>,
    /// Sets that SAP does not show to us.
    hidden: BTreeSet<&'static str>,
}

impl Documents {
    pub(super) fn begin(ctx: &Context) -> Self {
        // A day back: this machine's clock may be wrong, and from then on SAP's own stamps count.
        let back = ctx.now().checked_sub(SignedDuration::from_hours(24)).unwrap_or(ctx.settings.since);
        let now = back.to_zoned(ctx.settings.time_zone.clone());
        let begun = FeedState::starting_at(ChangeCursor { date: now.date(), time: now.time() });
        Self { states: BTreeMap::new(), begun, last_posting: None, hidden: BTreeSet::new() }
    }

    /// Pairs that moved since the last call.
    pub(super) async fn next(&mut self, ctx: &Context) -> Result<BTreeSet<PairKey>, EngineError> {
        let mut moved = BTreeSet::new();
        let fields = DocumentFields::header().and("DocumentLines");
        for kind in STOCKED {
            let set = kind.entity_set();
            if self.hidden.contains(set) {
                continue;
            }
            let state = self.states.get(set).unwrap_or(&self.begun).clone();
            let mut walk = ctx.sap.changes().overlap(OVERLAP).documents(kind, None, &fields, state);
            let ended = loop {
                match walk.try_next().await {
                    Ok(Some(document)) => moved.extend(document.document_lines.iter().filter_map(|line| {
                        pair(line.item_code.as_ref()?.as_str(), line.warehouse_code.as_ref()?.as_str())
                    })),
                    Ok(None) => break Ok(()),
                    Err(error) => break Err(error),
                }
            };
            self.keep(set, ended, walk.into_state())?;
        }
        self.transfers(ctx, &mut moved).await?;
        self.postings(ctx, &mut moved).await?;
        Ok(moved)
    }

    async fn transfers(&mut self, ctx: &Context, moved: &mut BTreeSet<PairKey>) -> Result<(), EngineError> {
        if self.hidden.contains(TRANSFERS) {
            return Ok(());
        }
        let state = self.states.get(TRANSFERS).unwrap_or(&self.begun).clone();
        let mut walk = ctx.sap.changes().overlap(OVERLAP).stock_transfers(None, state);
        let ended = loop {
            match walk.try_next().await {
                Ok(Some(transfer)) => {
                    for line in &transfer.stock_transfer_lines {
                        let Some(item) = &line.item_code else { continue };
                        let places = [&line.from_warehouse_code, &line.warehouse_code].into_iter().flatten();
                        moved.extend(places.filter_map(|place| pair(item.as_str(), place.as_str())));
                    }
                }
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.keep(TRANSFERS, ended, walk.into_state())
    }

    async fn postings(&mut self, ctx: &Context, moved: &mut BTreeSet<PairKey>) -> Result<(), EngineError> {
        if self.hidden.contains(POSTINGS) {
            return Ok(());
        }
        let query = match self.last_posting {
            None => ListQuery::new().order_by("DocumentEntry desc").top(1),
            Some(last) => {
                ListQuery::new().filter(Filter::gt("DocumentEntry", last)).order_by("DocumentEntry")
            }
        };
        let first = self.last_posting.is_none();
        let found: Result<Vec<Value>, Error> = ctx.sap.set(POSTINGS).list(&query).try_collect().await;
        let rows = match found {
            Ok(rows) => rows,
            Err(error) => return self.keep(POSTINGS, Err(error), None),
        };
        let mut last = self.last_posting.unwrap_or_default();
        for row in &rows {
            last = last.max(row.get("DocumentEntry").and_then(Value::as_i64).unwrap_or_default());
            let lines = row.get("InventoryPostingLines").and_then(Value::as_array).filter(|_| !first);
            moved.extend(lines.into_iter().flatten().filter_map(|line| {
                pair(line.get("ItemCode")?.as_str()?, line.get("WarehouseCode")?.as_str()?)
            }));
        }
        self.last_posting = Some(last);
        Ok(())
    }

    /// Keeps how far a set was read. One that SAP refuses is left out from now on; one that cannot be read to its end begins again.
    fn keep(
        &mut self,
        set: &'static str,
        ended: Result<(), Error>,
        state: Option<FeedState>,
    ) -> Result<(), EngineError> {
        match ended {
            Err(error) if matches!(error, Error::Rejected { .. }) && !error.is_transient() => {
                tracing::warn!(%error, set, "its documents do not show what moved: a full reading will");
                self.hidden.insert(set);
            }
            Err(error @ Error::UnreadableRows { .. }) => tracing::warn!(%error, set, "left out"),
            Err(error) => return Err(EngineError::sap("read documents that move stock", error)),
            Ok(()) => {}
        }
        if let Some(state) = state {
            self.states.insert(set, state);
        }
        Ok(())
    }
}
