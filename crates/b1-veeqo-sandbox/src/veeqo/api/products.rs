//! Products and kits by API.

use super::{Answer, json};
use crate::http::Response;
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields, Query};
use crate::veeqo::page::{Page, PagingHeaders};
use crate::veeqo::product::Product;
use crate::veeqo::refused::Refused;
use jiff::Timestamp;
use serde_json::Value;

/// Attributes of a product that Veeqo accepts; another one is a 500.
const PRODUCT_ATTRIBUTES: &[&str] = &[
    "id",
    "title",
    "description",
    "estimated_delivery",
    "notes",
    "product_brand_id",
    "product_variants_attributes",
    "sellables_attributes",
    "images_attributes",
    "origin_country",
    "hs_tariff_number",
    "tax_rate",
    "weight",
    "product_tax_rate_id",
    "web_meta_description",
    "web_meta_keywords",
    "web_meta_title",
    "web_page_title",
    "web_page_url",
    "customs_description",
    "hazmat",
    "taric_code",
    "mid_code",
];

/// Attributes of a variant that Veeqo accepts.
const VARIANT_ATTRIBUTES: &[&str] = &[
    "id",
    "title",
    "sku_code",
    "upc_code",
    "model_number",
    "price",
    "cost_price",
    "tax_rate",
    "weight",
    "weight_grams",
    "weight_unit",
    "min_reorder_level",
    "quantity_to_reorder",
    "hs_tariff_number",
    "origin_country",
    "taric_code",
    "mid_code",
    "customs_description",
    "hazmat",
    "measurement_attributes",
    "images_attributes",
    "variant_option_specifics_attributes",
    "estimated_delivery",
    "_destroy",
];

pub(super) fn route(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", []) => list(account, &call.query),
        ("POST", []) => create(account, call, now),
        ("GET", [one]) => show(account, id(one)?, 200),
        ("PUT" | "PATCH", [one]) => update(account, call, id(one)?, now),
        ("DELETE", [one]) => {
            account.delete_product(id(one)?, now)?;
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

/// A path segment as an id, in the product family's shape of 404.
pub(super) fn id(segment: &str) -> Result<i64, Refused> {
    segment.parse().map_err(|_| Refused::ProductNotFound)
}

fn show(account: &Account, id: i64, status: u16) -> Answer {
    let product = account.product(id).ok_or(Refused::ProductNotFound)?;
    Ok(json(status, &account.product_json(product)))
}

fn list(account: &Account, query: &Query) -> Answer {
    let page = Page::read(query)?;
    let words = query.get("query").map(str::to_lowercase);
    if words.as_ref().is_some_and(|words| words.trim().chars().count() < 3) {
        return Err(Refused::Invalid("Query must be at least 3 characters".into()));
    }
    let zone = &account.settings.filter_zone;
    let created_min = query.date("created_at_min", zone);
    let updated_min = query.date("updated_at_min", zone);
    let keeps = |product: &&Product| {
        product.deleted_at.is_none()
            && query.int("since_id").is_none_or(|min| product.id > min)
            && created_min.is_none_or(|min| product.created_at >= min)
            && updated_min.is_none_or(|min| product.updated_at >= min)
            && words.as_ref().is_none_or(|words| matches_words(account, product, words))
            && query.int("warehouse_id").is_none_or(|one| stocked(account, product, one))
    };
    let mut found: Vec<&Product> = account.products().filter(keeps).collect();
    found.sort_by_key(|product| std::cmp::Reverse((product.created_at, product.id)));
    Ok(page.answer(&found, PagingHeaders::All, |product| account.product_json(product)))
}

/// Any word of the query in a title or SKU: more is found than was meant.
fn matches_words(account: &Account, product: &Product, words: &str) -> bool {
    let skus =
        product.sellables.iter().filter_map(|id| account.sellable(*id)).map(|one| one.sku_code.as_str());
    let haystack =
        std::iter::once(product.title.as_str()).chain(skus).collect::<Vec<_>>().join(" ").to_lowercase();
    words.split_whitespace().any(|word| haystack.contains(word))
}

fn stocked(account: &Account, product: &Product, warehouse: i64) -> bool {
    product.sellables.iter().any(|id| account.physical(*id, warehouse) != 0)
}

fn check(fields: &Value, accepted: &[&str]) -> Result<(), Refused> {
    let unknown = fields.as_object().and_then(|map| map.keys().find(|key| !accepted.contains(&key.as_str())));
    unknown.map_or(Ok(()), |key| Err(Refused::UnacceptedAttribute(key.clone())))
}

fn checked<'a>(call: &'a Call<'_>) -> Result<(&'a Value, Vec<&'a Value>), Refused> {
    let body = call.resource("product");
    check(body, PRODUCT_ATTRIBUTES)?;
    let variants: Vec<&Value> = body.list("product_variants_attributes").into_iter().flatten().collect();
    for variant in &variants {
        check(variant, VARIANT_ATTRIBUTES)?;
    }
    Ok((body, variants))
}

fn create(account: &mut Account, call: &Call<'_>, now: Timestamp) -> Answer {
    let (body, variants) = checked(call)?;
    let title = body.text("title").filter(|title| !title.trim().is_empty());
    let title = title.ok_or_else(|| Refused::InvalidList(vec!["Title can't be blank".into()]))?;
    let product = account.new_product(title, now);
    for variant in variants {
        let sellable = account.new_sellable(product, now);
        write_variant(account, sellable, variant, now)?;
    }
    write_product(account, product, body, now)?;
    Ok(show(account, product, 201)?.with_header("location", format!("/products/{product}")))
}

fn update(account: &mut Account, call: &Call<'_>, product: i64, now: Timestamp) -> Answer {
    let known =
        account.product(product).filter(|one| one.deleted_at.is_none()).ok_or(Refused::ProductNotFound)?;
    let own = known.sellables.clone();
    let (body, variants) = checked(call)?;
    // Under the older name an entry without an id is dropped without a word.
    let older = body.list("sellables_attributes").into_iter().flatten().filter(|one| one.int("id").is_some());
    let all: Vec<&Value> = variants.into_iter().chain(older).collect();
    if all.iter().filter_map(|one| one.int("id")).any(|id| !own.contains(&id)) {
        return Err(Refused::ProductNotFound);
    }
    for variant in all {
        let sellable = match variant.int("id") {
            Some(id) => id,
            None => account.new_sellable(product, now),
        };
        write_variant(account, sellable, variant, now)?;
    }
    write_product(account, product, body, now)?;
    show(account, product, 200)
}

fn write_product(account: &mut Account, id: i64, body: &Value, now: Timestamp) -> Result<(), Refused> {
    let product = account.products.get_mut(&id).ok_or(Refused::ProductNotFound)?;
    if let Some(title) = body.text("title") {
        product.title = title;
    }
    product.description = body.text("description").or(product.description.take());
    if let Some(notes) = body.text("notes") {
        product.notes = notes;
    }
    let images = body.list("images_attributes").into_iter().flatten().filter_map(|image| image.text("src"));
    product.images.extend(images);
    product.updated_at = now;
    Ok(())
}

fn write_variant(account: &mut Account, id: i64, fields: &Value, now: Timestamp) -> Result<(), Refused> {
    let sellable = account.sellables.get_mut(&id).ok_or(Refused::ProductNotFound)?;
    if fields.flag("_destroy") == Some(true) {
        sellable.deleted_at = Some(now);
    }
    set_text(&mut sellable.title, fields, "title");
    set_text(&mut sellable.sku_code, fields, "sku_code");
    set_text(&mut sellable.upc_code, fields, "upc_code");
    set_text(&mut sellable.model_number, fields, "model_number");
    set_text(&mut sellable.weight_unit, fields, "weight_unit");
    sellable.price = fields.decimal("price").unwrap_or(sellable.price);
    sellable.cost_price = fields.decimal("cost_price").unwrap_or(sellable.cost_price);
    sellable.tax_rate = fields.decimal("tax_rate").unwrap_or(sellable.tax_rate);
    sellable.weight_grams = fields.decimal("weight_grams").unwrap_or(sellable.weight_grams);
    sellable.min_reorder_level = fields.int("min_reorder_level").unwrap_or(sellable.min_reorder_level);
    sellable.quantity_to_reorder = fields.int("quantity_to_reorder").unwrap_or(sellable.quantity_to_reorder);
    sellable.hs_tariff_number = fields.text("hs_tariff_number").or(sellable.hs_tariff_number.take());
    sellable.origin_country = fields.text("origin_country").or(sellable.origin_country.take());
    sellable.updated_at = now;
    Ok(())
}

fn set_text(target: &mut String, fields: &Value, name: &str) {
    if fields.get(name).is_some_and(Value::is_null) {
        target.clear();
    } else if let Some(text) = fields.text(name) {
        *target = text;
    }
}
