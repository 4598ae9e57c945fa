//! What a reason code can tell, and how it is read and written.

use std::fmt;
use std::str::FromStr;

use super::{Category, Code, Ends, Handling, Owner, Severity};

/// Codes that were renamed or split before the first release: stored rows still read.
const FORMER: &[(&str, Code)] = &[("ORDER_LINE_AMBIGUOUS", Code::OrderOverAllocated)];

/// A text that is no reason code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a reason code")]
pub struct UnknownCode {
    /// The refused text.
    pub text: String,
}

impl Code {
    /// The part of the work that the code belongs to.
    #[must_use]
    pub fn category(self) -> Category {
        self.entry().category
    }

    /// Who can solve it.
    #[must_use]
    pub fn owner(self) -> Owner {
        self.entry().owner
    }

    /// How bad it is at first.
    #[must_use]
    pub fn severity(self) -> Severity {
        self.entry().severity
    }

    /// How bad it is after it has been open for so many hours.
    #[must_use]
    pub fn severity_after(self, hours: u32) -> Severity {
        self.entry().severity_after(hours)
    }

    /// What ends it.
    #[must_use]
    pub fn handling(self) -> Handling {
        self.entry().handling
    }

    /// How it leaves the list.
    #[must_use]
    pub fn ends(self) -> Ends {
        self.entry().ends
    }

    /// Whether the code stands for refusals that the catalogue does not know: their raw text is all there is.
    #[must_use]
    pub fn is_unmapped(self) -> bool {
        matches!(self, Self::SapRejected | Self::VeeqoRejected)
    }

    /// One plain sentence, without the values of the record.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.entry().title
    }

    /// What to do, in order.
    #[must_use]
    pub fn steps(self) -> &'static [&'static str] {
        self.entry().steps
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let former = FORMER.iter().find(|(former, _)| *former == text).map(|(_, code)| *code);
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text).or(former);
        found.ok_or_else(|| UnknownCode { text: text.to_owned() })
    }
}

impl TryFrom<String> for Code {
    type Error = UnknownCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Texts that tickets, dashboards and stored rows hold: removing one breaks its readers.
    const PROMISED: &str = "SKU_UNMAPPED SKU_AMBIGUOUS SKU_ILLEGAL ITEM_INVALID ITEM_FROZEN ITEM_CREATED_IN_VEEQO \
        PRODUCT_EDITED_IN_VEEQO ITEM_FRACTIONAL_STOCK WAREHOUSE_UNMAPPED CHANNEL_UNLISTED ADDRESS_MISSING \
        TAX_RATE_UNKNOWN CURRENCY_UNKNOWN ORDER_TOTAL_DIFFERS ORDER_PARTLY_ALLOCATED_SHIPPED \
        ORDER_BEFORE_GO_LIVE_OPEN ORDER_CANCELLED_AFTER_POSTING ORDER_CHANGED_AFTER_POSTING ORDER_LINE_AMBIGUOUS \
        DESPATCH_WITHOUT_ORDER DESPATCH_QTY_EXCEEDS_OPEN DESPATCH_SHIPMENT_VOIDED DESPATCH_ALLOCATION_CHANGED \
        BASE_DOCUMENT_CLOSED BATCH_SELECTION_MISSING SERIAL_SELECTION_MISSING TRACKING_FLAG_MISSING \
        TRACKING_FLAGS_CONFLICT STOCK_OPENING_DIFFERS STOCK_COMMITTED_ELSEWHERE STOCK_NO_COST STOCK_NEGATIVE \
        STOCK_MOVED_BOTH_SIDES STOCK_BATCH_ADJUSTMENT STOCK_SERIAL_ADJUSTMENT NEGATIVE_STOCK_BLOCKED PERIOD_CLOSED \
        SERIES_INVALID EXCHANGE_RATE_MISSING BRANCH_MISSING PARTNER_UNKNOWN APPROVAL_PENDING DUPLICATE_DOCUMENT \
        OUTCOME_UNKNOWN PERMISSION_DENIED PLAN_LIMIT SAP_REJECTED VEEQO_REJECTED DATA_UNREADABLE";

    #[test]
    fn texts_are_stable_unique_and_read_back() {
        for text in PROMISED.split_whitespace() {
            assert!(text.parse::<Code>().is_ok(), "{text}");
        }
        let texts: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(texts.len(), Code::ALL.len());
        for code in Code::ALL {
            assert_eq!(code.to_string().parse(), Ok(*code));
            assert_eq!(code.as_str().replace('_', "").to_lowercase(), format!("{code:?}").to_lowercase());
        }
        assert!("sku_unmapped".parse::<Code>().is_err());
    }

    #[test]
    fn every_code_says_in_plain_words_what_is_wrong_and_what_to_do() {
        let titles: BTreeSet<_> = Code::ALL.iter().map(|code| code.title()).collect();
        assert_eq!(titles.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!((10..=90).contains(&code.title().len()), "{code}: {}", code.title());
            assert!(!code.steps().is_empty(), "{code}");
            let entry = code.entry();
            let sentences = entry.steps.iter().chain([&entry.story, &entry.impact]);
            assert!(sentences.clone().all(|text| text.ends_with('.') && text.len() > 10), "{code}");
        }
    }

    #[test]
    fn an_exception_that_nobody_solves_becomes_worse_and_never_better() {
        assert_eq!(Code::SkuUnmapped.severity_after(23), Severity::Error);
        assert_eq!(Code::SkuUnmapped.severity_after(24), Severity::Critical);
        for code in Code::ALL {
            assert!(code.severity_after(10_000) >= code.severity(), "{code}");
        }
    }

    #[test]
    fn serde_writes_the_text() {
        assert_eq!(serde_json::to_string(&Code::SkuUnmapped).unwrap(), "\"SKU_UNMAPPED\"");
        assert!(serde_json::from_str::<Code>("\"SKU_UNKNOWN\"").is_err());
        for owner in Owner::ALL {
            assert_eq!(serde_json::to_string(owner).unwrap(), format!("\"{owner}\""));
        }
    }
}
