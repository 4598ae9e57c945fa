//! The story of one order, from the store alone: where it stands on both sides, and how it came there.

mod events;
mod family;

use crate::ledger::{ExceptionRecord, ExceptionStatus, Flow, Store, StoreError, Work, WorkState};
use events::events;
use family::{family, roots};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Serialize;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Traced {
    /// Nothing in the store is called so.
    Nothing,
    /// Exactly one order, or another record that belongs to none.
    One(Box<Story>),
    /// Several.
    Several(Vec<Candidate>),
}

/// One of several records with the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Its key, which names it alone.
    pub key: String,
    /// It in a person's words.
    pub subject: String,
    /// Its flow.
    pub flow: Flow,
    /// Where it stands.
    pub state: WorkState,
}

/// The story of one order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Story {
    /// The order and everything that belongs to it: parcels, invoices, returns, cancellations; the order first.
    pub records: Vec<Record>,
    /// Its exceptions, by id, the settled ones too.
    pub exceptions: Vec<Told>,
    /// What happened, oldest first.
    pub events: Vec<Happened>,
}

/// A record and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// Its key.
    pub key: String,
    /// It in a person's words.
    pub subject: String,
    /// Its flow.
    pub flow: Flow,
    /// Where it stands.
    pub state: WorkState,
    /// Why it waits, is held or was left out.
    pub reason: Option<String>,
    /// When it is worked on next, where it is still to be written.
    pub due_at: Option<Timestamp>,
    /// Attempts that failed for passing reasons since the last success.
    pub attempts: u32,
    /// The document that was announced and may exist: its reference.
    pub announced: Option<String>,
    /// The documents that were written or found for it.
    pub documents: Vec<Document>,
    /// The parcel's tracking number.
    pub tracking: Option<String>,
    /// What people decided: left out, a customer.
    pub decided: Vec<String>,
}

/// A document on one of the sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Which side has it: `sap` or `veeqo`.
    pub side: &'static str,
    /// What it is there, e.g. `delivery`.
    pub kind: &'static str,
    /// The number that people see, where it is known: SAP's `DocNum`.
    pub number: Option<i64>,
    /// SAP's `DocEntry`.
    pub entry: Option<i64>,
    /// A person made it.
    pub by_hand: bool,
}

/// An exception in the story.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    /// Its id.
    pub id: i64,
    /// The stable reason.
    pub code: &'static str,
    /// The record it is about, in a person's words.
    pub subject: String,
    /// A plain sentence with the values in it.
    pub message: String,
    /// Where it stands.
    pub status: ExceptionStatus,
    /// When it was first seen.
    pub opened_at: Timestamp,
    /// When it was last seen or changed.
    pub updated_at: Timestamp,
    /// The money at stake, in the order's currency.
    pub value: Option<Decimal>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// The record's key.
    pub record: String,
    /// The record in a person's words.
    pub subject: String,
    /// What, e.g. `posted`.
    pub action: String,
    /// The values.
    pub detail: String,
    /// Who, where a person did.
    pub actor: Option<String>,
}

/// Tells the story of the order that is called so: by its number, Veeqo's id, a tracking number, the number of a document in SAP, or a key. Reads the
/// store alone, so that it works beside a daemon and while a side is away.
///
/// # Errors
/// The store failed.
pub async fn trace(store: &dyn Store, name: &str) -> Result<Traced, StoreError> {
    let mut roots = roots(store, name).await?;
    if roots.len() > 1 {
        return Ok(Traced::Several(roots.iter().map(Candidate::of).collect()));
    }
    match roots.pop() {
        None => Ok(Traced::Nothing),
        Some(root) => Ok(Traced::One(Box::new(story(store, root).await?))),
    }
}

async fn story(store: &dyn Store, root: Work) -> Result<Story, StoreError> {
    let rows = family(store, root).await?;
    let keys: Vec<&str> = rows.iter().map(|row| row.key.as_str()).collect();
    let mut exceptions = store.exceptions(None).await?;
    exceptions.retain(|told| {
        keys.contains(&told.record.as_str())
            || told.work.as_ref().is_some_and(|key| keys.contains(&key.as_str()))
    });
    let events = events(store, &rows, &exceptions).await?;
    let records = rows.iter().filter(|row| is_told(row)).map(Record::of).collect();
    Ok(Story { records, exceptions: exceptions.into_iter().map(Told::of).collect(), events })
}

/// A second look that found nothing is no part of the picture; its lines are part of the story.
fn is_told(row: &Work) -> bool {
    row.key.is_record() || row.state != WorkState::Done
}

impl Candidate {
    fn of(row: &Work) -> Self {
        let (key, subject) = (row.key.to_string(), row.subject.clone());
        Self { key, subject, flow: row.flow, state: row.state }
    }
}

impl Record {
    fn of(row: &Work) -> Self {
        let tracking = row.facts.pointer("/tracking").and_then(|text| text.as_str());
        let ignored = row.decided.ignored.clone();
        let customer = row.decided.customer.as_ref().map(|customer| format!("customer {customer}"));
        Self {
            key: row.key.to_string(),
            subject: row.subject.clone(),
            flow: row.flow,
            state: row.state,
            reason: row.reason.clone(),
            due_at: row.state.is_open().then_some(row.due_at),
            attempts: row.attempts,
            announced: row.intent.as_ref().map(|intent| format!("{} {}", intent.target, intent.reference)),
            documents: Document::all(row),
            tracking: tracking.map(str::to_owned),
            decided: ignored.into_iter().chain(customer).collect(),
        }
    }
}

impl Document {
    /// The document of the row's link, and those that people made of an order.
    fn all(row: &Work) -> Vec<Self> {
        let Some(link) = &row.link else { return Vec::new() };
        let number =
            |value: &serde_json::Value, name: &str| value.get(name).and_then(|number| number.as_i64());
        let (side, kind) = written(row.flow);
        let own = Self {
            side,
            kind,
            number: number(link, "doc_num"),
            entry: number(link, "doc_entry"),
            by_hand: false,
        };
        let made = link.get("by_hand").and_then(|made| made.as_array()).into_iter().flatten();
        let made = made.map(|made| {
            let (number, entry) = (number(made, "doc_num"), number(made, "doc_entry"));
            Self { side: "sap", kind: "delivery", number, entry, by_hand: true }
        });
        let own = (own.number.is_some() || own.entry.is_some()).then_some(own);
        own.into_iter().chain(made).collect()
    }
}

/// Where a flow writes, and what.
fn written(flow: Flow) -> (&'static str, &'static str) {
    match flow {
        Flow::Catalogue => ("veeqo", "product"),
        Flow::Orders => ("sap", "order"),
        Flow::SalesOrders => ("veeqo", "order"),
        Flow::Despatch => ("sap", "delivery"),
        Flow::Invoices => ("sap", "invoice"),
        Flow::Returns => ("sap", "return"),
        Flow::Stock => ("sap", "goods movement"),
    }
}

impl Told {
    fn of(exception: ExceptionRecord) -> Self {
        Self {
            id: exception.id,
            code: exception.code.as_str(),
            subject: exception.subject,
            message: exception.message,
            status: exception.status,
            opened_at: exception.opened_at,
            updated_at: exception.updated_at,
            value: exception.value,
        }
    }
}
