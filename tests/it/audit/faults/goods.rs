//! Rights, clocks, the account, items, products and stock.

use super::*;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};

pub(in crate::audit) const FAULTS: &[(&str, Plant)] = &[
    ("SAP_DOCUMENT_RIGHTS", |w, _, _| {
        w.sap.settings.refused.insert("Drafts".into(), 403);
    }),
    ("CLOCK_SAP", |w, _, _| w.sap.settings.clock_ahead = SignedDuration::from_mins(5)),
    ("CLOCK_VEEQO", |w, _, _| w.veeqo.settings.clock_ahead = SignedDuration::from_mins(-5)),
    ("VEEQO_BLOCKED", |w, _, _| account(w, "/has_right_to_use_veeqo", false)),
    ("VEEQO_API_OFF", |w, _, _| {
        account(w, "/active_features", json!([]));
        account(w, "/plan_features/api/any_actions", false);
    }),
    ("VEEQO_PLAN_STOCK", |w, _, _| account(w, "/plan_features/inventory/show_stock_levels", false)),
    ("VEEQO_PLAN_KITS", |w, _, _| account(w, "/plan_features/inventory/use_kits", false)),
    ("VEEQO_REASON_REQUIRED", |w, _, _| account(w, "/settings/stock_change_reason_required", true)),
    ("VEEQO_CURRENCY", |w, _, _| account(w, "/settings/currency_code", "USD")),
    ("ITEM_CODE_PADDED", |w, now, _| in_sap(w, "MUG ", now)),
    ("ITEM_CODE_CHARACTERS", |w, now, _| both(w, "A/B#1", now)),
    ("ITEM_CODE_CHARACTERS", |w, now, _| in_sap(w, "50%", now)),
    ("ITEM_CODE_SPACE", |w, now, _| both(w, "TWO WORDS", now)),
    ("ITEM_CODE_TOO_LONG", |w, now, _| in_sap(w, &"X".repeat(51), now)),
    ("ITEM_NAME_EMPTY", |w, now, _| item(w, "MUG", "ItemName", "", now)),
    ("ITEM_CODES_SPACING", |w, now, _| both(w, "MU G", now)),
    ("ITEM_CODES_CASE", |w, now, _| both(w, "mug", now)),
    ("ITEM_CODES_ZEROS", |w, now, _| both(w, "00MUG", now)),
    ("ITEM_CODES_LOOK_ALIKE", |w, now, _| both(w, "CL0CK", now)),
    ("ITEM_FROZEN", |w, now, _| w.sap.set_item_frozen("MUG", true, now)),
    ("ITEM_OUT_OF_DATE", |w, now, _| item(w, "MUG", "ValidTo", day(now, -1), now)),
    ("ITEM_FREEZES_SOON", |w, now, _| item(w, "MUG", "ValidTo", day(now, 9), now)),
    ("ITEM_DATES_REVERSED", |w, now, _| {
        item(w, "MUG", "ValidFrom", day(now, 9), now);
        item(w, "MUG", "ValidTo", day(now, 8), now);
    }),
    ("ITEM_NOT_MARKED_ACTIVE", |w, now, _| item(w, "MUG", "Valid", "tNO", now)),
    ("ITEM_NOT_FOR_SALE", |w, now, _| item(w, "MUG", "SalesItem", "tNO", now)),
    ("TRACKING_BOTH_FLAGS", |w, now, _| item(w, "TEA", "ManageSerialNumbers", "tYES", now)),
    ("TRACKING_REQUIRED", |w, now, _| item(w, "MUG", "ItemsGroupCode", 101, now)),
    ("TRACKING_RELEASE_ONLY", |w, now, _| {
        item(w, "TEA", "SRIAndBatchManageMethod", "bomm_OnReleaseOnly", now)
    }),
    ("TRACKING_NOT_STOCKED", |w, now, _| item(w, "TEA", "InventoryItem", "tNO", now)),
    ("ITEM_GROUP_UNKNOWN", |_, _, s| s.items.require_tracking.push(999)),
    ("SERIALS_NOT_UNIQUE", |w, _, _| company(w, "UniqueSerialNo", "usn_None")),
    ("UNIT_INVENTORY_MISSING", |w, now, _| item(w, "MUG", "UoMGroupEntry", 3, now)),
    ("UNIT_SALES_FACTOR", |w, now, _| item(w, "MUG", "SalesItemsPerUnit", 12.0, now)),
    ("UNIT_FRACTIONAL_STOCK", |w, now, _| {
        w.sap.receive_goods("MUG", "01", Decimal::new(5, 1), now).unwrap();
    }),
    ("BARCODE_FORMAT", |w, now, _| item(w, "MUG", "BarCode", "MUG-BLUE", now)),
    ("BARCODE_CHECK_DIGIT", |w, now, _| item(w, "MUG", "BarCode", "4006381333932", now)),
    ("BARCODE_DUPLICATE_SAP", |w, now, _| item(w, "MUG", "BarCode", "4006381333931", now)),
    ("BARCODE_DUPLICATE_VEEQO", |w, now, _| {
        edit(w, "MUG", now, |_, one| one.upc_code = "4006381333931".into())
    }),
    ("BARCODE_DIFFERS", |w, now, _| edit(w, "TEA", now, |_, one| one.upc_code = "40170725".into())),
    ("PRICE_LIST_UNKNOWN", |w, _, _| w.sap.remove_record("PriceLists", "1")),
    ("PRICE_LIST_INACTIVE", |w, _, _| w.sap.set_record("PriceLists", "1", "Active", "tNO")),
    ("PRICE_MISSING", |w, now, _| {
        item(w, "MUG", "ItemPrices", json!([{ "PriceList": 1, "Price": null }]), now);
    }),
    ("PRICE_ZERO", |w, now, _| item(w, "MUG", "ItemPrices", json!([{ "PriceList": 1, "Price": 0.0 }]), now)),
    ("PRICE_CURRENCY", |w, now, _| {
        item(w, "MUG", "ItemPrices", json!([{ "PriceList": 1, "Currency": "EUR" }]), now)
    }),
    ("ITEM_MISSING_IN_VEEQO", |w, now, _| unlist(w, "CLOCK", now)),
    ("PRODUCT_NOT_IN_SAP", |w, now, _| {
        in_veeqo(w, "HAND-MADE", now);
    }),
    ("SKU_NEAR_MISS", |w, now, _| edit(w, "CLOCK", now, |_, one| one.sku_code = "clock ".into())),
    ("SKU_EMPTY", |w, now, _| {
        in_veeqo(w, "", now);
    }),
    ("SKU_DUPLICATE", |w, now, _| {
        in_veeqo(w, "CLOCK", now);
    }),
    ("TITLE_DIFFERS", |w, now, _| edit(w, "CLOCK", now, |product, _| product.title = "Best clock".into())),
    ("ALIAS_ITEM_UNKNOWN", |_, _, s| alias(s, "BLUE", "B/9")),
    ("ALIAS_SKU_UNKNOWN", |w, now, s| {
        in_sap(w, "B/9", now);
        alias(s, "BLUE", "B/9");
    }),
    ("ITEM_CODE_CONTROL", |w, now, _| in_sap(w, "BO\tWL", now)),
    ("BUNDLE_NOT_A_KIT", |w, now, _| {
        both(w, "PAIR", now);
        w.sap.add_sales_bom("PAIR", &[("MUG", Decimal::TWO)]);
    }),
    ("BUNDLE_WITHOUT_KIT", |w, now, _| unlist(w, "SET", now)),
    ("KIT_WITHOUT_BUNDLE", |w, now, _| {
        let kit = in_veeqo(w, "GIFT", now);
        let mug = product(w, "MUG").0;
        w.veeqo.make_kit(kit, [(mug, 2)].into()).unwrap();
    }),
    ("BUNDLE_COMPONENT", |w, _, _| w.sap.add_sales_bom("SET", &[("GONE", Decimal::ONE)])),
    ("STOCK_MAY_BE_NEGATIVE", |w, _, _| w.sap.settings.block_negative_stock = false),
    ("STOCK_NEGATIVE_VEEQO", |w, _, _| {
        let id = product(w, "MUG").0;
        w.veeqo.edit_entry(id, MAIN, |entry| entry.physical = -3);
    }),
    ("STOCK_OVERSOLD_VEEQO", |w, _, _| {
        let id = product(w, "MUG").0;
        w.veeqo.edit_entry(id, MAIN, |entry| entry.allocated = 3);
    }),
    ("STOCK_INFINITE", |w, _, _| {
        let id = product(w, "MUG").0;
        w.veeqo.edit_entry(id, OVERFLOW, |entry| entry.infinite = true);
    }),
    ("STOCK_COMMITTED_ELSEWHERE", |w, now, _| sap_order(w, now, "tNO")),
];
