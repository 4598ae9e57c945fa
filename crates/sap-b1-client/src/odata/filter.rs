//! `$filter` expressions that cannot be broken by what they contain.

use super::literal::Literal;
use crate::ids::InvalidId;
use std::fmt;

/// The name of a property, or a path to one (`Items/ItemCode`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Property(String);

impl Property {
    /// Checks a name that comes from outside, such as a user-defined field from a configuration: ASCII letters, digits, `_` and `/`.
    ///
    /// # Errors
    /// The name is empty or holds another character.
    pub fn new(name: &str) -> Result<Self, InvalidId> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/');
        if !name.is_empty() && name.chars().all(fits) {
            Ok(Self(name.to_owned()))
        } else {
            let problem = "property names are made of letters, digits and underscores";
            Err(InvalidId { field: "property", value: name.to_owned(), problem })
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Property {
    /// Trusts a name written in the program.
    fn from(name: &'static str) -> Self {
        Self(name.to_owned())
    }
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A condition on the rows of an entity set. `Display` gives the OData text, not yet percent-encoded.
///
/// The Service Layer compares texts by the database's collation: with case on HANA, usually without on SQL Server.
///
/// ```
/// use sap_b1_client::Filter;
///
/// let filter = Filter::eq("CardCode", "C1").and(Filter::eq("NumAtCard", "O'Brien & sons"));
/// assert_eq!(filter.to_string(), "CardCode eq 'C1' and NumAtCard eq 'O''Brien & sons'");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    text: String,
    shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Single,
    And,
    Or,
}

impl Filter {
    /// `property eq value`.
    pub fn eq(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "eq", value)
    }

    /// `property ne value`.
    pub fn ne(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "ne", value)
    }

    /// `property gt value`.
    pub fn gt(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "gt", value)
    }

    /// `property ge value`.
    pub fn ge(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "ge", value)
    }

    /// `property lt value`.
    pub fn lt(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "lt", value)
    }

    /// `property le value`.
    pub fn le(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::compare(property, "le", value)
    }

    /// `startswith(property,'text')`.
    pub fn starts_with(property: impl Into<Property>, text: &str) -> Self {
        Self::function("startswith", property, text)
    }

    /// `endswith(property,'text')`.
    pub fn ends_with(property: impl Into<Property>, text: &str) -> Self {
        Self::function("endswith", property, text)
    }

    /// `contains(property,'text')`.
    pub fn contains(property: impl Into<Property>, text: &str) -> Self {
        Self::function("contains", property, text)
    }

    /// `a eq b` for two properties: the join condition of a `$crossjoin`.
    pub fn same(a: impl Into<Property>, b: impl Into<Property>) -> Self {
        Self { text: format!("{} eq {}", a.into(), b.into()), shape: Shape::Single }
    }

    /// The property has one of these values; `None` where there are no values. The server has no `in`, so this becomes a chain of `or`.
    pub fn any_of<V: Into<Literal>>(
        property: impl Into<Property>,
        values: impl IntoIterator<Item = V>,
    ) -> Option<Self> {
        let property = property.into();
        values.into_iter().map(|value| Self::eq(property.clone(), value)).reduce(Self::or)
    }

    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let operand =
            |filter: Self| if filter.shape == Shape::Or { filter.in_parentheses() } else { filter.text };
        Self { text: format!("{} and {}", operand(self), operand(other)), shape: Shape::And }
    }

    /// Either condition.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let operand =
            |filter: Self| if filter.shape == Shape::Or { filter.text } else { filter.in_parentheses() };
        Self { text: format!("{} or {}", operand(self), operand(other)), shape: Shape::Or }
    }

    fn compare(property: impl Into<Property>, operator: &str, value: impl Into<Literal>) -> Self {
        Self { text: format!("{} {operator} {}", property.into(), value.into()), shape: Shape::Single }
    }

    fn function(name: &str, property: impl Into<Property>, text: &str) -> Self {
        let text = format!("{name}({},{})", property.into(), Literal::from(text));
        Self { text, shape: Shape::Single }
    }

    fn in_parentheses(&self) -> String {
        format!("({})", self.text)
    }
}

impl std::ops::Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self { text: format!("not {}", self.in_parentheses()), shape: Shape::Single }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests;
