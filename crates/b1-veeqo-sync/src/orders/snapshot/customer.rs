//! Who ordered, and where the parcel goes.

use serde::{Deserialize, Serialize};
use veeqo_client as veeqo;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Address {
    pub(crate) name: String,
    pub(crate) company: String,
    pub(crate) line1: String,
    pub(crate) line2: String,
    pub(crate) city: String,
    pub(crate) state: String,
    pub(crate) zip: String,
    pub(crate) country: String,
}

/// Who ordered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Buyer {
    pub(crate) id: i64,
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
}

impl std::fmt::Debug for Buyer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Buyer").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Buyer {
    pub(super) fn read(customer: &veeqo::Customer) -> Self {
        let text = |field: &Option<String>| {
            field.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        Self { id: customer.id.get(), email: text(&customer.email), name: text(&customer.full_name) }
    }
}

impl Address {
    pub(super) fn read(address: &veeqo::Address) -> Self {
        let text = |field: &Option<String>| field.as_deref().unwrap_or_default().trim().to_owned();
        let name = format!("{} {}", text(&address.first_name), text(&address.last_name));
        Self {
            name: name.trim().to_owned(),
            company: text(&address.company),
            line1: text(&address.address1),
            line2: text(&address.address2),
            city: text(&address.city),
            state: text(&address.state),
            zip: text(&address.zip),
            country: text(&address.country),
        }
    }
}
