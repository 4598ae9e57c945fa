//! Fault plans as one line of text, for a command line.

use crate::fault::{Fault, FaultPlan, FaultRule, Scope, When};
use crate::world::Side;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::time::Duration;

/// Why a fault plan could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultSyntaxError {
    /// A part is not of the form `kind=amount`.
    #[error("fault {part:?}: expected kind=amount, e.g. drop-after=0.05")]
    Form {
        /// The part as written.
        part: String,
    },
    /// The kind is not known.
    #[error(
        "fault kind {kind:?} is unknown; use drop-before, drop-after, error, slow, late, truncated, unauthorized, 429 or lock"
    )]
    Kind {
        /// The kind as written.
        kind: String,
    },
    /// The amount is neither a probability nor `#n`.
    #[error("fault amount {amount:?}: use a probability from 0 to 1, or #n for exactly the n-th request")]
    Amount {
        /// The amount as written.
        amount: String,
    },
    /// A slow fault lacks its duration, or the duration cannot be read.
    #[error("fault duration {duration:?}: use e.g. slow=0.02:2s or late=0.02:500ms, at most 10 minutes")]
    Duration {
        /// The duration as written; empty when there was none.
        duration: String,
    },
    /// A scope word is not known.
    #[error(
        "fault scope {word:?} is unknown; use sap, veeqo, writes, a verb such as POST, or a path such as /orders"
    )]
    Scope {
        /// The word as written.
        word: String,
    },
}

const LONGEST: Duration = Duration::from_secs(600);

impl FaultPlan {
    /// Reads a plan such as `drop-after=0.05,slow=0.02:2s@veeqo,lock=#3@sap+POST+/b1s/v2/Orders`.
    ///
    /// Each part is `kind=amount[:duration][@word+word…]`. Kinds: `drop-before`, `drop-after`, `error`, `slow`,
    /// `late`, `truncated`, `unauthorized`, `429`, `lock`. The amount is a probability from 0 to 1, or `#n` for exactly the n-th request
    /// in scope. Scope words: `sap`, `veeqo`, `writes`, a verb, a path prefix.
    ///
    /// # Errors
    /// The first part that cannot be read, with what was expected there.
    pub fn parse(text: &str, seed: u64) -> Result<Self, FaultSyntaxError> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let rules: Result<Vec<_>, _> = parts.map(parse_rule).collect();
        Ok(Self::new(seed, rules?))
    }
}

fn parse_rule(part: &str) -> Result<FaultRule, FaultSyntaxError> {
    let (kind, rest) =
        part.split_once('=').ok_or_else(|| FaultSyntaxError::Form { part: part.to_owned() })?;
    let (amount, scope) = rest.split_once('@').unwrap_or((rest, ""));
    let (amount, duration) = amount.split_once(':').unwrap_or((amount, ""));
    let fault = match kind.trim() {
        "drop-before" => Fault::DropBefore,
        "drop-after" => Fault::DropAfterCommit,
        "error" => Fault::ServerError,
        "slow" => Fault::Slow(parse_duration(duration)?),
        "late" => Fault::Late(parse_duration(duration)?),
        "truncated" => Fault::Truncated,
        "unauthorized" => Fault::Unauthorized,
        "429" => Fault::TooManyRequests,
        "lock" => Fault::LockConflict,
        other => return Err(FaultSyntaxError::Kind { kind: other.to_owned() }),
    };
    if !duration.is_empty() && !matches!(fault, Fault::Slow(_) | Fault::Late(_)) {
        return Err(FaultSyntaxError::Amount { amount: format!("{amount}:{duration}") });
    }
    Ok(FaultRule { fault, scope: parse_scope(scope)?, when: parse_amount(amount.trim())? })
}

fn parse_amount(amount: &str) -> Result<When, FaultSyntaxError> {
    let refused = || FaultSyntaxError::Amount { amount: amount.to_owned() };
    if let Some(nth) = amount.strip_prefix('#') {
        return match nth.parse() {
            Ok(n) if n > 0 => Ok(When::Nth(n)),
            _ => Err(refused()),
        };
    }
    let probability: Decimal = amount.parse().map_err(|_| refused())?;
    if probability < Decimal::ZERO || probability > Decimal::ONE {
        return Err(refused());
    }
    let per_million = (probability * Decimal::from(1_000_000)).round().to_u32().ok_or_else(refused)?;
    Ok(When::Chance { per_million })
}

fn parse_duration(text: &str) -> Result<Duration, FaultSyntaxError> {
    let refused = || FaultSyntaxError::Duration { duration: text.to_owned() };
    let read = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(millis), _) => millis.parse().map(Duration::from_millis),
        (None, Some(seconds)) => seconds.parse().map(Duration::from_secs),
        (None, None) => return Err(refused()),
    };
    read.ok().filter(|duration| *duration <= LONGEST).ok_or_else(refused)
}

fn parse_scope(text: &str) -> Result<Scope, FaultSyntaxError> {
    let mut scope = Scope::default();
    for word in text.split('+').filter(|word| !word.is_empty()) {
        match word {
            "sap" => scope.side = Some(Side::Sap),
            "veeqo" => scope.side = Some(Side::Veeqo),
            "writes" => scope.writes_only = true,
            "GET" | "POST" | "PUT" | "PATCH" | "DELETE" => scope.method = Some(word.to_owned()),
            path if path.starts_with('/') => scope.path_prefix = Some(path.to_owned()),
            other => return Err(FaultSyntaxError::Scope { word: other.to_owned() }),
        }
    }
    Ok(scope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_read_part_by_part() {
        let plan = FaultPlan::parse("drop-after=0.05, slow=0.02:2s@veeqo,lock=#3@sap+POST+/b1s/v2/Orders", 1)
            .unwrap();
        let rules: Vec<_> = plan.rules().cloned().collect();
        assert_eq!(rules.len(), 3);
        assert_eq!(rules[0].when, When::Chance { per_million: 50_000 });
        assert_eq!(rules[1].fault, Fault::Slow(Duration::from_secs(2)));
        assert_eq!(rules[1].scope.side, Some(Side::Veeqo));
        assert_eq!(rules[2].when, When::Nth(3));
        assert_eq!(rules[2].scope.method.as_deref(), Some("POST"));
        assert_eq!(rules[2].scope.path_prefix.as_deref(), Some("/b1s/v2/Orders"));
        assert_eq!(FaultPlan::parse("", 1).unwrap().rules().count(), 0);
    }

    #[test]
    fn mistakes_name_the_word_and_the_remedy() {
        let message = |text: &str| FaultPlan::parse(text, 1).unwrap_err().to_string();
        assert!(message("drop-after").contains("kind=amount"));
        assert!(message("dorp=0.1").contains("\"dorp\" is unknown"));
        assert!(message("429=1.5").contains("\"1.5\""));
        assert!(message("429=-0.5").contains("probability from 0 to 1"));
        assert!(message("lock=#0").contains("#n"));
        assert!(message("slow=0.1").contains("slow=0.02:2s"));
        assert!(message("slow=0.1:2d").contains("\"2d\""));
        assert!(message("late=0.1").contains("late=0.02:500ms"));
        assert!(message("error=0.1:2s").contains("\"0.1:2s\""));
        assert!(message("error=0.1@orders").contains("\"orders\" is unknown"));
    }
}
