//! Logging in once, and proving it with hand-made cookies.

pub(crate) mod account;
pub(crate) mod nobody;
pub(crate) mod options;
mod refusal;
pub(crate) mod source;
pub(crate) mod stored;
pub(crate) mod token;

use crate::error::Rejection;
use account::{Account, PasswordAccount};
use async_trait::async_trait;
use http::header::SET_COOKIE;
use http::{HeaderMap, Method};
use options::SessionOptions;
use refusal::{is_service_layers, refusal_or_outage};
use rest_transport::{
    Authenticator, Credentials, Effect, Request, Response, Secret, SessionCell, SessionError, Target,
    Transport,
};
use serde::Deserialize;
use source::SessionStore;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use stored::StoredSession;

/// What the server said when it opened the session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoginInfo {
    /// The server's build, e.g. `1000280` (10.0, patch 28).
    pub version: Option<String>,
    /// How long the session lives without being used.
    pub session_timeout: Duration,
}

/// The one session of a company and user.
#[derive(Debug)]
pub(crate) struct Session {
    cell: SessionCell<Open>,
    transport: Transport,
    account: Account,
    margin: Duration,
    store: Option<Arc<dyn SessionStore>>,
    /// To be taken up in place of the first login.
    stored: Mutex<Option<StoredSession>>,
    /// The open session as it would be stored; `None` where it was not opened by a login.
    current: Mutex<Option<StoredSession>>,
    /// What the server has refused last.
    dead: Mutex<Option<StoredSession>>,
}

#[derive(Clone, Debug)]
struct Open {
    headers: Arc<HeaderMap>,
    info: Arc<LoginInfo>,
}

impl Open {
    fn new(headers: HeaderMap, info: LoginInfo) -> Self {
        Self { headers: Arc::new(headers), info: Arc::new(info) }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LoginAnswer {
    session_id: String,
    #[serde(default)]
    version: Option<String>,
    /// Minutes.
    #[serde(default)]
    session_timeout: Option<u32>,
}

/// SAP's default, used where the answer names no timeout.
const DEFAULT_TIMEOUT_MINUTES: u32 = 30;

impl Session {
    /// `transport` must carry no credentials of its own.
    pub(crate) fn new(transport: Transport, account: Account, options: SessionOptions) -> Self {
        Self {
            cell: SessionCell::new(transport.clock().clone(), options.refusal_pause),
            transport,
            account,
            margin: options.margin,
            store: options.store,
            stored: Mutex::new(options.stored),
            current: Mutex::default(),
            dead: Mutex::default(),
        }
    }

    /// The open session as it can be stored.
    pub(crate) fn to_store(&self) -> Option<StoredSession> {
        lock(&self.current).clone()
    }

    /// Opens the session unless it is open.
    pub(crate) async fn login(&self) -> Result<LoginInfo, SessionError> {
        Ok(LoginInfo::clone(&self.open().await?.0.info))
    }

    /// Ends the session, if there is one.
    pub(crate) async fn logout(&self) -> Result<(), rest_transport::Error> {
        let (open, stored) = (self.cell.take().await, lock(&self.current).take());
        // The session of a token, of a source or of others as well is not ours to end.
        let (Some(open), Some(_), None) = (open, stored, &self.store) else { return Ok(()) };
        let request = Request::new("Logout", Effect::Replace, Method::POST, Target::new("Logout"));
        let request =
            open.headers.iter().fold(request, |r, (name, value)| r.header(name.clone(), value.clone()));
        match self.transport.send(&request).await {
            // A session that the server has forgotten is as good as ended.
            Ok(_) | Err(rest_transport::Error::Rejected { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn open(&self) -> Result<(Open, u64), SessionError> {
        self.cell.get_or_open(|| self.log_in()).await
    }

    async fn log_in(&self) -> Result<(Open, Duration), SessionError> {
        match &self.account {
            Account::Token { source, company_id } => token::open(source.as_ref(), company_id).await,
            Account::Basic(account) => {
                let headers = account.to_basic().map_err(SessionError::refused)?;
                let info = LoginInfo { version: None, session_timeout: Duration::MAX };
                // Nothing expires; the limit only has to be out of reach.
                Ok((Open::new(headers, info), Duration::from_secs(u64::from(u32::MAX))))
            }
            Account::Sessions(source) => self.take_up(&source.session().await?),
            Account::Password(account) => {
                let session = match self.kept().await {
                    Some(kept) => kept,
                    None => self.open_session(account).await?,
                };
                let opened = self.take_up(&session)?;
                *lock(&self.current) = Some(session);
                Ok(opened)
            }
        }
    }

    fn take_up(&self, session: &StoredSession) -> Result<(Open, Duration), SessionError> {
        let open = Open::new(session.headers().map_err(SessionError::refused)?, session.info());
        let idle = idle_limit(open.info.session_timeout, self.margin);
        Ok((open, idle))
    }

    /// A session that was opened before, unless it is the one that the server has refused.
    async fn kept(&self) -> Option<StoredSession> {
        let stored = lock(&self.stored).take();
        let kept = match (stored, &self.store) {
            (Some(stored), _) => stored,
            (None, Some(store)) => store.load().await?,
            (None, None) => return None,
        };
        let is_dead = lock(&self.dead).as_ref().is_some_and(|dead| dead.is_same(&kept));
        (!is_dead).then_some(kept)
    }

    async fn open_session(&self, account: &PasswordAccount) -> Result<StoredSession, SessionError> {
        let body = account.to_login().map_err(SessionError::refused)?;
        // A repeated login costs at most a forgotten session, which the server ends by itself.
        let request = Request::new("Login", Effect::Read, Method::POST, Target::new("Login")).json(body);
        let request = request.final_where(is_service_layers);
        let session =
            self.transport.send_and_decode(&request, read_login).await.map_err(refusal_or_outage)?;
        tracing::info!(version = session.info().version.as_deref(), "logged in to the Service Layer");
        if let Some(store) = &self.store {
            store.save(&session).await;
        }
        Ok(session)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How long a session may stay unused before it is renewed ahead of the server's own limit.
fn idle_limit(timeout: Duration, margin: Duration) -> Duration {
    timeout.checked_sub(margin).filter(|left| !left.is_zero()).unwrap_or(timeout / 2)
}

fn read_login(response: &Response) -> Result<StoredSession, serde_json::Error> {
    let answer: LoginAnswer = serde_json::from_slice(&response.body)?;
    let minutes = answer.session_timeout.filter(|m| *m > 0).unwrap_or(DEFAULT_TIMEOUT_MINUTES);
    Ok(StoredSession {
        session_id: Secret::new(answer.session_id),
        route: cookie_value(&response.headers, "ROUTEID").map(str::to_owned),
        info: LoginInfo {
            version: answer.version,
            session_timeout: Duration::from_secs(u64::from(minutes) * 60),
        },
    })
}

/// The value of a cookie. The server's cookies lack a path and end in `;`, which strict parsers refuse.
fn cookie_value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|cookie| {
        let (key, value) = cookie.split(';').next()?.split_once('=')?;
        (key.trim() == name && !value.trim().is_empty()).then(|| value.trim())
    })
}

#[async_trait]
impl Authenticator for Session {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        let (open, generation) = self.open().await?;
        Ok(Credentials { headers: open.headers, generation })
    }

    fn at_hand(&self) -> Option<Credentials> {
        let (open, generation) = self.cell.at_hand()?;
        Some(Credentials { headers: open.headers, generation })
    }

    /// 401, or the code for a dead session under another status.
    fn is_refusal(&self, response: &Response) -> bool {
        response.status == http::StatusCode::UNAUTHORIZED
            || Rejection::of(response, Effect::Read).kind == crate::ErrorKind::SessionExpired
    }

    async fn discard(&self, generation: u64) {
        // What is stored of it goes when its successor comes.
        if self.cell.discard(generation).await {
            let dead = lock(&self.current).clone();
            *lock(&self.dead) = dead;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn cookies_are_read_as_the_server_writes_them() {
        let mut headers = HeaderMap::new();
        headers.append(SET_COOKIE, HeaderValue::from_static("B1SESSION=abc;HttpOnly;"));
        headers.append(SET_COOKIE, HeaderValue::from_static("ROUTEID=.node1; path=/b1s"));
        assert_eq!(cookie_value(&headers, "ROUTEID"), Some(".node1"));
        assert_eq!(cookie_value(&headers, "B1SESSION"), Some("abc"));
        assert_eq!(cookie_value(&headers, "OTHER"), None);
    }

    #[test]
    fn a_margin_longer_than_the_session_halves_it() {
        let minute = Duration::from_secs(60);
        assert_eq!(idle_limit(30 * minute, 2 * minute), 28 * minute);
        assert_eq!(idle_limit(minute, 2 * minute), minute / 2);
    }
}
