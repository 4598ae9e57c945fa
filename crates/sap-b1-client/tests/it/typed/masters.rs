//! Master data, of which the keys are codes, numbers, or both.

use super::lives;
use jiff::civil::date;
use sap_b1_client::types::*;

macro_rules! masters {
    ($($test:ident: $set:ident by $keys:expr, $fresh:expr, $change:expr;)+) => {
        $(#[tokio::test]
        async fn $test() {
            lives::<sets::$set>(&$keys, $fresh, $change).await;
        })+
    };
}

masters! {
    items: Items by ["ItemCode"],
        ItemBody::new().item_code("A/1 'é'#%").item_name("Teapot").sales_item(true).item_type(ItemTypeEnum::Items)
            .sales_unit_weight(2).valid_from(date(2026, 1, 1))
            .item_bar_code_collection(vec![ItemBarCodeBody::new().barcode("4006381333931").uom_entry(-1)])
            .item_prices(vec![ItemPriceBody::new().price_list(1).price(12).currency("EUR")]),
        ItemBody::new().item_name(None).sales_item(false);
    item_groups: ItemGroups by ["Number"],
        ItemGroupsBody::new().group_name("Tea"), ItemGroupsBody::new().group_name("Coffee");
    business_partners: BusinessPartners by ["CardCode"],
        BusinessPartnerBody::new().card_code("C1").card_name("Web").card_type(BoCardTypes::Customer)
            .bp_addresses(vec![BPAddressBody::new().address_name("Home").address_type(BoAddressType::ShipTo)]),
        BusinessPartnerBody::new().email_address("a@example.com");
    warehouses: Warehouses by ["WarehouseCode"],
        WarehouseBody::new().warehouse_code("01").warehouse_name("Hull").enable_bin_locations(true),
        WarehouseBody::new().inactive(true);
    bin_locations: BinLocations by ["AbsEntry"],
        BinLocationBody::new().warehouse("01").sublevel1("A").bar_code("X"), BinLocationBody::new().sublevel1("B");
    price_lists: PriceLists by ["PriceListNo"],
        PriceListBody::new().price_list_name("Retail").factor(1).active(true),
        PriceListBody::new().rounding_method(BoRoundingMethod::NoRounding);
    bar_codes: BarCodes by ["AbsEntry"],
        BarCodeBody::new().item_no("A1").uom_entry(-1).barcode("1"), BarCodeBody::new().free_text("old");
    units: UnitOfMeasurements by ["AbsEntry"],
        UnitOfMeasurementBody::new().code("PCS").name("Piece"), UnitOfMeasurementBody::new().length1(3);
    unit_groups: UnitOfMeasurementGroups by ["AbsEntry"],
        UnitOfMeasurementGroupBody::new().code("G").uom_group_definition_collection(vec![
            UoMGroupDefinitionBody::new().alternate_uom(2).base_quantity(12)]),
        UnitOfMeasurementGroupBody::new().name("Group");
    shipping_types: ShippingTypes by ["Code"],
        ShippingTypeBody::new().name("Courier"), ShippingTypeBody::new().website("https://example.com");
    additional_expenses: AdditionalExpenses by ["ExpensCode"],
        AdditionalExpenseBody::new().name("Freight").tax_liable(true), AdditionalExpenseBody::new().tax_liable(false);
    batches: BatchNumberDetails by ["DocEntry"],
        BatchNumberDetailBody::new().batch_attribute1("x").expiration_date(date(2027, 1, 1)),
        BatchNumberDetailBody::new().expiration_date(None);
    vat_groups: VatGroups by ["Code"],
        VatGroupBody::new().code("O1").name("Output").category(BoVatCategoryEnum::OutputTax),
        VatGroupBody::new().name("Output tax");
    sales_tax_codes: SalesTaxCodes by ["Code"],
        SalesTaxCodeBody::new().code("AK").name("Alaska").valid_for_ar(true), SalesTaxCodeBody::new().freight(true);
    sales_persons: SalesPersons by ["SalesEmployeeCode"],
        SalesPersonBody::new().sales_employee_name("Ann").commission_for_sales_employee(5),
        SalesPersonBody::new().active(false);
    payment_terms: PaymentTermsTypes by ["GroupNumber"],
        PaymentTermsTypeBody::new().payment_terms_group_name("30 days").number_of_additional_days(30),
        PaymentTermsTypeBody::new().number_of_additional_days(14);
    banks: Banks by ["AbsoluteEntry"],
        BankBody::new().bank_code("B").bank_name("Bank").country_code("GB"), BankBody::new().swift_no("X");
    currencies: Currencies by ["Code"],
        CurrencyBody::new().code("EUR").name("Euro"), CurrencyBody::new().hundredth_name("Cent");
    projects: Projects by ["Code"],
        ProjectBody::new().code("P").valid_from(date(2026, 1, 1)), ProjectBody::new().name("Shop");
    product_trees: ProductTrees by ["TreeCode"],
        ProductTreeBody::new().tree_code("KIT").quantity(1)
            .product_tree_lines(vec![ProductTreeLineBody::new().item_code("A1").quantity(2)]),
        ProductTreeBody::new().quantity(2);
    states: States by ["Country", "Code"],
        StateBody::new().country("US").code("A/K").name("Alaska"), StateBody::new().name("AK");
    special_prices: SpecialPrices by ["CardCode", "ItemCode"],
        SpecialPriceBody::new().item_code("A'1").card_code("C1").price(9).valid(true),
        SpecialPriceBody::new().price(8).valid_to(date(2026, 12, 31));
}
