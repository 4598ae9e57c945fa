//! What the small business sells.

use crate::sap::Tracking;
use rust_decimal::Decimal;

/// One item of the business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Good {
    /// `ItemCode`, and the SKU once it has travelled.
    pub code: String,
    /// `ItemName`.
    pub name: String,
    /// Barcode, where there is one.
    pub barcode: Option<String>,
    /// Net price.
    pub price: Decimal,
    /// Whether the item is in the zero-rated VAT group.
    pub zero_rated: bool,
    /// How its units are told apart.
    pub tracking: Tracking,
    /// Whether stock of it is kept.
    pub stocked: bool,
    /// Whether it is frozen.
    pub frozen: bool,
    /// Units in the warehouses `01`, `02` and `99` at the start.
    pub opening: [i64; 3],
}

impl Good {
    /// Tax as a fraction, as order lines carry it.
    #[must_use]
    pub fn tax_rate(&self) -> Decimal {
        if self.zero_rated { Decimal::ZERO } else { Decimal::new(2, 1) }
    }

    /// Whether its units are all alike, so that a count correction needs no batch or serial.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.tracking == Tracking::None && self.stocked && !self.frozen
    }
}

/// Codes that break clients which do not encode them.
const AWKWARD: &[(&str, &str)] = &[
    ("A/B#1", "Adapter A/B"),
    ("50%", "Half-price sticker, 50%"),
    ("O'NEIL-7", "Jacket O'Neil"),
    ("12\"PLATE", "Plate, 12\""),
    ("GRÖSSE-42", "Wanderschuh Größe 42"),
    ("茶-100", "緑茶 100 g"),
    ("NUT+BOLT", "Nut & bolt set"),
    ("TWO WORDS", "Item with a space"),
];

const WORDS: &[&str] = &[
    "Mug", "Plate", "Bowl", "Teapot", "Candle", "Lamp", "Cushion", "Blanket", "Towel", "Basket", "Vase",
    "Frame", "Clock", "Tray", "Jug", "Glass", "Coaster", "Apron", "Board", "Knife",
];

const ORDINARY: usize = 170;
const BATCHED: usize = 12;
const SERIALLED: usize = 6;

/// The items of the business; the same seed gives the same ones.
#[must_use]
pub fn goods(seed: u64) -> Vec<Good> {
    let mut dice = fastrand::Rng::with_seed(seed ^ 0x600d5);
    let mut all = Vec::new();
    for number in 0..ORDINARY {
        let word = WORDS.get(number % WORDS.len()).copied().unwrap_or("Item");
        let good =
            plain(&mut dice, &format!("HW-{:04}", 1000 + number), &format!("{word} no. {}", number + 1));
        all.push(Good { zero_rated: number % 9 == 4, ..good });
    }
    all.extend(AWKWARD.iter().map(|(code, name)| plain(&mut dice, code, name)));
    for number in 0..BATCHED {
        let good =
            plain(&mut dice, &format!("TEA-{:03}", number + 1), &format!("Loose tea, blend {}", number + 1));
        all.push(Good { tracking: Tracking::Batches, zero_rated: true, ..good });
    }
    for number in 0..SERIALLED {
        let good =
            plain(&mut dice, &format!("KETTLE-{}", number + 1), &format!("Kettle model {}", number + 1));
        all.push(Good { tracking: Tracking::Serials, opening: [6, 3, 0], ..good });
    }
    for (code, name) in [("GIFTWRAP", "Gift wrapping"), ("ENGRAVING", "Engraving")] {
        let good = plain(&mut dice, code, name);
        all.push(Good { stocked: false, barcode: None, opening: [0; 3], ..good });
    }
    let good = plain(&mut dice, "OLD-0001", "Discontinued lamp");
    all.push(Good { frozen: true, ..good });
    all
}

fn plain(dice: &mut fastrand::Rng, code: &str, name: &str) -> Good {
    let barcode = (dice.u8(0..10) > 0).then(|| ean(dice.u64(0..100_000_000_000) / 10));
    Good {
        code: code.to_owned(),
        name: name.to_owned(),
        barcode,
        price: Decimal::new(dice.i64(99..8000), 2),
        zero_rated: false,
        tracking: Tracking::None,
        stocked: true,
        frozen: false,
        opening: [dice.i64(40..160), dice.i64(20..80), if dice.u8(0..10) == 0 { 5 } else { 0 }],
    }
}

/// An EAN-13 that begins with 50, with its check digit.
fn ean(number: u64) -> String {
    let twelve = format!("50{number:010}");
    let digits = twelve.bytes().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits.zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    format!("{twelve}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn some_two_hundred_items_with_codes_of_their_own() {
        let all = goods(1);
        let codes: BTreeSet<&str> = all.iter().map(|good| good.code.as_str()).collect();
        assert_eq!((all.len(), codes.len()), (199, 199));
        assert!(codes.contains("A/B#1") && codes.contains("50%"));
        assert_eq!(all, goods(1));
        assert_ne!(all, goods(2));
    }
}
