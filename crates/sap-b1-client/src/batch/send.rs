//! `POST $batch`.

use super::outcome::BatchOutcome;
use super::request::Batch;
use super::response;
use crate::connect::ServiceLayer;
use crate::error::Error;
use http::{HeaderValue, Method};
use rest_transport::{Effect, Request, Target};

const OPERATION: &str = "Batch";

impl ServiceLayer {
    /// Sends a batch.
    ///
    /// A batch that writes is never repeated by itself once it may have been carried out. After a failed change set, read before
    /// concluding: a rejection inside a change set may come back as a bare error of a proxy.
    ///
    /// # Errors
    /// See [`Error`]: the batch as a whole. What became of each operation is in the outcome.
    pub async fn send_batch(&self, batch: &Batch) -> Result<BatchOutcome, Error> {
        batch.check().map_err(|problem| Error::encode(OPERATION, problem))?;
        let (boundary, body) = batch.to_body();
        let content_type = HeaderValue::from_str(&format!("multipart/mixed;boundary={boundary}"))
            .map_err(|error| Error::encode(OPERATION, error))?;
        let effect = if batch.writes() { Effect::Create } else { Effect::Read };
        let request = Request::new(OPERATION, effect, Method::POST, Target::new("$batch"))
            .body(content_type, body)
            .timeout(self.batch_timeout);
        let expected = batch.expected();
        self.call(&request, |answer| response::read(&expected, answer.header("content-type"), &answer.body))
            .await
    }
}
