//! Bodies on their way in: names checked, values brought to one spelling, read-only properties dropped.

use super::books::Env;
use super::errors::{Fault, Text};
use super::odata::{date_of, time_of};
use super::record::{Record, decimal_of, number};
use super::route::Version;
use super::schema::{self, Property, Shape, enum_member};
use super::settings::UnknownProperties;
use super::user_tables::user_field;
use serde_json::Value;

/// Property lengths in characters that bite in practice.
const LENGTHS: [(&str, &str, usize); 6] = [
    ("Document", "CardCode", 15),
    ("Document", "NumAtCard", 100),
    ("Document", "Comments", 254),
    ("Document", "JournalMemo", 50),
    ("Document", "Reference2", 11),
    ("Item", "ItemCode", 50),
];

/// Checks and normalises the body of a write.
pub(crate) fn accept(
    env: &Env<'_>,
    version: Version,
    type_name: &str,
    body: Record,
) -> Result<Record, Fault> {
    let mut accepted = Record::new();
    for (name, value) in body {
        if name.starts_with('@') || name.starts_with("odata.") {
            continue;
        }
        let name = canonical_name(version, type_name, name);
        let Some((property, size)) = declared(env, type_name, &name) else {
            match unknown(env, type_name, &name) {
                Some(fault) => return Err(fault),
                None => continue,
            }
        };
        if !property.read_only {
            let value = normalise(env, version, property, &name, value)?;
            check_length(type_name, &name, size, &value)?;
            accepted.insert(name, value);
        }
    }
    Ok(accepted)
}

/// v1 calls the property of a batch like its type; v2 adds the suffix.
fn canonical_name(version: Version, type_name: &str, name: String) -> String {
    let self_named = version == Version::V1 && type_name == "BatchNumber" && name == type_name;
    if self_named { "BatchNumberProperty".to_owned() } else { name }
}

fn declared(env: &Env<'_>, type_name: &str, name: &str) -> Option<(Property, Option<i64>)> {
    if name.starts_with("U_") {
        return user_field(env.books, type_name, name);
    }
    // A forbidden attribute of a batch row is refused later, as incomplete tracking (-4014).
    let stray = type_name == "BatchNumber" && name == "ManufactureDate";
    let open = stray || (!schema::knows(type_name) && matches!(name, "Code" | "Name"));
    let opaque =
        Property { shape: if open && !stray { Shape::Text } else { Shape::Opaque }, read_only: false };
    if open {
        Some((opaque, None))
    } else {
        schema::property(type_name, name).map(|property| (property, None))
    }
}

fn unknown(env: &Env<'_>, type_name: &str, name: &str) -> Option<Fault> {
    let refuse = env.settings.unknown_properties == UnknownProperties::Refuse || name.starts_with("U_");
    refuse.then(|| {
        Fault::refused(-1000, Text::InvalidProperty { name: name.to_owned(), of: type_name.to_owned() })
    })
}

fn normalise(
    env: &Env<'_>,
    version: Version,
    property: Property,
    name: &str,
    value: Value,
) -> Result<Value, Fault> {
    let wrong = || Fault::malformed(format!("Invalid value of property '{name}'"));
    match (property.shape, value) {
        (_, Value::Null) => Ok(Value::Null),
        (Shape::Text, Value::String(text)) => Ok(Value::String(text)),
        (Shape::Text, Value::Number(digits)) => Ok(Value::String(digits.to_string())),
        (Shape::Date, Value::String(text)) => date_of(&text).map(Value::String).ok_or_else(wrong),
        (Shape::Time, Value::String(text)) => time_of(&text).map(Value::String).ok_or_else(wrong),
        (Shape::Enum(of), Value::String(text)) => enum_member(of, &text).map(Value::from).ok_or_else(wrong),
        (Shape::Enum(of), Value::Number(digits)) => {
            enum_member(of, &digits.to_string()).map(Value::from).ok_or_else(wrong)
        }
        (Shape::Int, value) => {
            let whole = decimal_of(&value).filter(|number| number.is_integer()).ok_or_else(wrong)?;
            rust_decimal::prelude::ToPrimitive::to_i64(&whole).map(Value::from).ok_or_else(wrong)
        }
        (Shape::Number, value) => decimal_of(&value).map(number).ok_or_else(wrong),
        (Shape::Rows(of), Value::Array(rows)) => {
            let rows = rows.into_iter().map(|row| part(env, version, of, row).ok_or_else(wrong)?);
            Ok(Value::Array(rows.collect::<Result<_, _>>()?))
        }
        (Shape::Part(of), value) => part(env, version, of, value).ok_or_else(wrong)?,
        (Shape::Opaque, value) => Ok(value),
        _ => Err(wrong()),
    }
}

fn part(env: &Env<'_>, version: Version, type_name: &str, value: Value) -> Option<Result<Value, Fault>> {
    match value {
        Value::Object(record) => Some(accept(env, version, type_name, record).map(Value::Object)),
        _ => None,
    }
}

fn check_length(type_name: &str, name: &str, size: Option<i64>, value: &Value) -> Result<(), Fault> {
    let listed =
        LENGTHS.iter().find(|(of, property, _)| *of == type_name && *property == name).map(|entry| entry.2);
    let limit = listed.or_else(|| size.and_then(|size| usize::try_from(size).ok()));
    let length = value.as_str().map_or(0, |text| text.chars().count());
    if limit.is_some_and(|limit| length > limit) {
        return Err(Fault::refused(-5002, Text::Plain(format!("Value too long in property '{name}'"))));
    }
    Ok(())
}
