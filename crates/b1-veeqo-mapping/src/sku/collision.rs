//! Codes that people, spreadsheets or case-blind databases take for one another.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::look::{confusable, is_invisible};

/// The weakest reading under which codes fall together. Each kind includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollisionKind {
    /// The same text, more than once.
    Duplicate,
    /// The same characters in other code points, such as `é` as one or as two (Unicode NFC).
    Normalisation,
    /// Full-width letters, ligatures and other presentation forms of the same characters (Unicode NFKC).
    Compatibility,
    /// They differ by white space or invisible characters.
    Whitespace,
    /// They differ by upper and lower case.
    Case,
    /// They differ by zeros at the front, which spreadsheets drop.
    LeadingZeros,
    /// They differ by characters that look alike, such as `O` and `0`, `l` and `1`, Latin and Cyrillic `A`, `-` and
    /// other dashes.
    LookAlike,
}

impl CollisionKind {
    /// Every kind, the strictest reading first.
    pub const ALL: [Self; 7] = [
        Self::Duplicate,
        Self::Normalisation,
        Self::Compatibility,
        Self::Whitespace,
        Self::Case,
        Self::LeadingZeros,
        Self::LookAlike,
    ];

    /// The reading of a code at this level, made of the reading before it: equal readings collide.
    fn read(self, code: &str) -> Cow<'_, str> {
        let steps = Self::ALL.into_iter().take_while(|step| *step <= self);
        steps.fold(Cow::Borrowed(code), |text, step| step.reread(text))
    }

    fn reread(self, text: Cow<'_, str>) -> Cow<'_, str> {
        match self {
            Self::Normalisation | Self::Compatibility if text.is_ascii() => text,
            Self::Duplicate => text,
            Self::Normalisation => text.nfc().collect(),
            Self::Compatibility => text.nfkc().collect(),
            Self::Whitespace if !text.chars().any(is_blank) => text,
            // What stood apart may combine once nothing is between.
            Self::Whitespace => text.chars().filter(|c| !is_blank(*c)).nfkc().collect(),
            Self::Case if text.is_ascii() => text.to_ascii_lowercase().into(),
            // Upwards first: ß becomes SS, and the final sigma is like any other.
            Self::Case => text.to_uppercase().to_lowercase().nfkc().collect(),
            Self::LeadingZeros => without_zeros(text),
            Self::LookAlike => without_zeros(text.chars().map(confusable).collect()),
        }
    }
}

/// The reading under which every collision shows.
pub(super) fn widest(code: &str) -> Cow<'_, str> {
    CollisionKind::LookAlike.read(code)
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

fn without_zeros(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.trim_start_matches('0') {
        "" if !text.is_empty() => Cow::Borrowed("0"),
        rest if rest.len() == text.len() => text,
        rest => Cow::Owned(rest.to_owned()),
    }
}

/// A set of codes that can be confused, in the order in which they were given.
///
/// `C` is whatever was given: a text, or a record that shows its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision<C> {
    /// The weakest reading under which all of them are equal.
    pub kind: CollisionKind,
    /// The codes, two or more.
    pub codes: Vec<C>,
}

/// Finds every set of codes that collide under any reading; linear in the number of codes, each of which is read
/// twice at most.
///
/// Each code stands in at most one set. The sets are ordered by their common reading. All codes are held: where
/// there are millions, use a [`CollisionSieve`](super::CollisionSieve).
#[must_use]
pub fn collisions<C: AsRef<str>>(codes: impl IntoIterator<Item = C>) -> Vec<Collision<C>> {
    let mut groups: HashMap<String, Vec<C>> = HashMap::new();
    for code in codes {
        let reading = widest(code.as_ref()).into_owned();
        groups.entry(reading).or_default().push(code);
    }
    collided(groups)
}

/// The groups of two and more, ordered by their reading.
pub(super) fn collided<C: AsRef<str>>(groups: HashMap<String, Vec<C>>) -> Vec<Collision<C>> {
    let mut groups: Vec<_> = groups.into_iter().filter(|(_, codes)| codes.len() > 1).collect();
    groups.sort_by(|(a, _), (b, _)| a.cmp(b));
    groups.into_iter().map(|(_, codes)| Collision { kind: weakest(&codes), codes }).collect()
}

fn weakest<C: AsRef<str>>(codes: &[C]) -> CollisionKind {
    let mut texts = codes.iter().map(AsRef::as_ref);
    let Some(first) = texts.next() else { return CollisionKind::Duplicate };
    let mut kinds = CollisionKind::ALL.into_iter();
    let mut kind = CollisionKind::Duplicate;
    let mut reading = kind.read(first);
    for text in texts {
        while kind.read(text) != reading {
            let Some(weaker) = kinds.find(|next| *next > kind) else { break };
            kind = weaker;
            reading = kind.read(first);
        }
    }
    kind
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_the_weakest_common_reading() {
        use CollisionKind::{
            Case, Compatibility, Duplicate, LeadingZeros, LookAlike, Normalisation, Whitespace,
        };
        let cases = [
            (["A1", "A1"], Duplicate),
            (["Caf\u{E9}", "Cafe\u{301}"], Normalisation),
            (["A1", "\u{FF21}1"], Compatibility),
            (["\u{FB01}x", "fix"], Compatibility),
            (["A 1", "A1"], Whitespace),
            (["A\u{A0}1", "A1"], Whitespace),
            (["A\u{200B}1", "A1"], Whitespace),
            (["A\u{AD}1", "A1"], Whitespace),
            (["Cafe\u{200D}\u{301}", "caf\u{E9}"], Case),
            (["ab", "AB"], Case),
            (["Maß", "MASS"], Case),
            (["ΟΔΟΣ", "οδος"], Case),
            (["007", "7"], LeadingZeros),
            (["000", "0"], LeadingZeros),
            (["AO1", "A01"], LookAlike),
            (["OA", "0A"], LookAlike),
            (["I-5", "l-5"], LookAlike),
            (["\u{410}1", "A1"], LookAlike),
            (["\u{391}1", "a1"], LookAlike),
            (["A\u{2013}1", "A-1"], LookAlike),
            (["\u{FF2F}1", "01"], LookAlike),
        ];
        for (codes, kind) in cases {
            assert_eq!(collisions(codes), [Collision { kind, codes: codes.to_vec() }], "{codes:?}");
        }
    }

    #[test]
    fn different_codes_do_not_collide() {
        assert_eq!(collisions(["A1", "A2", "B1", "A-1", "10", "1", "é", "e", "Ж", ""]), []);
    }

    #[test]
    fn a_set_holds_all_its_codes_in_order() {
        let found = collisions(["x", "Ab", "y", "ab", "a b"]);
        assert_eq!(found, [Collision { kind: CollisionKind::Case, codes: vec!["Ab", "ab", "a b"] }]);
        let found = collisions(["A1", "a1", "A1"]);
        assert_eq!(found, [Collision { kind: CollisionKind::Case, codes: vec!["A1", "a1", "A1"] }]);
    }
}
