//! What the Service Layer must be given once, so that documents are fenced and quantities of batches, serials and bins can be read.

mod apply;
mod mode;
mod names;
mod plan;
mod verify;

pub use apply::apply_setup;
pub use mode::{PostingMode, posting_mode};
pub use names::{DOCUMENT_TABLE, InvalidPrefix, KEY_CHARS, SetupNames, StockQuery};
pub use plan::{PartKind, PartState, SetupPart, SetupReport, plan_setup};
pub use verify::{Verification, verify_fence};
