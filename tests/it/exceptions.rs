//! The catalogue of exceptions against the program: each code has a scenario in which the engine really tells it, and its page shows what was told.
//!
//! `UPDATE_EXCEPTION_PAGES=1` writes the examples and the pages anew.

mod finance;
mod invoice;
mod item;
mod money;
mod order;
mod parcel;
mod returned;
mod sale;
mod stock;
mod system;
mod table;

use crate::town::Town;
use b1_veeqo_mapping::exception::{Code, Ends, Example, index};
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When};
use b1_veeqo_sync::ledger::{ExceptionRecord, Store, WorkState};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use table::PLAYS;
use tokio::task::{LocalSet, spawn_local};

/// What a scenario told, by code.
type Told = BTreeMap<Code, (String, String)>;

#[tokio::test]
async fn every_code_is_told_by_the_program_and_its_page_shows_how() {
    let (told, mut failures) = LocalSet::new().run_until(play_all()).await;
    if is_update() {
        write(&told);
    } else {
        failures.extend(differences(&told));
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), Code::ALL.len(), failures.join("\n"));
}

#[test]
fn every_page_is_as_the_catalogue_says() {
    if is_update() {
        return;
    }
    let mut expected: BTreeMap<PathBuf, String> =
        Code::ALL.iter().map(|code| (page(*code), code.page())).collect();
    expected.insert(pages().join("README.md"), index());
    for (path, text) in &expected {
        let found = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(&found, text, "{} is stale: run with UPDATE_EXCEPTION_PAGES=1", path.display());
    }
    for entry in std::fs::read_dir(pages()).unwrap() {
        let path = entry.unwrap().path();
        assert!(expected.contains_key(&path), "{} is the page of no code", path.display());
    }
}

async fn play_all() -> (Told, Vec<String>) {
    let (mut told, mut failures) = (Told::new(), Vec::new());
    for code in Code::ALL {
        let Some((_, play)) = PLAYS.iter().find(|(played, _)| played == code) else {
            failures.push(format!("{code}: no scenario tells it"));
            continue;
        };
        let Ok(town) = spawn_local(play()).await else {
            failures.push(format!("{code}: its scenario failed"));
            continue;
        };
        let open = town.open_exceptions().await;
        failures.extend(out_of_date(&town, &open).await.into_iter().map(|why| format!("{code}: {why}")));
        match open.iter().find(|exception| exception.code == *code) {
            Some(found) => drop(told.insert(*code, (found.subject.clone(), found.message.clone()))),
            None => {
                let open: Vec<_> =
                    open.iter().map(|open| format!("{}: {}", open.code, open.message)).collect();
                failures.push(format!("{code}: its scenario told {open:?}"));
            }
        }
    }
    (told, failures)
}

/// An exception that holds a record goes with its success: of a written one only what a person settles stays.
async fn out_of_date(town: &Town, open: &[ExceptionRecord]) -> Vec<String> {
    let mut stale = Vec::new();
    for told in open {
        let Some(key) = &told.work else { continue };
        let state = town.store().work(key).await.unwrap().map(|row| row.state);
        let settled = matches!(state, None | Some(WorkState::Done | WorkState::Excluded));
        // Another parcel with the contents settles that one, or finance.
        let about_written = told.code.ends() == Ends::Settled || told.code == Code::DespatchShipmentVoided;
        if settled && !about_written {
            stale.push(format!("{} is open, and its record {key} is {state:?}", told.code));
        }
    }
    stale
}

fn differences(told: &Told) -> Vec<String> {
    let differs = |(code, (subject, message)): (&Code, &(String, String))| {
        let shown = code.example();
        let same = shown.is_some_and(|shown| shown.subject == subject && shown.message == message);
        (!same).then(|| format!("{code}: told '{subject}: {message}', its page shows {shown:?}"))
    };
    told.iter().filter_map(differs).collect()
}

fn write(told: &Told) {
    let lines = Code::ALL.iter().filter_map(|code| {
        let (subject, message) = told.get(code)?;
        Some(format!("{code}\t{subject}\t{message}\n"))
    });
    let examples = "../crates/b1-veeqo-mapping/src/exception/examples.txt";
    std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(examples), lines.collect::<String>()).unwrap();
    for code in Code::ALL {
        let example = told.get(code).map(|(subject, message)| Example { subject, message });
        std::fs::write(page(*code), code.page_with(example)).unwrap();
    }
    std::fs::write(pages().join("README.md"), index()).unwrap();
}

fn is_update() -> bool {
    std::env::var_os("UPDATE_EXCEPTION_PAGES").is_some()
}

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/exceptions")
}

fn page(code: Code) -> PathBuf {
    pages().join(format!("{code}.md"))
}

/// A side answers exactly this to every such request.
fn answers(town: &Town, side: Side, method: &str, path: &str, fault: Fault) {
    let scope = Scope {
        side: Some(side),
        method: Some(method.to_owned()),
        path_prefix: Some(path.to_owned()),
        writes_only: false,
    };
    let rule = FaultRule { fault, scope, when: When::Chance { per_million: 1_000_000 } };
    town.world.lock().unwrap().faults = FaultPlan::new(1, [rule]);
}

/// SAP refuses every such document.
fn refuses(town: &Town, path: &str, code: i64, text: &str) {
    answers(town, Side::Sap, "POST", path, Fault::sap(400, code, text));
}

/// A town at work with ten mugs.
async fn mugs() -> Town {
    Town::at_work(&[("MUG", 10)]).await
}

/// An order of two mugs, allocated; then a pass.
async fn sold(town: Town) -> Town {
    town.sold("MUG", 2);
    town.sync().await;
    town
}
