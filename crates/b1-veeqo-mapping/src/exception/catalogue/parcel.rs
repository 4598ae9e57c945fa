//! Entries on parcels that left.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// Goods have left, and SAP does not know it yet.
const LEFT: Entry = Entry {
    category: Category::Despatch,
    owner: Owner::Finance,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::NeedsPerson,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const DESPATCH_WITHOUT_ORDER: Entry = Entry {
    owner: Owner::CustomerService,
    severity: Severity::Critical,
    grows: None,
    title: "A parcel left and its order is not in SAP",
    story: "The warehouse despatched a parcel of an order that still waits, for its payment or because it is on hold.",
    impact: "Goods have left that nobody has paid for or released. SAP has neither order nor delivery, and its stock is too high.",
    steps: &[
        "In Veeqo, open the order and see why it waits; the message says it.",
        "Record the payment or release the hold: the order is posted, the parcel delivered, and the exception closes.",
        "If the parcel has not really left, void its shipment in Veeqo.",
    ],
    ..LEFT
};

pub(in crate::exception) const DESPATCH_QTY_EXCEEDS_OPEN: Entry = Entry {
    title: "A parcel holds more than is open on the SAP order",
    story: "A parcel has left with more units than the order in SAP still has open: something else was delivered on it, or the order was changed.",
    impact: "The parcel has no delivery: SAP still has its goods in stock, and they are not invoiced.",
    steps: &[
        "In SAP, open the order of the message and choose Relationship Map, and look for a delivery of the same goods.",
        "If a delivery is wrong, cancel it; the parcel is then delivered.",
        "If the customer got more, raise the quantity of the order in SAP, and make the delivery with Copy To → Delivery: it is recognised.",
    ],
    ..LEFT
};

pub(in crate::exception) const DESPATCH_SHIPMENT_VOIDED: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    title: "A parcel was voided after its delivery was posted",
    story: "The shipment was taken back in Veeqo, and its goods are on the shelf there. SAP has delivered them.",
    impact: "SAP's stock is too low, and the customer would be invoiced for goods that have not left.",
    steps: &[
        "Ask the warehouse whether the goods leave again.",
        "If they do with the same contents, nothing is to do: the delivery serves the new parcel, and the exception closes.",
        "If not, cancel the delivery of the message in SAP with Data → Cancel: the exception closes.",
    ],
    ..LEFT
};

pub(in crate::exception) const DESPATCH_ALLOCATION_CHANGED: Entry = Entry {
    owner: Owner::Warehouse,
    ends: Ends::Settled,
    title: "A parcel left again with other contents than its delivery",
    story: "A shipment was voided after its delivery was posted, and the same parcel left again with other units or from another warehouse.",
    impact: "SAP's delivery does not say what the customer gets: stock and invoice are wrong by the difference.",
    steps: &[
        "Compare the parcel in Veeqo with the delivery of the message in SAP under Sales – A/R → Delivery.",
        "Correct the delivery by a Return for what did not leave, or a second delivery for what left besides.",
        "Mark the exception as resolved.",
    ],
    ..LEFT
};

pub(in crate::exception) const BASE_DOCUMENT_CLOSED: Entry = Entry {
    ends: Ends::Retry,
    title: "The SAP order was closed before its delivery was posted",
    story: "SAP takes no delivery for the parcel, because its order is closed or cancelled there.",
    impact: "The parcel has left and has no delivery: SAP still has its goods in stock, and they are not invoiced.",
    steps: &[
        "In SAP, open the order and choose Relationship Map: if the parcel was delivered by hand, it is recognised within minutes.",
        "Otherwise ask who closed or cancelled the order. A cancelled order cannot be opened again.",
        "Duplicate it (Data → Duplicate), and make the delivery of it by hand, with the parcel's items and quantities.",
    ],
    ..LEFT
};

pub(in crate::exception) const DOCUMENT_ALREADY_CLOSED: Entry = Entry {
    severity: Severity::Warning,
    ends: Ends::Retry,
    title: "The document is closed or cancelled already",
    story: "The program was about to cancel a document, or to write to it, and SAP said that it is closed or cancelled already.",
    impact: "Nothing was changed. If a person closed it for the same reason, all is well.",
    steps: &[
        "In SAP, open the document of the message and see who closed it.",
        "Try the exception again: the document is read anew, and what is settled closes by itself.",
    ],
    ..LEFT
};
