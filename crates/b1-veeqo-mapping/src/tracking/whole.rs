//! As few batches as possible.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::Lot;

/// The smallest set of lots that covers a quantity; among equally small ones that whose lots come first in the order
/// given. The lots together must cover it.
pub(super) fn fewest(lots: &[Lot], needed: crate::quantity::Quantity) -> Vec<Lot> {
    let mut by_size: Vec<(usize, Decimal)> = lots.iter().map(|lot| lot.quantity.get()).enumerate().collect();
    by_size.sort_by_key(|(place, size)| (Reverse(*size), *place));
    let mut left = count(&by_size, needed.get());
    let mut open = needed.get();
    let mut taken = Vec::new();
    for (place, lot) in lots.iter().enumerate() {
        if left == 0 {
            break;
        }
        // With this lot, the largest of those behind it must be able to give the rest.
        let behind = by_size.iter().filter(|(other, _)| *other > place).take(left - 1);
        let most = behind.fold(lot.quantity.get(), |sum, (_, size)| sum.saturating_add(*size));
        if most >= open {
            open = open.saturating_sub(lot.quantity.get());
            left -= 1;
            taken.push(lot.clone());
        }
    }
    taken
}

/// How many lots are needed at least: the largest first.
fn count(by_size: &[(usize, Decimal)], needed: Decimal) -> usize {
    let mut covered = Decimal::ZERO;
    by_size
        .iter()
        .take_while(|(_, size)| {
            let short = covered < needed;
            covered = covered.saturating_add(*size);
            short
        })
        .count()
}
