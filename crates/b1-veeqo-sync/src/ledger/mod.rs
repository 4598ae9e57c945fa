//! The ledger: what must survive a crash, and the port to whatever keeps it.

mod balance;
#[cfg(any(test, feature = "test-util"))]
pub mod conformance;
mod exception;
mod fence;
mod flow;
mod given;
mod item;
mod key;
mod memory;
mod note;
mod pair;
mod request;
mod store;
mod work;

pub use balance::Balance;
pub use exception::{ExceptionRecord, ExceptionStatus, NewException};
pub use fence::{FenceOutcome, FenceProof};
pub use flow::{Flow, UnknownName};
pub use given::{Given, GivenBin};
pub use item::{Ineligible, InventoryUnit, ItemRecord, ProductLink};
pub use key::WorkKey;
pub use memory::InMemoryStore;
pub use note::{Note, Topic};
pub use pair::{Booked, Candidate, Leads, MovedIn, Pair, PairKey, PairState, PendingPut};
pub use request::{Action, Alias, Decided, Operator, Request};
pub use store::{Change, JournalEntry, Store, StoreError};
pub use work::{Claim, ClaimStage, Intent, Work, WorkState};
