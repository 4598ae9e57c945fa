//! Items under our care: the SAP master data that other flows need, and the product each has in Veeqo.

use b1_veeqo_mapping::{ItemCode, Sku};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A SAP item and its product in Veeqo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemRecord {
    /// The master SKU.
    pub item_code: ItemCode,
    /// The SKU it has in Veeqo: the item code, or its alias.
    pub sku: Sku,
    /// `ItemName`.
    pub name: String,
    /// `BarCode`.
    pub barcode: Option<String>,
    /// `ItemsGroupCode`.
    pub group: Option<i64>,
    /// SAP keeps stock of it.
    pub inventory: bool,
    /// Managed by batches.
    pub batches: bool,
    /// Managed by serial numbers.
    pub serials: bool,
    /// It may be sold through Veeqo; otherwise why not.
    pub ineligible: Option<Ineligible>,
    /// How document lines say 'one inventory unit'.
    pub unit: InventoryUnit,
    /// The list price, where prices are sent.
    pub price: Option<Decimal>,
    /// The product in Veeqo, once there is one.
    pub product: Option<ProductLink>,
}

/// How a document line says that its quantity is in inventory units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InventoryUnit {
    /// Sales unit and inventory unit are the same; nothing needs saying.
    Plain,
    /// `UoMEntry` of the inventory unit.
    Entry(i64),
    /// `UseBaseUnits`: manual unit groups with several pieces in a sales unit.
    BaseUnits,
}

/// The product of an item in Veeqo, as last written or adopted by us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductLink {
    /// Veeqo's product id.
    pub product_id: i64,
    /// Veeqo's sellable id.
    pub sellable_id: i64,
    /// Whether we created it; otherwise it was there and was adopted.
    pub created_by_us: bool,
    /// The title as last written or read in agreement.
    pub title: String,
    /// The barcode as last written or read in agreement.
    pub barcode: Option<String>,
}

/// Why an item is not sold through Veeqo. It is kept as its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum Ineligible {
    /// `SalesItem` is not set.
    NoSalesItem,
    /// `iSalesTree`.
    Bundle,
    /// `Frozen` today.
    Frozen,
    /// `Valid`, and not today.
    NotValid,
    /// Its item group is not among those of the configuration.
    GroupNotListed(i64),
    /// Anything else, such as a code that is the SKU of another item.
    Other(String),
}

impl fmt::Display for Ineligible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSalesItem => f.write_str("it is no sales item"),
            Self::Bundle => f.write_str("it is a sales bundle, which Veeqo would need as a kit"),
            Self::Frozen => f.write_str("it is frozen"),
            Self::NotValid => f.write_str("it is not valid today"),
            Self::GroupNotListed(group) => write!(f, "its group {group} is not listed"),
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl FromStr for Ineligible {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let group = text.strip_prefix("its group ").and_then(|rest| rest.strip_suffix(" is not listed"));
        let group = group.and_then(|number| number.parse().ok()).map(Self::GroupNotListed);
        let fixed = [Self::NoSalesItem, Self::Bundle, Self::Frozen, Self::NotValid];
        let found = fixed.into_iter().chain(group).find(|reason| reason.to_string() == text);
        Ok(found.unwrap_or_else(|| Self::Other(text.to_owned())))
    }
}

impl From<String> for Ineligible {
    fn from(text: String) -> Self {
        text.parse().unwrap_or(Self::Other(text))
    }
}

impl From<Ineligible> for String {
    fn from(reason: Ineligible) -> Self {
        reason.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_reads_back_from_its_sentence() {
        for reason in [
            Ineligible::NoSalesItem,
            Ineligible::Bundle,
            Ineligible::Frozen,
            Ineligible::NotValid,
            Ineligible::GroupNotListed(101),
            Ineligible::Other("A-1 is the SKU of item A/1".to_owned()),
        ] {
            assert_eq!(Ineligible::from(reason.to_string()), reason);
        }
    }
}
