//! Every check has a world where it fires, one where it does not, and one where it cannot read what it needs.

mod faults;
pub(crate) mod world;

use super::checks::{ALL, Check};
use super::facts::Answer;
use super::run::judge;
use b1_veeqo_mapping::exception::Severity;
use faults::FAULTS;
use std::collections::BTreeSet;
use world::{facts, settings};

fn checks() -> impl Iterator<Item = &'static Check> {
    ALL.iter().copied().flatten()
}

#[test]
fn a_clean_world_gives_no_finding() {
    let report = judge(&facts(), &settings());
    assert_eq!(report.findings, []);
    assert!(report.checks.iter().all(|check| check.passed && check.readable));
    assert!(report.checks.len() >= 40, "{}", report.checks.len());
}

#[test]
fn every_fault_is_found_once_under_its_code() {
    let mut wrong = Vec::new();
    for (number, (code, side, plant)) in FAULTS.iter().enumerate() {
        let (mut facts, mut settings) = (facts(), settings());
        plant(&mut facts, &mut settings);
        let report = judge(&facts, &settings);
        let failed: Vec<_> =
            report.checks.iter().filter(|check| !check.passed).map(|check| check.code).collect();
        let [finding] = report.findings.as_slice() else {
            wrong.push(format!("fault {number}, {code}: {:#?}", report.findings));
            continue;
        };
        let told = !finding.subject.is_empty() && !finding.message.is_empty() && !finding.fix.is_empty();
        if (finding.code, finding.side) != (code, *side) || failed != [*code] || !told {
            wrong.push(format!("fault {number}, {code}: {finding:#?}, {failed:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_check_has_a_fault_that_sets_it_off() {
    let codes: BTreeSet<&str> = checks().map(|check| check.code).collect();
    assert_eq!(codes.len(), checks().count(), "codes are unique");
    let tried: BTreeSet<&str> = FAULTS.iter().map(|(code, _, _)| *code).collect();
    assert_eq!(codes.difference(&tried).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn what_cannot_be_read_is_told_with_the_right_that_is_missing() {
    for check in checks() {
        for source in check.needs {
            for refused in [true, false] {
                let mut facts = facts();
                facts.unread.insert(*source, Answer { refused, text: "no (status 403)".to_owned() });
                let report = judge(&facts, &settings());
                let result = report.checks.iter().find(|result| result.code == check.code).unwrap();
                assert!(!result.readable && !result.passed, "{}", check.code);
                let told: Vec<_> =
                    report.findings.iter().filter(|finding| finding.code == check.code).collect();
                let [finding] = told.as_slice() else { panic!("{}: {told:?}", check.code) };
                assert_eq!((finding.severity, finding.side), (Severity::Info, source.side()));
                assert!(
                    finding.fix.contains(source.right()) && finding.message.contains("403"),
                    "{finding:?}"
                );
                let others = report.checks.iter().filter(|other| other.readable && !other.passed);
                assert_eq!(
                    others.map(|other| other.code).collect::<Vec<_>>(),
                    Vec::<&str>::new(),
                    "{source:?}"
                );
            }
        }
    }
}

#[test]
fn the_json_has_the_promised_names() {
    let mut facts = facts();
    facts.company.approvals = Some(true);
    let json = serde_json::to_value(judge(&facts, &settings())).unwrap();
    let check = json["checks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|check| check["code"] == "APPROVALS_IN_FORCE")
        .unwrap();
    assert_eq!((&check["passed"], &check["readable"]), (&false.into(), &true.into()));
    let finding = &json["findings"][0];
    for (name, value) in
        [("code", "APPROVALS_IN_FORCE"), ("severity", "warning"), ("side", "sap"), ("subject", "company")]
    {
        assert_eq!(finding[name], value);
    }
    assert!(finding["message"].is_string() && finding["fix"].is_string());
}
