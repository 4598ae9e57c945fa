//! Warehouses: the map against both systems' lists, names, bins and branches.

use super::warehouse_names::{names_in_sap, names_in_veeqo, unmapped_in_sap, unmapped_in_veeqo};
use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::exception::{Severity, Side};
use b1_veeqo_mapping::warehouse::WarehouseProblem;

const SAP: &[Source] = &[Source::SapWarehouses];
const VEEQO: &[Source] = &[Source::VeeqoWarehouses, Source::Channels];
const BOTH: &[Source] = &[Source::SapWarehouses, Source::VeeqoWarehouses, Source::Channels];
const MAP: &str = "correct [[warehouses]], or the warehouse itself";

pub(super) const CHECKS: &[Check] = &[
    check(
        "WAREHOUSE_UNKNOWN_SAP",
        "every mapped warehouse exists in SAP",
        Severity::Error,
        Side::Sap,
        SAP,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::UnknownInSap { .. })),
    ),
    check(
        "WAREHOUSE_INACTIVE",
        "every mapped warehouse is active in SAP",
        Severity::Error,
        Side::Sap,
        SAP,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::InactiveInSap { .. })),
    ),
    check(
        "WAREHOUSE_DROP_SHIP",
        "no mapped warehouse is for drop shipments",
        Severity::Error,
        Side::Sap,
        SAP,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::DropShip { .. })),
    ),
    check(
        "WAREHOUSE_NO_DEFAULT_BIN",
        "every mapped warehouse with bins has a default bin",
        Severity::Warning,
        Side::Sap,
        SAP,
        "choose a default bin in the warehouse's set-up: postings without a bin are refused",
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::NoDefaultBin { .. })),
    ),
    check(
        "WAREHOUSE_UNKNOWN_VEEQO",
        "every mapped warehouse exists in Veeqo",
        Severity::Error,
        Side::Veeqo,
        VEEQO,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::UnknownInVeeqo { .. })),
    ),
    check(
        "WAREHOUSE_DELETED_VEEQO",
        "no mapped warehouse is deleted in Veeqo",
        Severity::Error,
        Side::Veeqo,
        VEEQO,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::DeletedInVeeqo { .. })),
    ),
    check(
        "WAREHOUSE_FBA",
        "no mapped warehouse is Amazon's",
        Severity::Error,
        Side::Veeqo,
        VEEQO,
        MAP,
        |view| mapped(view, |problem| matches!(problem, WarehouseProblem::Fba { .. })),
    ),
    check(
        "WAREHOUSE_UNMAPPED_VEEQO",
        "every warehouse of Veeqo is mapped",
        Severity::Warning,
        Side::Veeqo,
        VEEQO,
        "map it in [[warehouses]], or make sure that no order is allocated there: such an order is held",
        unmapped_in_veeqo,
    ),
    check(
        "WAREHOUSE_UNMAPPED_SAP",
        "every active warehouse of SAP is mapped",
        Severity::Info,
        Side::Sap,
        BOTH,
        "nothing to do where Veeqo has no part in it; otherwise map it in [[warehouses]]",
        unmapped_in_sap,
    ),
    check(
        "WAREHOUSE_NAMES_VEEQO",
        "no other warehouse of Veeqo has a mapped one's name",
        Severity::Warning,
        Side::Veeqo,
        VEEQO,
        "give each warehouse a name of its own: people allocate by name",
        names_in_veeqo,
    ),
    check(
        "WAREHOUSE_NAMES_SAP",
        "no other warehouse of SAP has a mapped one's name",
        Severity::Warning,
        Side::Sap,
        SAP,
        "give each warehouse a name of its own",
        names_in_sap,
    ),
    check(
        "WAREHOUSE_REFERENCE",
        "no mapped warehouse of Veeqo carries another SAP code as its reference",
        Severity::Warning,
        Side::Veeqo,
        BOTH,
        "correct the map, or the reference (external_id) in Veeqo: one of them is wrong",
        references,
    ),
    check(
        "WAREHOUSE_BRANCH",
        "every mapped warehouse has a branch where the company has branches",
        Severity::Error,
        Side::Sap,
        &[Source::Company, Source::SapWarehouses],
        "assign the warehouse to a branch: documents need one",
        branches,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    side: Side,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Warehouses, title, severity, side, needs, fix, find }
}

/// The mapping crate's own rules, one kind of problem at a time. A side that cannot be read is none of the wanted kind's business.
fn mapped(view: &View<'_>, wanted: fn(&WarehouseProblem) -> bool) -> Vec<Hit> {
    let facts = view.facts;
    let problems = view.settings.warehouses.check(&facts.sap_warehouses, &facts.veeqo_warehouses);
    problems.into_iter().filter(wanted).map(|problem| hit(subject(&problem), problem.to_string())).collect()
}

fn subject(problem: &WarehouseProblem) -> String {
    match problem {
        WarehouseProblem::UnknownInSap { code, .. }
        | WarehouseProblem::InactiveInSap { code, .. }
        | WarehouseProblem::DropShip { code, .. }
        | WarehouseProblem::NoDefaultBin { code, .. } => code.to_string(),
        WarehouseProblem::UnknownInVeeqo { id }
        | WarehouseProblem::DeletedInVeeqo { id, .. }
        | WarehouseProblem::Fba { id, .. } => id.to_string(),
        _ => "warehouses".to_owned(),
    }
}

fn references(view: &View<'_>) -> Vec<Hit> {
    let known = |text: &str| view.facts.sap_warehouses.iter().any(|one| one.code.as_str() == text);
    let found = view.settings.warehouses.iter().filter_map(|(code, id)| {
        let reference = view.facts.external_ids.get(&id.get())?;
        let wrong = reference != code.as_str() && known(reference);
        wrong.then(|| {
            hit(id.to_string(), format!("mapped to {code}, and its reference in Veeqo is {reference}"))
        })
    });
    found.collect()
}

fn branches(view: &View<'_>) -> Vec<Hit> {
    if view.facts.company.branches != Some(true) {
        return Vec::new();
    }
    let exists = |code: &WarehouseCode| view.facts.sap_warehouses.iter().any(|one| one.code == *code);
    let mapped = view.settings.warehouses.iter().map(|(code, _)| code).filter(|code| exists(code));
    let without = mapped.filter(|code| !view.facts.branches.contains_key(code.as_str()));
    without.map(|code| hit(code.to_string(), format!("warehouse {code} belongs to no branch"))).collect()
}
