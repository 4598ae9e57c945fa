//! The query options of lists.

use super::apply::Apply;
use super::filter::{Filter, Property};
use rest_transport::Query;

/// Properties of another set, read along with a record (`$expand`): a navigation property, or a side of a `$crossjoin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expand {
    path: Property,
    select: Vec<Property>,
}

impl Expand {
    /// All properties at that path.
    #[must_use]
    pub fn all(path: impl Into<Property>) -> Self {
        Self { path: path.into(), select: Vec::new() }
    }

    /// Some properties at that path.
    #[must_use]
    pub fn select<P: Into<Property>>(
        path: impl Into<Property>,
        properties: impl IntoIterator<Item = P>,
    ) -> Self {
        Self { path: path.into(), select: properties.into_iter().map(Into::into).collect() }
    }

    fn to_text(&self) -> String {
        if self.select.is_empty() {
            return self.path.to_string();
        }
        format!("{}($select={})", self.path, names(&self.select))
    }
}

/// What a list shall hold, and in which order.
///
/// ```
/// use sap_b1_client::{Filter, ListQuery};
///
/// let query = ListQuery::new().select(["DocEntry", "CardCode"]).filter(Filter::eq("CardCode", "C1")).order_by("DocEntry").top(5);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct ListQuery {
    pub(crate) select: Vec<Property>,
    pub(crate) filter: Option<Filter>,
    order_by: Vec<String>,
    top: Option<u32>,
    skip: Option<u32>,
    expand: Vec<Expand>,
    apply: Option<Apply>,
    with_total: bool,
}

impl ListQuery {
    /// Everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these properties; whole collections count as one.
    pub fn select<P: Into<Property>>(mut self, properties: impl IntoIterator<Item = P>) -> Self {
        self.select.extend(properties.into_iter().map(Into::into));
        self
    }

    /// Only rows that fulfil this condition, and those named before.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = Some(match self.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// In this order, lowest first. Name the key last: only then is the order the same on every page.
    pub fn order_by(mut self, property: impl Into<Property>) -> Self {
        self.order_by.push(property.into().to_string());
        self
    }

    /// In this order, highest first.
    pub fn order_by_descending(mut self, property: impl Into<Property>) -> Self {
        self.order_by.push(format!("{} desc", property.into()));
        self
    }

    /// At most that many rows over all pages.
    pub fn top(mut self, rows: u32) -> Self {
        self.top = Some(rows);
        self
    }

    /// Without the first rows.
    pub fn skip(mut self, rows: u32) -> Self {
        self.skip = Some(rows);
        self
    }

    /// With what a navigation property leads to.
    pub fn expand(mut self, expand: Expand) -> Self {
        self.expand.push(expand);
        self
    }

    /// Grouped and summed up: rows are then what [`Apply`] makes.
    pub fn apply(mut self, apply: Apply) -> Self {
        self.apply = Some(apply);
        self
    }

    /// With the number of all rows, see [`ByLink::total`](crate::ByLink::total).
    pub fn with_total(mut self) -> Self {
        self.with_total = true;
        self
    }

    /// Names and values, not yet encoded.
    pub(crate) fn options(&self) -> Vec<(&'static str, String)> {
        let some = |name, text: String| (!text.is_empty()).then_some((name, text));
        let expand = self.expand.iter().map(Expand::to_text).collect::<Vec<_>>().join(",");
        [
            some("$select", names(&self.select)),
            some("$expand", expand),
            self.apply.as_ref().map(|apply| ("$apply", apply.to_string())),
            self.filter.as_ref().map(|filter| ("$filter", filter.to_string())),
            some("$orderby", self.order_by.join(",")),
            self.top.map(|rows| ("$top", rows.to_string())),
            self.skip.map(|rows| ("$skip", rows.to_string())),
            self.with_total.then(|| ("$count", "true".to_owned())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(crate) fn to_query(&self) -> Query {
        let mut query = Query::new();
        self.options().iter().for_each(|(name, value)| query.push(name, value));
        query
    }

    /// The same text as in a URL, but not encoded: for the body of a posted query.
    pub(crate) fn to_text(&self) -> String {
        let pairs = self.options();
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

pub(crate) fn names(properties: &[Property]) -> String {
    properties.iter().map(Property::as_str).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::apply::Aggregate;

    #[test]
    fn options_stand_in_a_fixed_order_and_only_where_set() {
        assert_eq!(ListQuery::new().to_text(), "");
        let query = ListQuery::new()
            .with_total()
            .top(3)
            .skip(1)
            .order_by_descending("DocDate")
            .order_by("DocEntry")
            .filter(Filter::eq("A", 1))
            .filter(Filter::eq("B", "x&y").or(Filter::eq("C", 2)))
            .expand(Expand::select("BusinessPartner", ["CardCode", "CardName"]))
            .expand(Expand::all("SalesPerson"))
            .select(["DocEntry"]);
        assert_eq!(
            query.to_text(),
            "$select=DocEntry&$expand=BusinessPartner($select=CardCode,CardName),SalesPerson\
             &$filter=A eq 1 and ((B eq 'x&y') or (C eq 2))&$orderby=DocDate desc,DocEntry&$top=3&$skip=1&$count=true"
        );
        assert!(query.to_query().as_str().contains("'x%26y'"));
        let sums = ListQuery::new().apply(Apply::aggregate([Aggregate::sum("DocTotal", "Total")]));
        assert_eq!(sums.to_text(), "$apply=aggregate(DocTotal with sum as Total)");
    }
}
