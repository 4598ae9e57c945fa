//! Making what lacks. Running it again makes nothing.

use super::plan::{Part, PartState, SetupPart, SetupReport, is_refusal};
use super::{SetupNames, plan_setup};
use crate::error::EngineError;
use sap_b1_client::{Error, ErrorKind, ServiceLayer};
use std::time::Duration;

/// How often a part that lost its answer is tried. A name is a key in SAP: it cannot be made twice.
const TRIES: u32 = 3;
/// How often, and how long apart, the Service Layer is asked whether it knows the new table and field.
const LOOKS: u32 = 5;
const PAUSE: Duration = Duration::from_secs(5);

/// Makes every part that lacks, then waits some seconds for the Service Layer to know the new ones.
///
/// # Errors
/// SAP cannot be reached, or refuses the login. What was made stays and is found by the next run.
pub async fn apply_setup(sap: &ServiceLayer, names: &SetupNames) -> Result<SetupReport, EngineError> {
    sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let mut made = Vec::new();
    for part in Part::all(names).map_err(EngineError::names)? {
        made.push(ensure(sap, names, &part).await?);
    }
    await_metadata(sap, names, made).await
}

async fn ensure(sap: &ServiceLayer, names: &SetupNames, part: &Part) -> Result<SetupPart, EngineError> {
    let mut found = part.look(sap, names).await?;
    let replaces = found.state == PartState::Outdated;
    for _ in 0..TRIES {
        if !found.state.is_to_do() {
            return Ok(found);
        }
        match make(sap, part, found.state).await {
            Ok(()) => {
                let state = if replaces { PartState::Replaced } else { PartState::Created };
                return Ok(part.is(state, ""));
            }
            // Somebody was faster, or the answer was lost: what is there now decides.
            Err(error) if error.is_outcome_unknown() || error.kind() == Some(ErrorKind::AlreadyExists) => {
                tracing::warn!(%error, "looking whether it was made");
                let lost = error.is_outcome_unknown();
                found = part.look(sap, names).await?;
                if lost && matches!(found.state, PartState::Ready | PartState::Hidden) {
                    let state = if replaces { PartState::Replaced } else { PartState::Created };
                    return Ok(part.is(state, "its answer was lost; it was found afterwards"));
                }
            }
            Err(error) if is_refusal(&error) => return Ok(part.refused("make", &error)),
            Err(error) => return Err(EngineError::sap("set SAP up", error)),
        }
    }
    found.message = "SAP gave no usable answer; run this again".to_owned();
    Ok(found)
}

async fn make(sap: &ServiceLayer, part: &Part, state: PartState) -> Result<(), Error> {
    match part {
        Part::Table(table) => sap.create_user_table(table).await,
        Part::Field(field) => sap.create_user_field(field).await,
        Part::Query(_, query) if state == PartState::Outdated => {
            sap.change_sql_query(&query.sql_code, &query.sql_text).await
        }
        Part::Query(_, query) => sap.create_sql_query(query).await,
    }
}

/// A table or field that was made just now is looked for until the Service Layer knows it.
async fn await_metadata(
    sap: &ServiceLayer,
    names: &SetupNames,
    mut made: Vec<SetupPart>,
) -> Result<SetupReport, EngineError> {
    let is_new = |part: &SetupPart| part.state == PartState::Created;
    if !made.iter().any(is_new) {
        return Ok(SetupReport { parts: made });
    }
    let mut now = plan_setup(sap, names).await?;
    for _ in 1..LOOKS {
        if now.can_fence() {
            break;
        }
        sap.clock().sleep(PAUSE).await;
        now = plan_setup(sap, names).await?;
    }
    for (part, now) in made.iter_mut().zip(now.parts) {
        if is_new(part) && now.state != PartState::Ready {
            *part = now;
        }
    }
    Ok(SetupReport { parts: made })
}
