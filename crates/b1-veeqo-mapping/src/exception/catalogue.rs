//! What each reason code means: who solves it, how bad it is, what ends it, what to do.

pub(super) mod approval;
pub(super) mod customer;
pub(super) mod finance;
pub(super) mod invoice;
pub(super) mod item;
pub(super) mod money;
pub(super) mod movement;
pub(super) mod order;
pub(super) mod parcel;
pub(super) mod refusal;
pub(super) mod returned;
pub(super) mod sale;
pub(super) mod stock;
pub(super) mod system;
pub(super) mod tracking;

use super::{Category, Ends, Handling, Owner, Severity};

/// The catalogue's entry of one reason code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The part of the work that it belongs to.
    pub category: Category,
    /// Who can solve it.
    pub owner: Owner,
    /// How bad it is at first.
    pub severity: Severity,
    /// How bad it becomes with age.
    pub grows: Option<Growth>,
    /// Whether the program, data or a person ends it.
    pub handling: Handling,
    /// How it leaves the list.
    pub ends: Ends,
    /// One plain sentence, without the values of the record.
    pub title: &'static str,
    /// What happened, for somebody who sees the code for the first time.
    pub story: &'static str,
    /// What it means for the order, the stock or the money until it is solved.
    pub impact: &'static str,
    /// What to do, in order, in the words of the menus of SAP and Veeqo.
    pub steps: &'static [&'static str],
}

/// An exception that nobody solves becomes worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Growth {
    /// Hours after which it is worse.
    pub hours: u32,
    /// How bad it is then.
    pub severity: Severity,
}

/// A record that stands still for a day is a customer who waits.
const CRITICAL_IN_A_DAY: Option<Growth> = Some(Growth { hours: 24, severity: Severity::Critical });
/// What nobody looks at for three days is forgotten.
const ERROR_IN_THREE_DAYS: Option<Growth> = Some(Growth { hours: 72, severity: Severity::Error });

impl Entry {
    /// How bad an exception is that has been open for so many hours.
    #[must_use]
    pub fn severity_after(&self, hours: u32) -> Severity {
        match self.grows {
            Some(growth) if hours >= growth.hours => growth.severity.max(self.severity),
            _ => self.severity,
        }
    }
}
