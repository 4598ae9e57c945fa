//! Records of lists that are live and undocumented.

use crate::record::record;

record! {
    /// A record of which nobody has published the fields: a location, a price list or a role.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NamedRecord {
        /// Its id.
        pub id: i64,
        /// Its name.
        pub name: Option<String>,
    }
}
