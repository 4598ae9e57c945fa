//! What a company's events are sent to.

use crate::entities::OtherProperties;
use crate::entities::flags::YesNo;
use crate::wire;
use crate::wire::open_enum;
use rest_transport::Secret;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize, Serializer};
use url::Url;

open_enum! {
    /// What can happen to a record.
    TransactionType {
        /// It was created.
        Created = "Created",
        /// It was changed.
        Updated = "Updated",
        /// It was deleted.
        Deleted = "Deleted",
        /// It was closed.
        Closed = "Closed",
        /// It was cancelled.
        Cancelled = "Cancelled",
        /// It was opened again.
        Reopened = "Reopened",
    }
}

/// What can be subscribed to: one kind of record.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CatalogEntry {
    /// The name that subscriptions use: for documents the entity set.
    pub business_object: String,
    /// The object type.
    #[serde(default, with = "wire::text")]
    pub object_type: Option<String>,
    #[serde(default, with = "wire::text")]
    transaction_types: Option<String>,
}

impl CatalogEntry {
    /// What can happen to such a record.
    pub fn transaction_types(&self) -> impl Iterator<Item = TransactionType> {
        let names = self.transaction_types.as_deref().unwrap_or_default().split(',').map(str::trim);
        names.filter(|name| !name.is_empty()).map(TransactionType::from_wire)
    }
}

/// One kind of event that is subscribed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SubscribedEvent {
    /// The kind of record.
    pub business_object: String,
    /// What happens to it.
    pub transaction_type: TransactionType,
    /// Properties to send along with the key (since FP 2608; the text's form is not verified).
    #[serde(default, deserialize_with = "wire::text::deserialize", skip_serializing_if = "Option::is_none")]
    pub biz_obj_props: Option<String>,
    /// A condition on the record (since FP 2608; the text's form is not verified).
    #[serde(default, deserialize_with = "wire::text::deserialize", skip_serializing_if = "Option::is_none")]
    pub filter_expr: Option<String>,
}

impl SubscribedEvent {
    /// This happening to this kind of record.
    #[must_use]
    pub fn new(business_object: impl Into<String>, transaction_type: TransactionType) -> Self {
        Self {
            business_object: business_object.into(),
            transaction_type,
            biz_obj_props: None,
            filter_expr: None,
        }
    }
}

/// How the server proves to the receiver who it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookAuthentication {
    /// Not at all: anybody who finds the address can send events.
    None,
    /// By signing deliveries with this key; see [`WebhookKey`](crate::WebhookKey).
    Hmac(Secret),
    /// In another way, with credentials in the server's form (JSON in a text).
    Other {
        /// `Basic` or `OAuth`.
        authentication_type: String,
        /// The credentials.
        credentials: Secret,
    },
}

/// A subscription to be made.
#[derive(Clone, Debug)]
pub struct NewEventSubscription {
    /// Key.
    pub webhook_id: String,
    /// Where deliveries go; `https` only. It cannot change.
    pub webhook_url: Url,
    /// How the server proves who it is.
    pub authentication: WebhookAuthentication,
    /// Whether the receiver must answer a handshake.
    pub handshake: bool,
    /// Whether the server checks the receiver's certificate.
    pub verify_certificate: bool,
    /// What is subscribed to.
    pub events: Vec<SubscribedEvent>,
}

impl Serialize for NewEventSubscription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body<'a> {
            #[serde(rename = "WebhookID")]
            webhook_id: &'a str,
            #[serde(rename = "WebhookURL")]
            webhook_url: &'a str,
            authentication_type: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            authentication_cred: Option<String>,
            handshake: YesNo,
            verify_certificate: YesNo,
            event_collection: &'a [SubscribedEvent],
        }
        let (authentication_type, authentication_cred) = self.authentication.to_wire();
        Body {
            webhook_id: &self.webhook_id,
            webhook_url: self.webhook_url.as_str(),
            authentication_type,
            authentication_cred,
            handshake: self.handshake.into(),
            verify_certificate: self.verify_certificate.into(),
            event_collection: &self.events,
        }
        .serialize(serializer)
    }
}

impl WebhookAuthentication {
    fn to_wire(&self) -> (&str, Option<String>) {
        match self {
            Self::None => ("None", None),
            Self::Hmac(key) => {
                let credentials = serde_json::json!({"Key": key.expose(), "Algorithm": "hmacsha256"});
                ("HMAC", Some(credentials.to_string()))
            }
            Self::Other { authentication_type, credentials } => {
                (authentication_type, Some(credentials.expose().to_owned()))
            }
        }
    }
}

/// A subscription as it is read. Its credentials are left out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EventSubscription {
    /// Key.
    #[serde(rename = "WebhookID")]
    pub webhook_id: String,
    /// Where deliveries go.
    #[serde(default, with = "wire::text", rename = "WebhookURL")]
    pub webhook_url: Option<String>,
    /// `None`, `Basic`, `HMAC` or `OAuth`.
    #[serde(default, with = "wire::text")]
    pub authentication_type: Option<String>,
    #[serde(default, rename = "AuthenticationCred")]
    credentials: IgnoredAny,
    /// Whether the receiver must answer a handshake.
    pub handshake: Option<YesNo>,
    /// Whether the server checks the receiver's certificate.
    pub verify_certificate: Option<YesNo>,
    /// `Active`, `Inactive`, …: after deliveries failed it is inactive until it is resumed.
    #[serde(default, with = "wire::text")]
    pub status: Option<String>,
    /// What is subscribed to.
    #[serde(default, deserialize_with = "wire::rows")]
    pub event_collection: Vec<SubscribedEvent>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
