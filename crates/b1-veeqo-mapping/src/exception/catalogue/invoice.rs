//! Entries on invoices.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// An invoice is not made, or comes to something else.
const INVOICE: Entry = Entry {
    category: Category::Finance,
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

pub(in crate::exception) const INVOICE_DELIVERY_CLOSED: Entry = Entry {
    title: "A delivery was closed in SAP before it was invoiced",
    story: "The channel's deliveries are invoiced one by one, and a person closed this one in SAP with Data → Close: SAP takes no invoice of it.",
    impact: "The customer got the goods, and no invoice stands for them.",
    steps: &[
        "In SAP, open the delivery of the message and ask who closed it, and why.",
        "If it is to be invoiced, make an A/R Invoice by hand with the delivery's items and prices.",
        "Then ignore the exception with the reason: nothing else ends it.",
    ],
    ..INVOICE
};

pub(in crate::exception) const INVOICE_PARTLY_BY_HAND: Entry = Entry {
    title: "A person has invoiced a part of a delivery",
    story: "The channel's deliveries are invoiced one by one, and somebody put a part of this one on an invoice in SAP. Whether its freight is on it, too, is not for a program to guess.",
    impact: "The rest of the delivery is not invoiced.",
    steps: &[
        "In SAP, open the delivery of the message and choose Copy To → A/R Invoice: what is left is proposed.",
        "See to freight and rounding, and add the invoice: it is recognised within a quarter of an hour, and the exception closes.",
        "Or cancel the invoice that was made by hand: the program then invoices the whole delivery.",
    ],
    ..INVOICE
};

pub(in crate::exception) const DOCUMENT_TOTALS_DIFFER: Entry = Entry {
    ends: Ends::Settled,
    title: "Deliveries or invoices do not come to the order's total",
    story: "What was delivered or invoiced of an order was added up when the last of it was recorded. The sum differs from what was ordered by more than rounding explains.",
    impact: "The customer is charged another amount than was agreed and paid.",
    steps: &[
        "In SAP, open the order or the invoice of the message and choose Relationship Map.",
        "Compare prices, tax, freight and rounding line by line: freight belongs on the first delivery, once.",
        "Correct the difference by a credit note or an invoice, and mark the exception as resolved.",
    ],
    ..INVOICE
};
