//! Waiting until new tables can be read.

use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::list_query::ListQuery;
use crate::odata::record_key::SetName;
use serde_json::Value;
use std::time::Duration;

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

impl ServiceLayer {
    /// Waits until a new table's rows, or a new object's records, can be read: the Service Layer must read its metadata again first. Asks
    /// after a second and then ever more seldom, up to every 30 seconds.
    ///
    /// # Errors
    /// [`Error::NotVisible`] where the set is still unknown after that time: the Service Layer may have to be restarted. Else see [`Error`].
    pub async fn await_user_set(&self, set: impl Into<SetName>, limit: Duration) -> Result<(), Error> {
        let name = set.into();
        let set = self.set::<Value>(name.clone());
        let (begun, mut pause) = (self.clock().monotonic(), FIRST_PAUSE);
        loop {
            match set.list(&ListQuery::new().top(1)).try_next().await {
                Ok(_) => return Ok(()),
                Err(error) if !is_unknown_set(&error) => return Err(error),
                Err(_) => {}
            }
            let waited = self.clock().monotonic().saturating_sub(begun);
            let left = limit.saturating_sub(waited);
            if left.is_zero() {
                let set = name.as_str().to_owned();
                return Err(Error::NotVisible { operation: "AwaitUserSet", set, waited });
            }
            self.clock().sleep(pause.min(left)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

/// The server knows no set of that name.
fn is_unknown_set(error: &Error) -> bool {
    error.rejection().is_some_and(|said| said.status == 404)
}
