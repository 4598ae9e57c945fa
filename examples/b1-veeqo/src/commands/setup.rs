//! `setup sap`: shows what lacks in SAP, makes it once a person says so, and tries the fence.

use super::{environment, yes};
use crate::cli::SetupSapArgs;
use crate::config::Outline;
use crate::connect;
use crate::failure::{Failure, NOT_READY};
use crate::operator::operator;
use crate::output::{Output, SetupView};
use b1_veeqo_sync::EngineError;
use b1_veeqo_sync::ledger::{Change, JournalEntry, Store};
use b1_veeqo_sync::setup::{SetupReport, Verification, apply_setup, plan_setup, verify_fence};
use rest_transport::{Clock, SystemClock};
use sap_b1_client::ServiceLayer;
use std::process::ExitCode;
use std::sync::Arc;

/// Shows the plan; makes what lacks with `--apply` or after a yes; tries the fence with `--verify`.
pub(super) async fn run(args: &SetupSapArgs, outline: &Outline, output: Output) -> Result<ExitCode, Failure> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let sap = connect::sap(&outline.sap, &environment, &clock, None)?;
    let ended = set_up(args, outline, &sap, output).await;
    if let Err(error) = sap.logout().await {
        tracing::debug!(%error, "the session was not closed; it ends by itself");
    }
    let view = ended?;
    output.result(&view, &view)?;
    Ok(if view.is_good() { ExitCode::SUCCESS } else { ExitCode::from(NOT_READY) })
}

async fn set_up(
    args: &SetupSapArgs,
    outline: &Outline,
    sap: &ServiceLayer,
    output: Output,
) -> Result<SetupView, Failure> {
    let names = &outline.sap.names;
    let mut report = plan_setup(sap, names).await?;
    if report.has_work() && (args.apply || (!args.verify && agrees(&report, output)?)) {
        report = apply_setup(sap, names).await?;
    }
    let fence = match args.verify && report.can_fence() {
        true => Some(verify(outline, sap).await?),
        false => None,
    };
    Ok(SetupView::new(report, fence, args.verify))
}

/// Asks a person; the end of the input is a no.
fn agrees(report: &SetupReport, output: Output) -> Result<bool, Failure> {
    if output.is_json() {
        return Ok(false);
    }
    output.line(SetupView::new(report.clone(), None, false))?;
    yes(
        output,
        "Making tables and fields locks the company for a moment: do it off hours. Make what is missing now?",
    )
}

/// Tries the fence and keeps what it showed.
async fn verify(outline: &Outline, sap: &ServiceLayer) -> Result<Verification, Failure> {
    let by = operator()?;
    // Opened first: a trial that cannot be kept would be made in vain.
    let store = connect::store_beside_worker(&outline.store).await?;
    let tried = verify_fence(sap, &outline.sap.names, by.at).await?;
    let entry = JournalEntry {
        at: by.at,
        record: "setup:fence".to_owned(),
        action: tried.proof.outcome.as_str().to_owned(),
        detail: tried.proof.detail.clone(),
        actor: Some(by.name),
    };
    let kept = vec![Change::PutFenceProof(Box::new(tried.proof.clone())), Change::Journal(entry)];
    store.commit(kept).await.map_err(EngineError::from)?;
    store.close().await?;
    Ok(tried)
}
