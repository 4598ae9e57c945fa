//! Entries on items, SKUs and the catalogue.

use super::{Category, Entry, Handling, Owner, Severity};

pub(in crate::exception) const SKU_UNMAPPED: Entry = Entry {
    category: Category::Item,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A SKU in Veeqo has no item in SAP",
    steps: &[
        "Find the product in Veeqo by the SKU shown.",
        "Create the item in SAP with this code, or list the SKU in the alias table.",
        "Held orders continue by themselves once the item is known.",
    ],
};

pub(in crate::exception) const SKU_AMBIGUOUS: Entry = Entry {
    category: Category::Item,
    owner: Owner::It,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "Two products answer to one SKU",
    steps: &[
        "Open the products named in the exception.",
        "Give all but one of them another SKU, or remove the alias that gets in the way.",
    ],
};

pub(in crate::exception) const SKU_ILLEGAL: Entry = Entry {
    category: Category::Item,
    owner: Owner::It,
    severity: Severity::Warning,
    handling: Handling::ClearedByData,
    title: "A product code breaks the rules for codes",
    steps: &[
        "See which character is refused, and where.",
        "Use the suggested code for a new item; for an item with transactions list an alias.",
    ],
};

pub(in crate::exception) const ITEM_INVALID: Entry = Entry {
    category: Category::Item,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The item is not valid in SAP",
    steps: &[
        "Open the item in SAP and look at its validity dates.",
        "Make it valid, or cancel the line with the customer.",
    ],
};

pub(in crate::exception) const ITEM_FROZEN: Entry = Entry {
    category: Category::Item,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "The item is set inactive in SAP",
    steps: &[
        "Find out why the item was set inactive.",
        "Activate it while open orders are worked off, or cancel the lines with the customers.",
    ],
};

pub(in crate::exception) const ITEM_CREATED_IN_VEEQO: Entry = Entry {
    category: Category::Item,
    owner: Owner::Warehouse,
    severity: Severity::Error,
    handling: Handling::NeedsPerson,
    title: "A product was created in Veeqo by hand",
    steps: &[
        "Create the item in SAP with the same code if the product is real.",
        "Otherwise delete the product in Veeqo.",
        "Create products in SAP alone from now on.",
    ],
};

pub(in crate::exception) const PRODUCT_EDITED_IN_VEEQO: Entry = Entry {
    category: Category::Item,
    owner: Owner::Warehouse,
    severity: Severity::Warning,
    handling: Handling::NeedsPerson,
    title: "A product that SAP owns was edited in Veeqo",
    steps: &[
        "SAP's value was put back; nothing is lost in SAP.",
        "If the new value is right, enter it in SAP.",
        "Mark the exception as resolved.",
    ],
};

pub(in crate::exception) const ITEM_FRACTIONAL_STOCK: Entry = Entry {
    category: Category::Item,
    owner: Owner::Warehouse,
    severity: Severity::Warning,
    handling: Handling::ClearedByData,
    title: "SAP holds a fraction of a unit, Veeqo counts whole units",
    steps: &[
        "Look up the stock of the item in the warehouse named.",
        "Correct the quantity in SAP, or change the item's inventory unit.",
    ],
};

pub(in crate::exception) const ITEM_KIT_UNMAPPED: Entry = Entry {
    category: Category::Item,
    owner: Owner::Finance,
    severity: Severity::Error,
    handling: Handling::ClearedByData,
    title: "A sales bundle in SAP has no matching kit in Veeqo",
    steps: &[
        "Compare the bundle's parts in SAP with the kit in Veeqo.",
        "Make them equal, or leave the bundle out by the item filter.",
    ],
};

pub(in crate::exception) const BARCODE_DUPLICATE: Entry = Entry {
    category: Category::Item,
    owner: Owner::Warehouse,
    severity: Severity::Warning,
    handling: Handling::ClearedByData,
    title: "Two items carry the same barcode",
    steps: &["Open the items named in the exception.", "Correct the barcode of one of them in SAP."],
};
