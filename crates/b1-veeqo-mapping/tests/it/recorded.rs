//! The vendors' own payloads, where they are at hand: every recorded refusal is understood, every recorded
//! code and quantity fits our types.

use std::fs;
use std::path::{Path, PathBuf};

use b1_veeqo_mapping::exception::{Code, Failure, Side, classify};
use b1_veeqo_mapping::{ItemCode, Quantity, Sku, WarehouseCode};
use serde_json::Value;

fn recorded(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    eprintln!("skipped: no recorded payloads in {folder}");
    None
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join("; "),
        Value::Object(map) => map.get("value").map(text).unwrap_or_default(),
        other => other.to_string(),
    }
}

#[test]
fn every_recorded_sap_refusal_has_its_reason() {
    let Some(folder) = recorded("sap/errors") else { return };
    let expected = [
        ("v1_400_action_not_supported_delete_order.json", Code::ActionUnsupported),
        ("v1_400_bp_exists.json", Code::DuplicateDocument),
        ("v1_400_incomplete_batch_body.json", Code::RequestMalformed),
        ("v1_400_invalid_crossjoin.json", Code::RequestMalformed),
        ("v1_400_item_exists_in_batch.json", Code::DuplicateDocument),
        ("v1_401_invalid_session.json", Code::SessionExpired),
        ("v2_412_precondition_failed.json", Code::RecordChanged),
    ];
    for (file, code) in expected {
        let error = &json(&folder.join(file))["error"];
        let failure =
            Failure { side: Side::Sap, code: Some(text(&error["code"])), text: text(&error["message"]) };
        assert_eq!(classify(&failure), code, "{file}");
    }
}

#[test]
fn every_recorded_veeqo_refusal_has_its_reason() {
    let Some(folder) = recorded("veeqo/tr3mulant") else { return };
    let expected = [
        ("errors.400.orders.bad_page_size.json", "400", Code::VeeqoValueRefused),
        ("errors.400.shipping.rates.json", "400", Code::AddressMissing),
        ("errors.401.json", "401", Code::LoginFailed),
        ("errors.403.purchase_orders.list.json", "403", Code::PlanLimit),
        ("errors.403.suppliers.list.json", "403", Code::PlanLimit),
        ("errors.404.order.json", "404", Code::RecordNotFound),
        ("errors.404.product.json", "404", Code::RecordNotFound),
    ];
    for (file, status, code) in expected {
        let recorded = json(&folder.join(file));
        let body = recorded.get("body").unwrap_or(&recorded);
        let message = body.get("error_messages").or_else(|| body.get("error")).map(text).unwrap_or_default();
        let failure = Failure { side: Side::Veeqo, code: Some(status.to_owned()), text: message };
        assert_eq!(classify(&failure), code, "{file}: {failure:?}");
    }
}

/// Calls `check` for every text or number under one of the names, and says how many there were.
fn each(value: &Value, names: &[&str], check: &mut dyn FnMut(&str, &Value)) -> usize {
    match value {
        Value::Array(values) => values.iter().map(|inner| each(inner, names, check)).sum(),
        Value::Object(map) => map
            .iter()
            .map(|(name, inner)| match names.iter().find(|known| *known == name) {
                Some(name) if !inner.is_null() && inner != "" => {
                    check(name, inner);
                    1
                }
                _ => each(inner, names, check),
            })
            .sum(),
        _ => 0,
    }
}

#[test]
fn recorded_items_and_sellables_fit_our_types() {
    let (Some(sap), Some(veeqo)) = (recorded("sap/items"), recorded("veeqo/tr3mulant")) else { return };
    let mut check = |name: &str, value: &Value| match name {
        "ItemCode" => drop(ItemCode::new(text(value)).unwrap()),
        "WarehouseCode" => drop(WarehouseCode::new(text(value)).unwrap()),
        "sku_code" => drop(Sku::new(text(value)).unwrap()),
        _ => drop(text(value).parse::<rust_decimal::Decimal>().map(Quantity::new).unwrap().unwrap()),
    };
    let names = ["ItemCode", "WarehouseCode", "InStock", "sku_code", "physical_stock_level"];
    let seen = each(&json(&sap.join("item_get_v2_real.json")), &names, &mut check)
        + each(&json(&veeqo.join("products.show.json")), &names, &mut check)
        + each(&json(&veeqo.join("stock_entry.show.json")), &names, &mut check);
    assert!(seen > 10, "only {seen} values were found");
}
