//! The one-to-one map of warehouses.

use std::collections::BTreeMap;

use super::{VeeqoWarehouseId, WarehouseCode};

/// Two entries of the map that share a warehouse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WarehouseMapError {
    /// One SAP warehouse is mapped to two Veeqo warehouses (or listed twice).
    #[error("SAP warehouse {code} is mapped twice, to Veeqo {first} and to Veeqo {second}; keep one entry")]
    SapTwice {
        /// The SAP warehouse.
        code: WarehouseCode,
        /// The Veeqo warehouse of the earlier entry.
        first: VeeqoWarehouseId,
        /// The Veeqo warehouse of the later entry.
        second: VeeqoWarehouseId,
    },
    /// One Veeqo warehouse is mapped to two SAP warehouses.
    #[error("Veeqo warehouse {id} is mapped twice, to SAP {first} and to SAP {second}; keep one entry")]
    VeeqoTwice {
        /// The Veeqo warehouse.
        id: VeeqoWarehouseId,
        /// The SAP warehouse of the earlier entry.
        first: WarehouseCode,
        /// The SAP warehouse of the later entry.
        second: WarehouseCode,
    },
}

/// SAP warehouse code ↔ Veeqo warehouse id, one-to-one by construction.
///
/// An empty map is valid and maps nothing: everything that moves stock then becomes an exception.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WarehouseMap {
    pairs: Vec<(WarehouseCode, VeeqoWarehouseId)>,
    by_sap: BTreeMap<WarehouseCode, VeeqoWarehouseId>,
    by_veeqo: BTreeMap<VeeqoWarehouseId, WarehouseCode>,
}

impl WarehouseMap {
    /// Builds the map, keeping the order of the entries.
    ///
    /// # Errors
    /// [`WarehouseMapError`] names both entries when either side is listed twice.
    pub fn new(
        pairs: impl IntoIterator<Item = (WarehouseCode, VeeqoWarehouseId)>,
    ) -> Result<Self, WarehouseMapError> {
        let mut map = Self::default();
        for (code, id) in pairs {
            if let Some(&first) = map.by_sap.get(&code) {
                return Err(WarehouseMapError::SapTwice { code, first, second: id });
            }
            if let Some(first) = map.by_veeqo.get(&id) {
                return Err(WarehouseMapError::VeeqoTwice { id, first: first.clone(), second: code });
            }
            map.by_sap.insert(code.clone(), id);
            map.by_veeqo.insert(id, code.clone());
            map.pairs.push((code, id));
        }
        Ok(map)
    }

    /// The Veeqo warehouse of a SAP warehouse; `None` when it is not mapped.
    #[must_use]
    pub fn veeqo(&self, code: &WarehouseCode) -> Option<VeeqoWarehouseId> {
        self.by_sap.get(code).copied()
    }

    /// The SAP warehouse of a Veeqo warehouse; `None` when it is not mapped.
    #[must_use]
    pub fn sap(&self, id: VeeqoWarehouseId) -> Option<&WarehouseCode> {
        self.by_veeqo.get(&id)
    }

    /// The entries, in the order in which they were given.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&WarehouseCode, VeeqoWarehouseId)> {
        self.pairs.iter().map(|(code, id)| (code, *id))
    }

    /// How many warehouses are mapped.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether nothing is mapped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(code: &str, id: i64) -> (WarehouseCode, VeeqoWarehouseId) {
        (WarehouseCode::new(code).unwrap(), VeeqoWarehouseId::new(id).unwrap())
    }

    #[test]
    fn looks_up_both_ways_and_keeps_order() {
        let map = WarehouseMap::new([pair("02", 9), pair("01", 7)]).unwrap();
        assert_eq!(map.veeqo(&pair("01", 7).0), Some(pair("01", 7).1));
        assert_eq!(map.sap(pair("02", 9).1), Some(&pair("02", 9).0));
        assert_eq!(map.veeqo(&pair("03", 1).0), None);
        assert_eq!(map.sap(pair("03", 1).1), None);
        let codes: Vec<_> = map.iter().map(|(code, id)| (code.as_str(), id.get())).collect();
        assert_eq!(codes, [("02", 9), ("01", 7)]);
    }

    #[test]
    fn duplicates_on_either_side_are_refused_with_both_entries() {
        let error = WarehouseMap::new([pair("01", 7), pair("01", 8)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "SAP warehouse 01 is mapped twice, to Veeqo 7 and to Veeqo 8; keep one entry"
        );
        let error = WarehouseMap::new([pair("01", 7), pair("02", 7)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Veeqo warehouse 7 is mapped twice, to SAP 01 and to SAP 02; keep one entry"
        );
        assert!(WarehouseMap::new([pair("01", 7), pair("01", 7)]).is_err());
    }
}
