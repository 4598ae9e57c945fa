//! What is special about single orders of a day, and why a day cannot be played.

use crate::{sap, veeqo};

/// What makes one order of the day different from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// Nothing.
    None,
    /// Its parts leave from two warehouses.
    TwoWarehouses,
    /// Its two parcels leave on different days.
    TwoParcels,
    /// One line has a SKU that no SAP item has.
    UnmappedSku,
    /// It is allocated in a warehouse that is not mapped.
    UnmappedWarehouse,
    /// No payment is recorded.
    AwaitingPayment,
    /// It is cancelled before it is allocated.
    CancelledEarly,
    /// It is cancelled after it was allocated.
    CancelledLate,
    /// It has the same number as the first order.
    SameNumber,
}

impl Special {
    /// What the n-th order of a day is.
    pub(super) fn of(n: usize) -> Self {
        match n {
            40..48 => Self::TwoWarehouses,
            48..54 => Self::TwoParcels,
            54 => Self::UnmappedSku,
            55 => Self::UnmappedWarehouse,
            56 => Self::AwaitingPayment,
            57 => Self::CancelledEarly,
            58 => Self::CancelledLate,
            59 => Self::SameNumber,
            _ => Self::None,
        }
    }
}

/// Why a step of the day cannot be played.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// The catalogue has not reached Veeqo: there is nothing to sell.
    #[error("no item of SAP has reached Veeqo yet; let the catalogue travel first")]
    NothingToSell,
    /// Veeqo refused.
    #[error("Veeqo refused a step of the day")]
    Veeqo(#[from] veeqo::Refused),
    /// SAP refused.
    #[error("SAP refused a step of the day")]
    Sap(#[from] sap::Refused),
}
