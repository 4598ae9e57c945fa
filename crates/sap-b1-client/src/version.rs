//! The two versions of the Service Layer's protocol, and every difference between them that a request shows.
//!
//! Everything else in this crate speaks v2's words. Answers are read in both forms wherever they are read; requests pass through here.

mod body;

use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;

/// Which protocol a connection speaks: OData v3 under `/b1s/v1` or OData v4 under `/b1s/v2`.
///
/// The calls are the same in both. SAP calls v1 deprecated since FP 2405 and still serves it; webhooks need v2. Names are v2's everywhere:
/// the nine properties that v1 calls by the name of their type (`BatchNumber` for `BatchNumberProperty`) are renamed on their way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceLayerVersion {
    /// OData v3, `/b1s/v1`.
    V1,
    /// OData v4, `/b1s/v2`.
    #[default]
    V2,
}

/// Properties whose v1 name is the name of the type they stand in, which v2 does not allow.
const SELF_NAMED: [&str; 9] = [
    "ActivityProperty",
    "BatchNumberProperty",
    "CCDNumberProperty",
    "DataSensitiveStatusProperty",
    "DeterminationCriteriaProperty",
    "ElectronicSeriesProperty",
    "FieldIDProperty",
    "PeriodCategoryProperty",
    "SeriesProperty",
];

/// Sets and services that v1 does not have.
const ONLY_IN_V2: [&str; 3] = ["EventSubscriptions", "EventSubscriptionsService_", "EventNotifications"];

impl ServiceLayerVersion {
    /// Where the service lives on its server, e.g. `/b1s/v2`.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {
            Self::V1 => "/b1s/v1",
            Self::V2 => "/b1s/v2",
        }
    }

    /// The name of a property, or of each property on a path or in a list with commas, as this version wants it.
    pub(crate) fn name(self, names: &str) -> Cow<'_, str> {
        if self == Self::V2 || !names.contains("Property") {
            return Cow::Borrowed(names);
        }
        let of_path = |path: &str| path.split('/').map(v1_name).collect::<Vec<_>>().join("/");
        Cow::Owned(names.split(',').map(of_path).collect::<Vec<_>>().join(","))
    }

    /// The query option that asks for the number of all rows.
    pub(crate) const fn total_option(self) -> (&'static str, &'static str) {
        match self {
            Self::V1 => ("$inlinecount", "allpages"),
            Self::V2 => ("$count", "true"),
        }
    }

    /// Whether functions are called by `GET`; v1 knows `POST` alone.
    pub(crate) const fn has_functions(self) -> bool {
        matches!(self, Self::V2)
    }

    /// A JSON body written in v2's words.
    pub(crate) fn body(self, json: Bytes) -> Bytes {
        match self {
            Self::V1 => body::to_v1(&json).map_or(json, Bytes::from),
            Self::V2 => json,
        }
    }

    /// Refuses what this version does not have.
    pub(crate) fn check(self, path: &str) -> Result<(), NotInThisVersion> {
        let missing = ONLY_IN_V2.into_iter().find(|name| path.starts_with(name));
        match missing {
            Some(name) if self == Self::V1 => {
                Err(NotInThisVersion { name: name.trim_end_matches('_').to_owned() })
            }
            _ => Ok(()),
        }
    }
}

fn v1_name(name: &str) -> &str {
    if SELF_NAMED.contains(&name) { name.strip_suffix("Property").unwrap_or(name) } else { name }
}

impl fmt::Display for ServiceLayerVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
        })
    }
}

/// Something that only v2 has was asked of v1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("v1 has no {name}: connect to /b1s/v2")]
pub(crate) struct NotInThisVersion {
    name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_names_differ_and_no_others() {
        let (v1, v2) = (ServiceLayerVersion::V1, ServiceLayerVersion::V2);
        for name in SELF_NAMED {
            assert_eq!(format!("{}Property", v1.name(name)), name);
            assert_eq!(v2.name(name), name);
        }
        assert_eq!(v1.name("ClgCode,Activities/ActivityProperty"), "ClgCode,Activities/Activity");
        assert_eq!(v1.name("ItemProperty"), "ItemProperty");
        assert_eq!(v1.name("Series"), "Series");
    }

    #[test]
    fn webhooks_need_v2() {
        let refused = ServiceLayerVersion::V1.check("EventSubscriptions('x')/Pause").unwrap_err();
        assert_eq!(refused.to_string(), "v1 has no EventSubscriptions: connect to /b1s/v2");
        assert!(ServiceLayerVersion::V2.check("EventSubscriptions").is_ok());
        assert!(ServiceLayerVersion::V1.check("Orders(1)/Close").is_ok());
    }
}
