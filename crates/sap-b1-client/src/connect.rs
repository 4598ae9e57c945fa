//! The connection to one company.

mod build;
mod builder;
mod root;

pub use builder::ServiceLayerBuilder;
pub use root::BuildError;

use crate::call::slash::Slashes;
use crate::error::Error;
use crate::odata::lacking::Lacking;
use crate::session::account::{Account, PasswordAccount};
use crate::session::source::SessionSource;
use crate::session::stored::StoredSession;
use crate::session::token::TokenSource;
use crate::session::{LoginInfo, Session};
use crate::version::ServiceLayerVersion;
use rest_transport::{Clock, Secret, Transport};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A connection to one company through the Service Layer. Clones share session, limits and connections.
#[derive(Clone, Debug)]
pub struct ServiceLayer {
    pub(crate) transport: Transport,
    pub(crate) anonymous: Transport,
    pub(crate) session: Arc<Session>,
    pub(crate) page_size: NonZeroU32,
    pub(crate) batch_timeout: Duration,
    pub(crate) lacking: Arc<Lacking>,
    pub(crate) version: ServiceLayerVersion,
    pub(crate) slashes: Arc<Slashes>,
    pub(crate) method_override: bool,
}

impl ServiceLayer {
    /// Starts a connection. `url` is the server (`https://host:50000`) or one of its roots (`https://host:50000/b1s/v2`).
    pub fn builder(
        url: &Url,
        company_db: impl Into<String>,
        username: impl Into<String>,
        password: Secret,
    ) -> ServiceLayerBuilder {
        let (company_db, username) = (company_db.into(), username.into());
        let account = PasswordAccount { company_db, username, password, language: None };
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

    /// Starts a connection whose sessions are opened elsewhere, for instance by single sign-on: the source is asked for one when the first call
    /// is made and when the server has forgotten the last. Nobody logs in or out here.
    pub fn builder_with_sessions(url: &Url, source: Arc<dyn SessionSource>) -> ServiceLayerBuilder {
        ServiceLayerBuilder::new(url, Account::Sessions(source))
    }

    /// Starts a connection that sends user and password with every call (`Authorization: Basic`), without a session. SAP documents it for the
    /// Semantic Layer alone ([`ServiceLayer::semantic_view`]).
    pub fn builder_with_basic(
        url: &Url,
        company_db: impl Into<String>,
        username: impl Into<String>,
        password: Secret,
    ) -> ServiceLayerBuilder {
        let (company_db, username) = (company_db.into(), username.into());
        let account = PasswordAccount { company_db, username, password, language: None };
        ServiceLayerBuilder::new(url, Account::Basic(account))
    }

    /// The version that is spoken.
    #[must_use]
    pub fn version(&self) -> ServiceLayerVersion {
        self.version
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

    /// Time limit of one batch.
    #[must_use]
    pub fn batch_timeout(&self) -> Duration {
        self.batch_timeout
    }

    /// The clock this connection waits on.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        self.transport.clock()
    }
}
