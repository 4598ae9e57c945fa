//! Looking for an order that may have been created a moment ago: Veeqo's search lags by seconds.

use crate::client::Veeqo;
use crate::error::Error;
use crate::model::Order;
use std::time::Duration;

/// How long to wait for Veeqo's search to know an order. How far it lags is not documented: 'seconds', say three clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchPatience {
    /// How often to look, the first time included.
    pub attempts: u32,
    /// How long to wait between two looks.
    pub wait: Duration,
}

impl Default for SearchPatience {
    /// Six looks, ten seconds apart.
    fn default() -> Self {
        Self { attempts: 6, wait: Duration::from_secs(10) }
    }
}

impl Veeqo {
    /// The orders that carry exactly this number, looked for until there is one or patience ends. What to do after a create whose outcome
    /// is unknown: an empty answer makes it likely, not certain, that nothing was created.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn await_orders_by_number(
        &self,
        number: &str,
        patience: SearchPatience,
    ) -> Result<Vec<Order>, Error> {
        let mut left = patience.attempts.max(1);
        loop {
            let found = self.find_orders_by_number(number).await?;
            left -= 1;
            if !found.is_empty() || left == 0 {
                return Ok(found);
            }
            self.clock().sleep(patience.wait).await;
        }
    }
}
