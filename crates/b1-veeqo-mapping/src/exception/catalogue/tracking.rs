//! Entries on batches and serial numbers.

use super::{CRITICAL_IN_A_DAY, Category, Ends, Entry, Handling, Owner, Severity};

const TRACKED: Entry = Entry {
    category: Category::Despatch,
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

pub(in crate::exception) const BATCH_SELECTION_MISSING: Entry = Entry {
    title: "A despatched line lacks its batch numbers",
    story: "A parcel with a batch-managed item has left, and nobody has said which batches were taken. Veeqo does not know batches.",
    impact: "The parcel has no delivery: SAP still has its goods in stock, and they are not invoiced.",
    steps: &[
        "Read the batch numbers off the goods or the pick note.",
        "Name them, with the exception's number: `b1-veeqo exceptions resolve ID --batch NUMBER=QUANTITY`, once for each batch, and `--line SKU` where several lines lack something. The parcel is delivered in the next pass, and the exception closes.",
        "Or deliver it by hand: in SAP, copy the order to a delivery with exactly the parcel's items and quantities, and choose the batches. It is recognised as this parcel.",
        "Where SAP may choose, set `[tracking] policy` to \"fefo\" or \"fifo\".",
    ],
    ..TRACKED
};

pub(in crate::exception) const SERIAL_SELECTION_MISSING: Entry = Entry {
    title: "A despatched line lacks its serial numbers",
    story: "A parcel with a serial-managed item has left, and nobody has said which serial numbers were taken. Veeqo does not know them.",
    impact: "The parcel has no delivery: SAP still has its goods in stock, and they are not invoiced.",
    steps: &[
        "Read the serial numbers off the goods or the pick note.",
        "Name them, with the exception's number: `b1-veeqo exceptions resolve ID --serial NUMBER`, once for each unit, and `--line SKU` where several lines lack something. The parcel is delivered in the next pass, and the exception closes.",
        "Or deliver it by hand: in SAP, copy the order to a delivery with exactly the parcel's items and quantities, and choose the numbers. It is recognised as this parcel.",
        "Where SAP may choose, set `[tracking] policy` to \"fefo\" or \"fifo\".",
    ],
    ..TRACKED
};

pub(in crate::exception) const BIN_SELECTION_MISSING: Entry = Entry {
    title: "A despatched line lacks the bins it was taken from",
    story: "A parcel has left a warehouse whose stock SAP keeps by bins, and it is not certain out of which bins its units came.",
    impact: "The parcel has no delivery: SAP still has its goods in stock, and they are not invoiced.",
    steps: &[
        "Ask the warehouse which bins the units came from. In SAP, Inventory → Bin Locations → Bin Location Content List shows what each bin holds.",
        "Name them, with the exception's number: `b1-veeqo exceptions resolve ID --bin ENTRY=QUANTITY`, once for each bin, with `@NUMBER` behind it for one of several batches or serial numbers.",
        "Or deliver it by hand: in SAP, copy the order to a delivery with exactly the parcel's items and quantities, and choose the bins. It is recognised as this parcel.",
        "Give the warehouse a default bin in SAP: what lies there needs no question.",
    ],
    ..TRACKED
};

pub(in crate::exception) const BATCH_STOCK_SHORT: Entry = Entry {
    ends: Ends::Retry,
    title: "A batch holds less stock in SAP than was taken from it",
    story: "SAP refused a document because the batch in question does not have so many units in this warehouse.",
    impact: "The document is not in SAP: its goods are still in stock there.",
    steps: &[
        "In SAP, open Inventory → Item Management → Batches → Batch Details, or the Batch Number Transactions Report, for the item of the message.",
        "Count the batch on the shelf.",
        "Correct the batch's stock by a Goods Receipt or Inventory Transfer, and try the exception again.",
        "Or name other units with `b1-veeqo exceptions resolve ID --batch NUMBER=QUANTITY` (or `--serial NUMBER`), or make the delivery by hand from another batch: it is recognised.",
    ],
    ..TRACKED
};

pub(in crate::exception) const TRACKING_FLAG_MISSING: Entry = Entry {
    owner: Owner::Finance,
    title: "An item of a tracked group is not set up for batches or serial numbers",
    story: "The configuration says that items of this group must be managed by batches or serial numbers, and this one is not.",
    impact: "Its orders are held before anything leaves: what leaves without a batch cannot be called back.",
    steps: &[
        "In SAP, open Inventory → Item Master Data and set 'Manage Item by' to Batches or Serial Numbers. SAP allows that only while the item has no stock and no open documents.",
        "Otherwise create a new item with the right setting, or move this one to another item group.",
    ],
    ..TRACKED
};

pub(in crate::exception) const TRACKING_FLAGS_CONFLICT: Entry = Entry {
    owner: Owner::Finance,
    title: "An item is flagged for batches and for serial numbers",
    story: "The item's master data says that it is managed by batches and by serial numbers at once, which SAP's client does not allow; an import does.",
    impact: "Its orders are held: no delivery of it could be complete.",
    steps: &[
        "In SAP, open Inventory → Item Master Data and choose one of the two under 'Manage Item by'.",
        "Tell whoever imports items, so that it does not come again.",
    ],
    ..TRACKED
};
