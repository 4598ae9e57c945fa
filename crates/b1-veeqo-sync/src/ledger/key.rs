//! The natural keys of work rows.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The natural key of a work row, e.g. `order:123`, `despatch:55`, `product:A/B#1`, `adjustment:S1k2j3h4`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkKey(String);

impl WorkKey {
    /// The kind of the row that reads the returns of an order.
    pub(crate) const RETURNS_OF: &'static str = "returns";
    /// The kind of a return's row.
    pub(crate) const RETURN: &'static str = "return";
    /// The kind of the row of a return that a person made in SAP.
    pub(crate) const RETURN_BY_HAND: &'static str = "return-by-hand";

    /// The posting of a Veeqo order.
    #[must_use]
    pub fn order(id: i64) -> Self {
        Self(format!("order:{id}"))
    }

    /// A sales order of SAP's own on its way to Veeqo.
    #[must_use]
    pub fn sale(doc_entry: i64) -> Self {
        Self(format!("sale:{doc_entry}"))
    }

    /// The delivery of a shipped allocation.
    #[must_use]
    pub fn despatch(allocation_id: i64) -> Self {
        Self(format!("despatch:{allocation_id}"))
    }

    /// The invoice of a shipped allocation's delivery.
    #[must_use]
    pub fn invoice(allocation_id: i64) -> Self {
        Self(format!("invoice:{allocation_id}"))
    }

    /// The reading of what came back of an order.
    #[must_use]
    pub fn returns_of(order_id: i64) -> Self {
        Self(format!("{}:{order_id}", Self::RETURNS_OF))
    }

    /// One return of Veeqo.
    #[must_use]
    pub fn returned(return_id: i64) -> Self {
        Self(format!("{}:{return_id}", Self::RETURN))
    }

    /// A return or credit note that a person made in SAP, e.g. `return-by-hand:Returns:7`.
    #[must_use]
    pub fn returned_by_hand(set: &str, doc_entry: i64) -> Self {
        Self(format!("{}:{set}:{doc_entry}", Self::RETURN_BY_HAND))
    }

    /// The product of a SAP item in Veeqo.
    #[must_use]
    pub fn product(item_code: &str) -> Self {
        Self(format!("product:{item_code}"))
    }

    /// The cancellation of a posted order.
    #[must_use]
    pub fn cancellation(order_id: i64) -> Self {
        Self(format!("cancel:{order_id}"))
    }

    /// What was changed in Veeqo on a posted order.
    #[must_use]
    pub fn amendment(order_id: i64) -> Self {
        Self(format!("amend:{order_id}"))
    }

    /// A goods issue or receipt for movements that Veeqo saw.
    #[must_use]
    pub fn adjustment(key: &str) -> Self {
        Self(format!("adjustment:{key}"))
    }

    /// A key as the store kept it.
    #[must_use]
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// A second look, after a document was sent again: did the first one arrive after all?
    #[must_use]
    pub fn second_look(of: &Self) -> Self {
        Self(format!("verify:{of}"))
    }

    /// What kind of row watches the cause of a refusal.
    pub(crate) const RECHECK: &'static str = "recheck";

    /// The watch over the cause of a refusal: is it gone?
    #[must_use]
    pub fn recheck(record: &str) -> Self {
        Self(format!("{}:{record}", Self::RECHECK))
    }

    /// What kind of row it is: the text before the colon.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.0.split_once(':').map_or("", |(kind, _)| kind)
    }

    /// Kinds of rows that stand for no business record of their own: second looks, watches, and products, which are records as their items.
    pub const HELPERS: [&str; 3] = ["verify", Self::RECHECK, "product"];

    /// Whether the row stands for a business record.
    #[must_use]
    pub fn is_record(&self) -> bool {
        !Self::HELPERS.contains(&self.kind())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WorkKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
