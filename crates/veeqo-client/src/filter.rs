//! What to list. Veeqo ignores values it does not understand without saying so, so they are checked here.

mod purchase_order;

pub use purchase_order::{PurchaseOrderFilter, PurchaseOrderSort, PurchaseOrderSorting, ReceivedState};

use crate::error::InvalidRequest;
use crate::id::{ChannelId, OrderId, WarehouseId};
use crate::model::OrderStatus;
use jiff::Timestamp;
use jiff::civil::Date;
use rest_transport::Query;

/// The fewest characters Veeqo searches products for.
const SHORTEST_PRODUCT_QUERY: usize = 3;

/// Which orders to list. All conditions must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Orders with a higher id.
    pub since_id: Option<OrderId>,
    /// Orders made at or after this time.
    pub created_at_min: Option<Timestamp>,
    /// Orders changed at or after this time. Whether the shipment of one of several allocations counts as a change is unverified.
    pub updated_at_min: Option<Timestamp>,
    /// Orders made at or before this time. Undocumented, in use by one client: compare the dates of the rows.
    pub created_at_max: Option<Timestamp>,
    /// Orders changed at or before this time. Undocumented, in use by one client: compare the dates of the rows.
    pub updated_at_max: Option<Timestamp>,
    /// Orders made on or after this day.
    pub created_after: Option<Date>,
    /// Orders made on or before this day, the whole of it.
    pub created_before: Option<Date>,
    /// Orders due on or after this day.
    pub due_after: Option<Date>,
    /// Orders due on or before this day, the whole of it.
    pub due_before: Option<Date>,
    /// Orders with this status. Without one, cancelled orders are left out.
    pub status: Option<OrderStatus>,
    /// Orders of any of these channels.
    pub channel_ids: Vec<ChannelId>,
    /// Orders with an allocation in this warehouse.
    pub allocated_at: Option<WarehouseId>,
    /// Orders with this tag, by name.
    pub tag: Option<String>,
    /// Fuzzy search over number, e-mail and more, served from an index that lags by seconds. Compare exactly afterwards.
    pub query: Option<String>,
}

impl OrderFilter {
    pub(crate) fn push(&self, query: &mut Query) -> Result<(), InvalidRequest> {
        query.push_some("since_id", self.since_id);
        push_time(query, "created_at_min", self.created_at_min)?;
        push_time(query, "updated_at_min", self.updated_at_min)?;
        push_time_up(query, "created_at_max", self.created_at_max)?;
        push_time_up(query, "updated_at_max", self.updated_at_max)?;
        push_days(query, ["created[after]", "created[before]"], self.created_after, self.created_before)?;
        push_days(query, ["due[after]", "due[before]"], self.due_after, self.due_before)?;
        if let Some(status) = &self.status {
            if !status.is_known() {
                return Err(InvalidRequest::new("status", status, "name one of Veeqo's statuses"));
            }
            query.push("status", status);
        }
        for channel in &self.channel_ids {
            query.push("channel_ids[]", channel);
        }
        query.push_some("allocated_at", self.allocated_at);
        push_text(query, "tags", self.tag.as_deref(), 1)?;
        push_text(query, "query", self.query.as_deref(), 1)
    }
}

/// Which products to list. All conditions must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductFilter {
    /// Products with a higher id.
    pub since_id: Option<crate::id::ProductId>,
    /// Products made at or after this time.
    pub created_at_min: Option<Timestamp>,
    /// Products changed at or after this time; stock changes seem to count (unverified).
    pub updated_at_min: Option<Timestamp>,
    /// Products stocked in this warehouse.
    pub warehouse_id: Option<WarehouseId>,
    /// Fuzzy search over titles and SKUs, at least three characters. Compare exactly afterwards.
    pub query: Option<String>,
}

impl ProductFilter {
    pub(crate) fn push(&self, query: &mut Query) -> Result<(), InvalidRequest> {
        query.push_some("since_id", self.since_id);
        push_time(query, "created_at_min", self.created_at_min)?;
        push_time(query, "updated_at_min", self.updated_at_min)?;
        query.push_some("warehouse_id", self.warehouse_id);
        push_text(query, "query", self.query.as_deref(), SHORTEST_PRODUCT_QUERY)
    }
}

/// Which customers to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerFilter {
    /// Fuzzy search, e.g. for an e-mail. Compare exactly afterwards.
    pub query: Option<String>,
    /// `retail`, or the other kind, which sources call `wholesale` and `business` (unverified).
    pub customer_type: Option<String>,
}

impl CustomerFilter {
    pub(crate) fn push(&self, query: &mut Query) -> Result<(), InvalidRequest> {
        push_text(query, "customer_type", self.customer_type.as_deref(), 1)?;
        push_text(query, "query", self.query.as_deref(), 1)
    }
}

/// ISO 8601 in UTC, rounded down to the second, which can only widen a lower bound.
fn push_time(query: &mut Query, name: &'static str, time: Option<Timestamp>) -> Result<(), InvalidRequest> {
    let Some(time) = time else { return Ok(()) };
    let second = Timestamp::from_second(time.as_second()).ok().filter(|_| time >= Timestamp::UNIX_EPOCH);
    let Some(second) = second else {
        return Err(InvalidRequest::new(
            name,
            time,
            "name a time after 1970: Veeqo drops dates it cannot read",
        ));
    };
    query.push(name, second);
    Ok(())
}

/// As [`push_time`], rounded up, which can only widen an upper bound.
fn push_time_up(
    query: &mut Query,
    name: &'static str,
    time: Option<Timestamp>,
) -> Result<(), InvalidRequest> {
    let up =
        |time: Timestamp| time.checked_add(jiff::SignedDuration::from_nanos(999_999_999)).unwrap_or(time);
    push_time(query, name, time.map(up))
}

/// Whole days, `YYYY-MM-DD`. A range that ends before it starts finds nothing, or is refused, by list.
fn push_days(
    query: &mut Query,
    [first, last]: [&'static str; 2],
    after: Option<Date>,
    before: Option<Date>,
) -> Result<(), InvalidRequest> {
    if let (Some(after), Some(before)) = (after, before)
        && after > before
    {
        return Err(InvalidRequest::new(first, after, "name a day that is not after the last one"));
    }
    query.push_some(first, after);
    query.push_some(last, before);
    Ok(())
}

fn push_text(
    query: &mut Query,
    name: &'static str,
    text: Option<&str>,
    shortest: usize,
) -> Result<(), InvalidRequest> {
    let Some(text) = text else { return Ok(()) };
    if text.trim().chars().count() < shortest {
        let remedy = if shortest == 1 {
            "leave it out or search for something"
        } else {
            "give at least three characters"
        };
        return Err(InvalidRequest::new(name, text, remedy));
    }
    query.push(name, text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orders(filter: &OrderFilter) -> Result<String, InvalidRequest> {
        let mut query = Query::new();
        filter.push(&mut query).map(|()| query.as_str().to_owned())
    }

    fn products(text: &str) -> Result<String, InvalidRequest> {
        let mut query = Query::new();
        let filter = ProductFilter { query: Some(text.to_owned()), ..ProductFilter::default() };
        filter.push(&mut query).map(|()| query.as_str().to_owned())
    }

    #[test]
    fn a_whole_filter_is_written_as_veeqo_reads_it() {
        let filter = OrderFilter {
            since_id: OrderId::new(7).ok(),
            created_at_min: "2026-01-02T03:04:05.999Z".parse().ok(),
            updated_at_min: "2026-01-02T05:04:05+02:00".parse().ok(),
            status: Some(OrderStatus::AwaitingFulfillment),
            channel_ids: vec![ChannelId::new(1).unwrap(), ChannelId::new(2).unwrap()],
            allocated_at: WarehouseId::new(3).ok(),
            tag: Some("a & b".to_owned()),
            query: Some("#1001+é".to_owned()),
            created_at_max: "2026-01-03T00:00:00.001Z".parse().ok(),
            updated_at_max: "2026-01-03T00:00:00Z".parse().ok(),
            created_after: Some(jiff::civil::date(2026, 1, 1)),
            created_before: Some(jiff::civil::date(2026, 1, 31)),
            due_after: Some(jiff::civil::date(2026, 2, 1)),
            due_before: None,
        };
        assert_eq!(
            orders(&filter).unwrap(),
            "since_id=7&created_at_min=2026-01-02T03:04:05Z&updated_at_min=2026-01-02T03:04:05Z\
             &created_at_max=2026-01-03T00:00:01Z&updated_at_max=2026-01-03T00:00:00Z\
             &created[after]=2026-01-01&created[before]=2026-01-31&due[after]=2026-02-01\
             &status=awaiting_fulfillment&channel_ids[]=1&channel_ids[]=2&allocated_at=3\
             &tags=a%20%26%20b&query=%231001%2B%C3%A9"
        );
        assert_eq!(orders(&OrderFilter::default()).unwrap(), "");
    }

    #[test]
    fn what_veeqo_would_silently_ignore_is_refused() {
        let unknown =
            OrderFilter { status: Some(OrderStatus::from_wire("not_a_status")), ..OrderFilter::default() };
        assert_eq!(orders(&unknown).unwrap_err().field, "status");
        let empty = OrderFilter { query: Some(" ".to_owned()), ..OrderFilter::default() };
        assert_eq!(orders(&empty).unwrap_err().field, "query");
        let ancient =
            OrderFilter { updated_at_min: "-000001-01-01T00:00:00Z".parse().ok(), ..OrderFilter::default() };
        let backwards = OrderFilter {
            due_after: Some(jiff::civil::date(2026, 2, 1)),
            due_before: Some(jiff::civil::date(2026, 1, 31)),
            ..OrderFilter::default()
        };
        assert_eq!(orders(&backwards).unwrap_err().field, "due[after]");
        assert_eq!(orders(&ancient).unwrap_err().field, "updated_at_min");
    }

    #[test]
    fn product_searches_need_three_characters() {
        assert!(products("ab").is_err() && products("é ").is_err());
        assert_eq!(products("MB829Z/A").unwrap(), "query=MB829Z/A");
    }
}
