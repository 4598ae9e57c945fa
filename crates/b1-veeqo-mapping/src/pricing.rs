//! An order's money rebuilt as SAP will compute it, before anything is sent.
//!
//! [`price`] turns the channel's lines, discounts and delivery charge into the amounts of a SAP document;
//! [`PricedOrder::compare`] holds them against the channel's own totals. A residual within the tolerance may
//! go to SAP's rounding fields; more is an exception. There is no plug line.
//!
//! Lines are taxed one by one, as SAP does by default.

mod line;
mod order;
mod rate;
mod tax;
mod tax_row;
mod totals;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::exception::Code;
use crate::money::{Accuracy, CompanyCurrency, Currency, Rounding, SpreadError};
use crate::quantity::Quantity;

pub use line::unit_price;
pub use order::price;
pub use rate::{TaxRate, TaxRateError};
pub use tax::{TaxTable, TaxTableError, UnknownTaxRate};
pub use tax_row::{TaxQuery, TaxRow, TaxRowError, TaxTarget, TaxWorld};
pub use totals::{ChannelTotals, TotalsVerdict};

/// Whether amounts are without or with tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceMode {
    /// Without tax.
    #[default]
    Net,
    /// With tax.
    Gross,
}

/// Who accounts for the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxSource {
    /// SAP, by the tax table.
    #[default]
    Sap,
    /// The marketplace: the order is posted exempt, and net amounts are compared.
    Marketplace,
}

/// How a channel's money is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PricingRules {
    /// Whether unit prices are net or gross.
    pub prices: PriceMode,
    /// Whether discounts, by unit and by order, are net or gross. Veeqo calls its fields *taxless*; whether
    /// that holds for imported orders of every channel is unverified.
    pub discounts: PriceMode,
    /// Whether the delivery charge is net or gross.
    pub delivery: PriceMode,
    /// Who accounts for the tax.
    pub tax_source: TaxSource,
    /// Rounding of amounts in the order's currency, as SAP is set.
    pub rounding: Rounding,
    /// The currency's smallest unit in commerce: what the tolerance counts in.
    pub minor_unit: Rounding,
    /// Decimals of unit prices in SAP.
    pub price_rounding: Rounding,
    /// Minor units per line by which totals may differ; 0 refuses any difference.
    pub tolerance_per_line: u32,
}

impl PricingRules {
    /// Net prices, discounts and delivery, six decimals for prices, ISO decimals for amounts, one minor unit
    /// of tolerance per line.
    #[must_use]
    pub fn net(currency: Currency) -> Self {
        Self {
            prices: PriceMode::Net,
            discounts: PriceMode::Net,
            delivery: PriceMode::Net,
            tax_source: TaxSource::Sap,
            rounding: Rounding::of(currency),
            minor_unit: Rounding::of(currency),
            price_rounding: Rounding::FINEST,
            tolerance_per_line: 1,
        }
    }

    /// As [`PricingRules::net`], with gross prices, discounts and delivery.
    #[must_use]
    pub fn gross(currency: Currency) -> Self {
        Self {
            prices: PriceMode::Gross,
            discounts: PriceMode::Gross,
            delivery: PriceMode::Gross,
            ..Self::net(currency)
        }
    }

    /// The same rules with the decimals that a SAP company keeps for prices, and for amounts in its currency.
    #[must_use]
    pub fn kept_with(self, accuracy: &Accuracy, currency: &CompanyCurrency) -> Self {
        Self { rounding: accuracy.amounts(currency), price_rounding: accuracy.prices(), ..self }
    }
}

/// One line of an order as the channel states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLineInput {
    /// How many units were ordered.
    pub quantity: Quantity,
    /// Price of a unit before discount.
    pub unit_price: Decimal,
    /// The tax rate of the line.
    pub tax_rate: TaxRate,
    /// Discount on each unit.
    pub unit_discount: Decimal,
}

/// The delivery charge of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryInput {
    /// What the customer pays for delivery, after discounts on it.
    pub cost: Decimal,
    /// Its tax rate, from the configuration: Veeqo states none.
    pub tax_rate: TaxRate,
}

/// An order as the channel states it, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderInput {
    /// The currency of all amounts.
    pub currency: Currency,
    /// The lines, in the order in which they are posted.
    pub lines: Vec<OrderLineInput>,
    /// Discount on the whole order, spread over the lines.
    pub order_discount: Decimal,
    /// The delivery charge, if any.
    pub delivery: Option<DeliveryInput>,
}

/// An amount with its tax, all in minor units of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taxed {
    /// Without tax.
    pub net: Decimal,
    /// The tax.
    pub tax: Decimal,
    /// With tax.
    pub gross: Decimal,
}

/// A line as SAP will compute it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricedLine {
    /// The unit price to send, discounts included: net or gross as [`PricedOrder::prices`] says. Quantity ×
    /// this price, rounded, is exactly the line's amount.
    pub unit_price: Decimal,
    /// The line's amount after its share of the order's discount.
    pub amount: Taxed,
    /// The amount to be reproduced, in the mode of prices, where no price of SAP's precision does: the line's
    /// amount is then that of the nearest price, and the rest is part of the order's residual.
    pub missed: Option<Decimal>,
}

/// An order as SAP will compute it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricedOrder {
    /// The currency of all amounts.
    pub currency: Currency,
    /// What unit prices are: net goes to SAP's unit price, gross to its price after tax.
    pub prices: PriceMode,
    /// The lines, in the order given.
    pub lines: Vec<PricedLine>,
    /// The delivery charge; zero where there is none.
    pub freight: Taxed,
    /// Lines and freight together.
    pub total: Taxed,
}

/// Why an order cannot be priced. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PricingError {
    /// A price or charge is below zero, or a discount is.
    #[error("{field} {value} is below zero; correct it in Veeqo")]
    Negative {
        /// Which field.
        field: &'static str,
        /// The refused number.
        value: Decimal,
    },
    /// The discount on a line is larger than the line.
    #[error("line {line}: the discount exceeds the line's amount by {excess}; correct it in Veeqo")]
    LineDiscount {
        /// The line.
        line: usize,
        /// By how much.
        excess: Decimal,
    },
    /// There is a discount on the order and no line to bear it.
    #[error("order discount {discount} cannot be spread over the lines")]
    OrderDiscount {
        /// The discount.
        discount: Decimal,
        /// Why not.
        source: SpreadError,
    },
    /// The numbers are absurdly large.
    #[error("the order's amounts are out of range")]
    OutOfRange,
}

impl PricingError {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::OrderTotalDiffers
    }
}
