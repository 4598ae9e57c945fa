//! A document that was sent again may have arrived twice after all: it is looked for once more when the settle time has passed.

use super::Target;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, NewException, Work, WorkKey, WorkState};
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{Document, Filter};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct Look {
    kind: Target,
    reference: String,
    record: WorkKey,
    flow: Flow,
}

/// The row that looks again.
pub(super) fn schedule(
    ctx: &Context,
    work: &Work,
    kind: Target,
    reference: &str,
) -> Result<Change, EngineError> {
    let key = WorkKey::second_look(&work.key);
    let look = Look { kind, reference: reference.to_owned(), record: work.key.clone(), flow: work.flow };
    let mut row = Work::new(key.clone(), Flow::Orders, work.subject.clone(), &look, ctx.now())
        .map_err(|error| EngineError::facts(&key, error))?;
    row.due_at = after(ctx.now(), ctx.settings.settle);
    row.reason = Some("a second look, after it was sent again".to_owned());
    Ok(Change::PutWork(Box::new(row)))
}

/// Looks again: two live documents with one reference are an exception that names both.
pub(crate) async fn second_look(ctx: &Context, work: &mut Work) -> Result<(), EngineError> {
    let look: Look = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let filter = Filter::eq(look.kind.reference(), look.reference.as_str());
    let found = look.kind.find(&ctx.sap, &filter).await;
    let found = found.map_err(|error| EngineError::sap("look a document up", error))?;
    let live: Vec<&Document> = found.iter().filter(|document| !document.is_cancelled()).collect();
    work.enter(WorkState::Done, None);
    let mut changes = vec![Change::PutWork(Box::new(work.clone()))];
    if let [first, second, ..] = live.as_slice() {
        let exception = NewException {
            code: Code::DuplicateDocument,
            flow: look.flow,
            record: look.record.to_string(),
            work: Some(look.record),
            subject: work.subject.clone(),
            message: twice(look.kind, &look.reference, live.len(), first, second),
            value: None,
        };
        changes.push(Change::OpenException { exception: Box::new(exception), at: ctx.now() });
    }
    ctx.commit(changes).await
}

/// The sentence about two live documents with one reference.
pub(super) fn twice(
    kind: Target,
    reference: &str,
    live: usize,
    first: &Document,
    second: &Document,
) -> String {
    format!(
        "SAP has {live} live documents with the reference '{reference}': {noun} {} and {noun} {}",
        first.doc_entry,
        second.doc_entry,
        noun = kind.noun()
    )
}
