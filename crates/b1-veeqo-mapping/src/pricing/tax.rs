//! The tax table: which SAP tax code stands for a channel's tax rate.

use super::{TaxQuery, TaxRate, TaxRow, TaxTarget, TaxWorld};
use crate::exception::Code;

/// Why rows make no tax table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TaxTableError {
    /// Two rows answer one question equally well.
    #[error(
        "tax rows [{first}] and [{second}] answer the same question; remove one or make one more specific"
    )]
    Tie {
        /// The earlier row.
        first: Box<TaxRow>,
        /// The later row.
        second: Box<TaxRow>,
    },
    /// One row names a VAT group, another a tax code: a company has one of the two.
    #[error("tax rows [{first}] and [{second}] are of two tax worlds; a company has VAT groups or tax codes")]
    TwoWorlds {
        /// The earlier row.
        first: Box<TaxRow>,
        /// The later row.
        second: Box<TaxRow>,
    },
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

impl UnknownTaxRate {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::TaxRateUnknown
    }
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
    /// [`TaxTableError`] names two rows that could tie (equally specific, their rates within reach of one another,
    /// and no more specific row to decide where both apply), or that are of two tax worlds.
    pub fn new(rows: impl IntoIterator<Item = TaxRow>) -> Result<Self, TaxTableError> {
        let rows: Vec<TaxRow> = rows.into_iter().collect();
        for (index, second) in rows.iter().enumerate() {
            for first in rows.iter().take(index) {
                let pair = || (Box::new(first.clone()), Box::new(second.clone()));
                if first.target.world() != second.target.world() {
                    let (first, second) = pair();
                    return Err(TaxTableError::TwoWorlds { first, second });
                }
                if first.specificity() == second.specificity() && !decided(&rows, first, second) {
                    let (first, second) = pair();
                    return Err(TaxTableError::Tie { first, second });
                }
            }
        }
        Ok(Self { rows })
    }

    /// The company's tax world by this table; `None` for an empty one.
    #[must_use]
    pub fn world(&self) -> Option<TaxWorld> {
        self.rows.first().map(|row| row.target.world())
    }

    /// All rows, in the order they were given.
    #[must_use]
    pub fn rows(&self) -> &[TaxRow] {
        &self.rows
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
    fn one_table_is_of_one_tax_world() {
        let code = TaxRow { target: TaxTarget::TaxCode("TX".to_owned()), ..row("0.0825", "", None, None) };
        let error = TaxTable::new([row("0.2", "S1", None, None), code.clone()]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "tax rows [0.2 → VAT group S1] and [0.0825 → tax code TX] are of two tax worlds; a company has VAT \
             groups or tax codes"
        );
        assert_eq!(TaxTable::new([code]).unwrap().world(), Some(TaxWorld::TaxCodes));
        assert_eq!(TaxTable::default().world(), None);
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
