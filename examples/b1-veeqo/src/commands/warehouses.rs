//! `warehouses`: which belong together, and adding a pair: SAP is verified first, then Veeqo, then the pair is enabled in the file.

use super::environment;
use crate::cli::{AddWarehouseArgs, WarehousesCommand};
use crate::config::{Outline, enable_warehouse};
use crate::connect;
use crate::failure::{Failure, NOT_READY};
use crate::output::{AdditionView, Output, WarehouseList};
use b1_veeqo_mapping::warehouse::{AdditionRefused, StepReport};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode};
use b1_veeqo_sync::warehouses::{default_bins, sap_warehouses, veeqo_warehouses};
use rest_transport::{Clock, SystemClock};
use sap_b1_client::ServiceLayer;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use veeqo_client::Veeqo;

/// Lists warehouses, or adds a pair.
pub(super) async fn run(what: &WarehousesCommand, path: &Path, output: Output) -> Result<ExitCode, Failure> {
    let outline = Outline::load(path)?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let sap = connect::sap(&outline.sap, &environment, &clock, None)?;
    let veeqo = connect::veeqo(&outline.veeqo, &environment, &clock, None)?;
    let ended = match what {
        WarehousesCommand::List => list(&outline, &sap, &veeqo, output).await,
        WarehousesCommand::Add(args) => add(args, &outline, &sap, &veeqo, path, output).await,
    };
    if let Err(error) = sap.logout().await {
        tracing::debug!(%error, "the session was not closed; it ends by itself");
    }
    ended
}

async fn list(
    outline: &Outline,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
    output: Output,
) -> Result<ExitCode, Failure> {
    let (in_sap, in_veeqo) = (sap_warehouses(sap).await?, veeqo_warehouses(veeqo).await?);
    let view = WarehouseList::new(&outline.warehouses, &in_sap, &in_veeqo);
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

async fn add(
    args: &AddWarehouseArgs,
    outline: &Outline,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
    path: &Path,
    output: Output,
) -> Result<ExitCode, Failure> {
    let code = WarehouseCode::new(&*args.sap_code)
        .map_err(|why| Failure::refused_by("SAP_CODE cannot be used", why))?;
    let id = VeeqoWarehouseId::new(args.veeqo_id)
        .map_err(|why| Failure::refused_by("VEEQO_ID cannot be used", why))?;
    let steps = match verified(&code, id, outline, sap, veeqo).await? {
        Ok(steps) => steps,
        Err(refused) => {
            let view = AdditionView::refused(&refused);
            output.result(&view, &view)?;
            return Ok(ExitCode::from(NOT_READY));
        }
    };
    enable_warehouse(path, &code, id)?;
    let view = AdditionView::added(&code, id, path, &steps);
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

/// The steps of the procedure, each side asked only once the one before has agreed.
async fn verified(
    code: &WarehouseCode,
    id: VeeqoWarehouseId,
    outline: &Outline,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
) -> Result<Result<Vec<StepReport>, AdditionRefused>, Failure> {
    let asked = match outline.warehouses.add(code.clone(), id) {
        Ok(asked) => asked,
        Err(refused) => return Ok(Err(refused)),
    };
    let in_sap = sap_warehouses(sap).await?;
    let bins = default_bins(sap, &in_sap, [code]).await?;
    let asked = match asked.sap(&in_sap, bins.as_deref()) {
        Ok(asked) => asked,
        Err(refused) => return Ok(Err(refused)),
    };
    let in_veeqo = veeqo_warehouses(veeqo).await?;
    Ok(asked.veeqo(&in_veeqo).map(|verified| verified.enable().1))
}
