//! Items of SAP and products of Veeqo: made once, adopted, put back, and never taken away.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::veeqo::NewProduct;

/// Somebody types a product into Veeqo; gives its sellable.
fn typed_in(town: &Town, sku: &str, title: &str) -> i64 {
    let product = NewProduct { title: title.into(), sku: sku.into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now))
}

fn rename(town: &Town, sellable: i64, sku: &str, title: &str) {
    town.act(|world, now| {
        let edit = |product: &mut b1_veeqo_sandbox::veeqo::Product,
                    one: &mut b1_veeqo_sandbox::veeqo::Sellable| {
            title.clone_into(&mut product.title);
            sku.clone_into(&mut one.sku_code);
        };
        world.veeqo.edit_sellable(sellable, edit, now)
    })
    .unwrap();
}

/// SKU, title and barcode of a sellable.
fn shown(town: &Town, sellable: i64) -> (String, String, String) {
    let world = town.world.lock().unwrap();
    let one = world.veeqo.sellable(sellable).unwrap();
    let title = world.veeqo.product(one.product_id).unwrap().title.clone();
    (one.sku_code.clone(), title, one.upc_code.clone())
}

fn products(town: &Town) -> usize {
    let world = town.world.lock().unwrap();
    world.veeqo.products().filter(|product| product.deleted_at.is_none()).count()
}

#[tokio::test]
async fn an_item_becomes_one_product_with_its_stock() {
    let town = Town::small(&[]);
    let mug = NewItem { bar_code: Some("5012345678900".into()), ..NewItem::new("MUG", "Big mug") };
    town.item(mug, 10);
    let not_sold = NewItem { sold: false, ..NewItem::new("BOLT", "Bolt") };
    town.item(not_sold, 10);
    town.sync().await;
    town.sync().await;
    let mug = ("MUG".to_owned(), "Big mug".to_owned(), "5012345678900".to_owned());
    assert_eq!(shown(&town, town.sellable("MUG")), mug);
    assert_eq!((products(&town), town.stock("MUG"), town.open().await), (1, (10, 10), vec![]));
}

#[tokio::test]
async fn what_changes_in_sap_goes_to_veeqo() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.set_item("MUG", "ItemName", "Huge mug", now));
    town.sync().await;
    assert_eq!(shown(&town, town.sellable("MUG")).1, "Huge mug");
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_product_with_the_same_sku_is_adopted() {
    let town = Town::small(&[("MUG", 10)]);
    let sellable = typed_in(&town, "MUG", "Mug, hand-made");
    town.count("MUG", 10);
    town.sync().await;
    assert_eq!((town.sellable("MUG"), products(&town)), (sellable, 1));
    assert_eq!(shown(&town, sellable).1, "Item MUG", "SAP owns the title");
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 10), vec![]));
}

#[tokio::test]
async fn one_sku_twice_is_a_question_until_there_is_one() {
    let town = Town::small(&[("MUG", 10)]);
    let one = typed_in(&town, "MUG", "Mug");
    let other = typed_in(&town, "MUG", "Mug");
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SkuAmbiguous, "item:MUG".to_owned())]);
    assert_eq!(products(&town), 2);
    rename(&town, other, "MUG-OLD", "Mug");
    town.act(|world, now| world.veeqo.move_stock(one, 501, 10, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ItemCreatedInVeeqo, format!("sellable:{other}"))]);
    assert_eq!((town.sellable("MUG"), town.stock("MUG")), (one, (10, 10)));
}

#[tokio::test]
async fn an_edit_in_veeqo_is_put_back_and_told_each_time() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let sellable = town.sellable("MUG");
    let engine = town.engine();
    for title in ["Best mug!!!", "Even better mug!!!"] {
        rename(&town, sellable, "BEST-MUG", title);
        let _ = engine.sync_once().await.unwrap();
        let (sku, put_back, _) = shown(&town, sellable);
        assert_eq!((sku.as_str(), put_back.as_str()), ("MUG", "Item MUG"));
        let open = town.open_exceptions().await;
        assert_eq!((open.len(), open[0].code), (1, Code::ProductEditedInVeeqo));
        assert!(open[0].message.contains(title), "{}", open[0].message);
    }
    assert_eq!(town.stock("MUG"), (10, 10));
}

#[tokio::test]
async fn an_item_frozen_later_stays_in_veeqo_and_holds_orders() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.set_item_frozen("MUG", true, now));
    town.sync().await;
    assert_eq!((products(&town), town.stock("MUG"), town.open().await), (1, (10, 10), vec![]));
    let (order, _) = town.sold("MUG", 1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ItemFrozen, format!("order:{order}"))]);
    town.act(|world, now| world.sap.set_item_frozen("MUG", false, now));
    town.sync().await;
    assert_eq!(town.open().await, []);
    town.only(b1_veeqo_sandbox::sap::Kind::Order);
}

#[tokio::test]
async fn a_product_made_by_hand_is_told_and_gets_no_stock() {
    let town = Town::at_work(&[]).await;
    let sellable = typed_in(&town, "BOWL", "Bowl");
    town.count("BOWL", 3);
    let (order, parcel) = town.sold("BOWL", 1);
    town.ship(parcel);
    town.sync().await;
    let told = [
        (Code::ItemCreatedInVeeqo, format!("sellable:{sellable}")),
        (Code::SkuUnmapped, format!("order:{order}")),
    ];
    assert_eq!(town.open().await, told);
    town.item(NewItem::new("BOWL", "Bowl"), 3);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("BOWL")), (vec![], (2, 2)));
    assert_eq!(town.adjusted(), [], "the parcel was delivered");
}

#[tokio::test]
async fn awkward_codes_travel_both_ways() {
    let codes = [
        "A/B#1",
        "50%",
        "O'NEIL-7",
        "12\"PLATE",
        "GRÖSSE-42",
        "茶-100",
        "NUT+BOLT",
        "TWO WORDS",
        "A&B=C?",
        "(X)",
    ];
    let items: Vec<_> = codes.iter().map(|code| (*code, 10)).collect();
    let town = Town::at_work(&items).await;
    assert_eq!((products(&town), town.open().await), (codes.len(), vec![]));
    for code in codes {
        let (_, parcel) = town.sold(code, 1);
        town.ship(parcel);
        town.receive(code, 4);
        town.sync().await;
        town.count(code, -2);
        town.sync().await;
        assert_eq!((town.stock(code), town.open().await), ((11, 11), vec![]), "{code}");
    }
    assert_eq!(town.adjusted().len(), codes.len());
}

#[tokio::test]
async fn a_product_whose_answer_was_lost_is_made_once() {
    for fault in ["drop-after", "drop-before", "error", "slow"] {
        let town = Town::small(&[("MUG", 10), ("BOWL", 5)]);
        let amount = if fault == "slow" { "#1:600s" } else { "#1" };
        town.faults(&format!("{fault}={amount}@veeqo+POST+/products"), 1);
        town.sync().await;
        assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
        assert_eq!((products(&town), town.open().await), (2, vec![]), "{fault}");
        assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((10, 10), (5, 5)), "ours: SAP leads; {fault}");
    }
}

#[tokio::test]
async fn codes_that_sap_should_not_have_are_told() {
    let town = Town::small(&[("MUG", 10)]);
    town.item(NewItem::new(" BAD", "Leading space"), 0);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SkuIllegal, "item: BAD".to_owned())]);
    assert_eq!((products(&town), town.stock("MUG")), (1, (10, 10)));
}

#[tokio::test]
async fn a_date_on_an_item_takes_effect_although_nothing_changes_that_day() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let tomorrow = town.now().to_zoned(jiff::tz::TimeZone::UTC).date().tomorrow().unwrap();
    town.act(|world, now| {
        world.sap.set_item("MUG", "FrozenFrom", format!("{tomorrow}T00:00:00Z"), now);
        world.sap.set_item("MUG", "Frozen", "tYES", now);
    });
    town.sync().await;
    town.later(36 * 60);
    let (order, _) = town.sold("MUG", 1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ItemFrozen, format!("order:{order}"))]);
}

#[tokio::test]
async fn a_barcode_alone_that_is_edited_in_veeqo_is_put_back_and_told() {
    let town = Town::small(&[]);
    town.item(NewItem { bar_code: Some("5012345678900".into()), ..NewItem::new("MUG", "Mug") }, 5);
    town.sync().await;
    let sellable = town.sellable("MUG");
    town.act(|world, now| {
        let edit = |_: &mut b1_veeqo_sandbox::veeqo::Product, one: &mut b1_veeqo_sandbox::veeqo::Sellable| {
            "0000".clone_into(&mut one.upc_code);
        };
        world.veeqo.edit_sellable(sellable, edit, now)
    })
    .unwrap();
    town.sync().await;
    assert_eq!(shown(&town, sellable).2, "5012345678900");
    let told = town.open_exceptions().await;
    assert_eq!((told.len(), told[0].code), (1, Code::ProductEditedInVeeqo), "{told:?}");
    assert!(told[0].message.contains("barcode was '5012345678900' and is '0000'"), "{}", told[0].message);
}

#[tokio::test]
async fn a_second_product_with_the_sku_of_a_managed_one_is_told_as_its_double() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let double = typed_in(&town, "MUG", "Mug, again");
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SkuAmbiguous, format!("sellable:{double}"))]);
    let delete = |world: &mut b1_veeqo_sandbox::World, now| {
        let product = world.veeqo.sellable(double).unwrap().product_id;
        world.veeqo.delete_product(product, now).unwrap();
    };
    town.act(delete);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (10, 10)));
}

#[tokio::test]
async fn an_item_that_is_frozen_before_its_orders_left_is_told_at_once() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.sold("MUG", 1);
    town.sync().await;
    let freeze = |item: &'static str, value: &'static str| {
        town.act(|world, now| world.sap.set_item(item, "Frozen", value, now));
    };
    freeze("MUG", "tYES");
    freeze("BOWL", "tYES");
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ItemFrozen, "item:MUG".to_owned())]);
    assert!(town.open_exceptions().await[0].message.ends_with("(1): 1001"));
    freeze("MUG", "tNO");
    town.sync().await;
    assert_eq!(town.open().await, []);
}
