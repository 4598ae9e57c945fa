//! Can everything be read, and do the clocks agree?

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use jiff::SignedDuration;

/// Clocks further apart let documents carry the wrong day around midnight, and changes be seen late.
const APART: SignedDuration = SignedDuration::from_mins(2);

pub(super) const CHECKS: &[Check] = &[
    Check {
        code: "SAP_DOCUMENT_RIGHTS",
        area: Area::Systems,
        title: "the user may read every kind of document that the synchronisation posts",
        severity: Severity::Error,
        side: Side::Sap,
        needs: &[Source::Documents],
        fix: "give the user the authorisation for this kind of document",
        find: document_rights,
    },
    Check {
        code: "RECORD_UNREADABLE_SAP",
        area: Area::Systems,
        title: "every record of SAP can be read",
        severity: Severity::Warning,
        side: Side::Sap,
        needs: &[],
        fix: "correct the record's field in SAP",
        find: |view| unreadable(view, Side::Sap),
    },
    Check {
        code: "RECORD_UNREADABLE_VEEQO",
        area: Area::Systems,
        title: "every record of Veeqo can be read",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: &[],
        fix: "correct the record's field in Veeqo",
        find: |view| unreadable(view, Side::Veeqo),
    },
    Check {
        code: "CLOCK_SAP",
        area: Area::Systems,
        title: "SAP's clock agrees with this machine's within two minutes",
        severity: Severity::Warning,
        side: Side::Sap,
        needs: &[Source::SapClock],
        fix: "let the Service Layer's machine and this one take their time from the same server",
        find: |view| clock(view.facts.sap_clock, "SAP"),
    },
    Check {
        code: "CLOCK_VEEQO",
        area: Area::Systems,
        title: "Veeqo's clock agrees with this machine's within two minutes",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: &[Source::VeeqoClock],
        fix: "let this machine take its time from a time server",
        find: |view| clock(view.facts.veeqo_clock, "Veeqo"),
    },
];

fn document_rights(view: &View<'_>) -> Vec<Hit> {
    let refused = view.facts.refused_documents.iter();
    refused.map(|(set, answer)| hit(*set, format!("{set} cannot be read: {answer}"))).collect()
}

fn unreadable(view: &View<'_>, side: Side) -> Vec<Hit> {
    let rows = view.facts.unreadable.iter().filter(|(source, _, _)| source.side() == side);
    rows.map(|(source, key, reason)| hit(key, format!("{} {key} {reason}", source.reads()))).collect()
}

fn clock(ahead: Option<SignedDuration>, name: &str) -> Vec<Hit> {
    let apart = ahead.filter(|ahead| ahead.abs() > APART);
    let message = |ahead: SignedDuration| {
        let way = if ahead.is_negative() { "behind" } else { "ahead of" };
        format!("{name}'s clock is {} s {way} this machine's", ahead.abs().as_secs())
    };
    apart.map(|ahead| hit("clock", message(ahead))).into_iter().collect()
}
