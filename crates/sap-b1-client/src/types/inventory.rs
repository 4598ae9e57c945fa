//! Records and sets: inventory.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Auto alloc on receipt method.
    AutoAllocOnReceiptMethodEnum {
        /// `aaormDefaultBin`, in the database `0`.
        DefaultBin = "aaormDefaultBin" | "0",
        /// `aaormItemCurrentAndHistoricalBins`, in the database `3`.
        ItemCurrentAndHistoricalBins = "aaormItemCurrentAndHistoricalBins" | "3",
        /// `aaormItemCurrentBins`, in the database `2`.
        ItemCurrentBins = "aaormItemCurrentBins" | "2",
        /// `aaormLastBinReceivedItem`, in the database `1`.
        LastBinReceivedItem = "aaormLastBinReceivedItem" | "1",
    }
}

sap_b1_client::open_enum! {
    /// Batch detail service status.
    BatchDetailServiceStatusEnum {
        /// `bdsStatus_Released`, in the database `0`.
        Released = "bdsStatus_Released" | "0",
        /// `bdsStatus_NotAccessible`, in the database `1`.
        NotAccessible = "bdsStatus_NotAccessible" | "1",
        /// `bdsStatus_Locked`, in the database `2`.
        Locked = "bdsStatus_Locked" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Bin action type.
    BinActionTypeEnum {
        /// `batToWarehouse`, in the database `1`.
        ToWarehouse = "batToWarehouse" | "1",
        /// `batFromWarehouse`, in the database `2`.
        FromWarehouse = "batFromWarehouse" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Bin restrict item.
    BinRestrictItemEnum {
        /// `briNone`, in the database `0`.
        None = "briNone" | "0",
        /// `briSpecificItem`, in the database `1`.
        SpecificItem = "briSpecificItem" | "1",
        /// `briSingleItemOnly`, in the database `2`.
        SingleItemOnly = "briSingleItemOnly" | "2",
        /// `briSpecificItemGroup`, in the database `3`.
        SpecificItemGroup = "briSpecificItemGroup" | "3",
        /// `briSpecificItemGroupOnly`, in the database `4`.
        SpecificItemGroupOnly = "briSpecificItemGroupOnly" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Bin restrict transaction.
    BinRestrictTransactionEnum {
        /// `brtNoRestrictions`, in the database `0`.
        NoRestrictions = "brtNoRestrictions" | "0",
        /// `brtAllTrans`, in the database `1`.
        AllTrans = "brtAllTrans" | "1",
        /// `brtInboundTrans`, in the database `2`.
        InboundTrans = "brtInboundTrans" | "2",
        /// `brtOutboundTrans`, in the database `3`.
        OutboundTrans = "brtOutboundTrans" | "3",
        /// `brtAllExceptInventoryTrans`, in the database `4`.
        AllExceptInventoryTrans = "brtAllExceptInventoryTrans" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Bin restrict uom.
    BinRestrictUoMEnum {
        /// `bruNone`, in the database `0`.
        None = "bruNone" | "0",
        /// `bruSpecificUoM`, in the database `1`.
        SpecificUom = "bruSpecificUoM" | "1",
        /// `bruSingleUoMOnly`, in the database `2`.
        SingleUomOnly = "bruSingleUoMOnly" | "2",
        /// `bruSpecificUoMGroup`, in the database `3`.
        SpecificUomGroup = "bruSpecificUoMGroup" | "3",
        /// `bruSpecificUoMGroupOnly`, in the database `4`.
        SpecificUomGroupOnly = "bruSpecificUoMGroupOnly" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Bin restriction batch.
    BinRestrictionBatchEnum {
        /// `brbNoRestrictions`, in the database `N`.
        NoRestrictions = "brbNoRestrictions" | "N",
        /// `brbSingleBatch`, in the database `Y`.
        SingleBatch = "brbSingleBatch" | "Y",
    }
}

sap_b1_client::open_enum! {
    /// Doc whs auto issue method.
    BoDocWhsAutoIssueMethod {
        /// `whsBinSingleChoiceOnly`, in the database `0`.
        SingleChoiceOnly = "whsBinSingleChoiceOnly" | "0",
        /// `whsBinBinCodeOrder`, in the database `1`.
        BinCodeOrder = "whsBinBinCodeOrder" | "1",
        /// `whsBinAltSortCodeOrder`, in the database `2`.
        AltSortCodeOrder = "whsBinAltSortCodeOrder" | "2",
        /// `whsBinQtyDescendingOrder`, in the database `3`.
        QtyDescendingOrder = "whsBinQtyDescendingOrder" | "3",
        /// `whsBinQtyAscendingOrder`, in the database `4`.
        QtyAscendingOrder = "whsBinQtyAscendingOrder" | "4",
        /// `whsBinFIFO`, in the database `5`.
        Fifo = "whsBinFIFO" | "5",
        /// `whsBinLIFO`, in the database `6`.
        Lifo = "whsBinLIFO" | "6",
        /// `whsBinSingleBinPreferred`, in the database `7`.
        SingleBinPreferred = "whsBinSingleBinPreferred" | "7",
    }
}

sap_b1_client::open_enum! {
    /// Pick status.
    BoPickStatus {
        /// `ps_Released`, in the database `R`.
        Released = "ps_Released" | "R",
        /// `ps_Picked`, in the database `P`.
        Picked = "ps_Picked" | "P",
        /// `ps_PartiallyPicked`, in the database `T`.
        PartiallyPicked = "ps_PartiallyPicked" | "T",
        /// `ps_PartiallyDelivered`, in the database `D`.
        PartiallyDelivered = "ps_PartiallyDelivered" | "D",
        /// `ps_Closed`, in the database `C`.
        Closed = "ps_Closed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Counter type.
    CounterTypeEnum {
        /// `ctUser`, in the database `12`.
        User = "ctUser" | "12",
        /// `ctEmployee`, in the database `171`.
        Employee = "ctEmployee" | "171",
    }
}

sap_b1_client::open_enum! {
    /// Counting document status.
    CountingDocumentStatusEnum {
        /// `cdsOpen`, in the database `O`.
        Open = "cdsOpen" | "O",
        /// `cdsClosed`, in the database `C`.
        Closed = "cdsClosed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Counting line status.
    CountingLineStatusEnum {
        /// `clsOpen`, in the database `O`.
        Open = "clsOpen" | "O",
        /// `clsClosed`, in the database `C`.
        Closed = "clsClosed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Counting type.
    CountingTypeEnum {
        /// `ctSingleCounter`, in the database `1`.
        SingleCounter = "ctSingleCounter" | "1",
        /// `ctMultipleCounters`, in the database `2`.
        MultipleCounters = "ctMultipleCounters" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Inv base doc type.
    InvBaseDocTypeEnum {
        /// `Default`, in the database `-1`.
        Default = "Default" | "-1",
        /// `Empty`, in the database `0`.
        Empty = "Empty" | "0",
        /// `PurchaseDeliveryNotes`, in the database `20`.
        PurchaseDeliveryNotes = "PurchaseDeliveryNotes" | "20",
        /// `InventoryGeneralEntry`, in the database `59`.
        InventoryGeneralEntry = "InventoryGeneralEntry" | "59",
        /// `WarehouseTransfers`, in the database `67`.
        WarehouseTransfers = "WarehouseTransfers" | "67",
        /// `InventoryTransferRequest`, in the database `1250000001`.
        InventoryTransferRequest = "InventoryTransferRequest" | "1250000001",
    }
}

sap_b1_client::open_enum! {
    /// Inventory opening balance price source.
    InventoryOpeningBalancePriceSourceEnum {
        /// `iobpsByPriceList`, in the database `1`.
        ByPriceList = "iobpsByPriceList" | "1",
        /// `iobpsLastEvaluatedPrice`, in the database `2`.
        LastEvaluatedPrice = "iobpsLastEvaluatedPrice" | "2",
        /// `iobpsItemCost`, in the database `3`.
        ItemCost = "iobpsItemCost" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Inventory posting price source.
    InventoryPostingPriceSourceEnum {
        /// `ippsByPriceList`, in the database `1`.
        ByPriceList = "ippsByPriceList" | "1",
        /// `ippsLastEvaluatedPrice`, in the database `2`.
        LastEvaluatedPrice = "ippsLastEvaluatedPrice" | "2",
        /// `ippsItemCost`, in the database `3`.
        ItemCost = "ippsItemCost" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Multiple counter role.
    MultipleCounterRoleEnum {
        /// `mcrTeamCounter`, in the database `T`.
        TeamCounter = "mcrTeamCounter" | "T",
        /// `mcrIndividualCounter`, in the database `I`.
        IndividualCounter = "mcrIndividualCounter" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Receiving bin locations method.
    ReceivingBinLocationsMethodEnum {
        /// `rblmBinLocationCodeOrder`, in the database `0`.
        BinLocationCodeOrder = "rblmBinLocationCodeOrder" | "0",
        /// `rblmAlternativeSortCodeOrder`, in the database `1`.
        AlternativeSortCodeOrder = "rblmAlternativeSortCodeOrder" | "1",
    }
}

sap_b1_client::open_enum! {
    /// Receiving up to method.
    ReceivingUpToMethodEnum {
        /// `rutmBothMaxQtyAndWeight`, in the database `2`.
        BothMaxQtyAndWeight = "rutmBothMaxQtyAndWeight" | "2",
        /// `rutmMaximumQty`, in the database `0`.
        MaximumQty = "rutmMaximumQty" | "0",
        /// `rutmMaximumWeight`, in the database `1`.
        MaximumWeight = "rutmMaximumWeight" | "1",
    }
}

sap_b1_client::open_enum! {
    /// Stock transfer authorization status.
    StockTransferAuthorizationStatusEnum {
        /// `sasWithout`, in the database `-`.
        Without = "sasWithout" | "-",
        /// `sasPending`, in the database `W`.
        Pending = "sasPending" | "W",
        /// `sasApproved`, in the database `Y`.
        Approved = "sasApproved" | "Y",
        /// `sasRejected`, in the database `N`.
        Rejected = "sasRejected" | "N",
        /// `sasGenerated`, in the database `P`.
        Generated = "sasGenerated" | "P",
        /// `sasGeneratedbyAuthorizer`, in the database `A`.
        GeneratedbyAuthorizer = "sasGeneratedbyAuthorizer" | "A",
        /// `sasCancelled`, in the database `C`.
        Cancelled = "sasCancelled" | "C",
    }
}

sap_b1_client::record! {
    /// Batch number detail. Table `OBTN`.
    BatchNumberDetail, BatchNumberDetailBody {
        /// Status. Column `Status`, default `0`.
        status: Option<BatchDetailServiceStatusEnum> = "Status",
        /// Batch attribute1. Column `MnfSerial`.
        batch_attribute1: Option<String> = "BatchAttribute1",
        /// Batch attribute2. Column `LotNumber`.
        batch_attribute2: Option<String> = "BatchAttribute2",
        /// Admission date. Column `InDate`.
        admission_date: Option<Date> = "AdmissionDate",
        /// Manufacturing date. Column `MnfDate`.
        manufacturing_date: Option<Date> = "ManufacturingDate",
        /// Expiration date. Column `ExpDate`.
        expiration_date: Option<Date> = "ExpirationDate",
        /// Details. Column `Notes`.
        details: Option<String> = "Details",
    } read_only {
        /// Doc entry. Key. Column `AbsEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Item code. Column `ItemCode`. Read-only.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `itemName`. Read-only.
        item_description: Option<String> = "ItemDescription",
        /// Batch. Column `DistNumber`. Read-only.
        batch: Option<String> = "Batch",
        /// System number. Column `SysNumber`. Read-only.
        system_number: Option<i64> = "SystemNumber",
    }
}

sap_b1_client::record! {
    /// Bin location. Table `OBIN`.
    BinLocation, BinLocationBody {
        /// Warehouse. Column `WhsCode`.
        warehouse: Option<String> = "Warehouse",
        /// Sublevel1. Column `SL1Code`.
        sublevel1: Option<String> = "Sublevel1",
        /// Sublevel2. Column `SL2Code`.
        sublevel2: Option<String> = "Sublevel2",
        /// Sublevel3. Column `SL3Code`.
        sublevel3: Option<String> = "Sublevel3",
        /// Sublevel4. Column `SL4Code`.
        sublevel4: Option<String> = "Sublevel4",
        /// Inactive. Column `Disabled`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// Description. Column `Descr`.
        description: Option<String> = "Description",
        /// Alternative sort code. Column `AltSortCod`.
        alternative_sort_code: Option<String> = "AlternativeSortCode",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
        /// Attribute1. Column `Attr1Val`.
        attribute1: Option<String> = "Attribute1",
        /// Attribute2. Column `Attr2Val`.
        attribute2: Option<String> = "Attribute2",
        /// Attribute3. Column `Attr3Val`.
        attribute3: Option<String> = "Attribute3",
        /// Attribute4. Column `Attr4Val`.
        attribute4: Option<String> = "Attribute4",
        /// Attribute5. Column `Attr5Val`.
        attribute5: Option<String> = "Attribute5",
        /// Attribute6. Column `Attr6Val`.
        attribute6: Option<String> = "Attribute6",
        /// Attribute7. Column `Attr7Val`.
        attribute7: Option<String> = "Attribute7",
        /// Attribute8. Column `Attr8Val`.
        attribute8: Option<String> = "Attribute8",
        /// Attribute9. Column `Attr9Val`.
        attribute9: Option<String> = "Attribute9",
        /// Attribute10. Column `Attr10Val`.
        attribute10: Option<String> = "Attribute10",
        /// Restricted item type. Column `ItmRtrictT`, default `0`.
        restricted_item_type: Option<BinRestrictItemEnum> = "RestrictedItemType",
        /// Specific item. Column `SpcItmCode`.
        specific_item: Option<String> = "SpecificItem",
        /// Specific item group. Column `SpcItmGrpC`.
        specific_item_group: Option<i64> = "SpecificItemGroup",
        /// Batch restrictions. Column `SngBatch`, default `N`.
        batch_restrictions: Option<BinRestrictionBatchEnum> = "BatchRestrictions",
        /// Restricted trans type. Column `RtrictType`, default `0`.
        restricted_trans_type: Option<BinRestrictTransactionEnum> = "RestrictedTransType",
        /// Restriction reason. Column `RtrictResn`.
        restriction_reason: Option<String> = "RestrictionReason",
        /// Minimum qty. Column `MinLevel`.
        minimum_qty: Option<Decimal> = "MinimumQty",
        /// Maximum qty. Column `MaxLevel`.
        maximum_qty: Option<Decimal> = "MaximumQty",
        /// Receiving bin location. Column `ReceiveBin`, default `N`.
        receiving_bin_location: Option<YesNo> = "ReceivingBinLocation",
        /// Exclude auto alloc on issue. Column `NoAutoAllc`, default `N`.
        exclude_auto_alloc_on_issue: Option<YesNo> = "ExcludeAutoAllocOnIssue",
        /// Maximum weight. Column `MaxWeight1`.
        maximum_weight: Option<Decimal> = "MaximumWeight",
        /// Maximum weight1. Column `MaxWeight2`.
        maximum_weight1: Option<Decimal> = "MaximumWeight1",
        /// Maximum weight unit. Column `Wght1Unit`.
        maximum_weight_unit: Option<i64> = "MaximumWeightUnit",
        /// Maximum weight unit1. Column `Wght2Unit`.
        maximum_weight_unit1: Option<i64> = "MaximumWeightUnit1",
        /// Restricted uom type. Column `UoMRtrict`, default `0`.
        restricted_uom_type: Option<BinRestrictUoMEnum> = "RestrictedUoMType",
        /// Specific uom. Column `SpcUoMCode`.
        specific_uom: Option<i64> = "SpecificUoM",
        /// Specific uom group. Column `SpcUGPCode`.
        specific_uom_group: Option<i64> = "SpecificUoMGroup",
    } read_only {
        /// Abs entry. Key. Column `AbsEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
        /// Bin code. Column `BinCode`. Read-only.
        bin_code: Option<String> = "BinCode",
        /// Date restriction changed. Column `RtrictDate`. Read-only.
        date_restriction_changed: Option<Date> = "DateRestrictionChanged",
        /// Is system bin. Column `SysBin`, default `N`. Read-only.
        is_system_bin: Option<YesNo> = "IsSystemBin",
    }
}

sap_b1_client::record! {
    /// FIFO layer. Table `MRV2`.
    FIFOLayer, FIFOLayerBody {
        /// Transaction sequence num. Column `IVLTransSe`, default `-1`.
        transaction_sequence_num: Option<i64> = "TransactionSequenceNum",
        /// Layer ID. Column `IVLLayerID`, default `-1`.
        layer_id: Option<i64> = "LayerID",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Line total. Column `LineTotal`.
        line_total: Option<Decimal> = "LineTotal",
        /// Base line. Column `BaseLine`.
        base_line: Option<i64> = "BaseLine",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Individual counter. Table `INC8`.
    IndividualCounter, IndividualCounterBody {
        /// Counter ID. Column `CounterId`.
        counter_id: Option<i64> = "CounterID",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter number. Column `CounterNum`.
        counter_number: Option<i64> = "CounterNumber",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Counter name. Column `CounteName`. Read-only.
        counter_name: Option<String> = "CounterName",
        /// Counter visual order. Column `VisOrder`. Read-only.
        counter_visual_order: Option<i64> = "CounterVisualOrder",
    }
}

sap_b1_client::record! {
    /// Inventory counting. Table `OINC`.
    InventoryCounting, InventoryCountingBody {
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Count date. Column `CountDate`.
        count_date: Option<Date> = "CountDate",
        /// Count time. Column `Time`.
        count_time: Option<Time> = "CountTime",
        /// Single counter type. Column `Taker1Type`, default `12`.
        single_counter_type: Option<CounterTypeEnum> = "SingleCounterType",
        /// Single counter ID. Column `Taker1Id`.
        single_counter_id: Option<i64> = "SingleCounterID",
        /// Remarks. Column `Remarks`.
        remarks: Option<String> = "Remarks",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Branch ID. Column `BPLId`.
        branch_id: Option<i64> = "BranchID",
        /// Counting type. Column `CountType`, default `1`.
        counting_type: Option<CountingTypeEnum> = "CountingType",
        /// Attachment entry. Whether it can be written is not published.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Year end date. Whether it can be written is not published.
        year_end_date: Option<Date> = "YearEndDate",
        /// Team counters. Whether it can be written is not published.
        team_counters: Vec<TeamCounter> = "TeamCounters",
        /// Individual counters. Whether it can be written is not published.
        individual_counters: Vec<IndividualCounter> = "IndividualCounters",
        /// Inventory counting lines. Whether it can be written is not published.
        inventory_counting_lines: Vec<InventoryCountingLine> = "InventoryCountingLines",
        /// Inventory counting document references collection. Whether it can be written is not published.
        inventory_counting_document_references_collection: Vec<InventoryCountingDocumentReferences> = "InventoryCountingDocumentReferencesCollection",
    } read_only {
        /// Document entry. Key. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Document number. Column `DocNum`. Read-only.
        document_number: Option<i64> = "DocumentNumber",
        /// Document status. Column `Status`, default `O`. Read-only.
        document_status: Option<CountingDocumentStatusEnum> = "DocumentStatus",
        /// Doc object code ex. Column `ObjType`, default `1470000065`. Read-only.
        doc_object_code_ex: Option<String> = "DocObjectCodeEx",
        /// Financial period. Column `FinncPriod`. Read-only.
        financial_period: Option<i64> = "FinancialPeriod",
        /// Period indicator. Column `PIndicator`, default ` `. Read-only.
        period_indicator: Option<String> = "PeriodIndicator",
    }
}

sap_b1_client::record_actions! {
    InventoryCounting {
        /// The action `Close`.
        CLOSE = "Close",
    }
}

sap_b1_client::record! {
    /// Inventory counting batch number. Table `BTNT1`.
    InventoryCountingBatchNumber, InventoryCountingBatchNumberBody {
        /// Batch number. Column `DistNumber`.
        batch_number: Option<String> = "BatchNumber",
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `LotNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Addmision date. Column `InDate`.
        addmision_date: Option<Date> = "AddmisionDate",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter ID. Column `CounterId`, default `-1`.
        counter_id: Option<i64> = "CounterID",
        /// Multiple counter role. Column `CounteRole`, default `I`.
        multiple_counter_role: Option<MultipleCounterRoleEnum> = "MultipleCounterRole",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// Item code. Whether it can be written is not published.
        item_code: Option<String> = "ItemCode",
        /// System serial number. Whether it can be written is not published.
        system_serial_number: Option<i64> = "SystemSerialNumber",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Inventory counting document references.
    InventoryCountingDocumentReferences, InventoryCountingDocumentReferencesBody {
        /// Doc entry. Whether it can be written is not published.
        doc_entry: Option<i64> = "DocEntry",
        /// Line number. Whether it can be written is not published.
        line_number: Option<i64> = "LineNumber",
        /// Referenced doc entry. Whether it can be written is not published.
        referenced_doc_entry: Option<i64> = "ReferencedDocEntry",
        /// Referenced doc number. Whether it can be written is not published.
        referenced_doc_number: Option<i64> = "ReferencedDocNumber",
        /// External referenced doc number. Whether it can be written is not published.
        external_referenced_doc_number: Option<String> = "ExternalReferencedDocNumber",
        /// Referenced object type. Whether it can be written is not published.
        referenced_object_type: Option<ReferencedObjectTypeEnum> = "ReferencedObjectType",
        /// Issue date. Whether it can be written is not published.
        issue_date: Option<Date> = "IssueDate",
        /// Remark. Whether it can be written is not published.
        remark: Option<String> = "Remark",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Inventory counting line. Table `INC1V`.
    InventoryCountingLine, InventoryCountingLineBody {
        /// Line number. Column `LineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `ItemDesc`.
        item_description: Option<String> = "ItemDescription",
        /// Freeze. Column `Freeze`, default `N`.
        freeze: Option<YesNo> = "Freeze",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Bin entry. Column `BinEntry`.
        bin_entry: Option<i64> = "BinEntry",
        /// Counted. Column `Counted`, default `N`.
        counted: Option<YesNo> = "Counted",
        /// Uom code. Column `UomCode`.
        uom_code: Option<String> = "UoMCode",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
        /// Uom counted quantity. Column `UomQty`.
        uom_counted_quantity: Option<Decimal> = "UoMCountedQuantity",
        /// Counted quantity. Column `CountQty`.
        counted_quantity: Option<Decimal> = "CountedQuantity",
        /// Project code. Column `ProjCode`.
        project_code: Option<String> = "ProjectCode",
        /// Manufacturer. Column `FirmCode`.
        manufacturer: Option<i64> = "Manufacturer",
        /// Supplier catalog no. Column `SuppCatNum`.
        supplier_catalog_no: Option<String> = "SupplierCatalogNo",
        /// Preferred vendor. Column `PrefVendor`.
        preferred_vendor: Option<String> = "PreferredVendor",
        /// Costing code. Column `OcrCode`.
        costing_code: Option<String> = "CostingCode",
        /// Costing code2. Column `OcrCode2`.
        costing_code2: Option<String> = "CostingCode2",
        /// Costing code3. Column `OcrCode3`.
        costing_code3: Option<String> = "CostingCode3",
        /// Costing code4. Column `OcrCode4`.
        costing_code4: Option<String> = "CostingCode4",
        /// Costing code5. Column `OcrCode5`.
        costing_code5: Option<String> = "CostingCode5",
        /// Remarks. Column `Remark`.
        remarks: Option<String> = "Remarks",
        /// Line status. Column `LineStatus`, default `O`.
        line_status: Option<CountingLineStatusEnum> = "LineStatus",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter ID. Column `CounterId`, default `-1`.
        counter_id: Option<i64> = "CounterID",
        /// Multiple counter role. Column `CounteRole`, default `I`.
        multiple_counter_role: Option<MultipleCounterRoleEnum> = "MultipleCounterRole",
        /// Inventory counting line uoms. Whether it can be written is not published.
        inventory_counting_line_uoms: Vec<InventoryCountingLineUoM> = "InventoryCountingLineUoMs",
        /// Inventory counting serial numbers. Whether it can be written is not published.
        inventory_counting_serial_numbers: Vec<InventoryCountingSerialNumber> = "InventoryCountingSerialNumbers",
        /// Inventory counting batch numbers. Whether it can be written is not published.
        inventory_counting_batch_numbers: Vec<InventoryCountingBatchNumber> = "InventoryCountingBatchNumbers",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// In warehouse quantity. Column `InWhsQty`. Read-only.
        in_warehouse_quantity: Option<Decimal> = "InWarehouseQuantity",
        /// Items per unit. Column `ItmsPerUnt`. Read-only.
        items_per_unit: Option<Decimal> = "ItemsPerUnit",
        /// Variance. Column `Difference`. Read-only.
        variance: Option<Decimal> = "Variance",
        /// Variance percentage. In per cent. Column `DiffPercen`. Read-only.
        variance_percentage: Option<Decimal> = "VariancePercentage",
        /// Visual order. Column `VisOrder`. Read-only.
        visual_order: Option<i64> = "VisualOrder",
        /// Target entry. Column `TargetEntr`. Read-only.
        target_entry: Option<i64> = "TargetEntry",
        /// Target line. Column `TargetLine`. Read-only.
        target_line: Option<i64> = "TargetLine",
        /// Target type. Column `TargetType`, default `-1`. Read-only.
        target_type: Option<i64> = "TargetType",
        /// Target reference. Column `TargetRef`. Read-only.
        target_reference: Option<String> = "TargetReference",
    }
}

sap_b1_client::record! {
    /// Inventory counting line uom. Table `INC2V`.
    InventoryCountingLineUoM, InventoryCountingLineUoMBody {
        /// Line number. Column `LineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Uom counted quantity. Column `UomQty`.
        uom_counted_quantity: Option<Decimal> = "UoMCountedQuantity",
        /// Counted quantity. Column `CountQty`.
        counted_quantity: Option<Decimal> = "CountedQuantity",
        /// Uom code. Column `UomCode`.
        uom_code: Option<String> = "UoMCode",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter ID. Column `CounterId`, default `-1`.
        counter_id: Option<i64> = "CounterID",
        /// Multiple counter role. Column `CounteRole`, default `I`.
        multiple_counter_role: Option<MultipleCounterRoleEnum> = "MultipleCounterRole",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Child number. Column `ChildNum`. Read-only.
        child_number: Option<i64> = "ChildNumber",
        /// Items per unit. Column `ItmsPerUnt`. Read-only.
        items_per_unit: Option<Decimal> = "ItemsPerUnit",
    }
}

sap_b1_client::record! {
    /// Inventory counting serial number. Table `SRNT1`.
    InventoryCountingSerialNumber, InventoryCountingSerialNumberBody {
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `DistNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Reception date. Column `InDate`.
        reception_date: Option<Date> = "ReceptionDate",
        /// Warranty start. Column `GrntStart`.
        warranty_start: Option<Date> = "WarrantyStart",
        /// Warranty end. Column `GrntExp`.
        warranty_end: Option<Date> = "WarrantyEnd",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Batch ID. Column `LotNumber`.
        batch_id: Option<String> = "BatchID",
        /// System serial number. Column `SysNumber`.
        system_serial_number: Option<i64> = "SystemSerialNumber",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter ID. Column `CounterId`, default `-1`.
        counter_id: Option<i64> = "CounterID",
        /// Multiple counter role. Column `CounteRole`, default `I`.
        multiple_counter_role: Option<MultipleCounterRoleEnum> = "MultipleCounterRole",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// Item code. Whether it can be written is not published.
        item_code: Option<String> = "ItemCode",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Inventory opening balance. Table `OIQI`.
    InventoryOpeningBalance, InventoryOpeningBalanceBody {
        /// Posting date. Column `DocDate`.
        posting_date: Option<Date> = "PostingDate",
        /// Document date. Column `TaxDate`.
        document_date: Option<Date> = "DocumentDate",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Reference2. Column `Reference2`.
        reference2: Option<String> = "Reference2",
        /// Remarks. Column `Comments`.
        remarks: Option<String> = "Remarks",
        /// Branch ID. Column `BPLId`.
        branch_id: Option<i64> = "BranchID",
        /// Price source. Column `PriceSrc`, default `3`.
        price_source: Option<InventoryOpeningBalancePriceSourceEnum> = "PriceSource",
        /// Price list. Column `PriceList`.
        price_list: Option<i64> = "PriceList",
        /// Journal remark. Column `JrnlMemo`.
        journal_remark: Option<String> = "JournalRemark",
        /// Inventory opening balance lines. Whether it can be written is not published.
        inventory_opening_balance_lines: Vec<InventoryOpeningBalanceLine> = "InventoryOpeningBalanceLines",
    } read_only {
        /// Document entry. Key. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Document number. Column `DocNum`. Read-only.
        document_number: Option<i64> = "DocumentNumber",
        /// Doc object code ex. Column `ObjType`, default `310000001`. Read-only.
        doc_object_code_ex: Option<String> = "DocObjectCodeEx",
        /// Period indicator. Column `PIndicator`, default ` `. Read-only.
        period_indicator: Option<String> = "PeriodIndicator",
        /// Financial period. Column `FinncPriod`. Read-only.
        financial_period: Option<i64> = "FinancialPeriod",
    }
}

sap_b1_client::record! {
    /// Inventory opening balance batch number.
    InventoryOpeningBalanceBatchNumber, InventoryOpeningBalanceBatchNumberBody {
        /// Batch number. Column `DistNumber`.
        batch_number: Option<String> = "BatchNumber",
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `LotNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Addmision date. Column `InDate`.
        addmision_date: Option<Date> = "AddmisionDate",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Inventory opening balance CCD number. Table `IQI3`.
    InventoryOpeningBalanceCCDNumber, InventoryOpeningBalanceCCDNumberBody {
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// CCD number. Column `ItemCCDNum`.
        ccd_number: Option<String> = "CCDNumber",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Country of origin. Column `CntrOrigin`.
        country_of_origin: Option<String> = "CountryOfOrigin",
        /// Sub line number. Column `SubLineNum`.
        sub_line_number: Option<i64> = "SubLineNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Inventory opening balance line. Table `IQI1`.
    InventoryOpeningBalanceLine, InventoryOpeningBalanceLineBody {
        /// Line number. Column `DocLineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `ItemName`.
        item_description: Option<String> = "ItemDescription",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Bin entry. Column `BinEntry`.
        bin_entry: Option<i64> = "BinEntry",
        /// Opening balance. Column `Quantity`.
        opening_balance: Option<Decimal> = "OpeningBalance",
        /// Remarks. Column `Remark`.
        remarks: Option<String> = "Remarks",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Open inventory account. Column `IOffIncAcc`.
        open_inventory_account: Option<String> = "OpenInventoryAccount",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Manufacturer. Column `FirmCode`.
        manufacturer: Option<i64> = "Manufacturer",
        /// Supplier catalog no. Column `SuppCatNum`.
        supplier_catalog_no: Option<String> = "SupplierCatalogNo",
        /// Costing code. Column `OcrCode`.
        costing_code: Option<String> = "CostingCode",
        /// Costing code2. Column `OcrCode2`.
        costing_code2: Option<String> = "CostingCode2",
        /// Costing code3. Column `OcrCode3`.
        costing_code3: Option<String> = "CostingCode3",
        /// Costing code4. Column `OcrCode4`.
        costing_code4: Option<String> = "CostingCode4",
        /// Costing code5. Column `OcrCode5`.
        costing_code5: Option<String> = "CostingCode5",
        /// Preferred vendor. Column `CardCode`.
        preferred_vendor: Option<String> = "PreferredVendor",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Allow bin negative quantity. Column `BinNegQty`, default `N`.
        allow_bin_negative_quantity: Option<YesNo> = "AllowBinNegativeQuantity",
        /// Inventory opening balance serial numbers. Whether it can be written is not published.
        inventory_opening_balance_serial_numbers: Vec<InventoryOpeningBalanceSerialNumber> = "InventoryOpeningBalanceSerialNumbers",
        /// Inventory opening balance batch numbers. Whether it can be written is not published.
        inventory_opening_balance_batch_numbers: Vec<InventoryOpeningBalanceBatchNumber> = "InventoryOpeningBalanceBatchNumbers",
        /// Inventory opening balance CCD numbers. Whether it can be written is not published.
        inventory_opening_balance_ccd_numbers: Vec<InventoryOpeningBalanceCCDNumber> = "InventoryOpeningBalanceCCDNumbers",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// In warehouse quantity. Column `OnHandBef`. Read-only.
        in_warehouse_quantity: Option<Decimal> = "InWarehouseQuantity",
        /// Visual order. Column `VisOrder`. Read-only.
        visual_order: Option<i64> = "VisualOrder",
        /// Total. Column `DocTotal`. Read-only.
        total: Option<Decimal> = "Total",
        /// Actual price. Column `ActPrice`. Read-only.
        actual_price: Option<Decimal> = "ActualPrice",
        /// Posted value LC. Column `PostValueL`. Read-only.
        posted_value_lc: Option<Decimal> = "PostedValueLC",
        /// Posted value SC. In system currency. Column `PostValueS`. Read-only.
        posted_value_sc: Option<Decimal> = "PostedValueSC",
    }
}

sap_b1_client::record! {
    /// Inventory opening balance serial number. Table `SRNT`.
    InventoryOpeningBalanceSerialNumber, InventoryOpeningBalanceSerialNumberBody {
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `DistNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Reception date. Column `InDate`.
        reception_date: Option<Date> = "ReceptionDate",
        /// Warranty start. Column `GrntStart`.
        warranty_start: Option<Date> = "WarrantyStart",
        /// Warranty end. Column `GrntExp`.
        warranty_end: Option<Date> = "WarrantyEnd",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Batch ID. Column `LotNumber`.
        batch_id: Option<String> = "BatchID",
        /// System serial number. Column `SysNumber`.
        system_serial_number: Option<i64> = "SystemSerialNumber",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Inventory posting. Table `OIQR`.
    InventoryPosting, InventoryPostingBody {
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Posting date. Column `DocDate`.
        posting_date: Option<Date> = "PostingDate",
        /// Count date. Column `CountDate`.
        count_date: Option<Date> = "CountDate",
        /// Count time. Column `CountTime`.
        count_time: Option<Time> = "CountTime",
        /// Remarks. Column `Comments`.
        remarks: Option<String> = "Remarks",
        /// Reference2. Column `Reference2`.
        reference2: Option<String> = "Reference2",
        /// Branch ID. Column `BPLId`.
        branch_id: Option<i64> = "BranchID",
        /// Price source. Column `PriceSrc`, default `3`.
        price_source: Option<InventoryPostingPriceSourceEnum> = "PriceSource",
        /// Price list. Column `PriceList`.
        price_list: Option<i64> = "PriceList",
        /// Journal remark. Column `JrnlMemo`.
        journal_remark: Option<String> = "JournalRemark",
        /// Attachment entry. Whether it can be written is not published.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Year end date. Whether it can be written is not published.
        year_end_date: Option<Date> = "YearEndDate",
        /// Inventory posting lines. Whether it can be written is not published.
        inventory_posting_lines: Vec<InventoryPostingLine> = "InventoryPostingLines",
        /// Inventory posting document references collection. Whether it can be written is not published.
        inventory_posting_document_references_collection: Vec<InventoryPostingDocumentReferences> = "InventoryPostingDocumentReferencesCollection",
    } read_only {
        /// Document entry. Key. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Document number. Column `DocNum`. Read-only.
        document_number: Option<i64> = "DocumentNumber",
        /// Doc object code ex. Column `ObjType`, default `10000071`. Read-only.
        doc_object_code_ex: Option<String> = "DocObjectCodeEx",
        /// Financial period. Column `FinncPriod`. Read-only.
        financial_period: Option<i64> = "FinancialPeriod",
        /// Period indicator. Column `PIndicator`, default ` `. Read-only.
        period_indicator: Option<String> = "PeriodIndicator",
    }
}

sap_b1_client::record! {
    /// Inventory posting batch number.
    InventoryPostingBatchNumber, InventoryPostingBatchNumberBody {
        /// Batch number. Column `DistNumber`.
        batch_number: Option<String> = "BatchNumber",
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `LotNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Addmision date. Column `InDate`.
        addmision_date: Option<Date> = "AddmisionDate",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// Item code. Whether it can be written is not published.
        item_code: Option<String> = "ItemCode",
        /// System serial number. Whether it can be written is not published.
        system_serial_number: Option<i64> = "SystemSerialNumber",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Inventory posting CCD number. Table `IQR4`.
    InventoryPostingCCDNumber, InventoryPostingCCDNumberBody {
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// CCD number. Column `ItemCCDNum`.
        ccd_number: Option<String> = "CCDNumber",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Country of origin. Column `CntrOrigin`.
        country_of_origin: Option<String> = "CountryOfOrigin",
        /// Sub line number. Column `SubLineNum`.
        sub_line_number: Option<i64> = "SubLineNumber",
        /// Document entry. Whether it can be written is not published.
        document_entry: Option<i64> = "DocumentEntry",
        /// Base line number. Whether it can be written is not published.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Child number. Whether it can be written is not published.
        child_number: Option<i64> = "ChildNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Inventory posting document references.
    InventoryPostingDocumentReferences, InventoryPostingDocumentReferencesBody {
        /// Doc entry. Whether it can be written is not published.
        doc_entry: Option<i64> = "DocEntry",
        /// Line number. Whether it can be written is not published.
        line_number: Option<i64> = "LineNumber",
        /// Referenced doc entry. Whether it can be written is not published.
        referenced_doc_entry: Option<i64> = "ReferencedDocEntry",
        /// Referenced doc number. Whether it can be written is not published.
        referenced_doc_number: Option<i64> = "ReferencedDocNumber",
        /// External referenced doc number. Whether it can be written is not published.
        external_referenced_doc_number: Option<String> = "ExternalReferencedDocNumber",
        /// Referenced object type. Whether it can be written is not published.
        referenced_object_type: Option<ReferencedObjectTypeEnum> = "ReferencedObjectType",
        /// Issue date. Whether it can be written is not published.
        issue_date: Option<Date> = "IssueDate",
        /// Remark. Whether it can be written is not published.
        remark: Option<String> = "Remark",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Inventory posting line. Table `IQR1`.
    InventoryPostingLine, InventoryPostingLineBody {
        /// Line number. Column `DocLineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `ItemName`.
        item_description: Option<String> = "ItemDescription",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Bin entry. Column `BinEntry`.
        bin_entry: Option<i64> = "BinEntry",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
        /// Variance. Column `Quantity`.
        variance: Option<Decimal> = "Variance",
        /// Counted quantity. Column `CountQty`.
        counted_quantity: Option<Decimal> = "CountedQuantity",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Count date. Column `CountDate`.
        count_date: Option<Date> = "CountDate",
        /// Count time. Column `CountTime`.
        count_time: Option<Time> = "CountTime",
        /// Base entry. Column `BaseEntry`.
        base_entry: Option<i64> = "BaseEntry",
        /// Base line. Column `BaseLine`.
        base_line: Option<i64> = "BaseLine",
        /// Base type. Column `BaseType`, default `1470000065`.
        base_type: Option<i64> = "BaseType",
        /// Base reference. Column `BaseRef`.
        base_reference: Option<String> = "BaseReference",
        /// Remarks. Column `Remark`.
        remarks: Option<String> = "Remarks",
        /// Inventory offset increase account. Column `IOffIncAcc`.
        inventory_offset_increase_account: Option<String> = "InventoryOffsetIncreaseAccount",
        /// Inventory offset decrease account. Column `DOffDecAcc`.
        inventory_offset_decrease_account: Option<String> = "InventoryOffsetDecreaseAccount",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Manufacturer. Column `FirmCode`.
        manufacturer: Option<i64> = "Manufacturer",
        /// Supplier catalog no. Column `SuppCatNum`.
        supplier_catalog_no: Option<String> = "SupplierCatalogNo",
        /// Preferred vendor. Column `CardCode`.
        preferred_vendor: Option<String> = "PreferredVendor",
        /// Costing code. Column `OcrCode`.
        costing_code: Option<String> = "CostingCode",
        /// Costing code2. Column `OcrCode2`.
        costing_code2: Option<String> = "CostingCode2",
        /// Costing code3. Column `OcrCode3`.
        costing_code3: Option<String> = "CostingCode3",
        /// Costing code4. Column `OcrCode4`.
        costing_code4: Option<String> = "CostingCode4",
        /// Costing code5. Column `OcrCode5`.
        costing_code5: Option<String> = "CostingCode5",
        /// Uom code. Column `UomCode`.
        uom_code: Option<String> = "UoMCode",
        /// Uom counted quantity. Column `UomQty`.
        uom_counted_quantity: Option<Decimal> = "UoMCountedQuantity",
        /// Allow bin negative quantity. Column `BinNegQty`, default `N`.
        allow_bin_negative_quantity: Option<YesNo> = "AllowBinNegativeQuantity",
        /// Inventory posting line uoms. Whether it can be written is not published.
        inventory_posting_line_uoms: Vec<InventoryPostingLineUoM> = "InventoryPostingLineUoMs",
        /// Inventory posting serial numbers. Whether it can be written is not published.
        inventory_posting_serial_numbers: Vec<InventoryPostingSerialNumber> = "InventoryPostingSerialNumbers",
        /// Inventory posting batch numbers. Whether it can be written is not published.
        inventory_posting_batch_numbers: Vec<InventoryPostingBatchNumber> = "InventoryPostingBatchNumbers",
        /// Inventory posting CCD numbers. Whether it can be written is not published.
        inventory_posting_ccd_numbers: Vec<InventoryPostingCCDNumber> = "InventoryPostingCCDNumbers",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// In warehouse quantity. Column `OnHandBef`. Read-only.
        in_warehouse_quantity: Option<Decimal> = "InWarehouseQuantity",
        /// Variance percentage. In per cent. Column `DiffPercnt`. Read-only.
        variance_percentage: Option<Decimal> = "VariancePercentage",
        /// Total. Column `DocTotal`. Read-only.
        total: Option<Decimal> = "Total",
        /// Visual order. Column `VisOrder`. Read-only.
        visual_order: Option<i64> = "VisualOrder",
        /// Items per unit. Column `ItmsPerUnt`. Read-only.
        items_per_unit: Option<Decimal> = "ItemsPerUnit",
        /// Actual price. Column `ActPrice`. Read-only.
        actual_price: Option<Decimal> = "ActualPrice",
        /// Posted value LC. Column `PostValueL`. Read-only.
        posted_value_lc: Option<Decimal> = "PostedValueLC",
        /// Posted value SC. In system currency. Column `PostValueS`. Read-only.
        posted_value_sc: Option<Decimal> = "PostedValueSC",
    }
}

sap_b1_client::record! {
    /// Inventory posting line uom. Table `IQR2`.
    InventoryPostingLineUoM, InventoryPostingLineUoMBody {
        /// Uom counted quantity. Column `UomQty`.
        uom_counted_quantity: Option<Decimal> = "UoMCountedQuantity",
        /// Counted quantity. Column `CountQty`.
        counted_quantity: Option<Decimal> = "CountedQuantity",
        /// Uom code. Column `UomCode`.
        uom_code: Option<String> = "UoMCode",
        /// Bar code. Column `BarCode`.
        bar_code: Option<String> = "BarCode",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Line number. Column `LineNum`. Read-only.
        line_number: Option<i64> = "LineNumber",
        /// Child number. Column `ChildNum`. Read-only.
        child_number: Option<i64> = "ChildNumber",
        /// Items per unit. Column `ItmsPerUnt`. Read-only.
        items_per_unit: Option<Decimal> = "ItemsPerUnit",
    }
}

sap_b1_client::record! {
    /// Inventory posting serial number.
    InventoryPostingSerialNumber, InventoryPostingSerialNumberBody {
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `DistNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacture date. Column `MnfDate`.
        manufacture_date: Option<Date> = "ManufactureDate",
        /// Reception date. Column `InDate`.
        reception_date: Option<Date> = "ReceptionDate",
        /// Warranty start. Column `GrntStart`.
        warranty_start: Option<Date> = "WarrantyStart",
        /// Warranty end. Column `GrntExp`.
        warranty_end: Option<Date> = "WarrantyEnd",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Batch ID. Column `LotNumber`.
        batch_id: Option<String> = "BatchID",
        /// System serial number. Column `SysNumber`.
        system_serial_number: Option<i64> = "SystemSerialNumber",
        /// Base line number. Column `DocLineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// Item code. Whether it can be written is not published.
        item_code: Option<String> = "ItemCode",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
    }
}

sap_b1_client::record! {
    /// Material revaluation. Table `OMRV`.
    MaterialRevaluation, MaterialRevaluationBody {
        /// Doc date. Column `DocDate`.
        doc_date: Option<Date> = "DocDate",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Comments. Column `Comments`.
        comments: Option<String> = "Comments",
        /// Journal memo. Column `JrnlMemo`.
        journal_memo: Option<String> = "JournalMemo",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Reval type. Column `RevalType`, default `P`.
        reval_type: Option<String> = "RevalType",
        /// Revaluation income account. Column `RIncmAcct`.
        revaluation_income_account: Option<String> = "RevaluationIncomeAccount",
        /// Revaluation expense account. Column `RExpnAcct`.
        revaluation_expense_account: Option<String> = "RevaluationExpenseAccount",
        /// Inflation revaluation. Column `InflaReval`, default `N`.
        inflation_revaluation: Option<YesNo> = "InflationRevaluation",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Material revaluation lines. Whether it can be written is not published.
        material_revaluation_lines: Vec<MaterialRevaluationLine> = "MaterialRevaluationLines",
    } read_only {
        /// Doc num. Column `DocNum`. Read-only.
        doc_num: Option<i64> = "DocNum",
        /// Reference1. Column `Ref1`. Read-only.
        reference1: Option<String> = "Reference1",
        /// Doc time. Column `DocTime`. Read-only.
        doc_time: Option<Time> = "DocTime",
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Creation date. Column `CreateDate`. Read-only.
        creation_date: Option<Date> = "CreationDate",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Trans num. Column `TransId`. Read-only.
        trans_num: Option<i64> = "TransNum",
        /// Data source. Column `DataSource`, default `N`. Read-only.
        data_source: Option<String> = "DataSource",
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
    }
}

sap_b1_client::record_actions! {
    MaterialRevaluation {
        /// The action `Close`.
        CLOSE = "Close",
        /// The action `Cancel`.
        CANCEL = "Cancel",
    }
}

sap_b1_client::record! {
    /// Material revaluation line. Table `MRV1`.
    MaterialRevaluationLine, MaterialRevaluationLineBody {
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Debit credit. Column `LineTotal`.
        debit_credit: Option<Decimal> = "DebitCredit",
        /// Revaluation decrement account. Column `RDcrmAcct`.
        revaluation_decrement_account: Option<String> = "RevaluationDecrementAccount",
        /// Revaluation increment account. Column `RIncmAcct`.
        revaluation_increment_account: Option<String> = "RevaluationIncrementAccount",
        /// Project. Column `Project`.
        project: Option<String> = "Project",
        /// Distribution rule. Column `OcrCode`.
        distribution_rule: Option<String> = "DistributionRule",
        /// Distribution rule2. Column `OcrCode2`.
        distribution_rule2: Option<String> = "DistributionRule2",
        /// Distribution rule3. Column `OcrCode3`.
        distribution_rule3: Option<String> = "DistributionRule3",
        /// Distribution rule4. Column `OcrCode4`.
        distribution_rule4: Option<String> = "DistributionRule4",
        /// Distribution rule5. Column `OcrCode5`.
        distribution_rule5: Option<String> = "DistributionRule5",
        /// FIFO layers. Whether it can be written is not published.
        fifo_layers: Vec<FIFOLayer> = "FIFOLayers",
        /// SNB lines collection. Whether it can be written is not published.
        snb_lines_collection: Vec<SNBLines> = "SNBLinesCollection",
    } read_only {
        /// Line num. Column `LineNum`. Read-only.
        line_num: Option<i64> = "LineNum",
        /// Item description. Column `Dscription`. Read-only.
        item_description: Option<String> = "ItemDescription",
        /// Actual price. Column `RActPrice`. Read-only.
        actual_price: Option<Decimal> = "ActualPrice",
        /// On hand. Column `ROnHand`. Read-only.
        on_hand: Option<Decimal> = "OnHand",
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Reval amount to stock. Column `RToStock`. Read-only.
        reval_amount_to_stock: Option<Decimal> = "RevalAmountToStock",
    }
}

sap_b1_client::record! {
    /// Packages type. Table `OPKG`.
    PackagesType, PackagesTypeBody {
        /// Type. Column `PkgType`.
        r#type: Option<String> = "Type",
        /// Length1. Column `Length1`.
        length1: Option<Decimal> = "Length1",
        /// Length1 unit. Column `Len1Unit`.
        length1_unit: Option<i64> = "Length1Unit",
        /// Length2. Column `length2`.
        length2: Option<Decimal> = "Length2",
        /// Length2 unit. Column `Len2Unit`.
        length2_unit: Option<i64> = "Length2Unit",
        /// Width1. Column `Width1`.
        width1: Option<Decimal> = "Width1",
        /// Width1 unit. Column `Wdth1Unit`.
        width1_unit: Option<i64> = "Width1Unit",
        /// Width2. Column `Width2`.
        width2: Option<Decimal> = "Width2",
        /// Width2 unit. Column `Wdth2Unit`.
        width2_unit: Option<i64> = "Width2Unit",
        /// Height1. Column `Height1`.
        height1: Option<Decimal> = "Height1",
        /// Height1 unit. Column `Hght1Unit`.
        height1_unit: Option<i64> = "Height1Unit",
        /// Height2. Column `Height2`.
        height2: Option<Decimal> = "Height2",
        /// Height2 unit. Column `Hght2Unit`.
        height2_unit: Option<i64> = "Height2Unit",
        /// Volume. Column `Volume`.
        volume: Option<Decimal> = "Volume",
        /// Volume unit. Column `VolUnit`.
        volume_unit: Option<i64> = "VolumeUnit",
        /// Weight1. Column `Weight1`.
        weight1: Option<Decimal> = "Weight1",
        /// Weight1 unit. Column `WghtUnit`.
        weight1_unit: Option<i64> = "Weight1Unit",
        /// Weight2. Column `Weight2`.
        weight2: Option<Decimal> = "Weight2",
        /// Weight2 unit. Column `Wght2Unit`.
        weight2_unit: Option<i64> = "Weight2Unit",
    } read_only {
        /// Code. Key. Column `PkgCode`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Pick list. Table `OPKL`.
    PickList, PickListBody {
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Owner code. Column `OwnerCode`.
        owner_code: Option<i64> = "OwnerCode",
        /// Pick date. Column `PickDate`.
        pick_date: Option<Date> = "PickDate",
        /// Remarks. Column `Remarks`.
        remarks: Option<String> = "Remarks",
        /// Use base units. Column `UseBaseUn`, default `N`.
        use_base_units: Option<YesNo> = "UseBaseUnits",
        /// Pick lists lines. Whether it can be written is not published.
        pick_lists_lines: Vec<PickListsLine> = "PickListsLines",
    } read_only {
        /// Absoluteentry. Key. Column `AbsEntry`. Read-only.
        absoluteentry: Option<i64> = "Absoluteentry",
        /// Owner name. Column `OwnerName`. Read-only.
        owner_name: Option<String> = "OwnerName",
        /// Status. Column `Status`, default `R`. Read-only.
        status: Option<BoPickStatus> = "Status",
        /// Object type. Column `ObjType`, default `156`. Read-only.
        object_type: Option<String> = "ObjectType",
    }
}

sap_b1_client::record! {
    /// Pick lists line. Table `PKL1`.
    PickListsLine, PickListsLineBody {
        /// Absolute entry. Column `AbsEntry`.
        absolute_entry: Option<i64> = "AbsoluteEntry",
        /// Line number. Column `PickEntry`.
        line_number: Option<i64> = "LineNumber",
        /// Order entry. Column `OrderEntry`.
        order_entry: Option<i64> = "OrderEntry",
        /// Order row ID. Column `OrderLine`.
        order_row_id: Option<i64> = "OrderRowID",
        /// Picked quantity. Column `PickQtty`.
        picked_quantity: Option<Decimal> = "PickedQuantity",
        /// Released quantity. Column `RelQtty`.
        released_quantity: Option<Decimal> = "ReleasedQuantity",
        /// Base object type. Column `BaseObject`.
        base_object_type: Option<i64> = "BaseObjectType",
        /// Serial numbers. Whether it can be written is not published.
        serial_numbers: Vec<SerialNumber> = "SerialNumbers",
        /// Batch numbers. Whether it can be written is not published.
        batch_numbers: Vec<BatchNumber> = "BatchNumbers",
        /// Document lines bin allocations. Whether it can be written is not published.
        document_lines_bin_allocations: Vec<DocumentLinesBinAllocation> = "DocumentLinesBinAllocations",
    } read_only {
        /// Pick status. Column `PickStatus`, default `R`. Read-only.
        pick_status: Option<BoPickStatus> = "PickStatus",
        /// Previously released quantity. Column `PrevReleas`. Read-only.
        previously_released_quantity: Option<Decimal> = "PreviouslyReleasedQuantity",
    }
}

sap_b1_client::record! {
    /// SNB lines. Table `MRV3`.
    SNBLines, SNBLinesBody {
        /// Snb abs entry. Column `SnbAbsEnt`.
        snb_abs_entry: Option<i64> = "SnbAbsEntry",
        /// New cost. Column `NewCost`.
        new_cost: Option<Decimal> = "NewCost",
        /// Debit credit. Column `DebCred`.
        debit_credit: Option<Decimal> = "DebitCredit",
        /// Base line. Column `BaseLine`.
        base_line: Option<i64> = "BaseLine",
    } read_only {
        /// System number. Column `SnbSysNum`. Read-only.
        system_number: Option<i64> = "SystemNumber",
        /// Lot number. Column `SnbLotNum`. Read-only.
        lot_number: Option<String> = "LotNumber",
        /// Manufacture number. Column `SnbMfn`. Read-only.
        manufacture_number: Option<String> = "ManufactureNumber",
        /// Admission date. Column `AdmisDate`. Read-only.
        admission_date: Option<Date> = "AdmissionDate",
        /// Expiration date. Column `ExpiryDate`. Read-only.
        expiration_date: Option<Date> = "ExpirationDate",
    }
}

sap_b1_client::record! {
    /// Serial number detail. Table `OSRN`.
    SerialNumberDetail, SerialNumberDetailBody {
        /// Mfr serial no. Column `MnfSerial`.
        mfr_serial_no: Option<String> = "MfrSerialNo",
        /// Serial number. Column `DistNumber`.
        serial_number: Option<String> = "SerialNumber",
        /// Lot number. Column `LotNumber`.
        lot_number: Option<String> = "LotNumber",
        /// Admission date. Column `InDate`.
        admission_date: Option<Date> = "AdmissionDate",
        /// Manufacturing date. Column `MnfDate`.
        manufacturing_date: Option<Date> = "ManufacturingDate",
        /// Expiration date. Column `ExpDate`.
        expiration_date: Option<Date> = "ExpirationDate",
        /// Mfr warranty start. Column `GrntStart`.
        mfr_warranty_start: Option<Date> = "MfrWarrantyStart",
        /// M fr warranty end. Column `GrntExp`.
        m_fr_warranty_end: Option<Date> = "MFrWarrantyEnd",
        /// Location. Column `Location`.
        location: Option<String> = "Location",
        /// Details. Column `Notes`.
        details: Option<String> = "Details",
    } read_only {
        /// Doc entry. Key. Column `AbsEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Item code. Column `ItemCode`. Read-only.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `itemName`. Read-only.
        item_description: Option<String> = "ItemDescription",
        /// System number. Column `SysNumber`. Read-only.
        system_number: Option<i64> = "SystemNumber",
    }
}

sap_b1_client::record! {
    /// Shipping type. Table `OSHP`.
    ShippingType, ShippingTypeBody {
        /// Name. Column `TrnspName`.
        name: Option<String> = "Name",
        /// Website. Column `WebSite`.
        website: Option<String> = "Website",
    } read_only {
        /// Code. Key. Column `TrnspCode`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Stock taking. Table `OITW`.
    StockTaking, StockTakingBody {
        /// Item code. Key. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Warehouse code. Key. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Counted. Column `Counted`.
        counted: Option<Decimal> = "Counted",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Stock transfer.
    StockTransfer, StockTransferBody {
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Printed. Column `Printed`, default `N`.
        printed: Option<YesNo> = "Printed",
        /// Doc date. Column `DocDate`.
        doc_date: Option<Date> = "DocDate",
        /// Due date. Column `DocDueDate`.
        due_date: Option<Date> = "DueDate",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Reference1. Column `Ref1`.
        reference1: Option<String> = "Reference1",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Comments. Column `Comments`.
        comments: Option<String> = "Comments",
        /// Journal memo. Column `JrnlMemo`.
        journal_memo: Option<String> = "JournalMemo",
        /// Price list. Column `GroupNum`.
        price_list: Option<i64> = "PriceList",
        /// Sales person code. Column `SlpCode`.
        sales_person_code: Option<i64> = "SalesPersonCode",
        /// From warehouse. Column `Filler`.
        from_warehouse: Option<String> = "FromWarehouse",
        /// To warehouse. Column `ToWhsCode`.
        to_warehouse: Option<String> = "ToWarehouse",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Contact person. Column `CntctCode`.
        contact_person: Option<i64> = "ContactPerson",
        /// Folio prefix string. Column `FolioPref`.
        folio_prefix_string: Option<String> = "FolioPrefixString",
        /// Folio number. Column `FolioNum`.
        folio_number: Option<i64> = "FolioNumber",
        /// Doc object code. Column `ObjType`.
        doc_object_code: Option<String> = "DocObjectCode",
        /// Authorization code. Column `AuthCode`.
        authorization_code: Option<String> = "AuthorizationCode",
        /// Start delivery date. Column `StDlvDate`.
        start_delivery_date: Option<Date> = "StartDeliveryDate",
        /// Start delivery time. Column `StDlvTime`.
        start_delivery_time: Option<Time> = "StartDeliveryTime",
        /// End delivery date. Column `EndDlvDate`.
        end_delivery_date: Option<Date> = "EndDeliveryDate",
        /// End delivery time. Column `EndDlvTime`.
        end_delivery_time: Option<Time> = "EndDeliveryTime",
        /// Vehicle plate. Column `VclPlate`.
        vehicle_plate: Option<String> = "VehiclePlate",
        /// AT document type. Column `AtDocType`.
        at_document_type: Option<String> = "ATDocumentType",
        /// E doc export format. Column `EDocExpFrm`.
        e_doc_export_format: Option<i64> = "EDocExportFormat",
        /// Elec comm status. Column `ElCoStatus`.
        elec_comm_status: Option<ElecCommStatusEnum> = "ElecCommStatus",
        /// Point of issue code. Column `PTICode`.
        point_of_issue_code: Option<String> = "PointOfIssueCode",
        /// Letter. Column `Letter`.
        letter: Option<FolioLetterEnum> = "Letter",
        /// Folio number from. Column `FolNumFrom`.
        folio_number_from: Option<i64> = "FolioNumberFrom",
        /// Folio number to. Column `FolNumTo`.
        folio_number_to: Option<i64> = "FolioNumberTo",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Ship to code. Column `ShipToCode`.
        ship_to_code: Option<String> = "ShipToCode",
        /// SAP passport. Whether it can be written is not published.
        sap_passport: Option<String> = "SAPPassport",
        /// Last page folio number. Whether it can be written is not published.
        last_page_folio_number: Option<i64> = "LastPageFolioNumber",
        /// Stock transfer approval requests. Whether it can be written is not published.
        stock_transfer_approval_requests: Vec<StockTransferApprovalRequest> = "StockTransfer_ApprovalRequests",
        /// Electronic protocols. Whether it can be written is not published.
        electronic_protocols: Vec<ElectronicProtocol> = "ElectronicProtocols",
        /// Stock transfer lines. Whether it can be written is not published.
        stock_transfer_lines: Vec<StockTransferLine> = "StockTransferLines",
        /// Stock transfer tax extension. Whether it can be written is not published.
        stock_transfer_tax_extension: Option<Box<StockTransferTaxExtension>> = "StockTransferTaxExtension",
        /// Document references. Whether it can be written is not published.
        document_references: Vec<DocumentReference> = "DocumentReferences",
    } read_only {
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Creation date. Column `CreateDate`. Read-only.
        creation_date: Option<Date> = "CreationDate",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Financial period. Column `FinncPriod`. Read-only.
        financial_period: Option<i64> = "FinancialPeriod",
        /// Trans num. Column `TransId`. Read-only.
        trans_num: Option<i64> = "TransNum",
        /// Doc num. Column `DocNum`. Read-only.
        doc_num: Option<i64> = "DocNum",
        /// Authorization status. Column `WddStatus`. Read-only.
        authorization_status: Option<StockTransferAuthorizationStatusEnum> = "AuthorizationStatus",
        /// BPLID. Column `BPLId`. Read-only.
        bplid: Option<i64> = "BPLID",
        /// BPL name. Column `BPLName`. Read-only.
        bpl_name: Option<String> = "BPLName",
        /// VAT reg num. Column `VATRegNum`. Read-only.
        vat_reg_num: Option<String> = "VATRegNum",
        /// Elec comm message. Column `ElCoMsg`. Read-only.
        elec_comm_message: Option<String> = "ElecCommMessage",
        /// Document status. Column `DocStatus`, default `O`. Read-only.
        document_status: Option<BoStatus> = "DocumentStatus",
    }
}

sap_b1_client::record_actions! {
    StockTransfer {
        /// The action `Cancel`.
        CANCEL = "Cancel",
        /// The action `Close`.
        CLOSE = "Close",
        /// The action `SaveDraftToDocument`.
        SAVE_DRAFT_TO_DOCUMENT = "SaveDraftToDocument",
    }
}

sap_b1_client::record! {
    /// Stock transfer line.
    StockTransferLine, StockTransferLineBody {
        /// Line num. Column `LineNum`.
        line_num: Option<i64> = "LineNum",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `Dscription`.
        item_description: Option<String> = "ItemDescription",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// Discount percent. In per cent. Column `DiscPrcnt`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Vendor num. Column `VendorNum`.
        vendor_num: Option<String> = "VendorNum",
        /// Serial number. Column `SerialNum`.
        serial_number: Option<String> = "SerialNumber",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// From warehouse code. Column `FromWhsCod`.
        from_warehouse_code: Option<String> = "FromWarehouseCode",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Factor. Column `Factor1`.
        factor: Option<Decimal> = "Factor",
        /// Factor2. Column `Factor2`.
        factor2: Option<Decimal> = "Factor2",
        /// Factor3. Column `Factor3`.
        factor3: Option<Decimal> = "Factor3",
        /// Factor4. Column `Factor4`.
        factor4: Option<Decimal> = "Factor4",
        /// Distribution rule. Column `OcrCode`.
        distribution_rule: Option<String> = "DistributionRule",
        /// Distribution rule2. Column `OcrCode2`.
        distribution_rule2: Option<String> = "DistributionRule2",
        /// Distribution rule3. Column `OcrCode3`.
        distribution_rule3: Option<String> = "DistributionRule3",
        /// Distribution rule4. Column `OcrCode4`.
        distribution_rule4: Option<String> = "DistributionRule4",
        /// Distribution rule5. Column `OcrCode5`.
        distribution_rule5: Option<String> = "DistributionRule5",
        /// Use base units. Column `UseBaseUn`, default `N`.
        use_base_units: Option<YesNo> = "UseBaseUnits",
        /// Measure unit. Column `unitMsr`.
        measure_unit: Option<String> = "MeasureUnit",
        /// Units of measurment. Column `NumPerMsr`.
        units_of_measurment: Option<Decimal> = "UnitsOfMeasurment",
        /// Base type. Column `BaseType`, default `-1`.
        base_type: Option<InvBaseDocTypeEnum> = "BaseType",
        /// Base line. Column `BaseLine`.
        base_line: Option<i64> = "BaseLine",
        /// Base entry. Column `BaseEntry`.
        base_entry: Option<i64> = "BaseEntry",
        /// Unit price. Column `PriceBefDi`.
        unit_price: Option<Decimal> = "UnitPrice",
        /// Uom entry. Column `UomEntry`, default `0`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Inventory quantity. Column `InvQty`.
        inventory_quantity: Option<Decimal> = "InventoryQuantity",
        /// Serial numbers. Whether it can be written is not published.
        serial_numbers: Vec<SerialNumber> = "SerialNumbers",
        /// Batch numbers. Whether it can be written is not published.
        batch_numbers: Vec<BatchNumber> = "BatchNumbers",
        /// CCD numbers. Whether it can be written is not published.
        ccd_numbers: Vec<CCDNumber> = "CCDNumbers",
        /// Stock transfer lines bin allocations. Whether it can be written is not published.
        stock_transfer_lines_bin_allocations: Vec<StockTransferLinesBinAllocation> = "StockTransferLinesBinAllocations",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Uom code. Column `UomCode`. Read-only.
        uom_code: Option<String> = "UoMCode",
        /// Remaining open quantity. Column `OpenQty`. Read-only.
        remaining_open_quantity: Option<Decimal> = "RemainingOpenQuantity",
        /// Remaining open inventory quantity. Column `OpenInvQty`. Read-only.
        remaining_open_inventory_quantity: Option<Decimal> = "RemainingOpenInventoryQuantity",
        /// Line status. Column `LineStatus`. Read-only.
        line_status: Option<BoStatus> = "LineStatus",
    }
}

sap_b1_client::record! {
    /// Stock transfer lines bin allocation.
    StockTransferLinesBinAllocation, StockTransferLinesBinAllocationBody {
        /// Bin abs entry. Column `BinAbs`.
        bin_abs_entry: Option<i64> = "BinAbsEntry",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Allow negative quantity. Column `AllowNeg`, default `N`.
        allow_negative_quantity: Option<YesNo> = "AllowNegativeQuantity",
        /// Serial and batch numbers base line. Column `SnBMDAbs`, default `-1`.
        serial_and_batch_numbers_base_line: Option<i64> = "SerialAndBatchNumbersBaseLine",
        /// Bin action type. Column `BinActTyp`.
        bin_action_type: Option<BinActionTypeEnum> = "BinActionType",
        /// Base line number. Column `LineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Stock transfer tax extension.
    StockTransferTaxExtension, StockTransferTaxExtensionBody {
        /// Support VAT. Column `Vat`, default `N`.
        support_vat: Option<YesNo> = "SupportVAT",
        /// Form number. Column `FormNo`.
        form_number: Option<String> = "FormNumber",
        /// Transaction category. Column `TransCat`.
        transaction_category: Option<String> = "TransactionCategory",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Stock transfer approval request.
    StockTransferApprovalRequest, StockTransferApprovalRequestBody {
        /// Remarks. Column `Remarks`.
        remarks: Option<String> = "Remarks",
        /// Approval templates name. Whether it can be written is not published.
        approval_templates_name: Option<String> = "ApprovalTemplatesName",
        /// Active for update. Whether it can be written is not published.
        active_for_update: Option<YesNo> = "ActiveForUpdate",
    } read_only {
        /// Approval templates ID. Column `WtmCode`. Read-only.
        approval_templates_id: Option<i64> = "ApprovalTemplatesID",
    }
}

sap_b1_client::record! {
    /// Team counter. Table `INC4`.
    TeamCounter, TeamCounterBody {
        /// Counter ID. Column `CounterId`.
        counter_id: Option<i64> = "CounterID",
        /// Counter type. Column `CounteType`, default `12`.
        counter_type: Option<CounterTypeEnum> = "CounterType",
        /// Counter number. Column `CounterNum`.
        counter_number: Option<i64> = "CounterNumber",
    } read_only {
        /// Document entry. Column `DocEntry`. Read-only.
        document_entry: Option<i64> = "DocumentEntry",
        /// Counter name. Column `CounteName`. Read-only.
        counter_name: Option<String> = "CounterName",
        /// Counter visual order. Column `VisOrder`. Read-only.
        counter_visual_order: Option<i64> = "CounterVisualOrder",
    }
}

sap_b1_client::record! {
    /// Warehouse. Table `OWHS`.
    Warehouse, WarehouseBody {
        /// Street. Column `Street`.
        street: Option<String> = "Street",
        /// Stock inflation offset account. Column `StkOffsAct`.
        stock_inflation_offset_account: Option<String> = "StockInflationOffsetAccount",
        /// Zip code. Column `ZipCode`.
        zip_code: Option<String> = "ZipCode",
        /// Decreasing account. Column `DecreasAc`.
        decreasing_account: Option<String> = "DecreasingAccount",
        /// Purchase account. Column `PurchaseAc`.
        purchase_account: Option<String> = "PurchaseAccount",
        /// EU revenues account. Column `EURevenuAc`.
        eu_revenues_account: Option<String> = "EURevenuesAccount",
        /// Returning account. Column `ReturnAc`.
        returning_account: Option<String> = "ReturningAccount",
        /// Shipped goods account. Column `ShpdGdsAct`.
        shipped_goods_account: Option<String> = "ShippedGoodsAccount",
        /// Stock inflation adjust account. Column `StokRvlAct`.
        stock_inflation_adjust_account: Option<String> = "StockInflationAdjustAccount",
        /// Allow use tax. Column `UseTax`, default `N`.
        allow_use_tax: Option<YesNo> = "AllowUseTax",
        /// Cost inflation account. Column `CostRvlAct`.
        cost_inflation_account: Option<String> = "CostInflationAccount",
        /// Foreign expenses account. Column `FrExpensAc`.
        foreign_expenses_account: Option<String> = "ForeignExpensesAccount",
        /// EU expenses account. Column `EUExpensAc`.
        eu_expenses_account: Option<String> = "EUExpensesAccount",
        /// Cost inflation offset account. Column `CstOffsAct`.
        cost_inflation_offset_account: Option<String> = "CostInflationOffsetAccount",
        /// Expenses clearing account. Column `ExpClrAct`.
        expenses_clearing_account: Option<String> = "ExpensesClearingAccount",
        /// Purchase returning account. Column `PAReturnAc`.
        purchase_returning_account: Option<String> = "PurchaseReturningAccount",
        /// VAT in revenue account. Column `VatRevAct`.
        vat_in_revenue_account: Option<String> = "VATInRevenueAccount",
        /// Federal tax ID. Column `FedTaxID`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Location. Column `Location`.
        location: Option<i64> = "Location",
        /// Block. Column `Block`.
        block: Option<String> = "Block",
        /// Expense account. Column `ExpensesAc`.
        expense_account: Option<String> = "ExpenseAccount",
        /// Decrease GL account. Column `DecresGlAc`.
        decrease_gl_account: Option<String> = "DecreaseGLAccount",
        /// Revenues account. Column `RevenuesAc`.
        revenues_account: Option<String> = "RevenuesAccount",
        /// Tax group. Column `VatGroup`.
        tax_group: Option<String> = "TaxGroup",
        /// Exempt revenues account. Column `ExmptIncom`.
        exempt_revenues_account: Option<String> = "ExemptRevenuesAccount",
        /// Purchase offset account. Column `PurchOfsAc`.
        purchase_offset_account: Option<String> = "PurchaseOffsetAccount",
        /// Cost of goods sold. Column `SaleCostAc`.
        cost_of_goods_sold: Option<String> = "CostOfGoodsSold",
        /// Warehouse code. Key. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// State. Column `State`.
        state: Option<String> = "State",
        /// City. Column `City`.
        city: Option<String> = "City",
        /// Price differences account. Column `PriceDifAc`.
        price_differences_account: Option<String> = "PriceDifferencesAccount",
        /// Variance account. Column `VarianceAc`.
        variance_account: Option<String> = "VarianceAccount",
        /// Country. Column `Country`.
        country: Option<String> = "Country",
        /// Increase GL account. Column `IncresGlAc`.
        increase_gl_account: Option<String> = "IncreaseGLAccount",
        /// Exchange rate differences account. Column `ExchangeAc`.
        exchange_rate_differences_account: Option<String> = "ExchangeRateDifferencesAccount",
        /// WIP material account. Column `WipAcct`.
        wip_material_account: Option<String> = "WIPMaterialAccount",
        /// Warehouse name. Column `WhsName`.
        warehouse_name: Option<String> = "WarehouseName",
        /// Drop ship. Column `DropShip`, default `N`.
        drop_ship: Option<YesNo> = "DropShip",
        /// WIP material variance account. Column `WipVarAcct`.
        wip_material_variance_account: Option<String> = "WIPMaterialVarianceAccount",
        /// Transfers acc. Column `TransferAc`.
        transfers_acc: Option<String> = "TransfersAcc",
        /// Internal key. Column `IntrnalKey`.
        internal_key: Option<i64> = "InternalKey",
        /// Foreign revenues acc. Column `FrRevenuAc`.
        foreign_revenues_acc: Option<String> = "ForeignRevenuesAcc",
        /// Building floor room. Column `Building`.
        building_floor_room: Option<String> = "BuildingFloorRoom",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// Nettable. Column `Nettable`, default `Y`.
        nettable: Option<YesNo> = "Nettable",
        /// Increasing acc. Column `IncreasAc`.
        increasing_acc: Option<String> = "IncreasingAcc",
        /// Expense offseting act. Column `ExpOfstAct`.
        expense_offseting_act: Option<String> = "ExpenseOffsetingAct",
        /// Goods clearing acc. Column `BalanceAcc`.
        goods_clearing_acc: Option<String> = "GoodsClearingAcc",
        /// Stock account. Column `BalInvntAc`.
        stock_account: Option<String> = "StockAccount",
        /// Business place ID. Column `BPLid`.
        business_place_id: Option<i64> = "BusinessPlaceID",
        /// Purchase credit acc. Column `APCMAct`.
        purchase_credit_acc: Option<String> = "PurchaseCreditAcc",
        /// EU purchase credit acc. Column `APCMEUAct`.
        eu_purchase_credit_acc: Option<String> = "EUPurchaseCreditAcc",
        /// Foreign purchase credit acc. Column `APCMFrnAct`.
        foreign_purchase_credit_acc: Option<String> = "ForeignPurchaseCreditAcc",
        /// Sales credit acc. Column `ARCMAct`.
        sales_credit_acc: Option<String> = "SalesCreditAcc",
        /// Sales credit EU acc. Column `ARCMEUAct`.
        sales_credit_eu_acc: Option<String> = "SalesCreditEUAcc",
        /// Exempted credits. Column `ARCMExpAct`.
        exempted_credits: Option<String> = "ExemptedCredits",
        /// Sales credit foreign acc. Column `ARCMFrnAct`.
        sales_credit_foreign_acc: Option<String> = "SalesCreditForeignAcc",
        /// Negative inventory adjustment account. Column `NegStckAct`.
        negative_inventory_adjustment_account: Option<String> = "NegativeInventoryAdjustmentAccount",
        /// WH ship to name. Column `WhShipTo`.
        wh_ship_to_name: Option<String> = "WHShipToName",
        /// Excisable. Column `Excisable`, default `N`.
        excisable: Option<YesNo> = "Excisable",
        /// WH incoming cenvat account. Column `WhICenAct`.
        wh_incoming_cenvat_account: Option<String> = "WHIncomingCenvatAccount",
        /// WH outgoing cenvat account. Column `WhOCenAct`.
        wh_outgoing_cenvat_account: Option<String> = "WHOutgoingCenvatAccount",
        /// Stock in transit account. Column `StkInTnAct`.
        stock_in_transit_account: Option<String> = "StockInTransitAccount",
        /// Wip offset profit and loss account. Column `WipOffset`.
        wip_offset_profit_and_loss_account: Option<String> = "WipOffsetProfitAndLossAccount",
        /// Inventory offset profit and loss account. Column `StockOffst`.
        inventory_offset_profit_and_loss_account: Option<String> = "InventoryOffsetProfitAndLossAccount",
        /// Address type. Column `AddrType`.
        address_type: Option<String> = "AddressType",
        /// Street no. Column `StreetNo`.
        street_no: Option<String> = "StreetNo",
        /// Storekeeper. Column `StorKeeper`.
        storekeeper: Option<i64> = "Storekeeper",
        /// Shipper. Column `Shipper`.
        shipper: Option<String> = "Shipper",
        /// Manage serial and batch numbers. Column `ManageSnB`, default `N`.
        manage_serial_and_batch_numbers: Option<YesNo> = "ManageSerialAndBatchNumbers",
        /// Global location number. Column `GlblLocNum`.
        global_location_number: Option<String> = "GlobalLocationNumber",
        /// Enable bin locations. Column `BinActivat`, default `N`.
        enable_bin_locations: Option<YesNo> = "EnableBinLocations",
        /// Bin loc code separator. Column `BinSeptor`, default `-`.
        bin_loc_code_separator: Option<String> = "BinLocCodeSeparator",
        /// Default bin. Column `DftBinAbs`.
        default_bin: Option<i64> = "DefaultBin",
        /// Default bin enforced. Column `DftBinEnfd`, default `N`.
        default_bin_enforced: Option<YesNo> = "DefaultBinEnforced",
        /// Auto alloc on issue. Column `AutoIssMtd`, default `0`.
        auto_alloc_on_issue: Option<BoDocWhsAutoIssueMethod> = "AutoAllocOnIssue",
        /// Enable receiving bin locations. Column `RecBinEnab`, default `N`.
        enable_receiving_bin_locations: Option<YesNo> = "EnableReceivingBinLocations",
        /// Receiving bin locations by. Column `RecItemsBy`, default `0`.
        receiving_bin_locations_by: Option<ReceivingBinLocationsMethodEnum> = "ReceivingBinLocationsBy",
        /// Purchase balance account. Column `PurBalAct`.
        purchase_balance_account: Option<String> = "PurchaseBalanceAccount",
        /// Inactive. Column `Inactive`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// Restrict receipt to empty bin location. Column `RecvEmpBin`, default `Y`.
        restrict_receipt_to_empty_bin_location: Option<YesNo> = "RestrictReceiptToEmptyBinLocation",
        /// Receive up to max quantity. Column `RecvMaxQty`, default `N`.
        receive_up_to_max_quantity: Option<YesNo> = "ReceiveUpToMaxQuantity",
        /// Auto alloc on receipt. Column `AutoRecvMd`, default `0`.
        auto_alloc_on_receipt: Option<AutoAllocOnReceiptMethodEnum> = "AutoAllocOnReceipt",
        /// Receive up to max weight. Column `RecvMaxWT`, default `N`.
        receive_up_to_max_weight: Option<YesNo> = "ReceiveUpToMaxWeight",
        /// Receive up to method. Column `RecvUpTo`, default `0`.
        receive_up_to_method: Option<ReceivingUpToMethodEnum> = "ReceiveUpToMethod",
        /// Legal text. Whether it can be written is not published.
        legal_text: Option<String> = "LegalText",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Warehouse location. Table `OLCT`.
    WarehouseLocation, WarehouseLocationBody {
        /// Name. Column `Location`.
        name: Option<String> = "Name",
        /// LSTVAT number. Column `LstVatNo`.
        lstvat_number: Option<String> = "LSTVATNumber",
        /// CST number. Column `CstNo`.
        cst_number: Option<String> = "CSTNumber",
        /// Exemption number. Column `ExemptNo`.
        exemption_number: Option<String> = "ExemptionNumber",
        /// TAN number. Column `TanNo`.
        tan_number: Option<String> = "TANNumber",
        /// Service tax number. Column `ServTaxNo`.
        service_tax_number: Option<String> = "ServiceTaxNumber",
        /// Assessee type. Column `AsseType`.
        assessee_type: Option<String> = "AssesseeType",
        /// Company type. Column `CompType`.
        company_type: Option<String> = "CompanyType",
        /// Nature of business. Column `NatOfBiz`.
        nature_of_business: Option<String> = "NatureOfBusiness",
        /// TIN number. Column `TinNo`.
        tin_number: Option<String> = "TINNumber",
        /// Ecc number. Column `EccNo`.
        ecc_number: Option<String> = "EccNumber",
        /// CE range. Column `CeRange`.
        ce_range: Option<String> = "CERange",
        /// CE division. Column `CeDivision`.
        ce_division: Option<String> = "CEDivision",
        /// CE commissionerate. Column `CeComRate`.
        ce_commissionerate: Option<String> = "CECommissionerate",
        /// Manufacturer code. Column `ManuCode`.
        manufacturer_code: Option<String> = "ManufacturerCode",
        /// Jurisdiction. Column `Jurisd`.
        jurisdiction: Option<String> = "Jurisdiction",
        /// Street. Column `Street`.
        street: Option<String> = "Street",
        /// Block. Column `Block`.
        block: Option<String> = "Block",
        /// Zip code. Column `ZipCode`.
        zip_code: Option<String> = "ZipCode",
        /// City. Column `City`.
        city: Option<String> = "City",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// Country. Column `Country`.
        country: Option<String> = "Country",
        /// State. Column `State`.
        state: Option<String> = "State",
        /// PAN number. Column `PanNo`.
        pan_number: Option<String> = "PANNumber",
        /// CE register number. Column `CeRegNo`.
        ce_register_number: Option<String> = "CERegisterNumber",
        /// Building floor room. Column `Building`.
        building_floor_room: Option<String> = "BuildingFloorRoom",
        /// GSTIN. Column `GSTRegnNo`.
        gstin: Option<String> = "GSTIN",
        /// Gst type. Column `GSTType`.
        gst_type: Option<BoGSTRegnTypeEnum> = "GstType",
        /// GSTTDS. Column `GSTTDS`.
        gsttds: Option<String> = "GSTTDS",
        /// GSTISD. Column `GSTISD`.
        gstisd: Option<String> = "GSTISD",
    } read_only {
        /// Code. Key. Column `Code`. Read-only.
        code: Option<i64> = "Code",
        /// Registration type. Column `RegType`. Read-only.
        registration_type: Option<String> = "RegistrationType",
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::{DocEntry, ItemCode, WarehouseCode};

    sap_b1_client::record_set! {
        /// Batch number details. Table `OBTN`.
        BatchNumberDetails = "BatchNumberDetails" of super::BatchNumberDetail, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Bin locations. Table `OBIN`.
        BinLocations = "BinLocations" of super::BinLocation, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory countings. Table `OINC`.
        InventoryCountings = "InventoryCountings" of super::InventoryCounting, by document_entry: DocEntry = "DocumentEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory opening balances. Table `OIQI`.
        InventoryOpeningBalances = "InventoryOpeningBalances" of super::InventoryOpeningBalance, by document_entry: DocEntry = "DocumentEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory postings. Table `OIQR`.
        InventoryPostings = "InventoryPostings" of super::InventoryPosting, by document_entry: DocEntry = "DocumentEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory transfer requests. Table `OWTQ`.
        InventoryTransferRequests = "InventoryTransferRequests" of super::StockTransfer, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Material revaluation. Table `OMRV`.
        MaterialRevaluation = "MaterialRevaluation" of super::MaterialRevaluation, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Packages types. Table `OPKG`.
        PackagesTypes = "PackagesTypes" of super::PackagesType, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Pick lists. Table `OPKL`.
        PickLists = "PickLists" of super::PickList, by absoluteentry: i64 = "Absoluteentry"
    }

    sap_b1_client::record_set! {
        /// Serial number details. Table `OSRN`.
        SerialNumberDetails = "SerialNumberDetails" of super::SerialNumberDetail, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Shipping types. Table `OSHP`.
        ShippingTypes = "ShippingTypes" of super::ShippingType, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Stock takings. Table `OITW`.
        StockTakings = "StockTakings" of super::StockTaking, by StockTakingsKey { item_code: ItemCode = "ItemCode", warehouse_code: WarehouseCode = "WarehouseCode" }
    }

    sap_b1_client::record_set! {
        /// Stock transfer drafts. Table `ODRF`.
        StockTransferDrafts = "StockTransferDrafts" of super::StockTransfer, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Stock transfers. Table `OWTR`.
        StockTransfers = "StockTransfers" of super::StockTransfer, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Warehouse locations. Table `OLCT`.
        WarehouseLocations = "WarehouseLocations" of super::WarehouseLocation, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Warehouses. Table `OWHS`.
        Warehouses = "Warehouses" of super::Warehouse, by warehouse_code: WarehouseCode = "WarehouseCode"
    }
}
