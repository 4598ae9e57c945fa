//! `$filter` expressions that cannot be broken by what they contain.

mod check;
mod write;

use super::literal::Literal;
use super::property::Property;
use super::term::Term;
use crate::version::ServiceLayerVersion;
use std::fmt;

/// A condition on the rows of an entity set. `Display` gives the OData text in v2's words, not yet percent-encoded; a connection that speaks
/// v1 writes it in v1's.
///
/// The Service Layer compares texts by the database's collation: with case on HANA, usually without on SQL Server. It knows neither `in` nor
/// `any`/`all`; [`Filter::any_of`] and [`CrossJoin`](crate::CrossJoin) do what can be done.
///
/// ```
/// use sap_b1_client::Filter;
///
/// let filter = Filter::eq("CardCode", "C1").and(Filter::eq("NumAtCard", "O'Brien & sons"));
/// assert_eq!(filter.to_string(), "CardCode eq 'C1' and NumAtCard eq 'O''Brien & sons'");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter(Node);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Compare(Term, Comparison, Term),
    Call(Function, Property, Literal),
    Not(Box<Filter>),
    And(Vec<Filter>),
    Or(Vec<Filter>),
}

/// How two sides of a condition are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `eq`.
    Equal,
    /// `ne`.
    NotEqual,
    /// `gt`.
    Greater,
    /// `ge`.
    GreaterOrEqual,
    /// `lt`.
    Less,
    /// `le`.
    LessOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    StartsWith,
    EndsWith,
    Contains,
}

impl Filter {
    /// `property eq value`.
    pub fn eq(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::Equal, value)
    }

    /// `property ne value`.
    pub fn ne(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::NotEqual, value)
    }

    /// `property gt value`.
    pub fn gt(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::Greater, value)
    }

    /// `property ge value`.
    pub fn ge(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::GreaterOrEqual, value)
    }

    /// `property lt value`.
    pub fn lt(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::Less, value)
    }

    /// `property le value`.
    pub fn le(property: impl Into<Property>, value: impl Into<Literal>) -> Self {
        Self::of(property, Comparison::LessOrEqual, value)
    }

    /// The property has no value: `property eq null`. Unset texts are kept as `null` or as `''`; see [`Filter::is_unset`].
    pub fn is_null(property: impl Into<Property>) -> Self {
        Self::eq(property, Literal::null())
    }

    /// The text property is unset, in either form the server keeps: `(property eq null) or (property eq '')`.
    pub fn is_unset(property: impl Into<Property>) -> Self {
        let property = property.into();
        Self::is_null(property.clone()).or(Self::eq(property, ""))
    }

    /// `startswith(property,'text')`.
    pub fn starts_with(property: impl Into<Property>, text: &str) -> Self {
        Self(Node::Call(Function::StartsWith, property.into(), text.into()))
    }

    /// `endswith(property,'text')`.
    pub fn ends_with(property: impl Into<Property>, text: &str) -> Self {
        Self(Node::Call(Function::EndsWith, property.into(), text.into()))
    }

    /// `contains(property,'text')`; to v1, `substringof('text',property)`.
    pub fn contains(property: impl Into<Property>, text: &str) -> Self {
        Self(Node::Call(Function::Contains, property.into(), text.into()))
    }

    /// `a eq b` for two properties: the join condition of a `$crossjoin`.
    pub fn same(a: impl Into<Property>, b: impl Into<Property>) -> Self {
        Self::compare(a.into(), Comparison::Equal, b.into())
    }

    /// Any comparison of properties, constants and what is calculated of them.
    ///
    /// ```
    /// use sap_b1_client::{Comparison, Filter, Term};
    ///
    /// let open = Term::of("Orders/DocTotal").minus(Term::of("Orders/PaidToDate"));
    /// let filter = Filter::compare(open, Comparison::Greater, Term::value(100));
    /// assert_eq!(filter.to_string(), "Orders/DocTotal sub Orders/PaidToDate gt 100");
    /// ```
    pub fn compare(left: impl Into<Term>, comparison: Comparison, right: impl Into<Term>) -> Self {
        Self(Node::Compare(left.into(), comparison, right.into()))
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
        let parts = |filter: Self| match filter.0 {
            Node::And(parts) => parts,
            node => vec![Self(node)],
        };
        let mut all = parts(self);
        all.extend(parts(other));
        Self(Node::And(all))
    }

    /// Either condition.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let parts = |filter: Self| match filter.0 {
            Node::Or(parts) => parts,
            node => vec![Self(node)],
        };
        let mut all = parts(self);
        all.extend(parts(other));
        Self(Node::Or(all))
    }

    /// Both conditions, where both are there.
    pub(crate) fn all(first: Option<Self>, second: Option<Self>) -> Option<Self> {
        match (first, second) {
            (Some(first), Some(second)) => Some(first.and(second)),
            (first, second) => first.or(second),
        }
    }

    /// The text in the words of a version.
    pub(crate) fn to_text(&self, version: ServiceLayerVersion) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut text, version);
        text
    }

    fn of(property: impl Into<Property>, comparison: Comparison, value: impl Into<Literal>) -> Self {
        Self::compare(property.into(), comparison, value.into())
    }
}

impl std::ops::Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self(Node::Not(Box::new(self)))
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, ServiceLayerVersion::V2)
    }
}

#[cfg(test)]
mod tests;
