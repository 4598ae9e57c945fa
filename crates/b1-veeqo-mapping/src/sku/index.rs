//! Records by SKU, where a SKU may stand on more than one of them: Veeqo lets it be duplicated.

use std::collections::BTreeMap;

use super::{Sku, SkuError};
use crate::exception::Code;

/// Why a SKU does not lead to one record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SkuLookupError {
    /// No record has the SKU.
    #[error("no product has the SKU {sku}")]
    Unknown {
        /// The SKU looked up.
        sku: Sku,
    },
    /// Several records have it, and none is taken by guess.
    #[error("{count} products have the SKU {sku}; give all but one another SKU")]
    Ambiguous {
        /// The SKU looked up.
        sku: Sku,
        /// How many records have it.
        count: usize,
    },
}

impl SkuLookupError {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Unknown { .. } => Code::SkuUnmapped,
            Self::Ambiguous { .. } => Code::SkuAmbiguous,
        }
    }
}

/// Records by their exact SKU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkuIndex<T> {
    records: BTreeMap<Sku, Vec<T>>,
}

/// A list's records sorted by what their SKUs are worth; none is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkuCensus<T> {
    /// The records with a SKU that can be one, those that share one included.
    pub index: SkuIndex<T>,
    /// The records without a SKU: absent, empty or only white space.
    pub empty: Vec<T>,
    /// The records whose text cannot be a SKU, with the reason.
    pub refused: Vec<(T, SkuError)>,
}

impl<T> SkuCensus<T> {
    /// Sorts the records of a list, such as Veeqo's sellables, whose SKUs may be empty, equal or malformed.
    pub fn of<S: AsRef<str>>(records: impl IntoIterator<Item = (Option<S>, T)>) -> Self {
        let mut census = Self { index: SkuIndex::default(), empty: Vec::new(), refused: Vec::new() };
        for (text, record) in records {
            let text = text.as_ref().map_or("", AsRef::as_ref);
            if text.trim().is_empty() {
                census.empty.push(record);
                continue;
            }
            match Sku::new(text) {
                Ok(sku) => census.index.insert(sku, record),
                Err(error) => census.refused.push((record, error)),
            }
        }
        census
    }
}

impl<T> Default for SkuIndex<T> {
    fn default() -> Self {
        Self { records: BTreeMap::new() }
    }
}

impl<T> FromIterator<(Sku, T)> for SkuIndex<T> {
    fn from_iter<I: IntoIterator<Item = (Sku, T)>>(records: I) -> Self {
        let mut index = Self::default();
        for (sku, record) in records {
            index.insert(sku, record);
        }
        index
    }
}

impl<T> SkuIndex<T> {
    /// Adds a record; a SKU already present becomes ambiguous.
    pub fn insert(&mut self, sku: Sku, record: T) {
        self.records.entry(sku).or_default().push(record);
    }

    /// The one record with this SKU.
    ///
    /// # Errors
    /// [`SkuLookupError`] when none has it, or more than one.
    pub fn find(&self, sku: &Sku) -> Result<&T, SkuLookupError> {
        match self.all(sku) {
            [] => Err(SkuLookupError::Unknown { sku: sku.clone() }),
            [one] => Ok(one),
            many => Err(SkuLookupError::Ambiguous { sku: sku.clone(), count: many.len() }),
        }
    }

    /// Every record with this SKU, in the order of insertion.
    #[must_use]
    pub fn all(&self, sku: &Sku) -> &[T] {
        self.records.get(sku).map_or(&[], Vec::as_slice)
    }

    /// The SKUs that stand on more than one record, in order, with their records.
    pub fn ambiguous(&self) -> impl Iterator<Item = (&Sku, &[T])> {
        self.records
            .iter()
            .filter(|(_, records)| records.len() > 1)
            .map(|(sku, records)| (sku, records.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duplicated_sku_is_never_guessed() {
        let sku = |text| Sku::new(text).unwrap();
        let index: SkuIndex<u8> = [(sku("A"), 1), (sku("B"), 2), (sku("A"), 3)].into_iter().collect();
        assert_eq!(index.find(&sku("B")), Ok(&2));
        assert_eq!(index.find(&sku("A")).unwrap_err().code(), Code::SkuAmbiguous);
        assert_eq!(index.find(&sku("a")).unwrap_err().code(), Code::SkuUnmapped);
        assert_eq!(index.all(&sku("A")), [1, 3]);
        assert_eq!(index.ambiguous().collect::<Vec<_>>(), [(&sku("A"), [1, 3].as_slice())]);
    }

    #[test]
    fn a_census_loses_no_record() {
        let records =
            [(Some("A"), 1), (None, 2), (Some(" "), 3), (Some("A"), 4), (Some("B "), 5), (Some(""), 6)];
        let census = SkuCensus::of(records);
        assert_eq!(census.empty, [2, 3, 6]);
        assert_eq!(
            census.index.ambiguous().map(|(_, records)| records.to_vec()).collect::<Vec<_>>(),
            [[1, 4]]
        );
        assert_eq!(census.refused.iter().map(|(record, _)| *record).collect::<Vec<_>>(), [5]);
        assert_eq!(census.refused[0].1.position(), Some(2));
    }
}
