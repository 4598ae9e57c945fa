//! Exceptions.

use super::Outcome;
use super::sample::{at, new_exception, open, overview, set};
use crate::ledger::{Change, ExceptionRecord, ExceptionStatus, Flow, Store, WorkKey};
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;

use ExceptionStatus::{Ignored, Open, Resolved};

/// Every field comes back; the severity is the code's own and ids count from 1.
///
/// # Errors
/// The store failed.
pub async fn an_exception_is_kept_whole(store: &impl Store) -> Outcome {
    let mut new = new_exception(Code::StockNoCost, "pair:Ä/1@01", "no cost for 'Ä/1'");
    new.flow = Flow::Stock;
    new.work = Some(WorkKey::adjustment("S1"));
    new.value = Some(Decimal::new(-1050, 2));
    store.commit(vec![Change::OpenException { exception: Box::new(new.clone()), at: at(3) }]).await?;
    let expected = ExceptionRecord {
        id: 1,
        code: new.code,
        severity: Code::StockNoCost.severity(),
        flow: new.flow,
        record: new.record,
        work: new.work,
        subject: new.subject,
        message: new.message,
        status: Open,
        opened_at: at(3),
        updated_at: at(3),
        value: new.value,
    };
    assert_eq!(store.exceptions(None).await?, [expected]);
    Ok(())
}

/// The same code and record again changes message, value and `updated_at` of the open one, and nothing else.
///
/// # Errors
/// The store failed.
pub async fn one_open_exception_per_code_and_record(store: &impl Store) -> Outcome {
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "first", 0)]).await?;
    let mut again = new_exception(Code::SkuUnmapped, "order:1", "second");
    again.subject = "another subject".to_owned();
    again.value = Some(Decimal::TEN);
    let again = Change::OpenException { exception: Box::new(again), at: at(9) };
    let other_record = open(Code::SkuUnmapped, "order:10", "first", 1);
    let other_code = open(Code::PeriodClosed, "order:1", "first", 1);
    store.commit(vec![again, other_record, other_code]).await?;
    let all = store.exceptions(Some(Open)).await?;
    assert_eq!(all.iter().map(|known| known.id).collect::<Vec<_>>(), [1, 2, 3]);
    let first = all.first().ok_or("the first exception is gone")?;
    assert_eq!((first.message.as_str(), first.value), ("second", Some(Decimal::TEN)));
    assert_eq!((first.opened_at, first.updated_at), (at(0), at(9)));
    assert_eq!(first.subject, "order #1001");
    Ok(())
}

/// Where a person ignored one, the same code and record opens nothing and changes nothing; another code does.
///
/// # Errors
/// The store failed.
pub async fn ignored_ones_stay_silent(store: &impl Store) -> Outcome {
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "first", 0)]).await?;
    store.commit(vec![set(1, Ignored, 1)]).await?;
    let before = store.exceptions(None).await?;
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "second", 2)]).await?;
    assert_eq!(store.exceptions(None).await?, before);
    store.commit(vec![open(Code::PeriodClosed, "order:1", "closed", 3)]).await?;
    let expected = [(1, Code::SkuUnmapped, Ignored), (2, Code::PeriodClosed, Open)];
    assert_eq!(overview(store).await?, expected);
    Ok(())
}

/// Resolving takes the record's open exceptions except the codes kept, and leaves ignored ones and other records
/// alone; what comes back later is a new exception.
///
/// # Errors
/// The store failed.
pub async fn resolving_spares_what_is_kept(store: &impl Store) -> Outcome {
    let codes = [Code::SkuUnmapped, Code::PeriodClosed, Code::AddressMissing, Code::StockNoCost];
    store.commit(codes.iter().map(|code| open(*code, "order:1", "first", 0)).collect()).await?;
    store.commit(vec![open(Code::SkuUnmapped, "order:10", "first", 0), set(3, Ignored, 1)]).await?;
    let keep = vec![Code::PeriodClosed, Code::BarcodeDuplicate];
    let resolve = Change::ResolveExceptions { record: "order:1".to_owned(), keep, at: at(7) };
    store.commit(vec![resolve.clone()]).await?;
    store.commit(vec![resolve]).await?;
    let resolved = store.exceptions(Some(Resolved)).await?;
    assert_eq!(resolved.iter().map(|known| known.updated_at).collect::<Vec<_>>(), [at(7), at(7)]);
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "again", 8)]).await?;
    let expected = [
        (1, Code::SkuUnmapped, Resolved),
        (2, Code::PeriodClosed, Open),
        (3, Code::AddressMissing, Ignored),
        (4, Code::StockNoCost, Resolved),
        (5, Code::SkuUnmapped, Open),
        (6, Code::SkuUnmapped, Open),
    ];
    assert_eq!(overview(store).await?, expected);
    Ok(())
}

/// A status is set by id alone, also to what it was, and back to open.
///
/// # Errors
/// The store failed.
pub async fn status_is_set_by_id(store: &impl Store) -> Outcome {
    let both = ["order:1", "order:2"].map(|record| open(Code::SkuUnmapped, record, "first", 0));
    store.commit(both.to_vec()).await?;
    store.commit(vec![set(2, Resolved, 4)]).await?;
    assert_eq!(overview(store).await?, [(1, Code::SkuUnmapped, Open), (2, Code::SkuUnmapped, Resolved)]);
    store.commit(vec![set(2, Open, 5), set(2, Open, 6)]).await?;
    let all = store.exceptions(Some(Open)).await?;
    let times: Vec<_> = all.iter().map(|known| (known.id, known.opened_at, known.updated_at)).collect();
    assert_eq!(times, [(1, at(0), at(0)), (2, at(0), at(6))]);
    assert!(store.exceptions(Some(Ignored)).await?.is_empty());
    Ok(())
}
