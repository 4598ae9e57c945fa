//! Data that a side lacks and a person supplies.

use super::{ask, state};
use crate::aliases::merged;
use crate::ledger::{
    Action, Alias, ExceptionRecord, ExceptionStatus, ItemRecord, Operator, Store, StoreError, WorkState,
};
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Quantity, Sku};

/// What became of data that was supplied.
pub type Supplied = Result<(), Unsuitable>;

/// Why data does not suit an exception. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unsuitable {
    /// There is no such exception, or it is settled.
    #[error("{id} is no open exception")]
    NotOpen {
        /// The id that was given.
        id: i64,
    },
    /// A customer is chosen for an order that is still to be posted.
    #[error("exception {id} concerns {subject}, which is no order that is still to be posted")]
    NoOpenOrder {
        /// The exception.
        id: i64,
        /// Its record in a person's words.
        subject: String,
    },
    /// The code cannot be a customer's.
    #[error("'{text}' cannot be the code of a customer: SAP's have 1 to 15 characters")]
    CardCode {
        /// What was given.
        text: String,
    },
    /// The item is not among those that were read from SAP.
    #[error("item {item} is not known: is it a sales item in SAP, and has `sync` read it?")]
    UnknownItem {
        /// The item that was given.
        item: ItemCode,
    },
    /// The SKU is an item code of its own.
    #[error("{sku} is an item in SAP itself: a product with that SKU is that item")]
    SkuIsItem {
        /// The SKU that was given.
        sku: Sku,
    },
    /// Units are named for a parcel or a movement that is held.
    #[error(
        "exception {id} concerns {subject}: batches and serial numbers are named for held parcels, and for movements of stock that SAP is to book"
    )]
    NothingToName {
        /// The exception.
        id: i64,
        /// Its record in a person's words.
        subject: String,
    },
    /// Bins are named for parcels alone.
    #[error(
        "exception {id} concerns {subject}: bins are named for parcels alone; book the movement in SAP by hand, then `exceptions retry {id}`"
    )]
    Bins {
        /// The exception.
        id: i64,
        /// Its record in a person's words.
        subject: String,
    },
    /// There is no such line.
    #[error("there is no line {line:?}; there are {lines}")]
    UnknownLine {
        /// What was given.
        line: String,
        /// What there is.
        lines: String,
    },
    /// No line is of an item with such numbers.
    #[error("no item there has such numbers; there are {lines}")]
    NoSuchUnits {
        /// What there is.
        lines: String,
    },
    /// Several lines could be meant.
    #[error("several lines could be meant: say which with --line; there are {lines}")]
    WhichLine {
        /// What there is.
        lines: String,
    },
    /// The units do not fit their line.
    #[error("line {line}, {quantity} of {item}: {problem}; name all that belongs to the line again")]
    Misfit {
        /// The line, counted from 1.
        line: usize,
        /// Its item.
        item: ItemCode,
        /// Its units.
        quantity: Quantity,
        /// What is wrong.
        problem: String,
    },
    /// Another alias of the configuration has the SKU or the item.
    #[error("the configuration lists {sku} for {item} in [[aliases]]: change it there")]
    Configured {
        /// The SKU of the alias in the way.
        sku: Sku,
        /// Its item.
        item: ItemCode,
    },
}

/// Posts the order of an exception for a customer, whatever its channel says.
///
/// # Errors
/// The store failed.
pub async fn choose_customer(
    store: &dyn Store,
    id: i64,
    card_code: &str,
    by: &Operator,
) -> Result<Supplied, StoreError> {
    let Some(exception) = open(store, id).await? else { return Ok(Err(Unsuitable::NotOpen { id })) };
    let card_code = card_code.trim();
    if card_code.is_empty() || card_code.chars().count() > 15 {
        return Ok(Err(Unsuitable::CardCode { text: card_code.to_owned() }));
    }
    let is_order = exception.work.as_ref().is_some_and(|key| key.kind() == "order");
    let open = [WorkState::Held, WorkState::Due, WorkState::Waiting];
    if !is_order || !state(store, &exception).await?.is_some_and(|state| open.contains(&state)) {
        return Ok(Err(Unsuitable::NoOpenOrder { id, subject: exception.subject }));
    }
    let action = Action::Customer { exception: id, card_code: card_code.to_owned() };
    store.commit(ask(&exception, action, by, "customer supplied", card_code)).await?;
    Ok(Ok(()))
}

/// Lets a SKU of Veeqo stand for an item of SAP, from now on and for every record.
///
/// # Errors
/// The store failed.
pub async fn map_sku(
    store: &dyn Store,
    configured: &AliasTable,
    id: i64,
    (sku, item): (Sku, ItemCode),
    by: &Operator,
) -> Result<Supplied, StoreError> {
    let Some(exception) = open(store, id).await? else { return Ok(Err(Unsuitable::NotOpen { id })) };
    if let Err(unsuitable) = suits(store, configured, &sku, &item, by).await? {
        return Ok(Err(unsuitable));
    }
    let detail = format!("{sku} in Veeqo is item {item}");
    let action = Action::MapSku { exception: id, sku, item };
    store.commit(ask(&exception, action, by, "SKU supplied", &detail)).await?;
    Ok(Ok(()))
}

async fn suits(
    store: &dyn Store,
    configured: &AliasTable,
    sku: &Sku,
    item: &ItemCode,
    by: &Operator,
) -> Result<Supplied, StoreError> {
    let items = store.items().await?;
    let known = |code: &str| items.iter().any(|known: &ItemRecord| known.item_code.as_str() == code);
    if !known(item.as_str()) {
        return Ok(Err(Unsuitable::UnknownItem { item: item.clone() }));
    }
    if sku.as_str() != item.as_str() && known(sku.as_str()) {
        return Ok(Err(Unsuitable::SkuIsItem { sku: sku.clone() }));
    }
    let alias = Alias { sku: sku.clone(), item: item.clone(), by: by.clone() };
    let table = merged(configured, &[alias]);
    let in_the_way = table.iter().find(|(other, code)| (*other == sku) != (*code == item));
    Ok(match in_the_way {
        Some((sku, item)) => Err(Unsuitable::Configured { sku: sku.clone(), item: item.clone() }),
        None => Ok(()),
    })
}

pub(super) async fn open(store: &dyn Store, id: i64) -> Result<Option<ExceptionRecord>, StoreError> {
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    Ok(open.into_iter().find(|exception| exception.id == id))
}
