//! The list of reason codes, and the text by which people, tickets and dashboards know them.

use serde::{Deserialize, Serialize};

use super::Entry;
use super::catalogue::{despatch, finance, item, order, stock, system};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident => $text:literal, $entry:path;)*) => {
        /// Why a record needs attention. The text of a code never changes; codes are only added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, grouped by category.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable text, such as `SKU_UNMAPPED`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// What the catalogue says about the code.
            #[must_use]
            pub fn entry(self) -> &'static Entry {
                match self {
                    $(Self::$name => &$entry,)*
                }
            }
        }
    };
}

codes! {
    // Items, SKUs and the catalogue.
    /// A SKU has no item in SAP.
    SkuUnmapped => "SKU_UNMAPPED", item::SKU_UNMAPPED;
    /// A SKU stands for more than one product.
    SkuAmbiguous => "SKU_AMBIGUOUS", item::SKU_AMBIGUOUS;
    /// A product code breaks the code rules.
    SkuIllegal => "SKU_ILLEGAL", item::SKU_ILLEGAL;
    /// The item may not be used today.
    ItemInvalid => "ITEM_INVALID", item::ITEM_INVALID;
    /// The item is set inactive.
    ItemFrozen => "ITEM_FROZEN", item::ITEM_FROZEN;
    /// A product was created in Veeqo by hand.
    ItemCreatedInVeeqo => "ITEM_CREATED_IN_VEEQO", item::ITEM_CREATED_IN_VEEQO;
    /// A managed product was edited in Veeqo.
    ProductEditedInVeeqo => "PRODUCT_EDITED_IN_VEEQO", item::PRODUCT_EDITED_IN_VEEQO;
    /// The item's stock is not a whole number.
    ItemFractionalStock => "ITEM_FRACTIONAL_STOCK", item::ITEM_FRACTIONAL_STOCK;
    /// A bundle differs between the systems.
    ItemKitUnmapped => "ITEM_KIT_UNMAPPED", item::ITEM_KIT_UNMAPPED;
    /// One barcode stands on two items.
    BarcodeDuplicate => "BARCODE_DUPLICATE", item::BARCODE_DUPLICATE;

    // Orders, customers and their money.
    /// A warehouse is not in the map.
    WarehouseUnmapped => "WAREHOUSE_UNMAPPED", order::WAREHOUSE_UNMAPPED;
    /// A sales channel is not configured.
    ChannelUnlisted => "CHANNEL_UNLISTED", order::CHANNEL_UNLISTED;
    /// The channel does not take orders by interface.
    ChannelTypeRefused => "CHANNEL_TYPE_REFUSED", order::CHANNEL_TYPE_REFUSED;
    /// The order has no customer.
    CustomerMissing => "CUSTOMER_MISSING", order::CUSTOMER_MISSING;
    /// The order has no usable address.
    AddressMissing => "ADDRESS_MISSING", order::ADDRESS_MISSING;
    /// SAP refuses the address.
    AddressInvalid => "ADDRESS_INVALID", order::ADDRESS_INVALID;
    /// No tax code is configured for a rate.
    TaxRateUnknown => "TAX_RATE_UNKNOWN", order::TAX_RATE_UNKNOWN;
    /// The currency is not mapped to SAP.
    CurrencyUnknown => "CURRENCY_UNKNOWN", order::CURRENCY_UNKNOWN;
    /// SAP would compute another total than the channel.
    OrderTotalDiffers => "ORDER_TOTAL_DIFFERS", order::ORDER_TOTAL_DIFFERS;
    /// No unit price reproduces the line's amount.
    OrderPriceTooFine => "ORDER_PRICE_TOO_FINE", order::ORDER_PRICE_TOO_FINE;
    /// A parcel left before the whole order was allocated.
    OrderPartlyAllocatedShipped => "ORDER_PARTLY_ALLOCATED_SHIPPED", order::ORDER_PARTLY_ALLOCATED_SHIPPED;
    /// An order older than go-live is still open.
    OrderBeforeGoLiveOpen => "ORDER_BEFORE_GO_LIVE_OPEN", order::ORDER_BEFORE_GO_LIVE_OPEN;
    /// A posted order was cancelled in Veeqo.
    OrderCancelledAfterPosting => "ORDER_CANCELLED_AFTER_POSTING", order::ORDER_CANCELLED_AFTER_POSTING;
    /// A posted order was changed in Veeqo.
    OrderChangedAfterPosting => "ORDER_CHANGED_AFTER_POSTING", order::ORDER_CHANGED_AFTER_POSTING;
    /// A parcel's line fits several order lines.
    OrderLineAmbiguous => "ORDER_LINE_AMBIGUOUS", order::ORDER_LINE_AMBIGUOUS;
    /// The order ships from two branches.
    OrderTwoBranches => "ORDER_TWO_BRANCHES", order::ORDER_TWO_BRANCHES;
    /// No freight code is configured.
    FreightUnmapped => "FREIGHT_UNMAPPED", order::FREIGHT_UNMAPPED;
    /// SAP does not know the business partner.
    PartnerUnknown => "PARTNER_UNKNOWN", order::PARTNER_UNKNOWN;
    /// Delivery and order name different partners.
    PartnerDiffers => "PARTNER_DIFFERS", order::PARTNER_DIFFERS;

    // Despatches, batches and serial numbers.
    /// A parcel left and its order is not in SAP.
    DespatchWithoutOrder => "DESPATCH_WITHOUT_ORDER", despatch::DESPATCH_WITHOUT_ORDER;
    /// A parcel holds more than the order has open.
    DespatchQtyExceedsOpen => "DESPATCH_QTY_EXCEEDS_OPEN", despatch::DESPATCH_QTY_EXCEEDS_OPEN;
    /// A delivered parcel was voided in Veeqo.
    DespatchShipmentVoided => "DESPATCH_SHIPMENT_VOIDED", despatch::DESPATCH_SHIPMENT_VOIDED;
    /// An allocation changed after its delivery was posted.
    DespatchAllocationChanged => "DESPATCH_ALLOCATION_CHANGED", despatch::DESPATCH_ALLOCATION_CHANGED;
    /// A despatch is not in SAP yet.
    DespatchOverdue => "DESPATCH_OVERDUE", despatch::DESPATCH_OVERDUE;
    /// The document to copy from is closed.
    BaseDocumentClosed => "BASE_DOCUMENT_CLOSED", despatch::BASE_DOCUMENT_CLOSED;
    /// The document is closed or cancelled already.
    DocumentAlreadyClosed => "DOCUMENT_ALREADY_CLOSED", despatch::DOCUMENT_ALREADY_CLOSED;
    /// A line lacks its batches.
    BatchSelectionMissing => "BATCH_SELECTION_MISSING", despatch::BATCH_SELECTION_MISSING;
    /// A batch holds less than was picked.
    BatchStockShort => "BATCH_STOCK_SHORT", despatch::BATCH_STOCK_SHORT;
    /// Only expired batches are left.
    BatchExpired => "BATCH_EXPIRED", despatch::BATCH_EXPIRED;
    /// A line lacks its serial numbers.
    SerialSelectionMissing => "SERIAL_SELECTION_MISSING", despatch::SERIAL_SELECTION_MISSING;
    /// A serial number is named twice.
    SerialDuplicate => "SERIAL_DUPLICATE", despatch::SERIAL_DUPLICATE;
    /// An item should be batch- or serial-managed.
    TrackingFlagMissing => "TRACKING_FLAG_MISSING", despatch::TRACKING_FLAG_MISSING;
    /// An item is flagged for batches and serials.
    TrackingFlagsConflict => "TRACKING_FLAGS_CONFLICT", despatch::TRACKING_FLAGS_CONFLICT;
    /// Returned goods were invoiced already.
    ReturnAfterInvoice => "RETURN_AFTER_INVOICE", despatch::RETURN_AFTER_INVOICE;

    // Stock levels and adjustments.
    /// The systems disagree before the first run.
    StockOpeningDiffers => "STOCK_OPENING_DIFFERS", stock::STOCK_OPENING_DIFFERS;
    /// Stock is committed to orders Veeqo does not know.
    StockCommittedElsewhere => "STOCK_COMMITTED_ELSEWHERE", stock::STOCK_COMMITTED_ELSEWHERE;
    /// The item has no cost to value a gain.
    StockNoCost => "STOCK_NO_COST", stock::STOCK_NO_COST;
    /// A stock level is negative.
    StockNegative => "STOCK_NEGATIVE", stock::STOCK_NEGATIVE;
    /// One movement may be booked twice.
    StockMovedBothSides => "STOCK_MOVED_BOTH_SIDES", stock::STOCK_MOVED_BOTH_SIDES;
    /// A movement is above the set limit.
    StockLimitExceeded => "STOCK_LIMIT_EXCEEDED", stock::STOCK_LIMIT_EXCEEDED;
    /// A batch item's stock changed.
    StockBatchAdjustment => "STOCK_BATCH_ADJUSTMENT", stock::STOCK_BATCH_ADJUSTMENT;
    /// A serial item's stock changed.
    StockSerialAdjustment => "STOCK_SERIAL_ADJUSTMENT", stock::STOCK_SERIAL_ADJUSTMENT;
    /// SAP does not let stock fall below zero.
    NegativeStockBlocked => "NEGATIVE_STOCK_BLOCKED", stock::NEGATIVE_STOCK_BLOCKED;

    // SAP's financial set-up.
    /// The posting period is closed.
    PeriodClosed => "PERIOD_CLOSED", finance::PERIOD_CLOSED;
    /// The numbering series is missing or exhausted.
    SeriesInvalid => "SERIES_INVALID", finance::SERIES_INVALID;
    /// The day's exchange rate is missing.
    ExchangeRateMissing => "EXCHANGE_RATE_MISSING", finance::EXCHANGE_RATE_MISSING;
    /// The document needs a branch.
    BranchMissing => "BRANCH_MISSING", finance::BRANCH_MISSING;
    /// The document waits for approval.
    ApprovalPending => "APPROVAL_PENDING", finance::APPROVAL_PENDING;
    /// SAP has this record already.
    DuplicateDocument => "DUPLICATE_DOCUMENT", finance::DUPLICATE_DOCUMENT;
    /// A person cancelled the document in SAP.
    DocumentCancelledInSap => "DOCUMENT_CANCELLED_IN_SAP", finance::DOCUMENT_CANCELLED_IN_SAP;

    // Connections, permissions and answers nobody expected.
    /// Nobody knows whether a document was created.
    OutcomeUnknown => "OUTCOME_UNKNOWN", system::OUTCOME_UNKNOWN;
    /// A login was refused.
    LoginFailed => "LOGIN_FAILED", system::LOGIN_FAILED;
    /// A session ended.
    SessionExpired => "SESSION_EXPIRED", system::SESSION_EXPIRED;
    /// We asked too often.
    RateLimited => "RATE_LIMITED", system::RATE_LIMITED;
    /// A system does not answer.
    ServiceUnavailable => "SERVICE_UNAVAILABLE", system::SERVICE_UNAVAILABLE;
    /// Someone else changed the record.
    RecordChanged => "RECORD_CHANGED", system::RECORD_CHANGED;
    /// A referenced record does not exist.
    RecordNotFound => "RECORD_NOT_FOUND", system::RECORD_NOT_FOUND;
    /// The user may not do this.
    PermissionDenied => "PERMISSION_DENIED", system::PERMISSION_DENIED;
    /// The Veeqo plan does not include this.
    PlanLimit => "PLAN_LIMIT", system::PLAN_LIMIT;
    /// SAP does not let the field be changed.
    FieldReadOnly => "FIELD_READ_ONLY", system::FIELD_READ_ONLY;
    /// SAP does not support the action.
    ActionUnsupported => "ACTION_UNSUPPORTED", system::ACTION_UNSUPPORTED;
    /// SAP could not read our request.
    RequestMalformed => "REQUEST_MALFORMED", system::REQUEST_MALFORMED;
    /// SAP refuses the query.
    QueryNotAllowed => "QUERY_NOT_ALLOWED", system::QUERY_NOT_ALLOWED;
    /// SAP refused for a reason of its own.
    SapRejected => "SAP_REJECTED", system::SAP_REJECTED;
    /// Veeqo refused for a reason of its own.
    VeeqoRejected => "VEEQO_REJECTED", system::VEEQO_REJECTED;
    /// An answer could not be read.
    DataUnreadable => "DATA_UNREADABLE", system::DATA_UNREADABLE;
}
