//! Which part of the sandbox answers a request.

use super::books::Env;
use super::errors::Fault;
use super::errors::Text;
use super::route::{Call, Segment};
use super::sets::EntitySet;
use super::{actions, crossjoin, metadata, read, services, sql_queries, write};
use crate::http::Response;

/// Answers a request that has a live session.
pub(crate) fn answer(env: &mut Env<'_>, call: &Call) -> Result<Response, Fault> {
    refuse_denied(env, call)?;
    match call.segments.as_slice() {
        [] if call.method == "GET" => Ok(read::service_document(env, call)),
        [only] if only.name == "$metadata" => Ok(metadata::answer(env.books, call.version)),
        [only] if only.name == "$crossjoin" => {
            crossjoin::get(env, call, only.arguments.as_deref().unwrap_or_default())
        }
        [only] if only.arguments.is_none() && services::is_service(&only.name) => {
            services::answer(env, call, &only.name)
        }
        [first, rest @ ..] => {
            let set = EntitySet::find(env.books, &first.name).ok_or_else(unrecognised)?;
            on_set(env, call, &set, first, rest)
        }
        [] => Err(unrecognised()),
    }
}

/// What the user has no right to.
fn refuse_denied(env: &Env<'_>, call: &Call) -> Result<(), Fault> {
    let name = call.segments.first().map_or("", |segment| segment.name.as_str());
    let denied = &env.settings.denied;
    if denied.contains(name) || denied.contains(&format!("{} {name}", call.method)) {
        return Err(Fault::refused(
            -6006,
            Text::Plain("You are not permitted to perform this action".to_owned()),
        ));
    }
    Ok(())
}

fn unrecognised() -> Fault {
    Fault::new(400, 206, Text::Plain("Unrecognized resource path.".to_owned()))
}

fn on_set(
    env: &mut Env<'_>,
    call: &Call,
    set: &EntitySet,
    first: &Segment,
    rest: &[Segment],
) -> Result<Response, Fault> {
    let Some(arguments) = first.arguments.as_deref() else {
        return match (call.method.as_str(), rest) {
            ("GET", []) => read::list(env, call, set),
            ("GET", [count]) if count.name == "$count" => read::count(env, call, set),
            ("POST", []) => write::create(env, call, set),
            _ => Err(unrecognised()),
        };
    };
    let key = set.read_key(arguments)?;
    match (call.method.as_str(), rest) {
        ("GET", []) => read::one(env, call, set, &key),
        ("PATCH" | "MERGE", []) => write::change(env, call, set, &key, write::Mode::Merge),
        ("PUT", []) => write::change(env, call, set, &key, write::Mode::Replace),
        ("DELETE", []) => write::delete(env, call, set, &key),
        ("GET" | "POST", [list]) if set.name == "SQLQueries" && list.name == "List" => {
            sql_queries::list(env, call, &key, arguments)
        }
        ("POST", [action]) => actions::run(env, call, set, &key, &action.name),
        _ => Err(unrecognised()),
    }
}
