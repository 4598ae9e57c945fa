//! Entries on pairs of stock that cannot be opened or booked.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

const CLOSED: Entry = Entry {
    category: Category::Stock,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    grows: CRITICAL_IN_A_DAY,
    handling: Handling::ClearedByData,
    ends: Ends::NextPass,
    title: "",
    story: "",
    impact: "",
    steps: &[],
};

pub(in crate::exception) const STOCK_OPENING_DIFFERS: Entry = Entry {
    handling: Handling::NeedsPerson,
    title: "SAP and Veeqo disagree on the opening stock",
    story: "A product that was in Veeqo before shows another stock than its item in SAP, and nobody has said which side is right.",
    impact: "The item is not kept in step in this warehouse: what Veeqo sells may not be there. Its orders and parcels go on.",
    steps: &[
        "Count the item in the warehouse.",
        "Say which side is right: `b1-veeqo stock adopt --from sap --pair ITEM@WAREHOUSE` writes SAP's figure to Veeqo, `--from veeqo` posts the difference in SAP. Both show what they would do, and ask.",
        "Or correct one side by hand. As soon as both agree, the item takes part.",
        "For many items at once: `b1-veeqo stock list` shows them, `stock adopt --all` answers for all, and [stock] adopt answers in advance.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_COMMITTED_ELSEWHERE: Entry = Entry {
    title: "Stock is committed to SAP orders that will not come to Veeqo",
    story: "The item is new in Veeqo, and part of its stock in SAP is promised to open sales orders that Veeqo does not know.",
    impact: "The item gets no stock in Veeqo: the shop would sell what is promised to somebody else.",
    steps: &[
        "In SAP, open Inventory → Inventory Reports → Inventory Status for the item, and see which sales orders commit it.",
        "Deliver or close these orders.",
        "The item then opens by itself with the rest.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_NEGATIVE: Entry = Entry {
    title: "SAP's stock of the item is negative",
    story: "SAP allows negative stock in this company, and this item stands below zero in the warehouse.",
    impact: "The item is not kept in step in this warehouse: Veeqo has no level below zero.",
    steps: &[
        "Count the item in the warehouse.",
        "In SAP, book the missing receipt under Purchasing – A/P → Goods Receipt PO, or Inventory → Inventory Transactions → Goods Receipt.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_LEVEL_TOO_LOW: Entry = Entry {
    title: "SAP took more out of stock than Veeqo shows",
    story: "Goods were issued in SAP, and Veeqo shows fewer units than that: its level would go below zero.",
    impact: "The issue is not written to Veeqo: the shop may sell what is not there.",
    steps: &[
        "Count the item in the warehouse.",
        "If the issue in SAP was right, correct the level in Veeqo under Inventory → Products → Stock by what was not there.",
        "If it was wrong, book it back in SAP under Inventory → Inventory Transactions → Goods Receipt.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_NO_COST: Entry = Entry {
    owner: Owner::Finance,
    title: "The item has no cost in this warehouse",
    story: "The warehouse found units in Veeqo, and SAP has no cost for the item in this warehouse to value them at.",
    impact: "The units can be sold in Veeqo and are not in SAP: a delivery of them would be refused.",
    steps: &[
        "In SAP, enter a cost under Inventory → Inventory Transactions → Inventory Revaluation, or post a priced Goods Receipt.",
        "The find is then booked by itself.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_BATCH_ADJUSTMENT: Entry = Entry {
    title: "The stock of a batch-managed item changed in Veeqo",
    story: "Units of a batch-managed item were found or lost in Veeqo. SAP wants to know the batch, and Veeqo does not know it.",
    impact: "SAP's stock differs from the shelf until the change is booked with its batch.",
    steps: &[
        "Find out which batch the units belong to.",
        "Name it, with the exception's number: `b1-veeqo exceptions resolve ID --batch NUMBER=QUANTITY`, once for each batch, all units together. The next pass books them in SAP; a batch that SAP does not know is made by a gain.",
        "Or book it yourself: book the same difference in SAP under Inventory → Inventory Transactions → Goods Issue or Goods Receipt, with the batch, and at once.",
        "Take the same difference back in Veeqo, because the movement in SAP goes to Veeqo by itself; then both agree.",
    ],
    ..CLOSED
};

pub(in crate::exception) const STOCK_SERIAL_ADJUSTMENT: Entry = Entry {
    title: "The stock of a serial-managed item changed in Veeqo",
    story: "Units of a serial-managed item were found or lost in Veeqo. SAP wants to know their numbers, and Veeqo does not know them.",
    impact: "SAP's stock differs from the shelf until the change is booked with its serial numbers.",
    steps: &[
        "Find out which serial numbers came or went.",
        "Name them, with the exception's number: `b1-veeqo exceptions resolve ID --serial NUMBER`, once for each unit. The next pass books them in SAP.",
        "Or book it yourself: book them in SAP under Inventory → Inventory Transactions → Goods Issue or Goods Receipt, with their numbers.",
        "Take the same difference back in Veeqo, because the movement in SAP goes to Veeqo by itself; then both agree.",
    ],
    ..CLOSED
};

pub(in crate::exception) const NEGATIVE_STOCK_BLOCKED: Entry = Entry {
    ends: Ends::Recheck,
    title: "SAP has less stock than the document takes",
    story: "SAP refused a delivery or goods issue, because its stock of an item in this warehouse would fall below zero.",
    impact: "Goods have left or were lost, and SAP still has them in stock. A delivery that is missing is not invoiced.",
    steps: &[
        "In SAP, open Inventory → Inventory Reports → Inventory Audit Report for item and warehouse, and compare with the shelf.",
        "Book the missing receipt or transfer under Inventory → Inventory Transactions.",
        "The document is posted when the program sees the stock; to have it at once, try the exception again.",
    ],
    ..CLOSED
};
