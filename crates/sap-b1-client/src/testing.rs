//! A Service Layer for tests of code that uses this crate: it answers what was foreseen and says what was not. Feature `test-util`.
//!
//! ```
//! use sap_b1_client::testing::{Call, MockServiceLayer, Reply};
//! use sap_b1_client::{DocEntry, DocumentKind, ErrorKind, ItemCode, NewDocument};
//! use serde_json::json;
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let mock = MockServiceLayer::new();
//! mock.expect(Call::get("Items", "A/1"), Reply::record(&json!({"ItemCode": "A/1", "ItemName": "Teapot"})));
//! mock.expect(Call::create("Orders"), Reply::draft(7)).times(2);
//!
//! let b1 = mock.client();
//! assert!(b1.get_item(&ItemCode::new("A/1")?).await?.is_some());
//! for _ in 0..2 {
//!     let made = b1.create_document(DocumentKind::Orders, &NewDocument::default()).await?;
//!     assert_eq!(made.entry(), DocEntry::new(7)?);
//! }
//! mock.verify();
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

mod call;
mod mock;
mod reply;

pub use call::Call;
pub use mock::{Expectation, MockServiceLayer, Seen};
pub use reply::Reply;
