//! One signed message when an incident begins and one when it is over, to whoever is on duty.

use super::incident::Incident;
use super::status::status;
use crate::context::{Context, after};
use crate::engine::{Engine, chain};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Change, Note, StoreError, Topic};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use jiff::Timestamp;
use rest_transport::{HttpService, Secret, WireRequest};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How often it is looked whether there is something to tell.
const LOOK: Duration = Duration::from_secs(15);
/// Time limit of one message.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The longest wait between two tries of one message.
const LONGEST_PAUSE: Duration = Duration::from_secs(600);
/// An answer is read no further.
const BODY_LIMIT: u64 = 64 * 1024;

/// Where alerts go, and what they are signed with.
#[derive(Clone, Debug)]
pub struct AlertTarget {
    /// The address that takes a POST.
    pub url: Url,
    /// The shared secret; the header `X-B1-Veeqo-Signature` is `sha256=` and the HMAC-SHA256 of the body with it, in hexadecimal.
    pub secret: Secret,
    /// The way to the network.
    pub service: Arc<dyn HttpService>,
    /// What the messages call this installation.
    pub name: String,
}

/// What is told of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum News {
    /// It began.
    Opened,
    /// It is over.
    Closed,
}

/// An incident that somebody was told of, or is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told {
    incident: Incident,
    /// What is still to be told; nothing while it is open and known.
    news: Option<News>,
    /// When its end was first seen.
    ended_at: Option<Timestamp>,
    attempts: u32,
    due_at: Timestamp,
}

/// What changes between what was told and what is so now. Pure: a removed incident is `None`.
fn compare(
    told: &BTreeMap<String, Told>,
    now_so: &[Incident],
    now: Timestamp,
) -> BTreeMap<String, Option<Told>> {
    let mut changes = BTreeMap::new();
    for incident in now_so {
        match told.get(&incident.key) {
            None => {
                let news = Some(News::Opened);
                let new = Told { incident: incident.clone(), news, ended_at: None, attempts: 0, due_at: now };
                changes.insert(incident.key.clone(), Some(new));
            }
            // It is back before anybody was told that it was over.
            Some(known) if known.news == Some(News::Closed) => {
                let back = Told { news: None, ended_at: None, attempts: 0, ..known.clone() };
                changes.insert(incident.key.clone(), Some(back));
            }
            Some(_) => {}
        }
    }
    for (key, known) in told {
        if now_so.iter().any(|incident| incident.key == *key) || known.news == Some(News::Closed) {
            continue;
        }
        // Over before anybody was told that it began: nothing to tell.
        let ending =
            Told { news: Some(News::Closed), ended_at: Some(now), attempts: 0, due_at: now, ..known.clone() };
        changes.insert(key.clone(), (known.news != Some(News::Opened)).then_some(ending));
    }
    changes
}

/// The message as it is sent.
#[derive(Serialize)]
struct Message<'a> {
    event: News,
    name: &'a str,
    sent_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Timestamp>,
    incident: &'a Incident,
}

impl Engine {
    /// Tells of incidents until `stop` ends. A target that does not answer is tried ever more seldom, and disturbs nothing else; whatever fails in
    /// here is tried again.
    pub async fn alert(&self, target: &AlertTarget, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            if let Err(error) = guarded(&self.ctx, self.alert_once(target)).await {
                tracing::error!(error = %chain(&error), "it was not seen whether somebody is to be alerted");
            }
            tokio::select! {
                () = &mut stop => return,
                () = self.ctx.clock.sleep(LOOK) => {}
            }
        }
    }

    /// Looks once, and tells what is to be told.
    ///
    /// # Errors
    /// The store failed.
    pub async fn alert_once(&self, target: &AlertTarget) -> Result<(), EngineError> {
        let ctx = &self.ctx;
        let now_so = status(ctx.store.as_ref(), &ctx.settings, ctx.now()).await?.incidents;
        let mut told = load(ctx).await?;
        for (key, change) in compare(&told, &now_so, ctx.now()) {
            keep(ctx, &key, change.as_ref()).await?;
            match change {
                Some(change) => told.insert(key, change),
                None => told.remove(&key),
            };
        }
        for (key, told) in told {
            if let Some(news) = told.news.filter(|_| told.due_at <= ctx.now()) {
                let ended = send(ctx, target, &told, news).await;
                keep(ctx, &key, following(ctx, told, news, ended).as_ref()).await?;
            }
        }
        Ok(())
    }
}

/// What is left to tell after a try.
fn following(ctx: &Context, told: Told, news: News, ended: Result<(), String>) -> Option<Told> {
    match ended {
        Ok(()) if news == News::Closed => None,
        Ok(()) => Some(Told { news: None, attempts: 0, ..told }),
        Err(why) => {
            let attempts = told.attempts.saturating_add(1);
            tracing::warn!(
                incident = told.incident.key,
                attempts,
                why,
                "nobody could be alerted; it is tried again"
            );
            let pause = LOOK.saturating_mul(1 << attempts.min(6)).min(LONGEST_PAUSE);
            Some(Told { attempts, due_at: after(ctx.now(), pause), ..told })
        }
    }
}

async fn load(ctx: &Context) -> Result<BTreeMap<String, Told>, StoreError> {
    let notes = ctx.store.notes(Topic::Incident).await?;
    notes.into_iter().map(|note| Ok((note.name.clone(), note.read()?))).collect()
}

async fn keep(ctx: &Context, key: &str, told: Option<&Told>) -> Result<(), EngineError> {
    let name = key.to_owned();
    let change = match told {
        Some(told) => Change::PutNote(Box::new(Note::new(Topic::Incident, name, told)?)),
        None => Change::RemoveNote { topic: Topic::Incident, name },
    };
    ctx.commit(vec![change]).await
}

async fn send(ctx: &Context, target: &AlertTarget, told: &Told, news: News) -> Result<(), String> {
    let Told { incident, ended_at, .. } = told;
    let message =
        Message { event: news, name: &target.name, sent_at: ctx.now(), ended_at: *ended_at, incident };
    let body = serde_json::to_vec(&message).map_err(|error| error.to_string())?;
    let word = if news == News::Opened { "opened" } else { "closed" };
    let delivery = format!("{}@{}:{word}", incident.key, incident.since);
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (name, value) in [
        ("x-b1-veeqo-signature", signature(&target.secret, &body)?),
        ("x-b1-veeqo-event", format!("incident.{word}")),
        ("x-b1-veeqo-delivery", delivery),
    ] {
        let value = HeaderValue::try_from(value).map_err(|error| error.to_string())?;
        headers.insert(HeaderName::from_static(name), value);
    }
    let request = WireRequest {
        method: Method::POST,
        url: target.url.clone(),
        headers,
        body: Some(body.into()),
        timeout: TIMEOUT,
        body_limit: BODY_LIMIT,
    };
    match target.service.send(request).await {
        Ok(answer) if answer.status.is_success() => Ok(()),
        Ok(answer) => Err(format!("it answered {}", answer.status.as_u16())),
        Err(error) => Err(chain(&error)),
    }
}

/// `sha256=` and the HMAC-SHA256 of the body, in hexadecimal.
fn signature(secret: &Secret, body: &[u8]) -> Result<String, String> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).map_err(|error| error.to_string())?;
    mac.update(body);
    let mut text = "sha256=".to_owned();
    for byte in mac.finalize().into_bytes() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::super::incident::IncidentKind;
    use super::*;
    use b1_veeqo_mapping::exception::Severity;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn incident(key: &str) -> Incident {
        Incident {
            key: key.into(),
            kind: IncidentKind::Flow,
            severity: Severity::Critical,
            subject: "flow orders".into(),
            message: "it fails".into(),
            next_step: "look".into(),
            since: at(0),
        }
    }

    fn told(key: &str, news: Option<News>) -> BTreeMap<String, Told> {
        let told = Told { incident: incident(key), news, ended_at: None, attempts: 2, due_at: at(9) };
        [(key.to_owned(), told)].into()
    }

    #[test]
    fn an_incident_is_told_when_it_begins_and_when_it_ends_and_never_twice() {
        let so = [incident("flow:orders")];
        let news = |told: &BTreeMap<String, Told>, so: &[Incident]| -> Vec<Option<Option<News>>> {
            compare(told, so, at(20)).into_values().map(|told| told.map(|told| told.news)).collect()
        };
        assert_eq!(news(&BTreeMap::new(), &so), [Some(Some(News::Opened))]);
        assert_eq!(news(&told("flow:orders", Some(News::Opened)), &so), [], "it is on its way");
        assert_eq!(news(&told("flow:orders", None), &so), [], "it was told");
        assert_eq!(news(&told("flow:orders", None), &[]), [Some(Some(News::Closed))]);
        assert_eq!(news(&told("flow:orders", Some(News::Closed)), &[]), [], "its end is on its way");
        assert_eq!(
            news(&told("flow:orders", Some(News::Closed)), &so),
            [Some(None)],
            "back before its end was told"
        );
        assert_eq!(news(&told("flow:orders", Some(News::Opened)), &[]), [None], "over before it was told");
    }

    /// The example of RFC 4231, test case 2.
    #[test]
    fn the_signature_is_the_hmac_of_the_body() {
        let signed = signature(&Secret::new("Jefe".to_owned()), b"what do ya want for nothing?").unwrap();
        assert_eq!(signed, "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
