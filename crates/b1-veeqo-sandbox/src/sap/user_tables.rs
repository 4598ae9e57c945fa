//! User-defined fields and tables, and the rows of user tables.

use super::books::{Books, Env, Key};
use super::errors::{Fault, Text};
use super::record::{Fields, Record, yes_no};
use super::schema::{Property, Shape};
use super::sets::EntitySet;

/// Hidden property: whether the Service Layer already knows the definition.
pub(crate) const LIVE: &str = ".live";

/// Tables whose user fields are one family: a field of `ORDR` exists on all marketing documents.
fn family(table: &str) -> &str {
    match table {
        "OINV" | "ORIN" | "ODLN" | "ORDN" | "ORDR" | "ODRF" | "OIGN" | "OIGE" | "OWTR" | "OQUT" => "ORDR",
        "INV1" | "RIN1" | "DLN1" | "RDN1" | "RDR1" | "DRF1" | "IGN1" | "IGE1" | "WTR1" | "QUT1" => "RDR1",
        "INV12" | "RIN12" | "DLN12" | "RDN12" | "RDR12" | "DRF12" | "QUT12" => "RDR12",
        other => other,
    }
}

fn family_of_type(type_name: &str) -> Option<String> {
    let table = match type_name {
        "Document" | "StockTransfer" => "ORDR",
        "DocumentLine" | "StockTransferLine" => "RDR1",
        "Item" => "OITM",
        "BusinessPartner" => "OCRD",
        "Warehouse" => "OWHS",
        "BPAddress" => "CRD1",
        "AddressExtension" => "RDR12",
        other => return other.strip_prefix("U_").map(|table| format!("@{table}")),
    };
    Some(table.to_owned())
}

/// The user field a property names, when it is defined and known to the Service Layer.
pub(crate) fn user_field(books: &Books, type_name: &str, property: &str) -> Option<(Property, Option<i64>)> {
    let (name, table) = (property.strip_prefix("U_")?, family_of_type(type_name)?);
    let fields = books.rows("UserFieldsMD").map(|(_, field)| field);
    let mut ours = fields.filter(|field| field.text("TableName").is_some_and(|of| family(of) == table));
    let field = ours.find(|field| field.text("Name") == Some(name) && field.flag(LIVE))?;
    let shape = match field.text("Type") {
        Some("db_Numeric") => Shape::Int,
        Some("db_Float") => Shape::Number,
        Some("db_Date") => Shape::Date,
        _ => Shape::Text,
    };
    let size = field.int("Size").filter(|_| field.text("Type") == Some("db_Alpha"));
    Some((Property { shape, read_only: false }, size))
}

/// Defines a user table.
pub(crate) fn create_table(env: &mut Env<'_>, mut table: Record) -> Result<Record, Fault> {
    let name = table.text("TableName").map(|name| name.trim_start_matches('@').to_owned());
    let name = name.ok_or_else(|| Fault::malformed("TableName is missing"))?;
    let key = Key::from(name.as_str());
    if env.books.contains("UserTablesMD", &key) {
        return Err(Fault::refused(-2035, Text::EntryExists));
    }
    table.put("TableName", name);
    table.put_default("TableType", "bott_NoObject");
    table.put(LIVE, yes_no(env.settings.metadata_at_once));
    env.books.insert("UserTablesMD", key, table.clone());
    Ok(table)
}

/// Defines a user field.
pub(crate) fn create_field(env: &mut Env<'_>, mut field: Record) -> Result<Record, Fault> {
    let missing = || Fault::malformed("TableName or Name is missing");
    let table = field.text("TableName").ok_or_else(missing)?.to_owned();
    let name = field.text("Name").ok_or_else(missing)?.to_owned();
    let known =
        table.strip_prefix('@').is_none_or(|user| env.books.contains("UserTablesMD", &Key::from(user)));
    if !known {
        return Err(Fault::unknown_reference());
    }
    let same = |(_, other): (&Key, &Record)| {
        other.text("TableName").is_some_and(|of| family(of) == family(&table))
            && other.text("Name") == Some(&name)
    };
    if env.books.rows("UserFieldsMD").any(same) {
        return Err(Fault::refused(-2035, Text::EntryExists));
    }
    let id = env.books.next(&format!("fields of {table}")) - 1;
    field.put("FieldID", id);
    field.put_default("Type", "db_Alpha");
    field.put(LIVE, yes_no(env.settings.metadata_at_once));
    env.books.insert("UserFieldsMD", Key::Text(format!("{table}|{id}")), field.clone());
    Ok(field)
}

/// Inserts a row of a user table: `Code` and `Name` are both unique.
pub(crate) fn create_row(env: &mut Env<'_>, set: &EntitySet, mut row: Record) -> Result<Record, Fault> {
    let table = set.name.strip_prefix("U_").and_then(|name| env.books.get_text("UserTablesMD", name));
    if table.and_then(|table| table.text("TableType")) == Some("bott_NoObjectAutoIncrement") {
        let code = env.books.next(&set.name).to_string();
        row.put("Code", code);
    }
    let code = row.text("Code").ok_or_else(|| Fault::malformed("Code is missing"))?.to_owned();
    row.put_default("Name", code.clone());
    check_unique(env, set, &row, None)?;
    env.books.insert(&set.name, Key::Text(code), row.clone());
    Ok(row)
}

/// Refuses a row whose `Code` or `Name` another row has, or that is too long.
pub(crate) fn check_unique(
    env: &Env<'_>,
    set: &EntitySet,
    row: &Record,
    own: Option<&Key>,
) -> Result<(), Fault> {
    for name in ["Code", "Name"] {
        let value = row.text(name);
        if value.is_some_and(|value| value.chars().count() > env.settings.user_key_length) {
            return Err(Fault::refused(-5002, Text::TooLong { name }));
        }
        let taken =
            |(key, other): (&Key, &Record)| Some(key) != own && value.is_some() && other.text(name) == value;
        if env.books.rows(&set.name).any(taken) {
            return Err(Fault::refused(-2035, Text::EntryExists));
        }
    }
    Ok(())
}
