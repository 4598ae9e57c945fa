//! `POST $batch`.

use super::outcome::BatchOutcome;
use super::reader::BatchReader;
use super::request::Batch;
use super::stream::BatchStream;
use crate::connect::ServiceLayer;
use crate::error::Error;
use http::{HeaderValue, Method};
use rest_transport::{BoxError, Effect, Request, Response, Target};

const OPERATION: &str = "Batch";

impl ServiceLayer {
    /// Sends a batch.
    ///
    /// A batch that writes is never repeated by itself once it may have been carried out; where its answer breaks off, the outcome tells what
    /// was answered before and calls the rest unknown. After a failed change set, read before concluding: a rejection inside a change set may
    /// come back as a bare error of a proxy.
    ///
    /// # Errors
    /// See [`Error`]: the batch as a whole. What became of each operation is in the outcome.
    pub async fn send_batch(&self, batch: &Batch) -> Result<BatchOutcome, Error> {
        if !batch.writes() {
            // Without a write the whole is repeated like any read.
            let request = self.batch_request(batch)?;
            let answer = self.answer_directly(&request, Effect::Read).await?;
            let outcome = request.decode(&answer, |answer| read(batch, answer));
            return outcome.map_err(|error| Error::from_transport(error, Effect::Read));
        }
        let mut stream = self.stream_batch(batch).await?;
        let mut parts = Vec::with_capacity(batch.len());
        while let Some(part) = stream.try_next().await? {
            parts.push(part);
        }
        Ok(BatchOutcome { parts })
    }

    /// Sends a batch and tells what became of each part while the answer arrives, for batches whose answers are large.
    ///
    /// # Errors
    /// As [`ServiceLayer::send_batch`].
    pub async fn stream_batch(&self, batch: &Batch) -> Result<BatchStream, Error> {
        let request = self.batch_request(batch)?;
        let answer = self.transport.send_streaming(&request).await;
        let answer = answer.map_err(|error| Error::from_transport(error, request.effect()))?;
        let reader = BatchReader::new(batch, answer.header("content-type"));
        Ok(BatchStream::new(request, reader, answer.body))
    }

    fn batch_request(&self, batch: &Batch) -> Result<Request, Error> {
        batch.check().map_err(|problem| Error::encode(OPERATION, problem))?;
        let (boundary, body) = batch.to_body(self.version);
        let content_type = HeaderValue::from_str(&format!("multipart/mixed;boundary={boundary}"))
            .map_err(|error| Error::encode(OPERATION, error))?;
        let effect = if batch.writes() { Effect::Create } else { Effect::Read };
        Ok(Request::new(OPERATION, effect, Method::POST, Target::new("$batch"))
            .body(content_type, body)
            .timeout(self.batch_timeout))
    }
}

fn read(batch: &Batch, answer: &Response) -> Result<BatchOutcome, BoxError> {
    let mut reader = BatchReader::new(batch, answer.header("content-type"));
    reader.feed(&answer.body);
    reader.finish();
    if !reader.is_multipart() {
        return Err("the answer is no multipart".into());
    }
    Ok(BatchOutcome { parts: std::iter::from_fn(|| reader.next_part()).collect() })
}
