//! `$apply`: grouping and summing up on the server.

use super::filter::{Filter, Property};
use super::list_query::names;
use std::fmt;

/// A sum, a count or the like over rows, under a name of its own.
///
/// Amounts come as numbers, distinct counts as texts (`"2"`): read both with [`rest_transport::decimal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate(String);

impl Aggregate {
    /// `property with sum as name`.
    pub fn sum(property: impl Into<Property>, name: impl Into<Property>) -> Self {
        Self::with(property, "sum", name)
    }

    /// `property with average as name`.
    pub fn average(property: impl Into<Property>, name: impl Into<Property>) -> Self {
        Self::with(property, "average", name)
    }

    /// `property with max as name`.
    pub fn max(property: impl Into<Property>, name: impl Into<Property>) -> Self {
        Self::with(property, "max", name)
    }

    /// `property with min as name`.
    pub fn min(property: impl Into<Property>, name: impl Into<Property>) -> Self {
        Self::with(property, "min", name)
    }

    /// `property with countdistinct as name`.
    pub fn count_distinct(property: impl Into<Property>, name: impl Into<Property>) -> Self {
        Self::with(property, "countdistinct", name)
    }

    /// `$count as name`: how many rows.
    pub fn count(name: impl Into<Property>) -> Self {
        Self(format!("$count as {}", name.into()))
    }

    /// The aggregate of one side of a `$crossjoin`: `set(property with sum as name)`.
    #[must_use]
    pub fn of(self, set: impl Into<Property>) -> Self {
        Self(format!("{}({})", set.into(), self.0))
    }

    fn with(property: impl Into<Property>, method: &str, name: impl Into<Property>) -> Self {
        Self(format!("{} with {method} as {}", property.into(), name.into()))
    }
}

/// What happens to the rows of a list before they are sent, step by step.
///
/// ```
/// use sap_b1_client::{Aggregate, Apply, Filter};
///
/// let apply = Apply::filter(Filter::gt("DocTotal", 0))
///     .group_by(["CardCode"], [Aggregate::sum("DocTotal", "Total"), Aggregate::count("Orders")]);
/// assert_eq!(
///     apply.to_string(),
///     "filter(DocTotal gt 0)/groupby((CardCode),aggregate(DocTotal with sum as Total,$count as Orders))"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apply(String);

impl Apply {
    /// Only rows that fulfil this condition; continue with [`Apply::group_by`].
    #[must_use]
    pub fn filter(filter: Filter) -> Self {
        Self(format!("filter({filter})"))
    }

    /// One row with these values over all rows.
    #[must_use]
    pub fn aggregate(values: impl IntoIterator<Item = Aggregate>) -> Self {
        Self(aggregate(values))
    }

    /// One row per combination of these properties, with these values.
    #[must_use]
    pub fn grouped<P: Into<Property>>(
        by: impl IntoIterator<Item = P>,
        values: impl IntoIterator<Item = Aggregate>,
    ) -> Self {
        let by: Vec<Property> = by.into_iter().map(Into::into).collect();
        match aggregate(values) {
            none if none == aggregate([]) => Self(format!("groupby(({}))", names(&by))),
            values => Self(format!("groupby(({}),{values})", names(&by))),
        }
    }

    /// Then one row per combination of these properties, with these values.
    #[must_use]
    pub fn group_by<P: Into<Property>>(
        self,
        by: impl IntoIterator<Item = P>,
        values: impl IntoIterator<Item = Aggregate>,
    ) -> Self {
        self.then(&Self::grouped(by, values))
    }

    /// One step after another.
    #[must_use]
    pub fn then(self, next: &Self) -> Self {
        Self(format!("{}/{next}", self.0))
    }
}

fn aggregate(values: impl IntoIterator<Item = Aggregate>) -> String {
    format!("aggregate({})", values.into_iter().map(|value| value.0).collect::<Vec<_>>().join(","))
}

impl fmt::Display for Apply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_read_as_the_vendor_writes_them() {
        let join = Apply::filter(Filter::same("Orders/CardCode", "BusinessPartners/CardCode")).group_by(
            ["BusinessPartners/CardCode", "Orders/DocEntry"],
            [Aggregate::count_distinct("DocNum", "DistinctDocNum").of("Orders")],
        );
        assert_eq!(
            join.to_string(),
            "filter(Orders/CardCode eq BusinessPartners/CardCode)/groupby((BusinessPartners/CardCode,Orders/DocEntry),\
             aggregate(Orders(DocNum with countdistinct as DistinctDocNum)))"
        );
        assert_eq!(Apply::grouped(["CardCode"], []).to_string(), "groupby((CardCode))");
        let extremes =
            [Aggregate::min("A", "Least"), Aggregate::max("A", "Most"), Aggregate::average("A", "Mean")];
        assert_eq!(
            Apply::aggregate(extremes).to_string(),
            "aggregate(A with min as Least,A with max as Most,A with average as Mean)"
        );
    }
}
