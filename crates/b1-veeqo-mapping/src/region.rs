//! States and counties: Veeqo has one free text for both, SAP a code of its own list and a text.

use std::collections::BTreeMap;

/// Longest code of a state in SAP, and longest text of a county.
const STATE: usize = 3;
const COUNTY: usize = 100;

/// What of an address goes into which field of SAP.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Region {
    /// SAP's code of the state.
    pub state: Option<String>,
    /// The county, as text.
    pub county: Option<String>,
}

/// The countries whose states SAP lists, by their two capital letters, with SAP's code for names that Veeqo shows. Elsewhere the text is a county.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegionTable(BTreeMap<String, BTreeMap<String, String>>);

/// A state that is neither a code nor in the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the state '{state}' of {country} is no code of SAP: give it one in [orders.states], or write the code in Veeqo"
)]
pub struct UnknownState {
    state: String,
    country: String,
}

/// A code that SAP cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{code}' cannot be SAP's code of a state: those have 1 to 3 characters")]
pub struct StateCodeError {
    code: String,
}

impl RegionTable {
    /// A table of countries, each with its names and their codes.
    ///
    /// # Errors
    /// [`StateCodeError`] for a code that SAP cannot have.
    pub fn new(
        countries: impl IntoIterator<Item = (String, BTreeMap<String, String>)>,
    ) -> Result<Self, StateCodeError> {
        let mut table = BTreeMap::new();
        for (country, names) in countries {
            if let Some(code) = names.values().find(|code| !is_code(code)) {
                return Err(StateCodeError { code: code.clone() });
            }
            let names = names.into_iter().map(|(name, code)| (name.trim().to_lowercase(), code));
            table.insert(country, names.collect());
        }
        Ok(Self(table))
    }

    /// Where the text of an address belongs.
    ///
    /// # Errors
    /// [`UnknownState`] where the country's states have codes and this is none.
    pub fn place(&self, country: &str, text: &str) -> Result<Region, UnknownState> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Region::default());
        }
        let Some(names) = self.0.get(country) else {
            return Ok(Region { county: Some(text.chars().take(COUNTY).collect()), ..Region::default() });
        };
        let named = names.get(&text.to_lowercase()).cloned();
        match named.or_else(|| is_code(text).then(|| text.to_uppercase())) {
            Some(state) => Ok(Region { state: Some(state), ..Region::default() }),
            None => Err(UnknownState { state: text.to_owned(), country: country.to_owned() }),
        }
    }
}

fn is_code(text: &str) -> bool {
    (1..=STATE).contains(&text.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> RegionTable {
        let names =
            |rows: &[(&str, &str)]| rows.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        RegionTable::new([("US".to_owned(), names(&[("California", "CA")])), ("CA".to_owned(), names(&[]))])
            .unwrap()
    }

    #[test]
    fn each_text_has_its_place() {
        let state = |code: &str| Ok(Region { state: Some(code.to_owned()), county: None });
        let county = |text: &str| Ok(Region { state: None, county: Some(text.to_owned()) });
        let table = table();
        assert_eq!(table.place("US", " california "), state("CA"));
        assert_eq!(table.place("US", "ny"), state("NY"));
        assert_eq!(table.place("CA", "ON"), state("ON"));
        assert_eq!(table.place("GB", "West Glamorgan"), county("West Glamorgan"));
        assert_eq!(table.place("GB", "CA"), county("CA"));
        assert_eq!(table.place("US", " "), Ok(Region::default()));
        assert_eq!(
            table.place("CA", "Ontario").unwrap_err().to_string(),
            "the state 'Ontario' of CA is no code of SAP: give it one in [orders.states], or write the code in Veeqo"
        );
    }

    #[test]
    fn codes_are_short() {
        let names = [("Kent".to_owned(), "KENT".to_owned())].into();
        assert!(RegionTable::new([("GB".to_owned(), names)]).is_err());
    }
}
