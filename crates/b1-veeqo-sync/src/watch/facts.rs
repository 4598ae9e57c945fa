//! What the ledger knows about the work as a whole, read at one moment.

use super::health::{FlowHealth, load};
use crate::admission::warehouses_of;
use crate::ledger::{ExceptionRecord, ExceptionStatus, Flow, Store, StoreError, Work, WorkState};
use crate::maintenance::{last_end, open_until};
use crate::pause::{Pause, Scope, kept};
use crate::settings::Settings;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The states of rows that are still to be written.
const OPEN: [WorkState; 4] = [WorkState::Waiting, WorkState::Due, WorkState::Unknown, WorkState::Held];

/// What is known of one flow.
#[derive(Debug, Default)]
pub(super) struct FlowFacts {
    pub(super) health: FlowHealth,
    pub(super) counts: BTreeMap<WorkState, u64>,
    pub(super) oldest: Option<Work>,
}

/// What is known of the work.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) now: Timestamp,
    pub(super) flows: BTreeMap<Flow, FlowFacts>,
    /// In force, or ended lately.
    pub(super) pauses: Vec<Pause>,
    /// The maintenance window that is open: its end and its text.
    pub(super) window: Option<(Timestamp, String)>,
    /// When the last window ended.
    pub(super) window_ended: Option<Timestamp>,
    /// Those that are open.
    pub(super) exceptions: Vec<ExceptionRecord>,
    /// Parcels that are not delivered yet and that nobody paused, the oldest first.
    pub(super) parcels: Vec<Work>,
}

impl Facts {
    pub(super) async fn read(
        store: &dyn Store,
        settings: &Settings,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let mut flows: BTreeMap<Flow, FlowFacts> = Flow::ALL.map(|flow| (flow, FlowFacts::default())).into();
        for (flow, health) in load(store).await? {
            flows.entry(flow).or_default().health = health;
        }
        for (flow, state, count) in store.work_counts().await? {
            flows.entry(flow).or_default().counts.insert(state, count);
        }
        for (flow, facts) in &mut flows {
            facts.oldest = store.oldest_work(*flow, &OPEN).await?;
        }
        let (windows, zone) = (&settings.operations.windows, &settings.time_zone);
        let pauses = kept(store).await?;
        let mut parcels = store.work_in(Flow::Despatch, &OPEN).await?;
        parcels.retain(|work| !is_paused(work, &pauses, settings, now));
        parcels.sort_by(|a, b| (a.created_at, &a.key).cmp(&(b.created_at, &b.key)));
        Ok(Self {
            now,
            flows,
            pauses,
            window: open_until(windows, now, zone).map(|(end, window)| (end, window.to_string())),
            window_ended: last_end(windows, now, zone),
            exceptions: store.exceptions(Some(ExceptionStatus::Open)).await?,
            parcels,
        })
    }

    /// Whether a flow is paused.
    pub(super) fn is_paused(&self, flow: Flow) -> bool {
        self.pauses.iter().any(|pause| pause.scope == Scope::Flow(flow) && pause.is_active(self.now))
    }

    /// Until when nobody expected anything of a flow.
    pub(super) fn excused_until(&self, flow: Flow) -> Option<Timestamp> {
        let own = self.pauses.iter().filter(|pause| pause.scope == Scope::Flow(flow));
        let ended = own.filter_map(|pause| pause.until).filter(|until| *until <= self.now).max();
        ended.max(self.window_ended)
    }
}

fn is_paused(work: &Work, pauses: &[Pause], settings: &Settings, now: Timestamp) -> bool {
    let mut active = pauses.iter().filter(|pause| pause.is_active(now)).peekable();
    if active.peek().is_none() {
        return false;
    }
    let warehouses = warehouses_of(work, settings);
    active.any(|pause| match &pause.scope {
        Scope::Flow(flow) => *flow == work.flow,
        Scope::Warehouse(code) => warehouses.contains(code),
    })
}
