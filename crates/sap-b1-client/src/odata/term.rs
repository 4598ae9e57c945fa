//! The sides of a comparison.

use super::literal::Literal;
use super::property::Property;
use super::refused::QueryRefused;
use crate::version::ServiceLayerVersion;
use std::fmt::{self, Write};

/// A side of a comparison: a property, a constant, or what is calculated of them. The server calculates in a
/// [`CrossJoin`](crate::CrossJoin) alone; elsewhere arithmetic is refused before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Property(Property),
    Value(Literal),
    Calculated(Box<Term>, &'static str, Box<Term>),
}

impl Term {
    /// A property.
    pub fn of(property: impl Into<Property>) -> Self {
        property.into().into()
    }

    /// A constant.
    pub fn value(value: impl Into<Literal>) -> Self {
        value.into().into()
    }

    /// `self add other`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.calculated("add", other)
    }

    /// `self sub other`.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.calculated("sub", other)
    }

    /// `self mul other`.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.calculated("mul", other)
    }

    /// `self div other`.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Self {
        self.calculated("div", other)
    }

    pub(super) fn write(&self, out: &mut impl Write, version: ServiceLayerVersion) -> fmt::Result {
        match &self.0 {
            Kind::Property(property) => out.write_str(&version.name(property.as_str())),
            Kind::Value(literal) => write!(out, "{literal}"),
            Kind::Calculated(left, operator, right) => {
                left.write_operand(out, version)?;
                write!(out, " {operator} ")?;
                right.write_operand(out, version)
            }
        }
    }

    pub(super) fn check_plain(&self) -> Result<(), QueryRefused> {
        match &self.0 {
            Kind::Property(property) => property.check_plain(),
            Kind::Value(_) => Ok(()),
            Kind::Calculated(..) => Err(QueryRefused::Arithmetic { term: self.to_string() }),
        }
    }

    fn calculated(self, operator: &'static str, other: Self) -> Self {
        Self(Kind::Calculated(Box::new(self), operator, Box::new(other)))
    }

    fn write_operand(&self, out: &mut impl Write, version: ServiceLayerVersion) -> fmt::Result {
        if !matches!(self.0, Kind::Calculated(..)) {
            return self.write(out, version);
        }
        out.write_char('(')?;
        self.write(out, version)?;
        out.write_char(')')
    }
}

impl From<Property> for Term {
    fn from(property: Property) -> Self {
        Self(Kind::Property(property))
    }
}

impl From<Literal> for Term {
    fn from(value: Literal) -> Self {
        Self(Kind::Value(value))
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, ServiceLayerVersion::V2)
    }
}
