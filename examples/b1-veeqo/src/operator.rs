//! Who acts, and when: for the audit trail.

use crate::failure::Failure;
use b1_veeqo_sync::ledger::Operator;
use jiff::Timestamp;
use rest_transport::{Clock, SystemClock};

/// The user of the operating system; behind `sudo` the one who called it.
pub(crate) fn operator() -> Result<Operator, Failure> {
    let name = whoami::username().unwrap_or_else(|_| "unknown".to_owned());
    let caller = std::env::var("SUDO_USER").ok().filter(|caller| !caller.is_empty() && *caller != name);
    let name = caller.map_or_else(|| name.clone(), |caller| format!("{caller} (as {name})"));
    Ok(Operator { name, at: now()? })
}

/// The machine's time.
pub(crate) fn now() -> Result<Timestamp, Failure> {
    let now = Timestamp::try_from(SystemClock::new().now());
    now.map_err(|why| Failure::failed("the machine's clock is set to no usable time", why))
}
