//! What both systems say about their warehouses, in neutral terms.

use super::{VeeqoWarehouseId, WarehouseCode};

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

/// What SAP says about a bin location, in neutral terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SapBin {
    /// Its key, `AbsEntry`.
    pub key: i64,
    /// Its code as people read it.
    pub code: String,
    /// The warehouse that it belongs to.
    pub warehouse: WarehouseCode,
    /// Whether it is set inactive.
    pub inactive: bool,
    /// Whether it only takes goods in, so that nothing is delivered from it.
    pub receiving: bool,
}
