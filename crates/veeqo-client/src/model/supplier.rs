//! Suppliers.

use crate::id::SupplierId;
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::fmt;

record! {
    /// A supplier. Not in every plan. `Debug` shows id and name only.
    #[derive(Clone, PartialEq)]
    pub struct Supplier {
        /// Its id.
        pub id: SupplierId,
        /// Its name.
        pub name: Option<String>,
        /// First line.
        pub address_line_1: Option<String>,
        /// Second line.
        pub address_line_2: Option<String>,
        /// Town.
        pub city: Option<String>,
        /// County or state.
        pub region: Option<String>,
        /// Postal code.
        pub post_code: Option<String>,
        /// Country.
        pub country: Option<String>,
        /// Who sells.
        pub sales_contact_name: Option<String>,
        /// Where orders and reminders go.
        pub sales_contact_email: Option<String>,
        /// Telephone of sales.
        pub sales_phone_number: Option<String>,
        /// ISO 4217 currency, in lower case in recorded answers.
        pub currency_code: Option<String>,
        /// Credit; a number or a text.
        pub credit_limit: Option<Decimal>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
    }
}

impl fmt::Debug for Supplier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Supplier").field("id", &self.id).field("name", &self.name).finish_non_exhaustive()
    }
}
