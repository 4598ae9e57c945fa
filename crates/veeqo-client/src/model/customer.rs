//! Customers.

use super::{Address, Extra};
use crate::id::CustomerId;
use crate::wire;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A customer. Veeqo does not join customers by e-mail: one person may be many. `Debug` shows the id only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
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
    #[serde(default, deserialize_with = "wire::text")]
    pub phone: Option<String>,
    /// Mobile telephone.
    #[serde(default, deserialize_with = "wire::text")]
    pub mobile: Option<String>,
    /// `retail` or `wholesale`.
    pub customer_type: Option<String>,
    /// The customer's id in the sales channel.
    #[serde(default, deserialize_with = "wire::text")]
    pub remote_id: Option<String>,
    /// Where invoices go.
    pub billing_address: Option<Address>,
    /// Where parcels go.
    #[serde(default, deserialize_with = "wire::list")]
    pub shipping_addresses: Vec<Address>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer").field("id", &self.id).finish_non_exhaustive()
    }
}
