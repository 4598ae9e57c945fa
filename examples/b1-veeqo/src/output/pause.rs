//! What was paused and resumed.

use b1_veeqo_sync::pause::{Pause, Scope};
use serde::Serialize;
use std::fmt;

/// A pause.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct PauseView(pub(crate) Pause);

impl fmt::Display for PauseView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pause { scope, reason, since, until } = &self.0;
        write!(f, "{} is paused since {}", words(scope), since.strftime("%Y-%m-%d %H:%M UTC"))?;
        if let Some(until) = until {
            write!(f, " until {}", until.strftime("%Y-%m-%d %H:%M UTC"))?;
        }
        if let Some(reason) = reason {
            write!(f, ": {reason}")?;
        }
        writeln!(f)
    }
}

/// The end of a pause.
#[derive(Debug, Serialize)]
pub(crate) struct ResumeView {
    pub(crate) scope: Scope,
    pub(crate) resumed: bool,
}

impl fmt::Display for ResumeView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = words(&self.scope);
        match self.resumed {
            true => writeln!(f, "{what} goes on where it stood"),
            false => writeln!(f, "{what} is not paused"),
        }
    }
}

fn words(scope: &Scope) -> String {
    match scope {
        Scope::Flow(flow) => format!("the flow {flow}"),
        Scope::Warehouse(code) => format!("warehouse {code}"),
    }
}
