//! Our totals against the channel's.

use rust_decimal::Decimal;

use super::{PricedOrder, PricingRules, TaxSource};

/// The totals of an order as the channel states them, in the order's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelTotals {
    /// What the customer pays, delivery and tax included.
    pub total: Decimal,
    /// The tax within it. It matters only where the marketplace accounts for the tax.
    pub tax: Decimal,
}

/// Whether SAP's total will be the channel's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TotalsVerdict {
    /// To the last minor unit.
    Equal,
    /// Not quite, within the tolerance: report it, and give it to SAP's own rounding fields.
    Within {
        /// The channel's total minus ours.
        residual: Decimal,
    },
    /// Too far apart: an exception.
    Differs {
        /// Our total.
        ours: Decimal,
        /// The channel's total.
        channel: Decimal,
        /// The channel's total minus ours.
        residual: Decimal,
        /// What would have been tolerated.
        tolerance: Decimal,
    },
}

impl PricedOrder {
    /// Compares our total with the channel's: with tax, or without where the marketplace accounts for it.
    #[must_use]
    pub fn compare(&self, channel: &ChannelTotals, rules: &PricingRules) -> TotalsVerdict {
        let (ours, channel) = match rules.tax_source {
            TaxSource::Sap => (self.total.gross, channel.total),
            TaxSource::Marketplace => (self.total.net, channel.total.saturating_sub(channel.tax)),
        };
        let residual = channel.saturating_sub(ours);
        let units = Decimal::from(rules.tolerance_per_line).saturating_mul(Decimal::from(self.lines.len()));
        let tolerance = units.saturating_mul(rules.minor_unit.unit());
        if residual.is_zero() {
            TotalsVerdict::Equal
        } else if residual.abs() <= tolerance {
            TotalsVerdict::Within { residual }
        } else {
            TotalsVerdict::Differs { ours, channel, residual, tolerance }
        }
    }
}
