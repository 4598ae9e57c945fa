//! The module of a company, used as an integrator would.

#[allow(unreachable_pub, reason = "a module of an application, here in a test")]
mod module;

use module::{
    BoSeatKinds, RentalBody, RentalLinesBody, Ticket, TicketBatchBody, TicketBody, WebclaimsBody, sets,
};
use sap_b1_client::record::{Date, Record, RecordSet, Time};
use sap_b1_client::testing::{Call, MockServiceLayer, Reply};
use sap_b1_client::{DocEntry, YesNo};
use serde_json::json;

#[test]
fn user_defined_fields_are_fields() {
    let sent = json!({"DocEntry": 1, "U_ShopId": 91, "Type": "sk_Box", "Paid": "tYES", "DocDate": "2026-03-01T00:00:00Z",
        "DocTime": "13:14:45", "DocTotal": 12.1, "TicketBatches": [{"TicketBatch": "B-1", "U_New": 1}], "X": null});
    let ticket: Ticket = serde_json::from_value(sent).unwrap();
    assert_eq!((ticket.u_shop_id, ticket.r#type.clone()), (Some(91), Some(BoSeatKinds::Box)));
    assert_eq!((ticket.paid.clone(), ticket.doc_total), (Some(YesNo::Yes), Some("12.1".parse().unwrap())));
    assert_eq!(ticket.doc_date, Some(Date::constant(2026, 3, 1)));
    assert_eq!(ticket.doc_time, Some(Time::constant(13, 14, 45, 0)));
    assert_eq!(ticket.ticket_batches[0].ticket_batch.as_deref(), Some("B-1"));
    assert_eq!(ticket.ticket_batches[0].udf("U_New").unwrap(), Some(1));
    assert!(ticket.rest.came_empty("X"));
}

#[test]
fn what_no_document_allows_to_be_written_has_no_setter() {
    assert_eq!(Ticket::READ_ONLY, ["DocEntry", "CardCode", "DocTime", "DataVersion", "Taxes"]);
    assert!(Ticket::SENT.contains(&"U_ShopId"));
}

#[tokio::test]
async fn tables_and_objects_of_the_company_are_sets() {
    let mock = MockServiceLayer::new();
    mock.expect(Call::get("U_WEBCLAIMS", "A/1"), Reply::record(&json!({"Code": "A/1", "U_State": "open"})));
    mock.expect(Call::patch("U_WEBCLAIMS", "A/1"), Reply::done());
    mock.expect(
        Call::create("RENTAL"),
        Reply::record(&json!({"DocEntry": 4, "U_From": "2026-03-01T00:00:00Z"})),
    );
    mock.expect(Call::patch("Tickets", 9), Reply::done());
    let b1 = mock.client();

    let claims = b1.entities::<sets::UWebclaims>();
    let claim = claims.get(&"A/1".to_owned()).await.unwrap().unwrap();
    assert_eq!(claim.u_state.as_deref(), Some("open"));
    claims.patch(&"A/1".to_owned(), &WebclaimsBody::new().u_state("done")).await.unwrap();

    let rental = RentalBody::new()
        .u_from(Date::constant(2026, 3, 1))
        .rental_lines_collection(vec![RentalLinesBody::new().line_id(1).u_days(3)]);
    let created = b1.entities::<sets::Rental>().create(&rental).await.unwrap();
    assert_eq!(sets::Rental::key(&created.record.unwrap()), Some(DocEntry::new(4).unwrap()));

    let changes = TicketBody::new()
        .u_shop_id(None)
        .paid(true)
        .ticket_batches(vec![TicketBatchBody::new().ticket_batch("B").quantity(1)]);
    b1.entities::<sets::Tickets>().patch(&DocEntry::new(9).unwrap(), &changes).await.unwrap();
    let sent: Vec<_> = mock.seen().iter().filter_map(|seen| seen.json()).collect();
    assert_eq!(sent[0], json!({"U_State": "done"}));
    assert_eq!(
        sent[1],
        json!({"U_From": "2026-03-01", "RENTAL_LINESCollection": [{"LineId": 1, "U_Days": 3}]})
    );
    let batches = json!([{"TicketBatchProperty": "B", "Quantity": 1}]);
    assert_eq!(sent[2], json!({"U_ShopId": null, "Paid": "tYES", "TicketBatches": batches}));
    mock.verify();
}
