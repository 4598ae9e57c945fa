//! The tax table: which SAP tax code stands for a channel's tax rate.

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
    fn matches(&self, query: &TaxQuery<'_>) -> bool {
        let country = self
            .country
            .as_deref()
            .is_none_or(|own| query.country.is_some_and(|c| c.eq_ignore_ascii_case(own)));
        let group = self.item_group.as_deref().is_none_or(|own| query.item_group == Some(own));
        country && group && self.rate.distance(query.rate) <= TOLERANCE
    }

    fn specificity(&self) -> usize {
        usize::from(self.country.is_some()) + usize::from(self.item_group.is_some())
    }

    /// The narrowest question that both rows answer; `None` when there is none.
    fn overlap<'a>(&'a self, other: &'a Self) -> Option<TaxQuery<'a>> {
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

/// Two rows that answer one question equally well.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("tax rows [{first}] and [{second}] answer the same question; remove one or make one more specific")]
pub struct TaxTableError {
    /// The earlier row.
    pub first: Box<TaxRow>,
    /// The later row.
    pub second: Box<TaxRow>,
}

/// No row answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no tax row for rate {rate}, country {}, item group {}", or_none(.country.as_deref()), or_none(.item_group.as_deref()))]
pub struct UnknownTaxRate {
    /// The rate asked for.
    pub rate: TaxRate,
    /// The country asked for.
    pub country: Option<String>,
    /// The item group asked for.
    pub item_group: Option<String>,
}

fn or_none(text: Option<&str>) -> &str {
    text.unwrap_or("none")
}

/// Tax rates and what SAP is told for them. The most specific row wins, and no two rows can tie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaxTable {
    rows: Vec<TaxRow>,
}

impl TaxTable {
    /// Builds the table.
    ///
    /// # Errors
    /// [`TaxTableError`] names two rows that could tie: equally specific, their rates within reach of one
    /// another, and no more specific row to decide where both apply.
    pub fn new(rows: impl IntoIterator<Item = TaxRow>) -> Result<Self, TaxTableError> {
        let rows: Vec<TaxRow> = rows.into_iter().collect();
        for (index, second) in rows.iter().enumerate() {
            for first in rows.iter().take(index) {
                if first.specificity() == second.specificity() && !decided(&rows, first, second) {
                    return Err(TaxTableError {
                        first: Box::new(first.clone()),
                        second: Box::new(second.clone()),
                    });
                }
            }
        }
        Ok(Self { rows })
    }

    /// What SAP is told for a rate.
    ///
    /// # Errors
    /// [`UnknownTaxRate`] when no row matches: the table is to be completed, nothing is guessed.
    pub fn find(&self, query: &TaxQuery<'_>) -> Result<&TaxTarget, UnknownTaxRate> {
        let matching = self.rows.iter().filter(|row| row.matches(query));
        matching.max_by_key(|row| row.specificity()).map(|row| &row.target).ok_or_else(|| UnknownTaxRate {
            rate: query.rate,
            country: query.country.map(str::to_owned),
            item_group: query.item_group.map(str::to_owned),
        })
    }
}

/// Whether two equally specific rows can never tie: they never meet, or a more specific row covers every rate
/// at which they do.
fn decided(rows: &[TaxRow], first: &TaxRow, second: &TaxRow) -> bool {
    let Some(meeting) = first.overlap(second) else {
        return true;
    };
    let (low, high) = (first.rate.min(second.rate), first.rate.max(second.rate));
    rows.iter().any(|row| {
        let at_own_rate = TaxQuery { rate: row.rate, ..meeting };
        row.specificity() > first.specificity()
            && row.matches(&at_own_rate)
            && (low..=high).contains(&row.rate)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(text: &str) -> TaxRate {
        TaxRate::new(text.parse().unwrap()).unwrap()
    }

    fn row(number: &str, group: &str, country: Option<&str>, item_group: Option<&str>) -> TaxRow {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let target = TaxTarget::VatGroup(group.to_owned());
        TaxRow { rate: rate(number), target, country: own(country), item_group: own(item_group) }
    }

    fn found(
        table: &TaxTable,
        number: &str,
        country: Option<&str>,
        item_group: Option<&str>,
    ) -> Option<String> {
        let query = TaxQuery { rate: rate(number), country, item_group };
        table.find(&query).ok().map(ToString::to_string)
    }

    #[test]
    fn rates_match_within_half_a_tenth_of_a_per_cent() {
        let table = TaxTable::new([row("0.2", "S1", None, None), row("0.05", "S2", None, None)]).unwrap();
        for text in ["0.2", "0.1995", "0.2005"] {
            assert_eq!(found(&table, text, Some("GB"), None).as_deref(), Some("VAT group S1"), "{text}");
        }
        for text in ["0.19949", "0.20051", "0", "0.19"] {
            assert_eq!(found(&table, text, Some("GB"), None), None, "{text}");
        }
        let query = TaxQuery { rate: rate("0.07"), country: Some("DE"), item_group: None };
        assert_eq!(
            table.find(&query).unwrap_err().to_string(),
            "no tax row for rate 0.07, country DE, item group none"
        );
    }

    #[test]
    fn the_most_specific_row_wins() {
        let table = TaxTable::new([
            row("0.2", "ALL", None, None),
            row("0.2", "DE", Some("de"), None),
            row("0.2", "BOOKS", None, Some("Books")),
            row("0.2", "DEBOOKS", Some("DE"), Some("Books")),
        ])
        .unwrap();
        let cases = [
            (Some("GB"), None, "ALL"),
            (None, None, "ALL"),
            (Some("DE"), Some("Tools"), "DE"),
            (Some("GB"), Some("Books"), "BOOKS"),
            (Some("DE"), Some("Books"), "DEBOOKS"),
        ];
        for (country, group, target) in cases {
            assert_eq!(found(&table, "0.2", country, group), Some(format!("VAT group {target}")));
        }
    }

    #[test]
    fn rows_that_could_tie_are_refused() {
        let tie = |rows: [TaxRow; 2]| TaxTable::new(rows).is_err();
        assert!(tie([row("0.2", "A", None, None), row("0.2", "B", None, None)]));
        assert!(tie([row("0.2", "A", None, None), row("0.201", "B", None, None)]));
        assert!(!tie([row("0.2", "A", None, None), row("0.2011", "B", None, None)]));
        assert!(!tie([row("0.2", "A", Some("DE"), None), row("0.2", "B", Some("FR"), None)]));
        assert!(!tie([row("0.2", "A", Some("DE"), None), row("0.2", "B", None, None)]));
        let error = TaxTable::new([row("0.2", "A", Some("DE"), None), row("0.2", "B", None, Some("Books"))]);
        assert_eq!(
            error.unwrap_err().to_string(),
            "tax rows [0.2 → VAT group A for country DE] and [0.2 → VAT group B for item group Books] answer the \
             same question; remove one or make one more specific"
        );
    }

    #[test]
    fn a_row_that_decides_must_cover_every_shared_rate() {
        let pair = [row("0.2", "A", Some("DE"), None), row("0.2008", "B", None, Some("Books"))];
        let with = |text| pair.clone().into_iter().chain([row(text, "C", Some("DE"), Some("Books"))]);
        assert!(TaxTable::new(with("0.2004")).is_ok());
        assert!(TaxTable::new(with("0.2")).is_ok());
        assert!(TaxTable::new(with("0.1996")).is_err());
    }
}
