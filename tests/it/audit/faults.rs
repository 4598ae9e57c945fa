//! One fault at a time, planted as people make them, and the check that must find it.

use super::world::{active, add};
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PUSH_CHANNEL, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Channel, NewLine, NewOrder, NewProduct};
use b1_veeqo_sync::settings::Settings;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use serde_json::json;

type Plant = fn(&mut World, Timestamp, &mut Settings);

/// Checks whose fault cannot arise in this world, only in the facts: an item that is managed both ways, say, which SAP itself refuses.
pub(super) const ONLY_IN_FACTS: usize = 9;

fn item(world: &mut World, code: &str, property: &str, value: impl Into<serde_json::Value>, now: Timestamp) {
    // The item has moved, and some properties are fixed by that: it is written anew.
    world.sap.set_item(code, property, value, now);
}

fn both(world: &mut World, code: &str, now: Timestamp) {
    add(world, NewItem::new(code, format!("Item {code}")), now);
}

fn in_sap(world: &mut World, code: &str, now: Timestamp) {
    let item = NewItem::new(code, format!("Item {code}"));
    world.sap.add_item(active(item.priced(10.into()).taxed("S20")), now);
}

fn in_veeqo(world: &mut World, sku: &str, now: Timestamp) -> i64 {
    world.veeqo.add_product(
        NewProduct { title: format!("Item {sku}"), sku: sku.into(), ..NewProduct::default() },
        now,
    )
}

fn product(world: &World, sku: &str) -> (i64, i64) {
    let found = world.veeqo.sellables_by_sku(sku)[0];
    (found.id, found.product_id)
}

fn edit(
    world: &mut World,
    sku: &str,
    now: Timestamp,
    edit: fn(&mut b1_veeqo_sandbox::veeqo::Product, &mut b1_veeqo_sandbox::veeqo::Sellable),
) {
    let (id, _) = product(world, sku);
    world.veeqo.edit_sellable(id, edit, now).unwrap();
}

fn unlist(world: &mut World, sku: &str, now: Timestamp) {
    let (_, id) = product(world, sku);
    world.veeqo.delete_product(id, now).unwrap();
}

fn company(world: &mut World, switch: &str, value: impl Into<serde_json::Value>) {
    world.sap.settings.switches.insert(switch.into(), value.into());
}

fn account(world: &mut World, pointer: &str, value: impl Into<serde_json::Value>) {
    world.veeqo.settings.company_fields.insert(pointer.into(), value.into());
}

fn alias(settings: &mut Settings, sku: &str, item: &str) {
    let pair = (Sku::new(sku).unwrap(), ItemCode::new(item).unwrap());
    settings.items.aliases = AliasTable::new([pair]).unwrap();
}

fn sold(world: &mut World, rate: Decimal, at: Timestamp) {
    let sellable = product(world, "MUG").0;
    let order = NewOrder {
        channel: WEB_SHOP,
        number: "#900".into(),
        lines: vec![NewLine {
            sellable,
            quantity: 1,
            price: 10.into(),
            tax_rate: rate,
            discount: Decimal::ZERO,
        }],
        prices_include_tax: false,
        order_discount: Decimal::ZERO,
        delivery_cost: Decimal::ZERO,
        delivery_tax_rate: Decimal::ZERO,
        address: None,
        customer: None,
        paid: true,
    };
    world.veeqo.add_channel_order(order, at).unwrap();
}

fn sap_order(world: &mut World, at: Timestamp, confirmed: &str) {
    let line = json!({ "ItemCode": "PLATE", "WarehouseCode": "01", "Quantity": 2, "UnitPrice": 10 });
    let order = json!({ "CardCode": "C-AMZ", "DocDueDate": "2027-03-01", "Confirmed": confirmed, "DocumentLines": [line] });
    world.sap.post(Kind::Order, order, at).unwrap();
}

fn today(now: Timestamp) -> jiff::civil::Date {
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn day(now: Timestamp, ahead: i64) -> String {
    today(now + SignedDuration::from_hours(24 * ahead)).to_string()
}

pub(super) const FAULTS: &[(&str, Plant)] = &[
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
    ("WAREHOUSE_UNKNOWN_SAP", |w, _, _| w.sap.remove_record("Warehouses", "02")),
    ("WAREHOUSE_INACTIVE", |w, _, _| w.sap.set_warehouse("02", "Inactive", "tYES")),
    ("WAREHOUSE_DROP_SHIP", |w, _, _| w.sap.set_warehouse("02", "DropShip", "tYES")),
    ("WAREHOUSE_NO_DEFAULT_BIN", |w, _, _| w.sap.set_warehouse("02", "EnableBinLocations", "tYES")),
    ("WAREHOUSE_FBA", |w, _, s| {
        let fba = Channel::new(950, "FBA", "amazon_fba", &[OVERFLOW]);
        w.veeqo.add_channel(fba);
        s.push_channel = Some(PUSH_CHANNEL);
    }),
    ("WAREHOUSE_UNMAPPED_VEEQO", |w, now, _| w.veeqo.add_warehouse(UNMAPPED, "Cage", None, now)),
    ("WAREHOUSE_UNMAPPED_VEEQO", |w, now, _| {
        w.veeqo.add_warehouse(UNMAPPED, "Cage", None, now);
        w.sap.add_warehouse("99", "Cage");
    }),
    ("WAREHOUSE_UNMAPPED_SAP", |w, _, _| w.sap.add_warehouse("99", "Cage")),
    ("WAREHOUSE_NAMES_VEEQO", |w, now, _| w.veeqo.add_warehouse(UNMAPPED, "Main", None, now)),
    ("WAREHOUSE_NAMES_SAP", |w, _, _| w.sap.add_warehouse("99", "Main")),
    ("WAREHOUSE_REFERENCE", |w, _, _| {
        w.veeqo.edit_warehouse(OVERFLOW, |one| one.external_id = Some("01".into()))
    }),
    ("WAREHOUSE_BRANCH", |w, _, _| {
        company(w, "EnableBranches", "tYES");
        w.sap.set_warehouse("01", "BusinessPlaceID", 1);
    }),
    ("CHANNEL_UNKNOWN", |_, _, s| {
        let copy = s.channels[&WEB_SHOP].clone();
        s.channels.insert(777, copy);
    }),
    ("CHANNEL_UNLISTED", |w, _, _| w.veeqo.add_channel(Channel::new(960, "Pop-up", "shopify", &[MAIN]))),
    ("CHANNEL_FBA", |w, _, _| {
        w.veeqo.edit_channel(MARKETPLACE, |one| {
            (one.type_code, one.warehouses) = ("amazon_fba".into(), Vec::new())
        });
    }),
    ("PUSH_CHANNEL", |w, _, _| w.veeqo.edit_channel(PUSH_CHANNEL, |one| one.type_code = "shopify".into())),
    ("PARTNER_UNKNOWN", |_, _, s| s.channels.get_mut(&MARKETPLACE).unwrap().card_code = "C-NOBODY".into()),
    ("PARTNER_NOT_A_CUSTOMER", |w, _, _| {
        w.sap.set_record("BusinessPartners", "C-WEB", "CardType", "cSupplier")
    }),
    ("PARTNER_FROZEN", |w, _, _| w.sap.set_record("BusinessPartners", "C-WEB", "Frozen", "tYES")),
    ("PARTNER_OUT_OF_DATE", |w, now, _| {
        w.sap.set_record("BusinessPartners", "C-WEB", "Valid", "tYES");
        w.sap.set_record("BusinessPartners", "C-WEB", "ValidTo", day(now, -1));
    }),
    ("PARTNER_CURRENCY", |w, _, _| w.sap.set_record("BusinessPartners", "C-AMZ", "Currency", "GBP")),
    ("TAX_CODE_UNKNOWN", |w, _, _| w.sap.remove_record("VatGroups", "S0")),
    ("TAX_CODE_INACTIVE", |w, _, _| w.sap.set_record("VatGroups", "S20", "Inactive", "tYES")),
    ("TAX_CODE_FOR_PURCHASES", |w, _, _| w.sap.set_record("VatGroups", "S20", "Category", "bovcInputTax")),
    ("TAX_RATE_DIFFERS", |w, _, _| w.sap.add_vat_group("S20", "Standard rate", Decimal::new(175, 1))),
    ("TAX_RATE_UNMAPPED", |w, now, _| sold(w, Decimal::new(5, 2), now)),
    ("FREIGHT_TAX_UNMAPPED", |_, _, s| {
        let rate = b1_veeqo_mapping::pricing::TaxRate::new(Decimal::new(5, 2));
        s.channels.get_mut(&WEB_SHOP).unwrap().freight_tax = rate.ok();
    }),
    ("FREIGHT_CODE_UNKNOWN", |w, _, _| w.sap.remove_record("AdditionalExpenses", "1")),
    ("FREIGHT_CODE_MISSING", |_, _, s| s.channels.get_mut(&WEB_SHOP).unwrap().freight_code = None),
    ("SERIES_DEFAULT_MISSING", |w, _, _| {
        w.sap.settings.kinds_without_series.insert(Kind::DeliveryNote);
    }),
    ("SERIES_UNKNOWN", |_, _, s| s.channels.get_mut(&WEB_SHOP).unwrap().series = Some(77)),
    ("SERIES_LOCKED", |w, _, _| {
        w.sap.settings.locked_series.insert(15);
    }),
    ("SERIES_EXHAUSTED", |w, _, _| {
        w.sap.settings.last_numbers.insert(15, 20);
    }),
    ("CURRENCY_UNKNOWN", |w, _, _| {
        w.veeqo.edit_channel(MARKETPLACE, |one| one.currency_code = Some("JPY".into()))
    }),
    ("CURRENCY_ISO_DIFFERS", |w, _, _| w.sap.set_record("Currencies", "EUR", "DocumentsCode", "USD")),
    ("RATE_MISSING", |w, _, _| {
        w.sap.add_currency("USD", "Dollar", "USD");
        w.veeqo.edit_channel(MARKETPLACE, |one| one.currency_code = Some("USD".into()));
    }),
    ("TOTALS_ACCURACY", |w, _, _| company(w, "TotalsAccuracy", 0)),
    ("PERIOD_CLOSED", |w, now, _| w.sap.close_period(today(now), today(now))),
    ("APPROVALS_IN_FORCE", |w, _, _| {
        w.sap.settings.approval_for.insert(Kind::Order);
    }),
    ("POSTING_DATE_FIXED", |w, _, _| company(w, "BlockPostingDateEditing", "tYES")),
    ("ORDER_BEFORE_GO_LIVE_VEEQO", |w, now, _| {
        sold(w, Decimal::new(2, 1), now - SignedDuration::from_hours(24 * 20))
    }),
    ("ORDER_BEFORE_GO_LIVE_SAP", |w, now, _| sap_order(w, now - SignedDuration::from_hours(24 * 20), "tYES")),
    ("SETUP_TABLE_MISSING", |w, _, _| w.sap.remove_record("UserTablesMD", "VQ_CLAIM")),
    ("SETUP_FIELD_MISSING", |w, _, _| w.sap.remove_record("UserFieldsMD", "ORDR|0")),
    ("SETUP_FIELD_SHORT", |w, _, _| w.sap.set_record("UserFieldsMD", "ORDR|0", "Size", 20)),
    ("SETUP_TABLE_NOT_SERVED", |w, _, _| {
        w.sap.settings.refused.insert("U_VQ_CLAIM".into(), 404);
    }),
    ("SETUP_QUERY_MISSING", |w, _, _| w.sap.remove_record("SQLQueries", "VQ_BINS")),
];
