//! Items whose SKU in Veeqo is another text than their code in SAP.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::aliases::{NoAlias, unmap};
use b1_veeqo_sync::ledger::Store;
use b1_veeqo_sync::map_sku;
use b1_veeqo_sync::reconcile::Matter;

#[tokio::test]
async fn an_aliased_item_travels_under_its_alias_and_comes_back_under_its_code() {
    let mut town = Town::small(&[("MUG/1", 10)]);
    let pair = (Sku::new("MUG-1").unwrap(), ItemCode::new("MUG/1").unwrap());
    town.settings.items.aliases = AliasTable::new([pair]).unwrap();
    town.sync().await;
    assert_eq!(town.sellable("MUG-1"), town.act(|world, _| world.veeqo.sellables_by_sku("MUG-1")[0].id));
    let (_, parcel) = town.sold("MUG-1", 2);
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!(delivery.lines[0].item_code, "MUG/1");
    assert_eq!(town.open().await, []);
}

fn sku(text: &str) -> Sku {
    Sku::new(text).unwrap()
}

#[tokio::test]
async fn a_mapped_sku_is_given_up_and_its_item_goes_by_its_own_code_again() {
    let town = Town::small(&[("MUG", 10)]);
    let blue = NewProduct { title: "Blue mug".into(), sku: "BLUE".into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(blue, now));
    town.count("BLUE", 10);
    town.sync().await;
    let (order, _) = town.sold("BLUE", 1);
    town.sync().await;
    let open = town.open_exceptions().await;
    let held = open.iter().find(|open| open.code == Code::SkuUnmapped).unwrap();
    assert_eq!(held.record, format!("order:{order}"));
    let (store, by, none) = (town.store(), town.operator(), AliasTable::default());
    let pair = (sku("BLUE"), ItemCode::new("MUG").unwrap());
    map_sku(store.as_ref(), &none, held.id, pair, &by).await.unwrap().unwrap();
    town.sync().await;
    assert_eq!(town.only(Kind::Order).lines[0].item_code, "MUG");
    let differ = town.engine().reconcile(Matter::Items, None).await.unwrap().differences;
    assert!(differ.iter().all(|found| found.record != "item:MUG"), "the mapped SKU is right: {differ:?}");

    let unknown = unmap(store.as_ref(), &none, sku("RED"), &by).await.unwrap();
    assert_eq!(unknown, Err(NoAlias::Unknown { sku: sku("RED") }));
    let gone = unmap(store.as_ref(), &none, sku("BLUE"), &by).await.unwrap().unwrap();
    assert_eq!(gone.item.as_str(), "MUG");
    town.sync().await;
    assert_eq!(town.store().aliases().await.unwrap(), []);
    let second = town.place(town.new_order("1002", &[("BLUE", 1)]));
    town.allocate(second, b1_veeqo_sandbox::seed::MAIN, &[("BLUE", 1)]);
    let third = town.place(town.new_order("1003", &[("MUG", 1)]));
    town.allocate(third, b1_veeqo_sandbox::seed::MAIN, &[("MUG", 1)]);
    town.sync().await;
    let open = town.open().await;
    assert!(open.contains(&(Code::SkuUnmapped, format!("order:{second}"))), "{open:?}");
    assert_eq!(town.live(Kind::Order).len(), 2, "the mug itself is sold");
}

#[tokio::test]
async fn an_alias_of_the_configuration_is_removed_there() {
    let town = Town::small(&[("MUG", 10)]);
    let pair = (sku("BLUE"), ItemCode::new("MUG").unwrap());
    let configured = AliasTable::new([pair]).unwrap();
    let refused = unmap(town.store().as_ref(), &configured, sku("BLUE"), &town.operator()).await.unwrap();
    assert!(refused.unwrap_err().to_string().contains("remove it there"));
}
