//! Warehouses of both sides, and what became of adding a pair.

use b1_veeqo_mapping::warehouse::{
    AdditionRefused, AdditionStep, SapWarehouse, StepOutcome, StepReport, VeeqoWarehouse, WarehouseMap,
};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode};
use serde::Serialize;
use std::fmt;
use std::path::Path;

/// The pairs, and what is in no pair.
#[derive(Debug, Serialize)]
pub(crate) struct WarehouseList {
    pairs: Vec<Pair>,
    unmapped_sap: Vec<InSap>,
    unmapped_veeqo: Vec<InVeeqo>,
}

#[derive(Debug, Serialize)]
struct Pair {
    sap: InSap,
    veeqo: InVeeqo,
    /// Whether both can be used.
    usable: bool,
    problems: Vec<String>,
}

/// SAP's warehouse; without a name where SAP does not know it.
#[derive(Debug, Serialize)]
struct InSap {
    code: String,
    name: Option<String>,
    inactive: bool,
    drop_ship: bool,
    bins: bool,
}

/// Veeqo's warehouse; without a name where Veeqo does not know it.
#[derive(Debug, Serialize)]
struct InVeeqo {
    id: i64,
    name: Option<String>,
    deleted: bool,
    fba: bool,
}

impl WarehouseList {
    pub(crate) fn new(map: &WarehouseMap, sap: &[SapWarehouse], veeqo: &[VeeqoWarehouse]) -> Self {
        let pairs = map.iter().map(|(code, id)| pair(code, id, sap, veeqo)).collect();
        let no_pair = |warehouse: &&SapWarehouse| map.veeqo(&warehouse.code).is_none();
        let nobodys = |warehouse: &&VeeqoWarehouse| map.sap(warehouse.id).is_none();
        Self {
            pairs,
            unmapped_sap: sap.iter().filter(no_pair).map(|known| in_sap(&known.code, Some(known))).collect(),
            unmapped_veeqo: veeqo
                .iter()
                .filter(nobodys)
                .map(|known| in_veeqo(known.id, Some(known)))
                .collect(),
        }
    }
}

fn pair(code: &WarehouseCode, id: VeeqoWarehouseId, sap: &[SapWarehouse], veeqo: &[VeeqoWarehouse]) -> Pair {
    let known = sap.iter().find(|warehouse| warehouse.code == *code);
    let theirs = veeqo.iter().find(|warehouse| warehouse.id == id);
    // A single pair is always one-to-one.
    let alone = WarehouseMap::new([(code.clone(), id)]).unwrap_or_default();
    let problems = alone.check(sap, veeqo);
    Pair {
        sap: in_sap(code, known),
        veeqo: in_veeqo(id, theirs),
        usable: problems.iter().all(|problem| !problem.refuses_start()),
        problems: problems.iter().map(ToString::to_string).collect(),
    }
}

fn in_sap(code: &WarehouseCode, known: Option<&SapWarehouse>) -> InSap {
    let says = |flag: fn(&SapWarehouse) -> bool| known.is_some_and(flag);
    InSap {
        code: code.to_string(),
        name: known.map(|warehouse| warehouse.name.clone()),
        inactive: says(|warehouse| warehouse.inactive),
        drop_ship: says(|warehouse| warehouse.drop_ship),
        bins: says(|warehouse| warehouse.bins),
    }
}

fn in_veeqo(id: VeeqoWarehouseId, known: Option<&VeeqoWarehouse>) -> InVeeqo {
    InVeeqo {
        id: id.get(),
        name: known.map(|warehouse| warehouse.name.clone()),
        deleted: known.is_some_and(|warehouse| warehouse.deleted),
        fba: known.is_some_and(|warehouse| warehouse.fba),
    }
}

impl fmt::Display for InSap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<8}  {}", self.code, self.name.as_deref().unwrap_or("(unknown)"))?;
        let notes = [(self.inactive, "inactive"), (self.drop_ship, "drop-ship"), (self.bins, "bins")];
        notes.iter().filter(|(on, _)| *on).try_for_each(|(_, note)| write!(f, " [{note}]"))
    }
}

impl fmt::Display for InVeeqo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<8}  {}", self.id, self.name.as_deref().unwrap_or("(unknown)"))?;
        let notes = [(self.deleted, "deleted"), (self.fba, "FBA")];
        notes.iter().filter(|(on, _)| *on).try_for_each(|(_, note)| write!(f, " [{note}]"))
    }
}

impl fmt::Display for WarehouseList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Pair { sap, veeqo, problems, .. } in &self.pairs {
            writeln!(f, "mapped     SAP {sap}  ↔  Veeqo {veeqo}")?;
            problems.iter().try_for_each(|problem| writeln!(f, "    → {problem}"))?;
        }
        self.unmapped_sap.iter().try_for_each(|sap| writeln!(f, "not mapped SAP {sap}"))?;
        self.unmapped_veeqo.iter().try_for_each(|veeqo| writeln!(f, "not mapped Veeqo {veeqo}"))
    }
}

/// What became of adding a pair.
#[derive(Debug, Serialize)]
pub(crate) struct AdditionView {
    added: bool,
    /// The whole in a sentence.
    message: String,
    steps: Vec<Step>,
}

#[derive(Debug, Serialize)]
struct Step {
    step: AdditionStep,
    outcome: StepOutcome,
    reasons: Vec<String>,
}

impl AdditionView {
    pub(crate) fn added(
        code: &WarehouseCode,
        id: VeeqoWarehouseId,
        path: &Path,
        steps: &[StepReport],
    ) -> Self {
        let message = format!(
            "SAP warehouse {code} and Veeqo warehouse {id} are a pair in {}; a running `run` takes it up when it is started again",
            path.display()
        );
        Self { added: true, message, steps: steps.iter().map(step).collect() }
    }

    pub(crate) fn refused(refused: &AdditionRefused) -> Self {
        let message = format!("{refused}; nothing was changed");
        Self { added: false, message, steps: refused.steps().iter().map(step).collect() }
    }
}

fn step(report: &StepReport) -> Step {
    let reasons = report.reasons.iter().map(ToString::to_string).collect();
    Step { step: report.step, outcome: report.outcome, reasons }
}

impl fmt::Display for AdditionView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Step { step, outcome, reasons } in &self.steps {
            let word = match outcome {
                StepOutcome::Passed => "passed",
                StepOutcome::Refused => "refused",
                StepOutcome::NotReached => "not reached",
            };
            writeln!(f, "{word:<11}  {step}")?;
            reasons.iter().try_for_each(|reason| writeln!(f, "    → {reason}"))?;
        }
        writeln!(f, "{}", self.message)
    }
}
