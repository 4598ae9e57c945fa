//! Postal addresses.

use crate::id::AddressId;
use crate::record::record;
use std::fmt;

record! {
    /// A delivery or billing address. Amazon's own orders carry only city, state, zip and country. `Debug` shows the id and the country only.
    #[derive(Clone, PartialEq)]
    pub struct Address {
        /// The address's id, where Veeqo gives one.
        pub id: Option<AddressId>,
        /// Given name.
        pub first_name: Option<String>,
        /// Family name.
        pub last_name: Option<String>,
        /// Company.
        pub company: Option<String>,
        /// First line.
        pub address1: Option<String>,
        /// Second line.
        pub address2: Option<String>,
        /// Town.
        pub city: Option<String>,
        /// State, county or province.
        pub state: Option<String>,
        /// Postal code.
        pub zip: Option<String>,
        /// ISO 3166 two-letter code.
        pub country: Option<String>,
        /// Telephone.
        pub phone: Option<String>,
        /// E-mail.
        pub email: Option<String>,
        /// Tax number of the recipient; delivery addresses only.
        pub tax_id: Option<String>,
    }
}

impl Address {
    /// First and last name, joined; empty where there is neither.
    #[must_use]
    pub fn full_name(&self) -> String {
        let parts = [self.first_name.as_deref(), self.last_name.as_deref()];
        let parts: Vec<_> =
            parts.into_iter().flatten().map(str::trim).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address")
            .field("id", &self.id)
            .field("country", &self.country)
            .finish_non_exhaustive()
    }
}
