//! What happened to a family of rows, in the order of time.

use super::Happened;
use crate::ledger::{ExceptionRecord, ExceptionStatus, Store, StoreError, Work};

/// The lines of the history, and the exceptions that were told and settled without one.
pub(super) async fn events(
    store: &dyn Store,
    rows: &[Work],
    exceptions: &[ExceptionRecord],
) -> Result<Vec<Happened>, StoreError> {
    let mut events = Vec::new();
    for row in rows {
        for entry in store.journal(row.key.as_str()).await? {
            events.push(Happened {
                at: entry.at,
                record: entry.record,
                subject: row.subject.clone(),
                action: entry.action,
                detail: entry.detail,
                actor: entry.actor,
            });
        }
    }
    let told: Vec<Happened> = exceptions.iter().flat_map(|exception| about(exception, &events)).collect();
    events.extend(told);
    // Stable: lines of one moment stay in the order in which they were written.
    events.sort_by_key(|event| event.at);
    Ok(events)
}

fn about(exception: &ExceptionRecord, events: &[Happened]) -> Vec<Happened> {
    let known = |at, text: &str| events.iter().any(|event| event.at == at && event.detail.contains(text));
    let code = exception.code.as_str();
    let mut about = Vec::new();
    if !known(exception.opened_at, code) && !known(exception.opened_at, &exception.message) {
        let detail = format!("{} ({code}): {}", exception.id, exception.message);
        about.push(line(exception, exception.opened_at, "exception opened", detail));
    }
    let mentioned = format!("exception {} ", exception.id);
    if exception.status == ExceptionStatus::Resolved && !known(exception.updated_at, &mentioned) {
        let detail = format!("{} ({code})", exception.id);
        about.push(line(exception, exception.updated_at, "exception settled", detail));
    }
    about
}

fn line(exception: &ExceptionRecord, at: jiff::Timestamp, action: &str, detail: String) -> Happened {
    Happened {
        at,
        record: exception.record.clone(),
        subject: exception.subject.clone(),
        action: action.to_owned(),
        detail,
        actor: None,
    }
}
