//! A SAP item as the rules see it. Pure.

use crate::ledger::{Ineligible, InventoryUnit, ItemRecord, ProductLink};
use crate::settings::ItemSettings;
use b1_veeqo_mapping::sku::SkuError;
use b1_veeqo_mapping::{ItemCode, Sku};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{Item, TreeType, YesNo};

/// Reads SAP's item.
pub(crate) fn read(
    item: &Item,
    settings: &ItemSettings,
    today: Date,
    product: Option<ProductLink>,
) -> Result<ItemRecord, SkuError> {
    let item_code = ItemCode::new(item.item_code.as_str())?;
    let (sku, shadowed) = match settings.aliases.sku(&item_code) {
        Ok(sku) => (sku, None),
        Err(shadowed) => (Sku::from(item_code.clone()), Some(Ineligible::Other(shadowed.to_string()))),
    };
    let name = item.item_name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let price = settings.price_list.and_then(|list| item.price_on(list)).and_then(|price| price.price);
    Ok(ItemRecord {
        name: name.unwrap_or(item_code.as_str()).to_owned(),
        barcode: item.bar_code.as_deref().map(str::trim).filter(|code| !code.is_empty()).map(str::to_owned),
        group: item.items_group_code.map(i64::from),
        inventory: yes(item.inventory_item.as_ref()),
        batches: yes(item.manage_batch_numbers.as_ref()),
        serials: yes(item.manage_serial_numbers.as_ref()),
        ineligible: shadowed.or_else(|| ineligible(item, settings, today)),
        sku,
        unit: unit(item),
        price,
        product,
        item_code,
    })
}

fn yes(flag: Option<&YesNo>) -> bool {
    flag.is_some_and(YesNo::is_yes)
}

/// Why an item is not sold through Veeqo. Both `Valid` and `Frozen` at 'no' count as active; frozen counts only within its dates.
fn ineligible(item: &Item, settings: &ItemSettings, today: Date) -> Option<Ineligible> {
    let group = item.items_group_code.map(i64::from);
    let within = |from: Option<Date>, to: Option<Date>| {
        from.is_none_or(|from| from <= today) && to.is_none_or(|to| today <= to)
    };
    if !yes(item.sales_item.as_ref()) {
        Some(Ineligible::NoSalesItem)
    } else if item.tree_type == Some(TreeType::Sales) {
        Some(Ineligible::Bundle)
    } else if yes(item.frozen.as_ref()) && within(item.frozen_from, item.frozen_to) {
        Some(Ineligible::Frozen)
    } else if yes(item.valid.as_ref()) && !within(item.valid_from, item.valid_to) {
        Some(Ineligible::NotValid)
    } else if !settings.groups.is_empty() && !group.is_some_and(|group| settings.groups.contains(&group)) {
        Some(Ineligible::GroupNotListed(group.unwrap_or_default()))
    } else {
        None
    }
}

/// One Veeqo unit is one inventory unit; document lines have to say so where the sales unit is another.
fn unit(item: &Item) -> InventoryUnit {
    let manual_group = item.uom_group_entry.is_none_or(|group| group < 0);
    match item.inventory_uom_entry {
        Some(entry) if !manual_group && entry >= 0 => InventoryUnit::Entry(entry.into()),
        _ if item.sales_items_per_unit.is_some_and(|pieces| pieces > Decimal::ONE) => {
            InventoryUnit::BaseUnits
        }
        _ => InventoryUnit::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn item(extra: Value) -> Item {
        let mut all =
            json!({"ItemCode": "A1", "ItemName": "Thing", "SalesItem": "tYES", "InventoryItem": "tYES"});
        all.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        serde_json::from_value(all).unwrap()
    }

    fn reason(extra: Value, groups: &[i64]) -> Option<Ineligible> {
        let settings = ItemSettings { groups: groups.to_vec(), ..ItemSettings::default() };
        read(&item(extra), &settings, jiff::civil::date(2026, 11, 23), None).unwrap().ineligible
    }

    #[test]
    fn what_may_be_sold() {
        assert_eq!(reason(json!({}), &[]), None);
        assert_eq!(reason(json!({"Valid": "tNO", "Frozen": "tNO"}), &[]), None);
        assert_eq!(reason(json!({"Frozen": "tYES", "FrozenTo": "2026-11-22T00:00:00Z"}), &[]), None);
        assert_eq!(reason(json!({"Valid": "tYES", "ValidTo": "2026-11-23T00:00:00Z"}), &[]), None);
        assert_eq!(reason(json!({"ItemsGroupCode": 100}), &[100]), None);
    }

    #[test]
    fn what_may_not() {
        for extra in [
            json!({"SalesItem": "tNO"}),
            json!({"Frozen": "tYES"}),
            json!({"Frozen": "tYES", "FrozenFrom": "2026-11-23T00:00:00Z"}),
            json!({"Valid": "tYES", "ValidFrom": "2026-11-24T00:00:00Z"}),
        ] {
            assert!(reason(extra.clone(), &[]).is_some(), "{extra}");
        }
        assert!(reason(json!({"ItemsGroupCode": 101}), &[100]).is_some());
    }

    #[test]
    fn one_inventory_unit() {
        let unit = |extra| unit(&item(extra));
        assert_eq!(unit(json!({})), InventoryUnit::Plain);
        assert_eq!(unit(json!({"UoMGroupEntry": -1, "SalesItemsPerUnit": 1.0})), InventoryUnit::Plain);
        assert_eq!(unit(json!({"UoMGroupEntry": -1, "SalesItemsPerUnit": 12.0})), InventoryUnit::BaseUnits);
        assert_eq!(unit(json!({"UoMGroupEntry": 3, "InventoryUoMEntry": 7})), InventoryUnit::Entry(7));
    }

    #[test]
    fn a_name_is_never_empty() {
        let read = |extra| {
            read(&item(extra), &ItemSettings::default(), jiff::civil::date(2026, 1, 1), None).unwrap().name
        };
        assert_eq!(read(json!({"ItemName": null})), "A1");
        assert_eq!(read(json!({"ItemName": "Thing"})), "Thing");
    }
}
