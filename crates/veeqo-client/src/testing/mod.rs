//! A mock of Veeqo for tests of programs that use this crate. Feature `test-util`.
//!
//! Calls are named by the same values that send them, answers by the same types that are read, and every call says how often it must be
//! made. Nothing waits: the client takes its time from a manual clock.
//!
//! ```
//! use veeqo_client::testing::VeeqoMock;
//! use veeqo_client::{GetOrder, Order, OrderId};
//!
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
//! let order: Order = serde_json::from_str(r#"{"id":5,"number":"1001"}"#)?;
//! let mock = VeeqoMock::new();
//! mock.on(&GetOrder { id: OrderId::new(5)? }).answers(&order).expect(1);
//!
//! let found = mock.client()?.get_order(OrderId::new(5)?).await?;
//! assert_eq!(found, Some(order));
//! mock.verify(); // dropping the mock does the same
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod call;
mod service;

pub use call::{MockCall, MockedCall};

use crate::builder::BuildError;
use crate::client::Veeqo;
use crate::endpoint::Endpoint;
use rest_transport::Secret;
use rest_transport::testing::ManualClock;
use service::MockService;
use std::sync::Arc;
use url::Url;

/// Veeqo, as far as a test tells it. Checks when it is dropped that every call was made as often as was said.
#[derive(Debug)]
pub struct VeeqoMock {
    base: Url,
    service: Arc<MockService>,
    clock: Arc<ManualClock>,
}

impl Default for VeeqoMock {
    fn default() -> Self {
        Self::new()
    }
}

impl VeeqoMock {
    /// A mock that expects nothing yet.
    ///
    /// # Panics
    /// Never: its address is a constant.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the address is a constant")]
    pub fn new() -> Self {
        let base = Url::parse("https://veeqo.invalid/").expect("a constant address");
        Self { base, service: Arc::default(), clock: Arc::default() }
    }

    /// A client of this mock.
    ///
    /// # Errors
    /// As [`crate::VeeqoBuilder::build`].
    pub fn client(&self) -> Result<Veeqo, BuildError> {
        Veeqo::builder(&self.base, Secret::new("mock".to_owned()))
            .service(self.service.clone())
            .clock(self.clock.clone())
            .build()
    }

    /// The clock of the clients, which stands still until they wait or the test advances it.
    #[must_use]
    pub fn clock(&self) -> &ManualClock {
        &self.clock
    }

    /// Begins to describe a call. It is not expected before [`MockedCall::expect`]. Calls that look alike are answered in the order in
    /// which they were described.
    ///
    /// # Panics
    /// The endpoint would not send the request.
    #[expect(clippy::panic, reason = "a test that expects an impossible request should stop")]
    pub fn on<'a, E: Endpoint>(&'a self, endpoint: &E) -> MockCall<'a, E> {
        match endpoint.request() {
            Ok(request) => MockCall::new(&self.service, &self.base, &request),
            Err(error) => panic!("{} cannot be expected: {error}", E::NAME),
        }
    }

    /// Checks that every call was made as often as was said, and no other.
    ///
    /// # Panics
    /// One was not.
    pub fn verify(&self) {
        let complaints = self.service.complaints();
        assert!(complaints.is_empty(), "the calls were not as expected:\n{}", complaints.join("\n"));
    }
}

impl Drop for VeeqoMock {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.verify();
        }
    }
}
