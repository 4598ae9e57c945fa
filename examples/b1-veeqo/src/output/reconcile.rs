//! Differences between both sides, as people and programs read them.

use super::rows::Rows;
use super::table::{done, row};
use crate::failure::Failure;
use b1_veeqo_sync::ledger::Action;
use b1_veeqo_sync::reconcile::{Difference, Explanation, Reconciliation};
use csv::Writer;
use serde::Serialize;
use std::fmt;

/// So many differences are printed unless all are wanted.
const FIRST: usize = 20;

/// What a comparison found, and what was asked for.
#[derive(Debug, Serialize)]
pub(crate) struct ReconcileView {
    #[serde(flatten)]
    found: Reconciliation,
    unexplained: usize,
    /// What `--repair` asks, or would ask, the flows for.
    #[serde(skip_serializing_if = "Option::is_none")]
    repair: Option<Vec<Action>>,
    asked: bool,
    #[serde(skip)]
    all: bool,
}

impl ReconcileView {
    pub(crate) fn new(found: Reconciliation, all: bool, repair: bool) -> Self {
        let unexplained = found.unexplained();
        let mut actions: Vec<Action> = Vec::new();
        for action in found.differences.iter().filter_map(Difference::remedy) {
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
        Self { found, unexplained, repair: repair.then_some(actions), asked: false, all }
    }

    pub(crate) fn differences(&self) -> &[Difference] {
        &self.found.differences
    }

    pub(crate) fn can_be_repaired(&self) -> bool {
        self.repair.as_ref().is_some_and(|actions| !actions.is_empty())
    }

    pub(crate) fn asked_for(&mut self, actions: Vec<Action>) {
        self.repair = Some(actions);
        self.asked = true;
    }

    /// What would be asked of the flows.
    pub(crate) fn plan(&self) -> String {
        let actions = self.repair.iter().flatten();
        actions.map(|action| format!("  {}", words(action))).collect::<Vec<_>>().join("\n")
    }
}

fn words(action: &Action) -> String {
    match action {
        Action::ReadOrder { order } => format!("read Veeqo's order {order} again and try what is open of it"),
        Action::CheckPair { pair } => format!("look at the stock of {pair} again"),
        Action::ReadItems => "read every item and product again and put SAP's values back".to_owned(),
        other => format!("{other:?}"),
    }
}

impl fmt::Display for ReconcileView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let differences = &self.found.differences;
        let mut rows = Rows::with_heading(&["explained by", "difference"]);
        let shown = if self.all { differences.len() } else { FIRST };
        for difference in differences.iter().take(shown) {
            rows.push([explained(&difference.explanation), difference.message.clone()]);
        }
        if !differences.is_empty() {
            write!(f, "{rows}")?;
        }
        if differences.len() > shown {
            writeln!(f, "… and {} more: --all prints them", differences.len() - shown)?;
        }
        let (matter, compared) = (self.found.matter, self.found.compared);
        writeln!(
            f,
            "{matter}: {compared} compared, {} differ, {} unexplained",
            differences.len(),
            self.unexplained
        )?;
        match &self.repair {
            Some(actions) if self.asked => {
                writeln!(f, "asked for: {}; the next pass carries it out", actions.len())
            }
            Some(actions) if actions.is_empty() => {
                writeln!(f, "nothing that the flows could repair; a person has to look")
            }
            Some(_) => writeln!(
                f,
                "nothing was asked for; --repair --yes does, without a question:\n{}",
                self.plan()
            ),
            None => Ok(()),
        }
    }
}

fn explained(explanation: &Explanation) -> String {
    match explanation {
        Explanation::Unexplained => "nothing".to_owned(),
        Explanation::Exception { id } => format!("exception {id}"),
        Explanation::InFlight { why } => format!("in flight: {why}"),
        Explanation::Rule { why } => format!("rule: {why}"),
    }
}

/// One row for each difference.
pub(crate) fn differences_csv(differences: &[Difference]) -> Result<Vec<u8>, Failure> {
    let mut writer = Writer::from_writer(Vec::new());
    row(&mut writer, &["matter", "record", "subject", "field", "sap", "veeqo", "explained_by", "message"])?;
    for difference in differences {
        let Difference { matter, record, subject, field, sap, veeqo, message, explanation, .. } = difference;
        let explained = explained(explanation);
        row(&mut writer, &[matter.as_str(), record, subject, field, sap, veeqo, &explained, message])?;
    }
    done(writer)
}
