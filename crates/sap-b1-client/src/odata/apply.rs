//! `$apply`: grouping and summing up on the server.

use super::filter::Filter;
use super::property::Property;
use super::refused::QueryRefused;
use crate::version::ServiceLayerVersion;
use std::fmt;

/// A sum, a count or the like over rows, under a name of its own.
///
/// Amounts come as numbers, distinct counts as texts (`"2"`): read both with [`rest_transport::decimal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate {
    side: Option<Property>,
    /// The property and the method; `None` counts rows.
    value: Option<(Property, &'static str)>,
    name: Property,
}

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
        Self { side: None, value: None, name: name.into() }
    }

    /// The aggregate of one side of a `$crossjoin`: `set(property with sum as name)`.
    #[must_use]
    pub fn of(mut self, set: impl Into<Property>) -> Self {
        self.side = Some(set.into());
        self
    }

    fn with(property: impl Into<Property>, method: &'static str, name: impl Into<Property>) -> Self {
        Self { side: None, value: Some((property.into(), method)), name: name.into() }
    }

    fn to_text(&self, version: ServiceLayerVersion) -> String {
        let value = match &self.value {
            Some((property, method)) => format!("{} with {method}", version.name(property.as_str())),
            None => "$count".to_owned(),
        };
        match &self.side {
            Some(side) => format!("{side}({value} as {})", self.name),
            None => format!("{value} as {}", self.name),
        }
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
pub struct Apply(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Filter(Filter),
    Aggregate(Vec<Aggregate>),
    GroupBy(Vec<Property>, Vec<Aggregate>),
}

impl Apply {
    /// Only rows that fulfil this condition; continue with [`Apply::group_by`].
    #[must_use]
    pub fn filter(filter: Filter) -> Self {
        Self(vec![Step::Filter(filter)])
    }

    /// One row with these values over all rows.
    #[must_use]
    pub fn aggregate(values: impl IntoIterator<Item = Aggregate>) -> Self {
        Self(vec![Step::Aggregate(values.into_iter().collect())])
    }

    /// One row per combination of these properties, with these values.
    #[must_use]
    pub fn grouped<P: Into<Property>>(
        by: impl IntoIterator<Item = P>,
        values: impl IntoIterator<Item = Aggregate>,
    ) -> Self {
        let by = by.into_iter().map(Into::into).collect();
        Self(vec![Step::GroupBy(by, values.into_iter().collect())])
    }

    /// Then one row per combination of these properties, with these values.
    #[must_use]
    pub fn group_by<P: Into<Property>>(
        self,
        by: impl IntoIterator<Item = P>,
        values: impl IntoIterator<Item = Aggregate>,
    ) -> Self {
        self.then(Self::grouped(by, values))
    }

    /// One step after another.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        self.0.extend(next.0);
        self
    }

    pub(crate) fn to_text(&self, version: ServiceLayerVersion) -> String {
        self.0.iter().map(|step| step.to_text(version)).collect::<Vec<_>>().join("/")
    }

    /// As [`Filter::check_plain`], for the conditions within.
    pub(crate) fn check_plain(&self) -> Result<(), QueryRefused> {
        self.0.iter().try_for_each(|step| match step {
            Step::Filter(filter) => filter.check_plain(),
            Step::Aggregate(_) | Step::GroupBy(..) => Ok(()),
        })
    }
}

impl Step {
    fn to_text(&self, version: ServiceLayerVersion) -> String {
        match self {
            Self::Filter(filter) => format!("filter({})", filter.to_text(version)),
            Self::Aggregate(values) => aggregate(values, version),
            Self::GroupBy(by, values) if values.is_empty() => {
                format!("groupby(({}))", Property::list(by, version))
            }
            Self::GroupBy(by, values) => {
                format!("groupby(({}),{})", Property::list(by, version), aggregate(values, version))
            }
        }
    }
}

fn aggregate(values: &[Aggregate], version: ServiceLayerVersion) -> String {
    let values: Vec<_> = values.iter().map(|value| value.to_text(version)).collect();
    format!("aggregate({})", values.join(","))
}

impl fmt::Display for Apply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(ServiceLayerVersion::V2))
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
