//! The ledger: what must survive a crash, and the port to whatever keeps it.

mod exception;
mod item;
mod pair;
mod store;
mod work;

pub use exception::{ExceptionRecord, ExceptionStatus, NewException};
pub use item::{InventoryUnit, ItemRecord, ProductLink};
pub use pair::{Booked, Candidate, MovedIn, Pair, PairKey, PairState, PendingPut};
pub use store::{Change, JournalEntry, Store, StoreError};
pub use work::{Flow, Intent, UnknownName, Work, WorkKey, WorkState};
