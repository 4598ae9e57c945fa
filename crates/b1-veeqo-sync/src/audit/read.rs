//! Reading both systems, side by side, each one request after another within its own limits. Nothing here writes: SAP is asked by `GET` and by
//! functions that only read, Veeqo by `GET`.

mod answer;
mod catalogue;
mod company;
mod finance;
mod goods;
mod orders;
mod setup;
mod shop;
pub(crate) mod value;

use super::facts::{Facts, Source};
use super::report::AuditReport;
use super::run::judge;
use crate::error::EngineError;
use crate::settings::Settings;
use jiff::Timestamp;
use rest_transport::Clock;
use sap_b1_client::ServiceLayer;
use std::fmt;
use veeqo_client::Veeqo;

/// Is told how far the reading has got.
pub trait AuditObserver: Send + Sync {
    /// So many rows of a list were read, of so many where the number is known.
    fn read(&self, source: Source, rows: u64, of: Option<u64>);
}

/// Nobody looks.
#[derive(Clone, Copy, Debug, Default)]
pub struct NotObserved;

impl AuditObserver for NotObserved {
    fn read(&self, _: Source, _: u64, _: Option<u64>) {}
}

/// What reading works with.
#[derive(Clone, Copy)]
struct Reader<'a> {
    settings: &'a Settings,
    sap: &'a ServiceLayer,
    veeqo: &'a Veeqo,
    clock: &'a dyn Clock,
    observer: &'a dyn AuditObserver,
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// Audits both systems.
///
/// # Errors
/// A side cannot be reached, or refuses the login. Whatever else cannot be read is in the report.
pub async fn audit(
    settings: &Settings,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
    clock: &dyn Clock,
    observer: &dyn AuditObserver,
) -> Result<AuditReport, EngineError> {
    let reader = Reader { settings, sap, veeqo, clock, observer };
    sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let mut theirs = reader.facts();
    reader.account(&mut theirs).await?;
    let (mut facts, theirs) = tokio::join!(reader.sap_side(), reader.veeqo_side(theirs));
    facts.add_veeqo(theirs);
    reader.rates(&mut facts).await;
    Ok(judge(&facts, settings))
}

impl Reader<'_> {
    fn now(&self) -> Timestamp {
        Timestamp::try_from(self.clock.now()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    fn facts(&self) -> Facts {
        let now = self.now();
        Facts::at(now, now.to_zoned(self.settings.time_zone.clone()).date())
    }

    async fn sap_side(&self) -> Facts {
        let mut facts = self.facts();
        self.sap_clock(&mut facts).await;
        self.company(&mut facts).await;
        self.warehouses(&mut facts).await;
        self.partners(&mut facts).await;
        self.finance(&mut facts).await;
        self.lists(&mut facts).await;
        self.documents(&mut facts).await;
        self.setup(&mut facts).await;
        self.items(&mut facts).await;
        self.stock(&mut facts).await;
        self.open_orders(&mut facts).await;
        facts
    }

    async fn veeqo_side(&self, mut facts: Facts) -> Facts {
        self.channels(&mut facts).await;
        self.shop_warehouses(&mut facts).await;
        self.recent_orders(&mut facts).await;
        self.old_orders(&mut facts).await;
        self.products(&mut facts).await;
        facts
    }

    fn told(&self, source: Source, rows: usize, of: Option<u64>) {
        self.observer.read(source, u64::try_from(rows).unwrap_or(u64::MAX), of);
    }
}

impl Facts {
    /// Takes over what was read from Veeqo.
    fn add_veeqo(&mut self, theirs: Self) {
        self.unread.extend(theirs.unread);
        self.unreadable.extend(theirs.unreadable);
        self.cut.extend(theirs.cut);
        self.veeqo_clock = theirs.veeqo_clock;
        self.account = theirs.account;
        self.veeqo_warehouses = theirs.veeqo_warehouses;
        self.external_ids = theirs.external_ids;
        self.fba = theirs.fba;
        self.channels = theirs.channels;
        self.sellables = theirs.sellables;
        self.recent_orders = theirs.recent_orders;
        self.old_orders = theirs.old_orders;
    }
}
