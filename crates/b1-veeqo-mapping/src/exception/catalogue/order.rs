//! Entries on orders, from the channel to the document in SAP.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// An order that waits for data.
const HELD: Entry = Entry {
    category: Category::Order,
    owner: Owner::It,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

/// An order that somebody has to decide about.
const QUESTION: Entry =
    Entry { owner: Owner::CustomerService, handling: Handling::NeedsPerson, ends: Ends::Settled, ..HELD };

pub(in crate::exception) const WAREHOUSE_UNMAPPED: Entry = Entry {
    title: "A warehouse is not in the warehouse map",
    story: "An order is allocated to, or a parcel has left, a warehouse in Veeqo that has no partner in SAP. There is no default warehouse.",
    impact: "The order is not in SAP, or its parcel is not delivered there. Nothing is booked in a wrong warehouse.",
    steps: &[
        "In Veeqo, open the order and see which warehouse its allocation names.",
        "If that was a mistake and nothing has left, allocate the order to a mapped warehouse.",
        "If the warehouse is to take part, let IT add it as a pair to [[warehouses]].",
    ],
    ..HELD
};

pub(in crate::exception) const CHANNEL_UNLISTED: Entry = Entry {
    title: "Orders arrive from a channel that is not configured",
    story: "An order came through a store in Veeqo (Settings → Stores) that the configuration does not know.",
    impact: "No order of this store reaches SAP until it is listed. Nothing is lost: all of them follow then.",
    steps: &[
        "Decide with finance which customer, tax groups and freight code the store's orders get in SAP.",
        "Add the store with its id as [[channels]] to the configuration, or with ignored = true.",
        "Start the program again.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_WITHOUT_LINES: Entry = Entry {
    owner: Owner::CustomerService,
    title: "The order has no lines",
    story: "An order in Veeqo is paid and holds no product at all, mostly because every line was taken off it.",
    impact: "There is nothing to post, so the order is not in SAP; a payment for it has no document.",
    steps: &[
        "In Veeqo, open the order and see in its history who took the lines off.",
        "Add the lines again, or cancel the order and refund the customer.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_OVER_ALLOCATED: Entry = Entry {
    owner: Owner::Warehouse,
    title: "More units are allocated than were ordered",
    story: "The allocations of an order in Veeqo hold more of a product than its lines do.",
    impact: "The order is not posted: nobody could say which line the surplus belongs to. The customer may get too much.",
    steps: &[
        "In Veeqo, open the order and compare its lines with its allocations.",
        "Stop the parcel if it has not left, and take the surplus off the allocation.",
        "If the customer ordered more, raise the quantity of the line.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_PARTLY_ALLOCATED_SHIPPED: Entry = Entry {
    owner: Owner::Warehouse,
    severity: Severity::Critical,
    grows: None,
    title: "A parcel left although the order is not wholly allocated",
    story: "A part of the order has left the warehouse, and another part is not allocated to any warehouse yet.",
    impact: "The order cannot be posted, so the parcel that left has no delivery: goods are gone and SAP still has them in stock.",
    steps: &[
        "In Veeqo, open the order and allocate the rest to a warehouse now.",
        "If the rest cannot be supplied, take it off the order.",
        "The order is then posted and the parcel delivered.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_BEFORE_GO_LIVE_OPEN: Entry = Entry {
    severity: Severity::Warning,
    ends: Ends::Recheck,
    title: "An open order from before go-live was not found in SAP",
    story: "An order older than [orders] since is still open in Veeqo, and SAP has no open order of the channel's customer with its number.",
    impact: "It is never posted by the program. If nobody posts it, its parcel leaves without a delivery.",
    steps: &[
        "In SAP, open Sales – A/R → Sales Order, and search 'Customer Ref. No.' for the order's number.",
        "If it is there under another reference, enter the order's number as 'Customer Ref. No.': it is linked when the program looks again.",
        "If it is not there, add it by hand with that reference.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_CANCELLED_AFTER_POSTING: Entry = Entry {
    severity: Severity::Warning,
    ends: Ends::NextPass,
    title: "The order was cancelled after part of it was delivered",
    story: "An order was cancelled in Veeqo, and a parcel of it had already left.",
    impact: "What was delivered stays delivered. The rest is still open in SAP and keeps stock committed.",
    steps: &[
        "Check with the customer what arrived, and arrange return and refund.",
        "In SAP, open the order of the message under Sales – A/R → Sales Order and choose Data → Close.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_CANCELLED_REST_CLOSED: Entry = Entry {
    severity: Severity::Warning,
    title: "The order was cancelled after part of it was delivered, and the rest is closed",
    story: "An order was cancelled in Veeqo, and a parcel of it had already left. The rest of SAP's order was closed.",
    impact: "What was delivered stays delivered, and nothing more is promised. Return and refund are still to be arranged.",
    steps: &[
        "Where the message says that Veeqo no longer shows the parcel, ask the warehouse whether it left. If it did not, cancel its delivery in SAP, and ignore the parcel's exception that follows: what is missing is then booked as a loss.",
        "Check with the customer what arrived, and arrange return and refund.",
        "Mark the exception as resolved.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_TWO_BRANCHES: Entry = Entry {
    owner: Owner::Warehouse,
    ends: Ends::Retry,
    title: "The order leaves from warehouses of two branches",
    story: "The company works with branches. The order, or a parcel of it, is allocated to warehouses that belong to different branches, and a document of SAP has one.",
    impact: "The document is not in SAP.",
    steps: &[
        "In Veeqo, open the order and allocate all of it to warehouses of one branch: it is posted then.",
        "If the warehouses belong together, correct their branch in SAP under Administration → Setup → Inventory → Warehouses, and try the exception again.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_STATUS_UNKNOWN: Entry = Entry {
    title: "The order has a status that the program does not know",
    story: "Veeqo gave an order a status for which there is no rule: whether it is to be posted cannot be told.",
    impact: "The order is not in SAP. It is looked at again when Veeqo shows another status.",
    steps: &[
        "In Veeqo, open the order and see what the status means, and whether the order is to be fulfilled.",
        "Report the status to those who maintain the program, so that it gets a rule.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_CANCELLED_SHIPPED: Entry = Entry {
    severity: Severity::Critical,
    grows: None,
    ends: Ends::NextPass,
    title: "An order was cancelled or refunded before it was posted, and a parcel left",
    story: "The order was never in SAP when it was cancelled in Veeqo, but one of its parcels was marked as shipped.",
    impact: "Goods have left that no document in SAP explains: stock is too high there, and nobody is charged.",
    steps: &[
        "Ask the warehouse whether the parcel has really left.",
        "If it has not, void its shipment in Veeqo: the exception closes.",
        "If it has, finance books it by hand in SAP under Sales – A/R → Sales Order and Delivery.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_CANCELLED_CLOSED_IN_SAP: Entry = Entry {
    owner: Owner::Finance,
    severity: Severity::Warning,
    ends: Ends::NextPass,
    title: "The order was cancelled in Veeqo and is closed in SAP",
    story: "An order was cancelled in Veeqo before any parcel left, but somebody has closed or delivered it in SAP.",
    impact: "It cannot be cancelled in SAP any more. If it was delivered by hand, goods and money are booked that the customer no longer wants.",
    steps: &[
        "In SAP, open the order of the message and choose Relationship Map from the context menu.",
        "If there is a delivery, cancel it or post a return; then cancel the order.",
        "If it was only closed, nothing is booked: mark the exception as resolved.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_CHANGED_AFTER_POSTING: Entry = Entry {
    title: "The order was changed in Veeqo after it was posted",
    story: "An order changed in Veeqo when it was already an order in SAP, in a way that SAP's order cannot follow: something was delivered, it was changed in SAP by hand, or its currency or channel is another.",
    impact: "SAP still has the order as it was. A parcel with more than that is not delivered; the invoice would be wrong.",
    steps: &[
        "Compare the order in Veeqo with the one in SAP under Sales – A/R → Sales Order.",
        "Change the order in SAP by hand, or undo the change in Veeqo.",
        "Mark the exception as resolved.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_REFUNDED_AFTER_POSTING: Entry = Entry {
    owner: Owner::Finance,
    title: "The order was refunded in Veeqo after it was posted",
    story: "An order that is already in SAP was marked as refunded in Veeqo.",
    impact: "The customer has the money back; SAP still shows the order, and a delivery or invoice if there is one.",
    steps: &[
        "In SAP, open the order under Sales – A/R → Sales Order and choose Relationship Map.",
        "If nothing was delivered, choose Data → Cancel.",
        "If it was delivered or invoiced, post a Return or an A/R Credit Memo from that document.",
        "Mark the exception as resolved.",
    ],
    ..QUESTION
};

pub(in crate::exception) const ORDER_MERGED: Entry = Entry {
    title: "Orders were merged in Veeqo",
    story: "Veeqo made one order of several. The merged order takes the place of its originals in SAP; here it cannot: something of an original was delivered, SAP had it first, or the originals are not together what the merged order is.",
    impact: "The merged order is not in SAP. Its parcels get no delivery by themselves: goods leave, and SAP still has them in stock.",
    steps: &[
        "In Veeqo, open the merged order and note which originals it was made of.",
        "In SAP, open each original under Sales – A/R → Sales Order and choose Copy To → Delivery for what has left, or cancel it.",
        "Mark the exception as resolved.",
    ],
    ..QUESTION
};
