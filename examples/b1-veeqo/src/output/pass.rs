//! What a pass did.

use super::pause::PauseView;
use super::rows::Rows;
use b1_veeqo_sync::Summary;
use serde::Serialize;
use std::fmt;

/// What every flow did, and what is left open.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub(crate) struct PassView(Summary);

impl PassView {
    /// Adds a later pass: what was done adds up, what stands is replaced. Every pass sees much of the same, so the most that one of them saw
    /// counts as seen.
    pub(crate) fn absorb(&mut self, later: Self) {
        for (flow, report) in later.0.flows {
            let sum = self.0.flows.entry(flow).or_default();
            let seen = sum.seen.max(report.seen);
            sum.absorb(report);
            sum.seen = seen;
        }
        self.0.open_exceptions = later.0.open_exceptions;
        self.0.unmapped = later.0.unmapped;
        self.0.paused = later.0.paused;
    }
}

impl From<Summary> for PassView {
    fn from(summary: Summary) -> Self {
        Self(summary)
    }
}

impl fmt::Display for PassView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headings = ["flow", "seen", "written", "adopted", "held", "waiting", "left out"];
        let mut rows = Rows::with_heading(&headings);
        for (flow, report) in &self.0.flows {
            let figures =
                [report.seen, report.written, report.adopted, report.held, report.waiting, report.excluded];
            let cells = figures.map(|figure| figure.to_string());
            rows.push(std::iter::once(flow.to_string()).chain(cells));
        }
        write!(f, "{rows}")?;
        match self.0.open_exceptions {
            0 => writeln!(f, "complete; no exceptions are open"),
            1 => writeln!(f, "complete; 1 exception is open: see `b1-veeqo exceptions list`"),
            many => writeln!(f, "complete; {many} exceptions are open: see `b1-veeqo exceptions list`"),
        }?;
        match self.0.unmapped {
            0 => {}
            unmapped => writeln!(f, "{unmapped} of them for reasons that the catalogue does not know")?,
        }
        self.0.paused.iter().try_for_each(|pause| write!(f, "{}", PauseView(pause.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_sync::FlowReport;
    use b1_veeqo_sync::ledger::Flow;

    #[test]
    fn what_is_seen_again_counts_once() {
        let pass = |seen, written| {
            let report = FlowReport { seen, written, ..FlowReport::default() };
            PassView::from(Summary { flows: [(Flow::Orders, report)].into(), ..Summary::default() })
        };
        let mut day = pass(60, 56);
        day.absorb(pass(61, 1));
        let json = serde_json::to_value(&day).unwrap();
        let orders = &json["flows"]["orders"];
        assert_eq!((&orders["seen"], &orders["written"]), (&61.into(), &57.into()));
    }

    #[test]
    fn figures_stand_under_their_headings() {
        let report = FlowReport { seen: 12, written: 3, held: 1, ..FlowReport::default() };
        let summary =
            Summary { flows: [(Flow::Orders, report)].into(), open_exceptions: 1, ..Summary::default() };
        let view = PassView::from(summary);
        assert_eq!(
            view.to_string(),
            "flow    seen  written  adopted  held  waiting  left out\n\
             orders  12    3        0        1     0        0\n\
             complete; 1 exception is open: see `b1-veeqo exceptions list`\n"
        );
        let json = serde_json::to_value(&view).unwrap();
        assert_eq!((&json["flows"]["orders"]["written"], &json["open_exceptions"]), (&3.into(), &1.into()));
    }
}
