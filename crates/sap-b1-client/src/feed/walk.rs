//! One walk over what changed.

use super::changing::Changing;
use super::state::FeedState;
use crate::connect::ServiceLayer;
use crate::documents::kind::DocumentKind;
use crate::entities::business_partner::BusinessPartner;
use crate::entities::document::Document;
use crate::entities::document_read::DocumentFields;
use crate::entities::item::Item;
use crate::entities::item_query::ItemQuery;
use crate::error::Error;
use crate::generic::set::EntitySet;
use crate::inventory::transfer::StockTransfer;
use crate::odata::filter::Filter;
use crate::odata::keyset::List;
use crate::odata::list_query::ListQuery;
use crate::odata::property::Property;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// How far a walk reaches behind the newest stamp unless told otherwise: time for long transactions to commit after their stamp, and more
/// than the minute to which some servers round.
const OVERLAP: Duration = Duration::from_secs(300);

/// The records that changed since a state, each once per version.
///
/// Read to the end, work on what came, then keep [`ChangeWalk::into_state`]: a walk that was broken off gives no state, so the next one
/// repeats it. Deletions leave no trace here.
#[must_use = "a walk reads nothing until it is asked"]
#[derive(Debug)]
pub struct ChangeWalk<T: DeserializeOwned + Send> {
    rows: List<T>,
    before: FeedState,
    after: FeedState,
    overlap: Duration,
    complete: bool,
}

impl<T: Changing + DeserializeOwned + Send> ChangeWalk<T> {
    fn new(state: FeedState, overlap: Duration, rows: impl FnOnce(Filter) -> List<T>) -> Self {
        let rows = rows(state.filter::<T>(overlap));
        Self { rows, before: state.clone(), after: state, overlap, complete: false }
    }

    /// The next record that is new or was changed; `None` at the end.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::UnreadableRows`] comes after all others were given and ends the walk like `None`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        loop {
            match self.rows.try_next().await {
                Ok(Some(record)) => {
                    self.after.see(&record);
                    if self.before.is_new(&record) {
                        return Ok(Some(record));
                    }
                }
                Ok(None) => {
                    self.complete = true;
                    return Ok(None);
                }
                Err(error) => {
                    self.complete |= matches!(error, Error::UnreadableRows { .. });
                    return Err(error);
                }
            }
        }
    }

    /// Where the next walk begins; `None` where this one was not read to its end.
    ///
    /// After [`Error::UnreadableRows`] the rows named there need not come again before they change: note them.
    #[must_use]
    pub fn into_state(mut self) -> Option<FeedState> {
        self.after.prune(self.overlap);
        self.complete.then_some(self.after)
    }
}

/// Begins walks over what changed.
#[derive(Clone, Debug)]
#[must_use]
pub struct ChangeFeed {
    service_layer: ServiceLayer,
    overlap: Duration,
}

impl ServiceLayer {
    /// Reads what changed since a state, reaching five minutes behind its newest stamp.
    pub fn changes(&self) -> ChangeFeed {
        ChangeFeed { service_layer: self.clone(), overlap: OVERLAP }
    }
}

impl ChangeFeed {
    /// Reaches that far behind the newest stamp. Choose more than the longest transaction, and more than a minute.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = overlap;
        self
    }

    /// Items that changed, among those the query asks for. Stock movements do not change an item.
    pub fn items(&self, query: &ItemQuery, since: FeedState) -> ChangeWalk<Item> {
        ChangeWalk::new(since, self.overlap, |changed| {
            self.service_layer.list_items(&query.clone().and(changed))
        })
    }

    /// Documents that changed, among those that fulfil the condition.
    pub fn documents(
        &self,
        kind: DocumentKind,
        filter: Option<&Filter>,
        fields: &DocumentFields,
        since: FeedState,
    ) -> ChangeWalk<Document> {
        ChangeWalk::new(since, self.overlap, |changed| {
            self.service_layer.list_documents(kind, Some(&narrowed(filter, changed)), fields)
        })
    }

    /// Business partners that changed, among those that fulfil the condition.
    pub fn business_partners(
        &self,
        filter: Option<&Filter>,
        since: FeedState,
    ) -> ChangeWalk<BusinessPartner> {
        ChangeWalk::new(since, self.overlap, |changed| {
            self.service_layer.list_business_partners(Some(&narrowed(filter, changed)))
        })
    }

    /// Stock transfers that changed, among those that fulfil the condition. They have no time of change: every transfer changed on the day of
    /// the newest one, or within the overlap before that day, comes again with every walk.
    pub fn stock_transfers(&self, filter: Option<&Filter>, since: FeedState) -> ChangeWalk<StockTransfer> {
        ChangeWalk::new(since, self.overlap, |changed| {
            self.service_layer.list_stock_transfers(Some(&narrowed(filter, changed)))
        })
    }

    /// Records of any set that changed, in the caller's own type. Of the query, selection and condition count; the selection must hold what
    /// [`Changing`] needs.
    pub fn records<T: Changing + DeserializeOwned + Send>(
        &self,
        set: &EntitySet<T>,
        key: impl Into<Property>,
        query: &ListQuery,
        since: FeedState,
    ) -> ChangeWalk<T> {
        ChangeWalk::new(since, self.overlap, |changed| set.list_by_key(key, &query.clone().filter(changed)))
    }
}

fn narrowed(filter: Option<&Filter>, changed: Filter) -> Filter {
    match filter {
        Some(filter) => filter.clone().and(changed),
        None => changed,
    }
}
