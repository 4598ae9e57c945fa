//! Small facts about the work itself: health, pauses, incidents. Each topic keeps them in its own shape.

use super::flow::UnknownName;
use super::store::StoreError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::str::FromStr;

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// How a flow last ended, by flow.
    Health,
    /// What an operator paused, by scope.
    Pause,
    /// Incidents that somebody was told of, by key.
    Incident,
    /// When both sides were last compared, by what was compared.
    Reconcile,
}

impl Topic {
    /// All topics.
    pub const ALL: [Self; 4] = [Self::Health, Self::Pause, Self::Incident, Self::Reconcile];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Pause => "pause",
            Self::Incident => "incident",
            Self::Reconcile => "reconcile",
        }
    }
}

impl FromStr for Topic {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|topic| topic.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "topic", text: text.to_owned() })
    }
}

/// A note as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What it is about.
    pub topic: Topic,
    /// Its name within the topic.
    pub name: String,
    /// Its content, in the topic's own shape.
    pub value: Value,
}

impl Note {
    /// A note of something that can be written as JSON.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`]: it cannot.
    pub fn new(topic: Topic, name: String, content: &impl Serialize) -> Result<Self, StoreError> {
        match serde_json::to_value(content) {
            Ok(value) => Ok(Self { topic, name, value }),
            Err(error) => Err(corrupt(topic, &name, error)),
        }
    }

    /// The content, typed.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`]: it was kept in another shape.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        T::deserialize(&self.value).map_err(|error| corrupt(self.topic, &self.name, error))
    }
}

fn corrupt(topic: Topic, name: &str, error: serde_json::Error) -> StoreError {
    StoreError::Corrupt { row: format!("notes {}@{name}", topic.as_str()), source: Box::new(error) }
}
