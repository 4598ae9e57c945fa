//! Mutants in what is kept.

use super::Mutant;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sync::ledger::{Change, Flow, InMemoryStore, PairKey, Store, StoreError, Work, WorkState};
use jiff::Timestamp;
use rust_decimal::Decimal;

/// Awaits between a baseline that moved first and the row of its adjustment.
const BETWEEN: u32 = 60;

impl Mutant {
    /// Changes what is kept of a commit.
    pub(crate) async fn kept(
        self,
        kept: &InMemoryStore,
        mut changes: Vec<Change>,
    ) -> Result<Vec<Change>, StoreError> {
        match self {
            Self::CountsADespatchAsAdjustment if did(&changes, "shipped") => {
                changes.retain(|change| !is_pair(change))
            }
            Self::BooksOneMovementTwice if did(&changes, "posted in SAP") => {
                changes.retain(|change| !is_pair(change))
            }
            Self::CountsAReturnAsAdjustment if did(&changes, "on the shelf") => {
                changes.retain(|change| !is_pair(change))
            }
            Self::ForgetsTheInvoice => changes.retain(|change| !is_of(change, Flow::Invoices)),
            Self::ForgetsTheIntent => changes.iter_mut().for_each(forget_intent),
            Self::IgnoresVoids if did(&changes, "voided") => changes.clear(),
            Self::DropsAHeldPair => changes.retain(|change| !asks_about_a_pair(change)),
            Self::MovesTheBaselineFirst if did(&changes, "posted in SAP") => {
                changes.retain(|change| !is_pair(change))
            }
            Self::MovesTheBaselineFirst => {
                let moved = moved_first(kept, &changes).await?;
                if !moved.is_empty() {
                    kept.commit(moved).await?;
                    // Time enough to die between the two.
                    for _ in 0..BETWEEN {
                        tokio::task::yield_now().await;
                    }
                }
            }
            Self::LetsOneRecordStopTheQueue if changes.iter().any(is_bad_record) => {
                return Err(StoreError::Failed { action: "commit", source: "a bad record".into() });
            }
            _ => {}
        }
        Ok(changes)
    }

    /// What is done when a cursor is read.
    pub(crate) async fn read_cursor(
        self,
        kept: &InMemoryStore,
        name: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if self == Self::AdvancesTheCursorEarly && name == "veeqo.orders" {
            let (name, value) = (name.to_owned(), now.to_string());
            kept.commit(vec![Change::SetCursor { name, value }]).await?;
        }
        Ok(())
    }
}

/// Whether the commit records this action.
fn did(changes: &[Change], action: &str) -> bool {
    changes.iter().any(|change| matches!(change, Change::Journal(entry) if entry.action == action))
}

fn is_pair(change: &Change) -> bool {
    matches!(change, Change::PutPair(_))
}

fn is_of(change: &Change, flow: Flow) -> bool {
    matches!(change, Change::PutWork(work) if work.flow == flow)
}

fn forget_intent(change: &mut Change) {
    if let Change::PutWork(work) = change
        && work.intent.take().is_some()
        && work.state == WorkState::Unknown
    {
        work.state = WorkState::Due;
    }
}

fn asks_about_a_pair(change: &Change) -> bool {
    matches!(change, Change::OpenException { exception, .. } if exception.record.starts_with("pair:"))
}

fn is_bad_record(change: &Change) -> bool {
    matches!(change, Change::OpenException { exception, .. } if exception.code == Code::SkuUnmapped)
}

/// The pairs of an adjustment that is made in this commit, as they will be when it is posted.
async fn moved_first(kept: &InMemoryStore, changes: &[Change]) -> Result<Vec<Change>, StoreError> {
    let mut moved = Vec::new();
    for change in changes {
        let Change::PutWork(work) = change else { continue };
        let new = kept.work(&work.key).await?.is_none();
        if !new || work.key.kind() != "adjustment" {
            continue;
        }
        for (key, difference) in movements(work) {
            if let Some(mut pair) = kept.pair(&key).await? {
                pair.sap_expected += difference;
                pair.veeqo_expected += difference;
                moved.push(Change::PutPair(Box::new(pair)));
            }
        }
    }
    Ok(moved)
}

fn movements(work: &Work) -> Vec<(PairKey, Decimal)> {
    let lines = work.facts.get("lines").and_then(|lines| lines.as_array()).cloned().unwrap_or_default();
    let movement = |line: &serde_json::Value| {
        let key = serde_json::from_value(line.get("pair")?.clone()).ok()?;
        Some((key, serde_json::from_value(line.get("difference")?.clone()).ok()?))
    };
    lines.iter().filter_map(movement).collect()
}
