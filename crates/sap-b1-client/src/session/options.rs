//! How sessions are kept.

use super::source::SessionStore;
use super::stored::StoredSession;
use std::sync::Arc;
use std::time::Duration;

/// How sessions are kept.
#[derive(Clone, Debug)]
pub(crate) struct SessionOptions {
    pub(crate) stored: Option<StoredSession>,
    pub(crate) store: Option<Arc<dyn SessionStore>>,
    /// How long before its idle timeout a session is renewed.
    pub(crate) margin: Duration,
    /// How long a refused login is answered from memory.
    pub(crate) refusal_pause: Duration,
}

impl Default for SessionOptions {
    fn default() -> Self {
        Self {
            stored: None,
            store: None,
            margin: Duration::from_secs(120),
            refusal_pause: Duration::from_secs(60),
        }
    }
}
