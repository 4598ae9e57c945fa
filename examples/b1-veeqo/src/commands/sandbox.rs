//! `sandbox`: both vendors, simulated, for any client in any language.

use super::{day, stop};
use crate::cli::SandboxArgs;
use crate::failure::Failure;
use crate::output::{Output, SandboxView};
use b1_veeqo_sandbox::{FaultPlan, RunningSandbox, Sandbox, SandboxError, SandboxOptions};
use std::convert::Infallible;
use std::process::ExitCode;
use std::time::Duration;

/// Serves both sides until the program should stop.
pub(super) async fn run(args: &SandboxArgs, output: Output) -> Result<ExitCode, Failure> {
    let stopped = stop::requested()?;
    let options = SandboxOptions {
        seed: args.seed,
        sap_port: args.sap_port,
        veeqo_port: args.veeqo_port,
        faults: faults(args.faults.as_deref(), args.seed)?,
        ..SandboxOptions::default()
    };
    let sandbox = Sandbox::start(options).await?;
    let view = SandboxView::of(&sandbox);
    output.result(&view, &view)?;
    let played = tokio::select! {
        () = stopped => Ok(()),
        Err(failure) = play(&sandbox, args, output) => Err(failure),
    };
    sandbox.shutdown().await;
    played.map(|()| ExitCode::SUCCESS)
}

/// Lets people act if that was asked for; ends only where it fails.
async fn play(sandbox: &RunningSandbox, args: &SandboxArgs, output: Output) -> Result<Infallible, Failure> {
    if let Some(seconds) = args.day {
        day::play(sandbox, args.seed, Duration::from_secs(seconds), output).await?;
    }
    std::future::pending().await
}

/// The plan of faults that was typed.
pub(super) fn faults(text: Option<&str>, seed: u64) -> Result<Option<FaultPlan>, Failure> {
    text.map(|text| FaultPlan::parse(text, seed))
        .transpose()
        .map_err(|why| Failure::refused_by("--faults cannot be read", why))
}

impl From<SandboxError> for Failure {
    fn from(error: SandboxError) -> Self {
        Self::refused_by("the sandbox cannot be started", error)
    }
}
