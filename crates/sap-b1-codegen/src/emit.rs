//! Writes a module.

mod items;

use crate::error::Error;
use crate::model::Metadata;
use crate::naming::{fresh, pascal};
use crate::select::Area;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Names that a module takes from elsewhere.
const IMPORTED: &[&str] = &[
    "CardCode",
    "Date",
    "Decimal",
    "DocEntry",
    "ItemCode",
    "Time",
    "WarehouseCode",
    "YesNo",
    "String",
    "Option",
    "Box",
    "Vec",
    "Self",
];

/// The enum that the client already has.
const YES_NO: &str = "BoYesNoEnum";

/// Writes a module with the types and sets of an area; `shared` is the module of what it does not declare itself.
///
/// # Errors
/// A property is of a type that nothing declares, or of a primitive type that has no counterpart.
pub fn module(metadata: &Metadata, title: &str, area: &Area, shared: Option<&str>) -> Result<String, Error> {
    let names = names(metadata, area);
    let mut body = String::new();
    for name in area.types.iter().filter(|name| *name != YES_NO) {
        if let Some(declared) = metadata.enums.get(name) {
            items::write_enum(&mut body, name, declared, &names);
        }
    }
    for name in &area.types {
        if let Some(declared) = metadata.types.get(name) {
            items::write_record(&mut body, metadata, name, declared, &names)?;
        }
    }
    let sets = sets(metadata, area, &names)?;
    let text = format!("{}{body}{sets}", head(title, &body, shared));
    Ok(text.trim_end().to_owned() + "\n")
}

/// Rust names of the types by the vendor's. Those of other modules are what they would be here.
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    pub(crate) fn get(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_else(|| pascal(name))
    }
}

fn names(metadata: &Metadata, area: &Area) -> Names {
    let mut taken: BTreeSet<String> = IMPORTED.iter().map(|name| (*name).to_owned()).collect();
    let mut names = BTreeMap::new();
    let types = area.types.iter().filter(|name| *name != YES_NO);
    for name in types {
        let given = fresh(pascal(name), &mut taken);
        if metadata.types.contains_key(name) {
            taken.insert(format!("{given}Body"));
        }
        names.insert(name.clone(), given);
    }
    names.insert(YES_NO.to_owned(), "YesNo".to_owned());
    Names(names)
}

fn head(title: &str, body: &str, shared: Option<&str>) -> String {
    let mut head = format!(
        "//! {title}\n//!\n//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.\n\n"
    );
    let used = |name: &&str| body.contains(&format!("<{name}>"));
    let values: Vec<&str> = ["Date", "Decimal", "Time"].into_iter().filter(used).collect();
    if let Some(shared) = shared {
        let _ = writeln!(
            head,
            "#[allow(unused_imports, reason = \"not every area needs it\")]\nuse super::{shared}::*;"
        );
    }
    if used(&"YesNo") {
        head.push_str("use sap_b1_client::YesNo;\n");
    }
    match values.as_slice() {
        [] => {}
        [one] => drop(writeln!(head, "use sap_b1_client::record::{one};")),
        more => drop(writeln!(head, "use sap_b1_client::record::{{{}}};", more.join(", "))),
    }
    if head.ends_with("\n\n") { head } else { head + "\n" }
}

fn sets(metadata: &Metadata, area: &Area, names: &Names) -> Result<String, Error> {
    let mut body = String::new();
    let mut taken = BTreeSet::new();
    let mut keys = BTreeSet::new();
    for name in &area.sets {
        let Some(set) = metadata.sets.get(name) else { continue };
        let given = fresh(pascal(name), &mut taken);
        items::write_set(&mut body, metadata, (name, &given), set, names, &mut keys)?;
    }
    if body.is_empty() {
        return Ok(String::new());
    }
    let used = |name: &&str| body.contains(&format!(": {name} ="));
    let codes: Vec<&str> =
        ["CardCode", "DocEntry", "ItemCode", "WarehouseCode"].into_iter().filter(used).collect();
    let import = match codes.as_slice() {
        [] => String::new(),
        [one] => format!("    use sap_b1_client::{one};\n"),
        more => format!("    use sap_b1_client::{{{}}};\n", more.join(", ")),
    };
    Ok(format!(
        "/// The sets.\npub mod sets {{\n{import}\n{}}}\n",
        body.trim_end_matches('\n').to_owned() + "\n"
    )
    .replace("{\n\n    sap", "{\n    sap"))
}
