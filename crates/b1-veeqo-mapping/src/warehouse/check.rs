//! The map against what both systems say about their warehouses.

use super::{
    BinFault, SapBin, SapWarehouse, VeeqoWarehouse, VeeqoWarehouseId, WarehouseCode, WarehouseMap,
    WarehouseProblem,
};

impl WarehouseMap {
    /// Compares the map with both systems' own lists; empty means every mapped warehouse can be used.
    ///
    /// Problems come in the order of the map, SAP's before Veeqo's, what both are needed for last. Bins are
    /// checked by [`WarehouseMap::check_bins`], where their list can be read.
    #[must_use]
    pub fn check(&self, sap: &[SapWarehouse], veeqo: &[VeeqoWarehouse]) -> Vec<WarehouseProblem> {
        let of_pair = |(code, id)| {
            let mut problems = sap_problems(code, sap);
            problems.extend(veeqo_problems(id, veeqo));
            problems.extend(crossed(code, id, sap, veeqo));
            problems
        };
        self.iter().flat_map(of_pair).collect()
    }

    /// Whether the default bins of the mapped warehouses can be posted to, where SAP's bin locations are known.
    #[must_use]
    pub fn check_bins(&self, sap: &[SapWarehouse], bins: &[SapBin]) -> Vec<WarehouseProblem> {
        let found = self.iter().filter_map(|(code, _)| sap.iter().find(|warehouse| warehouse.code == *code));
        found.filter_map(|warehouse| bin_problem(warehouse, bins)).collect()
    }
}

pub(super) fn sap_problems(code: &WarehouseCode, listed: &[SapWarehouse]) -> Vec<WarehouseProblem> {
    let Some(found) = listed.iter().find(|warehouse| warehouse.code == *code) else {
        let folded = code.as_str().to_lowercase();
        let similar = listed.iter().map(|w| &w.code).find(|other| other.as_str().to_lowercase() == folded);
        return vec![WarehouseProblem::UnknownInSap { code: code.clone(), similar: similar.cloned() }];
    };
    let (code, name) = (|| found.code.clone(), || found.name.clone());
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
    let namesake = |other: &&SapWarehouse| {
        other.code != found.code && !other.inactive && same_name(&other.name, &found.name)
    };
    problems.extend(listed.iter().find(namesake).map(|other| WarehouseProblem::SameNameInSap {
        code: code(),
        other: other.code.clone(),
        name: name(),
    }));
    problems
}

pub(super) fn veeqo_problems(id: VeeqoWarehouseId, listed: &[VeeqoWarehouse]) -> Vec<WarehouseProblem> {
    let Some(found) = listed.iter().find(|warehouse| warehouse.id == id) else {
        return vec![WarehouseProblem::UnknownInVeeqo { id }];
    };
    let name = || found.name.clone();
    let mut problems = Vec::new();
    if found.deleted {
        problems.push(WarehouseProblem::DeletedInVeeqo { id, name: name() });
    }
    if found.fba {
        problems.push(WarehouseProblem::Fba { id, name: name() });
    }
    let namesake =
        |other: &&VeeqoWarehouse| other.id != id && !other.deleted && same_name(&other.name, &found.name);
    problems.extend(listed.iter().find(namesake).map(|other| WarehouseProblem::SameNameInVeeqo {
        id,
        other: other.id,
        name: name(),
    }));
    problems
}

/// A Veeqo warehouse other than the mapped one that bears the SAP warehouse's name.
pub(super) fn crossed(
    code: &WarehouseCode,
    id: VeeqoWarehouseId,
    sap: &[SapWarehouse],
    veeqo: &[VeeqoWarehouse],
) -> Option<WarehouseProblem> {
    let ours = sap.iter().find(|warehouse| warehouse.code == *code)?;
    let theirs = veeqo.iter().find(|warehouse| warehouse.id == id)?;
    if same_name(&theirs.name, &ours.name) {
        return None;
    }
    let namesake = veeqo.iter().find(|other| !other.deleted && same_name(&other.name, &ours.name))?.id;
    Some(WarehouseProblem::NamesCrossed {
        code: code.clone(),
        name: ours.name.clone(),
        id,
        its_name: theirs.name.clone(),
        namesake,
    })
}

pub(super) fn bin_problem(warehouse: &SapWarehouse, bins: &[SapBin]) -> Option<WarehouseProblem> {
    let key = warehouse.default_bin.filter(|_| warehouse.bins)?;
    let bin = bins.iter().find(|bin| bin.key == key);
    let fault = match bin {
        None => BinFault::Unknown,
        Some(bin) if bin.warehouse != warehouse.code => {
            BinFault::Elsewhere { warehouse: bin.warehouse.clone() }
        }
        Some(bin) if bin.inactive => BinFault::Inactive,
        Some(bin) if bin.receiving => BinFault::Receiving,
        Some(_) => return None,
    };
    Some(WarehouseProblem::DefaultBinUnusable {
        code: warehouse.code.clone(),
        name: warehouse.name.clone(),
        bin: bin.map_or_else(|| key.to_string(), |bin| bin.code.clone()),
        fault,
    })
}

/// Names as people compare them: case and white space do not count, and no name equals nothing.
fn same_name(one: &str, other: &str) -> bool {
    let words = |name: &str| name.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let one = words(one);
    !one.is_empty() && one == words(other)
}
