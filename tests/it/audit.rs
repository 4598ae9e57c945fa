//! The audit over both simulated vendors: every fault planted in a world is found once, under its code; a clean world gives no finding; what
//! cannot be read is told; nothing is ever written.

mod faults;
mod large;
mod line;
mod page;
mod world;

use b1_veeqo_mapping::exception::Severity;
use b1_veeqo_sync::audit::AuditReport;
use faults::{SCRIPTED, faults};
use world::{House, clean};

#[tokio::test]
async fn a_clean_world_gives_no_finding() {
    let house = clean();
    let report = house.audit().await;
    assert_eq!(report.findings, []);
    assert_eq!(report.unreadable(), 0);
    assert!(report.checks.len() >= 40 && report.checks.iter().all(|check| check.passed));
    assert_eq!(house.writes(), Vec::<String>::new());
}

#[tokio::test]
async fn every_planted_fault_is_found_once_under_its_code() {
    let mut wrong = Vec::new();
    for (number, (code, plant)) in faults().enumerate() {
        let mut house = clean();
        house.plant(plant);
        let report = house.audit().await;
        wrong.extend(other_than(&report, code).map(|found| format!("fault {number}, {code}: {found}")));
        assert_eq!(house.writes(), Vec::<String>::new(), "{code}");
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn every_fault_of_an_answer_is_found_once_under_its_code() {
    let mut wrong = Vec::new();
    for (number, (code, path, edit)) in SCRIPTED.iter().enumerate() {
        let mut house = clean();
        house.script(move |asked, response| {
            if asked.path().contains(path) {
                line::edit_rows(response, edit);
            }
        });
        let report = house.audit().await;
        wrong.extend(other_than(&report, code).map(|found| format!("fault {number}, {code}: {found}")));
        assert_eq!(report.incomplete, []);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// What was found, unless it is this code and no more.
fn other_than(report: &AuditReport, code: &str) -> Option<String> {
    let found: Vec<_> =
        report.findings.iter().map(|finding| (finding.code, finding.message.as_str())).collect();
    (!matches!(found.as_slice(), [(only, _)] if *only == code)).then(|| format!("{found:?}"))
}

#[test]
fn every_check_is_set_off_through_the_wire() {
    let all: std::collections::BTreeSet<&str> =
        b1_veeqo_sync::audit::CHECKS.iter().copied().flatten().map(|check| check.code).collect();
    let tried: std::collections::BTreeSet<&str> =
        faults().map(|(code, _)| *code).chain(SCRIPTED.iter().map(|(code, _, _)| *code)).collect();
    assert_eq!(all, tried);
}

/// What each side answers to a question that this user, plan or version has no answer to.
#[tokio::test]
async fn what_is_refused_or_missing_stops_no_other_check() {
    let of_sap = [
        "CompanyService_GetAdminInfo",
        "Items",
        "Warehouses",
        "BusinessPartners",
        "VatGroups",
        "AdditionalExpenses",
        "SeriesService_GetDocumentSeries",
        "CompanyService_GetPeriods",
        "Currencies",
        "SBOBobService_GetCurrencyRate",
        "PriceLists",
        "ItemGroups",
        "ProductTrees",
        "Orders",
        "UserTablesMD",
        "UserFieldsMD",
        "SQLQueries",
    ];
    for (set, status) in of_sap.iter().flat_map(|set| [(set, 403_u16), (set, 404), (set, 500), (set, 501)]) {
        let mut house = clean();
        house.plant(&|world: &mut b1_veeqo_sandbox::World, _, _| {
            world.sap.settings.refused.insert((*set).to_owned(), status);
        });
        only_blind(&house, set, status).await;
    }
    for (path, status) in ["products", "orders", "channels", "warehouses"]
        .iter()
        .flat_map(|path| [(path, 403_u16), (path, 404), (path, 500)])
    {
        let mut house = clean();
        house.plant(&|world: &mut b1_veeqo_sandbox::World, _, _| {
            world.veeqo.settings.refused.insert((*path).to_owned(), status);
        });
        only_blind(&house, path, status).await;
    }
}

async fn only_blind(house: &House, what: &str, status: u16) {
    let report = house.audit().await;
    let context = format!("{what} {status}: {:#?}", report.findings);
    assert!(report.unreadable() > 0, "{context}");
    assert_eq!(report.unreadable(), report.findings.len(), "{context}");
    assert!(report.findings.iter().all(|finding| finding.severity == Severity::Info), "{context}");
    assert!(report.checks.iter().all(|check| check.passed == check.readable), "{context}");
    let right = if status == 403 { "give the user of this program the right" } else { "see that" };
    assert!(report.findings.iter().all(|finding| finding.fix.starts_with(right)), "{context}");
}

/// A world in which nothing answers but the two logins.
#[tokio::test]
async fn the_audit_of_two_silent_servers_is_all_blind() {
    let mut house = clean();
    house.plant(&|world: &mut b1_veeqo_sandbox::World, _, _| {
        for set in [
            "CompanyService_GetAdminInfo",
            "Items",
            "Warehouses",
            "BusinessPartners",
            "VatGroups",
            "AdditionalExpenses",
            "SeriesService_GetDocumentSeries",
            "CompanyService_GetPeriods",
            "Currencies",
            "PriceLists",
            "ItemGroups",
            "Orders",
            "UserTablesMD",
            "UserFieldsMD",
            "SQLQueries",
            "crossjoin",
            "DeliveryNotes",
        ] {
            world.sap.settings.refused.insert(set.to_owned(), 501);
        }
        for path in ["current_company", "channels", "warehouses", "products", "orders"] {
            world.veeqo.settings.refused.insert(path.to_owned(), 500);
        }
    });
    let report = house.audit().await;
    let readable: Vec<_> =
        report.checks.iter().filter(|check| check.readable).map(|check| check.code).collect();
    assert_eq!(
        readable,
        ["RECORD_UNREADABLE_SAP", "RECORD_UNREADABLE_VEEQO", "CLOCK_SAP", "FREIGHT_TAX_UNMAPPED"]
    );
}
