//! Enums of payments.

use crate::wire::open_enum;

open_enum! {
    /// `BoRcptTypes`: who pays.
    PaymentDocType {
        /// `rCustomer`.
        Customer = "rCustomer" | "C",
        /// `rAccount`.
        Account = "rAccount" | "A",
        /// `rSupplier`.
        Supplier = "rSupplier" | "S",
    }
}

open_enum! {
    /// `BoRcptInvTypes`: what is paid. The rarer kinds are `Other`.
    PaidDocument {
        /// `it_Invoice`.
        Invoice = "it_Invoice" | "13",
        /// `it_CredItnote`, in the vendor's spelling.
        CreditNote = "it_CredItnote" | "14",
        /// `it_JournalEntry`.
        JournalEntry = "it_JournalEntry" | "30",
        /// `it_DownPayment`.
        DownPayment = "it_DownPayment" | "203",
        /// `it_PurchaseInvoice`.
        PurchaseInvoice = "it_PurchaseInvoice" | "18",
        /// `it_PurchaseCreditNote`.
        PurchaseCreditNote = "it_PurchaseCreditNote" | "19",
    }
}
