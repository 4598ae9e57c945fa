//! The warehouses of both sides, in the neutral terms of the map.

use crate::error::EngineError;
use b1_veeqo_mapping::warehouse::{SapBin, SapWarehouse, VeeqoWarehouse};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode};
use sap_b1_client::{Filter, ListQuery, ServiceLayer, YesNo};
use serde_json::Value;
use veeqo_client::{Channel, Veeqo, fba_warehouses};

/// All warehouses of SAP whose codes can be mapped.
///
/// # Errors
/// SAP cannot be reached, or refuses the login or the list.
pub async fn sap_warehouses(sap: &ServiceLayer) -> Result<Vec<SapWarehouse>, EngineError> {
    let theirs = sap.list_warehouses().try_collect().await;
    let theirs = theirs.map_err(|error| EngineError::sap("list warehouses", error))?;
    let yes = |flag: &Option<YesNo>| flag.as_ref().is_some_and(YesNo::is_yes);
    let neutral = theirs.iter().filter_map(|warehouse| {
        Some(SapWarehouse {
            code: WarehouseCode::new(warehouse.warehouse_code.as_str()).ok()?,
            name: warehouse.warehouse_name.clone().unwrap_or_default(),
            inactive: yes(&warehouse.inactive),
            drop_ship: yes(&warehouse.drop_ship),
            bins: yes(&warehouse.enable_bin_locations),
            default_bin: warehouse.default_bin.map(i64::from),
        })
    });
    Ok(neutral.collect())
}

/// The default bins of warehouses; `None` where none has one, or SAP does not show its bin locations.
///
/// # Errors
/// SAP cannot be reached, or refuses the login.
pub async fn default_bins<'a>(
    sap: &ServiceLayer,
    listed: &[SapWarehouse],
    of: impl IntoIterator<Item = &'a WarehouseCode>,
) -> Result<Option<Vec<SapBin>>, EngineError> {
    let binned =
        |code: &WarehouseCode| listed.iter().find(|warehouse| warehouse.code == *code && warehouse.bins);
    let keys = of.into_iter().filter_map(|code| binned(code)?.default_bin);
    let Some(filter) = keys.map(|key| Filter::eq("AbsEntry", key)).reduce(Filter::or) else {
        return Ok(None);
    };
    match sap.set::<Value>("BinLocations").list(&ListQuery::new().filter(filter)).try_collect().await {
        Ok(rows) => Ok(Some(rows.iter().filter_map(bin).collect())),
        Err(error) if error.is_unreachable() || error.is_login_refused() => {
            Err(EngineError::sap("list bin locations", error))
        }
        Err(_) => Ok(None),
    }
}

fn bin(row: &Value) -> Option<SapBin> {
    let says = |key: &str| row.get(key).and_then(Value::as_str) == Some("tYES");
    Some(SapBin {
        key: row.get("AbsEntry")?.as_i64()?,
        code: row.get("BinCode")?.as_str()?.to_owned(),
        warehouse: WarehouseCode::new(row.get("Warehouse")?.as_str()?).ok()?,
        inactive: says("Inactive"),
        receiving: says("ReceivingBinLocation"),
    })
}

/// All warehouses of Veeqo; those of Amazon's own despatch are marked.
///
/// # Errors
/// Veeqo cannot be reached, or refuses the key or a list.
pub async fn veeqo_warehouses(veeqo: &Veeqo) -> Result<Vec<VeeqoWarehouse>, EngineError> {
    let channels = veeqo.list_channels().await.map_err(|error| EngineError::veeqo("list channels", error))?;
    veeqo_warehouses_of(veeqo, &channels).await
}

/// The same where the channels are known.
pub(crate) async fn veeqo_warehouses_of(
    veeqo: &Veeqo,
    channels: &[Channel],
) -> Result<Vec<VeeqoWarehouse>, EngineError> {
    let fba = fba_warehouses(channels);
    let list = veeqo.list_warehouses().await.map_err(|error| EngineError::veeqo("list warehouses", error))?;
    let neutral = list.iter().filter_map(|warehouse| {
        Some(VeeqoWarehouse {
            id: VeeqoWarehouseId::new(warehouse.id.get()).ok()?,
            name: warehouse.name.clone().unwrap_or_default(),
            deleted: warehouse.is_deleted(),
            fba: fba.contains(&warehouse.id),
        })
    });
    Ok(neutral.collect())
}
