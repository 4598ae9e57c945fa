//! Judges product codes, suggests clean ones that are free, and finds those that can be confused.
//!
//! `cargo run -p b1-veeqo-mapping --example clean_skus -- 'MB829Z/A' 'mb829z-a' 'А-100' 'A-100'`
#![expect(clippy::print_stdout, reason = "an example prints what it finds")]

use std::collections::BTreeSet;

use b1_veeqo_mapping::sku::{SkuPolicy, SkuVerdict, collisions};

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let codes = if given.is_empty() {
        ["MB829Z/A", "MB829Z-A", "\u{410}-100", "A-100", "0042", "42"].map(str::to_owned).to_vec()
    } else {
        given
    };
    let policy = SkuPolicy::default();
    let mut taken: BTreeSet<String> = codes.iter().cloned().collect();
    for code in &codes {
        let SkuVerdict::Flagged { findings, .. } = policy.inspect(code) else { continue };
        for finding in findings {
            println!("{code}: {:?} at character {}: {:?}", finding.kind, finding.position, finding.character);
        }
        match policy.suggest_free(code, |text| taken.contains(text)) {
            Some(clean) => {
                println!("{code}: use {clean}");
                taken.insert(clean);
            }
            None => println!("{code}: nothing usable is left; choose a new code"),
        }
    }
    for collision in collisions(&codes) {
        println!(
            "{:?}: {}",
            collision.kind,
            collision.codes.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" = ")
        );
    }
}
