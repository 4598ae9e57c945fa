//! `trace`: the story of one order, from the store alone.

use crate::cli::TraceArgs;
use crate::config::Config;
use crate::connect;
use crate::failure::{Failure, NOT_READY};
use crate::output::{Candidates, Output, StoryText, remark};
use b1_veeqo_store::Access;
use b1_veeqo_sync::trace::{Traced, trace};
use std::process::ExitCode;

/// Prints the story, or the records among which a person has to choose. Also while `run` works.
pub(super) async fn run(args: &TraceArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let store = connect::store(config, Access::Tool).await?;
    let name = args.name.trim();
    let traced = trace(store.as_ref(), name).await?;
    connect::close(store).await?;
    match traced {
        Traced::One(story) => {
            output.result(StoryText::new(&story, &config.settings.time_zone), &story)?;
            Ok(ExitCode::SUCCESS)
        }
        Traced::Several(candidates) => {
            let candidates = Candidates::new(candidates);
            output.result(&candidates, &candidates)?;
            Ok(ExitCode::from(NOT_READY))
        }
        _ => {
            remark(&format!(
                "nothing in the store is called '{name}': give the order's number, Veeqo's id, a tracking number, SAP's DocNum or DocEntry, or a key such as order:123"
            ));
            Ok(ExitCode::from(NOT_READY))
        }
    }
}
