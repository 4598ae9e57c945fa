//! Incidents by table: what is told, and what is not.

use super::super::facts::FlowFacts;
use super::super::health::FlowHealth;
use super::*;
use crate::ledger::{ExceptionStatus, WorkKey, WorkState};
use crate::pause::{Pause, Scope};

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + minute * 60).unwrap()
}

fn rules() -> Rules<'static> {
    const INTERVALS: Intervals = Intervals {
        items: Duration::from_secs(300),
        orders: Duration::from_secs(120),
        shipments: Duration::from_secs(60),
        stock: Duration::from_secs(60),
    };
    const THRESHOLDS: Thresholds = Thresholds {
        critical: Duration::ZERO,
        error: Duration::from_secs(4 * 3600),
        despatch: Duration::from_secs(15 * 60),
        intervals: 15,
    };
    Rules { thresholds: &THRESHOLDS, intervals: &INTERVALS }
}

fn facts(now: i64) -> Facts {
    Facts {
        now: at(now),
        flows: BTreeMap::new(),
        pauses: Vec::new(),
        window: None,
        window_ended: None,
        exceptions: Vec::new(),
        parcels: Vec::new(),
    }
}

fn exception(id: i64, code: Code, opened: i64) -> ExceptionRecord {
    ExceptionRecord {
        id,
        code,
        severity: code.severity(),
        flow: Flow::Orders,
        record: format!("order:{id}"),
        work: None,
        subject: format!("order {id}"),
        message: "it lacks an item".into(),
        status: ExceptionStatus::Open,
        opened_at: at(opened),
        updated_at: at(opened),
        value: None,
    }
}

fn ran(facts: &mut Facts, flow: Flow, succeeded: i64) {
    let health =
        FlowHealth { attempted_at: facts.now, succeeded_at: Some(at(succeeded)), ..FlowHealth::default() };
    facts.flows.insert(flow, FlowFacts { health, ..FlowFacts::default() });
}

fn parcel_of(id: i64, created: i64) -> Work {
    let mut work =
        Work::new(WorkKey::despatch(id), Flow::Despatch, format!("parcel {id}"), &(), at(created)).unwrap();
    work.enter(WorkState::Waiting, Some("the posting of the order".into()));
    work
}

fn keys(facts: &Facts) -> Vec<String> {
    incidents(facts, rules()).into_iter().map(|incident| incident.key).collect()
}

#[test]
fn exceptions_are_told_once_a_reason_and_not_before_their_time() {
    let mild = *Code::ALL.iter().find(|code| code.severity_after(4) == Severity::Warning).unwrap();
    let mut facts = facts(239);
    facts.exceptions =
        vec![exception(1, Code::SkuUnmapped, 0), exception(2, Code::SkuUnmapped, 0), exception(3, mild, 0)];
    assert_eq!(keys(&facts), [] as [&str; 0]);
    facts.now = at(240);
    let told = incidents(&facts, rules());
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].key.as_str(), told[0].severity), ("exception:SKU_UNMAPPED", Severity::Error));
    assert_eq!(told[0].message, "#1 order 1: it lacks an item (1 more for the same reason)");
    assert_eq!(told[0].next_step, Code::SkuUnmapped.steps()[0]);
}

#[test]
fn a_flow_is_told_after_fifteen_of_its_intervals() {
    for (flow, minutes) in
        [(Flow::Catalogue, 75), (Flow::Orders, 15), (Flow::Despatch, 15), (Flow::Stock, 15)]
    {
        let mut early = facts(minutes - 1);
        ran(&mut early, flow, 0);
        assert_eq!(keys(&early), [] as [&str; 0], "{flow}");
        let mut late = facts(minutes);
        ran(&mut late, flow, 0);
        assert_eq!(keys(&late), [format!("flow:{flow}")]);
    }
    assert_eq!(keys(&facts(10_000)), [] as [&str; 0], "a flow that never ran is not expected to");
}

#[test]
fn a_flow_that_fails_says_why() {
    let mut facts = facts(20);
    let error = Some("SAP Business One cannot be reached".to_owned());
    let health = FlowHealth { attempted_at: at(20), succeeded_at: None, failing_since: Some(at(0)), error };
    facts.flows.insert(Flow::Orders, FlowFacts { health, ..FlowFacts::default() });
    let told = incidents(&facts, rules());
    assert_eq!(
        told[0].message,
        "the flow orders has never ended well; it fails: SAP Business One cannot be reached"
    );
}

#[test]
fn nobody_is_alarmed_about_a_pause_or_a_window_and_the_time_they_took() {
    let mut waiting = facts(60);
    ran(&mut waiting, Flow::Despatch, 0);
    waiting.parcels = vec![parcel_of(5, 0)];
    assert_eq!(keys(&waiting), ["despatch:5", "flow:despatch"]);
    waiting.window = Some((at(61), "daily".into()));
    assert_eq!(keys(&waiting), [] as [&str; 0]);
    (waiting.window, waiting.window_ended) = (None, Some(at(50)));
    assert_eq!(keys(&waiting), [] as [&str; 0]);
    waiting.window_ended = None;
    let pause = |until| Pause { scope: Scope::Flow(Flow::Despatch), reason: None, since: at(0), until };
    waiting.pauses = vec![pause(Some(at(50)))];
    assert_eq!(keys(&waiting), [] as [&str; 0], "it was resumed ten minutes ago");
    waiting.parcels.clear();
    waiting.pauses = vec![pause(None)];
    assert_eq!(keys(&waiting), [] as [&str; 0]);
}

#[test]
fn parcels_are_told_by_name_until_they_are_too_many() {
    let mut facts = facts(100);
    facts.parcels = (0..25).map(|id| parcel_of(id, id)).collect();
    let told = incidents(&facts, rules());
    assert_eq!(told.len(), PARCELS_BY_NAME + 1);
    assert_eq!((told[0].key.as_str(), told[0].severity), ("despatch:0", Severity::Critical));
    assert_eq!(told[0].message, "parcel 0 has left and is not delivered in SAP: the posting of the order");
    let last = told.last().unwrap();
    assert_eq!((last.key.as_str(), last.subject.as_str()), ("despatch:more", "5 more parcels"));
}
