//! Identifiers: one type per kind of record, so that an order is never mistaken for an allocation.

use crate::record::{FieldValue, Form, Wire, required_field, wire_of_scalar};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;

/// The number cannot be a Veeqo id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{value}' is no {kind}: Veeqo's ids are whole numbers above zero")]
pub struct NotAnId {
    /// What it should have been, e.g. `OrderId`.
    pub kind: &'static str,
    /// What it was.
    pub value: String,
}

/// An id on the wire: a number, or a text of digits as JSON:API writes it. Zero and what is no id are none.
fn read_id<'de, T, D>(deserializer: D) -> Result<(Option<T>, Form), D::Error>
where
    T: TryFrom<i64, Error = NotAnId>,
    D: Deserializer<'de>,
{
    let (number, form) = i64::read(deserializer)?;
    Ok(match (number, form) {
        (Some(number), form) => match (T::try_from(number), form) {
            (Ok(id), form) => (Some(id), form),
            (Err(_), Form::Usual) => (None, Form::Odd(number.into())),
            (Err(_), form) => (None, form),
        },
        (None, form) => (None, form),
    })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "i64")]
        pub struct $name(i64);

        wire_of_scalar! { $name, read_id }

        required_field! { $name }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as FieldValue>::read_field(deserializer).map(|(id, _)| id)
            }
        }

        impl $name {
            /// Checks an id.
            ///
            /// # Errors
            /// The number is not above zero.
            pub fn new(value: i64) -> Result<Self, NotAnId> {
                if value > 0 { Ok(Self(value)) } else { Err(NotAnId { kind: stringify!($name), value: value.to_string() }) }
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl TryFrom<i64> for $name {
            type Error = NotAnId;

            fn try_from(value: i64) -> Result<Self, NotAnId> {
                Self::new(value)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> i64 {
                id.0
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().ok().and_then(|value| Self::new(value).ok())
                    .ok_or_else(|| NotAnId { kind: stringify!($name), value: text.to_owned() })
            }
        }
    )+};
}

ids! {
    /// An order.
    OrderId,
    /// A line of an order.
    LineItemId,
    /// An allocation: the part of an order that one warehouse sends as one parcel.
    AllocationId,
    /// A line of an allocation. It differs from the order line's id, and nothing refers to that one.
    AllocationLineId,
    /// A shipment of an allocation.
    ShipmentId,
    /// A product, which has one or more sellables.
    ProductId,
    /// A sellable (a product variant or a kit): what has a SKU, a price and stock.
    SellableId,
    /// A warehouse.
    WarehouseId,
    /// A sales channel (a store).
    ChannelId,
    /// A customer.
    CustomerId,
    /// A postal address of a customer or an order.
    AddressId,
    /// A delivery method.
    DeliveryMethodId,
    /// The company behind the account.
    CompanyId,
    /// A return of an order.
    OrderReturnId,
    /// A tag.
    TagId,
    /// A supplier.
    SupplierId,
    /// A purchase order.
    PurchaseOrderId,
    /// A line of a purchase order.
    PurchaseOrderLineId,
    /// One content of a kit.
    KitContentId,
    /// A property that products may have.
    ProductPropertyId,
    /// The value of a property on one product.
    PropertySpecificId,
    /// A brand of products.
    ProductBrandId,
    /// A user of the account.
    UserId,
    /// A listing of a sellable in a store.
    ChannelSellableId,
    /// A product as a store shows it.
    ChannelProductId,
    /// A carrier. Veeqo's numbers for some: 1 Royal Mail, 2 FedEx, 3 Other, 4 DPD, 5 UPS, 9 DHL.
    CarrierId,
}

impl CarrierId {
    /// Carrier 3, "Other": what to name where the real carrier is not in Veeqo's list.
    pub const OTHER: Self = Self(3);
}

required_field! { i64 }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_above_zero_and_may_exceed_32_bits() {
        assert_eq!(OrderId::new(2_747_806_421).unwrap().get(), 2_747_806_421);
        assert_eq!("17".parse::<OrderId>().unwrap().to_string(), "17");
        for wrong in ["0", "-1", "", "x", "1.5", "99999999999999999999"] {
            let error = wrong.parse::<SellableId>().unwrap_err();
            assert!(error.to_string().contains("SellableId"), "{error}");
        }
    }

    #[test]
    fn ids_are_plain_numbers_on_the_wire() {
        let id: WarehouseId = serde_json::from_str("1003").unwrap();
        assert_eq!(serde_json::to_string(&id).unwrap(), "1003");
        assert!(serde_json::from_str::<WarehouseId>("0").is_err());
    }
}
