//! Sessions from elsewhere: opened by somebody else, or shared with others.

use super::stored::StoredSession;
use async_trait::async_trait;
use rest_transport::SessionError;
use std::fmt::Debug;

/// Opens sessions in place of a login here, for instance by single sign-on: the context that SAP's user interface gives out
/// (`GetServiceLayerConnectionContext`) is read by [`StoredSession::from_cookies`].
///
/// It is asked when the first call is made, when a session was unused for too long, and when the server has forgotten one; callers that
/// arrive meanwhile wait and share the answer. What it gives is not logged out.
#[async_trait]
pub trait SessionSource: Debug + Send + Sync {
    /// An open session. After a refusal by the server it must be another one than before.
    ///
    /// # Errors
    /// None was given: [`SessionError::refused`] where asking again is pointless, [`SessionError::unreachable`] otherwise.
    async fn session(&self) -> Result<StoredSession, SessionError>;
}

/// Keeps one session for several processes that act as the same user in the same company. Whoever can read it acts as that user.
///
/// What it holds is taken up in place of a login, unless the server has just refused it; every login is saved. A logout leaves a shared
/// session to the others.
#[async_trait]
pub trait SessionStore: Debug + Send + Sync {
    /// The session kept last. A store that cannot be read has none.
    async fn load(&self) -> Option<StoredSession>;

    /// Keeps a session in place of the one before. What goes wrong here is the store's own to report: the session works all the same.
    async fn save(&self, session: &StoredSession);
}
