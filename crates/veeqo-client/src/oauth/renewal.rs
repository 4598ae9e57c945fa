//! Tokens that are renewed by themselves.

use super::{OAuthApp, OAuthTokens, RefreshTokens};
use crate::client::send;
use crate::error::Error;
use async_trait::async_trait;
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use rest_transport::{
    ApiKey, Authenticator, BoxError, Clock, Credentials, Response, SessionCell, SessionError, Transport,
};
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// Where renewed tokens are kept. Ours to call, yours to write: a file, a row, a vault.
#[async_trait]
pub trait TokenStore: Debug + Send + Sync {
    /// Keeps these tokens instead of those before. Called after each renewal and before the new token is used, since Veeqo may take the old
    /// refresh token only once.
    ///
    /// # Errors
    /// They could not be kept. The call that needed them fails and may be repeated: storing is then tried again first.
    async fn store(&self, tokens: &OAuthTokens) -> Result<(), BoxError>;
}

/// How long a token may stay unused: Veeqo names no such limit.
const UNUSED: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
/// How long before its end a token is renewed; half its life where that is shorter.
const EARLY: SignedDuration = SignedDuration::from_secs(60);
/// After a refused renewal, callers get the same refusal for so long.
const REFUSAL_PAUSE: Duration = Duration::from_secs(60);

/// Sends a bearer token, and renews it once for all callers when Veeqo refuses it, or shortly before its end where Veeqo told one.
#[derive(Debug)]
pub(crate) struct Renewal {
    cell: SessionCell<Session>,
    state: Mutex<State>,
    app: OAuthApp,
    store: Arc<dyn TokenStore>,
    /// Without credentials of its own: the token endpoint takes the app's.
    anonymous: Transport,
}

#[derive(Debug)]
struct State {
    tokens: OAuthTokens,
    /// When to renew them without being told to.
    renew_at: Option<Timestamp>,
    next: Next,
}

#[derive(Clone)]
struct Session {
    headers: Arc<HeaderMap>,
    renew_at: Option<Timestamp>,
}

/// What the next opening of a session has to do.
#[derive(Debug, PartialEq)]
enum Next {
    /// Use the tokens that are there.
    Use,
    /// Store them first.
    Store,
    /// Renew them.
    Renew,
}

/// Renewed tokens could not be kept.
#[derive(Debug, thiserror::Error)]
#[error("the renewed tokens could not be stored")]
struct NotStored {
    source: BoxError,
}

impl Renewal {
    pub(crate) fn new(
        anonymous: Transport,
        app: OAuthApp,
        tokens: OAuthTokens,
        store: Arc<dyn TokenStore>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let renew_at = renewal_time(&tokens, tokens.created_at);
        let state = Mutex::new(State { tokens, renew_at, next: Next::Use });
        Self { cell: SessionCell::new(clock, REFUSAL_PAUSE), state, app, store, anonymous }
    }

    /// Called by one caller at a time: first for the tokens that were given, later because the last ones are good no more.
    async fn open(&self) -> Result<(Session, Duration), SessionError> {
        let mut state = self.state.lock().await;
        if state.next == Next::Renew {
            state.tokens = self.renewed(&state.tokens).await?;
            // By this machine's clock: two clocks that differ must not renew with every call.
            state.renew_at = renewal_time(&state.tokens, self.now());
            state.next = Next::Store;
        }
        if state.next == Next::Store {
            let stored = self.store.store(&state.tokens).await;
            stored.map_err(|source| SessionError::unreachable(NotStored { source }))?;
        }
        state.next = Next::Renew;
        let bearer = ApiKey::bearer(&state.tokens.access_token).map_err(SessionError::refused)?;
        let headers = bearer.credentials().await?.headers;
        Ok((Session { headers, renew_at: state.renew_at }, UNUSED))
    }

    fn now(&self) -> Option<Timestamp> {
        Timestamp::try_from(self.anonymous.clock().now()).ok()
    }

    async fn renewed(&self, tokens: &OAuthTokens) -> Result<OAuthTokens, SessionError> {
        let Some(refresh_token) = tokens.refresh_token.clone() else {
            return Err(SessionError::refused(super::NoRefreshToken));
        };
        let request = RefreshTokens { app: self.app.clone(), refresh_token: refresh_token.clone() };
        let renewed = send(&self.anonymous, &request).await.map_err(session_error)?;
        tracing::info!("the access token was renewed");
        Ok(OAuthTokens { refresh_token: renewed.refresh_token.or(Some(refresh_token)), ..renewed })
    }
}

/// `None` where Veeqo told no end, or gave nothing to renew with: then the token is used until it is refused.
fn renewal_time(tokens: &OAuthTokens, since: Option<Timestamp>) -> Option<Timestamp> {
    tokens.refresh_token.as_ref()?;
    let life = tokens.expires_in?;
    since?.checked_add(life - EARLY.min(life / 2)).ok()
}

/// A refusal is final; anything else may pass.
fn session_error(error: Error) -> SessionError {
    if error.refusal().is_some() && !error.is_transient() {
        SessionError::refused(error)
    } else {
        SessionError::unreachable(error)
    }
}

#[async_trait]
impl Authenticator for Renewal {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        let (mut session, mut generation) = self.cell.get_or_open(|| self.open()).await?;
        if session.renew_at.is_some_and(|at| self.now().is_some_and(|now| at <= now)) {
            self.cell.discard(generation).await;
            (session, generation) = self.cell.get_or_open(|| self.open()).await?;
        }
        Ok(Credentials { headers: session.headers, generation })
    }

    fn is_refusal(&self, response: &Response) -> bool {
        response.status == http::StatusCode::UNAUTHORIZED
    }

    async fn discard(&self, generation: u64) {
        self.cell.discard(generation).await;
    }
}
