//! Warehouses, channels, partners, finance, orders and set-up.

use super::*;
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PUSH_CHANNEL, UNMAPPED};
use b1_veeqo_sandbox::veeqo::Channel;

pub(in crate::audit) const FAULTS: &[(&str, Plant)] = &[
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
