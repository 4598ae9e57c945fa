//! What becomes of an item in Veeqo. Pure.

use crate::ledger::{ItemRecord, ProductLink};
use crate::memory::SellableView;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;

/// What becomes of an item.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ItemDecision {
    /// Nothing is to be done.
    Keep,
    /// It may not be sold and has no product: left out.
    Exclude(String),
    /// Veeqo has exactly one sellable with this SKU: it becomes ours.
    Adopt(ProductLink),
    /// There is none: make one.
    Create,
    /// SAP's title or barcode goes to Veeqo. `edited` tells what somebody changed in Veeqo.
    Update { edited: Option<String> },
    /// A person is needed.
    Hold(Trouble),
}

/// Decides an item by what Veeqo shows: its own sellable once it is linked, else every sellable with its SKU.
pub(crate) fn decide(
    item: &ItemRecord,
    linked: Option<&SellableView>,
    same_sku: &[(i64, &SellableView)],
) -> ItemDecision {
    match (&item.product, &item.ineligible) {
        (Some(link), _) => linked.map_or(ItemDecision::Keep, |view| decide_linked(item, link, view)),
        (None, Some(reason)) => ItemDecision::Exclude(reason.to_string()),
        (None, None) => decide_new(item, same_sku),
    }
}

fn decide_new(item: &ItemRecord, same_sku: &[(i64, &SellableView)]) -> ItemDecision {
    match same_sku {
        [] => ItemDecision::Create,
        [(sellable_id, view)] if view.kit => {
            let text = format!(
                "sellable {sellable_id} with the SKU {} is a kit in Veeqo, and item {} is none in SAP",
                view.sku, item.item_code
            );
            ItemDecision::Hold(Trouble::new(Code::ItemKitUnmapped, text))
        }
        [(sellable_id, view)] => ItemDecision::Adopt(ProductLink {
            product_id: view.product_id,
            sellable_id: *sellable_id,
            created_by_us: false,
            title: view.title.clone(),
            barcode: view.barcode.clone(),
        }),
        many => {
            let ids: Vec<String> = many.iter().map(|(id, _)| id.to_string()).collect();
            let text = format!(
                "{} products in Veeqo have the SKU {}: sellables {}",
                many.len(),
                item.item_code,
                ids.join(", ")
            );
            ItemDecision::Hold(Trouble::new(Code::SkuAmbiguous, text))
        }
    }
}

fn decide_linked(item: &ItemRecord, link: &ProductLink, view: &SellableView) -> ItemDecision {
    let mut edited = Vec::new();
    let mut differs = false;
    let mut compare = |what: &str, sap: &str, written: &str, shown: &str| {
        differs |= shown != sap;
        if shown != sap && shown != written {
            edited.push(format!("{what} was '{written}' and is '{shown}' in Veeqo"));
        }
    };
    compare("SKU", item.sku.as_str(), item.sku.as_str(), &view.sku);
    // Variants share their product's title: it is left alone.
    if view.siblings == 1 {
        compare("title", &item.name, &link.title, &view.title);
    }
    if let Some(barcode) = &item.barcode {
        let (written, shown) = (link.barcode.as_deref(), view.barcode.as_deref());
        compare("barcode", barcode, written.unwrap_or_default(), shown.unwrap_or_default());
    }
    if !differs {
        return ItemDecision::Keep;
    }
    ItemDecision::Update { edited: (!edited.is_empty()).then(|| edited.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{Ineligible, InventoryUnit};
    use b1_veeqo_mapping::{ItemCode, Sku};

    fn item() -> ItemRecord {
        ItemRecord {
            item_code: ItemCode::new("A/B#1").unwrap(),
            sku: Sku::new("A/B#1").unwrap(),
            name: "Mug".into(),
            barcode: Some("5012345678900".into()),
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

    fn view() -> SellableView {
        SellableView {
            product_id: 3,
            sku: "A/B#1".into(),
            title: "Mug".into(),
            barcode: Some("5012345678900".into()),
            siblings: 1,
            ..SellableView::default()
        }
    }

    fn linked() -> ItemRecord {
        let link = ProductLink {
            product_id: 3,
            sellable_id: 7,
            created_by_us: true,
            title: "Mug".into(),
            barcode: Some("5012345678900".into()),
        };
        ItemRecord { product: Some(link), ..item() }
    }

    #[test]
    fn a_new_item_is_made_adopted_or_held() {
        let (one, two) = (view(), view());
        assert_eq!(decide(&item(), None, &[]), ItemDecision::Create);
        let ItemDecision::Adopt(link) = decide(&item(), None, &[(7, &one)]) else { panic!() };
        assert_eq!((link.sellable_id, link.created_by_us), (7, false));
        let ItemDecision::Hold(trouble) = decide(&item(), None, &[(7, &one), (8, &two)]) else { panic!() };
        assert_eq!(trouble.code, Code::SkuAmbiguous);
    }

    #[test]
    fn what_may_not_be_sold_is_left_out_but_never_taken_away() {
        let frozen = |item| ItemRecord { ineligible: Some(Ineligible::Frozen), ..item };
        assert_eq!(decide(&frozen(item()), None, &[]), ItemDecision::Exclude("it is frozen".into()));
        assert_eq!(decide(&frozen(linked()), Some(&view()), &[]), ItemDecision::Keep);
    }

    #[test]
    fn a_change_in_sap_is_written_and_an_edit_in_veeqo_is_put_back_and_told() {
        assert_eq!(decide(&linked(), Some(&view()), &[]), ItemDecision::Keep);
        let renamed = ItemRecord { name: "Big mug".into(), ..linked() };
        assert_eq!(decide(&renamed, Some(&view()), &[]), ItemDecision::Update { edited: None });
        let edited = SellableView { title: "Best mug!!!".into(), sku: "MUG".into(), ..view() };
        let ItemDecision::Update { edited: Some(text) } = decide(&linked(), Some(&edited), &[]) else {
            panic!()
        };
        assert!(text.contains("title was 'Mug' and is 'Best mug!!!'"), "{text}");
        assert!(text.contains("SKU was 'A/B#1' and is 'MUG'"), "{text}");
    }

    #[test]
    fn no_barcode_in_sap_leaves_veeqos_alone_and_variants_keep_their_title() {
        let bare = ItemRecord { barcode: None, ..linked() };
        let other = SellableView { barcode: Some("1".into()), ..view() };
        assert_eq!(decide(&bare, Some(&other), &[]), ItemDecision::Keep);
        let variant = SellableView { title: "Mugs".into(), siblings: 4, ..view() };
        assert_eq!(decide(&linked(), Some(&variant), &[]), ItemDecision::Keep);
    }
}
