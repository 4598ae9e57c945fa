//! A filter as text.

use super::{Comparison, Filter, Function, Node};
use crate::version::ServiceLayerVersion;
use std::fmt::{self, Write};

impl Filter {
    /// Parentheses stand wherever `and` and `or` meet, and around whatever is negated: nothing is left to precedence.
    pub(super) fn write(&self, out: &mut impl Write, version: ServiceLayerVersion) -> fmt::Result {
        match &self.0 {
            Node::Compare(left, comparison, right) => {
                left.write(out, version)?;
                write!(out, " {} ", comparison.as_str())?;
                right.write(out, version)
            }
            Node::Call(function, property, text) => {
                let property = version.name(property.as_str());
                match (function, version) {
                    (Function::Contains, ServiceLayerVersion::V1) => {
                        write!(out, "substringof({text},{property})")
                    }
                    _ => write!(out, "{}({property},{text})", function.as_str()),
                }
            }
            Node::Not(filter) => {
                out.write_str("not ")?;
                filter.write_in_parentheses(out, version)
            }
            Node::And(parts) => write_all(out, parts, " and ", version, |part| matches!(part.0, Node::Or(_))),
            Node::Or(parts) => write_all(out, parts, " or ", version, |_| true),
        }
    }

    fn write_in_parentheses(&self, out: &mut impl Write, version: ServiceLayerVersion) -> fmt::Result {
        out.write_char('(')?;
        self.write(out, version)?;
        out.write_char(')')
    }
}

fn write_all(
    out: &mut impl Write,
    parts: &[Filter],
    between: &str,
    version: ServiceLayerVersion,
    in_parentheses: impl Fn(&Filter) -> bool,
) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            out.write_str(between)?;
        }
        if in_parentheses(part) {
            part.write_in_parentheses(out, version)?;
        } else {
            part.write(out, version)?;
        }
    }
    Ok(())
}

impl Comparison {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Greater => "gt",
            Self::GreaterOrEqual => "ge",
            Self::Less => "lt",
            Self::LessOrEqual => "le",
        }
    }
}

impl Function {
    const fn as_str(self) -> &'static str {
        match self {
            Self::StartsWith => "startswith",
            Self::EndsWith => "endswith",
            Self::Contains => "contains",
        }
    }
}
