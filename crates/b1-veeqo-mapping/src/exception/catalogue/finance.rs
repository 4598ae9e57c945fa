//! Entries on SAP's financial set-up.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const PERIOD_CLOSED: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The posting period is closed or the date is out of range",
    steps: &[
        "Open the period in SAP, or let documents be dated today by option.",
        "Everything that waits is then posted.",
    ],
};

pub(in crate::exception) const SERIES_INVALID: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Critical,
    handling: Handling::ClearedByData,
    title: "The document's numbering series is missing, locked or used up",
    steps: &[
        "Open the document numbering in SAP.",
        "Set a default series for the document, the period and the branch.",
    ],
};

pub(in crate::exception) const EXCHANGE_RATE_MISSING: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "SAP has no exchange rate for the day",
    steps: &["Enter the exchange rate of the document's date in SAP."],
};

pub(in crate::exception) const BRANCH_MISSING: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "SAP needs a branch for the document",
    steps: &["Assign the warehouse to an active branch in SAP.", "Give the interface's user that branch."],
};

pub(in crate::exception) const APPROVAL_PENDING: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Warning,
    handling: Handling::ClearedByData,
    title: "The document waits for approval in SAP",
    steps: &["Approve or reject the draft in SAP.", "What depends on it continues afterwards."],
};

pub(in crate::exception) const DUPLICATE_DOCUMENT: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Critical,
    handling: Handling::NeedsPerson,
    title: "SAP has a record with this key already",
    steps: &["Open the documents named in the exception.", "Link the right one and cancel the other in SAP."],
};

pub(in crate::exception) const DOCUMENT_CANCELLED_IN_SAP: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A person cancelled the document in SAP",
    steps: &[
        "Ask who cancelled it and why; it is never posted again by itself.",
        "Post the document by hand if it is needed, or ignore the exception with the reason.",
    ],
};
