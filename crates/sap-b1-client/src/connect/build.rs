//! From settings to a connection.

use super::ServiceLayer;
use super::builder::ServiceLayerBuilder;
use super::root::{BuildError, NOT_A_BASE, service_root};
use crate::call::slash::Slashes;
use crate::session::Session;
use crate::session::nobody::Nobody;
use rest_transport::{HttpService, Network, NotABase, SystemClock, Transport};
use std::sync::Arc;

impl ServiceLayerBuilder {
    /// Prepares the connection. Nothing is contacted yet.
    ///
    /// # Errors
    /// The URL is no base of a Service Layer, or the network cannot be set up.
    pub fn build(self) -> Result<ServiceLayer, BuildError> {
        let (root, version) = service_root(&self.url, self.version)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock::new()));
        let service: Arc<dyn HttpService> = match self.service {
            Some(service) => service,
            None => Arc::new(
                Network::new(&self.network)
                    .map_err(|error| BuildError::Network { source: Box::new(error) })?,
            ),
        };
        let not_a_root = |error: NotABase| BuildError::Url { url: error.url, problem: NOT_A_BASE };
        let anonymous = Transport::new(&root, service.clone(), Arc::new(Nobody), clock.clone())
            .map_err(not_a_root)?
            .with_timeout(self.login_timeout)
            .with_retry_policy(self.retry_policy.clone());
        let session = Arc::new(Session::new(anonymous.clone(), self.account, self.session));
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
        Ok(ServiceLayer {
            transport,
            anonymous,
            session,
            page_size: self.page_size,
            batch_timeout: self.batch_timeout,
            lacking: Arc::default(),
            version,
            slashes: Arc::new(Slashes::new(self.slash_keys)),
            method_override: self.method_override,
        })
    }
}
