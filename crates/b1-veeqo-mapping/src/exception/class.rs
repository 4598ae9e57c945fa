//! The words by which exceptions are sorted.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$word),*];

            /// The stable text.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$word => $text,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// The part of the work that a reason belongs to.
    Category {
        /// Items, SKUs and the catalogue.
        Item = "item",
        /// Orders, customers and their money.
        Order = "order",
        /// Despatches, batches and serial numbers.
        Despatch = "despatch",
        /// Stock levels and adjustments.
        Stock = "stock",
        /// SAP's financial set-up.
        Finance = "finance",
        /// Connections, permissions, unexpected answers.
        System = "system",
    }
}

words! {
    /// Who can solve an exception.
    Owner {
        /// The finance department.
        Finance = "finance",
        /// The warehouse.
        Warehouse = "warehouse",
        /// Customer service.
        CustomerService = "customer_service",
        /// Those who run the systems.
        It = "it",
    }
}

words! {
    /// How bad an exception is, from mild to worst.
    Severity {
        /// Worth knowing.
        Info = "info",
        /// Look at it this week.
        Warning = "warning",
        /// A record stands still: look at it today.
        Error = "error",
        /// Goods or money are at stake: look at it now.
        Critical = "critical",
    }
}

words! {
    /// What ends an exception.
    Handling {
        /// The program tries again by itself.
        Retried = "retried",
        /// It clears itself once the data named in it is right.
        ClearedByData = "cleared_by_data",
        /// A person must decide.
        NeedsPerson = "needs_person",
    }
}
