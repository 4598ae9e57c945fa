//! SAP's company and its financial set-up.

use jiff::civil::Date;
use rust_decimal::Decimal;

/// The company's switches. `None` where SAP did not say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Company {
    /// The company's own code of its currency.
    pub local_currency: Option<String>,
    /// Stock cannot become negative.
    pub blocks_negative_stock: Option<bool>,
    /// Approval procedures apply to documents from interfaces.
    pub approvals: Option<bool>,
    /// Documents must name a branch.
    pub branches: Option<bool>,
    /// The posting date cannot be chosen.
    pub blocks_posting_dates: Option<bool>,
    /// Whether some serial number field identifies a unit.
    pub serials_unique: Option<bool>,
    /// Decimals of totals.
    pub totals_decimals: Option<u32>,
}

/// Which of SAP's two tax worlds a code belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaxLaw {
    /// VAT groups.
    VatGroup,
    /// Sales tax codes.
    TaxCode,
}

/// A VAT group or sales tax code.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxCode {
    /// Which world.
    pub law: TaxLaw,
    /// Its code.
    pub code: String,
    /// Out of use.
    pub inactive: bool,
    /// Meant for purchases.
    pub input: bool,
    /// Its rate today as a fraction, where SAP says.
    pub rate: Option<Decimal>,
}

/// Kinds of documents that the synchronisation creates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeriesKind {
    /// Sales orders.
    Orders,
    /// Deliveries.
    DeliveryNotes,
    /// Goods receipts.
    GoodsReceipts,
    /// Goods issues.
    GoodsIssues,
}

impl SeriesKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Orders, Self::DeliveryNotes, Self::GoodsReceipts, Self::GoodsIssues];

    /// SAP's number of the object type.
    #[must_use]
    pub const fn object(self) -> &'static str {
        match self {
            Self::Orders => "17",
            Self::DeliveryNotes => "15",
            Self::GoodsReceipts => "59",
            Self::GoodsIssues => "60",
        }
    }

    /// What people call the documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Orders => "sales orders",
            Self::DeliveryNotes => "deliveries",
            Self::GoodsReceipts => "goods receipts",
            Self::GoodsIssues => "goods issues",
        }
    }
}

/// A numbering series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// Its key.
    pub key: i64,
    /// Its name.
    pub name: String,
    /// It gives no numbers.
    pub locked: bool,
    /// The next number.
    pub next: Option<i64>,
    /// The last number it may give.
    pub last: Option<i64>,
}

/// A posting period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its code.
    pub code: String,
    /// First posting day.
    pub from: Date,
    /// Last posting day.
    pub to: Date,
    /// Sales documents may be posted.
    pub open: bool,
}

/// A currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    /// The company's own code.
    pub code: String,
    /// Its international code, where one is entered.
    pub iso: Option<String>,
}
