//! Work rows: one for each business record that must end in exactly one document.

use super::flow::{Flow, UnknownName};
use super::key::WorkKey;
use super::request::Decided;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::str::FromStr;

/// Where a work row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WorkState {
    /// The fact is known, a precondition is not met yet (payment, allocation, order posted, approval).
    Waiting,
    /// May be worked on once its time has come.
    Due,
    /// A create was announced and may have happened: nothing is sent before the other side has been looked at.
    Unknown,
    /// Data or a person is needed: there is an open exception.
    Held,
    /// Written; the link is recorded.
    Done,
    /// Left out by a rule or a person, with the reason.
    Excluded,
}

impl WorkState {
    /// All states.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Due, Self::Unknown, Self::Held, Self::Done, Self::Excluded];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Due => "due",
            Self::Unknown => "unknown",
            Self::Held => "held",
            Self::Done => "done",
            Self::Excluded => "excluded",
        }
    }

    /// Whether the row is still to be written.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Due | Self::Unknown | Self::Held)
    }
}

impl FromStr for WorkState {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "work state", text: text.to_owned() })
    }
}

/// A create that was announced: written to the store before the request leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// What is created, in the vendor's words, e.g. `Orders`.
    pub target: String,
    /// The reference by which the record can be found again.
    pub reference: String,
    /// The exact body.
    pub body: String,
    /// When it was last sent, or was about to be.
    pub sent_at: Timestamp,
    /// The last sending has ended without an answer; otherwise it may still be under way, left behind by a process that was killed.
    pub ended: bool,
    /// How many times it was sent and proven absent afterwards.
    pub proven_absent: u32,
    /// The draft that an approval procedure made of it.
    pub draft: Option<i64>,
    /// The claim that fences it; none in look-up mode.
    #[serde(default)]
    pub claim: Option<Claim>,
}

/// The row of a user table that stands for one document: it can be inserted once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The table, without `@` and `U_`.
    pub table: String,
    /// The property of documents that carries the same key.
    pub property: String,
    /// The key: the row's `Code` and `Name`.
    pub code: String,
    /// How it reaches SAP.
    pub stage: ClaimStage,
}

/// How a claim and its document reach SAP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimStage {
    /// In one change set.
    Together,
    /// The claim is inserted by itself; the document is not sent yet.
    Alone,
    /// The claim stands by itself, and the document was sent without a change set.
    Posted,
}

/// One record's way from a fact to a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// The natural key.
    pub key: WorkKey,
    /// The flow it belongs to.
    pub flow: Flow,
    /// The row it depends on, e.g. the order of a despatch.
    pub parent: Option<WorkKey>,
    /// Where it stands.
    pub state: WorkState,
    /// When the row came into being.
    pub created_at: Timestamp,
    /// Not before this time.
    pub due_at: Timestamp,
    /// Attempts that failed for passing reasons since the last success or retry.
    pub attempts: u32,
    /// Raised by a person to allow a new document after the old one was cancelled.
    pub generation: u8,
    /// The record in a person's words, e.g. `order #1001`.
    pub subject: String,
    /// Why it waits, is held or was left out.
    pub reason: Option<String>,
    /// The other side refused it: it is not sent again before a person or new data says so.
    pub refused: bool,
    /// The facts, in the flow's own shape.
    pub facts: Value,
    /// The announced create, while there is one.
    pub intent: Option<Intent>,
    /// The written record, in the flow's own shape.
    pub link: Option<Value>,
    /// What people decided for it, or supplied.
    pub decided: Decided,
}

impl Work {
    /// A new row that is due at once.
    ///
    /// # Errors
    /// The facts cannot be written as JSON.
    pub fn new(
        key: WorkKey,
        flow: Flow,
        subject: String,
        facts: &impl Serialize,
        now: Timestamp,
    ) -> Result<Self, serde_json::Error> {
        Ok(Self {
            key,
            flow,
            parent: None,
            state: WorkState::Due,
            created_at: now,
            due_at: now,
            attempts: 0,
            generation: 0,
            subject,
            reason: None,
            refused: false,
            facts: serde_json::to_value(facts)?,
            intent: None,
            link: None,
            decided: Decided::default(),
        })
    }

    /// The facts, typed.
    ///
    /// # Errors
    /// They were stored in another shape.
    pub fn facts<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&self.facts)
    }

    /// The link, typed; `None` while nothing is written.
    ///
    /// # Errors
    /// It was stored in another shape.
    pub fn link<T: DeserializeOwned>(&self) -> Result<Option<T>, serde_json::Error> {
        self.link.as_ref().map(T::deserialize).transpose()
    }

    /// Moves the row to a state with a reason.
    pub fn enter(&mut self, state: WorkState, reason: Option<String>) {
        self.state = state;
        self.reason = reason;
    }

    /// Lets the row be decided anew because its data has changed. What a person left out stays out.
    pub fn decide_anew(&mut self, now: Timestamp) {
        if self.decided.ignored.is_none() {
            self.refused = false;
            self.due_at = now;
            self.enter(WorkState::Due, None);
        }
    }

    /// What a person may call it: its key, the id in it, the order's number, a tracking number, and the numbers of what was written.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        const FACTS: [&str; 4] = ["/snapshot/number", "/number", "/order_number", "/tracking"];
        const LINK: [&str; 2] = ["/doc_num", "/doc_entry"];
        let key = self.key.as_str();
        let id = key.rsplit_once(':').map(|(_, id)| id.to_owned());
        let facts = FACTS.iter().filter_map(|path| self.facts.pointer(path));
        let link = self.link.iter().flat_map(|link| LINK.iter().filter_map(|path| link.pointer(path)));
        let text = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        std::iter::once(key.to_owned()).chain(id).chain(facts.chain(link).filter_map(text)).collect()
    }
}
