//! Entries on stock levels and adjustments.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const STOCK_OPENING_DIFFERS: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP and Veeqo disagree on the opening stock",
    steps: &["Count the item in the warehouse.", "Adopt the side that is right."],
};

pub(in crate::exception) const STOCK_COMMITTED_ELSEWHERE: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "Stock is committed to SAP orders that will not come to Veeqo",
    steps: &["Look at the open SAP orders of the item.", "Deliver or close them, or push them to Veeqo."],
};

pub(in crate::exception) const STOCK_NO_COST: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The item has no cost in this warehouse",
    steps: &["Enter the item's cost in SAP by a revaluation or a priced receipt."],
};

pub(in crate::exception) const STOCK_NEGATIVE: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A stock level is negative",
    steps: &["Count the item in the warehouse.", "Look for receipts not yet booked and book them."],
};

pub(in crate::exception) const STOCK_MOVED_BOTH_SIDES: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP and Veeqo moved by opposite amounts within a day",
    steps: &["Ask the dock and finance whether this is one event.", "Confirm it as one event, or as two."],
};

pub(in crate::exception) const STOCK_LIMIT_EXCEEDED: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A stock movement is larger than the limit that was set",
    steps: &["Check the movement in the warehouse.", "Approve it, or correct the level in Veeqo."],
};

pub(in crate::exception) const STOCK_BATCH_ADJUSTMENT: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The stock of a batch-managed item changed",
    steps: &["Find out which batch the change belongs to.", "Enter the batch in the exception."],
};

pub(in crate::exception) const STOCK_SERIAL_ADJUSTMENT: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The stock of a serial-managed item changed",
    steps: &["Find out which serial numbers came or went.", "Enter them in the exception."],
};

pub(in crate::exception) const NEGATIVE_STOCK_BLOCKED: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "SAP has less stock than the document takes",
    steps: &[
        "Compare SAP's stock of the item in this warehouse with the shelf.",
        "Book the missing receipt or transfer in SAP.",
        "The document is posted as soon as there is stock.",
    ],
};
