//! Literals of keys and filters, and the many spellings of dates and times.

use crate::sap::errors::Fault;
use rust_decimal::Decimal;

/// A constant in a key or filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Null,
    Text(String),
    Number(Decimal),
}

impl Literal {
    /// Reads `null`, a number, `'text'` (quotes doubled) or a typed `datetime'…'`.
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        if text == "null" {
            return Ok(Self::Null);
        }
        if let Ok(number) = text.parse() {
            return Ok(Self::Number(number));
        }
        let quoted = ["datetimeoffset", "datetime", "time", ""].into_iter().find_map(|prefix| {
            let inner = text.strip_prefix(prefix)?.strip_prefix('\'')?;
            inner.strip_suffix('\'')
        });
        quoted
            .map(|inner| Self::Text(inner.replace("''", "'")))
            .ok_or_else(|| Fault::malformed(format!("Invalid literal '{text}'")))
    }

    /// The value as text, as a text property is compared with it.
    pub(crate) fn as_text(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }

    /// The value as a number, also when it was quoted.
    pub(crate) fn as_number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Null => None,
        }
    }
}

/// Splits at a separator that stands outside quotes and parentheses.
pub(crate) fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut rest, mut start) = (Vec::new(), text, 0);
    let (mut quoted, mut depth) = (false, 0_i32);
    for (at, letter) in text.char_indices() {
        match letter {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            other if other == separator && !quoted && depth == 0 => {
                let (part, after) = rest.split_at(at - start);
                parts.push(part);
                rest = after.get(separator.len_utf8()..).unwrap_or_default();
                start = at + separator.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(rest);
    parts
}

/// A date as `YYYY-MM-DD` from `2014-04-23`, `20140423` or a date with time; the time of day is dropped.
pub(crate) fn date_of(text: &str) -> Option<String> {
    let day = text.split(['T', ' ']).next()?;
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let shaped = day.chars().all(|letter| letter.is_ascii_digit() || letter == '-') && digits.len() == 8;
    if !shaped {
        return None;
    }
    let spelled = format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?);
    spelled.parse::<jiff::civil::Date>().ok().map(|date| date.to_string())
}

/// A time as `HH:MM:SS` from `18:38:00`, `18:38`, `183800`, `1838` or a date with time.
pub(crate) fn time_of(text: &str) -> Option<String> {
    let time = text.split_once('T').map_or(text, |(_, time)| time).trim_end_matches('Z');
    let whole = time.split('.').next()?;
    let mut digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 4 {
        digits.push_str("00");
    }
    if digits.len() != 6 || !whole.chars().all(|letter| letter.is_ascii_digit() || letter == ':') {
        return None;
    }
    let spelled = format!("{}:{}:{}", digits.get(..2)?, digits.get(2..4)?, digits.get(4..6)?);
    spelled.parse::<jiff::civil::Time>().ok().map(|_| spelled)
}

#[cfg(test)]
mod tests {
    use super::{Literal, date_of, split_outside, time_of};

    #[test]
    fn dates_and_times_in_every_documented_form() {
        for form in ["2014-04-23", "20140423", "2014-04-23T12:21:21", "2014-04-23T00:00:00Z"] {
            assert_eq!(date_of(form).as_deref(), Some("2014-04-23"), "{form}");
        }
        for form in ["18:38:00", "18:38", "183800", "1838", "2014-06-18T18:38:00Z"] {
            assert_eq!(time_of(form).as_deref(), Some("18:38:00"), "{form}");
        }
        assert_eq!((date_of("2014-13-01"), time_of("25:00")), (None, None));
    }

    #[test]
    fn literals() {
        assert_eq!(Literal::read("'O''Brien'").unwrap(), Literal::Text("O'Brien".to_owned()));
        assert_eq!(Literal::read("datetime'2014-04-23'").unwrap(), Literal::Text("2014-04-23".to_owned()));
        assert!(Literal::read("bare").is_err());
        assert_eq!(split_outside("a(1,2),'x,y',b", ','), ["a(1,2)", "'x,y'", "b"]);
    }
}
