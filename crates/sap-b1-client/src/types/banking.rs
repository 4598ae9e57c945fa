//! Records and sets: banking.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal};

sap_b1_client::open_enum! {
    /// Baseline date.
    BoBaselineDate {
        /// `bld_PostingDate`, in the database `P`.
        PostingDate = "bld_PostingDate" | "P",
        /// `bld_SystemDate`, in the database `S`.
        SystemDate = "bld_SystemDate" | "S",
        /// `bld_TaxDate`, in the database `T`.
        TaxDate = "bld_TaxDate" | "T",
        /// `bld_ClosingDate`, in the database `C`.
        ClosingDate = "bld_ClosingDate" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Boe status.
    BoBoeStatus {
        /// `boes_Created`, in the database `G`.
        Created = "boes_Created" | "G",
        /// `boes_Sent`, in the database `S`.
        Sent = "boes_Sent" | "S",
        /// `boes_Deposited`, in the database `D`.
        Deposited = "boes_Deposited" | "D",
        /// `boes_Paid`, in the database `P`.
        Paid = "boes_Paid" | "P",
        /// `boes_Cancelled`, in the database `C`.
        Cancelled = "boes_Cancelled" | "C",
        /// `boes_Closed`, in the database `L`.
        Closed = "boes_Closed" | "L",
        /// `boes_Failed`, in the database `F`.
        Failed = "boes_Failed" | "F",
    }
}

sap_b1_client::open_enum! {
    /// Bps doc types.
    BoBpsDocTypes {
        /// `bpdt_PaymentReference`, in the database `P`.
        PaymentReference = "bpdt_PaymentReference" | "P",
        /// `bpdt_ISR`, in the database `I`.
        Isr = "bpdt_ISR" | "I",
        /// `bpdt_DocNum`, in the database `D`.
        DocNum = "bpdt_DocNum" | "D",
    }
}

sap_b1_client::open_enum! {
    /// Check deposit type.
    BoCheckDepositTypeEnum {
        /// `cdtCashChecks`, in the database `C`.
        CashChecks = "cdtCashChecks" | "C",
        /// `cdtPostdatedChecks`, in the database `S`.
        PostdatedChecks = "cdtPostdatedChecks" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Cp card acct.
    BoCpCardAcct {
        /// `cfp_Card`, in the database `C`.
        Card = "cfp_Card" | "C",
        /// `cfp_Account`, in the database `A`.
        Account = "cfp_Account" | "A",
    }
}

sap_b1_client::open_enum! {
    /// Deposit account type.
    BoDepositAccountTypeEnum {
        /// `datBankAccount`, in the database `A`.
        BankAccount = "datBankAccount" | "A",
        /// `datBusinessPartner`, in the database `C`.
        BusinessPartner = "datBusinessPartner" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Deposit check.
    BoDepositCheckEnum {
        /// `dtNo`, in the database `N`.
        DtNo = "dtNo" | "N",
        /// `dcAsCash`, in the database `C`.
        DcAsCash = "dcAsCash" | "C",
        /// `dtAsPostdated`, in the database `S`.
        DtAsPostdated = "dtAsPostdated" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Deposit type.
    BoDepositTypeEnum {
        /// `dtChecks`, in the database `K`.
        Checks = "dtChecks" | "K",
        /// `dtCredit`, in the database `V`.
        Credit = "dtCredit" | "V",
        /// `dtCash`, in the database `C`.
        Cash = "dtCash" | "C",
        /// `dtBOE`, in the database `B`.
        Boe = "dtBOE" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Due date.
    BoDueDateEnum {
        /// `boddDateOfPaymentRun`, in the database `P`.
        DateOfPaymentRun = "boddDateOfPaymentRun" | "P",
        /// `boddDueDateOfInvoice`, in the database `I`.
        DueDateOfInvoice = "boddDueDateOfInvoice" | "I",
        /// `boddPaymentTerms`, in the database `T`.
        PaymentTerms = "boddPaymentTerms" | "T",
    }
}

sap_b1_client::open_enum! {
    /// ORCT payment type.
    BoORCTPaymentTypeEnum {
        /// `bopt_None`, in the database `N`.
        None = "bopt_None" | "N",
        /// `bopt_Electronic`, in the database `E`.
        Electronic = "bopt_Electronic" | "E",
        /// `bopt_Post`, in the database `P`.
        Post = "bopt_Post" | "P",
        /// `bopt_Telegraph`, in the database `T`.
        Telegraph = "bopt_Telegraph" | "T",
        /// `bopt_Express`, in the database `X`.
        Express = "bopt_Express" | "X",
    }
}

sap_b1_client::open_enum! {
    /// Open inc payment.
    BoOpenIncPayment {
        /// `oip_No`, in the database `N`.
        No = "oip_No" | "N",
        /// `oip_Cash`, in the database `3`.
        Cash = "oip_Cash" | "3",
        /// `oip_Checks`, in the database `1`.
        Checks = "oip_Checks" | "1",
        /// `oip_Credit`, in the database `4`.
        Credit = "oip_Credit" | "4",
        /// `oip_BankTransfer`, in the database `2`.
        BankTransfer = "oip_BankTransfer" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Payment means.
    BoPaymentMeansEnum {
        /// `bopmCheck`, in the database `C`.
        Check = "bopmCheck" | "C",
        /// `bopmBankTransfer`, in the database `T`.
        BankTransfer = "bopmBankTransfer" | "T",
        /// `bopmBillOfExchange`, in the database `B`.
        BillOfExchange = "bopmBillOfExchange" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Payment priorities.
    BoPaymentPriorities {
        /// `bopp_Priority_1`, in the database `1`.
        BoppPriority1 = "bopp_Priority_1" | "1",
        /// `bopp_Priority_2`, in the database `2`.
        BoppPriority2 = "bopp_Priority_2" | "2",
        /// `bopp_Priority_3`, in the database `3`.
        BoppPriority3 = "bopp_Priority_3" | "3",
        /// `bopp_Priority_4`, in the database `4`.
        BoppPriority4 = "bopp_Priority_4" | "4",
        /// `bopp_Priority_5`, in the database `5`.
        BoppPriority5 = "bopp_Priority_5" | "5",
        /// `bopp_Priority_6`, in the database `6`.
        BoppPriority6 = "bopp_Priority_6" | "6",
    }
}

sap_b1_client::open_enum! {
    /// Payment type.
    BoPaymentTypeEnum {
        /// `boptIncoming`, in the database `I`.
        Incoming = "boptIncoming" | "I",
        /// `boptOutgoing`, in the database `O`.
        Outgoing = "boptOutgoing" | "O",
    }
}

sap_b1_client::open_enum! {
    /// Payments object type.
    BoPaymentsObjectType {
        /// `bopot_IncomingPayments`, in the database `24`.
        IncomingPayments = "bopot_IncomingPayments" | "24",
        /// `bopot_OutgoingPayments`, in the database `46`.
        OutgoingPayments = "bopot_OutgoingPayments" | "46",
    }
}

sap_b1_client::open_enum! {
    /// Rcpt cred types.
    BoRcptCredTypes {
        /// `cr_Regular`, in the database `S`.
        Regular = "cr_Regular" | "S",
        /// `cr_Telephone`, in the database `U`.
        Telephone = "cr_Telephone" | "U",
        /// `cr_InternetTransaction`, in the database `I`.
        InternetTransaction = "cr_InternetTransaction" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Rcpt inv types.
    BoRcptInvTypes {
        /// `it_AllTransactions`, in the database `-1`.
        AllTransactions = "it_AllTransactions" | "-1",
        /// `it_OpeningBalance`, in the database `-2`.
        OpeningBalance = "it_OpeningBalance" | "-2",
        /// `it_ClosingBalance`, in the database `-3`.
        ClosingBalance = "it_ClosingBalance" | "-3",
        /// `it_Invoice`, in the database `13`.
        Invoice = "it_Invoice" | "13",
        /// `it_CredItnote`, in the database `14`.
        CredItnote = "it_CredItnote" | "14",
        /// `it_TaxInvoice`, in the database `15`.
        TaxInvoice = "it_TaxInvoice" | "15",
        /// `it_Return`, in the database `16`.
        Return = "it_Return" | "16",
        /// `it_PurchaseInvoice`, in the database `18`.
        PurchaseInvoice = "it_PurchaseInvoice" | "18",
        /// `it_PurchaseCreditNote`, in the database `19`.
        PurchaseCreditNote = "it_PurchaseCreditNote" | "19",
        /// `it_PurchaseDeliveryNote`, in the database `20`.
        PurchaseDeliveryNote = "it_PurchaseDeliveryNote" | "20",
        /// `it_PurchaseReturn`, in the database `21`.
        PurchaseReturn = "it_PurchaseReturn" | "21",
        /// `it_Receipt`, in the database `24`.
        Receipt = "it_Receipt" | "24",
        /// `it_Deposit`, in the database `25`.
        Deposit = "it_Deposit" | "25",
        /// `it_JournalEntry`, in the database `30`.
        JournalEntry = "it_JournalEntry" | "30",
        /// `it_PaymentAdvice`, in the database `46`.
        PaymentAdvice = "it_PaymentAdvice" | "46",
        /// `it_ChequesForPayment`, in the database `57`.
        ChequesForPayment = "it_ChequesForPayment" | "57",
        /// `it_StockReconciliations`, in the database `58`.
        StockReconciliations = "it_StockReconciliations" | "58",
        /// `it_GeneralReceiptToStock`, in the database `59`.
        GeneralReceiptToStock = "it_GeneralReceiptToStock" | "59",
        /// `it_GeneralReleaseFromStock`, in the database `60`.
        GeneralReleaseFromStock = "it_GeneralReleaseFromStock" | "60",
        /// `it_TransferBetweenWarehouses`, in the database `67`.
        TransferBetweenWarehouses = "it_TransferBetweenWarehouses" | "67",
        /// `it_WorkInstructions`, in the database `68`.
        WorkInstructions = "it_WorkInstructions" | "68",
        /// `it_DeferredDeposit`, in the database `76`.
        DeferredDeposit = "it_DeferredDeposit" | "76",
        /// `it_CorrectionInvoice`, in the database `132`.
        CorrectionInvoice = "it_CorrectionInvoice" | "132",
        /// `it_APCorrectionInvoice`, in the database `163`.
        APCorrectionInvoice = "it_APCorrectionInvoice" | "163",
        /// `it_ARCorrectionInvoice`, in the database `165`.
        ARCorrectionInvoice = "it_ARCorrectionInvoice" | "165",
        /// `it_DownPayment`, in the database `203`.
        DownPayment = "it_DownPayment" | "203",
        /// `it_PurchaseDownPayment`, in the database `204`.
        PurchaseDownPayment = "it_PurchaseDownPayment" | "204",
    }
}

sap_b1_client::open_enum! {
    /// Rcpt types.
    BoRcptTypes {
        /// `rCustomer`, in the database `C`.
        Customer = "rCustomer" | "C",
        /// `rAccount`, in the database `A`.
        Account = "rAccount" | "A",
        /// `rSupplier`, in the database `S`.
        Supplier = "rSupplier" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Currencies decimals.
    CurrenciesDecimalsEnum {
        /// `cd1Digit`, in the database `1`.
        Cd1Digit = "cd1Digit" | "1",
        /// `cd2Digits`, in the database `2`.
        Cd2Digits = "cd2Digits" | "2",
        /// `cd3Digits`, in the database `3`.
        Cd3Digits = "cd3Digits" | "3",
        /// `cd4Digits`, in the database `4`.
        Cd4Digits = "cd4Digits" | "4",
        /// `cd5Digits`, in the database `5`.
        Cd5Digits = "cd5Digits" | "5",
        /// `cd6Digits`, in the database `6`.
        Cd6Digits = "cd6Digits" | "6",
        /// `cdDefault`, in the database `-1`.
        CdDefault = "cdDefault" | "-1",
        /// `cdWithoutDecimals`, in the database `0`.
        CdWithoutDecimals = "cdWithoutDecimals" | "0",
    }
}

sap_b1_client::open_enum! {
    /// Installment payments possiblity.
    InstallmentPaymentsPossiblityEnum {
        /// `ippCr`, in the database `C`.
        Cr = "ippCr" | "C",
        /// `ippNo`, in the database `N`.
        No = "ippNo" | "N",
        /// `ippRd`, in the database `L`.
        Rd = "ippRd" | "L",
        /// `ippYes`, in the database `Y`.
        Yes = "ippYes" | "Y",
    }
}

sap_b1_client::open_enum! {
    /// Payments authorization status.
    PaymentsAuthorizationStatusEnum {
        /// `pasWithout`, in the database `-`.
        Without = "pasWithout" | "-",
        /// `pasPending`, in the database `W`.
        Pending = "pasPending" | "W",
        /// `pasApproved`, in the database `Y`.
        Approved = "pasApproved" | "Y",
        /// `pasRejected`, in the database `N`.
        Rejected = "pasRejected" | "N",
        /// `pasGenerated`, in the database `P`.
        Generated = "pasGenerated" | "P",
        /// `pasGeneratedbyAuthorizer`, in the database `A`.
        GeneratedbyAuthorizer = "pasGeneratedbyAuthorizer" | "A",
        /// `pasCancelled`, in the database `C`.
        Cancelled = "pasCancelled" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Print on.
    PrintOnEnum {
        /// `poBlankPaper`, in the database `B`.
        BlankPaper = "poBlankPaper" | "B",
        /// `poDefault`, in the database `D`.
        Default = "poDefault" | "D",
        /// `poOverflowBlankPaper`, in the database `P`.
        OverflowBlankPaper = "poOverflowBlankPaper" | "P",
        /// `poOverflowCheckStock`, in the database `S`.
        OverflowCheckStock = "poOverflowCheckStock" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Rounding sys.
    RoundingSysEnum {
        /// `rsNoRounding`, in the database `0`.
        NoRounding = "rsNoRounding" | "0",
        /// `rsRoundToFiveHundredth`, in the database `4`.
        RoundToFiveHundredth = "rsRoundToFiveHundredth" | "4",
        /// `rsRoundToOne`, in the database `2`.
        RoundToOne = "rsRoundToOne" | "2",
        /// `rsRoundToTen`, in the database `3`.
        RoundToTen = "rsRoundToTen" | "3",
        /// `rsRoundToTenHundredth`, in the database `1`.
        RoundToTenHundredth = "rsRoundToTenHundredth" | "1",
    }
}

sap_b1_client::record! {
    /// BOE line. Table `OBOE`.
    BOELine, BOELineBody {
    } read_only {
        /// BOE key. Column `BoeKey`. Read-only.
        boe_key: Option<i64> = "BOEKey",
        /// BOE number. Column `BoeNum`. Read-only.
        boe_number: Option<i64> = "BOENumber",
        /// Due date. Column `DueDate`. Read-only.
        due_date: Option<Date> = "DueDate",
        /// Bank. Column `DpsBankCod`. Read-only.
        bank: Option<String> = "Bank",
        /// Branch. Column `DpstBranch`. Read-only.
        branch: Option<String> = "Branch",
        /// Account number. Column `DpstAcct`. Read-only.
        account_number: Option<String> = "AccountNumber",
        /// Amount. Column `BoeSum`. Read-only.
        amount: Option<Decimal> = "Amount",
        /// BOE status. Column `BoeStatus`. Read-only.
        boe_status: Option<BoBoeStatus> = "BOEStatus",
        /// Transferred. Column `Transfered`, default `N`. Read-only.
        transferred: Option<YesNo> = "Transferred",
    }
}

sap_b1_client::record! {
    /// Bank. Table `ODSC`.
    Bank, BankBody {
        /// Bank code. Column `BankCode`.
        bank_code: Option<String> = "BankCode",
        /// Bank name. Column `BankName`.
        bank_name: Option<String> = "BankName",
        /// Swift no. Column `SwiftNum`.
        swift_no: Option<String> = "SwiftNo",
        /// IBAN. Column `IBAN`.
        iban: Option<String> = "IBAN",
        /// Country code. Column `CountryCod`.
        country_code: Option<String> = "CountryCode",
        /// Post office. Column `PostOffice`, default `N`.
        post_office: Option<YesNo> = "PostOffice",
        /// Default bank account key. Column `DfltActKey`.
        default_bank_account_key: Option<i64> = "DefaultBankAccountKey",
    } read_only {
        /// Accountfor outgoing checks. Column `DfltAcct`. Read-only.
        accountfor_outgoing_checks: Option<String> = "AccountforOutgoingChecks",
        /// Branchfor outgoing checks. Column `DfltBranch`. Read-only.
        branchfor_outgoing_checks: Option<String> = "BranchforOutgoingChecks",
        /// Next check number. Column `NextChckNo`. Read-only.
        next_check_number: Option<i64> = "NextCheckNumber",
        /// Absolute entry. Key. Column `AbsEntry`. Read-only.
        absolute_entry: Option<i64> = "AbsoluteEntry",
    }
}

sap_b1_client::record! {
    /// Bank page. Table `OBNK`.
    BankPage, BankPageBody {
        /// Account code. Key. Column `AcctCode`.
        account_code: Option<String> = "AccountCode",
        /// Reference. Column `Ref`.
        reference: Option<String> = "Reference",
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
        /// Memo. Column `Memo`.
        memo: Option<String> = "Memo",
        /// Debit amount. Column `DebAmount`.
        debit_amount: Option<Decimal> = "DebitAmount",
        /// Credit amount. Column `CredAmnt`.
        credit_amount: Option<Decimal> = "CreditAmount",
        /// External code. Column `ExternCode`.
        external_code: Option<String> = "ExternalCode",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Statement number. Column `StatemNo`.
        statement_number: Option<i64> = "StatementNumber",
        /// Invoice number. Column `DocNum`.
        invoice_number: Option<String> = "InvoiceNumber",
        /// Payment created. Column `PaymCreat`, default `N`.
        payment_created: Option<YesNo> = "PaymentCreated",
        /// Visual order. Column `VisOrder`.
        visual_order: Option<i64> = "VisualOrder",
        /// Doc number type. Column `DocNumType`, default `D`.
        doc_number_type: Option<BoBpsDocTypes> = "DocNumberType",
        /// Payment reference. Column `PaymentRef`.
        payment_reference: Option<String> = "PaymentReference",
        /// Invoice number ex. Column `DocNum`.
        invoice_number_ex: Option<String> = "InvoiceNumberEx",
        /// BIC swift code. Column `BPSwift`.
        bic_swift_code: Option<String> = "BICSwiftCode",
    } read_only {
        /// Sequence. Key. Column `Sequence`, default `0`. Read-only.
        sequence: Option<i64> = "Sequence",
        /// Account name. Column `AcctName`. Read-only.
        account_name: Option<String> = "AccountName",
        /// Bank match. Column `BankMatch`. Read-only.
        bank_match: Option<i64> = "BankMatch",
        /// Data source. Column `DataSource`, default `N`. Read-only.
        data_source: Option<String> = "DataSource",
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
    }
}

sap_b1_client::record! {
    /// Bill of exchange.
    BillOfExchange, BillOfExchangeBody {
        /// Bill of exchange no. Column `BoeNum`.
        bill_of_exchange_no: Option<i64> = "BillOfExchangeNo",
        /// Bill of exchange due date. Column `DueDate`.
        bill_of_exchange_due_date: Option<Date> = "BillOfExchangeDueDate",
        /// Details. Column `Details`.
        details: Option<String> = "Details",
        /// Reference no. Column `RefNum`.
        reference_no: Option<String> = "ReferenceNo",
        /// Remarks. Column `Comments`.
        remarks: Option<String> = "Remarks",
        /// Payment method code. Column `PayMethCod`.
        payment_method_code: Option<String> = "PaymentMethodCode",
        /// BP bank code. Column `BPBankCod`.
        bp_bank_code: Option<String> = "BPBankCode",
        /// BP bank act. Column `BPBankAct`.
        bp_bank_act: Option<String> = "BPBankAct",
        /// BP bank country. Column `BPBankCtr`.
        bp_bank_country: Option<String> = "BPBankCountry",
        /// Payment engine status1. Column `PayEngSt1`.
        payment_engine_status1: Option<String> = "PaymentEngineStatus1",
        /// Payment engine status2. Column `PayEngSt2`.
        payment_engine_status2: Option<String> = "PaymentEngineStatus2",
        /// Payment engine status3. Column `PayEngSt3`.
        payment_engine_status3: Option<String> = "PaymentEngineStatus3",
        /// Stamp tax code. Column `StampTax`.
        stamp_tax_code: Option<String> = "StampTaxCode",
        /// Stamp tax amount. Column `StmpTxAmnt`.
        stamp_tax_amount: Option<Decimal> = "StampTaxAmount",
        /// Folio number. Column `FolioNum`.
        folio_number: Option<i64> = "FolioNumber",
        /// Folio prefix string. Column `FolioPref`.
        folio_prefix_string: Option<String> = "FolioPrefixString",
        /// Interest amount. Column `IntrstAmnt`.
        interest_amount: Option<Decimal> = "InterestAmount",
        /// Discount amount. Column `DiscAmnt`.
        discount_amount: Option<Decimal> = "DiscountAmount",
        /// Fine amount. Column `FineAmnt`.
        fine_amount: Option<Decimal> = "FineAmount",
        /// Interest date. Column `IntrstDate`.
        interest_date: Option<Date> = "InterestDate",
        /// Discount date. Column `DiscDate`.
        discount_date: Option<Date> = "DiscountDate",
        /// Fine date. Column `FineDate`.
        fine_date: Option<Date> = "FineDate",
        /// IOF amount. Column `IOFAmnt`.
        iof_amount: Option<Decimal> = "IOFAmount",
        /// Service fee amount. Column `ServFeeAm`.
        service_fee_amount: Option<Decimal> = "ServiceFeeAmount",
        /// Other expenses amount. Column `OtherExAm`.
        other_expenses_amount: Option<Decimal> = "OtherExpensesAmount",
        /// Other incomes amount. Column `OtherInAm`.
        other_incomes_amount: Option<Decimal> = "OtherIncomesAmount",
        /// Last page folio number. Whether it can be written is not published.
        last_page_folio_number: Option<i64> = "LastPageFolioNumber",
    } read_only {
        /// Control key. Column `ControlKey`. Read-only.
        control_key: Option<String> = "ControlKey",
    }
}

sap_b1_client::record! {
    /// Check line. Table `OCHH`.
    CheckLine, CheckLineBody {
        /// Check key. Column `CheckKey`.
        check_key: Option<i64> = "CheckKey",
    } read_only {
        /// Check number. Column `CheckNum`. Read-only.
        check_number: Option<i64> = "CheckNumber",
        /// Bank. Column `BankCode`. Read-only.
        bank: Option<String> = "Bank",
        /// Branch. Column `Branch`. Read-only.
        branch: Option<String> = "Branch",
        /// Cash check. Column `CashCheck`. Read-only.
        cash_check: Option<String> = "CashCheck",
        /// Check date. Column `CheckDate`. Read-only.
        check_date: Option<Date> = "CheckDate",
        /// Customer. Column `CardCode`. Read-only.
        customer: Option<String> = "Customer",
        /// Check amount. Column `CheckSum`. Read-only.
        check_amount: Option<Decimal> = "CheckAmount",
        /// Deposited. Column `Deposited`, default `N`. Read-only.
        deposited: Option<BoDepositCheckEnum> = "Deposited",
        /// Transferred. Column `Transfered`, default `N`. Read-only.
        transferred: Option<YesNo> = "Transferred",
        /// Account number. Column `AcctNum`. Read-only.
        account_number: Option<String> = "AccountNumber",
        /// Check currency. Column `Currency`. Read-only.
        check_currency: Option<String> = "CheckCurrency",
    }
}

sap_b1_client::record! {
    /// Checksfor payment. Table `OCHO`.
    ChecksforPayment, ChecksforPaymentBody {
        /// Check number. Column `CheckNum`.
        check_number: Option<i64> = "CheckNumber",
        /// Bank code. Column `BankNum`.
        bank_code: Option<String> = "BankCode",
        /// Branch. Column `Branch`.
        branch: Option<String> = "Branch",
        /// Check date. Column `CheckDate`.
        check_date: Option<Date> = "CheckDate",
        /// Account number. Column `AcctNum`.
        account_number: Option<String> = "AccountNumber",
        /// Details. Column `Details`.
        details: Option<String> = "Details",
        /// Journal entry reference. Column `TransRef`.
        journal_entry_reference: Option<String> = "JournalEntryReference",
        /// Payment date. Column `PmntDate`.
        payment_date: Option<Date> = "PaymentDate",
        /// Transferable. Column `Trnsfrable`, default `N`.
        transferable: Option<YesNo> = "Transferable",
        /// Vendor code. Column `VendorCode`.
        vendor_code: Option<String> = "VendorCode",
        /// Card or account. Column `CardOrAcct`, default `C`.
        card_or_account: Option<BoCpCardAcct> = "CardOrAccount",
        /// Signature. Column `Signature`.
        signature: Option<String> = "Signature",
        /// Customer account code. Column `CheckAcct`.
        customer_account_code: Option<String> = "CustomerAccountCode",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Create journal entry. Column `CreateJdt`, default `Y`.
        create_journal_entry: Option<YesNo> = "CreateJournalEntry",
        /// Deduction refund amount. Column `SumRfndCln`.
        deduction_refund_amount: Option<Decimal> = "DeductionRefundAmount",
        /// Country code. Column `CountryCod`.
        country_code: Option<String> = "CountryCode",
        /// Totalin words. Column `TotalWords`.
        totalin_words: Option<String> = "TotalinWords",
        /// Address name. Column `AddrName`.
        address_name: Option<String> = "AddressName",
        /// Manual check. Column `ManualChk`, default `N`.
        manual_check: Option<YesNo> = "ManualCheck",
        /// Checksfor payment lines. Whether it can be written is not published.
        checksfor_payment_lines: Vec<ChecksforPaymentLine> = "ChecksforPaymentLines",
    } read_only {
        /// Check key. Key. Column `CheckKey`. Read-only.
        check_key: Option<i64> = "CheckKey",
        /// Bank name. Column `BankName`. Read-only.
        bank_name: Option<String> = "BankName",
        /// Payment no. Column `PmntNum`, default `0`. Read-only.
        payment_no: Option<i64> = "PaymentNo",
        /// Check amount. Column `CheckSum`. Read-only.
        check_amount: Option<Decimal> = "CheckAmount",
        /// Check currency. Column `Currency`. Read-only.
        check_currency: Option<String> = "CheckCurrency",
        /// Canceled. Column `Canceled`, default `N`. Read-only.
        canceled: Option<YesNo> = "Canceled",
        /// Printed. Column `Printed`, default `N`. Read-only.
        printed: Option<YesNo> = "Printed",
        /// Vendor name. Column `VendorName`. Read-only.
        vendor_name: Option<String> = "VendorName",
        /// Transaction number. Column `TransNum`, default `0`. Read-only.
        transaction_number: Option<i64> = "TransactionNumber",
        /// Update date. Column `UpdateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Creation date. Column `CreateDate`. Read-only.
        creation_date: Option<Date> = "CreationDate",
        /// Tax total. Column `VatTotal`. Read-only.
        tax_total: Option<Decimal> = "TaxTotal",
        /// Tax date. Column `TaxDate`. Read-only.
        tax_date: Option<Date> = "TaxDate",
        /// Printed by. Column `PrintedBy`. Read-only.
        printed_by: Option<i64> = "PrintedBy",
    }
}

sap_b1_client::record! {
    /// Checksfor payment line. Table `CHO1`.
    ChecksforPaymentLine, ChecksforPaymentLineBody {
        /// Row details. Column `LineDitail`.
        row_details: Option<String> = "RowDetails",
        /// Row total. Column `LineMoney`.
        row_total: Option<Decimal> = "RowTotal",
        /// Row currency. Column `LineCurr`.
        row_currency: Option<String> = "RowCurrency",
        /// Tax definition. Column `Code`.
        tax_definition: Option<String> = "TaxDefinition",
        /// Credited account. Column `CredAcct`.
        credited_account: Option<String> = "CreditedAccount",
    } read_only {
        /// Row number. Column `LineId`. Read-only.
        row_number: Option<i64> = "RowNumber",
        /// Tax percent. In per cent. Column `VatPercent`. Read-only.
        tax_percent: Option<Decimal> = "TaxPercent",
        /// Line total. Column `TotalLine`. Read-only.
        line_total: Option<Decimal> = "LineTotal",
    }
}

sap_b1_client::record! {
    /// Credit card. Table `OCRC`.
    CreditCard, CreditCardBody {
        /// Credit card name. Column `CardName`.
        credit_card_name: Option<String> = "CreditCardName",
        /// GL account. Column `AcctCode`.
        gl_account: Option<String> = "GLAccount",
        /// Telephone. Column `Phone`.
        telephone: Option<String> = "Telephone",
        /// Company ID. Column `CompanyId`.
        company_id: Option<String> = "CompanyID",
        /// Country code. Column `Country`.
        country_code: Option<String> = "CountryCode",
    } read_only {
        /// Credit card code. Key. Column `CreditCard`. Read-only.
        credit_card_code: Option<i64> = "CreditCardCode",
    }
}

sap_b1_client::record! {
    /// Credit line. Table `OCRH`.
    CreditLine, CreditLineBody {
        /// Abs id. Column `AbsId`.
        abs_id: Option<i64> = "AbsId",
    } read_only {
        /// Credit card. Column `CreditCard`, default `0`. Read-only.
        credit_card: Option<i64> = "CreditCard",
        /// Voucher number. Column `VoucherNum`. Read-only.
        voucher_number: Option<String> = "VoucherNumber",
        /// Payment method code. Column `CrTypeCode`. Read-only.
        payment_method_code: Option<i64> = "PaymentMethodCode",
        /// Pay date. Column `PayDate`. Read-only.
        pay_date: Option<Date> = "PayDate",
        /// Deposited. Column `Deposited`, default `N`. Read-only.
        deposited: Option<YesNo> = "Deposited",
        /// Num of payments. Column `NumOfPmnts`, default `1`. Read-only.
        num_of_payments: Option<i64> = "NumOfPayments",
        /// Customer. Column `CardCode`. Read-only.
        customer: Option<String> = "Customer",
        /// Reference. Column `TransRef`. Read-only.
        reference: Option<String> = "Reference",
        /// Transferred. Column `Transfered`, default `N`. Read-only.
        transferred: Option<YesNo> = "Transferred",
        /// Total. Column `CreditSum`. Read-only.
        total: Option<Decimal> = "Total",
        /// Credit currency. Column `CreditCurr`. Read-only.
        credit_currency: Option<String> = "CreditCurrency",
    }
}

sap_b1_client::record! {
    /// Credit payment method. Table `OCRP`.
    CreditPaymentMethod, CreditPaymentMethodBody {
        /// Name. Column `CrTypeName`.
        name: Option<String> = "Name",
        /// Assignedto credit card. Column `CreditCard`.
        assignedto_credit_card: Option<i64> = "AssignedtoCreditCard",
        /// Payment code. Column `DueTerms`.
        payment_code: Option<String> = "PaymentCode",
        /// Minimum credit amount. Column `MinCredit`.
        minimum_credit_amount: Option<Decimal> = "MinimumCreditAmount",
        /// Minimum payment amount. Column `MinToPay`.
        minimum_payment_amount: Option<Decimal> = "MinimumPaymentAmount",
        /// Max qty without approval. Column `MaxValid`.
        max_qty_without_approval: Option<Decimal> = "MaxQtyWithoutApproval",
        /// Installment payments possible. Column `InstalMent`, default `N`.
        installment_payments_possible: Option<InstallmentPaymentsPossiblityEnum> = "InstallmentPaymentsPossible",
    } read_only {
        /// Payment method code. Key. Column `CrTypeCode`. Read-only.
        payment_method_code: Option<i64> = "PaymentMethodCode",
    }
}

sap_b1_client::record! {
    /// Currency. Table `OCRN`.
    Currency, CurrencyBody {
        /// Code. Key. Column `CurrCode`.
        code: Option<String> = "Code",
        /// Name. Column `CurrName`.
        name: Option<String> = "Name",
        /// Documents code. Column `DocCurrCod`.
        documents_code: Option<String> = "DocumentsCode",
        /// International description. Column `ChkName`.
        international_description: Option<String> = "InternationalDescription",
        /// Hundredth name. Column `Chk100Name`.
        hundredth_name: Option<String> = "HundredthName",
        /// English name. Column `FrgnName`.
        english_name: Option<String> = "EnglishName",
        /// English hundredth name. Column `F100Name`.
        english_hundredth_name: Option<String> = "EnglishHundredthName",
        /// Plural international description. Column `ChkNamePl`.
        plural_international_description: Option<String> = "PluralInternationalDescription",
        /// Plural hundredth name. Column `Chk100NPl`.
        plural_hundredth_name: Option<String> = "PluralHundredthName",
        /// Plural english name. Column `FrgnNamePl`.
        plural_english_name: Option<String> = "PluralEnglishName",
        /// Plural english hundredth name. Column `F100NamePl`.
        plural_english_hundredth_name: Option<String> = "PluralEnglishHundredthName",
        /// Decimals. Column `Decimals`, default `-1`.
        decimals: Option<CurrenciesDecimalsEnum> = "Decimals",
        /// Rounding. Column `RoundSys`, default `0`.
        rounding: Option<RoundingSysEnum> = "Rounding",
        /// Rounding in payment. Column `RoundPym`, default `N`.
        rounding_in_payment: Option<YesNo> = "RoundingInPayment",
        /// Max incoming amt diff. Column `MaxInDiff`.
        max_incoming_amt_diff: Option<Decimal> = "MaxIncomingAmtDiff",
        /// Max outgoing amt diff. Column `MaxOutDiff`.
        max_outgoing_amt_diff: Option<Decimal> = "MaxOutgoingAmtDiff",
        /// Max incoming amt diff percent. In per cent. Column `MaxInPcnt`.
        max_incoming_amt_diff_percent: Option<Decimal> = "MaxIncomingAmtDiffPercent",
        /// Max outgoing amt diff percent. In per cent. Column `MaxOutPcnt`.
        max_outgoing_amt_diff_percent: Option<Decimal> = "MaxOutgoingAmtDiffPercent",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Currency restriction. Table `PYM1`.
    CurrencyRestriction, CurrencyRestrictionBody {
        /// Currency code. Column `CurrCode`.
        currency_code: Option<String> = "CurrencyCode",
        /// Choose. Column `Choose`, default `N`.
        choose: Option<YesNo> = "Choose",
    } read_only {
        /// Payment method code. Column `PymCode`. Read-only.
        payment_method_code: Option<String> = "PaymentMethodCode",
        /// Currency name. Column `CurrName`. Read-only.
        currency_name: Option<String> = "CurrencyName",
    }
}

sap_b1_client::record! {
    /// Deposit. Table `ODPS`.
    Deposit, DepositBody {
        /// Deposit type. Column `DeposType`, default `K`.
        deposit_type: Option<BoDepositTypeEnum> = "DepositType",
        /// Deposit date. Column `DeposDate`.
        deposit_date: Option<Date> = "DepositDate",
        /// Deposit currency. Column `DeposCurr`.
        deposit_currency: Option<String> = "DepositCurrency",
        /// Deposit account. Column `BanckAcct`.
        deposit_account: Option<String> = "DepositAccount",
        /// Depositor name. Column `DpostorNam`.
        depositor_name: Option<String> = "DepositorName",
        /// Bank. Column `DpsBank`.
        bank: Option<String> = "Bank",
        /// Bank account num. Column `DeposAcct`.
        bank_account_num: Option<String> = "BankAccountNum",
        /// Bank branch. Column `DeposBrnch`.
        bank_branch: Option<String> = "BankBranch",
        /// Bank reference. Column `Ref2`.
        bank_reference: Option<String> = "BankReference",
        /// Journal remarks. Column `Memo`.
        journal_remarks: Option<String> = "JournalRemarks",
        /// Total LC. Column `LocTotal`.
        total_lc: Option<Decimal> = "TotalLC",
        /// Allocation account. Column `AllocAcct`.
        allocation_account: Option<String> = "AllocationAccount",
        /// Doc rate. Column `DocRate`.
        doc_rate: Option<Decimal> = "DocRate",
        /// Tax account. Column `VatAct`.
        tax_account: Option<String> = "TaxAccount",
        /// Tax amount. Column `VatTotal`.
        tax_amount: Option<Decimal> = "TaxAmount",
        /// Commission account. Column `ComissAct`.
        commission_account: Option<String> = "CommissionAccount",
        /// Commission. Column `Comission`.
        commission: Option<Decimal> = "Commission",
        /// Commission date. Column `ComissDate`.
        commission_date: Option<Date> = "CommissionDate",
        /// Tax code. Column `CommisVat`.
        tax_code: Option<String> = "TaxCode",
        /// Deposit account type. Column `IsCard`, default `A`.
        deposit_account_type: Option<BoDepositAccountTypeEnum> = "DepositAccountType",
        /// Reconcile after deposit. Column `ReconAfter`, default `Y`.
        reconcile_after_deposit: Option<YesNo> = "ReconcileAfterDeposit",
        /// Voucher account. Column `CrdBankAct`.
        voucher_account: Option<String> = "VoucherAccount",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
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
        /// Commission currency. Column `ComisCurr`.
        commission_currency: Option<String> = "CommissionCurrency",
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Check deposit type. Column `ChkType`, default `C`.
        check_deposit_type: Option<BoCheckDepositTypeEnum> = "CheckDepositType",
        /// Check lines. Whether it can be written is not published.
        check_lines: Vec<CheckLine> = "CheckLines",
        /// Credit lines. Whether it can be written is not published.
        credit_lines: Vec<CreditLine> = "CreditLines",
    } read_only {
        /// Deposit number. Column `DeposNum`. Read-only.
        deposit_number: Option<i64> = "DepositNumber",
        /// Abs entry. Key. Column `DeposId`, default `0`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
        /// Total FC. In document currency. Column `FcTotal`. Read-only.
        total_fc: Option<Decimal> = "TotalFC",
        /// Total SC. In system currency. Column `SysTotal`. Read-only.
        total_sc: Option<Decimal> = "TotalSC",
        /// Commission SC. In system currency. Column `ComissnSys`. Read-only.
        commission_sc: Option<Decimal> = "CommissionSC",
        /// Commission FC. In document currency. Column `ComisFC`. Read-only.
        commission_fc: Option<Decimal> = "CommissionFC",
        /// Tax amount SC. In system currency. Column `VatTotlSys`. Read-only.
        tax_amount_sc: Option<Decimal> = "TaxAmountSC",
        /// Tax amount FC. In document currency. Column `VatTotlFC`. Read-only.
        tax_amount_fc: Option<Decimal> = "TaxAmountFC",
        /// BOE lines. Read-only.
        boe_lines: Vec<BOELine> = "BOELines",
    }
}

sap_b1_client::record_actions! {
    Deposit {
        /// The action `CancelDeposit`.
        CANCEL_DEPOSIT = "CancelDeposit",
        /// The action `CancelDepositbyCurrentSystemDate`.
        CANCEL_DEPOSITBY_CURRENT_SYSTEM_DATE = "CancelDepositbyCurrentSystemDate",
    }
}

sap_b1_client::record! {
    /// Docs in WT groups. Table `WTC2`.
    DocsInWTGroups, DocsInWTGroupsBody {
        /// Doc entry. Column `DocEntry`.
        doc_entry: Option<i64> = "DocEntry",
        /// Doc obj type. Column `DocObjType`.
        doc_obj_type: Option<String> = "DocObjType",
        /// VAT amount. Column `VatAmnt`.
        vat_amount: Option<Decimal> = "VATAmount",
        /// Doc total. Column `DocTot`.
        doc_total: Option<Decimal> = "DocTotal",
        /// Base amount. Column `WTBaseAmnt`.
        base_amount: Option<Decimal> = "BaseAmount",
        /// Accum amount. Column `WTAccAmnt`.
        accum_amount: Option<Decimal> = "AccumAmount",
        /// Percept amount. Column `WTPercpAm`.
        percept_amount: Option<Decimal> = "PerceptAmount",
        /// Percent. In per cent. Column `WTPercent`.
        percent: Option<Decimal> = "Percent",
    } read_only {
    }
}

sap_b1_client::record! {
    /// House bank account. Table `DSC1`.
    HouseBankAccount, HouseBankAccountBody {
        /// Acc no. Column `Account`.
        acc_no: Option<String> = "AccNo",
        /// Branch. Column `Branch`.
        branch: Option<String> = "Branch",
        /// Next check no. Column `NextCheck`.
        next_check_no: Option<i64> = "NextCheckNo",
        /// GL account. Column `GLAccount`.
        gl_account: Option<String> = "GLAccount",
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
        /// State. Column `State`.
        state: Option<String> = "State",
        /// BISR. Column `BISR`, default `N`.
        bisr: Option<YesNo> = "BISR",
        /// Control key. Column `ControlKey`.
        control_key: Option<String> = "ControlKey",
        /// User no1. Column `UsrNumber1`.
        user_no1: Option<String> = "UserNo1",
        /// User no2. Column `UsrNumber2`.
        user_no2: Option<String> = "UserNo2",
        /// User no3. Column `UsrNumber3`.
        user_no3: Option<String> = "UserNo3",
        /// User no4. Column `UsrNumber4`.
        user_no4: Option<String> = "UserNo4",
        /// IBAN. Column `IBAN`.
        iban: Option<String> = "IBAN",
        /// Debtof discounted billof exc. Column `DscountBOE`.
        debtof_discounted_billof_exc: Option<String> = "DebtofDiscountedBillofExc",
        /// Tolerance days. Column `TolrnceDay`.
        tolerance_days: Option<i64> = "ToleranceDays",
        /// Min amountof billof exchang. Column `MinAmntBOE`.
        min_amountof_billof_exchang: Option<Decimal> = "MinAmountofBillofExchang",
        /// Max amountof billof exchan. Column `MaxAmntBOE`.
        max_amountof_billof_exchan: Option<Decimal> = "MaxAmountofBillofExchan",
        /// Discount limit. Column `DscntLimit`.
        discount_limit: Option<Decimal> = "DiscountLimit",
        /// Days in advance. Column `DaysInAdva`.
        days_in_advance: Option<i64> = "DaysInAdvance",
        /// Bankon collection. Column `BankCollec`.
        bankon_collection: Option<String> = "BankonCollection",
        /// Bankon discounted. Column `BankDiscou`.
        bankon_discounted: Option<String> = "BankonDiscounted",
        /// GL interim account. Column `GLIntriAct`.
        gl_interim_account: Option<String> = "GLInterimAccount",
        /// Bank key. Column `BankKey`.
        bank_key: Option<i64> = "BankKey",
        /// Lock checks printing. Column `LockChk`, default `N`.
        lock_checks_printing: Option<YesNo> = "LockChecksPrinting",
        /// Template name. Column `TmpltName`.
        template_name: Option<String> = "TemplateName",
        /// Maximum lines. Column `MaxChkLine`.
        maximum_lines: Option<i64> = "MaximumLines",
        /// Print on. Column `ChkPaper`, default `D`.
        print_on: Option<PrintOnEnum> = "PrintOn",
        /// Customer id number. Column `CustIdNum`, default `0`.
        customer_id_number: Option<String> = "CustomerIdNumber",
        /// ISR biller ID. Column `ISRBillerI`.
        isr_biller_id: Option<String> = "ISRBillerID",
        /// ISR type. Column `ISRType`, default `2`.
        isr_type: Option<i64> = "ISRType",
        /// Account check digit. Column `AccountChk`.
        account_check_digit: Option<String> = "AccountCheckDigit",
        /// Our number. Column `OurNum`.
        our_number: Option<i64> = "OurNumber",
        /// Agreement number. Column `AgreeNum`.
        agreement_number: Option<String> = "AgreementNumber",
        /// Address type. Column `AddrType`.
        address_type: Option<String> = "AddressType",
        /// Street no. Column `StreetNo`.
        street_no: Option<String> = "StreetNo",
        /// Building. Column `Building`.
        building: Option<String> = "Building",
        /// Incoming payment series. Column `InSeri`, default `-1`.
        incoming_payment_series: Option<i64> = "IncomingPaymentSeries",
        /// Outgoing payment series. Column `OutSeri`, default `-1`.
        outgoing_payment_series: Option<i64> = "OutgoingPaymentSeries",
        /// Journal entry series. Column `JDTSeri`, default `-1`.
        journal_entry_series: Option<i64> = "JournalEntrySeries",
        /// Import file name. Column `FilePlug`.
        import_file_name: Option<String> = "ImportFileName",
        /// Account name. Column `AcctName`.
        account_name: Option<String> = "AccountName",
        /// BIC swift code. Column `SwiftNum`.
        bic_swift_code: Option<String> = "BICSwiftCode",
        /// Fine account. Column `FineAcct`.
        fine_account: Option<String> = "FineAccount",
        /// Interest account. Column `IntrstAcct`.
        interest_account: Option<String> = "InterestAccount",
        /// Discount account. Column `DscntAcct`.
        discount_account: Option<String> = "DiscountAccount",
        /// Service fee account. Column `SvcFeeAcct`.
        service_fee_account: Option<String> = "ServiceFeeAccount",
        /// IOF tax account. Column `IOFTaxAcct`.
        iof_tax_account: Option<String> = "IOFTaxAccount",
        /// Other expenses account. Column `OthExpAcct`.
        other_expenses_account: Option<String> = "OtherExpensesAccount",
        /// Other incomes account. Column `OthIncAcct`.
        other_incomes_account: Option<String> = "OtherIncomesAccount",
        /// Retorno file name. Column `RetFile`.
        retorno_file_name: Option<String> = "RetornoFileName",
        /// Branch check digit. Column `BranchChk`.
        branch_check_digit: Option<String> = "BranchCheckDigit",
        /// Collection code. Column `CollCode`.
        collection_code: Option<String> = "CollectionCode",
        /// File seq next number. Column `FileSeqNNo`.
        file_seq_next_number: Option<i64> = "FileSeqNextNumber",
    } read_only {
        /// Bank code. Column `BankCode`. Read-only.
        bank_code: Option<String> = "BankCode",
        /// Country. Column `Country`. Read-only.
        country: Option<String> = "Country",
        /// Absolute entry. Key. Column `AbsEntry`. Read-only.
        absolute_entry: Option<i64> = "AbsoluteEntry",
    }
}

sap_b1_client::record! {
    /// Payment.
    Payment, PaymentBody {
        /// Doc num. Column `DocNum`.
        doc_num: Option<i64> = "DocNum",
        /// Doc type. Column `DocType`.
        doc_type: Option<BoRcptTypes> = "DocType",
        /// Hand written. Column `Handwrtten`.
        hand_written: Option<YesNo> = "HandWritten",
        /// Printed. Column `Printed`, default `N`.
        printed: Option<YesNo> = "Printed",
        /// Doc date. Column `DocDate`.
        doc_date: Option<Date> = "DocDate",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Cash account. Column `CashAcct`.
        cash_account: Option<String> = "CashAccount",
        /// Doc currency. Column `DocCurr`.
        doc_currency: Option<String> = "DocCurrency",
        /// Cash sum. Column `CashSum`.
        cash_sum: Option<Decimal> = "CashSum",
        /// Check account. Column `CheckAcct`.
        check_account: Option<String> = "CheckAccount",
        /// Transfer account. Column `TrsfrAcct`.
        transfer_account: Option<String> = "TransferAccount",
        /// Transfer sum. Column `TrsfrSum`.
        transfer_sum: Option<Decimal> = "TransferSum",
        /// Transfer date. Column `TrsfrDate`.
        transfer_date: Option<Date> = "TransferDate",
        /// Transfer reference. Column `TrsfrRef`.
        transfer_reference: Option<String> = "TransferReference",
        /// Local currency. Column `DiffCurr`, default `N`.
        local_currency: Option<YesNo> = "LocalCurrency",
        /// Doc rate. Column `DocRate`.
        doc_rate: Option<Decimal> = "DocRate",
        /// Reference1. Column `Ref1`.
        reference1: Option<String> = "Reference1",
        /// Reference2. Column `Ref2`.
        reference2: Option<String> = "Reference2",
        /// Counter reference. Column `CounterRef`.
        counter_reference: Option<String> = "CounterReference",
        /// Remarks. Column `Comments`.
        remarks: Option<String> = "Remarks",
        /// Journal remarks. Column `JrnlMemo`.
        journal_remarks: Option<String> = "JournalRemarks",
        /// Split transaction. Column `SpiltTrans`, default `N`.
        split_transaction: Option<YesNo> = "SplitTransaction",
        /// Contact person code. Column `CntctCode`.
        contact_person_code: Option<i64> = "ContactPersonCode",
        /// Apply VAT. Column `ApplyVAT`, default `N`.
        apply_vat: Option<YesNo> = "ApplyVAT",
        /// Tax date. Column `TaxDate`.
        tax_date: Option<Date> = "TaxDate",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Bank code. Column `BankCode`.
        bank_code: Option<String> = "BankCode",
        /// Bank account. Column `BankAcct`.
        bank_account: Option<String> = "BankAccount",
        /// Discount percent. In per cent. Column `Dcount`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Project code. Column `PrjCode`.
        project_code: Option<String> = "ProjectCode",
        /// Currency is local. Column `DiffCurr`, default `N`.
        currency_is_local: Option<YesNo> = "CurrencyIsLocal",
        /// Deduction percent. In per cent. Column `DdctPrcnt`.
        deduction_percent: Option<Decimal> = "DeductionPercent",
        /// Deduction sum. Column `DdctSum`.
        deduction_sum: Option<Decimal> = "DeductionSum",
        /// Boe account. Column `BoeAcc`.
        boe_account: Option<String> = "BoeAccount",
        /// Bill of exchange amount. Column `BoeSum`.
        bill_of_exchange_amount: Option<Decimal> = "BillOfExchangeAmount",
        /// Billof exchange status. Column `BoeStatus`.
        billof_exchange_status: Option<BoBoeStatus> = "BillofExchangeStatus",
        /// Bill of exchange agent. Column `BoeAgent`.
        bill_of_exchange_agent: Option<String> = "BillOfExchangeAgent",
        /// WT code. Column `WtCode`.
        wt_code: Option<String> = "WTCode",
        /// WT amount. Column `WtSum`.
        wt_amount: Option<Decimal> = "WTAmount",
        /// Proforma. Column `Proforma`, default `N`.
        proforma: Option<YesNo> = "Proforma",
        /// Pay to bank code. Column `PBnkCode`.
        pay_to_bank_code: Option<String> = "PayToBankCode",
        /// Pay to bank branch. Column `PBnkBranch`.
        pay_to_bank_branch: Option<String> = "PayToBankBranch",
        /// Pay to bank account no. Column `PBnkAccnt`.
        pay_to_bank_account_no: Option<String> = "PayToBankAccountNo",
        /// Pay to code. Column `PayToCode`.
        pay_to_code: Option<String> = "PayToCode",
        /// Pay to bank country. Column `PBnkCnt`.
        pay_to_bank_country: Option<String> = "PayToBankCountry",
        /// Is pay to bank. Column `IsPaytoBnk`, default `N`.
        is_pay_to_bank: Option<YesNo> = "IsPayToBank",
        /// Payment priority. Column `PaPriority`, default `6`.
        payment_priority: Option<BoPaymentPriorities> = "PaymentPriority",
        /// Tax group. Column `VatGroup`.
        tax_group: Option<String> = "TaxGroup",
        /// Bank charge amount. Column `BcgSum`.
        bank_charge_amount: Option<Decimal> = "BankChargeAmount",
        /// Bank charge amount in SC. In system currency. Column `BcgSumSy`.
        bank_charge_amount_in_sc: Option<Decimal> = "BankChargeAmountInSC",
        /// Wt base sum. Column `WtBaseSum`.
        wt_base_sum: Option<Decimal> = "WtBaseSum",
        /// Vat date. Column `VatDate`.
        vat_date: Option<Date> = "VatDate",
        /// Transaction code. Column `TransCode`.
        transaction_code: Option<String> = "TransactionCode",
        /// Payment type. Column `PaymType`, default `N`.
        payment_type: Option<BoORCTPaymentTypeEnum> = "PaymentType",
        /// Transfer real amount. Column `TfrRealAmt`.
        transfer_real_amount: Option<Decimal> = "TransferRealAmount",
        /// Doc object code. Column `ObjType`.
        doc_object_code: Option<BoPaymentsObjectType> = "DocObjectCode",
        /// Doc typte. Column `DocType`.
        doc_typte: Option<BoRcptTypes> = "DocTypte",
        /// Due date. Column `DocDueDate`.
        due_date: Option<Date> = "DueDate",
        /// Location code. Column `LocCode`.
        location_code: Option<i64> = "LocationCode",
        /// Control account. Column `BpAct`.
        control_account: Option<String> = "ControlAccount",
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Blanket agreement. Column `AgrNo`.
        blanket_agreement: Option<i64> = "BlanketAgreement",
        /// Payment by WT certif. Column `PmntWTCert`, default `N`.
        payment_by_wt_certif: Option<YesNo> = "PaymentByWTCertif",
        /// Cig. Whether it can be written is not published.
        cig: Option<i64> = "Cig",
        /// Cup. Whether it can be written is not published.
        cup: Option<i64> = "Cup",
        /// Attachment entry. Whether it can be written is not published.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Signature input message. Whether it can be written is not published.
        signature_input_message: Option<String> = "SignatureInputMessage",
        /// Signature digest. Whether it can be written is not published.
        signature_digest: Option<String> = "SignatureDigest",
        /// Certification number. Whether it can be written is not published.
        certification_number: Option<String> = "CertificationNumber",
        /// Private key version. Whether it can be written is not published.
        private_key_version: Option<i64> = "PrivateKeyVersion",
        /// Payment checks. Whether it can be written is not published.
        payment_checks: Vec<PaymentCheck> = "PaymentChecks",
        /// Payment invoices. Whether it can be written is not published.
        payment_invoices: Vec<PaymentInvoice> = "PaymentInvoices",
        /// Payment credit cards. Whether it can be written is not published.
        payment_credit_cards: Vec<PaymentCreditCard> = "PaymentCreditCards",
        /// Payment accounts. Whether it can be written is not published.
        payment_accounts: Vec<PaymentAccount> = "PaymentAccounts",
        /// Payment document references collection. Whether it can be written is not published.
        payment_document_references_collection: Vec<PaymentDocumentReferences> = "PaymentDocumentReferencesCollection",
        /// Bill of exchange. Whether it can be written is not published.
        bill_of_exchange: Option<Box<BillOfExchange>> = "BillOfExchange",
        /// Withholding tax certificates collection. Whether it can be written is not published.
        withholding_tax_certificates_collection: Vec<WithholdingTaxCertificatesData> = "WithholdingTaxCertificatesCollection",
        /// Electronic protocols. Whether it can be written is not published.
        electronic_protocols: Vec<ElectronicProtocol> = "ElectronicProtocols",
        /// Cash flow assignments. Whether it can be written is not published.
        cash_flow_assignments: Vec<CashFlowAssignment> = "CashFlowAssignments",
        /// Payments approval requests. Whether it can be written is not published.
        payments_approval_requests: Vec<PaymentsApprovalRequest> = "Payments_ApprovalRequests",
        /// Withholding tax data WTX collection. Whether it can be written is not published.
        withholding_tax_data_wtx_collection: Vec<WithholdingTaxDataWTX> = "WithholdingTaxDataWTXCollection",
    } read_only {
        /// Cash sum FC. In document currency. Column `CashSumFC`. Read-only.
        cash_sum_fc: Option<Decimal> = "CashSumFC",
        /// Cash sum sys. In system currency. Column `CashSumSy`. Read-only.
        cash_sum_sys: Option<Decimal> = "CashSumSys",
        /// Bill of exchange amount FC. In document currency. Column `BoeSumFc`. Read-only.
        bill_of_exchange_amount_fc: Option<Decimal> = "BillOfExchangeAmountFC",
        /// Bill of exchange amount SC. In system currency. Column `BoeSumSc`. Read-only.
        bill_of_exchange_amount_sc: Option<Decimal> = "BillOfExchangeAmountSC",
        /// WT amount FC. In document currency. Column `WtSumFrgn`. Read-only.
        wt_amount_fc: Option<Decimal> = "WTAmountFC",
        /// WT amount SC. In system currency. Column `WtSumSys`. Read-only.
        wt_amount_sc: Option<Decimal> = "WTAmountSC",
        /// WT account. Column `WtAccount`. Read-only.
        wt_account: Option<String> = "WTAccount",
        /// WT taxable amount. Column `WtBaseAmnt`. Read-only.
        wt_taxable_amount: Option<Decimal> = "WTTaxableAmount",
        /// Doc entry. Key. Column `DocEntry`. Read-only.
        doc_entry: Option<i64> = "DocEntry",
        /// Bank charge amount in FC. In document currency. Column `BcgSumFC`. Read-only.
        bank_charge_amount_in_fc: Option<Decimal> = "BankChargeAmountInFC",
        /// Under overpaymentdifference. Column `UndOvDiff`. Read-only.
        under_overpaymentdifference: Option<Decimal> = "UnderOverpaymentdifference",
        /// Under overpaymentdiff SC. In system currency. Column `UndOvDiffS`. Read-only.
        under_overpaymentdiff_sc: Option<Decimal> = "UnderOverpaymentdiffSC",
        /// Wt base sum FC. In document currency. Column `WtBaseSumF`. Read-only.
        wt_base_sum_fc: Option<Decimal> = "WtBaseSumFC",
        /// Wt base sum SC. In system currency. Column `WtBaseSumS`. Read-only.
        wt_base_sum_sc: Option<Decimal> = "WtBaseSumSC",
        /// Cancelled. Column `Canceled`. Read-only.
        cancelled: Option<YesNo> = "Cancelled",
        /// Under overpaymentdiff FC. In document currency. Column `UndOvDiffF`. Read-only.
        under_overpaymentdiff_fc: Option<Decimal> = "UnderOverpaymentdiffFC",
        /// Authorization status. Column `WddStatus`, default `-`. Read-only.
        authorization_status: Option<PaymentsAuthorizationStatusEnum> = "AuthorizationStatus",
        /// BPL name. Column `BPLName`. Read-only.
        bpl_name: Option<String> = "BPLName",
        /// VAT reg num. Column `VATRegNum`. Read-only.
        vat_reg_num: Option<String> = "VATRegNum",
    }
}

sap_b1_client::record_actions! {
    Payment {
        /// The action `Cancel`.
        CANCEL = "Cancel",
        /// The action `SaveDraftToDocument`.
        SAVE_DRAFT_TO_DOCUMENT = "SaveDraftToDocument",
        /// The action `CancelbyCurrentSystemDate`.
        CANCELBY_CURRENT_SYSTEM_DATE = "CancelbyCurrentSystemDate",
        /// The action `RequestApproveCancellation`.
        REQUEST_APPROVE_CANCELLATION = "RequestApproveCancellation",
    }
}

sap_b1_client::record! {
    /// Payment account.
    PaymentAccount, PaymentAccountBody {
        /// Line num. Column `LineId`.
        line_num: Option<i64> = "LineNum",
        /// Account code. Column `AcctCode`.
        account_code: Option<String> = "AccountCode",
        /// Sum paid. Column `SumApplied`.
        sum_paid: Option<Decimal> = "SumPaid",
        /// Sum paid FC. In document currency. Column `AppliedFC`.
        sum_paid_fc: Option<Decimal> = "SumPaidFC",
        /// Decription. Column `Descrip`.
        decription: Option<String> = "Decription",
        /// Vat group. Column `VatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Account name. Column `AcctName`.
        account_name: Option<String> = "AccountName",
        /// Gross amount. Column `GrossAmnt`.
        gross_amount: Option<Decimal> = "GrossAmount",
        /// Profit center. Column `OcrCode`.
        profit_center: Option<String> = "ProfitCenter",
        /// Project code. Column `Project`.
        project_code: Option<String> = "ProjectCode",
        /// Vat amount. Column `VatAmnt`.
        vat_amount: Option<Decimal> = "VatAmount",
        /// Profit center2. Column `OcrCode2`.
        profit_center2: Option<String> = "ProfitCenter2",
        /// Profit center3. Column `OcrCode3`.
        profit_center3: Option<String> = "ProfitCenter3",
        /// Profit center4. Column `OcrCode4`.
        profit_center4: Option<String> = "ProfitCenter4",
        /// Profit center5. Column `OcrCode5`.
        profit_center5: Option<String> = "ProfitCenter5",
    } read_only {
        /// Location code. Column `LocCode`. Read-only.
        location_code: Option<i64> = "LocationCode",
        /// Equalization vat amount. Column `EquVatSum`. Read-only.
        equalization_vat_amount: Option<Decimal> = "EqualizationVatAmount",
    }
}

sap_b1_client::record! {
    /// Payment check.
    PaymentCheck, PaymentCheckBody {
        /// Line num. Column `LineID`.
        line_num: Option<i64> = "LineNum",
        /// Due date. Column `DueDate`.
        due_date: Option<Date> = "DueDate",
        /// Check number. Column `CheckNum`.
        check_number: Option<i64> = "CheckNumber",
        /// Bank code. Column `BankCode`, default `-1`.
        bank_code: Option<String> = "BankCode",
        /// Branch. Column `Branch`.
        branch: Option<String> = "Branch",
        /// Accountt num. Column `AcctNum`.
        accountt_num: Option<String> = "AccounttNum",
        /// Details. Column `Details`.
        details: Option<String> = "Details",
        /// Trnsfrable. Column `Trnsfrable`, default `N`.
        trnsfrable: Option<YesNo> = "Trnsfrable",
        /// Check sum. Column `CheckSum`.
        check_sum: Option<Decimal> = "CheckSum",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Country code. Column `CountryCod`.
        country_code: Option<String> = "CountryCode",
        /// Check account. Column `CheckAct`.
        check_account: Option<String> = "CheckAccount",
        /// Manual check. Column `ManualChk`, default `N`.
        manual_check: Option<YesNo> = "ManualCheck",
        /// Fiscal ID. Column `FiscalID`.
        fiscal_id: Option<String> = "FiscalID",
        /// Originally issued by. Column `OrigIssdBy`.
        originally_issued_by: Option<String> = "OriginallyIssuedBy",
        /// Endorse. Column `Endorse`, default `N`.
        endorse: Option<YesNo> = "Endorse",
        /// Endorsable check no. Column `EndorsChNo`.
        endorsable_check_no: Option<i64> = "EndorsableCheckNo",
        /// E check. Whether it can be written is not published.
        e_check: Option<YesNo> = "ECheck",
    } read_only {
        /// Check abs entry. Column `CheckAbs`. Read-only.
        check_abs_entry: Option<i64> = "CheckAbsEntry",
    }
}

sap_b1_client::record! {
    /// Payment credit card.
    PaymentCreditCard, PaymentCreditCardBody {
        /// Line num. Column `LineID`.
        line_num: Option<i64> = "LineNum",
        /// Credit card. Column `CreditCard`, default `-1`.
        credit_card: Option<i64> = "CreditCard",
        /// Credit acct. Column `CreditAcct`.
        credit_acct: Option<String> = "CreditAcct",
        /// Credit card number. Column `CrCardNum`.
        credit_card_number: Option<String> = "CreditCardNumber",
        /// Card valid until. Column `CardValid`.
        card_valid_until: Option<Date> = "CardValidUntil",
        /// Voucher num. Column `VoucherNum`.
        voucher_num: Option<String> = "VoucherNum",
        /// Owner id num. Column `OwnerIdNum`.
        owner_id_num: Option<String> = "OwnerIdNum",
        /// Owner phone. Column `OwnerPhone`.
        owner_phone: Option<String> = "OwnerPhone",
        /// Payment method code. Column `CrTypeCode`, default `-1`.
        payment_method_code: Option<i64> = "PaymentMethodCode",
        /// Num of payments. Column `NumOfPmnts`, default `1`.
        num_of_payments: Option<i64> = "NumOfPayments",
        /// First payment due. Column `FirstDue`.
        first_payment_due: Option<Date> = "FirstPaymentDue",
        /// First payment sum. Column `FirstSum`.
        first_payment_sum: Option<Decimal> = "FirstPaymentSum",
        /// Additional payment sum. Column `AddPmntSum`.
        additional_payment_sum: Option<Decimal> = "AdditionalPaymentSum",
        /// Credit sum. Column `CreditSum`.
        credit_sum: Option<Decimal> = "CreditSum",
        /// Credit cur. Column `CreditCur`.
        credit_cur: Option<String> = "CreditCur",
        /// Credit rate. Column `CreditRate`.
        credit_rate: Option<Decimal> = "CreditRate",
        /// Confirmation num. Column `ConfNum`.
        confirmation_num: Option<String> = "ConfirmationNum",
        /// Num of credit payments. Column `CredPmnts`, default `1`.
        num_of_credit_payments: Option<i64> = "NumOfCreditPayments",
        /// Credit type. Column `CreditType`, default `S`.
        credit_type: Option<BoRcptCredTypes> = "CreditType",
        /// Split payments. Column `SpiltCred`, default `N`.
        split_payments: Option<YesNo> = "SplitPayments",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Payment document references.
    PaymentDocumentReferences, PaymentDocumentReferencesBody {
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
    /// Payment invoice.
    PaymentInvoice, PaymentInvoiceBody {
        /// Line num. Column `InvoiceId`.
        line_num: Option<i64> = "LineNum",
        /// Doc entry. Column `DocEntry`.
        doc_entry: Option<i64> = "DocEntry",
        /// Sum applied. Column `SumApplied`.
        sum_applied: Option<Decimal> = "SumApplied",
        /// Applied FC. In document currency. Column `AppliedFC`.
        applied_fc: Option<Decimal> = "AppliedFC",
        /// Applied sys. In system currency. Column `AppliedSys`.
        applied_sys: Option<Decimal> = "AppliedSys",
        /// Doc rate. Column `DocRate`.
        doc_rate: Option<Decimal> = "DocRate",
        /// Doc line. Column `DocLine`, default `0`.
        doc_line: Option<i64> = "DocLine",
        /// Invoice type. Column `InvType`, default `13`.
        invoice_type: Option<BoRcptInvTypes> = "InvoiceType",
        /// Discount percent. In per cent. Column `Dcount`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Paid sum. Column `PaidSum`.
        paid_sum: Option<Decimal> = "PaidSum",
        /// Installment id. Column `InstId`, default `1`.
        installment_id: Option<i64> = "InstallmentId",
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
        /// Total discount. Column `DcntSum`.
        total_discount: Option<Decimal> = "TotalDiscount",
        /// Total discount FC. In document currency. Column `DcntSumFC`.
        total_discount_fc: Option<Decimal> = "TotalDiscountFC",
    } read_only {
        /// Witholding tax applied. Column `WtAppld`. Read-only.
        witholding_tax_applied: Option<Decimal> = "WitholdingTaxApplied",
        /// Witholding tax applied FC. In document currency. Column `WtAppldFC`. Read-only.
        witholding_tax_applied_fc: Option<Decimal> = "WitholdingTaxAppliedFC",
        /// Witholding tax applied SC. In system currency. Column `WtAppldSC`. Read-only.
        witholding_tax_applied_sc: Option<Decimal> = "WitholdingTaxAppliedSC",
        /// Link date. Column `LinkDate`. Read-only.
        link_date: Option<Date> = "LinkDate",
        /// Total discount SC. In system currency. Column `DcntSumSy`. Read-only.
        total_discount_sc: Option<Decimal> = "TotalDiscountSC",
    }
}

sap_b1_client::record! {
    /// Payment terms type. Table `OCTG`.
    PaymentTermsType, PaymentTermsTypeBody {
        /// Payment terms group name. Column `PymntGroup`.
        payment_terms_group_name: Option<String> = "PaymentTermsGroupName",
        /// Start from. Column `PayDuMonth`, default `N`.
        start_from: Option<BoPayTermDueTypes> = "StartFrom",
        /// Number of additional months. Column `ExtraMonth`, default `0`.
        number_of_additional_months: Option<i64> = "NumberOfAdditionalMonths",
        /// Number of additional days. Column `ExtraDays`, default `0`.
        number_of_additional_days: Option<i64> = "NumberOfAdditionalDays",
        /// Credit limit. Column `CredLimit`.
        credit_limit: Option<Decimal> = "CreditLimit",
        /// General discount. Column `VolumDscnt`.
        general_discount: Option<Decimal> = "GeneralDiscount",
        /// Interest on arrears. Column `LatePyChrg`.
        interest_on_arrears: Option<Decimal> = "InterestOnArrears",
        /// Price list no. Column `ListNum`.
        price_list_no: Option<i64> = "PriceListNo",
        /// Load limit. Column `ObligLimit`.
        load_limit: Option<Decimal> = "LoadLimit",
        /// Open receipt. Column `OpenRcpt`, default `N`.
        open_receipt: Option<BoOpenIncPayment> = "OpenReceipt",
        /// Discount code. Column `DiscCode`.
        discount_code: Option<String> = "DiscountCode",
        /// Dunning code. Column `DunningCod`.
        dunning_code: Option<String> = "DunningCode",
        /// Baseline date. Column `BslineDate`, default `T`.
        baseline_date: Option<BoBaselineDate> = "BaselineDate",
        /// Number of tolerance days. Column `TolDays`.
        number_of_tolerance_days: Option<i64> = "NumberOfToleranceDays",
    } read_only {
        /// Group number. Key. Column `GroupNum`. Read-only.
        group_number: Option<i64> = "GroupNumber",
        /// Number of installments. Column `InstNum`. Read-only.
        number_of_installments: Option<i64> = "NumberOfInstallments",
    }
}

sap_b1_client::record_actions! {
    PaymentTermsType {
        /// The action `Close`.
        CLOSE = "Close",
    }
}

sap_b1_client::record! {
    /// Payments approval request.
    PaymentsApprovalRequest, PaymentsApprovalRequestBody {
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
    /// WT groups. Table `WTC1`.
    WTGroups, WTGroupsBody {
        /// WT abs entry. Column `WtAbsEntry`.
        wt_abs_entry: Option<i64> = "WTAbsEntry",
        /// Percent. In per cent. Column `WTPercent`.
        percent: Option<Decimal> = "Percent",
        /// Sum VAT amount. Column `SumVatAmnt`.
        sum_vat_amount: Option<Decimal> = "SumVATAmount",
        /// Sum doc total. Column `SumDocTot`.
        sum_doc_total: Option<Decimal> = "SumDocTotal",
        /// Sum base amount. Column `SumBaseAmn`.
        sum_base_amount: Option<Decimal> = "SumBaseAmount",
        /// Sum accum amount. Column `SumAccumAm`.
        sum_accum_amount: Option<Decimal> = "SumAccumAmount",
        /// Sum percept amount. Column `SumPercpAm`.
        sum_percept_amount: Option<Decimal> = "SumPerceptAmount",
        /// Docs in WT groups collection. Whether it can be written is not published.
        docs_in_wt_groups_collection: Vec<DocsInWTGroups> = "DocsInWTGroupsCollection",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Withholding tax certificates data. Table `OWTC`.
    WithholdingTaxCertificatesData, WithholdingTaxCertificatesDataBody {
        /// POI code ref. Column `PTICodeRef`.
        poi_code_ref: Option<String> = "POICodeRef",
        /// POI code. Column `PTICode`.
        poi_code: Option<String> = "POICode",
        /// Certificate. Column `RefNumber`.
        certificate: Option<String> = "Certificate",
        /// W tax type. Column `WtaxType`.
        w_tax_type: Option<String> = "WTaxType",
        /// Period indicator. Column `PIndicator`, default ` `.
        period_indicator: Option<String> = "PeriodIndicator",
        /// Wht abs id. Column `WtAbsEntry`.
        wht_abs_id: Option<i64> = "WhtAbsId",
        /// Series. Column `CerSeries`.
        series: Option<i64> = "Series",
        /// Number. Column `Number`.
        number: Option<i64> = "Number",
        /// Issue date. Column `DueDate`.
        issue_date: Option<Date> = "IssueDate",
        /// Sum VAT amount. Column `SumVatAmnt`.
        sum_vat_amount: Option<Decimal> = "SumVATAmount",
        /// Sum doc total. Column `SumDocTot`.
        sum_doc_total: Option<Decimal> = "SumDocTotal",
        /// Sum base amount. Column `SumBaseAmn`.
        sum_base_amount: Option<Decimal> = "SumBaseAmount",
        /// Sum accum amount. Column `SumAccumAm`.
        sum_accum_amount: Option<Decimal> = "SumAccumAmount",
        /// Sum perc amount. Column `SumPercpAm`.
        sum_perc_amount: Option<Decimal> = "SumPercAmount",
        /// WT groups collection. Whether it can be written is not published.
        wt_groups_collection: Vec<WTGroups> = "WTGroupsCollection",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Wizard payment method. Table `OPYM`.
    WizardPaymentMethod, WizardPaymentMethodBody {
        /// Payment method code. Key. Column `PayMethCod`.
        payment_method_code: Option<String> = "PaymentMethodCode",
        /// Description. Column `Descript`.
        description: Option<String> = "Description",
        /// Type. Column `Type`.
        r#type: Option<BoPaymentTypeEnum> = "Type",
        /// Payment means. Column `BankTransf`.
        payment_means: Option<BoPaymentMeansEnum> = "PaymentMeans",
        /// Check address. Column `Address`, default `N`.
        check_address: Option<YesNo> = "CheckAddress",
        /// Check bank details. Column `BankDet`, default `N`.
        check_bank_details: Option<YesNo> = "CheckBankDetails",
        /// Collection authorization check. Column `CllctAutor`, default `N`.
        collection_authorization_check: Option<YesNo> = "CollectionAuthorizationCheck",
        /// Block foreign payment. Column `FrgnPmntBl`, default `N`.
        block_foreign_payment: Option<YesNo> = "BlockForeignPayment",
        /// Block foreign bank. Column `FrgnBnkBl`, default `N`.
        block_foreign_bank: Option<YesNo> = "BlockForeignBank",
        /// Currency restriction. Column `CurrRestr`, default `N`.
        currency_restriction: Option<YesNo> = "CurrencyRestriction",
        /// Post office bank. Column `PostOffBnk`, default `N`.
        post_office_bank: Option<YesNo> = "PostOfficeBank",
        /// Minimum amount. Column `MinAmount`.
        minimum_amount: Option<Decimal> = "MinimumAmount",
        /// Maximum amount. Column `MaxAmount`.
        maximum_amount: Option<Decimal> = "MaximumAmount",
        /// Default bank. Column `BnkDflt`.
        default_bank: Option<String> = "DefaultBank",
        /// Bank country. Column `BankCountr`.
        bank_country: Option<String> = "BankCountry",
        /// Default account. Column `DflAccount`.
        default_account: Option<String> = "DefaultAccount",
        /// Key code. Column `KeyCode`.
        key_code: Option<String> = "KeyCode",
        /// Transaction type. Column `TrnsType`.
        transaction_type: Option<String> = "TransactionType",
        /// Format. Column `Format`.
        format: Option<String> = "Format",
        /// Agent collection. Column `AgtCollect`, default `N`.
        agent_collection: Option<YesNo> = "AgentCollection",
        /// Sendfor acceptance. Column `SendAccept`, default `N`.
        sendfor_acceptance: Option<YesNo> = "SendforAcceptance",
        /// Group by date. Column `GrpByDate`, default `N`.
        group_by_date: Option<YesNo> = "GroupByDate",
        /// Deposit norm. Column `DepNorm`.
        deposit_norm: Option<String> = "DepositNorm",
        /// Debit memo. Column `DebitMemo`, default `N`.
        debit_memo: Option<YesNo> = "DebitMemo",
        /// Group by payment reference. Column `GroupPmRef`, default `N`.
        group_by_payment_reference: Option<YesNo> = "GroupByPaymentReference",
        /// Group invoicesby pay. Column `GroupInv`, default `N`.
        group_invoicesby_pay: Option<YesNo> = "GroupInvoicesbyPay",
        /// Due date selection. Column `ValDateSel`, default `P`.
        due_date_selection: Option<BoDueDateEnum> = "DueDateSelection",
        /// Payment terms code. Column `PaymTerms`.
        payment_terms_code: Option<i64> = "PaymentTermsCode",
        /// Postto GL interim account. Column `IntrimAcct`, default `N`.
        postto_gl_interim_account: Option<YesNo> = "PosttoGLInterimAccount",
        /// Doc type. Column `DocType`.
        doc_type: Option<String> = "DocType",
        /// Accepted. Column `Accepted`.
        accepted: Option<String> = "Accepted",
        /// Portfolio ID. Column `PtfID`.
        portfolio_id: Option<String> = "PortfolioID",
        /// Cur code. Column `CurCode`.
        cur_code: Option<String> = "CurCode",
        /// Instruction1. Column `Instruct1`.
        instruction1: Option<String> = "Instruction1",
        /// Instruction2. Column `Instruct2`.
        instruction2: Option<String> = "Instruction2",
        /// Payment place. Column `PaymntPlc`.
        payment_place: Option<String> = "PaymentPlace",
        /// Barcode dll. Column `BoeDll`.
        barcode_dll: Option<String> = "BarcodeDll",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
        /// Group invoices by pay to bank. Column `GrpByBank`, default `N`.
        group_invoices_by_pay_to_bank: Option<YesNo> = "GroupInvoicesByPayToBank",
        /// Group invoices by currency. Column `GrpByCur`, default `N`.
        group_invoices_by_currency: Option<YesNo> = "GroupInvoicesByCurrency",
        /// Bank charge rate. Column `BcgPcnt`.
        bank_charge_rate: Option<Decimal> = "BankChargeRate",
        /// Report code. Column `BoeReport`.
        report_code: Option<String> = "ReportCode",
        /// Cancel instruction. Column `CancInstr`.
        cancel_instruction: Option<String> = "CancelInstruction",
        /// Occurence code. Column `OccurCode`.
        occurence_code: Option<String> = "OccurenceCode",
        /// Movement code. Column `MovmntCode`.
        movement_code: Option<String> = "MovementCode",
        /// Direct debit. Column `DirectDbt`, default ` `.
        direct_debit: Option<String> = "DirectDebit",
        /// Currency restrictions. Whether it can be written is not published.
        currency_restrictions: Vec<CurrencyRestriction> = "CurrencyRestrictions",
    } read_only {
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
        /// Creation date. Column `CreateDate`. Read-only.
        creation_date: Option<Date> = "CreationDate",
        /// GL account. Column `GLAccount`. Read-only.
        gl_account: Option<String> = "GLAccount",
        /// Branch. Column `Branch`. Read-only.
        branch: Option<String> = "Branch",
        /// Bank account key. Column `BnkActKey`. Read-only.
        bank_account_key: Option<i64> = "BankAccountKey",
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::DocEntry;

    sap_b1_client::record_set! {
        /// Bank pages. Table `OBNK`.
        BankPages = "BankPages" of super::BankPage, by BankPagesKey { account_code: String = "AccountCode", sequence: i64 = "Sequence" }
    }

    sap_b1_client::record_set! {
        /// Banks. Table `ODSC`.
        Banks = "Banks" of super::Bank, by absolute_entry: i64 = "AbsoluteEntry"
    }

    sap_b1_client::record_set! {
        /// Checksfor payment. Table `OCHO`.
        ChecksforPayment = "ChecksforPayment" of super::ChecksforPayment, by check_key: i64 = "CheckKey"
    }

    sap_b1_client::record_set! {
        /// Credit cards. Table `OCRC`.
        CreditCards = "CreditCards" of super::CreditCard, by credit_card_code: i64 = "CreditCardCode"
    }

    sap_b1_client::record_set! {
        /// Credit payment methods. Table `OCRP`.
        CreditPaymentMethods = "CreditPaymentMethods" of super::CreditPaymentMethod, by payment_method_code: i64 = "PaymentMethodCode"
    }

    sap_b1_client::record_set! {
        /// Currencies. Table `OCRN`.
        Currencies = "Currencies" of super::Currency, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// Deposits. Table `ODPS`.
        Deposits = "Deposits" of super::Deposit, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// House bank accounts. Table `DSC1`.
        HouseBankAccounts = "HouseBankAccounts" of super::HouseBankAccount, by absolute_entry: i64 = "AbsoluteEntry"
    }

    sap_b1_client::record_set! {
        /// Incoming payments. Table `ORCT`.
        IncomingPayments = "IncomingPayments" of super::Payment, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Payment drafts. Table `OPDF`.
        PaymentDrafts = "PaymentDrafts" of super::Payment, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Payment terms types. Table `OCTG`.
        PaymentTermsTypes = "PaymentTermsTypes" of super::PaymentTermsType, by group_number: i64 = "GroupNumber"
    }

    sap_b1_client::record_set! {
        /// Vendor payments. Table `OVPM`.
        VendorPayments = "VendorPayments" of super::Payment, by doc_entry: DocEntry = "DocEntry"
    }

    sap_b1_client::record_set! {
        /// Wizard payment methods. Table `OPYM`.
        WizardPaymentMethods = "WizardPaymentMethods" of super::WizardPaymentMethod, by payment_method_code: String = "PaymentMethodCode"
    }
}
