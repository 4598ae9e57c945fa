//! The settings of a connection.

use crate::call::slash::SlashKeys;
use crate::session::account::{Account, LoginLanguage};
use crate::session::options::SessionOptions;
use crate::session::source::SessionStore;
use crate::session::stored::StoredSession;
use crate::version::ServiceLayerVersion;
use rest_transport::{
    Clock, ConcurrencyCap, DryRun, HttpService, NetworkOptions, Observer, RetryPolicy, TlsTrust,
};
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Settings of a connection. `Debug` leaves the URL out: somebody may have written a password into it.
#[derive(Clone)]
#[must_use = "a builder connects nothing until it is built"]
pub struct ServiceLayerBuilder {
    pub(super) url: Url,
    pub(super) account: Account,
    pub(super) version: Option<ServiceLayerVersion>,
    pub(super) session: SessionOptions,
    pub(super) network: NetworkOptions,
    pub(super) service: Option<Arc<dyn HttpService>>,
    pub(super) clock: Option<Arc<dyn Clock>>,
    pub(super) timeout: Duration,
    pub(super) read_timeout: Option<Duration>,
    pub(super) login_timeout: Duration,
    pub(super) batch_timeout: Duration,
    pub(super) answer_limit: u64,
    pub(super) cap: ConcurrencyCap,
    pub(super) dry_run: Option<DryRun>,
    pub(super) observers: Vec<Arc<dyn Observer>>,
    pub(super) page_size: NonZeroU32,
    pub(super) retry_policy: RetryPolicy,
    pub(super) slash_keys: SlashKeys,
    pub(super) method_override: bool,
}

impl fmt::Debug for ServiceLayerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceLayerBuilder").field("account", &self.account).finish_non_exhaustive()
    }
}

impl ServiceLayerBuilder {
    pub(super) fn new(url: &Url, account: Account) -> Self {
        Self {
            url: url.clone(),
            account,
            version: None,
            session: SessionOptions::default(),
            network: NetworkOptions::default(),
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
            retry_policy: RetryPolicy::default(),
            slash_keys: SlashKeys::default(),
            method_override: false,
        }
    }

    /// The version to speak. Default: the one the URL names, else v2.
    pub fn version(mut self, version: ServiceLayerVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// The language of the server's messages, sent with the login. Default: the user's own.
    pub fn language(mut self, language: impl Into<LoginLanguage>) -> Self {
        if let Account::Password(account) = &mut self.account {
            account.language = Some(language.into());
        }
        self
    }

    /// Takes up a session that was opened before, in place of the first login. Where the server has forgotten it, the connection logs in.
    /// It must be one of the same user and company: the server is not asked whose it is.
    pub fn resume(mut self, session: StoredSession) -> Self {
        self.session.stored = Some(session);
        self
    }

    /// Shares the session with other processes by a store, in place of a login of each.
    pub fn session_store(mut self, store: Arc<dyn SessionStore>) -> Self {
        self.session.store = Some(store);
        self
    }

    /// Which certificates are trusted: those the system trusts, roots of your own beside them, or one certificate by its fingerprint.
    pub fn trust(mut self, trust: TlsTrust) -> Self {
        self.network.trust = trust;
        self
    }

    /// How connections are made and kept. Default: unused ones are dropped after 4 s, since the server closes them after 5 s.
    pub fn network(mut self, options: NetworkOptions) -> Self {
        self.network = options;
        self
    }

    /// A network of your own: a proxy, a recorder, a script. [`ServiceLayerBuilder::network`] and [`ServiceLayerBuilder::trust`] then mean
    /// nothing.
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
    /// [`Error::Withheld`](crate::Error::Withheld). Reads and logins are sent, batches without a write among them.
    pub fn dry_run(mut self, dry_run: DryRun) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Lets somebody watch every attempt at a request, logins aside: metrics, audit trails, logs.
    ///
    /// ```
    /// use sap_b1_client::testing::{Call, MockServiceLayer, Reply};
    /// use sap_b1_client::{AnswerHead, Attempt, ItemCode, Observer};
    /// use std::sync::{Arc, Mutex};
    ///
    /// #[derive(Debug, Default)]
    /// struct Calls(Mutex<Vec<String>>);
    ///
    /// impl Observer for Calls {
    ///     fn answered(
    ///         &self,
    ///         attempt: Attempt<'_>,
    ///         answer: Result<AnswerHead<'_>, sap_b1_client::SendErrorKind>,
    ///         _took: std::time::Duration,
    ///     ) {
    ///         let status = answer.map_or(0, |head| head.status.as_u16());
    ///         self.0.lock().unwrap().push(format!("{} {status}", attempt.request.operation()));
    ///     }
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// # let mock = MockServiceLayer::new();
    /// # mock.expect(Call::get("Items", "A1"), Reply::not_found());
    /// let calls = Arc::new(Calls::default());
    /// let b1 = mock.builder().observer(calls.clone()).build()?;
    /// assert!(b1.get_item(&ItemCode::new("A1")?).await?.is_none());
    /// assert_eq!(*calls.0.lock().unwrap(), ["GetItem 404"]);
    /// # mock.verify();
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
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
        self.session.margin = margin;
        self
    }

    /// How long a refused login is answered from memory instead of being tried again. Default 1 minute.
    pub fn refusal_pause(mut self, pause: Duration) -> Self {
        self.session.refusal_pause = pause;
        self
    }

    /// Patience within one call.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy;
        self
    }

    /// How records are addressed whose key holds a slash. Default: in the path, until a web server refuses that.
    pub fn slash_keys(mut self, way: SlashKeys) -> Self {
        self.slash_keys = way;
        self
    }

    /// Sends `PATCH`, `PUT` and `DELETE` as `POST` with `X-HTTP-Method-Override`, for proxies that let nothing else pass.
    pub fn method_override(mut self, by_header: bool) -> Self {
        self.method_override = by_header;
        self
    }
}
