//! Records and sets: items.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Asset status.
    AssetStatusEnum {
        /// `New`, in the database `N`.
        New = "New" | "N",
        /// `Active`, in the database `A`.
        Active = "Active" | "A",
        /// `Inactive`, in the database `I`.
        Inactive = "Inactive" | "I",
    }
}

sap_b1_client::open_enum! {
    /// GL methods.
    BoGLMethods {
        /// `glm_WH`, in the database `W`.
        WH = "glm_WH" | "W",
        /// `glm_ItemClass`, in the database `C`.
        ItemClass = "glm_ItemClass" | "C",
        /// `glm_ItemLevel`, in the database `L`.
        ItemLevel = "glm_ItemLevel" | "L",
    }
}

sap_b1_client::open_enum! {
    /// Inventory system.
    BoInventorySystem {
        /// `bis_MovingAverage`, in the database `A`.
        MovingAverage = "bis_MovingAverage" | "A",
        /// `bis_Standard`, in the database `S`.
        Standard = "bis_Standard" | "S",
        /// `bis_FIFO`, in the database `F`.
        Fifo = "bis_FIFO" | "F",
        /// `bis_SNB`, in the database `B`.
        Snb = "bis_SNB" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Issue method.
    BoIssueMethod {
        /// `im_Backflush`, in the database `B`.
        Backflush = "im_Backflush" | "B",
        /// `im_Manual`, in the database `M`.
        Manual = "im_Manual" | "M",
    }
}

sap_b1_client::open_enum! {
    /// MRP component warehouse.
    BoMRPComponentWarehouse {
        /// `bomcw_BOM`, in the database `B`.
        Bom = "bomcw_BOM" | "B",
        /// `bomcw_Parent`, in the database `P`.
        Parent = "bomcw_Parent" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Manage method.
    BoManageMethod {
        /// `bomm_OnEveryTransaction`, in the database `A`.
        EveryTransaction = "bomm_OnEveryTransaction" | "A",
        /// `bomm_OnReleaseOnly`, in the database `R`.
        ReleaseOnly = "bomm_OnReleaseOnly" | "R",
    }
}

sap_b1_client::open_enum! {
    /// Material types.
    BoMaterialTypes {
        /// `mt_GoodsForReseller`, in the database `0`.
        GoodsForReseller = "mt_GoodsForReseller" | "0",
        /// `mt_FinishedGoods`, in the database `1`.
        FinishedGoods = "mt_FinishedGoods" | "1",
        /// `mt_GoodsInProcess`, in the database `2`.
        GoodsInProcess = "mt_GoodsInProcess" | "2",
        /// `mt_RawMaterial`, in the database `3`.
        RawMaterial = "mt_RawMaterial" | "3",
        /// `mt_Package`, in the database `4`.
        Package = "mt_Package" | "4",
        /// `mt_SubProduct`, in the database `5`.
        SubProduct = "mt_SubProduct" | "5",
        /// `mt_IntermediateMaterial`, in the database `6`.
        IntermediateMaterial = "mt_IntermediateMaterial" | "6",
        /// `mt_ConsumerMaterial`, in the database `7`.
        ConsumerMaterial = "mt_ConsumerMaterial" | "7",
        /// `mt_FixedAsset`, in the database `8`.
        FixedAsset = "mt_FixedAsset" | "8",
        /// `mt_Service`, in the database `9`.
        Service = "mt_Service" | "9",
        /// `mt_OtherInput`, in the database `10`.
        OtherInput = "mt_OtherInput" | "10",
        /// `mt_Other`, in the database `99`.
        MtOther = "mt_Other" | "99",
    }
}

sap_b1_client::open_enum! {
    /// Planning system.
    BoPlanningSystem {
        /// `bop_MRP`, in the database `M`.
        Mrp = "bop_MRP" | "M",
        /// `bop_None`, in the database `N`.
        None = "bop_None" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Procurement method.
    BoProcurementMethod {
        /// `bom_Buy`, in the database `B`.
        Buy = "bom_Buy" | "B",
        /// `bom_Make`, in the database `M`.
        Make = "bom_Make" | "M",
    }
}

sap_b1_client::open_enum! {
    /// Service payment methods.
    BoServicePaymentMethods {
        /// `spmAccreditedToBankAccount`, in the database `A`.
        AccreditedToBankAccount = "spmAccreditedToBankAccount" | "A",
        /// `spmBankTransfer`, in the database `B`.
        BankTransfer = "spmBankTransfer" | "B",
        /// `spmOther`, in the database `X`.
        SpmOther = "spmOther" | "X",
    }
}

sap_b1_client::open_enum! {
    /// Service supply methods.
    BoServiceSupplyMethods {
        /// `ssmImmediate`, in the database `I`.
        Immediate = "ssmImmediate" | "I",
        /// `ssmToMoreResumptions`, in the database `R`.
        ToMoreResumptions = "ssmToMoreResumptions" | "R",
    }
}

sap_b1_client::open_enum! {
    /// GST tax category.
    GSTTaxCategoryEnum {
        /// `gtc_Regular`, in the database `R`.
        Regular = "gtc_Regular" | "R",
        /// `gtc_NilRated`, in the database `N`.
        NilRated = "gtc_NilRated" | "N",
        /// `gtc_Exempt`, in the database `E`.
        Exempt = "gtc_Exempt" | "E",
    }
}

sap_b1_client::open_enum! {
    /// Issue primarily by.
    IssuePrimarilyByEnum {
        /// `ipbSerialAndBatchNumbers`, in the database `0`.
        SerialAndBatchNumbers = "ipbSerialAndBatchNumbers" | "0",
        /// `ipbBinLocations`, in the database `1`.
        BinLocations = "ipbBinLocations" | "1",
    }
}

sap_b1_client::open_enum! {
    /// Item class.
    ItemClassEnum {
        /// `itcService`, in the database `1`.
        Service = "itcService" | "1",
        /// `itcMaterial`, in the database `2`.
        Material = "itcMaterial" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Item type.
    ItemTypeEnum {
        /// `itItems`, in the database `I`.
        Items = "itItems" | "I",
        /// `itLabor`, in the database `L`.
        Labor = "itLabor" | "L",
        /// `itTravel`, in the database `T`.
        Travel = "itTravel" | "T",
        /// `itFixedAssets`, in the database `F`.
        FixedAssets = "itFixedAssets" | "F",
    }
}

sap_b1_client::open_enum! {
    /// Item uom type.
    ItemUoMTypeEnum {
        /// `iutPurchasing`, in the database `P`.
        Purchasing = "iutPurchasing" | "P",
        /// `iutSales`, in the database `S`.
        Sales = "iutSales" | "S",
        /// `iutInventory`, in the database `I`.
        Inventory = "iutInventory" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Production item type.
    ProductionItemType {
        /// `pit_Item`, in the database `4`.
        Item = "pit_Item" | "4",
        /// `pit_Resource`, in the database `290`.
        Resource = "pit_Resource" | "290",
        /// `pit_Text`, in the database `-18`.
        Text = "pit_Text" | "-18",
    }
}

sap_b1_client::open_enum! {
    /// SOI excisable type.
    SOIExcisableTypeEnum {
        /// `se_Excisable`, in the database `1`.
        Excisable = "se_Excisable" | "1",
        /// `se_Exemption`, in the database `2`.
        Exemption = "se_Exemption" | "2",
        /// `se_PaidToOther`, in the database `3`.
        PaidToOther = "se_PaidToOther" | "3",
        /// `se_NotExcisable`, in the database `4`.
        NotExcisable = "se_NotExcisable" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Special product type.
    SpecialProductTypeEnum {
        /// `sptMT`, in the database `MT`.
        MT = "sptMT" | "MT",
        /// `sptIO`, in the database `IO`.
        IO = "sptIO" | "IO",
    }
}

sap_b1_client::open_enum! {
    /// Type of advanced rules.
    TypeOfAdvancedRulesEnum {
        /// `toarGeneral`, in the database `A`.
        General = "toarGeneral" | "A",
        /// `toarWarehouse`, in the database `W`.
        Warehouse = "toarWarehouse" | "W",
        /// `toarItemGroup`, in the database `C`.
        ItemGroup = "toarItemGroup" | "C",
    }
}

sap_b1_client::record! {
    /// Alternate cat num. Table `OSCN`.
    AlternateCatNum, AlternateCatNumBody {
        /// Item code. Key. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Card code. Key. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Substitute. Key. Column `Substitute`.
        substitute: Option<String> = "Substitute",
        /// Display BP catalog number. Column `ShowSCN`, default `N`.
        display_bp_catalog_number: Option<YesNo> = "DisplayBPCatalogNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Bar code. Table `OBCD`.
    BarCode, BarCodeBody {
        /// Item no. Column `ItemCode`.
        item_no: Option<String> = "ItemNo",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Barcode. Column `BcdCode`.
        barcode: Option<String> = "Barcode",
        /// Free text. Column `BcdName`.
        free_text: Option<String> = "FreeText",
    } read_only {
        /// Abs entry. Key. Column `BcdEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
    }
}

sap_b1_client::record! {
    /// Customs group. Table `OARG`.
    CustomsGroup, CustomsGroupBody {
        /// Name. Column `CstGrpName`.
        name: Option<String> = "Name",
        /// Number. Column `GroupNum`.
        number: Option<String> = "Number",
        /// Customs. Column `Custom`.
        customs: Option<Decimal> = "Customs",
        /// Purchase. Column `BuyTax`.
        purchase: Option<Decimal> = "Purchase",
        /// Other. Column `OtherTax`.
        other: Option<Decimal> = "Other",
        /// Total. Column `TotalTax`.
        total: Option<Decimal> = "Total",
        /// Customs allocation account. Column `cstAllcAcc`.
        customs_allocation_account: Option<String> = "CustomsAllocationAccount",
        /// Customs expense account. Column `cstExpAcc`.
        customs_expense_account: Option<String> = "CustomsExpenseAccount",
        /// Port address. Column `PortAddr`.
        port_address: Option<String> = "PortAddress",
        /// Port state. Column `PortState`.
        port_state: Option<String> = "PortState",
    } read_only {
        /// Code. Key. Column `CstGrpCode`. Read-only.
        code: Option<i64> = "Code",
        /// Locked. Column `Locked`, default `N`. Read-only.
        locked: Option<YesNo> = "Locked",
    }
}

sap_b1_client::record! {
    /// Item. Table `OITM`.
    Item, ItemBody {
        /// Item code. Key. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item name. Column `ItemName`.
        item_name: Option<String> = "ItemName",
        /// Foreign name. Column `FrgnName`.
        foreign_name: Option<String> = "ForeignName",
        /// Items group code. Column `ItmsGrpCod`, default `100`.
        items_group_code: Option<i64> = "ItemsGroupCode",
        /// Customs group code. Column `CstGrpCode`, default `-1`.
        customs_group_code: Option<i64> = "CustomsGroupCode",
        /// Sales VAT group. Column `VatGourpSa`.
        sales_vat_group: Option<String> = "SalesVATGroup",
        /// Bar code. Column `CodeBars`.
        bar_code: Option<String> = "BarCode",
        /// Vat liable. Column `VATLiable`, default `Y`.
        vat_liable: Option<YesNo> = "VatLiable",
        /// Purchase item. Column `PrchseItem`, default `Y`.
        purchase_item: Option<YesNo> = "PurchaseItem",
        /// Sales item. Column `SellItem`, default `Y`.
        sales_item: Option<YesNo> = "SalesItem",
        /// Inventory item. Column `InvntItem`, default `Y`.
        inventory_item: Option<YesNo> = "InventoryItem",
        /// Income account. Column `IncomeAcct`.
        income_account: Option<String> = "IncomeAccount",
        /// Exempt income account. Column `ExmptIncom`.
        exempt_income_account: Option<String> = "ExemptIncomeAccount",
        /// Expanse account. Column `ExpensAcct`.
        expanse_account: Option<String> = "ExpanseAccount",
        /// Mainsupplier. Column `CardCode`.
        mainsupplier: Option<String> = "Mainsupplier",
        /// Supplier catalog no. Column `SuppCatNum`.
        supplier_catalog_no: Option<String> = "SupplierCatalogNo",
        /// Desired inventory. Column `ReorderQty`.
        desired_inventory: Option<Decimal> = "DesiredInventory",
        /// Min inventory. Column `MinLevel`.
        min_inventory: Option<Decimal> = "MinInventory",
        /// Picture. Column `PicturName`.
        picture: Option<String> = "Picture",
        /// User text. Column `UserText`.
        user_text: Option<String> = "User_Text",
        /// Serial num. Column `SerialNum`.
        serial_num: Option<String> = "SerialNum",
        /// Commission percent. In per cent. Column `CommisPcnt`.
        commission_percent: Option<Decimal> = "CommissionPercent",
        /// Commission sum. Column `CommisSum`.
        commission_sum: Option<Decimal> = "CommissionSum",
        /// Commission group. Column `CommisGrp`, default `0`.
        commission_group: Option<i64> = "CommissionGroup",
        /// Tree type. Column `TreeType`, default `N`.
        tree_type: Option<BoItemTreeTypes> = "TreeType",
        /// Asset item. Column `AssetItem`, default `N`.
        asset_item: Option<YesNo> = "AssetItem",
        /// Data export code. Column `ExportCode`.
        data_export_code: Option<String> = "DataExportCode",
        /// Manufacturer. Column `FirmCode`, default `-1`.
        manufacturer: Option<i64> = "Manufacturer",
        /// Manage serial numbers. Column `ManSerNum`, default `N`.
        manage_serial_numbers: Option<YesNo> = "ManageSerialNumbers",
        /// Manage batch numbers. Column `ManBtchNum`, default `N`.
        manage_batch_numbers: Option<YesNo> = "ManageBatchNumbers",
        /// Valid. Column `validFor`, default `N`.
        valid: Option<YesNo> = "Valid",
        /// Valid from. Column `validFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `validTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Valid remarks. Column `ValidComm`.
        valid_remarks: Option<String> = "ValidRemarks",
        /// Frozen. Column `frozenFor`, default `N`.
        frozen: Option<YesNo> = "Frozen",
        /// Frozen from. Column `frozenFrom`.
        frozen_from: Option<Date> = "FrozenFrom",
        /// Frozen to. Column `frozenTo`.
        frozen_to: Option<Date> = "FrozenTo",
        /// Frozen remarks. Column `FrozenComm`.
        frozen_remarks: Option<String> = "FrozenRemarks",
        /// Sales unit. Column `SalUnitMsr`.
        sales_unit: Option<String> = "SalesUnit",
        /// Sales items per unit. Column `NumInSale`.
        sales_items_per_unit: Option<Decimal> = "SalesItemsPerUnit",
        /// Sales packaging unit. Column `SalPackMsr`.
        sales_packaging_unit: Option<String> = "SalesPackagingUnit",
        /// Sales qty per pack unit. Column `SalPackUn`.
        sales_qty_per_pack_unit: Option<Decimal> = "SalesQtyPerPackUnit",
        /// Sales unit length. Column `SLength1`.
        sales_unit_length: Option<Decimal> = "SalesUnitLength",
        /// Sales length unit. Column `SLen1Unit`.
        sales_length_unit: Option<i64> = "SalesLengthUnit",
        /// Sales unit width. Column `SWidth1`.
        sales_unit_width: Option<Decimal> = "SalesUnitWidth",
        /// Sales width unit. Column `SWdth1Unit`.
        sales_width_unit: Option<i64> = "SalesWidthUnit",
        /// Sales unit height. Column `SHeight1`.
        sales_unit_height: Option<Decimal> = "SalesUnitHeight",
        /// Sales height unit. Column `SHght1Unit`.
        sales_height_unit: Option<i64> = "SalesHeightUnit",
        /// Sales unit volume. Column `SVolume`.
        sales_unit_volume: Option<Decimal> = "SalesUnitVolume",
        /// Sales volume unit. Column `SVolUnit`.
        sales_volume_unit: Option<i64> = "SalesVolumeUnit",
        /// Sales unit weight. Column `SWeight1`.
        sales_unit_weight: Option<Decimal> = "SalesUnitWeight",
        /// Sales weight unit. Column `SWght1Unit`.
        sales_weight_unit: Option<i64> = "SalesWeightUnit",
        /// Purchase unit. Column `BuyUnitMsr`.
        purchase_unit: Option<String> = "PurchaseUnit",
        /// Purchase items per unit. Column `NumInBuy`.
        purchase_items_per_unit: Option<Decimal> = "PurchaseItemsPerUnit",
        /// Purchase packaging unit. Column `PurPackMsr`.
        purchase_packaging_unit: Option<String> = "PurchasePackagingUnit",
        /// Purchase qty per pack unit. Column `PurPackUn`.
        purchase_qty_per_pack_unit: Option<Decimal> = "PurchaseQtyPerPackUnit",
        /// Purchase unit length. Column `BLength1`.
        purchase_unit_length: Option<Decimal> = "PurchaseUnitLength",
        /// Purchase length unit. Column `BLen1Unit`.
        purchase_length_unit: Option<i64> = "PurchaseLengthUnit",
        /// Purchase unit width. Column `BWidth1`.
        purchase_unit_width: Option<Decimal> = "PurchaseUnitWidth",
        /// Purchase width unit. Column `BWdth1Unit`.
        purchase_width_unit: Option<i64> = "PurchaseWidthUnit",
        /// Purchase unit height. Column `BHeight1`.
        purchase_unit_height: Option<Decimal> = "PurchaseUnitHeight",
        /// Purchase height unit. Column `BHght1Unit`.
        purchase_height_unit: Option<i64> = "PurchaseHeightUnit",
        /// Purchase unit volume. Column `BVolume`.
        purchase_unit_volume: Option<Decimal> = "PurchaseUnitVolume",
        /// Purchase volume unit. Column `BVolUnit`.
        purchase_volume_unit: Option<i64> = "PurchaseVolumeUnit",
        /// Purchase unit weight. Column `BWeight1`.
        purchase_unit_weight: Option<Decimal> = "PurchaseUnitWeight",
        /// Purchase weight unit. Column `BWght1Unit`.
        purchase_weight_unit: Option<i64> = "PurchaseWeightUnit",
        /// Purchase VAT group. Column `VatGroupPu`.
        purchase_vat_group: Option<String> = "PurchaseVATGroup",
        /// Sales factor1. Column `SalFactor1`.
        sales_factor1: Option<Decimal> = "SalesFactor1",
        /// Sales factor2. Column `SalFactor2`.
        sales_factor2: Option<Decimal> = "SalesFactor2",
        /// Sales factor3. Column `SalFactor3`.
        sales_factor3: Option<Decimal> = "SalesFactor3",
        /// Sales factor4. Column `SalFactor4`.
        sales_factor4: Option<Decimal> = "SalesFactor4",
        /// Purchase factor1. Column `PurFactor1`.
        purchase_factor1: Option<Decimal> = "PurchaseFactor1",
        /// Purchase factor2. Column `PurFactor2`.
        purchase_factor2: Option<Decimal> = "PurchaseFactor2",
        /// Purchase factor3. Column `PurFactor3`.
        purchase_factor3: Option<Decimal> = "PurchaseFactor3",
        /// Purchase factor4. Column `PurFactor4`.
        purchase_factor4: Option<Decimal> = "PurchaseFactor4",
        /// Foreign revenues account. Column `FrgnInAcct`.
        foreign_revenues_account: Option<String> = "ForeignRevenuesAccount",
        /// EC revenues account. Column `ECInAcct`.
        ec_revenues_account: Option<String> = "ECRevenuesAccount",
        /// Foreign expenses account. Column `FrgnExpAcc`.
        foreign_expenses_account: Option<String> = "ForeignExpensesAccount",
        /// EC expenses account. Column `ECExpAcc`.
        ec_expenses_account: Option<String> = "ECExpensesAccount",
        /// Avg std price. Column `AvgPrice`.
        avg_std_price: Option<Decimal> = "AvgStdPrice",
        /// Default warehouse. Column `DfltWH`.
        default_warehouse: Option<String> = "DefaultWarehouse",
        /// Ship type. Column `ShipType`.
        ship_type: Option<i64> = "ShipType",
        /// GL method. Column `GLMethod`, default `W`.
        gl_method: Option<BoGLMethods> = "GLMethod",
        /// Tax type. Column `TaxType`, default `Y`.
        tax_type: Option<BoTaxTypes> = "TaxType",
        /// Max inventory. Column `MaxLevel`.
        max_inventory: Option<Decimal> = "MaxInventory",
        /// Manage stock by warehouse. Column `ByWh`.
        manage_stock_by_warehouse: Option<YesNo> = "ManageStockByWarehouse",
        /// Purchase height unit1. Column `BHght2Unit`.
        purchase_height_unit1: Option<i64> = "PurchaseHeightUnit1",
        /// Purchase unit height1. Column `BHeight2`.
        purchase_unit_height1: Option<Decimal> = "PurchaseUnitHeight1",
        /// Purchase length unit1. Column `BLen2Unit`.
        purchase_length_unit1: Option<i64> = "PurchaseLengthUnit1",
        /// Purchase unit length1. Column `Blength2`.
        purchase_unit_length1: Option<Decimal> = "PurchaseUnitLength1",
        /// Purchase weight unit1. Column `BWght2Unit`.
        purchase_weight_unit1: Option<i64> = "PurchaseWeightUnit1",
        /// Purchase unit weight1. Column `BWeight2`.
        purchase_unit_weight1: Option<Decimal> = "PurchaseUnitWeight1",
        /// Purchase width unit1. Column `BWdth2Unit`.
        purchase_width_unit1: Option<i64> = "PurchaseWidthUnit1",
        /// Purchase unit width1. Column `BWidth2`.
        purchase_unit_width1: Option<Decimal> = "PurchaseUnitWidth1",
        /// Sales height unit1. Column `SHght2Unit`.
        sales_height_unit1: Option<i64> = "SalesHeightUnit1",
        /// Sales unit height1. Column `SHeight2`.
        sales_unit_height1: Option<Decimal> = "SalesUnitHeight1",
        /// Sales length unit1. Column `SLen2Unit`.
        sales_length_unit1: Option<i64> = "SalesLengthUnit1",
        /// Sales unit length1. Column `Slength2`.
        sales_unit_length1: Option<Decimal> = "SalesUnitLength1",
        /// Sales weight unit1. Column `SWght2Unit`.
        sales_weight_unit1: Option<i64> = "SalesWeightUnit1",
        /// Sales unit weight1. Column `SWeight2`.
        sales_unit_weight1: Option<Decimal> = "SalesUnitWeight1",
        /// Sales width unit1. Column `SWdth2Unit`.
        sales_width_unit1: Option<i64> = "SalesWidthUnit1",
        /// Sales unit width1. Column `SWidth2`.
        sales_unit_width1: Option<Decimal> = "SalesUnitWidth1",
        /// Force selection of serial number. Column `BlockOut`, default `Y`.
        force_selection_of_serial_number: Option<YesNo> = "ForceSelectionOfSerialNumber",
        /// Manage serial numbers on release only. Column `ManOutOnly`, default `N`.
        manage_serial_numbers_on_release_only: Option<YesNo> = "ManageSerialNumbersOnReleaseOnly",
        /// WT liable. Column `WTLiable`, default `Y`.
        wt_liable: Option<YesNo> = "WTLiable",
        /// Cost accounting method. Column `EvalSystem`.
        cost_accounting_method: Option<BoInventorySystem> = "CostAccountingMethod",
        /// SWW. Column `SWW`.
        sww: Option<String> = "SWW",
        /// Warranty template. Column `WarrntTmpl`.
        warranty_template: Option<String> = "WarrantyTemplate",
        /// Indirect tax. Column `IndirctTax`, default `N`.
        indirect_tax: Option<YesNo> = "IndirectTax",
        /// Ar tax code. Column `TaxCodeAR`.
        ar_tax_code: Option<String> = "ArTaxCode",
        /// Ap tax code. Column `TaxCodeAP`.
        ap_tax_code: Option<String> = "ApTaxCode",
        /// Base unit name. Column `BaseUnit`.
        base_unit_name: Option<String> = "BaseUnitName",
        /// Item country org. Column `CountryOrg`.
        item_country_org: Option<String> = "ItemCountryOrg",
        /// Issue method. Column `IssueMthd`.
        issue_method: Option<BoIssueMethod> = "IssueMethod",
        /// SRI and batch manage method. Column `MngMethod`, default `R`.
        sri_and_batch_manage_method: Option<BoManageMethod> = "SRIAndBatchManageMethod",
        /// Is phantom. Column `Phantom`, default `N`.
        is_phantom: Option<YesNo> = "IsPhantom",
        /// Inventory UOM. Column `InvntryUom`.
        inventory_uom: Option<String> = "InventoryUOM",
        /// Planning system. Column `PlaningSys`, default `N`.
        planning_system: Option<BoPlanningSystem> = "PlanningSystem",
        /// Procurement method. Column `PrcrmntMtd`, default `B`.
        procurement_method: Option<BoProcurementMethod> = "ProcurementMethod",
        /// Component warehouse. Column `CompoWH`, default `B`.
        component_warehouse: Option<BoMRPComponentWarehouse> = "ComponentWarehouse",
        /// Order intervals. Column `OrdrIntrvl`.
        order_intervals: Option<i64> = "OrderIntervals",
        /// Order multiple. Column `OrdrMulti`.
        order_multiple: Option<Decimal> = "OrderMultiple",
        /// Lead time. Column `LeadTime`.
        lead_time: Option<i64> = "LeadTime",
        /// Min order quantity. Column `MinOrdrQty`.
        min_order_quantity: Option<Decimal> = "MinOrderQuantity",
        /// Item type. Column `ItemType`, default `I`.
        item_type: Option<ItemTypeEnum> = "ItemType",
        /// Item class. Column `ItemClass`, default `2`.
        item_class: Option<ItemClassEnum> = "ItemClass",
        /// Outgoing service code. Column `OSvcCode`, default `-1`.
        outgoing_service_code: Option<i64> = "OutgoingServiceCode",
        /// Incoming service code. Column `ISvcCode`, default `-1`.
        incoming_service_code: Option<i64> = "IncomingServiceCode",
        /// Service group. Column `ServiceGrp`, default `-1`.
        service_group: Option<i64> = "ServiceGroup",
        /// NCM code. Column `NCMCode`, default `-1`.
        ncm_code: Option<i64> = "NCMCode",
        /// Material type. Column `MatType`, default `1`.
        material_type: Option<BoMaterialTypes> = "MaterialType",
        /// Material group. Column `MatGrp`, default `-1`.
        material_group: Option<i64> = "MaterialGroup",
        /// Product source. Column `ProductSrc`, default `0`.
        product_source: Option<String> = "ProductSource",
        /// Properties1. Column `QryGroup1`, default `N`.
        properties1: Option<YesNo> = "Properties1",
        /// Properties2. Column `QryGroup2`, default `N`.
        properties2: Option<YesNo> = "Properties2",
        /// Properties3. Column `QryGroup3`, default `N`.
        properties3: Option<YesNo> = "Properties3",
        /// Properties4. Column `QryGroup4`, default `N`.
        properties4: Option<YesNo> = "Properties4",
        /// Properties5. Column `QryGroup5`, default `N`.
        properties5: Option<YesNo> = "Properties5",
        /// Properties6. Column `QryGroup6`, default `N`.
        properties6: Option<YesNo> = "Properties6",
        /// Properties7. Column `QryGroup7`, default `N`.
        properties7: Option<YesNo> = "Properties7",
        /// Properties8. Column `QryGroup8`, default `N`.
        properties8: Option<YesNo> = "Properties8",
        /// Properties9. Column `QryGroup9`, default `N`.
        properties9: Option<YesNo> = "Properties9",
        /// Properties10. Column `QryGroup10`, default `N`.
        properties10: Option<YesNo> = "Properties10",
        /// Properties11. Column `QryGroup11`, default `N`.
        properties11: Option<YesNo> = "Properties11",
        /// Properties12. Column `QryGroup12`, default `N`.
        properties12: Option<YesNo> = "Properties12",
        /// Properties13. Column `QryGroup13`, default `N`.
        properties13: Option<YesNo> = "Properties13",
        /// Properties14. Column `QryGroup14`, default `N`.
        properties14: Option<YesNo> = "Properties14",
        /// Properties15. Column `QryGroup15`, default `N`.
        properties15: Option<YesNo> = "Properties15",
        /// Properties16. Column `QryGroup16`, default `N`.
        properties16: Option<YesNo> = "Properties16",
        /// Properties17. Column `QryGroup17`, default `N`.
        properties17: Option<YesNo> = "Properties17",
        /// Properties18. Column `QryGroup18`, default `N`.
        properties18: Option<YesNo> = "Properties18",
        /// Properties19. Column `QryGroup19`, default `N`.
        properties19: Option<YesNo> = "Properties19",
        /// Properties20. Column `QryGroup20`, default `N`.
        properties20: Option<YesNo> = "Properties20",
        /// Properties21. Column `QryGroup21`, default `N`.
        properties21: Option<YesNo> = "Properties21",
        /// Properties22. Column `QryGroup22`, default `N`.
        properties22: Option<YesNo> = "Properties22",
        /// Properties23. Column `QryGroup23`, default `N`.
        properties23: Option<YesNo> = "Properties23",
        /// Properties24. Column `QryGroup24`, default `N`.
        properties24: Option<YesNo> = "Properties24",
        /// Properties25. Column `QryGroup25`, default `N`.
        properties25: Option<YesNo> = "Properties25",
        /// Properties26. Column `QryGroup26`, default `N`.
        properties26: Option<YesNo> = "Properties26",
        /// Properties27. Column `QryGroup27`, default `N`.
        properties27: Option<YesNo> = "Properties27",
        /// Properties28. Column `QryGroup28`, default `N`.
        properties28: Option<YesNo> = "Properties28",
        /// Properties29. Column `QryGroup29`, default `N`.
        properties29: Option<YesNo> = "Properties29",
        /// Properties30. Column `QryGroup30`, default `N`.
        properties30: Option<YesNo> = "Properties30",
        /// Properties31. Column `QryGroup31`, default `N`.
        properties31: Option<YesNo> = "Properties31",
        /// Properties32. Column `QryGroup32`, default `N`.
        properties32: Option<YesNo> = "Properties32",
        /// Properties33. Column `QryGroup33`, default `N`.
        properties33: Option<YesNo> = "Properties33",
        /// Properties34. Column `QryGroup34`, default `N`.
        properties34: Option<YesNo> = "Properties34",
        /// Properties35. Column `QryGroup35`, default `N`.
        properties35: Option<YesNo> = "Properties35",
        /// Properties36. Column `QryGroup36`, default `N`.
        properties36: Option<YesNo> = "Properties36",
        /// Properties37. Column `QryGroup37`, default `N`.
        properties37: Option<YesNo> = "Properties37",
        /// Properties38. Column `QryGroup38`, default `N`.
        properties38: Option<YesNo> = "Properties38",
        /// Properties39. Column `QryGroup39`, default `N`.
        properties39: Option<YesNo> = "Properties39",
        /// Properties40. Column `QryGroup40`, default `N`.
        properties40: Option<YesNo> = "Properties40",
        /// Properties41. Column `QryGroup41`, default `N`.
        properties41: Option<YesNo> = "Properties41",
        /// Properties42. Column `QryGroup42`, default `N`.
        properties42: Option<YesNo> = "Properties42",
        /// Properties43. Column `QryGroup43`, default `N`.
        properties43: Option<YesNo> = "Properties43",
        /// Properties44. Column `QryGroup44`, default `N`.
        properties44: Option<YesNo> = "Properties44",
        /// Properties45. Column `QryGroup45`, default `N`.
        properties45: Option<YesNo> = "Properties45",
        /// Properties46. Column `QryGroup46`, default `N`.
        properties46: Option<YesNo> = "Properties46",
        /// Properties47. Column `QryGroup47`, default `N`.
        properties47: Option<YesNo> = "Properties47",
        /// Properties48. Column `QryGroup48`, default `N`.
        properties48: Option<YesNo> = "Properties48",
        /// Properties49. Column `QryGroup49`, default `N`.
        properties49: Option<YesNo> = "Properties49",
        /// Properties50. Column `QryGroup50`, default `N`.
        properties50: Option<YesNo> = "Properties50",
        /// Properties51. Column `QryGroup51`, default `N`.
        properties51: Option<YesNo> = "Properties51",
        /// Properties52. Column `QryGroup52`, default `N`.
        properties52: Option<YesNo> = "Properties52",
        /// Properties53. Column `QryGroup53`, default `N`.
        properties53: Option<YesNo> = "Properties53",
        /// Properties54. Column `QryGroup54`, default `N`.
        properties54: Option<YesNo> = "Properties54",
        /// Properties55. Column `QryGroup55`, default `N`.
        properties55: Option<YesNo> = "Properties55",
        /// Properties56. Column `QryGroup56`, default `N`.
        properties56: Option<YesNo> = "Properties56",
        /// Properties57. Column `QryGroup57`, default `N`.
        properties57: Option<YesNo> = "Properties57",
        /// Properties58. Column `QryGroup58`, default `N`.
        properties58: Option<YesNo> = "Properties58",
        /// Properties59. Column `QryGroup59`, default `N`.
        properties59: Option<YesNo> = "Properties59",
        /// Properties60. Column `QryGroup60`, default `N`.
        properties60: Option<YesNo> = "Properties60",
        /// Properties61. Column `QryGroup61`, default `N`.
        properties61: Option<YesNo> = "Properties61",
        /// Properties62. Column `QryGroup62`, default `N`.
        properties62: Option<YesNo> = "Properties62",
        /// Properties63. Column `QryGroup63`, default `N`.
        properties63: Option<YesNo> = "Properties63",
        /// Properties64. Column `QryGroup64`, default `N`.
        properties64: Option<YesNo> = "Properties64",
        /// Auto create serial numbers on release. Column `ManOutOnly`, default `N`.
        auto_create_serial_numbers_on_release: Option<YesNo> = "AutoCreateSerialNumbersOnRelease",
        /// DNF entry. Column `DNFEntry`, default `-1`.
        dnf_entry: Option<i64> = "DNFEntry",
        /// GTS item spec. Column `Spec`.
        gts_item_spec: Option<String> = "GTSItemSpec",
        /// GTS item tax category. Column `TaxCtg`.
        gts_item_tax_category: Option<String> = "GTSItemTaxCategory",
        /// Fuel ID. Column `FuelCode`, default `-1`.
        fuel_id: Option<i64> = "FuelID",
        /// Beverage table code. Column `BeverTblC`.
        beverage_table_code: Option<String> = "BeverageTableCode",
        /// Beverage group code. Column `BeverGrpC`.
        beverage_group_code: Option<String> = "BeverageGroupCode",
        /// Beverage commercial brand code. Column `BeverTM`, default `-1`.
        beverage_commercial_brand_code: Option<i64> = "BeverageCommercialBrandCode",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Tolerance days. Column `ToleranDay`.
        tolerance_days: Option<i64> = "ToleranceDays",
        /// Type of advanced rules. Column `GLPickMeth`, default `A`.
        type_of_advanced_rules: Option<TypeOfAdvancedRulesEnum> = "TypeOfAdvancedRules",
        /// Issue primarily by. Column `IssuePriBy`.
        issue_primarily_by: Option<IssuePrimarilyByEnum> = "IssuePrimarilyBy",
        /// No discounts. Column `NoDiscount`, default `N`.
        no_discounts: Option<YesNo> = "NoDiscounts",
        /// Asset class. Column `AssetClass`.
        asset_class: Option<String> = "AssetClass",
        /// Asset group. Column `AssetGroup`.
        asset_group: Option<String> = "AssetGroup",
        /// Inventory number. Column `InventryNo`.
        inventory_number: Option<String> = "InventoryNumber",
        /// Technician. Column `Technician`.
        technician: Option<i64> = "Technician",
        /// Employee. Column `Employee`.
        employee: Option<i64> = "Employee",
        /// Location. Column `Location`.
        location: Option<i64> = "Location",
        /// Capitalization date. Column `CapDate`.
        capitalization_date: Option<Date> = "CapitalizationDate",
        /// Statistical asset. Column `StatAsset`, default `N`.
        statistical_asset: Option<YesNo> = "StatisticalAsset",
        /// Cession. Column `Cession`, default `N`.
        cession: Option<YesNo> = "Cession",
        /// Deactivate after useful life. Column `DeacAftUL`, default `N`.
        deactivate_after_useful_life: Option<YesNo> = "DeactivateAfterUsefulLife",
        /// Uom group entry. Column `UgpEntry`.
        uom_group_entry: Option<i64> = "UoMGroupEntry",
        /// Inventory uom entry. Column `IUoMEntry`.
        inventory_uom_entry: Option<i64> = "InventoryUoMEntry",
        /// Default sales uom entry. Column `SUoMEntry`.
        default_sales_uom_entry: Option<i64> = "DefaultSalesUoMEntry",
        /// Default purchasing uom entry. Column `PUoMEntry`.
        default_purchasing_uom_entry: Option<i64> = "DefaultPurchasingUoMEntry",
        /// Depreciation group. Column `DeprGroup`.
        depreciation_group: Option<String> = "DepreciationGroup",
        /// Asset serial number. Column `AssetSerNo`.
        asset_serial_number: Option<String> = "AssetSerialNumber",
        /// Inventory weight. Column `IWeight1`.
        inventory_weight: Option<Decimal> = "InventoryWeight",
        /// Inventory weight unit. Column `IWght1Unit`.
        inventory_weight_unit: Option<i64> = "InventoryWeightUnit",
        /// Inventory weight1. Column `IWeight2`.
        inventory_weight1: Option<Decimal> = "InventoryWeight1",
        /// Inventory weight unit1. Column `IWght2Unit`.
        inventory_weight_unit1: Option<i64> = "InventoryWeightUnit1",
        /// Default counting unit. Column `CntUnitMsr`.
        default_counting_unit: Option<String> = "DefaultCountingUnit",
        /// Default counting uom entry. Column `INUoMEntry`.
        default_counting_uom_entry: Option<i64> = "DefaultCountingUoMEntry",
        /// Excisable. Column `Excisable`, default `N`.
        excisable: Option<YesNo> = "Excisable",
        /// Chapter ID. Column `ChapterID`, default `-1`.
        chapter_id: Option<i64> = "ChapterID",
        /// Scs code. Column `ScsCode`.
        scs_code: Option<String> = "ScsCode",
        /// Sp prod type. Column `SpProdType`.
        sp_prod_type: Option<SpecialProductTypeEnum> = "SpProdType",
        /// Prod std cost. Column `PrdStdCst`.
        prod_std_cost: Option<Decimal> = "ProdStdCost",
        /// In cost rollup. Column `InCostRoll`, default `Y`.
        in_cost_rollup: Option<YesNo> = "InCostRollup",
        /// Virtual asset item. Column `VirtAstItm`, default `N`.
        virtual_asset_item: Option<YesNo> = "VirtualAssetItem",
        /// Enforce asset serial numbers. Column `EnAstSeri`, default `N`.
        enforce_asset_serial_numbers: Option<YesNo> = "EnforceAssetSerialNumbers",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// GST relevnt. Column `GSTRelevnt`, default `N`.
        gst_relevnt: Option<YesNo> = "GSTRelevnt",
        /// SAC entry. Column `SACEntry`, default `-1`.
        sac_entry: Option<i64> = "SACEntry",
        /// GST tax category. Column `GstTaxCtg`, default `R`.
        gst_tax_category: Option<GSTTaxCategoryEnum> = "GSTTaxCategory",
        /// Service category entry. Column `ServiceCtg`, default `-1`.
        service_category_entry: Option<i64> = "ServiceCategoryEntry",
        /// Capital goods on hold percent. In per cent. Column `OnHldPert`.
        capital_goods_on_hold_percent: Option<Decimal> = "CapitalGoodsOnHoldPercent",
        /// Capital goods on hold limit. Column `onHldLimt`.
        capital_goods_on_hold_limit: Option<Decimal> = "CapitalGoodsOnHoldLimit",
        /// Assessable value. Column `AssblValue`.
        assessable_value: Option<Decimal> = "AssessableValue",
        /// Ass val4 WTR. Column `AssVal4WTR`.
        ass_val4_wtr: Option<Decimal> = "AssVal4WTR",
        /// SOI excisable. Column `SOIExc`, default `4`.
        soi_excisable: Option<SOIExcisableTypeEnum> = "SOIExcisable",
        /// TNVED. Column `TNVED`.
        tnved: Option<String> = "TNVED",
        /// Imported item. Column `Imported`, default `N`.
        imported_item: Option<YesNo> = "ImportedItem",
        /// Pricing unit. Column `PriceUnit`.
        pricing_unit: Option<i64> = "PricingUnit",
        /// NVE code. Whether it can be written is not published.
        nve_code: Option<String> = "NVECode",
        /// Ctr seal qty. Whether it can be written is not published.
        ctr_seal_qty: Option<Decimal> = "CtrSealQty",
        /// CEST code. Whether it can be written is not published.
        cest_code: Option<i64> = "CESTCode",
        /// Legal text. Whether it can be written is not published.
        legal_text: Option<String> = "LegalText",
        /// Create QR code from. Whether it can be written is not published.
        create_qr_code_from: Option<String> = "CreateQRCodeFrom",
        /// Traceable item. Whether it can be written is not published.
        traceable_item: Option<YesNo> = "TraceableItem",
        /// Commodity classification. Whether it can be written is not published.
        commodity_classification: Option<i64> = "CommodityClassification",
        /// Item prices. Whether it can be written is not published.
        item_prices: Vec<ItemPrice> = "ItemPrices",
        /// Item warehouse info collection. Whether it can be written is not published.
        item_warehouse_info_collection: Vec<ItemWarehouseInfo> = "ItemWarehouseInfoCollection",
        /// Item preferred vendors. Whether it can be written is not published.
        item_preferred_vendors: Vec<ItemPreferredVendor> = "ItemPreferredVendors",
        /// Item localization infos. Whether it can be written is not published.
        item_localization_infos: Vec<ItemLocalizationInfo> = "ItemLocalizationInfos",
        /// Item projects. Whether it can be written is not published.
        item_projects: Vec<ItemProject> = "ItemProjects",
        /// Item distribution rules. Whether it can be written is not published.
        item_distribution_rules: Vec<ItemDistributionRule> = "ItemDistributionRules",
        /// Item attribute groups. Whether it can be written is not published.
        item_attribute_groups: Vec<ItemAttributeGroups> = "ItemAttributeGroups",
        /// Item depreciation parameters. Whether it can be written is not published.
        item_depreciation_parameters: Vec<ItemDepreciationParameter> = "ItemDepreciationParameters",
        /// Item period controls. Whether it can be written is not published.
        item_period_controls: Vec<ItemPeriodControl> = "ItemPeriodControls",
        /// Item unit of measurement collection. Whether it can be written is not published.
        item_unit_of_measurement_collection: Vec<ItemUnitOfMeasurement> = "ItemUnitOfMeasurementCollection",
        /// Item bar code collection. Whether it can be written is not published.
        item_bar_code_collection: Vec<ItemBarCode> = "ItemBarCodeCollection",
        /// Item intrastat extension. Whether it can be written is not published.
        item_intrastat_extension: Option<Box<ItemIntrastatExtension>> = "ItemIntrastatExtension",
    } read_only {
        /// Quantity on stock. Column `OnHand`. Read-only.
        quantity_on_stock: Option<Decimal> = "QuantityOnStock",
        /// Quantity ordered from vendors. Column `OnOrder`. Read-only.
        quantity_ordered_from_vendors: Option<Decimal> = "QuantityOrderedFromVendors",
        /// Quantity ordered by customers. Column `IsCommited`. Read-only.
        quantity_ordered_by_customers: Option<Decimal> = "QuantityOrderedByCustomers",
        /// Moving average price. Column `AvgPrice`. Read-only.
        moving_average_price: Option<Decimal> = "MovingAveragePrice",
        /// Asset status. Column `AsstStatus`, default `N`. Read-only.
        asset_status: Option<AssetStatusEnum> = "AssetStatus",
        /// Manage by quantity. Column `MgrByQty`, default `N`. Read-only.
        manage_by_quantity: Option<YesNo> = "ManageByQuantity",
        /// Counting items per unit. Column `NumInCnt`. Read-only.
        counting_items_per_unit: Option<Decimal> = "CountingItemsPerUnit",
        /// Linked resource. Column `LinkRsc`. Read-only.
        linked_resource: Option<String> = "LinkedResource",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Update time. Column `UpdateTS`. Read-only.
        update_time: Option<Time> = "UpdateTime",
        /// Create date. Column `CreateDate`. Read-only.
        create_date: Option<Date> = "CreateDate",
        /// Create time. Column `CreateTS`. Read-only.
        create_time: Option<Time> = "CreateTime",
        /// Data version. Read-only.
        data_version: Option<i64> = "DataVersion",
    }
}

sap_b1_client::record_actions! {
    Item {
        /// The action `Cancel`.
        CANCEL = "Cancel",
    }
}

sap_b1_client::record! {
    /// Item attribute groups. Table `ITM13`.
    ItemAttributeGroups, ItemAttributeGroupsBody {
        /// Attribute1. Column `AttriTxt1`.
        attribute1: Option<String> = "Attribute1",
        /// Attribute2. Column `AttriTxt2`.
        attribute2: Option<String> = "Attribute2",
        /// Attribute3. Column `AttriTxt3`.
        attribute3: Option<String> = "Attribute3",
        /// Attribute4. Column `AttriTxt4`.
        attribute4: Option<String> = "Attribute4",
        /// Attribute5. Column `AttriTxt5`.
        attribute5: Option<String> = "Attribute5",
        /// Attribute6. Column `AttriTxt6`.
        attribute6: Option<String> = "Attribute6",
        /// Attribute7. Column `AttriTxt7`.
        attribute7: Option<String> = "Attribute7",
        /// Attribute8. Column `AttriTxt8`.
        attribute8: Option<String> = "Attribute8",
        /// Attribute9. Column `AttriTxt9`.
        attribute9: Option<String> = "Attribute9",
        /// Attribute10. Column `AttriTxt10`.
        attribute10: Option<String> = "Attribute10",
        /// Attribute11. Column `AttriTxt11`.
        attribute11: Option<String> = "Attribute11",
        /// Attribute12. Column `AttriTxt12`.
        attribute12: Option<String> = "Attribute12",
        /// Attribute13. Column `AttriTxt13`.
        attribute13: Option<String> = "Attribute13",
        /// Attribute14. Column `AttriTxt14`.
        attribute14: Option<String> = "Attribute14",
        /// Attribute15. Column `AttriTxt15`.
        attribute15: Option<String> = "Attribute15",
        /// Attribute16. Column `AttriTxt16`.
        attribute16: Option<String> = "Attribute16",
        /// Attribute17. Column `AttriTxt17`.
        attribute17: Option<String> = "Attribute17",
        /// Attribute18. Column `AttriTxt18`.
        attribute18: Option<String> = "Attribute18",
        /// Attribute19. Column `AttriTxt19`.
        attribute19: Option<String> = "Attribute19",
        /// Attribute20. Column `AttriTxt20`.
        attribute20: Option<String> = "Attribute20",
        /// Attribute21. Column `AttriTxt21`.
        attribute21: Option<String> = "Attribute21",
        /// Attribute22. Column `AttriTxt22`.
        attribute22: Option<String> = "Attribute22",
        /// Attribute23. Column `AttriTxt23`.
        attribute23: Option<String> = "Attribute23",
        /// Attribute24. Column `AttriTxt24`.
        attribute24: Option<String> = "Attribute24",
        /// Attribute25. Column `AttriTxt25`.
        attribute25: Option<String> = "Attribute25",
        /// Attribute26. Column `AttriTxt26`.
        attribute26: Option<String> = "Attribute26",
        /// Attribute27. Column `AttriTxt27`.
        attribute27: Option<String> = "Attribute27",
        /// Attribute28. Column `AttriTxt28`.
        attribute28: Option<String> = "Attribute28",
        /// Attribute29. Column `AttriTxt29`.
        attribute29: Option<String> = "Attribute29",
        /// Attribute30. Column `AttriTxt30`.
        attribute30: Option<String> = "Attribute30",
        /// Attribute31. Column `AttriTxt31`.
        attribute31: Option<String> = "Attribute31",
        /// Attribute32. Column `AttriTxt32`.
        attribute32: Option<String> = "Attribute32",
        /// Attribute33. Column `AttriInt33`.
        attribute33: Option<i64> = "Attribute33",
        /// Attribute34. Column `AttriInt34`.
        attribute34: Option<i64> = "Attribute34",
        /// Attribute35. Column `AttriInt35`.
        attribute35: Option<i64> = "Attribute35",
        /// Attribute36. Column `AttriInt36`.
        attribute36: Option<i64> = "Attribute36",
        /// Attribute37. Column `AttriInt37`.
        attribute37: Option<i64> = "Attribute37",
        /// Attribute38. Column `AttriInt38`.
        attribute38: Option<i64> = "Attribute38",
        /// Attribute39. Column `AttriInt39`.
        attribute39: Option<i64> = "Attribute39",
        /// Attribute40. Column `AttriInt40`.
        attribute40: Option<i64> = "Attribute40",
        /// Attribute41. Column `AttriInt41`.
        attribute41: Option<i64> = "Attribute41",
        /// Attribute42. Column `AttriInt42`.
        attribute42: Option<i64> = "Attribute42",
        /// Attribute43. Column `AttriDt43`.
        attribute43: Option<Date> = "Attribute43",
        /// Attribute44. Column `AttriDt44`.
        attribute44: Option<Date> = "Attribute44",
        /// Attribute45. Column `AttriDt45`.
        attribute45: Option<Date> = "Attribute45",
        /// Attribute46. Column `AttriDt46`.
        attribute46: Option<Date> = "Attribute46",
        /// Attribute47. Column `AttriDt47`.
        attribute47: Option<Date> = "Attribute47",
        /// Attribute48. Column `AttriAm48`.
        attribute48: Option<Decimal> = "Attribute48",
        /// Attribute49. Column `AttriAm49`.
        attribute49: Option<Decimal> = "Attribute49",
        /// Attribute50. Column `AttriAm50`.
        attribute50: Option<Decimal> = "Attribute50",
        /// Attribute51. Column `AttriAm51`.
        attribute51: Option<Decimal> = "Attribute51",
        /// Attribute52. Column `AttriAm52`.
        attribute52: Option<Decimal> = "Attribute52",
        /// Attribute53. Column `AttriAm53`.
        attribute53: Option<Decimal> = "Attribute53",
        /// Attribute54. Column `AttriAm54`.
        attribute54: Option<Decimal> = "Attribute54",
        /// Attribute55. Column `AttriPr55`.
        attribute55: Option<Decimal> = "Attribute55",
        /// Attribute56. Column `AttriPr56`.
        attribute56: Option<Decimal> = "Attribute56",
        /// Attribute57. Column `AttriPr57`.
        attribute57: Option<Decimal> = "Attribute57",
        /// Attribute58. Column `AttriPr58`.
        attribute58: Option<Decimal> = "Attribute58",
        /// Attribute59. Column `AttriPr59`.
        attribute59: Option<Decimal> = "Attribute59",
        /// Attribute60. Column `AttriQTY60`.
        attribute60: Option<Decimal> = "Attribute60",
        /// Attribute61. Column `AttriQTY61`.
        attribute61: Option<Decimal> = "Attribute61",
        /// Attribute62. Column `AttriQTY62`.
        attribute62: Option<Decimal> = "Attribute62",
        /// Attribute63. Column `AttriQTY63`.
        attribute63: Option<Decimal> = "Attribute63",
        /// Attribute64. Column `AttriQTY64`.
        attribute64: Option<Decimal> = "Attribute64",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item bar code.
    ItemBarCode, ItemBarCodeBody {
        /// Abs entry. Column `BcdEntry`.
        abs_entry: Option<i64> = "AbsEntry",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Barcode. Column `BcdCode`.
        barcode: Option<String> = "Barcode",
        /// Free text. Column `BcdName`.
        free_text: Option<String> = "FreeText",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item cycle count. Table `ITW1`.
    ItemCycleCount, ItemCycleCountBody {
        /// Cycle code. Column `CycleCode`.
        cycle_code: Option<i64> = "CycleCode",
        /// Alert. Column `Alert`, default `N`.
        alert: Option<YesNo> = "Alert",
        /// Next counting date. Column `NextDate`.
        next_counting_date: Option<Date> = "NextCountingDate",
        /// Alert time. Column `Time`.
        alert_time: Option<Time> = "AlertTime",
        /// Destination user. Column `DestUser`.
        destination_user: Option<i64> = "DestinationUser",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item depreciation parameter. Table `ITM7`.
    ItemDepreciationParameter, ItemDepreciationParameterBody {
        /// Fiscal year. Column `PeriodCat`.
        fiscal_year: Option<String> = "FiscalYear",
        /// Depreciation area. Column `DprArea`.
        depreciation_area: Option<String> = "DepreciationArea",
        /// Depreciation start date. Column `DprStart`.
        depreciation_start_date: Option<Date> = "DepreciationStartDate",
        /// Useful life. Column `UsefulLife`.
        useful_life: Option<i64> = "UsefulLife",
        /// Depreciation type. Column `DprType`.
        depreciation_type: Option<String> = "DepreciationType",
        /// Total units in useful life. Column `TotalUnits`.
        total_units_in_useful_life: Option<i64> = "TotalUnitsInUsefulLife",
    } read_only {
        /// Depreciation end date. Column `DprEnd`. Read-only.
        depreciation_end_date: Option<Date> = "DepreciationEndDate",
        /// Remaining life. Column `RemainLife`. Read-only.
        remaining_life: Option<Decimal> = "RemainingLife",
        /// Remaining units. Column `RemainUnit`. Read-only.
        remaining_units: Option<i64> = "RemainingUnits",
        /// Standard units. Column `StanUnit`. Read-only.
        standard_units: Option<i64> = "StandardUnits",
    }
}

sap_b1_client::record! {
    /// Item distribution rule. Table `ITM6`.
    ItemDistributionRule, ItemDistributionRuleBody {
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
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
    } read_only {
        /// Line number. Column `LineNum`. Read-only.
        line_number: Option<i64> = "LineNumber",
    }
}

sap_b1_client::record! {
    /// Item groups. Table `OITB`.
    ItemGroups, ItemGroupsBody {
        /// Price differences account. Column `PriceDifAc`.
        price_differences_account: Option<String> = "PriceDifferencesAccount",
        /// Stock inflation adjust account. Column `StokRvlAct`.
        stock_inflation_adjust_account: Option<String> = "StockInflationAdjustAccount",
        /// Minimum order quantity. Column `MinOrdrQty`.
        minimum_order_quantity: Option<Decimal> = "MinimumOrderQuantity",
        /// Order interval. Column `OrdrIntrvl`.
        order_interval: Option<i64> = "OrderInterval",
        /// Exchange rate differences account. Column `ExchangeAc`.
        exchange_rate_differences_account: Option<String> = "ExchangeRateDifferencesAccount",
        /// Increasing account. Column `IncreasAc`.
        increasing_account: Option<String> = "IncreasingAccount",
        /// Stock inflation offset account. Column `StkOffsAct`.
        stock_inflation_offset_account: Option<String> = "StockInflationOffsetAccount",
        /// Procurement method. Column `PrcrmntMtd`, default `B`.
        procurement_method: Option<BoProcurementMethod> = "ProcurementMethod",
        /// Component warehouse. Column `CompoWH`, default `B`.
        component_warehouse: Option<BoMRPComponentWarehouse> = "ComponentWarehouse",
        /// Purchase offset account. Column `PurchOfsAc`.
        purchase_offset_account: Option<String> = "PurchaseOffsetAccount",
        /// Inventory system. Column `InvntSys`.
        inventory_system: Option<BoInventorySystem> = "InventorySystem",
        /// WIP material variance account. Column `WipVarAcct`.
        wip_material_variance_account: Option<String> = "WIPMaterialVarianceAccount",
        /// Planning system. Column `PlaningSys`, default `N`.
        planning_system: Option<BoPlanningSystem> = "PlanningSystem",
        /// Purchase account. Column `PurchaseAc`.
        purchase_account: Option<String> = "PurchaseAccount",
        /// Returning account. Column `ReturnAc`.
        returning_account: Option<String> = "ReturningAccount",
        /// Cost inflation account. Column `CostRvlAct`.
        cost_inflation_account: Option<String> = "CostInflationAccount",
        /// Expenses account. Column `ExpensesAc`.
        expenses_account: Option<String> = "ExpensesAccount",
        /// Revenues account. Column `RevenuesAc`.
        revenues_account: Option<String> = "RevenuesAccount",
        /// Transfers account. Column `TransferAc`.
        transfers_account: Option<String> = "TransfersAccount",
        /// Lead time. Column `LeadTime`.
        lead_time: Option<i64> = "LeadTime",
        /// Order multiple. Column `OrdrMulti`.
        order_multiple: Option<Decimal> = "OrderMultiple",
        /// Cost inflation offset account. Column `CstOffsAct`.
        cost_inflation_offset_account: Option<String> = "CostInflationOffsetAccount",
        /// Inventory account. Column `BalInvntAc`.
        inventory_account: Option<String> = "InventoryAccount",
        /// Decrease GL account. Column `DecresGlAc`.
        decrease_gl_account: Option<String> = "DecreaseGLAccount",
        /// Goods clearing account. Column `BalanceAcc`.
        goods_clearing_account: Option<String> = "GoodsClearingAccount",
        /// Increase GL account. Column `IncresGlAc`.
        increase_gl_account: Option<String> = "IncreaseGLAccount",
        /// Foreign revenues account. Column `FrRevenuAc`.
        foreign_revenues_account: Option<String> = "ForeignRevenuesAccount",
        /// Alert. Column `Alert`, default `N`.
        alert: Option<YesNo> = "Alert",
        /// WIP material account. Column `WipAcct`.
        wip_material_account: Option<String> = "WIPMaterialAccount",
        /// Shipped goods account. Column `ShpdGdsAct`.
        shipped_goods_account: Option<String> = "ShippedGoodsAccount",
        /// Exempt revenues account. Column `ExmptIncom`.
        exempt_revenues_account: Option<String> = "ExemptRevenuesAccount",
        /// Decreasing account. Column `DecreasAc`.
        decreasing_account: Option<String> = "DecreasingAccount",
        /// VAT in revenue account. Column `VatRevAct`.
        vat_in_revenue_account: Option<String> = "VATInRevenueAccount",
        /// Variance account. Column `VarianceAc`.
        variance_account: Option<String> = "VarianceAccount",
        /// EU expenses account. Column `EUExpensAc`.
        eu_expenses_account: Option<String> = "EUExpensesAccount",
        /// Foreign expenses account. Column `FrExpensAc`.
        foreign_expenses_account: Option<String> = "ForeignExpensesAccount",
        /// Cycle code. Column `CycleCode`.
        cycle_code: Option<i64> = "CycleCode",
        /// Cost account. Column `SaleCostAc`.
        cost_account: Option<String> = "CostAccount",
        /// EU revenues account. Column `EURevenuAc`.
        eu_revenues_account: Option<String> = "EURevenuesAccount",
        /// PA return account. Column `PAReturnAc`.
        pa_return_account: Option<String> = "PAReturnAccount",
        /// Group name. Column `ItmsGrpNam`.
        group_name: Option<String> = "GroupName",
        /// Expense clearing act. Column `ExpClrAct`.
        expense_clearing_act: Option<String> = "ExpenseClearingAct",
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
        /// Expense offset account. Column `ExpOfstAct`.
        expense_offset_account: Option<String> = "ExpenseOffsetAccount",
        /// Negative inventory adjustment account. Column `NegStckAct`.
        negative_inventory_adjustment_account: Option<String> = "NegativeInventoryAdjustmentAccount",
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
        /// Tolerance days. Column `ToleranDay`.
        tolerance_days: Option<i64> = "ToleranceDays",
        /// Default uom group. Column `UgpEntry`.
        default_uom_group: Option<i64> = "DefaultUoMGroup",
        /// Default inventory uom. Column `IUoMEntry`.
        default_inventory_uom: Option<i64> = "DefaultInventoryUoM",
        /// Purchase balance account. Column `PurBalAct`.
        purchase_balance_account: Option<String> = "PurchaseBalanceAccount",
        /// Item class. Column `ItemClass`, default `2`.
        item_class: Option<ItemClassEnum> = "ItemClass",
        /// Raw material. Column `RawMtrl`, default `N`.
        raw_material: Option<YesNo> = "RawMaterial",
        /// Item groups warehouse infos. Whether it can be written is not published.
        item_groups_warehouse_infos: Vec<ItemGroupsWarehouseInfo> = "ItemGroupsWarehouseInfos",
    } read_only {
        /// Number. Key. Column `ItmsGrpCod`. Read-only.
        number: Option<i64> = "Number",
    }
}

sap_b1_client::record! {
    /// Item groups warehouse info. Table `OIGW`.
    ItemGroupsWarehouseInfo, ItemGroupsWarehouseInfoBody {
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Default bin. Column `DftBinAbs`.
        default_bin: Option<i64> = "DefaultBin",
        /// Default bin enforced. Column `DftBinEnfd`, default `N`.
        default_bin_enforced: Option<YesNo> = "DefaultBinEnforced",
    } read_only {
        /// Itms grp cod. Column `ItmsGrpCod`. Read-only.
        itms_grp_cod: Option<i64> = "ItmsGrpCod",
    }
}

sap_b1_client::record! {
    /// Item image.
    ItemImage, ItemImageBody {
        /// Item code. Key. Whether it can be written is not published.
        item_code: Option<String> = "ItemCode",
        /// Picture. Whether it can be written is not published.
        picture: Option<String> = "Picture",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item intrastat extension. Table `ITM10`.
    ItemIntrastatExtension, ItemIntrastatExtensionBody {
        /// Commodity code. Column `ISCommCode`.
        commodity_code: Option<i64> = "CommodityCode",
        /// Supplementary unit. Column `ISSubMasUn`.
        supplementary_unit: Option<i64> = "SupplementaryUnit",
        /// Factor of supplementary unit. Column `ISFactor`.
        factor_of_supplementary_unit: Option<Decimal> = "FactorOfSupplementaryUnit",
        /// Import region state. Column `ISOrCSTImp`.
        import_region_state: Option<i64> = "ImportRegionState",
        /// Export region state. Column `ISOrCSTExp`.
        export_region_state: Option<i64> = "ExportRegionState",
        /// Import nature of transaction. Column `ISNaTraImp`.
        import_nature_of_transaction: Option<i64> = "ImportNatureOfTransaction",
        /// Export nature of transaction. Column `ISNaTraExp`.
        export_nature_of_transaction: Option<i64> = "ExportNatureOfTransaction",
        /// Import statistical procedure. Column `ISStProImp`.
        import_statistical_procedure: Option<i64> = "ImportStatisticalProcedure",
        /// Export statistical procedure. Column `ISStProExp`.
        export_statistical_procedure: Option<i64> = "ExportStatisticalProcedure",
        /// Country of origin. Column `ISOriCntry`.
        country_of_origin: Option<String> = "CountryOfOrigin",
        /// Service code. Column `ISSerCode`.
        service_code: Option<i64> = "ServiceCode",
        /// Type. Column `ISItemType`, default `I`.
        r#type: Option<BoDocumentTypes> = "Type",
        /// Service supply method. Column `ISSerSupMt`, default `I`.
        service_supply_method: Option<BoServiceSupplyMethods> = "ServiceSupplyMethod",
        /// Service payment method. Column `ISSerPayMt`, default `X`.
        service_payment_method: Option<BoServicePaymentMethods> = "ServicePaymentMethod",
        /// Import region country. Column `ISOrCRYImp`.
        import_region_country: Option<String> = "ImportRegionCountry",
        /// Export region country. Column `ISOrCRYExp`.
        export_region_country: Option<String> = "ExportRegionCountry",
        /// Use weight in calculation. Column `ISUseWeigh`, default `Y`.
        use_weight_in_calculation: Option<YesNo> = "UseWeightInCalculation",
        /// Intrastat relevant. Column `ISRelevant`, default `N`.
        intrastat_relevant: Option<YesNo> = "IntrastatRelevant",
    } read_only {
        /// Item code. Column `ItemCode`. Read-only.
        item_code: Option<String> = "ItemCode",
        /// Statistical code. Column `ISStatCode`. Read-only.
        statistical_code: Option<String> = "StatisticalCode",
    }
}

sap_b1_client::record! {
    /// Item localization info. Table `ITM3`.
    ItemLocalizationInfo, ItemLocalizationInfoBody {
        /// Income nature. Column `IncNature`.
        income_nature: Option<String> = "IncomeNature",
    } read_only {
        /// Item code. Column `ItemCode`. Read-only.
        item_code: Option<String> = "ItemCode",
    }
}

sap_b1_client::record! {
    /// Item period control. Table `ITM11`.
    ItemPeriodControl, ItemPeriodControlBody {
        /// Fiscal year. Column `PeriodCat`.
        fiscal_year: Option<String> = "FiscalYear",
        /// Depreciation area. Column `DprArea`.
        depreciation_area: Option<String> = "DepreciationArea",
        /// Sub period. Column `VisOrder`.
        sub_period: Option<i64> = "SubPeriod",
        /// Depreciation status. Column `DprSt`, default `Y`.
        depreciation_status: Option<YesNo> = "DepreciationStatus",
        /// Factor. Column `factor`.
        factor: Option<Decimal> = "Factor",
        /// Actual units. Column `ActualUnit`.
        actual_units: Option<i64> = "ActualUnits",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item preferred vendor. Table `ITM2`.
    ItemPreferredVendor, ItemPreferredVendorBody {
        /// BP code. Column `VendorCode`.
        bp_code: Option<String> = "BPCode",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item price. Table `ITM1`.
    ItemPrice, ItemPriceBody {
        /// Price list. Column `PriceList`.
        price_list: Option<i64> = "PriceList",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Additional price1. Column `AddPrice1`.
        additional_price1: Option<Decimal> = "AdditionalPrice1",
        /// Additional currency1. Column `Currency1`.
        additional_currency1: Option<String> = "AdditionalCurrency1",
        /// Additional price2. Column `AddPrice2`.
        additional_price2: Option<Decimal> = "AdditionalPrice2",
        /// Additional currency2. Column `Currency2`.
        additional_currency2: Option<String> = "AdditionalCurrency2",
        /// Base price list. Column `BasePLNum`.
        base_price_list: Option<i64> = "BasePriceList",
        /// Factor. Column `Factor`.
        factor: Option<Decimal> = "Factor",
        /// Uom prices. Whether it can be written is not published.
        uom_prices: Vec<UoMPrice> = "UoMPrices",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item project. Table `ITM5`.
    ItemProject, ItemProjectBody {
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Project. Column `Project`.
        project: Option<String> = "Project",
    } read_only {
        /// Line number. Column `LineNum`. Read-only.
        line_number: Option<i64> = "LineNumber",
    }
}

sap_b1_client::record! {
    /// Item property. Table `OITG`.
    ItemProperty, ItemPropertyBody {
        /// Property name. Column `ItmsGrpNam`.
        property_name: Option<String> = "PropertyName",
    } read_only {
        /// Number. Key. Column `ItmsTypCod`. Read-only.
        number: Option<i64> = "Number",
    }
}

sap_b1_client::record! {
    /// Item unit of measurement. Table `ITM12`.
    ItemUnitOfMeasurement, ItemUnitOfMeasurementBody {
        /// Uom type. Column `UomType`, default `P`.
        uom_type: Option<ItemUoMTypeEnum> = "UoMType",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Default barcode. Column `BcdEntDft`.
        default_barcode: Option<i64> = "DefaultBarcode",
        /// Default package. Column `PkgCodeDft`.
        default_package: Option<i64> = "DefaultPackage",
        /// Length1. Column `Length1`.
        length1: Option<Decimal> = "Length1",
        /// Length1 unit. Column `Len1Unit`.
        length1_unit: Option<i64> = "Length1Unit",
        /// Length2. Column `Length2`.
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
        /// Weight1 unit. Column `Wght1Unit`.
        weight1_unit: Option<i64> = "Weight1Unit",
        /// Weight2. Column `Weight2`.
        weight2: Option<Decimal> = "Weight2",
        /// Weight2 unit. Column `Wght2Unit`.
        weight2_unit: Option<i64> = "Weight2Unit",
        /// Item uom package collection. Whether it can be written is not published.
        item_uom_package_collection: Vec<ItemUoMPackage> = "ItemUoMPackageCollection",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item uom package. Table `ITM4`.
    ItemUoMPackage, ItemUoMPackageBody {
        /// Uom type. Column `UomType`, default `P`.
        uom_type: Option<ItemUoMTypeEnum> = "UoMType",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Package type entry. Column `PkgCode`.
        package_type_entry: Option<i64> = "PackageTypeEntry",
        /// Length1. Column `Length1`.
        length1: Option<Decimal> = "Length1",
        /// Length1 unit. Column `Len1Unit`.
        length1_unit: Option<i64> = "Length1Unit",
        /// Length2. Column `Length2`.
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
        /// Weight1 unit. Column `Wght1Unit`.
        weight1_unit: Option<i64> = "Weight1Unit",
        /// Weight2. Column `Weight2`.
        weight2: Option<Decimal> = "Weight2",
        /// Weight2 unit. Column `Wght2Unit`.
        weight2_unit: Option<i64> = "Weight2Unit",
        /// Quantity per package. Column `QtyPerPack`.
        quantity_per_package: Option<Decimal> = "QuantityPerPackage",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Item warehouse info.
    ItemWarehouseInfo, ItemWarehouseInfoBody {
        /// Minimal stock. Column `MinStock`.
        minimal_stock: Option<Decimal> = "MinimalStock",
        /// Maximal stock. Column `MaxStock`.
        maximal_stock: Option<Decimal> = "MaximalStock",
        /// Minimal order. Column `MinOrder`.
        minimal_order: Option<Decimal> = "MinimalOrder",
        /// Standard average price. Column `AvgPrice`.
        standard_average_price: Option<Decimal> = "StandardAveragePrice",
        /// Locked. Column `Locked`, default `N`.
        locked: Option<YesNo> = "Locked",
        /// Inventory account. Column `BalInvntAc`.
        inventory_account: Option<String> = "InventoryAccount",
        /// Cost account. Column `SaleCostAc`.
        cost_account: Option<String> = "CostAccount",
        /// Transfer account. Column `TransferAc`.
        transfer_account: Option<String> = "TransferAccount",
        /// Revenues account. Column `RevenuesAc`.
        revenues_account: Option<String> = "RevenuesAccount",
        /// Varience account. Column `VarianceAc`.
        varience_account: Option<String> = "VarienceAccount",
        /// Decreasing account. Column `DecreasAc`.
        decreasing_account: Option<String> = "DecreasingAccount",
        /// Increasing account. Column `IncreasAc`.
        increasing_account: Option<String> = "IncreasingAccount",
        /// Returning account. Column `ReturnAc`.
        returning_account: Option<String> = "ReturningAccount",
        /// Expenses account. Column `ExpensesAc`.
        expenses_account: Option<String> = "ExpensesAccount",
        /// EU revenues account. Column `EURevenuAc`.
        eu_revenues_account: Option<String> = "EURevenuesAccount",
        /// EU expenses account. Column `EUExpensAc`.
        eu_expenses_account: Option<String> = "EUExpensesAccount",
        /// Foreign revenue acc. Column `FrRevenuAc`.
        foreign_revenue_acc: Option<String> = "ForeignRevenueAcc",
        /// Foreign expens acc. Column `FrExpensAc`.
        foreign_expens_acc: Option<String> = "ForeignExpensAcc",
        /// Exempt income acc. Column `ExmptIncom`.
        exempt_income_acc: Option<String> = "ExemptIncomeAcc",
        /// Price difference acc. Column `PriceDifAc`.
        price_difference_acc: Option<String> = "PriceDifferenceAcc",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Expense clearing act. Column `ExpClrAct`.
        expense_clearing_act: Option<String> = "ExpenseClearingAct",
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
        /// Expense offsetting account. Column `ExpOfstAct`.
        expense_offsetting_account: Option<String> = "ExpenseOffsettingAccount",
        /// Wip account. Column `WipAcct`.
        wip_account: Option<String> = "WipAccount",
        /// Exchange rate differences acct. Column `ExchangeAc`.
        exchange_rate_differences_acct: Option<String> = "ExchangeRateDifferencesAcct",
        /// Goods clearing acct. Column `BalanceAcc`.
        goods_clearing_acct: Option<String> = "GoodsClearingAcct",
        /// Negative inventory adjustment account. Column `NegStckAct`.
        negative_inventory_adjustment_account: Option<String> = "NegativeInventoryAdjustmentAccount",
        /// Cost inflation offset account. Column `CstOffsAct`.
        cost_inflation_offset_account: Option<String> = "CostInflationOffsetAccount",
        /// GL decrease acct. Column `DecresGlAc`.
        gl_decrease_acct: Option<String> = "GLDecreaseAcct",
        /// GL increase acct. Column `IncresGlAc`.
        gl_increase_acct: Option<String> = "GLIncreaseAcct",
        /// PA return acct. Column `PAReturnAc`.
        pa_return_acct: Option<String> = "PAReturnAcct",
        /// Purchase acct. Column `PurchaseAc`.
        purchase_acct: Option<String> = "PurchaseAcct",
        /// Purchase offset acct. Column `PurchOfsAc`.
        purchase_offset_acct: Option<String> = "PurchaseOffsetAcct",
        /// Shipped goods account. Column `ShpdGdsAct`.
        shipped_goods_account: Option<String> = "ShippedGoodsAccount",
        /// Stock inflation offset account. Column `StkOffsAct`.
        stock_inflation_offset_account: Option<String> = "StockInflationOffsetAccount",
        /// Stock inflation adjust account. Column `StokRvlAct`.
        stock_inflation_adjust_account: Option<String> = "StockInflationAdjustAccount",
        /// VAT in revenue account. Column `VatRevAct`.
        vat_in_revenue_account: Option<String> = "VATInRevenueAccount",
        /// Wip variance account. Column `WipVarAcct`.
        wip_variance_account: Option<String> = "WipVarianceAccount",
        /// Cost inflation account. Column `CostRvlAct`.
        cost_inflation_account: Option<String> = "CostInflationAccount",
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
        /// Default bin. Column `DftBinAbs`.
        default_bin: Option<i64> = "DefaultBin",
        /// Default bin enforced. Column `DftBinEnfd`, default `N`.
        default_bin_enforced: Option<YesNo> = "DefaultBinEnforced",
        /// Purchase balance account. Column `PurBalAct`.
        purchase_balance_account: Option<String> = "PurchaseBalanceAccount",
        /// Ind escala. Whether it can be written is not published.
        ind_escala: Option<YesNo> = "IndEscala",
        /// CNJP man. Whether it can be written is not published.
        cnjp_man: Option<String> = "CNJPMan",
        /// Item cycle counts. Whether it can be written is not published.
        item_cycle_counts: Vec<ItemCycleCount> = "ItemCycleCounts",
    } read_only {
        /// In stock. Column `OnHand`. Read-only.
        in_stock: Option<Decimal> = "InStock",
        /// Committed. Column `IsCommited`. Read-only.
        committed: Option<Decimal> = "Committed",
        /// Ordered. Column `OnOrder`. Read-only.
        ordered: Option<Decimal> = "Ordered",
        /// Counted quantity. Column `Counted`. Read-only.
        counted_quantity: Option<Decimal> = "CountedQuantity",
        /// Was counted. Column `WasCounted`, default `N`. Read-only.
        was_counted: Option<YesNo> = "WasCounted",
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
        /// Counted. Column `Counted`. Read-only.
        counted: Option<Decimal> = "Counted",
        /// Item code. Column `ItemCode`. Read-only.
        item_code: Option<String> = "ItemCode",
    }
}

sap_b1_client::record! {
    /// Length measure. Table `OLGT`.
    LengthMeasure, LengthMeasureBody {
        /// Unit display. Column `UnitDisply`.
        unit_display: Option<String> = "UnitDisplay",
        /// Unit name. Column `UnitName`.
        unit_name: Option<String> = "UnitName",
        /// Unit codefor quantity display. Column `VolDisply`.
        unit_codefor_quantity_display: Option<String> = "UnitCodeforQuantityDisplay",
        /// Unit lengthinmm. Column `SizeInMM`.
        unit_lengthinmm: Option<Decimal> = "UnitLengthinmm",
    } read_only {
        /// Unit code. Key. Column `UnitCode`. Read-only.
        unit_code: Option<i64> = "UnitCode",
    }
}

sap_b1_client::record! {
    /// Manufacturer. Table `OMRC`.
    Manufacturer, ManufacturerBody {
        /// Manufacturer name. Column `FirmName`.
        manufacturer_name: Option<String> = "ManufacturerName",
    } read_only {
        /// Code. Key. Column `FirmCode`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Product tree. Table `OITT`.
    ProductTree, ProductTreeBody {
        /// Tree code. Key. Column `Code`.
        tree_code: Option<String> = "TreeCode",
        /// Tree type. Column `TreeType`, default `P`.
        tree_type: Option<BoItemTreeTypes> = "TreeType",
        /// Quantity. Column `Qauntity`.
        quantity: Option<Decimal> = "Quantity",
        /// Distribution rule. Column `OcrCode`.
        distribution_rule: Option<String> = "DistributionRule",
        /// Project. Column `Project`.
        project: Option<String> = "Project",
        /// Distribution rule2. Column `OcrCode2`.
        distribution_rule2: Option<String> = "DistributionRule2",
        /// Distribution rule3. Column `OcrCode3`.
        distribution_rule3: Option<String> = "DistributionRule3",
        /// Distribution rule4. Column `OcrCode4`.
        distribution_rule4: Option<String> = "DistributionRule4",
        /// Distribution rule5. Column `OcrCode5`.
        distribution_rule5: Option<String> = "DistributionRule5",
        /// Price list. Column `PriceList`, default `0`.
        price_list: Option<i64> = "PriceList",
        /// Warehouse. Column `ToWH`.
        warehouse: Option<String> = "Warehouse",
        /// Plan avg prod size. Column `PlAvgSize`, default `1`.
        plan_avg_prod_size: Option<Decimal> = "PlanAvgProdSize",
        /// Hide BOM components in printout. Column `HideComp`, default `N`.
        hide_bom_components_in_printout: Option<YesNo> = "HideBOMComponentsInPrintout",
        /// Product description. Column `Name`.
        product_description: Option<String> = "ProductDescription",
        /// Product tree lines. Whether it can be written is not published.
        product_tree_lines: Vec<ProductTreeLine> = "ProductTreeLines",
        /// Product tree stages. Whether it can be written is not published.
        product_tree_stages: Vec<ProductTreeStage> = "ProductTreeStages",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Product tree line. Table `ITT1`.
    ProductTreeLine, ProductTreeLineBody {
        /// Item code. Column `Code`.
        item_code: Option<String> = "ItemCode",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Warehouse. Column `Warehouse`.
        warehouse: Option<String> = "Warehouse",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Issue method. Column `IssueMthd`.
        issue_method: Option<BoIssueMethod> = "IssueMethod",
        /// Comment. Column `Comment`.
        comment: Option<String> = "Comment",
        /// Parent item. Column `Father`.
        parent_item: Option<String> = "ParentItem",
        /// Price list. Column `PriceList`, default `0`.
        price_list: Option<i64> = "PriceList",
        /// Distribution rule. Column `OcrCode`.
        distribution_rule: Option<String> = "DistributionRule",
        /// Project. Column `Project`.
        project: Option<String> = "Project",
        /// Distribution rule2. Column `OcrCode2`.
        distribution_rule2: Option<String> = "DistributionRule2",
        /// Distribution rule3. Column `OcrCode3`.
        distribution_rule3: Option<String> = "DistributionRule3",
        /// Distribution rule4. Column `OcrCode4`.
        distribution_rule4: Option<String> = "DistributionRule4",
        /// Distribution rule5. Column `OcrCode5`.
        distribution_rule5: Option<String> = "DistributionRule5",
        /// Wip account. Column `WipActCode`.
        wip_account: Option<String> = "WipAccount",
        /// Item type. Column `Type`, default `4`.
        item_type: Option<ProductionItemType> = "ItemType",
        /// Line text. Column `LineText`.
        line_text: Option<String> = "LineText",
        /// Additional quantity. Column `AddQuantit`.
        additional_quantity: Option<Decimal> = "AdditionalQuantity",
        /// Stage ID. Column `StageId`.
        stage_id: Option<i64> = "StageID",
    } read_only {
        /// Inventory UOM. Column `Uom`. Read-only.
        inventory_uom: Option<String> = "InventoryUOM",
        /// Child num. Column `ChildNum`. Read-only.
        child_num: Option<i64> = "ChildNum",
        /// Visual order. Column `VisOrder`. Read-only.
        visual_order: Option<i64> = "VisualOrder",
    }
}

sap_b1_client::record! {
    /// Product tree stage. Table `ITT2`.
    ProductTreeStage, ProductTreeStageBody {
        /// Sequence number. Column `SeqNum`.
        sequence_number: Option<i64> = "SequenceNumber",
        /// Stage entry. Column `StgEntry`.
        stage_entry: Option<i64> = "StageEntry",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Waiting days. Column `WaitDays`, default `0`.
        waiting_days: Option<Decimal> = "WaitingDays",
    } read_only {
        /// Father. Column `Father`. Read-only.
        father: Option<String> = "Father",
        /// Stage ID. Column `StageId`. Read-only.
        stage_id: Option<i64> = "StageID",
    }
}

sap_b1_client::record! {
    /// Unit of measurement. Table `OUOM`.
    UnitOfMeasurement, UnitOfMeasurementBody {
        /// Code. Column `UomCode`.
        code: Option<String> = "Code",
        /// Name. Column `UomName`.
        name: Option<String> = "Name",
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
        /// International symbol. Column `IntSymbol`.
        international_symbol: Option<String> = "InternationalSymbol",
        /// EWB unit entry. Whether it can be written is not published.
        ewb_unit_entry: Option<i64> = "EWBUnitEntry",
    } read_only {
        /// Abs entry. Key. Column `UomEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
    }
}

sap_b1_client::record! {
    /// Unit of measurement group. Table `OUGP`.
    UnitOfMeasurementGroup, UnitOfMeasurementGroupBody {
        /// Code. Column `UgpCode`.
        code: Option<String> = "Code",
        /// Name. Column `UgpName`.
        name: Option<String> = "Name",
        /// Base uom. Column `BaseUom`.
        base_uom: Option<i64> = "BaseUoM",
        /// Uom group definition collection. Whether it can be written is not published.
        uom_group_definition_collection: Vec<UoMGroupDefinition> = "UoMGroupDefinitionCollection",
    } read_only {
        /// Abs entry. Key. Column `UgpEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
    }
}

sap_b1_client::record! {
    /// Uom group definition. Table `UGP1`.
    UoMGroupDefinition, UoMGroupDefinitionBody {
        /// Alternate uom. Column `UomEntry`.
        alternate_uom: Option<i64> = "AlternateUoM",
        /// Alternate quantity. Column `AltQty`.
        alternate_quantity: Option<Decimal> = "AlternateQuantity",
        /// Base quantity. Column `BaseQty`.
        base_quantity: Option<Decimal> = "BaseQuantity",
        /// Weight factor. Column `WghtFactor`, default `0`.
        weight_factor: Option<i64> = "WeightFactor",
        /// Udf factor. Column `UdfFactor`, default `-1`.
        udf_factor: Option<i64> = "UdfFactor",
        /// Active. Whether it can be written is not published.
        active: Option<YesNo> = "Active",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Uom price. Table `ITM9`.
    UoMPrice, UoMPriceBody {
        /// Price list. Column `PriceList`.
        price_list: Option<i64> = "PriceList",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Reduce by. Column `Factor`.
        reduce_by: Option<Decimal> = "ReduceBy",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Additional reduce by1. Column `Factor1`.
        additional_reduce_by1: Option<Decimal> = "AdditionalReduceBy1",
        /// Additional price1. Column `AddPrice1`.
        additional_price1: Option<Decimal> = "AdditionalPrice1",
        /// Additional currency1. Column `Currency1`.
        additional_currency1: Option<String> = "AdditionalCurrency1",
        /// Additional reduce by2. Column `Factor2`.
        additional_reduce_by2: Option<Decimal> = "AdditionalReduceBy2",
        /// Additional price2. Column `AddPrice2`.
        additional_price2: Option<Decimal> = "AdditionalPrice2",
        /// Additional currency2. Column `Currency2`.
        additional_currency2: Option<String> = "AdditionalCurrency2",
        /// Auto. Column `AutoUpdate`, default `Y`.
        auto: Option<YesNo> = "Auto",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Weight measure. Table `OWGT`.
    WeightMeasure, WeightMeasureBody {
        /// Unit display. Column `UnitDisply`.
        unit_display: Option<String> = "UnitDisplay",
        /// Unit name. Column `UnitName`.
        unit_name: Option<String> = "UnitName",
        /// Unit weightinmg. Column `WightInMG`.
        unit_weightinmg: Option<Decimal> = "UnitWeightinmg",
    } read_only {
        /// Unit code. Key. Column `UnitCode`. Read-only.
        unit_code: Option<i64> = "UnitCode",
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::{CardCode, ItemCode};

    sap_b1_client::record_set! {
        /// Alternate cat num. Table `OSCN`.
        AlternateCatNum = "AlternateCatNum" of super::AlternateCatNum, by AlternateCatNumKey { item_code: ItemCode = "ItemCode", card_code: CardCode = "CardCode", substitute: String = "Substitute" }
    }

    sap_b1_client::record_set! {
        /// Bar codes. Table `OBCD`.
        BarCodes = "BarCodes" of super::BarCode, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Customs groups. Table `OARG`.
        CustomsGroups = "CustomsGroups" of super::CustomsGroup, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Item groups. Table `OITB`.
        ItemGroups = "ItemGroups" of super::ItemGroups, by number: i64 = "Number"
    }

    sap_b1_client::record_set! {
        /// Item images.
        ItemImages = "ItemImages" of super::ItemImage, by item_code: ItemCode = "ItemCode"
    }

    sap_b1_client::record_set! {
        /// Item properties. Table `OITG`.
        ItemProperties = "ItemProperties" of super::ItemProperty, by number: i64 = "Number"
    }

    sap_b1_client::record_set! {
        /// Items. Table `OITM`. Records have versions (`ETag`).
        Items = "Items" of super::Item, by item_code: ItemCode = "ItemCode"
    }

    sap_b1_client::record_set! {
        /// Length measures. Table `OLGT`.
        LengthMeasures = "LengthMeasures" of super::LengthMeasure, by unit_code: i64 = "UnitCode"
    }

    sap_b1_client::record_set! {
        /// Manufacturers. Table `OMRC`.
        Manufacturers = "Manufacturers" of super::Manufacturer, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Product trees. Table `OITT`.
        ProductTrees = "ProductTrees" of super::ProductTree, by tree_code: String = "TreeCode"
    }

    sap_b1_client::record_set! {
        /// Unit of measurement groups. Table `OUGP`.
        UnitOfMeasurementGroups = "UnitOfMeasurementGroups" of super::UnitOfMeasurementGroup, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Unit of measurements. Table `OUOM`.
        UnitOfMeasurements = "UnitOfMeasurements" of super::UnitOfMeasurement, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Weight measures. Table `OWGT`.
        WeightMeasures = "WeightMeasures" of super::WeightMeasure, by unit_code: i64 = "UnitCode"
    }
}
