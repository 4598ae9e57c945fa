#![doc = include_str!("../README.md")]

mod body;
mod clock;
pub mod decimal;
mod dry_run;
mod effect;
mod error;
mod limit;
mod message;
mod network;
mod observe;
mod page;
mod query;
mod retry;
mod secret;
mod service;
mod session;
#[cfg(any(test, feature = "test-util"))]
pub mod testing;
mod tls;
mod transport;

pub use body::{BodySource, BodyStream, StreamedResponse};
pub use clock::{Clock, SystemClock};
pub use dry_run::{DryRun, WithheldRequest};
pub use effect::Effect;
pub use error::{BoxError, Error, UnknownCause};
pub use limit::{ConcurrencyCap, RateLimit, RateLimiter};
pub use message::{Request, Response};
pub use network::{Network, NetworkOptions};
pub use observe::{AnswerHead, Attempt, Observer};
pub use page::{PageSource, Pager, RowStream};
pub use query::{Query, Target, encode_segment};
pub use retry::{Decision, Failure, Progress, RetryPolicy, decide};
pub use secret::{Secret, SecretNotAHeader};
pub use service::{HttpService, SendError, SendErrorKind, WireRequest};
pub use session::{ApiKey, Authenticator, Credentials, SessionCell, SessionError};
pub use tls::{Fingerprint, NotAFingerprint, TlsError, TlsTrust};
pub use transport::{NotABase, Transport};
