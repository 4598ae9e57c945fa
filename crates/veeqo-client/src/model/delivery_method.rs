//! Delivery methods.

use crate::id::DeliveryMethodId;
use crate::record::record;
use rust_decimal::Decimal;

record! {
    /// A delivery method.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeliveryMethod {
        /// Its id.
        pub id: DeliveryMethodId,
        /// Its name.
        pub name: Option<String>,
        /// What it costs. A text in the list of methods, a number inside an order.
        pub cost: Option<Decimal>,
    }
}
