//! Sessions that outlive the process.

use super::LoginInfo;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};
use rest_transport::{Secret, SecretNotAHeader};
use serde::Deserialize;
use std::time::Duration;

/// An open session to be taken up later, in place of a login that takes seconds. Whoever has it acts as the user who logged in: keep it like
/// a password. It cannot print.
#[derive(Clone, Debug)]
pub struct StoredSession {
    pub(super) session_id: Secret,
    pub(super) route: Option<String>,
    pub(super) info: LoginInfo,
}

#[derive(Deserialize)]
struct Form {
    session_id: String,
    route: Option<String>,
    version: Option<String>,
    timeout_seconds: u64,
}

impl StoredSession {
    /// The session as text, for a place where secrets are kept.
    #[must_use]
    pub fn to_secret(&self) -> Secret {
        let form = serde_json::json!({
            "session_id": self.session_id.expose(),
            "route": self.route,
            "version": self.info.version,
            "timeout_seconds": self.info.session_timeout.as_secs(),
        });
        Secret::new(form.to_string())
    }

    /// Reads what [`StoredSession::to_secret`] wrote.
    ///
    /// # Errors
    /// It is something else.
    pub fn from_secret(secret: &Secret) -> Result<Self, NotAStoredSession> {
        let form: Form = serde_json::from_str(secret.expose()).map_err(|_| NotAStoredSession)?;
        let session_timeout = Duration::from_secs(form.timeout_seconds);
        let info = LoginInfo { version: form.version, session_timeout };
        Ok(Self { session_id: Secret::new(form.session_id), route: form.route, info })
    }

    /// Reads the cookies of a session that was opened elsewhere, e.g. `B1SESSION=…;HttpOnly;,ROUTEID=.node1; path=/b1s`: in the form of
    /// `Cookie`, of `Set-Cookie`, or of several of them with commas between. It is taken to live for SAP's default of 30 minutes; see
    /// [`StoredSession::with_timeout`].
    ///
    /// # Errors
    /// There is no `B1SESSION` among them.
    pub fn from_cookies(cookies: &Secret) -> Result<Self, NotAStoredSession> {
        let find = |name: &str| {
            let pairs = cookies.expose().split([';', ',']).filter_map(|pair| pair.split_once('='));
            pairs
                .map(|(key, value)| (key.trim(), value.trim()))
                .find(|(key, value)| *key == name && !value.is_empty())
        };
        let (_, session) = find("B1SESSION").ok_or(NotAStoredSession)?;
        let session_timeout = Duration::from_secs(60 * u64::from(super::DEFAULT_TIMEOUT_MINUTES));
        Ok(Self {
            session_id: Secret::new(session.to_owned()),
            route: find("ROUTEID").map(|(_, node)| node.to_owned()),
            info: LoginInfo { version: None, session_timeout },
        })
    }

    /// How long the session lives without being used, where it is not SAP's default.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.info.session_timeout = timeout;
        self
    }

    /// Whether they are the same session of the server.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.session_id.expose() == other.session_id.expose()
    }

    pub(super) fn info(&self) -> LoginInfo {
        self.info.clone()
    }

    pub(super) fn headers(&self) -> Result<HeaderMap, SecretNotAHeader> {
        let mut cookie = format!("B1SESSION={}", self.session_id.expose());
        if let Some(route) = &self.route {
            cookie.push_str("; ROUTEID=");
            cookie.push_str(route);
        }
        let mut value = HeaderValue::from_str(&cookie).map_err(|_| SecretNotAHeader)?;
        value.set_sensitive(true);
        Ok(HeaderMap::from_iter([(COOKIE, value)]))
    }
}

/// A text is no stored session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no stored session: log in instead")]
pub struct NotAStoredSession;
