//! Entries on goods that came back.

use super::{CRITICAL_IN_A_DAY, Category, ERROR_IN_THREE_DAYS, Ends, Entry, Handling, Owner, Severity};

/// Goods are here again, and SAP does not know it yet.
const BACK: Entry = Entry {
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

pub(in crate::exception) const RETURN_AFTER_INVOICE: Entry = Entry {
    title: "Goods came back that are invoiced already",
    story: "A return takes goods back from their delivery, and these have gone on to an invoice: SAP takes them back by an A/R Credit Memo alone. `[returns] invoiced = \"credit_note\"` lets the program make it.",
    impact: "The goods are on the shelf in Veeqo and not in SAP's stock, and the customer is still charged for them.",
    steps: &[
        "In SAP, open the order of the message and choose Relationship Map, then its invoice.",
        "Choose Copy To → A/R Credit Memo, with the items and quantities of the message and the warehouse they came back to, and add it.",
        "It is recognised within a quarter of an hour, and the exception closes. See to the refund as always.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_EXCEEDS_DELIVERED: Entry = Entry {
    owner: Owner::CustomerService,
    title: "More came back than was delivered",
    story: "A return in Veeqo holds units that no delivery of its order has, or that came back before.",
    impact: "The goods are in the warehouse, and neither SAP's stock nor the customer's account shows it.",
    steps: &[
        "Compare the return in Veeqo with the order's deliveries and returns in SAP (Relationship Map).",
        "If the return is wrong, correct it in Veeqo, or remove it and record it anew on the right order.",
        "If the goods are another order's or nobody's, book them in SAP by hand: a Return of the right delivery, or a Goods Receipt.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_NOT_RESTOCKED: Entry = Entry {
    owner: Owner::Warehouse,
    title: "Goods came back and did not go on the shelf",
    story: "A return was received, and Veeqo's stock did not rise by it within ten minutes, or it went to a warehouse that is not mapped. The program has no warehouse for such goods.",
    impact: "The customer's account does not show that the goods are back, and SAP has them nowhere.",
    steps: &[
        "Ask the warehouse what became of the goods.",
        "If they are fit for sale, put them on the shelf in Veeqo: the return is then posted by itself.",
        "If not, name a SAP warehouse that is not mapped in `[returns] warehouse`: such returns are booked there from then on.",
        "Or make the Return in SAP by hand, of the delivery and to the warehouse where the goods are: it is recognised.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_WAREHOUSE_UNCLEAR: Entry = Entry {
    owner: Owner::It,
    title: "It cannot be told to which warehouse a return goes",
    story: "Veeqo names the warehouse of a return and gives no id. The name is missing, or several warehouses have it, or none.",
    impact: "The return is not in SAP.",
    steps: &[
        "In Veeqo, open Settings → Warehouses and give each warehouse a name of its own.",
        "Try the exception again. Or make the Return in SAP by hand: it is recognised.",
    ],
    ends: Ends::NextPass,
    ..BACK
};

pub(in crate::exception) const RETURN_TRACKING_UNCLEAR: Entry = Entry {
    owner: Owner::Warehouse,
    title: "Which batches or serial numbers came back cannot be told",
    story: "The item is managed by batches or serial numbers. The delivery holds several of them, only a part came back, and Veeqo has no field for numbers.",
    impact: "The return is not in SAP: neither its stock nor the customer's account shows the goods.",
    steps: &[
        "Read the numbers off the goods. The message lists those that left.",
        "In SAP, open the delivery of the message, choose Copy To → Return, and select these numbers.",
        "Add the return: it is recognised within a quarter of an hour, and the exception closes.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_BOOKED_AS_GAIN: Entry = Entry {
    title: "Returned goods may have been booked as a gain",
    story: "Veeqo's stock rose before the return showed, and the program booked the rise as a gain. Now the return shows, and no further rise belongs to it.",
    impact: "SAP's stock is right, but by a goods receipt. The customer's account does not show that the goods are back.",
    steps: &[
        "Ask the warehouse whether the gain of the message was the returned goods.",
        "If it was, make the Return in SAP by hand, of the delivery and to the same warehouse: it is recognised within a quarter of an hour, and the gain is taken back by a goods issue.",
        "If it was not, the returned goods are not on the shelf: put them there in Veeqo, and the return is posted by itself.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_PARTLY_ARRIVED: Entry = Entry {
    owner: Owner::Warehouse,
    severity: Severity::Warning,
    grows: ERROR_IN_THREE_DAYS,
    title: "A return has stood still with a part of its goods",
    story: "Some units of a return have arrived, and for a week no more. A return is posted once all of it is here.",
    impact: "What has arrived is on the shelf in Veeqo and not in SAP's stock.",
    steps: &[
        "Ask the customer or the carrier for the rest.",
        "If no more comes, set the return's quantity in Veeqo to what has arrived: it is then posted by itself.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_CHANGED_AFTER_POSTING: Entry = Entry {
    ends: Ends::Settled,
    title: "A return was changed or removed after it was posted",
    story: "The return in Veeqo shows other quantities than before, or is gone, and SAP has its return or credit note.",
    impact: "SAP's stock and the customer's account show goods that did not come back, or too few.",
    steps: &[
        "Compare the return in Veeqo with SAP's document of the message.",
        "If the goods are not here, cancel SAP's document with Data → Cancel: the exception closes by itself where the return was removed.",
        "If only quantities differ, correct them in SAP by hand, and mark the exception as resolved.",
    ],
    ..BACK
};

pub(in crate::exception) const RETURN_MADE_IN_SAP: Entry = Entry {
    owner: Owner::Warehouse,
    severity: Severity::Warning,
    grows: ERROR_IN_THREE_DAYS,
    handling: Handling::ClearedByData,
    title: "A return was booked in SAP and Veeqo has none",
    story: "A person booked a Return or an A/R Credit Memo of goods that the program had delivered. The goods are in SAP's stock. They are not written to Veeqo, for the warehouse would count them twice once it records the return.",
    impact: "Veeqo shows less than SAP by these units, and they are not offered.",
    steps: &[
        "If the goods are here, record the return of the same items and quantities on the order in Veeqo: the exception closes.",
        "If the warehouse does not record returns in Veeqo, try the exception again: the units are then written to Veeqo's stock.",
        "If SAP's document is a mistake, cancel it with Data → Cancel: the exception closes.",
    ],
    ..BACK
};
