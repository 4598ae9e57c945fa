//! What an element declares, out of its attributes.

use super::Attributes;
use crate::model::Property;

pub(super) fn property(name: String, of: &str, attributes: &Attributes) -> Property {
    let inner = of.strip_prefix("Collection(").and_then(|of| of.strip_suffix(')'));
    Property {
        name,
        v3_name: None,
        of: bare(inner.unwrap_or(of)),
        collection: inner.is_some(),
        column: attributes.get("Alias").cloned(),
        writable: attributes.get("Writable").map(|writable| writable == "true"),
        default: attributes.get("DefaultValue").cloned(),
        label: attributes.get("Label").cloned(),
    }
}

/// The name without the schema's; primitive types keep their `Edm.`.
pub(super) fn bare(name: &str) -> String {
    if name.starts_with("Edm.") {
        return name.to_owned();
    }
    name.rsplit('.').next().unwrap_or(name).to_owned()
}
