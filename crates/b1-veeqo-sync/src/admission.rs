//! Whether a record may be begun: an operator may have paused its flow or its warehouse, SAP may be under maintenance.

use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Flow, Work};
use crate::maintenance::open_until;
use crate::pause::{Scope, pauses};
use crate::settings::Settings;
use b1_veeqo_mapping::WarehouseCode;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::Mutex;

/// How long the pauses are taken to be as they were last read.
const FRESH: Duration = Duration::from_secs(1);

/// What was paused when it was last read.
#[derive(Debug, Default)]
pub(crate) struct Paused(Mutex<Option<(Timestamp, Vec<Scope>)>>);

/// Whether a record may be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    /// Go on.
    Go,
    /// Not this one: its warehouse is paused.
    Later,
    /// Neither this one nor any other of the flow.
    Halt,
}

impl Context {
    /// Whether nothing of a flow may be begun: the engine is stopping, a maintenance window is open, or the flow is paused.
    pub(crate) async fn rests(&self, flow: Flow) -> Result<bool, EngineError> {
        Ok(self.is_stopping()
            || self.window().is_some()
            || self.scopes_paused().await?.contains(&Scope::Flow(flow)))
    }

    /// Whether a row may be begun now.
    pub(crate) async fn admits(&self, work: &Work) -> Result<Admission, EngineError> {
        if self.rests(work.flow).await? {
            return Ok(Admission::Halt);
        }
        let paused = self.paused_warehouses().await?;
        let names_one =
            || warehouses_of(work, &self.settings).iter().any(|warehouse| paused.contains(warehouse));
        Ok(if !paused.is_empty() && names_one() { Admission::Later } else { Admission::Go })
    }

    /// The warehouses that are paused.
    pub(crate) async fn paused_warehouses(&self) -> Result<BTreeSet<WarehouseCode>, EngineError> {
        let code = |scope| match scope {
            Scope::Warehouse(code) => Some(code),
            Scope::Flow(_) => None,
        };
        Ok(self.scopes_paused().await?.into_iter().filter_map(code).collect())
    }

    async fn scopes_paused(&self) -> Result<Vec<Scope>, EngineError> {
        let mut known = self.paused.0.lock().await;
        let now = self.now();
        if let Some((at, scopes)) = known.as_ref()
            && (*at..after(*at, FRESH)).contains(&now)
        {
            return Ok(scopes.clone());
        }
        let active = pauses(self.store.as_ref(), now).await?;
        let scopes: Vec<Scope> = active.into_iter().map(|pause| pause.scope).collect();
        *known = Some((now, scopes.clone()));
        Ok(scopes)
    }

    /// When the maintenance window that is open now ends, and which it is.
    pub(crate) fn window(&self) -> Option<(Timestamp, String)> {
        let settings = &self.settings;
        let open = open_until(&settings.operations.windows, self.now(), &settings.time_zone)?;
        Some((open.0, open.1.to_string()))
    }
}

/// Every mapped warehouse that the facts of a row name, by Veeqo's id or by SAP's code.
pub(crate) fn warehouses_of(work: &Work, settings: &Settings) -> BTreeSet<WarehouseCode> {
    let mut found = BTreeSet::new();
    collect(&work.facts, settings, &mut found);
    found
}

fn collect(value: &Value, settings: &Settings, found: &mut BTreeSet<WarehouseCode>) {
    match value {
        Value::Array(rows) => rows.iter().for_each(|row| collect(row, settings, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                match (name.as_str(), field) {
                    ("warehouse_id", Value::Number(id)) => {
                        found.extend(id.as_i64().and_then(|id| settings.sap_warehouse(id)).cloned());
                    }
                    ("warehouse", Value::String(code)) => {
                        found.extend(WarehouseCode::new(code.as_str()).ok())
                    }
                    _ => collect(field, settings, found),
                }
            }
        }
        _ => {}
    }
}
