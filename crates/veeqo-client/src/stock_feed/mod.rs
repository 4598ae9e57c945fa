//! What changed in stock since the last look. Veeqo has no such feed.

mod known;
mod poll;

pub use poll::{StockPlace, StockPoll};

use crate::client::Veeqo;
use crate::error::Error;
use crate::filter::ProductFilter;
use crate::model::Product;
use jiff::{SignedDuration, Timestamp};
use known::KnownLevels;

/// When to look where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StockFeedSettings {
    /// How far each look reaches back before the last one, for clocks that differ and changes that Veeqo writes late.
    pub overlap: SignedDuration,
    /// How often every product is read, whatever its date says.
    pub sweep_every: SignedDuration,
}

impl Default for StockFeedSettings {
    /// Ten minutes of overlap, a sweep a day.
    fn default() -> Self {
        Self { overlap: SignedDuration::from_mins(10), sweep_every: SignedDuration::from_hours(24) }
    }
}

/// Tells changed stock levels by `GET /products?updated_at_min`.
///
/// In all recorded data a change of stock moves the date of its product; nobody at Veeqo promises it. So a sweep over all products runs
/// from time to time: it finds what the dates did not tell, and [`StockPoll::missed`] says that they cannot be trusted.
/// What is known is kept in memory: the first look of a new feed is a sweep and gives every level.
#[derive(Clone, Debug, Default)]
pub struct StockFeed {
    settings: StockFeedSettings,
    known: KnownLevels,
    looked_at: Option<Timestamp>,
    swept_at: Option<Timestamp>,
}

impl StockFeed {
    /// A feed that knows nothing yet.
    #[must_use]
    pub fn new(settings: StockFeedSettings) -> Self {
        Self { settings, ..Self::default() }
    }

    /// Makes the next look a sweep.
    pub fn sweep_next(&mut self) {
        self.swept_at = None;
    }

    /// Reads what changed since the last look. After an error nothing is taken as seen: the next look gives it again.
    ///
    /// # Errors
    /// As [`Veeqo::send`]. Products that cannot be read are no error: see [`StockPoll::unreadable`].
    pub async fn poll(&mut self, veeqo: &Veeqo) -> Result<StockPoll, Error> {
        let now = veeqo.now();
        let reach = self.looked_at.and_then(|looked| looked.checked_sub(self.settings.overlap).ok());
        let sweep = reach.is_none() || self.is_sweep_due(now);
        let mut poll = StockPoll::new(sweep);
        let filter = ProductFilter { updated_at_min: reach.filter(|_| !sweep), ..ProductFilter::default() };
        let mut products = veeqo.list_products(&filter);
        loop {
            match products.try_next().await {
                Ok(Some(product)) => self.compare(&product, reach, &mut poll),
                Ok(None) => break,
                Err(Error::UnreadableRows { rows, .. }) => poll.unreadable.extend(rows),
                Err(error) => return Err(error),
            }
        }
        self.settle(&mut poll, now);
        Ok(poll)
    }

    fn is_sweep_due(&self, now: Timestamp) -> bool {
        let due = self.swept_at.and_then(|swept| swept.checked_add(self.settings.sweep_every).ok());
        due.is_none_or(|due| now >= due)
    }

    /// `reach` is how far back a look by dates would have gone.
    fn compare(&self, product: &Product, reach: Option<Timestamp>, poll: &mut StockPoll) {
        let told = reach.is_none_or(|reach| product.updated_at.is_some_and(|updated| updated >= reach));
        for entry in product.sellables.iter().flat_map(|sellable| &sellable.stock_entries) {
            let place = StockPlace::of(entry);
            poll.seen.insert(place);
            if self.known.holds(entry) {
                continue;
            }
            if !told && self.known.contains(place) {
                poll.missed.push(place);
            }
            poll.changed.push(entry.clone());
        }
    }

    fn settle(&mut self, poll: &mut StockPoll, now: Timestamp) {
        for entry in &poll.changed {
            self.known.learn(entry);
        }
        self.looked_at = Some(now);
        if poll.sweep {
            self.swept_at = Some(now);
            if poll.unreadable.is_empty() {
                poll.gone = self.known.forget_all_but(&poll.seen);
            }
        }
    }
}
