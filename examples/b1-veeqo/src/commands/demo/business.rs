//! The small business: a sandbox, a folder for the ledger, and a configuration read like any other.

use crate::config::Config;
use crate::connect::Sides;
use crate::failure::Failure;
use b1_veeqo_sandbox::sap::{DocumentView, Kind, LineView};
use b1_veeqo_sandbox::seed::Day;
use b1_veeqo_sandbox::{FaultPlan, RunningSandbox, Sandbox, SandboxOptions, World};
use jiff::Timestamp;
use std::path::Path;
use tempfile::TempDir;

/// How many of each kind of record a world holds; every write leaves one.
pub(super) type Traces = Vec<(&'static str, usize)>;

/// The partner whose deliveries are invoiced.
const INVOICED: &str = "C-AMZ";

/// Records of which exactly one document follows in SAP, and how many do.
#[derive(Debug, Default)]
pub(super) struct Followed {
    /// Deliveries of the marketplace with their invoices.
    pub(super) invoices: Vec<(String, usize)>,
    /// Veeqo's returns with SAP's.
    pub(super) returns: Vec<(String, usize)>,
}

/// What every write would add to.
const DOCUMENTS: [(&str, Kind); 7] = [
    ("orders in SAP", Kind::Order),
    ("deliveries in SAP", Kind::DeliveryNote),
    ("invoices in SAP", Kind::Invoice),
    ("returns in SAP", Kind::Return),
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

    /// What follows deliveries: how often each is to be found in SAP.
    pub(super) fn followed(&self) -> Followed {
        self.act(|world, _| {
            let live = |kind| world.sap.documents(kind).filter(|document| !document.cancelled);
            let invoiced = |delivery: i64| {
                live(Kind::Invoice)
                    .filter(|invoice| {
                        let base = |line: &LineView| line.base.map(|(_, entry, _)| entry);
                        invoice.lines.iter().any(|line| base(line) == Some(delivery))
                    })
                    .count()
            };
            let invoices = live(Kind::DeliveryNote).filter(|delivery| delivery.card_code == INVOICED);
            let invoices =
                invoices.map(|own| (format!("delivery {}", own.doc_num), invoiced(own.doc_entry))).collect();
            let returned = |id: i64| {
                let key = format!("[R{id}]");
                let ours = |document: &DocumentView| {
                    document.num_at_card.as_ref().is_some_and(|text| text.ends_with(&key))
                };
                live(Kind::Return).filter(ours).count()
            };
            let returns = world.veeqo.orders().flat_map(|order| &order.returns);
            let returns = returns.map(|one| (format!("return {}", one.id), returned(one.id))).collect();
            Followed { invoices, returns }
        })
    }

    /// Stops the sandbox and removes the folder.
    pub(super) async fn close(self) {
        self.sandbox.shutdown().await;
        let folder: &Path = self.folder.path();
        tracing::debug!(folder = %folder.display(), "removed");
    }
}

/// The documented configuration of the sandbox, at its present addresses; the marketplace's deliveries are invoiced. Waiting times are short, as its clock is the machine's, and nothing limits
/// the rate; all else is as for a real company.
fn configuration(sandbox: &RunningSandbox) -> String {
    include_str!("../../../sandbox.toml")
        .replace("http://127.0.0.1:50001/b1s/v2", &sandbox.sap_url())
        .replace("http://127.0.0.1:50002", &sandbox.veeqo_url())
        .replace("push_channel", "requests_per_second = 100\npush_channel")
        .replace("card_code = \"C-AMZ\"", "card_code = \"C-AMZ\"\ninvoice = \"per_delivery\"")
        .replace("time_zone", "settle_seconds = 1\ntime_zone")
        .replace("quiet_seconds = 30", "quiet_seconds = 1")
}
