//! Items whose SKU in Veeqo is another text than their code in SAP.

use crate::town::Town;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use b1_veeqo_sandbox::sap::Kind;

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
