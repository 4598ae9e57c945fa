//! The company.

use serde::{Deserialize, Serialize};

/// Changes of the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyChanges {
    /// Its name.
    pub name: String,
}
