//! The map against what both systems say about their warehouses.

use super::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};

/// What SAP says about a warehouse, in neutral terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SapWarehouse {
    /// Its code.
    pub code: WarehouseCode,
    /// Its name.
    pub name: String,
    /// Whether it is set inactive.
    pub inactive: bool,
    /// Whether it is a drop-ship warehouse, which holds no stock of ours.
    pub drop_ship: bool,
    /// Whether bin locations are enabled.
    pub bins: bool,
    /// The default bin's key, where one is set.
    pub default_bin: Option<i64>,
}

/// What Veeqo says about a warehouse, in neutral terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VeeqoWarehouse {
    /// Its id.
    pub id: VeeqoWarehouseId,
    /// Its name, which need not be unique.
    pub name: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Whether the marketplace fulfils from it (FBA), so that its stock is not ours to write.
    pub fba: bool,
}

/// A mapped warehouse that cannot be used, or not in full.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WarehouseProblem {
    /// SAP has no such warehouse.
    #[error("SAP has no warehouse {code}{}", hint(.similar.as_ref()))]
    UnknownInSap {
        /// The mapped code.
        code: WarehouseCode,
        /// A warehouse whose code differs by case alone.
        similar: Option<WarehouseCode>,
    },
    /// The SAP warehouse is inactive.
    #[error("SAP warehouse {code} ({name}) is inactive; activate it or remove it from the map")]
    InactiveInSap {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// The SAP warehouse is for drop shipments.
    #[error("SAP warehouse {code} ({name}) is a drop-ship warehouse; map one that holds stock")]
    DropShip {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// The SAP warehouse has bin locations and no default bin: postings must name bins.
    #[error("SAP warehouse {code} ({name}) uses bin locations without a default bin; set one")]
    NoDefaultBin {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// Veeqo has no such warehouse.
    #[error("Veeqo has no warehouse {id}; copy the id from the warehouse's page")]
    UnknownInVeeqo {
        /// The mapped id.
        id: VeeqoWarehouseId,
    },
    /// The Veeqo warehouse was deleted.
    #[error("Veeqo warehouse {id} ({name}) was deleted; restore it or remove it from the map")]
    DeletedInVeeqo {
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// Its name.
        name: String,
    },
    /// The Veeqo warehouse belongs to the marketplace's own fulfilment.
    #[error("Veeqo warehouse {id} ({name}) is fulfilled by the marketplace; map only your own")]
    Fba {
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// Its name.
        name: String,
    },
}

fn hint(code: Option<&WarehouseCode>) -> String {
    code.map_or_else(|| "; create it or correct the map".to_owned(), |code| format!("; did you mean {code}?"))
}

impl WarehouseProblem {
    /// Whether the program must refuse to start. Only a missing default bin is a warning: documents that name
    /// their bins still post.
    #[must_use]
    pub fn refuses_start(&self) -> bool {
        !matches!(self, Self::NoDefaultBin { .. })
    }
}

impl WarehouseMap {
    /// Compares the map with both systems' own lists; empty means every mapped warehouse can be used.
    ///
    /// Problems come in the order of the map, SAP's before Veeqo's.
    #[must_use]
    pub fn check(&self, sap: &[SapWarehouse], veeqo: &[VeeqoWarehouse]) -> Vec<WarehouseProblem> {
        self.iter()
            .flat_map(|(code, id)| sap_problems(code, sap).into_iter().chain(veeqo_problems(id, veeqo)))
            .collect()
    }
}

fn sap_problems(code: &WarehouseCode, listed: &[SapWarehouse]) -> Vec<WarehouseProblem> {
    let Some(found) = listed.iter().find(|warehouse| warehouse.code == *code) else {
        let folded = code.as_str().to_lowercase();
        let similar = listed.iter().map(|w| &w.code).find(|other| other.as_str().to_lowercase() == folded);
        return vec![WarehouseProblem::UnknownInSap { code: code.clone(), similar: similar.cloned() }];
    };
    let (code, name) = (|| code.clone(), || found.name.clone());
    let mut problems = Vec::new();
    if found.inactive {
        problems.push(WarehouseProblem::InactiveInSap { code: code(), name: name() });
    }
    if found.drop_ship {
        problems.push(WarehouseProblem::DropShip { code: code(), name: name() });
    }
    if found.bins && found.default_bin.is_none() {
        problems.push(WarehouseProblem::NoDefaultBin { code: code(), name: name() });
    }
    problems
}

fn veeqo_problems(id: VeeqoWarehouseId, listed: &[VeeqoWarehouse]) -> Vec<WarehouseProblem> {
    let Some(found) = listed.iter().find(|warehouse| warehouse.id == id) else {
        return vec![WarehouseProblem::UnknownInVeeqo { id }];
    };
    let mut problems = Vec::new();
    if found.deleted {
        problems.push(WarehouseProblem::DeletedInVeeqo { id, name: found.name.clone() });
    }
    if found.fba {
        problems.push(WarehouseProblem::Fba { id, name: found.name.clone() });
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> WarehouseCode {
        WarehouseCode::new(text).unwrap()
    }

    fn id(number: i64) -> VeeqoWarehouseId {
        VeeqoWarehouseId::new(number).unwrap()
    }

    fn in_sap(text: &str) -> SapWarehouse {
        SapWarehouse {
            code: code(text),
            name: format!("Store {text}"),
            inactive: false,
            drop_ship: false,
            bins: false,
            default_bin: None,
        }
    }

    fn in_veeqo(number: i64) -> VeeqoWarehouse {
        VeeqoWarehouse { id: id(number), name: format!("Hall {number}"), deleted: false, fba: false }
    }

    fn problems(sap: &[SapWarehouse], veeqo: &[VeeqoWarehouse]) -> Vec<String> {
        let map = WarehouseMap::new([(code("MAIN"), id(7))]).unwrap();
        map.check(sap, veeqo).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_usable_pair_has_no_problem_and_unmapped_warehouses_are_ignored() {
        let drop = SapWarehouse { drop_ship: true, ..in_sap("DROP") };
        let fba = VeeqoWarehouse { fba: true, ..in_veeqo(8) };
        assert!(problems(&[drop, in_sap("MAIN")], &[fba, in_veeqo(7)]).is_empty());
    }

    #[test]
    fn each_problem_is_found_on_both_sides() {
        let sap = SapWarehouse { inactive: true, drop_ship: true, bins: true, ..in_sap("MAIN") };
        let veeqo = VeeqoWarehouse { deleted: true, fba: true, ..in_veeqo(7) };
        assert_eq!(
            problems(&[sap], &[veeqo]),
            [
                "SAP warehouse MAIN (Store MAIN) is inactive; activate it or remove it from the map",
                "SAP warehouse MAIN (Store MAIN) is a drop-ship warehouse; map one that holds stock",
                "SAP warehouse MAIN (Store MAIN) uses bin locations without a default bin; set one",
                "Veeqo warehouse 7 (Hall 7) was deleted; restore it or remove it from the map",
                "Veeqo warehouse 7 (Hall 7) is fulfilled by the marketplace; map only your own",
            ]
        );
    }

    #[test]
    fn unknown_warehouses_name_a_near_miss() {
        assert_eq!(
            problems(&[in_sap("Main")], &[]),
            [
                "SAP has no warehouse MAIN; did you mean Main?",
                "Veeqo has no warehouse 7; copy the id from the warehouse's page",
            ]
        );
        assert_eq!(
            problems(&[], &[in_veeqo(7)]),
            ["SAP has no warehouse MAIN; create it or correct the map"]
        );
    }

    #[test]
    fn only_a_missing_bin_lets_the_program_start() {
        let name = String::new;
        assert!(!WarehouseProblem::NoDefaultBin { code: code("A"), name: name() }.refuses_start());
        assert!(WarehouseProblem::Fba { id: id(1), name: name() }.refuses_start());
    }
}
