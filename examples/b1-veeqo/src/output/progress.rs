//! How far a pass has got: bars on a terminal, plain lines elsewhere, nothing where programs read.

use super::Output;
use b1_veeqo_sync::ledger::Flow;
use b1_veeqo_sync::{Event, FlowReport, Observer};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::fmt;
use std::io::IsTerminal;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Shows the events of a pass on standard error, so that standard output holds the result alone.
pub(crate) struct Progress(Form);

enum Form {
    Bars(Box<Bars>),
    Lines,
    Silent,
}

struct Bars {
    all: MultiProgress,
    by_flow: Mutex<BTreeMap<Flow, ProgressBar>>,
    waiting: Mutex<Option<ProgressBar>>,
}

impl Progress {
    /// In the form that suits where it is shown.
    pub(crate) fn new(output: Output) -> Self {
        Self(match (output.is_json(), std::io::stderr().is_terminal()) {
            (true, _) => Form::Silent,
            (false, true) => Form::Bars(Box::new(Bars::new())),
            (false, false) => Form::Lines,
        })
    }

    /// Takes the bars off the terminal.
    pub(crate) fn finish(&self) {
        if let Form::Bars(bars) = &self.0 {
            bars.clear();
        }
    }
}

impl Observer for Progress {
    fn event(&self, event: &Event) {
        match &self.0 {
            Form::Bars(bars) => bars.show(event),
            Form::Lines => {
                if let Some(line) = line(event) {
                    super::remark(&line);
                }
            }
            Form::Silent => {}
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").finish_non_exhaustive()
    }
}

/// What a plain log says of an event; steps within a flow are too many.
fn line(event: &Event) -> Option<String> {
    match event {
        Event::FlowEnded { flow, report } if report.did_something() || report.held > 0 => {
            Some(format!("{flow}: {}", figures(*report)))
        }
        Event::Waiting { wait, reason } => Some(format!("waiting {}: {reason}", seconds(*wait))),
        _ => None,
    }
}

fn figures(report: FlowReport) -> String {
    format!("{} seen, {} written, {} held", report.seen, report.written, report.held)
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

impl Bars {
    fn new() -> Self {
        Self { all: MultiProgress::new(), by_flow: Mutex::default(), waiting: Mutex::default() }
    }

    fn show(&self, event: &Event) {
        if !matches!(event, Event::Waiting { .. }) {
            self.end_waiting();
        }
        match event {
            Event::FlowStarted { flow } => self.bar(*flow).set_message("reading"),
            Event::Progress { flow, done, total } => {
                let bar = self.bar(*flow);
                bar.set_length(*total);
                bar.set_position(*done);
                bar.set_message("");
            }
            Event::FlowEnded { flow, report } => self.bar(*flow).set_message(figures(*report)),
            Event::Waiting { wait, reason } => self.wait(format!("waiting {}: {reason}", seconds(*wait))),
            _ => {}
        }
    }

    fn bar(&self, flow: Flow) -> ProgressBar {
        let mut bars = self.by_flow.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || self.all.add(ProgressBar::new(0).with_style(style()).with_prefix(flow.as_str()));
        bars.entry(flow).or_insert_with(new).clone()
    }

    fn wait(&self, message: String) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let bar = waiting.get_or_insert_with(|| self.all.add(ProgressBar::new_spinner()));
        bar.enable_steady_tick(Duration::from_millis(120));
        bar.set_message(message);
    }

    fn end_waiting(&self) {
        if let Some(bar) = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take() {
            bar.finish_and_clear();
        }
    }

    fn clear(&self) {
        self.end_waiting();
        for bar in self.by_flow.lock().unwrap_or_else(PoisonError::into_inner).values() {
            bar.finish_and_clear();
        }
    }
}

fn style() -> ProgressStyle {
    let style = ProgressStyle::with_template("{prefix:>10} {bar:30} {pos}/{len} {msg}");
    style.unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_lines_tell_what_was_done_and_why_it_waits() {
        let report = FlowReport { seen: 3, written: 2, held: 1, ..FlowReport::default() };
        let ended = Event::FlowEnded { flow: Flow::Orders, report };
        assert_eq!(line(&ended).unwrap(), "orders: 3 seen, 2 written, 1 held");
        let idle = Event::FlowEnded { flow: Flow::Orders, report: FlowReport::default() };
        assert_eq!(line(&idle), None);
        assert_eq!(line(&Event::Progress { flow: Flow::Stock, done: 1, total: 2 }), None);
        let reason = "a stock movement must hold still".to_owned();
        let waiting = Event::Waiting { wait: Duration::from_millis(1500), reason };
        assert_eq!(line(&waiting).unwrap(), "waiting 1.5 s: a stock movement must hold still");
    }
}
