//! Every write in the words of v1 and v2.

use crate::peer::Peer;
use crate::versions::{BOTH, asked, entry, item};
use sap_b1_client::ServiceLayerVersion::V1;
use sap_b1_client::*;
use serde_json::{Value, json};

#[tokio::test]
async fn writes_are_sent_in_the_words_of_either() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        let batch = BatchNumberLine { batch_number: "B1".to_owned(), ..BatchNumberLine::default() };
        let line =
            NewDocumentLine { batch_numbers: vec![batch], ..NewDocumentLine::of_item(item(), 2.into()) };
        let order = NewDocument { document_lines: vec![line], ..NewDocument::default() };
        let made = b1.create_document(DocumentKind::Orders, &order).await.unwrap();
        assert_eq!(made, CreatedDocument::Document(entry()));
        b1.preview_order(&order).await.unwrap();
        let batches = Batch::new().change_set(
            ChangeSet::new().and(Operation::create_document(DocumentKind::Orders, &order).unwrap()),
        );
        assert!(b1.send_batch(&batches).await.unwrap().is_applied());
        assert!(b1.send_batch(&Batch::new().read(&Target::new("Items('A1')"))).await.unwrap().is_applied());
        let name = if version == V1 { r#"{"BatchNumber":"B1"}"# } else { r#"{"BatchNumberProperty":"B1"}"# };
        let bodies = peer.asked();
        assert_eq!(bodies.iter().filter(|line| line.contains(name)).count(), 3, "{bodies:?}");

        let noon = Some(jiff::civil::time(10, 0, 0, 0));
        let counting = NewInventoryCounting { count_time: noon, ..NewInventoryCounting::default() };
        b1.create_inventory_counting(&counting).await.unwrap();
        b1.close_inventory_counting(entry()).await.unwrap();
        b1.create_inventory_posting(&NewInventoryPosting::default()).await.unwrap();
        b1.create_stock_transfer(&NewStockTransfer::default()).await.unwrap();
        b1.cancel_stock_transfer(entry()).await.unwrap();
        b1.patch_document(DocumentKind::Orders, entry(), &json!({"Comments": "x"}), None).await.unwrap();
        b1.close_document(DocumentKind::Orders, entry()).await.unwrap();
        b1.cancel_document(DocumentKind::Orders, entry()).await.unwrap();
        asked(
            &peer,
            &[
                "POST InventoryCountings?",
                "POST InventoryCountings(7)/Close?",
                "POST InventoryPostings?",
                "POST StockTransfers?",
                "POST StockTransfers(7)/Cancel?",
                "PATCH Orders(7)?",
                "POST Orders(7)/Close?",
                "POST Orders(7)/Cancel?",
            ],
        );
    }
}

#[tokio::test]
async fn the_rest_of_the_writes_are_the_same_in_both() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        let file = NewFile::new("a.txt", "x").unwrap();
        assert_eq!(b1.create_attachment(std::slice::from_ref(&file)).await.unwrap(), 7);
        b1.add_to_attachment(7, std::slice::from_ref(&file)).await.unwrap();
        b1.set_item_image(&item(), &file).await.unwrap();
        b1.delete_item_image(&item()).await.unwrap();
        let query = NewSqlQuery { sql_code: "q".into(), sql_name: "q".into(), sql_text: "SELECT 1".into() };
        b1.create_sql_query(&query).await.unwrap();
        b1.change_sql_query("q", "SELECT 2").await.unwrap();
        b1.delete_sql_query("q").await.unwrap();
        let table = UserTableName::new("KEYS").unwrap();
        b1.insert_user_row(&table, &UserRow::new("x")).await.unwrap();
        let set = b1.set::<Value>("Activities");
        assert_eq!(
            set.create(&json!({"ActivityProperty": "cn_Task"})).await.unwrap().key().as_deref(),
            Some("7")
        );
        set.patch(7, &json!({"ActivityProperty": "cn_Task"})).await.unwrap();
        set.replace(7, &json!({"Notes": "ActivityProperty"})).await.unwrap();
        set.delete(7).await.unwrap();
        set.act(7, "Close").await.unwrap();
        b1.run_action("SBOBobService_SetCurrencyRate", &json!({}), Effect::Replace).await.unwrap();
        let asked = peer.asked();
        let name = if version == V1 { "Activity" } else { "ActivityProperty" };
        let body = format!(r#"{{"{name}":"cn_Task"}}"#);
        assert_eq!(asked.iter().filter(|line| line.ends_with(&body)).count(), 2, "{asked:?}");
        assert!(asked.iter().any(|line| line.ends_with(r#"{"Notes":"ActivityProperty"}"#)), "{asked:?}");
    }
}

#[tokio::test]
async fn payments_definitions_and_the_life_of_documents_are_the_same_in_both() {
    for version in BOTH {
        let (b1, peer) = Peer::connect(version);
        let made = b1.create_incoming_payment(&NewPayment::default()).await.unwrap();
        assert_eq!(made, CreatedDocument::Document(entry()));
        b1.cancel_incoming_payment(entry()).await.unwrap();
        let table = UserTable {
            table_name: UserTableName::new("KEYS").unwrap(),
            table_description: "Keys".to_owned(),
        };
        b1.create_user_table(&table).await.unwrap();
        let field = UserField {
            table_name: "ORDR".to_owned(),
            name: "Key".to_owned(),
            description: "Key".to_owned(),
            field_type: UserFieldType::Alpha,
            size: Some(50),
        };
        b1.create_user_field(&field).await.unwrap();
        b1.reopen_document(DocumentKind::Orders, entry()).await.unwrap();
        let comments = json!({"Comments": "x"});
        b1.cancel_document_with(DocumentKind::DeliveryNotes, entry(), &comments).await.unwrap();
        b1.create_cancellation_document(DocumentKind::DeliveryNotes, entry()).await.unwrap();
        let made = b1.create_document_raw(DocumentKind::Drafts, "{}").await.unwrap();
        assert_eq!(made, CreatedDocument::Draft(entry()));
        b1.save_draft_to_document(entry()).await.unwrap();
        asked(
            &peer,
            &[
                "POST IncomingPayments? {}",
                "POST IncomingPayments(7)/Cancel?",
                r#"POST UserTablesMD? {"TableName":"KEYS","TableDescription":"Keys","TableType":"bott_NoObject"}"#,
                r#"POST UserFieldsMD? {"TableName":"ORDR","Name":"Key","Description":"Key","Type":"db_Alpha","Size":50}"#,
                "POST Orders(7)/Reopen?",
                r#"POST DeliveryNotesService_Cancel2? {"Document":{"DocEntry":7,"Comments":"x"}}"#,
                "POST DeliveryNotes(7)/CreateCancellationDocument?",
                "POST Drafts? {}",
                r#"POST DraftsService_SaveDraftToDocument? {"Document":{"DocEntry":7}}"#,
            ],
        );
        let reference = Filter::contains("Comments", "x");
        let found = b1.post_draft(entry(), DocumentKind::Orders, &reference).await.unwrap();
        assert!(found.is_empty(), "the only document carried the reference before");
        let walked = peer.asked();
        assert_eq!(walked.iter().filter(|line| line.starts_with("GET Orders?")).count(), 4, "{walked:?}");
    }
}
