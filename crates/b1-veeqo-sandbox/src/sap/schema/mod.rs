//! What the metadata says about the properties of the types the sandbox serves.
//!
//! `types.txt` and `enums.txt` are name tables derived from the published v1 and v2 metadata.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// How a property's value looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Int,
    Number,
    Date,
    Time,
    /// Member of the named enumeration.
    Enum(&'static str),
    /// Rows of the named type.
    Rows(&'static str),
    /// One part of the named type.
    Part(&'static str),
    /// A type the sandbox keeps without looking inside.
    Opaque,
}

/// One declared property.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Property {
    pub(crate) shape: Shape,
    /// The server ignores it on write.
    pub(crate) read_only: bool,
}

type Properties = BTreeMap<&'static str, Property>;

static TYPES: LazyLock<HashMap<&'static str, Properties>> =
    LazyLock::new(|| rows(include_str!("types.txt")).map(|(name, rest)| (name, properties(rest))).collect());

static ENUMS: LazyLock<HashMap<&'static str, Vec<(&'static str, &'static str)>>> = LazyLock::new(|| {
    rows(include_str!("enums.txt"))
        .map(|(name, rest)| (name, rest.split(' ').filter_map(|member| member.split_once('=')).collect()))
        .collect()
});

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '))
}

fn properties(text: &'static str) -> Properties {
    text.split(' ')
        .filter_map(|entry| entry.split_once(':'))
        .map(|(name, code)| (name, property_from(code)))
        .collect()
}

fn property_from(code: &'static str) -> Property {
    let (code, read_only) = code.strip_suffix('!').map_or((code, false), |bare| (bare, true));
    let shape = match code.split_at_checked(1) {
        Some(("s", _)) => Shape::Text,
        Some(("i", _)) => Shape::Int,
        Some(("n", _)) => Shape::Number,
        Some(("d", _)) => Shape::Date,
        Some(("t", _)) => Shape::Time,
        Some(("=", name)) => Shape::Enum(name),
        Some(("[", name)) => Shape::Rows(name),
        Some(("{", name)) => Shape::Part(name),
        _ => Shape::Opaque,
    };
    Property { shape, read_only }
}

/// The property of a type, when the metadata knows it.
pub(crate) fn property(type_name: &str, name: &str) -> Option<Property> {
    TYPES.get(type_name).and_then(|properties| properties.get(name)).copied()
}

/// All properties of a type.
pub(crate) fn properties_of(type_name: &str) -> impl Iterator<Item = (&'static str, Shape)> {
    TYPES.get(type_name).into_iter().flatten().map(|(name, property)| (*name, property.shape))
}

/// Whether the type's properties are listed at all (user tables are not).
pub(crate) fn knows(type_name: &str) -> bool {
    TYPES.contains_key(type_name)
}

/// The member name for a name or a database value.
pub(crate) fn enum_member(enumeration: &str, text: &str) -> Option<&'static str> {
    let members = ENUMS.get(enumeration)?;
    let found =
        members.iter().find(|(name, _)| *name == text).or_else(|| members.iter().find(|(_, db)| *db == text));
    found.map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::{Shape, enum_member, property};

    #[test]
    fn knows_shapes_and_what_is_read_only() {
        let date = property("Document", "DocDueDate").unwrap();
        assert_eq!((date.shape, date.read_only), (Shape::Date, false));
        assert!(property("Document", "UpdateDate").unwrap().read_only);
        assert_eq!(property("Document", "DocumentLines").unwrap().shape, Shape::Rows("DocumentLine"));
        assert!(property("BatchNumber", "BatchNumber").is_none(), "the v2 name has the suffix");
    }

    #[test]
    fn enumerations_accept_name_and_database_value() {
        assert_eq!(enum_member("BoCardTypes", "C"), Some("cCustomer"));
        assert_eq!(enum_member("BoCardTypes", "cCustomer"), Some("cCustomer"));
        assert_eq!(enum_member("BoCardTypes", "nobody"), None);
    }
}
