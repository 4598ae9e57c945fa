//! Adding a warehouse to the map: SAP is verified first, then Veeqo, and only then is the pair enabled.
//!
//! The order is kept by the types: what SAP has not confirmed cannot be asked of Veeqo, and only a pair that both
//! have confirmed yields the new map. Nothing is read or written here.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::check::{bin_problem, crossed, sap_problems, veeqo_problems};
use super::{
    SapBin, SapWarehouse, VeeqoWarehouse, VeeqoWarehouseId, WarehouseCode, WarehouseMap, WarehouseMapError,
    WarehouseProblem,
};

/// A step of the procedure, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdditionStep {
    /// Neither warehouse is mapped yet.
    Map,
    /// SAP has the warehouse and it can be used.
    Sap,
    /// Veeqo has the warehouse and it can be used.
    Veeqo,
    /// The pair enters the map.
    Enable,
}

impl AdditionStep {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [Self::Map, Self::Sap, Self::Veeqo, Self::Enable];
}

impl fmt::Display for AdditionStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Map => "map",
            Self::Sap => "SAP",
            Self::Veeqo => "Veeqo",
            Self::Enable => "enable",
        })
    }
}

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOutcome {
    /// It was confirmed; its reasons are warnings.
    Passed,
    /// It was refused, for its reasons.
    Refused,
    /// An earlier step was refused, or it is still to come.
    NotReached,
}

/// Why a step was refused, or what to know about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AdditionReason {
    /// One of the two is mapped already.
    #[error(transparent)]
    Map(#[from] WarehouseMapError),
    /// A warehouse cannot be used, or not in full.
    #[error(transparent)]
    Warehouse(#[from] WarehouseProblem),
}

impl AdditionReason {
    /// Whether it stops the procedure.
    #[must_use]
    pub fn refuses(&self) -> bool {
        match self {
            Self::Map(_) => true,
            Self::Warehouse(problem) => problem.refuses_start(),
        }
    }
}

/// One step with its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepReport {
    /// Which step.
    pub step: AdditionStep,
    /// How it went.
    pub outcome: StepOutcome,
    /// Why it was refused; warnings where it passed.
    pub reasons: Vec<AdditionReason>,
}

/// The pair was refused: nothing is enabled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionRefused {
    code: WarehouseCode,
    id: VeeqoWarehouseId,
    steps: Vec<StepReport>,
}

impl AdditionRefused {
    /// All four steps with their outcomes, for the person who asked.
    #[must_use]
    pub fn steps(&self) -> Vec<StepReport> {
        completed(&self.steps)
    }
}

impl fmt::Display for AdditionRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SAP warehouse {} and Veeqo warehouse {} were not paired", self.code, self.id)?;
        let reasons = self.steps.iter().flat_map(|step| &step.reasons).filter(|reason| reason.refuses());
        reasons.enumerate().try_for_each(|(n, reason)| {
            let mark = if n == 0 { ": " } else { "; also, " };
            write!(f, "{mark}{reason}")
        })
    }
}

impl std::error::Error for AdditionRefused {}

/// SAP is to be asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskSap(());

/// SAP has confirmed its warehouse; Veeqo is to be asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskVeeqo(SapWarehouse);

/// Both have confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified(());

/// A pair on its way into the map: [`AskSap`], then [`AskVeeqo`], then [`Verified`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition<Stage> {
    code: WarehouseCode,
    id: VeeqoWarehouseId,
    enlarged: WarehouseMap,
    steps: Vec<StepReport>,
    stage: Stage,
}

impl WarehouseMap {
    /// Begins to add a pair of warehouses to the map, which stays as it is.
    ///
    /// # Errors
    /// [`AdditionRefused`] when one of the two is mapped already.
    pub fn add(
        &self,
        code: WarehouseCode,
        id: VeeqoWarehouseId,
    ) -> Result<Addition<AskSap>, AdditionRefused> {
        let own = self.iter().map(|(code, id)| (code.clone(), id));
        match Self::new(own.chain([(code.clone(), id)])) {
            Ok(enlarged) => {
                let steps = vec![passed(AdditionStep::Map, Vec::new())];
                Ok(Addition { code, id, enlarged, steps, stage: AskSap(()) })
            }
            Err(error) => {
                let steps = vec![refused(AdditionStep::Map, vec![error.into()])];
                Err(AdditionRefused { code, id, steps })
            }
        }
    }
}

impl<Stage> Addition<Stage> {
    /// All four steps, those to come as not reached.
    #[must_use]
    pub fn steps(&self) -> Vec<StepReport> {
        completed(&self.steps)
    }

    /// Passes a step unless one of the problems refuses it.
    fn step<Next>(
        mut self,
        step: AdditionStep,
        problems: Vec<WarehouseProblem>,
        next: Option<Next>,
    ) -> Result<Addition<Next>, AdditionRefused> {
        let reasons: Vec<AdditionReason> = problems.into_iter().map(AdditionReason::from).collect();
        match next.filter(|_| !reasons.iter().any(AdditionReason::refuses)) {
            Some(stage) => {
                self.steps.push(passed(step, reasons));
                let Self { code, id, enlarged, steps, .. } = self;
                Ok(Addition { code, id, enlarged, steps, stage })
            }
            None => {
                self.steps.push(refused(step, reasons));
                Err(AdditionRefused { code: self.code, id: self.id, steps: self.steps })
            }
        }
    }
}

impl Addition<AskSap> {
    /// Verifies SAP's warehouse against SAP's own lists; `bins` is `None` where bin locations cannot be read.
    ///
    /// # Errors
    /// [`AdditionRefused`] when it is unknown, inactive or for drop shipments.
    pub fn sap(
        self,
        listed: &[SapWarehouse],
        bins: Option<&[SapBin]>,
    ) -> Result<Addition<AskVeeqo>, AdditionRefused> {
        let mut problems = sap_problems(&self.code, listed);
        let found = listed.iter().find(|warehouse| warehouse.code == self.code);
        problems.extend(found.zip(bins).and_then(|(warehouse, bins)| bin_problem(warehouse, bins)));
        self.step(AdditionStep::Sap, problems, found.cloned().map(AskVeeqo))
    }
}

impl Addition<AskVeeqo> {
    /// Verifies Veeqo's warehouse against Veeqo's own list.
    ///
    /// # Errors
    /// [`AdditionRefused`] when it is unknown, deleted or the marketplace's.
    pub fn veeqo(self, listed: &[VeeqoWarehouse]) -> Result<Addition<Verified>, AdditionRefused> {
        let mut problems = veeqo_problems(self.id, listed);
        problems.extend(crossed(&self.code, self.id, std::slice::from_ref(&self.stage.0), listed));
        self.step(AdditionStep::Veeqo, problems, Some(Verified(())))
    }
}

impl Addition<Verified> {
    /// The map with the new pair at its end, and the steps that led to it.
    #[must_use]
    pub fn enable(mut self) -> (WarehouseMap, Vec<StepReport>) {
        self.steps.push(passed(AdditionStep::Enable, Vec::new()));
        (self.enlarged, self.steps)
    }
}

fn passed(step: AdditionStep, reasons: Vec<AdditionReason>) -> StepReport {
    StepReport { step, outcome: StepOutcome::Passed, reasons }
}

fn refused(step: AdditionStep, reasons: Vec<AdditionReason>) -> StepReport {
    StepReport { step, outcome: StepOutcome::Refused, reasons }
}

/// The steps so far, and the others as not reached.
fn completed(steps: &[StepReport]) -> Vec<StepReport> {
    let to_come = AdditionStep::ALL.into_iter().skip(steps.len());
    let not_reached =
        to_come.map(|step| StepReport { step, outcome: StepOutcome::NotReached, reasons: Vec::new() });
    steps.iter().cloned().chain(not_reached).collect()
}
