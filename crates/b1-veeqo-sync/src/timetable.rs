//! When a daemon runs which flow. Pure.

use crate::context::after;
use crate::settings::Intervals;
use jiff::Timestamp;
use std::time::Duration;

/// The flows of one pass. Orders and despatch always run: a parcel must not wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) catalogue: bool,
    pub(crate) stock: bool,
}

impl Turn {
    pub(crate) const ALL: Self = Self { catalogue: true, stock: true };
}

/// When each flow is to run next.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timetable {
    catalogue: Timestamp,
    orders: Timestamp,
    stock: Timestamp,
}

impl Default for Timetable {
    /// Everything at once.
    fn default() -> Self {
        Self { catalogue: Timestamp::MIN, orders: Timestamp::MIN, stock: Timestamp::MIN }
    }
}

impl Timetable {
    /// Whose turn it is. A flow that is due a moment later goes along.
    pub(crate) fn turn(&self, now: Timestamp, intervals: &Intervals) -> Turn {
        let soon = |interval: Duration| after(now, interval / 10);
        Turn {
            catalogue: self.catalogue <= soon(intervals.items),
            stock: self.stock <= soon(intervals.stock),
        }
    }

    /// Notes a pass. `stock_wants` is when the stock flow has something that will have held still.
    pub(crate) fn ran(
        &mut self,
        turn: Turn,
        began: Timestamp,
        intervals: &Intervals,
        stock_wants: Option<Timestamp>,
    ) {
        self.orders = after(began, intervals.orders.min(intervals.shipments));
        if turn.catalogue {
            self.catalogue = after(began, intervals.items);
        }
        if turn.stock {
            let regular = after(began, intervals.stock);
            self.stock = stock_wants.map_or(regular, |wants| wants.min(regular));
        }
    }

    /// Flows that had their turn and did not come to its end go along with the next pass.
    pub(crate) fn again(&mut self, flows: Turn) {
        if flows.catalogue {
            self.catalogue = self.orders;
        }
        if flows.stock {
            self.stock = self.orders;
        }
    }

    /// When the next flow has its turn.
    pub(crate) fn next(&self) -> Timestamp {
        self.catalogue.min(self.orders).min(self.stock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    #[test]
    fn each_flow_keeps_its_interval() {
        let intervals = Intervals::default();
        let mut timetable = Timetable::default();
        assert_eq!(timetable.turn(at(0), &intervals), Turn::ALL);
        timetable.ran(Turn::ALL, at(0), &intervals, None);
        assert_eq!(timetable.next(), at(60));
        assert_eq!(timetable.turn(at(30), &intervals), Turn { catalogue: false, stock: false });
        assert_eq!(timetable.turn(at(60), &intervals), Turn { catalogue: false, stock: true });
        assert_eq!(timetable.turn(at(300), &intervals), Turn::ALL);
    }

    #[test]
    fn a_flow_that_failed_goes_along_with_the_next_pass_and_no_sooner() {
        let intervals = Intervals::default();
        let mut timetable = Timetable::default();
        timetable.ran(Turn::ALL, at(0), &intervals, None);
        timetable.again(Turn { catalogue: true, stock: false });
        assert_eq!(timetable.next(), at(60));
        assert_eq!(timetable.turn(at(60), &intervals), Turn::ALL);
    }

    #[test]
    fn stock_that_will_have_held_still_is_looked_at_earlier() {
        let intervals = Intervals::default();
        let mut timetable = Timetable::default();
        timetable.ran(Turn::ALL, at(0), &intervals, Some(at(31)));
        assert_eq!(timetable.next(), at(31));
        assert_eq!(timetable.turn(at(31), &intervals), Turn { catalogue: false, stock: true });
    }
}
