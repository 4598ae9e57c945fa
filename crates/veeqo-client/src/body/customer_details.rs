//! Customers.

use super::{Field, NewAddress};
use crate::error::InvalidRequest;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A customer to make, or what changes of one; what is not set stays as it is. `Debug` shows nothing.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CustomerDetails {
    /// E-mail. Required for a new one. Veeqo does not join customers by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub phone: Field<String>,
    /// Mobile telephone.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub mobile: Field<String>,
    /// Notes, at most 255 characters.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub notes: Field<String>,
    /// Where invoices go.
    #[serde(rename = "billing_address_attributes", skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<NewAddress>,
}

impl fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomerDetails").finish_non_exhaustive()
    }
}

/// The most characters Veeqo keeps of a customer's notes.
const LONGEST_NOTES: usize = 255;

impl CustomerDetails {
    /// What Veeqo would cut off without saying so.
    pub(crate) fn check(&self) -> Result<(), InvalidRequest> {
        match &self.notes {
            Field::Set(notes) if notes.chars().count() > LONGEST_NOTES => {
                Err(InvalidRequest::new("notes", notes.chars().count(), "give at most 255 characters"))
            }
            _ => Ok(()),
        }
    }
}
