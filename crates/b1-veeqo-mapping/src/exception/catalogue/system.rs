//! Entries on connections, permissions and answers nobody expected.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const OUTCOME_UNKNOWN: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Warning,
    handling: Handling::Retried,
    title: "An answer was lost: the document may exist",
    steps: &[
        "The program looks the document up by its key before it does anything else.",
        "If this stays open, check the connection to SAP.",
    ],
};

pub(in crate::exception) const LOGIN_FAILED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Critical,
    handling: Handling::ClearedByData,
    title: "A system refused our login",
    steps: &[
        "Check user, password, company and API key in the configuration.",
        "See whether the user is locked.",
    ],
};

pub(in crate::exception) const SESSION_EXPIRED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Info,
    handling: Handling::Retried,
    title: "The session ended and is opened again",
    steps: &["Nothing is to do."],
};

pub(in crate::exception) const RATE_LIMITED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Info,
    handling: Handling::Retried,
    title: "The system asked us to slow down",
    steps: &["Nothing is to do; if it lasts, see who else uses the same account."],
};

pub(in crate::exception) const SERVICE_UNAVAILABLE: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::Retried,
    title: "A system does not answer or is being maintained",
    steps: &["Check the system's status.", "The work goes on by itself when it answers."],
};

pub(in crate::exception) const RECORD_CHANGED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Info,
    handling: Handling::Retried,
    title: "The record was changed or locked by someone else",
    steps: &["Nothing is to do; if it lasts, let SAP's administrator look for a lock."],
};

pub(in crate::exception) const RECORD_NOT_FOUND: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A record that we referred to does not exist",
    steps: &[
        "See which id was not found, in which system.",
        "It may have been deleted: restore it or correct the mapping.",
    ],
};

pub(in crate::exception) const PERMISSION_DENIED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The interface's user lacks a permission",
    steps: &[
        "Grant the permission named in the exception.",
        "The required permissions are listed in the set-up guide.",
    ],
};

pub(in crate::exception) const PLAN_LIMIT: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The Veeqo plan does not include this feature",
    steps: &["Change the plan, or switch the function off in the configuration."],
};

pub(in crate::exception) const FIELD_READ_ONLY: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP does not let this field be changed",
    steps: &["See which field and document are named.", "Make the change by hand in SAP where it allows it."],
};

pub(in crate::exception) const ACTION_UNSUPPORTED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP does not support this action on the record",
    steps: &["Report the exception with its raw text to those who maintain the integration."],
};

pub(in crate::exception) const REQUEST_MALFORMED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP could not read the request",
    steps: &["Report the exception with its raw text to those who maintain the integration."],
};

pub(in crate::exception) const QUERY_NOT_ALLOWED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP does not allow the query's text, table or column",
    steps: &["Allow the table for queries in SAP's configuration, or work without this query."],
};

pub(in crate::exception) const SAP_REJECTED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "SAP refused the record for a reason we do not know",
    steps: &["Read SAP's own text in the exception.", "Correct the record and retry."],
};

pub(in crate::exception) const VEEQO_REJECTED: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "Veeqo refused the record for a reason we do not know",
    steps: &["Read Veeqo's own text in the exception.", "Correct the record and retry."],
};

pub(in crate::exception) const DATA_UNREADABLE: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A system's answer could not be read",
    steps: &[
        "Report the exception with its raw text to those who maintain the integration.",
        "Other records are not affected.",
    ],
};
