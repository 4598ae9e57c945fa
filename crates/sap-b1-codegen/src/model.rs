//! What a Service Layer says of itself.

use std::collections::BTreeMap;

/// Types, enums and sets by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Enums.
    pub enums: BTreeMap<String, Enum>,
    /// Entity types and complex types.
    pub types: BTreeMap<String, Type>,
    /// Entity sets.
    pub sets: BTreeMap<String, Set>,
}

/// An enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enum {
    /// What it is called in the program, where annotated.
    pub label: Option<String>,
    /// Its members, in the order of the metadata.
    pub members: Vec<Member>,
}

/// A member of an enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Its name, as it travels.
    pub name: String,
    /// Its value in the database (OData v3 metadata alone has it).
    pub database: Option<String>,
}

/// An entity type or a complex type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Type {
    /// What it is called in the program, where annotated.
    pub label: Option<String>,
    /// Its table, where known.
    pub table: Option<String>,
    /// The properties of its key; none for a complex type.
    pub key: Vec<String>,
    /// Its properties, in the order of the metadata.
    pub properties: Vec<Property>,
    /// Actions on its records that take nothing and answer nothing.
    pub actions: Vec<String>,
}

/// A property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Property {
    /// Its name in OData v4.
    pub name: String,
    /// Its name in OData v3, where that differs: named like its type, it is called `…Property` in v4.
    pub v3_name: Option<String>,
    /// The type of a value: `Edm.…`, or the name of an enum or complex type.
    pub of: String,
    /// Whether it holds many.
    pub collection: bool,
    /// The database column.
    pub column: Option<String>,
    /// Whether it can be written, where known.
    pub writable: Option<bool>,
    /// Its default in the database.
    pub default: Option<String>,
    /// What it is called in the program, where annotated.
    pub label: Option<String>,
}

impl Property {
    /// Whether a company defined it.
    #[must_use]
    pub fn is_user_defined(&self) -> bool {
        self.name.starts_with("U_")
    }
}

/// An entity set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// The type of its records.
    pub record: String,
    /// Its table, where known.
    pub table: Option<String>,
    /// Whether its records have versions (`ETag`).
    pub versioned: bool,
}
