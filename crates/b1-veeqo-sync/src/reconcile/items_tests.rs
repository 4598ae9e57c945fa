//! What is compared of items.

use super::*;
use crate::ledger::InventoryUnit;

fn item() -> ItemRecord {
    ItemRecord {
        item_code: ItemCode::new("MUG").unwrap(),
        sku: b1_veeqo_mapping::Sku::new("MUG").unwrap(),
        name: "Mug".into(),
        barcode: None,
        group: None,
        inventory: true,
        batches: false,
        serials: false,
        ineligible: None,
        unit: InventoryUnit::Plain,
        price: None,
        product: None,
    }
}

fn fields(item: &ItemRecord, view: &SellableView) -> Vec<(&'static str, bool)> {
    compare(item, view).into_iter().map(|found| (found.field, found.rule.is_some())).collect()
}

#[test]
fn what_sap_owns_is_compared_and_what_stays_by_rule_says_so() {
    let view =
        SellableView { sku: "MUG".into(), title: "Mug".into(), siblings: 1, ..SellableView::default() };
    assert_eq!(fields(&item(), &view), []);
    let renamed = SellableView { sku: "CUP".into(), title: "Cup".into(), ..view.clone() };
    assert_eq!(fields(&item(), &renamed), [("SKU", false), ("title", false)]);
    let variant =
        SellableView { title: "Mugs".into(), siblings: 2, barcode: Some("1".into()), ..view.clone() };
    assert_eq!(
        fields(&item(), &variant),
        [],
        "titles of variants and barcodes SAP does not know are Veeqo's"
    );
    let coded = ItemRecord { barcode: Some("50".into()), ineligible: Some(Ineligible::Frozen), ..item() };
    assert_eq!(fields(&coded, &view), [("barcode", false), ("frozen", true)]);
}
