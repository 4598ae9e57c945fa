//! A sales order of SAP's own as the flow needs it: what was read, checked for shape. Pure.

use crate::orders::FreightLine;
use crate::orders::snapshot::Address;
use b1_veeqo_mapping::key::{Subject, customer_reference, find_key};
use b1_veeqo_mapping::{DocumentKey, Generation, SaleKey};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{
    AddressExtension, Document, DocumentFields, DocumentLine, DocumentStatus, TreeType, YesNo,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A sales order as it stands in SAP.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sale {
    pub(crate) doc_entry: i64,
    pub(crate) doc_num: i64,
    pub(crate) card_code: String,
    pub(crate) card_name: String,
    /// SAP's code of its currency.
    #[serde(default)]
    pub(crate) currency: Option<String>,
    /// The customer's own reference.
    pub(crate) reference: Option<String>,
    pub(crate) date: Option<Date>,
    pub(crate) due: Option<Date>,
    pub(crate) confirmed: bool,
    pub(crate) stage: SaleStage,
    pub(crate) lines: Vec<SaleLine>,
    /// The address on the document itself; the partner's where there is none.
    pub(crate) ship_to: Option<Address>,
    /// The name of the partner's address.
    pub(crate) ship_to_code: Option<String>,
    pub(crate) discount_percent: Decimal,
    pub(crate) freight: Vec<FreightLine>,
}

/// How far an order has come in SAP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SaleStage {
    Open,
    Closed,
    Cancelled,
    /// SAP has no such order.
    Gone,
}

/// A line with goods, in inventory units. Components of bundles are no lines of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SaleLine {
    pub(crate) line_num: i32,
    pub(crate) item: String,
    pub(crate) warehouse: String,
    pub(crate) ordered: Decimal,
    /// Neither delivered nor closed.
    pub(crate) open: Decimal,
    /// Closed without being delivered.
    pub(crate) given_up: Decimal,
    /// Net, of one unit, after discounts of the line.
    pub(crate) price: Decimal,
    /// As a fraction.
    pub(crate) tax_rate: Decimal,
    pub(crate) text: Option<String>,
}

impl Sale {
    /// What has to be read of a document.
    pub(super) fn fields() -> DocumentFields {
        DocumentFields::with_lines().and("AddressExtension")
    }

    /// Reads SAP's order.
    pub(super) fn read(document: &Document) -> Self {
        let stage = match &document.document_status {
            _ if document.is_cancelled() => SaleStage::Cancelled,
            Some(DocumentStatus::Closed) => SaleStage::Closed,
            _ => SaleStage::Open,
        };
        let card_name = text(document.card_name.as_deref());
        Self {
            doc_entry: document.doc_entry.get(),
            doc_num: document.doc_num.unwrap_or_else(|| document.doc_entry.get()),
            card_code: document.card_code.as_ref().map(ToString::to_string).unwrap_or_default(),
            currency: document.doc_currency.clone(),
            reference: document.num_at_card.clone().filter(|text| !text.trim().is_empty()),
            date: document.doc_date,
            due: document.doc_due_date,
            confirmed: document.confirmed.as_ref().is_none_or(YesNo::is_yes),
            stage,
            lines: document.document_lines.iter().filter_map(SaleLine::read).collect(),
            ship_to: address(document, &card_name),
            card_name,
            ship_to_code: document.ship_to_code.clone(),
            discount_percent: document.discount_percent.unwrap_or_default(),
            freight: FreightLine::of(document),
        }
    }

    /// An order that SAP does not have.
    pub(super) fn gone(doc_entry: i64) -> Self {
        Self {
            doc_entry,
            doc_num: doc_entry,
            card_code: String::new(),
            card_name: String::new(),
            currency: None,
            reference: None,
            date: None,
            due: None,
            confirmed: false,
            stage: SaleStage::Gone,
            lines: Vec::new(),
            ship_to: None,
            ship_to_code: None,
            discount_percent: Decimal::ZERO,
            freight: Vec::new(),
        }
    }

    /// Whether it was posted from an order of Veeqo.
    pub(super) fn came_from_veeqo(&self) -> bool {
        let key = self.reference.as_deref().and_then(find_key);
        key.is_some_and(|key| matches!(key.subject(), Subject::Order(_)))
    }

    /// What is open of each item, by its code.
    pub(super) fn open(&self) -> BTreeMap<&str, Decimal> {
        let mut open = BTreeMap::new();
        for line in self.lines.iter().filter(|line| line.open > Decimal::ZERO) {
            *open.entry(line.item.as_str()).or_default() += line.open;
        }
        if self.stage == SaleStage::Open { open } else { BTreeMap::new() }
    }

    /// What the warehouse and the carrier go by, apart from quantities that parcels change.
    pub(super) fn same_instructions(&self, other: &Self) -> bool {
        let lines = |sale: &Self| -> Vec<(String, String, Decimal)> {
            let open = sale.lines.iter().filter(|line| line.open > Decimal::ZERO);
            open.map(|line| (line.item.clone(), line.warehouse.clone(), line.price)).collect()
        };
        self.same_address(other) && self.due == other.due && lines(self) == lines(other)
    }

    /// Whether it goes to the same place.
    pub(super) fn same_address(&self, other: &Self) -> bool {
        (&self.card_code, &self.ship_to, &self.ship_to_code)
            == (&other.card_code, &other.ship_to, &other.ship_to_code)
    }

    /// What was delivered of all lines together.
    pub(super) fn delivered(&self) -> Decimal {
        self.lines.iter().map(|line| line.ordered - line.open - line.given_up).sum()
    }

    /// The order in a person's words.
    pub(super) fn subject(&self) -> String {
        format!("SAP order {}", self.doc_num)
    }

    /// The number of its order in Veeqo: SAP's, and the key that ties both.
    pub(super) fn number(&self, generation: u8) -> Option<String> {
        let key = SaleKey::new(self.doc_entry).ok()?;
        let key = DocumentKey::new(Subject::Sale(key), Generation::new(generation).ok()?);
        Some(customer_reference(&self.doc_num.to_string(), &key))
    }
}

impl SaleLine {
    fn read(line: &DocumentLine) -> Option<Self> {
        if line.tree_type == Some(TreeType::Ingredient) {
            return None;
        }
        let inventory = line.inventory_quantity.filter(|quantity| !quantity.is_zero());
        let ordered = inventory.or(line.quantity)?;
        let closed = line.line_status == Some(DocumentStatus::Closed);
        let left = match inventory {
            Some(_) => line.remaining_open_inventory_quantity.or(line.remaining_open_quantity),
            None => line.remaining_open_quantity,
        };
        let left = left.unwrap_or(if closed { Decimal::ZERO } else { ordered });
        let (open, given_up) = if closed { (Decimal::ZERO, left) } else { (left, Decimal::ZERO) };
        Some(Self {
            line_num: line.line_num.get(),
            item: line.item_code.as_ref()?.as_str().to_owned(),
            warehouse: line.warehouse_code.as_ref().map(ToString::to_string).unwrap_or_default(),
            ordered,
            open,
            given_up,
            price: unit_price(line, ordered),
            tax_rate: line.tax_percentage_per_row.unwrap_or_default() / Decimal::ONE_HUNDRED,
            text: line.free_text.clone().filter(|text| !text.trim().is_empty()),
        })
    }
}

/// SAP prices the unit of the line, which may be a box.
fn unit_price(line: &DocumentLine, ordered: Decimal) -> Decimal {
    let price = line.price.unwrap_or_default();
    match line.quantity {
        Some(quantity) if quantity != ordered && !ordered.is_zero() => {
            (price * quantity / ordered).round_dp(4).normalize()
        }
        _ => price,
    }
}

fn address(document: &Document, card_name: &str) -> Option<Address> {
    let found = document.other.get("AddressExtension")?;
    let found: AddressExtension = serde_json::from_value(found.clone()).ok()?;
    let field = |value: &Option<String>| text(value.as_deref());
    let street = [field(&found.ship_to_street), field(&found.ship_to_street_no)].join(" ");
    let second = [field(&found.ship_to_building), field(&found.ship_to_block)];
    let second: Vec<_> = second.into_iter().filter(|part| !part.is_empty()).collect();
    let state = Some(field(&found.ship_to_state)).filter(|state| !state.is_empty());
    let address = Address {
        name: card_name.to_owned(),
        company: String::new(),
        line1: street.trim().to_owned(),
        line2: second.join(", "),
        city: field(&found.ship_to_city),
        state: state.unwrap_or_else(|| field(&found.ship_to_county)),
        zip: field(&found.ship_to_zip_code),
        country: field(&found.ship_to_country),
    };
    (!address.line1.is_empty() || !address.zip.is_empty()).then_some(address)
}

fn text(field: Option<&str>) -> String {
    field.unwrap_or_default().trim().to_owned()
}
