//! Faults strike between the caller and a side.

use crate::veeqo::{Shop, ids, minimum};
use b1_veeqo_sandbox::{FaultPlan, Reply, Request, Side, handle};
use std::time::Duration;

fn create(shop: &Shop) -> Request {
    Request {
        method: "POST".into(),
        target: "/orders".into(),
        headers: vec![("x-api-key".into(), crate::veeqo::KEY.into())],
        body: minimum(shop, "A1").to_string().into_bytes(),
    }
}

fn strike(plan: &str) -> (Shop, Reply) {
    let mut shop = Shop::open();
    shop.world.faults = FaultPlan::parse(plan, 1).unwrap();
    let request = create(&shop);
    let reply = handle(&mut shop.world, Side::Veeqo, &request, shop.now);
    (shop, reply)
}

#[test]
fn a_drop_before_does_nothing_and_a_drop_after_commits() {
    for (plan, orders) in [("drop-before=#1", 0), ("drop-after=#1", 1)] {
        let (mut shop, reply) = strike(plan);
        assert_eq!(reply, Reply::Dropped, "{plan}");
        assert_eq!(ids(&shop.get("/orders")).len(), orders, "{plan}");
    }
}

#[test]
fn late_work_is_done_when_its_time_has_come() {
    let (mut shop, reply) = strike("late=#1:40s");
    assert_eq!((reply, ids(&shop.get("/orders")).len()), (Reply::Dropped, 0));
    shop.now += Duration::from_secs(39);
    assert_eq!(ids(&shop.get("/orders")).len(), 0);
    shop.now += Duration::from_secs(1);
    assert_eq!((ids(&shop.get("/orders")).len(), shop.world.late.len()), (1, 0));
}

#[test]
fn a_truncated_answer_is_half_of_it_and_the_work_is_done() {
    let (mut shop, reply) = strike("truncated=#1");
    let Reply::Answer { response, .. } = reply else { panic!("dropped") };
    assert!(
        serde_json::from_slice::<serde_json::Value>(&response.body).is_err() && !response.body.is_empty()
    );
    assert_eq!(ids(&shop.get("/orders")).len(), 1);
}

#[test]
fn a_slow_answer_is_a_whole_answer() {
    let (_, reply) = strike("slow=1:2s");
    let Reply::Answer { response, after } = reply else { panic!("dropped") };
    assert_eq!((response.status, after), (201, Duration::from_secs(2)));
}

#[test]
fn refusals_do_nothing_and_look_like_the_vendor() {
    for (plan, status, empty) in
        [("error=#1", 503, true), ("unauthorized=#1", 401, false), ("429=#1", 429, true)]
    {
        let (mut shop, reply) = strike(plan);
        let Reply::Answer { response, after } = reply else { panic!("dropped: {plan}") };
        assert_eq!(
            (response.status, response.body.is_empty(), after),
            (status, empty, Duration::ZERO),
            "{plan}"
        );
        assert_eq!(shop.world.faults.struck(), 1);
        assert_eq!(ids(&shop.get("/orders")).len(), 0, "{plan}");
    }
}

#[test]
fn sap_faults_speak_sap() {
    let mut world = b1_veeqo_sandbox::World::default();
    let request = Request { method: "POST".into(), target: "/b1s/v2/Orders".into(), ..Request::default() };
    let mut next = |plan: &str| {
        world.faults = FaultPlan::parse(plan, 1).unwrap();
        match handle(&mut world, Side::Sap, &request, jiff::Timestamp::UNIX_EPOCH) {
            Reply::Answer { response, .. } => (response.status, String::from_utf8(response.body).unwrap()),
            Reply::Dropped => panic!("dropped"),
        }
    };
    assert_eq!(next("error=#1").0, 502);
    let (status, body) = next("lock=#1@sap");
    assert_eq!(status, 400);
    assert!(body.contains("\"-2039\""));
    let (status, body) = next("unauthorized=#1@sap");
    assert_eq!(status, 401);
    assert!(body.contains("Invalid session"));
}
