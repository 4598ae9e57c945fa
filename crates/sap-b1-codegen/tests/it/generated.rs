//! What is generated is what is checked in, and what the client's own modules were generated from gives them again.

use sap_b1_codegen::{Choice, Job, Output};
use std::path::{Path, PathBuf};

pub(crate) fn fixture(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file)
}

fn job(path: PathBuf, choice: Choice) -> Job {
    let metadata = vec![fixture("company_v4.xml"), fixture("company_v3.xml")];
    let output = Output::Module { path, choice };
    Job { metadata, fields: vec![fixture("fields.tsv")], standard_only: false, output }
}

#[test]
fn a_company_gets_the_module_that_is_checked_in() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/company/module.rs");
    job(path, Choice::UserDefined).check().unwrap();
}

fn module(choice: Choice) -> String {
    job(PathBuf::new(), choice).files().unwrap().remove(0).1
}

#[test]
fn what_a_company_made_or_extended_is_chosen_by_itself() {
    let own = module(Choice::UserDefined);
    assert!(["Tickets", "U_WEBCLAIMS", "RENTAL"].iter().all(|set| own.contains(&format!("= \"{set}\" of"))));
    assert!(!own.contains("Halls"));
    let all = module(Choice::All);
    assert!(all.contains("by HallsKey { country: String = \"Country\", code: String = \"Code\" }"), "{all}");
    let named = module(Choice::Named(vec!["Halls".to_owned(), "TicketTax".to_owned()]));
    assert!(named.contains("Hall, HallBody") && named.contains("TicketTax, TicketTaxBody"));
    assert!(!named.contains("Ticket, TicketBody"));
}

#[test]
fn the_standard_alone_has_nothing_of_the_company() {
    let standard =
        Job { standard_only: true, ..job(PathBuf::new(), Choice::All) }.files().unwrap().remove(0).1;
    assert!(standard.contains("Tickets") && !standard.contains("U_"), "{standard}");
}

#[test]
fn areas_share_what_several_of_them_reach() {
    let folder = tempfile::tempdir().unwrap();
    let areas = folder.path().join("areas.tsv");
    std::fs::write(&areas, "# areas\nhouse\tHalls\nhouse\tTickets\nweb\tU_WEBCLAIMS\nrent\tTickets\n")
        .unwrap();
    let output = Output::Areas { path: folder.path().to_owned(), areas };
    let job = Job { output, ..job(PathBuf::new(), Choice::All) };
    job.write().unwrap();
    job.check().unwrap();
    let names: Vec<_> = job.files().unwrap().into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, ["house.rs", "rent.rs", "shared.rs", "web.rs"].map(|name| folder.path().join(name)));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(read("shared.rs").contains("Ticket, TicketBody") && read("house.rs").contains("Hall, HallBody"));
    assert!(read("web.rs").contains("use super::shared::*;"));
    std::fs::write(folder.path().join("web.rs"), "by hand").unwrap();
    assert!(job.check().unwrap_err().to_string().contains("web.rs is not what this metadata makes"));
}
