//! Records and sets: shared.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal};

sap_b1_client::open_enum! {
    /// Document types.
    BoDocumentTypes {
        /// `dDocument_Items`, in the database `I`.
        Items = "dDocument_Items" | "I",
        /// `dDocument_Service`, in the database `S`.
        Service = "dDocument_Service" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Father card types.
    BoFatherCardTypes {
        /// `cPayments_sum`, in the database `P`.
        PaymentsSum = "cPayments_sum" | "P",
        /// `cDelivery_sum`, in the database `D`.
        DeliverySum = "cDelivery_sum" | "D",
    }
}

sap_b1_client::open_enum! {
    /// GST regn type.
    BoGSTRegnTypeEnum {
        /// `invalid`.
        Invalid = "invalid",
        /// `gstRegularTDSISD`, in the database `1`.
        GstRegularTdsisd = "gstRegularTDSISD" | "1",
        /// `gstCasualTaxablePerson`, in the database `2`.
        GstCasualTaxablePerson = "gstCasualTaxablePerson" | "2",
        /// `gstCompositionLevy`, in the database `3`.
        GstCompositionLevy = "gstCompositionLevy" | "3",
        /// `gstGoverDepartPSU`, in the database `4`.
        GstGoverDepartPsu = "gstGoverDepartPSU" | "4",
        /// `gstNonResidentTaxablePerson`, in the database `5`.
        GstNonResidentTaxablePerson = "gstNonResidentTaxablePerson" | "5",
        /// `gstUNAgencyEmbassy`, in the database `6`.
        GstUNAgencyEmbassy = "gstUNAgencyEmbassy" | "6",
    }
}

sap_b1_client::open_enum! {
    /// Gender types.
    BoGenderTypes {
        /// `gt_Female`, in the database `F`.
        Female = "gt_Female" | "F",
        /// `gt_Male`, in the database `M`.
        Male = "gt_Male" | "M",
        /// `gt_Undefined`, in the database `E`.
        Undefined = "gt_Undefined" | "E",
        /// `gt_Masked`, in the database `*`.
        Masked = "gt_Masked" | "*",
    }
}

sap_b1_client::open_enum! {
    /// Item tree types.
    BoItemTreeTypes {
        /// `iNotATree`, in the database `N`.
        NotATree = "iNotATree" | "N",
        /// `iAssemblyTree`, in the database `A`.
        AssemblyTree = "iAssemblyTree" | "A",
        /// `iSalesTree`, in the database `S`.
        SalesTree = "iSalesTree" | "S",
        /// `iProductionTree`, in the database `P`.
        ProductionTree = "iProductionTree" | "P",
        /// `iTemplateTree`, in the database `T`.
        TemplateTree = "iTemplateTree" | "T",
        /// `iIngredient`, in the database `I`.
        Ingredient = "iIngredient" | "I",
    }
}

sap_b1_client::open_enum! {
    /// Pay term due types.
    BoPayTermDueTypes {
        /// `pdt_MonthEnd`, in the database `E`.
        MonthEnd = "pdt_MonthEnd" | "E",
        /// `pdt_HalfMonth`, in the database `H`.
        HalfMonth = "pdt_HalfMonth" | "H",
        /// `pdt_MonthStart`, in the database `Y`.
        MonthStart = "pdt_MonthStart" | "Y",
        /// `pdt_None`, in the database `N`.
        None = "pdt_None" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Status.
    BoStatus {
        /// `bost_Open`, in the database `O`.
        Open = "bost_Open" | "O",
        /// `bost_Close`, in the database `C`.
        Close = "bost_Close" | "C",
        /// `bost_Paid`, in the database `P`.
        Paid = "bost_Paid" | "P",
        /// `bost_Delivered`, in the database `D`.
        Delivered = "bost_Delivered" | "D",
    }
}

sap_b1_client::open_enum! {
    /// Tax types.
    BoTaxTypes {
        /// `tt_Yes`, in the database `Y`.
        Yes = "tt_Yes" | "Y",
        /// `tt_No`, in the database `N`.
        No = "tt_No" | "N",
        /// `tt_UseTax`, in the database `U`.
        UseTax = "tt_UseTax" | "U",
        /// `tt_OffsetTax`, in the database `O`.
        OffsetTax = "tt_OffsetTax" | "O",
    }
}

sap_b1_client::open_enum! {
    /// Discount group base object.
    DiscountGroupBaseObjectEnum {
        /// `dgboNone`, in the database `-1`.
        None = "dgboNone" | "-1",
        /// `dgboItemGroups`, in the database `52`.
        ItemGroups = "dgboItemGroups" | "52",
        /// `dgboItemProperties`, in the database `8`.
        ItemProperties = "dgboItemProperties" | "8",
        /// `dgboManufacturer`, in the database `43`.
        Manufacturer = "dgboManufacturer" | "43",
        /// `dgboItems`, in the database `4`.
        Items = "dgboItems" | "4",
    }
}

sap_b1_client::open_enum! {
    /// Discount group relations.
    DiscountGroupRelationsEnum {
        /// `dgrLowestDiscount`, in the database `L`.
        LowestDiscount = "dgrLowestDiscount" | "L",
        /// `dgrHighestDiscount`, in the database `H`.
        HighestDiscount = "dgrHighestDiscount" | "H",
        /// `dgrAverageDiscount`, in the database `A`.
        AverageDiscount = "dgrAverageDiscount" | "A",
        /// `dgrDiscountTotals`, in the database `S`.
        DiscountTotals = "dgrDiscountTotals" | "S",
        /// `dgrMultipliedDiscount`, in the database `M`.
        MultipliedDiscount = "dgrMultipliedDiscount" | "M",
    }
}

sap_b1_client::open_enum! {
    /// E doc generation type.
    EDocGenerationTypeEnum {
        /// `edocGenerate`, in the database `G`.
        Generate = "edocGenerate" | "G",
        /// `edocGenerateLater`, in the database `L`.
        GenerateLater = "edocGenerateLater" | "L",
        /// `edocNotRelevant`, in the database `N`.
        NotRelevant = "edocNotRelevant" | "N",
    }
}

sap_b1_client::open_enum! {
    /// Elec comm status.
    ElecCommStatusEnum {
        /// `ecsApproved`, in the database `0`.
        Approved = "ecsApproved" | "0",
        /// `ecsPendingApproval`, in the database `1`.
        PendingApproval = "ecsPendingApproval" | "1",
        /// `ecsRejected`, in the database `2`.
        Rejected = "ecsRejected" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Electronic doc gen type.
    ElectronicDocGenTypeEnum {
        /// `edgt_NotRelevant`, in the database `N`.
        NotRelevant = "edgt_NotRelevant" | "N",
        /// `edgt_Generate`, in the database `G`.
        Generate = "edgt_Generate" | "G",
        /// `edgt_GenerateLater`, in the database `L`.
        GenerateLater = "edgt_GenerateLater" | "L",
    }
}

sap_b1_client::open_enum! {
    /// Electronic doc protocol code.
    ElectronicDocProtocolCodeEnum {
        /// `edpc_Invalid`, in the database `0`.
        Invalid = "edpc_Invalid" | "0",
        /// `edpc_GEN`, in the database `1`.
        Gen = "edpc_GEN" | "1",
        /// `edpc_EET`, in the database `2`.
        Eet = "edpc_EET" | "2",
        /// `edpc_CFDI`, in the database `3`.
        Cfdi = "edpc_CFDI" | "3",
        /// `edpc_FPA`, in the database `4`.
        Fpa = "edpc_FPA" | "4",
        /// `edpc_MTD`, in the database `5`.
        Mtd = "edpc_MTD" | "5",
        /// `edpc_EWB`.
        Ewb = "edpc_EWB",
        /// `edpc_PEPPOL`.
        Peppol = "edpc_PEPPOL",
        /// `edpc_HOI`.
        Hoi = "edpc_HOI",
        /// `edpc_MYF`.
        Myf = "edpc_MYF",
        /// `edpc_EIS`.
        Eis = "edpc_EIS",
        /// `edpc_IIS`.
        Iis = "edpc_IIS",
        /// `edpc_IIS_Annual`.
        IisAnnual = "edpc_IIS_Annual",
        /// `edpc_DIGIPOORT`.
        Digipoort = "edpc_DIGIPOORT",
        /// `edpc_EBooks`.
        EBooks = "edpc_EBooks",
        /// `edpc_DOX`.
        Dox = "edpc_DOX",
        /// `edpc_RTIE`.
        Rtie = "edpc_RTIE",
        /// `edpc_EBilling`.
        EBilling = "edpc_EBilling",
    }
}

sap_b1_client::open_enum! {
    /// Folio letter.
    FolioLetterEnum {
        /// `fLetterA`, in the database `A`.
        A = "fLetterA" | "A",
        /// `fLetterB`, in the database `B`.
        B = "fLetterB" | "B",
        /// `fLetterC`, in the database `C`.
        C = "fLetterC" | "C",
        /// `fLetterE`, in the database `E`.
        E = "fLetterE" | "E",
        /// `fLetterM`, in the database `M`.
        M = "fLetterM" | "M",
        /// `fLetterR`, in the database `R`.
        R = "fLetterR" | "R",
        /// `fLetterT`.
        T = "fLetterT",
        /// `fLetterX`.
        X = "fLetterX",
        /// `fLetterEMPTY`.
        Empty = "fLetterEMPTY",
    }
}

sap_b1_client::open_enum! {
    /// Link reference type.
    LinkReferenceTypeEnum {
        /// `lrt_00`.
        Lrt00 = "lrt_00",
        /// `lrt_01`.
        Lrt01 = "lrt_01",
        /// `lrt_02`.
        Lrt02 = "lrt_02",
        /// `lrt_03`.
        Lrt03 = "lrt_03",
        /// `lrt_04`.
        Lrt04 = "lrt_04",
        /// `lrt_05`.
        Lrt05 = "lrt_05",
        /// `lrt_06`.
        Lrt06 = "lrt_06",
        /// `lrt_07`.
        Lrt07 = "lrt_07",
        /// `lrt_08`.
        Lrt08 = "lrt_08",
        /// `lrt_MX_08`.
        MX08 = "lrt_MX_08",
        /// `lrt_MX_09`.
        MX09 = "lrt_MX_09",
    }
}

sap_b1_client::open_enum! {
    /// Payment means type.
    PaymentMeansTypeEnum {
        /// `pmtNotAssigned`, in the database ``.
        NotAssigned = "pmtNotAssigned",
        /// `pmtChecks`, in the database `CHK`.
        Checks = "pmtChecks" | "CHK",
        /// `pmtBankTransfer`, in the database `BTR`.
        BankTransfer = "pmtBankTransfer" | "BTR",
        /// `pmtCash`, in the database `CAS`.
        Cash = "pmtCash" | "CAS",
        /// `pmtCreditCard`, in the database `CRD`.
        CreditCard = "pmtCreditCard" | "CRD",
    }
}

sap_b1_client::open_enum! {
    /// Print status.
    PrintStatusEnum {
        /// `psNo`, in the database `N`.
        No = "psNo" | "N",
        /// `psYes`, in the database `Y`.
        Yes = "psYes" | "Y",
        /// `psAmended`, in the database `A`.
        Amended = "psAmended" | "A",
    }
}

sap_b1_client::open_enum! {
    /// Referenced object type.
    ReferencedObjectTypeEnum {
        /// `rot_ExternalDocument`.
        ExternalDocument = "rot_ExternalDocument",
        /// `rot_SalesQuotation`.
        SalesQuotation = "rot_SalesQuotation",
        /// `rot_SalesOrder`.
        SalesOrder = "rot_SalesOrder",
        /// `rot_DeliveryNotes`.
        DeliveryNotes = "rot_DeliveryNotes",
        /// `rot_ReturnRequest`.
        ReturnRequest = "rot_ReturnRequest",
        /// `rot_Return`.
        Return = "rot_Return",
        /// `rot_DownPaymentIncoming`.
        DownPaymentIncoming = "rot_DownPaymentIncoming",
        /// `rot_SalesInvoice`.
        SalesInvoice = "rot_SalesInvoice",
        /// `rot_SalesCreditNote`.
        SalesCreditNote = "rot_SalesCreditNote",
        /// `rot_CorrectionSalesInvoice`.
        CorrectionSalesInvoice = "rot_CorrectionSalesInvoice",
        /// `rot_SalesTaxInvoice`.
        SalesTaxInvoice = "rot_SalesTaxInvoice",
        /// `rot_PurchaseQuotation`.
        PurchaseQuotation = "rot_PurchaseQuotation",
        /// `rot_PurchaseOrder`.
        PurchaseOrder = "rot_PurchaseOrder",
        /// `rot_GoodsReceiptPO`.
        GoodsReceiptPO = "rot_GoodsReceiptPO",
        /// `rot_GoodsReturnRequest`.
        GoodsReturnRequest = "rot_GoodsReturnRequest",
        /// `rot_GoodsReturn`.
        GoodsReturn = "rot_GoodsReturn",
        /// `rot_DownPaymentOutgoing`.
        DownPaymentOutgoing = "rot_DownPaymentOutgoing",
        /// `rot_PurchaseInvoice`.
        PurchaseInvoice = "rot_PurchaseInvoice",
        /// `rot_PurchaseCreditNote`.
        PurchaseCreditNote = "rot_PurchaseCreditNote",
        /// `rot_CorrectionPurchaseInvoice`.
        CorrectionPurchaseInvoice = "rot_CorrectionPurchaseInvoice",
        /// `rot_PurchaseTaxInvoice`.
        PurchaseTaxInvoice = "rot_PurchaseTaxInvoice",
        /// `rot_LandedCosts`.
        LandedCosts = "rot_LandedCosts",
        /// `rot_IncomingPayments`.
        IncomingPayments = "rot_IncomingPayments",
        /// `rot_JournalEntry`.
        JournalEntry = "rot_JournalEntry",
        /// `rot_ProductionOrder`.
        ProductionOrder = "rot_ProductionOrder",
        /// `rot_InternalReconciliation`.
        InternalReconciliation = "rot_InternalReconciliation",
        /// `rot_OriginalInvoice`.
        OriginalInvoice = "rot_OriginalInvoice",
        /// `rot_OriginalARDownPayment`.
        OriginalARDownPayment = "rot_OriginalARDownPayment",
        /// `rot_PurchaseRequest`.
        PurchaseRequest = "rot_PurchaseRequest",
        /// `rot_GoodsReceipt`.
        GoodsReceipt = "rot_GoodsReceipt",
        /// `rot_GoodsIssue`.
        GoodsIssue = "rot_GoodsIssue",
        /// `rot_InventoryTransferRequest`.
        InventoryTransferRequest = "rot_InventoryTransferRequest",
        /// `rot_InventoryTransfer`.
        InventoryTransfer = "rot_InventoryTransfer",
        /// `rot_ChecksforPayment`.
        ChecksforPayment = "rot_ChecksforPayment",
        /// `rot_MaterialRevaluation`.
        MaterialRevaluation = "rot_MaterialRevaluation",
        /// `rot_InventoryCounting`.
        InventoryCounting = "rot_InventoryCounting",
        /// `rot_InventoryPosting`.
        InventoryPosting = "rot_InventoryPosting",
        /// `rot_OutgoingPayments`.
        OutgoingPayments = "rot_OutgoingPayments",
    }
}

sap_b1_client::open_enum! {
    /// Related document type.
    RelatedDocumentTypeEnum {
        /// `rdt_Payment`.
        Payment = "rdt_Payment",
        /// `rdt_Reconciliation`.
        Reconciliation = "rdt_Reconciliation",
    }
}

sap_b1_client::open_enum! {
    /// Residence number type.
    ResidenceNumberTypeEnum {
        /// `rntSpanishFiscalID`, in the database `1`.
        SpanishFiscalID = "rntSpanishFiscalID" | "1",
        /// `rntVATRegistrationNumber`, in the database `2`.
        VatRegistrationNumber = "rntVATRegistrationNumber" | "2",
        /// `rntPassport`, in the database `3`.
        Passport = "rntPassport" | "3",
        /// `rntFiscalIDIssuedbytheResidenceCountry`, in the database `4`.
        FiscalIDIssuedbytheResidenceCountry = "rntFiscalIDIssuedbytheResidenceCountry" | "4",
        /// `rntCertificateofFiscalResidence`, in the database `5`.
        CertificateofFiscalResidence = "rntCertificateofFiscalResidence" | "5",
        /// `rntOtherDocument`, in the database `6`.
        OtherDocument = "rntOtherDocument" | "6",
    }
}

sap_b1_client::record! {
    /// Batch number. Table `BTNT`.
    BatchNumber, BatchNumberBody {
        /// Batch number property. Column `DistNumber`. `BatchNumber` in OData v3.
        batch_number: Option<String> = "BatchNumberProperty" or "BatchNumber",
        /// Manufacturer serial number. Column `MnfSerial`.
        manufacturer_serial_number: Option<String> = "ManufacturerSerialNumber",
        /// Internal serial number. Column `LotNumber`.
        internal_serial_number: Option<String> = "InternalSerialNumber",
        /// Expiry date. Column `ExpDate`.
        expiry_date: Option<Date> = "ExpiryDate",
        /// Manufacturing date. Column `MnfDate`.
        manufacturing_date: Option<Date> = "ManufacturingDate",
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
    }
}

sap_b1_client::record! {
    /// CCD number.
    CCDNumber, CCDNumberBody {
        /// Tracking note. Column `TrackingNt`.
        tracking_note: Option<i64> = "TrackingNote",
        /// Tracking note line. Column `TrackiNtLn`.
        tracking_note_line: Option<i64> = "TrackingNoteLine",
        /// CCD number property. Column `ItemCCDNum`. `CCDNumber` in OData v3.
        ccd_number: Option<String> = "CCDNumberProperty" or "CCDNumber",
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
    /// Cash flow assignment. Table `OCFT`.
    CashFlowAssignment, CashFlowAssignmentBody {
        /// Cash flow line item ID. Column `CFWId`.
        cash_flow_line_item_id: Option<i64> = "CashFlowLineItemID",
        /// Credit. Column `Credit`.
        credit: Option<Decimal> = "Credit",
        /// Payment means. Column `PaymentMen`.
        payment_means: Option<PaymentMeansTypeEnum> = "PaymentMeans",
        /// Check number. Column `PaymentRef`.
        check_number: Option<String> = "CheckNumber",
        /// Amount LC. Column `Debit`.
        amount_lc: Option<Decimal> = "AmountLC",
        /// Amount FC. In document currency. Column `FCDebit`.
        amount_fc: Option<Decimal> = "AmountFC",
        /// JDT line id. Column `JDTLineId`.
        jdt_line_id: Option<i64> = "JDTLineId",
    } read_only {
        /// Cash flow assignments ID. Column `CFTId`. Read-only.
        cash_flow_assignments_id: Option<i64> = "CashFlowAssignmentsID",
    }
}

sap_b1_client::record! {
    /// Document lines bin allocation.
    DocumentLinesBinAllocation, DocumentLinesBinAllocationBody {
        /// Bin abs entry. Column `BinAbs`.
        bin_abs_entry: Option<i64> = "BinAbsEntry",
        /// Quantity. Column `Quantity`.
        quantity: Option<Decimal> = "Quantity",
        /// Allow negative quantity. Column `AllowNeg`, default `N`.
        allow_negative_quantity: Option<YesNo> = "AllowNegativeQuantity",
        /// Serial and batch numbers base line. Column `SnBMDAbs`, default `-1`.
        serial_and_batch_numbers_base_line: Option<i64> = "SerialAndBatchNumbersBaseLine",
        /// Base line number. Column `LineNum`.
        base_line_number: Option<i64> = "BaseLineNumber",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Document reference.
    DocumentReference, DocumentReferenceBody {
        /// Doc entry. Whether it can be written is not published.
        doc_entry: Option<i64> = "DocEntry",
        /// Line number. Whether it can be written is not published.
        line_number: Option<i64> = "LineNumber",
        /// Ref doc entr. Whether it can be written is not published.
        ref_doc_entr: Option<i64> = "RefDocEntr",
        /// Ref doc num. Whether it can be written is not published.
        ref_doc_num: Option<i64> = "RefDocNum",
        /// Ext doc num. Whether it can be written is not published.
        ext_doc_num: Option<String> = "ExtDocNum",
        /// Ref obj type. Whether it can be written is not published.
        ref_obj_type: Option<ReferencedObjectTypeEnum> = "RefObjType",
        /// Access key. Whether it can be written is not published.
        access_key: Option<String> = "AccessKey",
        /// Issue date. Whether it can be written is not published.
        issue_date: Option<Date> = "IssueDate",
        /// Issuer CNPJ. Whether it can be written is not published.
        issuer_cnpj: Option<String> = "IssuerCNPJ",
        /// Issuer code. Whether it can be written is not published.
        issuer_code: Option<String> = "IssuerCode",
        /// Model. Whether it can be written is not published.
        model: Option<String> = "Model",
        /// Series. Whether it can be written is not published.
        series: Option<String> = "Series",
        /// Number. Whether it can be written is not published.
        number: Option<i64> = "Number",
        /// Ref acc key. Whether it can be written is not published.
        ref_acc_key: Option<String> = "RefAccKey",
        /// Ref amount. Whether it can be written is not published.
        ref_amount: Option<Decimal> = "RefAmount",
        /// Sub series. Whether it can be written is not published.
        sub_series: Option<String> = "SubSeries",
        /// Remark. Whether it can be written is not published.
        remark: Option<String> = "Remark",
        /// Link ref typ. Whether it can be written is not published.
        link_ref_typ: Option<LinkReferenceTypeEnum> = "LinkRefTyp",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Electronic protocol. Table `ECM6`.
    ElectronicProtocol, ElectronicProtocolBody {
        /// Protocol code. Column `Code`.
        protocol_code: Option<ElectronicDocProtocolCodeEnum> = "ProtocolCode",
        /// Generation type. Column `GenType`, default `N`.
        generation_type: Option<ElectronicDocGenTypeEnum> = "GenerationType",
        /// Mapping ID. Column `MapID`.
        mapping_id: Option<i64> = "MappingID",
        /// Testing mode. Column `TestMode`, default `N`.
        testing_mode: Option<YesNo> = "TestingMode",
        /// Confirmation. Whether it can be written is not published.
        confirmation: Option<String> = "Confirmation",
        /// E doc type. Whether it can be written is not published.
        e_doc_type: Option<i64> = "EDocType",
        /// Related documents. Whether it can be written is not published.
        related_documents: Vec<RelatedDocument> = "RelatedDocuments",
        /// E books relevant. Whether it can be written is not published.
        e_books_relevant: Option<YesNo> = "EBooksRelevant",
        /// E books MARK. Whether it can be written is not published.
        e_books_mark: Option<String> = "EBooksMARK",
        /// E books MAR kof negative. Whether it can be written is not published.
        e_books_mar_kof_negative: Option<String> = "EBooksMARKofNegative",
        /// E books invoice type. Whether it can be written is not published.
        e_books_invoice_type: Option<String> = "EBooksInvoiceType",
        /// E books invoice typeof negative. Whether it can be written is not published.
        e_books_invoice_typeof_negative: Option<String> = "EBooksInvoiceTypeofNegative",
        /// E billing IRN. Whether it can be written is not published.
        e_billing_irn: Option<String> = "EBillingIRN",
        /// EETPKP. Whether it can be written is not published.
        eetpkp: Option<String> = "EETPKP",
        /// EETBKP. Whether it can be written is not published.
        eetbkp: Option<String> = "EETBKP",
        /// Signature input message. Whether it can be written is not published.
        signature_input_message: Option<String> = "SignatureInputMessage",
        /// Signature digest. Whether it can be written is not published.
        signature_digest: Option<String> = "SignatureDigest",
        /// Fecha timbrado. Whether it can be written is not published.
        fecha_timbrado: Option<String> = "FechaTimbrado",
        /// Sello SAT. Whether it can be written is not published.
        sello_sat: Option<String> = "SelloSAT",
        /// Payment method. Whether it can be written is not published.
        payment_method: Option<String> = "PaymentMethod",
        /// Rfc prov certif. Whether it can be written is not published.
        rfc_prov_certif: Option<String> = "RfcProvCertif",
        /// No certificado SAT. Whether it can be written is not published.
        no_certificado_sat: Option<String> = "NoCertificadoSAT",
        /// FPA sequence number. Whether it can be written is not published.
        fpa_sequence_number: Option<i64> = "FPASequenceNumber",
        /// FPA send date SDI. Whether it can be written is not published.
        fpa_send_date_sdi: Option<Date> = "FPASendDateSDI",
        /// FPA progressivo. Whether it can be written is not published.
        fpa_progressivo: Option<String> = "FPAProgressivo",
        /// Protocol description. Whether it can be written is not published.
        protocol_description: Option<String> = "ProtocolDescription",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Related document.
    RelatedDocument, RelatedDocumentBody {
        /// Doc type. Whether it can be written is not published.
        doc_type: Option<RelatedDocumentTypeEnum> = "DocType",
        /// Abs entry. Whether it can be written is not published.
        abs_entry: Option<i64> = "AbsEntry",
        /// UUID. Whether it can be written is not published.
        uuid: Option<String> = "UUID",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Serial number.
    SerialNumber, SerialNumberBody {
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
    }
}

sap_b1_client::record! {
    /// Withholding tax data.
    WithholdingTaxData, WithholdingTaxDataBody {
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
        /// Base doc type. Column `BaseNum`.
        base_doc_type: Option<i64> = "BaseDocType",
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

sap_b1_client::record! {
    /// Withholding tax data WTX. Table `WTX1`.
    WithholdingTaxDataWTX, WithholdingTaxDataWTXBody {
        /// WT amount sys. In system currency. Column `WTaxSumSc`.
        wt_amount_sys: Option<Decimal> = "WTAmountSys",
        /// WT amount FC. In document currency. Column `WTaxSumFc`.
        wt_amount_fc: Option<Decimal> = "WTAmountFC",
        /// WT amount. Column `WTaxSum`.
        wt_amount: Option<Decimal> = "WTAmount",
        /// Taxable amountin sys. In system currency. Column `TxblSumSc`.
        taxable_amountin_sys: Option<Decimal> = "TaxableAmountinSys",
        /// Taxable amount FC. In document currency. Column `TxblSumFc`.
        taxable_amount_fc: Option<Decimal> = "TaxableAmountFC",
        /// Taxable amount. Column `TxblSum`.
        taxable_amount: Option<Decimal> = "TaxableAmount",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// WT abs id. Column `WTaxAbsId`.
        wt_abs_id: Option<String> = "WTAbsId",
        /// Exempt rate. Column `Exemption`.
        exempt_rate: Option<Decimal> = "ExemptRate",
    } read_only {
        /// Withholding type. Column `WhtType`, default `V`. Read-only.
        withholding_type: Option<String> = "WithholdingType",
        /// Category. Column `Category`, default `P`. Read-only.
        category: Option<String> = "Category",
        /// Base type. Column `BaseType`, default `N`. Read-only.
        base_type: Option<String> = "BaseType",
        /// Applied WT amount sys. In system currency. Column `ApplSumSc`. Read-only.
        applied_wt_amount_sys: Option<Decimal> = "AppliedWTAmountSys",
        /// Applied WT amount FC. In document currency. Column `ApplSumFc`. Read-only.
        applied_wt_amount_fc: Option<Decimal> = "AppliedWTAmountFC",
        /// Applied WT amount. Column `ApplSum`. Read-only.
        applied_wt_amount: Option<Decimal> = "AppliedWTAmount",
        /// GL account. Column `Account`. Read-only.
        gl_account: Option<String> = "GLAccount",
        /// Line num. Column `LineSeq`. Read-only.
        line_num: Option<i64> = "LineNum",
        /// Base doc entry. Column `BaseAbs`, default `-1`. Read-only.
        base_doc_entry: Option<i64> = "BaseDocEntry",
        /// Base doc line. Column `BaseLinNum`, default `-1`. Read-only.
        base_doc_line: Option<i64> = "BaseDocLine",
        /// Base doc type. Column `BaseObjTyp`, default `-1`. Read-only.
        base_doc_type: Option<String> = "BaseDocType",
        /// Base net amount sys. In system currency. Column `BaseNetSC`. Read-only.
        base_net_amount_sys: Option<Decimal> = "BaseNetAmountSys",
        /// Base net amount FC. In document currency. Column `BaseNetFC`. Read-only.
        base_net_amount_fc: Option<Decimal> = "BaseNetAmountFC",
        /// Base net amount. Column `BaseNetSum`. Read-only.
        base_net_amount: Option<Decimal> = "BaseNetAmount",
        /// Base vatmount sys. In system currency. Column `BaseVatSC`. Read-only.
        base_vatmount_sys: Option<Decimal> = "BaseVatmountSys",
        /// Base vatmount FC. In document currency. Column `BaseVatFC`. Read-only.
        base_vatmount_fc: Option<Decimal> = "BaseVatmountFC",
        /// Base vatmount. Column `BaseVatSum`. Read-only.
        base_vatmount: Option<Decimal> = "BaseVatmount",
        /// Accum base amount sys. In system currency. Column `AccBaseSC`. Read-only.
        accum_base_amount_sys: Option<Decimal> = "AccumBaseAmountSys",
        /// Accum base amount FC. In document currency. Column `AccBaseFC`. Read-only.
        accum_base_amount_fc: Option<Decimal> = "AccumBaseAmountFC",
        /// Accum base amount. Column `AccBaseSum`. Read-only.
        accum_base_amount: Option<Decimal> = "AccumBaseAmount",
        /// Accum w tax amount sys. In system currency. Column `AccWTaxSC`. Read-only.
        accum_w_tax_amount_sys: Option<Decimal> = "AccumWTaxAmountSys",
        /// Accum w tax amount FC. In document currency. Column `AccWTaxFC`. Read-only.
        accum_w_tax_amount_fc: Option<Decimal> = "AccumWTaxAmountFC",
        /// Accum w tax amount. Column `AccWTaxSum`. Read-only.
        accum_w_tax_amount: Option<Decimal> = "AccumWTaxAmount",
    }
}
