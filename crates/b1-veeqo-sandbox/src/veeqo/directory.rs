//! What an account has besides goods and orders: channels, warehouses, customers, delivery methods, tags.

use super::order::Address;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// A sales channel ("store").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Id of the channel.
    pub id: i64,
    /// Display name.
    pub name: String,
    /// E.g. `direct`, `shopify`, `amazon`; only `direct` takes orders by API.
    pub type_code: String,
    /// Currency; the account's when [`None`].
    pub currency_code: Option<String>,
    /// Warehouses it ships from, best first.
    pub warehouses: Vec<i64>,
    /// Text that the holder keeps on it.
    pub external_id: Option<String>,
    /// Contact address.
    pub email: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl Channel {
    /// A channel that ships from these warehouses, best first.
    #[must_use]
    pub fn new(id: i64, name: &str, type_code: &str, warehouses: &[i64]) -> Self {
        Self {
            id,
            name: name.to_owned(),
            type_code: type_code.to_owned(),
            currency_code: None,
            warehouses: warehouses.to_vec(),
            external_id: None,
            email: None,
            deleted_at: None,
        }
    }
}

/// A warehouse; names need not be unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warehouse {
    /// Id of the warehouse.
    pub id: i64,
    /// Display name.
    pub name: String,
    /// Text that the holder keeps on it, e.g. the ERP's warehouse code.
    pub external_id: Option<String>,
    /// Country, two letters.
    pub country: String,
    /// City.
    pub city: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

/// A customer; nobody removes duplicates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customer {
    /// Id of the customer.
    pub id: i64,
    /// E-mail address, null for some marketplaces.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Mobile telephone.
    pub mobile: Option<String>,
    /// Free text of at most 255 characters.
    pub notes: Option<String>,
    /// `retail` or `wholesale`.
    pub customer_type: String,
    /// Where bills go.
    pub billing_address: Option<(i64, Address)>,
    /// Where parcels have gone.
    pub shipping_addresses: Vec<(i64, Address)>,
}

/// A delivery method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryMethod {
    /// Id of the method.
    pub id: i64,
    /// Display name.
    pub name: String,
    /// Price; text in the list, a number inside an order.
    pub cost: Decimal,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Id of the tag.
    pub id: i64,
    /// Its word.
    pub name: String,
    /// Its colour, e.g. `#ff0000`.
    pub colour: String,
}
