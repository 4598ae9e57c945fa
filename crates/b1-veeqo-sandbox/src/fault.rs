//! Seeded faults: the same plan strikes the same requests in every run.

use crate::http::Request;
use crate::world::Side;
use std::time::Duration;

/// One thing that goes wrong with one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection ends before the side has seen the request.
    DropBefore,
    /// The side does the work, then the connection ends without an answer.
    DropAfterCommit,
    /// A 5xx without doing the work: HTML from the proxy before SAP, an empty body from Veeqo.
    ServerError,
    /// The work is done and the answer takes this long.
    Slow(Duration),
    /// The connection ends without an answer, and the side does the work so much later: what waited for a lock, or in a proxy's queue.
    Late(Duration),
    /// The work is done and half of the answer's body arrives, as if it were all of it.
    Truncated,
    /// 401, nothing done: every session of the Service Layer is gone, or Veeqo refuses the key this once.
    Unauthorized,
    /// 429 with an empty body and no `Retry-After`, nothing done.
    TooManyRequests,
    /// SAP's `-2039` row conflict, nothing done; strikes SAP writes only.
    LockConflict,
    /// Exactly this answer, nothing done: for refusals whose cause cannot be played.
    Answer {
        /// HTTP status.
        status: u16,
        /// The body as it goes over the wire.
        body: String,
    },
}

impl Fault {
    /// A refusal of the Service Layer with its own code and text, as v2 writes it.
    #[must_use]
    pub fn sap(status: u16, code: i64, message: &str) -> Self {
        let body = serde_json::json!({ "error": { "code": code.to_string(), "message": message } });
        Self::Answer { status, body: body.to_string() }
    }

    /// A refusal of Veeqo.
    #[must_use]
    pub fn veeqo(status: u16, message: &str) -> Self {
        Self::Answer { status, body: serde_json::json!({ "error_messages": message }).to_string() }
    }
}

/// Which requests a rule looks at; everything by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only this side.
    pub side: Option<Side>,
    /// Only this verb, in capitals.
    pub method: Option<String>,
    /// Only targets that start like this, e.g. `/orders`.
    pub path_prefix: Option<String>,
    /// Only requests that may change something (every verb but `GET`, and no SAP log-in).
    pub writes_only: bool,
}

impl Scope {
    fn covers(&self, side: Side, request: &Request) -> bool {
        self.side.is_none_or(|wanted| wanted == side)
            && self.method.as_ref().is_none_or(|wanted| *wanted == request.method)
            && self.path_prefix.as_ref().is_none_or(|prefix| request.target.starts_with(prefix.as_str()))
            && (!self.writes_only || is_write(request))
    }
}

fn is_write(request: &Request) -> bool {
    let session_call = request.path().ends_with("/Login") || request.path().ends_with("/Logout");
    !matches!(request.method.as_str(), "GET" | "HEAD") && !session_call
}

/// How often a rule strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Each covered request with this many chances in a million, drawn from the plan's seed.
    Chance {
        /// Chances in a million, 0 to 1 000 000.
        per_million: u32,
    },
    /// Exactly the n-th covered request, counted from 1.
    Nth(u64),
}

/// One fault, the requests it looks at, and how often it strikes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// What goes wrong.
    pub fault: Fault,
    /// Which requests are looked at.
    pub scope: Scope,
    /// How often.
    pub when: When,
}

/// The faults of a world, in order: the first rule that strikes a request wins.
#[derive(Clone, Debug, Default)]
pub struct FaultPlan {
    rules: Vec<Armed>,
    dice: Option<fastrand::Rng>,
    struck: u64,
}

#[derive(Clone, Debug)]
struct Armed {
    rule: FaultRule,
    covered: u64,
}

impl FaultPlan {
    /// A plan whose chances are drawn from `seed`.
    #[must_use]
    pub fn new(seed: u64, rules: impl IntoIterator<Item = FaultRule>) -> Self {
        let rules = rules.into_iter().map(|rule| Armed { rule, covered: 0 }).collect();
        Self { rules, dice: Some(fastrand::Rng::with_seed(seed)), struck: 0 }
    }

    /// How many requests have been struck so far.
    #[must_use]
    pub fn struck(&self) -> u64 {
        self.struck
    }

    /// The rules, in order.
    pub fn rules(&self) -> impl Iterator<Item = &FaultRule> {
        self.rules.iter().map(|armed| &armed.rule)
    }

    /// Decides what happens to one request; counts it and draws the dice.
    pub(crate) fn strike(&mut self, side: Side, request: &Request) -> Option<Fault> {
        let mut verdict = None;
        for armed in &mut self.rules {
            if !armed.rule.covers(side, request) {
                continue;
            }
            armed.covered += 1;
            let hit = match armed.rule.when {
                When::Nth(n) => armed.covered == n,
                When::Chance { per_million } => {
                    self.dice.as_mut().is_some_and(|dice| dice.u32(0..1_000_000) < per_million)
                }
            };
            if hit && verdict.is_none() {
                verdict = Some(armed.rule.fault.clone());
            }
        }
        self.struck += u64::from(verdict.is_some());
        verdict
    }
}

impl FaultRule {
    fn covers(&self, side: Side, request: &Request) -> bool {
        let possible = self.fault != Fault::LockConflict || (side == Side::Sap && is_write(request));
        possible && self.scope.covers(side, request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(target: &str) -> Request {
        Request { method: "POST".into(), target: target.into(), ..Request::default() }
    }

    fn rule(fault: Fault, scope: Scope, when: When) -> FaultRule {
        FaultRule { fault, scope, when }
    }

    fn run(seed: u64) -> Vec<Option<Fault>> {
        let chance = When::Chance { per_million: 250_000 };
        let mut plan = FaultPlan::new(seed, [rule(Fault::DropBefore, Scope::default(), chance)]);
        (0..200).map(|_| plan.strike(Side::Sap, &post("/b1s/v2/Orders"))).collect()
    }

    #[test]
    fn the_same_seed_strikes_the_same_requests() {
        assert_eq!(run(7), run(7));
        assert_ne!(run(7), run(8));
        let struck = run(7).iter().flatten().count();
        assert!((20..=80).contains(&struck), "a quarter of 200 requests, got {struck}");
    }

    #[test]
    fn the_nth_covered_request_is_struck_once() {
        let scope =
            Scope { method: Some("POST".into()), path_prefix: Some("/orders".into()), ..Scope::default() };
        let mut plan = FaultPlan::new(0, [rule(Fault::DropAfterCommit, scope, When::Nth(2))]);
        let hits: Vec<bool> = ["/orders", "/shipments", "/orders?x=1", "/orders"]
            .iter()
            .map(|target| plan.strike(Side::Veeqo, &post(target)).is_some())
            .collect();
        assert_eq!(hits, [false, false, true, false]);
        assert_eq!(plan.struck(), 1);
    }

    #[test]
    fn a_lock_conflict_strikes_sap_writes_only() {
        let mut plan = FaultPlan::new(0, [rule(Fault::LockConflict, Scope::default(), When::Nth(1))]);
        assert_eq!(plan.strike(Side::Veeqo, &post("/orders")), None);
        assert_eq!(plan.strike(Side::Sap, &post("/b1s/v2/Login")), None);
        let read = Request { method: "GET".into(), target: "/b1s/v2/Items".into(), ..Request::default() };
        assert_eq!(plan.strike(Side::Sap, &read), None);
        assert_eq!(plan.strike(Side::Sap, &post("/b1s/v2/Orders")), Some(Fault::LockConflict));
    }
}
