//! Rust names and plain words out of the vendor's names.

use std::collections::BTreeSet;

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of the generated fields and methods that no property may have.
const TAKEN: &[&str] = &["rest", "udf", "new", "set_udf", "set_udfs", "properties", "self", "super", "crate"];

/// The words of a name: `UoMGroupEntry` has `UoM`, `Group`, `Entry`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let name = name.replace("UoM", "Uom");
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut fresh = true;
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_alphanumeric() {
            fresh = true;
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let starts = character.is_uppercase()
            && (before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
                || before.is_some_and(|c| c.is_uppercase())
                    && characters.get(index + 1).is_some_and(|c| c.is_lowercase())
                    && !plural(&characters, index));
        match words.last_mut() {
            Some(word) if !fresh && !starts => word.push(character),
            _ => words.push(character.to_string()),
        }
        fresh = false;
    }
    words
}

/// Whether an acronym ends here in a plural: `IDs`, `BPs`.
fn plural(characters: &[char], index: usize) -> bool {
    characters.get(index + 1) == Some(&'s') && characters.get(index + 2).is_none_or(|c| c.is_uppercase())
}

/// `doc_due_date`.
pub(crate) fn snake(name: &str) -> String {
    let name = words(name).join("_").to_lowercase();
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() {
        format!("n{name}")
    } else {
        name
    };
    match name.as_str() {
        taken if TAKEN.contains(&taken) => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

/// `DocumentApprovalRequest`; what is written in mixed case stays as it is.
pub(crate) fn pascal(name: &str) -> String {
    let pieces = name.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty());
    let joined: String = pieces.map(capitalised).collect();
    if joined.starts_with(|c: char| c.is_ascii_digit()) || joined.is_empty() || joined == "Self" {
        format!("T{joined}")
    } else {
        joined
    }
}

fn capitalised(piece: &str) -> String {
    let shouted = piece.chars().count() > 2 && !piece.chars().any(char::is_lowercase);
    let mut characters = piece.chars();
    let first: String = characters.next().into_iter().flat_map(char::to_uppercase).collect();
    let rest = characters.as_str();
    if shouted { first + &rest.to_lowercase() } else { first + rest }
}

/// `Doc due date`: what a reader makes of a name.
pub(crate) fn phrase(name: &str) -> String {
    let own = name.strip_prefix("U_").unwrap_or(name);
    let words = words(own);
    let plain = |(index, word): (usize, &String)| match word.chars().filter(|c| c.is_uppercase()).count() {
        0 | 1 if index > 0 => word.to_lowercase(),
        _ if index == 0 => capital(word),
        _ => word.clone(),
    };
    words.iter().enumerate().map(plain).collect::<Vec<_>>().join(" ")
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first: String = characters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + characters.as_str()
}

/// Names for the members of an enum, without the words that all of them begin with: `bost_Open`, `bost_Close` are `Open`, `Close`.
pub(crate) fn members(names: &[&str]) -> Vec<String> {
    let split: Vec<Vec<String>> = names.iter().map(|name| words(name)).collect();
    let shortest = split.iter().map(Vec::len).min().unwrap_or_default();
    let shared =
        |at: &usize| split.iter().all(|words| words.get(*at) == split.first().and_then(|w| w.get(*at)));
    let prefix = if split.len() < 2 { 0 } else { (0..shortest.saturating_sub(1)).take_while(shared).count() };
    let mut taken = BTreeSet::from(["Other".to_owned()]);
    let mut unique = |words: &Vec<String>| {
        let title = |words: &[String]| pascal(&words.join("_"));
        let short = title(words.get(prefix..).unwrap_or_default());
        let long = title(words);
        let name =
            if short.starts_with('T') && !long.starts_with('T') && prefix > 0 && digits(words.get(prefix)) {
                long.clone()
            } else {
                short
            };
        let name = if taken.contains(&name) { long } else { name };
        fresh(name, &mut taken)
    };
    split.iter().map(&mut unique).collect()
}

fn digits(word: Option<&String>) -> bool {
    word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// The name, with a number behind it where it is taken.
pub(crate) fn fresh(name: String, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.unwrap_or(name);
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_a_reader_expects() {
        for (vendor, field, text) in [
            ("DocDueDate", "doc_due_date", "Doc due date"),
            ("UoMGroupEntry", "uom_group_entry", "Uom group entry"),
            ("DocTotalFC", "doc_total_fc", "Doc total FC"),
            ("SRIAndBatchManageMethod", "sri_and_batch_manage_method", "SRI and batch manage method"),
            ("BPLID", "bplid", "BPLID"),
            ("AddressName2", "address_name2", "Address name2"),
            ("InventoryCountingLineUoMs", "inventory_counting_line_uoms", "Inventory counting line uoms"),
            ("Type", "r#type", "Type"),
            ("U_VeeqoId", "u_veeqo_id", "Veeqo id"),
            ("Rest", "rest_", "Rest"),
        ] {
            assert_eq!((snake(vendor).as_str(), phrase(vendor).as_str()), (field, text));
        }
        assert_eq!(pascal("Document_ApprovalRequest"), "DocumentApprovalRequest");
        assert_eq!(pascal("2_ODOC"), "T2Odoc");
        assert_eq!(pascal("My BP"), "MyBP");
    }

    #[test]
    fn members_lose_what_all_begin_with() {
        assert_eq!(members(&["bost_Open", "bost_Close"]), ["Open", "Close"]);
        assert_eq!(members(&["tYES", "tNO"]), ["Yes", "NO"]);
        assert_eq!(members(&["iNotATree", "iSalesTree"]), ["NotATree", "SalesTree"]);
        assert_eq!(members(&["x_Other", "x_1", "x_2"]), ["XOther", "X1", "X2"]);
        assert_eq!(members(&["atCompany"]), ["AtCompany"]);
    }
}
