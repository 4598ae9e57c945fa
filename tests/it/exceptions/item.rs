//! Items and products that are not as they should be.

use super::{mugs, sold};
use crate::town::Town;
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::veeqo::NewProduct;
use rust_decimal::Decimal;

fn typed_in(town: &Town, sku: &str, title: &str) -> i64 {
    let product = NewProduct { title: title.into(), sku: sku.into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now))
}

pub(super) async fn unmapped() -> Town {
    let town = mugs().await;
    typed_in(&town, "BOWL", "Bowl, blue");
    town.sold("BOWL", 1);
    town.sync().await;
    town
}

pub(super) async fn ambiguous() -> Town {
    let town = Town::small(&[("MUG", 10)]);
    typed_in(&town, "MUG", "Mug");
    typed_in(&town, "MUG", "Mug, second hand");
    town.sync().await;
    town
}

pub(super) async fn illegal() -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new(" MUG", "Mug"), 0);
    town.sync().await;
    town
}

/// An order of mugs after their item was changed in SAP.
async fn changed(property: &'static str, value: &'static str) -> Town {
    let town = mugs().await;
    town.act(|world, now| world.sap.set_item("MUG", property, value, now));
    sold(town).await
}

pub(super) async fn invalid() -> Town {
    let town = mugs().await;
    town.act(|world, now| {
        world.sap.set_item("MUG", "ValidTo", "2020-12-31T00:00:00Z", now);
        world.sap.set_item("MUG", "Valid", "tYES", now);
    });
    sold(town).await
}

pub(super) async fn frozen() -> Town {
    changed("Frozen", "tYES").await
}

pub(super) async fn not_for_sale() -> Town {
    changed("SalesItem", "tNO").await
}

pub(super) async fn group_unlisted() -> Town {
    let mut town = mugs().await;
    town.settings.items.groups = vec![101];
    sold(town).await
}

pub(super) async fn kit() -> Town {
    let town = Town::at_work(&[("MUG", 10), ("SAUCER", 10)]).await;
    town.act(|world, now| {
        world.sap.add_sales_bom("MUG", &[("SAUCER", Decimal::ONE)]);
        world.sap.set_item("MUG", "ItemName", "Mug with saucer", now);
    });
    sold(town).await
}

pub(super) async fn created_in_veeqo() -> Town {
    let town = mugs().await;
    typed_in(&town, "BOWL", "Bowl, blue");
    town.sync().await;
    town
}

pub(super) async fn edited_in_veeqo() -> Town {
    let town = mugs().await;
    let sellable = town.sellable("MUG");
    town.act(|world, now| {
        let edit = |product: &mut b1_veeqo_sandbox::veeqo::Product, _: &mut _| {
            "Best mug!!!".clone_into(&mut product.title);
        };
        world.veeqo.edit_sellable(sellable, edit, now)
    })
    .unwrap();
    town.sync().await;
    town
}

pub(super) async fn deleted_in_veeqo() -> Town {
    let town = mugs().await;
    let sellable = town.sellable("MUG");
    town.act(|world, now| {
        let product = world.veeqo.sellable(sellable).unwrap().product_id;
        world.veeqo.delete_product(product, now)
    })
    .unwrap();
    town.sync().await;
    town
}

pub(super) async fn fractional() -> Town {
    let town = Town::small(&[("ROPE", 0)]);
    town.act(|world, now| world.sap.receive_goods("ROPE", "01", Decimal::new(25, 1), now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn barcode_twice() -> Town {
    let town = Town::small(&[]);
    for code in ["MUG", "MUG-BLUE"] {
        town.item(NewItem { bar_code: Some("5012345678900".into()), ..NewItem::new(code, "Mug") }, 5);
    }
    town.sync().await;
    town
}
