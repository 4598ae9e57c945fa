//! Doc comments.

use crate::model::{Enum, Member, Metadata, Property, Set, Type};
use crate::naming::phrase;

/// `/// …` for a property: what it is, and what the database knows of it.
pub(crate) fn of_property(property: &Property, key: bool) -> String {
    let mut parts = vec![sentence(property.label.as_deref(), &property.name)];
    parts.extend(key.then(|| "Key.".to_owned()));
    parts.extend(unit(property).map(str::to_owned));
    let column = property.column.as_ref().map(|column| format!("Column `{column}`"));
    let default = property.default.as_ref().map(|default| format!("default `{default}`"));
    parts.extend(match (column, default) {
        (Some(column), Some(default)) => Some(format!("{column}, {default}.")),
        (Some(column), None) => Some(format!("{column}.")),
        (None, Some(default)) => Some(format!("Default `{default}`.")),
        (None, None) => None,
    });
    parts.extend(match property.writable {
        Some(false) => Some("Read-only.".to_owned()),
        // User-defined fields can be written; of others the older metadata alone tells it.
        None if !property.is_user_defined() => Some("Whether it can be written is not published.".to_owned()),
        _ => None,
    });
    parts.extend(property.v3_name.as_ref().map(|name| format!("`{name}` in OData v3.")));
    parts.join(" ")
}

/// The unit of an amount, where the name tells it: SAP ends such names with `FC` (document currency), `SC` or `Sys` (system currency).
fn unit(property: &Property) -> Option<&'static str> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| property.name.ends_with(ending));
    match property.of.as_str() {
        "Edm.Double" | "Edm.Decimal" if ends(&["FC", "FCurr", "Frgn"]) => Some("In document currency."),
        "Edm.Double" | "Edm.Decimal" if ends(&["SC", "Sys", "SysCurr"]) => Some("In system currency."),
        "Edm.Double" | "Edm.Decimal" if ends(&["Percent", "Percentage", "Prcnt"]) => Some("In per cent."),
        _ => None,
    }
}

/// For a type.
pub(crate) fn of_type(metadata: &Metadata, name: &str, declared: &Type) -> String {
    let sentence = sentence(declared.label.as_deref(), name);
    let mut tables = metadata.sets.values().filter(|set| set.record == name).map(|set| set.table.as_ref());
    let table = match (tables.next(), tables.next()) {
        (Some(only), None) => only,
        (None, _) => declared.table.as_ref(),
        _ => None,
    };
    match table {
        Some(table) => format!("{sentence} Table `{table}`."),
        None => sentence,
    }
}

/// For an enum.
pub(crate) fn of_enum(name: &str, declared: &Enum) -> String {
    let own = name.strip_prefix("Bo").filter(|own| own.starts_with(char::is_uppercase)).unwrap_or(name);
    sentence(declared.label.as_deref(), own.strip_suffix("Enum").unwrap_or(own))
}

/// For a member of one.
pub(crate) fn of_member(member: &Member) -> String {
    match &member.database {
        Some(value) => format!("`{}`, in the database `{}`.", member.name, value.replace('`', "'")),
        None => format!("`{}`.", member.name),
    }
}

/// For a set.
pub(crate) fn of_set(name: &str, set: &Set) -> String {
    let mut text = sentence(None, name);
    if let Some(table) = &set.table {
        text = format!("{text} Table `{table}`.");
    }
    if set.versioned { format!("{text} Records have versions (`ETag`).") } else { text }
}

/// The label as a sentence, or else the words of the name.
fn sentence(label: Option<&str>, name: &str) -> String {
    let text =
        label.map_or_else(|| phrase(name), |label| label.split_whitespace().collect::<Vec<_>>().join(" "));
    let text = text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    if text.ends_with(['.', '?', '!']) { text } else { format!("{text}.") }
}
