//! Units of a parcel, or of a movement of stock, that a person names.

use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::tracking::{BatchNumber, BatchPick, SerialNumber};
use b1_veeqo_sync::ledger::{Given, GivenBin};
use clap::Args;
use rust_decimal::Decimal;

/// Batches, serial numbers and bins of `exceptions resolve`.
#[derive(Args, Debug)]
pub(crate) struct UnitArgs {
    /// A batch and how many units of it left, or came, such as B1=5; once for each batch.
    #[arg(long = "batch", value_name = "NUMBER=QUANTITY", value_parser = batch)]
    pub batches: Vec<BatchPick>,
    /// A serial number of a unit that left, or came; once for each unit.
    #[arg(long = "serial", value_name = "NUMBER")]
    pub serials: Vec<SerialNumber>,
    /// A bin (its `AbsEntry`) and how many units of a parcel left it, such as 12=5; of one of several batches or serial numbers: 12=5@B1.
    #[arg(long = "bin", value_name = "ENTRY=QUANTITY[@NUMBER]", value_parser = bin)]
    pub bins: Vec<GivenBin>,
    /// The parcel's line: its SKU, item code, or number; where several could be meant.
    #[arg(long, value_name = "LINE", conflicts_with_all = ["note", "sku", "customer"])]
    pub line: Option<String>,
}

impl UnitArgs {
    /// What is named; `None` where nothing is.
    pub(crate) fn given(&self) -> Option<Given> {
        let Self { batches, serials, bins, .. } = self;
        let given = Given { batches: batches.clone(), serials: serials.clone(), bins: bins.clone() };
        (given != Given::default()).then_some(given)
    }
}

fn batch(text: &str) -> Result<BatchPick, String> {
    let (number, units) = text.rsplit_once('=').ok_or("it looks like NUMBER=QUANTITY, such as B1=5")?;
    let batch = BatchNumber::new(number).map_err(|error| error.to_string())?;
    Ok(BatchPick { batch, quantity: quantity(units)? })
}

fn bin(text: &str) -> Result<GivenBin, String> {
    let (entry, rest) = text.split_once('=').ok_or("it looks like ENTRY=QUANTITY, such as 12=5")?;
    let (units, of) = rest.split_once('@').map_or((rest, None), |(units, of)| (units, Some(of.to_owned())));
    let number = entry.parse().ok().filter(|bin: &i64| *bin > 0);
    let bin = number
        .ok_or_else(|| format!("'{entry}' is no bin: the number is meant that SAP gives it (AbsEntry)"))?;
    Ok(GivenBin { bin, quantity: quantity(units)?, of })
}

fn quantity(text: &str) -> Result<Quantity, String> {
    let number: Decimal = text.parse().map_err(|_| format!("'{text}' is no quantity"))?;
    let quantity = Quantity::new(number).map_err(|error| error.to_string())?;
    if quantity.is_zero() { Err("the quantity must be more than 0".to_owned()) } else { Ok(quantity) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_as_they_are_written() {
        let pick = batch("L=1=2.5").unwrap();
        assert_eq!((pick.batch.as_str(), pick.quantity.to_string()), ("L=1", "2.5".to_owned()));
        let tied = bin("12=5@B1").unwrap();
        assert_eq!((tied.bin, tied.quantity, tied.of.as_deref()), (12, Quantity::units(5), Some("B1")));
        assert_eq!(bin("12=5").unwrap().of, None);
        for wrong in ["B1", "B1=", "B1=0", "B1=-1", "=1"] {
            assert!(batch(wrong).is_err(), "{wrong}");
        }
        for wrong in ["12", "A=1", "0=1", "12=x"] {
            assert!(bin(wrong).is_err(), "{wrong}");
        }
    }
}
