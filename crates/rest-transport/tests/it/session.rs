//! One login however many callers, one renewal per dead session, no login storm.

use rest_transport::testing::ManualClock;
use rest_transport::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const IDLE: Duration = Duration::from_secs(1800);

fn cell() -> (Arc<SessionCell<u32>>, Arc<ManualClock>, Arc<AtomicU32>) {
    let clock = Arc::new(ManualClock::default());
    let cell = SessionCell::new(clock.clone(), Duration::from_secs(60));
    (Arc::new(cell), clock, Arc::new(AtomicU32::new(0)))
}

async fn open(cell: &SessionCell<u32>, logins: &AtomicU32) -> Result<(u32, u64), SessionError> {
    cell.get_or_open(async || {
        let number = logins.fetch_add(1, Ordering::SeqCst) + 1;
        tokio::task::yield_now().await;
        Ok((number, IDLE))
    })
    .await
}

async fn refuse(cell: &SessionCell<u32>, logins: &AtomicU32) -> Result<(u32, u64), SessionError> {
    cell.get_or_open(async || {
        logins.fetch_add(1, Ordering::SeqCst);
        tokio::task::yield_now().await;
        Err(SessionError::refused(std::io::Error::other("wrong password")))
    })
    .await
}

#[tokio::test]
async fn fifty_callers_cause_one_login() {
    let (cell, _, logins) = cell();
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (cell, logins) = (cell.clone(), logins.clone());
            tokio::spawn(async move { open(&cell, &logins).await.unwrap().0 })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 1);
    }
    assert_eq!(logins.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn only_the_current_session_can_be_discarded() {
    let (cell, _, logins) = cell();
    let (_, first) = open(&cell, &logins).await.unwrap();
    cell.discard(first).await;
    let (_, second) = open(&cell, &logins).await.unwrap();
    cell.discard(first).await;
    assert_eq!(open(&cell, &logins).await.unwrap().1, second);
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn idle_time_counts_from_the_last_use() {
    let (cell, clock, logins) = cell();
    open(&cell, &logins).await.unwrap();
    for _ in 0..3 {
        clock.advance(IDLE - Duration::from_secs(1));
        open(&cell, &logins).await.unwrap();
    }
    assert_eq!(logins.load(Ordering::SeqCst), 1);
    clock.advance(IDLE);
    open(&cell, &logins).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_refused_login_is_not_repeated_by_those_who_waited_nor_soon_after() {
    let (cell, clock, logins) = cell();
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let (cell, logins) = (cell.clone(), logins.clone());
            tokio::spawn(async move { refuse(&cell, &logins).await.is_err() })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert_eq!(logins.load(Ordering::SeqCst), 1);
    clock.advance(Duration::from_secs(61));
    assert!(refuse(&cell, &logins).await.is_err());
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}
