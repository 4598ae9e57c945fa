//! Changing the configuration file: comments, order and layout stay as the person wrote them, and a reader never sees half of it.

use super::{ConfigError, Outline};
use crate::failure::Failure;
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode};
use std::fs;
use std::io::Write;
use std::path::Path;
use tempfile::NamedTempFile;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

/// Enables a pair of warehouses in the file: a proposal that stands there disabled, or a new entry behind the others.
pub(crate) fn enable_warehouse(
    path: &Path,
    code: &WarehouseCode,
    id: VeeqoWarehouseId,
) -> Result<(), Failure> {
    // Where the name is a link, what it leads to is changed.
    let path = fs::canonicalize(path).map_err(|why| unwritable(path, why))?;
    let text = fs::read_to_string(&path).map_err(|why| unwritable(&path, why))?;
    let changed = with_warehouse(&text, code, id)
        .map_err(|why| Failure::refused_by(format!("{} cannot be changed", path.display()), why))?;
    let outline = Outline::parse(&changed, &path)?;
    debug_assert_eq!(outline.warehouses.veeqo(code), Some(id));
    replace(&path, &changed)
}

/// Writes a new file, or over one that is there.
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    match fs::canonicalize(path) {
        Ok(path) => replace(&path, text),
        Err(_) => fs::write(path, text)
            .map_err(|why| Failure::refused_by(format!("{} cannot be written", path.display()), why)),
    }
}

/// Puts a text in the place of a file, whole or not at all; who may read it stays the same.
fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = || -> std::io::Result<()> {
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().set_permissions(fs::metadata(path)?.permissions())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    written().map_err(|why| unwritable(path, why))
}

fn unwritable(path: &Path, why: std::io::Error) -> Failure {
    if why.kind() == std::io::ErrorKind::NotFound {
        return ConfigError::Unreadable { path: path.to_owned(), source: why }.into();
    }
    Failure::refused_by(format!("{} cannot be written: nothing was changed", path.display()), why)
}

/// The text with the pair enabled.
fn with_warehouse(
    text: &str,
    code: &WarehouseCode,
    id: VeeqoWarehouseId,
) -> Result<String, toml_edit::TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let tables = || Item::ArrayOfTables(ArrayOfTables::new());
    match document.entry("warehouses").or_insert_with(tables) {
        Item::Value(Value::Array(list)) => enable_inline(list, code, id),
        item => {
            if !item.is_array_of_tables() {
                *item = tables();
            }
            if let Some(list) = item.as_array_of_tables_mut() {
                enable(list, code, id);
            }
        }
    }
    Ok(document.to_string())
}

fn enable(list: &mut ArrayOfTables, code: &WarehouseCode, id: VeeqoWarehouseId) {
    let same = |table: &&mut Table| {
        table.get("sap").and_then(Item::as_str) == Some(code.as_str())
            && table.get("veeqo").and_then(Item::as_integer) == Some(id.get())
    };
    if let Some(proposal) = list.iter_mut().find(same) {
        if let Some(enabled) = proposal.get_mut("enabled").and_then(Item::as_value_mut) {
            let decor = enabled.decor().clone();
            *enabled = Value::from(true);
            *enabled.decor_mut() = decor;
        }
        return;
    }
    let mut table = Table::new();
    table.insert("sap", value(code.as_str()));
    table.insert("veeqo", value(id.get()));
    list.push(table);
}

fn enable_inline(list: &mut Array, code: &WarehouseCode, id: VeeqoWarehouseId) {
    let same = |entry: &&mut Value| {
        entry.as_inline_table().is_some_and(|table| {
            table.get("sap").and_then(Value::as_str) == Some(code.as_str())
                && table.get("veeqo").and_then(Value::as_integer) == Some(id.get())
        })
    };
    if let Some(table) = list.iter_mut().find(same).and_then(Value::as_inline_table_mut) {
        table.insert("enabled", Value::from(true));
        return;
    }
    let mut table = InlineTable::new();
    table.insert("sap", code.as_str().into());
    table.insert("veeqo", id.get().into());
    list.push(table);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str, code: &str, id: i64) -> String {
        let (code, id) = (WarehouseCode::new(code).unwrap(), VeeqoWarehouseId::new(id).unwrap());
        with_warehouse(text, &code, id).unwrap()
    }

    #[test]
    fn a_new_pair_stands_behind_the_others_and_nothing_else_moves() {
        let before = "# ours\n[[warehouses]]  # the main one\nsap   = \"01\"\nveeqo = 501 # by the docks\n\n[orders]\nsince = \"2026-11-01\"\n";
        let after = with(before, "02", 502);
        assert_eq!(
            after,
            "# ours\n[[warehouses]]  # the main one\nsap   = \"01\"\nveeqo = 501 # by the docks\n\n[[warehouses]]\nsap = \"02\"\nveeqo = 502\n\n[orders]\nsince = \"2026-11-01\"\n"
        );
    }

    #[test]
    fn a_proposal_is_enabled_where_it_stands() {
        let before =
            "# found in both\n[[warehouses]]\nsap = \"01\"\nveeqo = 501\nenabled = false   # say true\n";
        assert_eq!(with(before, "01", 501), before.replace("false ", "true "));
    }

    #[test]
    fn the_first_pair_and_a_list_on_one_line_work_too() {
        assert_eq!(with("[a]\nb = 1\n", "01", 5), "[a]\nb = 1\n\n[[warehouses]]\nsap = \"01\"\nveeqo = 5\n");
        let inline = "warehouses = [{ sap = \"01\", veeqo = 5 }]\n";
        assert_eq!(
            with(inline, "02", 6),
            "warehouses = [{ sap = \"01\", veeqo = 5 }, { sap = \"02\", veeqo = 6 }]\n"
        );
        let proposal = "warehouses = [{ sap = \"01\", veeqo = 5, enabled = false }]\n";
        assert_eq!(with(proposal, "01", 5), proposal.replace("false", "true"));
    }
}
