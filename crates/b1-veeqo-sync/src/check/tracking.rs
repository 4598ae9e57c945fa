//! Whether a policy that chooses batches and serial numbers can know what SAP has free.

use super::CheckReport;
use crate::error::EngineError;
use crate::settings::Settings;
use crate::setup::StockQuery;
use b1_veeqo_mapping::exception::{Severity, Side};
use b1_veeqo_mapping::tracking::Policy;
use sap_b1_client::ServiceLayer;

/// A policy that chooses units must know what SAP has free of them.
pub(super) async fn queries(
    report: &mut CheckReport,
    settings: &Settings,
    sap: &ServiceLayer,
) -> Result<(), EngineError> {
    let policies = settings.tracking.groups.values().chain([&settings.tracking.rules.policy]);
    if policies.into_iter().all(|policy| *policy == Policy::Explicit) {
        return Ok(());
    }
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for query in [StockQuery::Batches, StockQuery::Serials] {
        let code = settings.names.query(query);
        let lacks = match sap.get_sql_query(&code).await {
            Ok(Some(found)) if words(found.sql_text.as_deref().unwrap_or_default()) == words(query.sql()) => {
                continue;
            }
            Ok(Some(_)) => "has another text than this version's".to_owned(),
            Ok(None) => "is not there".to_owned(),
            Err(error) if error.rejection().is_some() && !error.is_login_refused() => {
                format!("cannot be read: {error}")
            }
            Err(error) => return Err(EngineError::sap("read a stored query", error)),
        };
        let text =
            format!("[tracking] policy chooses units, and SAP's stored query {code} ({query}) {lacks}");
        let fix = "run `setup sap --apply`; until then such parcels are held";
        report.say(Severity::Warning, Side::Sap, &code, text, fix);
    }
    Ok(())
}
