//! Which types a module needs, and in which module each stands.

use crate::error::Error;
use crate::model::Metadata;
use std::collections::{BTreeMap, BTreeSet};

/// The area of what several areas reach.
pub const SHARED: &str = "shared";

/// Which sets to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Those that a company made or whose records have fields of its own.
    UserDefined,
    /// All.
    All,
    /// Those of these names, or of these types; a type without a set is generated all the same.
    Named(Vec<String>),
}

/// What stands in one module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Enums and types.
    pub types: BTreeSet<String>,
    /// Sets.
    pub sets: BTreeSet<String>,
}

/// One module with everything chosen.
///
/// # Errors
/// A name is unknown, or nothing is chosen.
pub fn one(metadata: &Metadata, choice: &Choice) -> Result<Area, Error> {
    let mut area = Area::default();
    match choice {
        Choice::All => area.sets = metadata.sets.keys().cloned().collect(),
        Choice::Named(names) => {
            for name in names {
                let sets = metadata.sets.iter().filter(|(set, of)| *set == name || of.record == *name);
                let sets: Vec<String> = sets.map(|(set, _)| set.clone()).collect();
                let record = metadata.types.contains_key(name);
                if sets.is_empty() && !record {
                    return Err(Error::Unknown { user: "--types".to_owned(), name: name.clone() });
                }
                area.sets.extend(sets);
                if record {
                    area.types.extend(reached(metadata, name)?);
                }
            }
        }
        Choice::UserDefined => {
            for (name, set) in &metadata.sets {
                if name.starts_with("U_") || has_user_fields(metadata, &reached(metadata, &set.record)?) {
                    area.sets.insert(name.clone());
                }
            }
        }
    }
    for set in &area.sets {
        area.types.extend(reached(metadata, record_of(metadata, set)?)?);
    }
    if area.types.is_empty() { Err(Error::Nothing) } else { Ok(area) }
}

/// A module per area, and one for what several of them reach.
///
/// # Errors
/// A set is unknown.
pub fn by_area(
    metadata: &Metadata,
    areas: &BTreeMap<String, Vec<String>>,
) -> Result<BTreeMap<String, Area>, Error> {
    let mut reachers = BTreeMap::<String, BTreeSet<&str>>::new();
    let mut modules = BTreeMap::<String, Area>::new();
    for (area, sets) in areas {
        for set in sets {
            for name in reached(metadata, record_of(metadata, set)?)? {
                reachers.entry(name).or_default().insert(area);
            }
            modules.entry(area.clone()).or_default().sets.insert(set.clone());
        }
    }
    for (name, reachers) in reachers {
        let area = match (reachers.len(), reachers.first()) {
            (1, Some(area)) => *area,
            _ => SHARED,
        };
        modules.entry(area.to_owned()).or_default().types.insert(name);
    }
    Ok(modules)
}

fn record_of<'m>(metadata: &'m Metadata, set: &str) -> Result<&'m str, Error> {
    let known = metadata.sets.get(set).map(|set| set.record.as_str());
    known.ok_or_else(|| Error::Unknown { user: "the list of sets".to_owned(), name: set.to_owned() })
}

/// A type, and the types and enums that it is made of.
fn reached(metadata: &Metadata, record: &str) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    let mut open = vec![(format!("a set of {record}"), record.to_owned())];
    while let Some((user, name)) = open.pop() {
        if metadata.enums.contains_key(&name) {
            found.insert(name);
            continue;
        }
        let Some(declared) = metadata.types.get(&name) else { return Err(Error::Unknown { user, name }) };
        if found.insert(name.clone()) {
            let named = declared.properties.iter().filter(|property| !property.of.starts_with("Edm."));
            open.extend(named.map(|property| (format!("{name}.{}", property.name), property.of.clone())));
        }
    }
    Ok(found)
}

fn has_user_fields(metadata: &Metadata, types: &BTreeSet<String>) -> bool {
    let declared = types.iter().filter_map(|name| metadata.types.get(name));
    declared.flat_map(|declared| &declared.properties).any(|property| property.is_user_defined())
}
