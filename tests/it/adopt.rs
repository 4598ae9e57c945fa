//! A person says which side is right.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::ledger::{Leads, Operator, PairKey, PairState};
use b1_veeqo_sync::stock::{Effect, PairView, Which, adopt, look_at_pairs};

/// A town whose mug was in Veeqo before, with 7 units; SAP has 10.
async fn differing() -> Town {
    let town = Town::small(&[("MUG", 10), ("BOWL", 3)]);
    let product = NewProduct { title: "Mug".into(), sku: "MUG".into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now));
    town.count("MUG", 7);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockOpeningDiffers, "pair:MUG@01".to_owned())]);
    town
}

fn mug() -> PairKey {
    PairKey { item: "MUG".parse().unwrap(), warehouse: "01".parse().unwrap() }
}

async fn looked(town: &Town, which: Which) -> Vec<PairView> {
    let (sap, veeqo) = (town.sap(), town.veeqo());
    look_at_pairs(&town.settings, (&sap, &veeqo), town.store().as_ref(), &which).await.unwrap()
}

async fn answer(town: &Town, leads: Leads) {
    let by = Operator { name: "ann".to_owned(), at: town.now() };
    adopt(town.store().as_ref(), &mug(), leads, &by).await.unwrap();
}

#[tokio::test]
async fn pairs_that_ask_are_shown_with_both_levels_and_what_an_answer_does() {
    let town = differing().await;
    let asking = looked(&town, Which::Asking).await;
    assert_eq!(asking.len(), 1);
    let mug = &asking[0];
    assert_eq!((mug.state, mug.sap, mug.veeqo), (PairState::Closed, Some(10.into()), Some(7.into())));
    let effects = [Leads::Sap, Leads::Veeqo].map(|leads| mug.effect(leads, town.now()));
    assert_eq!(effects, [Effect::ToVeeqo(3.into()), Effect::ToSap((-3).into())]);
    let all = looked(&town, Which::All).await;
    assert_eq!(all.len(), 4, "two items in two warehouses");
    assert!(all.iter().filter(|pair| pair.key != mug.key).all(|pair| {
        pair.state == PairState::Open && pair.effect(Leads::Sap, town.now()) == Effect::NotAsked
    }));
}

#[tokio::test]
async fn the_answer_opens_the_pair_in_the_next_pass_and_outlives_a_crash() {
    for (leads, level, adjusted) in
        [(Leads::Sap, 10, vec![]), (Leads::Veeqo, 7, vec![("MUG".to_owned(), -3)])]
    {
        for crash in [None, Some(false), Some(true)] {
            let town = differing().await;
            answer(&town, leads).await;
            if let Some(after) = crash {
                town.crash_at(9, after);
            }
            drop(town.recover().await);
            town.sync().await;
            let case = format!("{leads}, {crash:?}");
            assert_eq!((town.stock("MUG"), town.open().await), ((level, level), vec![]), "{case}");
            assert_eq!(town.adjusted(), adjusted, "{case}");
            assert_eq!(looked(&town, Which::Asking).await, [], "{case}");
        }
    }
}

#[tokio::test]
async fn a_parcel_that_is_not_delivered_yet_is_no_difference() {
    let town = differing().await;
    answer(&town, Leads::Sap).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.open().await, town.adjusted()), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn a_pair_whose_write_got_no_answer_is_answered_from_either_side() {
    for (leads, level) in [(Leads::Sap, 15), (Leads::Veeqo, 8)] {
        let town = uncertain().await;
        answer(&town, leads).await;
        town.sync().await;
        assert_eq!((town.stock("MUG"), town.open().await), ((level, level), vec![]), "{leads}");
        town.count("MUG", -1);
        town.sync().await;
        assert_eq!(town.stock("MUG"), (level - 1, level - 1), "{leads}: it takes part again");
    }
}

/// A level was written to Veeqo without an answer, and somebody counted before it was read again.
async fn uncertain() -> Town {
    for request in 10..120 {
        let town = Town::at_work(&[("MUG", 10)]).await;
        town.receive("MUG", 5);
        town.faults("drop-before=#1@veeqo+PUT", 1);
        let sellable = town.sellable("MUG");
        town.just_before(request, move |world, now| {
            if world.faults.struck() > 0 {
                world.veeqo.move_stock(sellable, MAIN, -2, now).unwrap();
            }
        });
        town.sync().await;
        if town.open().await.iter().any(|(code, _)| *code == Code::StockWriteUncertain) {
            return town;
        }
    }
    panic!("no request lies between the write and the next reading")
}
