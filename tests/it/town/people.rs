//! A small town with a few items, the people in it, and what they see.

use super::{End, Town};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{Company, DocumentView, Kind, NewItem, Settings};
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, PAIRS, PUSH_CHANNEL, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Account, Address, Channel, NewLine, NewOrder};
use b1_veeqo_sync::ledger::Operator;
use b1_veeqo_sync::{RetryTarget, retry};
use jiff::Timestamp;
use rest_transport::Clock;
use rest_transport::testing::ManualClock;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::time::Duration;

impl Town {
    /// Warehouses, partners and channels, and these items: each with so many units in SAP's warehouse `01`, nothing in Veeqo yet.
    pub(crate) fn small(items: &[(&str, i64)]) -> Self {
        let clock = Arc::new(ManualClock::default());
        let now = Timestamp::try_from(clock.now()).unwrap();
        let mut world = World { sap: company(now), veeqo: account(now), ..World::default() };
        world.veeqo.settings.rate_limit = None;
        let town = Self::of(world, clock);
        for (code, units) in items {
            town.item(NewItem::new(*code, format!("Item {code}")), *units);
        }
        town
    }

    /// The same, and the engine has run once: all products are in Veeqo with their stock.
    pub(crate) async fn at_work(items: &[(&str, i64)]) -> Self {
        let town = Self::small(items);
        town.sync().await;
        town
    }

    /// SAP gets an item at 10.00 and standard rate, with so many units at a cost of 4 each in `01`.
    pub(crate) fn item(&self, item: NewItem, units: i64) {
        let code = item.code.clone();
        self.act(|world, now| {
            world.sap.add_item(item.priced(10.into()).taxed("S20"), now);
            if units > 0 {
                let line =
                    json!({ "ItemCode": code, "WarehouseCode": "01", "Quantity": units, "UnitPrice": 4 });
                world.sap.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
            }
        });
    }

    /// A pass that must complete.
    pub(crate) async fn sync(&self) {
        let ended = self.pass().await;
        assert!(matches!(ended, End::Complete(_)), "the pass did not complete: {ended:?}");
    }

    /// Time passes.
    pub(crate) fn later(&self, minutes: u64) {
        self.clock.advance(Duration::from_secs(minutes * 60));
    }

    /// Somebody does something just before the n-th request from now.
    pub(crate) fn just_before(&self, request: u64, act: impl FnOnce(&mut World, Timestamp) + Send + 'static) {
        self.coincidence.plan(request, Box::new(act));
    }

    /// Whether that is still to come.
    pub(crate) fn is_to_come(&self) -> bool {
        self.coincidence.is_pending()
    }

    /// The one sellable with this SKU.
    pub(crate) fn sellable(&self, sku: &str) -> i64 {
        let world = self.world.lock().unwrap();
        let found = world.veeqo.sellables_by_sku(sku);
        assert_eq!(found.len(), 1, "sellables with the SKU {sku}");
        found[0].id
    }

    /// An order of the web shop, as it comes: its lines at 10.00 and standard rate.
    pub(crate) fn new_order(&self, number: &str, lines: &[(&str, i64)]) -> NewOrder {
        let line = |(sku, quantity): &(&str, i64)| NewLine {
            sellable: self.sellable(sku),
            quantity: *quantity,
            price: 10.into(),
            tax_rate: Decimal::new(20, 2),
            ..NewLine::default()
        };
        NewOrder {
            channel: WEB_SHOP,
            number: number.to_owned(),
            lines: lines.iter().map(line).collect(),
            address: Some(address()),
            paid: true,
            ..NewOrder::default()
        }
    }

    /// The channel hands an order over.
    pub(crate) fn place(&self, order: NewOrder) -> i64 {
        self.act(|world, now| world.veeqo.add_channel_order(order, now)).unwrap()
    }

    /// A paid order of one item, wholly allocated in the main warehouse: the order and its allocation.
    pub(crate) fn sold(&self, sku: &str, quantity: i64) -> (i64, i64) {
        let order = self.place(self.new_order("1001", &[(sku, quantity)]));
        (order, self.allocate(order, MAIN, &[(sku, quantity)]))
    }

    /// The warehouse allocates.
    pub(crate) fn allocate(&self, order: i64, warehouse: i64, lines: &[(&str, i64)]) -> i64 {
        let lines: Vec<_> = lines.iter().map(|(sku, quantity)| (self.sellable(sku), *quantity)).collect();
        self.act(|world, now| world.veeqo.allocate(order, warehouse, &lines, now)).unwrap()
    }

    /// The parcel leaves; gives its shipment.
    pub(crate) fn ship(&self, allocation: i64) -> i64 {
        self.act(|world, now| world.veeqo.ship(allocation, Some("TRK1"), now)).unwrap()
    }

    /// Somebody finds (or loses) units in Veeqo's main warehouse.
    pub(crate) fn count(&self, sku: &str, difference: i64) {
        let sellable = self.sellable(sku);
        self.act(|world, now| world.veeqo.move_stock(sellable, MAIN, difference, now)).unwrap();
    }

    /// Goods come in at SAP's main warehouse.
    pub(crate) fn receive(&self, item: &str, units: i64) {
        self.act(|world, now| world.sap.receive_goods(item, "01", units.into(), now)).unwrap();
    }

    /// A person delivers so many units of a line of a SAP order by hand, with further fields on the line.
    pub(crate) fn deliver_by_hand(&self, order: &DocumentView, line: usize, quantity: i64, more: Value) {
        let base = &order.lines[line];
        let mut row = json!({
            "BaseType": 17, "BaseEntry": order.doc_entry, "BaseLine": base.line_num, "Quantity": quantity,
        });
        row.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        let body = json!({ "CardCode": order.card_code, "DocumentLines": [row] });
        self.act(|world, now| world.sap.post(Kind::DeliveryNote, body, now)).unwrap();
    }

    /// SAP's live documents of a kind.
    pub(crate) fn live(&self, kind: Kind) -> Vec<DocumentView> {
        let world = self.world.lock().unwrap();
        let live = |document: &DocumentView| !document.cancelled && !document.cancellation;
        world.sap.documents(kind).filter(live).collect()
    }

    /// The one live document of a kind.
    pub(crate) fn only(&self, kind: Kind) -> DocumentView {
        let mut found = self.live(kind);
        assert_eq!(found.len(), 1, "{kind:?}: {found:?}");
        found.remove(0)
    }

    /// Goods receipts and issues since the opening stock: what was adjusted.
    pub(crate) fn adjusted(&self) -> Vec<(String, i64)> {
        let sign = |kind| if kind == Kind::InventoryGenEntry { 1 } else { -1 };
        let ours = |document: &DocumentView| {
            document.comments.as_ref().is_some_and(|text| text.starts_with("Counted"))
        };
        let documents = [Kind::InventoryGenEntry, Kind::InventoryGenExit].map(|kind| self.live(kind));
        let rows = documents.iter().flatten().filter(|document| ours(document)).flat_map(|document| {
            document
                .lines
                .iter()
                .map(|line| (line.item_code.clone(), sign(document.kind) * whole(line.quantity)))
        });
        rows.collect()
    }

    /// SAP's on-hand and Veeqo's physical level in the main warehouses.
    pub(crate) fn stock(&self, item: &str) -> (i64, i64) {
        self.stock_in(item, PAIRS[0])
    }

    /// The same in another pair of warehouses.
    pub(crate) fn stock_in(&self, item: &str, (code, id): (&str, i64)) -> (i64, i64) {
        let sellable = self.sellable(item);
        let world = self.world.lock().unwrap();
        (whole(world.sap.on_hand(item, code)), world.veeqo.physical(sellable, id))
    }

    /// Codes and records of the open exceptions.
    pub(crate) async fn open(&self) -> Vec<(Code, String)> {
        self.open_exceptions().await.into_iter().map(|open| (open.code, open.record)).collect()
    }

    /// Somebody at the command line.
    pub(crate) fn operator(&self) -> Operator {
        Operator { name: "ann".to_owned(), at: self.now() }
    }

    /// An operator tries everything again.
    pub(crate) async fn retry(&self) {
        let retried = retry(self.store().as_ref(), &RetryTarget::All, &self.operator()).await.unwrap();
        assert!(!retried.retried.is_empty(), "there was nothing to try again");
    }
}

fn whole(quantity: Decimal) -> i64 {
    quantity.try_into().unwrap()
}

fn company(now: Timestamp) -> Company {
    let mut company = Company::new(Settings::default());
    company.add_currency("GBP", "Pound sterling", "GBP");
    company.add_price_list(1, "Base prices");
    company.add_item_group(100, "Items");
    company.add_vat_group("S20", "Standard rate", 20.into());
    company.add_vat_group("S0", "Zero rate", Decimal::ZERO);
    company.add_expense(1, "Freight");
    for code in ["01", "02", "99"] {
        company.add_warehouse(code, code);
    }
    for code in ["C-WEB", "C-AMZ"] {
        company.add_partner(code, code, Map::new(), now);
    }
    company
}

fn account(now: Timestamp) -> Account {
    let mut account = Account::default();
    for (id, name) in [(MAIN, "Main"), (OVERFLOW, "Overflow"), (UNMAPPED, "Returns cage")] {
        account.add_warehouse(id, name, None, now);
    }
    for (id, kind) in [(WEB_SHOP, "shopify"), (MARKETPLACE, "amazon"), (PUSH_CHANNEL, "direct")] {
        account.add_channel(Channel::new(id, kind, kind, &[MAIN, OVERFLOW]));
    }
    account
}

fn address() -> Address {
    Address {
        first_name: "Ann".to_owned(),
        last_name: "Other".to_owned(),
        address1: "1 High Street".to_owned(),
        city: "Swansea".to_owned(),
        zip: "SA1 1AA".to_owned(),
        country: "GB".to_owned(),
        ..Address::default()
    }
}
