//! The decimals of a document's amounts and prices.

use crate::sap::books::Env;
use crate::sap::record::{Fields, Record};
use rust_decimal::{Decimal, RoundingStrategy};

/// SAP's words for the decimals of a currency, from none upwards; `cdDefault` stands for those of totals.
pub(crate) const CURRENCY_DECIMALS: [&str; 7] =
    ["cdWithoutDecimals", "cd1Digit", "cd2Digits", "cd3Digits", "cd4Digits", "cd5Digits", "cd6Digits"];

/// How a document's numbers are rounded: half away from zero, to so many decimals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Precision {
    amounts: u32,
    local: u32,
    prices: u32,
}

impl Precision {
    /// What the company and the document's currency say.
    pub(super) fn of(env: &Env<'_>, document: &Record) -> Self {
        let local = &env.settings.local_currency;
        let currency = document.text("DocCurrency").unwrap_or(local);
        Self {
            amounts: of_currency(env, currency),
            local: of_currency(env, local),
            prices: env.settings.price_decimals,
        }
    }

    /// An amount in the document's currency.
    pub(super) fn amount(self, number: Decimal) -> Decimal {
        round(number, self.amounts)
    }

    /// An amount in the company's own currency.
    pub(super) fn local(self, number: Decimal) -> Decimal {
        round(number, self.local)
    }

    /// A unit price.
    pub(super) fn price(self, number: Decimal) -> Decimal {
        round(number, self.prices)
    }
}

fn of_currency(env: &Env<'_>, code: &str) -> u32 {
    let own = env.books.get_text("Currencies", code).and_then(|currency| currency.text("Decimals"));
    let own = own.and_then(|word| CURRENCY_DECIMALS.iter().position(|known| *known == word));
    own.and_then(|decimals| u32::try_from(decimals).ok()).unwrap_or(env.settings.totals_decimals)
}

/// Half away from zero.
pub(super) fn round(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}
