//! Entries on items, SKUs and the catalogue.

use super::{CRITICAL_IN_A_DAY, Category, ERROR_IN_THREE_DAYS, Ends, Entry, Handling, Owner, Severity};

/// Master data that holds orders until it is right.
const DATA: Entry = Entry {
    category: Category::Item,
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

/// Master data that is wrong and holds nothing yet.
const NOTICE: Entry = Entry { severity: Severity::Warning, grows: ERROR_IN_THREE_DAYS, ..DATA };

pub(in crate::exception) const SKU_UNMAPPED: Entry = Entry {
    owner: Owner::Warehouse,
    title: "A SKU in Veeqo has no item in SAP",
    story: "An order or a parcel in Veeqo names a product that does not stand for any item in SAP. The program never creates items in SAP.",
    impact: "The whole order is held: it is not in SAP, and a parcel of it gets no delivery. Other orders go on.",
    steps: &[
        "In Veeqo, open Inventory → Products and search the SKU of the message.",
        "If it is a typing error, correct the SKU in Veeqo to the item code of SAP.",
        "If the product is new, let finance create it in SAP under Inventory → Item Master Data, with exactly this code and 'Sales Item' ticked.",
        "If SAP knows the product by another code, say so: `b1-veeqo exceptions resolve ID --sku VEEQO_SKU=ITEMCODE`, or an [[aliases]] row in the configuration.",
    ],
    ..DATA
};

pub(in crate::exception) const SKU_AMBIGUOUS: Entry = Entry {
    owner: Owner::Warehouse,
    title: "Two products in Veeqo have one SKU",
    story: "Several products or variants in Veeqo carry the SKU of one item, so the program cannot tell which of them it is.",
    impact: "The item is not linked: its stock is not kept in step, and orders with it are held.",
    steps: &[
        "In Veeqo, open Inventory → Products and search the SKU of the message.",
        "Decide which product is the real one; its ids are in the message.",
        "Give every other one another SKU, or delete it.",
    ],
    ..DATA
};

pub(in crate::exception) const SKU_ILLEGAL: Entry = Entry {
    title: "A product code breaks the rules for codes",
    story: "An item code in SAP has a space at its ends, a character that cannot be printed, or is too long for one of the systems.",
    impact: "The item does not go to Veeqo and cannot be sold there. Nothing else stands still.",
    steps: &[
        "In SAP, open Inventory → Item Master Data with the code of the message; mind spaces at its beginning and end.",
        "If the item has no transactions yet, create it anew with a clean code and remove this one.",
        "If it has transactions, tick 'Inactive' on it and sell a new item with a clean code.",
    ],
    ..NOTICE
};

pub(in crate::exception) const ITEM_INVALID: Entry = Entry {
    title: "The item is not valid on this day",
    story: "An order names an item whose validity dates in SAP do not cover today.",
    impact: "SAP would refuse the order, so it is held. It has not reached finance, and its goods should not leave.",
    steps: &[
        "In SAP, open Inventory → Item Master Data, tab General, and look at 'Active' with its dates From and To.",
        "Extend the dates if the item may still be sold.",
        "Otherwise take the line off the order in Veeqo and tell the customer.",
    ],
    ..DATA
};

pub(in crate::exception) const ITEM_FROZEN: Entry = Entry {
    title: "The item is set inactive in SAP",
    story: "An order names an item that somebody has set to 'Inactive' in SAP.",
    impact: "SAP would refuse the order, so it is held. It has not reached finance, and its goods should not leave.",
    steps: &[
        "Ask who set the item inactive, and why.",
        "In SAP, open Inventory → Item Master Data, tab General, and choose 'Active' while open orders are worked off.",
        "Otherwise take the line off the order in Veeqo and tell the customer.",
    ],
    ..DATA
};

pub(in crate::exception) const ITEM_NOT_FOR_SALE: Entry = Entry {
    title: "The item is no sales item in SAP",
    story: "An order names an item that does not have 'Sales Item' ticked in SAP, such as packing material.",
    impact: "SAP would refuse the order, so it is held. It has not reached finance.",
    steps: &[
        "In SAP, open Inventory → Item Master Data with the code of the message.",
        "Tick 'Sales Item' if the item is to be sold.",
        "Otherwise take the product off sale in Veeqo and in the shop, and the line off the order.",
    ],
    ..DATA
};

pub(in crate::exception) const ITEM_GROUP_UNLISTED: Entry = Entry {
    owner: Owner::It,
    title: "The item's group is not one of those sold through Veeqo",
    story: "An order names an item whose item group is missing from [items] groups in the configuration.",
    impact: "The order is held, because the item was meant to be left out.",
    steps: &[
        "In SAP, open Inventory → Item Master Data and compare 'Item Group' with what was intended.",
        "Correct the group of the item, or add the group's number to [items] groups and start the program again.",
    ],
    ..DATA
};

pub(in crate::exception) const ITEM_KIT_UNMAPPED: Entry = Entry {
    title: "The item is a sales bundle in SAP, or a kit in Veeqo",
    story: "An order names an item that is a bill of materials of type 'Sales' in SAP, or a product that is a kit in Veeqo; or an item of SAP has the SKU of a kit. Bundles are not matched with kits.",
    impact: "The order is held: its parts could not be delivered from the right stock. Where it has left, the stock of its parts is not booked as a loss, and SAP still has them.",
    steps: &[
        "In SAP, open Production → Bill of Materials with the code of the message and read its parts; in Veeqo, open the kit.",
        "In Veeqo, replace the line of the order by these parts: it is posted and delivered then.",
        "If it has left already, ignore the exception: the stock of its parts is booked as a loss then, and finance charges the customer by an A/R Invoice of type Service, which moves no stock.",
        "Sell the parts, or an item without a bill of materials, from now on.",
    ],
    ..DATA
};

pub(in crate::exception) const ITEM_CREATED_IN_VEEQO: Entry = Entry {
    owner: Owner::Warehouse,
    grows: None,
    title: "A product was created in Veeqo by hand",
    story: "Veeqo has a product that was not made from an item of SAP. Products are made in SAP alone.",
    impact: "The product gets no stock from SAP, its stock is not in the books, and orders with it are held.",
    steps: &[
        "In Veeqo, open Inventory → Products and look at the product of the message.",
        "If it is real, let finance create the item in SAP under Inventory → Item Master Data with the same code.",
        "If it is a mistake, or a double of another product, delete it in Veeqo.",
    ],
    ..DATA
};

pub(in crate::exception) const PRODUCT_EDITED_IN_VEEQO: Entry = Entry {
    owner: Owner::Warehouse,
    handling: Handling::NeedsPerson,
    ends: Ends::Settled,
    title: "A product that SAP owns was edited in Veeqo",
    story: "Somebody changed the SKU, title or barcode of a product in Veeqo. SAP's value was put back.",
    impact: "Nothing is lost in SAP and no order stands still. The change itself is gone from Veeqo; it stands in the message.",
    steps: &[
        "Ask who made the change, and whether it is right.",
        "If it is right, enter it in SAP under Inventory → Item Master Data; it goes to Veeqo by itself.",
        "Mark the exception as resolved.",
    ],
    ..NOTICE
};

pub(in crate::exception) const PRODUCT_DELETED_IN_VEEQO: Entry = Entry {
    owner: Owner::Warehouse,
    title: "A product that SAP owns was deleted in Veeqo",
    story: "Somebody deleted a product in Veeqo whose item in SAP is still for sale. It is not made anew by itself: the deletion may be meant.",
    impact: "The item is sold nowhere in Veeqo, and its stock is not kept in step there.",
    steps: &[
        "Ask who deleted it, and whether it is right.",
        "If it is right, set the item in SAP under Inventory → Item Master Data to 'Inactive', or take away 'Sales Item'.",
        "If it is a mistake, restore the product in Veeqo; a new one with the same SKU is not taken for it.",
    ],
    ..NOTICE
};

pub(in crate::exception) const ITEM_FRACTIONAL_STOCK: Entry = Entry {
    owner: Owner::Warehouse,
    title: "SAP holds a fraction of a unit, Veeqo counts whole units",
    story: "The stock of an item in SAP, or a movement of it, is not a whole number of inventory units.",
    impact: "This item is not kept in step in this warehouse until its stock is whole. Its orders go on.",
    steps: &[
        "In SAP, open Inventory → Inventory Reports → Inventory Audit Report for the item and warehouse of the message, and find the movement with the fraction.",
        "Correct it by a Goods Receipt or Goods Issue under Inventory → Inventory Transactions.",
        "If the item is sold by weight or length, choose a smaller inventory unit for a new item.",
    ],
    ..NOTICE
};

pub(in crate::exception) const BARCODE_DUPLICATE: Entry = Entry {
    owner: Owner::Warehouse,
    title: "Two items carry the same barcode",
    story: "Two or more items in SAP have one barcode. A scanner in the warehouse cannot tell them apart.",
    impact: "Picking may take the wrong item, and then stock is wrong on two items. Nothing is held.",
    steps: &[
        "Compare the barcode on the goods with the items of the message.",
        "In SAP, open Inventory → Item Master Data and correct 'Bar Code' on the wrong one; it goes to Veeqo by itself.",
    ],
    ..NOTICE
};
