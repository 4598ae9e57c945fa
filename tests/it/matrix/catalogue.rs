//! Each item of SAP is one product in Veeqo, with SAP's texts.

use crate::town::{End, Town};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::MAIN;
use veeqo_client::{NewProduct, NewVariant};

/// SKU, title and barcode of every sellable that is not deleted, in the order of their ids.
fn products(town: &Town) -> Vec<(String, String, String)> {
    let world = town.world.lock().unwrap();
    let alive = world.veeqo.products().filter(|product| product.deleted_at.is_none());
    let rows = alive.flat_map(|product| product.sellables.iter().map(move |id| (id, product.title.clone())));
    rows.map(|(id, title)| {
        let one = world.veeqo.sellable(*id).unwrap();
        (one.sku_code.clone(), title, one.upc_code.clone())
    })
    .collect()
}

fn row(sku: &str, title: &str, barcode: &str) -> (String, String, String) {
    (sku.to_owned(), title.to_owned(), barcode.to_owned())
}

fn mug() -> NewItem {
    NewItem { bar_code: Some("5012345678900".to_owned()), ..NewItem::new("MUG", "Big mug") }
}

#[tokio::test]
async fn happy() {
    let town = Town::small(&[]);
    town.item(mug(), 10);
    town.sync().await;
    assert_eq!(products(&town), [row("MUG", "Big mug", "5012345678900")]);
    town.act(|world, now| {
        world.sap.set_item("MUG", "ItemName", "Huge mug", now);
        world.sap.set_item("MUG", "BarCode", "5099999999999", now);
    });
    town.sync().await;
    assert_eq!(products(&town), [row("MUG", "Huge mug", "5099999999999")]);
    assert_eq!((town.stock("MUG"), town.open().await, town.adjusted()), ((10, 10), vec![], vec![]));
}

#[tokio::test]
async fn partial() {
    // A product of two variants, of which SAP knows one: that one is ours, the other is told, and the product stays as it is.
    let town = Town::small(&[]);
    town.item(mug(), 10);
    let variant = |sku: &str| NewVariant { sku_code: sku.to_owned(), ..NewVariant::default() };
    let range = NewProduct {
        title: "Mugs".to_owned(),
        variants: vec![variant("MUG"), variant("MUG-RED")],
        ..NewProduct::default()
    };
    let _ = town.veeqo().create_product(&range).await.unwrap();
    let (ours, theirs) = (town.sellable("MUG"), town.sellable("MUG-RED"));
    town.act(|world, now| {
        for sellable in [ours, theirs] {
            world.veeqo.move_stock(sellable, MAIN, 10, now).unwrap();
        }
    });
    town.sync().await;
    assert_eq!(products(&town), [row("MUG", "Mugs", "5012345678900"), row("MUG-RED", "Mugs", "")]);
    assert_eq!(town.open().await, [(Code::ItemCreatedInVeeqo, format!("sellable:{theirs}"))]);
    assert_eq!((town.sellable("MUG"), town.stock("MUG"), town.adjusted()), (ours, (10, 10), vec![]));
}

#[tokio::test]
async fn late() {
    // An item that becomes valid tomorrow, and one whose product somebody typed in before SAP had it.
    let town = Town::small(&[]);
    let typed = NewProduct {
        title: "bowl".to_owned(),
        variants: vec![NewVariant { sku_code: "BOWL".to_owned(), ..NewVariant::default() }],
        ..NewProduct::default()
    };
    let _ = town.veeqo().create_product(&typed).await.unwrap();
    let tomorrow = town.now().to_zoned(jiff::tz::TimeZone::UTC).date().tomorrow().unwrap();
    town.item(mug(), 10);
    town.act(|world, now| {
        world.sap.set_item("MUG", "ValidFrom", format!("{tomorrow}T00:00:00Z"), now);
        world.sap.set_item("MUG", "Valid", "tYES", now);
    });
    town.sync().await;
    let bowl = town.sellable("BOWL");
    assert_eq!(products(&town), [row("BOWL", "bowl", "")]);
    assert_eq!(town.open().await, [(Code::ItemCreatedInVeeqo, format!("sellable:{bowl}"))]);
    town.later(36 * 60);
    town.item(NewItem::new("BOWL", "Bowl"), 0);
    town.sync().await;
    assert_eq!(products(&town), [row("BOWL", "Bowl", ""), row("MUG", "Big mug", "5012345678900")]);
    assert_eq!((town.sellable("BOWL"), town.stock("MUG"), town.open().await), (bowl, (10, 10), vec![]));
}

#[tokio::test]
async fn twice() {
    for fault in ["drop-after=#1", "drop-before=#1", "error=#1", "slow=#1:600s"] {
        let town = Town::small(&[]);
        town.item(mug(), 10);
        town.faults(&format!("{fault}@veeqo+POST+/products"), 1);
        town.sync().await;
        assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
        town.faults("", 1);
        town.sync().await;
        assert_eq!(products(&town), [row("MUG", "Big mug", "5012345678900")], "{fault}");
        assert_eq!((town.stock("MUG"), town.open().await), ((10, 10), vec![]), "{fault}");
    }
}

#[tokio::test]
async fn cancelled() {
    // Set inactive in SAP: nothing is deleted, orders are held, and all goes on once it is active again.
    let town = Town::small(&[]);
    town.item(mug(), 10);
    town.sync().await;
    town.act(|world, now| world.sap.set_item_frozen("MUG", true, now));
    let (order, _) = town.sold("MUG", 1);
    town.sync().await;
    assert_eq!(products(&town), [row("MUG", "Big mug", "5012345678900")]);
    assert_eq!((town.live(Kind::Order), town.stock("MUG")), (vec![], (10, 10)));
    assert_eq!(town.open().await, [(Code::ItemFrozen, format!("order:{order}"))]);
    town.act(|world, now| world.sap.set_item_frozen("MUG", false, now));
    town.sync().await;
    assert_eq!((town.only(Kind::Order).lines[0].item_code.as_str(), town.open().await), ("MUG", vec![]));
}

#[tokio::test]
async fn crash() {
    for lost in [false, true] {
        for after in [false, true] {
            for request in 1.. {
                let town = Town::small(&[("BOWL", 5)]);
                town.item(mug(), 10);
                town.crash_at(request, after);
                let crashed = matches!(town.pass().await, End::Crashed);
                if lost {
                    town.lose_store();
                }
                let _ = town.recover().await;
                let case = format!("lost: {lost}, request {request}, after: {after}");
                let mut made = products(&town);
                made.sort();
                assert_eq!(
                    made,
                    [row("BOWL", "Item BOWL", ""), row("MUG", "Big mug", "5012345678900")],
                    "{case}"
                );
                // With the store lost, whose the stock is may be a question; it is never doubled.
                if !lost {
                    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((10, 10), (5, 5)), "{case}");
                    assert_eq!(town.open().await, [], "{case}");
                }
                assert_eq!(town.adjusted(), [], "{case}");
                if !crashed {
                    assert!(request > 5, "only {request} requests");
                    break;
                }
            }
        }
    }
}
