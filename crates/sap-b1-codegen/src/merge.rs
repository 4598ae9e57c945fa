//! One description out of several documents.

use crate::model::{Enum, Metadata, Type};

/// Properties that the server alone sets, where no metadata says so.
const READ_ONLY: &[&str] = &[
    "CreateDate",
    "CreateTime",
    "CreationDate",
    "DataVersion",
    "PaidToDate",
    "PaidToDateFC",
    "PaidToDateSys",
    "UpdateDate",
    "UpdateTime",
    "UserSign",
];

impl Metadata {
    /// Adds what a second document knows more: types, enums and sets that are missing here, and of those that are there the database
    /// columns, values, defaults and writability. What both say, this one says.
    pub fn merge(&mut self, other: Self) {
        for (name, declared) in other.enums {
            match self.enums.get_mut(&name) {
                Some(known) => merge_enum(known, declared),
                None => drop(self.enums.insert(name, declared)),
            }
        }
        for (name, declared) in other.types {
            match self.types.get_mut(&name) {
                Some(known) => merge_type(known, declared),
                None => drop(self.types.insert(name, declared)),
            }
        }
        for (name, declared) in other.sets {
            let known = self.sets.entry(name).or_insert_with(|| declared.clone());
            known.table = known.table.take().or(declared.table);
        }
    }

    /// Leaves out what a company defined.
    pub fn remove_user_defined(&mut self) {
        self.sets.retain(|name, set| {
            !name.starts_with("U_") && !set.table.as_ref().is_some_and(|t| t.starts_with('@'))
        });
        for declared in self.types.values_mut() {
            declared.properties.retain(|property| !property.is_user_defined());
        }
    }

    /// Settles which properties are read-only: by what the documents say, by name where they are silent, and where a row has nothing that
    /// could be written.
    pub fn settle_writability(&mut self) {
        for property in self.types.values_mut().flat_map(|declared| &mut declared.properties) {
            if property.writable.is_none() && READ_ONLY.contains(&property.name.as_str()) {
                property.writable = Some(false);
            }
        }
        let nothing = |declared: &Type| declared.properties.iter().all(|p| p.writable == Some(false));
        let frozen: Vec<String> =
            self.types.iter().filter(|(_, t)| nothing(t)).map(|(name, _)| name.clone()).collect();
        for property in self.types.values_mut().flat_map(|declared| &mut declared.properties) {
            if frozen.contains(&property.of) {
                property.writable = Some(false);
            }
        }
    }
}

fn merge_enum(known: &mut Enum, other: Enum) {
    for member in other.members {
        match known.members.iter_mut().find(|known| known.name == member.name) {
            Some(same) => same.database = same.database.take().or(member.database),
            None => known.members.push(member),
        }
    }
}

fn merge_type(known: &mut Type, other: Type) {
    known.table = known.table.take().or(other.table);
    for action in other.actions {
        if !known.actions.contains(&action) {
            known.actions.push(action);
        }
    }
    for property in other.properties {
        match known.properties.iter_mut().find(|known| known.name == property.name) {
            Some(same) => {
                same.column = same.column.take().or(property.column);
                same.writable = same.writable.or(property.writable);
                same.default = same.default.take().or(property.default);
                same.label = same.label.take().or(property.label);
            }
            None => known.properties.push(property),
        }
    }
}
