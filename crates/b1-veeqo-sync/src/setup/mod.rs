//! What the Service Layer must be given once, so that documents are fenced and quantities of batches, serials and bins can be read.

mod names;

pub use names::{DOCUMENT_TABLE, InvalidPrefix, KEY_CHARS, SetupNames, StockQuery};
