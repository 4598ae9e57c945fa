//! The golden orders of the mapping, posted: SAP's arithmetic, Veeqo's and ours are three pieces of code, and agree to the last unit.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::money::{CompanyCurrency, Currency, CurrencyTable};
use b1_veeqo_mapping::pricing::{PriceMode, TaxRate, TaxRow, TaxSource, TaxTable};
use b1_veeqo_sandbox::sap::{DocumentView, Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sync::settings::ChannelSettings;
use rust_decimal::Decimal;
use serde::Deserialize;

const ORDERS: &str = include_str!("../../crates/b1-veeqo-mapping/tests/golden/orders.json");

#[derive(Deserialize)]
struct Golden {
    name: String,
    currency: Currency,
    prices: PriceMode,
    marketplace_tax: Option<Decimal>,
    taxes: Vec<TaxRow>,
    lines: Vec<Line>,
    order_discount: Decimal,
    delivery: Delivery,
    total: Total,
}

#[derive(Deserialize)]
struct Line {
    quantity: i64,
    unit_price: Decimal,
    tax_rate: Decimal,
    net: Decimal,
}

#[derive(Deserialize)]
struct Delivery {
    cost: Decimal,
    tax_rate: TaxRate,
}

#[derive(Deserialize)]
struct Total {
    tax: Decimal,
    gross: Decimal,
}

fn golden() -> Vec<Golden> {
    serde_json::from_str(ORDERS).unwrap()
}

/// The currency of the order is the company's own, or another that it calls `X$`.
#[derive(Clone, Copy)]
enum Books {
    Local,
    Foreign,
}

impl Golden {
    /// A town whose company and channel deal in this order's currency and taxes.
    fn town(&self, books: Books) -> Town {
        let mut town = Town::small(&[]);
        let iso = self.currency.as_str();
        let code = if matches!(books, Books::Local) { iso } else { "X$" };
        town.act(|world, now| {
            world.veeqo.settings.currency_code = iso.to_owned();
            world.sap.add_currency(code, iso, iso);
            world.sap.set_currency_decimals(code, usize::try_from(self.currency.minor_units()).unwrap());
            match books {
                Books::Local => world.sap.settings.local_currency = code.to_owned(),
                Books::Foreign => {
                    let day = now.to_zoned(jiff::tz::TimeZone::UTC).date();
                    let days = [day.yesterday().unwrap(), day, day.tomorrow().unwrap()];
                    days.iter().for_each(|day| world.sap.set_rate(code, *day, Decimal::new(8371, 4)));
                }
            }
            for row in &self.taxes {
                let percent = row.rate.get() * Decimal::ONE_HUNDRED;
                world.sap.add_vat_group(row.target.as_str(), "tax", percent);
                world.sap.add_tax_code(row.target.as_str(), "tax", percent);
            }
        });
        for item in ["MUG", "BOOK"] {
            town.item(NewItem::new(item, item), 10);
        }
        self.set(town.settings.channels.get_mut(&WEB_SHOP).unwrap(), code);
        town.settings.rounding_tolerance = 0;
        town
    }

    fn set(&self, channel: &mut ChannelSettings, code: &str) {
        channel.tax = TaxTable::new(self.taxes.clone()).unwrap();
        channel.price_mode = self.prices;
        channel.freight_tax = Some(self.delivery.tax_rate);
        let own = CompanyCurrency::new(code).unwrap();
        channel.currencies = CurrencyTable::new([(self.currency, own)]).unwrap();
        if self.marketplace_tax.is_some() {
            channel.tax_source = TaxSource::Marketplace;
        }
    }

    /// The order is placed and leaves in one parcel; gives SAP's order.
    async fn deal(&self, town: &Town) -> DocumentView {
        town.sync().await;
        let units = [("MUG", self.lines[0].quantity), ("BOOK", self.lines[1].quantity)];
        let mut order = town.new_order("1001", &units);
        for (line, golden) in order.lines.iter_mut().zip(&self.lines) {
            (line.price, line.tax_rate) = (golden.unit_price, golden.tax_rate);
        }
        order.order_discount = self.order_discount;
        order.delivery_cost = self.delivery.cost;
        order.delivery_tax_rate = self.delivery.tax_rate.get();
        order.prices_include_tax = self.prices == PriceMode::Gross;
        let order = town.place(order);
        let parcel = town.allocate(order, MAIN, &units);
        town.sync().await;
        let paid = town.act(|world, _| world.veeqo.order(order).unwrap().total());
        let due = self.total.gross + self.marketplace_tax.unwrap_or_default();
        assert_eq!(paid, due, "{}: what Veeqo computes", self.name);
        town.ship(parcel);
        town.sync().await;
        town.only(Kind::Order)
    }
}

#[tokio::test]
async fn golden_orders_total_the_same_on_both_sides() {
    for golden in golden() {
        let town = golden.town(Books::Local);
        let posted = golden.deal(&town).await;
        let name = &golden.name;
        assert_eq!(town.open().await, [], "{name}");
        assert_eq!((posted.total, posted.tax), (golden.total.gross, golden.total.tax), "{name}");
        let nets: Vec<_> = posted.lines.iter().map(|line| line.total).collect();
        assert_eq!(nets, golden.lines.iter().map(|line| line.net).collect::<Vec<_>>(), "{name}");
        let delivery = town.only(Kind::DeliveryNote);
        assert_eq!((delivery.total, delivery.tax), (posted.total, posted.tax), "{name}");
    }
}

#[tokio::test]
async fn golden_orders_keep_their_total_in_a_foreign_currency_with_a_code_of_its_own() {
    for golden in golden() {
        let town = golden.town(Books::Foreign);
        let posted = golden.deal(&town).await;
        let name = &golden.name;
        assert_eq!(town.open().await, [], "{name}");
        assert_eq!((posted.currency.as_str(), posted.foreign_total), ("X$", golden.total.gross), "{name}");
        assert_eq!(town.only(Kind::DeliveryNote).foreign_total, golden.total.gross, "{name}");
    }
}

#[tokio::test]
async fn a_company_with_few_price_decimals_keeps_the_total_by_its_rounding_fields() {
    let golden = golden().swap_remove(0);
    let mut town = golden.town(Books::Local);
    town.world.lock().unwrap().sap.settings.price_decimals = 2;
    town.settings.rounding_tolerance = 1;
    let posted = golden.deal(&town).await;
    assert_eq!(town.open().await, []);
    assert_eq!((posted.lines[0].price, posted.lines[0].total), (Decimal::new(885, 2), Decimal::new(2655, 2)));
    assert_eq!((posted.total, town.only(Kind::DeliveryNote).total), (golden.total.gross, golden.total.gross));
}

#[tokio::test]
async fn an_amount_that_no_price_of_the_company_gives_is_told_where_nothing_is_tolerated() {
    let golden = golden().swap_remove(0);
    let town = golden.town(Books::Local);
    town.world.lock().unwrap().sap.settings.price_decimals = 2;
    town.sync().await;
    let mut order = town.new_order("1001", &[("MUG", 3)]);
    (order.lines[0].price, order.order_discount) = (Decimal::new(999, 2), Decimal::new(343, 2));
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].code), (1, Code::OrderPriceTooFine));
    assert_eq!(
        open[0].message,
        "Veeqo's total is 31.85 GBP, but lines, discounts, tax and delivery give 31.86 (difference -0.01): no price \
         with the 2 decimals that SAP keeps gives the amount of MUG"
    );
    assert_eq!(town.live(Kind::Order), []);
}
