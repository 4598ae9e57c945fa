//! A customer of an order, and the partners it may be. Their `Debug` shows codes alone.

use std::fmt;

/// The customer of an order.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// The code of the partner that is made for it.
    pub code: String,
    /// Its e-mail address, where the channel hands it over.
    pub email: Option<String>,
    /// What it is called: its own name, and that of its company.
    pub names: Vec<String>,
}

/// A business partner in SAP.
#[derive(Clone, PartialEq, Eq)]
pub struct Partner {
    /// `CardCode`.
    pub code: String,
    /// `EmailAddress`.
    pub email: Option<String>,
    /// `CardName`.
    pub name: String,
    /// Whether it is a customer, and no supplier or lead.
    pub is_customer: bool,
}

impl Partner {
    /// Whether the e-mail addresses are the same. Their case does not matter.
    pub(super) fn has_email_of(&self, person: &Person) -> bool {
        let plain = |email: &Option<String>| email.as_deref().map(|email| email.trim().to_lowercase());
        let own = plain(&self.email).filter(|email| !email.is_empty());
        own.is_some() && own == plain(&person.email)
    }

    /// Whether the names are the same, but for case and white space.
    pub(super) fn has_name_of(&self, person: &Person) -> bool {
        person.names.iter().any(|name| plain(name) == plain(&self.name))
    }

    /// Whether nothing speaks against its being that person.
    pub(super) fn may_be(&self, person: &Person) -> bool {
        let nameless = person.names.is_empty() && person.email.is_none();
        nameless || self.has_name_of(person) || self.has_email_of(person)
    }
}

fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("code", &self.code).finish_non_exhaustive()
    }
}

impl fmt::Debug for Partner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partner").field("code", &self.code).finish_non_exhaustive()
    }
}
