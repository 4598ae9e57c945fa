//! Shows what would be written without writing it: `cargo run -p sap-b1-client --example dry_run`, with the environment set (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::{
    Batch, ChangeSet, DocEntry, DocumentKind, DryRun, Error, ItemQuery, NewDocument, Operation,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dry_run = DryRun::new();
    let b1 = connect::builder()?.dry_run(dry_run.clone()).build()?;
    // Reads are sent.
    println!("{:#?}", b1.preflight().await?);
    let item = b1.list_items(&ItemQuery::all()).try_next().await?.ok_or("no item")?;

    let order = NewDocument { num_at_card: Some("example".to_owned()), ..NewDocument::default() };
    match b1.create_document(DocumentKind::Orders, &order).await {
        Err(Error::Withheld { operation, .. }) => println!("{operation} was held back"),
        other => println!("that was not expected: {other:?}"),
    }
    let set = ChangeSet::new()
        .and(Operation::patch("Items", item.item_code.as_str(), &serde_json::json!({"User_Text": "x"}))?)
        .and(Operation::close_document(DocumentKind::Orders, DocEntry::new(1)?));
    if let Err(held) = b1.send_batch(&Batch::new().change_set(set)).await {
        println!("{held}");
    }
    for request in dry_run.requests() {
        println!("\n{}", request.to_text());
    }
    b1.logout().await?;
    Ok(())
}
