//! The small business: a sandbox, a folder for the ledger, and a configuration read like any other.

use crate::config::Config;
use crate::connect::Sides;
use crate::failure::Failure;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::Day;
use b1_veeqo_sandbox::{FaultPlan, RunningSandbox, Sandbox, SandboxOptions, World};
use jiff::Timestamp;
use std::path::Path;
use tempfile::TempDir;

/// How many of each kind of record a world holds; every write leaves one.
pub(super) type Traces = Vec<(&'static str, usize)>;

/// What every write would add to.
const DOCUMENTS: [(&str, Kind); 5] = [
    ("orders in SAP", Kind::Order),
    ("deliveries in SAP", Kind::DeliveryNote),
    ("goods receipts in SAP", Kind::InventoryGenEntry),
    ("goods issues in SAP", Kind::InventoryGenExit),
    ("drafts in SAP", Kind::Draft),
];

/// Both sides, being served, and what connects to them.
pub(super) struct Business {
    seed: u64,
    sandbox: RunningSandbox,
    folder: TempDir,
    pub(super) config: Config,
    pub(super) sides: Sides,
}

impl Business {
    /// Opens the business of a seed. Nothing is connected yet.
    pub(super) async fn open(seed: u64, faults: Option<FaultPlan>) -> Result<Self, Failure> {
        let options = SandboxOptions { seed, faults, ..SandboxOptions::default() };
        let sandbox = Sandbox::start(options).await?;
        // A day of traffic in seconds: the limit of a real account would make it minutes.
        sandbox.with_world(|world| world.veeqo.settings.rate_limit = None);
        let folder =
            tempfile::tempdir().map_err(|why| Failure::failed("there is no temporary folder", why))?;
        let config = Config::parse(&configuration(&sandbox), &folder.path().join("b1-veeqo.toml"))?;
        let credentials = sandbox.credentials();
        let environment = |name: &str| match name {
            "SAP_B1_PASSWORD" => Some(credentials.sap_password.clone()),
            "VEEQO_API_KEY" => Some(credentials.veeqo_api_key.clone()),
            _ => None,
        };
        let sides = Sides::prepare(&config, &environment)?;
        Ok(Self { seed, sandbox, folder, config, sides })
    }

    /// The day to be played, once the catalogue has travelled.
    pub(super) fn day(&self) -> Result<Day, Failure> {
        Ok(self.sandbox.with_world(|world| Day::new(self.seed, world))?)
    }

    /// Lets people act, or look.
    pub(super) fn act<R>(&self, act: impl FnOnce(&mut World, Timestamp) -> R) -> R {
        let now = self.sandbox.now();
        self.sandbox.with_world(|world| act(world, now))
    }

    /// What both worlds keep of every write.
    pub(super) fn traces(&self) -> Traces {
        self.act(|world, _| {
            let documents = DOCUMENTS.map(|(name, kind)| (name, world.sap.documents(kind).count()));
            let products = ("products in Veeqo", world.veeqo.products().count());
            let stock = ("stock changes in Veeqo", world.veeqo.stock_changes().count());
            documents.into_iter().chain([products, stock]).collect()
        })
    }

    /// Stops the sandbox and removes the folder.
    pub(super) async fn close(self) {
        self.sandbox.shutdown().await;
        let folder: &Path = self.folder.path();
        tracing::debug!(folder = %folder.display(), "removed");
    }
}

/// The documented configuration of the sandbox, at its present addresses. Waiting times are short, as its clock is the machine's, and nothing limits
/// the rate; all else is as for a real company.
fn configuration(sandbox: &RunningSandbox) -> String {
    include_str!("../../../sandbox.toml")
        .replace("http://127.0.0.1:50001/b1s/v2", &sandbox.sap_url())
        .replace("http://127.0.0.1:50002", &sandbox.veeqo_url())
        .replace("push_channel", "requests_per_second = 100\npush_channel")
        .replace("time_zone", "settle_seconds = 1\ntime_zone")
        .replace("quiet_seconds = 30", "quiet_seconds = 1")
}
