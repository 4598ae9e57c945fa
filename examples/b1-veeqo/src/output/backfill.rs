//! What a backfill would take in.

use b1_veeqo_sync::Estimate;
use jiff::Timestamp;
use serde::Serialize;
use std::fmt;

/// An estimate, and whether it was asked for.
#[derive(Debug, Serialize)]
pub(crate) struct BackfillView {
    #[serde(flatten)]
    estimate: Estimate,
    since: Timestamp,
    asked: bool,
}

impl BackfillView {
    pub(crate) fn new(estimate: Estimate, since: Timestamp) -> Self {
        Self { estimate, since, asked: false }
    }

    pub(crate) fn has_work(&self) -> bool {
        self.estimate.orders > 0
    }

    pub(crate) fn asked(&mut self) {
        self.asked = true;
    }
}

impl fmt::Display for BackfillView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Estimate { orders, written, before_go_live, requests, seconds, .. } = &self.estimate;
        writeln!(
            f,
            "{orders} orders, {written} of them written already: about {requests} requests, {}",
            span(*seconds)
        )?;
        if *before_go_live > 0 {
            writeln!(
                f,
                "{before_go_live} are from before go-live ({}): they are looked for in SAP and never posted",
                self.since
            )?;
        }
        match self.asked {
            true => writeln!(f, "asked for; the next pass takes them in"),
            false => writeln!(f, "nothing was asked for"),
        }
    }
}

fn span(seconds: u64) -> String {
    match seconds {
        0..=1 => "a moment".to_owned(),
        2..=119 => format!("{seconds} seconds"),
        _ => format!("{} minutes", seconds.div_ceil(60)),
    }
}
