//! The query options of lists.

use super::apply::Apply;
use super::filter::Filter;
use super::property::Property;
use super::refused::QueryRefused;
use crate::version::ServiceLayerVersion;
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

    pub(crate) fn list(expands: &[Self], version: ServiceLayerVersion) -> String {
        expands.iter().map(|expand| expand.to_text(version)).collect::<Vec<_>>().join(",")
    }

    fn to_text(&self, version: ServiceLayerVersion) -> String {
        if self.select.is_empty() {
            return self.path.to_string();
        }
        format!("{}($select={})", self.path, Property::list(&self.select, version))
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
    order_by: Vec<(Property, &'static str)>,
    top: Option<u32>,
    skip: Option<u32>,
    pub(crate) expand: Vec<Expand>,
    apply: Option<Apply>,
    pub(crate) with_total: bool,
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
        self.order_by.push((property.into(), ""));
        self
    }

    /// In this order, highest first.
    pub fn order_by_descending(mut self, property: impl Into<Property>) -> Self {
        self.order_by.push((property.into(), " desc"));
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

    /// Refuses what the server supports in a `$crossjoin` alone.
    pub(crate) fn check_plain(&self) -> Result<(), QueryRefused> {
        self.filter.iter().try_for_each(Filter::check_plain)?;
        self.apply.iter().try_for_each(Apply::check_plain)
    }

    /// Refuses everything but a selection and an expansion: one record has no order and no pages.
    pub(crate) fn check_single(&self) -> Result<(), QueryRefused> {
        let remedy = "one record takes a selection and an expansion only";
        match self.filter.is_some().then_some("$filter").or_else(|| self.beyond_a_walk()) {
            Some(option) => Err(QueryRefused::Option { option, remedy }),
            None if self.with_total => Err(QueryRefused::Option { option: "$count", remedy }),
            None => Ok(()),
        }
    }

    /// Refuses what has no meaning in a walk by key, which has its own order and its own pages.
    pub(crate) fn check_walk(&self) -> Result<(), QueryRefused> {
        let remedy = "a walk by key has its own order and goes to its end; use list()";
        match self.beyond_a_walk() {
            Some(option) => Err(QueryRefused::Option { option, remedy }),
            None => Ok(()),
        }
    }

    fn beyond_a_walk(&self) -> Option<&'static str> {
        let set = [
            (!self.order_by.is_empty(), "$orderby"),
            (self.top.is_some(), "$top"),
            (self.skip.is_some(), "$skip"),
            (self.apply.is_some(), "$apply"),
        ];
        set.into_iter().find_map(|(is_set, option)| is_set.then_some(option))
    }

    /// Tells every option that is set by name and value, not yet encoded.
    fn tell_options(&self, version: ServiceLayerVersion, mut tell: impl FnMut(&'static str, &str)) {
        if !self.select.is_empty() {
            tell("$select", &Property::list(&self.select, version));
        }
        if !self.expand.is_empty() {
            tell("$expand", &Expand::list(&self.expand, version));
        }
        if let Some(apply) = &self.apply {
            tell("$apply", &apply.to_text(version));
        }
        if let Some(filter) = &self.filter {
            tell("$filter", &filter.to_text(version));
        }
        if !self.order_by.is_empty() {
            let order =
                |(property, way): &(Property, &str)| format!("{}{way}", version.name(property.as_str()));
            tell("$orderby", &self.order_by.iter().map(order).collect::<Vec<_>>().join(","));
        }
        if let Some(rows) = self.top {
            tell("$top", &rows.to_string());
        }
        if let Some(rows) = self.skip {
            tell("$skip", &rows.to_string());
        }
        if self.with_total {
            let (count, all) = version.total_option();
            tell(count, all);
        }
    }

    pub(crate) fn to_query(&self, version: ServiceLayerVersion) -> Query {
        let mut query = Query::new();
        self.tell_options(version, |name, value| query.push_text(name, value));
        query
    }

    /// The same text as in a URL, but not encoded: for the body of a posted query.
    pub(crate) fn to_text(&self, version: ServiceLayerVersion) -> String {
        let mut text = String::new();
        self.tell_options(version, |name, value| {
            let joint = if text.is_empty() { "" } else { "&" };
            text.extend([joint, name, "=", value]);
        });
        text
    }
}

#[cfg(test)]
mod tests;
