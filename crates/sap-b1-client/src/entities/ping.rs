//! `GET /ping/`.

use crate::call::{get, read_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use rest_transport::{Effect, Target};
use serde::Deserialize;

/// The load balancer's answer to a ping.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Ping {
    /// `pong`.
    pub message: Option<String>,
    /// Who answered.
    pub sender: Option<String>,
    /// When, in the server's form (a number or a text).
    pub timestamp: Option<serde_json::Value>,
}

impl ServiceLayer {
    /// Asks the load balancer whether it is there. Needs no session and proves nothing about the company.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn ping(&self) -> Result<Ping, Error> {
        self.ping_at("").await
    }

    /// As [`ServiceLayer::ping`], answered by the load balancer itself.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn ping_load_balancer(&self) -> Result<Ping, Error> {
        self.ping_at("load-balancer").await
    }

    /// As [`ServiceLayer::ping`], answered by one of its nodes, counted from 1.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn ping_node(&self, node: u32) -> Result<Ping, Error> {
        self.ping_at(&format!("node/{node}")).await
    }

    async fn ping_at(&self, place: &str) -> Result<Ping, Error> {
        // It lives beside the service root (`/b1s/v2/`), not under it.
        let request = get("Ping", Target::new(format!("../../ping/{place}")));
        self.anonymous
            .send_and_decode(&request, read_json)
            .await
            .map_err(|error| Error::from_transport(error, Effect::Read))
    }
}
