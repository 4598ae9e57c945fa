//! Entries on connections, logins and limits.

use super::{
    CRITICAL_IN_A_DAY, Category, ERROR_IN_THREE_DAYS, Ends, Entry, Growth, Handling, Owner, Severity,
};

/// Passes by itself; somebody looks if it lasts.
const PASSING: Entry = Entry {
    category: Category::System,
    owner: Owner::It,
    severity: Severity::Warning,
    grows: Some(Growth { hours: 1, severity: Severity::Error }),
    handling: Handling::Retried,
    ends: Ends::Passing,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

/// Nothing goes on before IT has acted.
const BLOCKED: Entry = Entry {
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ..PASSING
};

pub(in crate::exception) const OUTCOME_UNKNOWN: Entry = Entry {
    title: "An answer is lost again and again: the record may exist",
    story: "The program sent a record several times, got no answer each time, and did not find it afterwards.",
    impact: "The record is late. It is never made twice: before each try it is looked for by its key.",
    steps: &[
        "Check the network and the load between the program and the system of the message.",
        "If the system's slowest write takes longer than settle_seconds, raise it in the configuration.",
        "Nothing else is to do: the program goes on trying.",
    ],
    ..PASSING
};

pub(in crate::exception) const LOGIN_FAILED: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    handling: Handling::ClearedByData,
    title: "A system refused our login",
    story: "SAP refuses user, password or company, or Veeqo refuses the API key.",
    impact: "Nothing is exchanged with this system. Nothing is lost: everything follows when the login works.",
    steps: &[
        "SAP: under Administration → Setup → General → Users see whether the user is locked or its password expired; compare company_db and username in the configuration.",
        "Veeqo: under Settings → Users see whether the API key was renewed, and whether the subscription is paid.",
        "Put the right secret in place and start the program again.",
    ],
    ..PASSING
};

pub(in crate::exception) const SESSION_EXPIRED: Entry = Entry {
    title: "SAP drops our session as soon as it is opened",
    story: "SAP accepted the login, and then did not know the session any more, time after time.",
    impact: "Nothing is exchanged with SAP. Nothing is lost: everything follows when sessions hold.",
    steps: &[
        "See whether the Service Layer's load balancer sends every request to another node: the address in [sap] url must keep a session on one node.",
        "See whether the Service Layer was restarted or is short of memory.",
    ],
    ..PASSING
};

pub(in crate::exception) const RATE_LIMITED: Entry = Entry {
    title: "The system asks us to slow down and does not let up",
    story: "Too many requests reached the system, and it refused further ones for longer than the program waits.",
    impact: "Everything is late. Nothing is lost.",
    steps: &[
        "See who else uses the same account: Veeqo counts all users of an API key together.",
        "Lower [veeqo] requests_per_second, or the pace of the others.",
    ],
    ..PASSING
};

pub(in crate::exception) const SERVICE_UNAVAILABLE: Entry = Entry {
    severity: Severity::Error,
    title: "A system does not answer or is being maintained",
    story: "The system could not be reached for several tries in a row, or a proxy before it said that it is down.",
    impact: "Nothing is exchanged with this system. Nothing is lost: everything follows when it answers.",
    steps: &[
        "See whether the system can be reached from the program's machine, and whether maintenance is announced.",
        "SAP: ask the administrator whether the Service Layer runs and has free workers.",
        "Nothing else is to do: the program goes on by itself.",
    ],
    ..PASSING
};

pub(in crate::exception) const RECORD_CHANGED: Entry = Entry {
    title: "The record is locked or changed by somebody else, time after time",
    story: "SAP gave a document up, because another user or program held the same rows. It was tried at least five times.",
    impact: "The document is late. It is not lost, and nothing is half written.",
    steps: &[
        "Ask who works on the item or document of the message in SAP, and let them save or close their window.",
        "If nobody does, let SAP's administrator look for a lock in the database that hangs.",
    ],
    ..PASSING
};

pub(in crate::exception) const PERMISSION_DENIED: Entry = Entry {
    title: "The program's user lacks a permission",
    story: "The system knows the user and does not let it do what was asked.",
    impact: "What needs this permission stands still; everything else goes on.",
    steps: &[
        "SAP: under Administration → System Initialization → Authorizations → General Authorizations give the program's user full authorization for the document of the message.",
        "Veeqo: under Settings → Users give the user of the API key the permission for orders, products and stock.",
        "It is tried again by itself.",
    ],
    ..BLOCKED
};

pub(in crate::exception) const PLAN_LIMIT: Entry = Entry {
    handling: Handling::NeedsPerson,
    title: "The Veeqo plan does not include this feature",
    story: "Veeqo answered that the account's plan does not allow what was asked, such as writing stock levels.",
    impact: "Stock that moves in SAP does not reach Veeqo: the shop may sell what is not there.",
    steps: &[
        "In Veeqo, open Settings → Subscription and compare the plan with the feature.",
        "Change the plan. The program tries again every quarter of an hour.",
    ],
    ..BLOCKED
};

pub(in crate::exception) const RECORD_LOST: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    handling: Handling::NeedsPerson,
    ends: Ends::NextPass,
    title: "A record was seen and is nowhere",
    story: "Once an hour the program counts every record it has ever seen against where each stands: written, open, held or left out. The books of this flow do not close: the store was damaged or changed by hand, or the program has a fault.",
    impact: "The records of the message may be missing from the other system, and nothing else would have told of them.",
    steps: &[
        "For orders and items: `b1-veeqo exceptions retry ID`. They are read again, and looked for in the other system before anything is written.",
        "For parcels, invoices and returns: see `b1-veeqo trace` with the number in the message, compare both systems, and book by hand what is missing.",
        "Report it with the program's log to those who maintain the program; keep a copy of the store's file.",
    ],
    ..BLOCKED
};

pub(in crate::exception) const DATA_UNREADABLE: Entry = Entry {
    handling: Handling::NeedsPerson,
    grows: ERROR_IN_THREE_DAYS,
    title: "A record cannot be read",
    story: "A record in SAP or Veeqo has a value that cannot be understood, or lacks one without which it means nothing.",
    impact: "This record stands still; no other does.",
    steps: &[
        "Open the record of the message in its system and correct the value that it names.",
        "If the value looks right, report the exception with its text to those who maintain the program.",
    ],
    ..BLOCKED
};

pub(in crate::exception) const SIDES_DIFFER: Entry = Entry {
    handling: Handling::NeedsPerson,
    grows: None,
    ends: Ends::Settled,
    title: "SAP and Veeqo differ, and nothing explains it",
    story: "A comparison of both systems found a difference that no record under way, no exception and no rule explains. It was read twice.",
    impact: "Nothing stands still; but what one of the systems shows is not what the other one has.",
    steps: &[
        "Look at the record of the message in both systems and find out who changed it there.",
        "Run `b1-veeqo reconcile` for stock, orders, despatch or items with `--repair`: it shows what the program can do, and asks.",
        "Correct by hand what it cannot do. The exception closes when a comparison finds both systems in agreement.",
    ],
    ..BLOCKED
};
