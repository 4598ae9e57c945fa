//! Records and sets: documents.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Ad epns distrib methods.
    BoAdEpnsDistribMethods {
        /// `aedm_None`, in the database `N`.
        None = "aedm_None" | "N",
        /// `aedm_Quantity`, in the database `Q`.
        Quantity = "aedm_Quantity" | "Q",
        /// `aedm_Volume`, in the database `V`.
        Volume = "aedm_Volume" | "V",
        /// `aedm_Weight`, in the database `W`.
        Weight = "aedm_Weight" | "W",
        /// `aedm_Equally`, in the database `E`.
        Equally = "aedm_Equally" | "E",
        /// `aedm_RowTotal`, in the database `T`.
        RowTotal = "aedm_RowTotal" | "T",
    }
}

sap_b1_client::open_enum! {
    /// Ad epns tax types.
    BoAdEpnsTaxTypes {
        /// `aext_NormalTax`, in the database `Y`.
        NormalTax = "aext_NormalTax" | "Y",
        /// `aext_NoTax`, in the database `N`.
        NoTax = "aext_NoTax" | "N",
        /// `aext_UseTax`, in the database `U`.
        UseTax = "aext_UseTax" | "U",
    }
}

sap_b1_client::open_enum! {
    /// Ae dist mthd.
    BoAeDistMthd {
        /// `aed_Equally`, in the database `E`.
        Equally = "aed_Equally" | "E",
        /// `aed_LineTotal`, in the database `T`.
        LineTotal = "aed_LineTotal" | "T",
        /// `aed_None`, in the database `N`.
        None = "aed_None" | "N",
        /// `aed_Quantity`, in the database `Q`.
        Quantity = "aed_Quantity" | "Q",
        /// `aed_Volume`, in the database `V`.
        Volume = "aed_Volume" | "V",
        /// `aed_Weight`, in the database `W`.
        Weight = "aed_Weight" | "W",
    }
}

sap_b1_client::open_enum! {
    /// Allocation by.
    BoAllocationByEnum {
        /// `ab_CashValueAfterCustoms`, in the database `C`.
        CashValueAfterCustoms = "ab_CashValueAfterCustoms" | "C",
        /// `ab_CashValueBeforeCustoms`, in the database `F`.
        CashValueBeforeCustoms = "ab_CashValueBeforeCustoms" | "F",
        /// `ab_Equal`, in the database `A`.
        Equal = "ab_Equal" | "A",
        /// `ab_Quantity`, in the database `Q`.
        Quantity = "ab_Quantity" | "Q",
        /// `ab_Volume`, in the database `V`.
        Volume = "ab_Volume" | "V",
        /// `ab_Weight`, in the database `W`.
        Weight = "ab_Weight" | "W",
    }
}

sap_b1_client::open_enum! {
    /// Cor inv item status.
    BoCorInvItemStatus {
        /// `ciis_Was`, in the database `W`.
        Was = "ciis_Was" | "W",
        /// `ciis_ShouldBe`, in the database `S`.
        ShouldBe = "ciis_ShouldBe" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Doc item type.
    BoDocItemType {
        /// `dit_Item`, in the database `4`.
        Item = "dit_Item" | "4",
        /// `dit_Resource`, in the database `290`.
        Resource = "dit_Resource" | "290",
    }
}

sap_b1_client::open_enum! {
    /// Doc line type.
    BoDocLineType {
        /// `dlt_Regular`, in the database `R`.
        Regular = "dlt_Regular" | "R",
        /// `dlt_Alternative`, in the database `A`.
        Alternative = "dlt_Alternative" | "A",
    }
}

sap_b1_client::open_enum! {
    /// Doc special line type.
    BoDocSpecialLineType {
        /// `dslt_Text`, in the database `T`.
        Text = "dslt_Text" | "T",
        /// `dslt_Subtotal`, in the database `S`.
        Subtotal = "dslt_Subtotal" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Doc summary types.
    BoDocSummaryTypes {
        /// `dNoSummary`, in the database `N`.
        NoSummary = "dNoSummary" | "N",
        /// `dByItems`, in the database `I`.
        ByItems = "dByItems" | "I",
        /// `dByDocuments`, in the database `D`.
        ByDocuments = "dByDocuments" | "D",
    }
}

sap_b1_client::open_enum! {
    /// Doc whs update types.
    BoDocWhsUpdateTypes {
        /// `dwh_No`, in the database `N`.
        No = "dwh_No" | "N",
        /// `dwh_OrdersFromVendors`, in the database `O`.
        OrdersFromVendors = "dwh_OrdersFromVendors" | "O",
        /// `dwh_CustomerOrders`, in the database `C`.
        CustomerOrders = "dwh_CustomerOrders" | "C",
        /// `dwh_Consignment`, in the database `G`.
        Consignment = "dwh_Consignment" | "G",
        /// `dwh_Stock`, in the database `I`.
        Stock = "dwh_Stock" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Document line pick status.
    BoDocumentLinePickStatus {
        /// `dlps_Picked`, in the database `Y`.
        Picked = "dlps_Picked" | "Y",
        /// `dlps_NotPicked`, in the database `N`.
        NotPicked = "dlps_NotPicked" | "N",
        /// `dlps_ReleasedForPicking`, in the database `R`.
        ReleasedForPicking = "dlps_ReleasedForPicking" | "R",
        /// `dlps_PartiallyPicked`, in the database `P`.
        PartiallyPicked = "dlps_PartiallyPicked" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Document sub type.
    BoDocumentSubType {
        /// `bod_None`, in the database `--`.
        None = "bod_None" | "--",
        /// `bod_InvoiceExempt`, in the database `IE`.
        InvoiceExempt = "bod_InvoiceExempt" | "IE",
        /// `bod_DebitMemo`, in the database `DN`.
        DebitMemo = "bod_DebitMemo" | "DN",
        /// `bod_Bill`, in the database `IB`.
        Bill = "bod_Bill" | "IB",
        /// `bod_ExemptBill`, in the database `EB`.
        ExemptBill = "bod_ExemptBill" | "EB",
        /// `bod_PurchaseDebitMemo`, in the database `DM`.
        PurchaseDebitMemo = "bod_PurchaseDebitMemo" | "DM",
        /// `bod_ExportInvoice`, in the database `IX`.
        ExportInvoice = "bod_ExportInvoice" | "IX",
        /// `bod_GSTTaxInvoice`, in the database `GA`.
        GstTaxInvoice = "bod_GSTTaxInvoice" | "GA",
        /// `bod_GSTDebitMemo`, in the database `GD`.
        GstDebitMemo = "bod_GSTDebitMemo" | "GD",
        /// `bod_RefundVoucher`, in the database `RV`.
        RefundVoucher = "bod_RefundVoucher" | "RV",
    }
}

sap_b1_client::open_enum! {
    /// Expense operation type.
    BoExpenseOperationTypeEnum {
        /// `bo_ExpOpType_ProfessionalServices`, in the database `P`.
        ProfessionalServices = "bo_ExpOpType_ProfessionalServices" | "P",
        /// `bo_ExpOpType_RentingAssets`, in the database `R`.
        RentingAssets = "bo_ExpOpType_RentingAssets" | "R",
        /// `bo_ExpOpType_Others`, in the database `O`.
        Others = "bo_ExpOpType_Others" | "O",
        /// `bo_ExpOpType_None`, in the database ``.
        None = "bo_ExpOpType_None",
    }
}

sap_b1_client::open_enum! {
    /// Interim doc types.
    BoInterimDocTypes {
        /// `boidt_None`, in the database `0`.
        None = "boidt_None" | "0",
        /// `boidt_ExchangeRate`, in the database `1`.
        ExchangeRate = "boidt_ExchangeRate" | "1",
        /// `boidt_CashDiscount`, in the database `2`.
        CashDiscount = "boidt_CashDiscount" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Object types.
    BoObjectTypes {
        /// `oChartOfAccounts`, in the database `1`.
        ChartOfAccounts = "oChartOfAccounts" | "1",
        /// `oBusinessPartners`, in the database `2`.
        BusinessPartners = "oBusinessPartners" | "2",
        /// `oBanks`, in the database `3`.
        Banks = "oBanks" | "3",
        /// `oItems`, in the database `4`.
        Items = "oItems" | "4",
        /// `oVatGroups`, in the database `5`.
        VatGroups = "oVatGroups" | "5",
        /// `oPriceLists`, in the database `6`.
        PriceLists = "oPriceLists" | "6",
        /// `oSpecialPrices`, in the database `7`.
        SpecialPrices = "oSpecialPrices" | "7",
        /// `oItemProperties`, in the database `8`.
        ItemProperties = "oItemProperties" | "8",
        /// `oBusinessPartnerGroups`, in the database `10`.
        BusinessPartnerGroups = "oBusinessPartnerGroups" | "10",
        /// `oUsers`, in the database `12`.
        Users = "oUsers" | "12",
        /// `oInvoices`, in the database `13`.
        Invoices = "oInvoices" | "13",
        /// `oCreditNotes`, in the database `14`.
        CreditNotes = "oCreditNotes" | "14",
        /// `oDeliveryNotes`, in the database `15`.
        DeliveryNotes = "oDeliveryNotes" | "15",
        /// `oReturns`, in the database `16`.
        Returns = "oReturns" | "16",
        /// `oOrders`, in the database `17`.
        Orders = "oOrders" | "17",
        /// `oPurchaseInvoices`, in the database `18`.
        PurchaseInvoices = "oPurchaseInvoices" | "18",
        /// `oPurchaseCreditNotes`, in the database `19`.
        PurchaseCreditNotes = "oPurchaseCreditNotes" | "19",
        /// `oPurchaseDeliveryNotes`, in the database `20`.
        PurchaseDeliveryNotes = "oPurchaseDeliveryNotes" | "20",
        /// `oPurchaseReturns`, in the database `21`.
        PurchaseReturns = "oPurchaseReturns" | "21",
        /// `oPurchaseOrders`, in the database `22`.
        PurchaseOrders = "oPurchaseOrders" | "22",
        /// `oQuotations`, in the database `23`.
        Quotations = "oQuotations" | "23",
        /// `oIncomingPayments`, in the database `24`.
        IncomingPayments = "oIncomingPayments" | "24",
        /// `oJournalVouchers`, in the database `28`.
        JournalVouchers = "oJournalVouchers" | "28",
        /// `oJournalEntries`, in the database `30`.
        JournalEntries = "oJournalEntries" | "30",
        /// `oStockTakings`, in the database `31`.
        StockTakings = "oStockTakings" | "31",
        /// `oContacts`, in the database `33`.
        Contacts = "oContacts" | "33",
        /// `oCreditCards`, in the database `36`.
        CreditCards = "oCreditCards" | "36",
        /// `oCurrencyCodes`, in the database `37`.
        CurrencyCodes = "oCurrencyCodes" | "37",
        /// `oPaymentTermsTypes`, in the database `40`.
        PaymentTermsTypes = "oPaymentTermsTypes" | "40",
        /// `oBankPages`, in the database `42`.
        BankPages = "oBankPages" | "42",
        /// `oManufacturers`, in the database `43`.
        Manufacturers = "oManufacturers" | "43",
        /// `oVendorPayments`, in the database `46`.
        VendorPayments = "oVendorPayments" | "46",
        /// `oLandedCostsCodes`, in the database `48`.
        LandedCostsCodes = "oLandedCostsCodes" | "48",
        /// `oShippingTypes`, in the database `49`.
        ShippingTypes = "oShippingTypes" | "49",
        /// `oLengthMeasures`, in the database `50`.
        LengthMeasures = "oLengthMeasures" | "50",
        /// `oWeightMeasures`, in the database `51`.
        WeightMeasures = "oWeightMeasures" | "51",
        /// `oItemGroups`, in the database `52`.
        ItemGroups = "oItemGroups" | "52",
        /// `oSalesPersons`, in the database `53`.
        SalesPersons = "oSalesPersons" | "53",
        /// `oCustomsGroups`, in the database `56`.
        CustomsGroups = "oCustomsGroups" | "56",
        /// `oChecksforPayment`, in the database `57`.
        ChecksforPayment = "oChecksforPayment" | "57",
        /// `oInventoryGenEntry`, in the database `59`.
        InventoryGenEntry = "oInventoryGenEntry" | "59",
        /// `oInventoryGenExit`, in the database `60`.
        InventoryGenExit = "oInventoryGenExit" | "60",
        /// `oWarehouses`, in the database `64`.
        Warehouses = "oWarehouses" | "64",
        /// `oCommissionGroups`, in the database `65`.
        CommissionGroups = "oCommissionGroups" | "65",
        /// `oProductTrees`, in the database `66`.
        ProductTrees = "oProductTrees" | "66",
        /// `oStockTransfer`, in the database `67`.
        StockTransfer = "oStockTransfer" | "67",
        /// `oWorkOrders`, in the database `68`.
        WorkOrders = "oWorkOrders" | "68",
        /// `oCreditPaymentMethods`, in the database `70`.
        CreditPaymentMethods = "oCreditPaymentMethods" | "70",
        /// `oCreditCardPayments`, in the database `71`.
        CreditCardPayments = "oCreditCardPayments" | "71",
        /// `oAlternateCatNum`, in the database `73`.
        AlternateCatNum = "oAlternateCatNum" | "73",
        /// `oBudget`, in the database `77`.
        Budget = "oBudget" | "77",
        /// `oBudgetDistribution`, in the database `78`.
        BudgetDistribution = "oBudgetDistribution" | "78",
        /// `oMessages`, in the database `81`.
        Messages = "oMessages" | "81",
        /// `oBudgetScenarios`, in the database `91`.
        BudgetScenarios = "oBudgetScenarios" | "91",
        /// `oUserDefaultGroups`, in the database `93`.
        UserDefaultGroups = "oUserDefaultGroups" | "93",
        /// `oSalesOpportunities`, in the database `97`.
        SalesOpportunities = "oSalesOpportunities" | "97",
        /// `oSalesStages`, in the database `101`.
        SalesStages = "oSalesStages" | "101",
        /// `oActivityTypes`, in the database `103`.
        ActivityTypes = "oActivityTypes" | "103",
        /// `oActivityLocations`, in the database `104`.
        ActivityLocations = "oActivityLocations" | "104",
        /// `oDrafts`, in the database `112`.
        Drafts = "oDrafts" | "112",
        /// `oDeductionTaxHierarchies`, in the database `116`.
        DeductionTaxHierarchies = "oDeductionTaxHierarchies" | "116",
        /// `oDeductionTaxGroups`, in the database `117`.
        DeductionTaxGroups = "oDeductionTaxGroups" | "117",
        /// `oAdditionalExpenses`, in the database `125`.
        AdditionalExpenses = "oAdditionalExpenses" | "125",
        /// `oSalesTaxAuthorities`, in the database `126`.
        SalesTaxAuthorities = "oSalesTaxAuthorities" | "126",
        /// `oSalesTaxAuthoritiesTypes`, in the database `127`.
        SalesTaxAuthoritiesTypes = "oSalesTaxAuthoritiesTypes" | "127",
        /// `oSalesTaxCodes`, in the database `128`.
        SalesTaxCodes = "oSalesTaxCodes" | "128",
        /// `oQueryCategories`, in the database `134`.
        QueryCategories = "oQueryCategories" | "134",
        /// `oFactoringIndicators`, in the database `138`.
        FactoringIndicators = "oFactoringIndicators" | "138",
        /// `oPaymentsDrafts`, in the database `140`.
        PaymentsDrafts = "oPaymentsDrafts" | "140",
        /// `oAccountSegmentations`, in the database `142`.
        AccountSegmentations = "oAccountSegmentations" | "142",
        /// `oAccountSegmentationCategories`, in the database `143`.
        AccountSegmentationCategories = "oAccountSegmentationCategories" | "143",
        /// `oWarehouseLocations`, in the database `144`.
        WarehouseLocations = "oWarehouseLocations" | "144",
        /// `oForms1099`, in the database `145`.
        Forms1099 = "oForms1099" | "145",
        /// `oInventoryCycles`, in the database `146`.
        InventoryCycles = "oInventoryCycles" | "146",
        /// `oWizardPaymentMethods`, in the database `147`.
        WizardPaymentMethods = "oWizardPaymentMethods" | "147",
        /// `oBPPriorities`, in the database `150`.
        BPPriorities = "oBPPriorities" | "150",
        /// `oDunningLetters`, in the database `151`.
        DunningLetters = "oDunningLetters" | "151",
        /// `oUserFields`, in the database `152`.
        UserFields = "oUserFields" | "152",
        /// `oUserTables`, in the database `153`.
        UserTables = "oUserTables" | "153",
        /// `oPickLists`, in the database `156`.
        PickLists = "oPickLists" | "156",
        /// `oPaymentRunExport`, in the database `158`.
        PaymentRunExport = "oPaymentRunExport" | "158",
        /// `oUserQueries`, in the database `160`.
        UserQueries = "oUserQueries" | "160",
        /// `oMaterialRevaluation`, in the database `162`.
        MaterialRevaluation = "oMaterialRevaluation" | "162",
        /// `oCorrectionPurchaseInvoice`, in the database `163`.
        CorrectionPurchaseInvoice = "oCorrectionPurchaseInvoice" | "163",
        /// `oCorrectionPurchaseInvoiceReversal`, in the database `164`.
        CorrectionPurchaseInvoiceReversal = "oCorrectionPurchaseInvoiceReversal" | "164",
        /// `oCorrectionInvoice`, in the database `165`.
        CorrectionInvoice = "oCorrectionInvoice" | "165",
        /// `oCorrectionInvoiceReversal`, in the database `166`.
        CorrectionInvoiceReversal = "oCorrectionInvoiceReversal" | "166",
        /// `oContractTemplates`, in the database `170`.
        ContractTemplates = "oContractTemplates" | "170",
        /// `oEmployeesInfo`, in the database `171`.
        EmployeesInfo = "oEmployeesInfo" | "171",
        /// `oCustomerEquipmentCards`, in the database `176`.
        CustomerEquipmentCards = "oCustomerEquipmentCards" | "176",
        /// `oWithholdingTaxCodes`, in the database `178`.
        WithholdingTaxCodes = "oWithholdingTaxCodes" | "178",
        /// `oBillOfExchangeTransactions`, in the database `182`.
        BillOfExchangeTransactions = "oBillOfExchangeTransactions" | "182",
        /// `oKnowledgeBaseSolutions`, in the database `189`.
        KnowledgeBaseSolutions = "oKnowledgeBaseSolutions" | "189",
        /// `oServiceContracts`, in the database `190`.
        ServiceContracts = "oServiceContracts" | "190",
        /// `oServiceCalls`, in the database `191`.
        ServiceCalls = "oServiceCalls" | "191",
        /// `oUserKeys`, in the database `193`.
        UserKeys = "oUserKeys" | "193",
        /// `oQueue`, in the database `194`.
        Queue = "oQueue" | "194",
        /// `oSalesForecast`, in the database `198`.
        SalesForecast = "oSalesForecast" | "198",
        /// `oTerritories`, in the database `200`.
        Territories = "oTerritories" | "200",
        /// `oIndustries`, in the database `201`.
        Industries = "oIndustries" | "201",
        /// `oProductionOrders`, in the database `202`.
        ProductionOrders = "oProductionOrders" | "202",
        /// `oDownPayments`, in the database `203`.
        DownPayments = "oDownPayments" | "203",
        /// `oPurchaseDownPayments`, in the database `204`.
        PurchaseDownPayments = "oPurchaseDownPayments" | "204",
        /// `oPackagesTypes`, in the database `205`.
        PackagesTypes = "oPackagesTypes" | "205",
        /// `oUserObjectsMD`, in the database `206`.
        UserObjectsMD = "oUserObjectsMD" | "206",
        /// `oTeams`, in the database `211`.
        Teams = "oTeams" | "211",
        /// `oRelationships`, in the database `212`.
        Relationships = "oRelationships" | "212",
        /// `oUserPermissionTree`, in the database `214`.
        UserPermissionTree = "oUserPermissionTree" | "214",
        /// `oActivityStatus`, in the database `217`.
        ActivityStatus = "oActivityStatus" | "217",
        /// `oChooseFromList`, in the database `218`.
        ChooseFromList = "oChooseFromList" | "218",
        /// `oFormattedSearches`, in the database `219`.
        FormattedSearches = "oFormattedSearches" | "219",
        /// `oAttachments2`, in the database `221`.
        Attachments2 = "oAttachments2" | "221",
        /// `oUserLanguages`, in the database `223`.
        UserLanguages = "oUserLanguages" | "223",
        /// `oMultiLanguageTranslations`, in the database `224`.
        MultiLanguageTranslations = "oMultiLanguageTranslations" | "224",
        /// `oDynamicSystemStrings`, in the database `229`.
        DynamicSystemStrings = "oDynamicSystemStrings" | "229",
        /// `oHouseBankAccounts`, in the database `231`.
        HouseBankAccounts = "oHouseBankAccounts" | "231",
        /// `oBusinessPlaces`, in the database `247`.
        BusinessPlaces = "oBusinessPlaces" | "247",
        /// `oLocalEra`, in the database `250`.
        LocalEra = "oLocalEra" | "250",
        /// `oNotaFiscalCFOP`, in the database `258`.
        NotaFiscalCfop = "oNotaFiscalCFOP" | "258",
        /// `oNotaFiscalCST`, in the database `259`.
        NotaFiscalCst = "oNotaFiscalCST" | "259",
        /// `oNotaFiscalUsage`, in the database `260`.
        NotaFiscalUsage = "oNotaFiscalUsage" | "260",
        /// `oClosingDateProcedure`, in the database `261`.
        ClosingDateProcedure = "oClosingDateProcedure" | "261",
        /// `oBPFiscalRegistryID`, in the database `278`.
        BPFiscalRegistryID = "oBPFiscalRegistryID" | "278",
        /// `oSalesTaxInvoice`, in the database `280`.
        SalesTaxInvoice = "oSalesTaxInvoice" | "280",
        /// `oPurchaseTaxInvoice`, in the database `281`.
        PurchaseTaxInvoice = "oPurchaseTaxInvoice" | "281",
        /// `oPurchaseQuotations`, in the database `540000006`.
        PurchaseQuotations = "oPurchaseQuotations" | "540000006",
        /// `oStockTransferDraft`, in the database `1179`.
        StockTransferDraft = "oStockTransferDraft" | "1179",
        /// `oInventoryTransferRequest`, in the database `1250000001`.
        InventoryTransferRequest = "oInventoryTransferRequest" | "1250000001",
        /// `oPurchaseRequest`, in the database `1470000113`.
        PurchaseRequest = "oPurchaseRequest" | "1470000113",
        /// `oReturnRequest`, in the database `234000031`.
        ReturnRequest = "oReturnRequest" | "234000031",
        /// `oGoodsReturnRequest`, in the database `234000032`.
        GoodsReturnRequest = "oGoodsReturnRequest" | "234000032",
    }
}

sap_b1_client::open_enum! {
    /// So status.
    BoSoStatus {
        /// `so_Open`, in the database `O`.
        Open = "so_Open" | "O",
        /// `so_Closed`, in the database `C`.
        Closed = "so_Closed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Transaction type.
    BoTransactionTypeEnum {
        /// `botrntComplete`, in the database `C`.
        Complete = "botrntComplete" | "C",
        /// `botrntReject`, in the database `R`.
        Reject = "botrntReject" | "R",
    }
}

sap_b1_client::open_enum! {
    /// Cancel status.
    CancelStatusEnum {
        /// `csYes`, in the database `Y`.
        Yes = "csYes" | "Y",
        /// `csNo`, in the database `N`.
        No = "csNo" | "N",
        /// `csCancellation`, in the database `C`.
        Cancellation = "csCancellation" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Closing option.
    ClosingOptionEnum {
        /// `coByCurrentSystemDate`, in the database `1`.
        CurrentSystemDate = "coByCurrentSystemDate" | "1",
        /// `coByOriginalDocumentDate`, in the database `2`.
        OriginalDocumentDate = "coByOriginalDocumentDate" | "2",
        /// `coBySpecifiedDate`, in the database `3`.
        SpecifiedDate = "coBySpecifiedDate" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Commission trade type.
    CommissionTradeTypeEnum {
        /// `ct_Empty`, in the database `E`.
        Empty = "ct_Empty" | "E",
        /// `ct_SalesAgent`, in the database `S`.
        SalesAgent = "ct_SalesAgent" | "S",
        /// `ct_PurchaseAgent`, in the database `P`.
        PurchaseAgent = "ct_PurchaseAgent" | "P",
        /// `ct_Consignor`, in the database `C`.
        Consignor = "ct_Consignor" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Document authorization status.
    DocumentAuthorizationStatusEnum {
        /// `dasWithout`, in the database `-`.
        Without = "dasWithout" | "-",
        /// `dasPending`, in the database `W`.
        Pending = "dasPending" | "W",
        /// `dasApproved`, in the database `Y`.
        Approved = "dasApproved" | "Y",
        /// `dasRejected`, in the database `N`.
        Rejected = "dasRejected" | "N",
        /// `dasGenerated`, in the database `P`.
        Generated = "dasGenerated" | "P",
        /// `dasGeneratedbyAuthorizer`, in the database `A`.
        GeneratedbyAuthorizer = "dasGeneratedbyAuthorizer" | "A",
        /// `dasCancelled`, in the database `C`.
        Cancelled = "dasCancelled" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Document delivery type.
    DocumentDeliveryTypeEnum {
        /// `ddtNoneSeleted`, in the database `0`.
        NoneSeleted = "ddtNoneSeleted" | "0",
        /// `ddtCreateOnlineDocument`, in the database `1`.
        CreateOnlineDocument = "ddtCreateOnlineDocument" | "1",
        /// `ddtPostToAribaNetwork`, in the database `2`.
        PostToAribaNetwork = "ddtPostToAribaNetwork" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Document price source.
    DocumentPriceSourceEnum {
        /// `dpsSpecialPricesForBusinessPartner`, in the database `Y`.
        SpecialPricesForBusinessPartner = "dpsSpecialPricesForBusinessPartner" | "Y",
        /// `dpsManual`, in the database `N`.
        Manual = "dpsManual" | "N",
        /// `dpsActivePriceListDiscountGroups`, in the database `W`.
        ActivePriceListDiscountGroups = "dpsActivePriceListDiscountGroups" | "W",
        /// `dpsActivePriceList`, in the database `R`.
        ActivePriceList = "dpsActivePriceList" | "R",
        /// `dpsInactivePriceList`, in the database `U`.
        InactivePriceList = "dpsInactivePriceList" | "U",
        /// `dpsBlanketAgreement`, in the database `A`.
        BlanketAgreement = "dpsBlanketAgreement" | "A",
        /// `dpsPeriodAndVolumeDiscounts`, in the database `P`.
        PeriodAndVolumeDiscounts = "dpsPeriodAndVolumeDiscounts" | "P",
        /// `dpsPeriodAndVolumeDiscountsDiscountGroups`, in the database `Q`.
        PeriodAndVolumeDiscountsDiscountGroups = "dpsPeriodAndVolumeDiscountsDiscountGroups" | "Q",
        /// `dpsInactivePriceListDiscountGroups`, in the database `V`.
        InactivePriceListDiscountGroups = "dpsInactivePriceListDiscountGroups" | "V",
        /// `dpsNewSpecialPricesForBusinessPartner`, in the database `9`.
        NewSpecialPricesForBusinessPartner = "dpsNewSpecialPricesForBusinessPartner" | "9",
        /// `dpsNewActivePriceListDiscountGroups`, in the database `7`.
        NewActivePriceListDiscountGroups = "dpsNewActivePriceListDiscountGroups" | "7",
        /// `dpsNewActivePriceList`, in the database `2`.
        NewActivePriceList = "dpsNewActivePriceList" | "2",
        /// `dpsNewInactivePriceList`, in the database `5`.
        NewInactivePriceList = "dpsNewInactivePriceList" | "5",
        /// `dpsNewBlanketAgreement`, in the database `!`.
        NewBlanketAgreement = "dpsNewBlanketAgreement" | "!",
        /// `dpsNewPeriodAndVolumeDiscounts`, in the database `0`.
        NewPeriodAndVolumeDiscounts = "dpsNewPeriodAndVolumeDiscounts" | "0",
        /// `dpsNewPeriodAndVolumeDiscountsDiscountGroups`, in the database `1`.
        NewPeriodAndVolumeDiscountsDiscountGroups = "dpsNewPeriodAndVolumeDiscountsDiscountGroups" | "1",
        /// `dpsNewInactivePriceListDiscountGroups`, in the database `6`.
        NewInactivePriceListDiscountGroups = "dpsNewInactivePriceListDiscountGroups" | "6",
    }
}

sap_b1_client::open_enum! {
    /// Down payment type.
    DownPaymentTypeEnum {
        /// `dptRequest`, in the database `N`.
        Request = "dptRequest" | "N",
        /// `dptInvoice`, in the database `Y`.
        Invoice = "dptInvoice" | "Y",
    }
}

sap_b1_client::open_enum! {
    /// Drawing method.
    DrawingMethodEnum {
        /// `dmAll`, in the database `A`.
        All = "dmAll" | "A",
        /// `dmNone`, in the database `N`.
        None = "dmNone" | "N",
        /// `dmQuantity`, in the database `Q`.
        Quantity = "dmQuantity" | "Q",
        /// `dmTotal`, in the database `T`.
        Total = "dmTotal" | "T",
    }
}

sap_b1_client::open_enum! {
    /// E doc status.
    EDocStatusEnum {
        /// `edoc_New`, in the database `N`.
        New = "edoc_New" | "N",
        /// `edoc_Pending`, in the database `P`.
        Pending = "edoc_Pending" | "P",
        /// `edoc_Sent`, in the database `S`.
        Sent = "edoc_Sent" | "S",
        /// `edoc_Error`, in the database `E`.
        Error = "edoc_Error" | "E",
        /// `edoc_Ok`, in the database `C`.
        Ok = "edoc_Ok" | "C",
    }
}

sap_b1_client::open_enum! {
    /// E doc type.
    EDocTypeEnum {
        /// `edocFE`.
        FE = "edocFE",
        /// `edocFCE`.
        Fce = "edocFCE",
    }
}

sap_b1_client::open_enum! {
    /// EWB supply type.
    EWBSupplyTypeEnum {
        /// `ewb_st_Inward`, in the database `I`.
        Inward = "ewb_st_Inward" | "I",
        /// `ewb_st_Outward`, in the database `O`.
        Outward = "ewb_st_Outward" | "O",
    }
}

sap_b1_client::open_enum! {
    /// EWB transaction type.
    EWBTransactionTypeEnum {
        /// `ewb_tt_Regular`.
        Regular = "ewb_tt_Regular",
        /// `ewb_tt_BillToShipTo`.
        BillToShipTo = "ewb_tt_BillToShipTo",
        /// `ewb_tt_BillFromDispathFrom`.
        BillFromDispathFrom = "ewb_tt_BillFromDispathFrom",
        /// `ewb_tt_CombinationOfBillAndShip`.
        CombinationOfBillAndShip = "ewb_tt_CombinationOfBillAndShip",
    }
}

sap_b1_client::open_enum! {
    /// Freight type.
    FreightTypeEnum {
        /// `ftShipping`, in the database `1`.
        Shipping = "ftShipping" | "1",
        /// `ftInsurance`, in the database `2`.
        Insurance = "ftInsurance" | "2",
        /// `ftOther`, in the database `3`.
        FtOther = "ftOther" | "3",
        /// `ftSpecial`, in the database `4`.
        Special = "ftSpecial" | "4",
    }
}

sap_b1_client::open_enum! {
    /// GST transaction type.
    GSTTransactionTypeEnum {
        /// `gsttrantyp_BillOfSupply`, in the database `--`.
        BillOfSupply = "gsttrantyp_BillOfSupply" | "--",
        /// `gsttrantyp_GSTTaxInvoice`, in the database `GA`.
        GstTaxInvoice = "gsttrantyp_GSTTaxInvoice" | "GA",
        /// `gsttrantyp_GSTDebitMemo`, in the database `GD`.
        GstDebitMemo = "gsttrantyp_GSTDebitMemo" | "GD",
    }
}

sap_b1_client::open_enum! {
    /// Generated asset status.
    GeneratedAssetStatusEnum {
        /// `gasOpen`, in the database `O`.
        Open = "gasOpen" | "O",
        /// `gasClosed`, in the database `C`.
        Closed = "gasClosed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Import or export type.
    ImportOrExportTypeEnum {
        /// `et_IpmortsOrExports`, in the database `E`.
        IpmortsOrExports = "et_IpmortsOrExports" | "E",
        /// `et_SEZ_Developer`, in the database `S`.
        SezDeveloper = "et_SEZ_Developer" | "S",
        /// `et_SEZ_Unit`, in the database `U`.
        SezUnit = "et_SEZ_Unit" | "U",
        /// `et_Deemed_ImportsOrExports`, in the database `D`.
        DeemedImportsOrExports = "et_Deemed_ImportsOrExports" | "D",
    }
}

sap_b1_client::open_enum! {
    /// LC cost type.
    LCCostTypeEnum {
        /// `asFixedCosts`, in the database `F`.
        FixedCosts = "asFixedCosts" | "F",
        /// `asVariableCosts`, in the database `V`.
        VariableCosts = "asVariableCosts" | "V",
        /// `asLegalCosts`, in the database `L`.
        LegalCosts = "asLegalCosts" | "L",
    }
}

sap_b1_client::open_enum! {
    /// Landed cost allocation by.
    LandedCostAllocationByEnum {
        /// `asCashValueBeforeCustoms`, in the database `F`.
        CashValueBeforeCustoms = "asCashValueBeforeCustoms" | "F",
        /// `asCashValueAfterCustoms`, in the database `C`.
        CashValueAfterCustoms = "asCashValueAfterCustoms" | "C",
        /// `asQuantity`, in the database `Q`.
        Quantity = "asQuantity" | "Q",
        /// `asWeight`, in the database `W`.
        Weight = "asWeight" | "W",
        /// `asVolume`, in the database `V`.
        Volume = "asVolume" | "V",
        /// `asEqual`, in the database `A`.
        Equal = "asEqual" | "A",
        /// `asLegalCost`, in the database `L`.
        LegalCost = "asLegalCost" | "L",
    }
}

sap_b1_client::open_enum! {
    /// Landed cost base document type.
    LandedCostBaseDocumentTypeEnum {
        /// `asDefault`, in the database `-1`.
        Default = "asDefault" | "-1",
        /// `asEmpty`, in the database `0`.
        Empty = "asEmpty" | "0",
        /// `asGoodsReceiptPO`, in the database `20`.
        GoodsReceiptPO = "asGoodsReceiptPO" | "20",
        /// `asLandedCosts`, in the database `69`.
        LandedCosts = "asLandedCosts" | "69",
        /// `asPurchaseInvoice`, in the database `18`.
        PurchaseInvoice = "asPurchaseInvoice" | "18",
    }
}

sap_b1_client::open_enum! {
    /// Landed cost cost category.
    LandedCostCostCategoryEnum {
        /// `lccc_CustomsVAT`, in the database `V`.
        CustomsVat = "lccc_CustomsVAT" | "V",
        /// `lccc_ExciseCost`, in the database `E`.
        ExciseCost = "lccc_ExciseCost" | "E",
        /// `lccc_CustomsDuty`, in the database `D`.
        CustomsDuty = "lccc_CustomsDuty" | "D",
    }
}

sap_b1_client::open_enum! {
    /// Landed cost doc status.
    LandedCostDocStatusEnum {
        /// `lcOpen`, in the database `O`.
        Open = "lcOpen" | "O",
        /// `lcClosed`, in the database `C`.
        Closed = "lcClosed" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Line type.
    LineTypeEnum {
        /// `ltDocument `, in the database `D`.
        Document = "ltDocument " | "D",
        /// `ltRounding`, in the database `R`.
        Rounding = "ltRounding" | "R",
        /// `ltVat`, in the database `H`.
        Vat = "ltVat" | "H",
    }
}

sap_b1_client::open_enum! {
    /// Price mode document.
    PriceModeDocumentEnum {
        /// `pmdNet`, in the database `N`.
        Net = "pmdNet" | "N",
        /// `pmdGross`, in the database `G`.
        Gross = "pmdGross" | "G",
        /// `pmdNetAndGross`, in the database `M`.
        NetAndGross = "pmdNetAndGross" | "M",
    }
}

sap_b1_client::record! {
    /// Additional expense. Table `OEXD`.
    AdditionalExpense, AdditionalExpenseBody {
        /// Name. Column `ExpnsName`.
        name: Option<String> = "Name",
        /// Revenues account. Column `RevAcct`.
        revenues_account: Option<String> = "RevenuesAccount",
        /// Expense account. Column `ExpnsAcct`.
        expense_account: Option<String> = "ExpenseAccount",
        /// Tax liable. Column `TaxLiable`, default `N`.
        tax_liable: Option<YesNo> = "TaxLiable",
        /// Fixed amount revenues. Column `RevFixSum`.
        fixed_amount_revenues: Option<Decimal> = "FixedAmountRevenues",
        /// Fixed amount expenses. Column `ExpFixSum`.
        fixed_amount_expenses: Option<Decimal> = "FixedAmountExpenses",
        /// Output VAT group. Column `VatGroupI`.
        output_vat_group: Option<String> = "OutputVATGroup",
        /// Input VAT group. Column `VatGroupO`.
        input_vat_group: Option<String> = "InputVATGroup",
        /// Distribution method. Column `DistrbMthd`, default `N`.
        distribution_method: Option<BoAeDistMthd> = "DistributionMethod",
        /// Includein1099. Column `In1099`, default `N`.
        includein1099: Option<YesNo> = "Includein1099",
        /// Freight offset account. Column `ExpOfstAct`.
        freight_offset_account: Option<String> = "FreightOffsetAccount",
        /// Expense exempted account. Column `ExpnsExAct`.
        expense_exempted_account: Option<String> = "ExpenseExemptedAccount",
        /// Revenues exempted account. Column `RevExmAcct`.
        revenues_exempted_account: Option<String> = "RevenuesExemptedAccount",
        /// Distribution rule. Column `OcrCode`.
        distribution_rule: Option<String> = "DistributionRule",
        /// Drawing method. Column `BaseMethod`, default `T`.
        drawing_method: Option<DrawingMethodEnum> = "DrawingMethod",
        /// Freight type. Column `ExpnsType`, default `1`.
        freight_type: Option<FreightTypeEnum> = "FreightType",
        /// Stock. Column `Stock`, default `N`.
        stock: Option<YesNo> = "Stock",
        /// Last purchase price. Column `LstPchPrce`, default `N`.
        last_purchase_price: Option<YesNo> = "LastPurchasePrice",
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
    } read_only {
        /// WT liable. Column `WTLiable`, default `N`. Read-only.
        wt_liable: Option<String> = "WTLiable",
        /// Expens code. Key. Column `ExpnsCode`. Read-only.
        expens_code: Option<i64> = "ExpensCode",
        /// Data version. Read-only.
        data_version: Option<i64> = "DataVersion",
    }
}

sap_b1_client::record! {
    /// Address extension.
    AddressExtension, AddressExtensionBody {
        /// Ship to street. Column `StreetS`.
        ship_to_street: Option<String> = "ShipToStreet",
        /// Ship to street no. Column `StreetNoS`.
        ship_to_street_no: Option<String> = "ShipToStreetNo",
        /// Ship to block. Column `BlockS`.
        ship_to_block: Option<String> = "ShipToBlock",
        /// Ship to building. Column `BuildingS`.
        ship_to_building: Option<String> = "ShipToBuilding",
        /// Ship to city. Column `CityS`.
        ship_to_city: Option<String> = "ShipToCity",
        /// Ship to zip code. Column `ZipCodeS`.
        ship_to_zip_code: Option<String> = "ShipToZipCode",
        /// Ship to county. Column `CountyS`.
        ship_to_county: Option<String> = "ShipToCounty",
        /// Ship to state. Column `StateS`.
        ship_to_state: Option<String> = "ShipToState",
        /// Ship to country. Column `CountryS`.
        ship_to_country: Option<String> = "ShipToCountry",
        /// Ship to address type. Column `AddrTypeS`.
        ship_to_address_type: Option<String> = "ShipToAddressType",
        /// Bill to street. Column `StreetB`.
        bill_to_street: Option<String> = "BillToStreet",
        /// Bill to street no. Column `StreetNoB`.
        bill_to_street_no: Option<String> = "BillToStreetNo",
        /// Bill to block. Column `BlockB`.
        bill_to_block: Option<String> = "BillToBlock",
        /// Bill to building. Column `BuildingB`.
        bill_to_building: Option<String> = "BillToBuilding",
        /// Bill to city. Column `CityB`.
        bill_to_city: Option<String> = "BillToCity",
        /// Bill to zip code. Column `ZipCodeB`.
        bill_to_zip_code: Option<String> = "BillToZipCode",
        /// Bill to county. Column `CountyB`.
        bill_to_county: Option<String> = "BillToCounty",
        /// Bill to state. Column `StateB`.
        bill_to_state: Option<String> = "BillToState",
        /// Bill to country. Column `CountryB`.
        bill_to_country: Option<String> = "BillToCountry",
        /// Bill to address type. Column `AddrTypeB`.
        bill_to_address_type: Option<String> = "BillToAddressType",
        /// Ship to global location number. Column `GlbLocNumS`.
        ship_to_global_location_number: Option<String> = "ShipToGlobalLocationNumber",
        /// Bill to global location number. Column `GlbLocNumB`.
        bill_to_global_location_number: Option<String> = "BillToGlobalLocationNumber",
        /// Ship to address2. Column `Address2S`.
        ship_to_address2: Option<String> = "ShipToAddress2",
        /// Ship to address3. Column `Address3S`.
        ship_to_address3: Option<String> = "ShipToAddress3",
        /// Bill to address2. Column `Address2B`.
        bill_to_address2: Option<String> = "BillToAddress2",
        /// Bill to address3. Column `Address3B`.
        bill_to_address3: Option<String> = "BillToAddress3",
        /// Place of supply. Column `BpStateCod`.
        place_of_supply: Option<String> = "PlaceOfSupply",
        /// Purchase place of supply. Column `LocStatCod`.
        purchase_place_of_supply: Option<String> = "PurchasePlaceOfSupply",
        /// Goods issue place BP. Whether it can be written is not published.
        goods_issue_place_bp: Option<String> = "GoodsIssuePlaceBP",
        /// Goods issue place CNPJ. Whether it can be written is not published.
        goods_issue_place_cnpj: Option<String> = "GoodsIssuePlaceCNPJ",
        /// Goods issue place CPF. Whether it can be written is not published.
        goods_issue_place_cpf: Option<String> = "GoodsIssuePlaceCPF",
        /// Goods issue place street. Whether it can be written is not published.
        goods_issue_place_street: Option<String> = "GoodsIssuePlaceStreet",
        /// Goods issue place street no. Whether it can be written is not published.
        goods_issue_place_street_no: Option<String> = "GoodsIssuePlaceStreetNo",
        /// Goods issue place building. Whether it can be written is not published.
        goods_issue_place_building: Option<String> = "GoodsIssuePlaceBuilding",
        /// Goods issue place zip. Whether it can be written is not published.
        goods_issue_place_zip: Option<String> = "GoodsIssuePlaceZip",
        /// Goods issue place block. Whether it can be written is not published.
        goods_issue_place_block: Option<String> = "GoodsIssuePlaceBlock",
        /// Goods issue place city. Whether it can be written is not published.
        goods_issue_place_city: Option<String> = "GoodsIssuePlaceCity",
        /// Goods issue place county. Whether it can be written is not published.
        goods_issue_place_county: Option<String> = "GoodsIssuePlaceCounty",
        /// Goods issue place state. Whether it can be written is not published.
        goods_issue_place_state: Option<String> = "GoodsIssuePlaceState",
        /// Goods issue place country. Whether it can be written is not published.
        goods_issue_place_country: Option<String> = "GoodsIssuePlaceCountry",
        /// Goods issue place phone. Whether it can be written is not published.
        goods_issue_place_phone: Option<String> = "GoodsIssuePlacePhone",
        /// Goods issue place e mail. Whether it can be written is not published.
        goods_issue_place_e_mail: Option<String> = "GoodsIssuePlaceEMail",
        /// Goods issue place departure date. Whether it can be written is not published.
        goods_issue_place_departure_date: Option<Date> = "GoodsIssuePlaceDepartureDate",
        /// Delivery place BP. Whether it can be written is not published.
        delivery_place_bp: Option<String> = "DeliveryPlaceBP",
        /// Delivery place CNPJ. Whether it can be written is not published.
        delivery_place_cnpj: Option<String> = "DeliveryPlaceCNPJ",
        /// Delivery place CPF. Whether it can be written is not published.
        delivery_place_cpf: Option<String> = "DeliveryPlaceCPF",
        /// Delivery place street. Whether it can be written is not published.
        delivery_place_street: Option<String> = "DeliveryPlaceStreet",
        /// Delivery place street no. Whether it can be written is not published.
        delivery_place_street_no: Option<String> = "DeliveryPlaceStreetNo",
        /// Delivery place building. Whether it can be written is not published.
        delivery_place_building: Option<String> = "DeliveryPlaceBuilding",
        /// Delivery place zip. Whether it can be written is not published.
        delivery_place_zip: Option<String> = "DeliveryPlaceZip",
        /// Delivery place block. Whether it can be written is not published.
        delivery_place_block: Option<String> = "DeliveryPlaceBlock",
        /// Delivery place city. Whether it can be written is not published.
        delivery_place_city: Option<String> = "DeliveryPlaceCity",
        /// Delivery place county. Whether it can be written is not published.
        delivery_place_county: Option<String> = "DeliveryPlaceCounty",
        /// Delivery place state. Whether it can be written is not published.
        delivery_place_state: Option<String> = "DeliveryPlaceState",
        /// Delivery place country. Whether it can be written is not published.
        delivery_place_country: Option<String> = "DeliveryPlaceCountry",
        /// Delivery place phone. Whether it can be written is not published.
        delivery_place_phone: Option<String> = "DeliveryPlacePhone",
        /// Delivery place e mail. Whether it can be written is not published.
        delivery_place_e_mail: Option<String> = "DeliveryPlaceEMail",
        /// Delivery place departure date. Whether it can be written is not published.
        delivery_place_departure_date: Option<Date> = "DeliveryPlaceDepartureDate",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
    }
}

sap_b1_client::record! {
    /// Doc expense tax jurisdiction.
    DocExpenseTaxJurisdiction, DocExpenseTaxJurisdictionBody {
        /// Jurisdiction code. Column `StaCode`.
        jurisdiction_code: Option<String> = "JurisdictionCode",
        /// Jurisdiction type. Column `staType`.
        jurisdiction_type: Option<i64> = "JurisdictionType",
        /// Tax amount. Column `TaxSum`.
        tax_amount: Option<Decimal> = "TaxAmount",
        /// Line number. Column `LineNum`, default `-1`.
        line_number: Option<i64> = "LineNumber",
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
    } read_only {
        /// Tax amount SC. In system currency. Column `TaxSumSys`. Read-only.
        tax_amount_sc: Option<Decimal> = "TaxAmountSC",
        /// Tax amount FC. In document currency. Column `TaxSumFrgn`. Read-only.
        tax_amount_fc: Option<Decimal> = "TaxAmountFC",
        /// Tax rate. Column `TaxRate`. Read-only.
        tax_rate: Option<Decimal> = "TaxRate",
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Row sequence. Column `LineSeq`. Read-only.
        row_sequence: Option<i64> = "RowSequence",
    }
}

sap_b1_client::record! {
    /// Doc freight e books detail.
    DocFreightEBooksDetail, DocFreightEBooksDetailBody {
        /// Income classification type. Whether it can be written is not published.
        income_classification_type: Option<i64> = "IncomeClassificationType",
        /// Income classification category. Whether it can be written is not published.
        income_classification_category: Option<i64> = "IncomeClassificationCategory",
        /// Expenses classification type. Whether it can be written is not published.
        expenses_classification_type: Option<i64> = "ExpensesClassificationType",
        /// Expenses classification category. Whether it can be written is not published.
        expenses_classification_category: Option<i64> = "ExpensesClassificationCategory",
        /// Net value LC. Whether it can be written is not published.
        net_value_lc: Option<Decimal> = "NetValueLC",
        /// Net value FC. In document currency. Whether it can be written is not published.
        net_value_fc: Option<Decimal> = "NetValueFC",
        /// Net value SC. In system currency. Whether it can be written is not published.
        net_value_sc: Option<Decimal> = "NetValueSC",
        /// Vat category. Whether it can be written is not published.
        vat_category: Option<i64> = "VatCategory",
        /// Withheld percent category. Whether it can be written is not published.
        withheld_percent_category: Option<i64> = "WithheldPercentCategory",
        /// Withheld amount LC. Whether it can be written is not published.
        withheld_amount_lc: Option<Decimal> = "WithheldAmountLC",
        /// Withheld amount FC. In document currency. Whether it can be written is not published.
        withheld_amount_fc: Option<Decimal> = "WithheldAmountFC",
        /// Withheld amount SC. In system currency. Whether it can be written is not published.
        withheld_amount_sc: Option<Decimal> = "WithheldAmountSC",
        /// Vat classification type. Whether it can be written is not published.
        vat_classification_type: Option<i64> = "VatClassificationType",
        /// Vat classification category. Whether it can be written is not published.
        vat_classification_category: Option<i64> = "VatClassificationCategory",
        /// VAT exemption cause. Whether it can be written is not published.
        vat_exemption_cause: Option<i64> = "VATExemptionCause",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Document.
    Document, DocumentBody {
        /// Doc num. Column `DocNum`.
        doc_num: Option<i64> = "DocNum",
        /// Doc type. Column `DocType`, default `I`.
        doc_type: Option<BoDocumentTypes> = "DocType",
        /// Hand written. Column `Handwrtten`.
        hand_written: Option<YesNo> = "HandWritten",
        /// Printed. Column `Printed`, default `N`.
        printed: Option<PrintStatusEnum> = "Printed",
        /// Doc date. Column `DocDate`.
        doc_date: Option<Date> = "DocDate",
        /// Doc due date. Column `DocDueDate`.
        doc_due_date: Option<Date> = "DocDueDate",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Num at card. Column `NumAtCard`.
        num_at_card: Option<String> = "NumAtCard",
        /// Doc total. Column `DocTotal`.
        doc_total: Option<Decimal> = "DocTotal",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Doc currency. Column `DocCur`.
        doc_currency: Option<String> = "DocCurrency",
        /// Doc rate. Column `DocRate`.
        doc_rate: Option<Decimal> = "DocRate",
        /// Reference1. Column `Ref1`.
        reference1: Option<String> = "Reference1",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Comments. Column `Comments`.
        comments: Option<String> = "Comments",
        /// Journal memo. Column `JrnlMemo`.
        journal_memo: Option<String> = "JournalMemo",
        /// Payment group code. Column `GroupNum`.
        payment_group_code: Option<i64> = "PaymentGroupCode",
        /// Doc time. Column `DocTime`.
        doc_time: Option<Time> = "DocTime",
        /// Sales person code. Column `SlpCode`.
        sales_person_code: Option<i64> = "SalesPersonCode",
        /// Transportation code. Column `TrnspCode`, default `-1`.
        transportation_code: Option<i64> = "TransportationCode",
        /// Confirmed. Column `Confirmed`, default `Y`.
        confirmed: Option<YesNo> = "Confirmed",
        /// Import file num. Column `ImportEnt`.
        import_file_num: Option<i64> = "ImportFileNum",
        /// Summery type. Column `SummryType`.
        summery_type: Option<BoDocSummaryTypes> = "SummeryType",
        /// Contact person code. Column `CntctCode`.
        contact_person_code: Option<i64> = "ContactPersonCode",
        /// Show SCN. Column `ShowSCN`.
        show_scn: Option<YesNo> = "ShowSCN",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Partial supply. Column `PartSupply`, default `Y`.
        partial_supply: Option<YesNo> = "PartialSupply",
        /// Doc object code. Column `ObjType`.
        doc_object_code: Option<BoObjectTypes> = "DocObjectCode",
        /// Ship to code. Column `ShipToCode`.
        ship_to_code: Option<String> = "ShipToCode",
        /// Indicator. Column `Indicator`.
        indicator: Option<String> = "Indicator",
        /// Federal tax ID. Column `LicTradNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Discount percent. In per cent. Column `DiscPrcnt`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Payment reference. Column `PaymentRef`.
        payment_reference: Option<String> = "PaymentReference",
        /// Doc total fc. Column `DocTotalFC`.
        doc_total_fc: Option<Decimal> = "DocTotalFc",
        /// Form1099. Column `Form1099`.
        form1099: Option<i64> = "Form1099",
        /// Box1099. Column `Box1099`.
        box1099: Option<String> = "Box1099",
        /// Revision po. Column `RevisionPo`, default `N`.
        revision_po: Option<YesNo> = "RevisionPo",
        /// Requried date. Column `ReqDate`.
        requried_date: Option<Date> = "RequriedDate",
        /// Cancel date. Column `CancelDate`.
        cancel_date: Option<Date> = "CancelDate",
        /// Block dunning. Column `BlockDunn`, default `N`.
        block_dunning: Option<YesNo> = "BlockDunning",
        /// Pick. Column `Pick`, default `N`.
        pick: Option<YesNo> = "Pick",
        /// Payment method. Column `PeyMethod`.
        payment_method: Option<String> = "PaymentMethod",
        /// Payment block. Column `PayBlock`, default `N`.
        payment_block: Option<YesNo> = "PaymentBlock",
        /// Payment block entry. Column `PayBlckRef`.
        payment_block_entry: Option<i64> = "PaymentBlockEntry",
        /// Central bank indicator. Column `CntrlBnk`.
        central_bank_indicator: Option<String> = "CentralBankIndicator",
        /// Maximum cash discount. Column `MaxDscn`, default `N`.
        maximum_cash_discount: Option<YesNo> = "MaximumCashDiscount",
        /// Project. Column `Project`.
        project: Option<String> = "Project",
        /// Exemption validity date from. Column `FromDate`.
        exemption_validity_date_from: Option<Date> = "ExemptionValidityDateFrom",
        /// Exemption validity date to. Column `ToDate`.
        exemption_validity_date_to: Option<Date> = "ExemptionValidityDateTo",
        /// Ware house update type. Column `UpdInvnt`.
        ware_house_update_type: Option<BoDocWhsUpdateTypes> = "WareHouseUpdateType",
        /// Rounding. Column `Rounding`, default `N`.
        rounding: Option<YesNo> = "Rounding",
        /// External corrected doc num. Column `CorrExt`.
        external_corrected_doc_num: Option<String> = "ExternalCorrectedDocNum",
        /// Internal corrected doc num. Column `CorrInv`.
        internal_corrected_doc_num: Option<i64> = "InternalCorrectedDocNum",
        /// Deferred tax. Column `DeferrTax`.
        deferred_tax: Option<YesNo> = "DeferredTax",
        /// Tax exemption letter num. Column `LetterNum`.
        tax_exemption_letter_num: Option<String> = "TaxExemptionLetterNum",
        /// Agent code. Column `AgentCode`.
        agent_code: Option<String> = "AgentCode",
        /// Number of installments. Column `Installmnt`, default `1`.
        number_of_installments: Option<i64> = "NumberOfInstallments",
        /// Apply tax on first installment. Column `VATFirst`.
        apply_tax_on_first_installment: Option<YesNo> = "ApplyTaxOnFirstInstallment",
        /// Vat date. Column `VatDate`.
        vat_date: Option<Date> = "VatDate",
        /// Documents owner. Column `OwnerCode`.
        documents_owner: Option<i64> = "DocumentsOwner",
        /// Folio prefix string. Column `FolioPref`.
        folio_prefix_string: Option<String> = "FolioPrefixString",
        /// Folio number. Column `FolioNum`.
        folio_number: Option<i64> = "FolioNumber",
        /// Document sub type. Column `DocSubType`, default `--`.
        document_sub_type: Option<BoDocumentSubType> = "DocumentSubType",
        /// BP channel code. Column `BPChCode`.
        bp_channel_code: Option<String> = "BPChannelCode",
        /// BP channel contact. Column `BPChCntc`.
        bp_channel_contact: Option<i64> = "BPChannelContact",
        /// Address2. Column `Address2`.
        address2: Option<String> = "Address2",
        /// Pay to code. Column `PayToCode`.
        pay_to_code: Option<String> = "PayToCode",
        /// Manual number. Column `ManualNum`.
        manual_number: Option<String> = "ManualNumber",
        /// Use shpd goods act. Column `UseShpdGd`, default `N`.
        use_shpd_goods_act: Option<YesNo> = "UseShpdGoodsAct",
        /// Is pay to bank. Column `IsPaytoBnk`.
        is_pay_to_bank: Option<YesNo> = "IsPayToBank",
        /// Pay to bank country. Column `BnkCntry`.
        pay_to_bank_country: Option<String> = "PayToBankCountry",
        /// Pay to bank code. Column `BankCode`.
        pay_to_bank_code: Option<String> = "PayToBankCode",
        /// Pay to bank account no. Column `BnkAccount`.
        pay_to_bank_account_no: Option<String> = "PayToBankAccountNo",
        /// Pay to bank branch. Column `BnkBranch`.
        pay_to_bank_branch: Option<String> = "PayToBankBranch",
        /// BPL ID assigned to invoice. Column `BPLId`.
        bpl_id_assigned_to_invoice: Option<i64> = "BPL_IDAssignedToInvoice",
        /// Down payment. Column `DpmPrcnt`.
        down_payment: Option<Decimal> = "DownPayment",
        /// Reserve invoice. Column `isIns`, default `N`.
        reserve_invoice: Option<YesNo> = "ReserveInvoice",
        /// Language code. Column `LangCode`.
        language_code: Option<i64> = "LanguageCode",
        /// Tracking number. Column `TrackNo`.
        tracking_number: Option<String> = "TrackingNumber",
        /// Pick remark. Column `PickRmrk`.
        pick_remark: Option<String> = "PickRemark",
        /// Closing date. Column `ClsDate`.
        closing_date: Option<Date> = "ClosingDate",
        /// Sequence code. Column `SeqCode`.
        sequence_code: Option<i64> = "SequenceCode",
        /// Sequence serial. Column `Serial`.
        sequence_serial: Option<i64> = "SequenceSerial",
        /// Series string. Column `SeriesStr`.
        series_string: Option<String> = "SeriesString",
        /// Sub series string. Column `SubStr`.
        sub_series_string: Option<String> = "SubSeriesString",
        /// Sequence model. Column `Model`, default `0`.
        sequence_model: Option<String> = "SequenceModel",
        /// Use correction VAT group. Column `UseCorrVat`, default `N`.
        use_correction_vat_group: Option<YesNo> = "UseCorrectionVATGroup",
        /// Down payment amount. Column `DpmAmnt`.
        down_payment_amount: Option<Decimal> = "DownPaymentAmount",
        /// Down payment percentage. In per cent. Column `DpmPrcnt`.
        down_payment_percentage: Option<Decimal> = "DownPaymentPercentage",
        /// Down payment type. Column `Posted`, default `Y`.
        down_payment_type: Option<DownPaymentTypeEnum> = "DownPaymentType",
        /// Down payment amount SC. In system currency. Column `DpmAmntSC`.
        down_payment_amount_sc: Option<Decimal> = "DownPaymentAmountSC",
        /// Down payment amount FC. In document currency. Column `DpmAmntFC`.
        down_payment_amount_fc: Option<Decimal> = "DownPaymentAmountFC",
        /// Vat percent. In per cent. Column `VatPercent`.
        vat_percent: Option<Decimal> = "VatPercent",
        /// Service gross profit percent. In per cent. Column `SrvGpPrcnt`.
        service_gross_profit_percent: Option<Decimal> = "ServiceGrossProfitPercent",
        /// Opening remarks. Column `Header`.
        opening_remarks: Option<String> = "OpeningRemarks",
        /// Closing remarks. Column `Footer`.
        closing_remarks: Option<String> = "ClosingRemarks",
        /// Rounding diff amount. Column `RoundDif`.
        rounding_diff_amount: Option<Decimal> = "RoundingDiffAmount",
        /// Control account. Column `CtlAccount`.
        control_account: Option<String> = "ControlAccount",
        /// Insurance operation347. Column `InsurOp347`, default `N`.
        insurance_operation347: Option<YesNo> = "InsuranceOperation347",
        /// Archive nonremovable sales quotation. Column `IgnRelDoc`, default `N`.
        archive_nonremovable_sales_quotation: Option<YesNo> = "ArchiveNonremovableSalesQuotation",
        /// GTS checker. Column `Checker`.
        gts_checker: Option<i64> = "GTSChecker",
        /// GTS payee. Column `Payee`.
        gts_payee: Option<i64> = "GTSPayee",
        /// Extra month. Column `ExtraMonth`.
        extra_month: Option<i64> = "ExtraMonth",
        /// Extra days. Column `ExtraDays`.
        extra_days: Option<i64> = "ExtraDays",
        /// Cash discount date offset. Column `CdcOffset`, default `0`.
        cash_discount_date_offset: Option<i64> = "CashDiscountDateOffset",
        /// Start from. Column `PayDuMonth`.
        start_from: Option<BoPayTermDueTypes> = "StartFrom",
        /// NTS approved. Column `NTSApprov`, default `N`.
        nts_approved: Option<YesNo> = "NTSApproved",
        /// E tax web site. Column `NTSWebSite`.
        e_tax_web_site: Option<i64> = "ETaxWebSite",
        /// E tax number. Column `NTSeTaxNo`.
        e_tax_number: Option<String> = "ETaxNumber",
        /// NTS approved number. Column `NTSApprNo`.
        nts_approved_number: Option<String> = "NTSApprovedNumber",
        /// E doc generation type. Column `EDocGenTyp`, default `N`.
        e_doc_generation_type: Option<EDocGenerationTypeEnum> = "EDocGenerationType",
        /// E doc series. Column `ESeries`.
        e_doc_series: Option<i64> = "EDocSeries",
        /// E doc num. Column `EDocNum`.
        e_doc_num: Option<String> = "EDocNum",
        /// E doc export format. Column `EDocExpFrm`.
        e_doc_export_format: Option<i64> = "EDocExportFormat",
        /// E doc status. Column `EDocStatus`, default `C`.
        e_doc_status: Option<EDocStatusEnum> = "EDocStatus",
        /// E doc error code. Column `EDocErrCod`.
        e_doc_error_code: Option<String> = "EDocErrorCode",
        /// E doc error message. Column `EDocErrMsg`.
        e_doc_error_message: Option<String> = "EDocErrorMessage",
        /// Down payment status. Column `DpmStatus`, default `O`.
        down_payment_status: Option<BoSoStatus> = "DownPaymentStatus",
        /// Group series. Column `PQTGrpSer`.
        group_series: Option<i64> = "GroupSeries",
        /// Group number. Column `PQTGrpNum`.
        group_number: Option<i64> = "GroupNumber",
        /// Group hand written. Column `PQTGrpHW`, default `N`.
        group_hand_written: Option<YesNo> = "GroupHandWritten",
        /// Reopen original document. Column `ReopOriDoc`.
        reopen_original_document: Option<YesNo> = "ReopenOriginalDocument",
        /// Reopen manually closed or canceled document. Column `ReopManCls`.
        reopen_manually_closed_or_canceled_document: Option<YesNo> = "ReopenManuallyClosedOrCanceledDocument",
        /// Create online quotation. Column `OnlineQuo`, default `N`.
        create_online_quotation: Option<YesNo> = "CreateOnlineQuotation",
        /// POS equipment number. Column `POSEqNum`.
        pos_equipment_number: Option<String> = "POSEquipmentNumber",
        /// POS manufacturer serial number. Column `POSManufSN`.
        pos_manufacturer_serial_number: Option<String> = "POSManufacturerSerialNumber",
        /// POS cashier number. Column `POSCashN`.
        pos_cashier_number: Option<i64> = "POSCashierNumber",
        /// Apply current VAT rates for down payments to draw. Column `DpmAsDscnt`, default `N`.
        apply_current_vat_rates_for_down_payments_to_draw: Option<YesNo> = "ApplyCurrentVATRatesForDownPaymentsToDraw",
        /// Closing option. Column `ClosingOpt`, default `1`.
        closing_option: Option<ClosingOptionEnum> = "ClosingOption",
        /// Specified closing date. Column `SpecDate`.
        specified_closing_date: Option<Date> = "SpecifiedClosingDate",
        /// Open for landed costs. Column `OpenForLaC`, default `Y`.
        open_for_landed_costs: Option<YesNo> = "OpenForLandedCosts",
        /// Relevant to GTS. Column `GTSRlvnt`, default `N`.
        relevant_to_gts: Option<YesNo> = "RelevantToGTS",
        /// Annual invoice declaration reference. Column `AnnInvDecR`.
        annual_invoice_declaration_reference: Option<i64> = "AnnualInvoiceDeclarationReference",
        /// Supplier. Column `Supplier`.
        supplier: Option<String> = "Supplier",
        /// Releaser. Column `Releaser`.
        releaser: Option<i64> = "Releaser",
        /// Receiver. Column `Receiver`.
        receiver: Option<i64> = "Receiver",
        /// Blanket agreement number. Column `AgrNo`.
        blanket_agreement_number: Option<i64> = "BlanketAgreementNumber",
        /// Is alteration. Column `IsAlt`, default `N`.
        is_alteration: Option<YesNo> = "IsAlteration",
        /// Asset value date. Column `AssetDate`.
        asset_value_date: Option<Date> = "AssetValueDate",
        /// Requester. Column `Requester`.
        requester: Option<String> = "Requester",
        /// Requester name. Column `ReqName`.
        requester_name: Option<String> = "RequesterName",
        /// Requester branch. Column `Branch`.
        requester_branch: Option<i64> = "RequesterBranch",
        /// Requester department. Column `Department`.
        requester_department: Option<i64> = "RequesterDepartment",
        /// Requester email. Column `Email`.
        requester_email: Option<String> = "RequesterEmail",
        /// Send notification. Column `Notify`.
        send_notification: Option<YesNo> = "SendNotification",
        /// Req type. Column `ReqType`, default `12`.
        req_type: Option<i64> = "ReqType",
        /// Invoice payment. Whether it can be written is not published.
        invoice_payment: Option<YesNo> = "InvoicePayment",
        /// Document delivery. Column `DocDlvry`.
        document_delivery: Option<DocumentDeliveryTypeEnum> = "DocumentDelivery",
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
        /// Elec comm status. Column `ElCoStatus`.
        elec_comm_status: Option<ElecCommStatusEnum> = "ElecCommStatus",
        /// Reuse document num. Column `IsReuseNum`, default `N`.
        reuse_document_num: Option<YesNo> = "ReuseDocumentNum",
        /// Reuse nota fiscal num. Column `IsReuseNFN`, default `N`.
        reuse_nota_fiscal_num: Option<YesNo> = "ReuseNotaFiscalNum",
        /// Print SEPA direct. Column `PrintSEPA`, default `N`.
        print_sepa_direct: Option<YesNo> = "PrintSEPADirect",
        /// Fiscal doc num. Column `FiscDocNum`.
        fiscal_doc_num: Option<String> = "FiscalDocNum",
        /// POS daily summary no. Column `ZrdAbs`.
        pos_daily_summary_no: Option<i64> = "POSDailySummaryNo",
        /// POS receipt no. Column `POSRcptNo`.
        pos_receipt_no: Option<i64> = "POSReceiptNo",
        /// Point of issue code. Column `PTICode`.
        point_of_issue_code: Option<String> = "PointOfIssueCode",
        /// Letter. Column `Letter`.
        letter: Option<FolioLetterEnum> = "Letter",
        /// Folio number from. Column `FolNumFrom`.
        folio_number_from: Option<i64> = "FolioNumberFrom",
        /// Folio number to. Column `FolNumTo`.
        folio_number_to: Option<i64> = "FolioNumberTo",
        /// Interim type. Column `InterimTyp`, default `0`.
        interim_type: Option<BoInterimDocTypes> = "InterimType",
        /// Related type. Column `RelatedTyp`, default `-1`.
        related_type: Option<i64> = "RelatedType",
        /// Related entry. Column `RelatedEnt`.
        related_entry: Option<i64> = "RelatedEntry",
        /// SAP passport. Whether it can be written is not published.
        sap_passport: Option<String> = "SAPPassport",
        /// Document tax ID. Column `DocTaxID`.
        document_tax_id: Option<String> = "DocumentTaxID",
        /// Date of reporting control statement VAT. Column `DateReport`.
        date_of_reporting_control_statement_vat: Option<Date> = "DateOfReportingControlStatementVAT",
        /// Reporting section control statement VAT. Column `RepSection`.
        reporting_section_control_statement_vat: Option<String> = "ReportingSectionControlStatementVAT",
        /// Exclude from tax report control statement VAT. Column `ExclTaxRep`, default `N`.
        exclude_from_tax_report_control_statement_vat: Option<YesNo> = "ExcludeFromTaxReportControlStatementVAT",
        /// POS cash register. Column `PosCashReg`.
        pos_cash_register: Option<i64> = "POS_CashRegister",
        /// Create QR code from. Whether it can be written is not published.
        create_qr_code_from: Option<String> = "CreateQRCodeFrom",
        /// Price mode. Column `PriceMode`.
        price_mode: Option<PriceModeDocumentEnum> = "PriceMode",
        /// Down payment trasaction ID. Column `DmpTransID`.
        down_payment_trasaction_id: Option<String> = "DownPaymentTrasactionID",
        /// Revision. Column `Revision`, default `N`.
        revision: Option<YesNo> = "Revision",
        /// Original ref no. Column `RevRefNo`.
        original_ref_no: Option<String> = "OriginalRefNo",
        /// Original ref date. Column `RevRefDate`.
        original_ref_date: Option<Date> = "OriginalRefDate",
        /// GST transaction type. Column `GSTTranTyp`.
        gst_transaction_type: Option<GSTTransactionTypeEnum> = "GSTTransactionType",
        /// Original credit or debit no. Column `RevCreRefN`.
        original_credit_or_debit_no: Option<String> = "OriginalCreditOrDebitNo",
        /// Original credit or debit date. Column `RevCreRefD`.
        original_credit_or_debit_date: Option<Date> = "OriginalCreditOrDebitDate",
        /// E commerce operator. Column `ECommerBP`.
        e_commerce_operator: Option<String> = "ECommerceOperator",
        /// E commerce GSTIN. Column `EComerGSTN`.
        e_commerce_gstin: Option<String> = "ECommerceGSTIN",
        /// Tax invoice no. Column `TaxInvNo`.
        tax_invoice_no: Option<String> = "TaxInvoiceNo",
        /// Tax invoice date. Column `FrmBpDate`.
        tax_invoice_date: Option<Date> = "TaxInvoiceDate",
        /// Commission trade. Column `ComTrade`, default `E`.
        commission_trade: Option<CommissionTradeTypeEnum> = "CommissionTrade",
        /// Commission trade return. Column `ComTradeRt`, default `N`.
        commission_trade_return: Option<YesNo> = "CommissionTradeReturn",
        /// Use bill to addr to determine tax. Column `UseBilAddr`.
        use_bill_to_addr_to_determine_tax: Option<YesNo> = "UseBillToAddrToDetermineTax",
        /// Issuing reason. Column `IssReason`, default `1`.
        issuing_reason: Option<i64> = "IssuingReason",
        /// Cig. Whether it can be written is not published.
        cig: Option<i64> = "Cig",
        /// Cup. Whether it can be written is not published.
        cup: Option<i64> = "Cup",
        /// E doc type. Whether it can be written is not published.
        e_doc_type: Option<EDocTypeEnum> = "EDocType",
        /// FCEAs payment means. Whether it can be written is not published.
        fceas_payment_means: Option<YesNo> = "FCEAsPaymentMeans",
        /// Father card. Whether it can be written is not published.
        father_card: Option<String> = "FatherCard",
        /// Father type. Whether it can be written is not published.
        father_type: Option<BoFatherCardTypes> = "FatherType",
        /// Ship state. Whether it can be written is not published.
        ship_state: Option<String> = "ShipState",
        /// Ship place. Whether it can be written is not published.
        ship_place: Option<String> = "ShipPlace",
        /// Cust office. Whether it can be written is not published.
        cust_office: Option<String> = "CustOffice",
        /// FCI. Whether it can be written is not published.
        fci: Option<String> = "FCI",
        /// Add leg in. Whether it can be written is not published.
        add_leg_in: Option<String> = "AddLegIn",
        /// Leg text f. Whether it can be written is not published.
        leg_text_f: Option<i64> = "LegTextF",
        /// DANFE lg txt. Whether it can be written is not published.
        danfe_lg_txt: Option<String> = "DANFELgTxt",
        /// Last page folio number. Whether it can be written is not published.
        last_page_folio_number: Option<i64> = "LastPageFolioNumber",
        /// Document approval requests. Whether it can be written is not published.
        document_approval_requests: Vec<DocumentApprovalRequest> = "Document_ApprovalRequests",
        /// Document lines. Whether it can be written is not published.
        document_lines: Vec<DocumentLine> = "DocumentLines",
        /// E way bill details. Whether it can be written is not published.
        e_way_bill_details: Option<Box<EWayBillDetails>> = "EWayBillDetails",
        /// Electronic protocols. Whether it can be written is not published.
        electronic_protocols: Vec<ElectronicProtocol> = "ElectronicProtocols",
        /// Document additional expenses. Whether it can be written is not published.
        document_additional_expenses: Vec<DocumentAdditionalExpense> = "DocumentAdditionalExpenses",
        /// Withholding tax data WTX collection. Whether it can be written is not published.
        withholding_tax_data_wtx_collection: Vec<WithholdingTaxDataWTX> = "WithholdingTaxDataWTXCollection",
        /// Withholding tax data collection. Whether it can be written is not published.
        withholding_tax_data_collection: Vec<WithholdingTaxData> = "WithholdingTaxDataCollection",
        /// Document packages. Whether it can be written is not published.
        document_packages: Vec<DocumentPackage> = "DocumentPackages",
        /// Document special lines. Whether it can be written is not published.
        document_special_lines: Vec<DocumentSpecialLine> = "DocumentSpecialLines",
        /// Document installments. Whether it can be written is not published.
        document_installments: Vec<DocumentInstallment> = "DocumentInstallments",
        /// Down payments to draw. Whether it can be written is not published.
        down_payments_to_draw: Vec<DownPaymentToDraw> = "DownPaymentsToDraw",
        /// Tax extension. Whether it can be written is not published.
        tax_extension: Option<Box<TaxExtension>> = "TaxExtension",
        /// Address extension. Whether it can be written is not published.
        address_extension: Option<Box<AddressExtension>> = "AddressExtension",
        /// Document references. Whether it can be written is not published.
        document_references: Vec<DocumentReference> = "DocumentReferences",
        /// Base type. Whether it can be written is not published.
        base_type: Option<i64> = "BaseType",
        /// Base entry. Whether it can be written is not published.
        base_entry: Option<i64> = "BaseEntry",
        /// Ind final. Whether it can be written is not published.
        ind_final: Option<YesNo> = "IndFinal",
        /// SOI wizard id. Whether it can be written is not published.
        soi_wizard_id: Option<i64> = "SOIWizardId",
    } read_only {
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Creation date. Column `CreateDate`. Read-only.
        creation_date: Option<Date> = "CreationDate",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Financial period. Column `FinncPriod`. Read-only.
        financial_period: Option<i64> = "FinancialPeriod",
        /// User sign. Read-only.
        user_sign: Option<i64> = "UserSign",
        /// Trans num. Column `TransId`. Read-only.
        trans_num: Option<i64> = "TransNum",
        /// Vat sum. Column `VatSum`. Read-only.
        vat_sum: Option<Decimal> = "VatSum",
        /// Vat sum sys. In system currency. Column `VatSumSy`. Read-only.
        vat_sum_sys: Option<Decimal> = "VatSumSys",
        /// Vat sum fc. Column `VatSumFC`. Read-only.
        vat_sum_fc: Option<Decimal> = "VatSumFc",
        /// Net procedure. Column `NetProc`, default `N`. Read-only.
        net_procedure: Option<YesNo> = "NetProcedure",
        /// Doc total sys. In system currency. Column `DocTotalSy`. Read-only.
        doc_total_sys: Option<Decimal> = "DocTotalSys",
        /// Submitted. Column `submitted`, default `N`. Read-only.
        submitted: Option<YesNo> = "Submitted",
        /// Segment. Column `Segment`, default `0`. Read-only.
        segment: Option<i64> = "Segment",
        /// Pick status. Column `PickStatus`, default `N`. Read-only.
        pick_status: Option<YesNo> = "PickStatus",
        /// Reserve. Column `Reserve`, default `N`. Read-only.
        reserve: Option<YesNo> = "Reserve",
        /// Next correcting document. Column `NCorrInv`. Read-only.
        next_correcting_document: Option<i64> = "NextCorrectingDocument",
        /// WT applied. Column `WTApplied`. Read-only.
        wt_applied: Option<Decimal> = "WTApplied",
        /// WT applied FC. In document currency. Column `WTAppliedF`. Read-only.
        wt_applied_fc: Option<Decimal> = "WTAppliedFC",
        /// Bill of exchange reserved. Column `BoeReserev`, default `N`. Read-only.
        bill_of_exchange_reserved: Option<YesNo> = "BillOfExchangeReserved",
        /// WT applied SC. In system currency. Column `WTAppliedS`. Read-only.
        wt_applied_sc: Option<Decimal> = "WTAppliedSC",
        /// Total equalization tax. Column `EquVatSum`. Read-only.
        total_equalization_tax: Option<Decimal> = "TotalEqualizationTax",
        /// Total equalization tax FC. In document currency. Column `EquVatSumF`. Read-only.
        total_equalization_tax_fc: Option<Decimal> = "TotalEqualizationTaxFC",
        /// Total equalization tax SC. In system currency. Column `EquVatSumS`. Read-only.
        total_equalization_tax_sc: Option<Decimal> = "TotalEqualizationTaxSC",
        /// WT non subject amount. Column `NnSbAmnt`. Read-only.
        wt_non_subject_amount: Option<Decimal> = "WTNonSubjectAmount",
        /// WT non subject amount SC. In system currency. Column `NnSbAmntSC`. Read-only.
        wt_non_subject_amount_sc: Option<Decimal> = "WTNonSubjectAmountSC",
        /// WT non subject amount FC. In document currency. Column `NbSbAmntFC`. Read-only.
        wt_non_subject_amount_fc: Option<Decimal> = "WTNonSubjectAmountFC",
        /// WT exempted amount. Column `ExepAmnt`. Read-only.
        wt_exempted_amount: Option<Decimal> = "WTExemptedAmount",
        /// WT exempted amount SC. In system currency. Column `ExepAmntSC`. Read-only.
        wt_exempted_amount_sc: Option<Decimal> = "WTExemptedAmountSC",
        /// WT exempted amount FC. In document currency. Column `ExepAmntFC`. Read-only.
        wt_exempted_amount_fc: Option<Decimal> = "WTExemptedAmountFC",
        /// Base amount. Column `BaseAmnt`. Read-only.
        base_amount: Option<Decimal> = "BaseAmount",
        /// Base amount SC. In system currency. Column `BaseAmntSC`. Read-only.
        base_amount_sc: Option<Decimal> = "BaseAmountSC",
        /// Base amount FC. In document currency. Column `BaseAmntFC`. Read-only.
        base_amount_fc: Option<Decimal> = "BaseAmountFC",
        /// WT amount. Column `WTSum`. Read-only.
        wt_amount: Option<Decimal> = "WTAmount",
        /// WT amount SC. In system currency. Column `WTSumSC`. Read-only.
        wt_amount_sc: Option<Decimal> = "WTAmountSC",
        /// WT amount FC. In document currency. Column `WTSumFC`. Read-only.
        wt_amount_fc: Option<Decimal> = "WTAmountFC",
        /// Document status. Column `DocStatus`, default `O`. Read-only.
        document_status: Option<BoStatus> = "DocumentStatus",
        /// Period indicator. Column `PIndicator`, default ` `. Read-only.
        period_indicator: Option<String> = "PeriodIndicator",
        /// Total discount. Column `DiscSum`. Read-only.
        total_discount: Option<Decimal> = "TotalDiscount",
        /// Rounding diff amount FC. In document currency. Column `RoundDifFC`. Read-only.
        rounding_diff_amount_fc: Option<Decimal> = "RoundingDiffAmountFC",
        /// Rounding diff amount SC. In system currency. Column `RoundDifSy`. Read-only.
        rounding_diff_amount_sc: Option<Decimal> = "RoundingDiffAmountSC",
        /// Cancelled. Column `CANCELED`, default `N`. Read-only.
        cancelled: Option<YesNo> = "Cancelled",
        /// Signature input message. Column `SignMsg`. Read-only.
        signature_input_message: Option<String> = "SignatureInputMessage",
        /// Signature digest. Column `SignDigest`. Read-only.
        signature_digest: Option<String> = "SignatureDigest",
        /// Certification number. Column `CertifNum`. Read-only.
        certification_number: Option<String> = "CertificationNumber",
        /// Private key version. Column `KeyVersion`. Read-only.
        private_key_version: Option<i64> = "PrivateKeyVersion",
        /// Authorization status. Column `WddStatus`. Read-only.
        authorization_status: Option<DocumentAuthorizationStatusEnum> = "AuthorizationStatus",
        /// Total discount FC. In document currency. Column `DiscSumFC`. Read-only.
        total_discount_fc: Option<Decimal> = "TotalDiscountFC",
        /// Total discount SC. In system currency. Column `DiscSumSy`. Read-only.
        total_discount_sc: Option<Decimal> = "TotalDiscountSC",
        /// BPL name. Column `BPLName`. Read-only.
        bpl_name: Option<String> = "BPLName",
        /// VAT reg num. Column `VATRegNum`. Read-only.
        vat_reg_num: Option<String> = "VATRegNum",
        /// Cancel status. Column `CANCELED`, default `N`. Read-only.
        cancel_status: Option<CancelStatusEnum> = "CancelStatus",
        /// Elec comm message. Column `ElCoMsg`. Read-only.
        elec_comm_message: Option<String> = "ElecCommMessage",
        /// Update time. Column `UpdateTS`. Read-only.
        update_time: Option<Time> = "UpdateTime",
        /// Ship from. Column `ShipToCode`. Read-only.
        ship_from: Option<String> = "ShipFrom",
        /// Paid to date. Read-only.
        paid_to_date: Option<Decimal> = "PaidToDate",
        /// Paid to date FC. In document currency. Read-only.
        paid_to_date_fc: Option<Decimal> = "PaidToDateFC",
        /// Paid to date sys. In system currency. Read-only.
        paid_to_date_sys: Option<Decimal> = "PaidToDateSys",
        /// Data version. Read-only.
        data_version: Option<i64> = "DataVersion",
        /// Document distributed expenses. Read-only.
        document_distributed_expenses: Vec<DocumentDistributedExpense> = "DocumentDistributedExpenses",
    }
}

sap_b1_client::record_actions! {
    Document {
        /// The action `Close`.
        CLOSE = "Close",
        /// The action `Cancel`.
        CANCEL = "Cancel",
        /// The action `Reopen`.
        REOPEN = "Reopen",
    }
}

sap_b1_client::record! {
    /// Document additional expense.
    DocumentAdditionalExpense, DocumentAdditionalExpenseBody {
        /// Expense code. Column `ExpnsCode`.
        expense_code: Option<i64> = "ExpenseCode",
        /// Line total. Column `LineTotal`.
        line_total: Option<Decimal> = "LineTotal",
        /// Remarks. Column `Comments`.
        remarks: Option<String> = "Remarks",
        /// Distribution method. Column `DistrbMthd`.
        distribution_method: Option<BoAdEpnsDistribMethods> = "DistributionMethod",
        /// Tax liable. Column `TaxStatus`, default `Y`.
        tax_liable: Option<YesNo> = "TaxLiable",
        /// Vat group. Column `VatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Tax percent. In per cent. Column `VatPrcnt`.
        tax_percent: Option<Decimal> = "TaxPercent",
        /// Tax sum. Column `VatSum`.
        tax_sum: Option<Decimal> = "TaxSum",
        /// Deductible tax sum. Column `DedVatSum`.
        deductible_tax_sum: Option<Decimal> = "DeductibleTaxSum",
        /// Tax code. Column `TaxCode`.
        tax_code: Option<String> = "TaxCode",
        /// Tax type. Column `TaxType`, default `Y`.
        tax_type: Option<BoAdEpnsTaxTypes> = "TaxType",
        /// Equalization tax percent. In per cent. Column `EquVatPer`.
        equalization_tax_percent: Option<Decimal> = "EqualizationTaxPercent",
        /// Equalization tax sum. Column `EquVatSum`.
        equalization_tax_sum: Option<Decimal> = "EqualizationTaxSum",
        /// Base doc entry. Column `BaseAbsEnt`, default `-1`.
        base_doc_entry: Option<i64> = "BaseDocEntry",
        /// Base doc line. Column `BaseLnNum`.
        base_doc_line: Option<i64> = "BaseDocLine",
        /// Base doc type. Column `BaseType`.
        base_doc_type: Option<i64> = "BaseDocType",
        /// Last purchase price. Column `LstPchPrce`.
        last_purchase_price: Option<YesNo> = "LastPurchasePrice",
        /// Stock. Column `Stock`.
        stock: Option<YesNo> = "Stock",
        /// WT liable. Column `WTLiable`.
        wt_liable: Option<YesNo> = "WTLiable",
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
        /// Line gross. Column `GrsAmount`.
        line_gross: Option<Decimal> = "LineGross",
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
        /// CU split. Whether it can be written is not published.
        cu_split: Option<YesNo> = "CUSplit",
        /// Doc expense tax jurisdictions. Whether it can be written is not published.
        doc_expense_tax_jurisdictions: Vec<DocExpenseTaxJurisdiction> = "DocExpenseTaxJurisdictions",
        /// Doc freight e books details. Whether it can be written is not published.
        doc_freight_e_books_details: Vec<DocFreightEBooksDetail> = "DocFreightEBooksDetails",
    } read_only {
        /// Line total FC. In document currency. Column `TotalFrgn`. Read-only.
        line_total_fc: Option<Decimal> = "LineTotalFC",
        /// Line total sys. In system currency. Column `TotalSumSy`. Read-only.
        line_total_sys: Option<Decimal> = "LineTotalSys",
        /// Paid to date. Column `PaidToDate`. Read-only.
        paid_to_date: Option<Decimal> = "PaidToDate",
        /// Paid to date FC. In document currency. Column `PaidFC`. Read-only.
        paid_to_date_fc: Option<Decimal> = "PaidToDateFC",
        /// Paid to date sys. In system currency. Column `PaidSys`. Read-only.
        paid_to_date_sys: Option<Decimal> = "PaidToDateSys",
        /// Tax sum FC. In document currency. Column `VatSumFrgn`. Read-only.
        tax_sum_fc: Option<Decimal> = "TaxSumFC",
        /// Tax sum sys. In system currency. Column `VatSumSy`. Read-only.
        tax_sum_sys: Option<Decimal> = "TaxSumSys",
        /// Deductible tax sum FC. In document currency. Column `DedVatSumF`. Read-only.
        deductible_tax_sum_fc: Option<Decimal> = "DeductibleTaxSumFC",
        /// Deductible tax sum sys. In system currency. Column `DedVatSumS`. Read-only.
        deductible_tax_sum_sys: Option<Decimal> = "DeductibleTaxSumSys",
        /// Aquisition tax. Column `IsAcquistn`, default `N`. Read-only.
        aquisition_tax: Option<YesNo> = "AquisitionTax",
        /// Tax paid. Column `VatApplied`. Read-only.
        tax_paid: Option<Decimal> = "TaxPaid",
        /// Tax paid FC. In document currency. Column `VatAppldFC`. Read-only.
        tax_paid_fc: Option<Decimal> = "TaxPaidFC",
        /// Tax paid sys. In system currency. Column `VatAppldSC`. Read-only.
        tax_paid_sys: Option<Decimal> = "TaxPaidSys",
        /// Equalization tax FC. In document currency. Column `EquVatSumF`. Read-only.
        equalization_tax_fc: Option<Decimal> = "EqualizationTaxFC",
        /// Equalization tax sys. In system currency. Column `EquVatSumS`. Read-only.
        equalization_tax_sys: Option<Decimal> = "EqualizationTaxSys",
        /// Tax total sum. Column `LineVat`. Read-only.
        tax_total_sum: Option<Decimal> = "TaxTotalSum",
        /// Tax total sum FC. In document currency. Column `LineVatF`. Read-only.
        tax_total_sum_fc: Option<Decimal> = "TaxTotalSumFC",
        /// Tax total sum sys. In system currency. Column `LineVatS`. Read-only.
        tax_total_sum_sys: Option<Decimal> = "TaxTotalSumSys",
        /// Base document reference. Column `BaseRef`. Read-only.
        base_document_reference: Option<i64> = "BaseDocumentReference",
        /// Line num. Column `LineNum`, default `-1`. Read-only.
        line_num: Option<i64> = "LineNum",
        /// Status. Column `Status`, default `O`. Read-only.
        status: Option<BoStatus> = "Status",
        /// Target abs entry. Column `TrgAbsEnt`, default `-1`. Read-only.
        target_abs_entry: Option<i64> = "TargetAbsEntry",
        /// Target type. Column `TrgType`. Read-only.
        target_type: Option<i64> = "TargetType",
        /// Line gross sys. In system currency. Column `GrsSC`. Read-only.
        line_gross_sys: Option<Decimal> = "LineGrossSys",
        /// Line gross FC. In document currency. Column `GrsFC`. Read-only.
        line_gross_fc: Option<Decimal> = "LineGrossFC",
    }
}

sap_b1_client::record! {
    /// Document distributed expense.
    DocumentDistributedExpense, DocumentDistributedExpenseBody {
    } read_only {
    }
}

sap_b1_client::record! {
    /// Document installment.
    DocumentInstallment, DocumentInstallmentBody {
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
        /// Percentage. In per cent. Column `InstPrcnt`.
        percentage: Option<Decimal> = "Percentage",
        /// Total. Column `InsTotal`.
        total: Option<Decimal> = "Total",
        /// Dunning level. Column `DunnLevel`, default `0`.
        dunning_level: Option<i64> = "DunningLevel",
        /// Total FC. In document currency. Column `InsTotalFC`.
        total_fc: Option<Decimal> = "TotalFC",
    } read_only {
        /// Last dunning date. Column `DunDate`. Read-only.
        last_dunning_date: Option<Date> = "LastDunningDate",
        /// Installment id. Column `InstlmntID`, default `1`. Read-only.
        installment_id: Option<i64> = "InstallmentId",
        /// Payment ordered. Column `Ordered`, default `N`. Read-only.
        payment_ordered: Option<YesNo> = "PaymentOrdered",
    }
}

sap_b1_client::record! {
    /// Document line.
    DocumentLine, DocumentLineBody {
        /// Line num. Column `LineNum`.
        line_num: Option<i64> = "LineNum",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Item description. Column `Dscription`.
        item_description: Option<String> = "ItemDescription",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Ship date. Column `ShipDate`.
        ship_date: Option<Date> = "ShipDate",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Price after VAT. Column `PriceAfVAT`.
        price_after_vat: Option<Decimal> = "PriceAfterVAT",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// Discount percent. In per cent. Column `DiscPrcnt`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Vendor num. Column `VendorNum`.
        vendor_num: Option<String> = "VendorNum",
        /// Serial num. Column `SerialNum`.
        serial_num: Option<String> = "SerialNum",
        /// Warehouse code. Column `WhsCode`.
        warehouse_code: Option<String> = "WarehouseCode",
        /// Sales person code. Column `SlpCode`.
        sales_person_code: Option<i64> = "SalesPersonCode",
        /// Commision percent. In per cent. Column `Commission`.
        commision_percent: Option<Decimal> = "CommisionPercent",
        /// Tree type. Column `TreeType`, default `N`.
        tree_type: Option<BoItemTreeTypes> = "TreeType",
        /// Account code. Column `AcctCode`.
        account_code: Option<String> = "AccountCode",
        /// Use base units. Column `UseBaseUn`, default `N`.
        use_base_units: Option<YesNo> = "UseBaseUnits",
        /// Supplier cat num. Column `SubCatNum`.
        supplier_cat_num: Option<String> = "SupplierCatNum",
        /// Costing code. Column `OcrCode`.
        costing_code: Option<String> = "CostingCode",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Bar code. Column `CodeBars`.
        bar_code: Option<String> = "BarCode",
        /// Vat group. Column `VatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Height1. Column `Height1`.
        height1: Option<Decimal> = "Height1",
        /// Hight1 unit. Column `Hght1Unit`.
        hight1_unit: Option<i64> = "Hight1Unit",
        /// Height2. Column `Height2`.
        height2: Option<Decimal> = "Height2",
        /// Height2 unit. Column `Hght2Unit`.
        height2_unit: Option<i64> = "Height2Unit",
        /// Lengh1. Column `Length1`.
        lengh1: Option<Decimal> = "Lengh1",
        /// Lengh1 unit. Column `Len1Unit`.
        lengh1_unit: Option<i64> = "Lengh1Unit",
        /// Lengh2. Column `length2`.
        lengh2: Option<Decimal> = "Lengh2",
        /// Lengh2 unit. Column `Len2Unit`.
        lengh2_unit: Option<i64> = "Lengh2Unit",
        /// Weight1. Column `Weight1`.
        weight1: Option<Decimal> = "Weight1",
        /// Weight1 unit. Column `Wght1Unit`.
        weight1_unit: Option<i64> = "Weight1Unit",
        /// Weight2. Column `Weight2`.
        weight2: Option<Decimal> = "Weight2",
        /// Weight2 unit. Column `Wght2Unit`.
        weight2_unit: Option<i64> = "Weight2Unit",
        /// Factor1. Column `Factor1`.
        factor1: Option<Decimal> = "Factor1",
        /// Factor2. Column `Factor2`.
        factor2: Option<Decimal> = "Factor2",
        /// Factor3. Column `Factor3`.
        factor3: Option<Decimal> = "Factor3",
        /// Factor4. Column `Factor4`.
        factor4: Option<Decimal> = "Factor4",
        /// Base type. Column `BaseType`, default `-1`.
        base_type: Option<i64> = "BaseType",
        /// Base entry. Column `BaseEntry`.
        base_entry: Option<i64> = "BaseEntry",
        /// Base line. Column `BaseLine`.
        base_line: Option<i64> = "BaseLine",
        /// Volume. Column `Volume`.
        volume: Option<Decimal> = "Volume",
        /// Volume unit. Column `VolUnit`.
        volume_unit: Option<i64> = "VolumeUnit",
        /// Width1. Column `Width1`.
        width1: Option<Decimal> = "Width1",
        /// Width1 unit. Column `Wdth1Unit`.
        width1_unit: Option<i64> = "Width1Unit",
        /// Width2. Column `Width2`.
        width2: Option<Decimal> = "Width2",
        /// Width2 unit. Column `Wdth2Unit`.
        width2_unit: Option<i64> = "Width2Unit",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Tax code. Column `TaxCode`.
        tax_code: Option<String> = "TaxCode",
        /// Tax type. Column `TaxType`.
        tax_type: Option<BoTaxTypes> = "TaxType",
        /// Tax liable. Column `TaxStatus`.
        tax_liable: Option<YesNo> = "TaxLiable",
        /// Pick status. Whether it can be written is not published.
        pick_status: Option<YesNo> = "PickStatus",
        /// Back order. Column `BackOrdr`.
        back_order: Option<YesNo> = "BackOrder",
        /// Free text. Column `FreeTxt`.
        free_text: Option<String> = "FreeText",
        /// Shipping method. Column `TrnsCode`, default `-1`.
        shipping_method: Option<i64> = "ShippingMethod",
        /// Correction invoice item. Column `CEECFlag`, default `S`.
        correction_invoice_item: Option<BoCorInvItemStatus> = "CorrectionInvoiceItem",
        /// Corr inv amount to stock. Column `ToStock`.
        corr_inv_amount_to_stock: Option<Decimal> = "CorrInvAmountToStock",
        /// Corr inv amount to diff acct. Column `ToDiff`.
        corr_inv_amount_to_diff_acct: Option<Decimal> = "CorrInvAmountToDiffAcct",
        /// WT liable. Column `WtLiable`.
        wt_liable: Option<YesNo> = "WTLiable",
        /// Deferred tax. Column `DeferrTax`, default `N`.
        deferred_tax: Option<YesNo> = "DeferredTax",
        /// Measure unit. Column `unitMsr`.
        measure_unit: Option<String> = "MeasureUnit",
        /// Units of measurment. Column `NumPerMsr`.
        units_of_measurment: Option<Decimal> = "UnitsOfMeasurment",
        /// Line total. Column `LineTotal`.
        line_total: Option<Decimal> = "LineTotal",
        /// Tax percentage per row. Column `VatPrcnt`.
        tax_percentage_per_row: Option<Decimal> = "TaxPercentagePerRow",
        /// Tax total. Column `VatSum`.
        tax_total: Option<Decimal> = "TaxTotal",
        /// Consumer sales forecast. Column `ConsumeFCT`.
        consumer_sales_forecast: Option<YesNo> = "ConsumerSalesForecast",
        /// Excise amount. Column `ExciseAmt`.
        excise_amount: Option<Decimal> = "ExciseAmount",
        /// Country org. Column `CountryOrg`.
        country_org: Option<String> = "CountryOrg",
        /// SWW. Column `SWW`.
        sww: Option<String> = "SWW",
        /// Transaction type. Column `TranType`.
        transaction_type: Option<BoTransactionTypeEnum> = "TransactionType",
        /// Distribute expense. Column `DistribExp`.
        distribute_expense: Option<YesNo> = "DistributeExpense",
        /// Row total FC. In document currency. Column `TotalFrgn`.
        row_total_fc: Option<Decimal> = "RowTotalFC",
        /// CFOP code. Column `CFOPCode`.
        cfop_code: Option<String> = "CFOPCode",
        /// CST code. Column `CSTCode`.
        cst_code: Option<String> = "CSTCode",
        /// Usage. Column `Usage`.
        usage: Option<i64> = "Usage",
        /// Tax only. Column `TaxOnly`.
        tax_only: Option<YesNo> = "TaxOnly",
        /// Visual order. Column `VisOrder`.
        visual_order: Option<i64> = "VisualOrder",
        /// Unit price. Column `PriceBefDi`.
        unit_price: Option<Decimal> = "UnitPrice",
        /// Line status. Column `LineStatus`.
        line_status: Option<BoStatus> = "LineStatus",
        /// Package quantity. Column `PackQty`.
        package_quantity: Option<Decimal> = "PackageQuantity",
        /// Line type. Column `LineType`, default `R`.
        line_type: Option<BoDocLineType> = "LineType",
        /// COGS costing code. Column `CogsOcrCod`.
        cogs_costing_code: Option<String> = "COGSCostingCode",
        /// COGS account code. Column `CogsAcct`.
        cogs_account_code: Option<String> = "COGSAccountCode",
        /// Change assemly bo m warehouse. Column `ChgAsmBoMW`.
        change_assemly_bo_m_warehouse: Option<String> = "ChangeAssemlyBoMWarehouse",
        /// Gross buy price. Column `GrossBuyPr`.
        gross_buy_price: Option<Decimal> = "GrossBuyPrice",
        /// Gross base. Column `GrossBase`.
        gross_base: Option<i64> = "GrossBase",
        /// Gross profit total base price. Column `GPTtlBasPr`.
        gross_profit_total_base_price: Option<Decimal> = "GrossProfitTotalBasePrice",
        /// Costing code2. Column `OcrCode2`.
        costing_code2: Option<String> = "CostingCode2",
        /// Costing code3. Column `OcrCode3`.
        costing_code3: Option<String> = "CostingCode3",
        /// Costing code4. Column `OcrCode4`.
        costing_code4: Option<String> = "CostingCode4",
        /// Costing code5. Column `OcrCode5`.
        costing_code5: Option<String> = "CostingCode5",
        /// Item details. Column `Text`.
        item_details: Option<String> = "ItemDetails",
        /// Location code. Column `LocCode`.
        location_code: Option<i64> = "LocationCode",
        /// Actual delivery date. Column `ActDelDate`.
        actual_delivery_date: Option<Date> = "ActualDeliveryDate",
        /// Ex line no. Column `ExLineNo`.
        ex_line_no: Option<String> = "ExLineNo",
        /// Required date. Column `PQTReqDate`.
        required_date: Option<Date> = "RequiredDate",
        /// Required quantity. Column `PQTReqQty`.
        required_quantity: Option<Decimal> = "RequiredQuantity",
        /// COGS costing code2. Column `CogsOcrCo2`.
        cogs_costing_code2: Option<String> = "COGSCostingCode2",
        /// COGS costing code3. Column `CogsOcrCo3`.
        cogs_costing_code3: Option<String> = "COGSCostingCode3",
        /// COGS costing code4. Column `CogsOcrCo4`.
        cogs_costing_code4: Option<String> = "COGSCostingCode4",
        /// COGS costing code5. Column `CogsOcrCo5`.
        cogs_costing_code5: Option<String> = "COGSCostingCode5",
        /// CS tfor IPI. Column `CSTfIPI`.
        cs_tfor_ipi: Option<String> = "CSTforIPI",
        /// CS tfor PIS. Column `CSTfPIS`.
        cs_tfor_pis: Option<String> = "CSTforPIS",
        /// CS tfor COFINS. Column `CSTfCOFINS`.
        cs_tfor_cofins: Option<String> = "CSTforCOFINS",
        /// Credit origin code. Column `CredOrigin`.
        credit_origin_code: Option<String> = "CreditOriginCode",
        /// Without inventory movement. Column `NoInvtryMv`, default `N`.
        without_inventory_movement: Option<YesNo> = "WithoutInventoryMovement",
        /// Agreement no. Column `AgrNo`.
        agreement_no: Option<i64> = "AgreementNo",
        /// Agreement row number. Column `AgrLnNum`.
        agreement_row_number: Option<i64> = "AgreementRowNumber",
        /// Actual base entry. Column `ActBaseEnt`.
        actual_base_entry: Option<i64> = "ActualBaseEntry",
        /// Actual base line. Column `ActBaseLn`.
        actual_base_line: Option<i64> = "ActualBaseLine",
        /// Surpluses. Column `Surpluses`.
        surpluses: Option<Decimal> = "Surpluses",
        /// Defect and breakup. Column `DefBreak`.
        defect_and_breakup: Option<Decimal> = "DefectAndBreakup",
        /// Shortages. Column `Shortages`.
        shortages: Option<Decimal> = "Shortages",
        /// Consider quantity. Column `NeedQty`, default `N`.
        consider_quantity: Option<YesNo> = "ConsiderQuantity",
        /// Partial retirement. Column `PartRetire`, default `N`.
        partial_retirement: Option<YesNo> = "PartialRetirement",
        /// Retirement quantity. Column `RetireQty`.
        retirement_quantity: Option<Decimal> = "RetirementQuantity",
        /// Retirement APC. Column `RetireAPC`.
        retirement_apc: Option<Decimal> = "RetirementAPC",
        /// Third party. Column `ThirdParty`, default `N`.
        third_party: Option<YesNo> = "ThirdParty",
        /// Po num. Whether it can be written is not published.
        po_num: Option<String> = "PoNum",
        /// Po itm num. Whether it can be written is not published.
        po_itm_num: Option<i64> = "PoItmNum",
        /// Expense type. Column `ExpType`.
        expense_type: Option<String> = "ExpenseType",
        /// Receipt number. Column `ExpUUID`.
        receipt_number: Option<String> = "ReceiptNumber",
        /// Expense operation type. Column `ExpOpType`.
        expense_operation_type: Option<BoExpenseOperationTypeEnum> = "ExpenseOperationType",
        /// Federal tax ID. Column `LicTradNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Gross profit. Column `GrssProfit`.
        gross_profit: Option<Decimal> = "GrossProfit",
        /// Gross profit FC. In document currency. Column `GrssProfFC`.
        gross_profit_fc: Option<Decimal> = "GrossProfitFC",
        /// Gross profit SC. In system currency. Column `GrssProfSC`.
        gross_profit_sc: Option<Decimal> = "GrossProfitSC",
        /// Enable return cost. Column `EnSetCost`, default `N`.
        enable_return_cost: Option<YesNo> = "EnableReturnCost",
        /// Return cost. Column `RetCost`.
        return_cost: Option<Decimal> = "ReturnCost",
        /// Line vendor. Column `LineVendor`.
        line_vendor: Option<String> = "LineVendor",
        /// Uom entry. Column `UomEntry`, default `0`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Inventory quantity. Column `InvQty`.
        inventory_quantity: Option<Decimal> = "InventoryQuantity",
        /// Parent line num. Column `PrntLnNum`.
        parent_line_num: Option<i64> = "ParentLineNum",
        /// Incoterms. Column `Incoterms`, default `0`.
        incoterms: Option<i64> = "Incoterms",
        /// Transport mode. Column `TransMod`, default `0`.
        transport_mode: Option<i64> = "TransportMode",
        /// Nature of transaction. Whether it can be written is not published.
        nature_of_transaction: Option<i64> = "NatureOfTransaction",
        /// Destination country for import. Whether it can be written is not published.
        destination_country_for_import: Option<String> = "DestinationCountryForImport",
        /// Destination region for import. Whether it can be written is not published.
        destination_region_for_import: Option<i64> = "DestinationRegionForImport",
        /// Origin country for export. Whether it can be written is not published.
        origin_country_for_export: Option<String> = "OriginCountryForExport",
        /// Origin region for export. Whether it can be written is not published.
        origin_region_for_export: Option<i64> = "OriginRegionForExport",
        /// Change inventory quantity independently. Column `InvQtyOnly`, default `N`.
        change_inventory_quantity_independently: Option<YesNo> = "ChangeInventoryQuantityIndependently",
        /// Free of charge BP. Column `FreeChrgBP`, default `N`.
        free_of_charge_bp: Option<YesNo> = "FreeOfChargeBP",
        /// SAC entry. Column `SacEntry`.
        sac_entry: Option<i64> = "SACEntry",
        /// HSN entry. Column `HsnEntry`.
        hsn_entry: Option<i64> = "HSNEntry",
        /// Gross price. Column `GPBefDisc`.
        gross_price: Option<Decimal> = "GrossPrice",
        /// Gross total. Column `GTotal`.
        gross_total: Option<Decimal> = "GrossTotal",
        /// Gross total FC. In document currency. Column `GTotalFC`.
        gross_total_fc: Option<Decimal> = "GrossTotalFC",
        /// NCM code. Column `NCMCode`, default `-1`.
        ncm_code: Option<i64> = "NCMCode",
        /// NVE code. Whether it can be written is not published.
        nve_code: Option<String> = "NVECode",
        /// Ind escala. Whether it can be written is not published.
        ind_escala: Option<YesNo> = "IndEscala",
        /// Ctr seal qty. Whether it can be written is not published.
        ctr_seal_qty: Option<Decimal> = "CtrSealQty",
        /// CNJP man. Whether it can be written is not published.
        cnjp_man: Option<String> = "CNJPMan",
        /// CEST code. Whether it can be written is not published.
        cest_code: Option<i64> = "CESTCode",
        /// UF fiscal benefit code. Whether it can be written is not published.
        uf_fiscal_benefit_code: Option<String> = "UFFiscalBenefitCode",
        /// Reverse charge. Whether it can be written is not published.
        reverse_charge: Option<YesNo> = "ReverseCharge",
        /// Ship to code. Column `ShipToCode`.
        ship_to_code: Option<String> = "ShipToCode",
        /// Ship to description. Column `ShipToDesc`.
        ship_to_description: Option<String> = "ShipToDescription",
        /// Ship from code. Column `ShipFromCo`.
        ship_from_code: Option<String> = "ShipFromCode",
        /// Ship from description. Column `ShipFromDe`.
        ship_from_description: Option<String> = "ShipFromDescription",
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
        /// Standard item identification. Whether it can be written is not published.
        standard_item_identification: Option<i64> = "StandardItemIdentification",
        /// Commodity classification. Whether it can be written is not published.
        commodity_classification: Option<i64> = "CommodityClassification",
        /// Unencumbered reason. Whether it can be written is not published.
        unencumbered_reason: Option<i64> = "UnencumberedReason",
        /// CU split. Whether it can be written is not published.
        cu_split: Option<YesNo> = "CUSplit",
        /// Line tax jurisdictions. Whether it can be written is not published.
        line_tax_jurisdictions: Vec<LineTaxJurisdiction> = "LineTaxJurisdictions",
        /// Generated assets. Whether it can be written is not published.
        generated_assets: Vec<GeneratedAsset> = "GeneratedAssets",
        /// E books details. Whether it can be written is not published.
        e_books_details: Vec<EBooksDetail> = "EBooksDetails",
        /// Document line additional expenses. Whether it can be written is not published.
        document_line_additional_expenses: Vec<DocumentLineAdditionalExpense> = "DocumentLineAdditionalExpenses",
        /// Withholding tax lines. Whether it can be written is not published.
        withholding_tax_lines: Vec<WithholdingTaxLine> = "WithholdingTaxLines",
        /// Serial numbers. Whether it can be written is not published.
        serial_numbers: Vec<SerialNumber> = "SerialNumbers",
        /// Batch numbers. Whether it can be written is not published.
        batch_numbers: Vec<BatchNumber> = "BatchNumbers",
        /// Document lines bin allocations. Whether it can be written is not published.
        document_lines_bin_allocations: Vec<DocumentLinesBinAllocation> = "DocumentLinesBinAllocations",
        /// Export processes. Whether it can be written is not published.
        export_processes: Vec<ExportProcess> = "ExportProcesses",
        /// CCD numbers. Whether it can be written is not published.
        ccd_numbers: Vec<CCDNumber> = "CCDNumbers",
        /// Return action. Whether it can be written is not published.
        return_action: Option<i64> = "ReturnAction",
        /// Return reason. Whether it can be written is not published.
        return_reason: Option<i64> = "ReturnReason",
        /// Owner code. Whether it can be written is not published.
        owner_code: Option<i64> = "OwnerCode",
        /// Import processes. Whether it can be written is not published.
        import_processes: Vec<ImportProcess> = "ImportProcesses",
        /// Auto complete times. Column `CmpltTimes`, default `0`.
        auto_complete_times: Option<i64> = "AutoCompleteTimes",
    } read_only {
        /// Pick quantity. Column `PickOty`. Read-only.
        pick_quantity: Option<Decimal> = "PickQuantity",
        /// Pick list id number. Column `PickIdNo`. Read-only.
        pick_list_id_number: Option<i64> = "PickListIdNumber",
        /// Original item. Column `OrigItem`. Read-only.
        original_item: Option<String> = "OriginalItem",
        /// PO target num. Column `PoTrgNum`. Read-only.
        po_target_num: Option<i64> = "POTargetNum",
        /// PO target entry. Column `PoTrgEntry`. Read-only.
        po_target_entry: Option<String> = "POTargetEntry",
        /// PO target row num. Column `PoLineNum`. Read-only.
        po_target_row_num: Option<i64> = "POTargetRowNum",
        /// Applied tax. Column `VatAppld`. Read-only.
        applied_tax: Option<Decimal> = "AppliedTax",
        /// Applied tax FC. In document currency. Column `VatAppldFC`. Read-only.
        applied_tax_fc: Option<Decimal> = "AppliedTaxFC",
        /// Applied tax SC. In system currency. Column `VatAppldSC`. Read-only.
        applied_tax_sc: Option<Decimal> = "AppliedTaxSC",
        /// Equalization tax percent. In per cent. Column `EquVatPer`. Read-only.
        equalization_tax_percent: Option<Decimal> = "EqualizationTaxPercent",
        /// Total equalization tax. Column `EquVatSum`. Read-only.
        total_equalization_tax: Option<Decimal> = "TotalEqualizationTax",
        /// Total equalization tax FC. In document currency. Column `EquVatSumF`. Read-only.
        total_equalization_tax_fc: Option<Decimal> = "TotalEqualizationTaxFC",
        /// Total equalization tax SC. In system currency. Column `EquVatSumS`. Read-only.
        total_equalization_tax_sc: Option<Decimal> = "TotalEqualizationTaxSC",
        /// Net tax amount. Column `LineVat`. Read-only.
        net_tax_amount: Option<Decimal> = "NetTaxAmount",
        /// Net tax amount FC. In document currency. Column `LineVatlF`. Read-only.
        net_tax_amount_fc: Option<Decimal> = "NetTaxAmountFC",
        /// Net tax amount SC. In system currency. Column `LineVatS`. Read-only.
        net_tax_amount_sc: Option<Decimal> = "NetTaxAmountSC",
        /// Tax per unit. Column `TaxPerUnit`. Read-only.
        tax_per_unit: Option<Decimal> = "TaxPerUnit",
        /// Total incl tax. Column `TotInclTax`. Read-only.
        total_incl_tax: Option<Decimal> = "TotalInclTax",
        /// Row total SC. In system currency. Column `TotalSumSy`. Read-only.
        row_total_sc: Option<Decimal> = "RowTotalSC",
        /// Last buy inm price. Column `LstBINMPr`. Read-only.
        last_buy_inm_price: Option<Decimal> = "LastBuyInmPrice",
        /// Last buy distribute sum fc. Column `LstByDsFc`. Read-only.
        last_buy_distribute_sum_fc: Option<Decimal> = "LastBuyDistributeSumFc",
        /// Last buy distribute sum sc. Column `LstByDsSc`. Read-only.
        last_buy_distribute_sum_sc: Option<Decimal> = "LastBuyDistributeSumSc",
        /// Last buy distribute sum. Column `LstByDsSum`. Read-only.
        last_buy_distribute_sum: Option<Decimal> = "LastBuyDistributeSum",
        /// Stock distributesum foreign. Column `StckDstFc`. Read-only.
        stock_distributesum_foreign: Option<Decimal> = "StockDistributesumForeign",
        /// Stock distributesum system. Column `StckDstSc`. Read-only.
        stock_distributesum_system: Option<Decimal> = "StockDistributesumSystem",
        /// Stock distributesum. Column `StckDstSum`. Read-only.
        stock_distributesum: Option<Decimal> = "StockDistributesum",
        /// Stock inm price. Column `StckINMPr`. Read-only.
        stock_inm_price: Option<Decimal> = "StockInmPrice",
        /// Pick status ex. Column `PickStatus`, default `N`. Read-only.
        pick_status_ex: Option<BoDocumentLinePickStatus> = "PickStatusEx",
        /// Tax before DPM. Column `VatWoDpm`. Read-only.
        tax_before_dpm: Option<Decimal> = "TaxBeforeDPM",
        /// Tax before DPMFC. In document currency. Column `VatWoDpmFc`. Read-only.
        tax_before_dpmfc: Option<Decimal> = "TaxBeforeDPMFC",
        /// Tax before DPMSC. In system currency. Column `VatWoDpmSc`. Read-only.
        tax_before_dpmsc: Option<Decimal> = "TaxBeforeDPMSC",
        /// Base open quantity. Column `BaseOpnQty`. Read-only.
        base_open_quantity: Option<Decimal> = "BaseOpenQuantity",
        /// Text. Column `FreeTxt`. Read-only.
        text: Option<String> = "Text",
        /// Remaining open quantity. Column `OpenQty`. Read-only.
        remaining_open_quantity: Option<Decimal> = "RemainingOpenQuantity",
        /// Open amount. Column `OpenSum`. Read-only.
        open_amount: Option<Decimal> = "OpenAmount",
        /// Open amount FC. In document currency. Column `OpenSumFC`. Read-only.
        open_amount_fc: Option<Decimal> = "OpenAmountFC",
        /// Open amount SC. In system currency. Column `OpenSumSys`. Read-only.
        open_amount_sc: Option<Decimal> = "OpenAmountSC",
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Price source. Column `SpecPrice`, default `N`. Read-only.
        price_source: Option<DocumentPriceSourceEnum> = "PriceSource",
        /// Stg seq num. Column `StgSeqNum`. Read-only.
        stg_seq_num: Option<i64> = "StgSeqNum",
        /// Stg entry. Column `StgEntry`. Read-only.
        stg_entry: Option<i64> = "StgEntry",
        /// Stg desc. Column `StgDesc`. Read-only.
        stg_desc: Option<String> = "StgDesc",
        /// Uom code. Column `UomCode`. Read-only.
        uom_code: Option<String> = "UoMCode",
        /// Remaining open inventory quantity. Column `OpenInvQty`. Read-only.
        remaining_open_inventory_quantity: Option<Decimal> = "RemainingOpenInventoryQuantity",
        /// Item type. Column `ItemType`, default `4`. Read-only.
        item_type: Option<BoDocItemType> = "ItemType",
        /// Gross total SC. In system currency. Column `GTotalSC`. Read-only.
        gross_total_sc: Option<Decimal> = "GrossTotalSC",
    }
}

sap_b1_client::record! {
    /// Document line additional expense.
    DocumentLineAdditionalExpense, DocumentLineAdditionalExpenseBody {
        /// Line number. Column `LineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Group code. Column `GroupNum`.
        group_code: Option<i64> = "GroupCode",
        /// Expense code. Column `ExpnsCode`.
        expense_code: Option<i64> = "ExpenseCode",
        /// Line total. Column `LineTotal`.
        line_total: Option<Decimal> = "LineTotal",
        /// Tax liable. Column `TaxStatus`, default `Y`.
        tax_liable: Option<YesNo> = "TaxLiable",
        /// Vat group. Column `VatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Tax percent. In per cent. Column `VatPrcnt`.
        tax_percent: Option<Decimal> = "TaxPercent",
        /// Tax sum. Column `VatSum`.
        tax_sum: Option<Decimal> = "TaxSum",
        /// Deductible tax sum. Column `DedVatSum`.
        deductible_tax_sum: Option<Decimal> = "DeductibleTaxSum",
        /// Tax code. Column `TaxCode`.
        tax_code: Option<String> = "TaxCode",
        /// Tax type. Column `TaxType`, default `Y`.
        tax_type: Option<BoAdEpnsTaxTypes> = "TaxType",
        /// Equalization tax percent. In per cent. Column `EquVatPer`.
        equalization_tax_percent: Option<Decimal> = "EqualizationTaxPercent",
        /// Equalization tax sum. Column `EquVatSum`.
        equalization_tax_sum: Option<Decimal> = "EqualizationTaxSum",
        /// WT liable. Column `WtLiable`.
        wt_liable: Option<YesNo> = "WTLiable",
        /// Base group. Column `BaseGroup`, default `-1`.
        base_group: Option<i64> = "BaseGroup",
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
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
        /// CU split. Whether it can be written is not published.
        cu_split: Option<YesNo> = "CUSplit",
        /// Line expense tax jurisdictions. Whether it can be written is not published.
        line_expense_tax_jurisdictions: Vec<LineExpenseTaxJurisdiction> = "LineExpenseTaxJurisdictions",
        /// Line freight e books details. Whether it can be written is not published.
        line_freight_e_books_details: Vec<LineFreightEBooksDetail> = "LineFreightEBooksDetails",
    } read_only {
        /// Line total FC. In document currency. Column `TotalFrgn`. Read-only.
        line_total_fc: Option<Decimal> = "LineTotalFC",
        /// Line total sys. In system currency. Column `TotalSumSy`. Read-only.
        line_total_sys: Option<Decimal> = "LineTotalSys",
        /// Paid to date. Column `PaidToDate`. Read-only.
        paid_to_date: Option<Decimal> = "PaidToDate",
        /// Paid to date FC. In document currency. Column `PaidFC`. Read-only.
        paid_to_date_fc: Option<Decimal> = "PaidToDateFC",
        /// Paid to date sys. In system currency. Column `PaidSys`. Read-only.
        paid_to_date_sys: Option<Decimal> = "PaidToDateSys",
        /// Tax sum FC. In document currency. Column `VatSumFrgn`. Read-only.
        tax_sum_fc: Option<Decimal> = "TaxSumFC",
        /// Tax sum sys. In system currency. Column `VatSumSy`. Read-only.
        tax_sum_sys: Option<Decimal> = "TaxSumSys",
        /// Deductible tax sum FC. In document currency. Column `DedVatSumF`. Read-only.
        deductible_tax_sum_fc: Option<Decimal> = "DeductibleTaxSumFC",
        /// Deductible tax sum sys. In system currency. Column `DedVatSumS`. Read-only.
        deductible_tax_sum_sys: Option<Decimal> = "DeductibleTaxSumSys",
        /// Aquisition tax. Column `IsAcquistn`, default `N`. Read-only.
        aquisition_tax: Option<YesNo> = "AquisitionTax",
        /// Tax paid. Column `VatApplied`. Read-only.
        tax_paid: Option<Decimal> = "TaxPaid",
        /// Tax paid FC. In document currency. Column `VatAppldFC`. Read-only.
        tax_paid_fc: Option<Decimal> = "TaxPaidFC",
        /// Tax paid sys. In system currency. Column `VatAppldSC`. Read-only.
        tax_paid_sys: Option<Decimal> = "TaxPaidSys",
        /// Equalization tax FC. In document currency. Column `EquVatSumF`. Read-only.
        equalization_tax_fc: Option<Decimal> = "EqualizationTaxFC",
        /// Equalization tax sys. In system currency. Column `EquVatSumS`. Read-only.
        equalization_tax_sys: Option<Decimal> = "EqualizationTaxSys",
        /// Tax total sum. Column `lineVat`. Read-only.
        tax_total_sum: Option<Decimal> = "TaxTotalSum",
        /// Tax total sum FC. In document currency. Column `lineVatlF`. Read-only.
        tax_total_sum_fc: Option<Decimal> = "TaxTotalSumFC",
        /// Tax total sum sys. In system currency. Column `lineVatS`. Read-only.
        tax_total_sum_sys: Option<Decimal> = "TaxTotalSumSys",
    }
}

sap_b1_client::record! {
    /// Document package.
    DocumentPackage, DocumentPackageBody {
        /// Number. Column `PackageNum`.
        number: Option<i64> = "Number",
        /// Type. Column `PackageTyp`.
        r#type: Option<String> = "Type",
        /// Units. Column `WeightUnit`.
        units: Option<i64> = "Units",
        /// Document package items. Whether it can be written is not published.
        document_package_items: Vec<DocumentPackageItem> = "DocumentPackageItems",
    } read_only {
        /// Total weight. Column `Weight`. Read-only.
        total_weight: Option<Decimal> = "TotalWeight",
    }
}

sap_b1_client::record! {
    /// Document package item.
    DocumentPackageItem, DocumentPackageItemBody {
        /// Package number. Column `PackageNum`.
        package_number: Option<i64> = "PackageNumber",
        /// Item code. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Uom entry. Column `UomEntry`, default `0`.
        uom_entry: Option<i64> = "UoMEntry",
        /// Units of measurement. Column `NumPerMsr`, default `0`.
        units_of_measurement: Option<Decimal> = "UnitsOfMeasurement",
    } read_only {
        /// Measure unit. Column `unitMsr`. Read-only.
        measure_unit: Option<String> = "MeasureUnit",
    }
}

sap_b1_client::record! {
    /// Document special line. Table `IN10V`.
    DocumentSpecialLine, DocumentSpecialLineBody {
        /// After line number. Column `AftLineNum`.
        after_line_number: Option<i64> = "AfterLineNumber",
        /// Line type. Column `LineType`.
        line_type: Option<BoDocSpecialLineType> = "LineType",
        /// Line text. Column `LineText`.
        line_text: Option<String> = "LineText",
    } read_only {
        /// Line num. Column `LineSeq`. Read-only.
        line_num: Option<i64> = "LineNum",
        /// Order number. Column `OrderNum`. Read-only.
        order_number: Option<i64> = "OrderNumber",
        /// Subtotal. Column `SubTotal`. Read-only.
        subtotal: Option<Decimal> = "Subtotal",
        /// Subtotal FC. In document currency. Column `SubTotalFC`. Read-only.
        subtotal_fc: Option<Decimal> = "SubtotalFC",
        /// Subtotal SC. In system currency. Column `SubTotalSC`. Read-only.
        subtotal_sc: Option<Decimal> = "SubtotalSC",
        /// Tax amount. Column `VatSum`. Read-only.
        tax_amount: Option<Decimal> = "TaxAmount",
        /// Tax amount FC. In document currency. Column `VatSumFC`. Read-only.
        tax_amount_fc: Option<Decimal> = "TaxAmountFC",
        /// Tax amount SC. In system currency. Column `VatSumSC`. Read-only.
        tax_amount_sc: Option<Decimal> = "TaxAmountSC",
        /// Freight1. Column `Freight1`. Read-only.
        freight1: Option<Decimal> = "Freight1",
        /// Freight1 FC. In document currency. Column `Freight1FC`. Read-only.
        freight1_fc: Option<Decimal> = "Freight1FC",
        /// Freight1 SC. In system currency. Column `Freight1SC`. Read-only.
        freight1_sc: Option<Decimal> = "Freight1SC",
        /// Freight2. Column `Freight2`. Read-only.
        freight2: Option<Decimal> = "Freight2",
        /// Freight2 FC. In document currency. Column `Freight2FC`. Read-only.
        freight2_fc: Option<Decimal> = "Freight2FC",
        /// Freight2 SC. In system currency. Column `Freight2SC`. Read-only.
        freight2_sc: Option<Decimal> = "Freight2SC",
        /// Freight3. Column `Freight3`. Read-only.
        freight3: Option<Decimal> = "Freight3",
        /// Freight3 FC. In document currency. Column `Freight3FC`. Read-only.
        freight3_fc: Option<Decimal> = "Freight3FC",
        /// Freight3 SC. In system currency. Column `Freight3SC`. Read-only.
        freight3_sc: Option<Decimal> = "Freight3SC",
        /// Gross total. Column `GTotal`. Read-only.
        gross_total: Option<Decimal> = "GrossTotal",
        /// Gross total FC. In document currency. Column `GTotalFC`. Read-only.
        gross_total_fc: Option<Decimal> = "GrossTotalFC",
        /// Gross total SC. In system currency. Column `GTotalSC`. Read-only.
        gross_total_sc: Option<Decimal> = "GrossTotalSC",
    }
}

sap_b1_client::record! {
    /// Document approval request. Table `OWDDV`.
    DocumentApprovalRequest, DocumentApprovalRequestBody {
        /// Approval templates ID. Column `WtmCode`.
        approval_templates_id: Option<i64> = "ApprovalTemplatesID",
        /// Remarks. Column `Remarks`.
        remarks: Option<String> = "Remarks",
        /// Approval templates name. Whether it can be written is not published.
        approval_templates_name: Option<String> = "ApprovalTemplatesName",
        /// Active for update. Whether it can be written is not published.
        active_for_update: Option<YesNo> = "ActiveForUpdate",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Down payment to draw.
    DownPaymentToDraw, DownPaymentToDrawBody {
        /// Doc entry. Column `BaseAbs`.
        doc_entry: Option<i64> = "DocEntry",
        /// Amount to draw. Column `DrawnSum`.
        amount_to_draw: Option<Decimal> = "AmountToDraw",
        /// Amount to draw FC. In document currency. Column `DrawnSumFc`.
        amount_to_draw_fc: Option<Decimal> = "AmountToDrawFC",
        /// Amount to draw SC. In system currency. Column `DrawnSumSc`.
        amount_to_draw_sc: Option<Decimal> = "AmountToDrawSC",
        /// Gross amount to draw. Column `Gross`.
        gross_amount_to_draw: Option<Decimal> = "GrossAmountToDraw",
        /// Gross amount to draw FC. In document currency. Column `GrossFc`.
        gross_amount_to_draw_fc: Option<Decimal> = "GrossAmountToDrawFC",
        /// Gross amount to draw SC. In system currency. Column `GrossSc`.
        gross_amount_to_draw_sc: Option<Decimal> = "GrossAmountToDrawSC",
        /// Down payments to draw details. Whether it can be written is not published.
        down_payments_to_draw_details: Vec<DownPaymentToDrawDetails> = "DownPaymentsToDrawDetails",
    } read_only {
        /// Posting date. Column `BsDocDate`. Read-only.
        posting_date: Option<Date> = "PostingDate",
        /// Due date. Column `BsDueDate`. Read-only.
        due_date: Option<Date> = "DueDate",
        /// Name. Column `BsCardName`. Read-only.
        name: Option<String> = "Name",
        /// Details. Column `BsComments`. Read-only.
        details: Option<String> = "Details",
        /// Down payment type. Column `Posted`, default `Y`. Read-only.
        down_payment_type: Option<DownPaymentTypeEnum> = "DownPaymentType",
        /// Doc internal ID. Column `DocEntry`. Read-only.
        doc_internal_id: Option<i64> = "DocInternalID",
        /// Row num. Column `LineNum`. Read-only.
        row_num: Option<i64> = "RowNum",
        /// Doc number. Column `BaseDocNum`. Read-only.
        doc_number: Option<i64> = "DocNumber",
        /// Tax. Column `Vat`. Read-only.
        tax: Option<Decimal> = "Tax",
        /// Tax FC. In document currency. Column `VatFc`. Read-only.
        tax_fc: Option<Decimal> = "TaxFC",
        /// Tax SC. In system currency. Column `VatSc`. Read-only.
        tax_sc: Option<Decimal> = "TaxSC",
        /// Is gross line. Column `IsGross`, default `N`. Read-only.
        is_gross_line: Option<YesNo> = "IsGrossLine",
    }
}

sap_b1_client::record! {
    /// Down payment to draw details.
    DownPaymentToDrawDetails, DownPaymentToDrawDetailsBody {
        /// Row num. Column `LineNum`.
        row_num: Option<i64> = "RowNum",
        /// Vat group code. Column `VatGroup`.
        vat_group_code: Option<String> = "VatGroupCode",
        /// Amount to draw. Column `LineTotal`.
        amount_to_draw: Option<Decimal> = "AmountToDraw",
        /// Amount to draw FC. In document currency. Column `TotalFrgn`.
        amount_to_draw_fc: Option<Decimal> = "AmountToDrawFC",
        /// Amount to draw SC. In system currency. Column `TotalSumSy`.
        amount_to_draw_sc: Option<Decimal> = "AmountToDrawSC",
        /// Tax. Column `VatSum`.
        tax: Option<Decimal> = "Tax",
        /// Tax FC. In document currency. Column `VatSumFrgn`.
        tax_fc: Option<Decimal> = "TaxFC",
        /// Tax SC. In system currency. Column `VatSumSys`.
        tax_sc: Option<Decimal> = "TaxSC",
        /// Gross amount to draw. Column `Gross`.
        gross_amount_to_draw: Option<Decimal> = "GrossAmountToDraw",
        /// Gross amount to draw FC. In document currency. Column `GrossFc`.
        gross_amount_to_draw_fc: Option<Decimal> = "GrossAmountToDrawFC",
        /// Gross amount to draw SC. In system currency. Column `GrossSc`.
        gross_amount_to_draw_sc: Option<Decimal> = "GrossAmountToDrawSC",
        /// Line type. Column `LineType`, default `D`.
        line_type: Option<LineTypeEnum> = "LineType",
    } read_only {
        /// Doc internal ID. Column `DocEntry`. Read-only.
        doc_internal_id: Option<i64> = "DocInternalID",
        /// Seq num. Column `LineSeq`. Read-only.
        seq_num: Option<i64> = "SeqNum",
        /// Doc entry. Column `BaseAbs`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Vat percent. In per cent. Column `VatPrcnt`. Read-only.
        vat_percent: Option<Decimal> = "VatPercent",
        /// Is gross line. Column `IsGross`, default `N`. Read-only.
        is_gross_line: Option<YesNo> = "IsGrossLine",
        /// Tax adjust. Column `TaxAdjust`, default `N`. Read-only.
        tax_adjust: Option<YesNo> = "TaxAdjust",
    }
}

sap_b1_client::record! {
    /// E books detail.
    EBooksDetail, EBooksDetailBody {
        /// Income classification type. Whether it can be written is not published.
        income_classification_type: Option<i64> = "IncomeClassificationType",
        /// Income classification category. Whether it can be written is not published.
        income_classification_category: Option<i64> = "IncomeClassificationCategory",
        /// Expenses classification type. Whether it can be written is not published.
        expenses_classification_type: Option<i64> = "ExpensesClassificationType",
        /// Expenses classification category. Whether it can be written is not published.
        expenses_classification_category: Option<i64> = "ExpensesClassificationCategory",
        /// Net value LC. Whether it can be written is not published.
        net_value_lc: Option<Decimal> = "NetValueLC",
        /// Net value FC. In document currency. Whether it can be written is not published.
        net_value_fc: Option<Decimal> = "NetValueFC",
        /// Net value SC. In system currency. Whether it can be written is not published.
        net_value_sc: Option<Decimal> = "NetValueSC",
        /// Vat category. Whether it can be written is not published.
        vat_category: Option<i64> = "VatCategory",
        /// Withheld percent category. Whether it can be written is not published.
        withheld_percent_category: Option<i64> = "WithheldPercentCategory",
        /// Withheld amount LC. Whether it can be written is not published.
        withheld_amount_lc: Option<Decimal> = "WithheldAmountLC",
        /// Withheld amount FC. In document currency. Whether it can be written is not published.
        withheld_amount_fc: Option<Decimal> = "WithheldAmountFC",
        /// Withheld amount SC. In system currency. Whether it can be written is not published.
        withheld_amount_sc: Option<Decimal> = "WithheldAmountSC",
        /// Vat classification type. Whether it can be written is not published.
        vat_classification_type: Option<i64> = "VatClassificationType",
        /// Vat classification category. Whether it can be written is not published.
        vat_classification_category: Option<i64> = "VatClassificationCategory",
        /// VAT exemption cause. Whether it can be written is not published.
        vat_exemption_cause: Option<i64> = "VATExemptionCause",
    } read_only {
    }
}

sap_b1_client::record! {
    /// E way bill details.
    EWayBillDetails, EWayBillDetailsBody {
        /// Supply type. Column `SuplyType`.
        supply_type: Option<EWBSupplyTypeEnum> = "SupplyType",
        /// Sub type. Column `SubSplyTyp`.
        sub_type: Option<i64> = "SubType",
        /// Document type. Column `DocType`.
        document_type: Option<String> = "DocumentType",
        /// Transportation mode. Column `TransMode`.
        transportation_mode: Option<i64> = "TransportationMode",
        /// Distance. Column `Distance`.
        distance: Option<Decimal> = "Distance",
        /// Transporter doc no. Column `TransDocNo`.
        transporter_doc_no: Option<String> = "TransporterDocNo",
        /// Transporter doc date. Column `TransDate`.
        transporter_doc_date: Option<Date> = "TransporterDocDate",
        /// Vehicle type. Column `VehicleTyp`.
        vehicle_type: Option<String> = "VehicleType",
        /// Vehicle no. Column `VehicleNo`.
        vehicle_no: Option<String> = "VehicleNo",
        /// E way bill no. Column `EWayBillNo`.
        e_way_bill_no: Option<String> = "EWayBillNo",
        /// E way bill date. Column `EwbDate`.
        e_way_bill_date: Option<Date> = "EWayBillDate",
        /// Bill from name. Column `FrmTraName`.
        bill_from_name: Option<String> = "BillFromName",
        /// Bill from GSTIN. Column `FrmGSTN`.
        bill_from_gstin: Option<String> = "BillFromGSTIN",
        /// Bill from state GST code. Column `FrmState`.
        bill_from_state_gst_code: Option<String> = "BillFromStateGSTCode",
        /// Dispatch from address1. Column `FrmAddres1`.
        dispatch_from_address1: Option<String> = "DispatchFromAddress1",
        /// Dispatch from address2. Column `FrmAddres2`.
        dispatch_from_address2: Option<String> = "DispatchFromAddress2",
        /// Dispatch from zip code. Column `FrmZipCode`.
        dispatch_from_zip_code: Option<String> = "DispatchFromZipCode",
        /// Dispatch from state GST code. Column `ActFrmStat`.
        dispatch_from_state_gst_code: Option<String> = "DispatchFromStateGSTCode",
        /// Bill to name. Column `ToTraName`.
        bill_to_name: Option<String> = "BillToName",
        /// Bill to GSTIN. Column `ToGSTN`.
        bill_to_gstin: Option<String> = "BillToGSTIN",
        /// Bill to state GST code. Column `ToState`.
        bill_to_state_gst_code: Option<String> = "BillToStateGSTCode",
        /// Ship to address1. Column `ToAddres1`.
        ship_to_address1: Option<String> = "ShipToAddress1",
        /// Ship to address2. Column `ToAddres2`.
        ship_to_address2: Option<String> = "ShipToAddress2",
        /// Ship to zip code. Column `ToZipCode`.
        ship_to_zip_code: Option<String> = "ShipToZipCode",
        /// Ship to state GST code. Column `ActToState`.
        ship_to_state_gst_code: Option<String> = "ShipToStateGSTCode",
        /// Main HSN entry. Column `MainHsnEnt`.
        main_hsn_entry: Option<i64> = "MainHSNEntry",
        /// Dispatch from place. Column `FrmPlace`.
        dispatch_from_place: Option<String> = "DispatchFromPlace",
        /// Ship to place. Column `ToPlace`.
        ship_to_place: Option<String> = "ShipToPlace",
        /// Transporter ID. Column `TransID`.
        transporter_id: Option<String> = "TransporterID",
        /// Transporter name. Column `TransName`.
        transporter_name: Option<String> = "TransporterName",
        /// E way bill expiration date. Column `ExpireDate`.
        e_way_bill_expiration_date: Option<Date> = "EWayBillExpirationDate",
        /// Transporter entry. Whether it can be written is not published.
        transporter_entry: Option<i64> = "TransporterEntry",
        /// Transporter line number. Whether it can be written is not published.
        transporter_line_number: Option<i64> = "TransporterLineNumber",
        /// Transaction type. Whether it can be written is not published.
        transaction_type: Option<EWBTransactionTypeEnum> = "TransactionType",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
    }
}

sap_b1_client::record! {
    /// Export process.
    ExportProcess, ExportProcessBody {
        /// Line number. Whether it can be written is not published.
        line_number: Option<i64> = "LineNumber",
        /// Exportation document type code. Whether it can be written is not published.
        exportation_document_type_code: Option<i64> = "ExportationDocumentTypeCode",
        /// Exportation declaration number. Whether it can be written is not published.
        exportation_declaration_number: Option<i64> = "ExportationDeclarationNumber",
        /// Exportation declaration date. Whether it can be written is not published.
        exportation_declaration_date: Option<Date> = "ExportationDeclarationDate",
        /// Exportation nature code. Whether it can be written is not published.
        exportation_nature_code: Option<i64> = "ExportationNatureCode",
        /// Exportation registry number. Whether it can be written is not published.
        exportation_registry_number: Option<i64> = "ExportationRegistryNumber",
        /// Exportation registry date. Whether it can be written is not published.
        exportation_registry_date: Option<Date> = "ExportationRegistryDate",
        /// Lading bill number. Whether it can be written is not published.
        lading_bill_number: Option<String> = "LadingBillNumber",
        /// Lading bill date. Whether it can be written is not published.
        lading_bill_date: Option<Date> = "LadingBillDate",
        /// Merchandise left customs date. Whether it can be written is not published.
        merchandise_left_customs_date: Option<Date> = "MerchandiseLeftCustomsDate",
        /// Lading bill type code. Whether it can be written is not published.
        lading_bill_type_code: Option<i64> = "LadingBillTypeCode",
        /// Drawback suspension regime. Whether it can be written is not published.
        drawback_suspension_regime: Option<String> = "DrawbackSuspensionRegime",
        /// Nature of export. Whether it can be written is not published.
        nature_of_export: Option<String> = "NatureOfExport",
        /// Quantity of exported items. Whether it can be written is not published.
        quantity_of_exported_items: Option<Decimal> = "QuantityOfExportedItems",
        /// Additional item sequential number. Whether it can be written is not published.
        additional_item_sequential_number: Option<i64> = "AdditionalItemSequentialNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Generated asset.
    GeneratedAsset, GeneratedAssetBody {
        /// Line number. Column `LineNum`.
        line_number: Option<i64> = "LineNumber",
        /// Asset code. Column `AssetCode`.
        asset_code: Option<String> = "AssetCode",
        /// Remarks. Column `Remarks`.
        remarks: Option<String> = "Remarks",
        /// Serial number. Column `SerialNo`.
        serial_number: Option<String> = "SerialNumber",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Visual order. Column `VisOrder`. Read-only.
        visual_order: Option<i64> = "VisualOrder",
        /// Status. Column `Status`, default `O`. Read-only.
        status: Option<GeneratedAssetStatusEnum> = "Status",
        /// Amount. Column `Amount`. Read-only.
        amount: Option<Decimal> = "amount",
        /// Amount SC. In system currency. Column `AmountSC`. Read-only.
        amount_sc: Option<Decimal> = "amountSC",
    }
}

sap_b1_client::record! {
    /// Import process.
    ImportProcess, ImportProcessBody {
        /// Line number. Whether it can be written is not published.
        line_number: Option<i64> = "LineNumber",
        /// Importation document type code. Whether it can be written is not published.
        importation_document_type_code: Option<String> = "ImportationDocumentTypeCode",
        /// Importation document number. Whether it can be written is not published.
        importation_document_number: Option<String> = "ImportationDocumentNumber",
        /// Date of registry DI DSI DA. Whether it can be written is not published.
        date_of_registry_di_dsi_da: Option<Date> = "DateOfRegistry_DI_DSI_DA",
        /// Customs clearance date. Whether it can be written is not published.
        customs_clearance_date: Option<Date> = "CustomsClearanceDate",
        /// Drawback regime concession account number. Whether it can be written is not published.
        drawback_regime_concession_account_number: Option<String> = "DrawbackRegimeConcessionAccountNumber",
        /// Additional number. Whether it can be written is not published.
        additional_number: Option<String> = "AdditionalNumber",
        /// Additional item discount value. Whether it can be written is not published.
        additional_item_discount_value: Option<Decimal> = "AdditionalItemDiscountValue",
        /// Drawback suspension regime. Whether it can be written is not published.
        drawback_suspension_regime: Option<String> = "DrawbackSuspensionRegime",
        /// Type of import. Whether it can be written is not published.
        type_of_import: Option<String> = "TypeOfImport",
        /// Additional freight to navy authority. Whether it can be written is not published.
        additional_freight_to_navy_authority: Option<Decimal> = "AdditionalFreightToNavyAuthority",
        /// Additional item sequential number. Whether it can be written is not published.
        additional_item_sequential_number: Option<i64> = "AdditionalItemSequentialNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Landed cost. Table `OIPF`.
    LandedCost, LandedCostBody {
        /// Posting date. Column `DocDate`.
        posting_date: Option<Date> = "PostingDate",
        /// Due date. Column `DocDueDate`.
        due_date: Option<Date> = "DueDate",
        /// Vendor code. Column `CardCode`.
        vendor_code: Option<String> = "VendorCode",
        /// Vendor name. Column `SuppName`.
        vendor_name: Option<String> = "VendorName",
        /// Broker. Column `AgentCode`.
        broker: Option<String> = "Broker",
        /// Broker name. Column `AgentName`.
        broker_name: Option<String> = "BrokerName",
        /// Closed document. Column `DocStatus`, default `O`.
        closed_document: Option<LandedCostDocStatusEnum> = "ClosedDocument",
        /// File number. Column `AgentNum`.
        file_number: Option<String> = "FileNumber",
        /// Remarks. Column `Descr`.
        remarks: Option<String> = "Remarks",
        /// Reference. Column `Ref1`.
        reference: Option<String> = "Reference",
        /// Document currency. Column `DocCur`.
        document_currency: Option<String> = "DocumentCurrency",
        /// Document rate. Column `DocRate`.
        document_rate: Option<Decimal> = "DocumentRate",
        /// Actual customs. Column `ActCustom`.
        actual_customs: Option<Decimal> = "ActualCustoms",
        /// Actual customs FC. In document currency. Column `AcCustomFC`.
        actual_customs_fc: Option<Decimal> = "ActualCustomsFC",
        /// Tax1. Column `Vat1`.
        tax1: Option<Decimal> = "Tax1",
        /// Tax2. Column `Vat2`.
        tax2: Option<Decimal> = "Tax2",
        /// Tax1 FC. In document currency. Column `Vat1FC`.
        tax1_fc: Option<Decimal> = "Tax1FC",
        /// Tax2 FC. In document currency. Column `Vat2FC`.
        tax2_fc: Option<Decimal> = "Tax2FC",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Customs affects inventory. Column `incCustom`, default `Y`.
        customs_affects_inventory: Option<YesNo> = "CustomsAffectsInventory",
        /// Billof lading number. Column `BillOfLad`.
        billof_lading_number: Option<String> = "BillofLadingNumber",
        /// Transport type. Column `TrnspCode`.
        transport_type: Option<i64> = "TransportType",
        /// Journal remarks. Column `JdtMemo`.
        journal_remarks: Option<String> = "JournalRemarks",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Landed cost item lines. Whether it can be written is not published.
        landed_cost_item_lines: Vec<LandedCostItemLine> = "LandedCost_ItemLines",
        /// Landed cost cost lines. Whether it can be written is not published.
        landed_cost_cost_lines: Vec<LandedCostCostLine> = "LandedCost_CostLines",
    } read_only {
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Landed cost number. Column `DocNum`. Read-only.
        landed_cost_number: Option<i64> = "LandedCostNumber",
        /// Projected customs. Column `ExpCustom`. Read-only.
        projected_customs: Option<Decimal> = "ProjectedCustoms",
        /// Before tax. Column `BeforeVat`. Read-only.
        before_tax: Option<Decimal> = "BeforeTax",
        /// Total. Column `DocTotal`. Read-only.
        total: Option<Decimal> = "Total",
        /// Total freight charges. Column `CostSum`. Read-only.
        total_freight_charges: Option<Decimal> = "TotalFreightCharges",
        /// Projected customs FC. In document currency. Column `ExCustomFC`. Read-only.
        projected_customs_fc: Option<Decimal> = "ProjectedCustomsFC",
        /// Before tax FC. In document currency. Column `BeforVatFC`. Read-only.
        before_tax_fc: Option<Decimal> = "BeforeTaxFC",
        /// Total FC. In document currency. Column `DocTotalFC`. Read-only.
        total_fc: Option<Decimal> = "TotalFC",
        /// Total freight charges FC. In document currency. Column `CostSumFC`. Read-only.
        total_freight_charges_fc: Option<Decimal> = "TotalFreightChargesFC",
        /// Amount to balance. Column `Cost_Match`. Read-only.
        amount_to_balance: Option<Decimal> = "AmountToBalance",
        /// Amount to balance FC. In document currency. Column `C_Match_FC`. Read-only.
        amount_to_balance_fc: Option<Decimal> = "AmountToBalanceFC",
        /// Transaction number. Column `JdtNum`. Read-only.
        transaction_number: Option<i64> = "TransactionNumber",
    }
}

sap_b1_client::record_actions! {
    LandedCost {
        /// The action `CloseLandedCost`.
        CLOSE_LANDED_COST = "CloseLandedCost",
        /// The action `CancelLandedCost`.
        CANCEL_LANDED_COST = "CancelLandedCost",
    }
}

sap_b1_client::record! {
    /// Landed cost cost line. Table `IPF2`.
    LandedCostCostLine, LandedCostCostLineBody {
        /// Landed cost code. Column `AlcCode`.
        landed_cost_code: Option<String> = "LandedCostCode",
        /// Allocation by. Column `OhType`.
        allocation_by: Option<LandedCostAllocationByEnum> = "AllocationBy",
        /// Amount. Column `CostSum`.
        amount: Option<Decimal> = "Amount",
        /// Amount FC. In document currency. Column `CostSumFC`.
        amount_fc: Option<Decimal> = "AmountFC",
        /// Cost type. Column `CostType`, default `F`.
        cost_type: Option<LCCostTypeEnum> = "CostType",
        /// Include for customs. Column `InCustCalc`, default `N`.
        include_for_customs: Option<YesNo> = "IncludeForCustoms",
        /// Broker. Column `AgentCode`.
        broker: Option<String> = "Broker",
        /// Broker name. Column `AgentName`.
        broker_name: Option<String> = "BrokerName",
        /// Cost category. Column `CostCateg`.
        cost_category: Option<LandedCostCostCategoryEnum> = "CostCategory",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Factor. Column `Factor`. Read-only.
        factor: Option<Decimal> = "Factor",
        /// Open amount. Column `OpenCost`. Read-only.
        open_amount: Option<Decimal> = "OpenAmount",
        /// Open amount FC. In document currency. Column `OpenCostFC`. Read-only.
        open_amount_fc: Option<Decimal> = "OpenAmountFC",
    }
}

sap_b1_client::record! {
    /// Landed cost item line. Table `IPF1`.
    LandedCostItemLine, LandedCostItemLineBody {
        /// Base document type. Column `BaseType`, default `-1`.
        base_document_type: Option<LandedCostBaseDocumentTypeEnum> = "BaseDocumentType",
        /// Base entry. Column `BaseEntry`.
        base_entry: Option<i64> = "BaseEntry",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Base document price. Column `PriceFOB`.
        base_document_price: Option<Decimal> = "BaseDocumentPrice",
        /// Projected customs. Column `Custom`.
        projected_customs: Option<Decimal> = "ProjectedCustoms",
        /// Projected customs FC. In document currency. Column `CustomFC`.
        projected_customs_fc: Option<Decimal> = "ProjectedCustomsFC",
        /// Expenditure. Column `Cost`.
        expenditure: Option<Decimal> = "Expenditure",
        /// Expenditure FC. In document currency. Column `CostFC`.
        expenditure_fc: Option<Decimal> = "ExpenditureFC",
        /// Volume. Column `Volume`.
        volume: Option<Decimal> = "Volume",
        /// Volume uom. Column `UnitCode`.
        volume_uom: Option<i64> = "VolumeUoM",
        /// Weight1. Column `Weight1`.
        weight1: Option<Decimal> = "Weight1",
        /// Weight1 unit code. Column `UnitCode1`.
        weight1_unit_code: Option<i64> = "Weight1UnitCode",
        /// Weight2. Column `Weight2`.
        weight2: Option<Decimal> = "Weight2",
        /// Weight2 unit code. Column `UnitCode2`.
        weight2_unit_code: Option<i64> = "Weight2UnitCode",
        /// Block number. Column `BlockNum`.
        block_number: Option<String> = "BlockNumber",
        /// Import log. Column `ImportLog`.
        import_log: Option<String> = "ImportLog",
        /// Warehouse. Column `WhsCode`.
        warehouse: Option<String> = "Warehouse",
        /// Allocated unit costs line total. Column `TtlExpndLC`.
        allocated_unit_costs_line_total: Option<Decimal> = "AllocatedUnitCostsLineTotal",
        /// Allocated unit costs line total FC. In document currency. Column `TtlExpndFC`.
        allocated_unit_costs_line_total_fc: Option<Decimal> = "AllocatedUnitCostsLineTotalFC",
        /// Customs value. Column `TtlCustLC`.
        customs_value: Option<Decimal> = "CustomsValue",
        /// Customs value FC. In document currency. Column `TtlCustFC`.
        customs_value_fc: Option<Decimal> = "CustomsValueFC",
        /// Total volume. Column `TtlVolume`.
        total_volume: Option<Decimal> = "TotalVolume",
        /// Base line. Column `OrigLine`.
        base_line: Option<i64> = "BaseLine",
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
        /// Price list. Column `PriceList`.
        price_list: Option<i64> = "PriceList",
        /// Automatic expenditure. Column `CostOH`, default `Y`.
        automatic_expenditure: Option<YesNo> = "AutomaticExpenditure",
        /// Inventory valuation. Column `StockEval`, default `Y`.
        inventory_valuation: Option<YesNo> = "InventoryValuation",
        /// Origin line. Column `OrigRow`.
        origin_line: Option<i64> = "OriginLine",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Vat group. Column `VatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Excise sum. Column `ExciseSum`.
        excise_sum: Option<Decimal> = "ExciseSum",
        /// Excise sum FC. In document currency. Column `ExcisSumFC`.
        excise_sum_fc: Option<Decimal> = "ExciseSumFC",
        /// Excise affect stock. Column `ExcInStk`, default `N`.
        excise_affect_stock: Option<YesNo> = "ExciseAffectStock",
        /// Customs cost. Column `CustomSum`.
        customs_cost: Option<Decimal> = "CustomsCost",
        /// Customs cost FC. In document currency. Column `CustSumFC`.
        customs_cost_fc: Option<Decimal> = "CustomsCostFC",
        /// Customs affect stock. Column `CstmInStk`, default `Y`.
        customs_affect_stock: Option<YesNo> = "CustomsAffectStock",
        /// Customs vat. Column `CstmVatSum`.
        customs_vat: Option<Decimal> = "CustomsVat",
        /// Customs vat FC. In document currency. Column `CstmVatFC`.
        customs_vat_fc: Option<Decimal> = "CustomsVatFC",
        /// Customs vat affect stock. Column `CstmVatStk`, default `Y`.
        customs_vat_affect_stock: Option<YesNo> = "CustomsVatAffectStock",
        /// CCD number. Column `CCDNumber`.
        ccd_number: Option<String> = "CCDNumber",
        /// Corrected base document value. Column `FobVal2`, default `0`.
        corrected_base_document_value: Option<Decimal> = "CorrectedBaseDocumentValue",
        /// Corrected base document value FC. In document currency. Column `FobVal2FC`, default `0`.
        corrected_base_document_value_fc: Option<Decimal> = "CorrectedBaseDocumentValueFC",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Line number. Column `LineNum`. Read-only.
        line_number: Option<i64> = "LineNumber",
        /// Number. Column `ItemCode`. Read-only.
        number: Option<String> = "Number",
        /// Item description. Column `Dscription`. Read-only.
        item_description: Option<String> = "ItemDescription",
        /// Rate. Column `Rate`. Read-only.
        rate: Option<Decimal> = "Rate",
        /// Warehouse price. Column `PriceAtWH`. Read-only.
        warehouse_price: Option<Decimal> = "WarehousePrice",
        /// Warehouse price FC. In document currency. Column `PricAtWHFC`. Read-only.
        warehouse_price_fc: Option<Decimal> = "WarehousePriceFC",
        /// Line total. Column `LineTotal`. Read-only.
        line_total: Option<Decimal> = "LineTotal",
        /// Line total FC. In document currency. Column `TotalFrgn`. Read-only.
        line_total_fc: Option<Decimal> = "LineTotalFC",
        /// Vendor code. Column `CardCode`. Read-only.
        vendor_code: Option<String> = "VendorCode",
        /// Reference. Column `Reference`. Read-only.
        reference: Option<String> = "Reference",
        /// Factor without customs. Column `FactNoCust`. Read-only.
        factor_without_customs: Option<Decimal> = "FactorWithoutCustoms",
        /// Factor with customs. Column `FacWthCust`. Read-only.
        factor_with_customs: Option<Decimal> = "FactorWithCustoms",
        /// Inventory uom. Column `UseBaseUn`. Read-only.
        inventory_uom: Option<String> = "InventoryUoM",
        /// Original warehouse. Column `OrigWhs`. Read-only.
        original_warehouse: Option<String> = "OriginalWarehouse",
        /// Release number. Column `ReleaseNum`. Read-only.
        release_number: Option<i64> = "ReleaseNumber",
        /// Variant costs. Column `VarCosts`. Read-only.
        variant_costs: Option<Decimal> = "VariantCosts",
        /// Fix costs. Column `ConstCosts`. Read-only.
        fix_costs: Option<Decimal> = "FixCosts",
        /// Variant costs FC. In document currency. Column `VarCostsFR`. Read-only.
        variant_costs_fc: Option<Decimal> = "VariantCostsFC",
        /// Fix costs FC. In document currency. Column `CnstCostFR`. Read-only.
        fix_costs_fc: Option<Decimal> = "FixCostsFC",
        /// Customs. Column `UserCustom`. Read-only.
        customs: Option<Decimal> = "Customs",
        /// Customs FC. In document currency. Column `UsrCusomFC`. Read-only.
        customs_fc: Option<Decimal> = "CustomsFC",
        /// Base document value line total. Column `FobValue`. Read-only.
        base_document_value_line_total: Option<Decimal> = "BaseDocumentValueLineTotal",
        /// Base document value line total FC. In document currency. Column `FobValueFC`. Read-only.
        base_document_value_line_total_fc: Option<Decimal> = "BaseDocumentValueLineTotalFC",
        /// Total costs. Column `TtlCostLC`. Read-only.
        total_costs: Option<Decimal> = "TotalCosts",
        /// Total costs FC. In document currency. Column `TtlCostFC`. Read-only.
        total_costs_fc: Option<Decimal> = "TotalCostsFC",
        /// Total line projected customs. Column `TtlCustSC`. Read-only.
        total_line_projected_customs: Option<Decimal> = "TotalLineProjectedCustoms",
        /// Allocated costs line total. Column `TtlExpndSC`. Read-only.
        allocated_costs_line_total: Option<Decimal> = "AllocatedCostsLineTotal",
        /// FO band included costs. Column `FobnLaC`. Read-only.
        fo_band_included_costs: Option<Decimal> = "FOBandIncludedCosts",
        /// FO band included costs FC. In document currency. Column `FobnLaCFC`. Read-only.
        fo_band_included_costs_fc: Option<Decimal> = "FOBandIncludedCostsFC",
        /// Customs group rate. Column `CustRate`. Read-only.
        customs_group_rate: Option<Decimal> = "CustomsGroupRate",
        /// Vat percent. In per cent. Column `VatPrcnt`. Read-only.
        vat_percent: Option<Decimal> = "VatPercent",
    }
}

sap_b1_client::record! {
    /// Landed costs code. Table `OALC`.
    LandedCostsCode, LandedCostsCodeBody {
        /// Code. Key. Column `AlcCode`.
        code: Option<String> = "Code",
        /// Name. Column `AlcName`.
        name: Option<String> = "Name",
        /// Allocation by. Column `OhType`, default `F`.
        allocation_by: Option<BoAllocationByEnum> = "AllocationBy",
        /// Landed costs allocation account. Column `LaCAllcAcc`.
        landed_costs_allocation_account: Option<String> = "LandedCostsAllocationAccount",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Line expense tax jurisdiction. Table `PRQ4`.
    LineExpenseTaxJurisdiction, LineExpenseTaxJurisdictionBody {
        /// Jurisdiction code. Column `StaCode`.
        jurisdiction_code: Option<String> = "JurisdictionCode",
        /// Jurisdiction type. Column `staType`.
        jurisdiction_type: Option<i64> = "JurisdictionType",
        /// Tax amount. Column `TaxSum`.
        tax_amount: Option<Decimal> = "TaxAmount",
        /// Line number. Column `LineNum`, default `-1`.
        line_number: Option<i64> = "LineNumber",
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
    } read_only {
        /// Tax amount SC. In system currency. Column `TaxSumSys`. Read-only.
        tax_amount_sc: Option<Decimal> = "TaxAmountSC",
        /// Tax amount FC. In document currency. Column `TaxSumFrgn`. Read-only.
        tax_amount_fc: Option<Decimal> = "TaxAmountFC",
        /// Tax rate. Column `TaxRate`. Read-only.
        tax_rate: Option<Decimal> = "TaxRate",
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Row sequence. Column `LineSeq`. Read-only.
        row_sequence: Option<i64> = "RowSequence",
    }
}

sap_b1_client::record! {
    /// Line freight e books detail.
    LineFreightEBooksDetail, LineFreightEBooksDetailBody {
        /// Income classification type. Whether it can be written is not published.
        income_classification_type: Option<i64> = "IncomeClassificationType",
        /// Income classification category. Whether it can be written is not published.
        income_classification_category: Option<i64> = "IncomeClassificationCategory",
        /// Expenses classification type. Whether it can be written is not published.
        expenses_classification_type: Option<i64> = "ExpensesClassificationType",
        /// Expenses classification category. Whether it can be written is not published.
        expenses_classification_category: Option<i64> = "ExpensesClassificationCategory",
        /// Net value LC. Whether it can be written is not published.
        net_value_lc: Option<Decimal> = "NetValueLC",
        /// Net value FC. In document currency. Whether it can be written is not published.
        net_value_fc: Option<Decimal> = "NetValueFC",
        /// Net value SC. In system currency. Whether it can be written is not published.
        net_value_sc: Option<Decimal> = "NetValueSC",
        /// Vat category. Whether it can be written is not published.
        vat_category: Option<i64> = "VatCategory",
        /// Withheld percent category. Whether it can be written is not published.
        withheld_percent_category: Option<i64> = "WithheldPercentCategory",
        /// Withheld amount LC. Whether it can be written is not published.
        withheld_amount_lc: Option<Decimal> = "WithheldAmountLC",
        /// Withheld amount FC. In document currency. Whether it can be written is not published.
        withheld_amount_fc: Option<Decimal> = "WithheldAmountFC",
        /// Withheld amount SC. In system currency. Whether it can be written is not published.
        withheld_amount_sc: Option<Decimal> = "WithheldAmountSC",
        /// Vat classification type. Whether it can be written is not published.
        vat_classification_type: Option<i64> = "VatClassificationType",
        /// Vat classification category. Whether it can be written is not published.
        vat_classification_category: Option<i64> = "VatClassificationCategory",
        /// VAT exemption cause. Whether it can be written is not published.
        vat_exemption_cause: Option<i64> = "VATExemptionCause",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Line tax jurisdiction.
    LineTaxJurisdiction, LineTaxJurisdictionBody {
        /// Jurisdiction code. Column `StaCode`.
        jurisdiction_code: Option<String> = "JurisdictionCode",
        /// Jurisdiction type. Column `staType`.
        jurisdiction_type: Option<i64> = "JurisdictionType",
        /// Tax amount. Column `TaxSum`.
        tax_amount: Option<Decimal> = "TaxAmount",
        /// Line number. Column `LineNum`, default `-1`.
        line_number: Option<i64> = "LineNumber",
        /// External calc tax rate. Whether it can be written is not published.
        external_calc_tax_rate: Option<Decimal> = "ExternalCalcTaxRate",
        /// External calc tax amount. Whether it can be written is not published.
        external_calc_tax_amount: Option<Decimal> = "ExternalCalcTaxAmount",
        /// External calc tax amount FC. In document currency. Whether it can be written is not published.
        external_calc_tax_amount_fc: Option<Decimal> = "ExternalCalcTaxAmountFC",
        /// External calc tax amount SC. In system currency. Whether it can be written is not published.
        external_calc_tax_amount_sc: Option<Decimal> = "ExternalCalcTaxAmountSC",
    } read_only {
        /// Tax amount SC. In system currency. Column `TaxSumSys`. Read-only.
        tax_amount_sc: Option<Decimal> = "TaxAmountSC",
        /// Tax amount FC. In document currency. Column `TaxSumFrgn`. Read-only.
        tax_amount_fc: Option<Decimal> = "TaxAmountFC",
        /// Tax rate. Column `TaxRate`. Read-only.
        tax_rate: Option<Decimal> = "TaxRate",
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Row sequence. Column `LineSeq`. Read-only.
        row_sequence: Option<i64> = "RowSequence",
    }
}

sap_b1_client::record! {
    /// Tax extension.
    TaxExtension, TaxExtensionBody {
        /// Tax id0. Column `TaxId0`.
        tax_id0: Option<String> = "TaxId0",
        /// Tax id1. Column `TaxId1`.
        tax_id1: Option<String> = "TaxId1",
        /// Tax id2. Column `TaxId2`.
        tax_id2: Option<String> = "TaxId2",
        /// Tax id3. Column `TaxId3`.
        tax_id3: Option<String> = "TaxId3",
        /// Tax id4. Column `TaxId4`.
        tax_id4: Option<String> = "TaxId4",
        /// Tax id5. Column `TaxId5`.
        tax_id5: Option<String> = "TaxId5",
        /// Tax id6. Column `TaxId6`.
        tax_id6: Option<String> = "TaxId6",
        /// Tax id7. Column `TaxId7`.
        tax_id7: Option<String> = "TaxId7",
        /// Tax id8. Column `TaxId8`.
        tax_id8: Option<String> = "TaxId8",
        /// Tax id9. Column `TaxId9`.
        tax_id9: Option<String> = "TaxId9",
        /// State. Column `State`.
        state: Option<String> = "State",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// Incoterms. Column `Incoterms`.
        incoterms: Option<String> = "Incoterms",
        /// Vehicle. Column `Vehicle`.
        vehicle: Option<String> = "Vehicle",
        /// Vehicle state. Column `VidState`.
        vehicle_state: Option<String> = "VehicleState",
        /// NF ref. Column `NfRef`.
        nf_ref: Option<String> = "NFRef",
        /// Carrier. Column `Carrier`.
        carrier: Option<String> = "Carrier",
        /// Pack quantity. Column `QoP`.
        pack_quantity: Option<i64> = "PackQuantity",
        /// Pack description. Column `PackDesc`.
        pack_description: Option<String> = "PackDescription",
        /// Brand. Column `Brand`.
        brand: Option<String> = "Brand",
        /// Ship unit no. Column `NoSU`.
        ship_unit_no: Option<i64> = "ShipUnitNo",
        /// Net weight. Column `NetWeight`.
        net_weight: Option<Decimal> = "NetWeight",
        /// Gross weight. Column `GrsWeight`.
        gross_weight: Option<Decimal> = "GrossWeight",
        /// Street s. Column `StreetS`.
        street_s: Option<String> = "StreetS",
        /// Block s. Column `BlockS`.
        block_s: Option<String> = "BlockS",
        /// Building s. Column `BuildingS`.
        building_s: Option<String> = "BuildingS",
        /// City s. Column `CityS`.
        city_s: Option<String> = "CityS",
        /// Zip code s. Column `ZipCodeS`.
        zip_code_s: Option<String> = "ZipCodeS",
        /// County s. Column `CountyS`.
        county_s: Option<String> = "CountyS",
        /// State s. Column `StateS`.
        state_s: Option<String> = "StateS",
        /// Country s. Column `CountryS`.
        country_s: Option<String> = "CountryS",
        /// Street b. Column `StreetB`.
        street_b: Option<String> = "StreetB",
        /// Block b. Column `BlockB`.
        block_b: Option<String> = "BlockB",
        /// Building b. Column `BuildingB`.
        building_b: Option<String> = "BuildingB",
        /// City b. Column `CityB`.
        city_b: Option<String> = "CityB",
        /// Zip code b. Column `ZipCodeB`.
        zip_code_b: Option<String> = "ZipCodeB",
        /// County b. Column `CountyB`.
        county_b: Option<String> = "CountyB",
        /// State b. Column `StateB`.
        state_b: Option<String> = "StateB",
        /// Country b. Column `CountryB`.
        country_b: Option<String> = "CountryB",
        /// Import or export. Column `ImpORExp`.
        import_or_export: Option<YesNo> = "ImportOrExport",
        /// Main usage. Column `MainUsage`.
        main_usage: Option<i64> = "MainUsage",
        /// Global location number s. Column `GlbLocNumS`.
        global_location_number_s: Option<String> = "GlobalLocationNumberS",
        /// Global location number b. Column `GlbLocNumB`.
        global_location_number_b: Option<String> = "GlobalLocationNumberB",
        /// Tax id12. Column `TaxId12`.
        tax_id12: Option<String> = "TaxId12",
        /// Tax id13. Column `TaxId13`.
        tax_id13: Option<String> = "TaxId13",
        /// Bill of entry no. Column `ImpExpNo`.
        bill_of_entry_no: Option<String> = "BillOfEntryNo",
        /// Bill of entry date. Column `ImpExpDate`.
        bill_of_entry_date: Option<Date> = "BillOfEntryDate",
        /// Original bill of entry no. Column `OrigImpNo`.
        original_bill_of_entry_no: Option<String> = "OriginalBillOfEntryNo",
        /// Original bill of entry date. Column `OrigImpDat`.
        original_bill_of_entry_date: Option<Date> = "OriginalBillOfEntryDate",
        /// Import or export type. Column `ExportType`, default `E`.
        import_or_export_type: Option<ImportOrExportTypeEnum> = "ImportOrExportType",
        /// Port code. Column `PortCode`.
        port_code: Option<String> = "PortCode",
        /// Bo e value. Whether it can be written is not published.
        bo_e_value: Option<Decimal> = "BoEValue",
        /// Claim refund. Whether it can be written is not published.
        claim_refund: Option<YesNo> = "ClaimRefund",
        /// Differential of tax rate. Whether it can be written is not published.
        differential_of_tax_rate: Option<i64> = "DifferentialOfTaxRate",
        /// Is IGST account. Whether it can be written is not published.
        is_igst_account: Option<YesNo> = "IsIGSTAccount",
    } read_only {
        /// Doc entry. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
    }
}

sap_b1_client::record! {
    /// Withholding tax line. Table `INV5V`.
    WithholdingTaxLine, WithholdingTaxLineBody {
        /// WT code. Column `WTCode`.
        wt_code: Option<String> = "WTCode",
        /// WT amount sys. In system currency. Column `WTAmntSC`.
        wt_amount_sys: Option<Decimal> = "WTAmountSys",
        /// WT amount FC. In document currency. Column `WTAmntFC`.
        wt_amount_fc: Option<Decimal> = "WTAmountFC",
        /// WT amount. Column `WTAmnt`.
        wt_amount: Option<Decimal> = "WTAmount",
        /// Taxable amountin sys. In system currency. Column `TxblAmntSC`.
        taxable_amountin_sys: Option<Decimal> = "TaxableAmountinSys",
        /// Taxable amount FC. In document currency. Column `TxblAmntFC`.
        taxable_amount_fc: Option<Decimal> = "TaxableAmountFC",
        /// Taxable amount. Column `TaxbleAmnt`.
        taxable_amount: Option<Decimal> = "TaxableAmount",
        /// Applied WT amount sys. In system currency. Column `ApplAmntSC`.
        applied_wt_amount_sys: Option<Decimal> = "AppliedWTAmountSys",
        /// Applied WT amount FC. In document currency. Column `ApplAmntFC`.
        applied_wt_amount_fc: Option<Decimal> = "AppliedWTAmountFC",
        /// Applied WT amount. Column `ApplAmnt`.
        applied_wt_amount: Option<Decimal> = "AppliedWTAmount",
        /// Base doc entry. Column `BaseAbsEnt`, default `-1`.
        base_doc_entry: Option<i64> = "BaseDocEntry",
        /// Base doc line. Column `BaseLine`.
        base_doc_line: Option<i64> = "BaseDocLine",
        /// Base doc type. Column `BaseNum`, default `-1`.
        base_doc_type: Option<i64> = "BaseDocType",
        /// CST code incoming. Column `InCSTCode`.
        cst_code_incoming: Option<String> = "CSTCodeIncoming",
        /// CST code outgoing. Column `OutCSTCode`.
        cst_code_outgoing: Option<String> = "CSTCodeOutgoing",
        /// Doc1 line num. Whether it can be written is not published.
        doc1_line_num: Option<i64> = "Doc1LineNum",
    } read_only {
        /// Withholding type. Column `Type`. Read-only.
        withholding_type: Option<String> = "WithholdingType",
        /// Rounding type. Column `RoundType`. Read-only.
        rounding_type: Option<String> = "RoundingType",
        /// Rate. Column `Rate`. Read-only.
        rate: Option<Decimal> = "Rate",
        /// Criteria. Column `Criteria`. Read-only.
        criteria: Option<String> = "Criteria",
        /// Category. Column `Category`. Read-only.
        category: Option<String> = "Category",
        /// Base type. Column `BaseType`. Read-only.
        base_type: Option<String> = "BaseType",
        /// GL account. Column `Account`. Read-only.
        gl_account: Option<String> = "GLAccount",
        /// Line num. Column `LineNum`. Read-only.
        line_num: Option<i64> = "LineNum",
        /// Base document reference. Column `BaseRef`. Read-only.
        base_document_reference: Option<i64> = "BaseDocumentReference",
        /// Status. Column `Status`, default `O`. Read-only.
        status: Option<BoStatus> = "Status",
        /// Target abs entry. Column `TrgAbsEntr`, default `-1`. Read-only.
        target_abs_entry: Option<i64> = "TargetAbsEntry",
        /// Target document type. Column `TrgType`. Read-only.
        target_document_type: Option<i64> = "TargetDocumentType",
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::DocEntry;

    sap_b1_client::record_set! {
        /// Additional expenses. Table `OEXD`. Records have versions (`ETag`).
        AdditionalExpenses = "AdditionalExpenses" of super::AdditionalExpense, by expens_code: i64 = "ExpensCode"
    }

    sap_b1_client::record_set! {
        /// Correction invoice. Table `OCSI`.
        CorrectionInvoice = "CorrectionInvoice" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Correction invoice reversal. Table `OCSV`.
        CorrectionInvoiceReversal = "CorrectionInvoiceReversal" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Correction purchase invoice. Table `OCPI`.
        CorrectionPurchaseInvoice = "CorrectionPurchaseInvoice" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Correction purchase invoice reversal. Table `OCPV`.
        CorrectionPurchaseInvoiceReversal = "CorrectionPurchaseInvoiceReversal" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Credit notes. Table `ORIN`. Records have versions (`ETag`).
        CreditNotes = "CreditNotes" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Delivery notes. Table `ODLN`. Records have versions (`ETag`).
        DeliveryNotes = "DeliveryNotes" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Down payments. Table `ODPI`.
        DownPayments = "DownPayments" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Drafts. Table `ODRF`. Records have versions (`ETag`).
        Drafts = "Drafts" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Goods return request. Table `OPRR`.
        GoodsReturnRequest = "GoodsReturnRequest" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory gen entries. Table `OIGN`. Records have versions (`ETag`).
        InventoryGenEntries = "InventoryGenEntries" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Inventory gen exits. Table `OIGE`. Records have versions (`ETag`).
        InventoryGenExits = "InventoryGenExits" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Invoices. Table `OINV`. Records have versions (`ETag`).
        Invoices = "Invoices" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Landed costs. Table `OIPF`.
        LandedCosts = "LandedCosts" of super::LandedCost, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Landed costs codes. Table `OALC`.
        LandedCostsCodes = "LandedCostsCodes" of super::LandedCostsCode, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// Orders. Table `ORDR`. Records have versions (`ETag`).
        Orders = "Orders" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase credit notes. Table `ORPC`.
        PurchaseCreditNotes = "PurchaseCreditNotes" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase delivery notes. Table `OPDN`. Records have versions (`ETag`).
        PurchaseDeliveryNotes = "PurchaseDeliveryNotes" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase down payments. Table `ODPO`.
        PurchaseDownPayments = "PurchaseDownPayments" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase invoices. Table `OPCH`.
        PurchaseInvoices = "PurchaseInvoices" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase orders. Table `OPOR`. Records have versions (`ETag`).
        PurchaseOrders = "PurchaseOrders" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase quotations. Table `OPQT`.
        PurchaseQuotations = "PurchaseQuotations" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase requests. Table `OPRQ`.
        PurchaseRequests = "PurchaseRequests" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Purchase returns. Table `ORPD`.
        PurchaseReturns = "PurchaseReturns" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Quotations. Table `OQUT`. Records have versions (`ETag`).
        Quotations = "Quotations" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Return request. Table `ORRR`. Records have versions (`ETag`).
        ReturnRequest = "ReturnRequest" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Returns. Table `ORDN`. Records have versions (`ETag`).
        Returns = "Returns" of super::Document, by doc_entry: DocEntry = "DocEntry"
    }
}
