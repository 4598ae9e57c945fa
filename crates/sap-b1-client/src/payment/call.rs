//! `IncomingPayments`.

use super::record::{NewPayment, Payment};
use crate::connect::ServiceLayer;
use crate::documents::created::{CreatedDocument, Made};
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::filter::Filter;
use crate::odata::keyset::List;

const INCOMING: Made = Made { set: "IncomingPayments", drafts: Some("PaymentDrafts"), key: "DocEntry" };

impl ServiceLayer {
    /// Creates an incoming payment. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome look for the payment **and** for a draft before creating it again.
    pub async fn create_incoming_payment(&self, payment: &NewPayment) -> Result<CreatedDocument, Error> {
        self.create_entry("CreateIncomingPayment", INCOMING, payment).await
    }

    /// An incoming payment; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_incoming_payment(&self, entry: DocEntry) -> Result<Option<Payment>, Error> {
        self.get_entry("GetIncomingPayment", INCOMING, entry).await
    }

    /// Incoming payments in the order of their keys.
    pub fn list_incoming_payments(&self, filter: Option<&Filter>) -> List<Payment> {
        self.list_entries("ListIncomingPayments", INCOMING, filter)
    }

    /// Cancels an incoming payment.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the payment again.
    pub async fn cancel_incoming_payment(&self, entry: DocEntry) -> Result<(), Error> {
        self.act_on_entry("CancelIncomingPayment", INCOMING, entry, "Cancel").await
    }
}
