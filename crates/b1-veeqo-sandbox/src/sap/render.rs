//! Entities on their way out, in the shapes of either version.

use super::books::Books;
use super::record::{Fields, Record};
use super::route::Version;
use super::schema::{Shape, property};
use super::sets::EntitySet;
use super::sha1::sha1_hex;
use super::user_tables::user_field;
use serde_json::{Map, Value};

/// The entity tag of a record: it counts updates, it does not hash the content.
pub(crate) fn entity_tag(record: &Record) -> String {
    format!("W/\"{}\"", sha1_hex(&record.int("DataVersion").unwrap_or(1).to_string()))
}

/// One entity; with `select`, the named properties only.
///
/// A selection without `DataVersion` carries the tag of version 1, whatever the version is: the server never loads it.
pub(crate) fn entity(
    books: &Books,
    version: Version,
    set: &EntitySet,
    record: &Record,
    select: Option<&[String]>,
) -> Map<String, Value> {
    let mut out = match select {
        None => typed(books, version, &set.type_name, record),
        Some(names) => {
            let picked =
                names.iter().map(|name| (name.clone(), record.get(name).cloned().unwrap_or(Value::Null)));
            typed(books, version, &set.type_name, &picked.collect())
        }
    };
    if set.etag {
        let name = if version == Version::V2 { "@odata.etag" } else { "odata.etag" };
        let loaded = select.is_none_or(|names| names.iter().any(|name| name == "DataVersion"));
        let tag = if loaded { entity_tag(record) } else { format!("W/\"{}\"", sha1_hex("1")) };
        out.insert(name.to_owned(), tag.into());
    }
    out
}

/// The properties of a record of the named type; hidden ones (a leading dot) stay inside.
pub(crate) fn typed(books: &Books, version: Version, type_name: &str, record: &Record) -> Map<String, Value> {
    let visible = record.iter().filter(|(name, _)| !name.starts_with('.'));
    visible
        .map(|(name, value)| {
            let shape = property(type_name, name)
                .or_else(|| user_field(books, type_name, name).map(|(property, _)| property))
                .map_or(Shape::Opaque, |property| property.shape);
            (outer_name(version, type_name, name), outer_value(books, version, shape, value))
        })
        .collect()
}

fn outer_name(version: Version, type_name: &str, name: &str) -> String {
    let self_named = version == Version::V1 && type_name == "BatchNumber" && name == "BatchNumberProperty";
    if self_named { type_name.to_owned() } else { name.to_owned() }
}

fn outer_value(books: &Books, version: Version, shape: Shape, value: &Value) -> Value {
    match (shape, value) {
        (Shape::Date, Value::String(date)) if version == Version::V2 => {
            Value::String(format!("{date}T00:00:00Z"))
        }
        (Shape::Time, Value::String(time)) if version == Version::V1 => {
            time.chars().take(5).collect::<String>().into()
        }
        (Shape::Rows(of), Value::Array(rows)) => {
            let rows = rows.iter().filter_map(Value::as_object);
            Value::Array(rows.map(|row| Value::Object(typed(books, version, of, row))).collect())
        }
        (Shape::Part(of), Value::Object(part)) => Value::Object(typed(books, version, of, part)),
        _ => value.clone(),
    }
}
