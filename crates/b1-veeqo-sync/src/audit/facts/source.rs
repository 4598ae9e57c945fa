//! Where facts come from, and which right it takes to read them.

use b1_veeqo_mapping::exception::Side;

/// One thing that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// SAP: the company's switches.
    Company,
    /// SAP: items.
    Items,
    /// SAP: stock levels.
    Stock,
    /// SAP: warehouses.
    SapWarehouses,
    /// SAP: business partners.
    Partners,
    /// SAP: VAT groups.
    VatGroups,
    /// SAP: sales tax codes.
    TaxCodes,
    /// SAP: kinds of freight.
    Expenses,
    /// SAP: numbering series.
    Series,
    /// SAP: posting periods.
    Periods,
    /// SAP: currencies.
    Currencies,
    /// SAP: exchange rates.
    Rates,
    /// SAP: price lists.
    PriceLists,
    /// SAP: item groups.
    ItemGroups,
    /// SAP: bills of materials.
    Bundles,
    /// SAP: open sales orders.
    SapOrders,
    /// SAP: the other documents that the synchronisation reads.
    Documents,
    /// SAP: user-defined tables.
    UserTables,
    /// SAP: user-defined fields.
    UserFields,
    /// SAP: stored queries.
    Queries,
    /// SAP: its clock.
    SapClock,
    /// Veeqo: the account.
    Account,
    /// Veeqo: warehouses.
    VeeqoWarehouses,
    /// Veeqo: channels.
    Channels,
    /// Veeqo: products with their stock.
    Products,
    /// Veeqo: recent orders.
    RecentOrders,
    /// Veeqo: open orders from before go-live.
    OldOrders,
    /// Veeqo: its clock.
    VeeqoClock,
}

/// What a server said instead of giving what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// It refused for want of a right; otherwise it does not have what was asked for, or failed.
    pub refused: bool,
    /// Its words.
    pub text: String,
}

impl Source {
    /// Which side it is on.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Account
            | Self::VeeqoWarehouses
            | Self::Channels
            | Self::Products
            | Self::RecentOrders
            | Self::OldOrders
            | Self::VeeqoClock => Side::Veeqo,
            _ => Side::Sap,
        }
    }

    /// The requests behind it.
    #[must_use]
    pub const fn reads(self) -> &'static str {
        match self {
            Self::Company => "CompanyService_GetAdminInfo",
            Self::Items => "Items",
            Self::Stock => "$crossjoin(Items,Items/ItemWarehouseInfoCollection)",
            Self::SapWarehouses => "Warehouses",
            Self::Partners => "BusinessPartners",
            Self::VatGroups => "VatGroups",
            Self::TaxCodes => "SalesTaxCodes",
            Self::Expenses => "AdditionalExpenses",
            Self::Series => "SeriesService_GetDocumentSeries, SeriesService_GetDefaultSeries",
            Self::Periods => "CompanyService_GetPeriods, CompanyService_GetFinancePeriods",
            Self::Currencies => "Currencies",
            Self::Rates => "SBOBobService_GetCurrencyRate",
            Self::PriceLists => "PriceLists",
            Self::ItemGroups => "ItemGroups",
            Self::Bundles => "ProductTrees",
            Self::SapOrders => "Orders",
            Self::Documents => "DeliveryNotes, Drafts, InventoryGenEntries, InventoryGenExits",
            Self::UserTables => "UserTablesMD, the claim table",
            Self::UserFields => "UserFieldsMD",
            Self::Queries => "SQLQueries",
            Self::SapClock => "ping",
            Self::Account => "/current_company",
            Self::VeeqoWarehouses => "/warehouses",
            Self::Channels => "/channels",
            Self::Products => "/products",
            Self::RecentOrders => "/orders of the last 30 days",
            Self::OldOrders => "/orders created before go-live",
            Self::VeeqoClock => "the Date header of /current_company",
        }
    }

    /// The right that reading it takes, by the name the system's administrator knows.
    #[must_use]
    pub const fn right(self) -> &'static str {
        match self {
            Self::Company => "Administration > System Initialization > Company Details (read)",
            Self::Items | Self::Bundles => "Inventory > Item Master Data (read)",
            Self::Stock => "Inventory > Item Master Data (read), with the warehouses' stock",
            Self::SapWarehouses => "Administration > Setup > Inventory > Warehouses (read)",
            Self::Partners => "Business Partners > Business Partner Master Data (read)",
            Self::VatGroups | Self::TaxCodes => "Administration > Setup > Financials > Tax (read)",
            Self::Expenses => "Administration > Setup > General > Freight (read)",
            Self::Series => "Administration > System Initialization > Document Numbering (read)",
            Self::Periods => "Administration > System Initialization > Posting Periods (read)",
            Self::Currencies => "Administration > Setup > Financials > Currencies (read)",
            Self::Rates => "Administration > Exchange Rates and Indexes (read)",
            Self::PriceLists => "Inventory > Price Lists (read)",
            Self::ItemGroups => "Administration > Setup > Inventory > Item Groups (read)",
            Self::SapOrders => "Sales - A/R > Sales Order (read)",
            Self::Documents => "Sales - A/R > Delivery and Document Drafts, Inventory Transactions (read)",
            Self::UserTables | Self::UserFields => "Tools > Customization Tools > User-Defined Fields (read)",
            Self::Queries => "Service Layer > SQL Query (read)",
            Self::SapClock => "the load balancer's /ping, which gives its time",
            Self::Account => "the owner's or an administrator's API key",
            Self::VeeqoWarehouses => "permission for Settings > Warehouses",
            Self::Channels => "permission for Settings > Stores",
            Self::Products => "permission for Inventory, on a plan that shows stock",
            Self::RecentOrders | Self::OldOrders => "permission for Orders",
            Self::VeeqoClock => "an answer with a Date header",
        }
    }
}
