//! The kinds of documents.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $number:literal, $name:literal;)+) => {
        /// A kind of document that has the shape of [`Document`](crate::Document).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum DocumentKind {
            $($(#[$doc])* $kind,)+
        }

        impl DocumentKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];

            /// The entity set, e.g. `Orders`.
            #[must_use]
            pub const fn entity_set(self) -> &'static str {
                match self {
                    $(Self::$kind => stringify!($kind),)+
                }
            }

            /// The object type, which stands in `BaseType` and `TargetType`.
            #[must_use]
            pub const fn object_type(self) -> i32 {
                match self {
                    $(Self::$kind => $number,)+
                }
            }

            /// The object type's name, which stands in a draft's `DocObjectCode`.
            #[must_use]
            pub const fn object_name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }
        }
    };
}

kinds! {
    /// A/R invoices.
    Invoices = 13, "oInvoices";
    /// A/R credit notes.
    CreditNotes = 14, "oCreditNotes";
    /// Deliveries.
    DeliveryNotes = 15, "oDeliveryNotes";
    /// Returns of deliveries.
    Returns = 16, "oReturns";
    /// Sales orders.
    Orders = 17, "oOrders";
    /// A/P invoices.
    PurchaseInvoices = 18, "oPurchaseInvoices";
    /// A/P credit notes.
    PurchaseCreditNotes = 19, "oPurchaseCreditNotes";
    /// Goods receipts on purchase orders.
    PurchaseDeliveryNotes = 20, "oPurchaseDeliveryNotes";
    /// Goods returns to vendors.
    PurchaseReturns = 21, "oPurchaseReturns";
    /// Purchase orders.
    PurchaseOrders = 22, "oPurchaseOrders";
    /// Quotations.
    Quotations = 23, "oQuotations";
    /// Goods receipts: stock that comes from nowhere.
    InventoryGenEntries = 59, "oInventoryGenEntry";
    /// Goods issues: stock that goes nowhere.
    InventoryGenExits = 60, "oInventoryGenExit";
    /// Requests of customers to return goods.
    ReturnRequest = 234_000_031, "oReturnRequest";
    /// Drafts of any kind; see `DocObjectCode`.
    Drafts = 112, "oDrafts";
}

impl DocumentKind {
    /// The kind with that object type.
    #[must_use]
    pub fn of_object_type(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.object_type() == number)
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.entity_set())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn object_types_are_unique_and_found_again() {
        for kind in DocumentKind::ALL {
            assert_eq!(DocumentKind::of_object_type(kind.object_type()), Some(*kind));
        }
        assert_eq!(DocumentKind::Orders.object_type(), 17);
        assert_eq!(DocumentKind::of_object_type(-1), None);
    }
}
