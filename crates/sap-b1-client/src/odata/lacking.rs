//! Properties that old builds do not have.

use crate::connect::ServiceLayer;
use crate::error::Error;
use rest_transport::{BoxError, Request, Response};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Properties that every reading can do without: they came with later builds, or are missing from some types.
const DISPENSABLE: &[&str] = &["DataVersion", "UpdateTime"];

/// What a server was found not to have, by entity set. Shared by all clones of a connection.
#[derive(Debug, Default)]
pub(crate) struct Lacking(Mutex<BTreeSet<(String, &'static str)>>);

impl Lacking {
    fn of(&self, set: &str) -> Vec<&'static str> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().filter(|(of, _)| of == set).map(|(_, name)| *name).collect()
    }

    fn learn(&self, set: &str, missing: &[&'static str]) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.extend(missing.iter().map(|name| (set.to_owned(), *name)));
    }
}

impl ServiceLayer {
    /// Sends what `build` makes of a `$select`, and again without the dispensable properties that the server says it does not have. What is
    /// missing is remembered once a reading without it has succeeded.
    pub(crate) async fn call_selecting<T>(
        &self,
        set: &str,
        select: Option<&str>,
        build: impl Fn(Option<&str>) -> Request,
        read: impl Fn(&Response) -> Result<T, BoxError>,
    ) -> Result<T, Error> {
        let known = self.lacking.of(set);
        let mut missing = known.clone();
        loop {
            let names = select.map(|names| without(names, &missing));
            match self.call(&build(names.as_deref()), &read).await {
                Ok(answer) => {
                    if missing.len() > known.len() {
                        tracing::warn!(set, ?missing, "the server does not have these properties");
                        self.lacking.learn(set, &missing);
                    }
                    return Ok(answer);
                }
                Err(error) => match names.and_then(|names| refused_property(&error, &names)) {
                    Some(name) => missing.push(name),
                    None => return Err(error),
                },
            }
        }
    }
}

/// The dispensable property among those selected that the server refused by name.
fn refused_property(error: &Error, select: &str) -> Option<&'static str> {
    let said = error.rejection().filter(|said| said.status == 400)?;
    let named = |name: &str| {
        said.message.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| word == name)
    };
    DISPENSABLE
        .iter()
        .copied()
        .find(|name| select.split(',').any(|selected| selected == *name) && named(name))
}

fn without(select: &str, missing: &[&str]) -> String {
    select.split(',').filter(|name| !missing.contains(name)).collect::<Vec<_>>().join(",")
}
