//! Reads one value of the file as what it should be.

use super::problem::Findings;
use super::section::Section;
use rust_decimal::Decimal;
use std::fmt::Display;
use std::ops::{Range, RangeInclusive};
use std::str::FromStr;
use std::time::Duration;
use toml::de::DeValue;

/// One value and where it stands. The readers return `None` after noting why the value is refused.
pub(super) struct Entry<'d> {
    findings: &'d Findings<'d>,
    /// `[sap] url`, `[[channels]] 1 tax 2 rate`.
    place: String,
    /// Where the key stands: a table's own span may begin elsewhere.
    offset: usize,
    value: &'d DeValue<'d>,
    span: Range<usize>,
}

impl<'d> Entry<'d> {
    pub(super) fn new(
        findings: &'d Findings<'d>,
        place: String,
        offset: usize,
        value: &'d DeValue<'d>,
        span: Range<usize>,
    ) -> Self {
        Self { findings, place, offset, value, span }
    }

    /// Notes that the value is refused.
    pub(super) fn refuse<T>(&self, message: impl Display) -> Option<T> {
        let shown = match self.value {
            DeValue::Table(_) => String::new(),
            _ => format!(" = {}", self.findings.written(self.span.clone())),
        };
        self.findings.at(self.offset, format!("{}{shown}: {message}", self.place));
        None
    }

    /// A text that is not empty.
    pub(super) fn text(&self) -> Option<&'d str> {
        match self.value {
            DeValue::String(text) if text.trim().is_empty() => self.refuse("must not be empty"),
            DeValue::String(text) if text.chars().any(char::is_control) => {
                self.refuse("must not hold control characters")
            }
            DeValue::String(text) => Some(text.as_ref()),
            _ => self.refuse("must be a text in quotes"),
        }
    }

    /// A text of at most so many characters.
    pub(super) fn text_up_to(&self, most: usize) -> Option<String> {
        let text = self.text()?;
        if text.chars().count() > most {
            return self.refuse(format_args!("must have at most {most} characters"));
        }
        Some(text.to_owned())
    }

    /// A text that a type of its own checks.
    pub(super) fn parsed<T: FromStr<Err: Display>>(&self) -> Option<T> {
        match self.text()?.parse() {
            Ok(value) => Some(value),
            Err(why) => self.refuse(why),
        }
    }

    /// A whole number within bounds.
    pub(super) fn whole<T: TryFrom<i64> + Copy + Into<i64>>(&self, bounds: RangeInclusive<T>) -> Option<T> {
        let (least, most): (i64, i64) = ((*bounds.start()).into(), (*bounds.end()).into());
        let number = match self.value {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let inside = number.filter(|number| (least..=most).contains(number));
        match inside.and_then(|number| T::try_from(number).ok()) {
            Some(number) => Some(number),
            None if most == i64::MAX => self.refuse(format_args!("must be a whole number, {least} or more")),
            None => self.refuse(format_args!("must be between {least} and {most}")),
        }
    }

    /// An exact decimal within bounds, read from the digits in the file and never through a float.
    pub(super) fn decimal(&self, least: Decimal, most: Decimal) -> Option<Decimal> {
        let digits = match self.value {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => return self.refuse("must be a number without quotes"),
        };
        match Decimal::from_str_exact(digits.trim_start_matches('+')) {
            Ok(number) if (least..=most).contains(&number) => Some(number),
            Ok(_) => self.refuse(format_args!("must be between {least} and {most}")),
            Err(_) => self.refuse("must be a plain decimal number such as 0.2"),
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&self) -> Option<bool> {
        match self.value {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.refuse("must be true or false"),
        }
    }

    /// A number of seconds, or a text such as `"60s"`, `"2m"`, `"1h"`.
    pub(super) fn duration(&self, bounds: RangeInclusive<Duration>) -> Option<Duration> {
        let seconds = match self.value {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
            DeValue::String(text) => seconds_in(text),
            _ => None,
        };
        let Some(seconds) = seconds else {
            return self.refuse("must be a number of seconds, or a text such as \"60s\", \"2m\" or \"1h\"");
        };
        let duration = Duration::from_secs(seconds);
        if bounds.contains(&duration) {
            return Some(duration);
        }
        let (least, most) = (bounds.start().as_secs(), bounds.end().as_secs());
        self.refuse(format_args!("must be between {least} and {most} seconds"))
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text);
        found.map(|(_, value)| *value).or_else(|| {
            let known: Vec<_> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            self.refuse(format_args!("must be one of {}", known.join(", ")))
        })
    }

    /// The digits and letters of a TOML date or time, or of a text.
    pub(super) fn moment(&self) -> Option<String> {
        match self.value {
            DeValue::Datetime(moment) => Some(moment.to_string()),
            _ => self.text().map(str::to_owned),
        }
    }

    /// The elements of an array.
    pub(super) fn elements(&self) -> Option<Vec<Self>> {
        let DeValue::Array(array) = self.value else {
            return self.refuse("must be a list in square brackets");
        };
        let elements = array.iter().zip(1..).map(|(value, number)| Self {
            findings: self.findings,
            place: format!("{} {number}", self.place),
            offset: value.span().start,
            value: value.get_ref(),
            span: value.span(),
        });
        Some(elements.collect())
    }

    /// Every element of an array, read in one way.
    pub(super) fn list<T>(&self, read: impl Fn(&Self) -> Option<T>) -> Option<Vec<T>> {
        let read: Vec<_> = self.elements()?.iter().map(read).collect();
        read.into_iter().collect()
    }

    /// The table that the value is.
    pub(super) fn section(&self) -> Option<Section<'d>> {
        match self.value {
            DeValue::Table(table) => {
                Some(Section::new(self.findings, self.place.clone(), table, self.offset))
            }
            _ => self.refuse("must be a table"),
        }
    }
}

fn seconds_in(text: &str) -> Option<u64> {
    let (digits, factor) = match text.char_indices().last()? {
        (at, 's') => (text.get(..at)?, 1),
        (at, 'm') => (text.get(..at)?, 60),
        (at, 'h') => (text.get(..at)?, 3600),
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(factor)
}

#[cfg(test)]
mod tests {
    use super::seconds_in;

    #[test]
    fn durations_have_a_unit() {
        for (text, seconds) in [("60s", 60), ("2m", 120), ("1h", 3600), ("0s", 0)] {
            assert_eq!(seconds_in(text), Some(seconds), "{text}");
        }
        for text in ["", "60", "m", "1.5m", "-1s", "2 m", "2min", "1d", "99999999999999999999h"] {
            assert_eq!(seconds_in(text), None, "{text}");
        }
    }
}
