//! `check`: could a sync start? Reads both sides and writes nothing.

use super::environment;
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::{Failure, NOT_READY};
use crate::output::{CheckView, Output};
use b1_veeqo_store::SqliteStore;
use b1_veeqo_sync::ledger::{FenceProof, Store};
use b1_veeqo_sync::{CheckReport, EngineError};
use std::process::ExitCode;

/// Prints every finding; the exit code says whether any of them stands in the way.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let sides = Sides::prepare(config, &environment)?;
    let proof = connect::fence_proof(&config.store).await?;
    let report = report(config, &sides, proof.as_ref()).await?;
    let ready = report.is_ready();
    let view = CheckView::from(report);
    output.result(&view, &view)?;
    Ok(if ready { ExitCode::SUCCESS } else { ExitCode::from(NOT_READY) })
}

/// Refuses to start where a check would not say ready: a wrong warehouse or partner must not reach a document.
pub(super) async fn refuse_unready(
    config: &Config,
    sides: &Sides,
    store: &SqliteStore,
) -> Result<(), Failure> {
    let proof = store.fence_proof().await?;
    let report = report(config, sides, proof.as_ref()).await?;
    if report.is_ready() {
        return Ok(());
    }
    Err(Failure::NotReady { findings: CheckView::from(report).to_string() })
}

async fn report(
    config: &Config,
    sides: &Sides,
    proof: Option<&FenceProof>,
) -> Result<CheckReport, EngineError> {
    b1_veeqo_sync::check(&config.settings, &sides.sap, &sides.veeqo, proof).await
}
