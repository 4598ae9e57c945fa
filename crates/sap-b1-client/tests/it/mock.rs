//! The mock that other crates test with.

use http::{Method, StatusCode};
use sap_b1_client::testing::{Call, MockServiceLayer, Reply};
use sap_b1_client::*;
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};

fn entry(number: i64) -> DocEntry {
    DocEntry::new(number).unwrap()
}

fn complaint(mock: &MockServiceLayer) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| mock.verify())).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn calls_are_answered_as_foreseen() {
    let mock = MockServiceLayer::new();
    let reference = Filter::eq("NumAtCard", "O'Brien & sons + 1");
    let found = [json!({"DocEntry": 5})];
    mock.expect(Call::list("Orders").filtered(&reference), Reply::rows(&found)).times(1);
    mock.expect(Call::list("Drafts"), Reply::page(&found, "Drafts?$skip=1"));
    mock.expect(Call::list("Drafts"), Reply::rows::<()>(&[]));
    mock.expect(Call::create("Orders").with_body(json!({"CardCode": "C1"})), Reply::created(5));
    mock.expect(Call::create("Orders"), Reply::lost());
    mock.expect(Call::action("Orders", 5, "Close"), Reply::done());
    mock.expect(Call::patch("Orders", 5), Reply::refused(StatusCode::PRECONDITION_FAILED, -2039, "…"));
    mock.expect(Call::get("Items", "A/1"), Reply::not_found());
    mock.expect(Call::delete("Projects", "P"), Reply::unreachable()).times(4);
    mock.expect(Call::list("CompanyService_GetAdminInfo"), Reply::record(&json!({"Country": "GB"})));
    mock.expect(Call::at(Method::POST, "$batch"), Reply::answer(StatusCode::BAD_REQUEST, "{}"));

    let b1 = mock.client();
    let fields = DocumentFields::header();
    assert_eq!(b1.find_documents(DocumentKind::Orders, &reference, &fields).await.unwrap().len(), 1);
    assert_eq!(b1.find_drafts(DocumentKind::Orders, &reference, &fields).await.unwrap().len(), 1);
    let order = NewDocument { card_code: Some(CardCode::new("C1").unwrap()), ..NewDocument::default() };
    let made = b1.create_document(DocumentKind::Orders, &order).await.unwrap();
    assert_eq!(made, CreatedDocument::Document(entry(5)));
    assert!(b1.create_document(DocumentKind::Orders, &order).await.unwrap_err().is_outcome_unknown());
    b1.close_document(DocumentKind::Orders, entry(5)).await.unwrap();
    let stale = b1.patch_document(DocumentKind::Orders, entry(5), &json!({}), None).await.unwrap_err();
    assert_eq!(stale.kind(), Some(ErrorKind::PreconditionFailed));
    assert_eq!(b1.get_item(&ItemCode::new("A/1").unwrap()).await.unwrap(), None);
    assert!(b1.set::<()>("Projects").delete("P").await.unwrap_err().is_unreachable());
    assert_eq!(b1.admin_info().await.unwrap().country.as_deref(), Some("GB"));
    assert!(b1.send_batch(&Batch::new().read(&Target::new("Orders(1)"))).await.is_err());
    b1.logout().await.unwrap();
    mock.verify();
    assert_eq!((mock.logins(), mock.seen().len()), (1, 14));
    assert!(mock.seen().iter().all(|seen| !seen.headers.contains_key("cookie")));
}

#[tokio::test]
async fn what_was_not_foreseen_is_named() {
    let mock = MockServiceLayer::new();
    mock.expect(Call::get("Orders", 1), Reply::not_found()).times(2);
    mock.expect(Call::create("Orders"), Reply::draft(1)).times(0);
    let b1 = mock.client();
    b1.get_document(DocumentKind::Orders, entry(1)).await.unwrap();
    let refused = b1.create_document(DocumentKind::Orders, &NewDocument::default()).await.unwrap_err();
    assert!(refused.to_string().contains("did not foresee POST Orders"), "{refused}");
    let complaint = complaint(&mock);
    assert!(complaint.contains("GET Orders(1): 1 times instead of 2"), "{complaint}");
    assert!(complaint.contains("POST Orders: not foreseen"), "{complaint}");
}
