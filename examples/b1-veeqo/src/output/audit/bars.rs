//! How far the reading has got: a bar for each list on a terminal, with the time it will still take; nothing elsewhere.

use crate::output::Output;
use b1_veeqo_sync::audit::AuditObserver;
use b1_veeqo_sync::audit::facts::Source;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::fmt;
use std::io::IsTerminal;
use std::sync::{Mutex, PoisonError};

/// Bars on standard error.
pub(crate) struct AuditBars {
    all: Option<MultiProgress>,
    by_source: Mutex<BTreeMap<Source, ProgressBar>>,
}

impl AuditBars {
    /// Bars where people look.
    pub(crate) fn new(output: Output) -> Self {
        let people = !output.is_json() && std::io::stderr().is_terminal();
        Self { all: people.then(MultiProgress::new), by_source: Mutex::default() }
    }

    /// Takes the bars off the terminal.
    pub(crate) fn finish(&self) {
        for bar in self.by_source.lock().unwrap_or_else(PoisonError::into_inner).values() {
            bar.finish_and_clear();
        }
    }

    fn bar(&self, all: &MultiProgress, source: Source) -> ProgressBar {
        let mut bars = self.by_source.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || all.add(ProgressBar::new(0).with_prefix(format!("{} {}", source.side(), name(source))));
        bars.entry(source).or_insert_with(new).clone()
    }
}

impl AuditObserver for AuditBars {
    fn read(&self, source: Source, rows: u64, of: Option<u64>) {
        let Some(all) = &self.all else { return };
        let bar = self.bar(all, source);
        bar.set_style(style(of.is_some_and(|of| rows < of)));
        if let Some(of) = of {
            bar.set_length(of.max(rows));
        }
        bar.set_position(rows);
    }
}

impl fmt::Debug for AuditBars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditBars").finish_non_exhaustive()
    }
}

fn name(source: Source) -> &'static str {
    match source {
        Source::Items => "items",
        Source::Stock => "stock levels",
        Source::SapOrders => "open orders",
        Source::Products => "products",
        Source::RecentOrders => "recent orders",
        Source::OldOrders => "old orders",
        _ => "records",
    }
}

/// A bar while the end is known and ahead; a list that was read, or whose end nobody knows, has its number alone.
fn style(known_end: bool) -> ProgressStyle {
    let template =
        if known_end { "{prefix:>20} {bar:30} {pos}/{len}, {eta} to go" } else { "{prefix:>20} {pos} read" };
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
