//! Writes one enum, record or set.

use super::Names;
use crate::error::Error;
use crate::model::{Enum, Metadata, Property, Set, Type};
use crate::naming::{fresh, members, snake};
use crate::wording;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Whether a name can stand between quotes in Rust as it is.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_default())
}

pub(super) fn write_enum(out: &mut String, name: &str, declared: &Enum, names: &Names) {
    let wire: Vec<&str> = declared.members.iter().map(|member| member.name.as_str()).collect();
    let mut read: BTreeSet<&str> = wire.iter().copied().collect();
    let _ = writeln!(out, "sap_b1_client::open_enum! {{\n    /// {}", wording::of_enum(name, declared));
    let _ = writeln!(out, "    {} {{", names.get(name));
    for (member, title) in declared.members.iter().zip(members(&wire)) {
        let _ = writeln!(out, "        /// {}", wording::of_member(member));
        let _ = write!(out, "        {title} = {}", quoted(&member.name));
        // Two members may share a database value; the first has it.
        if let Some(value) =
            member.database.as_deref().filter(|value| !value.is_empty() && read.insert(value))
        {
            let _ = write!(out, " | {}", quoted(value));
        }
        out.push_str(",\n");
    }
    out.push_str("    }\n}\n\n");
}

pub(super) fn write_record(
    out: &mut String,
    metadata: &Metadata,
    name: &str,
    declared: &Type,
    names: &Names,
) -> Result<(), Error> {
    let given = names.get(name);
    let text = wording::of_type(metadata, name, declared);
    let _ = writeln!(out, "sap_b1_client::record! {{\n    /// {text}\n    {given}, {given}Body {{");
    let fields = fields(declared);
    let write = |out: &mut String, read_only: bool| {
        for (field, property) in fields.iter().filter(|(_, p)| (p.writable == Some(false)) == read_only) {
            let of = field_type(metadata, name, property, names)?;
            let key = declared.key.contains(&property.name);
            let _ = writeln!(out, "        /// {}", wording::of_property(property, key));
            let _ = write!(out, "        {field}: {of} = {}", quoted(&property.name));
            if let Some(v3_name) = &property.v3_name {
                let _ = write!(out, " or {}", quoted(v3_name));
            }
            out.push_str(",\n");
        }
        Ok(())
    };
    write(out, false)?;
    out.push_str("    } read_only {\n");
    write(out, true)?;
    out.push_str("    }\n}\n\n");
    write_actions(out, &given, declared);
    Ok(())
}

fn write_actions(out: &mut String, given: &str, declared: &Type) {
    if declared.actions.is_empty() {
        return;
    }
    let _ = writeln!(out, "sap_b1_client::record_actions! {{\n    {given} {{");
    let mut taken = BTreeSet::new();
    for action in &declared.actions {
        let constant = fresh(snake(action).trim_start_matches("r#").to_uppercase(), &mut taken);
        let _ = writeln!(out, "        /// The action `{action}`.\n        {constant} = {},", quoted(action));
    }
    out.push_str("    }\n}\n\n");
}

/// The properties with the names of their fields. A name of OData v3 is the better one: the `Property` behind it says nothing.
fn fields(declared: &Type) -> Vec<(String, &Property)> {
    let mut taken = BTreeSet::new();
    let name = |property: &Property| snake(property.v3_name.as_ref().unwrap_or(&property.name));
    declared.properties.iter().map(|property| (fresh(name(property), &mut taken), property)).collect()
}

fn field_type(metadata: &Metadata, name: &str, property: &Property, names: &Names) -> Result<String, Error> {
    let user = || format!("{name}.{}", property.name);
    let complex = metadata.types.contains_key(&property.of);
    let of = match property.of.as_str() {
        primitive if primitive.starts_with("Edm.") => primitive_type(primitive)
            .ok_or_else(|| Error::Primitive { user: user(), name: primitive.to_owned() })?
            .to_owned(),
        named if complex || metadata.enums.contains_key(named) => names.get(named),
        unknown => return Err(Error::Unknown { user: user(), name: unknown.to_owned() }),
    };
    Ok(match (property.collection, complex) {
        (true, _) => format!("Vec<{of}>"),
        (false, true) => format!("Option<Box<{of}>>"),
        (false, false) => format!("Option<{of}>"),
    })
}

/// Whole numbers are as wide as the keys of the client, so that these need no conversion.
fn primitive_type(name: &str) -> Option<&'static str> {
    Some(match name {
        "Edm.String" | "Edm.Guid" | "Edm.Binary" | "Edm.Duration" => "String",
        "Edm.Int16" | "Edm.Int32" | "Edm.Int64" | "Edm.Byte" | "Edm.SByte" => "i64",
        "Edm.Double" | "Edm.Single" | "Edm.Decimal" => "Decimal",
        "Edm.Boolean" => "bool",
        "Edm.DateTime" | "Edm.DateTimeOffset" | "Edm.Date" => "Date",
        "Edm.Time" | "Edm.TimeOfDay" => "Time",
        _ => return None,
    })
}

pub(super) fn write_set(
    out: &mut String,
    metadata: &Metadata,
    (name, given): (&str, &str),
    set: &Set,
    names: &Names,
    keys: &mut BTreeSet<String>,
) -> Result<(), Error> {
    let unknown =
        |name: &str| Error::Unknown { user: format!("the key of {}", set.record), name: name.to_owned() };
    let declared = metadata.types.get(&set.record).ok_or_else(|| unknown(&set.record))?;
    let fields = fields(declared);
    let mut parts = Vec::new();
    for key in &declared.key {
        let found = fields.iter().find(|(_, p)| p.name == *key || p.v3_name.as_ref() == Some(key));
        let (field, property) = found.ok_or_else(|| unknown(key))?;
        let of = key_type(property).ok_or_else(|| Error::Primitive {
            user: format!("key {key} of {}", set.record),
            name: property.of.clone(),
        })?;
        parts.push(format!("{field}: {of} = {}", quoted(&property.name)));
    }
    let (text, record) = (wording::of_set(name, set), names.get(&set.record));
    let opening = format!("{given} = {} of super::{record}", quoted(name));
    let key = match parts.as_slice() {
        [] => return Ok(()),
        [one] => one.clone(),
        more => format!("{} {{ {} }}", fresh(format!("{given}Key"), keys), more.join(", ")),
    };
    let _ = writeln!(
        out,
        "    sap_b1_client::record_set! {{\n        /// {text}\n        {opening}, by {key}\n    }}\n"
    );
    Ok(())
}

/// The checked type of a key. Keys of the same name are the same all over the Service Layer.
fn key_type(property: &Property) -> Option<&'static str> {
    match (primitive_type(&property.of)?, property.name.as_str()) {
        ("String", "ItemCode") => Some("ItemCode"),
        ("String", "CardCode") => Some("CardCode"),
        ("String", "WarehouseCode") => Some("WarehouseCode"),
        ("i64", "DocEntry" | "DocumentEntry") => Some("DocEntry"),
        (plain @ ("String" | "i64"), _) => Some(plain),
        _ => None,
    }
}
