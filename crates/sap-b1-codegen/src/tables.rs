//! Tab-separated tables beside the metadata: properties in the database, and which sets belong to which area.

use crate::error::Error;
use crate::model::{Metadata, Property};
use std::collections::BTreeMap;

/// The column names that a table of fields has.
const FIELDS: [&str; 5] = ["type", "property", "db_column_v1", "writable_v1", "default_v1"];

/// Adds what a table of fields knows of columns, defaults and writability, where the metadata does not say it.
///
/// # Errors
/// A column is missing, or a line is too short.
pub fn add_fields(metadata: &mut Metadata, file: &str, text: &str) -> Result<(), Error> {
    let mut lines = text.lines().enumerate();
    let header: Vec<&str> = lines.next().map(|(_, line)| line.split('\t').collect()).unwrap_or_default();
    let at = |wanted: &str| {
        header.iter().position(|name| *name == wanted).ok_or_else(|| {
            let problem = format!("there is no column {wanted}; needed are {}", FIELDS.join(", "));
            Error::Table { file: file.to_owned(), line: 1, problem }
        })
    };
    let [record, name, column, writable, default] = FIELDS.map(at);
    let (record, name, column, writable, default) = (record?, name?, column?, writable?, default?);
    for (index, line) in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() < header.len() {
            let problem = format!("{} columns instead of {}", cells.len(), header.len());
            return Err(Error::Table { file: file.to_owned(), line: index + 1, problem });
        }
        let cell = |at: usize| cells.get(at).copied().filter(|cell| !cell.is_empty());
        let wanted = (cell(record).unwrap_or_default(), cell(name).unwrap_or_default());
        if let Some(property) = find(metadata, wanted) {
            property.column = property.column.take().or(cell(column).map(str::to_owned));
            property.writable = property.writable.or(cell(writable).map(|writable| writable == "true"));
            property.default = property.default.take().or(cell(default).map(str::to_owned));
        }
    }
    Ok(())
}

fn find<'m>(metadata: &'m mut Metadata, (record, name): (&str, &str)) -> Option<&'m mut Property> {
    metadata.types.get_mut(record)?.properties.iter_mut().find(|property| property.name == name)
}

/// Reads which sets belong to which area: lines of an area, a tab, and a set. Empty lines and those that begin with `#` count for nothing.
///
/// # Errors
/// A line has no tab.
pub fn read_areas(file: &str, text: &str) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let mut areas = BTreeMap::<String, Vec<String>>::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((area, set)) = line.split_once('\t') else {
            let problem = "wanted are an area, a tab, and a set".to_owned();
            return Err(Error::Table { file: file.to_owned(), line: index + 1, problem });
        };
        areas.entry(area.to_owned()).or_default().push(set.trim().to_owned());
    }
    Ok(areas)
}
