//! The text of a document key: one letter, a number, and a generation above zero after a full stop.

use std::fmt;
use std::str::FromStr;

use super::{
    AdjustmentKey, DespatchKey, DocumentKey, Generation, KeyError, OrderKey, ReturnKey, SaleKey, Subject,
};

const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        let index = usize::try_from(number % 36).unwrap_or(0);
        digits.push(DIGITS.get(index).copied().map_or('0', char::from));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

impl fmt::Display for DocumentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.subject() {
            Subject::Order(key) => write!(f, "V{}", key.get())?,
            Subject::Despatch(key) => write!(f, "A{}", key.get())?,
            Subject::Invoice(key) => write!(f, "I{}", key.get())?,
            Subject::Return(key) => write!(f, "R{}", key.get())?,
            Subject::Sale(key) => write!(f, "B{}", key.get())?,
            Subject::Adjustment(key) => write!(f, "S{}", base36(key.get()))?,
        }
        match self.generation() {
            Generation::FIRST => Ok(()),
            later => write!(f, ".{}", later.get()),
        }
    }
}

fn subject(text: &str) -> Option<Subject> {
    let mut rest = text.chars();
    let letter = rest.next()?;
    let number = rest.as_str();
    let id = || number.parse::<i64>().ok();
    match letter {
        'V' => OrderKey::new(id()?).ok().map(Subject::Order),
        'A' => DespatchKey::new(id()?).ok().map(Subject::Despatch),
        'I' => DespatchKey::new(id()?).ok().map(Subject::Invoice),
        'R' => ReturnKey::new(id()?).ok().map(Subject::Return),
        'B' => SaleKey::new(id()?).ok().map(Subject::Sale),
        'S' => AdjustmentKey::new(u64::from_str_radix(number, 36).ok()?).ok().map(Subject::Adjustment),
        _ => None,
    }
}

fn parse(text: &str) -> Option<DocumentKey> {
    let (head, generation) = match text.split_once('.') {
        None => (text, Generation::FIRST),
        Some((head, tail)) => (head, Generation::new(tail.parse().ok()?).ok()?),
    };
    let key = DocumentKey::new(subject(head)?, generation);
    // One key has one text: signs, leading zeros, small letters and `.0` are somebody else's.
    (key.to_string() == text).then_some(key)
}

impl FromStr for DocumentKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| KeyError::Text { text: text.to_owned() })
    }
}

impl TryFrom<String> for DocumentKey {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<DocumentKey> for String {
    fn from(key: DocumentKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts() {
        let order = DocumentKey::from(OrderKey::new(123_456_789).unwrap());
        let despatch = DespatchKey::new(987_654).unwrap();
        let cases = [
            (order, "V123456789"),
            (order.next_generation().unwrap(), "V123456789.1"),
            (DocumentKey::from(despatch), "A987654"),
            (DocumentKey::new(Subject::Invoice(despatch), Generation::FIRST), "I987654"),
            (ReturnKey::new(4711).unwrap().into(), "R4711"),
            (SaleKey::new(4711).unwrap().into(), "B4711"),
            (AdjustmentKey::new(0).unwrap().into(), "S0"),
            (AdjustmentKey::new(35).unwrap().into(), "SZ"),
            (AdjustmentKey::new(36).unwrap().into(), "S10"),
        ];
        for (key, text) in cases {
            assert_eq!(key.to_string(), text);
            assert_eq!(text.parse(), Ok(key));
        }
    }

    #[test]
    fn only_the_one_text_of_a_key_is_read() {
        let refused = [
            "",
            "V",
            "V0",
            "V-1",
            "V+1",
            "V01",
            "v1",
            "X1",
            "V1.",
            "V1.0",
            "V1.01",
            "V1.100",
            "V1.1.1",
            " V1",
            "V1 ",
            "S1z",
            "SZZZZZZZZ",
            "V9223372036854775808",
            "V１",
        ];
        for text in refused {
            assert!(text.parse::<DocumentKey>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_longest_texts_fit_their_columns() {
        let last = Generation::new(Generation::MAX).unwrap();
        let order = DocumentKey::new(Subject::Order(OrderKey::new(i64::MAX).unwrap()), last);
        assert!(order.to_string().len() <= 30);
        let most = AdjustmentKey::new(AdjustmentKey::MAX).unwrap();
        assert_eq!(DocumentKey::new(Subject::Adjustment(most), last).to_string(), "SZZZZZZZ.99");
        assert!(AdjustmentKey::new(AdjustmentKey::MAX + 1).is_err());
        assert!(order.next_generation().is_err());
    }

    #[test]
    fn adjustments_are_issued_upwards_even_after_the_store_was_lost() {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let first = AdjustmentKey::issue(now, None).unwrap();
        let second = AdjustmentKey::issue(now, Some(first)).unwrap();
        assert_eq!(second.get(), first.get() + 1);
        let later = "2026-03-01T12:05:00Z".parse().unwrap();
        assert_eq!(AdjustmentKey::issue(later, Some(second)).unwrap().get(), first.get() + 300);
    }
}
