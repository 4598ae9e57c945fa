//! What a difference is, and what explains it.

use super::Matter;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{ExceptionStatus, Flow, Pair, PairKey, Work, WorkKey, WorkState};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What explains a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Explanation {
    /// Nothing that we know.
    Unexplained,
    /// A person is asked already.
    Exception {
        /// The exception's number.
        id: i64,
    },
    /// It is on its way.
    InFlight {
        /// What is waited for.
        why: String,
    },
    /// It is meant to be so.
    Rule {
        /// Which rule.
        why: String,
    },
}

/// One difference between both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What was compared.
    pub matter: Matter,
    /// What identifies the record, as in exceptions: `order:1`, `despatch:5`, `pair:ITEM@01`, `item:X`, `sellable:7`.
    pub record: String,
    /// The record in a person's words.
    pub subject: String,
    /// What differs: `missing`, `doubled`, `total`, `on_hand`, `title`, …
    pub field: &'static str,
    /// What SAP shows.
    pub sap: String,
    /// What Veeqo shows.
    pub veeqo: String,
    /// A plain sentence with the values in it.
    pub message: String,
    /// What explains it.
    pub explanation: Explanation,
    /// The Veeqo order it belongs to, where there is one.
    pub order: Option<i64>,
}

/// What a comparison found.
#[derive(Clone, Debug, Serialize)]
pub struct Reconciliation {
    /// What was compared.
    pub matter: Matter,
    /// Since when, where it goes by time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<jiff::Timestamp>,
    /// How many records were compared.
    pub compared: usize,
    /// Every difference, the unexplained first.
    pub differences: Vec<Difference>,
    /// Records that were watched and agree.
    #[serde(skip)]
    pub(crate) settled: Vec<String>,
}

impl Reconciliation {
    /// How many differences nothing explains.
    #[must_use]
    pub fn unexplained(&self) -> usize {
        let unexplained = |difference: &&Difference| difference.explanation == Explanation::Unexplained;
        self.differences.iter().filter(unexplained).count()
    }
}

/// A difference before it is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) record: String,
    pub(super) subject: String,
    pub(super) field: &'static str,
    pub(super) sap: String,
    pub(super) veeqo: String,
    pub(super) message: String,
    pub(super) order: Option<i64>,
    /// A rule that wants it so.
    pub(super) rule: Option<String>,
}

impl Finding {
    pub(super) fn explained(self, matter: Matter, explanation: Explanation) -> Difference {
        let Self { record, subject, field, sap, veeqo, message, order, .. } = self;
        Difference { matter, record, subject, field, sap, veeqo, message, explanation, order }
    }
}

/// What was read: how much, and what differs.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) records: BTreeSet<String>,
    pub(super) findings: Vec<Finding>,
}

impl Found {
    pub(super) fn compared(&self, record: &str) -> bool {
        self.records.contains(record)
    }

    pub(super) fn count(&self) -> usize {
        self.records.len()
    }
}

/// What the ledger knows that could explain a difference.
#[derive(Debug)]
pub(super) struct Known {
    exceptions: BTreeMap<String, i64>,
    /// Those of pairs that a person left out.
    ignored: BTreeMap<String, i64>,
    pairs: BTreeMap<PairKey, Pair>,
    busy: BTreeSet<PairKey>,
}

impl Known {
    pub(super) async fn load(ctx: &Context) -> Result<Self, EngineError> {
        let open = ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
        // What a comparison itself told explains nothing.
        let told =
            open.into_iter().filter(|exception| !exception.record.starts_with(super::schedule::PREFIX));
        let ignored = ctx.store.exceptions(Some(ExceptionStatus::Ignored)).await?;
        let ignored = ignored.into_iter().filter(|exception| exception.record.starts_with("pair:"));
        Ok(Self {
            ignored: ignored.map(|exception| (exception.record, exception.id)).collect(),
            exceptions: told.map(|exception| (exception.record, exception.id)).collect(),
            pairs: ctx.store.pairs().await?.into_iter().map(|pair| (pair.key.clone(), pair)).collect(),
            busy: crate::stock::busy(ctx).await?,
        })
    }

    pub(super) async fn explain(&self, ctx: &Context, finding: &Finding) -> Result<Explanation, EngineError> {
        if let Some(why) = &finding.rule {
            return Ok(Explanation::Rule { why: why.clone() });
        }
        let mut rows = Vec::new();
        for key in keys(finding) {
            if let Some(id) = self.exceptions.get(key.as_str()) {
                return Ok(Explanation::Exception { id: *id });
            }
            rows.extend(ctx.store.work(&key).await?);
        }
        let moving = || self.pairs.iter().find(|(key, _)| format!("pair:{key}") == finding.record);
        if let Some(why) = self.left_out(finding, moving().map(|(_, pair)| pair)) {
            return Ok(Explanation::Rule { why });
        }
        let why = rows.iter().find_map(in_flight).or_else(|| {
            let (key, pair) = moving()?;
            stock_in_flight(pair, self.busy.contains(key))
        });
        Ok(why.map_or(Explanation::Unexplained, |why| Explanation::InFlight { why }))
    }
}

impl Known {
    /// Why a person wants a pair to differ.
    fn left_out(&self, finding: &Finding, pair: Option<&Pair>) -> Option<String> {
        let ignored =
            self.ignored.get(&finding.record).map(|id| format!("exception {id} was ignored by a person"));
        let candidate = pair?.candidate.as_ref();
        let left_out = candidate.filter(|candidate| candidate.ignored);
        ignored.or_else(|| Some(format!("a movement seen at {} was ignored by a person", left_out?.since)))
    }
}

/// The records whose exceptions and rows speak of a difference.
fn keys(finding: &Finding) -> Vec<WorkKey> {
    let mut keys = vec![WorkKey::stored(finding.record.clone())];
    if let Some(code) = finding.record.strip_prefix("item:") {
        keys.push(WorkKey::product(code));
    }
    if let Some(id) = finding.order {
        keys.extend([WorkKey::order(id), WorkKey::cancellation(id)]);
    }
    keys
}

/// Why a row is not written yet.
fn in_flight(work: &Work) -> Option<String> {
    let moves = matches!(work.state, WorkState::Waiting | WorkState::Due | WorkState::Unknown);
    let what = work.reason.as_deref().unwrap_or(work.state.as_str());
    (moves && work.flow != Flow::Stock).then(|| format!("{}: {what}", work.subject))
}

/// Why a pair is not level yet.
fn stock_in_flight(pair: &Pair, busy: bool) -> Option<String> {
    if busy {
        return Some("an adjustment is on its way to SAP".to_owned());
    }
    if pair.pending_put.is_some() {
        return Some("a level is on its way to Veeqo".to_owned());
    }
    pair.candidate.as_ref().map(|candidate| format!("a movement seen at {} must hold still", candidate.since))
}
