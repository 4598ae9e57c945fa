//! What `setup sap` makes. Where nothing was made the look-up mode works without it, and there is nothing to find.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

/// Shortest field that holds every key.
const KEY_LENGTH: u32 = 30;
const NEEDS: &[Source] = &[Source::UserTables, Source::UserFields, Source::Queries];

pub(super) const CHECKS: &[Check] = &[
    check("SETUP_TABLE_MISSING", "the claim table is defined", "run `setup sap` again", |view| {
        let setup = &view.facts.setup;
        begun(
            view,
            !setup.table,
            &setup.names.0,
            "the claim table is not defined, while other parts of the set-up are",
        )
    }),
    check(
        "SETUP_TABLE_NOT_SERVED",
        "the Service Layer knows the claim table",
        "restart the Service Layer: it learns of new tables when it starts",
        |view| {
            let setup = &view.facts.setup;
            let hidden = setup.table && !setup.table_is_served;
            begun(view, hidden, &setup.names.0, "the claim table is defined, and its rows cannot be read")
        },
    ),
    check("SETUP_FIELD_MISSING", "the key field is defined", "run `setup sap` again", |view| {
        let setup = &view.facts.setup;
        begun(
            view,
            setup.field.is_none(),
            &setup.names.1,
            "the key field is not defined, while other parts of the set-up are",
        )
    }),
    check(
        "SETUP_FIELD_SHORT",
        "the key field holds every key",
        "lengthen the field to 30 characters in SAP",
        |view| {
            let setup = &view.facts.setup;
            let size = setup.field.and_then(|field| field.size).filter(|size| *size < KEY_LENGTH);
            let message = format!(
                "the key field holds {} characters, and keys have up to {KEY_LENGTH}",
                size.unwrap_or_default()
            );
            begun(view, size.is_some(), &setup.names.1, &message)
        },
    ),
    check("SETUP_QUERY_MISSING", "every stored query is there", "run `setup sap` again", |view| {
        let queries = view.facts.setup.queries.iter().filter(|(_, there)| !**there);
        let missing = queries.filter(|_| view.facts.setup.is_begun());
        missing
            .map(|(name, _)| {
                hit(
                    name,
                    format!("the stored query {name} is not there, while other parts of the set-up are"),
                )
            })
            .collect()
    }),
];

const fn check(
    code: &'static str,
    title: &'static str,
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check {
        code,
        area: Area::Setup,
        title,
        severity: Severity::Warning,
        side: Side::Sap,
        needs: NEEDS,
        fix,
        find,
    }
}

fn begun(view: &View<'_>, wrong: bool, subject: &str, message: &str) -> Vec<Hit> {
    if wrong && view.facts.setup.is_begun() { vec![hit(subject, message)] } else { Vec::new() }
}
