//! Entries on orders, customers and their money.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const WAREHOUSE_UNMAPPED: Entry = Entry {
    category: Category::Order,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A warehouse is not in the warehouse map",
    steps: &[
        "Check which warehouse the order or stock entry names.",
        "Add the pair to the map, or move the order to a mapped warehouse.",
    ],
};

pub(in crate::exception) const CHANNEL_UNLISTED: Entry = Entry {
    category: Category::Order,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "Orders arrive from a channel that is not configured",
    steps: &[
        "Decide with finance how the channel's orders are posted.",
        "List the channel, or list it as ignored.",
    ],
};

pub(in crate::exception) const CHANNEL_TYPE_REFUSED: Entry = Entry {
    category: Category::Order,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "Veeqo takes no orders by interface on this channel",
    steps: &["Create a direct channel in Veeqo.", "Name it as the channel that SAP's orders are pushed to."],
};

pub(in crate::exception) const CUSTOMER_MISSING: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The order has no customer",
    steps: &[
        "Open the order in Veeqo and add the customer.",
        "A marketplace order that is still pending gets its customer when it is paid.",
    ],
};

pub(in crate::exception) const ADDRESS_MISSING: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The order has no complete delivery address",
    steps: &["Ask the customer for the address.", "Enter it on the order in Veeqo."],
};

pub(in crate::exception) const ADDRESS_INVALID: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "SAP does not know the state or country of the address",
    steps: &[
        "Compare state and country with SAP's own lists.",
        "Correct them on the order in Veeqo, or add the state in SAP.",
    ],
};

pub(in crate::exception) const TAX_RATE_UNKNOWN: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "No SAP tax code is configured for a tax rate",
    steps: &[
        "Check whether the rate on the order is right.",
        "Add a row for the rate to the tax table, with its SAP tax code.",
    ],
};

pub(in crate::exception) const CURRENCY_UNKNOWN: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The order's currency is not known in SAP",
    steps: &["Check the currency's code in SAP.", "Add the currency to the configuration."],
};

pub(in crate::exception) const ORDER_TOTAL_DIFFERS: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The order's total differs from the channel's",
    steps: &[
        "Compare both totals line by line in the exception.",
        "Correct the price mode, the tax table or the freight tax of the channel.",
        "Retry the order.",
    ],
};

pub(in crate::exception) const ORDER_PRICE_TOO_FINE: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "No unit price in SAP reproduces the line's amount",
    steps: &[
        "Look at the line's quantity and amount.",
        "Raise SAP's price decimals to six, or split the line in Veeqo.",
    ],
};

pub(in crate::exception) const ORDER_PARTLY_ALLOCATED_SHIPPED: Entry = Entry {
    category: Category::Order,
    owner: Owner::Warehouse,
    severity: Severity::Critical,
    handling: Handling::NeedsPerson,
    title: "A parcel left although the order is not wholly allocated",
    steps: &[
        "Allocate the rest of the order in Veeqo now, or cancel the rest.",
        "The order is then posted and the parcel delivered.",
    ],
};

pub(in crate::exception) const ORDER_BEFORE_GO_LIVE_OPEN: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Warning,
    handling: Handling::NeedsPerson,
    title: "An open order from before go-live was not found in SAP",
    steps: &[
        "Look for the order in SAP under the customer's reference.",
        "If it is there, link it; otherwise post it by hand or exclude it.",
    ],
};

pub(in crate::exception) const ORDER_CANCELLED_AFTER_POSTING: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Warning,
    handling: Handling::NeedsPerson,
    title: "The order was cancelled after part of it was delivered",
    steps: &[
        "Check what the customer has received.",
        "Arrange the return or refund; the open rest in SAP is closed.",
    ],
};

pub(in crate::exception) const ORDER_CHANGED_AFTER_POSTING: Entry = Entry {
    category: Category::Order,
    owner: Owner::CustomerService,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The order was changed after it was posted and partly delivered",
    steps: &[
        "Compare the lines of both orders in the exception.",
        "Change the SAP order by hand, or undo the change in Veeqo.",
    ],
};

pub(in crate::exception) const ORDER_LINE_AMBIGUOUS: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A parcel's line fits more than one line of the order",
    steps: &[
        "Choose the SAP line that the parcel delivers.",
        "Avoid the same SKU on two lines with different prices.",
    ],
};

pub(in crate::exception) const ORDER_TWO_BRANCHES: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The order ships from warehouses of two branches",
    steps: &["Move the allocations to warehouses of one branch, or split the order."],
};

pub(in crate::exception) const FREIGHT_UNMAPPED: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The order has a delivery charge and no freight code is configured",
    steps: &[
        "Choose the freight code in SAP for delivery charges.",
        "Enter it in the configuration of the channel.",
    ],
};

pub(in crate::exception) const PARTNER_UNKNOWN: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "SAP does not know the business partner, or it is inactive",
    steps: &[
        "Check the partner's code in the channel's configuration.",
        "Create or activate the partner in SAP.",
    ],
};

pub(in crate::exception) const PARTNER_DIFFERS: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "The delivery's partner differs from its order's",
    steps: &[
        "Look who changed the partner of the SAP order.",
        "Set it back, or deliver by hand and link the delivery.",
    ],
};
