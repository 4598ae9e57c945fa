//! The branch of a document follows its warehouses, in companies that have branches.

use crate::context::Context;
use crate::error::EngineError;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{NewDocument, ServiceLayer, Warehouse};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// Which branch each warehouse belongs to; empty where the company has none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Branches(BTreeMap<String, i32>);

/// What is known of the branches, until SAP says that it is wrong.
#[derive(Debug, Default)]
pub(crate) struct KnownBranches(Mutex<Option<Arc<Branches>>>);

impl KnownBranches {
    /// The company has none.
    pub(crate) fn none(&self) {
        self.put(Some(Arc::default()));
    }

    /// Read again before the next document.
    pub(crate) fn forget(&self) {
        self.put(None);
    }

    fn put(&self, branches: Option<Arc<Branches>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = branches;
    }

    async fn get(&self, sap: &ServiceLayer) -> Result<Arc<Branches>, EngineError> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = known {
            return Ok(known);
        }
        let warehouses = sap.list_warehouses().try_collect().await;
        let warehouses = warehouses.map_err(|error| EngineError::sap("list warehouses", error))?;
        let read = Arc::new(Branches::of(&warehouses));
        self.put(Some(Arc::clone(&read)));
        Ok(read)
    }
}

impl Branches {
    fn of(warehouses: &[Warehouse]) -> Self {
        let branch = |warehouse: &Warehouse| {
            Some((warehouse.warehouse_code.to_string(), warehouse.business_place_id?))
        };
        Self(warehouses.iter().filter_map(branch).collect())
    }

    /// The branch of a document; two are one too many.
    fn find(&self, document: &NewDocument) -> Result<Option<i32>, Trouble> {
        let codes = document.document_lines.iter().filter_map(|line| line.warehouse_code.as_ref());
        let named: BTreeSet<(i32, &str)> =
            codes.filter_map(|code| Some((*self.0.get(code.as_str())?, code.as_str()))).collect();
        let (Some((first, one)), Some((last, other))) = (named.first(), named.last()) else {
            return Ok(None);
        };
        if first == last {
            return Ok(Some(*first));
        }
        let text = format!(
            "warehouse {one} belongs to branch {first} and warehouse {other} to branch {last}: a document of SAP has one branch"
        );
        Err(Trouble::new(Code::OrderTwoBranches, text))
    }
}

/// The branch that a document is to name.
pub(super) async fn branch_of(
    ctx: &Context,
    document: &NewDocument,
) -> Result<Result<Option<i32>, Trouble>, EngineError> {
    Ok(ctx.branches.get(&ctx.sap).await?.find(document))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sap_b1_client::{ItemCode, NewDocumentLine, WarehouseCode};

    fn document(warehouses: &[&str]) -> NewDocument {
        let line = |code: &&str| NewDocumentLine {
            warehouse_code: Some(WarehouseCode::new(*code).unwrap()),
            ..NewDocumentLine::of_item(ItemCode::new("A").unwrap(), 1.into())
        };
        NewDocument { document_lines: warehouses.iter().map(line).collect(), ..NewDocument::default() }
    }

    #[test]
    fn the_branch_follows_the_warehouses() {
        let branches = Branches([("01".to_owned(), 1), ("02".to_owned(), 1), ("03".to_owned(), 2)].into());
        let find = |warehouses: &[&str]| branches.find(&document(warehouses)).map_err(|trouble| trouble.code);
        assert_eq!(find(&["01", "02"]), Ok(Some(1)));
        assert_eq!(find(&["03", "99"]), Ok(Some(2)));
        assert_eq!(find(&["99"]), Ok(None));
        assert_eq!(find(&["01", "03"]), Err(Code::OrderTwoBranches));
        assert_eq!(Branches::default().find(&document(&["01", "03"])).unwrap(), None);
    }
}
