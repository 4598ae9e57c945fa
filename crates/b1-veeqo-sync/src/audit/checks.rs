//! All checks. One fault sets off one check: where two could speak of it, the docs of the later one say which is silent.

mod account;
mod barcodes;
mod bundles;
mod catalogue;
mod channels;
mod codes;
mod collisions;
mod currencies;
mod items;
mod orders;
mod partners;
mod posting;
mod prices;
mod series;
mod setup;
mod stock;
mod systems;
mod tax;
mod tracking;
mod units;
mod warehouse_names;
mod warehouses;

pub(super) use currencies::foreign;

use super::facts::Source;
use super::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use serde::{Serialize, Serializer};
use std::fmt;

/// Every check, area by area.
pub const ALL: &[&[Check]] = &[
    systems::CHECKS,
    account::CHECKS,
    codes::CHECKS,
    collisions::CHECKS,
    items::CHECKS,
    tracking::CHECKS,
    units::CHECKS,
    barcodes::CHECKS,
    prices::CHECKS,
    catalogue::CHECKS,
    bundles::CHECKS,
    stock::CHECKS,
    warehouses::CHECKS,
    channels::CHECKS,
    partners::CHECKS,
    tax::CHECKS,
    series::CHECKS,
    currencies::CHECKS,
    posting::CHECKS,
    orders::CHECKS,
    setup::CHECKS,
];

/// One question that the audit asks.
#[derive(Debug)]
pub struct Check {
    /// Stable code.
    pub code: &'static str,
    /// What it belongs to.
    pub area: Area,
    /// What it looks for, in words.
    pub title: &'static str,
    /// How grave a finding is.
    pub severity: Severity,
    /// The side where a finding is mended.
    pub side: Side,
    /// What it must read.
    pub needs: &'static [Source],
    /// What to do about a finding.
    pub fix: &'static str,
    pub(crate) find: fn(&View<'_>) -> Vec<Hit>,
}

/// A record that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) subject: String,
    pub(crate) message: String,
}

pub(crate) fn hit(subject: impl Into<String>, message: impl Into<String>) -> Hit {
    Hit { subject: subject.into(), message: message.into() }
}

macro_rules! areas {
    ($($(#[$doc:meta])* $area:ident = $name:literal,)*) => {
        /// What a check belongs to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Area {
            $($(#[$doc])* $area,)*
        }

        impl Area {
            /// All areas, in the order in which they are reported.
            pub const ALL: &[Self] = &[$(Self::$area),*];

            /// What people call it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$area => $name,)*
                }
            }
        }
    };
}

areas! {
    /// Reading, clocks.
    Systems = "systems and rights",
    /// Veeqo's plan and settings.
    Account = "Veeqo account",
    /// Item codes and names.
    Codes = "item codes",
    /// Items in use.
    Items = "items",
    /// Batches and serial numbers.
    Tracking = "batches and serial numbers",
    /// Units of measurement.
    Units = "units",
    /// Barcodes.
    Barcodes = "barcodes",
    /// Prices.
    Prices = "prices",
    /// What stands on one side and not on the other.
    Catalogue = "catalogue on both sides",
    /// Bundles and kits.
    Bundles = "bundles and kits",
    /// Quantities.
    Stock = "stock",
    /// Warehouses and bins.
    Warehouses = "warehouses",
    /// Sales channels.
    Channels = "channels",
    /// Customers.
    Partners = "customers",
    /// Tax and freight.
    Tax = "tax and freight",
    /// Series, periods, approvals, currencies.
    Finance = "finance set-up",
    /// Orders at go-live.
    Orders = "orders at go-live",
    /// What set-up made in SAP.
    Setup = "set-up in SAP",
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
