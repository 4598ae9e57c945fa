//! Rate and patience, on a clock that never waits.

use crate::scripted::{ok, status};
use rest_transport::testing::{ManualClock, ScriptedService};
use rest_transport::{Clock, RateLimit, RateLimiter, RetryPolicy, Secret};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use veeqo_client::{Veeqo, VeeqoBuilder};

fn builder(service: &Arc<ScriptedService>, clock: &Arc<ManualClock>) -> VeeqoBuilder {
    let url = "https://api.veeqo.test".parse().unwrap();
    Veeqo::builder(&url, Secret::new("k".to_owned())).service(service.clone()).clock(clock.clone())
}

async fn companies(veeqo: &Veeqo, count: usize) {
    for _ in 0..count {
        veeqo.current_company().await.unwrap();
    }
}

fn answers(count: usize) -> Arc<ScriptedService> {
    Arc::new(ScriptedService::new((0..count).map(|_| ok(r#"{"id":1}"#))))
}

fn number(value: u32) -> NonZeroU32 {
    NonZeroU32::new(value).unwrap()
}

#[tokio::test]
async fn forty_at_once_and_then_four_a_second() {
    let (service, clock) = (answers(44), Arc::new(ManualClock::default()));
    let veeqo = builder(&service, &clock).build().unwrap();
    companies(&veeqo, 40).await;
    assert_eq!(clock.monotonic(), Duration::ZERO);
    companies(&veeqo.clone(), 4).await;
    assert_eq!((clock.monotonic(), service.left()), (Duration::from_secs(1), 0));
}

#[tokio::test]
async fn the_rate_can_be_set_and_a_limiter_shared() {
    let (service, clock) = (answers(3), Arc::new(ManualClock::default()));
    let veeqo = builder(&service, &clock).requests_per_second(number(1)).burst(number(1)).build().unwrap();
    companies(&veeqo, 3).await;
    assert_eq!(clock.monotonic(), Duration::from_secs(2));

    let (service, clock) = (answers(2), Arc::new(ManualClock::default()));
    let limit = RateLimit { per_second: number(1), burst: number(1) };
    let limiter = RateLimiter::new(limit, clock.clone());
    for _ in 0..2 {
        companies(&builder(&service, &clock).limiter(limiter.clone()).build().unwrap(), 1).await;
    }
    assert_eq!(clock.monotonic(), Duration::from_secs(1));
}

#[tokio::test]
async fn an_empty_429_holds_everybody_for_two_seconds() {
    let clock = Arc::new(ManualClock::default());
    let service = Arc::new(ScriptedService::new([status(429, ""), ok(r#"{"id":1}"#)]));
    companies(&builder(&service, &clock).build().unwrap(), 1).await;
    assert_eq!((clock.monotonic(), service.left()), (Duration::from_secs(2), 0));
}

#[tokio::test]
async fn patience_and_time_limit_are_settings() {
    let clock = Arc::new(ManualClock::default());
    let service = Arc::new(ScriptedService::new([status(503, "")]));
    let policy = RetryPolicy { max_attempts: 1, ..RetryPolicy::default() };
    let timeouts = (Duration::from_secs(7), Duration::from_secs(9));
    let veeqo =
        builder(&service, &clock).retry_policy(policy).timeout(timeouts.0).product_page_timeout(timeouts.1);
    let veeqo = veeqo.build().unwrap();
    assert!(veeqo.current_company().await.unwrap_err().is_transient());
    let _ = veeqo.list_products(&veeqo_client::ProductFilter::default()).try_next().await;
    let seen = service.seen();
    assert_eq!((seen[0].timeout, seen[1].timeout), timeouts);
}
