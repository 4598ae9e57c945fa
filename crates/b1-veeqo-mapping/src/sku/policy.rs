//! The house rules for product codes: stricter than what is possible, so that codes stay safe everywhere.

use std::collections::BTreeSet;
use std::iter::once;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::look::{ascii_look, is_invisible};
use super::{FindingKind, MAX_LENGTH, SkuFinding, SkuVerdict};

/// How letters must be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CaseRule {
    /// Upper and lower case may be mixed.
    #[default]
    Any,
    /// Upper case only.
    Upper,
    /// Lower case only.
    Lower,
}

impl CaseRule {
    fn breaks(self, character: char) -> bool {
        match self {
            Self::Any => false,
            Self::Upper => character.is_lowercase(),
            Self::Lower => character.is_uppercase(),
        }
    }

    pub(super) fn apply(self, text: &str) -> String {
        match self {
            Self::Any => text.to_owned(),
            Self::Upper => text.to_uppercase(),
            Self::Lower => text.to_lowercase(),
        }
    }
}

/// The rules that a merchant sets for product codes.
///
/// The default is safe in URLs, file names, labels and searches: ASCII letters, digits and `-` `_` `.`,
/// no spaces, any case, at most fifty characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkuPolicy {
    punctuation: BTreeSet<char>,
    unicode_letters: bool,
    max_length: usize,
    case: CaseRule,
    spaces: bool,
}

impl Default for SkuPolicy {
    fn default() -> Self {
        Self {
            punctuation: BTreeSet::from(['-', '_', '.']),
            unicode_letters: false,
            max_length: MAX_LENGTH,
            case: CaseRule::Any,
            spaces: false,
        }
    }
}

impl SkuPolicy {
    /// Replaces the characters allowed beside letters and digits. White space and invisible characters
    /// are ignored here: spaces have their own rule.
    #[must_use]
    pub fn with_punctuation(mut self, characters: &str) -> Self {
        self.punctuation = characters.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect();
        self
    }

    /// Allows letters and digits of every script, not ASCII alone. Letters of two scripts that look alike are not
    /// mixed all the same, and characters stand in their normal form (Unicode NFKC).
    #[must_use]
    pub fn with_unicode_letters(mut self, allowed: bool) -> Self {
        self.unicode_letters = allowed;
        self
    }

    /// Sets the longest code in characters; values outside 1 to [`MAX_LENGTH`] are drawn to that range.
    #[must_use]
    pub fn with_max_length(mut self, length: usize) -> Self {
        self.max_length = length.clamp(1, MAX_LENGTH);
        self
    }

    /// Sets the case of letters.
    #[must_use]
    pub fn with_case(mut self, case: CaseRule) -> Self {
        self.case = case;
        self
    }

    /// Allows single spaces inside a code; never at its ends.
    #[must_use]
    pub fn with_inner_spaces(mut self, allowed: bool) -> Self {
        self.spaces = allowed;
        self
    }

    /// Judges a code: every offending character with its position, and a clean code to use instead.
    ///
    /// The suggestion follows the policy itself, so that it is its own suggestion. It may be somebody else's code:
    /// where others exist, ask [`SkuPolicy::suggest_free`].
    #[must_use]
    pub fn inspect(&self, code: &str) -> SkuVerdict {
        let findings = self.findings(code);
        if findings.is_empty() {
            return SkuVerdict::Clean;
        }
        SkuVerdict::Flagged { findings, suggestion: self.suggest(code) }
    }

    pub(super) fn findings(&self, code: &str) -> Vec<SkuFinding> {
        if code.is_empty() {
            return vec![SkuFinding { kind: FindingKind::Empty, character: None, position: 1 }];
        }
        let last = code.chars().count();
        let latin = code.chars().any(|c| c.is_ascii_alphabetic());
        code.chars()
            .zip(1..)
            .filter_map(|(character, position)| {
                let at_end = position == 1 || position == last;
                let kind = self
                    .fault(character, at_end, latin)
                    .or((position > self.max_length).then_some(FindingKind::TooLong))?;
                Some(SkuFinding { kind, character: Some(character), position })
            })
            .collect()
    }

    /// What is wrong with a character, `at_end` of the code or in a code that has `latin` letters.
    pub(super) fn fault(&self, character: char, at_end: bool, latin: bool) -> Option<FindingKind> {
        if is_invisible(character) {
            return Some(FindingKind::Invisible);
        }
        if character.is_whitespace() {
            let fine = self.spaces && character == ' ' && !at_end;
            return (!fine).then_some(FindingKind::Space);
        }
        if self.punctuation.contains(&character) {
            return None;
        }
        let letter = character.is_ascii_alphanumeric()
            || (self.unicode_letters && (character.is_alphanumeric() || is_combining_mark(character)));
        let alike = ascii_look(character).is_some();
        if alike && (latin || !letter) {
            return Some(FindingKind::LookAlike);
        }
        if !letter {
            return Some(FindingKind::NotAllowed);
        }
        let ascii = character.is_ascii();
        if !ascii && (is_combining_mark(character) || !once(character).nfkc().eq(once(character))) {
            return Some(FindingKind::Unnormalised);
        }
        self.case.breaks(character).then_some(FindingKind::Case)
    }

    pub(super) fn filler(&self) -> Option<char> {
        if self.punctuation.contains(&'-') { Some('-') } else { self.punctuation.first().copied() }
    }

    pub(super) fn case(&self) -> CaseRule {
        self.case
    }

    pub(super) fn max_length(&self) -> usize {
        self.max_length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Faults = Vec<(FindingKind, usize)>;

    fn flagged(policy: &SkuPolicy, code: &str) -> (Faults, Option<String>) {
        match policy.inspect(code) {
            SkuVerdict::Clean => panic!("{code:?} was found clean"),
            SkuVerdict::Flagged { findings, suggestion } => {
                (findings.iter().map(|f| (f.kind, f.position)).collect(), suggestion)
            }
        }
    }

    #[test]
    fn default_policy() {
        let policy = SkuPolicy::default();
        for code in ["A-1", "abc_DEF.9", &"x".repeat(50)] {
            assert_eq!(policy.inspect(code), SkuVerdict::Clean);
        }
        use FindingKind::{Empty, Invisible, LookAlike, NotAllowed, Space, TooLong};
        let cases: [(&str, Faults, Option<&str>); 11] = [
            ("MB829Z/A", vec![(NotAllowed, 7)], Some("MB829Z-A")),
            ("A #%B", vec![(Space, 2), (NotAllowed, 3), (NotAllowed, 4)], Some("A-B")),
            ("Maß", vec![(NotAllowed, 3)], Some("Mass")),
            ("Café#1", vec![(NotAllowed, 4), (NotAllowed, 5)], Some("Cafe-1")),
            ("\u{410}B\u{2013}1", vec![(LookAlike, 1), (LookAlike, 3)], Some("AB-1")),
            ("A\u{200B}\t1", vec![(Invisible, 2), (Invisible, 3)], Some("A1")),
            ("\u{FF21}1", vec![(LookAlike, 1)], Some("A1")),
            ("½", vec![(NotAllowed, 1)], Some("1-2")),
            (" A1 ", vec![(Space, 1), (Space, 4)], Some("A1")),
            ("###", vec![(NotAllowed, 1), (NotAllowed, 2), (NotAllowed, 3)], None),
            ("", vec![(Empty, 1)], None),
        ];
        for (code, findings, suggestion) in cases {
            assert_eq!(flagged(&policy, code), (findings, suggestion.map(str::to_owned)), "{code:?}");
        }
        let long = flagged(&policy, &"y".repeat(52));
        assert_eq!(long, (vec![(TooLong, 51), (TooLong, 52)], Some("y".repeat(50))));
    }

    #[test]
    fn own_rules() {
        let policy =
            SkuPolicy::default().with_case(CaseRule::Upper).with_inner_spaces(true).with_max_length(5);
        assert_eq!(policy.inspect("AB 1"), SkuVerdict::Clean);
        assert_eq!(flagged(&policy, "aB1"), (vec![(FindingKind::Case, 1)], Some("AB1".to_owned())));
        assert_eq!(flagged(&policy, "ABCD EF").1, Some("ABCD".to_owned()));
        let wide = SkuPolicy::default().with_unicode_letters(true).with_punctuation("/");
        assert_eq!(wide.inspect("Größe/4"), SkuVerdict::Clean);
        assert_eq!(flagged(&wide, "A-B").1, Some("A/B".to_owned()));
    }

    #[test]
    fn letters_of_every_script_in_their_normal_form() {
        use FindingKind::{LookAlike, Unnormalised};
        let wide = SkuPolicy::default().with_unicode_letters(true);
        for code in ["零件-1", "Größe", "БОЛТ-М8", "\u{391}\u{392}-1"] {
            assert_eq!(wide.inspect(code), SkuVerdict::Clean, "{code}");
        }
        let cases: [(&str, Faults, Option<&str>); 4] = [
            ("Cafe\u{301}", vec![(Unnormalised, 5)], Some("Caf\u{E9}")),
            ("m\u{B2}", vec![(Unnormalised, 2)], Some("m2")),
            ("\u{410}B1", vec![(LookAlike, 1)], Some("AB1")),
            ("零件\u{2014}1", vec![(LookAlike, 3)], Some("零件-1")),
        ];
        for (code, findings, suggestion) in cases {
            assert_eq!(flagged(&wide, code), (findings, suggestion.map(str::to_owned)), "{code:?}");
        }
    }
}
