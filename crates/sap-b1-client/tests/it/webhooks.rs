//! Subscribing to events, and the vendor's samples of deliveries.

use crate::recorded::{object, shared};
use crate::script::{body, error, header, line, ok, server, status};
use sap_b1_client::*;
use serde_json::{Value, json};

fn subscription(authentication: WebhookAuthentication) -> NewEventSubscription {
    NewEventSubscription {
        webhook_id: "MyWebhook".to_owned(),
        webhook_url: "https://partner-webhook-service:3000/MyWebhook".parse().unwrap(),
        authentication,
        handshake: true,
        verify_certificate: true,
        events: vec![
            SubscribedEvent::new("Activities", TransactionType::Updated),
            SubscribedEvent::new("Orders", TransactionType::Created),
        ],
    }
}

#[tokio::test]
async fn subscriptions_are_made_read_and_ended() {
    let stored = json!({
        "WebhookID": "MyWebhook", "WebhookURL": "https://x/y", "AuthenticationType": "HMAC",
        "AuthenticationCred": "{\"Key\":\"hidden\"}", "Handshake": "tYES", "Status": "Active", "Version": 1,
        "EventCollection": [{"BusinessObject": "Orders", "TransactionType": "Created", "BizObjProps": ""}]
    });
    let server = server([
        status(201, stored.to_string()),
        ok(stored.to_string()),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        ok(json!({"value": [stored]}).to_string()),
        status(204, ""),
        status(204, ""),
    ]);
    let client = &server.client;
    let key = Secret::new("s3cret-key".to_owned());
    let new = subscription(WebhookAuthentication::Hmac(key));
    assert!(!format!("{new:?}").contains("s3cret-key"));
    client.create_event_subscription(&new).await.unwrap();
    let read = client.get_event_subscription("MyWebhook").await.unwrap().unwrap();
    assert_eq!(read.event_collection, [SubscribedEvent::new("Orders", TransactionType::Created)]);
    assert_eq!((read.status.as_deref(), read.other.len()), (Some("Active"), 1));
    assert!(!format!("{read:?}").contains("hidden"));
    assert_eq!(client.get_event_subscription("none").await.unwrap(), None);
    assert_eq!(client.list_event_subscriptions().try_collect().await.unwrap().len(), 1);
    client.replace_subscribed_events("MyWebhook", &new.events).await.unwrap();
    client.delete_event_subscription("MyWebhook").await.unwrap();
    let asked = server.asked();
    let sent: Value = serde_json::from_str(&body(&asked[0])).unwrap();
    assert_eq!(sent["AuthenticationCred"], r#"{"Algorithm":"hmacsha256","Key":"s3cret-key"}"#);
    assert_eq!(line(&asked[4]), "PATCH EventSubscriptions('MyWebhook')");
    assert_eq!(header(&asked[4], "b1s-replacecollectionsonpatch"), Some("true"));
    assert_eq!(line(&asked[5]), "DELETE EventSubscriptions('MyWebhook')");
}

#[tokio::test]
async fn actions_on_subscriptions_have_their_names() {
    let server = server((0..4).map(|_| status(204, "")));
    let client = &server.client;
    client.pause_event_subscription("a b").await.unwrap();
    client.resume_event_subscription("a").await.unwrap();
    client.handshake_event_subscription("a").await.unwrap();
    client.replay_event_subscription("a").await.unwrap();
    let lines: Vec<_> = server.asked().iter().map(line).collect();
    let action = |name: &str| format!("POST EventSubscriptions('a')/{name}");
    assert_eq!(lines[0], "POST EventSubscriptions('a b')/Pause");
    assert_eq!(lines[1..], [action("Resume"), action("Handshake"), action("Replay")]);
}

#[tokio::test]
async fn the_log_of_events_is_polled_oldest_first() {
    let entry = json!({
        "BusinessObject": "Orders", "Operation": "Created", "Status": "New", "CreateDate": "2026-03-01T00:00:00Z",
        "CreateTime": 101_112_345, "FieldNames": "DocEntry", "FieldValues": "91", "EventId": 7
    });
    let next = "EventNotifications?$skip=1";
    let server = server([
        ok(json!({"value": [entry], "@odata.nextLink": next}).to_string()),
        ok(json!({"value": [entry]}).to_string()),
    ]);
    let wanted = Filter::eq("BusinessObject", "Orders");
    let found = server.client.list_event_notifications(Some(&wanted)).try_collect().await.unwrap();
    assert_eq!((found.len(), found[0].operation.as_ref()), (2, Some(&TransactionType::Created)));
    assert_eq!((found[0].status.as_ref(), found[0].other.len()), (Some(&NotificationStatus::New), 1));
    assert_eq!(
        line(&server.asked()[0]),
        "GET EventNotifications?$filter=BusinessObject eq 'Orders'&$orderby=CreateDate,CreateTime"
    );
}

#[tokio::test]
async fn the_vendors_catalog_is_read() {
    let Some(catalog) = shared("webhooks/event_catalog_response.json") else { return };
    let server = server([ok(catalog)]);
    let catalog = server.client.event_catalog().await.unwrap();
    let orders = catalog.iter().find(|entry| entry.business_object == "Orders").unwrap();
    assert_eq!(orders.object_type.as_deref(), Some("17"));
    assert_eq!(orders.transaction_types().count(), 6);
    assert!(orders.transaction_types().all(|transaction| !matches!(transaction, TransactionType::Other(_))));
    assert_eq!(line(&server.asked_once()), "GET EventSubscriptionsService_GetEventCatalog");
}

#[test]
fn the_vendors_deliveries_are_read() {
    for (file, events, entry) in [
        ("webhooks/notification_single.json", 1, "91"),
        ("webhooks/notification_batch.json", 2, "92"),
        ("webhooks/notification_bizobjprops_fp2608.json", 1, "91"),
    ] {
        let Some(sample) = shared(file) else { return };
        let key = WebhookKey::text(&Secret::new("k".to_owned()));
        let signature = key.sign(sample.as_bytes());
        let delivery = receive_delivery(&key, Some(&signature), sample.as_bytes()).unwrap();
        assert_eq!((delivery.events.len(), delivery.unreadable.len()), (events, 0), "{file}");
        let event = &delivery.events[0];
        assert_eq!(
            (event.business_object(), event.company_db()),
            (Some("Orders"), Some("DEMODB1")),
            "{file}"
        );
        assert_eq!(event.text("DocEntry").as_deref(), Some(entry), "{file}");
    }
}

#[test]
fn the_vendors_subscription_is_what_is_sent() {
    let Some(sample) = shared("webhooks/subscription_create.json") else { return };
    let mut wanted = object(&sample);
    let parse = |value: &Value| serde_json::from_str::<Value>(value.as_str().unwrap()).unwrap();
    let credentials = parse(&wanted["AuthenticationCred"]);
    let key = Secret::new(credentials["Key"].as_str().unwrap().to_owned());
    let sent = serde_json::to_value(subscription(WebhookAuthentication::Hmac(key))).unwrap();
    assert_eq!(parse(&sent["AuthenticationCred"]), credentials);
    wanted.insert("AuthenticationCred".to_owned(), sent["AuthenticationCred"].clone());
    assert_eq!(sent, Value::Object(wanted));
    let open = serde_json::to_value(subscription(WebhookAuthentication::None)).unwrap();
    assert_eq!((open["AuthenticationType"].as_str(), open.get("AuthenticationCred")), (Some("None"), None));
}

fn notification(day: &str, time: &str, status: &str) -> Value {
    serde_json::json!({"BusinessObject": "Orders", "Operation": "Created", "CreateDate": day, "CreateTime": time,
        "Status": status, "KeyData": {"DocEntry": 7}})
}

async fn pull(client: &ServiceLayer, since: NotificationCursor) -> (usize, Option<NotificationCursor>) {
    let mut pull = client.pull_event_notifications(Some(&Filter::eq("BusinessObject", "Orders")), since);
    let mut came = 0;
    while let Ok(Some(_)) = pull.try_next().await {
        came += 1;
    }
    (came, pull.into_cursor())
}

#[tokio::test]
async fn a_pull_gives_every_event_once_whatever_becomes_of_its_delivery() {
    let rows = |rows: &[Value]| ok(serde_json::json!({"value": rows}).to_string());
    let first = notification("2026-03-01", "10:00:00.001", "New");
    let delivered = notification("2026-03-01", "10:00:00.001", "Delivered");
    let second = notification("2026-03-03", "10:00:00.001", "New");
    let server = server([
        rows(std::slice::from_ref(&first)),
        rows(&[delivered, second.clone()]),
        status(400, "{}"),
        rows(std::slice::from_ref(&second)),
    ]);
    let start = NotificationCursor::starting_on(jiff::civil::date(2026, 3, 1));
    let (came, cursor) = pull(&server.client, start).await;
    assert_eq!(came, 1);
    let stored = serde_json::to_string(&cursor.unwrap()).unwrap();
    let (came, cursor) = pull(&server.client, serde_json::from_str(&stored).unwrap()).await;
    assert_eq!(came, 1, "the first one was seen");
    let cursor = cursor.unwrap();
    assert_eq!(pull(&server.client, cursor.clone()).await, (0, None), "broken off");
    assert_eq!(pull(&server.client, cursor).await.0, 0);
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert!(asked[1].contains("BusinessObject eq 'Orders' and CreateDate ge '2026-03-01'"), "{}", asked[1]);
    assert!(asked[3].contains("CreateDate ge '2026-03-02'"), "{}", asked[3]);
}

#[tokio::test]
async fn events_are_added_and_webhooks_switched_on() {
    let server = server([
        status(204, ""),
        ok(r#"{"EnableWebhook":"tNO"}"#),
        status(204, ""),
        ok(r#"{"EnableWebhook":"tYES"}"#),
    ]);
    let events = [SubscribedEvent::new("Orders", TransactionType::Closed)];
    server.client.add_subscribed_events("w1", &events).await.unwrap();
    assert!(server.client.enable_webhooks().await.unwrap());
    assert!(!server.client.enable_webhooks().await.unwrap());
    let asked = server.asked();
    assert_eq!(line(&asked[0]), "PATCH EventSubscriptions('w1')");
    assert_eq!(header(&asked[0], "b1s-replacecollectionsonpatch"), None);
    assert_eq!(
        body(&asked[0]),
        r#"{"EventCollection":[{"BusinessObject":"Orders","TransactionType":"Closed"}]}"#
    );
    assert_eq!(line(&asked[2]), "POST CompanyService_UpdateAdminInfo");
    assert_eq!(body(&asked[2]), r#"{"AdminInfo":{"EnableWebhook":"tYES"}}"#);
}
