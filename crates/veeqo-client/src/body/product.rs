//! New products.

use crate::error::InvalidRequest;
use crate::id::ProductBrandId;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A product to create, with its variants. Veeqo answers 500 to attributes it does not know.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NewProduct {
    /// Its title.
    pub title: String,
    /// Its description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Internal notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// When it can be delivered, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_delivery: Option<String>,
    /// Its brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_brand_id: Option<ProductBrandId>,
    /// Its variants; at least one.
    #[serde(rename = "product_variants_attributes")]
    pub variants: Vec<NewVariant>,
    /// Images by URL.
    #[serde(rename = "images_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<NewImage>,
}

impl NewProduct {
    /// What Veeqo demands: a title and a variant; a variant without SKU could never be found again.
    pub(crate) fn check(&self) -> Result<(), InvalidRequest> {
        if self.title.trim().is_empty() {
            return Err(InvalidRequest::new("title", &self.title, "give the product a title"));
        }
        if self.variants.is_empty() {
            return Err(InvalidRequest::new("variants", "", "give the product at least one variant"));
        }
        match self.variants.iter().find(|variant| variant.sku_code.trim().is_empty()) {
            Some(variant) => {
                Err(InvalidRequest::new("sku_code", &variant.sku_code, "give every variant a SKU"))
            }
            None => Ok(()),
        }
    }
}

/// A variant of a new product.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NewVariant {
    /// The SKU. Veeqo takes duplicates.
    pub sku_code: String,
    /// Title of the variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The barcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upc_code: Option<String>,
    /// Model number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_number: Option<String>,
    /// Sales price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Cost price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<Decimal>,
    /// Tax rate in percent, as sellables show it; one table of the documentation gives a fraction (unverified).
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Weight in grams.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub weight_grams: Option<Decimal>,
    /// Unit in which the weight is shown: g, kg, oz or lb.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_unit: Option<String>,
    /// Level below which stock counts as low.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub min_reorder_level: Option<Decimal>,
    /// How large it is.
    #[serde(rename = "measurement_attributes", skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
}

/// How large a variant is. One client saw sizes ignored, another saw them taken (unverified).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measurement {
    /// Width, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub width: Option<Decimal>,
    /// Height, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub height: Option<Decimal>,
    /// Depth, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub depth: Option<Decimal>,
    /// cm or inches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimensions_unit: Option<String>,
}

/// An image of a new product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewImage {
    /// Where Veeqo fetches it.
    pub src: String,
    /// Its place, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_position: Option<u32>,
}
