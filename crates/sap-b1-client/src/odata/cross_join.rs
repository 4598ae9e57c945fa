//! `$crossjoin`: rows of several sets beside each other.

use super::apply::Apply;
use super::filter::Filter;
use super::link::{ByLink, LinkedRows};
use super::list_query::{Expand, ListQuery};
use super::posted::{ByPost, PostedRows};
use super::property::Property;
use crate::connect::ServiceLayer;
use rest_transport::{Pager, Target};

/// A join of sets, or of a set with a collection of its own (`Orders/DocumentLines`): the way to filter by what is inside collections.
///
/// Rows are objects with one member per side: `{"Orders":{…},"Orders/DocumentLines":{…}}`.
///
/// ```
/// use sap_b1_client::{CrossJoin, Filter};
///
/// let join = CrossJoin::of(["Orders", "Orders/DocumentLines"])
///     .expand("Orders", ["DocEntry"])
///     .expand("Orders/DocumentLines", ["LineNum", "ItemCode"])
///     .filter(Filter::same("Orders/DocEntry", "Orders/DocumentLines/DocEntry"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct CrossJoin {
    sides: Vec<Property>,
    query: ListQuery,
}

impl CrossJoin {
    /// A join of these. Without a condition that ties them together, every row of one stands beside every row of the other.
    pub fn of<P: Into<Property>>(sides: impl IntoIterator<Item = P>) -> Self {
        Self { sides: sides.into_iter().map(Into::into).collect(), query: ListQuery::new() }
    }

    /// Properties wanted of one side.
    pub fn expand<P: Into<Property>>(
        mut self,
        side: impl Into<Property>,
        properties: impl IntoIterator<Item = P>,
    ) -> Self {
        self.query = self.query.expand(Expand::select(side, properties));
        self
    }

    /// Only rows that fulfil this condition, and those named before.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.query = self.query.filter(filter);
        self
    }

    /// In this order, lowest first.
    pub fn order_by(mut self, property: impl Into<Property>) -> Self {
        self.query = self.query.order_by(property);
        self
    }

    /// In this order, highest first.
    pub fn order_by_descending(mut self, property: impl Into<Property>) -> Self {
        self.query = self.query.order_by_descending(property);
        self
    }

    /// At most that many rows over all pages.
    pub fn top(mut self, rows: u32) -> Self {
        self.query = self.query.top(rows);
        self
    }

    /// With the number of all rows.
    pub fn with_total(mut self) -> Self {
        self.query = self.query.with_total();
        self
    }

    /// Grouped and summed up.
    pub fn apply(mut self, apply: Apply) -> Self {
        self.query = self.query.apply(apply);
        self
    }

    fn path(&self) -> String {
        format!("$crossjoin({})", self.sides.iter().map(Property::as_str).collect::<Vec<_>>().join(","))
    }
}

impl ServiceLayer {
    /// The rows of a join, asked for in the URL.
    pub fn cross_join<T: serde::de::DeserializeOwned + Send>(&self, join: &CrossJoin) -> LinkedRows<T> {
        let first = Target::new(join.path()).with_query(join.query.to_query(self.version));
        Pager::new(ByLink::new(self.clone(), "CrossJoin", first))
    }

    /// The rows of a join, asked for in a body (`QueryService_PostQuery`): for conditions too long for a URL.
    ///
    /// Conditions travel as plain text in the body; whether a `&` inside a constant survives there is not documented.
    pub fn post_query<T: serde::de::DeserializeOwned + Send>(&self, join: &CrossJoin) -> PostedRows<T> {
        Pager::new(ByPost::new(self.clone(), join.path(), join.query.to_text(self.version)))
    }
}
