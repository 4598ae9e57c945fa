//! From a checked configuration to connected clients and an open store. Nothing is contacted here but the store's file.

use crate::config::{Config, Environment, SapConfig, VeeqoConfig};
use crate::failure::Failure;
use crate::output::remark;
use b1_veeqo_store::{Access, SqliteStore, Upgrade};
use b1_veeqo_sync::Engine;
use b1_veeqo_sync::ledger::{Alias, FenceProof, Store, StoreError};
use b1_veeqo_sync::watch::AlertTarget;
use rest_transport::{Clock, DryRun, Network, NetworkOptions, SystemClock, TlsError, TlsTrust};
use sap_b1_client::ServiceLayer;
use std::sync::Arc;
use tempfile::TempDir;
use url::Url;
use veeqo_client::Veeqo;

/// Both clients and the clock they wait on.
#[derive(Clone, Debug)]
pub(crate) struct Sides {
    /// SAP.
    pub sap: ServiceLayer,
    /// Veeqo.
    pub veeqo: Veeqo,
    /// The machine's clock.
    pub clock: Arc<dyn Clock>,
}

impl Sides {
    /// Prepares both clients with their secrets.
    pub(crate) fn prepare(config: &Config, environment: Environment<'_>) -> Result<Self, Failure> {
        Self::holding_back(config, environment, None)
    }

    /// The same, with every write held back where somebody keeps them.
    pub(crate) fn holding_back(
        config: &Config,
        environment: Environment<'_>,
        writes: Option<&HeldBack>,
    ) -> Result<Self, Failure> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let sap = sap(&config.sap, environment, &clock, writes.map(|writes| &writes.sap))?;
        let veeqo = veeqo(&config.veeqo, environment, &clock, writes.map(|writes| &writes.veeqo))?;
        Ok(Self { sap, veeqo, clock })
    }
}

/// The writes that a dry run held back on each side. Clones share the lists.
#[derive(Clone, Debug, Default)]
pub(crate) struct HeldBack {
    /// SAP's.
    pub sap: DryRun,
    /// Veeqo's.
    pub veeqo: DryRun,
}

/// The client of SAP, with its secret.
pub(crate) fn sap(
    side: &SapConfig,
    environment: Environment<'_>,
    clock: &Arc<dyn Clock>,
    dry_run: Option<&DryRun>,
) -> Result<ServiceLayer, Failure> {
    let password = side.password.read(environment)?;
    let network = network(&side.url, &side.trust)
        .map_err(|why| Failure::refused_by("[sap] the trusted certificates cannot be used", why))?;
    let (company, user) = (side.company_db.as_str(), side.username.as_str());
    let mut builder = ServiceLayer::builder(&side.url, company, user, password)
        .service(network)
        .clock(Arc::clone(clock))
        .timeout(side.timeout);
    if let Some(dry_run) = dry_run {
        builder = builder.dry_run(dry_run.clone());
    }
    builder.build().map_err(|why| Failure::refused_by("[sap] the connection cannot be prepared", why))
}

/// The client of Veeqo, with its secret.
pub(crate) fn veeqo(
    side: &VeeqoConfig,
    environment: Environment<'_>,
    clock: &Arc<dyn Clock>,
    dry_run: Option<&DryRun>,
) -> Result<Veeqo, Failure> {
    let key = side.api_key.read(environment)?;
    let network = network(&side.url, &TlsTrust::System)
        .map_err(|why| Failure::refused_by("[veeqo] the trusted certificates cannot be used", why))?;
    let mut builder = Veeqo::builder(&side.url, key)
        .service(network)
        .clock(Arc::clone(clock))
        .requests_per_second(side.requests_per_second)
        .timeout(side.timeout)
        .product_page_timeout(side.timeout);
    if let Some(dry_run) = dry_run {
        builder = builder.dry_run(dry_run.clone());
    }
    builder.build().map_err(|why| Failure::refused_by("[veeqo] the connection cannot be prepared", why))
}

/// A network for one address. Plain http, which the configuration accepts for this machine alone, asks for no certificate: then none is trusted,
/// and the system need not have any, as in slim images.
fn network(url: &Url, trust: &TlsTrust) -> Result<Arc<Network>, TlsError> {
    let nobody = || NOBODY.parse().map_or_else(|_| trust.clone(), TlsTrust::Pin);
    let trust = if url.scheme() == "http" { nobody() } else { trust.clone() };
    Network::new(&NetworkOptions { trust, ..NetworkOptions::default() }).map(Arc::new)
}

/// The fingerprint that no certificate has.
const NOBODY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Who is told of incidents, with the secret that the messages are signed with.
pub(crate) fn alert_target(
    config: &Config,
    environment: Environment<'_>,
) -> Result<Option<AlertTarget>, Failure> {
    let Some(alerts) = &config.alerts else { return Ok(None) };
    let service = network(&alerts.url, &TlsTrust::System)
        .map_err(|why| Failure::refused_by("[alerts] the trusted certificates cannot be used", why))?;
    Ok(Some(AlertTarget {
        url: alerts.url.clone(),
        secret: alerts.secret.read(environment)?,
        service,
        name: alerts.name.clone().unwrap_or_else(|| config.sap.company_db.clone()),
    }))
}

/// Opens the ledger.
pub(crate) async fn store(config: &Config, access: Access) -> Result<Arc<SqliteStore>, Failure> {
    Ok(Arc::new(opened(&config.store, access).await?))
}

/// Opens the ledger, and says where the copy is if its schema was brought up to date.
async fn opened(url: &str, access: Access) -> Result<SqliteStore, StoreError> {
    let store = SqliteStore::open(url, access).await?;
    if let Some(Upgrade { from, to, backup }) = store.upgraded() {
        let backup = backup.display();
        remark(&format!("the store was brought from version {from} to {to}; as it was before: {backup}"));
    }
    Ok(store)
}

/// A copy of the ledger in a folder of its own, to be worked on in its stead; an empty one where there is none yet.
pub(crate) async fn copy_of_store(url: &str) -> Result<(Arc<SqliteStore>, TempDir), Failure> {
    let folder = tempfile::tempdir();
    let folder = folder.map_err(|why| Failure::failed("no temporary folder can be made", why))?;
    let path = folder.path().join("ledger.db");
    SqliteStore::copy(url, &path).await?;
    let store = SqliteStore::open(&format!("sqlite://{}", path.display()), Access::Worker).await?;
    Ok((Arc::new(store), folder))
}

/// The aliases that people mapped; none where there is no store yet.
pub(crate) async fn aliases(url: &str) -> Result<Vec<Alias>, Failure> {
    let store = match SqliteStore::open(url, Access::Tool).await {
        Ok(store) => store,
        Err(StoreError::Open { .. }) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let aliases = store.aliases().await;
    store.close().await?;
    Ok(aliases?)
}

/// The last trial of the fence; none where there is no store of this version yet.
pub(crate) async fn fence_proof(url: &str) -> Result<Option<FenceProof>, Failure> {
    let store = match SqliteStore::open(url, Access::Tool).await {
        Ok(store) => store,
        Err(StoreError::Open { .. }) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let proof = store.fence_proof().await?;
    store.close().await?;
    Ok(proof)
}

/// Opens the ledger to keep something in it, also while a worker runs.
pub(crate) async fn store_beside_worker(url: &str) -> Result<SqliteStore, Failure> {
    match opened(url, Access::Worker).await {
        Err(StoreError::Locked { .. }) => Ok(SqliteStore::open(url, Access::Tool).await?),
        opened => Ok(opened?),
    }
}

/// Closes the ledger in order, once nobody else holds it. Dropping it would lose nothing either.
pub(crate) async fn close(store: Arc<SqliteStore>) -> Result<(), Failure> {
    if let Some(store) = Arc::into_inner(store) {
        store.close().await?;
    }
    Ok(())
}

/// The engine over both sides and the ledger.
pub(crate) fn engine(config: &Config, sides: &Sides, store: &Arc<SqliteStore>) -> Engine {
    let store: Arc<dyn Store> = Arc::<SqliteStore>::clone(store);
    Engine::new(
        config.settings.clone(),
        sides.sap.clone(),
        sides.veeqo.clone(),
        store,
        Arc::clone(&sides.clock),
    )
}
