//! Sessions: opened once however many callers need one, renewed once when the server forgets it.

use crate::clock::Clock;
use crate::message::Response;
use crate::secret::Secret;
use async_trait::async_trait;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;

/// No session was given.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// The server refused the credentials. Trying again with the same ones is pointless and may lock the account.
    #[error("the login was refused")]
    Refused {
        /// The server's reason.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// The login did not get through; it may later.
    #[error("the login got no answer")]
    Unreachable {
        /// What happened instead.
        source: Arc<dyn StdError + Send + Sync>,
    },
}

impl SessionError {
    /// A refusal.
    pub fn refused(source: impl StdError + Send + Sync + 'static) -> Self {
        Self::Refused { source: Arc::new(source) }
    }

    /// A login that got no answer.
    pub fn unreachable(source: impl StdError + Send + Sync + 'static) -> Self {
        Self::Unreachable { source: Arc::new(source) }
    }

    /// The login may succeed later without anybody changing anything.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }
}

/// Headers that prove who calls, and which session they belong to.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The headers, marked sensitive. Shared: every call asks for them.
    pub headers: Arc<HeaderMap>,
    /// Counts sessions, so that a refusal of an old one does not end its successor.
    pub generation: u64,
}

/// Gives requests their credentials.
#[async_trait]
pub trait Authenticator: Debug + Send + Sync {
    /// Credentials of a live session, opening one when there is none. Callers that arrive meanwhile wait and share it.
    ///
    /// # Errors
    /// No session was given.
    async fn credentials(&self) -> Result<Credentials, SessionError>;

    /// The same where nothing has to be waited for. Asked first; `None` is always right.
    fn at_hand(&self) -> Option<Credentials> {
        None
    }

    /// Whether an answer says that the session behind it is dead.
    fn is_refusal(&self, response: &Response) -> bool;

    /// Forgets the session of that generation, if it is still the current one.
    async fn discard(&self, generation: u64);
}

/// A key that is sent with every request and cannot be renewed.
#[derive(Clone, Debug)]
pub struct ApiKey {
    headers: Arc<HeaderMap>,
}

impl ApiKey {
    /// Sends `name: key`.
    ///
    /// # Errors
    /// The key cannot travel in a header.
    pub fn new(name: HeaderName, key: &Secret) -> Result<Self, crate::SecretNotAHeader> {
        Ok(Self { headers: Arc::new(HeaderMap::from_iter([(name, key.to_header()?)])) })
    }

    /// Sends `Authorization: Bearer token`.
    ///
    /// # Errors
    /// The token cannot travel in a header.
    pub fn bearer(token: &Secret) -> Result<Self, crate::SecretNotAHeader> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose()))
            .map_err(|_| crate::SecretNotAHeader)?;
        value.set_sensitive(true);
        Ok(Self { headers: Arc::new(HeaderMap::from_iter([(http::header::AUTHORIZATION, value)])) })
    }
}

#[async_trait]
impl Authenticator for ApiKey {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        Ok(Credentials { headers: self.headers.clone(), generation: 0 })
    }

    fn at_hand(&self) -> Option<Credentials> {
        Some(Credentials { headers: self.headers.clone(), generation: 0 })
    }

    fn is_refusal(&self, _response: &Response) -> bool {
        false
    }

    async fn discard(&self, _generation: u64) {}
}

/// Holds at most one session and lets one caller at a time open it.
pub struct SessionCell<T> {
    state: Mutex<State<T>>,
    attempts: AtomicU64,
    clock: Arc<dyn Clock>,
    refusal_pause: Duration,
}

struct State<T> {
    live: Option<Live<T>>,
    generation: u64,
    failure: Option<Failed>,
}

struct Live<T> {
    value: T,
    idle_limit: Duration,
    last_use: Duration,
}

struct Failed {
    error: SessionError,
    at: Duration,
}

impl<T> Debug for SessionCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCell").finish_non_exhaustive()
    }
}

impl<T: Clone> SessionCell<T> {
    /// An empty cell. After a refused login, callers get the same refusal for `refusal_pause` instead of a login storm.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, refusal_pause: Duration) -> Self {
        let state = State { live: None, generation: 0, failure: None };
        Self { state: Mutex::new(state), attempts: AtomicU64::new(0), clock, refusal_pause }
    }

    /// The live session and its generation, where there is one and nobody is at the cell.
    pub fn at_hand(&self) -> Option<(T, u64)> {
        self.state.try_lock().ok()?.use_live(self.clock.monotonic())
    }

    /// The live session and its generation. `open` is called when there is none or it has been idle too long; it returns the new session
    /// and how long it may stay unused.
    ///
    /// # Errors
    /// `open` failed, now or for the caller this one waited for.
    pub async fn get_or_open<F, Fut>(&self, open: F) -> Result<(T, u64), SessionError>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = Result<(T, Duration), SessionError>>,
    {
        let seen = self.attempts.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let now = self.clock.monotonic();
        if let Some(session) = state.use_live(now) {
            return Ok(session);
        }
        let waited_for_another = self.attempts.load(Ordering::Acquire) != seen;
        if let Some(failed) = &state.failure {
            let fresh_refusal = !failed.error.is_transient() && now < failed.at + self.refusal_pause;
            if waited_for_another || fresh_refusal {
                return Err(failed.error.clone());
            }
        }
        let opened = open().await;
        self.attempts.fetch_add(1, Ordering::AcqRel);
        let at = self.clock.monotonic();
        match opened {
            Ok((value, idle_limit)) => {
                state.generation += 1;
                state.failure = None;
                state.live = Some(Live { value: value.clone(), idle_limit, last_use: at });
                Ok((value, state.generation))
            }
            Err(error) => {
                state.failure = Some(Failed { error: error.clone(), at });
                Err(error)
            }
        }
    }

    /// Forgets the session of that generation and says whether it was still the current one.
    pub async fn discard(&self, generation: u64) -> bool {
        let mut state = self.state.lock().await;
        state.generation == generation && state.live.take().is_some()
    }

    /// Takes the session out, for instance to log out.
    pub async fn take(&self) -> Option<T> {
        self.state.lock().await.live.take().map(|live| live.value)
    }
}

impl<T: Clone> State<T> {
    fn use_live(&mut self, now: Duration) -> Option<(T, u64)> {
        let generation = self.generation;
        let live = self.live.as_mut()?;
        if now >= live.last_use + live.idle_limit {
            self.live = None;
            return None;
        }
        live.last_use = now;
        Some((live.value.clone(), generation))
    }
}
