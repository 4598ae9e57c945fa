//! Records of lists that are live and undocumented.

use super::Extra;
use crate::wire;
use serde::{Deserialize, Serialize};

/// A record of which nobody has published the fields: a location, a price list or a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedRecord {
    /// Its id.
    pub id: i64,
    /// Its name.
    #[serde(default, deserialize_with = "wire::text")]
    pub name: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
