//! What set-up makes in a company, and what it is called there.

use sap_b1_client::{InvalidId, NewSqlQuery, UserField, UserFieldType, UserTable, UserTableName};
use std::fmt;

/// The header table whose user-defined fields all marketing and inventory documents share.
pub const DOCUMENT_TABLE: &str = "ORDR";

/// Longest key: what a user table keeps of `Code` and `Name` in old builds.
pub const KEY_CHARS: u32 = 30;

/// The names of everything that set-up makes in SAP: a prefix, so that they can give way to a merchant's own.
///
/// ```
/// use b1_veeqo_sync::setup::{SetupNames, StockQuery};
///
/// let names = SetupNames::default();
/// assert_eq!(names.claim_table(), "VQ_CLAIM");
/// assert_eq!(names.key_property(), "U_VQ_KEY");
/// assert_eq!(names.query(StockQuery::Batches), "VQ_BATCHES");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupNames {
    prefix: String,
}

/// A prefix that SAP could not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{prefix}' cannot start SAP's names: use 1 to 8 capital letters and digits, beginning with a letter"
)]
pub struct InvalidPrefix {
    /// What was given.
    pub prefix: String,
}

impl SetupNames {
    /// The prefix unless another is chosen.
    pub const DEFAULT_PREFIX: &str = "VQ";

    /// Names with a prefix of one's own.
    ///
    /// # Errors
    /// The prefix is not 1 to 8 capital ASCII letters and digits, beginning with a letter.
    pub fn new(prefix: &str) -> Result<Self, InvalidPrefix> {
        let plain = prefix.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let begins = prefix.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase());
        if !plain || !begins || prefix.len() > 8 {
            return Err(InvalidPrefix { prefix: prefix.to_owned() });
        }
        Ok(Self { prefix: prefix.to_owned() })
    }

    /// The prefix.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The user table of claims, without `@` and `U_`: a row's `Code` and `Name` are the key of a document, inserted in one change set with it.
    #[must_use]
    pub fn claim_table(&self) -> String {
        format!("{}_CLAIM", self.prefix)
    }

    /// The same name, as the client takes it. Every prefix that passed [`SetupNames::new`] gives one.
    ///
    /// # Errors
    /// None in practice.
    pub fn claims(&self) -> Result<UserTableName, InvalidId> {
        UserTableName::new(self.claim_table())
    }

    /// The user-defined field that carries a document's key, without `U_`.
    #[must_use]
    pub fn key_field(&self) -> String {
        format!("{}_KEY", self.prefix)
    }

    /// The same field as a property of documents.
    #[must_use]
    pub fn key_property(&self) -> String {
        format!("U_{}_KEY", self.prefix)
    }

    /// The `SqlCode` of a stored query.
    #[must_use]
    pub fn query(&self, query: StockQuery) -> String {
        format!("{}_{}", self.prefix, query.suffix())
    }

    /// The claim table as it is created.
    ///
    /// # Errors
    /// None in practice.
    pub fn table(&self) -> Result<UserTable, InvalidId> {
        Ok(UserTable { table_name: self.claims()?, table_description: "Veeqo: document claims".to_owned() })
    }

    /// The field of the key as it is created.
    #[must_use]
    pub fn field(&self) -> UserField {
        UserField {
            table_name: DOCUMENT_TABLE.to_owned(),
            name: self.key_field(),
            description: "Veeqo: document key".to_owned(),
            field_type: UserFieldType::Alpha,
            size: Some(KEY_CHARS),
        }
    }

    /// A stored query as it is created.
    #[must_use]
    pub fn stored_query(&self, query: StockQuery) -> NewSqlQuery {
        NewSqlQuery {
            sql_code: self.query(query),
            sql_name: format!("Veeqo: {query}"),
            sql_text: query.sql().to_owned(),
        }
    }
}

impl Default for SetupNames {
    fn default() -> Self {
        Self { prefix: Self::DEFAULT_PREFIX.to_owned() }
    }
}

/// Quantities that no entity of the Service Layer shows, read by a stored query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StockQuery {
    /// Batches of an item (`:item`) in a warehouse (`:whs`) with what they hold.
    Batches,
    /// Serial numbers of an item (`:item`) that lie in a warehouse (`:whs`).
    Serials,
    /// What the bins of a warehouse (`:whs`) hold of an item (`:item`).
    Bins,
    /// Movements of stock after a transaction number (`:after`), oldest first.
    Movements,
}

impl StockQuery {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Batches, Self::Serials, Self::Bins, Self::Movements];

    const fn suffix(self) -> &'static str {
        match self {
            Self::Batches => "BATCHES",
            Self::Serials => "SERIALS",
            Self::Bins => "BINS",
            Self::Movements => "MOVEMENTS",
        }
    }

    /// The query: one `SELECT` in the database's own columns, with a complete order, since pages count rows.
    #[must_use]
    pub const fn sql(self) -> &'static str {
        match self {
            Self::Batches => {
                "SELECT T0.ItemCode, T0.WhsCode, T1.DistNumber, T1.AbsEntry, T1.ExpDate, T1.InDate, T0.Quantity, \
                 T0.CommitQty \
                 FROM OBTQ T0 INNER JOIN OBTN T1 ON T0.MdAbsEntry = T1.AbsEntry \
                 WHERE T0.ItemCode = :item AND T0.WhsCode = :whs AND T0.Quantity > 0 ORDER BY T1.AbsEntry"
            }
            Self::Serials => {
                "SELECT T0.ItemCode, T0.WhsCode, T1.DistNumber, T1.AbsEntry, T1.ExpDate, T1.InDate, T0.Quantity \
                 FROM OSRQ T0 INNER JOIN OSRN T1 ON T0.MdAbsEntry = T1.AbsEntry \
                 WHERE T0.ItemCode = :item AND T0.WhsCode = :whs AND T0.Quantity > 0 ORDER BY T1.AbsEntry"
            }
            Self::Bins => {
                "SELECT T0.ItemCode, T0.WhsCode, T0.BinAbs, T0.OnHandQty FROM OIBQ T0 \
                 WHERE T0.ItemCode = :item AND T0.WhsCode = :whs AND T0.OnHandQty > 0 ORDER BY T0.BinAbs"
            }
            Self::Movements => {
                "SELECT T0.TransNum, T0.TransType, T0.CreatedBy, T0.DocLineNum, T0.ItemCode, T0.Warehouse, T0.InQty, \
                 T0.OutQty, T0.DocDate FROM OINM T0 WHERE T0.TransNum > :after ORDER BY T0.TransNum"
            }
        }
    }

    /// The database tables it reads, all of which must be on the Service Layer's list of allowed tables.
    #[must_use]
    pub const fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Batches => &["OBTQ", "OBTN"],
            Self::Serials => &["OSRQ", "OSRN"],
            Self::Bins => &["OIBQ"],
            Self::Movements => &["OINM"],
        }
    }
}

impl fmt::Display for StockQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Batches => "batch quantities",
            Self::Serials => "serial numbers in stock",
            Self::Bins => "bin quantities",
            Self::Movements => "stock movements",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_prefix() {
        let names = SetupNames::new("ACME2").unwrap();
        assert_eq!(names.prefix(), "ACME2");
        assert_eq!(names.claims().unwrap().entity_set(), "U_ACME2_CLAIM");
        assert_eq!((names.key_field(), names.key_property()), ("ACME2_KEY".into(), "U_ACME2_KEY".into()));
        let queries = StockQuery::ALL.map(|query| names.query(query));
        assert_eq!(queries, ["ACME2_BATCHES", "ACME2_SERIALS", "ACME2_BINS", "ACME2_MOVEMENTS"]);
    }

    #[test]
    fn odd_prefixes_are_refused_with_what_is_right() {
        for prefix in ["", "vq", "2VQ", "V Q", "V_Q", "ABCDEFGHI", "Ä"] {
            let error = SetupNames::new(prefix).unwrap_err().to_string();
            assert!(error.contains("1 to 8 capital letters"), "{prefix}: {error}");
        }
    }

    #[test]
    fn every_query_names_its_tables_and_a_complete_order() {
        for query in StockQuery::ALL {
            assert!(query.tables().iter().all(|table| query.sql().contains(table)), "{query}");
            assert!(query.sql().contains(" ORDER BY "), "{query}");
        }
    }
}
