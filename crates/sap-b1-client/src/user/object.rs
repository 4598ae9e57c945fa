//! `UserObjectsMD`.

use super::definition::UserTableName;
use crate::entities::flags::YesNo;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// What records of a user-defined object are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum UserObjectType {
    /// `boud_MasterData`: with a code and a name; its table is of kind [`MasterData`](crate::UserTableKind::MasterData).
    #[serde(rename = "boud_MasterData")]
    MasterData,
    /// `boud_Document`: with an entry and a number; its table is of kind [`Document`](crate::UserTableKind::Document).
    #[serde(rename = "boud_Document")]
    Document,
}

/// A user-defined object: user-defined tables whose rows are one record. Its set is called by its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserObject {
    /// The code, which is the name of its set.
    pub code: String,
    /// The name people see.
    pub name: String,
    /// The table of its records.
    pub table_name: UserTableName,
    /// What they are like.
    pub object_type: UserObjectType,
    /// The tables of their rows.
    pub child_tables: Vec<UserTableName>,
    /// Records can be cancelled.
    pub can_cancel: bool,
    /// Records can be closed.
    pub can_close: bool,
    /// Records can be deleted.
    pub can_delete: bool,
}

impl UserObject {
    /// An object of one table, whose records can be deleted, neither cancelled nor closed.
    #[must_use]
    pub fn new(code: impl Into<String>, object_type: UserObjectType, table_name: UserTableName) -> Self {
        let code = code.into();
        Self {
            name: code.clone(),
            code,
            table_name,
            object_type,
            child_tables: Vec::new(),
            can_cancel: false,
            can_close: false,
            can_delete: true,
        }
    }
}

impl Serialize for UserObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Child<'a> {
            table_name: &'a UserTableName,
        }
        let mut body = serializer.serialize_struct("UserObject", 8)?;
        body.serialize_field("Code", &self.code)?;
        body.serialize_field("Name", &self.name)?;
        body.serialize_field("TableName", &self.table_name)?;
        body.serialize_field("ObjectType", &self.object_type)?;
        body.serialize_field("CanCancel", &YesNo::from(self.can_cancel))?;
        body.serialize_field("CanClose", &YesNo::from(self.can_close))?;
        body.serialize_field("CanDelete", &YesNo::from(self.can_delete))?;
        let children: Vec<_> = self.child_tables.iter().map(|table_name| Child { table_name }).collect();
        body.serialize_field("UserObjectMD_ChildTables", &children)?;
        body.end()
    }
}
