//! Sales channels.

use super::WarehouseRef;
use crate::id::{ChannelId, WarehouseId};
use crate::open_enum::open_enum;
use crate::record::record;
use jiff::Timestamp;
use std::collections::BTreeSet;

open_enum! {
    /// The kind of a sales channel. Only kinds this crate treats specially have a name.
    ChannelType {
        /// Orders made in Veeqo or by its API. The only kind that orders can be created on.
        Direct = "direct",
        /// A till.
        Retail = "retail",
        /// Amazon, despatched by the merchant.
        Amazon = "amazon",
        /// Amazon, despatched by Amazon.
        AmazonFba = "amazon_fba",
        /// A store connected through the listings API.
        CustomIntegration = "custom_integration",
    }
}

record! {
    /// A sales channel, which Veeqo also calls a store.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Channel {
        /// Its id.
        pub id: ChannelId,
        /// Its name.
        pub name: Option<String>,
        /// Its short name.
        pub short_name: Option<String>,
        /// Its kind.
        pub type_code: Option<ChannelType>,
        /// ISO 4217 currency of its orders. Often missing on direct channels.
        pub currency_code: Option<String>,
        /// `active`, or another word.
        pub state: Option<String>,
        /// Free reference to another system.
        pub external_id: Option<String>,
        /// Veeqo sends its stock levels to the channel.
        pub veeqo_dictates_stock_level: Option<bool>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
        /// The warehouse orders are taken from first.
        pub default_warehouse: Option<WarehouseRef>,
        /// The same warehouse, in short.
        pub warehouse: Option<WarehouseRef>,
    }
}

impl Channel {
    /// Amazon despatches its orders, from warehouses whose stock is Amazon's to write.
    #[must_use]
    pub fn is_fba(&self) -> bool {
        self.type_code == Some(ChannelType::AmazonFba)
    }

    /// Orders can be created on it.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.type_code == Some(ChannelType::Direct)
    }
}

/// The warehouses that belong to channels despatched by Amazon: never write their stock.
#[must_use]
pub fn fba_warehouses(channels: &[Channel]) -> BTreeSet<WarehouseId> {
    let fba = channels.iter().filter(|channel| channel.is_fba());
    fba.flat_map(|channel| [&channel.default_warehouse, &channel.warehouse])
        .flatten()
        .map(|warehouse| warehouse.id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_warehouses_of_fba_channels_are_amazons() {
        let channels: Vec<Channel> = serde_json::from_value(serde_json::json!([
            {"id": 1, "type_code": "direct", "default_warehouse": {"id": 3}},
            {"id": 2, "type_code": "amazon_fba", "warehouse": {"id": 10}, "default_warehouse": {"id": 10}},
            {"id": 4, "type_code": "amazon", "default_warehouse": null},
        ]))
        .unwrap();
        assert_eq!(fba_warehouses(&channels), BTreeSet::from([WarehouseId::new(10).unwrap()]));
    }
}
