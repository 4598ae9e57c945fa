//! The history of each record: no row changes without a line that says so, in the same transaction.

use crate::ledger::{Change, JournalEntry, Work, WorkKey};
use jiff::Timestamp;

/// Adds a line for each row that changes in a commit without one of its own. Watches over causes are no part of a record's story.
pub(crate) fn complete(changes: &mut Vec<Change>, now: Timestamp) {
    let silent = |work: &Work| {
        let told = |change: &Change| match change {
            Change::Journal(entry) => entry.record == work.key.as_str(),
            _ => false,
        };
        work.key.kind() != WorkKey::RECHECK && !changes.iter().any(told)
    };
    let mut lines = Vec::new();
    for change in changes.iter() {
        if let Change::PutWork(work) = change
            && silent(work)
        {
            lines.push(Change::Journal(line(work, now)));
        }
    }
    changes.append(&mut lines);
}

fn line(work: &Work, at: Timestamp) -> JournalEntry {
    JournalEntry {
        at,
        record: work.key.to_string(),
        action: work.state.as_str().to_owned(),
        detail: work.reason.clone().unwrap_or_default(),
        actor: None,
    }
}

/// A document in SAP by the number that people see, and by the one that the Service Layer knows.
pub(crate) fn document_named(noun: &str, number: Option<i64>, entry: i64) -> String {
    match number {
        Some(number) => format!("{noun} {number} (DocEntry {entry})"),
        None => format!("{noun} with DocEntry {entry}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{Flow, WorkState};

    fn row(key: WorkKey) -> Change {
        let mut work = Work::new(key, Flow::Orders, String::new(), &(), Timestamp::UNIX_EPOCH).unwrap();
        work.enter(WorkState::Waiting, Some("payment".to_owned()));
        Change::PutWork(Box::new(work))
    }

    fn told(changes: &[Change]) -> Vec<String> {
        let lines = changes.iter().filter_map(|change| match change {
            Change::Journal(entry) => Some(format!("{} {}: {}", entry.record, entry.action, entry.detail)),
            _ => None,
        });
        lines.collect()
    }

    #[test]
    fn a_row_that_changes_in_silence_is_told() {
        let mut changes =
            vec![row(WorkKey::order(1)), row(WorkKey::order(2)), row(WorkKey::recheck("order:3"))];
        let entry = JournalEntry {
            at: Timestamp::UNIX_EPOCH,
            record: "order:1".to_owned(),
            action: "posted".to_owned(),
            detail: "order 4711".to_owned(),
            actor: None,
        };
        changes.push(Change::Journal(entry));
        complete(&mut changes, Timestamp::UNIX_EPOCH);
        assert_eq!(told(&changes), ["order:1 posted: order 4711", "order:2 waiting: payment"]);
    }
}
