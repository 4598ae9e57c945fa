//! `run`: every flow on its interval, until the program should stop.

use super::{check, environment, stop};
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::Failure;
use crate::output::Output;
use b1_veeqo_store::Access;
use b1_veeqo_sync::Engine;
use b1_veeqo_sync::watch::AlertTarget;
use std::process::ExitCode;
use tokio::sync::watch;

/// Works until SIGTERM or Ctrl-C; the record under way is finished first.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let stopped = stop::requested()?;
    let sides = Sides::prepare(config, &environment)?;
    let alerts = connect::alert_target(config, &environment)?;
    let store = connect::store(config, Access::Worker).await?;
    check::refuse_unready(config, &sides, &store).await?;
    output.line("b1-veeqo is running; stop it with SIGTERM or Ctrl-C")?;
    let engine = connect::engine(config, &sides, &store);
    look_after(&engine, alerts.as_ref(), stopped).await?;
    engine.log_out().await;
    drop(engine);
    connect::close(store).await?;
    output.line("b1-veeqo has stopped; nothing is half done")?;
    Ok(ExitCode::SUCCESS)
}

/// The flows, and beside them the comparisons and the alerts, until the program should stop. What ends early ends the others as well.
async fn look_after(
    engine: &Engine,
    alerts: Option<&AlertTarget>,
    stopped: impl Future<Output = ()>,
) -> Result<(), Failure> {
    let (stop, _) = watch::channel(false);
    let told = || {
        let mut wish = stop.subscribe();
        async move {
            let _ = wish.wait_for(|stop| *stop).await;
        }
    };
    let flows = async {
        let ended = engine.run(stopped).await;
        stop.send_replace(true);
        ended
    };
    let alerting = async {
        if let Some(target) = alerts {
            engine.alert(target, told()).await;
        }
    };
    let (flows, (), ()) = tokio::join!(flows, engine.reconcile_on_schedule(told()), alerting);
    Ok(flows?)
}
