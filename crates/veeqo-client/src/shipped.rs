//! What an order's allocations say of its despatch. The order's own status hides parcels that are gone while others are not.

use crate::id::SellableId;
use crate::model::{Allocation, AllocationLine, LineItem, Order};

/// How much of an order has left, told from its allocations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShippedState {
    /// There are no allocations: nothing was allocated, the order is cancelled, or Veeqo is allocating again. No proof of anything.
    Unallocated,
    /// No allocation is shipped.
    Nothing,
    /// Some allocations are shipped, or all are and lines are still unallocated.
    Part,
    /// Every allocation is shipped and nothing is left to allocate.
    Everything,
}

impl Order {
    /// How much has left.
    #[must_use]
    pub fn shipped_state(&self) -> ShippedState {
        let shipped = self.shipped_allocations().count();
        match (self.allocations.len(), shipped) {
            (0, _) => ShippedState::Unallocated,
            (_, 0) => ShippedState::Nothing,
            (all, shipped) if all == shipped && self.allocated_completely != Some(false) => {
                ShippedState::Everything
            }
            _ => ShippedState::Part,
        }
    }

    /// The allocations that were despatched.
    pub fn shipped_allocations(&self) -> impl Iterator<Item = &Allocation> {
        self.allocations.iter().filter(|allocation| allocation.is_shipped())
    }
}

/// The order line behind an allocation line.
#[derive(Clone, Debug, PartialEq)]
pub enum LineMatch<'a> {
    /// The only line with the sellable.
    Line(&'a LineItem),
    /// Several lines have the sellable, and Veeqo does not say which is meant.
    Ambiguous(Vec<&'a LineItem>),
    /// No line has the sellable, or the allocation line names none.
    Missing,
}

/// An allocation line with the order line behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinedLine<'a> {
    /// The allocation line.
    pub allocation_line: &'a AllocationLine,
    /// The order line.
    pub line: LineMatch<'a>,
}

/// Finds the order line behind each line of an allocation. Veeqo gives no reference; the sellable is the only link.
#[must_use]
pub fn join_allocation_lines<'a>(order: &'a Order, allocation: &'a Allocation) -> Vec<JoinedLine<'a>> {
    let join = |allocation_line: &'a AllocationLine| {
        let line = allocation_line.sellable_id().map_or(LineMatch::Missing, |id| line_of(order, id));
        JoinedLine { allocation_line, line }
    };
    allocation.line_items.iter().map(join).collect()
}

fn line_of(order: &Order, sellable: SellableId) -> LineMatch<'_> {
    let mut lines: Vec<_> =
        order.line_items.iter().filter(|line| line.sellable_id() == Some(sellable)).collect();
    match (lines.len(), lines.pop()) {
        (1, Some(line)) => LineMatch::Line(line),
        (_, Some(last)) => {
            lines.push(last);
            LineMatch::Ambiguous(lines)
        }
        (_, None) => LineMatch::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn order(allocations: Value, complete: Value) -> Order {
        serde_json::from_value(json!({
            "id": 1, "status": "awaiting_fulfillment", "allocated_completely": complete,
            "line_items": [
                {"id": 1, "sellable": {"id": 10}},
                {"id": 2, "sellable": {"id": 20}},
                {"id": 3, "sellable": {"id": 20}},
            ],
            "allocations": allocations,
        }))
        .unwrap()
    }

    #[test]
    fn the_allocations_tell_what_has_left() {
        let open = json!({"id": 1, "shipment": null});
        let gone = json!({"id": 2, "shipment": {"id": 3, "tracking_number": null}});
        let cases = [
            (json!([]), json!(true), ShippedState::Unallocated),
            (json!(null), json!(null), ShippedState::Unallocated),
            (json!([open]), json!(true), ShippedState::Nothing),
            (json!([open, gone]), json!(true), ShippedState::Part),
            (json!([gone]), json!(false), ShippedState::Part),
            (json!([gone]), json!(true), ShippedState::Everything),
            (json!([gone]), json!(null), ShippedState::Everything),
        ];
        for (allocations, complete, state) in cases {
            assert_eq!(order(allocations.clone(), complete).shipped_state(), state, "{allocations}");
        }
    }

    #[test]
    fn lines_join_by_sellable_and_ambiguity_is_told() {
        let order = order(
            json!([{"id": 5, "line_items": [
                {"id": 91, "sellable": {"id": 10}},
                {"id": 92, "sellable": {"id": 20}},
                {"id": 93, "sellable": {"id": 30}},
                {"id": 94, "sellable": null},
            ]}]),
            json!(true),
        );
        let joined = join_allocation_lines(&order, &order.allocations[0]);
        let ids: Vec<Vec<i64>> = joined
            .iter()
            .map(|joined| match &joined.line {
                LineMatch::Line(line) => vec![line.id.get()],
                LineMatch::Ambiguous(lines) => lines.iter().map(|line| line.id.get()).collect(),
                LineMatch::Missing => vec![],
            })
            .collect();
        assert_eq!(ids, [vec![1], vec![2, 3], vec![], vec![]]);
        assert!(matches!(joined[1].line, LineMatch::Ambiguous(_)));
    }
}
