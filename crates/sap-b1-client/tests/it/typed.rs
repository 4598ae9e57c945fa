//! Generated records against a Service Layer in memory, and against every JSON object that could be one.

mod documents;
mod masters;
mod read_only;
mod reading;
mod recorded;
mod store;

use sap_b1_client::{ListQuery, Record, RecordSet};
use serde_json::Value;
use std::fmt::Debug;
use store::Store;

type Body<S> = <<S as RecordSet>::Record as Record>::Body;

/// Creates a record, changes it, reads it back after each step, and deletes it.
async fn lives<S>(keys: &[&'static str], fresh: Body<S>, change: Body<S>)
where
    S: RecordSet<Record: Debug>,
{
    let store = Store::new(S::NAME, <S::Record as Record>::NAME, keys);
    let set = store.client().entities::<S>();

    let created = set.create(&fresh).await.unwrap();
    let record = created.record.unwrap();
    let key = S::key(&record).unwrap();
    let mut wanted = object(&fresh);
    wanted.extend(keys.iter().map(|key| ((*key).to_owned(), record.to_object()[*key].clone())));
    assert_eq!(record.to_object(), wanted, "{} keeps what was sent and nothing else", S::NAME);
    assert!(record.rest().properties().is_empty(), "{} has a field for each of them", S::NAME);
    assert_eq!(set.get(&key).await.unwrap().as_ref(), Some(&record));

    set.patch(&key, &change).await.unwrap();
    wanted.extend(object(&change));
    let changed = set.get(&key).await.unwrap().unwrap();
    assert_eq!(changed.to_object(), wanted, "{} is changed where it was asked to be", S::NAME);
    assert_ne!(changed, record);
    assert_eq!(set.list(&ListQuery::new()).try_collect().await.unwrap(), [changed]);

    set.delete(&key).await.unwrap();
    assert_eq!(set.get(&key).await.unwrap(), None);
}

fn object(body: &impl serde::Serialize) -> sap_b1_client::OtherProperties {
    let Value::Object(object) = serde_json::to_value(body).unwrap() else { panic!("a body is an object") };
    object
}
