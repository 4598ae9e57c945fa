//! Which cause of a refusal can be read, by its code. Pure.

use crate::audit::fields::decimal;
use b1_veeqo_mapping::exception::Code;
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A cause that one cheap read shows, and its end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cause {
    /// No open posting period holds the day.
    Period { day: Date },
    /// The currency has no rate of the day.
    Rate { currency: String, day: Date },
    /// The series of an object gives no number; without a key its default one.
    Series { object: i32, key: Option<i64> },
    /// The partner is unknown or out of use.
    Partner { card_code: String },
    /// Some of the items are out of use.
    Items { codes: Vec<String> },
    /// A warehouse holds less of an item than a document takes.
    Stock { taken: Vec<Taken> },
}

/// What a document takes of an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// None where the line names only its base.
    pub(super) item: Option<String>,
    /// Line number in the base document.
    pub(super) base: Option<i64>,
    pub(super) warehouse: String,
    #[serde(with = "rest_transport::decimal")]
    pub(super) quantity: Decimal,
}

impl Cause {
    /// The cause behind a code, with the values of the document that was refused.
    ///
    /// | code | what is read |
    /// |---|---|
    /// | `PERIOD_CLOSED` | the posting periods of the document's year |
    /// | `EXCHANGE_RATE_MISSING` | the rate of its currency and day |
    /// | `SERIES_INVALID` | the numbering series of its kind |
    /// | `PARTNER_UNKNOWN`, `PARTNER_INACTIVE` | the business partner |
    /// | `ITEM_FROZEN`, `ITEM_INVALID`, and what SAP says in words that nobody knows | its items |
    /// | `NEGATIVE_STOCK_BLOCKED` | stock of its items in its warehouses |
    pub(super) fn of(code: Code, kind: DocumentKind, body: &Value) -> Option<Self> {
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let day = || text("DocDate")?.get(..10)?.parse::<Date>().ok();
        Some(match code {
            Code::PeriodClosed => Self::Period { day: day()? },
            Code::ExchangeRateMissing => Self::Rate { currency: text("DocCurrency")?, day: day()? },
            Code::SeriesInvalid => {
                Self::Series { object: kind.object_type(), key: body.get("Series").and_then(Value::as_i64) }
            }
            Code::PartnerUnknown | Code::PartnerInactive => Self::Partner { card_code: text("CardCode")? },
            Code::ItemFrozen | Code::ItemInvalid | Code::SapValueRefused | Code::SapRejected => {
                Self::Items { codes: items(body) }
            }
            Code::NegativeStockBlocked => Self::Stock { taken: taken(body) },
            _ => return None,
        })
    }

    /// Whether changes of it come by a feed that is read anyway.
    pub(super) fn has_feed(&self) -> bool {
        matches!(self, Self::Partner { .. } | Self::Items { .. })
    }
}

/// Whether our own configuration may be at fault: another one is reason enough to try again.
pub(super) fn may_be_configured(code: Code) -> bool {
    matches!(
        code,
        Code::PartnerUnknown
            | Code::PartnerInactive
            | Code::SeriesInvalid
            | Code::TaxRateUnknown
            | Code::FreightUnmapped
            | Code::CurrencyUnknown
            | Code::RecordNotFound
    )
}

fn lines(body: &Value) -> impl Iterator<Item = &Value> {
    body.get("DocumentLines").and_then(Value::as_array).into_iter().flatten()
}

/// The lines of the base document that stand for an item which the document does not name.
pub(super) fn unnamed(body: &Value) -> Vec<i64> {
    let unnamed = lines(body).filter(|line| line.get("ItemCode").and_then(Value::as_str).is_none());
    unnamed.filter_map(|line| line.get("BaseLine")?.as_i64()).collect()
}

fn items(body: &Value) -> Vec<String> {
    let mut codes: Vec<String> =
        lines(body).filter_map(|line| line.get("ItemCode")?.as_str()).map(str::to_owned).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Lines of one item and warehouse are one taking.
fn taken(body: &Value) -> Vec<Taken> {
    let mut sums: BTreeMap<(Option<String>, Option<i64>, String), Decimal> = BTreeMap::new();
    for line in lines(body) {
        let text = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
        let quantity = line.get("Quantity").and_then(decimal);
        let (Some(warehouse), Some(quantity)) = (text("WarehouseCode"), quantity) else { continue };
        let (item, base) = (text("ItemCode"), line.get("BaseLine").and_then(Value::as_i64));
        let base = base.filter(|_| item.is_none());
        let sum: &mut Decimal = sums.entry((item, base, warehouse)).or_default();
        *sum += quantity;
    }
    let taken = sums.into_iter();
    taken.map(|((item, base, warehouse), quantity)| Taken { item, base, warehouse, quantity }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use serde_json::json;

    fn body() -> Value {
        json!({
            "CardCode": "C-WEB", "DocDate": "2026-11-23", "DocCurrency": "USD", "Series": 8,
            "DocumentLines": [
                { "ItemCode": "MUG", "Quantity": 2, "WarehouseCode": "01" },
                { "ItemCode": "MUG", "Quantity": 1.5, "WarehouseCode": "01" },
                { "BaseEntry": 7, "BaseLine": 3, "Quantity": 4, "WarehouseCode": "02" },
            ],
        })
    }

    #[test]
    fn each_code_has_its_cause() {
        let day = date(2026, 11, 23);
        let partner = || Some(Cause::Partner { card_code: "C-WEB".into() });
        let items = || Some(Cause::Items { codes: vec!["MUG".into()] });
        let taking = |item: Option<&str>, base, warehouse: &str, quantity: &str| Taken {
            item: item.map(str::to_owned),
            base,
            warehouse: warehouse.to_owned(),
            quantity: quantity.parse().unwrap(),
        };
        let stock = vec![taking(None, Some(3), "02", "4"), taking(Some("MUG"), None, "01", "3.5")];
        let table = [
            (Code::PeriodClosed, Some(Cause::Period { day })),
            (Code::ExchangeRateMissing, Some(Cause::Rate { currency: "USD".into(), day })),
            (Code::SeriesInvalid, Some(Cause::Series { object: 17, key: Some(8) })),
            (Code::PartnerUnknown, partner()),
            (Code::PartnerInactive, partner()),
            (Code::ItemFrozen, items()),
            (Code::ItemInvalid, items()),
            (Code::NegativeStockBlocked, Some(Cause::Stock { taken: stock })),
            (Code::SapValueRefused, items()),
            (Code::SapRejected, items()),
            (Code::CompanyRuleRefused, None),
        ];
        for (code, cause) in table {
            assert_eq!(Cause::of(code, DocumentKind::Orders, &body()), cause, "{code}");
        }
    }

    #[test]
    fn a_document_that_names_no_date_has_no_period() {
        assert_eq!(Cause::of(Code::PeriodClosed, DocumentKind::Orders, &json!({})), None);
    }
}
