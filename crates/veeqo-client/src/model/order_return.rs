//! Returns of orders.

use crate::id::{OrderReturnId, SellableId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// What came back, or is on its way back, of an order.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderReturn {
        /// Its id.
        pub id: OrderReturnId,
        /// The number people see, e.g. `RN-12345`.
        pub number: Option<String>,
        /// `returning`, or another word.
        pub status: Option<String>,
        /// Why.
        pub reason: Option<String>,
        /// `ShippedItemsReturn`, or another word.
        pub kind["type"]: Option<String>,
        /// What comes back.
        pub line_items: Vec<ReturnLine>,
        /// Where it goes, by name.
        pub warehouse_name: Option<String>,
        /// When it was recorded.
        pub created_at: Option<Timestamp>,
    }
}

record! {
    /// One sellable of a return.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReturnLine {
        /// Its id.
        pub id: Option<i64>,
        /// What comes back.
        pub sellable_id: Option<SellableId>,
        /// Its SKU.
        pub sku_code: Option<String>,
        /// Its title.
        pub title: Option<String>,
        /// Units expected.
        pub quantity: Option<Decimal>,
        /// Units that arrived.
        pub received_quantity: Option<Decimal>,
    }
}
