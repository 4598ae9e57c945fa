//! Entries on movements that cannot be attributed to one side.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// The pair is paused, and a retry is the answer to the question.
const PAUSED: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::NeedsPerson,
    ends: Ends::Answer,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const STOCK_MOVED_BOTH_SIDES: Entry = Entry {
    title: "SAP and Veeqo moved by the same amount at once",
    story: "Both sides show the same change since they last agreed. Mostly it is one event: the dock counted goods in, and finance booked them.",
    impact: "The item is paused in this warehouse: no movement is booked. Its orders and parcels go on.",
    steps: &[
        "Ask the dock and finance whether it is one event.",
        "If it is, try the exception again: both sides are right as they stand, and nothing is booked.",
        "If it is two events, book the second by hand on each side first, then try again.",
    ],
    ..PAUSED
};

pub(in crate::exception) const STOCK_SEEN_TWICE: Entry = Entry {
    title: "A movement came again on the other side within a day",
    story: "One side moved by the same amount that the other moved by within the last 24 hours, which is booked on both sides already.",
    impact: "The item is paused in this warehouse, so that one receipt does not count twice. Its orders and parcels go on.",
    steps: &[
        "Ask the dock and finance whether the second movement is the first one, entered again.",
        "If it is, take it back where it was entered last (Veeqo: Inventory → Products → Stock; SAP: Goods Issue or Goods Receipt), then try the exception again.",
        "If it is another movement, try the exception again: it is booked.",
    ],
    ..PAUSED
};

pub(in crate::exception) const STOCK_WRITE_UNCERTAIN: Entry = Entry {
    title: "A level written to Veeqo got no answer, and Veeqo moved meanwhile",
    story: "The program wrote a stock level and heard nothing, and the level in Veeqo is neither the old nor the new one.",
    impact: "The item is paused in this warehouse: nobody can tell which part of the change is whose. Its orders and parcels go on.",
    steps: &[
        "Count the item in the warehouse.",
        "If one side shows what is there, say so: `b1-veeqo stock adopt --from sap --pair ITEM@WAREHOUSE`, or `--from veeqo`. The other side follows.",
        "Or correct both by hand and try the exception again: the item starts anew from what both sides show.",
    ],
    ..PAUSED
};

pub(in crate::exception) const STOCK_LIMIT_EXCEEDED: Entry = Entry {
    title: "A stock movement is larger than the limit",
    story: "A movement, or several that would be posted together, is more than [stock] max_units or max_value allow without asking.",
    impact: "It is not booked on the other side: both differ by it. The items it names are paused; their orders and parcels go on.",
    steps: &[
        "Ask who moved the goods: a count with a wrong unit, a file that was imported twice and a theft look the same from here.",
        "If the movement is right, try the exception again: it is booked as it is.",
        "If it is wrong, take it back where it was entered. The exception closes by itself once the difference is gone.",
    ],
    ..PAUSED
};

pub(in crate::exception) const STOCK_RECEIPT_UNMATCHED: Entry = Entry {
    title: "Goods came in on one side only",
    story: "In this warehouse the dock counts goods in and finance books them. One of the two has done so for more than a day, the other has not.",
    impact: "The goods are on one side only. Nothing is booked for them, so that they do not count twice when the other follows.",
    steps: &[
        "Ask the side that is behind: the dock for the count in Veeqo, or finance for the receipt in SAP.",
        "Once it is entered, the exception closes by itself.",
        "If it will not come, try the exception again: the program books the goods on the other side.",
    ],
    ..PAUSED
};
