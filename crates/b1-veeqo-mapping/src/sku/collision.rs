//! Codes that people, spreadsheets or case-blind databases take for one another.

use std::collections::BTreeMap;

/// The weakest reading under which codes fall together. Each kind includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollisionKind {
    /// The same text, more than once.
    Duplicate,
    /// They differ by white space or invisible characters.
    Whitespace,
    /// They differ by upper and lower case.
    Case,
    /// They differ by zeros at the front, which spreadsheets drop.
    LeadingZeros,
    /// They differ by characters that look alike, such as `O` and `0`, `l` and `1`, Latin and Cyrillic `A`.
    LookAlike,
}

impl CollisionKind {
    const ALL: [Self; 5] =
        [Self::Duplicate, Self::Whitespace, Self::Case, Self::LeadingZeros, Self::LookAlike];

    /// The reading of a code at this level: equal readings collide.
    fn read(self, code: &str) -> String {
        match self {
            Self::Duplicate => code.to_owned(),
            Self::Whitespace => code.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect(),
            Self::Case => Self::Whitespace.read(code).to_lowercase(),
            Self::LeadingZeros => without_zeros(&Self::Case.read(code)),
            Self::LookAlike => {
                let plain: String = Self::LeadingZeros.read(code).chars().map(look).collect();
                without_zeros(&plain)
            }
        }
    }
}

/// A set of codes that can be confused, in the order in which they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision<'a> {
    /// The weakest reading under which all of them are equal.
    pub kind: CollisionKind,
    /// The codes, two or more.
    pub codes: Vec<&'a str>,
}

/// Finds every set of codes that collide under any reading; linear in the number of codes.
///
/// Each code stands in at most one set. The sets are ordered by their common reading.
#[must_use]
pub fn collisions<'a>(codes: impl IntoIterator<Item = &'a str>) -> Vec<Collision<'a>> {
    let mut groups: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for code in codes {
        groups.entry(CollisionKind::LookAlike.read(code)).or_default().push(code);
    }
    groups
        .into_values()
        .filter(|codes| codes.len() > 1)
        .map(|codes| Collision { kind: weakest(&codes), codes })
        .collect()
}

fn weakest(codes: &[&str]) -> CollisionKind {
    let agrees = |kind: &CollisionKind| {
        let mut readings = codes.iter().map(|code| kind.read(code));
        let first = readings.next();
        readings.all(|reading| Some(reading) == first)
    };
    CollisionKind::ALL.into_iter().find(agrees).unwrap_or(CollisionKind::LookAlike)
}

fn without_zeros(text: &str) -> String {
    let rest = text.trim_start_matches('0');
    if rest.is_empty() && !text.is_empty() { "0".to_owned() } else { rest.to_owned() }
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}')
        || character.is_control()
}

/// The plain character that a lower-case character looks like.
fn look(character: char) -> char {
    match character {
        'o' | 'о' | 'ο' | 'ø' => '0',
        'l' | 'i' | '|' | 'і' | 'ι' | 'ı' => '1',
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'е' | 'ε' => 'e',
        'н' | 'η' => 'h',
        'к' | 'κ' => 'k',
        'м' | 'μ' => 'm',
        'ν' => 'n',
        'р' | 'ρ' => 'p',
        'т' | 'τ' => 't',
        'х' | 'χ' => 'x',
        'у' | 'υ' => 'y',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{FF01}'..='\u{FF5E}' => full_width(character),
        other => other,
    }
}

fn full_width(character: char) -> char {
    let plain = char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character);
    if plain.is_ascii_lowercase() { look(plain) } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_the_weakest_common_reading() {
        use CollisionKind::{Case, Duplicate, LeadingZeros, LookAlike, Whitespace};
        let cases = [
            (["A1", "A1"], Duplicate),
            (["A 1", "A1"], Whitespace),
            (["A\u{200B}1", "A1"], Whitespace),
            (["ab", "AB"], Case),
            (["007", "7"], LeadingZeros),
            (["000", "0"], LeadingZeros),
            (["AO1", "A01"], LookAlike),
            (["OA", "0A"], LookAlike),
            (["\u{410}1", "A1"], LookAlike),
            (["A\u{2013}1", "A-1"], LookAlike),
            (["\u{FF2F}1", "01"], LookAlike),
        ];
        for (codes, kind) in cases {
            assert_eq!(collisions(codes), [Collision { kind, codes: codes.to_vec() }], "{codes:?}");
        }
    }

    #[test]
    fn different_codes_do_not_collide() {
        assert_eq!(collisions(["A1", "A2", "B1", "A-1", "10", "1"]), []);
    }

    #[test]
    fn a_set_holds_all_its_codes_in_order() {
        let found = collisions(["x", "Ab", "y", "ab", "a b"]);
        assert_eq!(found, [Collision { kind: CollisionKind::Case, codes: vec!["Ab", "ab", "a b"] }]);
    }
}
