//! Records that carry a stamp of their last change.

use crate::entities::business_partner::BusinessPartner;
use crate::entities::document::Document;
use crate::entities::item::Item;
use crate::inventory::transfer::StockTransfer;
use crate::odata::changes::ChangeCursor;
use jiff::civil::{Date, Time};

/// A record that carries a stamp of its last change, and counts its changes.
pub trait Changing {
    /// The property with the day of creation, where there is one: old builds leave the stamp of change empty until the first change.
    const CREATED: Option<&'static str> = None;

    /// Whether its stamp has a time of day. Without one, changes are asked for by day, and a record that counts no versions comes again with
    /// every walk until its day lies behind the overlap.
    const TIMED: bool = true;

    /// Its key as text.
    fn key(&self) -> String;

    /// How often it was changed (`DataVersion`), where the server says so. Without it, a second change under the same stamp goes unseen.
    fn version(&self) -> Option<i64>;

    /// When it was changed last, in the server's local time. The stamp of its creation will do where that is missing.
    fn stamp(&self) -> Option<ChangeCursor>;

    /// The day it was created, where [`Changing::CREATED`] names the property.
    fn created(&self) -> Option<Date> {
        None
    }
}

fn stamp(changed: (Option<Date>, Option<Time>), created: Option<Date>) -> Option<ChangeCursor> {
    match changed {
        (Some(date), time) => Some(ChangeCursor { date, time: time.unwrap_or_default() }),
        (None, _) => created.map(|date| ChangeCursor { date, time: Time::midnight() }),
    }
}

impl Changing for Item {
    const CREATED: Option<&'static str> = Some("CreateDate");

    fn created(&self) -> Option<Date> {
        self.create_date
    }

    fn key(&self) -> String {
        self.item_code.to_string()
    }

    fn version(&self) -> Option<i64> {
        self.data_version
    }

    fn stamp(&self) -> Option<ChangeCursor> {
        stamp((self.update_date, self.update_time), self.create_date)
    }
}

impl Changing for Document {
    const CREATED: Option<&'static str> = Some("CreationDate");

    fn created(&self) -> Option<Date> {
        self.creation_date
    }

    fn key(&self) -> String {
        self.doc_entry.to_string()
    }

    fn version(&self) -> Option<i64> {
        self.data_version
    }

    fn stamp(&self) -> Option<ChangeCursor> {
        stamp((self.update_date, self.update_time), self.creation_date)
    }
}

impl Changing for BusinessPartner {
    const CREATED: Option<&'static str> = Some("CreateDate");

    fn created(&self) -> Option<Date> {
        self.create_date
    }

    fn key(&self) -> String {
        self.card_code.to_string()
    }

    fn version(&self) -> Option<i64> {
        self.data_version
    }

    fn stamp(&self) -> Option<ChangeCursor> {
        stamp((self.update_date, self.update_time), self.create_date)
    }
}

/// A stock transfer has neither a time of change nor a count of versions.
impl Changing for StockTransfer {
    const CREATED: Option<&'static str> = Some("CreationDate");
    const TIMED: bool = false;

    fn created(&self) -> Option<Date> {
        self.creation_date
    }

    fn key(&self) -> String {
        self.doc_entry.to_string()
    }

    fn version(&self) -> Option<i64> {
        None
    }

    fn stamp(&self) -> Option<ChangeCursor> {
        stamp((self.update_date, None), self.creation_date)
    }
}
