//! Entries on SAP's own sales orders, which go to Veeqo for picking.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// A sales order that somebody has to decide about. It is looked at again whenever either side changes it.
const QUESTION: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::NeedsPerson,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const SALE_CUSTOMER_INCOMPLETE: Entry = Entry {
    handling: Handling::ClearedByData,
    ends: Ends::Retry,
    title: "The customer of a sales order lacks something that Veeqo demands",
    story: "A sales order raised in SAP is to be picked in Veeqo, and has no delivery address with country and street or postcode, or its customer no e-mail address, without which Veeqo takes no order.",
    impact: "The order does not reach the warehouse until the customer is complete.",
    steps: &[
        "In SAP, open Business Partners → Business Partner Master Data and enter the address, or the e-mail address.",
        "For e-mail addresses, IT can set [sales_orders] email instead, which is used for every customer without one.",
        "Try the exception again.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_QUANTITY_FRACTIONAL: Entry = Entry {
    handling: Handling::ClearedByData,
    title: "A sales order asks for a part of a unit",
    story: "A line of a sales order raised in SAP is open with a quantity that is no whole number of inventory units. Veeqo counts whole units.",
    impact: "The order does not reach the warehouse: it would pick the wrong quantity.",
    steps: &[
        "In SAP, open the order under Sales – A/R → Sales Order and correct the quantity of the line.",
        "If the item is sold by weight or length, take the line to an order of its own and deliver it in SAP.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_CHANGED_AFTER_DESPATCH: Entry = Entry {
    title: "A sales order was changed in SAP after a parcel of it left",
    story: "An order raised in SAP was changed, closed or cancelled there when Veeqo had already despatched a part of it. Veeqo's order can be replaced only while nothing has left.",
    impact: "The warehouse goes on picking what SAP no longer asks for, or does not pick what was added.",
    steps: &[
        "In Veeqo, open the order of the message and compare its lines with the order in SAP.",
        "Change the lines in Veeqo to what SAP asks for, or undo the change in SAP: the exception closes when both agree.",
        "What was added can be raised as a sales order of its own.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_BEING_PICKED: Entry = Entry {
    owner: Owner::Warehouse,
    severity: Severity::Critical,
    grows: None,
    title: "A sales order was delivered by hand in SAP while Veeqo picks it",
    story: "Somebody delivered an order in SAP that is being picked in Veeqo at the moment.",
    impact: "If the goods of the delivery are those that are being picked, all is well once they leave; if not, the customer gets them twice.",
    steps: &[
        "Ask the warehouse whether the picked goods are those of the delivery in SAP.",
        "If they are, despatch them in Veeqo: the delivery in SAP is taken for the parcel, and the exception closes.",
        "If they are not, put them back and cancel the order in Veeqo.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_CHANGED_IN_VEEQO: Entry = Entry {
    title: "A sales order of SAP's was changed in Veeqo",
    story: "Quantities or products of an order that was raised in SAP were changed in Veeqo. SAP leads its own orders.",
    impact: "The warehouse picks something else than SAP asks for. A parcel with more than SAP has open is not delivered.",
    steps: &[
        "Find out in the order's history in Veeqo who changed it, and why.",
        "Undo the change in Veeqo, or change the order in SAP under Sales – A/R → Sales Order.",
        "The exception closes when both agree.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_CANCELLED_IN_VEEQO: Entry = Entry {
    ends: Ends::Retry,
    title: "A sales order of SAP's was cancelled in Veeqo",
    story: "An order that was raised in SAP was cancelled in Veeqo, and is still open in SAP. SAP leads its own orders.",
    impact: "Nobody picks it, and SAP keeps stock committed to it.",
    steps: &[
        "Find out why it was cancelled in Veeqo.",
        "If the customer no longer wants it, cancel or close the order in SAP under Sales – A/R → Sales Order: the exception closes.",
        "If it is to be sent after all, try the exception again: it goes to Veeqo anew.",
    ],
    ..QUESTION
};

pub(in crate::exception) const SALE_UNKNOWN_IN_SAP: Entry = Entry {
    owner: Owner::It,
    title: "An order in the channel for SAP's sales orders is not in SAP",
    story: "The store in Veeqo that takes SAP's own sales orders holds an order that SAP does not know: somebody entered it there, or SAP was restored from a backup.",
    impact: "The order is not in SAP. If a parcel of it leaves, nothing delivers it there.",
    steps: &[
        "In Veeqo, open the order and see in its history who made it.",
        "If it was entered by hand, cancel it and enter it in SAP, or in a store of its own that is listed in [[channels]].",
        "If SAP was restored, enter the order there again and cancel this one.",
    ],
    ..QUESTION
};
