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

/// How a company names its taxes. SAP fixes it when the company is made, by its country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxWorld {
    /// Lines name VAT groups.
    VatGroups,
    /// Lines name tax codes.
    TaxCodes,
}

impl TaxTarget {
    /// The world that it is of.
    #[must_use]
    pub fn world(&self) -> TaxWorld {
        match self {
            Self::VatGroup(_) => TaxWorld::VatGroups,
            Self::TaxCode(_) => TaxWorld::TaxCodes,
        }
    }

    /// The VAT group's or tax code's own text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VatGroup(code) | Self::TaxCode(code) => code,
        }
    }
}

impl fmt::Display for TaxTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::VatGroup(code) => write!(f, "VAT group {code}"),
            Self::TaxCode(code) => write!(f, "tax code {code}"),
        }
    }
}

/// Why a row of the tax table cannot be read from the configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TaxRowError {
    /// The row says nothing for SAP.
    #[error("the tax row for rate {rate} names no target; add vat_group or tax_code")]
    NoTarget {
        /// The row's rate.
        rate: TaxRate,
    },
    /// The row has both kinds of target.
    #[error("the tax row for rate {rate} names vat_group and tax_code; keep the one that the company uses")]
    TwoTargets {
        /// The row's rate.
        rate: TaxRate,
    },
    /// The country is not a two-letter code.
    #[error("country {country:?} in the tax row for rate {rate} is not a two-letter code, such as GB")]
    Country {
        /// The row's rate.
        rate: TaxRate,
        /// The refused text.
        country: String,
    },
}

/// One row of the tax table. In the configuration its target is one of two keys:
/// `{ rate = 0.2, vat_group = "S1", country = "GB" }` or `{ rate = 0.0825, tax_code = "TX" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenRow", into = "WrittenRow")]
pub struct TaxRow {
    /// The rate that it stands for.
    pub rate: TaxRate,
    /// What SAP is told.
    pub target: TaxTarget,
    /// Only for deliveries to this country (two letters); to all when absent.
    pub country: Option<String>,
    /// Only for items of this group; for all when absent.
    pub item_group: Option<String>,
}

/// A [`TaxRow`] as people write it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRow {
    rate: TaxRate,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat_group: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_group: Option<String>,
}

impl TryFrom<WrittenRow> for TaxRow {
    type Error = TaxRowError;

    fn try_from(row: WrittenRow) -> Result<Self, Self::Error> {
        let rate = row.rate;
        let target = match (row.vat_group, row.tax_code) {
            (Some(group), None) => TaxTarget::VatGroup(group),
            (None, Some(code)) => TaxTarget::TaxCode(code),
            (None, None) => return Err(TaxRowError::NoTarget { rate }),
            (Some(_), Some(_)) => return Err(TaxRowError::TwoTargets { rate }),
        };
        let two_letters = |text: &String| text.len() == 2 && text.chars().all(|c| c.is_ascii_alphabetic());
        if let Some(country) = row.country.as_ref().filter(|country| !two_letters(country)) {
            return Err(TaxRowError::Country { rate, country: country.clone() });
        }
        Ok(Self { rate, target, country: row.country, item_group: row.item_group })
    }
}

impl From<TaxRow> for WrittenRow {
    fn from(row: TaxRow) -> Self {
        let (vat_group, tax_code) = match row.target {
            TaxTarget::VatGroup(group) => (Some(group), None),
            TaxTarget::TaxCode(code) => (None, Some(code)),
        };
        Self { rate: row.rate, vat_group, tax_code, country: row.country, item_group: row.item_group }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<TaxRow, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn rows_are_written_with_one_target() {
        let row = read(r#"{"rate": 0.2, "vat_group": "S1", "country": "GB"}"#).unwrap();
        assert_eq!(row.to_string(), "0.2 → VAT group S1 for country GB");
        let again = serde_json::to_string(&row).unwrap();
        assert_eq!(again, r#"{"rate":"0.2","vat_group":"S1","country":"GB"}"#);
        assert_eq!(read(&again), Ok(row));
        let row = read(r#"{"rate": "0.0825", "tax_code": "TX", "item_group": "Books"}"#).unwrap();
        assert_eq!(row.to_string(), "0.0825 → tax code TX for item group Books");
    }

    #[test]
    fn mistakes_are_named_with_their_remedy() {
        let cases = [
            (r#"{"rate": 0.2}"#, "names no target; add vat_group or tax_code"),
            (r#"{"rate": 0.2, "vat_group": "S1", "tax_code": "TX"}"#, "keep the one that the company uses"),
            (r#"{"rate": 20, "vat_group": "S1"}"#, "write a fraction from 0 to 1"),
            (r#"{"rate": 0.2, "vat_group": "S1", "country": "GBR"}"#, "is not a two-letter code"),
            (r#"{"rate": 0.2, "vatgroup": "S1"}"#, "unknown field `vatgroup`"),
        ];
        for (text, remedy) in cases {
            let error = read(text).unwrap_err();
            assert!(error.contains(remedy), "{error}");
        }
    }
}
