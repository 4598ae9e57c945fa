//! Kits of Veeqo and bundles of SAP: nothing is booked as what it is not, and a person reads what to do.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::ignore;
use b1_veeqo_sync::ledger::{Store, WorkKey, WorkState};
use rust_decimal::Decimal;

/// A town with a kit `SET` of two mugs and a bowl, which SAP does not have.
async fn with_a_kit() -> Town {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    let parts = [(town.sellable("MUG"), 2), (town.sellable("BOWL"), 1)].into();
    town.act(|world, now| {
        let new = NewProduct { title: "Set".into(), sku: "SET".into(), ..NewProduct::default() };
        let set = world.veeqo.add_product(new, now);
        world.veeqo.make_kit(set, parts).unwrap();
    });
    town
}

#[tokio::test]
async fn a_kit_that_left_is_no_loss_of_its_parts() {
    let town = with_a_kit().await;
    let (order, parcel) = town.sold("SET", 2);
    town.sync().await;
    let told = town.open_exceptions().await;
    let of_order = told.iter().find(|told| told.record == format!("order:{order}")).unwrap();
    assert_eq!(of_order.code, Code::ItemKitUnmapped);
    assert!(of_order.message.contains("is a kit in Veeqo"), "{}", of_order.message);
    town.ship(parcel);
    town.sync().await;
    town.later(20);
    town.sync().await;
    assert_eq!((town.adjusted(), town.live(Kind::DeliveryNote)), (vec![], vec![]));
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((10, 6), (10, 8)), "shipped and not delivered");
    let row = town.store().work(&WorkKey::despatch(parcel)).await.unwrap().unwrap();
    assert_eq!(row.state, WorkState::Waiting, "{row:?}");
    // Other movements of the parts are booked as ever.
    town.count("BOWL", 3);
    town.sync().await;
    assert_eq!((town.adjusted(), town.stock("BOWL")), (vec![("BOWL".to_owned(), 3)], (13, 11)));
    // Left to people, it is a loss, and no silent one.
    let asked = town.open_exceptions().await;
    let asked = asked.iter().find(|told| told.code == Code::ItemKitUnmapped).unwrap();
    let _ = ignore(town.store().as_ref(), &[asked.id], "charged by hand", &town.operator()).await.unwrap();
    town.sync().await;
    town.later(20);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((6, 6), (11, 11)));
}

/// The warehouse replaces the kit by its parts: the order is posted and delivered.
#[tokio::test]
async fn a_kit_that_was_replaced_by_its_parts_is_an_order_like_any_other() {
    let town = with_a_kit().await;
    let (order, parcel) = town.sold("SET", 1);
    town.sync().await;
    let mug = town.sellable("MUG");
    town.act(|world, now| {
        world.veeqo.deallocate(parcel, now).unwrap();
        world.veeqo.edit_order(order, |order| order.line_items[0].sellable_id = mug, now).unwrap();
    });
    let parcel = town.allocate(order, MAIN, &[("MUG", 1)]);
    town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((9, 9), vec![]));
    assert!(!town.open().await.iter().any(|(code, _)| *code == Code::ItemKitUnmapped));
}

/// An item whose SKU is a kit's is not taken for it, and a bundle of SAP makes no product.
#[tokio::test]
async fn the_catalogue_matches_no_kit_and_no_bundle() {
    let town = with_a_kit().await;
    town.item(b1_veeqo_sandbox::sap::NewItem::new("SET", "Set"), 5);
    town.item(b1_veeqo_sandbox::sap::NewItem::new("BOX", "Box"), 5);
    town.act(|world, _| world.sap.add_sales_bom("BOX", &[("MUG", Decimal::TWO)]));
    town.sync().await;
    town.sync().await;
    let told = town.open_exceptions().await;
    let set = told.iter().find(|told| told.record.contains("SET") && told.code == Code::ItemKitUnmapped);
    assert!(set.is_some_and(|told| told.message.contains("is a kit in Veeqo")), "{told:?}");
    assert_eq!(town.world.lock().unwrap().veeqo.sellables_by_sku("BOX").len(), 0);
    assert_eq!((town.adjusted(), town.stock("MUG")), (vec![], (10, 10)));
}
