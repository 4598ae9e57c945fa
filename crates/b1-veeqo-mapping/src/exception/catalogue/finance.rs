//! Entries on SAP's financial set-up.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// SAP refuses every document until its set-up is right.
const SET_UP: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ends: Ends::Recheck,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const PERIOD_CLOSED: Entry = Entry {
    title: "The posting period is closed or the date is out of range",
    story: "SAP refused a document, because its date lies in a locked posting period or outside every period.",
    impact: "Orders, deliveries and adjustments of that date are not in SAP. Deliveries carry the day on which the parcel left.",
    steps: &[
        "In SAP, open Administration → System Initialization → Posting Periods.",
        "Set the period of the date to 'Unlocked', or create it for a new year.",
        "Wait for the program to see it, or try all exceptions of this code again.",
        "Lock the period again when they are gone.",
    ],
    ..SET_UP
};

pub(in crate::exception) const SERIES_INVALID: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    title: "The document's numbering series is missing, locked or used up",
    story: "SAP has no number for the document: the series of the channel does not exist, is locked or full, or there is no default series.",
    impact: "No document of this kind reaches SAP.",
    steps: &[
        "In SAP, open Administration → System Initialization → Document Numbering and the row of the document.",
        "Set a default series for the period, or unlock or extend the one that series of the channel names.",
        "Wait for the program to see it, or try all exceptions of this code again.",
    ],
    ..SET_UP
};

pub(in crate::exception) const EXCHANGE_RATE_MISSING: Entry = Entry {
    title: "SAP has no exchange rate for the day",
    story: "SAP refused a document in a foreign currency, because the rate of its date is not entered.",
    impact: "Orders and deliveries in this currency are not in SAP.",
    steps: &[
        "In SAP, open Administration → Exchange Rates and Indexes.",
        "Enter the rate of the currency for the date of the document.",
        "Wait for the program to see it, or try all exceptions of this code again.",
    ],
    ..SET_UP
};

pub(in crate::exception) const BRANCH_MISSING: Entry = Entry {
    ends: Ends::Retry,
    title: "SAP needs a branch for the document",
    story: "The company works with branches, and SAP cannot tell to which one the document belongs.",
    impact: "No document of this warehouse reaches SAP.",
    steps: &[
        "In SAP, open Administration → Setup → Inventory → Warehouses and assign the warehouse to an active branch.",
        "Under Administration → Setup → General → Users, give the program's user this branch alone.",
        "Try all exceptions of this code again.",
    ],
    ..SET_UP
};

pub(in crate::exception) const COMPANY_RULE_REFUSED: Entry = Entry {
    handling: Handling::NeedsPerson,
    ends: Ends::Retry,
    title: "A rule of your own company refused the document",
    story: "The company has a rule in SAP (SBO_SP_TransactionNotification) that refused the document with a text of its own.",
    impact: "The document is not in SAP. Others that break the same rule are refused as well.",
    steps: &[
        "Read the company's text in the message: it says what is missing.",
        "Ask the SAP consultant for the rule if the text does not explain it.",
        "Correct the data, or let the consultant exempt the program's user, and try the exception again.",
    ],
    ..SET_UP
};
