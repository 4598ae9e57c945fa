//! The lines of a sales order for Veeqo. Pure.

use super::sale::Sale;
use crate::items::Items;
use crate::ledger::ItemRecord;
use crate::orders::{check_tracking, not_sold};
use crate::settings::Settings;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;

/// A line of the order in Veeqo.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlannedLine {
    pub(super) sellable_id: i64,
    pub(super) quantity: Decimal,
    pub(super) price: Decimal,
    pub(super) tax_rate: Decimal,
    pub(super) text: Option<String>,
    pub(super) warehouse: WarehouseCode,
}

/// The lines of the order in Veeqo: every open line, or the reason why the order cannot travel.
pub(super) fn plan(sale: &Sale, settings: &Settings, items: &Items) -> Result<Vec<PlannedLine>, Trouble> {
    let open = sale.lines.iter().filter(|line| line.open > Decimal::ZERO);
    open.map(|line| {
        let record = item(&line.item, items)?;
        check_tracking(record, settings)?;
        let warehouse = WarehouseCode::new(line.warehouse.as_str()).ok();
        let warehouse = warehouse.filter(|code| settings.veeqo_warehouse(code).is_some());
        let warehouse = warehouse.ok_or_else(|| {
            let text = format!(
                "SAP's warehouse {} of {} is not mapped to a Veeqo warehouse",
                line.warehouse, line.item
            );
            Trouble::new(Code::WarehouseUnmapped, text)
        })?;
        if !line.open.fract().is_zero() {
            let text = format!("{} of {} is open, and Veeqo counts whole units", line.open, line.item);
            return Err(Trouble::new(Code::SaleQuantityFractional, text));
        }
        let sellable_id =
            record.product.as_ref().map(|link| link.sellable_id).ok_or_else(|| homeless(&line.item))?;
        let (quantity, price, tax_rate) = (line.open.normalize(), line.price, line.tax_rate);
        Ok(PlannedLine { sellable_id, quantity, price, tax_rate, text: line.text.clone(), warehouse })
    })
    .collect()
}

fn item<'a>(code: &str, items: &'a Items) -> Result<&'a ItemRecord, Trouble> {
    let record = ItemCode::new(code).ok().and_then(|code| items.get(&code)).ok_or_else(|| homeless(code))?;
    match &record.ineligible {
        Some(reason) => Err(not_sold(record, reason)),
        None => Ok(record),
    }
}

fn homeless(item: &str) -> Trouble {
    Trouble::new(Code::SkuUnmapped, format!("item {item} of the order has no product in Veeqo"))
}
