//! The connection to one company.

mod root;

pub use root::BuildError;

use crate::error::Error;
use crate::odata::lacking::Lacking;
use crate::session::account::{Account, PasswordAccount};
use crate::session::stored::StoredSession;
use crate::session::token::TokenSource;
use crate::session::{LoginInfo, Nobody, Session};
use rest_transport::{
    Clock, ConcurrencyCap, DryRun, HttpService, Network, NetworkOptions, Observer, RetryPolicy, Secret,
    SystemClock, Transport,
};
use root::{NOT_A_BASE, service_root};
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A connection to one company through the Service Layer (v2). Clones share session, limits and connections.
#[derive(Clone, Debug)]
pub struct ServiceLayer {
    pub(crate) transport: Transport,
    pub(crate) anonymous: Transport,
    pub(crate) session: Arc<Session>,
    pub(crate) page_size: NonZeroU32,
    pub(crate) batch_timeout: Duration,
    pub(crate) lacking: Arc<Lacking>,
}

impl ServiceLayer {
    /// Starts a connection. `url` is the server (`https://host:50000`) or its v2 root (`https://host:50000/b1s/v2`).
    pub fn builder(
        url: &Url,
        company_db: impl Into<String>,
        username: impl Into<String>,
        password: Secret,
    ) -> ServiceLayerBuilder {
        let (company_db, username) = (company_db.into(), username.into());
        let account = PasswordAccount { company_db, username, password };
        ServiceLayerBuilder::new(url, Account::Password(account))
    }

    /// Starts a connection that proves itself by tokens (`Authorization: Bearer`, since FP 2405) and names the company by its number
    /// (`X-B1-COMPANYID`). Nobody logs in or out.
    pub fn builder_with_tokens(
        url: &Url,
        company_id: impl Into<String>,
        source: Arc<dyn TokenSource>,
    ) -> ServiceLayerBuilder {
        ServiceLayerBuilder::new(url, Account::Token { source, company_id: company_id.into() })
    }

    /// Opens the session unless it is open, and says what the server is. Other calls log in by themselves.
    ///
    /// # Errors
    /// The login was refused ([`Error::is_login_refused`]) or got no answer.
    pub async fn login(&self) -> Result<LoginInfo, Error> {
        self.session.login().await.map_err(|source| Error::Session { operation: "Login", source })
    }

    /// Ends the session, if there is one. A later call logs in again.
    ///
    /// # Errors
    /// The server could not be reached; the session will end by its own timeout.
    pub async fn logout(&self) -> Result<(), Error> {
        self.session
            .logout()
            .await
            .map_err(|error| Error::from_transport(error, rest_transport::Effect::Replace))
    }

    /// The open session, to be taken up by another process with [`ServiceLayerBuilder::resume`]; `None` where none was opened, or where
    /// tokens take its place. Do not log out afterwards.
    #[must_use]
    pub fn session_to_store(&self) -> Option<StoredSession> {
        self.session.to_store()
    }

    /// The clock this connection waits on.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        self.transport.clock()
    }
}

/// Settings of a connection. `Debug` leaves the URL out: somebody may have written a password into it.
#[derive(Clone)]
#[must_use = "a builder connects nothing until it is built"]
pub struct ServiceLayerBuilder {
    url: Url,
    account: Account,
    stored: Option<StoredSession>,
    service: Option<Arc<dyn HttpService>>,
    clock: Option<Arc<dyn Clock>>,
    timeout: Duration,
    read_timeout: Option<Duration>,
    login_timeout: Duration,
    batch_timeout: Duration,
    answer_limit: u64,
    cap: ConcurrencyCap,
    dry_run: Option<DryRun>,
    observers: Vec<Arc<dyn Observer>>,
    page_size: NonZeroU32,
    session_margin: Duration,
    refusal_pause: Duration,
    retry_policy: RetryPolicy,
}

impl fmt::Debug for ServiceLayerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceLayerBuilder").field("account", &self.account).finish_non_exhaustive()
    }
}

impl ServiceLayerBuilder {
    fn new(url: &Url, account: Account) -> Self {
        Self {
            url: url.clone(),
            account,
            stored: None,
            service: None,
            clock: None,
            timeout: Duration::from_secs(180),
            read_timeout: None,
            login_timeout: Duration::from_secs(60),
            batch_timeout: Duration::from_secs(300),
            answer_limit: 256 * 1024 * 1024,
            cap: ConcurrencyCap::new(NonZeroU32::MIN.saturating_add(3)),
            dry_run: None,
            observers: Vec::new(),
            page_size: NonZeroU32::MIN.saturating_add(199),
            session_margin: Duration::from_secs(120),
            refusal_pause: Duration::from_secs(60),
            retry_policy: RetryPolicy::default(),
        }
    }

    /// Takes up a session that was opened before, in place of the first login. Where the server has forgotten it, the connection logs in.
    /// It must be one of the same user and company: the server is not asked whose it is.
    pub fn resume(mut self, session: StoredSession) -> Self {
        self.stored = Some(session);
        self
    }

    /// The network to use, for instance one with an own root certificate. Default: [`Network`] with system roots, dropping unused
    /// connections after 4 s (the server closes them after 5 s).
    pub fn service(mut self, service: Arc<dyn HttpService>) -> Self {
        self.service = Some(service);
        self
    }

    /// The clock to wait on. Default: the machine's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Time limit of one attempt at a write, and at a read unless [`ServiceLayerBuilder::read_timeout`] says otherwise. Default 180 s:
    /// documents take seconds each, a cold worker more.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Time limit of one attempt at a read.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// Time limit of one attempt at a login, for which all callers wait. Default 60 s: a cold one takes up to 8.
    pub fn login_timeout(mut self, timeout: Duration) -> Self {
        self.login_timeout = timeout;
        self
    }

    /// Time limit of one batch. Default 300 s.
    pub fn batch_timeout(mut self, timeout: Duration) -> Self {
        self.batch_timeout = timeout;
        self
    }

    /// Requests under way at once. Default 4; the server saturates at about 40 over all its clients.
    pub fn max_concurrent(self, requests: NonZeroU32) -> Self {
        self.concurrency_cap(ConcurrencyCap::new(requests))
    }

    /// Shares the places for requests under way with other connections, for instance those of other users of the same company.
    pub fn concurrency_cap(mut self, cap: ConcurrencyCap) -> Self {
        self.cap = cap;
        self
    }

    /// Refuses answers with more bytes than this, counted after decompression. Default 256 MiB.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Sends no write: each is kept in `dry_run` as it would have been sent, without the session, and the call ends in
    /// [`Error::Withheld`]. Reads and logins are sent, batches without a write among them.
    pub fn dry_run(mut self, dry_run: DryRun) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Lets somebody watch every attempt at a request, logins aside: metrics, audit trails, logs.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observers.push(observer);
        self
    }

    /// Rows asked for per page. Default 200.
    pub fn page_size(mut self, rows: NonZeroU32) -> Self {
        self.page_size = rows;
        self
    }

    /// How long before its idle timeout a session is renewed. Default 2 minutes.
    pub fn session_margin(mut self, margin: Duration) -> Self {
        self.session_margin = margin;
        self
    }

    /// How long a refused login is answered from memory instead of being tried again. Default 1 minute.
    pub fn refusal_pause(mut self, pause: Duration) -> Self {
        self.refusal_pause = pause;
        self
    }

    /// Patience within one call.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy;
        self
    }

    /// Prepares the connection. Nothing is contacted yet.
    ///
    /// # Errors
    /// The URL is no base of a v2 Service Layer, or the network cannot be set up.
    pub fn build(self) -> Result<ServiceLayer, BuildError> {
        let root = service_root(&self.url)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock::new()));
        let service = match self.service {
            Some(service) => service,
            None => Arc::new(
                Network::new(&NetworkOptions::default())
                    .map_err(|error| BuildError::Network { source: Box::new(error) })?,
            ),
        };
        let not_a_root =
            |error: rest_transport::NotABase| BuildError::Url { url: error.url, problem: NOT_A_BASE };
        let anonymous = Transport::new(&root, service.clone(), Arc::new(Nobody), clock.clone())
            .map_err(not_a_root)?
            .with_timeout(self.login_timeout)
            .with_retry_policy(self.retry_policy.clone());
        let (pause, margin) = (self.refusal_pause, self.session_margin);
        let session = Session::new(pause, anonymous.clone(), self.account, margin, self.stored);
        let session = Arc::new(session);
        let transport = Transport::new(&root, service, session.clone(), clock)
            .map_err(not_a_root)?
            .with_timeout(self.timeout)
            .with_read_timeout(self.read_timeout.unwrap_or(self.timeout))
            .with_body_limit(self.answer_limit)
            .with_retry_policy(self.retry_policy)
            .with_concurrency_cap(self.cap);
        let transport = self.observers.into_iter().fold(transport, Transport::with_observer);
        let transport = match self.dry_run {
            Some(dry_run) => transport.with_dry_run(dry_run),
            None => transport,
        };
        let (page_size, batch_timeout) = (self.page_size, self.batch_timeout);
        let lacking = Arc::default();
        Ok(ServiceLayer { transport, anonymous, session, page_size, batch_timeout, lacking })
    }
}
