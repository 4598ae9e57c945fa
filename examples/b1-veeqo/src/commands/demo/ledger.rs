//! What the ledger says at the end of the day.

use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use b1_veeqo_store::Access;
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus, Flow, Store, WorkState};
use std::collections::{BTreeMap, BTreeSet};

/// Open exceptions, and every other reason for which a record was not written.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// Exceptions that somebody has to look at.
    pub(super) open: Vec<ExceptionRecord>,
    /// Reasons by record, such as `order:123`: waiting for something, or left out by a rule.
    pub(super) reasons: BTreeMap<String, String>,
    /// Items that are not sold through Veeqo, by a rule.
    pub(super) not_sold: BTreeSet<String>,
}

impl Ledger {
    /// Reads it as a tool would.
    pub(super) async fn read(config: &Config) -> Result<Self, Failure> {
        let store = connect::store(config, Access::Tool).await?;
        let mut reasons = BTreeMap::new();
        for flow in [Flow::Orders, Flow::Despatch] {
            for work in store.work_in(flow, &[WorkState::Waiting, WorkState::Excluded]).await? {
                reasons.extend(work.reason.map(|reason| (work.key.to_string(), reason)));
            }
        }
        let items = store.items().await?;
        let not_sold = items.into_iter().filter(|item| item.ineligible.is_some());
        let ledger = Self {
            open: store.exceptions(Some(ExceptionStatus::Open)).await?,
            reasons,
            not_sold: not_sold.map(|item| item.item_code.to_string()).collect(),
        };
        connect::close(store).await?;
        Ok(ledger)
    }

    /// Whether an open exception or a recorded reason explains why a record was not written.
    pub(super) fn explains(&self, record: &str) -> bool {
        self.has_exception(record) || self.reasons.contains_key(record)
    }

    /// Whether an exception of the record is open.
    pub(super) fn has_exception(&self, record: &str) -> bool {
        self.open.iter().any(|exception| exception.record == record)
    }
}
