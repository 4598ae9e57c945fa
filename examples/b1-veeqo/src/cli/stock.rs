//! What can be typed after `stock`.

use b1_veeqo_sync::ledger::{Leads, PairKey};
use clap::{Args, Subcommand, ValueEnum};

/// What to do with the stock of items in warehouses.
#[derive(Debug, Subcommand)]
pub(crate) enum StockCommand {
    /// Print pairs of item and warehouse that wait for a person, with what both sides show.
    List(StockListArgs),
    /// Answer which side is right where both show different stock.
    Adopt(AdoptArgs),
}

/// Options of `stock list`.
#[derive(Args, Debug)]
pub(crate) struct StockListArgs {
    /// Every pair, not only those that wait for a person.
    #[arg(long)]
    pub all: bool,
    /// Only this pair; may be repeated.
    #[arg(long = "pair", value_name = "ITEM@WAREHOUSE", value_parser = pair, conflicts_with = "all")]
    pub pairs: Vec<PairKey>,
}

/// Options of `stock adopt`.
#[derive(Args, Debug)]
pub(crate) struct AdoptArgs {
    /// The side that is right.
    #[arg(long, value_name = "SIDE")]
    pub from: FromSide,
    #[command(flatten)]
    pub which: AdoptWhich,
    /// Do not ask.
    #[arg(long)]
    pub yes: bool,
}

/// Which pairs are answered for.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct AdoptWhich {
    /// This pair; may be repeated.
    #[arg(long = "pair", value_name = "ITEM@WAREHOUSE", value_parser = pair)]
    pub pairs: Vec<PairKey>,
    /// Every pair that asks.
    #[arg(long)]
    pub all: bool,
}

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FromSide {
    /// SAP Business One: its on-hand is written to Veeqo.
    Sap,
    /// Veeqo: the difference is posted in SAP.
    Veeqo,
}

impl From<FromSide> for Leads {
    fn from(side: FromSide) -> Self {
        match side {
            FromSide::Sap => Self::Sap,
            FromSide::Veeqo => Self::Veeqo,
        }
    }
}

/// Item codes may hold an `@`; codes of warehouses do not.
fn pair(text: &str) -> Result<PairKey, String> {
    let (item, warehouse) = text.rsplit_once('@').ok_or("must be an item and a warehouse, such as MUG@01")?;
    Ok(PairKey {
        item: item.parse().map_err(|error| format!("{error}"))?,
        warehouse: warehouse.parse().map_err(|error| format!("{error}"))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_an_item_and_a_warehouse() {
        assert_eq!(pair("MUG@01").unwrap().to_string(), "MUG@01");
        assert_eq!(pair("A@B@02").unwrap().item.as_str(), "A@B");
        assert!(pair("MUG").unwrap_err().contains("MUG@01"));
        assert!(pair("MUG@").is_err());
    }
}
