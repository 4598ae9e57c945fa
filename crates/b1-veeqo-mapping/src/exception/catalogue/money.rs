//! Entries on an order's money: tax, currency, freight, totals.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

/// An order that is not posted because its money cannot be right.
const HELD: Entry = Entry {
    category: Category::Order,
    owner: Owner::Finance,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

/// An order that stands in SAP with other money than it should.
const POSTED: Entry = Entry { handling: Handling::NeedsPerson, ends: Ends::Settled, ..HELD };

pub(in crate::exception) const TAX_RATE_UNKNOWN: Entry = Entry {
    title: "No SAP tax code is configured for a tax rate",
    story: "A line of the order is taxed at a rate for which the channel's tax table has no row.",
    impact: "The order is not in SAP, because its tax would be wrong.",
    steps: &[
        "In Veeqo, open the order and check whether the rate is right for product and country.",
        "If it is wrong, correct the tax of the product in the shop or in Veeqo.",
        "If it is right, look for its tax group in SAP under Administration → Setup → Financials → Tax → Tax Groups, and let IT add a row to tax of the channel.",
        "Start the program again: the order goes on by itself.",
    ],
    ..HELD
};

pub(in crate::exception) const CURRENCY_UNKNOWN: Entry = Entry {
    title: "The order's currency is no currency code",
    story: "The currency of the order in Veeqo is not one of the three-letter codes such as GBP.",
    impact: "The order is not in SAP.",
    steps: &[
        "In Veeqo, open Settings → Stores and correct the currency of the store.",
        "Correct the order, or cancel it and place it anew.",
    ],
    ..HELD
};

pub(in crate::exception) const FREIGHT_UNMAPPED: Entry = Entry {
    title: "The order has a delivery charge and no freight code is configured",
    story: "The customer paid for delivery, and the channel's configuration does not say which freight of SAP that is.",
    impact: "The order is not in SAP, because the delivery charge would be missing.",
    steps: &[
        "In SAP, open Administration → Setup → General → Freight and choose the row for delivery charges.",
        "Let IT enter its number as freight_code of the channel and start the program again.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_TOTAL_DIFFERS: Entry = Entry {
    handling: Handling::NeedsPerson,
    title: "The order's lines do not add up to its total",
    story: "Lines, discounts, tax and delivery of the order, computed as SAP does, do not give the total that Veeqo shows.",
    impact: "The order is not in SAP: it would be invoiced with another amount than the customer paid.",
    steps: &[
        "In Veeqo, open the order and compare prices, discounts, tax and delivery with what the customer paid.",
        "Where every order of the channel is affected, its price_mode (net or gross), tax table or freight_tax is wrong: let IT correct it.",
        "Where only this order is affected, correct it in Veeqo.",
    ],
    ..HELD
};

pub(in crate::exception) const ORDER_PRICE_TOO_FINE: Entry = Entry {
    handling: Handling::NeedsPerson,
    title: "No unit price in SAP reproduces the line's amount",
    story: "A line has so many units, or SAP keeps so few decimals for prices, that no unit price gives the line's amount, and the difference is beyond orders.rounding_tolerance.",
    impact: "The order is not in SAP: it would differ by some pence.",
    steps: &[
        "In Veeqo, open the order and look at the quantity and amount of the line.",
        "Split the line into two, or move the discount so that the amount divides evenly.",
        "Where it happens often, let IT raise orders.rounding_tolerance: the difference then goes to SAP's rounding fields.",
    ],
    ..HELD
};

pub(in crate::exception) const SAP_TOTAL_DIFFERS: Entry = Entry {
    title: "SAP made another total of the order than Veeqo shows",
    story: "The order was posted, or found in SAP, and SAP's total is not the one of the channel.",
    impact: "The order is in SAP and will be delivered; the customer would be invoiced with the wrong amount.",
    steps: &[
        "In SAP, open the order of the message under Sales – A/R → Sales Order and compare line by line with Veeqo.",
        "Correct it in SAP before it is delivered.",
        "Where all orders differ, compare the rates of the tax groups and the rounding of the company under Administration → System Initialization → Company Details.",
        "Mark the exception as resolved.",
    ],
    ..POSTED
};

pub(in crate::exception) const ROUNDING_REFUSED: Entry = Entry {
    severity: Severity::Warning,
    title: "SAP takes no rounding for the order",
    story: "SAP's total differs from the channel's within the tolerance, and SAP refused to take the difference as rounding.",
    impact: "The order is in SAP with a difference of some pence, which stays open on the customer's account.",
    steps: &[
        "In SAP, open the order of the message and enter the difference under 'Rounding'.",
        "If the field is locked, ask the administrator for 'Manage Rounding' under Administration → System Initialization → Document Settings.",
        "Mark the exception as resolved.",
    ],
    ..POSTED
};

pub(in crate::exception) const ORDER_CURRENCY_DIFFERS: Entry = Entry {
    title: "The order is in another currency in SAP than in Veeqo",
    story: "An order that was found in SAP, or that SAP made of ours, is in another currency than the customer paid in.",
    impact: "Deliveries follow in SAP's currency; the invoice would be wrong by the exchange rate.",
    steps: &[
        "In SAP, open the order of the message and look at its currency.",
        "If it was added by hand in the wrong currency, cancel it and add it anew with the same 'Customer Ref. No.'.",
        "If every order of the channel is affected, compare the currency of the customer under Business Partner Master Data and currencies of the channel.",
        "Mark the exception as resolved.",
    ],
    ..POSTED
};
