//! Days full of faults and crashes, and what must be true when the world is quiet again. A failure names the seed that repeats it.

use crate::crowd::Crowd;
use crate::town::{PARTS, Town};
use b1_veeqo_sandbox::seed::{self, Comparison, Day, PAIRS};
use b1_veeqo_sync::ledger::ExceptionRecord;
use std::cell::Cell;
use std::ops::RangeInclusive;

/// The part of the day that others may spoil.
const CANCEL: usize = 4;

/// Plays a day, with a pass after each part; `before` is called before every pass. How many passes crashed.
async fn play(town: &Town, seed: u64, before: impl Fn(&Town, usize)) -> usize {
    before(town, 0);
    let (_, mut crashes) = town.recover().await;
    let mut day = Day::new(seed, &town.world.lock().unwrap()).unwrap();
    for (number, part) in PARTS.iter().enumerate() {
        // The crowd may have shipped what a customer wants to cancel now; the part is then over early.
        let played = town.act(|world, now| part(&mut day, world, now));
        assert!(played.is_ok() || number == CANCEL, "{played:?}");
        before(town, number + 1);
        crashes += town.recover().await.1;
    }
    crashes
}

/// Passes in a quiet world until one writes nothing.
async fn settle(town: &Town) {
    town.faults("", 0);
    for _ in 0..10 {
        let (summary, _) = town.recover().await;
        if summary.flows.values().all(|report| report.written == 0) {
            return;
        }
        town.act(|_, _| ());
    }
    panic!("ten passes in a quiet world all wrote something")
}

fn assert_in_step(both: &Comparison, open: &[ExceptionRecord], seed: u64) {
    let excepted = |record: String| open.iter().any(|exception| exception.record == record);
    assert_eq!(both.doubled_orders().next(), None, "seed {seed}: an order is in SAP twice");
    assert_eq!(both.doubled_deliveries().next(), None, "seed {seed}: a parcel is delivered twice");
    assert_eq!(both.wrong_totals().next(), None, "seed {seed}: totals differ");
    let undelivered = both.undelivered().find(|row| {
        !excepted(format!("despatch:{}", row.allocation)) && !excepted(format!("order:{}", row.order))
    });
    assert_eq!(undelivered, None, "seed {seed}: a parcel is forgotten");
    let missing = both.orders.iter().find(|row| {
        let ended = matches!(row.status, "cancelled" | "awaiting_payment");
        row.sap_orders.is_empty() && !ended && !excepted(format!("order:{}", row.id))
    });
    assert_eq!(missing, None, "seed {seed}: an order is forgotten");
    let standing = both.orders.iter().find(|row| {
        !row.sap_orders.is_empty() && row.status == "cancelled" && !excepted(format!("cancel:{}", row.id))
    });
    assert_eq!(standing, None, "seed {seed}: a cancelled order stands in SAP");
    let different = both.differences().find(|row| {
        let sold = row.veeqo_physical.is_some();
        sold && !excepted(format!("pair:{}@{}", row.item, row.sap_warehouse))
    });
    assert_eq!(different, None, "seed {seed}: stock differs");
}

async fn check(town: &Town, seed: u64) {
    settle(town).await;
    let both = seed::compare(&town.world.lock().unwrap(), &PAIRS);
    assert!(both.orders.len() >= 60 && both.parcels.len() > 40, "seed {seed}: the day was not played");
    assert_in_step(&both, &town.open_exceptions().await, seed);
}

/// Two days, or as many as `B1_VEEQO_SEEDS` says (`8`, or `17..=17` to repeat one).
fn seeds() -> RangeInclusive<u64> {
    let Ok(wanted) = std::env::var("B1_VEEQO_SEEDS") else { return 1..=2 };
    let (first, last) = wanted.split_once("..=").unwrap_or(("1", &wanted));
    first.parse().unwrap()..=last.parse().unwrap()
}

#[tokio::test]
async fn a_quiet_day_ends_in_step() {
    let town = Town::new(1);
    play(&town, 1, |_, _| ()).await;
    check(&town, 1).await;
}

#[tokio::test]
async fn lost_answers_double_nothing() {
    for seed in seeds() {
        let town = Town::new(seed);
        let plan = "drop-after=0.04,drop-before=0.02,error=0.02,429=0.01@veeqo,lock=0.02@sap+writes,unauthorized=0.005@sap,slow=0.01:300s@sap+writes";
        town.faults(plan, seed);
        let _ = play(&town, seed, |_, _| ()).await;
        let struck = town.world.lock().unwrap().faults.struck();
        assert!(struck > 50, "seed {seed}: only {struck} faults");
        check(&town, seed).await;
    }
}

#[tokio::test]
async fn crashes_at_any_request_lose_nothing() {
    for seed in seeds() {
        let town = Town::new(seed);
        let crashes = play(&town, seed, |town, part| {
            // Another request each time: early, late, before and after the server saw it.
            let request = (seed * 37 + u64::try_from(part).unwrap() * 53) % 40 + 1;
            town.crash_at(request, (seed + u64::try_from(part).unwrap()).is_multiple_of(2));
        })
        .await;
        assert!(crashes >= 3, "seed {seed}: only {crashes} crashes");
        check(&town, seed).await;
    }
}

#[tokio::test]
async fn a_lost_store_is_rebuilt_from_the_keys_in_sap() {
    let town = Town::new(5);
    let _ = play(&town, 5, |_, _| ()).await;
    settle(&town).await;
    let before = seed::compare(&town.world.lock().unwrap(), &PAIRS);
    town.lose_store();
    check(&town, 5).await;
    let after = seed::compare(&town.world.lock().unwrap(), &PAIRS);
    assert_eq!(before, after, "an empty store made the engine write");
}

#[tokio::test]
async fn a_store_lost_in_the_middle_of_a_bad_day_doubles_nothing() {
    for seed in seeds() {
        let town = Town::new(seed);
        let _ = play(&town, seed, |town, part| {
            if part == 3 {
                town.faults("drop-after=0.05@sap+writes,error=0.02", seed);
                town.lose_store();
            }
        })
        .await;
        check(&town, seed).await;
    }
}

#[tokio::test]
async fn people_at_work_while_it_reads_are_booked_once_and_as_what_they_did() {
    for seed in seeds() {
        let town = Town::new(seed);
        let acts = Cell::new(0);
        let _ = play(&town, seed, |town, part| {
            // From the first orders on.
            let crowd = (part >= 2).then(|| Crowd::new(5, 10, seed * 100 + u64::try_from(part).unwrap()));
            acts.set(acts.get() + town.crowd(crowd));
        })
        .await;
        let acts = acts.get() + town.crowd(None);
        assert!(acts > 30, "seed {seed}: people acted only {acts} times");
        check(&town, seed).await;
    }
}
