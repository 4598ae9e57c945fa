//! Records and sets: pricing.
//!
//! Written by `sap-b1-codegen` from `$metadata`; change what it reads, not this file.

#[allow(unused_imports, reason = "not every area needs it")]
use super::shared::*;
use sap_b1_client::YesNo;
use sap_b1_client::record::{Date, Decimal};

sap_b1_client::open_enum! {
    /// Price list group num.
    BoPriceListGroupNum {
        /// `boplgn_Group1`, in the database `0`.
        Group1 = "boplgn_Group1" | "0",
        /// `boplgn_Group2`, in the database `1`.
        Group2 = "boplgn_Group2" | "1",
        /// `boplgn_Group3`, in the database `2`.
        Group3 = "boplgn_Group3" | "2",
        /// `boplgn_Group4`, in the database `3`.
        Group4 = "boplgn_Group4" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Rounding method.
    BoRoundingMethod {
        /// `borm_FixedEnding`, in the database `4`.
        FixedEnding = "borm_FixedEnding" | "4",
        /// `borm_FixedInterval`, in the database `5`.
        FixedInterval = "borm_FixedInterval" | "5",
        /// `borm_NoRounding`, in the database `0`.
        NoRounding = "borm_NoRounding" | "0",
        /// `borm_RoundToFullAmount`, in the database `2`.
        RoundToFullAmount = "borm_RoundToFullAmount" | "2",
        /// `borm_RoundToFullDecAmount`, in the database `1`.
        RoundToFullDecAmount = "borm_RoundToFullDecAmount" | "1",
        /// `borm_RoundToFullTensAmount`, in the database `3`.
        RoundToFullTensAmount = "borm_RoundToFullTensAmount" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Rounding rule.
    BoRoundingRule {
        /// `borrRoundDown`, in the database `F`.
        Down = "borrRoundDown" | "F",
        /// `borrRoundOff`, in the database `R`.
        Off = "borrRoundOff" | "R",
        /// `borrRoundUp`, in the database `C`.
        Up = "borrRoundUp" | "C",
    }
}

sap_b1_client::open_enum! {
    /// Vat category.
    BoVatCategoryEnum {
        /// `bovcInputTax`, in the database `I`.
        InputTax = "bovcInputTax" | "I",
        /// `bovcOutputTax`, in the database `O`.
        OutputTax = "bovcOutputTax" | "O",
    }
}

sap_b1_client::open_enum! {
    /// Discount group discount type.
    DiscountGroupDiscountTypeEnum {
        /// `dgdt_Fixed`, in the database `D`.
        Fixed = "dgdt_Fixed" | "D",
        /// `dgdt_Variable`, in the database `P`.
        Variable = "dgdt_Variable" | "P",
    }
}

sap_b1_client::open_enum! {
    /// Discount group type.
    DiscountGroupTypeEnum {
        /// `dgt_AllBPs`, in the database `A`.
        AllBPs = "dgt_AllBPs" | "A",
        /// `dgt_CustomerGroup`, in the database `C`.
        CustomerGroup = "dgt_CustomerGroup" | "C",
        /// `dgt_VendorGroup`, in the database `V`.
        VendorGroup = "dgt_VendorGroup" | "V",
        /// `dgt_SpecificBP`, in the database `S`.
        SpecificBP = "dgt_SpecificBP" | "S",
    }
}

sap_b1_client::open_enum! {
    /// Report349 code list.
    Report349CodeListEnum {
        /// `r349cA`, in the database `2`.
        A = "r349cA" | "2",
        /// `r349cE`, in the database `1`.
        E = "r349cE" | "1",
        /// `r349cEmpty`, in the database `0`.
        Empty = "r349cEmpty" | "0",
        /// `r349cH`, in the database `7`.
        H = "r349cH" | "7",
        /// `r349cI`, in the database `5`.
        I = "r349cI" | "5",
        /// `r349cM`, in the database `6`.
        M = "r349cM" | "6",
        /// `r349cS`, in the database `4`.
        S = "r349cS" | "4",
        /// `r349cT`, in the database `3`.
        T = "r349cT" | "3",
    }
}

sap_b1_client::open_enum! {
    /// Source currency.
    SourceCurrencyEnum {
        /// `sc_PrimaryCurrency`, in the database `0`.
        PrimaryCurrency = "sc_PrimaryCurrency" | "0",
        /// `sc_AdditionalCurrency1`, in the database `1`.
        AdditionalCurrency1 = "sc_AdditionalCurrency1" | "1",
        /// `sc_AdditionalCurrency2`, in the database `2`.
        AdditionalCurrency2 = "sc_AdditionalCurrency2" | "2",
    }
}

sap_b1_client::open_enum! {
    /// Tax type black list.
    TaxTypeBlackListEnum {
        /// `ttblExcluded`, in the database `E`.
        Excluded = "ttblExcluded" | "E",
        /// `ttblExempt`, in the database `X`.
        Exempt = "ttblExempt" | "X",
        /// `ttblNonSubject`, in the database `S`.
        NonSubject = "ttblNonSubject" | "S",
        /// `ttblNotTaxable`, in the database `N`.
        NotTaxable = "ttblNotTaxable" | "N",
        /// `ttblTaxable`, in the database `T`.
        Taxable = "ttblTaxable" | "T",
    }
}

sap_b1_client::open_enum! {
    /// Vat groups tax region.
    VatGroupsTaxRegionEnum {
        /// `vgtrPT`, in the database `PT`.
        PT = "vgtrPT" | "PT",
        /// `vgtrPT_AC`, in the database `PT-AC`.
        PTAC = "vgtrPT_AC" | "PT-AC",
        /// `vgtrPT_MA`, in the database `PT-MA`.
        PTMA = "vgtrPT_MA" | "PT-MA",
    }
}

sap_b1_client::record! {
    /// Commission group. Table `OCOG`.
    CommissionGroup, CommissionGroupBody {
        /// Commission group name. Column `GroupName`.
        commission_group_name: Option<String> = "CommissionGroupName",
        /// Commission percentage. In per cent. Column `Commission`.
        commission_percentage: Option<Decimal> = "CommissionPercentage",
    } read_only {
        /// Commission group code. Key. Column `GroupCode`. Read-only.
        commission_group_code: Option<i64> = "CommissionGroupCode",
    }
}

sap_b1_client::record! {
    /// Discount group line. Table `EDG1`.
    DiscountGroupLine, DiscountGroupLineBody {
        /// Object type. Column `ObjType`.
        object_type: Option<DiscountGroupBaseObjectEnum> = "ObjectType",
        /// Object code. Column `ObjKey`.
        object_code: Option<String> = "ObjectCode",
        /// Discount. Column `Discount`.
        discount: Option<Decimal> = "Discount",
        /// Paid quantity. Column `PayFor`.
        paid_quantity: Option<Decimal> = "PaidQuantity",
        /// Free quantity. Column `ForFree`.
        free_quantity: Option<Decimal> = "FreeQuantity",
        /// Maximum free quantity. Column `UpTo`.
        maximum_free_quantity: Option<Decimal> = "MaximumFreeQuantity",
    } read_only {
        /// Abs entry. Column `AbsEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
        /// Discount type. Column `DiscType`, default `D`. Read-only.
        discount_type: Option<DiscountGroupDiscountTypeEnum> = "DiscountType",
    }
}

sap_b1_client::record! {
    /// Enhanced discount group. Table `OEDG`.
    EnhancedDiscountGroup, EnhancedDiscountGroupBody {
        /// Type. Column `Type`.
        r#type: Option<DiscountGroupTypeEnum> = "Type",
        /// Object code. Column `ObjCode`.
        object_code: Option<String> = "ObjectCode",
        /// Discount relations. Column `DiscRel`, default `L`.
        discount_relations: Option<DiscountGroupRelationsEnum> = "DiscountRelations",
        /// Active. Column `ValidFor`, default `Y`.
        active: Option<YesNo> = "Active",
        /// Valid from. Column `ValidForm`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Discount group line collection. Whether it can be written is not published.
        discount_group_line_collection: Vec<DiscountGroupLine> = "DiscountGroupLineCollection",
    } read_only {
        /// Abs entry. Key. Column `AbsEntry`. Read-only.
        abs_entry: Option<i64> = "AbsEntry",
    }
}

sap_b1_client::record! {
    /// Price list. Table `OPLN`.
    PriceList, PriceListBody {
        /// Rounding method. Column `RoundSys`, default `0`.
        rounding_method: Option<BoRoundingMethod> = "RoundingMethod",
        /// Group num. Column `GroupCode`, default `1`.
        group_num: Option<BoPriceListGroupNum> = "GroupNum",
        /// Base price list. Column `BASE_NUM`.
        base_price_list: Option<i64> = "BasePriceList",
        /// Factor. Column `Factor`.
        factor: Option<Decimal> = "Factor",
        /// Price list no. Key. Column `ListNum`.
        price_list_no: Option<i64> = "PriceListNo",
        /// Price list name. Column `ListName`.
        price_list_name: Option<String> = "PriceListName",
        /// Is gross price. Column `IsGrossPrc`, default `N`.
        is_gross_price: Option<YesNo> = "IsGrossPrice",
        /// Active. Column `ValidFor`, default `Y`.
        active: Option<YesNo> = "Active",
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Default prime currency. Column `PrimCurr`.
        default_prime_currency: Option<String> = "DefaultPrimeCurrency",
        /// Default additional currency1. Column `AddCurr1`.
        default_additional_currency1: Option<String> = "DefaultAdditionalCurrency1",
        /// Default additional currency2. Column `AddCurr2`.
        default_additional_currency2: Option<String> = "DefaultAdditionalCurrency2",
        /// Rounding rule. Column `RoundRule`, default `R`.
        rounding_rule: Option<BoRoundingRule> = "RoundingRule",
        /// Fixed amount. Column `ExtAmount`.
        fixed_amount: Option<Decimal> = "FixedAmount",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Sales tax authorities type. Table `OSTT`.
    SalesTaxAuthoritiesType, SalesTaxAuthoritiesTypeBody {
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// VAT. Column `IsVat`, default `N`.
        vat: Option<YesNo> = "VAT",
        /// Tax credit control. Column `CreditCtrl`, default `N`.
        tax_credit_control: Option<YesNo> = "TaxCreditControl",
    } read_only {
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
        /// Numerator. Key. Column `AbsId`. Read-only.
        numerator: Option<i64> = "Numerator",
    }
}

sap_b1_client::record! {
    /// Sales tax authority. Table `OSTA`.
    SalesTaxAuthority, SalesTaxAuthorityBody {
        /// Use tax account. Column `UseTax`.
        use_tax_account: Option<String> = "UseTaxAccount",
        /// Type. Key. Column `Type`.
        r#type: Option<i64> = "Type",
        /// A or r tax account. Column `SalesTax`.
        a_or_r_tax_account: Option<String> = "AOrRTaxAccount",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// A or p tax account. Column `PurchTax`.
        a_or_p_tax_account: Option<String> = "AOrPTaxAccount",
        /// Non deductible precent. Column `NonDdctPrc`.
        non_deductible_precent: Option<Decimal> = "NonDeductiblePrecent",
        /// Non deductible account. Column `NonDdctAct`.
        non_deductible_account: Option<String> = "NonDeductibleAccount",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Deferred tax account. Column `deferrAcct`.
        deferred_tax_account: Option<String> = "DeferredTaxAccount",
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Min taxable amount. Column `MinAmount`.
        min_taxable_amount: Option<Decimal> = "MinTaxableAmount",
        /// Max taxable amount. Column `MaxAmount`.
        max_taxable_amount: Option<Decimal> = "MaxTaxableAmount",
        /// Flat tax amount. Column `FlatAmount`.
        flat_tax_amount: Option<Decimal> = "FlatTaxAmount",
        /// Incl in price. Column `TaxInPrice`, default `N`.
        incl_in_price: Option<YesNo> = "InclInPrice",
        /// Exempt. Column `Exempt`, default `N`.
        exempt: Option<YesNo> = "Exempt",
        /// AP exp account. Column `APExpAct`.
        ap_exp_account: Option<String> = "APExpAccount",
        /// AR exp account. Column `ARExpAct`.
        ar_exp_account: Option<String> = "ARExpAccount",
        /// Incl in gross revenue. Column `InGrossRev`, default `N`.
        incl_in_gross_revenue: Option<YesNo> = "InclInGrossRevenue",
        /// Text code. Column `TextCode`.
        text_code: Option<i64> = "TextCode",
        /// Incl in first installment. Column `InFirstIns`, default `N`.
        incl_in_first_installment: Option<YesNo> = "InclInFirstInstallment",
        /// Reverse charge percent. In per cent. Column `RvsCrgPrc`.
        reverse_charge_percent: Option<Decimal> = "ReverseChargePercent",
        /// Sales tax RCM account. Column `SaleTaxRCM`.
        sales_tax_rcm_account: Option<String> = "SalesTaxRCMAccount",
        /// Sales tax RCM clr account. Column `SaleRCMClr`.
        sales_tax_rcm_clr_account: Option<String> = "SalesTaxRCMClrAccount",
        /// Tax definitions. Whether it can be written is not published.
        tax_definitions: Vec<TaxDefinition> = "TaxDefinitions",
    } read_only {
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
    }
}

sap_b1_client::record! {
    /// Sales tax code. Table `OSTC`.
    SalesTaxCode, SalesTaxCodeBody {
        /// Valid for AR. Column `ValidForAR`, default `Y`.
        valid_for_ar: Option<YesNo> = "ValidForAR",
        /// Valid for AP. Column `ValidForAP`, default `Y`.
        valid_for_ap: Option<YesNo> = "ValidForAP",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Freight. Column `Freight`, default `N`.
        freight: Option<YesNo> = "Freight",
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Is item level. Column `IsItmLevel`, default `N`.
        is_item_level: Option<YesNo> = "IsItemLevel",
        /// Inactive. Column `Lock`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// FA debit. Column `FADebit`, default `N`.
        fa_debit: Option<YesNo> = "FADebit",
        /// Sales tax codes lines. Whether it can be written is not published.
        sales_tax_codes_lines: Vec<SalesTaxCodesLine> = "SalesTaxCodes_Lines",
    } read_only {
        /// User signature. Column `UserSign`. Read-only.
        user_signature: Option<i64> = "UserSignature",
        /// Rate. Column `Rate`. Read-only.
        rate: Option<Decimal> = "Rate",
    }
}

sap_b1_client::record! {
    /// Sales tax codes line. Table `STC1`.
    SalesTaxCodesLine, SalesTaxCodesLineBody {
        /// STA tax on tax type. Column `TaxOnTType`.
        sta_tax_on_tax_type: Option<i64> = "STATaxOnTaxType",
        /// STA taxon tax code. Column `TaxOnTCode`.
        sta_taxon_tax_code: Option<String> = "STATaxonTaxCode",
        /// STA type. Column `STAType`.
        sta_type: Option<i64> = "STAType",
        /// STA code. Column `STACode`.
        sta_code: Option<String> = "STACode",
    } read_only {
        /// STC code. Column `STCCode`. Read-only.
        stc_code: Option<String> = "STCCode",
        /// Row number. Column `Line_ID`, default `0`. Read-only.
        row_number: Option<i64> = "RowNumber",
        /// Effective rate. Column `EfctivRate`. Read-only.
        effective_rate: Option<Decimal> = "EffectiveRate",
    }
}

sap_b1_client::record! {
    /// Special price. Table `OSPP`.
    SpecialPrice, SpecialPriceBody {
        /// Item code. Key. Column `ItemCode`.
        item_code: Option<String> = "ItemCode",
        /// Card code. Key. Column `CardCode`.
        card_code: Option<String> = "CardCode",
        /// Price. Column `Price`.
        price: Option<Decimal> = "Price",
        /// Currency. Column `Currency`.
        currency: Option<String> = "Currency",
        /// Discount percent. In per cent. Column `Discount`.
        discount_percent: Option<Decimal> = "DiscountPercent",
        /// Price list num. Column `ListNum`, default `0`.
        price_list_num: Option<i64> = "PriceListNum",
        /// Auto update. Column `AutoUpdt`, default `Y`.
        auto_update: Option<YesNo> = "AutoUpdate",
        /// Source price. Column `SrcPrice`, default `0`.
        source_price: Option<SourceCurrencyEnum> = "SourcePrice",
        /// Valid. Column `Valid`, default `Y`.
        valid: Option<YesNo> = "Valid",
        /// Valid from. Column `ValidFrom`.
        valid_from: Option<Date> = "ValidFrom",
        /// Valid to. Column `ValidTo`.
        valid_to: Option<Date> = "ValidTo",
        /// Special price data areas. Whether it can be written is not published.
        special_price_data_areas: Vec<SpecialPriceDataArea> = "SpecialPriceDataAreas",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Special price data area. Table `SPP1`.
    SpecialPriceDataArea, SpecialPriceDataAreaBody {
        /// Price currency. Column `Currency`.
        price_currency: Option<String> = "PriceCurrency",
        /// Auto update. Column `AutoUpdt`, default `Y`.
        auto_update: Option<YesNo> = "AutoUpdate",
        /// Dateto. Column `ToDate`.
        dateto: Option<Date> = "Dateto",
        /// Discount. Column `Discount`.
        discount: Option<Decimal> = "Discount",
        /// Special price. Column `Price`.
        special_price: Option<Decimal> = "SpecialPrice",
        /// Date from. Column `FromDate`.
        date_from: Option<Date> = "DateFrom",
        /// Price list no. Column `ListNum`, default `0`.
        price_list_no: Option<i64> = "PriceListNo",
        /// Row number. Column `LINENUM`.
        row_number: Option<i64> = "RowNumber",
        /// Special price quantity areas. Whether it can be written is not published.
        special_price_quantity_areas: Vec<SpecialPriceQuantityArea> = "SpecialPriceQuantityAreas",
    } read_only {
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
        /// Item no. Column `ItemCode`. Read-only.
        item_no: Option<String> = "ItemNo",
    }
}

sap_b1_client::record! {
    /// Special price quantity area. Table `SPP2`.
    SpecialPriceQuantityArea, SpecialPriceQuantityAreaBody {
        /// Quantity. Column `Amount`.
        quantity: Option<Decimal> = "Quantity",
        /// SPDA row number. Column `SPP1LNum`.
        spda_row_number: Option<i64> = "SPDARowNumber",
        /// Special price. Column `Price`.
        special_price: Option<Decimal> = "SpecialPrice",
        /// Row number. Column `SPP2LNum`.
        row_number: Option<i64> = "RowNumber",
        /// Price currency. Column `Currency`.
        price_currency: Option<String> = "PriceCurrency",
        /// Discountin. Column `Discount`.
        discountin: Option<Decimal> = "Discountin",
        /// Uom entry. Column `UomEntry`.
        uom_entry: Option<i64> = "UoMEntry",
    } read_only {
        /// Item no. Column `ItemCode`. Read-only.
        item_no: Option<String> = "ItemNo",
        /// BP code. Column `CardCode`. Read-only.
        bp_code: Option<String> = "BPCode",
    }
}

sap_b1_client::record! {
    /// Tax definition. Table `STA1`.
    TaxDefinition, TaxDefinitionBody {
        /// Effectivefrom. Column `EfctDate`.
        effectivefrom: Option<Date> = "Effectivefrom",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Vat group. Table `OVTG`.
    VatGroup, VatGroupBody {
        /// Code. Key. Column `Code`.
        code: Option<String> = "Code",
        /// Name. Column `Name`.
        name: Option<String> = "Name",
        /// Category. Column `Category`, default `O`.
        category: Option<BoVatCategoryEnum> = "Category",
        /// Tax account. Column `Account`.
        tax_account: Option<String> = "TaxAccount",
        /// EU. Column `IsEC`, default `N`.
        eu: Option<YesNo> = "EU",
        /// Triangular deal. Column `Indicator`.
        triangular_deal: Option<String> = "TriangularDeal",
        /// Acquisition reverse. Column `AcqstnRvrs`, default `N`.
        acquisition_reverse: Option<YesNo> = "AcquisitionReverse",
        /// Non deduct. Column `NonDedct`.
        non_deduct: Option<Decimal> = "NonDeduct",
        /// Acquisition tax. Column `AcqsTax`.
        acquisition_tax: Option<String> = "AcquisitionTax",
        /// Goods shipment. Column `GoddsShip`.
        goods_shipment: Option<String> = "GoodsShipment",
        /// Non deduct acc. Column `NonDedAcc`.
        non_deduct_acc: Option<String> = "NonDeductAcc",
        /// Deferred tax acc. Column `DeferrAcc`.
        deferred_tax_acc: Option<String> = "DeferredTaxAcc",
        /// Correction. Column `Correction`, default `N`.
        correction: Option<YesNo> = "Correction",
        /// Vat correction. Column `VatCrctn`.
        vat_correction: Option<String> = "VatCorrection",
        /// Equalization tax account. Column `EquAccount`.
        equalization_tax_account: Option<String> = "EqualizationTaxAccount",
        /// Service supply. Column `ServSupply`.
        service_supply: Option<String> = "ServiceSupply",
        /// Inactive. Column `Inactive`, default `N`.
        inactive: Option<YesNo> = "Inactive",
        /// Tax type black list. Column `TaxCtgrBL`, default `E`.
        tax_type_black_list: Option<TaxTypeBlackListEnum> = "TaxTypeBlackList",
        /// Report349 code. Column `R349Code`, default `0`.
        report349_code: Option<Report349CodeListEnum> = "Report349Code",
        /// VAT in revenue account. Column `VatRevAcc`.
        vat_in_revenue_account: Option<String> = "VATInRevenueAccount",
        /// Down payment tax offset account. Column `DpmTaxOAcc`.
        down_payment_tax_offset_account: Option<String> = "DownPaymentTaxOffsetAccount",
        /// Cash discount account. Column `CashDisAcc`.
        cash_discount_account: Option<String> = "CashDiscountAccount",
        /// VAT deductible account. Column `VatDedAcc`.
        vat_deductible_account: Option<String> = "VATDeductibleAccount",
        /// Tax region. Column `TaxRegion`, default `PT`.
        tax_region: Option<VatGroupsTaxRegionEnum> = "TaxRegion",
        /// Vat groups lines. Whether it can be written is not published.
        vat_groups_lines: Vec<VatGroupsLine> = "VatGroups_Lines",
    } read_only {
    }
}

sap_b1_client::record! {
    /// Vat groups line. Table `VTG1`.
    VatGroupsLine, VatGroupsLineBody {
        /// Effectivefrom. Column `EffecDate`.
        effectivefrom: Option<Date> = "Effectivefrom",
        /// Rate. Column `Rate`.
        rate: Option<Decimal> = "Rate",
        /// Equalization tax. Column `EquVatPr`.
        equalization_tax: Option<Decimal> = "EqualizationTax",
        /// Datev code. Column `DatevCode`.
        datev_code: Option<i64> = "DatevCode",
    } read_only {
    }
}

/// The sets.
pub mod sets {
    use sap_b1_client::{CardCode, ItemCode};

    sap_b1_client::record_set! {
        /// Commission groups. Table `OCOG`.
        CommissionGroups = "CommissionGroups" of super::CommissionGroup, by commission_group_code: i64 = "CommissionGroupCode"
    }

    sap_b1_client::record_set! {
        /// Enhanced discount groups. Table `OEDG`.
        EnhancedDiscountGroups = "EnhancedDiscountGroups" of super::EnhancedDiscountGroup, by abs_entry: i64 = "AbsEntry"
    }

    sap_b1_client::record_set! {
        /// Price lists. Table `OPLN`.
        PriceLists = "PriceLists" of super::PriceList, by price_list_no: i64 = "PriceListNo"
    }

    sap_b1_client::record_set! {
        /// Sales tax authorities. Table `OSTA`.
        SalesTaxAuthorities = "SalesTaxAuthorities" of super::SalesTaxAuthority, by SalesTaxAuthoritiesKey { code: String = "Code", r#type: i64 = "Type" }
    }

    sap_b1_client::record_set! {
        /// Sales tax authorities types. Table `OSTT`.
        SalesTaxAuthoritiesTypes = "SalesTaxAuthoritiesTypes" of super::SalesTaxAuthoritiesType, by numerator: i64 = "Numerator"
    }

    sap_b1_client::record_set! {
        /// Sales tax codes. Table `OSTC`.
        SalesTaxCodes = "SalesTaxCodes" of super::SalesTaxCode, by code: String = "Code"
    }

    sap_b1_client::record_set! {
        /// Special prices. Table `OSPP`.
        SpecialPrices = "SpecialPrices" of super::SpecialPrice, by SpecialPricesKey { card_code: CardCode = "CardCode", item_code: ItemCode = "ItemCode" }
    }

    sap_b1_client::record_set! {
        /// Vat groups. Table `OVTG`.
        VatGroups = "VatGroups" of super::VatGroup, by code: String = "Code"
    }
}
