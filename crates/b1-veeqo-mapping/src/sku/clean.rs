//! A clean code for one that breaks the policy.

use unicode_normalization::UnicodeNormalization;

use super::SkuPolicy;
use super::look::{ascii_look, is_invisible};

/// How many numbers are tried behind a suggestion that is taken.
const NUMBERED: std::ops::RangeInclusive<u32> = 2..=999;

impl SkuPolicy {
    /// A code that follows the policy and resembles this one; `None` when nothing usable is left. A clean code is
    /// its own suggestion.
    ///
    /// Look-alikes become the ASCII character that they show, accents and ligatures their plain letters, and every
    /// run of other refused characters one `-` (or the first allowed mark).
    #[must_use]
    pub fn suggest(&self, code: &str) -> Option<String> {
        if self.findings(code).is_empty() {
            return Some(code.to_owned());
        }
        Some(self.fit(&self.rewrite(code), self.max_length())).filter(|text| self.findings(text).is_empty())
    }

    /// As [`SkuPolicy::suggest`], and not one of the codes that are `taken`: a number is added until it is free.
    ///
    /// Without it two products whose codes differ by `/` and `-` alone would be given one code. `None` also when
    /// no number up to 999 is free.
    #[must_use]
    pub fn suggest_free(&self, code: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
        let plain = self.suggest(code)?;
        if !taken(&plain) {
            return Some(plain);
        }
        let mark = self.filler().map(String::from).unwrap_or_default();
        NUMBERED.into_iter().find_map(|number| {
            let tail = format!("{mark}{number}");
            let head = self.fit(&plain, self.max_length().checked_sub(tail.chars().count())?);
            let text = head + &tail;
            (self.findings(&text).is_empty() && !taken(&text)).then_some(text)
        })
    }

    /// Replaces what is refused, leaves nothing refused at the ends.
    fn rewrite(&self, code: &str) -> String {
        let normal: String = code.trim().nfkc().collect();
        let latin = normal.chars().any(|c| c.is_ascii_alphabetic());
        let mut text = String::new();
        let mut gap = false;
        for character in self.case().apply(&normal).chars().filter(|c| !is_invisible(*c)) {
            let allowed = |c: &char| self.fault(*c, false, latin).is_none();
            let mut kept = plain(character, allowed(&character));
            kept.retain(allowed);
            if kept.is_empty() {
                gap = true;
                continue;
            }
            if gap && !text.is_empty() {
                text.extend(self.filler());
            }
            gap = false;
            text.extend(kept);
        }
        text
    }

    /// The first characters of a text, without a space or mark at the cut.
    fn fit(&self, text: &str, length: usize) -> String {
        let short: String = text.chars().take(length).collect();
        let cut = short.chars().count() < text.chars().count();
        let hangs = |c: char| c.is_whitespace() || (cut && Some(c) == self.filler());
        short.trim_end_matches(hangs).to_owned()
    }
}

/// The characters to try for one: itself where it is allowed, else what it looks like, else its plain letters.
fn plain(character: char, allowed: bool) -> Vec<char> {
    if allowed {
        return vec![character];
    }
    if let Some(look) = ascii_look(character) {
        return vec![look];
    }
    let letters = match character {
        'ß' => "ss",
        'ẞ' => "SS",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'đ' => "d",
        'Đ' => "D",
        'ł' => "l",
        'Ł' => "L",
        'þ' => "th",
        'Þ' => "TH",
        _ => return std::iter::once(character).nfkd().collect(),
    };
    letters.chars().collect()
}

#[cfg(test)]
mod tests {
    use super::super::CaseRule;
    use super::*;

    #[test]
    fn a_suggestion_that_is_taken_gets_a_number() {
        let policy = SkuPolicy::default().with_max_length(6);
        let free = |code: &str, taken: &[&str]| policy.suggest_free(code, |text| taken.contains(&text));
        assert_eq!(free("A/1", &[]).as_deref(), Some("A-1"));
        assert_eq!(free("A/1", &["A-1"]).as_deref(), Some("A-1-2"));
        assert_eq!(free("A/1", &["A-1", "A-1-2"]).as_deref(), Some("A-1-3"));
        assert_eq!(free("ABCD/F", &["ABCD-F"]).as_deref(), Some("ABCD-2"));
        assert_eq!(policy.suggest_free("A/1", |_| true), None);
        assert_eq!(free("//", &[]), None);
    }

    #[test]
    fn suggestions_read_like_the_code() {
        let upper = SkuPolicy::default().with_case(CaseRule::Upper);
        let spaced = SkuPolicy::default().with_inner_spaces(true);
        let none = SkuPolicy::default().with_punctuation("");
        for (policy, code, suggestion) in [
            (&upper, "straße/5", Some("STRASSE-5")),
            (&upper, " ærø №7 ", Some("AERO-NO7")),
            (&spaced, "red\u{A0}mug", Some("red mug")),
            (&spaced, "red / mug", Some("red - mug")),
            (&none, "A/1", Some("A1")),
            (&none, "零", None),
        ] {
            assert_eq!(policy.suggest(code).as_deref(), suggestion, "{code:?}");
        }
    }
}
