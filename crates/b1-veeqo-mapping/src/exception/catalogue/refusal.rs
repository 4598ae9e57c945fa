//! Entries on refusals that concern one record, or our way of asking.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// The record is refused until somebody changes something.
const REFUSED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::NeedsPerson,
    ends: Ends::Retry,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

/// Our request is at fault, not the data.
const OURS: Entry = Entry {
    impact: "The record stands still until the program or the system's set-up is changed; others of its kind may as well.",
    ..REFUSED
};

pub(in crate::exception) const RECORD_NOT_FOUND: Entry = Entry {
    title: "A record that we referred to does not exist",
    story: "A document names an item, warehouse, tax group, freight or other record that the system does not have, or a record was deleted there.",
    impact: "The document is not written.",
    steps: &[
        "See in the message what was written, in which system.",
        "SAP: compare tax groups (Administration → Setup → Financials → Tax → Tax Groups), freight, warehouses and series with the configuration.",
        "Veeqo: see whether the product or warehouse was deleted.",
        "Restore the record, or let IT correct the configuration, and try the exception again.",
    ],
    ..REFUSED
};

pub(in crate::exception) const SAP_VALUE_REFUSED: Entry = Entry {
    owner: Owner::Finance,
    title: "SAP refuses a value of the document",
    story: "SAP checked the document and does not accept one of its fields. The field stands in brackets at the end of SAP's text.",
    impact: "The document is not in SAP.",
    steps: &[
        "Read SAP's own text in the message, and the field in brackets: [RDR1.WhsCode][line: 2] is the warehouse on the second line.",
        "Open the same document in SAP by hand and try the value: SAP shows what it wants instead.",
        "Correct the data in Veeqo, in SAP's master data or in the configuration, and try the exception again.",
    ],
    ..REFUSED
};

pub(in crate::exception) const VEEQO_VALUE_REFUSED: Entry = Entry {
    owner: Owner::Warehouse,
    title: "Veeqo refuses a value of the record",
    story: "Veeqo checked what was sent and does not accept it. Its own words stand in the message.",
    impact: "The product, or the stock level, is not written to Veeqo.",
    steps: &[
        "Read Veeqo's own text in the message.",
        "Correct the item in SAP under Inventory → Item Master Data: its description, bar code or price.",
        "Try the exception again.",
    ],
    ..REFUSED
};

pub(in crate::exception) const FIELD_READ_ONLY: Entry = Entry {
    title: "SAP does not let a field be changed",
    story: "SAP refused a document, because a field in it can only be set by SAP itself or not any more.",
    steps: &[
        "Read in SAP's text which field it is, and see whether the company's set-up or a recent upgrade has locked it.",
        "Make the document by hand in SAP if it is urgent: it is recognised by its reference.",
        "Report the exception with its text to those who maintain the program.",
    ],
    ..OURS
};

pub(in crate::exception) const ACTION_UNSUPPORTED: Entry = Entry {
    title: "SAP does not support this action on the record",
    story: "SAP answered that the object has no such action, such as cancelling.",
    steps: &[
        "Carry out the action by hand in SAP: open the document and choose Data → Cancel or Data → Close.",
        "Try the exception again: it sees what was done.",
        "Report it with SAP's version to those who maintain the program.",
    ],
    ..OURS
};

pub(in crate::exception) const REQUEST_MALFORMED: Entry = Entry {
    title: "SAP could not understand the request",
    story: "SAP says that the request itself is wrong: a property it does not know, a query or a batch it cannot read.",
    steps: &[
        "See whether SAP was upgraded, or a user-defined field removed, since it last worked.",
        "Report the exception with its text and SAP's version to those who maintain the program.",
    ],
    ..OURS
};

pub(in crate::exception) const REQUEST_TOO_LARGE: Entry = Entry {
    title: "The document is too large for SAP's web server",
    story: "The web server before the Service Layer refused a document because of its size (HTTP 413).",
    steps: &[
        "Let SAP's administrator raise LimitRequestBody of the Service Layer.",
        "Or split the order in Veeqo, or lower [stock] max_lines for adjustments.",
        "Try the exception again.",
    ],
    ..OURS
};

pub(in crate::exception) const SAP_REJECTED: Entry = Entry {
    title: "SAP refused the record for a reason that is not in the catalogue",
    story: "SAP answered with a code and a text that the program does not know. Both stand in the message as SAP wrote them.",
    impact: "The record is not in SAP. The number of such exceptions is shown, so that the catalogue grows.",
    steps: &[
        "Read SAP's own text in the message and search it in SAP's notes.",
        "Correct what it says, and try the exception again.",
        "Report code and text to those who maintain the program, so that they get a page of their own.",
    ],
    ..REFUSED
};

pub(in crate::exception) const VEEQO_REJECTED: Entry = Entry {
    title: "Veeqo refused the record for a reason that is not in the catalogue",
    story: "Veeqo answered with a status and a text that the program does not know. Both stand in the message as Veeqo sent them.",
    impact: "The record is not in Veeqo. The number of such exceptions is shown, so that the catalogue grows.",
    steps: &[
        "Read Veeqo's own text in the message.",
        "Correct what it says, and try the exception again.",
        "Report status and text to those who maintain the program, so that they get a page of their own.",
    ],
    ..REFUSED
};
