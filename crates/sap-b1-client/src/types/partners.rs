//! Records and sets: partners.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal, Time};

sap_b1_client::open_enum! {
    /// Assessee type.
    AssesseeTypeEnum {
        /// `atCompany`, in the database `C`.
        Company = "atCompany" | "C",
        /// `atOthers`, in the database `P`.
        Others = "atOthers" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Automatic posting.
    AutomaticPostingEnum {
        /// `apNo`, in the database `N`.
        No = "apNo" | "N",
        /// `apInterestAndFee`, in the database `B`.
        InterestAndFee = "apInterestAndFee" | "B",
        /// `apInterestOnly`, in the database `I`.
        InterestOnly = "apInterestOnly" | "I",
        /// `apFeeOnly`, in the database `F`.
        FeeOnly = "apFeeOnly" | "F",
    }
}

sap_b1_client::open_enum! {
    /// Activities.
    BoActivities {
        /// `cn_Conversation`, in the database `C`.
        Conversation = "cn_Conversation" | "C",
        /// `cn_Meeting`, in the database `M`.
        Meeting = "cn_Meeting" | "M",
        /// `cn_Task`, in the database `T`.
        Task = "cn_Task" | "T",
        /// `cn_Other`, in the database `N`.
        CnOther = "cn_Other" | "N",
        /// `cn_Note`, in the database `E`.
        Note = "cn_Note" | "E",
        /// `cn_Campaign`, in the database `P`.
        Campaign = "cn_Campaign" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Address type.
    BoAddressType {
        /// `bo_ShipTo`, in the database `S`.
        ShipTo = "bo_ShipTo" | "S",
        /// `bo_BillTo`, in the database `B`.
        BillTo = "bo_BillTo" | "B",
    }
}

sap_b1_client::open_enum! {
    /// Bp account types.
    BoBpAccountTypes {
        /// `bpat_General`, in the database `M`.
        General = "bpat_General" | "M",
        /// `bpat_DownPayment`, in the database `D`.
        DownPayment = "bpat_DownPayment" | "D",
        /// `bpat_AssetsAccount`, in the database `A`.
        AssetsAccount = "bpat_AssetsAccount" | "A",
        /// `bpat_Receivable`, in the database `R`.
        Receivable = "bpat_Receivable" | "R",
        /// `bpat_Payable`, in the database `P`.
        Payable = "bpat_Payable" | "P",
        /// `bpat_OnCollection`, in the database `C`.
        OnCollection = "bpat_OnCollection" | "C",
        /// `bpat_Presentation`, in the database `S`.
        Presentation = "bpat_Presentation" | "S",
        /// `bpat_AssetsPayable`, in the database `Y`.
        AssetsPayable = "bpat_AssetsPayable" | "Y",
        /// `bpat_Discounted`, in the database `I`.
        Discounted = "bpat_Discounted" | "I",
        /// `bpat_Unpaid`, in the database `U`.
        Unpaid = "bpat_Unpaid" | "U",
        /// `bpat_OpenDebts`, in the database `O`.
        OpenDebts = "bpat_OpenDebts" | "O",
        /// `bpat_Domestic`, in the database `M`.
        Domestic = "bpat_Domestic",
        /// `bpat_Foreign`, in the database `F`.
        Foreign = "bpat_Foreign" | "F",
        /// `bpat_CashDiscountInterim`, in the database `H`.
        CashDiscountInterim = "bpat_CashDiscountInterim" | "H",
        /// `bpat_ExchangeRateInterim`, in the database `E`.
        ExchangeRateInterim = "bpat_ExchangeRateInterim" | "E",
    }
}

sap_b1_client::open_enum! {
    /// Business partner group types.
    BoBusinessPartnerGroupTypes {
        /// `bbpgt_CustomerGroup`, in the database `C`.
        CustomerGroup = "bbpgt_CustomerGroup" | "C",
        /// `bbpgt_VendorGroup`, in the database `S`.
        VendorGroup = "bbpgt_VendorGroup" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Card company types.
    BoCardCompanyTypes {
        /// `cCompany`, in the database `C`.
        Company = "cCompany" | "C",
        /// `cPrivate`, in the database `I`.
        Private = "cPrivate" | "I",
        /// `cGovernment`, in the database `G`.
        Government = "cGovernment" | "G",
        /// `cEmployee`, in the database `E`.
        Employee = "cEmployee" | "E",
    }
}

sap_b1_client::open_enum! {
    /// Card types.
    BoCardTypes {
        /// `cCustomer`, in the database `C`.
        Customer = "cCustomer" | "C",
        /// `cSupplier`, in the database `S`.
        Supplier = "cSupplier" | "S",
        /// `cLid`, in the database `L`.
        Lid = "cLid" | "L",
    }
}

sap_b1_client::open_enum! {
    /// Durations.
    BoDurations {
        /// `du_Seconds`, in the database `S`.
        Seconds = "du_Seconds" | "S",
        /// `du_Minuts`, in the database `M`.
        Minuts = "du_Minuts" | "M",
        /// `du_Hours`, in the database `H`.
        Hours = "du_Hours" | "H",
        /// `du_Days`, in the database `D`.
        Days = "du_Days" | "D",
    }
}

sap_b1_client::open_enum! {
    /// MYF type.
    BoMYFTypeEnum {
        /// `myft_WholesaleSales`.
        WholesaleSales = "myft_WholesaleSales",
        /// `myft_RetailSales`.
        RetailSales = "myft_RetailSales",
        /// `myft_WholesalePurchases`.
        WholesalePurchases = "myft_WholesalePurchases",
        /// `myft_OtherExpenseTransactions`.
        OtherExpenseTransactions = "myft_OtherExpenseTransactions",
    }
}

sap_b1_client::open_enum! {
    /// Msg priorities.
    BoMsgPriorities {
        /// `pr_Low`, in the database `0`.
        Low = "pr_Low" | "0",
        /// `pr_Normal`, in the database `1`.
        Normal = "pr_Normal" | "1",
        /// `pr_High`, in the database `2`.
        High = "pr_High" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Tax rounding rule types.
    BoTaxRoundingRuleTypes {
        /// `trr_RoundDown`, in the database `F`.
        RoundDown = "trr_RoundDown" | "F",
        /// `trr_RoundUp`, in the database `C`.
        RoundUp = "trr_RoundUp" | "C",
        /// `trr_RoundOff`, in the database `R`.
        RoundOff = "trr_RoundOff" | "R",
        /// `trr_CompanyDefault`, in the database `D`.
        CompanyDefault = "trr_CompanyDefault" | "D",
    }
}

sap_b1_client::open_enum! {
    /// Vat status.
    BoVatStatus {
        /// `vExempted`, in the database `N`.
        Exempted = "vExempted" | "N",
        /// `vLiable`, in the database `Y`.
        Liable = "vLiable" | "Y",
        /// `vEC`, in the database `E`.
        EC = "vEC" | "E",
    }
}

sap_b1_client::open_enum! {
    /// Yes no none.
    BoYesNoNoneEnum {
        /// `boNO`.
        NO = "boNO",
        /// `boYES`.
        Yes = "boYES",
        /// `boNONE`.
        None = "boNONE",
    }
}

sap_b1_client::open_enum! {
    /// Domestic bank account validation.
    DomesticBankAccountValidationEnum {
        /// `dbavNone`, in the database `XX`.
        None = "dbavNone" | "XX",
        /// `dbavBelgium`, in the database `BE`.
        Belgium = "dbavBelgium" | "BE",
        /// `dbavSpain`, in the database `ES`.
        Spain = "dbavSpain" | "ES",
        /// `dbavFrance`, in the database `FR`.
        France = "dbavFrance" | "FR",
        /// `dbavItaly`, in the database `IT`.
        Italy = "dbavItaly" | "IT",
        /// `dbavNetherlands`, in the database `NL`.
        Netherlands = "dbavNetherlands" | "NL",
        /// `dbavPortugal`, in the database `PT`.
        Portugal = "dbavPortugal" | "PT",
    }
}

sap_b1_client::open_enum! {
    /// Effective price.
    EffectivePriceEnum {
        /// `epDefaultPriority`, in the database `D`.
        DefaultPriority = "epDefaultPriority" | "D",
        /// `epLowestPrice`, in the database `L`.
        LowestPrice = "epLowestPrice" | "L",
        /// `epHighestPrice`, in the database `H`.
        HighestPrice = "epHighestPrice" | "H",
    }
}

sap_b1_client::open_enum! {
    /// Exemption max amount validation type.
    ExemptionMaxAmountValidationTypeEnum {
        /// `emaIndividual`, in the database `I`.
        Individual = "emaIndividual" | "I",
        /// `emaAccumulated`, in the database `A`.
        Accumulated = "emaAccumulated" | "A",
    }
}

sap_b1_client::open_enum! {
    /// Operation code347.
    OperationCode347Enum {
        /// `ocGoodsOrServiciesAcquisitions`, in the database `A`.
        GoodsOrServiciesAcquisitions = "ocGoodsOrServiciesAcquisitions" | "A",
        /// `ocPublicEntitiesAcquisitions`, in the database `D`.
        PublicEntitiesAcquisitions = "ocPublicEntitiesAcquisitions" | "D",
        /// `ocTravelAgenciesPurchases`, in the database `G`.
        TravelAgenciesPurchases = "ocTravelAgenciesPurchases" | "G",
        /// `ocSalesOrServicesRevenues`, in the database `B`.
        SalesOrServicesRevenues = "ocSalesOrServicesRevenues" | "B",
        /// `ocPublicSubsidies`, in the database `E`.
        PublicSubsidies = "ocPublicSubsidies" | "E",
        /// `ocTravelAgenciesSales`, in the database `F`.
        TravelAgenciesSales = "ocTravelAgenciesSales" | "F",
    }
}

sap_b1_client::open_enum! {
    /// Price mode.
    PriceModeEnum {
        /// `pmNet`, in the database `N`.
        Net = "pmNet" | "N",
        /// `pmGross`, in the database `G`.
        Gross = "pmGross" | "G",
    }
}

sap_b1_client::open_enum! {
    /// SEPA sequence type.
    SEPASequenceTypeEnum {
        /// `sstOOFF`, in the database `OOFF`.
        Ooff = "sstOOFF" | "OOFF",
        /// `sstFRST`, in the database `FRST`.
        Frst = "sstFRST" | "FRST",
        /// `sstRCUR`, in the database `RCUR`.
        Rcur = "sstRCUR" | "RCUR",
        /// `sstFNAL`, in the database `FNAL`.
        Fnal = "sstFNAL" | "FNAL",
    }
}

sap_b1_client::open_enum! {
    /// Shaam group.
    ShaamGroupEnum {
        /// `sgServicesAndAsset`, in the database `1`.
        ServicesAndAsset = "sgServicesAndAsset" | "1",
        /// `sgAgriculturalProducts`, in the database `2`.
        AgriculturalProducts = "sgAgriculturalProducts" | "2",
        /// `sgInsuranceCommissions`, in the database `3`.
        InsuranceCommissions = "sgInsuranceCommissions" | "3",
        /// `sgWHTaxInstructions`, in the database `4`.
        WHTaxInstructions = "sgWHTaxInstructions" | "4",
        /// `sgInterestExchangeRateDiffs`, in the database `5`.
        InterestExchangeRateDiffs = "sgInterestExchangeRateDiffs" | "5",
    }
}

sap_b1_client::open_enum! {
    /// Type of operation.
    TypeOfOperationEnum {
        /// `tooProfessionalServices`, in the database `P`.
        ProfessionalServices = "tooProfessionalServices" | "P",
        /// `tooRentingAssets`, in the database `R`.
        RentingAssets = "tooRentingAssets" | "R",
        /// `tooOthers`, in the database `O`.
        Others = "tooOthers" | "O",
    }
}

sap_b1_client::record! {
    /// BP account receivable payble. Table `CRD3`.
    BPAccountReceivablePayble, BPAccountReceivablePaybleBody {
        /// Account type. Column `AcctType`, default `M`.
        account_type: Option<BoBpAccountTypes> = "AccountType",
        /// Account code. Column `AcctCode`.
        account_code: Option<String> = "AccountCode",
        /// BP code. Column `CardCode`.
        bp_code: Option<String> = "BPCode",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP address. Table `CRD1`.
    BPAddress, BPAddressBody {
        /// Address name. Column `Address`.
        address_name: Option<String> = "AddressName",
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
        /// Federal tax ID. Column `LicTradNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Tax code. Column `TaxCode`.
        tax_code: Option<String> = "TaxCode",
        /// Building floor room. Column `Building`.
        building_floor_room: Option<String> = "BuildingFloorRoom",
        /// Address type. Column `AdresType`, default `S`.
        address_type: Option<BoAddressType> = "AddressType",
        /// Address name2. Column `Address2`.
        address_name2: Option<String> = "AddressName2",
        /// Address name3. Column `Address3`.
        address_name3: Option<String> = "AddressName3",
        /// Type of address. Column `AddrType`.
        type_of_address: Option<String> = "TypeOfAddress",
        /// Street no. Column `StreetNo`.
        street_no: Option<String> = "StreetNo",
        /// BP code. Column `CardCode`.
        bp_code: Option<String> = "BPCode",
        /// Row num. Column `LineNum`.
        row_num: Option<i64> = "RowNum",
        /// Global location number. Column `GlblLocNum`.
        global_location_number: Option<String> = "GlobalLocationNumber",
        /// Nationality. Column `Ntnlty`.
        nationality: Option<String> = "Nationality",
        /// Tax office. Column `TaxOffice`.
        tax_office: Option<String> = "TaxOffice",
        /// GSTIN. Column `GSTRegnNo`.
        gstin: Option<String> = "GSTIN",
        /// Gst type. Column `GSTType`.
        gst_type: Option<BoGSTRegnTypeEnum> = "GstType",
        /// MYF type. Whether it can be written is not published.
        myf_type: Option<BoMYFTypeEnum> = "MYFType",
        /// Taas enabled. Whether it can be written is not published.
        taas_enabled: Option<YesNo> = "TaasEnabled",
    } read_only {
        /// Create date. Column `CreateDate`. Read-only.
        create_date: Option<Date> = "CreateDate",
        /// Create time. Column `CreateTS`. Read-only.
        create_time: Option<Time> = "CreateTime",
    }
}

sap_b1_client::record! {
    /// BP bank account. Table `OCRB`.
    BPBankAccount, BPBankAccountBody {
        /// Log instance. Column `LogInstanc`, default `0`.
        log_instance: Option<i64> = "LogInstance",
        /// User no4. Column `UsrNumber4`.
        user_no4: Option<String> = "UserNo4",
        /// BP code. Column `CardCode`.
        bp_code: Option<String> = "BPCode",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// State. Column `State`.
        state: Option<String> = "State",
        /// User no2. Column `UsrNumber2`.
        user_no2: Option<String> = "UserNo2",
        /// IBAN. Column `IBAN`.
        iban: Option<String> = "IBAN",
        /// Zip code. Column `ZipCode`.
        zip_code: Option<String> = "ZipCode",
        /// City. Column `City`.
        city: Option<String> = "City",
        /// Block. Column `Block`.
        block: Option<String> = "Block",
        /// Branch. Column `Branch`.
        branch: Option<String> = "Branch",
        /// Country. Column `Country`.
        country: Option<String> = "Country",
        /// Street. Column `Street`.
        street: Option<String> = "Street",
        /// Control key. Column `ControlKey`.
        control_key: Option<String> = "ControlKey",
        /// User no3. Column `UsrNumber3`.
        user_no3: Option<String> = "UserNo3",
        /// Bank code. Column `BankCode`.
        bank_code: Option<String> = "BankCode",
        /// Account no. Column `Account`.
        account_no: Option<String> = "AccountNo",
        /// User no1. Column `UsrNumber1`.
        user_no1: Option<String> = "UserNo1",
        /// Internal key. Column `AbsEntry`.
        internal_key: Option<i64> = "InternalKey",
        /// Building floor room. Column `Building`.
        building_floor_room: Option<String> = "BuildingFloorRoom",
        /// BIK. Column `BIK`.
        bik: Option<String> = "BIK",
        /// Account name. Column `AcctName`.
        account_name: Option<String> = "AccountName",
        /// Correspondent account. Column `CorresAcct`.
        correspondent_account: Option<String> = "CorrespondentAccount",
        /// Phone. Column `Phone`.
        phone: Option<String> = "Phone",
        /// Fax. Column `Fax`.
        fax: Option<String> = "Fax",
        /// Customer id number. Column `CustIdNum`, default `0`.
        customer_id_number: Option<String> = "CustomerIdNumber",
        /// ISR biller ID. Column `ISRBillerI`.
        isr_biller_id: Option<String> = "ISRBillerID",
        /// ISR type. Column `ISRType`, default `2`.
        isr_type: Option<i64> = "ISRType",
        /// BIC swift code. Column `SwiftNum`.
        bic_swift_code: Option<String> = "BICSwiftCode",
        /// ABA routing number. Column `ABARoutNum`.
        aba_routing_number: Option<String> = "ABARoutingNumber",
        /// Mandate ID. Column `MandateID`.
        mandate_id: Option<String> = "MandateID",
        /// Signature date. Column `SignDate`.
        signature_date: Option<Date> = "SignatureDate",
        /// Mandate exp date. Column `MandatDate`.
        mandate_exp_date: Option<Date> = "MandateExpDate",
        /// SEPA seq type. Column `SeqType`.
        sepa_seq_type: Option<SEPASequenceTypeEnum> = "SEPASeqType",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP block sending marketing content. Table `CRDC`.
    BPBlockSendingMarketingContent, BPBlockSendingMarketingContentBody {
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Communication media id. Column `CommMeanId`.
        communication_media_id: Option<i64> = "CommunicationMediaId",
        /// Choose. Column `Select`.
        choose: Option<YesNo> = "Choose",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP branch assignment item. Table `CRD8`.
    BPBranchAssignmentItem, BPBranchAssignmentItemBody {
        /// BPLID. Column `BPLId`.
        bplid: Option<i64> = "BPLID",
        /// Disabled for BP. Column `DisabledBP`, default `N`.
        disabled_for_bp: Option<YesNo> = "DisabledForBP",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
    }
}

sap_b1_client::record! {
    /// BP currencies.
    BPCurrencies, BPCurrenciesBody {
        /// Currency code. Whether it can be written is not published.
        currency_code: Option<String> = "CurrencyCode",
        /// Include. Whether it can be written is not published.
        include: Option<YesNo> = "Include",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP fiscal tax ID. Table `CRD7`.
    BPFiscalTaxID, BPFiscalTaxIDBody {
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// CNAE code. Column `CNAEId`.
        cnae_code: Option<i64> = "CNAECode",
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
        /// Tax id10. Column `TaxId10`.
        tax_id10: Option<String> = "TaxId10",
        /// Tax id11. Column `TaxId11`.
        tax_id11: Option<String> = "TaxId11",
        /// Tax id12. Column `TaxId12`.
        tax_id12: Option<String> = "TaxId12",
        /// Tax id13. Column `TaxId13`.
        tax_id13: Option<String> = "TaxId13",
        /// A to retr n fe. Whether it can be written is not published.
        a_to_retr_n_fe: Option<YesNo> = "AToRetrNFe",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
        /// Addr type. Column `AddrType`, default `S`. Read-only.
        addr_type: Option<BoAddressType> = "AddrType",
    }
}

sap_b1_client::record! {
    /// BP intrastat extension. Table `CRD9`.
    BPIntrastatExtension, BPIntrastatExtensionBody {
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Transport mode. Column `ISTransMod`.
        transport_mode: Option<i64> = "TransportMode",
        /// Incoterms. Column `ISIncoterm`.
        incoterms: Option<i64> = "Incoterms",
        /// Nature of transactions. Column `ISNatTrans`.
        nature_of_transactions: Option<i64> = "NatureOfTransactions",
        /// Statistical procedure. Column `ISStatProc`.
        statistical_procedure: Option<i64> = "StatisticalProcedure",
        /// Customs procedure. Column `ISCustProc`.
        customs_procedure: Option<i64> = "CustomsProcedure",
        /// Port of entry or exit. Column `ISPort`.
        port_of_entry_or_exit: Option<i64> = "PortOfEntryOrExit",
        /// Domestic or foreign ID. Column `ISDomFrgld`.
        domestic_or_foreign_id: Option<String> = "DomesticOrForeignID",
        /// Intrastat relevant. Column `ISRelevant`, default `N`.
        intrastat_relevant: Option<YesNo> = "IntrastatRelevant",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP payment date. Table `CRD5`.
    BPPaymentDate, BPPaymentDateBody {
        /// Payment date. Column `PmntDate`.
        payment_date: Option<String> = "PaymentDate",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
    }
}

sap_b1_client::record! {
    /// BP payment method. Table `CRD2`.
    BPPaymentMethod, BPPaymentMethodBody {
        /// Payment method code. Column `PymCode`.
        payment_method_code: Option<String> = "PaymentMethodCode",
        /// Row number. Column `LineNum`.
        row_number: Option<i64> = "RowNumber",
        /// BP code. Column `CardCode`.
        bp_code: Option<String> = "BPCode",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP priority. Table `OBPP`.
    BPPriority, BPPriorityBody {
        /// Priority. Key. Column `PrioCode`.
        priority: Option<i64> = "Priority",
        /// Priority description. Column `PrioDesc`.
        priority_description: Option<String> = "PriorityDescription",
    } read_only {
    }
}

sap_b1_client::record! {
    /// BP withholding tax. Table `CRD4`.
    BPWithholdingTax, BPWithholdingTaxBody {
        /// WT code. Column `WTCode`.
        wt_code: Option<String> = "WTCode",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
    }
}

sap_b1_client::record! {
    /// Business partner. Table `OCRD`.
    BusinessPartner, BusinessPartnerBody {
        /// Card code. Key. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Card name. Column `CardName`.
        card_name: Option<String> = "CardName",
        /// Card type. Column `CardType`, default `C`.
        card_type: Option<BoCardTypes> = "CardType",
        /// Group code. Column `GroupCode`.
        group_code: Option<i64> = "GroupCode",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Zip code. Column `ZipCode`.
        zip_code: Option<String> = "ZipCode",
        /// Mail address. Column `MailAddres`.
        mail_address: Option<String> = "MailAddress",
        /// Mail zip code. Column `MailZipCod`.
        mail_zip_code: Option<String> = "MailZipCode",
        /// Phone1. Column `Phone1`.
        phone1: Option<String> = "Phone1",
        /// Phone2. Column `Phone2`.
        phone2: Option<String> = "Phone2",
        /// Fax. Column `Fax`.
        fax: Option<String> = "Fax",
        /// Contact person. Column `CntctPrsn`.
        contact_person: Option<String> = "ContactPerson",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Pay terms grp code. Column `GroupNum`, default `-1`.
        pay_terms_grp_code: Option<i64> = "PayTermsGrpCode",
        /// Credit limit. Column `CreditLine`.
        credit_limit: Option<Decimal> = "CreditLimit",
        /// Max commitment. Column `DebtLine`.
        max_commitment: Option<Decimal> = "MaxCommitment",
        /// Discount percent. In per cent. Column `Discount`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Vat liable. Column `VatStatus`, default `Y`.
        vat_liable: Option<BoVatStatus> = "VatLiable",
        /// Federal tax ID. Column `LicTradNum`.
        federal_tax_id: Option<String> = "FederalTaxID",
        /// Deductible at source. Column `DdctStatus`, default `N`.
        deductible_at_source: Option<YesNo> = "DeductibleAtSource",
        /// Deduction percent. In per cent. Column `DdctPrcnt`.
        deduction_percent: Option<Decimal> = "DeductionPercent",
        /// Deduction valid until. Column `ValidUntil`.
        deduction_valid_until: Option<Date> = "DeductionValidUntil",
        /// Price list num. Column `ListNum`.
        price_list_num: Option<i64> = "PriceListNum",
        /// Intrest rate percent. In per cent. Column `IntrstRate`.
        intrest_rate_percent: Option<Decimal> = "IntrestRatePercent",
        /// Commission percent. In per cent. Column `Commission`.
        commission_percent: Option<Decimal> = "CommissionPercent",
        /// Commission group code. Column `CommGrCode`, default `0`.
        commission_group_code: Option<i64> = "CommissionGroupCode",
        /// Free text. Column `Free_Text`.
        free_text: Option<String> = "FreeText",
        /// Sales person code. Column `SlpCode`, default `-1`.
        sales_person_code: Option<i64> = "SalesPersonCode",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Rate diff account. Column `RateDifAct`.
        rate_diff_account: Option<String> = "RateDiffAccount",
        /// Cellular. Column `Cellular`.
        cellular: Option<String> = "Cellular",
        /// Avarage late. Column `AvrageLate`.
        avarage_late: Option<i64> = "AvarageLate",
        /// City. Column `City`.
        city: Option<String> = "City",
        /// County. Column `County`.
        county: Option<String> = "County",
        /// Country. Column `Country`.
        country: Option<String> = "Country",
        /// Mail city. Column `MailCity`.
        mail_city: Option<String> = "MailCity",
        /// Mail county. Column `MailCounty`.
        mail_county: Option<String> = "MailCounty",
        /// Mail country. Column `MailCountr`.
        mail_country: Option<String> = "MailCountry",
        /// Email address. Column `E_Mail`.
        email_address: Option<String> = "EmailAddress",
        /// Picture. Column `Picture`.
        picture: Option<String> = "Picture",
        /// Default account. Column `DflAccount`.
        default_account: Option<String> = "DefaultAccount",
        /// Default branch. Column `DflBranch`.
        default_branch: Option<String> = "DefaultBranch",
        /// Default bank code. Column `BankCode`, default `-1`.
        default_bank_code: Option<String> = "DefaultBankCode",
        /// Additional ID. Column `AddID`.
        additional_id: Option<String> = "AdditionalID",
        /// Pager. Column `Pager`.
        pager: Option<String> = "Pager",
        /// Father card. Column `FatherCard`.
        father_card: Option<String> = "FatherCard",
        /// Card foreign name. Column `CardFName`.
        card_foreign_name: Option<String> = "CardForeignName",
        /// Father type. Column `FatherType`, default `P`.
        father_type: Option<BoFatherCardTypes> = "FatherType",
        /// Deduction office. Column `DdctOffice`.
        deduction_office: Option<String> = "DeductionOffice",
        /// Export code. Column `ExportCode`.
        export_code: Option<String> = "ExportCode",
        /// Min intrest. Column `MinIntrst`.
        min_intrest: Option<Decimal> = "MinIntrest",
        /// Open checks balance. Whether it can be written is not published.
        open_checks_balance: Option<Decimal> = "OpenChecksBalance",
        /// Vat group. Column `ECVatGroup`.
        vat_group: Option<String> = "VatGroup",
        /// Shipping type. Column `ShipType`.
        shipping_type: Option<i64> = "ShippingType",
        /// Password. Column `Password`.
        password: Option<String> = "Password",
        /// Indicator. Column `Indicator`.
        indicator: Option<String> = "Indicator",
        /// IBAN. Column `IBAN`.
        iban: Option<String> = "IBAN",
        /// Credit card code. Column `CreditCard`, default `-1`.
        credit_card_code: Option<i64> = "CreditCardCode",
        /// Credit card num. Column `CrCardNum`.
        credit_card_num: Option<String> = "CreditCardNum",
        /// Credit card expiration. Column `CardValid`.
        credit_card_expiration: Option<Date> = "CreditCardExpiration",
        /// Debitor account. Column `DebPayAcct`.
        debitor_account: Option<String> = "DebitorAccount",
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
        /// Block. Column `Block`.
        block: Option<String> = "Block",
        /// Bill to state. Column `State1`.
        bill_to_state: Option<String> = "BillToState",
        /// Ship to state. Column `State2`.
        ship_to_state: Option<String> = "ShipToState",
        /// Exempt num. Column `ExemptNo`.
        exempt_num: Option<String> = "ExemptNum",
        /// Priority. Column `Priority`, default `-1`.
        priority: Option<i64> = "Priority",
        /// Form code1099. Column `FormCode`.
        form_code1099: Option<i64> = "FormCode1099",
        /// Box1099. Column `Box1099`.
        box1099: Option<String> = "Box1099",
        /// Peyment method code. Column `PymCode`, default `-1`.
        peyment_method_code: Option<String> = "PeymentMethodCode",
        /// Back order. Column `BackOrder`, default `Y`.
        back_order: Option<YesNo> = "BackOrder",
        /// Partial delivery. Column `PartDelivr`, default `Y`.
        partial_delivery: Option<YesNo> = "PartialDelivery",
        /// Block dunning. Column `BlockDunn`, default `N`.
        block_dunning: Option<YesNo> = "BlockDunning",
        /// Bank country. Column `BankCountr`.
        bank_country: Option<String> = "BankCountry",
        /// House bank. Column `HouseBank`, default `-1`.
        house_bank: Option<String> = "HouseBank",
        /// House bank country. Column `HousBnkCry`.
        house_bank_country: Option<String> = "HouseBankCountry",
        /// House bank account. Column `HousBnkAct`.
        house_bank_account: Option<String> = "HouseBankAccount",
        /// Ship to default. Column `ShipToDef`.
        ship_to_default: Option<String> = "ShipToDefault",
        /// Collection authorization. Column `CollecAuth`, default `N`.
        collection_authorization: Option<YesNo> = "CollectionAuthorization",
        /// DME. Column `DME`.
        dme: Option<String> = "DME",
        /// Instruction key. Column `InstrucKey`.
        instruction_key: Option<String> = "InstructionKey",
        /// Single payment. Column `SinglePaym`, default `N`.
        single_payment: Option<YesNo> = "SinglePayment",
        /// ISR biller ID. Column `ISRBillId`.
        isr_biller_id: Option<String> = "ISRBillerID",
        /// Payment block. Column `PaymBlock`, default `N`.
        payment_block: Option<YesNo> = "PaymentBlock",
        /// Reference details. Column `RefDetails`.
        reference_details: Option<String> = "ReferenceDetails",
        /// House bank branch. Column `HousBnkBrn`.
        house_bank_branch: Option<String> = "HouseBankBranch",
        /// Owner ID number. Column `OwnerIdNum`.
        owner_id_number: Option<String> = "OwnerIDNumber",
        /// Payment block description. Column `PyBlckDesc`, default `-1`.
        payment_block_description: Option<i64> = "PaymentBlockDescription",
        /// Tax exemption letter num. Column `LetterNum`.
        tax_exemption_letter_num: Option<String> = "TaxExemptionLetterNum",
        /// Max amount of exemption. Column `MaxAmount`.
        max_amount_of_exemption: Option<Decimal> = "MaxAmountOfExemption",
        /// Exemption validity date from. Column `FromDate`.
        exemption_validity_date_from: Option<Date> = "ExemptionValidityDateFrom",
        /// Exemption validity date to. Column `ToDate`.
        exemption_validity_date_to: Option<Date> = "ExemptionValidityDateTo",
        /// Linked business partner. Column `ConnBP`.
        linked_business_partner: Option<String> = "LinkedBusinessPartner",
        /// Last multi reconciliation num. Column `MltMthNum`.
        last_multi_reconciliation_num: Option<i64> = "LastMultiReconciliationNum",
        /// Deferred tax. Column `DeferrTax`.
        deferred_tax: Option<YesNo> = "DeferredTax",
        /// Equalization. Column `Equ`, default `N`.
        equalization: Option<YesNo> = "Equalization",
        /// Subject to withholding tax. Column `WTLiable`.
        subject_to_withholding_tax: Option<BoYesNoNoneEnum> = "SubjectToWithholdingTax",
        /// Certificate number. Column `CrtfcateNO`.
        certificate_number: Option<String> = "CertificateNumber",
        /// Expiration date. Column `ExpireDate`.
        expiration_date: Option<Date> = "ExpirationDate",
        /// National insurance num. Column `NINum`.
        national_insurance_num: Option<String> = "NationalInsuranceNum",
        /// Accrual criteria. Column `AccCritria`, default `N`.
        accrual_criteria: Option<YesNo> = "AccrualCriteria",
        /// WT code. Column `WTCode`.
        wt_code: Option<String> = "WTCode",
        /// Bill to building floor room. Column `Building`.
        bill_to_building_floor_room: Option<String> = "BillToBuildingFloorRoom",
        /// Down payment clear act. Column `DpmClear`.
        down_payment_clear_act: Option<String> = "DownPaymentClearAct",
        /// Channel BP. Column `ChannlBP`.
        channel_bp: Option<String> = "ChannelBP",
        /// Default technician. Column `DfTcnician`.
        default_technician: Option<i64> = "DefaultTechnician",
        /// Billto default. Column `BillToDef`.
        billto_default: Option<String> = "BilltoDefault",
        /// Customer billof exchang disc. Column `BoEDiscnt`.
        customer_billof_exchang_disc: Option<String> = "CustomerBillofExchangDisc",
        /// Territory. Column `Territory`.
        territory: Option<i64> = "Territory",
        /// Ship to building floor room. Column `MailBuildi`.
        ship_to_building_floor_room: Option<String> = "ShipToBuildingFloorRoom",
        /// Customer billof exchang pres. Column `BoEPrsnt`.
        customer_billof_exchang_pres: Option<String> = "CustomerBillofExchangPres",
        /// Project code. Column `ProjectCod`.
        project_code: Option<String> = "ProjectCode",
        /// Vat group latin america. Column `VatGroup`.
        vat_group_latin_america: Option<String> = "VatGroupLatinAmerica",
        /// Dunning term. Column `DunTerm`.
        dunning_term: Option<String> = "DunningTerm",
        /// Website. Column `IntrntSite`.
        website: Option<String> = "Website",
        /// Other receivable payable. Column `OtrCtlAcct`.
        other_receivable_payable: Option<String> = "OtherReceivablePayable",
        /// Billof exchangeon collection. Column `BoEOnClct`.
        billof_exchangeon_collection: Option<String> = "BillofExchangeonCollection",
        /// Company private. Column `CmpPrivate`, default `C`.
        company_private: Option<BoCardCompanyTypes> = "CompanyPrivate",
        /// Language code. Column `LangCode`.
        language_code: Option<i64> = "LanguageCode",
        /// Unpaid billof exchange. Column `UnpaidBoE`.
        unpaid_billof_exchange: Option<String> = "UnpaidBillofExchange",
        /// Withholding tax deduction group. Column `DdgKey`, default `-1`.
        withholding_tax_deduction_group: Option<i64> = "WithholdingTaxDeductionGroup",
        /// Closing date procedure number. Column `CDPNum`.
        closing_date_procedure_number: Option<i64> = "ClosingDateProcedureNumber",
        /// Profession. Column `Profession`.
        profession: Option<String> = "Profession",
        /// Bank charges allocation code. Column `BCACode`.
        bank_charges_allocation_code: Option<String> = "BankChargesAllocationCode",
        /// Tax rounding rule. Column `TaxRndRule`, default `D`.
        tax_rounding_rule: Option<BoTaxRoundingRuleTypes> = "TaxRoundingRule",
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
        /// Company registration number. Column `RegNum`.
        company_registration_number: Option<String> = "CompanyRegistrationNumber",
        /// Verification number. Column `VerifNum`.
        verification_number: Option<String> = "VerificationNumber",
        /// Discount base object. Column `DscntObjct`, default `-1`.
        discount_base_object: Option<DiscountGroupBaseObjectEnum> = "DiscountBaseObject",
        /// Discount relations. Column `DscntRel`, default `L`.
        discount_relations: Option<DiscountGroupRelationsEnum> = "DiscountRelations",
        /// Type report. Column `TypWTReprt`, default `C`.
        type_report: Option<AssesseeTypeEnum> = "TypeReport",
        /// Threshold overlook. Column `ThreshOver`, default `N`.
        threshold_overlook: Option<YesNo> = "ThresholdOverlook",
        /// Surcharge overlook. Column `SurOver`, default `N`.
        surcharge_overlook: Option<YesNo> = "SurchargeOverlook",
        /// Down payment interim account. Column `DpmIntAct`.
        down_payment_interim_account: Option<String> = "DownPaymentInterimAccount",
        /// Operation code347. Column `OpCode347`.
        operation_code347: Option<OperationCode347Enum> = "OperationCode347",
        /// Insurance operation347. Column `InsurOp347`, default `N`.
        insurance_operation347: Option<YesNo> = "InsuranceOperation347",
        /// Hierarchical deduction. Column `HierchDdct`, default `Y`.
        hierarchical_deduction: Option<YesNo> = "HierarchicalDeduction",
        /// Shaam group. Column `WHShaamGrp`, default `1`.
        shaam_group: Option<ShaamGroupEnum> = "ShaamGroup",
        /// Withholding tax certified. Column `CertWHT`, default `N`.
        withholding_tax_certified: Option<YesNo> = "WithholdingTaxCertified",
        /// Bookkeeping certified. Column `CertBKeep`, default `N`.
        bookkeeping_certified: Option<YesNo> = "BookkeepingCertified",
        /// Planning group. Column `PlngGroup`.
        planning_group: Option<String> = "PlanningGroup",
        /// Affiliate. Column `Affiliate`, default `N`.
        affiliate: Option<YesNo> = "Affiliate",
        /// Industry. Column `IndustryC`.
        industry: Option<i64> = "Industry",
        /// Vat ID num. Column `VatIDNum`.
        vat_id_num: Option<String> = "VatIDNum",
        /// Datev account. Column `DatevAcct`.
        datev_account: Option<String> = "DatevAccount",
        /// Datev first data entry. Column `DatevFirst`, default `Y`.
        datev_first_data_entry: Option<YesNo> = "DatevFirstDataEntry",
        /// Use shipped goods account. Column `UseShpdGd`, default `Y`.
        use_shipped_goods_account: Option<YesNo> = "UseShippedGoodsAccount",
        /// GTS reg no. Column `GTSRegNum`.
        gts_reg_no: Option<String> = "GTSRegNo",
        /// GTS bank account no. Column `GTSBankAct`.
        gts_bank_account_no: Option<String> = "GTSBankAccountNo",
        /// GTS billing addr tel. Column `GTSBilAddr`.
        gts_billing_addr_tel: Option<String> = "GTSBillingAddrTel",
        /// E tax web site. Column `NTSWebSite`.
        e_tax_web_site: Option<i64> = "ETaxWebSite",
        /// VAT registration number. Column `VATRegNum`.
        vat_registration_number: Option<String> = "VATRegistrationNumber",
        /// Representative name. Column `RepName`.
        representative_name: Option<String> = "RepresentativeName",
        /// Industry type. Column `Industry`.
        industry_type: Option<String> = "IndustryType",
        /// Business type. Column `Business`.
        business_type: Option<String> = "BusinessType",
        /// Series. Column `Series`.
        series: Option<i64> = "Series",
        /// Automatic posting. Column `AutoPost`, default `N`.
        automatic_posting: Option<AutomaticPostingEnum> = "AutomaticPosting",
        /// Interest account. Column `IntrAcc`.
        interest_account: Option<String> = "InterestAccount",
        /// Fee account. Column `FeeAcc`.
        fee_account: Option<String> = "FeeAccount",
        /// Campaign number. Column `CpnNo`.
        campaign_number: Option<i64> = "CampaignNumber",
        /// Alias name. Column `AliasName`.
        alias_name: Option<String> = "AliasName",
        /// Default blanket agreement number. Column `DflAgrmnt`.
        default_blanket_agreement_number: Option<i64> = "DefaultBlanketAgreementNumber",
        /// Effective discount. Column `DiscRel`, default `L`.
        effective_discount: Option<DiscountGroupRelationsEnum> = "EffectiveDiscount",
        /// No discounts. Column `NoDiscount`, default `N`.
        no_discounts: Option<YesNo> = "NoDiscounts",
        /// Effective price. Column `EffecPrice`, default `D`.
        effective_price: Option<EffectivePriceEnum> = "EffectivePrice",
        /// Effective price considers price before discount. Whether it can be written is not published.
        effective_price_considers_price_before_discount: Option<YesNo> = "EffectivePriceConsidersPriceBeforeDiscount",
        /// Global location number. Column `GlblLocNum`.
        global_location_number: Option<String> = "GlobalLocationNumber",
        /// EDI sender ID. Column `SenderID`.
        edi_sender_id: Option<String> = "EDISenderID",
        /// EDI recipient ID. Column `RcpntID`.
        edi_recipient_id: Option<String> = "EDIRecipientID",
        /// Residen number. Column `ResidenNum`, default `1`.
        residen_number: Option<ResidenceNumberTypeEnum> = "ResidenNumber",
        /// Relationship code. Column `RelCode`.
        relationship_code: Option<String> = "RelationshipCode",
        /// Relationship date from. Column `DateFrom`.
        relationship_date_from: Option<Date> = "RelationshipDateFrom",
        /// Relationship date till. Column `DateTill`.
        relationship_date_till: Option<Date> = "RelationshipDateTill",
        /// Unified federal tax ID. Column `VatIdUnCmp`.
        unified_federal_tax_id: Option<String> = "UnifiedFederalTaxID",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Type of operation. Column `TypeOfOp`.
        type_of_operation: Option<TypeOfOperationEnum> = "TypeOfOperation",
        /// Endorsable checks from BP. Column `EdrsFromBP`, default `Y`.
        endorsable_checks_from_bp: Option<YesNo> = "EndorsableChecksFromBP",
        /// Accepts endorsed checks. Column `EdrsToBP`, default `N`.
        accepts_endorsed_checks: Option<YesNo> = "AcceptsEndorsedChecks",
        /// Owner code. Column `OwnerCode`.
        owner_code: Option<i64> = "OwnerCode",
        /// Block sending marketing content. Column `BlockComm`, default `N`.
        block_sending_marketing_content: Option<YesNo> = "BlockSendingMarketingContent",
        /// Agent code. Column `AgentCode`.
        agent_code: Option<String> = "AgentCode",
        /// Price mode. Column `PriceMode`.
        price_mode: Option<PriceModeEnum> = "PriceMode",
        /// E doc generation type. Column `EDocGenTyp`.
        e_doc_generation_type: Option<EDocGenerationTypeEnum> = "EDocGenerationType",
        /// E doc street. Column `eStreet`.
        e_doc_street: Option<String> = "EDocStreet",
        /// E doc street number. Column `eStreetNum`.
        e_doc_street_number: Option<String> = "EDocStreetNumber",
        /// E doc building number. Column `eBuildnNum`.
        e_doc_building_number: Option<i64> = "EDocBuildingNumber",
        /// E doc zip code. Column `eZipCode`.
        e_doc_zip_code: Option<String> = "EDocZipCode",
        /// E doc city. Column `eCityTown`.
        e_doc_city: Option<String> = "EDocCity",
        /// E doc country. Column `eCountry`.
        e_doc_country: Option<String> = "EDocCountry",
        /// E doc district. Column `eDistrict`.
        e_doc_district: Option<String> = "EDocDistrict",
        /// E doc representative first name. Column `RepFName`.
        e_doc_representative_first_name: Option<String> = "EDocRepresentativeFirstName",
        /// E doc representative surname. Column `RepSName`.
        e_doc_representative_surname: Option<String> = "EDocRepresentativeSurname",
        /// E doc representative company. Column `RepCmpName`.
        e_doc_representative_company: Option<String> = "EDocRepresentativeCompany",
        /// E doc representative fiscal code. Column `RepFisCode`.
        e_doc_representative_fiscal_code: Option<String> = "EDocRepresentativeFiscalCode",
        /// E doc representative additional id. Column `RepAddID`.
        e_doc_representative_additional_id: Option<String> = "EDocRepresentativeAdditionalId",
        /// E doc PEC address. Column `PECAddr`.
        e_doc_pec_address: Option<String> = "EDocPECAddress",
        /// IPA code for PA. Column `IPACodePA`.
        ipa_code_for_pa: Option<String> = "IPACodeForPA",
        /// Exemption max amount validation type. Column `TxExMxVdTp`, default `I`.
        exemption_max_amount_validation_type: Option<ExemptionMaxAmountValidationTypeEnum> = "ExemptionMaxAmountValidationType",
        /// E commerce merchant ID. Column `MerchantID`.
        e_commerce_merchant_id: Option<String> = "ECommerceMerchantID",
        /// Use bill to addr to determine tax. Column `UseBilAddr`, default `N`.
        use_bill_to_addr_to_determine_tax: Option<YesNo> = "UseBillToAddrToDetermineTax",
        /// Default transporter entry. Whether it can be written is not published.
        default_transporter_entry: Option<i64> = "DefaultTransporterEntry",
        /// Default transporter line number. Whether it can be written is not published.
        default_transporter_line_number: Option<i64> = "DefaultTransporterLineNumber",
        /// FCE relevant. Whether it can be written is not published.
        fce_relevant: Option<YesNo> = "FCERelevant",
        /// FCE validate base delivery. Whether it can be written is not published.
        fce_validate_base_delivery: Option<YesNo> = "FCEValidateBaseDelivery",
        /// Main usage. Whether it can be written is not published.
        main_usage: Option<i64> = "MainUsage",
        /// E books VAT exemption cause. Whether it can be written is not published.
        e_books_vat_exemption_cause: Option<i64> = "EBooksVATExemptionCause",
        /// Legal text. Whether it can be written is not published.
        legal_text: Option<String> = "LegalText",
        /// Exchange rate for incoming payment. Whether it can be written is not published.
        exchange_rate_for_incoming_payment: Option<YesNo> = "ExchangeRateForIncomingPayment",
        /// Exchange rate for outgoing payment. Whether it can be written is not published.
        exchange_rate_for_outgoing_payment: Option<YesNo> = "ExchangeRateForOutgoingPayment",
        /// Certificate details. Whether it can be written is not published.
        certificate_details: Option<String> = "CertificateDetails",
        /// Default currency. Whether it can be written is not published.
        default_currency: Option<String> = "DefaultCurrency",
        /// EORI number. Whether it can be written is not published.
        eori_number: Option<String> = "EORINumber",
        /// FCEAs payment means. Whether it can be written is not published.
        fceas_payment_means: Option<YesNo> = "FCEAsPaymentMeans",
        /// Electronic protocols. Whether it can be written is not published.
        electronic_protocols: Vec<ElectronicProtocol> = "ElectronicProtocols",
        /// BP addresses. Whether it can be written is not published.
        bp_addresses: Vec<BPAddress> = "BPAddresses",
        /// Contact employees. Whether it can be written is not published.
        contact_employees: Vec<ContactEmployee> = "ContactEmployees",
        /// BP account receivable payble collection. Whether it can be written is not published.
        bp_account_receivable_payble_collection: Vec<BPAccountReceivablePayble> = "BPAccountReceivablePaybleCollection",
        /// BP payment methods. Whether it can be written is not published.
        bp_payment_methods: Vec<BPPaymentMethod> = "BPPaymentMethods",
        /// BP withholding tax collection. Whether it can be written is not published.
        bp_withholding_tax_collection: Vec<BPWithholdingTax> = "BPWithholdingTaxCollection",
        /// BP payment dates. Whether it can be written is not published.
        bp_payment_dates: Vec<BPPaymentDate> = "BPPaymentDates",
        /// BP branch assignment. Whether it can be written is not published.
        bp_branch_assignment: Vec<BPBranchAssignmentItem> = "BPBranchAssignment",
        /// BP bank accounts. Whether it can be written is not published.
        bp_bank_accounts: Vec<BPBankAccount> = "BPBankAccounts",
        /// BP fiscal tax ID collection. Whether it can be written is not published.
        bp_fiscal_tax_id_collection: Vec<BPFiscalTaxID> = "BPFiscalTaxIDCollection",
        /// Discount groups. Whether it can be written is not published.
        discount_groups: Vec<DiscountGroup> = "DiscountGroups",
        /// BP intrastat extension. Whether it can be written is not published.
        bp_intrastat_extension: Option<Box<BPIntrastatExtension>> = "BPIntrastatExtension",
        /// BP block sending marketing contents. Whether it can be written is not published.
        bp_block_sending_marketing_contents: Vec<BPBlockSendingMarketingContent> = "BPBlockSendingMarketingContents",
        /// BP currencies collection. Whether it can be written is not published.
        bp_currencies_collection: Vec<BPCurrencies> = "BPCurrenciesCollection",
    } read_only {
        /// Current account balance. Column `Balance`. Read-only.
        current_account_balance: Option<Decimal> = "CurrentAccountBalance",
        /// Open delivery notes balance. Column `DNotesBal`. Read-only.
        open_delivery_notes_balance: Option<Decimal> = "OpenDeliveryNotesBalance",
        /// Open orders balance. Column `OrdersBal`. Read-only.
        open_orders_balance: Option<Decimal> = "OpenOrdersBalance",
        /// Open opportunities. Column `OprCount`. Read-only.
        open_opportunities: Option<i64> = "OpenOpportunities",
        /// Dunning level. Column `DunnLevel`. Read-only.
        dunning_level: Option<i64> = "DunningLevel",
        /// Dunning date. Column `DunnDate`. Read-only.
        dunning_date: Option<Date> = "DunningDate",
        /// House bank IBAN. Column `HsBnkIBAN`. Read-only.
        house_bank_iban: Option<String> = "HouseBankIBAN",
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

sap_b1_client::record! {
    /// Business partner group. Table `OCRG`.
    BusinessPartnerGroup, BusinessPartnerGroupBody {
        /// Name. Column `GroupName`.
        name: Option<String> = "Name",
        /// Type. Column `GroupType`, default `C`.
        r#type: Option<BoBusinessPartnerGroupTypes> = "Type",
    } read_only {
        /// Code. Key. Column `GroupCode`. Read-only.
        code: Option<i64> = "Code",
    }
}

sap_b1_client::record! {
    /// Business partner property. Table `OCQG`.
    BusinessPartnerProperty, BusinessPartnerPropertyBody {
        /// Property name. Column `GroupName`.
        property_name: Option<String> = "PropertyName",
    } read_only {
        /// Property code. Key. Column `GroupCode`. Read-only.
        property_code: Option<i64> = "PropertyCode",
    }
}

sap_b1_client::record! {
    /// Contact. Table `OCLG`.
    Contact, ContactBody {
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Notes. Column `Notes`.
        notes: Option<String> = "Notes",
        /// Contact date. Column `CntctDate`.
        contact_date: Option<Date> = "ContactDate",
        /// Contact time. Column `CntctTime`.
        contact_time: Option<Time> = "ContactTime",
        /// Recontact. Column `Recontact`.
        recontact: Option<Date> = "Recontact",
        /// Closed. Column `Closed`, default `N`.
        closed: Option<YesNo> = "Closed",
        /// Close date. Column `CloseDate`.
        close_date: Option<Date> = "CloseDate",
        /// Phone. Column `Tel`.
        phone: Option<String> = "Phone",
        /// Fax. Column `Fax`.
        fax: Option<String> = "Fax",
        /// Subject. Column `CntctSbjct`, default `-1`.
        subject: Option<i64> = "Subject",
        /// Doc type. Column `DocType`, default `-1`.
        doc_type: Option<String> = "DocType",
        /// Doc entry. Column `DocEntry`.
        doc_entry: Option<String> = "DocEntry",
        /// Priority. Column `Priority`, default `1`.
        priority: Option<BoMsgPriorities> = "Priority",
        /// Details. Column `Details`.
        details: Option<String> = "Details",
        /// Activity. Column `Action`, default `C`.
        activity: Option<BoActivities> = "Activity",
        /// Activity type. Column `CntctType`, default `-1`.
        activity_type: Option<i64> = "ActivityType",
        /// Location. Column `Location`, default `-1`.
        location: Option<i64> = "Location",
        /// Start time. Column `BeginTime`.
        start_time: Option<Time> = "StartTime",
        /// End time. Column `ENDTime`.
        end_time: Option<Time> = "EndTime",
        /// Duration. Column `Duration`.
        duration: Option<Decimal> = "Duration",
        /// Duration type. Column `DurType`, default `M`.
        duration_type: Option<BoDurations> = "DurationType",
        /// Sales employee. Column `SlpCode`, default `-1`.
        sales_employee: Option<i64> = "SalesEmployee",
        /// Contact person code. Column `CntctCode`.
        contact_person_code: Option<i64> = "ContactPersonCode",
        /// Handled by. Column `AttendUser`.
        handled_by: Option<i64> = "HandledBy",
        /// Reminder. Column `Reminder`, default `N`.
        reminder: Option<YesNo> = "Reminder",
        /// Reminder period. Column `RemQty`.
        reminder_period: Option<Decimal> = "ReminderPeriod",
        /// Reminder type. Column `RemType`, default `M`.
        reminder_type: Option<BoDurations> = "ReminderType",
        /// City. Column `city`.
        city: Option<String> = "City",
        /// Personalflag. Column `personal`, default `N`.
        personalflag: Option<YesNo> = "Personalflag",
        /// Street. Column `street`.
        street: Option<String> = "Street",
        /// Room. Column `room`.
        room: Option<String> = "Room",
        /// Inactiveflag. Column `inactive`, default `N`.
        inactiveflag: Option<YesNo> = "Inactiveflag",
        /// State. Column `state`.
        state: Option<String> = "State",
        /// Previous activity. Column `prevActvty`.
        previous_activity: Option<i64> = "PreviousActivity",
        /// Country. Column `country`.
        country: Option<String> = "Country",
        /// Status. Column `status`.
        status: Option<i64> = "Status",
        /// Tentativeflag. Column `tentative`, default `N`.
        tentativeflag: Option<YesNo> = "Tentativeflag",
        /// End duedate. Column `endDate`.
        end_duedate: Option<Date> = "EndDuedate",
        /// Doc type ex. Column `DocType`, default `-1`.
        doc_type_ex: Option<String> = "DocTypeEx",
        /// Attachment entry. Column `AtcEntry`.
        attachment_entry: Option<i64> = "AttachmentEntry",
        /// Start date. Column `Recontact`.
        start_date: Option<Date> = "StartDate",
    } read_only {
        /// Doc num. Column `DocNum`. Read-only.
        doc_num: Option<String> = "DocNum",
        /// Contact code. Key. Column `ClgCode`. Read-only.
        contact_code: Option<i64> = "ContactCode",
        /// Parentobject id. Column `parentId`. Read-only.
        parentobject_id: Option<i64> = "ParentobjectId",
        /// Parentobjecttype. Column `parentType`. Read-only.
        parentobjecttype: Option<String> = "Parentobjecttype",
    }
}

sap_b1_client::record! {
    /// Contact employee. Table `OCPR`.
    ContactEmployee, ContactEmployeeBody {
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Position. Column `Position`.
        position: Option<String> = "Position",
        /// Address. Column `Address`.
        address: Option<String> = "Address",
        /// Phone1. Column `Tel1`.
        phone1: Option<String> = "Phone1",
        /// Phone2. Column `Tel2`.
        phone2: Option<String> = "Phone2",
        /// Mobile phone. Column `Cellolar`.
        mobile_phone: Option<String> = "MobilePhone",
        /// Fax. Column `Fax`.
        fax: Option<String> = "Fax",
        /// E mail. Column `E_MailL`.
        e_mail: Option<String> = "E_Mail",
        /// Pager. Column `Pager`.
        pager: Option<String> = "Pager",
        /// Remarks1. Column `Notes1`.
        remarks1: Option<String> = "Remarks1",
        /// Remarks2. Column `Notes2`.
        remarks2: Option<String> = "Remarks2",
        /// Password. Column `Password`.
        password: Option<String> = "Password",
        /// Internal code. Column `CntctCode`.
        internal_code: Option<i64> = "InternalCode",
        /// Place of birth. Column `BirthPlace`.
        place_of_birth: Option<String> = "PlaceOfBirth",
        /// Date of birth. Column `BirthDate`.
        date_of_birth: Option<Date> = "DateOfBirth",
        /// Gender. Column `Gender`, default `E`.
        gender: Option<BoGenderTypes> = "Gender",
        /// Profession. Column `Profession`.
        profession: Option<String> = "Profession",
        /// Title. Column `Title`.
        title: Option<String> = "Title",
        /// City of birth. Column `BirthCity`.
        city_of_birth: Option<String> = "CityOfBirth",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
        /// First name. Column `FirstName`.
        first_name: Option<String> = "FirstName",
        /// Middle name. Column `MiddleName`.
        middle_name: Option<String> = "MiddleName",
        /// Last name. Column `LastName`.
        last_name: Option<String> = "LastName",
        /// Email group code. Column `EmlGrpCode`.
        email_group_code: Option<String> = "EmailGroupCode",
        /// Block sending marketing content. Column `BlockComm`, default `N`.
        block_sending_marketing_content: Option<YesNo> = "BlockSendingMarketingContent",
        /// Connected address name. Whether it can be written is not published.
        connected_address_name: Option<String> = "ConnectedAddressName",
        /// Connected address type. Whether it can be written is not published.
        connected_address_type: Option<BoAddressType> = "ConnectedAddressType",
        /// Foreign country. Whether it can be written is not published.
        foreign_country: Option<String> = "ForeignCountry",
        /// Contact employee block sending marketing contents. Whether it can be written is not published.
        contact_employee_block_sending_marketing_contents: Vec<ContactEmployeeBlockSendingMarketingContent> = "ContactEmployeeBlockSendingMarketingContents",
    } read_only {
        /// Create date. Column `CreateDate`. Read-only.
        create_date: Option<Date> = "CreateDate",
        /// Create time. Column `CreateTS`. Read-only.
        create_time: Option<Time> = "CreateTime",
        /// Update date. Column `updateDate`. Read-only.
        update_date: Option<Date> = "UpdateDate",
        /// Update time. Column `updateTime`. Read-only.
        update_time: Option<Time> = "UpdateTime",
    }
}

sap_b1_client::record! {
    /// Contact employee block sending marketing content. Table `CPRC`.
    ContactEmployeeBlockSendingMarketingContent, ContactEmployeeBlockSendingMarketingContentBody {
        /// Contact employee abs entry. Column `CntctCode`.
        contact_employee_abs_entry: Option<i64> = "ContactEmployeeAbsEntry",
        /// Communication media id. Column `CommMeanID`.
        communication_media_id: Option<i64> = "CommunicationMediaId",
        /// Choose. Column `Select`.
        choose: Option<YesNo> = "Choose",
        /// Card code. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Contact person name. Column `CntctName`.
        contact_person_name: Option<String> = "ContactPersonName",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Country. Table `OCRY`.
    Country, CountryBody {
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Code for reports. Column `ReportCode`.
        code_for_reports: Option<String> = "CodeForReports",
        /// Address format. Column `AddrFormat`.
        address_format: Option<i64> = "AddressFormat",
        /// EU. Column `IsEC`, default `N`.
        eu: Option<YesNo> = "EU",
        /// Number of digits for tax ID. Column `TaxIdDigts`.
        number_of_digits_for_tax_id: Option<i64> = "NumberOfDigitsForTaxID",
        /// Bank code digits. Column `BnkCodDgts`.
        bank_code_digits: Option<i64> = "BankCodeDigits",
        /// Bank branch digits. Column `BnkBchDgts`.
        bank_branch_digits: Option<i64> = "BankBranchDigits",
        /// Bank account digits. Column `BnkActDgts`.
        bank_account_digits: Option<i64> = "BankAccountDigits",
        /// Bank control key digits. Column `BnkCtKDgts`.
        bank_control_key_digits: Option<i64> = "BankControlKeyDigits",
        /// Domestic account validation. Column `ValDomAcct`, default `XX`.
        domestic_account_validation: Option<DomesticBankAccountValidationEnum> = "DomesticAccountValidation",
        /// Iban validation. Column `ValIban`, default `N`.
        iban_validation: Option<YesNo> = "IbanValidation",
        /// Blacklisted. Column `IsBlackLst`, default `N`.
        blacklisted: Option<YesNo> = "Blacklisted",
        /// UIC country code. Column `UICCode`.
        uic_country_code: Option<String> = "UICCountryCode",
        /// EAEU. Column `EAEU`, default `N`.
        eaeu: Option<YesNo> = "EAEU",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Discount group. Table `OSPG`.
    DiscountGroup, DiscountGroupBody {
        /// Object entry. Column `ObjKey`.
        object_entry: Option<String> = "ObjectEntry",
        /// Discount percentage. In per cent. Column `Discount`.
        discount_percentage: Option<Decimal> = "DiscountPercentage",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
        /// Base object type. Column `ObjType`. Read-only.
        base_object_type: Option<DiscountGroupBaseObjectEnum> = "BaseObjectType",
    }
}

sap_b1_client::record! {
    /// Industry. Table `OOND`.
    Industry, IndustryBody {
        /// Industry description. Column `IndDesc`.
        industry_description: Option<String> = "IndustryDescription",
        /// Industry name. Column `IndName`.
        industry_name: Option<String> = "IndustryName",
    } read_only {
        /// Industry code. Key. Column `IndCode`. Read-only.
        industry_code: Option<i64> = "IndustryCode",
    }
}

sap_b1_client::record! {
    /// Sales person. Table `OSLP`.
    SalesPerson, SalesPersonBody {
        /// Sales employee name. Column `SlpName`.
        sales_employee_name: Option<String> = "SalesEmployeeName",
        /// Remarks. Column `Memo`.
        remarks: Option<String> = "Remarks",
        /// Commission for sales employee. Column `Commission`.
        commission_for_sales_employee: Option<Decimal> = "CommissionForSalesEmployee",
        /// Commission group. Column `GroupCode`, default `0`.
        commission_group: Option<i64> = "CommissionGroup",
        /// Active. Column `Active`, default `Y`.
        active: Option<YesNo> = "Active",
    } read_only {
        /// Sales employee code. Key. Column `SlpCode`. Read-only.
        sales_employee_code: Option<i64> = "SalesEmployeeCode",
        /// Locked. Column `Locked`, default `N`. Read-only.
        locked: Option<YesNo> = "Locked",
        /// Employee ID. Column `EmpID`. Read-only.
        employee_id: Option<i64> = "EmployeeID",
    }
}

sap_b1_client::record! {
    /// State. Table `OCST`.
    State, StateBody {
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Country. Key. Column `Country`.
        country: Option<String> = "Country",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// GST code. Column `GSTCode`.
        gst_code: Option<String> = "GSTCode",
        /// Is union territory. Column `GSTIsUT`, default `N`.
        is_union_territory: Option<YesNo> = "IsUnionTerritory",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Territory. Table `OTER`.
    Territory, TerritoryBody {
        /// Description. Column `descript`.
        description: Option<String> = "Description",
        /// Location index. Column `lindex`.
        location_index: Option<i64> = "LocationIndex",
        /// Inactive. Column `inactive`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// Parent. Column `parent`, default `-1`.
        parent: Option<i64> = "Parent",
    } read_only {
        /// Territory ID. Key. Column `territryID`. Read-only.
        territory_id: Option<i64> = "TerritoryID",
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::CardCode;

    sap_b1_client::record_set! {
        /// BP priorities. Table `OBPP`.
        BPPriorities = "BPPriorities" of super::BPPriority, by priority: i64 = "Priority"
    }

    sap_b1_client::record_set! {
        /// Business partner groups. Table `OCRG`.
        BusinessPartnerGroups = "BusinessPartnerGroups" of super::BusinessPartnerGroup, by code: i64 = "Code"
    }

    sap_b1_client::record_set! {
        /// Business partner properties. Table `OCQG`.
        BusinessPartnerProperties = "BusinessPartnerProperties" of super::BusinessPartnerProperty, by property_code: i64 = "PropertyCode"
    }

    sap_b1_client::record_set! {
        /// Business partners. Table `OCRD`. Records have versions (`ETag`).
        BusinessPartners = "BusinessPartners" of super::BusinessPartner, by card_code: CardCode = "CardCode"
    }

    sap_b1_client::record_set! {
        /// Contacts. Table `OCLG`.
        Contacts = "Contacts" of super::Contact, by contact_code: i64 = "ContactCode"
    }

    sap_b1_client::record_set! {
        /// Countries. Table `OCRY`.
        Countries = "Countries" of super::Country, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// Industries. Table `OOND`.
        Industries = "Industries" of super::Industry, by industry_code: i64 = "IndustryCode"
    }

    sap_b1_client::record_set! {
        /// Sales persons. Table `OSLP`.
        SalesPersons = "SalesPersons" of super::SalesPerson, by sales_employee_code: i64 = "SalesEmployeeCode"
    }

    sap_b1_client::record_set! {
        /// States. Table `OCST`.
        States = "States" of super::State, by StatesKey { country: String = "Country", code: String = "Code" }
    }

    sap_b1_client::record_set! {
        /// Territories. Table `OTER`.
        Territories = "Territories" of super::Territory, by territory_id: i64 = "TerritoryID"
    }
}
