//! Fifty thousand items: within the rate limit, in a known number of requests, with a report of how far it has got.

use super::world::{House, clean};
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::veeqo::{NewProduct, RateLimit};
use b1_veeqo_sync::audit::AuditObserver;
use b1_veeqo_sync::audit::facts::Source;
use std::collections::BTreeMap;
use std::sync::Mutex;

#[derive(Default)]
struct Watched(Mutex<BTreeMap<Source, (u64, Option<u64>)>>);

impl AuditObserver for Watched {
    fn read(&self, source: Source, rows: u64, of: Option<u64>) {
        self.0.lock().unwrap().insert(source, (rows, of));
    }
}

fn large(many: usize) -> House {
    let mut house = clean();
    house.plant(&move |world: &mut b1_veeqo_sandbox::World, now, _| {
        // A quarter of the catalogue stands in Veeqo: its pages are what takes the test's time.
        for number in 0..many {
            let code = format!("BULK-{number:06}");
            let item = NewItem::new(code.as_str(), code.as_str()).priced(10.into()).taxed("S20");
            world.sap.add_item(super::world::active(item), now);
            if number % 4 == 0 {
                let (title, sku) = (code.clone(), code);
                world.veeqo.add_product(NewProduct { title, sku, ..NewProduct::default() }, now);
            }
        }
        world.veeqo.settings.rate_limit = Some(RateLimit { per_second: 5, burst: 56 });
    });
    house
}

#[tokio::test]
async fn many_items_draw_no_429_and_are_counted_while_they_are_read() {
    holds(2_000).await;
}

#[tokio::test]
#[ignore = "takes minutes without optimisation: run it with --release"]
async fn fifty_thousand_items_draw_no_429_and_are_counted_while_they_are_read() {
    holds(50_000).await;
}

async fn holds(many: usize) {
    let house = large(many);
    let watched = Watched::default();
    let report = house.audit_watched(&watched).await;
    let missing = report.findings.iter().filter(|finding| finding.code == "ITEM_MISSING_IN_VEEQO").count();
    assert_eq!((missing, report.findings.len(), report.unreadable()), (many * 3 / 4, many * 3 / 4, 0));
    assert_eq!(house.throttled(), 0);
    let (sap, veeqo) = house.requests();
    // Items in pages of 200, stock of none of the new ones (they have no row), a handful of lists; products in pages of 100.
    assert!(sap <= many / 200 + 60 && veeqo <= many / 400 + 20, "{sap} requests to SAP, {veeqo} to Veeqo");
    let seen = watched.0.lock().unwrap();
    let whole = |source, least| {
        seen.get(&source)
            .is_some_and(|(rows, of)| Some(*rows) == *of && usize::try_from(*rows).unwrap() >= least)
    };
    assert!(whole(Source::Items, many) && whole(Source::Products, many / 4), "{seen:?}");
}
