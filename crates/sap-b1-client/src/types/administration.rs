//! Records and sets: administration.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Account types.
    BoAccountTypes {
        /// `at_Revenues`, in the database `I`.
        Revenues = "at_Revenues" | "I",
        /// `at_Expenses`, in the database `E`.
        Expenses = "at_Expenses" | "E",
        /// `at_Other`, in the database `N`.
        AtOther = "at_Other" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Field types.
    BoFieldTypes {
        /// `db_Alpha`, in the database `A`.
        Alpha = "db_Alpha" | "A",
        /// `db_Memo`, in the database `M`.
        Memo = "db_Memo" | "M",
        /// `db_Numeric`, in the database `N`.
        Numeric = "db_Numeric" | "N",
        /// `db_Date`, in the database `D`.
        Date = "db_Date" | "D",
        /// `db_Float`, in the database `B`.
        Float = "db_Float" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Fld sub types.
    BoFldSubTypes {
        /// `st_None`, in the database ``.
        None = "st_None",
        /// `st_Address`, in the database `?`.
        Address = "st_Address" | "?",
        /// `st_Phone`, in the database `#`.
        Phone = "st_Phone" | "#",
        /// `st_Time`, in the database `T`.
        Time = "st_Time" | "T",
        /// `st_Rate`, in the database `R`.
        Rate = "st_Rate" | "R",
        /// `st_Sum`, in the database `S`.
        Sum = "st_Sum" | "S",
        /// `st_Price`, in the database `P`.
        Price = "st_Price" | "P",
        /// `st_Quantity`, in the database `Q`.
        Quantity = "st_Quantity" | "Q",
        /// `st_Percentage`, in the database `%`.
        Percentage = "st_Percentage" | "%",
        /// `st_Measurement`, in the database `M`.
        Measurement = "st_Measurement" | "M",
        /// `st_Link`, in the database `B`.
        Link = "st_Link" | "B",
        /// `st_Image`, in the database `I`.
        Image = "st_Image" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Merital statuses.
    BoMeritalStatuses {
        /// `mts_Single`, in the database `S`.
        Single = "mts_Single" | "S",
        /// `mts_Married`, in the database `M`.
        Married = "mts_Married" | "M",
        /// `mts_Divorced`, in the database `D`.
        Divorced = "mts_Divorced" | "D",
        /// `mts_Widowed`, in the database `W`.
        Widowed = "mts_Widowed" | "W",
        /// `mts_NotSpecified`, in the database `N`.
        NotSpecified = "mts_NotSpecified" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Permission.
    BoPermission {
        /// `boper_Full`, in the database `F`.
        Full = "boper_Full" | "F",
        /// `boper_ReadOnly`, in the database `R`.
        ReadOnly = "boper_ReadOnly" | "R",
        /// `boper_None`, in the database `N`.
        None = "boper_None" | "N",
        /// `boper_Various`, in the database `V`.
        Various = "boper_Various" | "V",
        /// `boper_Undefined`, in the database `U`.
        Undefined = "boper_Undefined" | "U",
    }
}

sap_b1_client::open_enum! {
    /// Salary cost units.
    BoSalaryCostUnits {
        /// `scu_Hour`, in the database `H`.
        Hour = "scu_Hour" | "H",
        /// `scu_Day`, in the database `D`.
        Day = "scu_Day" | "D",
        /// `scu_Week`, in the database `W`.
        Week = "scu_Week" | "W",
        /// `scu_Month`, in the database `M`.
        Month = "scu_Month" | "M",
        /// `scu_Year`, in the database `Y`.
        Year = "scu_Year" | "Y",
        /// `scu_Semimonthly`, in the database `S`.
        Semimonthly = "scu_Semimonthly" | "S",
        /// `scu_Biweekly`, in the database `B`.
        Biweekly = "scu_Biweekly" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Supp langs.
    BoSuppLangs {
        /// `ln_Null`, in the database `0`.
        Null = "ln_Null" | "0",
        /// `ln_Hebrew`, in the database `1`.
        Hebrew = "ln_Hebrew" | "1",
        /// `ln_Spanish_Ar`, in the database `2`.
        SpanishAr = "ln_Spanish_Ar" | "2",
        /// `ln_English`, in the database `3`.
        English = "ln_English" | "3",
        /// `ln_Polish`, in the database `5`.
        Polish = "ln_Polish" | "5",
        /// `ln_English_Sg`, in the database `6`.
        EnglishSg = "ln_English_Sg" | "6",
        /// `ln_Spanish_Pa`, in the database `7`.
        SpanishPa = "ln_Spanish_Pa" | "7",
        /// `ln_English_Gb`, in the database `8`.
        EnglishGb = "ln_English_Gb" | "8",
        /// `ln_German`, in the database `9`.
        German = "ln_German" | "9",
        /// `ln_Serbian`, in the database `10`.
        Serbian = "ln_Serbian" | "10",
        /// `ln_Danish`, in the database `11`.
        Danish = "ln_Danish" | "11",
        /// `ln_Norwegian`, in the database `12`.
        Norwegian = "ln_Norwegian" | "12",
        /// `ln_Italian`, in the database `13`.
        Italian = "ln_Italian" | "13",
        /// `ln_Hungarian`, in the database `14`.
        Hungarian = "ln_Hungarian" | "14",
        /// `ln_Chinese`, in the database `15`.
        Chinese = "ln_Chinese" | "15",
        /// `ln_Dutch`, in the database `16`.
        Dutch = "ln_Dutch" | "16",
        /// `ln_Finnish`, in the database `17`.
        Finnish = "ln_Finnish" | "17",
        /// `ln_Greek`, in the database `18`.
        Greek = "ln_Greek" | "18",
        /// `ln_Portuguese`, in the database `19`.
        Portuguese = "ln_Portuguese" | "19",
        /// `ln_Swedish`, in the database `20`.
        Swedish = "ln_Swedish" | "20",
        /// `ln_English_Cy`, in the database `21`.
        EnglishCy = "ln_English_Cy" | "21",
        /// `ln_French`, in the database `22`.
        French = "ln_French" | "22",
        /// `ln_Spanish`, in the database `23`.
        Spanish = "ln_Spanish" | "23",
        /// `ln_Russian`, in the database `24`.
        Russian = "ln_Russian" | "24",
        /// `ln_Spanish_La`, in the database `25`.
        SpanishLa = "ln_Spanish_La" | "25",
        /// `ln_Czech_Cz`, in the database `26`.
        CzechCz = "ln_Czech_Cz" | "26",
        /// `ln_Slovak_Sk`, in the database `27`.
        SlovakSk = "ln_Slovak_Sk" | "27",
        /// `ln_Korean_Kr`, in the database `28`.
        KoreanKr = "ln_Korean_Kr" | "28",
        /// `ln_Portuguese_Br`, in the database `29`.
        PortugueseBr = "ln_Portuguese_Br" | "29",
        /// `ln_Japanese_Jp`, in the database `30`.
        JapaneseJp = "ln_Japanese_Jp" | "30",
        /// `ln_Turkish_Tr`, in the database `31`.
        TurkishTr = "ln_Turkish_Tr" | "31",
        /// `ln_Arabic`, in the database `32`.
        Arabic = "ln_Arabic" | "32",
        /// `ln_Ukrainian`, in the database `33`.
        Ukrainian = "ln_Ukrainian" | "33",
        /// `ln_TrdtnlChinese_Hk`, in the database `35`.
        TrdtnlChineseHk = "ln_TrdtnlChinese_Hk" | "35",
    }
}

sap_b1_client::open_enum! {
    /// Tax post acc.
    BoTaxPostAccEnum {
        /// `tpa_Default`, in the database `N`.
        Default = "tpa_Default" | "N",
        /// `tpa_SalesTaxAccount`, in the database `R`.
        SalesTaxAccount = "tpa_SalesTaxAccount" | "R",
        /// `tpa_PurchaseTaxAccount`, in the database `P`.
        PurchaseTaxAccount = "tpa_PurchaseTaxAccount" | "P",
    }
}

sap_b1_client::open_enum! {
    /// UDO obj type.
    BoUDOObjType {
        /// `boud_Document`, in the database `3`.
        Document = "boud_Document" | "3",
        /// `boud_MasterData`, in the database `1`.
        MasterData = "boud_MasterData" | "1",
    }
}

sap_b1_client::open_enum! {
    /// UTB table type.
    BoUTBTableType {
        /// `bott_Document`, in the database `3`.
        Document = "bott_Document" | "3",
        /// `bott_DocumentLines`, in the database `4`.
        DocumentLines = "bott_DocumentLines" | "4",
        /// `bott_MasterData`, in the database `1`.
        MasterData = "bott_MasterData" | "1",
        /// `bott_MasterDataLines`, in the database `2`.
        MasterDataLines = "bott_MasterDataLines" | "2",
        /// `bott_NoObject`, in the database `0`.
        NoObject = "bott_NoObject" | "0",
        /// `bott_NoObjectAutoIncrement`, in the database `5`.
        NoObjectAutoIncrement = "bott_NoObjectAutoIncrement" | "5",
    }
}

sap_b1_client::open_enum! {
    /// User group.
    BoUserGroup {
        /// `ug_Regular`, in the database `0`.
        Regular = "ug_Regular" | "0",
        /// `ug_Deleted`, in the database `99`.
        Deleted = "ug_Deleted" | "99",
    }
}

sap_b1_client::open_enum! {
    /// Contract sequence.
    ContractSequenceEnum {
        /// `cs_Monthly`, in the database `M`.
        Monthly = "cs_Monthly" | "M",
        /// `cs_Quarterly`, in the database `Q`.
        Quarterly = "cs_Quarterly" | "Q",
        /// `cs_SemiAnnually`, in the database `S`.
        SemiAnnually = "cs_SemiAnnually" | "S",
        /// `cs_Yearly`, in the database `Y`.
        Yearly = "cs_Yearly" | "Y",
    }
}

sap_b1_client::open_enum! {
    /// ECD posting type.
    ECDPostingTypeEnum {
        /// `ecdNormal`, in the database `N`.
        Normal = "ecdNormal" | "N",
        /// `ecdStatement`, in the database `E`.
        Statement = "ecdStatement" | "E",
    }
}

sap_b1_client::open_enum! {
    /// Employee exemption unit.
    EmployeeExemptionUnitEnum {
        /// `eeu_None`, in the database `0`.
        None = "eeu_None" | "0",
        /// `eeu_Yearly`, in the database `1`.
        Yearly = "eeu_Yearly" | "1",
        /// `eeu_Monthly`, in the database `2`.
        Monthly = "eeu_Monthly" | "2",
        /// `eeu_Weekly`, in the database `3`.
        Weekly = "eeu_Weekly" | "3",
        /// `eeu_Daily`, in the database `4`.
        Daily = "eeu_Daily" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Employee payment method.
    EmployeePaymentMethodEnum {
        /// `epm_None`, in the database `-1`.
        None = "epm_None" | "-1",
        /// `epm_BankTransfer`, in the database `05`.
        BankTransfer = "epm_BankTransfer" | "05",
    }
}

sap_b1_client::open_enum! {
    /// Operation code type.
    OperationCodeTypeEnum {
        /// `octSummaryInvoicesEntry`, in the database `A`.
        SummaryInvoicesEntry = "octSummaryInvoicesEntry" | "A",
        /// `octSummaryReceiptsEntry`, in the database `B`.
        SummaryReceiptsEntry = "octSummaryReceiptsEntry" | "B",
        /// `octInvoicewithSeveralVATRates`, in the database `C`.
        InvoicewithSeveralVatRates = "octInvoicewithSeveralVATRates" | "C",
        /// `octCorrectionInvoice`, in the database `D`.
        CorrectionInvoice = "octCorrectionInvoice" | "D",
        /// `octDueVATPendingInvoiceIssuance`, in the database `E`.
        DueVatPendingInvoiceIssuance = "octDueVATPendingInvoiceIssuance" | "E",
        /// `octExpensesIncurredbyTravelAgentforCustomers`, in the database `F`.
        ExpensesIncurredbyTravelAgentforCustomers = "octExpensesIncurredbyTravelAgentforCustomers" | "F",
        /// `octSpecialRegulationforVATGroup`, in the database `G`.
        SpecialRegulationforVatGroup = "octSpecialRegulationforVATGroup" | "G",
        /// `octSpecialRegulationforGoldInvestment`, in the database `H`.
        SpecialRegulationforGoldInvestment = "octSpecialRegulationforGoldInvestment" | "H",
        /// `octReverseChargeProcedure`, in the database `I`.
        ReverseChargeProcedure = "octReverseChargeProcedure" | "I",
        /// `octUnsummarizedReceipts`, in the database `J`.
        UnsummarizedReceipts = "octUnsummarizedReceipts" | "J",
        /// `octIdentificationofErrorTransactions`, in the database `K`.
        IdentificationofErrorTransactions = "octIdentificationofErrorTransactions" | "K",
        /// `octTransactionswithEntrepreneursIssuingReceiptsforAgriculturalCompensation`, in the database `X`.
        TransactionswithEntrepreneursIssuingReceiptsforAgriculturalCompensation = "octTransactionswithEntrepreneursIssuingReceiptsforAgriculturalCompensation" | "X",
        /// `octServiceInvoicingbyTravelAgenciesonBehalfofThirdParties`, in the database `N`.
        ServiceInvoicingbyTravelAgenciesonBehalfofThirdParties = "octServiceInvoicingbyTravelAgenciesonBehalfofThirdParties" | "N",
        /// `octBusinessOfficeRental`, in the database `R`.
        BusinessOfficeRental = "octBusinessOfficeRental" | "R",
        /// `octSubsidies`, in the database `S`.
        Subsidies = "octSubsidies" | "S",
        /// `octIncomingPaymentsforIndustrialandIntellectualPropertyRights`, in the database `T`.
        IncomingPaymentsforIndustrialandIntellectualPropertyRights = "octIncomingPaymentsforIndustrialandIntellectualPropertyRights" | "T",
        /// `octInsuranceTransactions`, in the database `U`.
        InsuranceTransactions = "octInsuranceTransactions" | "U",
        /// `octPurchasesfromTravelAgencies`, in the database `V`.
        PurchasesfromTravelAgencies = "octPurchasesfromTravelAgencies" | "V",
        /// `octTransactionsSubjecttoProductionServiceandImportTaxesinCeutaandMelilla`, in the database `W`.
        TransactionsSubjecttoProductionServiceandImportTaxesinCeutaandMelilla = "octTransactionsSubjecttoProductionServiceandImportTaxesinCeutaandMelilla" | "W",
    }
}

sap_b1_client::open_enum! {
    /// Return type.
    ReturnTypeEnum {
        /// `rt26Q`, in the database `A`.
        Rt26Q = "rt26Q" | "A",
        /// `rt27Q`, in the database `B`.
        Rt27Q = "rt27Q" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Rounding type.
    RoundingTypeEnum {
        /// `rt_TruncatedAU`, in the database `T`.
        TruncatedAU = "rt_TruncatedAU" | "T",
        /// `rt_CommercialValues`, in the database `C`.
        CommercialValues = "rt_CommercialValues" | "C",
        /// `rt_NoRounding`, in the database `N`.
        NoRounding = "rt_NoRounding" | "N",
    }
}

sap_b1_client::open_enum! {
    /// SPED contabil account purpose code.
    SPEDContabilAccountPurposeCode {
        /// `spedContasDeAtivo`, in the database `01`.
        ContasDeAtivo = "spedContasDeAtivo" | "01",
        /// `spedContasDePassivo`, in the database `02`.
        ContasDePassivo = "spedContasDePassivo" | "02",
        /// `spedPatrimonioLiquido`, in the database `03`.
        PatrimonioLiquido = "spedPatrimonioLiquido" | "03",
        /// `spedContasDeResultado`, in the database `04`.
        ContasDeResultado = "spedContasDeResultado" | "04",
        /// `spedContasDeCompensacao`, in the database `05`.
        ContasDeCompensacao = "spedContasDeCompensacao" | "05",
        /// `spedOutras`, in the database `09`.
        Outras = "spedOutras" | "09",
    }
}

sap_b1_client::open_enum! {
    /// SPED contabil qualification code.
    SPEDContabilQualificationCodeEnum {
        /// `spedNA`, in the database `000`.
        NA = "spedNA" | "000",
        /// `spedDiretor`, in the database `203`.
        Diretor = "spedDiretor" | "203",
        /// `spedConselheiroDeAdministracao`, in the database `204`.
        ConselheiroDeAdministracao = "spedConselheiroDeAdministracao" | "204",
        /// `spedAdministrador`, in the database `205`.
        Administrador = "spedAdministrador" | "205",
        /// `spedAdministradorDoGrupo`, in the database `206`.
        AdministradorDoGrupo = "spedAdministradorDoGrupo" | "206",
        /// `spedAdministradorDeSociedadeFiliada`, in the database `207`.
        AdministradorDeSociedadeFiliada = "spedAdministradorDeSociedadeFiliada" | "207",
        /// `spedAdministradorJudicialPessoaFisica`, in the database `220`.
        AdministradorJudicialPessoaFisica = "spedAdministradorJudicialPessoaFisica" | "220",
        /// `spedAdministradorJudicialPessoaJuridicaProfissionalResponsavel`, in the database `222`.
        AdministradorJudicialPessoaJuridicaProfissionalResponsavel = "spedAdministradorJudicialPessoaJuridicaProfissionalResponsavel" | "222",
        /// `spedAdministradorJudicialGestor`, in the database `223`.
        AdministradorJudicialGestor = "spedAdministradorJudicialGestor" | "223",
        /// `spedGestorJudicial`, in the database `226`.
        GestorJudicial = "spedGestorJudicial" | "226",
        /// `spedProcurador`, in the database `309`.
        Procurador = "spedProcurador" | "309",
        /// `spedInventariante`, in the database `312`.
        Inventariante = "spedInventariante" | "312",
        /// `spedLiquidante`, in the database `313`.
        Liquidante = "spedLiquidante" | "313",
        /// `spedInterventor`, in the database `315`.
        Interventor = "spedInterventor" | "315",
        /// `spedEmpresario`, in the database `801`.
        Empresario = "spedEmpresario" | "801",
        /// `spedContador`, in the database `900`.
        Contador = "spedContador" | "900",
        /// `spedOutros`, in the database `999`.
        Outros = "spedOutros" | "999",
    }
}

sap_b1_client::open_enum! {
    /// Tds type.
    TdsTypeEnum {
        /// `wtETds`, in the database `E`.
        ETds = "wtETds" | "E",
        /// `wtGstTds`, in the database `D`.
        GstTds = "wtGstTds" | "D",
        /// `wtGstTcs`, in the database `C`.
        GstTcs = "wtGstTcs" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Trans types.
    TransTypesEnum {
        /// `ttAllTransactions`, in the database `-1`.
        AllTransactions = "ttAllTransactions" | "-1",
        /// `ttOpeningBalance`, in the database `-2`.
        OpeningBalance = "ttOpeningBalance" | "-2",
        /// `ttClosingBalance`, in the database `-3`.
        ClosingBalance = "ttClosingBalance" | "-3",
        /// `ttARInvoice`, in the database `13`.
        ARInvoice = "ttARInvoice" | "13",
        /// `ttARCredItnote`, in the database `14`.
        ARCredItnote = "ttARCredItnote" | "14",
        /// `ttDelivery`, in the database `15`.
        Delivery = "ttDelivery" | "15",
        /// `ttReturn`, in the database `16`.
        Return = "ttReturn" | "16",
        /// `ttAPInvoice`, in the database `18`.
        APInvoice = "ttAPInvoice" | "18",
        /// `ttAPCreditNote`, in the database `19`.
        APCreditNote = "ttAPCreditNote" | "19",
        /// `ttPurchaseDeliveryNote`, in the database `20`.
        PurchaseDeliveryNote = "ttPurchaseDeliveryNote" | "20",
        /// `ttPurchaseReturn`, in the database `21`.
        PurchaseReturn = "ttPurchaseReturn" | "21",
        /// `ttReceipt`, in the database `24`.
        Receipt = "ttReceipt" | "24",
        /// `ttDeposit`, in the database `25`.
        Deposit = "ttDeposit" | "25",
        /// `ttJournalEntry`, in the database `30`.
        JournalEntry = "ttJournalEntry" | "30",
        /// `ttVendorPayment`, in the database `46`.
        VendorPayment = "ttVendorPayment" | "46",
        /// `ttChequesForPayment`, in the database `57`.
        ChequesForPayment = "ttChequesForPayment" | "57",
        /// `ttStockList`, in the database `58`.
        StockList = "ttStockList" | "58",
        /// `ttGeneralReceiptToStock`, in the database `59`.
        GeneralReceiptToStock = "ttGeneralReceiptToStock" | "59",
        /// `ttGeneralReleaseFromStock`, in the database `60`.
        GeneralReleaseFromStock = "ttGeneralReleaseFromStock" | "60",
        /// `ttTransferBetweenWarehouses`, in the database `67`.
        TransferBetweenWarehouses = "ttTransferBetweenWarehouses" | "67",
        /// `ttWorkInstructions`, in the database `68`.
        WorkInstructions = "ttWorkInstructions" | "68",
        /// `ttLandedCosts`, in the database `69`.
        LandedCosts = "ttLandedCosts" | "69",
        /// `ttDeferredDeposit`, in the database `76`.
        DeferredDeposit = "ttDeferredDeposit" | "76",
        /// `ttCorrectionInvoice`, in the database `132`.
        CorrectionInvoice = "ttCorrectionInvoice" | "132",
        /// `ttInventoryValuation`, in the database `162`.
        InventoryValuation = "ttInventoryValuation" | "162",
        /// `ttAPCorrectionInvoice`, in the database `163`.
        APCorrectionInvoice = "ttAPCorrectionInvoice" | "163",
        /// `ttAPCorrectionInvoiceReversal`, in the database `164`.
        APCorrectionInvoiceReversal = "ttAPCorrectionInvoiceReversal" | "164",
        /// `ttARCorrectionInvoice`, in the database `165`.
        ARCorrectionInvoice = "ttARCorrectionInvoice" | "165",
        /// `ttARCorrectionInvoiceReversal`, in the database `166`.
        ARCorrectionInvoiceReversal = "ttARCorrectionInvoiceReversal" | "166",
        /// `ttBoETransaction`, in the database `182`.
        BoETransaction = "ttBoETransaction" | "182",
        /// `ttProductionOrder`, in the database `202`.
        ProductionOrder = "ttProductionOrder" | "202",
        /// `ttDownPayment`, in the database `203`.
        DownPayment = "ttDownPayment" | "203",
        /// `ttPurchaseDownPayment`, in the database `204`.
        PurchaseDownPayment = "ttPurchaseDownPayment" | "204",
        /// `ttInternalReconciliation`, in the database `321`.
        InternalReconciliation = "ttInternalReconciliation" | "321",
    }
}

sap_b1_client::open_enum! {
    /// UDF linked system object types.
    UDFLinkedSystemObjectTypesEnum {
        /// `ulChartOfAccounts`, in the database `1`.
        ChartOfAccounts = "ulChartOfAccounts" | "1",
        /// `ulBusinessPartners`, in the database `2`.
        BusinessPartners = "ulBusinessPartners" | "2",
        /// `ulBanks`, in the database `3`.
        Banks = "ulBanks" | "3",
        /// `ulItems`, in the database `4`.
        Items = "ulItems" | "4",
        /// `ulUsers`, in the database `12`.
        Users = "ulUsers" | "12",
        /// `ulInvoices`, in the database `13`.
        Invoices = "ulInvoices" | "13",
        /// `ulCreditNotes`, in the database `14`.
        CreditNotes = "ulCreditNotes" | "14",
        /// `ulDeliveryNotes`, in the database `15`.
        DeliveryNotes = "ulDeliveryNotes" | "15",
        /// `ulReturns`, in the database `16`.
        Returns = "ulReturns" | "16",
        /// `ulOrders`, in the database `17`.
        Orders = "ulOrders" | "17",
        /// `ulPurchaseInvoices`, in the database `18`.
        PurchaseInvoices = "ulPurchaseInvoices" | "18",
        /// `ulPurchaseCreditNotes`, in the database `19`.
        PurchaseCreditNotes = "ulPurchaseCreditNotes" | "19",
        /// `ulPurchaseDeliveryNotes`, in the database `20`.
        PurchaseDeliveryNotes = "ulPurchaseDeliveryNotes" | "20",
        /// `ulPurchaseReturns`, in the database `21`.
        PurchaseReturns = "ulPurchaseReturns" | "21",
        /// `ulPurchaseOrders`, in the database `22`.
        PurchaseOrders = "ulPurchaseOrders" | "22",
        /// `ulQuotations`, in the database `23`.
        Quotations = "ulQuotations" | "23",
        /// `ulIncomingPayments`, in the database `24`.
        IncomingPayments = "ulIncomingPayments" | "24",
        /// `ulDepositsService`, in the database `25`.
        DepositsService = "ulDepositsService" | "25",
        /// `ulJournalEntries`, in the database `30`.
        JournalEntries = "ulJournalEntries" | "30",
        /// `ulContacts`, in the database `33`.
        Contacts = "ulContacts" | "33",
        /// `ulVendorPayments`, in the database `46`.
        VendorPayments = "ulVendorPayments" | "46",
        /// `ulChecksforPayment`, in the database `57`.
        ChecksforPayment = "ulChecksforPayment" | "57",
        /// `ulInventoryGenEntry`, in the database `59`.
        InventoryGenEntry = "ulInventoryGenEntry" | "59",
        /// `ulInventoryGenExit`, in the database `60`.
        InventoryGenExit = "ulInventoryGenExit" | "60",
        /// `ulWarehouses`, in the database `64`.
        Warehouses = "ulWarehouses" | "64",
        /// `ulProductTrees`, in the database `66`.
        ProductTrees = "ulProductTrees" | "66",
        /// `ulStockTransfer`, in the database `67`.
        StockTransfer = "ulStockTransfer" | "67",
        /// `ulSalesOpportunities`, in the database `97`.
        SalesOpportunities = "ulSalesOpportunities" | "97",
        /// `ulDrafts`, in the database `112`.
        Drafts = "ulDrafts" | "112",
        /// `ulMaterialRevaluation`, in the database `162`.
        MaterialRevaluation = "ulMaterialRevaluation" | "162",
        /// `ulEmployeesInfo`, in the database `171`.
        EmployeesInfo = "ulEmployeesInfo" | "171",
        /// `ulCustomerEquipmentCards`, in the database `176`.
        CustomerEquipmentCards = "ulCustomerEquipmentCards" | "176",
        /// `ulServiceContracts`, in the database `190`.
        ServiceContracts = "ulServiceContracts" | "190",
        /// `ulServiceCalls`, in the database `191`.
        ServiceCalls = "ulServiceCalls" | "191",
        /// `ulProductionOrders`, in the database `202`.
        ProductionOrders = "ulProductionOrders" | "202",
        /// `ulInventoryTransferRequest`, in the database `1250000001`.
        InventoryTransferRequest = "ulInventoryTransferRequest" | "1250000001",
        /// `ulBlanketAgreementsService`, in the database `1250000025`.
        BlanketAgreementsService = "ulBlanketAgreementsService" | "1250000025",
        /// `ulProjectManagementService`, in the database `234000021`.
        ProjectManagementService = "ulProjectManagementService" | "234000021",
        /// `ulReturnRequest`, in the database `234000031`.
        ReturnRequest = "ulReturnRequest" | "234000031",
        /// `ulGoodsReturnRequest`, in the database `234000032`.
        GoodsReturnRequest = "ulGoodsReturnRequest" | "234000032",
    }
}

sap_b1_client::open_enum! {
    /// User action type.
    UserActionTypeEnum {
        /// `actionLogin`, in the database `I`.
        Login = "actionLogin" | "I",
        /// `actionLoginFail`, in the database `F`.
        LoginFail = "actionLoginFail" | "F",
        /// `actionLogoff`, in the database `O`.
        Logoff = "actionLogoff" | "O",
        /// `actionCreateUser`, in the database `C`.
        CreateUser = "actionCreateUser" | "C",
        /// `actionRemoveUser`, in the database `R`.
        RemoveUser = "actionRemoveUser" | "R",
        /// `actionSelectSU`, in the database `S`.
        SelectSU = "actionSelectSU" | "S",
        /// `actionDeselectSU`, in the database `D`.
        DeselectSU = "actionDeselectSU" | "D",
        /// `actionLock`, in the database `L`.
        Lock = "actionLock" | "L",
        /// `actionUnlock`, in the database `U`.
        Unlock = "actionUnlock" | "U",
        /// `actionChPasswd`, in the database `P`.
        ChPasswd = "actionChPasswd" | "P",
        /// `actionUnlockFail`, in the database `N`.
        UnlockFail = "actionUnlockFail" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Withholding tax code base type.
    WithholdingTaxCodeBaseTypeEnum {
        /// `wtcbt_Gross`, in the database `G`.
        Gross = "wtcbt_Gross" | "G",
        /// `wtcbt_Net`, in the database `N`.
        Net = "wtcbt_Net" | "N",
        /// `wtcbt_VAT`, in the database `V`.
        Vat = "wtcbt_VAT" | "V",
        /// `wtcbt_Gross_VAT`, in the database `H`.
        GrossVat = "wtcbt_Gross_VAT" | "H",
    }
}

sap_b1_client::open_enum! {
    /// Withholding tax code category.
    WithholdingTaxCodeCategoryEnum {
        /// `wtcc_Invoice`, in the database `I`.
        Invoice = "wtcc_Invoice" | "I",
        /// `wtcc_Payment`, in the database `P`.
        Payment = "wtcc_Payment" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Withholding type.
    WithholdingTypeEnum {
        /// `wt_VatWithholding`, in the database `V`.
        VatWithholding = "wt_VatWithholding" | "V",
        /// `wt_IncomeTaxWithholding`, in the database `I`.
        IncomeTaxWithholding = "wt_IncomeTaxWithholding" | "I",
    }
}

sap_b1_client::record! {
    /// Attachments2. Table `OATC`.
    Attachments2, Attachments2Body {
        /// Attachments2 lines. Whether it can be written is not published.
        attachments2_lines: Vec<Attachments2Line> = "Attachments2_Lines",
    } read_only {
        /// Absolute entry. Key. Column `AbsEntry`. Read-only.
        absolute_entry: Option<i64> = "AbsoluteEntry",
    }
}

sap_b1_client::record! {
    /// Attachments2 line. Table `ATC1`.
    Attachments2Line, Attachments2LineBody {
        /// Source path. Column `srcPath`.
        source_path: Option<String> = "SourcePath",
        /// File name. Column `FileName`.
        file_name: Option<String> = "FileName",
        /// File extension. Column `FileExt`.
        file_extension: Option<String> = "FileExtension",
        /// Override. Column `Override`, default `N`.
        r#override: Option<YesNo> = "Override",
        /// Free text. Column `FreeText`.
        free_text: Option<String> = "FreeText",
    } read_only {
        /// Attachment date. Column `Date`. Read-only.
        attachment_date: Option<Date> = "AttachmentDate",
        /// User ID. Column `UsrID`. Read-only.
        user_id: Option<YesNo> = "UserID",
    }
}

sap_b1_client::record! {
    /// B1 session.
    B1Session, B1SessionBody {
        /// Version. Whether it can be written is not published.
        version: Option<String> = "Version",
        /// Session timeout. Whether it can be written is not published.
        session_timeout: Option<i64> = "SessionTimeout",
        /// Session id. Key. Whether it can be written is not published.
        session_id: Option<String> = "SessionId",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Branch. Table `OUBR`.
    Branch, BranchBody {
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Description. Column `Remarks`.
        description: Option<String> = "Description",
    } read_only {
        /// Code. Key. Column `Code`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Business place. Table `OBPL`.
    BusinessPlace, BusinessPlaceBody {
        /// BPL name. Column `BPLName`.
        bpl_name: Option<String> = "BPLName",
        /// BPL name foreign. Column `BPLFrName`.
        bpl_name_foreign: Option<String> = "BPLNameForeign",
        /// VAT reg num. Column `VATRegNum`.
        vat_reg_num: Option<String> = "VATRegNum",
        /// Rep name. Column `RepName`.
        rep_name: Option<String> = "RepName",
        /// Industry. Column `Industry`.
        industry: Option<String> = "Industry",
        /// Business. Column `Business`.
        business: Option<String> = "Business",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Addressforeign. Column `AddressFr`.
        addressforeign: Option<String> = "Addressforeign",
        /// Main BPL. Column `MainBPL`, default `N`.
        main_bpl: Option<YesNo> = "MainBPL",
        /// Tax office no. Column `TxOffcNo`.
        tax_office_no: Option<String> = "TaxOfficeNo",
        /// Disabled. Column `Disabled`, default `N`.
        disabled: Option<YesNo> = "Disabled",
        /// Default customer ID. Column `DflCust`.
        default_customer_id: Option<String> = "DefaultCustomerID",
        /// Default vendor ID. Column `DflVendor`.
        default_vendor_id: Option<String> = "DefaultVendorID",
        /// Default warehouse ID. Column `DflWhs`.
        default_warehouse_id: Option<String> = "DefaultWarehouseID",
        /// Default tax code. Column `DflTaxCode`.
        default_tax_code: Option<String> = "DefaultTaxCode",
        /// Tax office. Column `RevOffice`.
        tax_office: Option<String> = "TaxOffice",
        /// Federal tax ID. Column `TaxIdNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Federal tax ID2. Column `TaxIdNum2`.
        federal_tax_id2: Option<String> = "FederalTaxID2",
        /// Federal tax ID3. Column `TaxIdNum3`.
        federal_tax_id3: Option<String> = "FederalTaxID3",
        /// Additional id number. Column `AddtnlId`.
        additional_id_number: Option<String> = "AdditionalIdNumber",
        /// Nature of company code. Column `CompNature`, default `-1`.
        nature_of_company_code: Option<i64> = "NatureOfCompanyCode",
        /// Economic activity type code. Column `EconActT`, default `-1`.
        economic_activity_type_code: Option<i64> = "EconomicActivityTypeCode",
        /// Credit contribution origin code. Column `CredCOrig`.
        credit_contribution_origin_code: Option<String> = "CreditContributionOriginCode",
        /// IPI period code. Column `IPIPeriod`.
        ipi_period_code: Option<String> = "IPIPeriodCode",
        /// Cooperative association type code. Column `CoopAssocT`, default `-1`.
        cooperative_association_type_code: Option<i64> = "CooperativeAssociationTypeCode",
        /// Profit taxation code. Column `ProfTax`, default `-1`.
        profit_taxation_code: Option<i64> = "ProfitTaxationCode",
        /// Company qualification code. Column `CompQualif`, default `-1`.
        company_qualification_code: Option<i64> = "CompanyQualificationCode",
        /// Declarer type code. Column `DeclType`, default `-1`.
        declarer_type_code: Option<i64> = "DeclarerTypeCode",
        /// Preferred state code. Column `PrefState`.
        preferred_state_code: Option<String> = "PreferredStateCode",
        /// Address type. Column `AddrType`.
        address_type: Option<String> = "AddressType",
        /// Street. Column `Street`.
        street: Option<String> = "Street",
        /// Street no. Column `StreetNo`.
        street_no: Option<String> = "StreetNo",
        /// Building. Column `Building`.
        building: Option<String> = "Building",
        /// Zip code. Column `ZipCode`.
        zip_code: Option<String> = "ZipCode",
        /// Block. Column `Block`.
        block: Option<String> = "Block",
        /// City. Column `City`.
        city: Option<String> = "City",
        /// State. Column `State`.
        state: Option<String> = "State",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// Country. Column `Country`.
        country: Option<String> = "Country",
        /// Alias name. Column `AliasName`.
        alias_name: Option<String> = "AliasName",
        /// Commercial register. Column `CommerReg`.
        commercial_register: Option<String> = "CommercialRegister",
        /// Date of incorporation. Column `DateOfInc`.
        date_of_incorporation: Option<Date> = "DateOfIncorporation",
        /// SPED profile. Column `SPEDProf`.
        sped_profile: Option<String> = "SPEDProfile",
        /// Environment type. Column `EnvTypeNFe`, default `-1`.
        environment_type: Option<i64> = "EnvironmentType",
        /// Opting4 ICMS. Column `Opt4ICMS`, default `N`.
        opting4_icms: Option<YesNo> = "Opting4ICMS",
        /// Payment clearing account. Column `PmtClrAct`.
        payment_clearing_account: Option<String> = "PaymentClearingAccount",
        /// Global location number. Column `GlblLocNum`.
        global_location_number: Option<String> = "GlobalLocationNumber",
        /// Default resource warehouse ID. Column `DfltResWhs`.
        default_resource_warehouse_id: Option<String> = "DefaultResourceWarehouseID",
        /// Business place IE numbers. Whether it can be written is not published.
        business_place_ie_numbers: Vec<BusinessPlaceIENumber> = "BusinessPlaceIENumbers",
        /// Business place tributary infos. Whether it can be written is not published.
        business_place_tributary_infos: Vec<BusinessPlaceTributaryInfo> = "BusinessPlaceTributaryInfos",
    } read_only {
        /// BPLID. Key. Column `BPLId`. Read-only.
        bplid: Option<i64> = "BPLID",
    }
}

sap_b1_client::record! {
    /// Business place IE number. Table `BPL1`.
    BusinessPlaceIENumber, BusinessPlaceIENumberBody {
        /// State. Column `DstState`.
        state: Option<String> = "State",
        /// IE number. Column `IENumber`.
        ie_number: Option<String> = "IENumber",
    } read_only {
        /// BPLID. Column `BPLId`. Read-only.
        bplid: Option<i64> = "BPLID",
    }
}

sap_b1_client::record! {
    /// Business place tributary info. Table `BPL2`.
    BusinessPlaceTributaryInfo, BusinessPlaceTributaryInfoBody {
        /// Tributary type. Column `TributType`, default `-1`.
        tributary_type: Option<i64> = "TributaryType",
        /// TT start date. Column `TTStartDat`.
        tt_start_date: Option<Date> = "TTStartDate",
        /// TT end date. Column `TTEndDate`.
        tt_end_date: Option<Date> = "TTEndDate",
        /// Tributary regime code. Column `TribRegCod`, default `-1`.
        tributary_regime_code: Option<i64> = "TributaryRegimeCode",
        /// TRC start date. Column `TRCStartD`.
        trc_start_date: Option<Date> = "TRCStartDate",
        /// TRC end date. Column `TRCEndDate`.
        trc_end_date: Option<Date> = "TRCEndDate",
    } read_only {
        /// BPLID. Column `BPLId`. Read-only.
        bplid: Option<i64> = "BPLID",
        /// Tributary ID. Column `TributID`. Read-only.
        tributary_id: Option<i64> = "TributaryID",
    }
}

sap_b1_client::record! {
    /// Chart of account. Table `OACT`.
    ChartOfAccount, ChartOfAccountBody {
        /// Code. Key. Column `AcctCode`.
        code: Option<String> = "Code",
        /// Name. Column `AcctName`.
        name: Option<String> = "Name",
        /// Cash account. Column `Finanse`, default `N`.
        cash_account: Option<YesNo> = "CashAccount",
        /// Budget account. Column `Budget`, default `N`.
        budget_account: Option<YesNo> = "BudgetAccount",
        /// Active account. Column `Postable`, default `Y`.
        active_account: Option<YesNo> = "ActiveAccount",
        /// Data export code. Column `ExportCode`.
        data_export_code: Option<String> = "DataExportCode",
        /// Father account key. Column `FatherNum`.
        father_account_key: Option<String> = "FatherAccountKey",
        /// External code. Column `AccntntCod`.
        external_code: Option<String> = "ExternalCode",
        /// Rate conversion. Column `RateTrans`, default `Y`.
        rate_conversion: Option<YesNo> = "RateConversion",
        /// Tax liable account. Column `TaxIncome`, default `N`.
        tax_liable_account: Option<YesNo> = "TaxLiableAccount",
        /// Tax exempt account. Column `ExmIncome`, default `N`.
        tax_exempt_account: Option<YesNo> = "TaxExemptAccount",
        /// Account type. Column `ActType`, default `N`.
        account_type: Option<BoAccountTypes> = "AccountType",
        /// Acct currency. Column `ActCurr`.
        acct_currency: Option<String> = "AcctCurrency",
        /// Protected. Column `Protected`, default `N`.
        protected: Option<YesNo> = "Protected",
        /// Reconciled account. Column `RealAcct`, default `N`.
        reconciled_account: Option<YesNo> = "ReconciledAccount",
        /// Liable for advances. Column `Advance`, default `Y`.
        liable_for_advances: Option<YesNo> = "LiableForAdvances",
        /// Foreign name. Column `FrgnName`.
        foreign_name: Option<String> = "ForeignName",
        /// Details. Column `Details`.
        details: Option<String> = "Details",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Revaluation coordinated. Column `RevalMatch`, default `N`.
        revaluation_coordinated: Option<YesNo> = "RevaluationCoordinated",
        /// Lock manual transaction. Column `LocManTran`, default `N`.
        lock_manual_transaction: Option<YesNo> = "LockManualTransaction",
        /// Format code. Column `FormatCode`.
        format_code: Option<String> = "FormatCode",
        /// Allow change vat group. Column `VatChange`, default `Y`.
        allow_change_vat_group: Option<YesNo> = "AllowChangeVatGroup",
        /// Default vat group. Column `DfltVat`.
        default_vat_group: Option<String> = "DefaultVatGroup",
        /// Category. Column `Category`.
        category: Option<i64> = "Category",
        /// Transaction code. Column `TransCode`.
        transaction_code: Option<String> = "TransactionCode",
        /// Loading type. Column `OverType`, default `N`.
        loading_type: Option<YesNo> = "LoadingType",
        /// Loading factor code. Column `OverCode`.
        loading_factor_code: Option<String> = "LoadingFactorCode",
        /// Loading factor code2. Column `OverCode2`.
        loading_factor_code2: Option<String> = "LoadingFactorCode2",
        /// Loading factor code3. Column `OverCode3`.
        loading_factor_code3: Option<String> = "LoadingFactorCode3",
        /// Loading factor code4. Column `OverCode4`.
        loading_factor_code4: Option<String> = "LoadingFactorCode4",
        /// Loading factor code5. Column `OverCode5`.
        loading_factor_code5: Option<String> = "LoadingFactorCode5",
        /// Planning level. Column `PlngLevel`.
        planning_level: Option<String> = "PlanningLevel",
        /// Datev account. Column `DatevAcct`.
        datev_account: Option<String> = "DatevAccount",
        /// Datev auto account. Column `DatevAutoA`, default `N`.
        datev_auto_account: Option<YesNo> = "DatevAutoAccount",
        /// Datev first data entry. Column `DatevFirst`, default `Y`.
        datev_first_data_entry: Option<YesNo> = "DatevFirstDataEntry",
        /// Allow multiple linking. Column `MultiLink`, default `N`.
        allow_multiple_linking: Option<YesNo> = "AllowMultipleLinking",
        /// Project relevant. Column `PrjRelvnt`, default `N`.
        project_relevant: Option<YesNo> = "ProjectRelevant",
        /// Distribution rule relevant. Column `Dim1Relvnt`, default `N`.
        distribution_rule_relevant: Option<YesNo> = "DistributionRuleRelevant",
        /// Distribution rule2 relevant. Column `Dim2Relvnt`, default `N`.
        distribution_rule2_relevant: Option<YesNo> = "DistributionRule2Relevant",
        /// Distribution rule3 relevant. Column `Dim3Relvnt`, default `N`.
        distribution_rule3_relevant: Option<YesNo> = "DistributionRule3Relevant",
        /// Distribution rule4 relevant. Column `Dim4Relvnt`, default `N`.
        distribution_rule4_relevant: Option<YesNo> = "DistributionRule4Relevant",
        /// Distribution rule5 relevant. Column `Dim5Relvnt`, default `N`.
        distribution_rule5_relevant: Option<YesNo> = "DistributionRule5Relevant",
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Account purpose code. Column `PurpCode`.
        account_purpose_code: Option<SPEDContabilAccountPurposeCode> = "AccountPurposeCode",
        /// Referential account code. Column `RefCode`.
        referential_account_code: Option<String> = "ReferentialAccountCode",
        /// Valid for. Column `ValidFor`, default `N`.
        valid_for: Option<YesNo> = "ValidFor",
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Valid remarks. Column `ValidComm`.
        valid_remarks: Option<String> = "ValidRemarks",
        /// Frozen for. Column `FrozenFor`, default `N`.
        frozen_for: Option<YesNo> = "FrozenFor",
        /// Frozen from. Column `FrozenFrom`.
        frozen_from: Option<Date> = "FrozenFrom",
        /// Frozen to. Column `FrozenTo`.
        frozen_to: Option<Date> = "FrozenTo",
        /// Frozen remarks. Column `FrozenComm`.
        frozen_remarks: Option<String> = "FrozenRemarks",
        /// Block manual posting. Column `BlocManPos`, default `N`.
        block_manual_posting: Option<YesNo> = "BlockManualPosting",
        /// Cash flow relevant. Column `CfwRlvnt`, default `N`.
        cash_flow_relevant: Option<YesNo> = "CashFlowRelevant",
        /// PCN874 report relevant. Column `PCN874Rpt`, default `N`.
        pcn874_report_relevant: Option<YesNo> = "PCN874ReportRelevant",
        /// Primary closing account. Column `PriAccCode`.
        primary_closing_account: Option<String> = "PrimaryClosingAccount",
        /// Cost accounting only. Column `CstAccOnly`, default `N`.
        cost_accounting_only: Option<YesNo> = "CostAccountingOnly",
        /// Cost element relevant. Column `CemRelvnt`, default `N`.
        cost_element_relevant: Option<YesNo> = "CostElementRelevant",
        /// Cost element code. Column `CemCode`.
        cost_element_code: Option<String> = "CostElementCode",
    } read_only {
        /// Balance. Column `CurrTotal`. Read-only.
        balance: Option<Decimal> = "Balance",
        /// Primary account. Column `Fixed`. Read-only.
        primary_account: Option<YesNo> = "PrimaryAccount",
        /// Account level. Column `Levels`, default `2`. Read-only.
        account_level: Option<i64> = "AccountLevel",
        /// External recon no. Column `ExtrMatch`. Read-only.
        external_recon_no: Option<i64> = "ExternalReconNo",
        /// Internal recon no. Column `IntrMatch`. Read-only.
        internal_recon_no: Option<i64> = "InternalReconNo",
        /// Balance syscurr. Column `SysTotal`. Read-only.
        balance_syscurr: Option<Decimal> = "Balance_syscurr",
        /// Balance frgn curr. Column `FcTotal`. Read-only.
        balance_frgn_curr: Option<Decimal> = "Balance_FrgnCurr",
        /// BPL name. Column `BPLName`. Read-only.
        bpl_name: Option<String> = "BPLName",
        /// VAT reg num. Column `VATRegNum`. Read-only.
        vat_reg_num: Option<String> = "VATRegNum",
    }
}

sap_b1_client::record! {
    /// Department. Table `OUDP`.
    Department, DepartmentBody {
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Description. Column `Remarks`.
        description: Option<String> = "Description",
    } read_only {
        /// Code. Key. Column `Code`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Dimension. Table `ODIM`.
    Dimension, DimensionBody {
        /// Is active. Column `DimActive`, default `N`.
        is_active: Option<YesNo> = "IsActive",
        /// Dimension description. Column `DimDesc`.
        dimension_description: Option<String> = "DimensionDescription",
    } read_only {
        /// Dimension code. Key. Column `DimCode`. Read-only.
        dimension_code: Option<i64> = "DimensionCode",
        /// Dimension name. Column `DimName`. Read-only.
        dimension_name: Option<String> = "DimensionName",
    }
}

sap_b1_client::record! {
    /// Distribution rule. Table `OOCR`.
    DistributionRule, DistributionRuleBody {
        /// Factor code. Key. Column `OcrCode`.
        factor_code: Option<String> = "FactorCode",
        /// Factor description. Column `OcrName`.
        factor_description: Option<String> = "FactorDescription",
        /// Total factor. Column `OcrTotal`.
        total_factor: Option<Decimal> = "TotalFactor",
        /// Direct. Column `Direct`, default `N`.
        direct: Option<String> = "Direct",
        /// In which dimension. Column `DimCode`, default `1`.
        in_which_dimension: Option<i64> = "InWhichDimension",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
        /// Is fixed amount. Column `IsFixedAmt`, default `N`.
        is_fixed_amount: Option<YesNo> = "IsFixedAmount",
        /// Distribution rule lines. Whether it can be written is not published.
        distribution_rule_lines: Vec<DistributionRuleLine> = "DistributionRuleLines",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Distribution rule line. Table `OCR1`.
    DistributionRuleLine, DistributionRuleLineBody {
        /// Center code. Column `PrcCode`.
        center_code: Option<String> = "CenterCode",
        /// Total in center. Column `PrcAmount`.
        total_in_center: Option<Decimal> = "TotalInCenter",
        /// Effective from. Column `ValidFrom`, default `19000101`.
        effective_from: Option<Date> = "EffectiveFrom",
        /// Effective to. Column `ValidTo`.
        effective_to: Option<Date> = "EffectiveTo",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee absence info. Table `HEM1`.
    EmployeeAbsenceInfo, EmployeeAbsenceInfoBody {
        /// Employee ID. Column `empID`.
        employee_id: Option<i64> = "EmployeeID",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// From date. Column `fromDate`.
        from_date: Option<Date> = "FromDate",
        /// To date. Column `toDate`.
        to_date: Option<Date> = "ToDate",
        /// Reason. Column `reason`.
        reason: Option<String> = "Reason",
        /// Approved by. Column `approvedBy`.
        approved_by: Option<String> = "ApprovedBy",
        /// Confirmer number. Column `cnfrmrNum`.
        confirmer_number: Option<i64> = "ConfirmerNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee branch assignment item. Table `HEM10`.
    EmployeeBranchAssignmentItem, EmployeeBranchAssignmentItemBody {
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
    } read_only {
        /// Employee ID. Column `empID`. Read-only.
        employee_id: Option<i64> = "EmployeeID",
    }
}

sap_b1_client::record! {
    /// Employee education info. Table `HEM2`.
    EmployeeEducationInfo, EmployeeEducationInfoBody {
        /// Employee no. Column `empID`.
        employee_no: Option<i64> = "EmployeeNo",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// From date. Column `fromDate`.
        from_date: Option<Date> = "FromDate",
        /// To date. Column `toDate`.
        to_date: Option<Date> = "ToDate",
        /// Education type. Column `type`.
        education_type: Option<i64> = "EducationType",
        /// Institute. Column `institute`.
        institute: Option<String> = "Institute",
        /// Major. Column `major`.
        major: Option<String> = "Major",
        /// Diploma. Column `diploma`.
        diploma: Option<String> = "Diploma",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee info. Table `OHEM`.
    EmployeeInfo, EmployeeInfoBody {
        /// Employee ID. Key. Column `empID`.
        employee_id: Option<i64> = "EmployeeID",
        /// Last name. Column `lastName`.
        last_name: Option<String> = "LastName",
        /// First name. Column `firstName`.
        first_name: Option<String> = "FirstName",
        /// Middle name. Column `middleName`.
        middle_name: Option<String> = "MiddleName",
        /// Gender. Column `sex`, default `M`.
        gender: Option<BoGenderTypes> = "Gender",
        /// Job title. Column `jobTitle`.
        job_title: Option<String> = "JobTitle",
        /// Employee type. Column `type`.
        employee_type: Option<i64> = "EmployeeType",
        /// Department. Column `dept`.
        department: Option<i64> = "Department",
        /// Branch. Column `branch`.
        branch: Option<i64> = "Branch",
        /// Work street. Column `workStreet`.
        work_street: Option<String> = "WorkStreet",
        /// Work block. Column `workBlock`.
        work_block: Option<String> = "WorkBlock",
        /// Work zip code. Column `workZip`.
        work_zip_code: Option<String> = "WorkZipCode",
        /// Work city. Column `workCity`.
        work_city: Option<String> = "WorkCity",
        /// Work county. Column `workCounty`.
        work_county: Option<String> = "WorkCounty",
        /// Work country code. Column `workCountr`.
        work_country_code: Option<String> = "WorkCountryCode",
        /// Work state code. Column `workState`.
        work_state_code: Option<String> = "WorkStateCode",
        /// Manager. Column `manager`.
        manager: Option<i64> = "Manager",
        /// Application user ID. Column `userId`.
        application_user_id: Option<i64> = "ApplicationUserID",
        /// Sales person code. Column `salesPrson`.
        sales_person_code: Option<i64> = "SalesPersonCode",
        /// Office phone. Column `officeTel`.
        office_phone: Option<String> = "OfficePhone",
        /// Office extension. Column `officeExt`.
        office_extension: Option<String> = "OfficeExtension",
        /// Mobile phone. Column `mobile`.
        mobile_phone: Option<String> = "MobilePhone",
        /// Pager. Column `pager`.
        pager: Option<String> = "Pager",
        /// Home phone. Column `homeTel`.
        home_phone: Option<String> = "HomePhone",
        /// Fax. Column `fax`.
        fax: Option<String> = "Fax",
        /// E mail. Column `email`.
        e_mail: Option<String> = "eMail",
        /// Start date. Column `startDate`.
        start_date: Option<Date> = "StartDate",
        /// Status code. Column `status`.
        status_code: Option<i64> = "StatusCode",
        /// Salary. Column `salary`.
        salary: Option<Decimal> = "Salary",
        /// Salary unit. Column `salaryUnit`, default `M`.
        salary_unit: Option<BoSalaryCostUnits> = "SalaryUnit",
        /// Employee costs. Column `emplCost`.
        employee_costs: Option<Decimal> = "EmployeeCosts",
        /// Employee cost unit. Column `empCostUnt`, default `M`.
        employee_cost_unit: Option<BoSalaryCostUnits> = "EmployeeCostUnit",
        /// Termination date. Column `termDate`.
        termination_date: Option<Date> = "TerminationDate",
        /// Tremination reason. Column `termReason`.
        tremination_reason: Option<i64> = "TreminationReason",
        /// Bank code. Column `bankCode`.
        bank_code: Option<String> = "BankCode",
        /// Bank branch. Column `bankBranch`.
        bank_branch: Option<String> = "BankBranch",
        /// Bank branch num. Column `bankBranNo`.
        bank_branch_num: Option<String> = "BankBranchNum",
        /// Bank account. Column `bankAcount`.
        bank_account: Option<String> = "BankAccount",
        /// Home street. Column `homeStreet`.
        home_street: Option<String> = "HomeStreet",
        /// Home block. Column `homeBlock`.
        home_block: Option<String> = "HomeBlock",
        /// Home zip code. Column `homeZip`.
        home_zip_code: Option<String> = "HomeZipCode",
        /// Home city. Column `homeCity`.
        home_city: Option<String> = "HomeCity",
        /// Home county. Column `homeCounty`.
        home_county: Option<String> = "HomeCounty",
        /// Home country. Column `homeCountr`.
        home_country: Option<String> = "HomeCountry",
        /// Home state. Column `homeState`.
        home_state: Option<String> = "HomeState",
        /// Date of birth. Column `birthDate`.
        date_of_birth: Option<Date> = "DateOfBirth",
        /// Country of birth. Column `brthCountr`.
        country_of_birth: Option<String> = "CountryOfBirth",
        /// Martial status. Column `martStatus`, default `S`.
        martial_status: Option<BoMeritalStatuses> = "MartialStatus",
        /// Num of children. Column `nChildren`.
        num_of_children: Option<i64> = "NumOfChildren",
        /// Id number. Column `govID`.
        id_number: Option<String> = "IdNumber",
        /// Citizenship country code. Column `citizenshp`.
        citizenship_country_code: Option<String> = "CitizenshipCountryCode",
        /// Passport number. Column `passportNo`.
        passport_number: Option<String> = "PassportNumber",
        /// Passport expiration date. Column `passportEx`.
        passport_expiration_date: Option<Date> = "PassportExpirationDate",
        /// Picture. Column `picture`.
        picture: Option<String> = "Picture",
        /// Remarks. Column `remark`.
        remarks: Option<String> = "Remarks",
        /// Salary currency. Column `salaryCurr`.
        salary_currency: Option<String> = "SalaryCurrency",
        /// Employee costs currency. Column `empCostCur`.
        employee_costs_currency: Option<String> = "EmployeeCostsCurrency",
        /// Work building floor room. Column `WorkBuild`.
        work_building_floor_room: Option<String> = "WorkBuildingFloorRoom",
        /// Home building floor room. Column `HomeBuild`.
        home_building_floor_room: Option<String> = "HomeBuildingFloorRoom",
        /// Position. Column `position`.
        position: Option<i64> = "Position",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Cost center code. Column `CostCenter`.
        cost_center_code: Option<String> = "CostCenterCode",
        /// Company number. Column `CompanyNum`.
        company_number: Option<String> = "CompanyNumber",
        /// Vacation previous year. Column `VacPreYear`.
        vacation_previous_year: Option<i64> = "VacationPreviousYear",
        /// Vacation current year. Column `VacCurYear`.
        vacation_current_year: Option<i64> = "VacationCurrentYear",
        /// Municipality key. Column `MunKey`.
        municipality_key: Option<String> = "MunicipalityKey",
        /// Tax class. Column `TaxClass`, default `0`.
        tax_class: Option<String> = "TaxClass",
        /// Income tax liability. Column `InTaxLiabi`, default `0`.
        income_tax_liability: Option<String> = "IncomeTaxLiability",
        /// Religion. Column `EmTaxCCode`, default `0`.
        religion: Option<String> = "Religion",
        /// Partner religion. Column `RelPartner`, default `0`.
        partner_religion: Option<String> = "PartnerReligion",
        /// Exemption amount. Column `ExemptAmnt`.
        exemption_amount: Option<Decimal> = "ExemptionAmount",
        /// Exemption unit. Column `ExemptUnit`, default `0`.
        exemption_unit: Option<EmployeeExemptionUnitEnum> = "ExemptionUnit",
        /// Exemption currency. Column `ExemptCurr`.
        exemption_currency: Option<String> = "ExemptionCurrency",
        /// Additional amount. Column `AddiAmnt`.
        additional_amount: Option<Decimal> = "AdditionalAmount",
        /// Additional unit. Column `AddiUnit`, default `0`.
        additional_unit: Option<EmployeeExemptionUnitEnum> = "AdditionalUnit",
        /// Additional currency. Column `AddiCurr`.
        additional_currency: Option<String> = "AdditionalCurrency",
        /// Tax office name. Column `TaxOName`.
        tax_office_name: Option<String> = "TaxOfficeName",
        /// Tax office number. Column `TaxONum`.
        tax_office_number: Option<String> = "TaxOfficeNumber",
        /// Health insurance name. Column `HeaInsName`.
        health_insurance_name: Option<String> = "HealthInsuranceName",
        /// Health insurance code. Column `HeaInsCode`.
        health_insurance_code: Option<String> = "HealthInsuranceCode",
        /// Health insurance type. Column `HeaInsType`, default ` `.
        health_insurance_type: Option<String> = "HealthInsuranceType",
        /// Social insurance number. Column `SInsurNum`.
        social_insurance_number: Option<String> = "SocialInsuranceNumber",
        /// Profession status. Column `StatusOfP`, default `-1`.
        profession_status: Option<String> = "ProfessionStatus",
        /// Education status. Column `StatusOfE`, default `0`.
        education_status: Option<String> = "EducationStatus",
        /// Person group. Column `PersGroup`, default `-1`.
        person_group: Option<String> = "PersonGroup",
        /// Job title code. Column `JTCode`.
        job_title_code: Option<String> = "JobTitleCode",
        /// Bank code for DATEV. Column `BCodeDateV`.
        bank_code_for_datev: Option<String> = "BankCodeForDATEV",
        /// Deviating bank account owner. Column `DevBAOwner`, default `N`.
        deviating_bank_account_owner: Option<YesNo> = "DeviatingBankAccountOwner",
        /// Spouse first name. Column `FNameSP`.
        spouse_first_name: Option<String> = "SpouseFirstName",
        /// Spouse surname. Column `SurnameSP`.
        spouse_surname: Option<String> = "SpouseSurname",
        /// External employee number. Column `ExtEmpNo`.
        external_employee_number: Option<String> = "ExternalEmployeeNumber",
        /// Birth place. Column `BirthPlace`.
        birth_place: Option<String> = "BirthPlace",
        /// Payment method. Column `PymMeth`, default `05`.
        payment_method: Option<EmployeePaymentMethodEnum> = "PaymentMethod",
        /// STD code. Column `STDCode`.
        std_code: Option<i64> = "STDCode",
        /// CPF. Column `CPF`.
        cpf: Option<String> = "CPF",
        /// CRC number. Column `CRC`.
        crc_number: Option<String> = "CRCNumber",
        /// Accountant responsible. Column `ContResp`, default `N`.
        accountant_responsible: Option<YesNo> = "AccountantResponsible",
        /// Legal representative. Column `RepLegal`, default `N`.
        legal_representative: Option<YesNo> = "LegalRepresentative",
        /// DIRF responsible. Column `DirfDeclar`, default `N`.
        dirf_responsible: Option<YesNo> = "DIRFResponsible",
        /// CRC state. Column `UF_CRC`.
        crc_state: Option<String> = "CRCState",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
        /// ID type. Column `IDType`.
        id_type: Option<String> = "IDType",
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Passport issue date. Column `PassIssue`.
        passport_issue_date: Option<Date> = "PassportIssueDate",
        /// Passport issuer. Column `PassIssuer`.
        passport_issuer: Option<String> = "PassportIssuer",
        /// Qualification code. Column `QualCode`, default `000`.
        qualification_code: Option<SPEDContabilQualificationCodeEnum> = "QualificationCode",
        /// PR web access. Column `PRWebAccss`, default `N`.
        pr_web_access: Option<YesNo> = "PRWebAccess",
        /// Work street number. Column `StreetNoW`.
        work_street_number: Option<String> = "WorkStreetNumber",
        /// Home street number. Column `StreetNoH`.
        home_street_number: Option<String> = "HomeStreetNumber",
        /// Linked vendor. Column `BPLink`.
        linked_vendor: Option<String> = "LinkedVendor",
        /// Employee absence info lines. Whether it can be written is not published.
        employee_absence_info_lines: Vec<EmployeeAbsenceInfo> = "EmployeeAbsenceInfoLines",
        /// Employee education info lines. Whether it can be written is not published.
        employee_education_info_lines: Vec<EmployeeEducationInfo> = "EmployeeEducationInfoLines",
        /// Employee reviews info lines. Whether it can be written is not published.
        employee_reviews_info_lines: Vec<EmployeeReviewsInfo> = "EmployeeReviewsInfoLines",
        /// Employee previous empoyment info lines. Whether it can be written is not published.
        employee_previous_empoyment_info_lines: Vec<EmployeePreviousEmpoymentInfo> = "EmployeePreviousEmpoymentInfoLines",
        /// Employee roles info lines. Whether it can be written is not published.
        employee_roles_info_lines: Vec<EmployeeRolesInfo> = "EmployeeRolesInfoLines",
        /// Employee savings payment info lines. Whether it can be written is not published.
        employee_savings_payment_info_lines: Vec<EmployeeSavingsPaymentInfo> = "EmployeeSavingsPaymentInfoLines",
        /// Employee branch assignment. Whether it can be written is not published.
        employee_branch_assignment: Vec<EmployeeBranchAssignmentItem> = "EmployeeBranchAssignment",
    } read_only {
        /// Previous PR web access. Column `PrePRWeb`, default `N`. Read-only.
        previous_pr_web_access: Option<YesNo> = "PreviousPRWebAccess",
        /// Create date. Column `CreateDate`. Read-only.
        create_date: Option<Date> = "CreateDate",
        /// Create time. Column `CreateTS`. Read-only.
        create_time: Option<Time> = "CreateTime",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Update time. Column `UpdateTS`. Read-only.
        update_time: Option<Time> = "UpdateTime",
    }
}

sap_b1_client::record_actions! {
    EmployeeInfo {
        /// The action `Cancel`.
        CANCEL = "Cancel",
        /// The action `Close`.
        CLOSE = "Close",
    }
}

sap_b1_client::record! {
    /// Employee previous empoyment info. Table `HEM4`.
    EmployeePreviousEmpoymentInfo, EmployeePreviousEmpoymentInfoBody {
        /// Employee no. Column `empID`.
        employee_no: Option<i64> = "EmployeeNo",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// From dtae. Column `fromDate`.
        from_dtae: Option<Date> = "FromDtae",
        /// To date. Column `toDate`.
        to_date: Option<Date> = "ToDate",
        /// Employer. Column `employer`.
        employer: Option<String> = "Employer",
        /// Position. Column `position`.
        position: Option<String> = "Position",
        /// Remarks. Column `remarks`.
        remarks: Option<String> = "Remarks",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee reviews info. Table `HEM3`.
    EmployeeReviewsInfo, EmployeeReviewsInfoBody {
        /// Employee no. Column `empID`.
        employee_no: Option<i64> = "EmployeeNo",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// Date. Column `date`.
        date: Option<Date> = "Date",
        /// Review description. Column `reviewDesc`.
        review_description: Option<String> = "ReviewDescription",
        /// Manager. Column `manager`.
        manager: Option<i64> = "Manager",
        /// Grade. Column `grade`.
        grade: Option<String> = "Grade",
        /// Remarks. Column `remarks`.
        remarks: Option<String> = "Remarks",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee roles info. Table `HEM6`.
    EmployeeRolesInfo, EmployeeRolesInfoBody {
        /// Employee ID. Column `empID`.
        employee_id: Option<i64> = "EmployeeID",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// Role ID. Column `roleID`.
        role_id: Option<i64> = "RoleID",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Employee savings payment info. Table `HEM7`.
    EmployeeSavingsPaymentInfo, EmployeeSavingsPaymentInfoBody {
        /// Employee ID. Column `empID`.
        employee_id: Option<i64> = "EmployeeID",
        /// Line num. Column `line`.
        line_num: Option<i64> = "LineNum",
        /// Contract name. Column `ConName`.
        contract_name: Option<String> = "ContractName",
        /// Payment notes. Column `PmntNotes`.
        payment_notes: Option<String> = "PaymentNotes",
        /// AN. Column `AN`.
        an: Option<Decimal> = "AN",
        /// A ncurrency. Column `ANCurrency`.
        a_ncurrency: Option<String> = "ANcurrency",
        /// AG. Column `AG`.
        ag: Option<Decimal> = "AG",
        /// A gcurrency. Column `AGCurrency`.
        a_gcurrency: Option<String> = "AGcurrency",
        /// Bank name. Column `BankName`.
        bank_name: Option<String> = "BankName",
        /// Bank code. Column `BankCode`.
        bank_code: Option<String> = "BankCode",
        /// Bank account. Column `BankAcct`.
        bank_account: Option<String> = "BankAccount",
        /// Sequence. Column `Sequence`, default `M`.
        sequence: Option<ContractSequenceEnum> = "Sequence",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Journal entry. Table `OJDT`.
    JournalEntry, JournalEntryBody {
        /// Reference date. Column `RefDate`.
        reference_date: Option<Date> = "ReferenceDate",
        /// Memo. Column `Memo`.
        memo: Option<String> = "Memo",
        /// Reference. Column `Ref1`.
        reference: Option<String> = "Reference",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Transaction code. Column `TransCode`.
        transaction_code: Option<String> = "TransactionCode",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Indicator. Column `Indicator`.
        indicator: Option<String> = "Indicator",
        /// Use auto storno. Column `AutoStorno`, default `N`.
        use_auto_storno: Option<YesNo> = "UseAutoStorno",
        /// Storno date. Column `StornoDate`.
        storno_date: Option<Date> = "StornoDate",
        /// Vat date. Column `VatDate`.
        vat_date: Option<Date> = "VatDate",
        /// Series. Column `Series`, default `0`.
        series: Option<i64> = "Series",
        /// Stamp tax. Column `StampTax`, default `N`.
        stamp_tax: Option<YesNo> = "StampTax",
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
        /// Auto VAT. Column `AutoVAT`, default `N`.
        auto_vat: Option<YesNo> = "AutoVAT",
        /// Report EU. Column `ReportEU`, default `N`.
        report_eu: Option<YesNo> = "ReportEU",
        /// Report347. Column `Report347`, default `N`.
        report347: Option<YesNo> = "Report347",
        /// Location code. Column `Location`.
        location_code: Option<i64> = "LocationCode",
        /// Block dunning letter. Column `BlockDunn`, default `N`.
        block_dunning_letter: Option<YesNo> = "BlockDunningLetter",
        /// Automatic WT. Column `AutoWT`, default `N`.
        automatic_wt: Option<YesNo> = "AutomaticWT",
        /// Corisptivi. Column `Corisptivi`, default `N`.
        corisptivi: Option<YesNo> = "Corisptivi",
        /// Reference3. Column `Ref3`.
        reference3: Option<String> = "Reference3",
        /// Document type. Column `DocType`.
        document_type: Option<String> = "DocumentType",
        /// Deferred tax. Column `DeferedTax`, default `N`.
        deferred_tax: Option<YesNo> = "DeferredTax",
        /// Operation code. Column `OperatCode`.
        operation_code: Option<OperationCodeTypeEnum> = "OperationCode",
        /// Residence number type. Column `ResidenNum`, default `1`.
        residence_number_type: Option<ResidenceNumberTypeEnum> = "ResidenceNumberType",
        /// ECD posting type. Column `ECDPosTyp`, default `N`.
        ecd_posting_type: Option<ECDPostingTypeEnum> = "ECDPostingType",
        /// Exposed trans number. Column `ExTransId`.
        exposed_trans_number: Option<i64> = "ExposedTransNumber",
        /// Is cost center transfer. Column `IsCoEntry`, default `N`.
        is_cost_center_transfer: Option<YesNo> = "IsCostCenterTransfer",
        /// Reporting section control statement VAT. Column `RepSection`.
        reporting_section_control_statement_vat: Option<String> = "ReportingSectionControlStatementVAT",
        /// Exclude from tax report control statement VAT. Column `ExclTaxRep`, default `N`.
        exclude_from_tax_report_control_statement_vat: Option<YesNo> = "ExcludeFromTaxReportControlStatementVAT",
        /// Journal entry lines. Whether it can be written is not published.
        journal_entry_lines: Vec<JournalEntryLine> = "JournalEntryLines",
        /// Withholding tax data collection. Whether it can be written is not published.
        withholding_tax_data_collection: Vec<WithholdingTaxData> = "WithholdingTaxDataCollection",
    } read_only {
        /// Jdt num. Key. Column `TransId`. Read-only.
        jdt_num: Option<i64> = "JdtNum",
        /// Number. Column `Number`. Read-only.
        number: Option<i64> = "Number",
        /// Folio number. Column `FolioNum`. Read-only.
        folio_number: Option<i64> = "FolioNumber",
        /// Folio prefix string. Column `FolioPref`. Read-only.
        folio_prefix_string: Option<String> = "FolioPrefixString",
        /// Printed. Column `Printed`, default `N`. Read-only.
        printed: Option<PrintStatusEnum> = "Printed",
        /// Original journal. Column `TransType`, default `-1`. Read-only.
        original_journal: Option<TransTypesEnum> = "OriginalJournal",
        /// Original. Column `CreatedBy`. Read-only.
        original: Option<i64> = "Original",
        /// Base reference. Column `BaseRef`. Read-only.
        base_reference: Option<String> = "BaseReference",
        /// WT sum. Column `WTSum`. Read-only.
        wt_sum: Option<Decimal> = "WTSum",
        /// WT sum SC. In system currency. Column `WTSumSC`. Read-only.
        wt_sum_sc: Option<Decimal> = "WTSumSC",
        /// WT sum FC. In document currency. Column `WTSumFC`. Read-only.
        wt_sum_fc: Option<Decimal> = "WTSumFC",
        /// Signature input message. Column `SignMsg`. Read-only.
        signature_input_message: Option<String> = "SignatureInputMessage",
        /// Signature digest. Column `SignDigest`. Read-only.
        signature_digest: Option<String> = "SignatureDigest",
        /// Certification number. Column `CertifNum`. Read-only.
        certification_number: Option<String> = "CertificationNumber",
        /// Private key version. Column `KeyVersion`. Read-only.
        private_key_version: Option<i64> = "PrivateKeyVersion",
        /// Blanket agreement number. Column `AgrNo`. Read-only.
        blanket_agreement_number: Option<i64> = "BlanketAgreementNumber",
        /// Point of issue code. Column `PTICode`. Read-only.
        point_of_issue_code: Option<String> = "PointOfIssueCode",
        /// Letter. Column `Letter`. Read-only.
        letter: Option<FolioLetterEnum> = "Letter",
        /// Folio number from. Column `FolNumFrom`. Read-only.
        folio_number_from: Option<i64> = "FolioNumberFrom",
        /// Folio number to. Column `FolNumTo`. Read-only.
        folio_number_to: Option<i64> = "FolioNumberTo",
    }
}

sap_b1_client::record_actions! {
    JournalEntry {
        /// The action `Cancel`.
        CANCEL = "Cancel",
    }
}

sap_b1_client::record! {
    /// Journal entry line.
    JournalEntryLine, JournalEntryLineBody {
        /// Line ID. Column `Line_ID`, default `0`.
        line_id: Option<i64> = "Line_ID",
        /// Account code. Column `Account`.
        account_code: Option<String> = "AccountCode",
        /// Debit. Column `Debit`.
        debit: Option<Decimal> = "Debit",
        /// Credit. Column `Credit`.
        credit: Option<Decimal> = "Credit",
        /// FC debit. Column `FCDebit`.
        fc_debit: Option<Decimal> = "FCDebit",
        /// FC credit. Column `FCCredit`.
        fc_credit: Option<Decimal> = "FCCredit",
        /// FC currency. Column `FCCurrency`.
        fc_currency: Option<String> = "FCCurrency",
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
        /// Short name. Column `ShortName`.
        short_name: Option<String> = "ShortName",
        /// Contra account. Column `ContraAct`.
        contra_account: Option<String> = "ContraAccount",
        /// Line memo. Column `LineMemo`.
        line_memo: Option<String> = "LineMemo",
        /// Reference date1. Column `RefDate`.
        reference_date1: Option<Date> = "ReferenceDate1",
        /// Reference date2. Column `Ref2Date`.
        reference_date2: Option<Date> = "ReferenceDate2",
        /// Reference1. Column `Ref1`.
        reference1: Option<String> = "Reference1",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Costing code. Column `ProfitCode`.
        costing_code: Option<String> = "CostingCode",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Base sum. Column `BaseSum`.
        base_sum: Option<Decimal> = "BaseSum",
        /// Tax group. Column `VatGroup`.
        tax_group: Option<String> = "TaxGroup",
        /// Debit sys. In system currency. Column `SYSDeb`.
        debit_sys: Option<Decimal> = "DebitSys",
        /// Credit sys. In system currency. Column `SYSCred`.
        credit_sys: Option<Decimal> = "CreditSys",
        /// Vat date. Column `VatDate`.
        vat_date: Option<Date> = "VatDate",
        /// Vat line. Column `VatLine`, default `N`.
        vat_line: Option<YesNo> = "VatLine",
        /// System base amount. Column `SYSBaseSum`.
        system_base_amount: Option<Decimal> = "SystemBaseAmount",
        /// Vat amount. Column `VatAmount`.
        vat_amount: Option<Decimal> = "VatAmount",
        /// System vat amount. Column `SYSVatSum`.
        system_vat_amount: Option<Decimal> = "SystemVatAmount",
        /// Gross value. Column `GrossValue`.
        gross_value: Option<Decimal> = "GrossValue",
        /// Additional reference. Column `Ref3Line`.
        additional_reference: Option<String> = "AdditionalReference",
        /// Costing code2. Column `OcrCode2`.
        costing_code2: Option<String> = "CostingCode2",
        /// Costing code3. Column `OcrCode3`.
        costing_code3: Option<String> = "CostingCode3",
        /// Costing code4. Column `OcrCode4`.
        costing_code4: Option<String> = "CostingCode4",
        /// Tax code. Column `TaxCode`.
        tax_code: Option<String> = "TaxCode",
        /// Tax post account. Column `TaxPostAcc`, default `N`.
        tax_post_account: Option<BoTaxPostAccEnum> = "TaxPostAccount",
        /// Costing code5. Column `OcrCode5`.
        costing_code5: Option<String> = "CostingCode5",
        /// Location code. Column `Location`.
        location_code: Option<i64> = "LocationCode",
        /// Control account. Column `Account`.
        control_account: Option<String> = "ControlAccount",
        /// WT liable. Column `WTLiable`, default `N`.
        wt_liable: Option<YesNo> = "WTLiable",
        /// WT row. Column `WTLine`, default `N`.
        wt_row: Option<YesNo> = "WTRow",
        /// Payment block. Column `PayBlock`, default `N`.
        payment_block: Option<YesNo> = "PaymentBlock",
        /// Block reason. Column `PayBlckRef`.
        block_reason: Option<i64> = "BlockReason",
        /// Federal tax ID. Column `LicTradNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Exposed trans number. Column `ExTransId`.
        exposed_trans_number: Option<i64> = "ExposedTransNumber",
        /// Cost element code. Column `CemCode`.
        cost_element_code: Option<String> = "CostElementCode",
        /// Cash flow assignments. Whether it can be written is not published.
        cash_flow_assignments: Vec<CashFlowAssignment> = "CashFlowAssignments",
    } read_only {
        /// Check abs. Column `CheckAbs`. Read-only.
        check_abs: Option<i64> = "CheckAbs",
        /// Equalization tax amount. Column `EquVatSum`. Read-only.
        equalization_tax_amount: Option<Decimal> = "EqualizationTaxAmount",
        /// System equalization tax amount. Column `SYSEquSum`. Read-only.
        system_equalization_tax_amount: Option<Decimal> = "SystemEqualizationTaxAmount",
        /// Total tax. Column `TotalVat`. Read-only.
        total_tax: Option<Decimal> = "TotalTax",
        /// System total tax. Column `SYSTVat`. Read-only.
        system_total_tax: Option<Decimal> = "SystemTotalTax",
        /// BPL name. Column `BPLName`. Read-only.
        bpl_name: Option<String> = "BPLName",
        /// VAT reg num. Column `VatRegNum`. Read-only.
        vat_reg_num: Option<String> = "VATRegNum",
        /// Payment ordered. Column `Ordered`, default `N`. Read-only.
        payment_ordered: Option<YesNo> = "PaymentOrdered",
        /// Document array. Column `DocArr`. Read-only.
        document_array: Option<i64> = "DocumentArray",
        /// Document line. Column `DocLine`. Read-only.
        document_line: Option<i64> = "DocumentLine",
    }
}

sap_b1_client::record! {
    /// Payment block. Table `OPYB`.
    PaymentBlock, PaymentBlockBody {
        /// Payment block code. Column `PayBlock`.
        payment_block_code: Option<String> = "PaymentBlockCode",
    } read_only {
        /// Abs entry. Key. Column `AbsEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
    }
}

sap_b1_client::record! {
    /// Profit center. Table `OPRC`.
    ProfitCenter, ProfitCenterBody {
        /// Center code. Key. Column `PrcCode`.
        center_code: Option<String> = "CenterCode",
        /// Center name. Column `PrcName`.
        center_name: Option<String> = "CenterName",
        /// Group code. Column `GrpCode`.
        group_code: Option<String> = "GroupCode",
        /// In which dimension. Column `DimCode`, default `1`.
        in_which_dimension: Option<i64> = "InWhichDimension",
        /// Cost center type. Column `CCTypeCode`.
        cost_center_type: Option<String> = "CostCenterType",
        /// Effective from. Column `ValidFrom`.
        effective_from: Option<Date> = "EffectiveFrom",
        /// Effective to. Column `ValidTo`.
        effective_to: Option<Date> = "EffectiveTo",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
        /// Center owner. Column `CCOwner`.
        center_owner: Option<i64> = "CenterOwner",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Progressive tax line. Table `WHT2`.
    ProgressiveTaxLine, ProgressiveTaxLineBody {
        /// Tax rate. Column `Rate`.
        tax_rate: Option<Decimal> = "TaxRate",
        /// Min amount. Column `MinAmount`.
        min_amount: Option<Decimal> = "MinAmount",
        /// Max amount. Column `MaxAmount`.
        max_amount: Option<Decimal> = "MaxAmount",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Project. Table `OPRJ`.
    Project, ProjectBody {
        /// Code. Key. Column `PrjCode`.
        code: Option<String> = "Code",
        /// Name. Column `PrjName`.
        name: Option<String> = "Name",
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
    } read_only {
    }
}

sap_b1_client::record! {
    /// SQL query.
    SQLQuery, SQLQueryBody {
        /// Sql code. Key. Whether it can be written is not published.
        sql_code: Option<String> = "SqlCode",
        /// Sql name. Whether it can be written is not published.
        sql_name: Option<String> = "SqlName",
        /// Sql text. Whether it can be written is not published.
        sql_text: Option<String> = "SqlText",
        /// Param list. Whether it can be written is not published.
        param_list: Option<String> = "ParamList",
    } read_only {
        /// Create date. Read-only.
        create_date: Option<Date> = "CreateDate",
        /// Update date. Read-only.
        update_date: Option<Date> = "UpdateDate",
    }
}

sap_b1_client::record! {
    /// User. Table `OUSR`.
    User, UserBody {
        /// User password. Column `PASSWORD4`.
        user_password: Option<String> = "UserPassword",
        /// User code. Column `USER_CODE`.
        user_code: Option<String> = "UserCode",
        /// User name. Column `U_NAME`.
        user_name: Option<String> = "UserName",
        /// Superuser. Column `SUPERUSER`, default `N`.
        superuser: Option<YesNo> = "Superuser",
        /// E mail. Column `E_Mail`.
        e_mail: Option<String> = "eMail",
        /// Mobile phone number. Column `PortNum`.
        mobile_phone_number: Option<String> = "MobilePhoneNumber",
        /// Defaults. Column `DfltsGroup`.
        defaults: Option<String> = "Defaults",
        /// Fax number. Column `Fax`.
        fax_number: Option<String> = "FaxNumber",
        /// Branch. Column `Branch`, default `-2`.
        branch: Option<i64> = "Branch",
        /// Department. Column `Department`, default `-2`.
        department: Option<i64> = "Department",
        /// Language code. Column `Language`.
        language_code: Option<BoSuppLangs> = "LanguageCode",
        /// Locked. Column `Locked`, default `N`.
        locked: Option<YesNo> = "Locked",
        /// Max discount general. Column `DISCOUNT`.
        max_discount_general: Option<Decimal> = "MaxDiscountGeneral",
        /// Max discount sales. Column `SalesDisc`.
        max_discount_sales: Option<Decimal> = "MaxDiscountSales",
        /// Max discount purchase. Column `PurchDisc`.
        max_discount_purchase: Option<Decimal> = "MaxDiscountPurchase",
        /// Cash limit. Column `CashLimit`, default `N`.
        cash_limit: Option<YesNo> = "CashLimit",
        /// Max cash amt for incmng payts. Column `MaxCashSum`.
        max_cash_amt_for_incmng_payts: Option<Decimal> = "MaxCashAmtForIncmngPayts",
        /// User permission. Whether it can be written is not published.
        user_permission: Vec<UserPermissionItem> = "UserPermission",
        /// User group by user. Whether it can be written is not published.
        user_group_by_user: Vec<UserGroupByUserItem> = "UserGroupByUser",
        /// User branch assignment. Whether it can be written is not published.
        user_branch_assignment: Vec<UserBranchAssignmentItem> = "UserBranchAssignment",
    } read_only {
        /// Internal key. Key. Column `INTERNAL_K`. Read-only.
        internal_key: Option<i64> = "InternalKey",
        /// Group. Column `GROUPS`, default `0`. Read-only.
        group: Option<BoUserGroup> = "Group",
        /// Last logout date. Column `LstLogoutD`. Read-only.
        last_logout_date: Option<Date> = "LastLogoutDate",
        /// Last login time. Column `LstLoginT`. Read-only.
        last_login_time: Option<Time> = "LastLoginTime",
        /// Last logout time. Column `LstLogoutT`. Read-only.
        last_logout_time: Option<Time> = "LastLogoutTime",
        /// Last password change time. Column `LstPwdChT`. Read-only.
        last_password_change_time: Option<Time> = "LastPasswordChangeTime",
        /// Last password changed by. Column `LstPwdChB`. Read-only.
        last_password_changed_by: Option<String> = "LastPasswordChangedBy",
        /// User action record. Read-only.
        user_action_record: Vec<UserActionRecordItem> = "UserActionRecord",
    }
}

sap_b1_client::record_actions! {
    User {
        /// The action `Close`.
        CLOSE = "Close",
    }
}

sap_b1_client::record! {
    /// User action record item. Table `USR5`.
    UserActionRecordItem, UserActionRecordItemBody {
    } read_only {
        /// User code. Column `UserCode`. Read-only.
        user_code: Option<String> = "UserCode",
        /// Action. Column `Action`. Read-only.
        action: Option<UserActionTypeEnum> = "Action",
        /// Action by. Column `ActionBy`. Read-only.
        action_by: Option<String> = "ActionBy",
        /// Client IP. Column `ClientIP`. Read-only.
        client_ip: Option<String> = "ClientIP",
        /// Client name. Column `ClientName`. Read-only.
        client_name: Option<String> = "ClientName",
        /// Action date. Column `Date`. Read-only.
        action_date: Option<Date> = "ActionDate",
        /// Action time. Column `Time`, default `0`. Read-only.
        action_time: Option<Time> = "ActionTime",
        /// Windows session. Column `WinSessnID`, default `-1`. Read-only.
        windows_session: Option<i64> = "WindowsSession",
        /// Windows user. Column `WinUsrName`. Read-only.
        windows_user: Option<String> = "WindowsUser",
        /// Process name. Column `ProcName`. Read-only.
        process_name: Option<String> = "ProcessName",
        /// Process ID. Column `ProcessID`, default `-1`. Read-only.
        process_id: Option<i64> = "ProcessID",
        /// Alive duration. Column `AliveDurtn`, default `0`. Read-only.
        alive_duration: Option<i64> = "AliveDuration",
    }
}

sap_b1_client::record! {
    /// User branch assignment item. Table `USR6`.
    UserBranchAssignmentItem, UserBranchAssignmentItemBody {
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
    } read_only {
        /// User code. Column `UserCode`. Read-only.
        user_code: Option<String> = "UserCode",
    }
}

sap_b1_client::record! {
    /// User field MD. Table `CUFD`.
    UserFieldMD, UserFieldMDBody {
        /// Name. Column `AliasID`.
        name: Option<String> = "Name",
        /// Type. Column `TypeID`.
        r#type: Option<BoFieldTypes> = "Type",
        /// Size. Column `SizeID`.
        size: Option<i64> = "Size",
        /// Description. Column `Descr`.
        description: Option<String> = "Description",
        /// Sub type. Column `EditType`.
        sub_type: Option<BoFldSubTypes> = "SubType",
        /// Linked table. Column `RTable`.
        linked_table: Option<String> = "LinkedTable",
        /// Default value. Column `Dflt`.
        default_value: Option<String> = "DefaultValue",
        /// Table name. Key. Column `TableID`.
        table_name: Option<String> = "TableName",
        /// Edit size. Column `EditSize`.
        edit_size: Option<i64> = "EditSize",
        /// Mandatory. Column `NotNull`, default `N`.
        mandatory: Option<YesNo> = "Mandatory",
        /// Linked UDO. Column `RelUDO`.
        linked_udo: Option<String> = "LinkedUDO",
        /// Linked system object. Column `RelSO`.
        linked_system_object: Option<UDFLinkedSystemObjectTypesEnum> = "LinkedSystemObject",
        /// Valid values MD. Whether it can be written is not published.
        valid_values_md: Vec<ValidValueMD> = "ValidValuesMD",
    } read_only {
        /// Field ID. Key. Column `FieldID`. Read-only.
        field_id: Option<i64> = "FieldID",
    }
}

sap_b1_client::record! {
    /// User group by user item. Table `USR7`.
    UserGroupByUserItem, UserGroupByUserItemBody {
        /// USER id. Column `UserId`.
        user_id: Option<i64> = "USERId",
        /// Group id. Column `GroupId`.
        group_id: Option<i64> = "GroupId",
        /// Start date. Column `StartDate`.
        start_date: Option<Date> = "StartDate",
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
    } read_only {
    }
}

sap_b1_client::record! {
    /// User keys MD. Table `OUKD`.
    UserKeysMD, UserKeysMDBody {
        /// Table name. Key. Column `TableName`.
        table_name: Option<String> = "TableName",
        /// Key name. Column `KeyName`.
        key_name: Option<String> = "KeyName",
        /// Unique. Column `UniqueKey`, default `N`.
        unique: Option<YesNo> = "Unique",
        /// User keys MD elements. Whether it can be written is not published.
        user_keys_md_elements: Vec<UserKeysMDElement> = "UserKeysMD_Elements",
    } read_only {
        /// Key index. Key. Column `KeyId`. Read-only.
        key_index: Option<i64> = "KeyIndex",
    }
}

sap_b1_client::record! {
    /// User keys MD element. Table `UKD1`.
    UserKeysMDElement, UserKeysMDElementBody {
        /// Column alias. Column `ColAlias`.
        column_alias: Option<String> = "ColumnAlias",
    } read_only {
        /// Sub key index. Column `SubKeyId`. Read-only.
        sub_key_index: Option<i64> = "SubKeyIndex",
    }
}

sap_b1_client::record! {
    /// User object MD child table. Table `UDO1`.
    UserObjectMDChildTable, UserObjectMDChildTableBody {
        /// Table name. Column `TableName`.
        table_name: Option<String> = "TableName",
        /// Log table name. Column `LogName`.
        log_table_name: Option<String> = "LogTableName",
        /// Object name. Column `SonName`, default ` `.
        object_name: Option<String> = "ObjectName",
    } read_only {
        /// Son number. Column `SonNum`. Read-only.
        son_number: Option<i64> = "SonNumber",
        /// Code. Column `Code`. Read-only.
        code: Option<String> = "Code",
    }
}

sap_b1_client::record! {
    /// User object MD enhanced form column. Table `UDO4`.
    UserObjectMDEnhancedFormColumn, UserObjectMDEnhancedFormColumnBody {
        /// Column number. Column `ColumnNum`.
        column_number: Option<i64> = "ColumnNumber",
        /// Child number. Column `SonNum`.
        child_number: Option<i64> = "ChildNumber",
        /// Column alias. Column `ColAlias`.
        column_alias: Option<String> = "ColumnAlias",
        /// Column description. Column `ColDesc`.
        column_description: Option<String> = "ColumnDescription",
        /// Column is used. Column `ColIsUsed`, default `N`.
        column_is_used: Option<YesNo> = "ColumnIsUsed",
        /// Editable. Column `ColEdit`, default `N`.
        editable: Option<YesNo> = "Editable",
    } read_only {
        /// Code. Column `Code`. Read-only.
        code: Option<String> = "Code",
    }
}

sap_b1_client::record! {
    /// User object MD find column. Table `UDO2`.
    UserObjectMDFindColumn, UserObjectMDFindColumnBody {
        /// Column alias. Column `ColAlias`.
        column_alias: Option<String> = "ColumnAlias",
        /// Column description. Column `ColumnDesc`.
        column_description: Option<String> = "ColumnDescription",
    } read_only {
        /// Column number. Column `ColumnNum`. Read-only.
        column_number: Option<i64> = "ColumnNumber",
        /// Code. Column `Code`. Read-only.
        code: Option<String> = "Code",
    }
}

sap_b1_client::record! {
    /// User object MD form column. Table `UDO3`.
    UserObjectMDFormColumn, UserObjectMDFormColumnBody {
        /// Form column alias. Column `ColAlias`.
        form_column_alias: Option<String> = "FormColumnAlias",
        /// Form column description. Column `ColDesc`.
        form_column_description: Option<String> = "FormColumnDescription",
        /// Son number. Column `SonNum`, default `0`.
        son_number: Option<i64> = "SonNumber",
        /// Editable. Column `ColEdit`, default `N`.
        editable: Option<YesNo> = "Editable",
    } read_only {
        /// Form column number. Column `ColumnNum`. Read-only.
        form_column_number: Option<i64> = "FormColumnNumber",
        /// Code. Column `Code`. Read-only.
        code: Option<String> = "Code",
    }
}

sap_b1_client::record! {
    /// User objects MD. Table `OUDO`.
    UserObjectsMD, UserObjectsMDBody {
        /// Table name. Column `TableName`.
        table_name: Option<String> = "TableName",
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Log table name. Column `LogTable`.
        log_table_name: Option<String> = "LogTableName",
        /// Can create default form. Column `CanDefForm`, default `N`.
        can_create_default_form: Option<YesNo> = "CanCreateDefaultForm",
        /// Object type. Column `TYPE`, default `1`.
        object_type: Option<BoUDOObjType> = "ObjectType",
        /// Extension name. Column `ExtName`.
        extension_name: Option<String> = "ExtensionName",
        /// Can cancel. Column `CanCancel`, default `N`.
        can_cancel: Option<YesNo> = "CanCancel",
        /// Can delete. Column `CanDelete`, default `Y`.
        can_delete: Option<YesNo> = "CanDelete",
        /// Can log. Column `CanLog`, default `N`.
        can_log: Option<YesNo> = "CanLog",
        /// Manage series. Column `MngSeries`, default `N`.
        manage_series: Option<YesNo> = "ManageSeries",
        /// Can find. Column `CanFind`, default `N`.
        can_find: Option<YesNo> = "CanFind",
        /// Can year transfer. Column `CanYrTrnsf`, default `N`.
        can_year_transfer: Option<YesNo> = "CanYearTransfer",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Can close. Column `CanClose`, default `N`.
        can_close: Option<YesNo> = "CanClose",
        /// Overwrite dllfile. Column `OvrWrtDll`, default `Y`.
        overwrite_dllfile: Option<YesNo> = "OverwriteDllfile",
        /// Use unique form type. Column `UIDFormat`, default `Y`.
        use_unique_form_type: Option<YesNo> = "UseUniqueFormType",
        /// Can archive. Column `CanArchive`, default `N`.
        can_archive: Option<YesNo> = "CanArchive",
        /// Menu item. Column `MenuItem`, default `N`.
        menu_item: Option<YesNo> = "MenuItem",
        /// Menu caption. Column `MenuCapt`.
        menu_caption: Option<String> = "MenuCaption",
        /// Father menu ID. Column `FatherMenu`.
        father_menu_id: Option<i64> = "FatherMenuID",
        /// Position. Column `Position`.
        position: Option<i64> = "Position",
        /// Menu UID. Column `MenuUid`.
        menu_uid: Option<String> = "MenuUID",
        /// Enable enhanced form. Column `CanNewForm`, default `Y`.
        enable_enhanced_form: Option<YesNo> = "EnableEnhancedForm",
        /// Rebuild enhanced form. Column `IsRebuild`, default `Y`.
        rebuild_enhanced_form: Option<YesNo> = "RebuildEnhancedForm",
        /// Form SRF. Column `NewFormSrf`.
        form_srf: Option<String> = "FormSRF",
        /// User object MD child tables. Whether it can be written is not published.
        user_object_md_child_tables: Vec<UserObjectMDChildTable> = "UserObjectMD_ChildTables",
        /// User object MD find columns. Whether it can be written is not published.
        user_object_md_find_columns: Vec<UserObjectMDFindColumn> = "UserObjectMD_FindColumns",
        /// User object MD form columns. Whether it can be written is not published.
        user_object_md_form_columns: Vec<UserObjectMDFormColumn> = "UserObjectMD_FormColumns",
        /// User object MD enhanced form columns. Whether it can be written is not published.
        user_object_md_enhanced_form_columns: Vec<UserObjectMDEnhancedFormColumn> = "UserObjectMD_EnhancedFormColumns",
    } read_only {
    }
}

sap_b1_client::record! {
    /// User permission item. Table `USR3`.
    UserPermissionItem, UserPermissionItemBody {
        /// Permission ID. Column `PermId`.
        permission_id: Option<String> = "PermissionID",
        /// Permission. Column `Permission`, default `N`.
        permission: Option<BoPermission> = "Permission",
    } read_only {
        /// User code. Column `UserLink`. Read-only.
        user_code: Option<i64> = "UserCode",
    }
}

sap_b1_client::record! {
    /// User tables MD. Table `OUTB`.
    UserTablesMD, UserTablesMDBody {
        /// Table name. Key. Column `TableName`.
        table_name: Option<String> = "TableName",
        /// Table description. Column `Descr`.
        table_description: Option<String> = "TableDescription",
        /// Table type. Column `ObjectType`, default `0`.
        table_type: Option<BoUTBTableType> = "TableType",
        /// Archivable. Column `Archivable`, default `N`.
        archivable: Option<YesNo> = "Archivable",
        /// Archive date field. Column `ArchivDate`.
        archive_date_field: Option<String> = "ArchiveDateField",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Valid value MD. Table `UFD1`.
    ValidValueMD, ValidValueMDBody {
        /// Value. Column `FldValue`.
        value: Option<String> = "Value",
        /// Description. Column `Descr`.
        description: Option<String> = "Description",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Withholding tax code. Table `OWHT`.
    WithholdingTaxCode, WithholdingTaxCodeBody {
        /// WT code. Key. Column `WTCode`.
        wt_code: Option<String> = "WTCode",
        /// WT name. Column `WTName`.
        wt_name: Option<String> = "WTName",
        /// Category. Column `Category`, default `P`.
        category: Option<WithholdingTaxCodeCategoryEnum> = "Category",
        /// Base type. Column `BaseType`, default `N`.
        base_type: Option<WithholdingTaxCodeBaseTypeEnum> = "BaseType",
        /// Base amount. Column `PrctBsAmnt`.
        base_amount: Option<Decimal> = "BaseAmount",
        /// Official code. Column `OffclCode`.
        official_code: Option<String> = "OfficialCode",
        /// Account. Column `Account`.
        account: Option<String> = "Account",
        /// Withholding type. Column `Type`, default `V`.
        withholding_type: Option<WithholdingTypeEnum> = "WithholdingType",
        /// Rounding type. Column `RoundType`, default `C`.
        rounding_type: Option<RoundingTypeEnum> = "RoundingType",
        /// Section. Column `Section`.
        section: Option<i64> = "Section",
        /// Threshold. Column `Threshold`.
        threshold: Option<Decimal> = "Threshold",
        /// Surcharge. Column `Surcharge`.
        surcharge: Option<Decimal> = "Surcharge",
        /// Concessional. Column `Concess`, default `N`.
        concessional: Option<YesNo> = "Concessional",
        /// Assessee. Column `Assessee`.
        assessee: Option<i64> = "Assessee",
        /// APTDS account. Column `ApTdsAcc`.
        aptds_account: Option<String> = "APTDSAccount",
        /// AP surcharge account. Column `ApSurAcc`.
        ap_surcharge_account: Option<String> = "APSurchargeAccount",
        /// AP cess account. Column `ApCessAcc`.
        ap_cess_account: Option<String> = "APCessAccount",
        /// APHSC account. Column `ApHscAcc`.
        aphsc_account: Option<String> = "APHSCAccount",
        /// APIGST account. Column `ApIgstAcc`.
        apigst_account: Option<String> = "APIGSTAccount",
        /// APCGST account. Column `ApCgstAcc`.
        apcgst_account: Option<String> = "APCGSTAccount",
        /// APSGST account. Column `ApSgstAcc`.
        apsgst_account: Option<String> = "APSGSTAccount",
        /// APUTGST account. Column `ApUtgstAcc`.
        aputgst_account: Option<String> = "APUTGSTAccount",
        /// AP cess GST account. Column `ApCsgstAcc`.
        ap_cess_gst_account: Option<String> = "APCessGSTAccount",
        /// ARTDS account. Column `ArTdsAcc`.
        artds_account: Option<String> = "ARTDSAccount",
        /// AR surcharge account. Column `ArSurAcc`.
        ar_surcharge_account: Option<String> = "ARSurchargeAccount",
        /// AR cess account. Column `ArCessAcc`.
        ar_cess_account: Option<String> = "ARCessAccount",
        /// ARHSC account. Column `ArHscAcc`.
        arhsc_account: Option<String> = "ARHSCAccount",
        /// ARIGST account. Column `ArIgstAcc`.
        arigst_account: Option<String> = "ARIGSTAccount",
        /// ARCGST account. Column `ArCgstAcc`.
        arcgst_account: Option<String> = "ARCGSTAccount",
        /// ARSGST account. Column `ArSgstAcc`.
        arsgst_account: Option<String> = "ARSGSTAccount",
        /// ARUTGST account. Column `ArUtgstAcc`.
        arutgst_account: Option<String> = "ARUTGSTAccount",
        /// AR cess GST account. Column `ArCsgstAcc`.
        ar_cess_gst_account: Option<String> = "ARCessGSTAccount",
        /// Location. Column `Location`.
        location: Option<i64> = "Location",
        /// Return type. Column `ReturnType`.
        return_type: Option<ReturnTypeEnum> = "ReturnType",
        /// Inactive. Column `Inactive`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// CST code incoming ID. Column `InCSTCode`, default `-1`.
        cst_code_incoming_id: Option<i64> = "CSTCodeIncomingID",
        /// CST code outgoing ID. Column `OutCSTCode`, default `-1`.
        cst_code_outgoing_id: Option<i64> = "CSTCodeOutgoingID",
        /// Nature of calculation base code. Column `CalBaseN`.
        nature_of_calculation_base_code: Option<String> = "NatureOfCalculationBaseCode",
        /// Type ID. Column `WTTypeId`.
        type_id: Option<i64> = "TypeID",
        /// Minimum taxable amount. Column `MinTaxAmt`.
        minimum_taxable_amount: Option<Decimal> = "MinimumTaxableAmount",
        /// Is progressive tax. Column `IsPrgrss`, default `N`.
        is_progressive_tax: Option<YesNo> = "IsProgressiveTax",
        /// Currency. Column `WTCurrency`.
        currency: Option<String> = "Currency",
        /// Tds type. Column `TDSType`.
        tds_type: Option<TdsTypeEnum> = "TdsType",
        /// Withholding tax codes lines. Whether it can be written is not published.
        withholding_tax_codes_lines: Vec<WithholdingTaxCodesLine> = "WithholdingTaxCodes_Lines",
    } read_only {
        /// Rate. Column `Rate`. Read-only.
        rate: Option<Decimal> = "Rate",
        /// Effective from. Column `EffecDate`. Read-only.
        effective_from: Option<Date> = "EffectiveFrom",
    }
}

sap_b1_client::record! {
    /// Withholding tax codes line. Table `WHT1`.
    WithholdingTaxCodesLine, WithholdingTaxCodesLineBody {
        /// Effectivefrom. Column `EffecDate`.
        effectivefrom: Option<Date> = "Effectivefrom",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// TDS rate. Column `TdsRate`.
        tds_rate: Option<Decimal> = "TDSRate",
        /// Surcharge rate. Column `SurRate`.
        surcharge_rate: Option<Decimal> = "SurchargeRate",
        /// Cess rate. Column `CessRate`.
        cess_rate: Option<Decimal> = "CessRate",
        /// HSC rate. Column `HscRate`.
        hsc_rate: Option<Decimal> = "HSCRate",
        /// IGST rate. Column `IgstRate`.
        igst_rate: Option<Decimal> = "IGSTRate",
        /// CGST rate. Column `CgstRate`.
        cgst_rate: Option<Decimal> = "CGSTRate",
        /// SGST rate. Column `SgstRate`.
        sgst_rate: Option<Decimal> = "SGSTRate",
        /// UTGST rate. Column `UtgstRate`.
        utgst_rate: Option<Decimal> = "UTGSTRate",
        /// Cess GST rate. Column `CsgstRate`.
        cess_gst_rate: Option<Decimal> = "CessGSTRate",
        /// Progressive tax lines. Whether it can be written is not published.
        progressive_tax_lines: Vec<ProgressiveTaxLine> = "ProgressiveTax_Lines",
        /// Withholding tax codes value range lines. Whether it can be written is not published.
        withholding_tax_codes_value_range_lines: Vec<WithholdingTaxCodesValueRangeLine> = "WithholdingTaxCodes_ValueRange_Lines",
    } read_only {
        /// Line num. Column `LineNum`. Read-only.
        line_num: Option<i64> = "LineNum",
    }
}

sap_b1_client::record! {
    /// Withholding tax codes value range line. Table `WHT3`.
    WithholdingTaxCodesValueRangeLine, WithholdingTaxCodesValueRangeLineBody {
        /// Value from. Column `ValueFrom`.
        value_from: Option<Decimal> = "ValueFrom",
        /// W tax to be deductible. Column `Deduct`.
        w_tax_to_be_deductible: Option<Decimal> = "WTaxToBeDeductible",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
    } read_only {
    }
}

/// The sets.
pub mod sets {
    sap_b1_client::record_set! {
        /// Attachments2. Table `OATC`.
        Attachments2 = "Attachments2" of super::Attachments2, by absolute_entry: i64 = "AbsoluteEntry"
    }

    sap_b1_client::record_set! {
        /// B1 sessions.
        B1Sessions = "B1Sessions" of super::B1Session, by session_id: String = "SessionId"
    }

    sap_b1_client::record_set! {
        /// Branches. Table `OUBR`.
        Branches = "Branches" of super::Branch, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Business places. Table `OBPL`.
        BusinessPlaces = "BusinessPlaces" of super::BusinessPlace, by bplid: i64 = "BPLID"
    }

    sap_b1_client::record_set! {
        /// Chart of accounts. Table `OACT`.
        ChartOfAccounts = "ChartOfAccounts" of super::ChartOfAccount, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// Departments. Table `OUDP`.
        Departments = "Departments" of super::Department, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Dimensions. Table `ODIM`.
        Dimensions = "Dimensions" of super::Dimension, by dimension_code: i64 = "DimensionCode"
    }

    sap_b1_client::record_set! {
        /// Distribution rules. Table `OOCR`.
        DistributionRules = "DistributionRules" of super::DistributionRule, by factor_code: String = "FactorCode"
    }

    sap_b1_client::record_set! {
        /// Employees info. Table `OHEM`.
        EmployeesInfo = "EmployeesInfo" of super::EmployeeInfo, by employee_id: i64 = "EmployeeID"
    }

    sap_b1_client::record_set! {
        /// Journal entries. Table `OJDT`.
        JournalEntries = "JournalEntries" of super::JournalEntry, by jdt_num: i64 = "JdtNum"
    }

    sap_b1_client::record_set! {
        /// Payment blocks. Table `OPYB`.
        PaymentBlocks = "PaymentBlocks" of super::PaymentBlock, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Profit centers. Table `OPRC`.
        ProfitCenters = "ProfitCenters" of super::ProfitCenter, by center_code: String = "CenterCode"
    }

    sap_b1_client::record_set! {
        /// Projects. Table `OPRJ`.
        Projects = "Projects" of super::Project, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// SQL queries.
        SQLQueries = "SQLQueries" of super::SQLQuery, by sql_code: String = "SqlCode"
    }

    sap_b1_client::record_set! {
        /// User fields MD. Table `CUFD`.
        UserFieldsMD = "UserFieldsMD" of super::UserFieldMD, by UserFieldsMDKey { table_name: String = "TableName", field_id: i64 = "FieldID" }
    }

    sap_b1_client::record_set! {
        /// User keys MD. Table `OUKD`.
        UserKeysMD = "UserKeysMD" of super::UserKeysMD, by UserKeysMDKey { table_name: String = "TableName", key_index: i64 = "KeyIndex" }
    }

    sap_b1_client::record_set! {
        /// User objects MD. Table `OUDO`.
        UserObjectsMD = "UserObjectsMD" of super::UserObjectsMD, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// User tables MD. Table `OUTB`.
        UserTablesMD = "UserTablesMD" of super::UserTablesMD, by table_name: String = "TableName"
    }

    sap_b1_client::record_set! {
        /// Users. Table `OUSR`.
        Users = "Users" of super::User, by internal_key: i64 = "InternalKey"
    }

    sap_b1_client::record_set! {
        /// Withholding tax codes. Table `OWHT`.
        WithholdingTaxCodes = "WithholdingTaxCodes" of super::WithholdingTaxCode, by wt_code: String = "WTCode"
    }
}
