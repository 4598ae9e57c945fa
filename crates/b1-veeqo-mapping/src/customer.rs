//! Which business partner in SAP an order's customer is. Two people are never taken for one: what is not plain is asked.

mod person;
mod prefix;

pub use person::{Partner, Person};
pub use prefix::{CardPrefix, CardPrefixError};

/// How a customer is looked for among partners that were not made for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmailMatch {
    /// A customer with the same e-mail address and the same name is the same person.
    #[default]
    SameName,
    /// E-mail addresses say nothing: each customer of Veeqo is a partner of its own.
    Never,
}

/// Which partner it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// This one, by its code.
    Use(String),
    /// None yet: one is to be made.
    Create,
    /// A person has to say.
    Ask(Doubt),
}

/// Why it is not plain which partner it is. Names partners by their codes alone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Doubt {
    /// The code of a new partner is somebody else's.
    #[error(
        "business partner {code}, whose code is made of the customer's id, has another name and e-mail address"
    )]
    Taken {
        /// The code.
        code: String,
    },
    /// A partner has the e-mail address and another name.
    #[error("the customer's e-mail address is that of {}, whose name is another", codes.join(", "))]
    OtherName {
        /// The partners.
        codes: Vec<String>,
    },
    /// Several partners have e-mail address and name.
    #[error("the customer's e-mail address and name are those of several business partners: {}", codes.join(", "))]
    Several {
        /// The partners.
        codes: Vec<String>,
    },
}

/// Chooses among partners that have the customer's own code or its e-mail address.
///
/// | partner with the customer's own code | others with the e-mail address | choice |
/// |---|---|---|
/// | same name or e-mail address | – | that one |
/// | another name and e-mail address | – | ask |
/// | none | none, or none is looked for | create |
/// | none | one of the same name | that one |
/// | none | several of the same name | ask |
/// | none | of other names only | ask |
#[must_use]
pub fn choose(person: &Person, by: EmailMatch, partners: &[Partner]) -> Choice {
    if let Some(own) = partners.iter().find(|partner| partner.code == person.code) {
        return if own.is_customer && own.may_be(person) {
            Choice::Use(own.code.clone())
        } else {
            Choice::Ask(Doubt::Taken { code: own.code.clone() })
        };
    }
    if by == EmailMatch::Never {
        return Choice::Create;
    }
    let found: Vec<&Partner> =
        partners.iter().filter(|partner| partner.is_customer && partner.has_email_of(person)).collect();
    let namesakes: Vec<&Partner> =
        found.iter().copied().filter(|partner| partner.has_name_of(person)).collect();
    let codes = |partners: &[&Partner]| partners.iter().map(|partner| partner.code.clone()).collect();
    match (found.as_slice(), namesakes.as_slice()) {
        ([], _) => Choice::Create,
        (_, [one]) => Choice::Use(one.code.clone()),
        (_, []) => Choice::Ask(Doubt::OtherName { codes: codes(&found) }),
        _ => Choice::Ask(Doubt::Several { codes: codes(&namesakes) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ann() -> Person {
        Person { code: "V7".into(), email: Some("ann@x.example".into()), names: vec!["Ann Other".into()] }
    }

    fn partner(code: &str, email: &str, name: &str) -> Partner {
        let email = (!email.is_empty()).then(|| email.to_owned());
        Partner { code: code.into(), email, name: name.into(), is_customer: true }
    }

    #[test]
    fn two_people_are_never_one() {
        let supplier = Partner { is_customer: false, ..partner("S1", "ann@x.example", "Ann Other") };
        let one = |code: &str| Choice::Use(code.to_owned());
        let other = |codes: &[&str]| {
            Choice::Ask(Doubt::OtherName { codes: codes.iter().map(ToString::to_string).collect() })
        };
        let several = Choice::Ask(Doubt::Several { codes: vec!["C1".into(), "C2".into()] });
        let taken = || Choice::Ask(Doubt::Taken { code: "V7".into() });
        let same = |code: &str| partner(code, " Ann@X.example ", "ann  OTHER");
        let rows: Vec<(&str, Vec<Partner>, Choice)> = vec![
            ("nobody", vec![], Choice::Create),
            ("own code, same name", vec![partner("V7", "", "Ann Other")], one("V7")),
            ("own code, same e-mail address", vec![partner("V7", "ann@x.example", "Ann Married")], one("V7")),
            ("own code, somebody else", vec![partner("V7", "bob@x.example", "Bob")], taken()),
            ("own code, no customer", vec![Partner { is_customer: false, ..same("V7") }], taken()),
            ("own code before e-mail address", vec![same("C1"), same("V7")], one("V7")),
            ("the same person", vec![same("C1")], one("C1")),
            ("shares an address", vec![partner("C1", "ann@x.example", "Bob Other")], other(&["C1"])),
            ("one of two", vec![partner("C1", "ann@x.example", "Bob Other"), same("C2")], one("C2")),
            ("twice", vec![same("C1"), same("C2")], several),
            ("a supplier", vec![supplier], Choice::Create),
            ("another address", vec![partner("C1", "ann@y.example", "Ann Other")], Choice::Create),
        ];
        for (what, partners, choice) in rows {
            assert_eq!(choose(&ann(), EmailMatch::SameName, &partners), choice, "{what}");
        }
        assert_eq!(choose(&ann(), EmailMatch::Never, &[same("C1")]), Choice::Create);
    }

    #[test]
    fn without_an_address_nobody_is_found_by_one() {
        let person = Person { email: None, ..ann() };
        assert_eq!(choose(&person, EmailMatch::SameName, &[partner("C1", "", "Ann Other")]), Choice::Create);
    }

    #[test]
    fn doubts_name_codes_and_no_people() {
        let doubt = Doubt::OtherName { codes: vec!["C1".into(), "C2".into()] };
        assert_eq!(
            format!("{:?} {:?}", ann(), partner("C1", "a@x.example", "A")),
            "Person { code: \"V7\", .. } Partner { code: \"C1\", .. }"
        );
        assert_eq!(
            doubt.to_string(),
            "the customer's e-mail address is that of C1, C2, whose name is another"
        );
    }
}
