//! The edges between crates that docs/architecture.md allows, and no others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use toml::Table;

/// Each crate and the crates of the workspace that it may use, lowest layer first.
const ALLOWED: &[(&str, &[&str])] = &[
    ("rest-transport", &[]),
    ("b1-veeqo-mapping", &[]),
    ("b1-veeqo-sandbox", &[]),
    ("sap-b1-codegen", &[]),
    ("sap-b1-client", &["rest-transport"]),
    ("veeqo-client", &["rest-transport"]),
    ("b1-veeqo-sync", &["rest-transport", "b1-veeqo-mapping", "sap-b1-client", "veeqo-client"]),
    ("b1-veeqo-store", &["b1-veeqo-mapping", "b1-veeqo-sync"]),
    (
        "b1-veeqo",
        &[
            "rest-transport",
            "b1-veeqo-mapping",
            "b1-veeqo-sandbox",
            "sap-b1-client",
            "veeqo-client",
            "b1-veeqo-sync",
            "b1-veeqo-store",
        ],
    ),
];

/// What the pure crate may use of the outside world: numbers, dates, errors and serialisation.
const PURE: &[&str] = &["jiff", "rust_decimal", "serde", "thiserror", "unicode-normalization"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every package of the workspace by name, but for this one.
fn manifests() -> BTreeMap<String, Table> {
    let crates = std::fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let folders = crates.chain([root().join("examples/b1-veeqo")]);
    let read = |folder: PathBuf| {
        let manifest: Table = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
        (manifest["package"]["name"].as_str().unwrap().to_owned(), manifest)
    };
    folders.filter(|folder| folder.join("Cargo.toml").is_file()).map(read).collect()
}

/// What a package uses in these sections, for every target.
fn used(manifest: &Table, sections: &[&str]) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(|targets| targets.as_table());
    let per_target = targets.into_iter().flat_map(Table::values).filter_map(|target| target.as_table());
    let tables = per_target.chain([manifest]);
    let named =
        tables.flat_map(|table| sections.iter().filter_map(|section| table.get(*section)?.as_table()));
    let package = |(name, value): (&String, &toml::Value)| {
        value.get("package").and_then(|package| package.as_str()).unwrap_or(name).to_owned()
    };
    named.flat_map(|table| table.iter().map(package)).collect()
}

#[test]
fn every_crate_is_on_the_map() {
    let members: BTreeSet<_> = manifests().into_keys().collect();
    let mapped: BTreeSet<_> = ALLOWED.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(members, mapped);
    let map = std::fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    for name in &members {
        assert!(map.contains(&format!("| `{name}` |")), "docs/architecture.md has no row for {name}");
    }
}

#[test]
fn nothing_points_upwards() {
    let ours: BTreeSet<_> = ALLOWED.iter().map(|(name, _)| *name).collect();
    for (index, (name, allowed)) in ALLOWED.iter().enumerate() {
        let below: BTreeSet<_> = ALLOWED[..index].iter().map(|(name, _)| *name).collect();
        assert!(allowed.iter().all(|edge| below.contains(edge)), "the list itself points upwards at {name}");
        let used = used(&manifests()[*name], &["dependencies", "build-dependencies"]);
        let edges: BTreeSet<_> = used.iter().map(String::as_str).filter(|edge| ours.contains(edge)).collect();
        let allowed: BTreeSet<_> = allowed.iter().copied().collect();
        assert!(edges.is_subset(&allowed), "{name} uses {:?}", edges.difference(&allowed));
    }
}

#[test]
fn the_sandbox_shares_nothing_with_what_it_tests() {
    let manifest = &manifests()["b1-veeqo-sandbox"];
    let used = used(manifest, &["dependencies", "build-dependencies", "dev-dependencies"]);
    let shared: Vec<_> = ALLOWED.iter().filter(|(name, _)| used.contains(*name)).collect();
    assert!(shared.is_empty(), "a mistake in {shared:?} could be mirrored in the sandbox");
}

#[test]
fn the_mapping_is_pure() {
    let used = used(&manifests()["b1-veeqo-mapping"], &["dependencies", "build-dependencies"]);
    let foreign: Vec<_> = used.iter().filter(|name| !PURE.contains(&name.as_str())).collect();
    assert!(foreign.is_empty(), "b1-veeqo-mapping uses {foreign:?}");
}

#[test]
fn the_clients_bring_no_http_library_of_their_own() {
    for client in ["sap-b1-client", "veeqo-client", "b1-veeqo-sync"] {
        let used = used(&manifests()[client], &["dependencies"]);
        for library in ["reqwest", "hyper", "hyper-util", "rustls"] {
            assert!(!used.contains(library), "{client} uses {library}: only rest-transport may");
        }
    }
}
