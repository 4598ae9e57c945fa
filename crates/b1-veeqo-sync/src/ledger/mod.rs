//! The ledger: what must survive a crash, and the port to whatever keeps it.

#[cfg(any(test, feature = "test-util"))]
pub mod conformance;
mod exception;
mod item;
mod memory;
mod pair;
mod store;
mod work;

pub use exception::{ExceptionRecord, ExceptionStatus, NewException};
pub use item::{InventoryUnit, ItemRecord, ProductLink};
pub use memory::InMemoryStore;
pub use pair::{Booked, Candidate, MovedIn, Pair, PairKey, PairState, PendingPut};
pub use store::{Change, JournalEntry, Store, StoreError};
pub use work::{Flow, Intent, UnknownName, Work, WorkKey, WorkState};
