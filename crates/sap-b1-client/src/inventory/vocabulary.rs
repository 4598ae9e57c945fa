//! Enums of stock movements and counts.

use crate::wire::open_enum;

open_enum! {
    /// `InvBaseDocTypeEnum`: what a transfer line was copied from.
    TransferBase {
        /// `Default`: nothing.
        None = "Default" | "-1",
        /// `Empty`.
        Empty = "Empty" | "0",
        /// `PurchaseDeliveryNotes`.
        PurchaseDeliveryNotes = "PurchaseDeliveryNotes" | "20",
        /// `InventoryGeneralEntry`.
        InventoryGeneralEntry = "InventoryGeneralEntry" | "59",
        /// `WarehouseTransfers`.
        StockTransfers = "WarehouseTransfers" | "67",
        /// `InventoryTransferRequest`.
        InventoryTransferRequests = "InventoryTransferRequest" | "1250000001",
    }
}

open_enum! {
    /// `BinActionTypeEnum`: which side of a transfer a bin is on.
    BinAction {
        /// `batToWarehouse`.
        ToWarehouse = "batToWarehouse",
        /// `batFromWarehouse`.
        FromWarehouse = "batFromWarehouse",
    }
}

open_enum! {
    /// `InventoryPostingPriceSourceEnum`.
    PriceSource {
        /// `ippsByPriceList`.
        PriceList = "ippsByPriceList",
        /// `ippsLastEvaluatedPrice`.
        LastEvaluatedPrice = "ippsLastEvaluatedPrice",
        /// `ippsItemCost`: the default.
        ItemCost = "ippsItemCost",
    }
}

open_enum! {
    /// `CountingTypeEnum`.
    CountingType {
        /// `ctSingleCounter`.
        Single = "ctSingleCounter",
        /// `ctMultipleCounters`.
        Multiple = "ctMultipleCounters",
    }
}

open_enum! {
    /// `CountingDocumentStatusEnum` of a sheet, `CountingLineStatusEnum` of a line.
    CountingStatus {
        /// `cdsOpen`, on lines `clsOpen`.
        Open = "cdsOpen" | "clsOpen",
        /// `cdsClosed`, on lines `clsClosed`.
        Closed = "cdsClosed" | "clsClosed",
    }
}
