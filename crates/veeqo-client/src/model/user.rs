//! Users.

use super::Extra;
use crate::id::UserId;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A user of the account, which Veeqo also calls an employee. `Debug` shows the id only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The id.
    pub id: UserId,
    /// The name.
    pub login: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("id", &self.id).finish_non_exhaustive()
    }
}
