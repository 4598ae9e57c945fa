//! Items.

use super::failed;
use crate::column::{Fields, json};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{ItemRecord, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

pub(crate) async fn put(connection: &mut SqliteConnection, item: &ItemRecord) -> Result<(), Refused> {
    let statement = "INSERT OR REPLACE INTO items \
        (item_code, sku, name, barcode, item_group, inventory, batches, serials, ineligible, unit, price, product) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlx::query(statement)
        .bind(item.item_code.as_str())
        .bind(item.sku.as_str())
        .bind(&item.name)
        .bind(item.barcode.as_deref())
        .bind(item.group)
        .bind(item.inventory)
        .bind(item.batches)
        .bind(item.serials)
        .bind(item.ineligible.as_ref().map(ToString::to_string))
        .bind(json(Some(&item.unit))?)
        .bind(item.price.map(|price| price.to_string()))
        .bind(json(item.product.as_ref())?)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<ItemRecord>, StoreError> {
    let query = sqlx::query("SELECT * FROM items ORDER BY item_code");
    let rows = query.fetch_all(connection).await.map_err(failed("read the items"))?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<ItemRecord, StoreError> {
    let fields = Fields::new(row, "items", &["item_code"]);
    Ok(ItemRecord {
        item_code: fields.parse("item_code")?,
        sku: fields.parse("sku")?,
        name: fields.get("name")?,
        barcode: fields.get("barcode")?,
        group: fields.get("item_group")?,
        inventory: fields.get("inventory")?,
        batches: fields.get("batches")?,
        serials: fields.get("serials")?,
        ineligible: fields.parse_optional("ineligible")?,
        unit: fields.json("unit")?,
        price: fields.parse_optional("price")?,
        product: fields.json_optional("product")?,
    })
}
