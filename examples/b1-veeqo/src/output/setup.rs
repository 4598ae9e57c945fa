//! What `setup sap` found, made and proved.

use b1_veeqo_sync::ledger::{FenceOutcome, FenceProof};
use b1_veeqo_sync::setup::{PartState, SetupPart, SetupReport, Verification};
use serde::Serialize;
use std::fmt;

/// Every part, and the trial of the fence where there was one.
#[derive(Debug, Serialize)]
pub(crate) struct SetupView {
    complete: bool,
    parts: Vec<SetupPart>,
    fence: Option<FenceProof>,
    residue: Option<String>,
    #[serde(skip)]
    has_work: bool,
    #[serde(skip)]
    trial_wanted: bool,
}

impl SetupView {
    pub(crate) fn new(report: SetupReport, tried: Option<Verification>, trial_wanted: bool) -> Self {
        let (fence, residue) = tried.map_or((None, None), |tried| (Some(tried.proof), tried.residue));
        let (complete, has_work) = (report.is_complete(), report.has_work());
        Self { complete, parts: report.parts, fence, residue, has_work, trial_wanted }
    }

    /// Whether what was asked for is so: the fence is proved where it was to be tried, otherwise all parts can be used.
    pub(crate) fn is_good(&self) -> bool {
        match &self.fence {
            Some(proof) => proof.outcome == FenceOutcome::Proven && self.residue.is_none(),
            None => self.complete && !self.trial_wanted,
        }
    }
}

impl fmt::Display for SetupView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            writeln!(f, "{:<9}  {:<14}  {}", state(part.state), part.name, part.purpose)?;
            if !part.message.is_empty() {
                writeln!(f, "    → {}", part.message)?;
            }
        }
        match &self.fence {
            Some(proof) => {
                let verdict = match proof.outcome {
                    FenceOutcome::Proven => "the fence is proved: documents are posted with it from now on",
                    FenceOutcome::NotAtomic => {
                        "no fence: documents are looked for by their reference, as before"
                    }
                    _ => "cannot tell: documents are looked for by their reference until the fence is proved",
                };
                writeln!(f, "{verdict}\n    {}", proof.detail)?;
            }
            None if self.trial_wanted => {
                writeln!(f, "the fence was not tried: its table and field must be usable first")?
            }
            None if self.has_work => writeln!(f, "nothing was made: run it again with --apply")?,
            None if self.complete => writeln!(f, "all parts can be used; --verify tries the fence")?,
            None => writeln!(f, "not all parts can be used yet")?,
        }
        if let Some(code) = &self.residue {
            writeln!(f, "the trial's row '{code}' could not be removed: delete it from the claim table")?;
        }
        Ok(())
    }
}

const fn state(state: PartState) -> &'static str {
    match state {
        PartState::Ready => "ready",
        PartState::Missing => "missing",
        PartState::Created => "created",
        PartState::Outdated => "outdated",
        PartState::Replaced => "replaced",
        PartState::Hidden => "hidden",
        PartState::Clash => "clash",
        PartState::Refused => "refused",
        _ => "unknown",
    }
}
