//! A held-back request in a person's words.

use rest_transport::WithheldRequest;
use serde_json::Value;

/// So many lines of a document are named.
const LINES: usize = 3;

/// What a request would write.
pub(super) fn words(write: &WithheldRequest) -> String {
    let body = write.body.as_ref().map(|body| String::from_utf8_lossy(body)).unwrap_or_default();
    what(&body).unwrap_or_else(|| write.operation.to_owned())
}

fn what(body: &str) -> Option<String> {
    // A batch carries its parts as text around the bodies: the document among them says what it is about.
    let parts = body.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let whole = serde_json::from_str::<Value>(body).ok();
    let parts: Vec<Value> = whole.map_or_else(|| parts.collect(), |whole| vec![whole]);
    parts.iter().find_map(|part| document(part).or_else(|| product(part)).or_else(|| level(part)))
}

/// A document of SAP: its reference, its partner, its first lines.
fn document(body: &Value) -> Option<String> {
    let lines = body.get("DocumentLines").or_else(|| body.get("StockTransferLines"))?.as_array()?;
    let mut text = ["NumAtCard", "Reference2"].iter().find_map(|name| field(body, name)).unwrap_or_default();
    if let Some(partner) = field(body, "CardCode") {
        text.push_str(&format!(" for {partner}"));
    }
    let named: Vec<String> = lines.iter().take(LINES).map(line).collect();
    let more = match lines.len().saturating_sub(LINES) {
        0 => String::new(),
        more => format!(" and {more} more lines"),
    };
    Some(format!("{text}: {}{more}", named.join(", ")).trim_start().to_owned())
}

fn line(row: &Value) -> String {
    let base = || Some(format!("line {} of document {}", field(row, "BaseLine")?, field(row, "BaseEntry")?));
    let what = field(row, "ItemCode").or_else(base).unwrap_or_default();
    let place = field(row, "WarehouseCode").map(|code| format!(" in {code}")).unwrap_or_default();
    format!("{} × {what}{place}", field(row, "Quantity").unwrap_or_default())
}

/// A product of Veeqo: its title and SKUs.
fn product(body: &Value) -> Option<String> {
    let product = body.get("product")?;
    let variants = product.get("product_variants_attributes").and_then(Value::as_array);
    let skus = variants.into_iter().flatten().filter_map(|variant| field(variant, "sku_code"));
    let title = field(product, "title").map(|title| format!("'{title}'")).unwrap_or_default();
    Some(format!("{title} {}", skus.collect::<Vec<_>>().join(", ")).trim().to_owned())
}

/// A stock level of Veeqo.
fn level(body: &Value) -> Option<String> {
    let level = field(body.get("stock_entry")?, "physical_stock_level")?;
    Some(format!("physical level {level}"))
}

fn field(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::what;

    #[test]
    fn a_write_is_told_by_what_it_is_about() {
        let order = r#"{"CardCode":"C-WEB","NumAtCard":"1001 [V7]","DocumentLines":[
            {"ItemCode":"MUG","Quantity":2,"WarehouseCode":"01"},{"ItemCode":"CUP","Quantity":1}]}"#;
        assert_eq!(what(order).unwrap(), "1001 [V7] for C-WEB: 2 × MUG in 01, 1 × CUP");
        let delivery =
            r#"{"NumAtCard":"1001 [VD8]","DocumentLines":[{"BaseEntry":5,"BaseLine":0,"Quantity":2}]}"#;
        let batch =
            format!("--b\r\nPOST /b1s/v2/U_VQ\r\n\r\n{{\"Code\":\"V\"}}\r\n--b\r\n\r\n{delivery}\r\n--b--");
        assert_eq!(what(&batch).unwrap(), "1001 [VD8]: 2 × line 0 of document 5");
        let product = r#"{"product":{"title":"Mug","product_variants_attributes":[{"sku_code":"MUG"}]}}"#;
        assert_eq!(what(product).unwrap(), "'Mug' MUG");
        assert_eq!(what(r#"{"stock_entry":{"physical_stock_level":7}}"#).unwrap(), "physical level 7");
        assert_eq!(what(""), None);
    }
}
