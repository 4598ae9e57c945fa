//! Sales and stock documents: how they are made, copied from one another, changed, closed and cancelled.

mod batches;
mod bins;
mod bundle;
mod change;
mod copy;
mod create;
mod draft;
mod effects;
mod lines;
mod precision;
mod serials;
mod status;
mod totals;
mod tracking;

use super::books::{Books, Key};
use super::record::{Fields, Record};

pub(crate) use change::{change, cleared_header};
pub(crate) use create::{Created, create, preview};
pub(crate) use draft::{as_body, create_draft, save_to_document};
pub(crate) use precision::CURRENCY_DECIMALS;
pub(crate) use status::{cancel, close, reopen};
pub(crate) use tracking::{Direction, Picked, book as book_tracking, gather as gather_tracking};

/// A kind of document of the marketing family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Sales order, object type 17.
    Order,
    /// Delivery, 15.
    DeliveryNote,
    /// Customer invoice, 13.
    Invoice,
    /// Return, 16.
    Return,
    /// Customer credit note, 14.
    CreditNote,
    /// Draft of any other kind, 112.
    Draft,
    /// Goods receipt, 59.
    InventoryGenEntry,
    /// Goods issue, 60.
    InventoryGenExit,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Order,
        Self::DeliveryNote,
        Self::Invoice,
        Self::Return,
        Self::CreditNote,
        Self::Draft,
        Self::InventoryGenEntry,
        Self::InventoryGenExit,
    ];

    /// Name of the entity set.
    #[must_use]
    pub const fn set(self) -> &'static str {
        match self {
            Self::Order => "Orders",
            Self::DeliveryNote => "DeliveryNotes",
            Self::Invoice => "Invoices",
            Self::Return => "Returns",
            Self::CreditNote => "CreditNotes",
            Self::Draft => "Drafts",
            Self::InventoryGenEntry => "InventoryGenEntries",
            Self::InventoryGenExit => "InventoryGenExits",
        }
    }

    /// Object type (`BoObjectTypes`), the value of `BaseType`.
    #[must_use]
    pub const fn object_type(self) -> i64 {
        match self {
            Self::Order => 17,
            Self::DeliveryNote => 15,
            Self::Invoice => 13,
            Self::Return => 16,
            Self::CreditNote => 14,
            Self::Draft => 112,
            Self::InventoryGenEntry => 59,
            Self::InventoryGenExit => 60,
        }
    }

    pub(crate) fn from_object_type(object_type: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.object_type() == object_type)
    }

    /// Name in `DocObjectCode`.
    pub(crate) const fn object_code(self) -> &'static str {
        match self {
            Self::Order => "oOrders",
            Self::DeliveryNote => "oDeliveryNotes",
            Self::Invoice => "oInvoices",
            Self::Return => "oReturns",
            Self::CreditNote => "oCreditNotes",
            Self::Draft => "oDrafts",
            Self::InventoryGenEntry => "oInventoryGenEntry",
            Self::InventoryGenExit => "oInventoryGenExit",
        }
    }

    pub(crate) fn from_object_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.object_code() == code)
    }

    /// Whether the document has a business partner.
    pub(crate) const fn has_partner(self) -> bool {
        !matches!(self, Self::InventoryGenEntry | Self::InventoryGenExit)
    }

    /// Which way the document moves stock; an order moves none.
    pub(crate) const fn direction(self) -> Option<Direction> {
        match self {
            Self::Order | Self::Draft => None,
            Self::DeliveryNote | Self::Invoice | Self::InventoryGenExit => Some(Direction::Out),
            Self::Return | Self::CreditNote | Self::InventoryGenEntry => Some(Direction::In),
        }
    }

    /// Whether a line of this kind may be copied from a line of `base`.
    pub(crate) const fn accepts_base(self, base: Self) -> bool {
        matches!(
            (self, base),
            (Self::DeliveryNote, Self::Order)
                | (Self::Invoice, Self::Order | Self::DeliveryNote)
                | (Self::Return, Self::DeliveryNote)
                | (Self::CreditNote, Self::Invoice | Self::Return)
        )
    }

    /// Whether a line copied from `base` leaves stock alone because the base has moved it already.
    pub(crate) const fn stock_moved_by(self, base: Self) -> bool {
        matches!((self, base), (Self::Invoice, Self::DeliveryNote) | (Self::CreditNote, Self::Return))
    }
}

/// The line with that `LineNum`.
pub(crate) fn line_of(books: &Books, kind: Kind, entry: i64, number: i64) -> Option<&Record> {
    let document = books.get(kind.set(), &Key::Int(entry))?;
    document.rows("DocumentLines").into_iter().find(|line| line.int("LineNum") == Some(number))
}

/// The line with that `LineNum`, for changing.
pub(crate) fn line_mut(document: &mut Record, number: i64) -> Option<&mut Record> {
    document.rows_mut("DocumentLines").into_iter().find(|line| line.int("LineNum") == Some(number))
}

pub(crate) const OPEN: &str = "bost_Open";
pub(crate) const CLOSED: &str = "bost_Close";

/// Whether a document or line is open.
pub(crate) fn is_open(record: &Record, status: &str) -> bool {
    record.text(status) != Some(CLOSED)
}
