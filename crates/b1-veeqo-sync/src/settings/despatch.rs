//! How parcels, what is left of a cancelled order, and returns are booked.

use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::tracking::{ChoiceRules, Policy};
use std::collections::BTreeMap;

/// How parcels become deliveries.
#[derive(Clone, Debug, Default)]
pub struct DespatchSettings {
    /// What becomes of a parcel that left in a posting period that is closed by now.
    pub closed_period: ClosedPeriod,
    /// SAP's shipping type (`TransportationCode`) of a carrier, by its name in Veeqo in lower case.
    pub carriers: BTreeMap<String, i32>,
}

impl DespatchSettings {
    /// The shipping type of a carrier.
    #[must_use]
    pub fn carrier(&self, name: &str) -> Option<i32> {
        self.carriers.get(&name.trim().to_lowercase()).copied()
    }
}

/// What becomes of a parcel that left in a posting period that is closed by now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClosedPeriod {
    /// It is held, and finance decides.
    #[default]
    Hold,
    /// Its delivery is dated today.
    Today,
}

/// How batches, serial numbers and bins of a parcel are chosen where nobody has named them.
#[derive(Clone, Debug, Default)]
pub struct TrackingSettings {
    /// The rules of every item whose group has none of its own. `Explicit`: a person is asked.
    pub rules: ChoiceRules,
    /// The policy of single item groups, by `ItemsGroupCode`.
    pub groups: BTreeMap<i64, Policy>,
}

impl TrackingSettings {
    /// The rules of an item of that group.
    #[must_use]
    pub fn rules(&self, group: Option<i64>) -> ChoiceRules {
        let policy = group.and_then(|group| self.groups.get(&group)).copied();
        ChoiceRules { policy: policy.unwrap_or(self.rules.policy), ..self.rules }
    }
}

/// How returns are booked.
#[derive(Clone, Debug, Default)]
pub struct ReturnSettings {
    /// SAP's warehouse for goods that came back and did not go on the shelf again; without one they are exceptions. It is not mapped: its stock is
    /// nobody's to sell.
    pub warehouse: Option<WarehouseCode>,
    /// What becomes of goods that were invoiced.
    pub invoiced: InvoicedReturn,
}

/// What becomes of returned goods that were invoiced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InvoicedReturn {
    /// Finance is asked.
    #[default]
    Exception,
    /// An A/R credit note is copied from the invoice.
    CreditNote,
}

/// What becomes of the rest of an order that was cancelled after a parcel had left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CancelledRest {
    /// SAP's order is closed, and a person is told.
    #[default]
    Close,
    /// A person closes it; the exception goes when that is done.
    Ask,
}
