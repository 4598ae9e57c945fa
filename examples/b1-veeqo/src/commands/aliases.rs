//! `aliases`: which SKU of Veeqo stands for which item of SAP. Works on the configuration and the store alone, also while `run` works.

use crate::cli::AliasesCommand;
use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use crate::operator::operator;
use crate::output::{AliasList, Output, UnmapView};
use b1_veeqo_store::Access;
use b1_veeqo_sync::aliases::unmap;
use b1_veeqo_sync::ledger::Store;
use std::process::ExitCode;

/// Lists, or asks for the end of one.
pub(super) async fn run(what: &AliasesCommand, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let configured = &config.settings.items.aliases;
    match what {
        AliasesCommand::List => {
            let list = AliasList::of(configured, connect::aliases(&config.store).await?);
            output.result(&list, &list)?;
        }
        AliasesCommand::Remove { sku } => {
            let store = connect::store(config, Access::Tool).await?;
            let ended = unmap(store.as_ref() as &dyn Store, configured, sku.clone(), &operator()?).await;
            connect::close(store).await?;
            let alias = ended?.map_err(|why| Failure::refused_by("nothing was changed", why))?;
            let view = UnmapView::from(alias);
            output.result(&view, &view)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
