//! Warehouses.

use super::OtherProperties;
use super::flags::YesNo;
use crate::connect::ServiceLayer;
use crate::ids::WarehouseCode;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::options::CallOptions;
use crate::wire;
use serde::Deserialize;

/// A warehouse (`OWHS`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Warehouse {
    /// Key.
    pub warehouse_code: WarehouseCode,
    /// Name.
    #[serde(default, with = "wire::text")]
    pub warehouse_name: Option<String>,
    /// Closed for use.
    pub inactive: Option<YesNo>,
    /// Goods never pass through it.
    pub drop_ship: Option<YesNo>,
    /// Stock lies in bins, which documents must name.
    pub enable_bin_locations: Option<YesNo>,
    /// Key of the bin used where none is named.
    pub default_bin: Option<i32>,
    /// The branch it belongs to.
    #[serde(rename = "BusinessPlaceID")]
    pub business_place_id: Option<i32>,
    /// Address: street.
    #[serde(default, with = "wire::text")]
    pub street: Option<String>,
    /// Address: city.
    #[serde(default, with = "wire::text")]
    pub city: Option<String>,
    /// Address: post code.
    #[serde(default, with = "wire::text")]
    pub zip_code: Option<String>,
    /// Address: state.
    #[serde(default, with = "wire::text")]
    pub state: Option<String>,
    /// Address: country.
    #[serde(default, with = "wire::text")]
    pub country: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

const SELECT: &[&str] = &[
    "WarehouseCode",
    "WarehouseName",
    "Inactive",
    "DropShip",
    "EnableBinLocations",
    "DefaultBin",
    "BusinessPlaceID",
    "Street",
    "City",
    "ZipCode",
    "State",
    "Country",
];

impl ServiceLayer {
    /// All warehouses, inactive ones included.
    pub fn list_warehouses(&self) -> List<Warehouse> {
        let select = Some(SELECT.join(","));
        let scan = Scan {
            operation: "ListWarehouses",
            set: "Warehouses".into(),
            key: "WarehouseCode".into(),
            select,
            filter: None,
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }
}
