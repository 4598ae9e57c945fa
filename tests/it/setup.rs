//! Setting SAP up, and trying the fence there.

use crate::town::Town;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sync::ledger::FenceOutcome;
use b1_veeqo_sync::setup::{PartState, SetupNames, SetupReport, apply_setup, plan_setup, verify_fence};
use b1_veeqo_sync::{check, setup::PostingMode};
use jiff::Timestamp;

async fn plan(town: &Town) -> SetupReport {
    plan_setup(&town.sap(), &town.settings.names).await.unwrap()
}

async fn apply(town: &Town) -> SetupReport {
    apply_setup(&town.sap(), &town.settings.names).await.unwrap()
}

fn states(report: &SetupReport) -> Vec<PartState> {
    report.parts.iter().map(|part| part.state).collect()
}

/// What the company holds of the set-up: tables, fields and queries.
async fn made(town: &Town) -> [usize; 3] {
    let mut counts = [0; 3];
    for (count, set) in counts.iter_mut().zip(["UserTablesMD", "UserFieldsMD", "SQLQueries"]) {
        *count =
            usize::try_from(town.sap().set::<serde_json::Value>(set).count(None).await.unwrap()).unwrap();
    }
    counts
}

fn with(act: impl FnOnce(&mut World, Timestamp)) -> Town {
    let town = Town::small(&[]);
    town.act(act);
    town
}

#[tokio::test]
async fn a_plan_writes_nothing_and_a_second_run_makes_nothing() {
    let town = Town::small(&[]);
    assert_eq!(states(&plan(&town).await), [PartState::Missing; 6]);
    assert_eq!(made(&town).await, [0, 0, 0]);
    let first = apply(&town).await;
    assert_eq!(states(&first), [PartState::Created; 6]);
    let names: Vec<&str> = first.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["VQ_CLAIM", "VQ_KEY", "VQ_BATCHES", "VQ_SERIALS", "VQ_BINS", "VQ_MOVEMENTS"]);
    town.faults("error=1@sap+writes", 1);
    assert_eq!(states(&apply(&town).await), [PartState::Ready; 6]);
    assert_eq!((made(&town).await, town.world.lock().unwrap().faults.struck()), ([1, 1, 4], 0));
}

#[tokio::test]
async fn a_lost_answer_is_looked_for_and_nothing_is_made_twice() {
    for fault in ["drop-after", "drop-before", "error"] {
        for set in ["UserTablesMD", "UserFieldsMD", "SQLQueries"] {
            let town = Town::small(&[]);
            town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/{set}"), 1);
            let report = apply(&town).await;
            assert!(report.is_complete(), "{fault} on {set}: {report:?}");
            assert_eq!(made(&town).await, [1, 1, 4], "{fault} on {set}");
        }
    }
}

#[tokio::test]
async fn what_the_service_layer_does_not_know_yet_is_waited_for_and_explained() {
    let town = with(|world, _| world.sap.settings.metadata_at_once = false);
    let report = apply(&town).await;
    assert_eq!(states(&report)[..3], [PartState::Hidden, PartState::Hidden, PartState::Created]);
    assert!(report.parts[0].message.contains("restart the Service Layer"), "{report:?}");
    assert!(!report.can_fence());
    let tried = verify_fence(&town.sap(), &town.settings.names, town.now()).await.unwrap();
    assert_eq!(tried.proof.outcome, FenceOutcome::CannotTell);
    town.act(|world, _| world.sap.reload_metadata());
    assert_eq!(states(&apply(&town).await), [PartState::Ready; 6]);
}

#[tokio::test]
async fn a_missing_right_is_named_and_the_rest_is_made() {
    let town = with(|world, _| {
        world.sap.settings.denied = ["POST UserFieldsMD", "SQLQueries"].map(str::to_owned).into();
    });
    let report = apply(&town).await;
    assert_eq!(states(&report)[..3], [PartState::Created, PartState::Refused, PartState::Refused]);
    let told: Vec<&str> = report.parts.iter().map(|part| part.message.as_str()).collect();
    assert!(told[1].contains("may define user fields") && told[1].contains("-6006"), "{}", told[1]);
    assert!(told[2].contains("right to SQL queries") && told[2].contains("OBTQ"), "{}", told[2]);
}

#[tokio::test]
async fn a_name_that_is_taken_asks_for_another_prefix() {
    let mut town = with(|world, now| world.sap.add_user_field("ODLN", "VQ_KEY", 10, now));
    // The family shares its fields, whichever table they were defined on.
    town.act(|world, now| world.sap.add_user_field("ORDR", "VQ_KEY", 10, now));
    town.settings.names = SetupNames::new("VQ2").unwrap();
    assert!(apply(&town).await.is_complete());
    town.act(|world, now| world.sap.add_user_field("ORDR", "VQ3_KEY", 10, now));
    town.settings.names = SetupNames::new("VQ3").unwrap();
    let report = plan(&town).await;
    assert_eq!(report.parts[1].state, PartState::Clash);
    assert!(report.parts[1].message.contains("[sap] prefix"), "{report:?}");
}

#[tokio::test]
async fn an_old_text_of_ours_is_replaced_and_somebody_elses_is_left() {
    let town = Town::small(&[]);
    assert!(apply(&town).await.is_complete());
    let sap = town.sap();
    sap.change_sql_query("VQ_BINS", "SELECT T0.ItemCode FROM OIBQ T0").await.unwrap();
    let rename = serde_json::json!({ "SqlName": "Somebody's" });
    sap.set::<serde_json::Value>("SQLQueries").patch("VQ_MOVEMENTS", &rename).await.unwrap();
    sap.change_sql_query("VQ_MOVEMENTS", "SELECT T0.ItemCode FROM OINM T0").await.unwrap();
    let report = plan(&town).await;
    assert_eq!(states(&report)[4..], [PartState::Outdated, PartState::Clash]);
    let report = apply(&town).await;
    assert_eq!(states(&report)[4..], [PartState::Replaced, PartState::Clash]);
    let kept = sap.get_sql_query("VQ_MOVEMENTS").await.unwrap().unwrap().sql_text;
    assert_eq!(kept.as_deref(), Some("SELECT T0.ItemCode FROM OINM T0"));
}

#[tokio::test]
async fn the_fence_is_proved_or_not_and_nothing_stays() {
    type Turn = fn(&mut World);
    let cases: [(Turn, FenceOutcome, &str); 4] = [
        (|_| {}, FenceOutcome::Proven, "stopped the order"),
        (
            |world| world.sap.settings.proxy_error_for_refused_change_set = true,
            FenceOutcome::Proven,
            "without SAP's words",
        ),
        (|world| world.sap.settings.atomic_change_sets = false, FenceOutcome::NotAtomic, "a claim stayed"),
        (
            |world| world.sap.settings.denied = ["POST U_VQ_CLAIM".to_owned()].into(),
            FenceOutcome::CannotTell,
            "may write to VQ_CLAIM",
        ),
    ];
    for (turn, outcome, words) in cases {
        let town = Town::small(&[]);
        assert!(apply(&town).await.is_complete());
        town.act(|world, _| turn(world));
        let tried = verify_fence(&town.sap(), &town.settings.names, town.now()).await.unwrap();
        assert_eq!((tried.proof.outcome, &tried.residue), (outcome, &None), "{:?}", tried.proof);
        assert!(tried.proof.detail.contains(words), "{}", tried.proof.detail);
        assert_eq!(tried.proof.version.as_deref(), Some("1000280"));
        let world = town.world.lock().unwrap();
        assert_eq!(world.sap.user_codes("VQ_CLAIM").count(), 0, "{words}");
        assert_eq!(world.sap.documents(Kind::Order).count(), 0, "{words}");
    }
}

#[tokio::test]
async fn a_lost_answer_during_the_trial_leaves_nothing() {
    for fault in ["drop-after", "drop-before"] {
        for request in 1..=12 {
            let town = Town::small(&[]);
            apply(&town).await;
            town.faults(&format!("{fault}=#{request}@sap+writes"), 1);
            let tried = verify_fence(&town.sap(), &town.settings.names, town.now()).await.unwrap();
            let world = town.world.lock().unwrap();
            assert_ne!(tried.proof.outcome, FenceOutcome::NotAtomic, "{fault} {request}");
            assert_eq!(
                (tried.residue, world.sap.user_codes("VQ_CLAIM").count()),
                (None, 0),
                "{fault} {request}"
            );
            assert_eq!(world.sap.documents(Kind::Order).count(), 0, "{fault} {request}");
        }
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_removed_is_named() {
    let town = Town::small(&[]);
    apply(&town).await;
    town.act(|world, _| world.sap.settings.denied = ["DELETE U_VQ_CLAIM".to_owned()].into());
    let tried = verify_fence(&town.sap(), &town.settings.names, town.now()).await.unwrap();
    let left: Vec<String> =
        town.world.lock().unwrap().sap.user_codes("VQ_CLAIM").map(str::to_owned).collect();
    assert_eq!(tried.residue.into_iter().collect::<Vec<_>>(), left);
    assert_eq!(left.len(), 1);
}

#[tokio::test]
async fn check_says_which_mode_and_writes_nothing() {
    let town = Town::small(&[]);
    let mode = async |town: &Town| {
        let proof = b1_veeqo_sync::ledger::Store::fence_proof(town.store().as_ref()).await.unwrap();
        town.faults("error=1@sap+POST+/b1s/v2/$batch,error=1@sap+POST+/b1s/v2/U_,error=1@sap+DELETE", 1);
        let report = check(&town.settings, &town.sap(), &town.veeqo(), proof.as_ref()).await.unwrap();
        let struck = town.world.lock().unwrap().faults.struck();
        town.faults("", 0);
        let finding = report.findings.iter().find(|finding| finding.subject == "exactly once").unwrap();
        (report.posting.clone(), finding.message.clone(), finding.fix.clone(), struck)
    };
    let (_, message, fix, struck) = mode(&town).await;
    assert!(message.contains("look-up mode") && message.contains("never tried"), "{message}");
    assert!(fix.contains("setup sap --verify"), "{fix}");
    town.prove_fence().await;
    let (posting, message, ..) = mode(&town).await;
    assert!(posting.is_fence() && message.contains("fence mode"), "{message}");
    town.act(|world, _| world.sap.settings.version = "1000290".to_owned());
    let (posting, message, fix, _) = mode(&town).await;
    assert!(matches!(posting, PostingMode::LookUp { provable: true, .. }));
    assert!(message.contains("SAP is now 1000290") && fix.contains("--verify"), "{message}");
    assert_eq!(struck, 0, "nothing is written");
}
