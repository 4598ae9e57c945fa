//! What a person named for an item of a parcel: batches, serial numbers, bins.

use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::tracking::{BatchPick, BinPick, Selection, SerialNumber};
use serde::{Deserialize, Serialize};

/// What a person named for an item of a parcel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Batches with their quantities.
    #[serde(default)]
    pub batches: Vec<BatchPick>,
    /// Serial numbers of single units.
    #[serde(default)]
    pub serials: Vec<SerialNumber>,
    /// Bins with their quantities.
    #[serde(default)]
    pub bins: Vec<GivenBin>,
}

/// Units out of a bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenBin {
    /// `AbsEntry` of the bin.
    pub bin: i64,
    /// How many units.
    pub quantity: Quantity,
    /// The batch or serial number of which they are; not needed where there is one.
    pub of: Option<String>,
}

impl Given {
    /// Whether batches or serial numbers are named, and not only bins.
    #[must_use]
    pub fn names_units(&self) -> bool {
        !self.batches.is_empty() || !self.serials.is_empty()
    }

    pub(crate) fn selection(&self) -> Selection {
        Selection { batches: self.batches.clone(), serials: self.serials.clone() }
    }

    /// What is named, in a person's words.
    pub(crate) fn in_words(&self) -> String {
        let batches = self.batches.iter().map(|pick| format!("batch {}={}", pick.batch, pick.quantity));
        let serials = self.serials.iter().map(|serial| format!("serial number {serial}"));
        let bins = self.bins.iter().map(|bin| {
            let of = bin.of.as_ref().map(|of| format!("@{of}")).unwrap_or_default();
            format!("bin {}={}{of}", bin.bin, bin.quantity)
        });
        batches.chain(serials).chain(bins).collect::<Vec<_>>().join(", ")
    }

    /// The bins, tied to the units of a selection.
    pub(crate) fn bin_picks(&self, selection: &Selection) -> Result<Vec<BinPick>, String> {
        let batches = selection.batches.iter().map(|pick| pick.batch.as_str());
        let names: Vec<&str> = batches.chain(selection.serials.iter().map(SerialNumber::as_str)).collect();
        let tied = self.bins.iter().map(|given| {
            let GivenBin { bin, quantity, of } = given;
            let of = match (of, names.len()) {
                (None, 0) => None,
                (None, 1) => Some(0),
                (None, _) => return Err(format!("bin {bin} does not say of which batch or serial number")),
                (Some(of), _) => match names.iter().position(|name| name == of) {
                    Some(place) => Some(place),
                    None => return Err(format!("bin {bin} is named for {of}, which is not among the units")),
                },
            };
            Ok(BinPick { bin: *bin, quantity: *quantity, of })
        });
        tied.collect()
    }
}
