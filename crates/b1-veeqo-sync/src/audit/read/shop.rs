//! Veeqo: the account and its clock, channels, warehouses, products and orders.

use super::Reader;
use super::answer::{Enough, walk};
use super::company::ahead;
use crate::audit::facts::{Account, Answer, Channel, ChannelOrder, Facts, Sellable, Shelf, Source};
use crate::error::EngineError;
use b1_veeqo_mapping::VeeqoWarehouseId;
use b1_veeqo_mapping::warehouse::VeeqoWarehouse;
use jiff::{SignedDuration, Timestamp};
use rest_transport::{Request, Response};
use veeqo_client::{
    ChannelId, Company, DecodeError, Endpoint, GetCurrentCompany, InvalidRequest, Order, OrderFilter,
    OrderStatus, PlanNeed, PlanVerdict, Product, ProductFilter, fba_warehouses,
};

/// Recent orders show rates, currencies and delivery costs.
const RECENT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Most orders of one kind that are looked at: their pages are heavy.
const MOST_ORDERS: usize = 500;
/// What an order that is not finished may be.
const OPEN: [OrderStatus; 4] = [
    OrderStatus::AwaitingPayment,
    OrderStatus::AwaitingStock,
    OrderStatus::AwaitingFulfillment,
    OrderStatus::OnHold,
];

/// The company, and the server's clock beside it.
struct CompanyAndTime;

impl Endpoint for CompanyAndTime {
    type Response = (Company, Option<Timestamp>);
    const NAME: &'static str = GetCurrentCompany::NAME;

    fn request(&self) -> Result<Request, InvalidRequest> {
        GetCurrentCompany.request()
    }

    fn decode(response: &Response) -> Result<Self::Response, DecodeError> {
        let date = response.header("date").and_then(|text| jiff::fmt::rfc2822::parse(text).ok());
        Ok((GetCurrentCompany::decode(response)?, date.map(|date| date.timestamp())))
    }
}

impl Reader<'_> {
    /// The first question to Veeqo: it shows whether anybody is there and lets us in.
    pub(super) async fn account(&self, facts: &mut Facts) -> Result<(), EngineError> {
        let before = self.now();
        match self.veeqo.send(&CompanyAndTime).await {
            Ok((company, time)) => {
                facts.account = account(&company);
                facts.veeqo_clock = time.map(|time| ahead(time, before, self.now()));
                if time.is_none() {
                    let text = "the answer has no Date header".to_owned();
                    facts.lacks(Source::VeeqoClock, Answer { refused: false, text });
                }
                Ok(())
            }
            Err(error) if error.is_unauthorized() || error.is_unreachable() => {
                Err(EngineError::veeqo("read the company", error))
            }
            Err(error) => {
                facts.veeqo_lacks(Source::Account, &error);
                facts.veeqo_lacks(Source::VeeqoClock, &error);
                Ok(())
            }
        }
    }

    pub(super) async fn channels(&self, facts: &mut Facts) {
        match self.veeqo.list_channels().await {
            Ok(channels) => {
                let fba = fba_warehouses(&channels);
                facts.fba = fba.into_iter().map(|id| id.get()).collect();
                facts.channels = channels.iter().map(channel).collect();
            }
            Err(error) => facts.veeqo_lacks(Source::Channels, &error),
        }
    }

    pub(super) async fn shop_warehouses(&self, facts: &mut Facts) {
        let all = match self.veeqo.list_warehouses().await {
            Ok(all) => all,
            Err(error) => return facts.veeqo_lacks(Source::VeeqoWarehouses, &error),
        };
        let reference = |one: &veeqo_client::Warehouse| Some((one.id.get(), one.external_id.clone()?));
        facts.external_ids = all.iter().filter_map(reference).collect();
        let ours = all.iter().filter_map(|one| {
            Some(VeeqoWarehouse {
                id: VeeqoWarehouseId::new(one.id.get()).ok()?,
                name: one.name.clone().unwrap_or_default(),
                deleted: one.is_deleted(),
                fba: facts.fba.contains(&one.id.get()),
            })
        });
        facts.veeqo_warehouses = ours.collect();
    }

    pub(super) async fn products(&self, facts: &mut Facts) {
        let mut found = Vec::new();
        let mut products = 0_usize;
        let mut pager = self.veeqo.list_products(&ProductFilter::default());
        let end = walk(&mut pager, |page, walk| {
            products = products.saturating_add(page.len());
            found.extend(page.iter().flat_map(|product| self.sellables(product)));
            self.told(Source::Products, products, walk.total_count());
            Enough::No
        });
        let end = end.await;
        facts.end_of_veeqo(Source::Products, end);
        facts.sellables = found;
    }

    fn sellables(&self, product: &Product) -> Vec<Sellable> {
        let alive: Vec<_> = product.sellables.iter().filter(|one| one.deleted_at.is_none()).collect();
        if product.deleted_at.is_some() {
            return Vec::new();
        }
        let sellable = |one: &&veeqo_client::Sellable| Sellable {
            id: one.id.get(),
            title: product.title.clone().unwrap_or_default(),
            sku: one.sku_code.clone().unwrap_or_default(),
            barcode: one.upc_code.as_ref().map(|code| code.trim().to_owned()).filter(|code| !code.is_empty()),
            kit: one.kind.as_deref().is_some_and(|kind| kind.contains("Kit")),
            siblings: alive.len(),
            shelves: one.stock_entries.iter().filter_map(|entry| self.shelf(entry)).collect(),
        };
        alive.iter().map(sellable).collect()
    }

    fn shelf(&self, entry: &veeqo_client::StockEntry) -> Option<Shelf> {
        let warehouse = entry.warehouse_id.get();
        self.settings.sap_warehouse(warehouse)?;
        Some(Shelf {
            warehouse,
            physical: entry.physical_stock_level.unwrap_or_default(),
            allocated: entry.allocated_stock_level.unwrap_or_default(),
            infinite: entry.infinite == Some(true),
        })
    }

    pub(super) async fn recent_orders(&self, facts: &mut Facts) {
        let posted = self.settings.channels.iter().filter(|(_, channel)| !channel.ignored);
        let channel_ids: Vec<ChannelId> = posted.filter_map(|(id, _)| ChannelId::new(*id).ok()).collect();
        if channel_ids.is_empty() {
            return;
        }
        let created_at_min = facts.now.checked_sub(RECENT).ok();
        let filter = OrderFilter { channel_ids, created_at_min, ..OrderFilter::default() };
        let (found, end) = self.orders(facts, &filter, Source::RecentOrders).await;
        facts.end_of_veeqo(Source::RecentOrders, end);
        facts.recent_orders = found;
    }

    /// Open orders from before go-live, one status after the other: Veeqo takes one at a time.
    pub(super) async fn old_orders(&self, facts: &mut Facts) {
        let go_live = self.settings.since;
        let day = go_live.to_zoned(self.settings.time_zone.clone()).date();
        for status in OPEN {
            // A day more, because Veeqo's own day may end later than the company's.
            let filter = OrderFilter {
                status: Some(status),
                created_before: day.tomorrow().ok(),
                ..OrderFilter::default()
            };
            let (found, end) = self.orders(facts, &filter, Source::OldOrders).await;
            let failed = end.is_err();
            facts.end_of_veeqo(Source::OldOrders, end);
            facts
                .old_orders
                .extend(found.into_iter().filter(|order| order.created.is_some_and(|at| at < go_live)));
            if failed {
                return;
            }
        }
    }

    async fn orders(
        &self,
        facts: &mut Facts,
        filter: &OrderFilter,
        source: Source,
    ) -> (Vec<ChannelOrder>, Result<(), veeqo_client::Error>) {
        let (mut found, mut seen, mut cut) = (Vec::new(), 0_usize, None);
        let mut pager = self.veeqo.list_orders(filter);
        let end = walk(&mut pager, |page, walk| {
            if seen >= MOST_ORDERS && !page.is_empty() {
                cut = Some(walk.total_count());
                return Enough::Yes;
            }
            seen = seen.saturating_add(page.len());
            found.extend(page.iter().filter(|order| !order.is_fba()).map(order));
            self.told(source, seen, walk.total_count());
            Enough::No
        });
        let end = end.await;
        if let Some(of) = cut {
            facts.left(source, seen, of);
        }
        (found, end)
    }
}

fn account(company: &Company) -> Account {
    let included = |need| match company.includes(need) {
        PlanVerdict::Included => Some(true),
        PlanVerdict::Excluded => Some(false),
        PlanVerdict::Unknown => None,
    };
    let settings = company.settings.as_ref();
    Account {
        usable: company.has_right_to_use_veeqo,
        api: included(PlanNeed::Api),
        stock: included(PlanNeed::ReadStock),
        kits: included(PlanNeed::Kits),
        reason_required: settings.and_then(|settings| settings.stock_change_reason_required),
        allocates: settings.and_then(|settings| settings.auto_allocation_enabled),
        currency: settings.and_then(|settings| settings.currency_code.clone()),
    }
}

fn channel(found: &veeqo_client::Channel) -> Channel {
    Channel {
        id: found.id.get(),
        name: found.name.clone().unwrap_or_default(),
        direct: found.is_direct(),
        fba: found.is_fba(),
        deleted: found.deleted_at.is_some(),
        currency: found.currency_code.clone().filter(|code| !code.trim().is_empty()),
    }
}

fn order(found: &Order) -> ChannelOrder {
    let rate = |line: &veeqo_client::LineItem| {
        let sku = line.sellable.as_ref().and_then(|sellable| sellable.sku_code.clone()).unwrap_or_default();
        Some((line.tax_rate?, sku))
    };
    ChannelOrder {
        id: found.id.get(),
        number: found.number.clone().unwrap_or_default(),
        channel: found.channel.as_ref().map(|channel| channel.id.get()),
        created: found.created_at,
        currency: found.currency_code.clone(),
        country: found.deliver_to.as_ref().and_then(|address| address.country.clone()),
        rates: found.line_items.iter().filter_map(rate).collect(),
        delivery_cost: found.delivery_cost.unwrap_or_default(),
    }
}
