//! Customers.

use super::Address;
use crate::id::CustomerId;
use crate::record::record;
use std::fmt;

record! {
    /// A customer. Veeqo does not join customers by e-mail: one person may be many. `Debug` shows the id only.
    #[derive(Clone, PartialEq)]
    pub struct Customer {
        /// The customer's id.
        pub id: CustomerId,
        /// E-mail.
        pub email: Option<String>,
        /// Full name.
        pub full_name: Option<String>,
        /// Company.
        pub company_name: Option<String>,
        /// Telephone.
        pub phone: Option<String>,
        /// Mobile telephone.
        pub mobile: Option<String>,
        /// `retail` or `wholesale`.
        pub customer_type: Option<String>,
        /// The customer's id in the sales channel.
        pub remote_id: Option<String>,
        /// Where invoices go.
        pub billing_address: Option<Address>,
        /// Where parcels go.
        pub shipping_addresses: Vec<Address>,
    }
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer").field("id", &self.id).finish_non_exhaustive()
    }
}
