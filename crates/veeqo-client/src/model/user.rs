//! Users.

use crate::id::UserId;
use crate::record::record;
use std::fmt;

record! {
    /// A user of the account, which Veeqo also calls an employee. `Debug` shows the id only.
    #[derive(Clone, PartialEq)]
    pub struct User {
        /// The id.
        pub id: UserId,
        /// The name.
        pub login: Option<String>,
        /// E-mail.
        pub email: Option<String>,
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("id", &self.id).finish_non_exhaustive()
    }
}
