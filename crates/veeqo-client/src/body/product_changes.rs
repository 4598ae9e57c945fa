//! Changes of products.

use super::{Field, Measurement};
use crate::id::{ProductBrandId, SellableId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Changes of a product; what is not set stays as it is. Images cannot be given: each write might add them again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductChanges {
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its description.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub description: Field<String>,
    /// Internal notes.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub notes: Field<String>,
    /// When it can be delivered, in words.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub estimated_delivery: Field<String>,
    /// Its brand.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub product_brand_id: Field<ProductBrandId>,
    /// Its variants, by id. Others stay as they are.
    #[serde(rename = "product_variants_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<VariantChanges>,
}

/// Changes of a variant; what is not set stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantChanges {
    /// The variant. An id of another product is refused with 404.
    pub id: SellableId,
    /// The SKU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku_code: Option<String>,
    /// Title of the variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The barcode.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub upc_code: Field<String>,
    /// Sales price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Cost price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<Decimal>,
    /// Tax rate in percent.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Weight in grams. One client saw it ignored on changes (unverified).
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub weight_grams: Option<Decimal>,
    /// How large it is.
    #[serde(rename = "measurement_attributes", skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
}

impl VariantChanges {
    /// No change yet to this variant.
    #[must_use]
    pub fn new(id: SellableId) -> Self {
        Self {
            id,
            sku_code: None,
            title: None,
            upc_code: Field::Keep,
            price: None,
            cost_price: None,
            tax_rate: None,
            weight_grams: None,
            measurement: None,
        }
    }
}
