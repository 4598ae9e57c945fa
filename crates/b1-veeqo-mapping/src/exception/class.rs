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

words! {
    /// How an exception leaves the list.
    Ends {
        /// The record is looked at in every pass and goes on once the cause is gone.
        NextPass = "next_pass",
        /// The record was refused and is sent again only when somebody asks for it.
        Retry = "retry",
        /// SAP refused the record, and the program reads whether the cause is gone.
        Recheck = "recheck",
        /// Stock is paused, and trying again is the answer of a person who has looked.
        Answer = "answer",
        /// It is tried again by itself until it succeeds.
        Passing = "passing",
        /// The record is written, and a person says when it is dealt with.
        Settled = "settled",
    }
}

impl Ends {
    /// The same for people, with the command.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::NextPass => {
                "The program looks at the record in every pass. Once the cause is gone it goes on by itself and closes the exception; nothing has to be pressed. To have it looked at now: `b1-veeqo exceptions retry ID`."
            }
            Self::Retry => {
                "The record was refused and is not sent again by itself. Once the cause is gone: `b1-veeqo exceptions retry ID`, or `--all`. That is harmless: before anything is sent the program looks whether it is there already. The exception closes when the record is written."
            }
            Self::Recheck => {
                "The record was refused. The program reads whether the cause is gone, after a quarter of an hour and then ever more seldom, at least every six hours, and posts the record once more by itself when it is. To have it tried now: `b1-veeqo exceptions retry ID`, or `--all`. Where that reading cannot see the cause, only a retry helps."
            }
            Self::Answer => {
                "The item stays paused until a person has looked. Then `b1-veeqo exceptions retry ID` is the answer: the exception closes and the item takes part again."
            }
            Self::Passing => {
                "The program tries again by itself, at first after seconds and then at least every quarter of an hour, and closes the exception when it succeeds. Nothing has to be pressed."
            }
            Self::Settled => {
                "The record itself is written, and no further try changes it. When it is dealt with: `b1-veeqo exceptions resolve ID --note \"what was done\"`."
            }
        }
    }
}
