//! The orders of a day, as the channels hand them over.

use super::goods::{Good, goods};
use super::{MARKETPLACE, WEB_SHOP};
use crate::veeqo::{Account, Address, NewLine, NewOrder};
use rust_decimal::Decimal;

/// How many orders a day brings.
pub(super) const ORDERS: usize = 60;

/// Draws orders over what the shop can sell.
#[derive(Debug)]
pub(super) struct Desk {
    dice: fastrand::Rng,
    /// Sellable and good, for every SAP item that has reached Veeqo, in the order of the catalogue.
    plain: Vec<(i64, Good)>,
    tracked: Vec<(i64, Good)>,
}

impl Desk {
    pub(super) fn new(seed: u64, account: &Account) -> Self {
        let offered = goods(seed).into_iter().filter(|good| good.stocked && !good.frozen);
        let known = offered.filter_map(|good| {
            let found = account.sellables_by_sku(&good.code);
            found.first().map(|sellable| (sellable.id, good))
        });
        let (plain, tracked) = known.partition(|(_, good)| good.is_plain());
        Self { dice: fastrand::Rng::with_seed(seed ^ 0xda7), plain, tracked }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    pub(super) fn dice(&mut self) -> &mut fastrand::Rng {
        &mut self.dice
    }

    /// Whether it is sold without batches or serial numbers.
    pub(super) fn is_plain(&self, sellable: i64) -> bool {
        self.plain.iter().any(|(id, _)| *id == sellable)
    }

    /// A plain good by drawing.
    pub(super) fn any(&mut self) -> Option<(i64, Good)> {
        self.dice.choice(&self.plain).cloned()
    }

    /// The n-th order: one to three lines of different goods, some with discounts and freight.
    pub(super) fn order(&mut self, n: usize) -> NewOrder {
        let marketplace = n % 6 == 5;
        let wanted = if needs_two_lines(n) { 2 } else { 1 + n % 3 };
        let wanted = if is_tracked(n) { 1 } else { wanted };
        let mut lines: Vec<NewLine> = Vec::new();
        for _ in 0..10 {
            let drawn =
                self.pick(n).filter(|(sellable, _)| lines.iter().all(|line| line.sellable != *sellable));
            if let Some((sellable, good)) = drawn.filter(|_| lines.len() < wanted) {
                lines.push(self.line(sellable, &good, n));
            }
        }
        NewOrder {
            channel: if marketplace { MARKETPLACE } else { WEB_SHOP },
            number: if marketplace {
                format!("026-{:07}-{n:04}", 1_000_000 + n)
            } else {
                format!("#{}", 1001 + n)
            },
            lines,
            prices_include_tax: false,
            order_discount: if n % 7 == 3 { Decimal::new(150, 2) } else { Decimal::ZERO },
            delivery_cost: if n.is_multiple_of(2) { Decimal::new(495, 2) } else { Decimal::ZERO },
            delivery_tax_rate: Decimal::new(2, 1),
            address: Some(self.address(n)),
            customer: None,
            paid: true,
        }
    }

    fn pick(&mut self, n: usize) -> Option<(i64, Good)> {
        let from = if is_tracked(n) && !self.tracked.is_empty() { &self.tracked } else { &self.plain };
        self.dice.choice(from).cloned()
    }

    fn line(&mut self, sellable: i64, good: &Good, n: usize) -> NewLine {
        NewLine {
            sellable,
            quantity: if good.is_plain() { self.dice.i64(1..4) } else { 1 },
            price: good.price,
            tax_rate: good.tax_rate(),
            discount: if n % 5 == 2 { (good.price / Decimal::TEN).round_dp(2) } else { Decimal::ZERO },
        }
    }

    fn address(&mut self, n: usize) -> Address {
        const FIRST: [&str; 6] = ["Ann", "Björn", "Chloé", "Dafydd", "Zoë", "Seán"];
        const LAST: [&str; 5] = ["Lee", "Müller", "O'Connor", "Smith & Sons", "Nguyễn"];
        let first = FIRST.get(n % FIRST.len()).copied().unwrap_or_default();
        let last = LAST.get(n % LAST.len()).copied().unwrap_or_default();
        Address {
            first_name: first.to_owned(),
            last_name: last.to_owned(),
            address1: format!("{} High Street", self.dice.u8(1..200)),
            city: "Swansea".to_owned(),
            zip: "SA1 1AA".to_owned(),
            country: "GB".to_owned(),
            email: Some(format!("customer{n}@shop.example")),
            ..Address::default()
        }
    }
}

/// Every tenth order is for goods with batches or serials.
fn is_tracked(n: usize) -> bool {
    n % 10 == 8 && !needs_two_lines(n)
}

/// Orders that will travel in two parcels.
pub(super) fn needs_two_lines(n: usize) -> bool {
    (40..54).contains(&n)
}
