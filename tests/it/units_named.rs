//! Units of a parcel that a person names: complete, there, and kept until they are delivered.

use crate::units::{batches, serials, shipped, taken, tracked};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::Policy;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sync::ledger::Given;
use b1_veeqo_sync::{Unsuitable, name_units};

#[tokio::test]
async fn what_nobody_has_named_is_asked_for_line_by_line_and_goes_by_itself_then() {
    let town = tracked(Policy::Explicit).await;
    let parcel = shipped(&town, &[("TEA", 4), ("RADIO", 1)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchSelectionMissing, format!("despatch:{parcel}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert_eq!(
        told,
        "line 1: 4 of TEA left warehouse 01; SAP manages the item by batches, and nobody has named them. \
         line 2: 1 of RADIO left warehouse 01; SAP manages the item by serial numbers, and nobody has named them"
    );
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SerialSelectionMissing, format!("despatch:{parcel}"))]);
    assert_eq!(town.live(Kind::DeliveryNote), []);
    town.name(Some("RADIO"), serials(&["R2"])).await.unwrap();
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!(
        (taken(&delivery), &delivery.lines[1].serials[..]),
        (vec![("OLD", 3), ("NEW", 1)], &["R2".to_owned()][..])
    );
    assert_eq!((town.stock("TEA"), town.stock("RADIO"), town.open().await), ((4, 4), (1, 1), vec![]));
}

#[tokio::test]
async fn batches_and_serial_numbers_of_two_lines_are_named_together() {
    let town = tracked(Policy::Explicit).await;
    shipped(&town, &[("TEA", 4), ("RADIO", 1)]);
    town.sync().await;
    let both = |units: &[_]| Given { serials: serials(&["R2"]).serials, ..batches(units) };
    assert!(town.name(None, both(&[("OLD", 3)])).await.is_err(), "all of it or nothing");
    town.name(None, both(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!((taken(&delivery), delivery.lines[1].serials.len()), (vec![("OLD", 3), ("NEW", 1)], 1));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn what_is_named_wrongly_is_refused_with_what_is_right() {
    let town = tracked(Policy::Explicit).await;
    shipped(&town, &[("TEA", 4), ("TEA", 1), ("RADIO", 1)]);
    town.sync().await;
    let cases = [
        (None, batches(&[("OLD", 3)]), "line 1, 5 of TEA: batches for 2 of 5 units are missing"),
        (None, batches(&[("OLD", 9)]), "line 1, 5 of TEA: the batches exceed the line's 5 units by 4"),
        (Some("3"), batches(&[("OLD", 1)]), "line 3, 1 of RADIO: the item is not managed by the batches"),
        (
            Some("JAM"),
            batches(&[("OLD", 1)]),
            "there is no line \"JAM\"; there are 1 (TEA, 5 units), 3 (RADIO, 1 units)",
        ),
    ];
    for (line, given, words) in cases {
        let error = town.name(line, given).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    let unknown = name_units(town.store().as_ref(), 99, None, batches(&[("OLD", 5)]), &town.operator()).await;
    assert_eq!(unknown.unwrap(), Err(Unsuitable::NotOpen { id: 99 }));
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote), []);
}

#[tokio::test]
async fn a_batch_that_sap_does_not_have_is_told_and_can_be_named_again() {
    let town = tracked(Policy::Explicit).await;
    let parcel = shipped(&town, &[("TEA", 4)]);
    town.sync().await;
    town.name(None, batches(&[("ODL", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchStockShort, format!("despatch:{parcel}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert!(told.contains("batch ODL is not in the warehouse"), "{told}");
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(
        (taken(&town.only(Kind::DeliveryNote)), town.open().await),
        (vec![("OLD", 3), ("NEW", 1)], vec![])
    );
}

#[tokio::test]
async fn units_are_named_while_a_daemon_works_and_survive_its_end() {
    let town = tracked(Policy::Explicit).await;
    shipped(&town, &[("TEA", 4)]);
    town.sync().await;
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    for after in [false, true] {
        town.crash_at(3, after);
        let _ = town.recover().await;
    }
    assert_eq!(taken(&town.only(Kind::DeliveryNote)), [("OLD", 3), ("NEW", 1)]);
}

#[tokio::test]
async fn batches_of_a_voided_and_changed_parcel_are_not_taken_for_the_new_one() {
    let town = tracked(Policy::Explicit).await;
    let order = town.place(town.new_order("1001", &[("TEA", 4)]));
    let parcel = town.allocate(order, MAIN, &[("TEA", 4)]);
    let shipment = town.ship(parcel);
    town.sync().await;
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    town.act(|world, now| {
        world.veeqo.edit_order(order, |order| order.allocations[0].lines[0].quantity = 3, now)
    })
    .unwrap();
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote), []);
    assert_eq!(town.open().await.len(), 1, "{:?}", town.open_exceptions().await);
}
