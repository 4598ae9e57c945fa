//! Entries on approvals, doubles and cancellations in SAP.

use super::{CRITICAL_IN_A_DAY, Category, ERROR_IN_THREE_DAYS, Ends, Entry, Handling, Owner, Severity};

const DECIDED: Entry = Entry {
    category: Category::Finance,
    owner: Owner::Finance,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::NeedsPerson,
    ends: Ends::Retry,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const APPROVAL_PENDING: Entry = Entry {
    severity: Severity::Warning,
    grows: ERROR_IN_THREE_DAYS,
    handling: Handling::ClearedByData,
    ends: Ends::NextPass,
    title: "The document waits for approval in SAP",
    story: "An approval procedure of SAP took the document and made a draft of it.",
    impact: "There is no document until the draft is approved and added; what depends on it waits.",
    steps: &[
        "In SAP, open Administration → Approval Procedures → Approval Decision Report and decide on the draft of the message.",
        "An approved draft has to be added: Sales – A/R → Sales Reports → Document Drafts Report, open it and choose Add.",
        "It is seen within a quarter of an hour, and what waits goes on.",
    ],
    ..DECIDED
};

pub(in crate::exception) const APPROVAL_REJECTED: Entry = Entry {
    title: "The document was rejected in SAP's approval",
    story: "An approver rejected the draft that SAP made of the document.",
    impact: "There is no document, and there will be none: an order stays out of SAP, a parcel without its delivery, a movement of stock unbooked.",
    steps: &[
        "In SAP, open Administration → Approval Procedures → Approval Status Report and read why it was rejected.",
        "If it was a mistake, remove the draft under Document Drafts Report and try the exception again, twice where `APPROVAL_DRAFT_GONE` follows: it is sent anew.",
        "If it was right, cancel the order in Veeqo; correct a movement of stock in Veeqo, or leave it out: `b1-veeqo exceptions ignore ID --reason TEXT`.",
    ],
    ..DECIDED
};

pub(in crate::exception) const APPROVAL_DRAFT_GONE: Entry = Entry {
    title: "The draft that waited for approval is gone",
    story: "SAP had made a draft of the document for approval. Somebody has removed it, and no document came of it.",
    impact: "There is no document: an order is not in SAP, a parcel has no delivery.",
    steps: &[
        "Ask who removed the draft, and why.",
        "If the document is needed, try the exception again: it is sent anew.",
        "If not, cancel the order in Veeqo.",
    ],
    ..DECIDED
};

pub(in crate::exception) const DUPLICATE_DOCUMENT: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    ends: Ends::Settled,
    title: "SAP has this record already, or has it twice",
    story: "Two live documents carry the reference of one order or parcel, mostly because somebody duplicated one; or SAP refused a record whose key is taken.",
    impact: "Goods or money may be booked twice.",
    steps: &[
        "In SAP, open both documents of the message and compare them.",
        "Cancel the one that a person made by Data → Cancel; a delivery that was invoiced needs a Return or credit memo.",
        "Mark the exception as resolved.",
    ],
    ..DECIDED
};

pub(in crate::exception) const DOCUMENT_CANCELLED_IN_SAP: Entry = Entry {
    ends: Ends::NextPass,
    title: "A person cancelled the document in SAP",
    story: "A document of the program was cancelled in SAP by a person. It is never posted again by itself.",
    impact: "An order that is cancelled there gets no delivery; a parcel whose delivery is cancelled has left without one.",
    steps: &[
        "Ask who cancelled it, and why.",
        "If the order is not wanted any more, cancel it in Veeqo as well.",
        "If a parcel has left and its order stands, make the delivery by hand with Copy To → Delivery on that order: it is recognised, and the exception closes.",
        "If a parcel has left and its order is cancelled, that cannot be undone: duplicate the order (Data → Duplicate), keep its Customer Ref. No., and deliver from the duplicate in the same way.",
    ],
    ..DECIDED
};
