//! How the orders of a channel are posted, and how SAP's own look in Veeqo.

use b1_veeqo_mapping::customer::{CardPrefix, EmailMatch};
use b1_veeqo_mapping::money::{Accuracy, Currency, CurrencyShadowed, CurrencyTable};
use b1_veeqo_mapping::pricing::{PriceMode, PricingRules, TaxRate, TaxSource, TaxTable};

/// How SAP's own sales orders look in Veeqo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesOrderSettings {
    /// The payment that takes an order out of `awaiting_payment`, in Veeqo's words.
    pub payment_type: String,
    /// The delivery method; Veeqo's documentation demands one, a client in use sends none.
    pub delivery_method: Option<i64>,
    /// The e-mail address of customers that have none in SAP: Veeqo demands one.
    pub email: Option<String>,
}

impl SalesOrderSettings {
    /// Veeqo's words for payments.
    pub const PAYMENT_TYPES: [&str; 9] = [
        "none",
        "cash",
        "credit_card",
        "bank_transfer",
        "paypal",
        "paypal_express",
        "sagepay",
        "checkmo",
        "online_finance",
    ];
}

impl Default for SalesOrderSettings {
    fn default() -> Self {
        Self { payment_type: "bank_transfer".to_owned(), delivery_method: None, email: None }
    }
}

/// How the orders of one channel are posted.
#[derive(Clone, Debug)]
pub struct ChannelSettings {
    /// The business partner of the channel's orders; with [`CustomerPolicy::FindOrCreate`] of those that name no customer.
    pub card_code: String,
    /// Whether its customers are business partners of their own.
    pub customers: CustomerPolicy,
    /// The numbering series; SAP's default where there is none.
    pub series: Option<i32>,
    /// `ExpenseCode` of delivery costs. Needed once an order carries some.
    pub freight_code: Option<i32>,
    /// The rate at which delivery costs are taxed; worked out from the order's total tax where there is none.
    pub freight_tax: Option<TaxRate>,
    /// Which tax group or code a rate becomes.
    pub tax: TaxTable,
    /// Whether the channel's prices include tax.
    pub price_mode: PriceMode,
    /// Who accounts for the tax.
    pub tax_source: TaxSource,
    /// When an order may be posted.
    pub post_when: PostWhen,
    /// SAP's own code for a currency of the channel, where it differs from the ISO code.
    pub currencies: CurrencyTable,
    /// Whether its deliveries are invoiced.
    pub invoice: InvoicePolicy,
    /// The channel is left out: its orders are counted and not posted.
    pub ignored: bool,
}

impl ChannelSettings {
    /// How the channel's money is read. Where the company's decimals are not known, amounts have those of ISO 4217 and prices six.
    ///
    /// # Errors
    /// [`CurrencyShadowed`] when the currency's code stands for another one in SAP.
    pub fn rules(
        &self,
        currency: Currency,
        tolerance_per_line: u32,
        accuracy: Option<&Accuracy>,
    ) -> Result<PricingRules, CurrencyShadowed> {
        let code = self.currencies.code(currency)?;
        let rules = match self.price_mode {
            PriceMode::Net => PricingRules::net(currency),
            PriceMode::Gross => PricingRules::gross(currency),
        };
        let rules = PricingRules { tax_source: self.tax_source, tolerance_per_line, ..rules };
        Ok(accuracy.map_or(rules, |accuracy| rules.kept_with(accuracy, &code)))
    }
}

/// Whether the customers of a channel are business partners of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CustomerPolicy {
    /// One partner for all of them.
    #[default]
    One,
    /// Each is looked for, and made where there is none.
    FindOrCreate(NewCustomers),
}

/// How customers are found, and what new ones get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCustomers {
    /// What their codes begin with.
    pub prefix: CardPrefix,
    /// `GroupCode`; SAP's default where there is none.
    pub group: Option<i32>,
    /// How partners that were not made for them are recognised.
    pub email: EmailMatch,
}

/// Whether the deliveries of a channel are invoiced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InvoicePolicy {
    /// Finance does that.
    #[default]
    None,
    /// Each delivery that is recorded from now on becomes an A/R invoice.
    PerDelivery,
}

/// When an order may be posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PostWhen {
    /// Once it has left `awaiting_payment`.
    #[default]
    Paid,
    /// As soon as it is there and allocated.
    Created,
}
