//! The list of reason codes, and the text by which people, tickets and dashboards know them.

use super::catalogue::{
    approval, customer, finance, invoice, item, money, movement, order, parcel, refusal, returned, sale,
    stock, system, tracking,
};
use super::codes::codes;

codes! {
    // Items, SKUs and the catalogue.
    /// A SKU has no item in SAP.
    SkuUnmapped => "SKU_UNMAPPED", item::SKU_UNMAPPED;
    /// A SKU stands for more than one product.
    SkuAmbiguous => "SKU_AMBIGUOUS", item::SKU_AMBIGUOUS;
    /// A product code breaks the code rules.
    SkuIllegal => "SKU_ILLEGAL", item::SKU_ILLEGAL;
    /// The item is not valid today.
    ItemInvalid => "ITEM_INVALID", item::ITEM_INVALID;
    /// The item is set inactive.
    ItemFrozen => "ITEM_FROZEN", item::ITEM_FROZEN;
    /// The item is no sales item.
    ItemNotForSale => "ITEM_NOT_FOR_SALE", item::ITEM_NOT_FOR_SALE;
    /// The item's group is not sold through Veeqo.
    ItemGroupUnlisted => "ITEM_GROUP_UNLISTED", item::ITEM_GROUP_UNLISTED;
    /// The item is a sales bundle.
    ItemKitUnmapped => "ITEM_KIT_UNMAPPED", item::ITEM_KIT_UNMAPPED;
    /// A product was created in Veeqo by hand.
    ItemCreatedInVeeqo => "ITEM_CREATED_IN_VEEQO", item::ITEM_CREATED_IN_VEEQO;
    /// A managed product was edited in Veeqo.
    ProductEditedInVeeqo => "PRODUCT_EDITED_IN_VEEQO", item::PRODUCT_EDITED_IN_VEEQO;
    /// A managed product was deleted in Veeqo.
    ProductDeletedInVeeqo => "PRODUCT_DELETED_IN_VEEQO", item::PRODUCT_DELETED_IN_VEEQO;
    /// The item's stock is not a whole number.
    ItemFractionalStock => "ITEM_FRACTIONAL_STOCK", item::ITEM_FRACTIONAL_STOCK;
    /// One barcode stands on two items.
    BarcodeDuplicate => "BARCODE_DUPLICATE", item::BARCODE_DUPLICATE;

    // Orders.
    /// A warehouse is not in the map.
    WarehouseUnmapped => "WAREHOUSE_UNMAPPED", order::WAREHOUSE_UNMAPPED;
    /// A sales channel is not configured.
    ChannelUnlisted => "CHANNEL_UNLISTED", order::CHANNEL_UNLISTED;
    /// The order has no lines.
    OrderWithoutLines => "ORDER_WITHOUT_LINES", order::ORDER_WITHOUT_LINES;
    /// More is allocated than was ordered.
    OrderOverAllocated => "ORDER_OVER_ALLOCATED", order::ORDER_OVER_ALLOCATED;
    /// A parcel left before the whole order was allocated.
    OrderPartlyAllocatedShipped => "ORDER_PARTLY_ALLOCATED_SHIPPED", order::ORDER_PARTLY_ALLOCATED_SHIPPED;
    /// An order older than go-live is still open.
    OrderBeforeGoLiveOpen => "ORDER_BEFORE_GO_LIVE_OPEN", order::ORDER_BEFORE_GO_LIVE_OPEN;
    /// A partly delivered order was cancelled in Veeqo.
    OrderCancelledAfterPosting => "ORDER_CANCELLED_AFTER_POSTING", order::ORDER_CANCELLED_AFTER_POSTING;
    /// A partly delivered order was cancelled in Veeqo, and its rest closed in SAP.
    OrderCancelledRestClosed => "ORDER_CANCELLED_REST_CLOSED", order::ORDER_CANCELLED_REST_CLOSED;
    /// A document would need two branches.
    OrderTwoBranches => "ORDER_TWO_BRANCHES", order::ORDER_TWO_BRANCHES;
    /// An order has a status that no rule knows.
    OrderStatusUnknown => "ORDER_STATUS_UNKNOWN", order::ORDER_STATUS_UNKNOWN;
    /// An order was cancelled before it was posted, and a parcel left.
    OrderCancelledShipped => "ORDER_CANCELLED_SHIPPED", order::ORDER_CANCELLED_SHIPPED;
    /// An order was cancelled in Veeqo and closed in SAP.
    OrderCancelledClosedInSap => "ORDER_CANCELLED_CLOSED_IN_SAP", order::ORDER_CANCELLED_CLOSED_IN_SAP;
    /// A posted order was changed in Veeqo.
    OrderChangedAfterPosting => "ORDER_CHANGED_AFTER_POSTING", order::ORDER_CHANGED_AFTER_POSTING;
    /// A posted order was refunded in Veeqo.
    OrderRefundedAfterPosting => "ORDER_REFUNDED_AFTER_POSTING", order::ORDER_REFUNDED_AFTER_POSTING;
    /// Orders were merged in Veeqo.
    OrderMerged => "ORDER_MERGED", order::ORDER_MERGED;

    // SAP's own sales orders.
    /// The customer lacks what Veeqo demands.
    SaleCustomerIncomplete => "SALE_CUSTOMER_INCOMPLETE", sale::SALE_CUSTOMER_INCOMPLETE;
    /// A part of a unit is ordered.
    SaleQuantityFractional => "SALE_QUANTITY_FRACTIONAL", sale::SALE_QUANTITY_FRACTIONAL;
    /// SAP's order changed after a parcel left.
    SaleChangedAfterDespatch => "SALE_CHANGED_AFTER_DESPATCH", sale::SALE_CHANGED_AFTER_DESPATCH;
    /// SAP's order was delivered by hand while it is picked.
    SaleBeingPicked => "SALE_BEING_PICKED", sale::SALE_BEING_PICKED;
    /// SAP's order was changed in Veeqo.
    SaleChangedInVeeqo => "SALE_CHANGED_IN_VEEQO", sale::SALE_CHANGED_IN_VEEQO;
    /// SAP's order was cancelled in Veeqo.
    SaleCancelledInVeeqo => "SALE_CANCELLED_IN_VEEQO", sale::SALE_CANCELLED_IN_VEEQO;
    /// An order in SAP's channel is not in SAP.
    SaleUnknownInSap => "SALE_UNKNOWN_IN_SAP", sale::SALE_UNKNOWN_IN_SAP;

    // Addresses and business partners.
    /// The order has no address.
    AddressMissing => "ADDRESS_MISSING", customer::ADDRESS_MISSING;
    /// The order's address lacks something.
    AddressIncomplete => "ADDRESS_INCOMPLETE", customer::ADDRESS_INCOMPLETE;
    /// SAP refuses the address.
    AddressInvalid => "ADDRESS_INVALID", customer::ADDRESS_INVALID;
    /// Which business partner a customer is is not plain.
    CustomerAmbiguous => "CUSTOMER_AMBIGUOUS", customer::CUSTOMER_AMBIGUOUS;
    /// SAP does not know the business partner.
    PartnerUnknown => "PARTNER_UNKNOWN", customer::PARTNER_UNKNOWN;
    /// The business partner is inactive.
    PartnerInactive => "PARTNER_INACTIVE", customer::PARTNER_INACTIVE;
    /// Delivery and order name different partners.
    PartnerDiffers => "PARTNER_DIFFERS", customer::PARTNER_DIFFERS;

    // An order's money.
    /// No tax code is configured for a rate.
    TaxRateUnknown => "TAX_RATE_UNKNOWN", money::TAX_RATE_UNKNOWN;
    /// The currency is no currency code.
    CurrencyUnknown => "CURRENCY_UNKNOWN", money::CURRENCY_UNKNOWN;
    /// No freight code is configured.
    FreightUnmapped => "FREIGHT_UNMAPPED", money::FREIGHT_UNMAPPED;
    /// The lines do not add up to the channel's total.
    OrderTotalDiffers => "ORDER_TOTAL_DIFFERS", money::ORDER_TOTAL_DIFFERS;
    /// No unit price reproduces the line's amount.
    OrderPriceTooFine => "ORDER_PRICE_TOO_FINE", money::ORDER_PRICE_TOO_FINE;
    /// SAP made another total than the channel.
    SapTotalDiffers => "SAP_TOTAL_DIFFERS", money::SAP_TOTAL_DIFFERS;
    /// SAP takes no rounding for the order.
    RoundingRefused => "ROUNDING_REFUSED", money::ROUNDING_REFUSED;
    /// SAP's order is in another currency.
    OrderCurrencyDiffers => "ORDER_CURRENCY_DIFFERS", money::ORDER_CURRENCY_DIFFERS;

    // Parcels.
    /// A parcel left and its order is not in SAP.
    DespatchWithoutOrder => "DESPATCH_WITHOUT_ORDER", parcel::DESPATCH_WITHOUT_ORDER;
    /// A parcel holds more than the order has open.
    DespatchQtyExceedsOpen => "DESPATCH_QTY_EXCEEDS_OPEN", parcel::DESPATCH_QTY_EXCEEDS_OPEN;
    /// A delivered parcel was voided in Veeqo.
    DespatchShipmentVoided => "DESPATCH_SHIPMENT_VOIDED", parcel::DESPATCH_SHIPMENT_VOIDED;
    /// A delivered parcel left again with other contents.
    DespatchAllocationChanged => "DESPATCH_ALLOCATION_CHANGED", parcel::DESPATCH_ALLOCATION_CHANGED;
    /// The document to copy from is closed.
    BaseDocumentClosed => "BASE_DOCUMENT_CLOSED", parcel::BASE_DOCUMENT_CLOSED;
    /// The document is closed or cancelled already.
    DocumentAlreadyClosed => "DOCUMENT_ALREADY_CLOSED", parcel::DOCUMENT_ALREADY_CLOSED;

    // Goods that came back.
    /// Goods came back that are invoiced already.
    ReturnAfterInvoice => "RETURN_AFTER_INVOICE", returned::RETURN_AFTER_INVOICE;
    /// More came back than was delivered.
    ReturnExceedsDelivered => "RETURN_EXCEEDS_DELIVERED", returned::RETURN_EXCEEDS_DELIVERED;
    /// Goods came back and did not go on the shelf.
    ReturnNotRestocked => "RETURN_NOT_RESTOCKED", returned::RETURN_NOT_RESTOCKED;
    /// To which warehouse a return goes cannot be told.
    ReturnWarehouseUnclear => "RETURN_WAREHOUSE_UNCLEAR", returned::RETURN_WAREHOUSE_UNCLEAR;
    /// Which batches or serial numbers came back cannot be told.
    ReturnTrackingUnclear => "RETURN_TRACKING_UNCLEAR", returned::RETURN_TRACKING_UNCLEAR;
    /// Returned goods may have been booked as a gain.
    ReturnBookedAsGain => "RETURN_BOOKED_AS_GAIN", returned::RETURN_BOOKED_AS_GAIN;
    /// A part of a return has arrived, and nothing more for long.
    ReturnPartlyArrived => "RETURN_PARTLY_ARRIVED", returned::RETURN_PARTLY_ARRIVED;
    /// A return was changed or removed after it was posted.
    ReturnChangedAfterPosting => "RETURN_CHANGED_AFTER_POSTING", returned::RETURN_CHANGED_AFTER_POSTING;
    /// A return was booked in SAP, and Veeqo has none.
    ReturnMadeInSap => "RETURN_MADE_IN_SAP", returned::RETURN_MADE_IN_SAP;

    // Batches and serial numbers.
    /// A line lacks its batches.
    BatchSelectionMissing => "BATCH_SELECTION_MISSING", tracking::BATCH_SELECTION_MISSING;
    /// A batch holds less than was picked.
    BatchStockShort => "BATCH_STOCK_SHORT", tracking::BATCH_STOCK_SHORT;
    /// A line lacks its serial numbers.
    SerialSelectionMissing => "SERIAL_SELECTION_MISSING", tracking::SERIAL_SELECTION_MISSING;
    /// A despatched line lacks the bins it was taken from.
    BinSelectionMissing => "BIN_SELECTION_MISSING", tracking::BIN_SELECTION_MISSING;
    /// An item should be batch- or serial-managed.
    TrackingFlagMissing => "TRACKING_FLAG_MISSING", tracking::TRACKING_FLAG_MISSING;
    /// An item is flagged for batches and serials.
    TrackingFlagsConflict => "TRACKING_FLAGS_CONFLICT", tracking::TRACKING_FLAGS_CONFLICT;

    // Stock levels and adjustments.
    /// The systems disagree before the first run.
    StockOpeningDiffers => "STOCK_OPENING_DIFFERS", stock::STOCK_OPENING_DIFFERS;
    /// Stock is committed to orders Veeqo does not know.
    StockCommittedElsewhere => "STOCK_COMMITTED_ELSEWHERE", stock::STOCK_COMMITTED_ELSEWHERE;
    /// SAP's stock is negative.
    StockNegative => "STOCK_NEGATIVE", stock::STOCK_NEGATIVE;
    /// SAP took more than Veeqo shows.
    StockLevelTooLow => "STOCK_LEVEL_TOO_LOW", stock::STOCK_LEVEL_TOO_LOW;
    /// The item has no cost to value a gain.
    StockNoCost => "STOCK_NO_COST", stock::STOCK_NO_COST;
    /// A batch item's stock changed.
    StockBatchAdjustment => "STOCK_BATCH_ADJUSTMENT", stock::STOCK_BATCH_ADJUSTMENT;
    /// A serial item's stock changed.
    StockSerialAdjustment => "STOCK_SERIAL_ADJUSTMENT", stock::STOCK_SERIAL_ADJUSTMENT;
    /// SAP does not let stock fall below zero.
    NegativeStockBlocked => "NEGATIVE_STOCK_BLOCKED", stock::NEGATIVE_STOCK_BLOCKED;

    // Movements that nobody can attribute.
    /// Both sides moved by the same amount.
    StockMovedBothSides => "STOCK_MOVED_BOTH_SIDES", movement::STOCK_MOVED_BOTH_SIDES;
    /// A movement may be booked twice.
    StockSeenTwice => "STOCK_SEEN_TWICE", movement::STOCK_SEEN_TWICE;
    /// A write got no answer, and the level moved.
    StockWriteUncertain => "STOCK_WRITE_UNCERTAIN", movement::STOCK_WRITE_UNCERTAIN;
    /// A movement is larger than what is booked without asking.
    StockLimitExceeded => "STOCK_LIMIT_EXCEEDED", movement::STOCK_LIMIT_EXCEEDED;
    /// Goods came in on one side, and not on the other.
    StockReceiptUnmatched => "STOCK_RECEIPT_UNMATCHED", movement::STOCK_RECEIPT_UNMATCHED;

    // SAP's financial set-up.
    /// The posting period is closed.
    PeriodClosed => "PERIOD_CLOSED", finance::PERIOD_CLOSED;
    /// The numbering series is missing or exhausted.
    SeriesInvalid => "SERIES_INVALID", finance::SERIES_INVALID;
    /// The day's exchange rate is missing.
    ExchangeRateMissing => "EXCHANGE_RATE_MISSING", finance::EXCHANGE_RATE_MISSING;
    /// The document needs a branch.
    BranchMissing => "BRANCH_MISSING", finance::BRANCH_MISSING;
    /// A rule of the company refused the document.
    CompanyRuleRefused => "COMPANY_RULE_REFUSED", finance::COMPANY_RULE_REFUSED;

    // Invoices.
    /// A delivery was closed before it was invoiced.
    InvoiceDeliveryClosed => "INVOICE_DELIVERY_CLOSED", invoice::INVOICE_DELIVERY_CLOSED;
    /// A part of a delivery was invoiced by hand.
    InvoicePartlyByHand => "INVOICE_PARTLY_BY_HAND", invoice::INVOICE_PARTLY_BY_HAND;
    /// Deliveries or invoices do not come to the order's total.
    DocumentTotalsDiffer => "DOCUMENT_TOTALS_DIFFER", invoice::DOCUMENT_TOTALS_DIFFER;

    // Approvals, doubles and cancellations in SAP.
    /// The document waits for approval.
    ApprovalPending => "APPROVAL_PENDING", approval::APPROVAL_PENDING;
    /// The document was rejected.
    ApprovalRejected => "APPROVAL_REJECTED", approval::APPROVAL_REJECTED;
    /// The draft that waited is gone.
    ApprovalDraftGone => "APPROVAL_DRAFT_GONE", approval::APPROVAL_DRAFT_GONE;
    /// SAP has this record already.
    DuplicateDocument => "DUPLICATE_DOCUMENT", approval::DUPLICATE_DOCUMENT;
    /// A person cancelled the document in SAP.
    DocumentCancelledInSap => "DOCUMENT_CANCELLED_IN_SAP", approval::DOCUMENT_CANCELLED_IN_SAP;

    // Connections, logins and limits.
    /// Nobody knows whether a record was created.
    OutcomeUnknown => "OUTCOME_UNKNOWN", system::OUTCOME_UNKNOWN;
    /// A login was refused.
    LoginFailed => "LOGIN_FAILED", system::LOGIN_FAILED;
    /// Sessions end at once.
    SessionExpired => "SESSION_EXPIRED", system::SESSION_EXPIRED;
    /// We asked too often.
    RateLimited => "RATE_LIMITED", system::RATE_LIMITED;
    /// A system does not answer.
    ServiceUnavailable => "SERVICE_UNAVAILABLE", system::SERVICE_UNAVAILABLE;
    /// Someone else changes the record.
    RecordChanged => "RECORD_CHANGED", system::RECORD_CHANGED;
    /// The user may not do this.
    PermissionDenied => "PERMISSION_DENIED", system::PERMISSION_DENIED;
    /// The Veeqo plan does not include this.
    PlanLimit => "PLAN_LIMIT", system::PLAN_LIMIT;
    /// Both sides differ, and nothing explains it.
    SidesDiffer => "SIDES_DIFFER", system::SIDES_DIFFER;
    /// A record could not be read.
    DataUnreadable => "DATA_UNREADABLE", system::DATA_UNREADABLE;
    /// The books of the ledger do not close.
    RecordLost => "RECORD_LOST", system::RECORD_LOST;

    // Refusals of one record, or of our way of asking.
    /// A referenced record does not exist.
    RecordNotFound => "RECORD_NOT_FOUND", refusal::RECORD_NOT_FOUND;
    /// SAP refuses a value.
    SapValueRefused => "SAP_VALUE_REFUSED", refusal::SAP_VALUE_REFUSED;
    /// Veeqo refuses a value.
    VeeqoValueRefused => "VEEQO_VALUE_REFUSED", refusal::VEEQO_VALUE_REFUSED;
    /// SAP does not let the field be changed.
    FieldReadOnly => "FIELD_READ_ONLY", refusal::FIELD_READ_ONLY;
    /// SAP does not support the action.
    ActionUnsupported => "ACTION_UNSUPPORTED", refusal::ACTION_UNSUPPORTED;
    /// SAP could not read our request.
    RequestMalformed => "REQUEST_MALFORMED", refusal::REQUEST_MALFORMED;
    /// The request is too large.
    RequestTooLarge => "REQUEST_TOO_LARGE", refusal::REQUEST_TOO_LARGE;
    /// SAP refused for a reason of its own.
    SapRejected => "SAP_REJECTED", refusal::SAP_REJECTED;
    /// Veeqo refused for a reason of its own.
    VeeqoRejected => "VEEQO_REJECTED", refusal::VEEQO_REJECTED;
}
