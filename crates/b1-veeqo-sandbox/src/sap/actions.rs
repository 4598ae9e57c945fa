//! Bound actions, e.g. `Orders(1)/Close`.

use super::books::{Env, Key};
use super::documents::{self, Kind};
use super::errors::{Fault, Text};
use super::read::{kind_of, single};
use super::respond;
use super::route::Call;
use super::sets::EntitySet;
use super::write::check_tag;
use crate::http::Response;

/// Runs an action on one entity.
pub(crate) fn run(
    env: &mut Env<'_>,
    call: &Call,
    set: &EntitySet,
    key: &Key,
    action: &str,
) -> Result<Response, Fault> {
    check_tag(env, call, set, key)?;
    match (kind_of(set), key) {
        (Some(kind), Key::Int(entry)) => on_document(env, call, set, kind, *entry, action),
        _ => Err(Fault::refused(-5006, Text::NotSupported)),
    }
}

fn on_document(
    env: &mut Env<'_>,
    call: &Call,
    set: &EntitySet,
    kind: Kind,
    entry: i64,
    action: &str,
) -> Result<Response, Fault> {
    match action {
        "Close" => documents::close(env, kind, entry)?,
        "Reopen" => documents::reopen(env, kind, entry)?,
        "Cancel" => drop(documents::cancel(env, kind, entry)?),
        "CreateCancellationDocument" => {
            let twin =
                documents::cancel(env, kind, entry)?.ok_or(Fault::refused(-5006, Text::NotSupported))?;
            return Ok(single(env, call, set, &twin, None, 200));
        }
        _ => return Err(Fault::refused(-5006, Text::NotSupported)),
    }
    Ok(respond::empty(call.version))
}
