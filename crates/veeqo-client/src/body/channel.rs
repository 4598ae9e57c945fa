//! Sales channels.

use super::Field;
use crate::id::WarehouseId;
use crate::model::ChannelType;
use serde::{Deserialize, Serialize};

/// A store to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewChannel {
    /// Its name.
    pub name: String,
    /// `direct`, the only kind that orders can be created on, or `retail`.
    pub type_code: ChannelType,
    /// ISO 4217 currency of its orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The warehouse orders are taken from first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_warehouse_id: Option<WarehouseId>,
    /// Its short name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// Its e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Veeqo sends its stock levels to the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub veeqo_dictates_stock_level: Option<bool>,
}

impl NewChannel {
    /// A store that orders can be created on.
    #[must_use]
    pub fn direct(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_code: ChannelType::Direct,
            currency_code: None,
            default_warehouse_id: None,
            short_name: None,
            email: None,
            veeqo_dictates_stock_level: None,
        }
    }
}

/// Changes of a store; what is not set stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelChanges {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its short name.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub short_name: Field<String>,
    /// Its e-mail.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub email: Field<String>,
    /// ISO 4217 currency of its orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The warehouse orders are taken from first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_warehouse_id: Option<WarehouseId>,
    /// Veeqo sends its stock levels to the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub veeqo_dictates_stock_level: Option<bool>,
}
