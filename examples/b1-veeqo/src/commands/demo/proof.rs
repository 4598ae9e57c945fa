//! What must be true at the end of the day, held against both worlds.

use super::business::{Followed, Traces};
use super::ledger::Ledger;
use crate::output::Claim;
use b1_veeqo_sandbox::seed::{Comparison, OrderRow, PairRow, ParcelRow};
use b1_veeqo_sync::ledger::WorkKey;

/// Every claim with what speaks against it. `traces` are what both worlds keep of every write, before and after the second pass.
pub(super) fn claims(
    both: &Comparison,
    followed: &Followed,
    ledger: &Ledger,
    traces: [&Traces; 2],
) -> Vec<Claim> {
    let (orders, parcels, pairs) = (both.orders.len(), both.parcels.len(), both.pairs.len());
    let missing = both.orders.iter().filter(|row| is_missing(row, ledger));
    let standing = both.orders.iter().filter(|row| is_left_standing(row, ledger));
    let undelivered = both.undelivered().filter(|row| is_undelivered(row, ledger));
    let unexplained = both.differences().filter(|row| is_unexplained(row, ledger));
    let [before, after] = traces;
    let written = after.iter().zip(before).filter(|(after, before)| after != before);
    vec![
        Claim::new("no order is in SAP twice", orders, both.doubled_orders().map(order)),
        Claim::new("no parcel is delivered in SAP twice", parcels, both.doubled_deliveries().map(parcel)),
        Claim::new("every order in SAP has Veeqo's total", orders, both.wrong_totals().map(totals)),
        Claim::new("every order is in SAP, or the ledger says why not", orders, missing.map(order)),
        Claim::new("no cancelled order stands in SAP, or an exception is open", orders, standing.map(order)),
        Claim::new(
            "every parcel that left is delivered in SAP, or an exception is open",
            parcels,
            undelivered.map(parcel),
        ),
        once("every delivery to the marketplace is invoiced in SAP, once", &followed.invoices),
        once("what customers sent back is returned in SAP, once", &followed.returns),
        Claim::new(
            "SAP on hand = Veeqo physical + parcels on their way, or an exception is open",
            pairs,
            unexplained.map(pair),
        ),
        Claim::new(
            "a second pass writes nothing",
            before.iter().map(|(_, count)| count).sum(),
            written.map(trace),
        ),
    ]
}

/// Of each record exactly one document follows.
fn once(claim: &'static str, records: &[(String, usize)]) -> Claim {
    let wrong = records.iter().filter(|(_, documents)| *documents != 1);
    Claim::new(claim, records.len(), wrong.map(|(record, documents)| format!("{record}: {documents} in SAP")))
}

fn is_missing(row: &OrderRow, ledger: &Ledger) -> bool {
    row.sap_orders.is_empty()
        && row.status != "cancelled"
        && !ledger.explains(WorkKey::order(row.id).as_str())
}

fn is_left_standing(row: &OrderRow, ledger: &Ledger) -> bool {
    !row.sap_orders.is_empty()
        && row.status == "cancelled"
        && !ledger.has_exception(WorkKey::order(row.id).as_str())
}

fn is_undelivered(row: &ParcelRow, ledger: &Ledger) -> bool {
    let despatch = WorkKey::despatch(row.allocation);
    let order = WorkKey::order(row.order);
    !ledger.has_exception(despatch.as_str()) && !ledger.has_exception(order.as_str())
}

fn is_unexplained(row: &PairRow, ledger: &Ledger) -> bool {
    let of_pair = format!("pair:{}@{}", row.item, row.sap_warehouse);
    let of_item = format!("item:{}", row.item);
    let of_product = WorkKey::product(&row.item);
    let excepted = [of_pair.as_str(), of_item.as_str(), of_product.as_str()];
    let not_sold = ledger.not_sold.contains(&row.item) && row.veeqo_physical.is_none();
    !not_sold && !excepted.iter().any(|record| ledger.has_exception(record))
}

fn trace((after, before): (&(&str, usize), &(&str, usize))) -> String {
    format!("{}: {} before, {} after", before.0, before.1, after.1)
}

fn order(row: &OrderRow) -> String {
    format!("order {} (id {}, {})", row.number, row.id, row.status)
}

fn totals(row: &OrderRow) -> String {
    let sap: Vec<_> = row.sap_orders.iter().map(|(_, total)| total.to_string()).collect();
    format!("order {}: {} in Veeqo, {} in SAP", row.number, row.veeqo_total, sap.join(", "))
}

fn parcel(row: &ParcelRow) -> String {
    format!("parcel {} of order id {}", row.allocation, row.order)
}

fn pair(row: &PairRow) -> String {
    let veeqo = row.veeqo_physical.map_or_else(|| "no product".to_owned(), |units| units.to_string());
    format!(
        "{} in {}: SAP {}, Veeqo {veeqo}, on their way {}",
        row.item, row.sap_warehouse, row.sap_on_hand, row.shipped_not_delivered
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn both() -> Comparison {
        let order = |id: i64, sap_orders: &[(i64, Decimal)]| OrderRow {
            id,
            number: format!("#{id}"),
            status: "shipped",
            veeqo_total: Decimal::TEN,
            sap_orders: sap_orders.to_vec(),
        };
        let parcel = |allocation, deliveries: &[i64]| ParcelRow {
            allocation,
            order: 1,
            warehouse: 501,
            deliveries: deliveries.to_vec(),
        };
        Comparison {
            pairs: vec![PairRow {
                item: "MUG".to_owned(),
                sap_warehouse: "01".to_owned(),
                veeqo_warehouse: 501,
                sap_on_hand: Decimal::TEN,
                veeqo_physical: Some(10),
                shipped_not_delivered: Decimal::ZERO,
                returned_not_booked: Decimal::ZERO,
            }],
            orders: vec![order(1, &[(7, Decimal::TEN)])],
            parcels: vec![parcel(3, &[8])],
        }
    }

    fn failing(both: &Comparison, ledger: &Ledger, second: usize) -> Vec<String> {
        failing_of(both, &followed(1), ledger, second)
    }

    fn followed(documents: usize) -> Followed {
        let records = || vec![("its record".to_owned(), documents)];
        Followed { invoices: records(), returns: records() }
    }

    fn failing_of(both: &Comparison, followed: &Followed, ledger: &Ledger, second: usize) -> Vec<String> {
        let claims = claims(both, followed, ledger, [&vec![("orders", 1)], &vec![("orders", 1 + second)]]);
        claims.iter().filter(|claim| !claim.holds()).map(|claim| format!("{claim}")).collect()
    }

    #[test]
    fn a_day_that_went_well_is_proved() {
        assert_eq!(failing(&both(), &Ledger::default(), 0), Vec::<String>::new());
    }

    #[test]
    fn each_claim_fails_by_itself() {
        type Spoil = fn(&mut Comparison);
        let spoilt: [(Spoil, &str); 7] = [
            (|both| both.orders[0].status = "cancelled", "no cancelled order stands in SAP"),
            (|both| both.orders[0].sap_orders.push((9, Decimal::TEN)), "order is in SAP twice"),
            (|both| both.orders[0].sap_orders[0].1 = Decimal::ONE, "#1: 10 in Veeqo, 1 in SAP"),
            (|both| both.orders[0].sap_orders.clear(), "every order is in SAP"),
            (|both| both.parcels[0].deliveries.push(9), "delivered in SAP twice"),
            (|both| both.parcels[0].deliveries.clear(), "parcel 3 of order id 1"),
            (|both| both.pairs[0].veeqo_physical = Some(9), "MUG in 01: SAP 10, Veeqo 9"),
        ];
        for (spoil, expected) in spoilt {
            let mut both = both();
            spoil(&mut both);
            let failing = failing(&both, &Ledger::default(), 0);
            assert!(failing.len() == 1 && failing[0].contains(expected), "{expected}: {failing:?}");
        }
        assert!(failing(&both(), &Ledger::default(), 2)[0].contains("orders: 1 before, 3 after"));
    }

    #[test]
    fn what_follows_a_delivery_follows_once() {
        for documents in [0, 2] {
            let failing = failing_of(&both(), &followed(documents), &Ledger::default(), 0);
            assert!(failing.len() == 2 && failing[1].contains("its record"), "{failing:?}");
        }
    }

    #[test]
    fn nothing_examined_proves_nothing() {
        let nothing = failing_of(&Comparison::default(), &Followed::default(), &Ledger::default(), 0);
        assert_eq!(nothing.len(), 9);
    }

    #[test]
    fn a_reason_explains_an_order_but_not_a_parcel() {
        let mut both = both();
        both.orders[0].sap_orders.clear();
        both.parcels[0].deliveries.clear();
        let reasons = ["order:1", "despatch:3"].map(|record| (record.to_owned(), "waits".to_owned())).into();
        let failing = failing(&both, &Ledger { reasons, ..Ledger::default() }, 0);
        assert!(failing.len() == 1 && failing[0].contains("parcel 3"), "{failing:?}");
    }
}
