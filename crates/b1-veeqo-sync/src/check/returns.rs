//! The warehouse of goods that came back and did not go on the shelf again.

use super::CheckReport;
use crate::error::EngineError;
use crate::settings::Settings;
use crate::warehouses::sap_warehouses;
use b1_veeqo_mapping::exception::{Severity, Side};
use sap_b1_client::ServiceLayer;

/// Whether SAP can put goods there.
pub(super) async fn check(
    report: &mut CheckReport,
    settings: &Settings,
    sap: &ServiceLayer,
) -> Result<(), EngineError> {
    let Some(code) = &settings.returns.warehouse else { return Ok(()) };
    let found = sap_warehouses(sap).await?.into_iter().find(|warehouse| warehouse.code == *code);
    let wrong = match found {
        None => "does not exist in SAP",
        Some(found) if found.inactive => "is inactive in SAP",
        Some(found) if found.drop_ship => "is a drop-ship warehouse in SAP",
        Some(_) => return Ok(()),
    };
    let fix = "name an active SAP warehouse that is not mapped, or leave it out";
    report.say(Severity::Error, Side::Sap, "returns", format!("[returns] warehouse {code} {wrong}"), fix);
    Ok(())
}
