//! What the server alone sets, written by hand from SAP's documentation: generated types and the server in memory are held against it.

use sap_b1_client::Record;
use sap_b1_client::types::*;

/// Types, and properties that are read-only in them.
pub(crate) const READ_ONLY: &[(&str, &[&str])] = &[
    (
        "Document",
        &[
            "DocEntry",
            "CreationDate",
            "UpdateDate",
            "UpdateTime",
            "DocumentStatus",
            "Cancelled",
            "CancelStatus",
            "AuthorizationStatus",
            "VatSum",
            "VatSumFc",
            "VatSumSys",
            "DocTotalSys",
            "TotalDiscount",
            "TotalDiscountFC",
            "TotalDiscountSC",
            "PickStatus",
            "BPLName",
            "VATRegNum",
            "DataVersion",
        ],
    ),
    (
        "DocumentLine",
        &[
            "DocEntry",
            "PickQuantity",
            "OpenAmount",
            "OpenAmountFC",
            "OpenAmountSC",
            "RemainingOpenQuantity",
            "RemainingOpenInventoryQuantity",
            "BaseOpenQuantity",
            "UoMCode",
            "PriceSource",
            "POTargetNum",
            "POTargetEntry",
            "POTargetRowNum",
        ],
    ),
    (
        "Item",
        &[
            "QuantityOnStock",
            "QuantityOrderedByCustomers",
            "QuantityOrderedFromVendors",
            "UpdateDate",
            "UpdateTime",
            "CreateDate",
            "CreateTime",
            "DataVersion",
        ],
    ),
    ("ItemWarehouseInfo", &["InStock", "Committed", "Ordered", "CountedQuantity", "WasCounted", "ItemCode"]),
    ("BusinessPartner", &["UpdateDate", "UpdateTime", "CreateDate", "CreateTime", "DataVersion"]),
    ("BPAddress", &["CreateDate"]),
    ("Warehouse", &[]),
    ("InventoryPosting", &["DocumentEntry"]),
    (
        "InventoryPostingLine",
        &[
            "InWarehouseQuantity",
            "VariancePercentage",
            "Total",
            "ItemsPerUnit",
            "ActualPrice",
            "PostedValueSC",
            "PostedValueLC",
        ],
    ),
    ("InventoryCounting", &["DocumentEntry", "DocumentStatus"]),
    ("InventoryCountingLine", &["InWarehouseQuantity", "Variance"]),
    ("StockTransfer", &["DocEntry", "UpdateDate", "DocumentStatus"]),
    ("StockTransferLine", &["RemainingOpenQuantity"]),
    ("BatchNumberDetail", &["ItemCode", "Batch", "SystemNumber"]),
    ("SerialNumberDetail", &["ItemCode", "SystemNumber"]),
    ("BarCode", &["AbsEntry"]),
    ("BinLocation", &["AbsEntry"]),
    ("Payment", &["DocEntry"]),
];

/// Documented as writable, though they look as if they were not.
const SENT: &[(&str, &[&str])] = &[
    (
        "Document",
        &["DocTotal", "NumAtCard", "Comments", "TrackingNumber", "Reference1", "Reference2", "JournalMemo"],
    ),
    ("DocumentLine", &["UoMEntry", "UnitPrice", "DocumentLinesBinAllocations"]),
    ("ItemWarehouseInfo", &["MinimalStock", "MaximalStock", "Locked", "DefaultBin"]),
    ("InventoryPostingLine", &["CountedQuantity", "UoMCountedQuantity", "UoMCode", "Price", "BaseEntry"]),
];

macro_rules! checked {
    ($($record:ident),+ $(,)?) => {
        &[$(($record::NAME, $record::SENT, $record::READ_ONLY)),+]
    };
}

const TYPES: &[(&str, &[&str], &[&str])] = checked![
    Document,
    DocumentLine,
    Item,
    ItemWarehouseInfo,
    BusinessPartner,
    BPAddress,
    Warehouse,
    InventoryPosting,
    InventoryPostingLine,
    InventoryCounting,
    InventoryCountingLine,
    StockTransfer,
    StockTransferLine,
    BatchNumberDetail,
    SerialNumberDetail,
    BarCode,
    BinLocation,
    Payment,
];

#[test]
fn what_is_documented_as_read_only_cannot_be_sent_and_nothing_else_is_kept_back() {
    let of = |name: &str| TYPES.iter().find(|(record, ..)| *record == name).unwrap();
    assert_eq!(TYPES.len(), READ_ONLY.len());
    for (record, properties) in READ_ONLY {
        let (_, sent, read_only) = of(record);
        for property in *properties {
            assert!(
                read_only.contains(property) && !sent.contains(property),
                "{record}.{property} is read-only"
            );
        }
    }
    for (record, properties) in SENT {
        let (_, sent, _) = of(record);
        for property in *properties {
            assert!(sent.contains(property), "{record}.{property} can be written");
        }
    }
    assert!(Warehouse::READ_ONLY.is_empty());
}
