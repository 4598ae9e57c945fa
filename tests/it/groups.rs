//! Orders go to SAP in groups: few requests, one document for each, and a bad one delays only itself.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;

/// A town with so many orders of one mug each, all ready.
async fn crowded(orders: usize, fenced: bool) -> (Town, Vec<i64>) {
    let town = Town::at_work(&[("MUG", 500)]).await;
    if fenced {
        town.prove_fence().await;
    }
    let place = |number: usize| {
        let order = town.place(town.new_order(&number.to_string(), &[("MUG", 1)]));
        town.allocate(order, MAIN, &[("MUG", 1)]);
        order
    };
    let placed = (0..orders).map(place).collect();
    (town, placed)
}

/// Each order has one document, with its own reference.
fn assert_one_each(town: &Town, orders: &[i64], case: &str) {
    let mut found: Vec<String> =
        town.live(Kind::Order).into_iter().map(|order| order.num_at_card.unwrap()).collect();
    let mut expected: Vec<String> =
        orders.iter().enumerate().map(|(number, order)| format!("{number} [V{order}]")).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{case}");
}

/// Requests to SAP about orders that one pass takes, more than the next, which has nothing to post.
async fn requests_to_post(town: &Town) -> usize {
    let about_orders = || {
        let asked = town.asked().into_iter();
        asked.filter(|asked| ["/Orders", "$batch", "/Drafts"].iter().any(|path| asked.contains(path))).count()
    };
    town.asked();
    town.sync().await;
    let posting = about_orders();
    town.sync().await;
    posting - about_orders()
}

/// Requests to SAP for each order by itself, and for a hundred at once.
#[tokio::test]
async fn a_hundred_orders_take_a_tenth_of_the_requests() {
    for (fenced, alone, at_most) in [(false, 3, 36), (true, 2, 26)] {
        let (town, _) = crowded(1, fenced).await;
        assert_eq!(requests_to_post(&town).await, alone, "fenced: {fenced}");
        let (town, orders) = crowded(100, fenced).await;
        let requests = requests_to_post(&town).await;
        assert!(requests <= at_most, "fenced: {fenced}: {requests} requests");
        assert_one_each(&town, &orders, "a hundred");
        assert_eq!(town.open().await, []);
    }
}

#[tokio::test]
async fn whenever_the_answer_to_a_group_is_lost_each_order_has_one_document() {
    for fenced in [false, true] {
        for fault in ["drop-after", "drop-before", "error", "truncated", "lock"] {
            let (town, orders) = crowded(12, fenced).await;
            // Behind the fence the first order, which goes alone, is a batch too.
            let nth = if fenced { 2 } else { 1 };
            town.faults(&format!("{fault}=#{nth}@sap+POST+/b1s/v2/$batch"), 1);
            town.sync().await;
            let case = format!("fenced: {fenced}, {fault}");
            assert_eq!(town.struck(), 1, "{case}");
            for _ in 0..3 {
                town.later(2);
                town.sync().await;
            }
            assert_one_each(&town, &orders, &case);
            assert_eq!(town.open().await, [], "{case}");
        }
    }
}

#[tokio::test]
async fn one_refused_order_delays_only_itself() {
    for (fenced, wordless) in [(false, false), (true, false), (true, true)] {
        let (town, mut orders) = crowded(12, fenced).await;
        let refused = orders[5];
        town.act(|world, now| {
            world.sap.settings.proxy_error_for_refused_change_set = wordless;
            world.sap.add_currency("USD", "US dollar", "USD");
            world.veeqo.edit_order(refused, |order| order.currency_code = "USD".to_owned(), now)
        })
        .unwrap();
        town.sync().await;
        town.sync().await;
        let case = format!("fenced: {fenced}, wordless: {wordless}");
        assert_eq!(town.open().await, [(Code::ExchangeRateMissing, format!("order:{refused}"))], "{case}");
        let posted = town.live(Kind::Order);
        assert_eq!(posted.len(), 11, "{case}");
        let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        town.act(|world, _| world.sap.set_rate("USD", today, 1.into()));
        town.later(20);
        town.sync().await;
        orders.sort_unstable();
        assert_one_each(&town, &orders, &case);
        assert_eq!(town.open().await, [], "{case}");
    }
}

/// A restored store knows nothing of orders that SAP has: each is found, none is posted again.
#[tokio::test]
async fn what_is_there_already_is_found_for_the_whole_group() {
    for fenced in [false, true] {
        let (town, orders) = crowded(12, fenced).await;
        town.sync().await;
        town.lose_store();
        town.sync().await;
        assert_one_each(&town, &orders, "after the store was lost");
        assert_eq!(town.open().await, [], "fenced: {fenced}");
    }
}
