//! What was seen, asked and done, in memory.

use super::State;
use crate::ledger::{
    Alias, Balance, Change, ExceptionStatus, Flow, ItemRecord, JournalEntry, Request, Work, WorkState,
};
use b1_veeqo_mapping::Sku;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The register of records, the requests, the aliases and the journal.
#[derive(Clone, Debug, Default)]
pub(super) struct Trace {
    intake: BTreeMap<String, Flow>,
    requests: Vec<Asked>,
    aliases: BTreeMap<Sku, Alias>,
    journal: Vec<JournalEntry>,
}

#[derive(Clone, Debug)]
struct Asked {
    request: Request,
    done_at: Option<Timestamp>,
}

impl Trace {
    pub(super) fn saw_work(&mut self, work: &Work) {
        if work.key.is_record() {
            self.take_in(work.key.as_str(), work.flow);
        }
    }

    pub(super) fn saw_item(&mut self, item: &ItemRecord) {
        self.take_in(&format!("item:{}", item.item_code), Flow::Catalogue);
    }

    fn take_in(&mut self, record: &str, flow: Flow) {
        self.intake.entry(record.to_owned()).or_insert(flow);
    }

    /// Applies such a change; any other changes nothing here.
    pub(super) fn apply(&mut self, change: Change) {
        match change {
            Change::TakeIn { flow, record } => self.take_in(&record, flow),
            Change::Journal(entry) => self.journal.push(entry),
            Change::ForgetHistory { before, most } => self.forget(before, most),
            Change::Ask { by, action } => {
                let id = self.requests.last().map_or(1, |last| last.request.id + 1);
                let action = serde_json::to_value(action).unwrap_or_default();
                self.requests.push(Asked { request: Request { id, by, action }, done_at: None });
            }
            Change::Answer { id, at, .. } => {
                let asked = self.requests.iter_mut().find(|asked| asked.request.id == id);
                if let Some(asked) = asked {
                    asked.done_at = Some(at);
                }
            }
            Change::PutAlias(alias) => {
                self.aliases.retain(|_, known| known.item != alias.item);
                self.aliases.insert(alias.sku.clone(), *alias);
            }
            Change::RemoveAlias { sku } => drop(self.aliases.remove(&sku)),
            _ => {}
        }
    }

    fn forget(&mut self, before: Timestamp, most: u32) {
        let mut left = most;
        self.journal.retain(|entry| !spent(entry.at < before, &mut left));
        let mut left = most;
        self.requests.retain(|asked| !spent(asked.done_at.is_some_and(|at| at < before), &mut left));
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        let waiting = self.requests.iter().filter(|asked| asked.done_at.is_none());
        waiting.map(|asked| asked.request.clone()).collect()
    }

    pub(super) fn aliases(&self) -> Vec<Alias> {
        self.aliases.values().cloned().collect()
    }

    pub(super) fn journal(&self, record: &str) -> Vec<JournalEntry> {
        self.journal.iter().filter(|entry| entry.record == record).cloned().collect()
    }
}

fn spent(old: bool, left: &mut u32) -> bool {
    let gone = old && *left > 0;
    if gone {
        *left -= 1;
    }
    gone
}

impl State {
    pub(super) fn balance(&self) -> Vec<Balance> {
        let mut flows: BTreeMap<Flow, Balance> = BTreeMap::new();
        for (record, flow) in &self.trace.intake {
            let balance = flows.entry(*flow).or_insert_with(|| Balance::of(*flow));
            balance.seen += 1;
            let known = self.work.keys().any(|key| key.as_str() == record)
                || record.strip_prefix("item:").is_some_and(|code| self.has_item(code));
            if !known {
                match self.told(record) {
                    Some(ExceptionStatus::Open) => balance.held += 1,
                    Some(_) => balance.excluded += 1,
                    None => balance.lost.push(record.clone()),
                }
            }
        }
        for work in self.work.values().filter(|work| work.key.is_record()) {
            count(flows.entry(work.flow).or_insert_with(|| Balance::of(work.flow)), work.state);
        }
        for item in self.items.values() {
            let flow = Flow::Catalogue;
            count(flows.entry(flow).or_insert_with(|| Balance::of(flow)), self.state_of(item));
        }
        flows.into_values().collect()
    }

    fn has_item(&self, code: &str) -> bool {
        self.items.keys().any(|known| known.as_str() == code)
    }

    fn state_of(&self, item: &ItemRecord) -> WorkState {
        let records = ["item", "product"].map(|kind| format!("{kind}:{}", item.item_code));
        let told = |status| {
            let mut all = self.exceptions.all().filter(|known| known.status == status);
            all.any(|known| records.contains(&known.record))
        };
        match (&item.product, &item.ineligible) {
            (Some(_), _) => WorkState::Done,
            (None, Some(_)) => WorkState::Excluded,
            (None, None) if told(ExceptionStatus::Open) => WorkState::Held,
            (None, None) if told(ExceptionStatus::Ignored) => WorkState::Excluded,
            (None, None) => WorkState::Due,
        }
    }

    /// A record without a row that is told of, open before ignored.
    fn told(&self, record: &str) -> Option<ExceptionStatus> {
        let of_record = self.exceptions.all().filter(|known| known.record == record && known.work.is_none());
        let status = of_record.map(|known| known.status);
        status.filter(|status| *status != ExceptionStatus::Resolved).min()
    }
}

fn count(balance: &mut Balance, state: WorkState) {
    let which = match state {
        WorkState::Done => &mut balance.written,
        WorkState::Waiting | WorkState::Due | WorkState::Unknown => &mut balance.open,
        WorkState::Held => &mut balance.held,
        WorkState::Excluded => &mut balance.excluded,
    };
    *which += 1;
}
