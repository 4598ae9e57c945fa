//! The rows of the tax table, and the questions that they answer.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::TaxRate;

/// How far a channel's rate may be from a row's: 0.0005, half a tenth of a per cent.
const TOLERANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 4);

/// What a SAP document line carries: companies with VAT use groups, American ones tax codes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxTarget {
    /// A VAT group, `VatGroup`.
    VatGroup(String),
    /// A tax code, `TaxCode`.
    TaxCode(String),
}

impl fmt::Display for TaxTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::VatGroup(code) => write!(f, "VAT group {code}"),
            Self::TaxCode(code) => write!(f, "tax code {code}"),
        }
    }
}

/// One row of the tax table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxRow {
    /// The rate that it stands for.
    pub rate: TaxRate,
    /// What SAP is told.
    pub target: TaxTarget,
    /// Only for deliveries to this country (two letters); to all when absent.
    #[serde(default)]
    pub country: Option<String>,
    /// Only for items of this group; for all when absent.
    #[serde(default)]
    pub item_group: Option<String>,
}

impl fmt::Display for TaxRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} → {}", self.rate, self.target)?;
        if let Some(country) = &self.country {
            write!(f, " for country {country}")?;
        }
        if let Some(group) = &self.item_group {
            write!(f, " for item group {group}")?;
        }
        Ok(())
    }
}

impl TaxRow {
    pub(super) fn matches(&self, query: &TaxQuery<'_>) -> bool {
        let country = self
            .country
            .as_deref()
            .is_none_or(|own| query.country.is_some_and(|c| c.eq_ignore_ascii_case(own)));
        let group = self.item_group.as_deref().is_none_or(|own| query.item_group == Some(own));
        country && group && self.rate.distance(query.rate) <= TOLERANCE
    }

    pub(super) fn specificity(&self) -> usize {
        usize::from(self.country.is_some()) + usize::from(self.item_group.is_some())
    }

    /// The narrowest question that both rows answer; `None` when there is none.
    pub(super) fn overlap<'a>(&'a self, other: &'a Self) -> Option<TaxQuery<'a>> {
        let (own, its) = (self.country.as_deref(), other.country.as_deref());
        let countries_agree = own.is_none_or(|a| its.is_none_or(|b| a.eq_ignore_ascii_case(b)));
        let (own_group, its_group) = (self.item_group.as_deref(), other.item_group.as_deref());
        let groups_agree = own_group.is_none_or(|a| its_group.is_none_or(|b| a == b));
        let near = self.rate.distance(other.rate) <= TOLERANCE.saturating_add(TOLERANCE);
        (countries_agree && groups_agree && near).then(|| TaxQuery {
            rate: self.rate,
            country: own.or(its),
            item_group: own_group.or(its_group),
        })
    }
}

/// What is asked of the tax table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaxQuery<'a> {
    /// The rate on the order line.
    pub rate: TaxRate,
    /// The country of delivery, two letters.
    pub country: Option<&'a str>,
    /// The group of the item.
    pub item_group: Option<&'a str>,
}
