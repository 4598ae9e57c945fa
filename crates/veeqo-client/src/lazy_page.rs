//! A page that is read row by row: of a hundred orders, one is in memory at a time.

use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::page::{Listing, UnreadableRow, headers_of};
use crate::redact::without_quotes;
use crate::unreadable::unreadable_row;
use bytes::Bytes;
use rest_transport::{Request, Response};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::fmt;
use std::marker::PhantomData;

/// Sends a listing and gives its page unread: `veeqo.send(&Lazily(ListOrders::default()))`. For pages of several megabytes, of which a
/// program looks at one row after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lazily<L>(
    /// The listing.
    pub L,
);

impl<L: Listing> Endpoint for Lazily<L> {
    type Response = LazyPage<L::Row>;
    const NAME: &'static str = L::NAME;

    fn request(&self) -> Result<Request, InvalidRequest> {
        self.0.request()
    }

    fn decode(response: &Response) -> Result<Self::Response, DecodeError> {
        let (total_count, total_pages, _) = headers_of(response);
        let page = LazyPage { body: response.body.clone(), total_count, total_pages, row: PhantomData };
        // A page that breaks off must not pass for a short one.
        page.rows().map(|_| ())?;
        Ok(page)
    }
}

/// A page whose rows are read when they are asked for.
#[derive(Clone)]
pub struct LazyPage<T> {
    body: Bytes,
    /// Rows in all pages, where Veeqo says so.
    pub total_count: Option<u64>,
    /// Pages in all, where Veeqo says so.
    pub total_pages: Option<u32>,
    row: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> LazyPage<T> {
    /// The rows, each read when it is asked for. Nothing is copied before.
    ///
    /// # Errors
    /// The page is no JSON list.
    pub fn rows(&self) -> Result<LazyRows<'_, T>, DecodeError> {
        let rows: Vec<&RawValue> = serde_json::from_slice(&self.body)
            .map_err(|error| DecodeError { reason: without_quotes(&error.to_string()) })?;
        Ok(LazyRows { rows: rows.into_iter(), row: PhantomData })
    }
}

impl<T> fmt::Debug for LazyPage<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyPage")
            .field("bytes", &self.body.len())
            .field("total_count", &self.total_count)
            .field("total_pages", &self.total_pages)
            .finish_non_exhaustive()
    }
}

/// The rows of a [`LazyPage`]. A row that cannot be read delays no other.
pub struct LazyRows<'a, T> {
    rows: std::vec::IntoIter<&'a RawValue>,
    row: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Iterator for LazyRows<'_, T> {
    type Item = Result<T, UnreadableRow>;

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.rows.next()?.get();
        Some(serde_json::from_str(text).map_err(|error| unreadable_row::<T>(text, &error)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl<T> fmt::Debug for LazyRows<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyRows").field("left", &self.rows.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::ListOrders;
    use rest_transport::testing::answer;

    #[test]
    fn rows_are_read_one_by_one_and_odd_ones_are_named() {
        let body = r#"[{"id":3},{"id":2,"total_price":"Jane"},{"id":1}]"#;
        let page = Lazily::<ListOrders>::decode(&answer(200, body)).unwrap();
        let rows: Vec<_> = page.rows().unwrap().collect();
        assert_eq!((rows.len(), rows[0].as_ref().unwrap().id.get()), (3, 3));
        let odd = rows[1].as_ref().unwrap_err();
        assert!(odd.id == Some(2) && odd.reason.starts_with("at /total_price: "), "{odd}");
        assert!(rows[2].is_ok() && !format!("{page:?} {odd:?}").contains("Jane"));
    }

    #[test]
    fn what_is_no_whole_list_is_refused() {
        for body in ["", "{}", r#"[{"id":1}"#, "<html>"] {
            assert!(Lazily::<ListOrders>::decode(&answer(200, body)).is_err(), "{body}");
        }
    }
}
