//! Actions that go with the type of a record.

use std::fmt;
use std::marker::PhantomData;

/// An action that records of type `R` have, that takes nothing and answers nothing: `Document::CLOSE`. Declared by
/// [`record_actions!`](crate::record_actions!).
pub struct RecordAction<R> {
    name: &'static str,
    record: PhantomData<fn(&R)>,
}

impl<R> RecordAction<R> {
    /// The action of that name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, record: PhantomData }
    }

    /// Its name, as it travels.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<R> Clone for RecordAction<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for RecordAction<R> {}

impl<R> fmt::Debug for RecordAction<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RecordAction").field(&self.name).finish()
    }
}

/// Declares the actions of a type of records as constants of the type.
///
/// ```
/// # sap_b1_client::record! {
/// #     /// A seat.
/// #     Seat, SeatBody { /** Row. */ row: Option<i64> = "Row", } read_only {}
/// # }
/// sap_b1_client::record_actions! {
///     Seat {
///         /// Folds it.
///         FOLD = "Fold",
///     }
/// }
/// assert_eq!(Seat::FOLD.name(), "Fold");
/// ```
#[macro_export]
macro_rules! record_actions {
    ($record:ty { $($(#[$doc:meta])* $constant:ident = $name:literal,)+ }) => {
        impl $record {
            $(
                $(#[$doc])*
                pub const $constant: $crate::record::RecordAction<$record> = $crate::record::RecordAction::new($name);
            )+
        }
    };
}
