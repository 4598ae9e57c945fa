//! The one retry decision. Pure: effect and failure in, decision out. Nothing else in the workspace repeats a request.

use crate::effect::Effect;
use crate::service::SendErrorKind;
use http::StatusCode;
use std::time::Duration;

/// How patient a transport is within one call. Longer patience belongs to the caller, which can keep its work durable meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts for failures of the network or the server, the first included.
    pub max_attempts: u32,
    /// Attempts while the server answers 429.
    pub max_throttled: u32,
    /// Wait before the second attempt; doubles each time.
    pub first_wait: Duration,
    /// Longest wait between attempts.
    pub longest_wait: Duration,
    /// First wait after a 429 that names no delay; doubles each time.
    pub throttle_wait: Duration,
    /// Longest delay that a server may ask for with a 429.
    pub longest_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            max_throttled: 8,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(20),
            throttle_wait: Duration::from_secs(2),
            longest_pause: Duration::from_secs(300),
        }
    }
}

/// Why an attempt gave no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No complete answer.
    Send(SendErrorKind),
    /// A complete answer that would be the same the next time, whatever its status.
    Final,
    /// A complete answer that is not a success.
    Status {
        /// The status code.
        status: StatusCode,
        /// The delay the server asked for.
        retry_after: Option<Duration>,
        /// The answer says that the session is dead.
        session_refused: bool,
    },
}

/// What has happened so far in a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Attempts that failed for network or server reasons, this one included.
    pub failed: u32,
    /// Attempts answered with 429, this one included.
    pub throttled: u32,
    /// The session was renewed once already.
    pub renewed: bool,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Decision {
    /// Send again after a wait.
    Resend {
        /// How long to wait.
        after: Duration,
    },
    /// Every caller of this server waits, then this request is sent again.
    Pause {
        /// How long to wait.
        after: Duration,
    },
    /// Open a new session and send again.
    RenewSession,
    /// The complete answer is a refusal: hand it to the caller.
    Reject,
    /// Patience is at its end; nothing was or needs to be carried out.
    GiveUp,
    /// The request may have been carried out and must not be repeated.
    OutcomeUnknown,
}

/// Decides what follows a failure. `jitter` is in `0.0..=1.0` and takes up to half of each wait away.
pub fn decide(
    effect: Effect,
    failure: Failure,
    progress: Progress,
    policy: &RetryPolicy,
    jitter: f64,
) -> Decision {
    let resend = || {
        if progress.failed < policy.max_attempts {
            Decision::Resend { after: wait(policy.first_wait, progress.failed, policy.longest_wait, jitter) }
        } else {
            Decision::GiveUp
        }
    };
    let ambiguous = || if effect.is_repeatable() { resend() } else { Decision::OutcomeUnknown };
    match failure {
        Failure::Send(SendErrorKind::NotSent) => resend(),
        // It would be as large the next time.
        Failure::Send(SendErrorKind::TooLarge) if effect.is_repeatable() => Decision::GiveUp,
        Failure::Send(_) => ambiguous(),
        Failure::Status { session_refused: true, .. } if !progress.renewed => Decision::RenewSession,
        Failure::Status { status: StatusCode::TOO_MANY_REQUESTS, retry_after, .. } => {
            if progress.throttled < policy.max_throttled {
                let doubled = wait(policy.throttle_wait, progress.throttled, policy.longest_wait, 0.0);
                Decision::Pause {
                    after: retry_after.map_or(doubled, |asked| asked.min(policy.longest_pause)),
                }
            } else {
                Decision::GiveUp
            }
        }
        Failure::Status { status, .. }
            if status == StatusCode::REQUEST_TIMEOUT || status.is_server_error() =>
        {
            ambiguous()
        }
        Failure::Final | Failure::Status { .. } => Decision::Reject,
    }
}

fn wait(first: Duration, attempt: u32, longest: Duration, jitter: f64) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    let full = first.saturating_mul(1 << doublings).min(longest);
    full.mul_f64(1.0 - jitter.clamp(0.0, 1.0) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EFFECTS: [Effect; 4] = [Effect::Read, Effect::Replace, Effect::Recheck, Effect::Create];

    fn status(code: u16) -> Failure {
        Failure::Status {
            status: StatusCode::from_u16(code).unwrap(),
            retry_after: None,
            session_refused: false,
        }
    }

    fn first(effect: Effect, failure: Failure) -> Decision {
        let progress = Progress { failed: 1, throttled: 1, renewed: false };
        decide(effect, failure, progress, &RetryPolicy::default(), 0.0)
    }

    #[test]
    fn what_was_never_sent_is_repeated_whatever_the_effect() {
        for effect in EFFECTS {
            let decision = first(effect, Failure::Send(SendErrorKind::NotSent));
            assert_eq!(decision, Decision::Resend { after: Duration::from_millis(500) }, "{effect:?}");
        }
    }

    #[test]
    fn what_may_have_happened_is_repeated_only_where_that_is_harmless() {
        let ambiguous = [
            Failure::Send(SendErrorKind::Interrupted),
            Failure::Send(SendErrorKind::TimedOut),
            status(408),
            status(500),
            status(502),
            status(503),
            status(504),
        ];
        for failure in ambiguous {
            for effect in [Effect::Read, Effect::Replace] {
                assert!(matches!(first(effect, failure), Decision::Resend { .. }), "{effect:?} {failure:?}");
            }
            for effect in [Effect::Recheck, Effect::Create] {
                assert_eq!(first(effect, failure), Decision::OutcomeUnknown, "{effect:?} {failure:?}");
            }
        }
    }

    #[test]
    fn an_answer_that_is_too_large_is_not_asked_for_again() {
        let failure = Failure::Send(SendErrorKind::TooLarge);
        assert_eq!(first(Effect::Read, failure), Decision::GiveUp);
        assert_eq!(first(Effect::Create, failure), Decision::OutcomeUnknown);
    }

    #[test]
    fn refusals_are_final_for_every_effect() {
        for effect in EFFECTS {
            for code in [400, 401, 403, 404, 405, 409, 412, 413, 415, 422] {
                assert_eq!(first(effect, status(code)), Decision::Reject, "{effect:?} {code}");
            }
            assert_eq!(first(effect, Failure::Final), Decision::Reject, "{effect:?}");
        }
    }

    #[test]
    fn a_throttled_request_was_not_carried_out_and_waits() {
        for effect in EFFECTS {
            assert_eq!(first(effect, status(429)), Decision::Pause { after: Duration::from_secs(2) });
        }
        let asked = Failure::Status {
            status: StatusCode::TOO_MANY_REQUESTS,
            retry_after: Some(Duration::from_secs(7)),
            session_refused: false,
        };
        assert_eq!(first(Effect::Create, asked), Decision::Pause { after: Duration::from_secs(7) });
        let absurd = Failure::Status {
            status: StatusCode::TOO_MANY_REQUESTS,
            retry_after: Some(Duration::from_secs(u64::MAX)),
            session_refused: false,
        };
        assert_eq!(first(Effect::Read, absurd), Decision::Pause { after: Duration::from_secs(300) });
    }

    #[test]
    fn a_dead_session_is_renewed_once() {
        let dead =
            Failure::Status { status: StatusCode::UNAUTHORIZED, retry_after: None, session_refused: true };
        assert_eq!(first(Effect::Create, dead), Decision::RenewSession);
        let again = Progress { renewed: true, ..Progress::default() };
        assert_eq!(decide(Effect::Create, dead, again, &RetryPolicy::default(), 0.0), Decision::Reject);
    }

    #[test]
    fn patience_ends() {
        let policy = RetryPolicy::default();
        let progress =
            Progress { failed: policy.max_attempts, throttled: policy.max_throttled, renewed: false };
        assert_eq!(decide(Effect::Read, status(503), progress, &policy, 0.0), Decision::GiveUp);
        assert_eq!(decide(Effect::Create, status(429), progress, &policy, 0.0), Decision::GiveUp);
    }

    #[test]
    fn waits_double_up_to_the_longest_and_jitter_takes_at_most_half() {
        let first = Duration::from_secs(1);
        let longest = Duration::from_secs(5);
        let waits: Vec<_> = (1..=5).map(|n| wait(first, n, longest, 0.0).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 5, 5]);
        assert_eq!(wait(first, 1, longest, 1.0), Duration::from_millis(500));
    }
}
