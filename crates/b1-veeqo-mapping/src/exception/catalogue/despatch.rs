//! Entries on despatches, batches and serial numbers.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const DESPATCH_WITHOUT_ORDER: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Critical,
    handling: Handling::NeedsPerson,
    title: "A parcel left and its order is not in SAP",
    steps: &[
        "See why the order was not posted: it has an exception of its own or was excluded.",
        "Solve that first; the delivery follows by itself.",
    ],
};

pub(in crate::exception) const DESPATCH_QTY_EXCEEDS_OPEN: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A parcel holds more than is open on the SAP order",
    steps: &[
        "Look for a delivery made by hand on the same order, and link it.",
        "Otherwise correct the order's open quantity in SAP.",
    ],
};

pub(in crate::exception) const DESPATCH_SHIPMENT_VOIDED: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Critical,
    handling: Handling::NeedsPerson,
    title: "A parcel was voided after its delivery was posted",
    steps: &[
        "Ask the warehouse whether the goods left.",
        "If they ship again, nothing is to do; if not, cancel the delivery in SAP.",
    ],
};

pub(in crate::exception) const DESPATCH_ALLOCATION_CHANGED: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A parcel's contents changed after its delivery was posted",
    steps: &[
        "Compare the parcel with the delivery in the exception.",
        "Correct the delivery by a return or a second delivery in SAP.",
    ],
};

pub(in crate::exception) const DESPATCH_OVERDUE: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Warning,
    handling: Handling::Retried,
    title: "A despatch waits longer than promised for its delivery",
    steps: &[
        "Look at the health of the despatch flow and of SAP.",
        "Nothing is lost: it is posted as soon as SAP answers.",
    ],
};

pub(in crate::exception) const BASE_DOCUMENT_CLOSED: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The SAP order was closed before its delivery was posted",
    steps: &[
        "Look for a delivery on the order: if it is this parcel, link it.",
        "Otherwise reopen or re-create the order and retry.",
    ],
};

pub(in crate::exception) const DOCUMENT_ALREADY_CLOSED: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Warning,
    handling: Handling::NeedsPerson,
    title: "The document is closed or cancelled already",
    steps: &[
        "Open the document and see who closed it.",
        "If that was right, mark the exception as resolved.",
    ],
};

pub(in crate::exception) const BATCH_SELECTION_MISSING: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A despatched line lacks its batch numbers",
    steps: &[
        "Read the batch numbers off the goods or the pick note.",
        "Copy the order to a delivery in SAP with these batches: exactly the parcel's items and quantities.",
        "The delivery is recognised and the exception closes by itself.",
    ],
};

pub(in crate::exception) const BATCH_STOCK_SHORT: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A batch holds less stock in SAP than was picked from it",
    steps: &[
        "Count the batch in the warehouse.",
        "Choose another batch, or correct the batch's stock in SAP.",
    ],
};

pub(in crate::exception) const BATCH_EXPIRED: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "No batch is left that is far enough from its expiry date",
    steps: &["Stop the parcel if it has not left.", "Choose batches by hand, or reduce the expiry margin."],
};

pub(in crate::exception) const SERIAL_SELECTION_MISSING: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A despatched line lacks its serial numbers",
    steps: &[
        "Read the serial numbers off the goods.",
        "Copy the order to a delivery in SAP with these numbers: exactly the parcel's items and quantities.",
        "The delivery is recognised and the exception closes by itself.",
    ],
};

pub(in crate::exception) const SERIAL_DUPLICATE: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A serial number is named twice",
    steps: &["Compare the serial numbers with the goods.", "Correct the one that was read twice."],
};

pub(in crate::exception) const TRACKING_FLAG_MISSING: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "An item of a tracked group is not set up for batches or serial numbers",
    steps: &[
        "Open the item in SAP and set batch or serial management.",
        "SAP allows that only while the item has no stock.",
    ],
};

pub(in crate::exception) const TRACKING_FLAGS_CONFLICT: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "An item is flagged for batches and for serial numbers",
    steps: &["Open the item in SAP and keep one of the two."],
};

pub(in crate::exception) const RETURN_AFTER_INVOICE: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Warning,
    handling: Handling::NeedsPerson,
    title: "Goods came back that are invoiced already",
    steps: &["Post a credit note from the invoice in SAP.", "Link it in the exception."],
};
