//! The story of an order, and the books of the ledger.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{self, Day, MAIN, UNMAPPED};
use b1_veeqo_sync::ledger::{Change, Flow, Store, WorkKey, WorkState};
use b1_veeqo_sync::trace::{Story, Traced, trace};
use b1_veeqo_sync::{RetryTarget, ignore, retry};

async fn story(town: &Town, name: &str) -> Story {
    match trace(town.store().as_ref(), name).await.unwrap() {
        Traced::One(story) => *story,
        other => panic!("{name}: {other:?}"),
    }
}

fn actions(story: &Story, key: &str) -> Vec<String> {
    let own = story.events.iter().filter(|event| event.record == key);
    own.map(|event| event.action.clone()).collect()
}

#[tokio::test]
async fn an_order_is_told_from_its_first_sight_to_its_delivery_by_any_of_its_numbers() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    town.later(20);
    town.sync().await;
    let (posted, delivered) = (town.only(Kind::Order), town.only(Kind::DeliveryNote));
    let (order_key, parcel_key) = (format!("order:{order}"), format!("despatch:{parcel}"));
    let told = story(&town, "1001").await;
    assert_eq!(actions(&told, &order_key), ["seen in Veeqo", "announced", "posted", "changed in Veeqo"]);
    assert_eq!(actions(&told, &parcel_key), ["shipped", "announced", "posted", "read in SAP"]);
    let documents: Vec<_> = told
        .records
        .iter()
        .flat_map(|record| &record.documents)
        .map(|own| (own.kind, own.number, own.entry))
        .collect();
    assert_eq!(
        documents,
        [
            ("order", Some(posted.doc_num), Some(posted.doc_entry)),
            ("delivery", Some(delivered.doc_num), Some(delivered.doc_entry))
        ]
    );
    assert!(told.events.is_sorted_by_key(|event| event.at));
    for name in [order.to_string(), parcel.to_string(), "TRK1".to_owned(), order_key, parcel_key] {
        assert_eq!(story(&town, &name).await, told, "{name}");
    }
    assert_eq!(trace(town.store().as_ref(), "no such").await.unwrap(), Traced::Nothing);
}

#[tokio::test]
async fn two_orders_with_one_number_are_listed() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (first, second) = (town.sold("MUG", 1).0, town.sold("MUG", 2).0);
    town.sync().await;
    let Traced::Several(candidates) = trace(town.store().as_ref(), "1001").await.unwrap() else { panic!() };
    let keys: Vec<_> = candidates.into_iter().map(|candidate| candidate.key).collect();
    assert_eq!(keys, [format!("order:{first}"), format!("order:{second}")]);
}

/// Shops number their orders `#1001`; a person says it either way.
#[tokio::test]
async fn a_number_is_known_with_and_without_its_hash() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    for number in ["#1001", "1002"] {
        let order = town.place(town.new_order(number, &[("MUG", 1)]));
        town.allocate(order, MAIN, &[("MUG", 1)]);
    }
    town.sync().await;
    for (name, subject) in
        [("#1001", "order #1001"), ("1001", "order #1001"), ("1002", "order 1002"), ("#1002", "order 1002")]
    {
        assert_eq!(story(&town, name).await.records[0].subject, subject, "{name}");
    }
}

#[tokio::test]
async fn what_people_did_is_told_with_their_names_and_without_the_customers() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    town.allocate(order, UNMAPPED, &[("MUG", 2)]);
    town.sync().await;
    let id = town.open_exceptions().await[0].id;
    let by = town.operator();
    assert_eq!(ignore(town.store().as_ref(), &[id], "sold by hand", &by).await.unwrap().ignored, [id]);
    town.sync().await;
    let target = RetryTarget::Ids(vec![id]);
    assert_eq!(retry(town.store().as_ref(), &target, &town.operator()).await.unwrap().retried, [id]);
    town.sync().await;
    let told = story(&town, "1001").await;
    let expected = [
        "seen in Veeqo",
        "held",
        "ignored",
        "excluded",
        "retry asked for",
        "due",
        "exception settled",
        "held",
    ];
    assert_eq!(actions(&told, &format!("order:{order}")), expected);
    let people: Vec<_> = told.events.iter().filter_map(|event| event.actor.as_deref()).collect();
    assert_eq!(people, ["ann", "ann"]);
    let text = format!("{told:?}");
    for private in ["Ann", "Other", "High Street", "SA1 1AA", "Swansea"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
}

/// A change of a row that is told nowhere would be a hole in its story.
#[tokio::test]
async fn every_row_of_a_day_ends_its_story_where_it_stands() {
    let town = Town::new(3);
    town.sync().await;
    let mut day = town.act(|world, _| Day::new(3, world).unwrap());
    for part in crate::town::PARTS {
        town.act(|world, now| part(&mut day, world, now)).unwrap();
        town.sync().await;
    }
    let store = town.store();
    for flow in Flow::ALL {
        for row in store.work_in(flow, &WorkState::ALL).await.unwrap() {
            let told = store.journal(row.key.as_str()).await.unwrap();
            let last = told.last().map(|entry| (entry.action.as_str(), entry.detail.as_str()));
            let word = row.state.as_str();
            let ends = match (row.state, last) {
                (WorkState::Held, Some((action, detail))) => {
                    action == word || row.reason.as_deref().is_some_and(|reason| detail.contains(reason))
                }
                (WorkState::Waiting | WorkState::Excluded, Some((action, detail))) => {
                    action == word || action == "cancelled" || Some(detail) == row.reason.as_deref()
                }
                (_, last) => last.is_some() || row.key.kind() == "recheck",
            };
            assert!(ends, "{row:?}: {last:?}");
        }
    }
    let balance = store.balance().await.unwrap();
    assert!(balance.iter().all(|balance| balance.closes() && balance.seen > 0), "{balance:?}");
    assert!(seed::compare(&town.world.lock().unwrap(), &seed::PAIRS).orders.len() > 40);
}

#[tokio::test]
async fn a_lost_order_is_missed_within_the_hour_and_comes_back_without_being_posted_twice() {
    for fenced in [false, true] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        if fenced {
            town.prove_fence().await;
        }
        let (order, _) = town.sold("MUG", 2);
        town.sync().await;
        town.only(Kind::Order);
        // Another one lets the feed go on: the lost one is not read again.
        town.later(60);
        town.sold("MUG", 1);
        town.sync().await;
        town.store().lose(&WorkKey::order(order));
        town.later(60);
        town.sync().await;
        assert_eq!(town.open().await, [(Code::RecordLost, "balance:orders".to_owned())]);
        assert!(town.open_exceptions().await[0].message.contains(&format!("order:{order}")));
        town.retry().await;
        town.sync().await;
        assert_eq!((town.open().await, town.live(Kind::Order).len()), (vec![], 2));
        let back = town.store().work(&WorkKey::order(order)).await.unwrap().unwrap();
        assert_eq!(back.state, WorkState::Done);
    }
}

#[tokio::test]
async fn a_lost_parcel_is_missed_too() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    town.store().lose(&WorkKey::despatch(parcel));
    town.later(60);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::RecordLost, "balance:despatch".to_owned())]);
}

/// An order that the walk read and that became no row: the register knows it from the walk itself.
#[tokio::test]
async fn what_was_read_and_not_taken_in_is_missed() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let seen = Change::TakeIn { flow: Flow::Orders, record: "order:77".to_owned() };
    town.store().commit(vec![seen]).await.unwrap();
    town.later(60);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::RecordLost, "balance:orders".to_owned())]);
}

/// A parcel that Veeqo shows and that became no row, though its order's row says it left.
#[tokio::test]
async fn a_parcel_that_was_read_and_not_taken_in_is_missed() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let before = town.store().backup();
    town.ship(parcel);
    town.sync().await;
    let row = town.store().work(&WorkKey::order(order)).await.unwrap().unwrap();
    before.commit(vec![Change::PutWork(Box::new(row))]).await.unwrap();
    town.put_store(before);
    town.later(60);
    town.sync().await;
    let open = town.open().await;
    assert!(open.contains(&(Code::RecordLost, "balance:despatch".to_owned())), "{open:?}");
    let lost = town.open_exceptions().await.into_iter().find(|open| open.code == Code::RecordLost).unwrap();
    assert!(lost.message.contains(&format!("despatch:{parcel}")), "{}", lost.message);
}

/// A return, and a sales order of SAP, that the reading showed and that became no row.
#[tokio::test]
async fn returns_and_sales_orders_are_counted_from_what_was_read() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.delivered("MUG", 3).await;
    let back = town.sent_back(order, "MUG", 1);
    town.sync().await;
    let balance = town.store().balance().await.unwrap();
    let returns = balance.iter().find(|balance| balance.flow == Flow::Returns).unwrap();
    assert!(returns.closes() && returns.seen >= 1, "{returns:?}");
    town.store().lose(&WorkKey::stored(format!("return:{back}")));
    town.later(60);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::RecordLost, "balance:returns".to_owned())]);
}

#[tokio::test]
async fn history_is_kept_as_long_as_it_is_configured() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.history.keep = std::time::Duration::from_secs(30 * 24 * 3600);
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    let key = format!("order:{order}");
    town.later(29 * 24 * 60);
    town.sync().await;
    assert!(!town.store().journal(&key).await.unwrap().is_empty());
    town.later(2 * 24 * 60);
    town.sync().await;
    assert_eq!(town.store().journal(&key).await.unwrap(), []);
    assert_eq!(
        story(&town, "1001").await.records[0].state,
        WorkState::Done,
        "where it stands is known all the same"
    );
}
