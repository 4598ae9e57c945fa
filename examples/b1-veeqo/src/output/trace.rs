//! The story of one order as people read it.

use super::rows::Rows;
use b1_veeqo_sync::ledger::ExceptionStatus;
use b1_veeqo_sync::trace::{Candidate, Document, Happened, Record, Story};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use std::fmt;

/// Several records with one name.
#[derive(Debug, Serialize)]
pub(crate) struct Candidates {
    candidates: Vec<Candidate>,
}

impl Candidates {
    pub(crate) fn new(candidates: Vec<Candidate>) -> Self {
        Self { candidates }
    }
}

impl fmt::Display for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = Rows::with_heading(&["key", "state", "record"]);
        for candidate in &self.candidates {
            let state = candidate.state.as_str().to_owned();
            rows.push([candidate.key.clone(), state, candidate.subject.clone()]);
        }
        writeln!(f, "several records are called so; name one by its key:\n\n{rows}")
    }
}

/// A story in the company's time: where everything stands, what is open, then what happened.
pub(crate) struct StoryText<'a> {
    story: &'a Story,
    zone: &'a TimeZone,
}

impl<'a> StoryText<'a> {
    pub(crate) fn new(story: &'a Story, zone: &'a TimeZone) -> Self {
        Self { story, zone }
    }

    fn time(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    fn records(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for record in &self.story.records {
            let documents: Vec<String> = record.documents.iter().map(named).collect();
            let tracking = record.tracking.iter().map(|number| format!("tracking {number}"));
            let facts: Vec<String> = documents.into_iter().chain(tracking).collect();
            let facts = if facts.is_empty() { String::new() } else { format!("  ({})", facts.join(", ")) };
            writeln!(f, "{} [{}]: {}{facts}", record.subject, record.key, self.standing(record))?;
            for decided in &record.decided {
                writeln!(f, "    decided: {decided}")?;
            }
        }
        Ok(())
    }

    /// Where a record stands, and why.
    fn standing(&self, record: &Record) -> String {
        let mut text = record.state.as_str().to_owned();
        if let Some(reason) = &record.reason {
            text.push_str(&format!(", {reason}"));
        }
        if let Some(announced) = &record.announced {
            text.push_str(&format!("; announced as {announced}"));
        }
        if record.attempts > 0 {
            text.push_str(&format!("; {} tries failed", record.attempts));
        }
        match record.due_at {
            Some(due) if record.attempts > 0 => format!("{text}; next try {}", self.time(due)),
            _ => text,
        }
    }

    fn exceptions(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = self.story.exceptions.iter().filter(|told| told.status != ExceptionStatus::Resolved);
        for (index, told) in open.enumerate() {
            if index == 0 {
                writeln!(f, "\nexceptions")?;
            }
            let left = if told.status == ExceptionStatus::Ignored { ", ignored" } else { "" };
            let since = self.time(told.opened_at);
            writeln!(f, "  #{} {} (since {since}{left}): {}", told.id, told.code, told.message)?;
        }
        Ok(())
    }

    /// The date once for each day; the record's name where it is another than in the line before.
    fn events(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut day, mut subject) = (String::new(), "");
        for event in &self.story.events {
            let at = event.at.to_zoned(self.zone.clone());
            let today = at.strftime("%A %-d %B %Y (%Z)").to_string();
            if today != day {
                writeln!(f, "\n{today}")?;
                (day, subject) = (today, "");
            }
            if event.subject != subject {
                writeln!(f, "  {}", event.subject)?;
                subject = &event.subject;
            }
            writeln!(f, "    {}  {}", at.strftime("%H:%M:%S"), what(event))?;
        }
        Ok(())
    }
}

impl fmt::Display for StoryText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.records(f)?;
        self.exceptions(f)?;
        self.events(f)
    }
}

/// A document by the number that people see.
fn named(document: &Document) -> String {
    let side = if document.side == "sap" { "SAP" } else { "Veeqo" };
    let number = match (document.number, document.entry) {
        (Some(number), Some(entry)) => format!("{number}, DocEntry {entry}"),
        (Some(number), None) => number.to_string(),
        (None, Some(entry)) => format!("with DocEntry {entry}"),
        (None, None) => String::new(),
    };
    let made = if document.by_hand { ", made by hand" } else { "" };
    format!("{side} {} {number}{made}", document.kind)
}

fn what(event: &Happened) -> String {
    let who = event.actor.as_ref().map(|actor| format!("{actor}: ")).unwrap_or_default();
    let detail = if event.detail.is_empty() { String::new() } else { format!(": {}", event.detail) };
    format!("{who}{}{detail}", event.action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_sync::ledger::{Flow, WorkState};
    use b1_veeqo_sync::trace::Told;

    fn happened(minute: i64, subject: &str, action: &str, detail: &str, actor: Option<&str>) -> Happened {
        Happened {
            at: Timestamp::from_second(1_790_000_000 + minute * 60).unwrap(),
            record: "order:123".to_owned(),
            subject: subject.to_owned(),
            action: action.to_owned(),
            detail: detail.to_owned(),
            actor: actor.map(str::to_owned),
        }
    }

    fn record(key: &str, subject: &str, state: WorkState) -> Record {
        Record {
            key: key.to_owned(),
            subject: subject.to_owned(),
            flow: Flow::Orders,
            state,
            reason: None,
            due_at: None,
            attempts: 0,
            announced: None,
            documents: Vec::new(),
            tracking: None,
            decided: Vec::new(),
        }
    }

    #[test]
    fn a_story_is_read_from_top_to_bottom() {
        let document =
            Document { side: "sap", kind: "order", number: Some(4711), entry: Some(12), by_hand: false };
        let order =
            Record { documents: vec![document], ..record("order:123", "order 1001", WorkState::Done) };
        let parcel = Record {
            reason: Some("no item".to_owned()),
            tracking: Some("1Z".to_owned()),
            decided: vec!["left out by ann: sold".to_owned()],
            ..record("despatch:5", "parcel 5", WorkState::Held)
        };
        let told = Told {
            id: 7,
            code: "SKU_UNMAPPED",
            subject: "parcel 5".to_owned(),
            message: "no item".to_owned(),
            status: ExceptionStatus::Open,
            opened_at: Timestamp::from_second(1_790_000_060).unwrap(),
            updated_at: Timestamp::UNIX_EPOCH,
            value: None,
        };
        let events = vec![
            happened(0, "order 1001", "seen in Veeqo", "open", None),
            happened(1, "order 1001", "posted", "order 4711 (DocEntry 12)", None),
            happened(2, "parcel 5", "retry asked for", "exception 7", Some("ann")),
            happened(24 * 60, "parcel 5", "held", "", None),
        ];
        let story = Story { records: vec![order, parcel], exceptions: vec![told], events };
        let text = StoryText::new(&story, &TimeZone::fixed(jiff::tz::offset(2))).to_string();
        assert_eq!(
            text,
            "order 1001 [order:123]: done  (SAP order 4711, DocEntry 12)\n\
             parcel 5 [despatch:5]: held, no item  (tracking 1Z)\n\
             \x20   decided: left out by ann: sold\n\
             \nexceptions\n\
             \x20 #7 SKU_UNMAPPED (since 2026-09-21 16:14): no item\n\
             \nMonday 21 September 2026 (+02)\n\
             \x20 order 1001\n\
             \x20   16:13:20  seen in Veeqo: open\n\
             \x20   16:14:20  posted: order 4711 (DocEntry 12)\n\
             \x20 parcel 5\n\
             \x20   16:15:20  ann: retry asked for: exception 7\n\
             \nTuesday 22 September 2026 (+02)\n\
             \x20 parcel 5\n\
             \x20   16:13:20  held\n"
        );
    }
}
