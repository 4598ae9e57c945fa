//! Sandboxes that serve both vendors on loopback until they are dropped.

use crate::connection::accept;
use crate::fault::FaultPlan;
use crate::http::Request;
use crate::seed::small_business;
use crate::world::{Reply, Side, World, handle};
use jiff::Timestamp;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Where the sandbox takes the time from.
pub type TimeSource = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How a sandbox is started.
#[derive(Clone)]
pub struct SandboxOptions {
    /// Seed of the small business that is served when no world is given.
    pub seed: u64,
    /// The world to serve; [`None`] serves the seeded small business.
    pub world: Option<World>,
    /// Port of the Service Layer; 0 takes a free one.
    pub sap_port: u16,
    /// Port of Veeqo; 0 takes a free one.
    pub veeqo_port: u16,
    /// What goes wrong on the way; [`None`] keeps the plan of the world.
    pub faults: Option<FaultPlan>,
    /// The clock of both vendors; the system clock by default.
    pub now: TimeSource,
}

impl Default for SandboxOptions {
    fn default() -> Self {
        Self { seed: 1, world: None, sap_port: 0, veeqo_port: 0, faults: None, now: Arc::new(system_time) }
    }
}

impl fmt::Debug for SandboxOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxOptions")
            .field("seed", &self.seed)
            .field("sap_port", &self.sap_port)
            .field("veeqo_port", &self.veeqo_port)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the sandbox reads the system clock")]
fn system_time() -> Timestamp {
    Timestamp::now()
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The port could not be taken.
    #[error("cannot listen on 127.0.0.1:{port} for {side:?}; choose another port, or 0 for a free one")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// The vendor it was meant for.
        side: Side,
        /// What the system said.
        source: std::io::Error,
    },
}

/// How to log in to both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// `CompanyDB` of the Service Layer log-in.
    pub sap_company: String,
    /// `UserName` of the Service Layer log-in.
    pub sap_user: String,
    /// `Password` of the Service Layer log-in; opens nothing but this sandbox.
    pub sap_password: String,
    /// Veeqo's API key; opens nothing but this sandbox.
    pub veeqo_api_key: String,
}

/// Starts sandboxes.
#[derive(Clone, Copy, Debug)]
pub struct Sandbox;

impl Sandbox {
    /// Serves both vendors on 127.0.0.1 until the returned value is dropped.
    ///
    /// # Errors
    /// [`SandboxError::Listen`] when a port is taken.
    pub async fn start(options: SandboxOptions) -> Result<RunningSandbox, SandboxError> {
        let sap = listen(Side::Sap, options.sap_port).await?;
        let veeqo = listen(Side::Veeqo, options.veeqo_port).await?;
        let mut world = options.world.unwrap_or_else(|| small_business(options.seed, (options.now)()));
        if let Some(faults) = options.faults {
            world.faults = faults;
        }
        let shared =
            Arc::new(Shared { world: Mutex::new(world), now: options.now, served: AtomicU64::new(0) });
        let (stop, stopped) = watch::channel(());
        let (sap_port, veeqo_port) = (sap.1.port(), veeqo.1.port());
        let tasks = [(Side::Sap, sap.0), (Side::Veeqo, veeqo.0)].map(|(side, listener)| {
            tokio::spawn(accept(side, listener, Arc::clone(&shared), stopped.clone()))
        });
        Ok(RunningSandbox { sap_port, veeqo_port, shared, stop, tasks })
    }
}

/// Both vendors, being served. Dropping it ends the service.
pub struct RunningSandbox {
    sap_port: u16,
    veeqo_port: u16,
    shared: Arc<Shared>,
    stop: watch::Sender<()>,
    tasks: [JoinHandle<()>; 2],
}

impl fmt::Debug for RunningSandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningSandbox")
            .field("sap_url", &self.sap_url())
            .field("veeqo_url", &self.veeqo_url())
            .finish_non_exhaustive()
    }
}

impl RunningSandbox {
    /// Base address of the Service Layer, OData version 4: `http://127.0.0.1:PORT/b1s/v2`.
    #[must_use]
    pub fn sap_url(&self) -> String {
        format!("http://127.0.0.1:{}/b1s/v2", self.sap_port)
    }

    /// Base address of Veeqo: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn veeqo_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.veeqo_port)
    }

    /// How to log in to both sides.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.with_world(|world| {
            let sap = &world.sap.settings;
            let (sap_user, sap_password) = sap.users.first().cloned().unwrap_or_default();
            Credentials {
                sap_company: sap.company_db.clone(),
                sap_user,
                sap_password,
                veeqo_api_key: world.veeqo.settings.api_key.clone(),
            }
        })
    }

    /// Looks at the world or changes it as a person in the warehouse or in finance would. Requests wait meanwhile.
    pub fn with_world<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        look(&mut self.shared.lock())
    }

    /// How many requests both sides have handled.
    #[must_use]
    pub fn served(&self) -> u64 {
        self.shared.served.load(Ordering::Relaxed)
    }

    /// The sandbox's present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.shared.now)()
    }

    /// Stops accepting, lets running requests finish, and returns when everything has ended.
    pub async fn shutdown(self) {
        drop(self.stop);
        for task in self.tasks {
            if let Err(failure) = task.await {
                tracing::warn!(error = %failure, "a sandbox listener ended badly");
            }
        }
    }
}

pub(crate) struct Shared {
    world: Mutex<World>,
    now: TimeSource,
    served: AtomicU64,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn handle(&self, side: Side, request: &Request) -> Reply {
        let mut world = self.lock();
        let now = (self.now)();
        let reply = handle(&mut world, side, request, now);
        self.served.fetch_add(1, Ordering::Relaxed);
        reply
    }
}

async fn listen(side: Side, port: u16) -> Result<(TcpListener, SocketAddr), SandboxError> {
    let refused = |source| SandboxError::Listen { port, side, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    Ok((listener, address))
}
