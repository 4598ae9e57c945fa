//! What a dry run would have written.

mod words;

use super::progress::Progress;
use super::rows::Rows;
use super::{Output, PassView};
use crate::connect::HeldBack;
use b1_veeqo_mapping::exception::Side;
use b1_veeqo_sync::ledger::Flow;
use b1_veeqo_sync::{Event, Follows, Observer, Summary};
use rest_transport::WithheldRequest;
use serde::Serialize;
use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use words::words;

/// A write that was held back.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct HeldWrite {
    side: Side,
    method: String,
    path: String,
    operation: &'static str,
    flow: Option<Flow>,
    subject: Option<String>,
    summary: String,
    /// What would follow, if the other side takes it.
    then: Vec<Follows>,
}

/// Collects what is held back, and knows for which record.
#[derive(Debug)]
pub(crate) struct DryRunLog {
    writes: HeldBack,
    progress: Progress,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    sap: usize,
    veeqo: usize,
    known: HashSet<String>,
    writes: Vec<HeldWrite>,
}

impl DryRunLog {
    pub(crate) fn new(writes: HeldBack, output: Output) -> Self {
        Self { writes, progress: Progress::new(output), taken: Mutex::default() }
    }

    /// What was held back, after the last record.
    pub(crate) fn view(&self, summary: Summary, follows: Vec<Follows>) -> DryRunView {
        self.progress.finish();
        self.take(None);
        let mut writes = self.taken.lock().unwrap_or_else(PoisonError::into_inner).writes.clone();
        for follows in follows {
            let is_first = |write: &&mut HeldWrite| {
                write.flow == Some(follows.after) && write.subject.as_deref() == Some(&*follows.record)
            };
            if let Some(write) = writes.iter_mut().find(is_first) {
                write.then.push(follows);
            }
        }
        DryRunView { writes, pass: PassView::from(summary) }
    }

    /// Takes what was held back since the last time: it belongs to this record. The same again, in another round, is told once.
    fn take(&self, record: Option<(Flow, &str)>) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let (sap, veeqo) = (self.writes.sap.requests(), self.writes.veeqo.requests());
        let new = sap.iter().skip(taken.sap).map(|write| (Side::Sap, write));
        let new = new.chain(veeqo.iter().skip(taken.veeqo).map(|write| (Side::Veeqo, write)));
        for (side, write) in new {
            if taken.known.insert(write.to_text()) {
                taken.writes.push(held(side, write, record));
            }
        }
        (taken.sap, taken.veeqo) = (sap.len(), veeqo.len());
    }
}

fn held(side: Side, write: &WithheldRequest, record: Option<(Flow, &str)>) -> HeldWrite {
    HeldWrite {
        side,
        method: write.method.to_string(),
        path: write.url.path().to_owned(),
        operation: write.operation,
        flow: record.map(|(flow, _)| flow),
        subject: record.map(|(_, subject)| subject.to_owned()),
        summary: words(write),
        then: Vec::new(),
    }
}

impl Observer for DryRunLog {
    fn event(&self, event: &Event) {
        if let Event::Withheld { flow, subject, .. } = event {
            self.take(Some((*flow, subject)));
        }
        self.progress.event(event);
    }
}

/// What would have been written.
#[derive(Debug, Serialize)]
pub(crate) struct DryRunView {
    writes: Vec<HeldWrite>,
    #[serde(flatten)]
    pass: PassView,
}

impl fmt::Display for DryRunView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = Rows::with_heading(&["flow", "record", "to", "request", "what"]);
        for write in &self.writes {
            let flow = write.flow.map(|flow| flow.to_string()).unwrap_or_default();
            let side = if write.side == Side::Sap { "SAP" } else { "Veeqo" };
            let request = format!("{} {}", write.method, write.path);
            let subject = write.subject.clone().unwrap_or_default();
            rows.push([flow, subject, side.to_owned(), request, write.summary.clone()]);
        }
        match self.writes.len() {
            0 => return writeln!(f, "nothing would be written; nothing was changed"),
            1 => write!(f, "{rows}\n1 write was held back\n")?,
            many => write!(f, "{rows}\n{many} writes were held back\n")?,
        }
        self.follows(f)?;
        writeln!(f, "nothing was changed")
    }
}

impl DryRunView {
    /// What would follow: the levels of new products in one line, everything else by its record.
    fn follows(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = || self.writes.iter().flat_map(|write| write.then.iter().map(move |then| (write, then)));
        if all().next().is_none() {
            return writeln!(f, "what would follow a write depends on its answer");
        }
        let mut rows = Rows::with_heading(&["then", "record", "after", "what"]);
        let levels = all().filter(|(_, then)| then.flow == Flow::Stock).count();
        if levels > 0 {
            let what = "SAP's on-hand is written to Veeqo".to_owned();
            rows.push([
                Flow::Stock.to_string(),
                format!("stock of {levels} items"),
                "their products".to_owned(),
                what,
            ]);
        }
        for (write, then) in all().filter(|(_, then)| then.flow != Flow::Stock) {
            let after = write.subject.clone().unwrap_or_default();
            rows.push([then.flow.to_string(), then.subject.clone(), after, then.summary.clone()]);
        }
        write!(f, "\nwhat would follow, if the answers allow it:\n{rows}\n")
    }
}
