//! `EventSubscriptions`.

use super::subscription::{CatalogEntry, EventSubscription, NewEventSubscription, SubscribedEvent};
use crate::call::{get, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::entities::flags::YesNo;
use crate::error::Error;
use crate::odata::key::by_text;
use crate::odata::link::{ByLink, LinkedRows};
use crate::odata::options::CallOptions;
use crate::odata::page;
use http::Method;
use rest_transport::{Effect, Pager, Request, Response, Target};
use serde::Serialize;

const SET: &str = "EventSubscriptions";

/// Webhooks need FP 2602 or later, `EnableWebhook` in the company's settings, and the server's Webhook Messenger.
impl ServiceLayer {
    /// What can be subscribed to, user-defined objects and tables included.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn event_catalog(&self) -> Result<Vec<CatalogEntry>, Error> {
        let request = get("GetEventCatalog", Target::new("EventSubscriptionsService_GetEventCatalog"));
        Ok(self.call(&request, page::read).await?.value)
    }

    /// Makes a subscription. The server keeps at most 16.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn create_event_subscription(&self, subscription: &NewEventSubscription) -> Result<(), Error> {
        let operation = "CreateEventSubscription";
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(SET));
        self.call(&request.json(to_json(operation, subscription)?), |_: &Response| Ok(())).await
    }

    /// A subscription; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_event_subscription(&self, id: &str) -> Result<Option<EventSubscription>, Error> {
        self.call_optional(&get("GetEventSubscription", by_text(SET, id)), read_json).await
    }

    /// All subscriptions.
    pub fn list_event_subscriptions(&self) -> LinkedRows<EventSubscription> {
        Pager::new(ByLink::new(self.clone(), "ListEventSubscriptions", Target::new(SET)))
    }

    /// Subscribes to these events in place of those before.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn replace_subscribed_events(&self, id: &str, events: &[SubscribedEvent]) -> Result<(), Error> {
        let request = change_events("ReplaceSubscribedEvents", Effect::Replace, id, events)?;
        let request = CallOptions::new().replace_collections().for_change(request);
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Subscribes to these events beside those before.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome read the subscription again: an event that is added twice stands there twice.
    pub async fn add_subscribed_events(&self, id: &str, events: &[SubscribedEvent]) -> Result<(), Error> {
        let request = change_events("AddSubscribedEvents", Effect::Recheck, id, events)?;
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Switches webhooks on for the company (`EnableWebhook`), and says whether they were not. The Webhook Messenger must run beside it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn enable_webhooks(&self) -> Result<bool, Error> {
        if self.admin_info().await?.enable_webhook.is_some_and(|on| on.is_yes()) {
            return Ok(false);
        }
        let operation = "EnableWebhooks";
        let body = serde_json::json!({"AdminInfo": {"EnableWebhook": YesNo::Yes}});
        let target = Target::new("CompanyService_UpdateAdminInfo");
        let request = Request::new(operation, Effect::Replace, Method::POST, target);
        self.call(&request.json(to_json(operation, &body)?), |_: &Response| Ok(())).await?;
        Ok(true)
    }

    /// Ends a subscription; the server refuses it while it is active.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn delete_event_subscription(&self, id: &str) -> Result<(), Error> {
        let request =
            Request::new("DeleteEventSubscription", Effect::Recheck, Method::DELETE, by_text(SET, id));
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Stops deliveries.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn pause_event_subscription(&self, id: &str) -> Result<(), Error> {
        self.act_on_subscription("PauseEventSubscription", id, "Pause").await
    }

    /// Starts deliveries again. What happened meanwhile is not delivered; see [`ServiceLayer::replay_event_subscription`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn resume_event_subscription(&self, id: &str) -> Result<(), Error> {
        self.act_on_subscription("ResumeEventSubscription", id, "Resume").await
    }

    /// Asks the receiver to prove again that it is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn handshake_event_subscription(&self, id: &str) -> Result<(), Error> {
        self.act_on_subscription("HandshakeEventSubscription", id, "Handshake").await
    }

    /// Delivers what was missed. The subscription must be inactive and have shaken hands; nobody gets new events meanwhile.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn replay_event_subscription(&self, id: &str) -> Result<(), Error> {
        self.act_on_subscription("ReplayEventSubscription", id, "Replay").await
    }

    async fn act_on_subscription(
        &self,
        operation: &'static str,
        id: &str,
        action: &str,
    ) -> Result<(), Error> {
        let target = Target::new(format!("{}/{action}", by_text(SET, id).path()));
        let request = Request::new(operation, Effect::Recheck, Method::POST, target);
        self.call(&request, |_: &Response| Ok(())).await
    }
}

/// A change of the events of a subscription; the server appends them unless told otherwise.
fn change_events(
    operation: &'static str,
    effect: Effect,
    id: &str,
    events: &[SubscribedEvent],
) -> Result<Request, Error> {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Body<'a> {
        event_collection: &'a [SubscribedEvent],
    }
    let body = to_json(operation, &Body { event_collection: events })?;
    Ok(Request::new(operation, effect, Method::PATCH, by_text(SET, id)).json(body))
}
