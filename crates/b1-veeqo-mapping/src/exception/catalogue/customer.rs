//! Entries on addresses and business partners.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

const ADDRESS: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

const PARTNER: Entry = Entry { owner: Owner::Finance, ends: Ends::Recheck, ..ADDRESS };

pub(in crate::exception) const ADDRESS_MISSING: Entry = Entry {
    title: "The order has no delivery address",
    story: "An order in Veeqo is paid and has no delivery address.",
    impact: "The order is not in SAP and cannot be sent.",
    steps: &[
        "Look the order up in the shop or marketplace: a pending order gets its address there.",
        "Otherwise ask the customer, and enter the address in Veeqo on the order under 'Deliver to'.",
    ],
    ..ADDRESS
};

pub(in crate::exception) const ADDRESS_INCOMPLETE: Entry = Entry {
    title: "The delivery address is incomplete",
    story: "The delivery address of an order in Veeqo lacks its country, or both street and postcode.",
    impact: "The order is not in SAP: without a country neither tax nor carrier can be right.",
    steps: &[
        "In Veeqo, open the order and look at 'Deliver to'.",
        "Ask the customer for what is missing and enter it.",
    ],
    ..ADDRESS
};

pub(in crate::exception) const ADDRESS_INVALID: Entry = Entry {
    ends: Ends::Retry,
    title: "SAP does not accept the address",
    story: "SAP refused an order because it misses the state, or does not know state or country, of the address; or the state is no code, and the configuration gives it none.",
    impact: "The order is not in SAP.",
    steps: &[
        "Compare state and country of the order in Veeqo with SAP's lists under Administration → Setup → Business Partners → Countries and States.",
        "Correct the address in Veeqo, or let finance add the state in SAP, or IT its code to `[orders.states]`.",
        "Try the exception again.",
    ],
    ..ADDRESS
};

pub(in crate::exception) const CUSTOMER_AMBIGUOUS: Entry = Entry {
    owner: Owner::CustomerService,
    ends: Ends::NextPass,
    title: "Which business partner the customer is is not plain",
    story: "The customer of an order has no business partner in SAP yet, and partners with its e-mail address have another name, or are several; \
            or the code that a new one would get is somebody else's.",
    impact: "The order is not in SAP: two people are never taken for one.",
    steps: &[
        "In SAP, open Business Partners → Business Partner Master Data with the codes of the message, and compare them with the customer of the order in Veeqo.",
        "`b1-veeqo exceptions resolve ID --customer CODE` names the partner; the code at the end of the message makes a new one. Later orders of the customer follow.",
        "Or correct name or e-mail address in SAP: it is looked at again every 15 minutes.",
    ],
    ..PARTNER
};

pub(in crate::exception) const PARTNER_UNKNOWN: Entry = Entry {
    title: "SAP does not know the business partner",
    story: "The configuration names a customer code for the channel that does not exist in SAP.",
    impact: "No order of the channel reaches SAP.",
    steps: &[
        "Compare card_code of the channel in the configuration with Business Partners → Business Partner Master Data in SAP.",
        "Create the customer in SAP, or let IT correct the configuration and start the program again.",
        "Wait for the program to see it, or try the exceptions again.",
    ],
    ..PARTNER
};

pub(in crate::exception) const PARTNER_INACTIVE: Entry = Entry {
    title: "The business partner is inactive in SAP",
    story: "SAP refused a document because the customer of the channel is set to 'Inactive' or outside its dates.",
    impact: "No order of the channel reaches SAP.",
    steps: &[
        "In SAP, open Business Partners → Business Partner Master Data with the code of the channel.",
        "On the tab General choose 'Active', or extend the dates.",
        "Wait for the program to see it, or try the exceptions again.",
    ],
    ..PARTNER
};

pub(in crate::exception) const PARTNER_DIFFERS: Entry = Entry {
    handling: Handling::NeedsPerson,
    ends: Ends::Retry,
    title: "The delivery's partner differs from its order's",
    story: "The customer of the order in SAP is no longer the one it was posted with, so SAP takes no delivery for it.",
    impact: "The parcel has left and has no delivery: SAP still has its goods in stock.",
    steps: &[
        "In SAP, open the order under Sales – A/R → Sales Order; Tools → Change Log shows who changed the customer.",
        "Set the customer back and try the exception again.",
        "Or make the delivery by hand with Copy To → Delivery: it is recognised, and the exception closes.",
    ],
    ..PARTNER
};
