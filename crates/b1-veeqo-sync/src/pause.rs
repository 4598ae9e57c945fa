//! What an operator paused. Paused work is not lost: it is not begun, and goes on where it stood.

use crate::ledger::{Change, Flow, JournalEntry, Note, Operator, Store, StoreError, Topic};
use b1_veeqo_mapping::WarehouseCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What can be paused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Scope {
    /// All of a flow.
    Flow(Flow),
    /// Whatever names a warehouse, in every flow.
    Warehouse(WarehouseCode),
}

/// A text that names nothing that could be paused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is neither a flow nor a warehouse")]
pub struct NoScope {
    /// The text.
    pub text: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flow(flow) => write!(f, "flow:{flow}"),
            Self::Warehouse(code) => write!(f, "warehouse:{code}"),
        }
    }
}

impl FromStr for Scope {
    type Err = NoScope;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let flow = text.strip_prefix("flow:").and_then(|name| name.parse().ok()).map(Self::Flow);
        let warehouse = || Some(Self::Warehouse(WarehouseCode::new(text.strip_prefix("warehouse:")?).ok()?));
        flow.or_else(warehouse).ok_or_else(|| NoScope { text: text.to_owned() })
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.to_string()
    }
}

impl TryFrom<String> for Scope {
    type Error = NoScope;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// One pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// What is paused.
    pub scope: Scope,
    /// Why, in the operator's words.
    pub reason: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// When it ends by itself; `None`: when somebody resumes it.
    pub until: Option<Timestamp>,
}

impl Pause {
    /// Whether it is in force.
    #[must_use]
    pub fn is_active(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// The pauses in force.
///
/// # Errors
/// The store failed, or holds a pause that cannot be read.
pub async fn pauses(store: &dyn Store, now: Timestamp) -> Result<Vec<Pause>, StoreError> {
    let all = kept(store).await?;
    Ok(all.into_iter().filter(|pause| pause.is_active(now)).collect())
}

/// The pauses in force, and those that ended lately.
pub(crate) async fn kept(store: &dyn Store) -> Result<Vec<Pause>, StoreError> {
    store.notes(Topic::Pause).await?.iter().map(Note::read).collect()
}

/// Pauses a flow or a warehouse from the next record on. Another pause of the same is replaced.
///
/// # Errors
/// The store failed.
pub async fn pause(store: &dyn Store, pause: &Pause, by: &Operator) -> Result<(), StoreError> {
    let until = pause.until.map(|until| format!(" until {until}")).unwrap_or_default();
    let detail = format!("{}{until}", pause.reason.as_deref().unwrap_or("no reason given"));
    let entry = entry(&pause.scope, "paused", detail, by);
    store.commit(vec![put(pause)?, Change::Journal(entry)]).await
}

/// Ends a pause; whether there was one. It is kept for a while, so that nobody is alarmed about the time it took.
///
/// # Errors
/// The store failed.
pub async fn resume(store: &dyn Store, scope: &Scope, by: &Operator) -> Result<bool, StoreError> {
    let Some(mut found) = pauses(store, by.at).await?.into_iter().find(|pause| pause.scope == *scope) else {
        return Ok(false);
    };
    found.until = Some(by.at);
    let entry = entry(scope, "resumed", String::new(), by);
    store.commit(vec![put(&found)?, Change::Journal(entry)]).await?;
    Ok(true)
}

fn put(pause: &Pause) -> Result<Change, StoreError> {
    Note::new(Topic::Pause, pause.scope.to_string(), pause).map(|note| Change::PutNote(Box::new(note)))
}

fn entry(scope: &Scope, action: &str, detail: String, by: &Operator) -> JournalEntry {
    let (record, action, actor) = (scope.to_string(), action.to_owned(), Some(by.name.clone()));
    JournalEntry { at: by.at, record, action, detail, actor }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::InMemoryStore;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    #[test]
    fn a_scope_reads_back_from_its_text() {
        for scope in [Scope::Flow(Flow::Stock), Scope::Warehouse(WarehouseCode::new("0 1").unwrap())] {
            assert_eq!(scope.to_string().parse(), Ok(scope));
        }
        for text in ["", "flow:", "flow:magic", "warehouse:", "orders"] {
            assert!(text.parse::<Scope>().is_err(), "{text}");
        }
    }

    #[tokio::test]
    async fn a_pause_lasts_until_its_end_or_until_it_is_resumed() {
        let store = InMemoryStore::default();
        let scope = Scope::Flow(Flow::Orders);
        let forever = Pause { scope: scope.clone(), reason: None, since: at(0), until: None };
        let while_counting = Pause {
            scope: Scope::Warehouse(WarehouseCode::new("01").unwrap()),
            reason: Some("stocktaking".into()),
            since: at(0),
            until: Some(at(10)),
        };
        let by = |second| Operator { name: "ann".into(), at: at(second) };
        pause(&store, &forever, &by(0)).await.unwrap();
        pause(&store, &while_counting, &by(0)).await.unwrap();
        assert_eq!(pauses(&store, at(9)).await.unwrap(), [forever.clone(), while_counting]);
        assert_eq!(pauses(&store, at(10)).await.unwrap(), [forever]);
        assert!(resume(&store, &scope, &by(20)).await.unwrap());
        assert!(!resume(&store, &scope, &by(21)).await.unwrap(), "it is over");
        assert_eq!(pauses(&store, at(20)).await.unwrap(), []);
        let journal = store.journal("flow:orders").await.unwrap();
        assert_eq!(
            journal.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(),
            ["paused", "resumed"]
        );
    }
}
