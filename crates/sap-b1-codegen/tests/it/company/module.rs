//! Records and sets of a company, as its Service Layer describes them.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Seat kinds.
    BoSeatKinds {
        /// `sk_Stall`, in the database `S`.
        Stall = "sk_Stall" | "S",
        /// `sk_Box`, in the database `B`.
        Box = "sk_Box" | "B",
    }
}

sap_b1_client::record! {
    /// RENTAL.
    Rental, RentalBody {
        /// Doc entry. Key. Whether it can be written is not published.
        doc_entry: Option<i64> = "DocEntry",
        /// From.
        u_from: Option<Date> = "U_From",
        /// RENTAL LINES collection. Whether it can be written is not published.
        rental_lines_collection: Vec<RentalLines> = "RENTAL_LINESCollection",
    } read_only {
    }
}

sap_b1_client::record! {
    /// RENTAL LINES.
    RentalLines, RentalLinesBody {
        /// Line id. Whether it can be written is not published.
        line_id: Option<i64> = "LineId",
        /// Days.
        u_days: Option<Decimal> = "U_Days",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Ticket. Table `OTKT`.
    Ticket, TicketBody {
        /// Type. Whether it can be written is not published.
        r#type: Option<BoSeatKinds> = "Type",
        /// Paid. Column `Paid`, default `N`.
        paid: Option<YesNo> = "Paid",
        /// Doc date. Whether it can be written is not published.
        doc_date: Option<Date> = "DocDate",
        /// Doc total. Column `DocTotal`.
        doc_total: Option<Decimal> = "DocTotal",
        /// Doc total FC. In document currency. Whether it can be written is not published.
        doc_total_fc: Option<Decimal> = "DocTotalFC",
        /// Discount percent. In per cent. Whether it can be written is not published.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Ticket batches. Whether it can be written is not published.
        ticket_batches: Vec<TicketBatch> = "TicketBatches",
        /// Address. Whether it can be written is not published.
        address: Option<Box<TicketAddress>> = "Address",
        /// Number of the order \[in the shop\]. Column `U_ShopId`.
        u_shop_id: Option<i64> = "U_ShopId",
    } read_only {
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Card code. Column `CardCode`. Read-only.
        card_code: Option<String> = "CardCode",
        /// Doc time. Column `DocTime`. Read-only.
        doc_time: Option<Time> = "DocTime",
        /// Data version. Read-only.
        data_version: Option<i64> = "DataVersion",
        /// Taxes. Read-only.
        taxes: Vec<TicketTax> = "Taxes",
    }
}

sap_b1_client::record_actions! {
    Ticket {
        /// The action `Refund`.
        REFUND = "Refund",
    }
}

sap_b1_client::record! {
    /// Ticket address.
    TicketAddress, TicketAddressBody {
        /// City. Whether it can be written is not published.
        city: Option<String> = "City",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Ticket batch.
    TicketBatch, TicketBatchBody {
        /// Ticket batch property. Column `DistNumber`. `TicketBatch` in OData v3.
        ticket_batch: Option<String> = "TicketBatchProperty" or "TicketBatch",
        /// Quantity. Column `Quantity`, default `1`.
        quantity: Option<Decimal> = "Quantity",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Ticket tax.
    TicketTax, TicketTaxBody {
    } read_only {
        /// Amount. Column `TaxSum`. Read-only.
        amount: Option<Decimal> = "Amount",
    }
}

sap_b1_client::record! {
    /// WEBCLAIMS.
    Webclaims, WebclaimsBody {
        /// Code. Key. Whether it can be written is not published.
        code: Option<String> = "Code",
        /// Name. Whether it can be written is not published.
        name: Option<String> = "Name",
        /// State.
        u_state: Option<String> = "U_State",
    } read_only {
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::DocEntry;

    sap_b1_client::record_set! {
        /// RENTAL.
        Rental = "RENTAL" of super::Rental, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Tickets. Table `OTKT`. Records have versions (`ETag`).
        Tickets = "Tickets" of super::Ticket, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// WEBCLAIMS.
        UWebclaims = "U_WEBCLAIMS" of super::Webclaims, by code: String = "Code"
    }
}
