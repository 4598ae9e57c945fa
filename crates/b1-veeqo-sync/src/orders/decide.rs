//! What becomes of an order. Pure: snapshot, settings and items in, decision out.

use super::gate::gate;
use super::price::{Priced, price_parts};
use super::snapshot::{Line, OrderSnapshot};
use super::split::{Gap, Part, split};
use crate::items::Items;
use crate::ledger::{Ineligible, InventoryUnit, ItemRecord};
use crate::settings::{ChannelSettings, Settings};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::money::Accuracy;
use b1_veeqo_mapping::pricing::{PriceMode, TaxQuery, TaxRate, TaxSource, TaxTarget};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;

/// What becomes of an order that is not posted yet.
#[derive(Clone, Debug)]
pub(crate) enum OrderDecision {
    /// Left out by a rule.
    Exclude(String),
    /// A precondition is not met yet.
    Wait(String),
    /// Data or a person is needed.
    Hold(Trouble),
    /// From before go-live: linked where SAP has it, never posted.
    AdoptOnly,
    /// To be posted.
    Post(OrderPlan),
}

/// A document ready to be written down in SAP's words.
#[derive(Clone, Debug)]
pub(crate) struct OrderPlan {
    pub(crate) lines: Vec<PlannedLine>,
    pub(crate) price_mode: PriceMode,
    pub(crate) freight: Option<PlannedFreight>,
    /// Veeqo's total minus ours, within the tolerance.
    pub(crate) residual: Decimal,
}

#[derive(Clone, Debug)]
pub(crate) struct PlannedLine {
    pub(crate) item: ItemCode,
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
    pub(crate) unit_price: Decimal,
    pub(crate) tax: TaxTarget,
    pub(crate) unit: InventoryUnit,
}

#[derive(Clone, Debug)]
pub(crate) struct PlannedFreight {
    pub(crate) expense_code: i32,
    pub(crate) net: Decimal,
    pub(crate) tax: TaxTarget,
}

/// Decides an order that is not posted yet.
pub(crate) fn decide(
    order: &OrderSnapshot,
    settings: &Settings,
    items: &Items,
    accuracy: Option<&Accuracy>,
) -> OrderDecision {
    match gate(order, settings) {
        Ok(channel) => match plan(order, channel, settings, items, accuracy) {
            Ok(plan) => OrderDecision::Post(plan),
            Err(decision) => decision,
        },
        Err(decision) => decision,
    }
}

fn plan(
    order: &OrderSnapshot,
    channel: &ChannelSettings,
    settings: &Settings,
    items: &Items,
    accuracy: Option<&Accuracy>,
) -> Result<OrderPlan, OrderDecision> {
    let hold = OrderDecision::Hold;
    let parcel = order.allocations.iter().find_map(|parcel| parcel.flaw.as_ref());
    if let Some(flaw) = order.flaw.as_ref().or(parcel) {
        return Err(hold(Trouble::new(Code::DataUnreadable, flaw.as_str())));
    }
    let records =
        order.lines.iter().map(|line| item_of(line, items)).collect::<Result<Vec<_>, _>>().map_err(hold)?;
    for record in &records {
        check_tracking(record, settings).map_err(hold)?;
    }
    if order.lines.is_empty() {
        let text = format!("the order of {} has no lines", order.worth());
        return Err(hold(Trouble::new(Code::OrderWithoutLines, text)));
    }
    address(order).map_err(hold)?;
    let parts = allocated(order)?;
    let priced = price_parts(order, &parts, channel, settings.rounding_tolerance, accuracy).map_err(hold)?;
    let lines = parts
        .iter()
        .zip(&priced.order.lines)
        .map(|(part, line)| planned_line(order, part, line.unit_price, &records, channel, settings))
        .collect::<Result<Vec<_>, _>>()
        .map_err(hold)?;
    Ok(OrderPlan {
        lines,
        price_mode: priced.order.prices,
        freight: freight(order, channel, &priced).map_err(hold)?,
        residual: priced.residual,
    })
}

/// Without a country neither tax nor carrier can be right; without street and postcode nothing arrives.
fn address(order: &OrderSnapshot) -> Result<(), Trouble> {
    let Some(to) = &order.ship_to else {
        let text = format!("the order of {} is paid but has no delivery address", order.worth());
        return Err(Trouble::new(Code::AddressMissing, text));
    };
    let lacks = match (to.country.is_empty(), to.line1.is_empty() && to.zip.is_empty()) {
        (false, false) => return Ok(()),
        (true, false) => "its country",
        (false, true) => "street and postcode",
        (true, true) => "country, street and postcode",
    };
    let who = if to.name.is_empty() { "the customer" } else { &to.name };
    Err(Trouble::new(Code::AddressIncomplete, format!("the delivery address of {who} lacks {lacks}")))
}

fn item_of<'a>(line: &Line, items: &'a Items) -> Result<&'a ItemRecord, Trouble> {
    if line.kit {
        let text = format!(
            "product '{}' ({}) is a kit in Veeqo, which no item of SAP stands for",
            line.title, line.sku
        );
        return Err(Trouble::new(Code::ItemKitUnmapped, text));
    }
    let record = items.of_sellable(line.sellable_id).ok_or_else(|| {
        let sku = if line.sku.is_empty() { "without a SKU" } else { &line.sku };
        let text = format!("product '{}' ({sku}) has no item in SAP", line.title);
        Trouble::new(Code::SkuUnmapped, text)
    })?;
    match &record.ineligible {
        Some(reason) => Err(not_sold(record, reason)),
        None => Ok(record),
    }
}

/// The reason why an item may not be sold, as an exception.
pub(crate) fn not_sold(record: &ItemRecord, reason: &Ineligible) -> Trouble {
    let code = match reason {
        Ineligible::NoSalesItem => Code::ItemNotForSale,
        Ineligible::Bundle => Code::ItemKitUnmapped,
        Ineligible::Frozen => Code::ItemFrozen,
        Ineligible::GroupNotListed(_) => Code::ItemGroupUnlisted,
        Ineligible::NotValid | Ineligible::Other(_) => Code::ItemInvalid,
    };
    Trouble::new(code, format!("item {} may not be sold: {reason}", record.item_code))
}

/// The item's flags, before its order travels.
pub(crate) fn check_tracking(record: &ItemRecord, settings: &Settings) -> Result<(), Trouble> {
    let required = record.group.is_some_and(|group| settings.items.require_tracking.contains(&group));
    if record.batches && record.serials {
        let text = format!("item {} is managed by batches and by serial numbers at once", record.item_code);
        Err(Trouble::new(Code::TrackingFlagsConflict, text))
    } else if required && !record.batches && !record.serials {
        let text = format!(
            "item {} of group {} must be managed by batches or serial numbers and is not",
            record.item_code,
            record.group.unwrap_or_default()
        );
        Err(Trouble::new(Code::TrackingFlagMissing, text))
    } else {
        Ok(())
    }
}

/// Every line's warehouse, once the order is wholly allocated. An empty list is never taken for 'nothing to do': Veeqo shows none while it
/// allocates anew.
fn allocated(order: &OrderSnapshot) -> Result<Vec<Part>, OrderDecision> {
    split(&order.lines, &order.allocations).map_err(|gap| match gap {
        Gap::NotAllocated { sku, missing } if order.has_shipped() => {
            let text = format!("a parcel has left, but {missing} of {sku} are not allocated");
            OrderDecision::Hold(Trouble::new(Code::OrderPartlyAllocatedShipped, text))
        }
        Gap::NotAllocated { sku, missing } => {
            OrderDecision::Wait(format!("allocation of {missing} of {sku}"))
        }
        Gap::MoreThanOrdered { sku, surplus } => {
            let text = format!("{surplus} more of {sku} are allocated than were ordered");
            OrderDecision::Hold(Trouble::new(Code::OrderOverAllocated, text))
        }
        Gap::NoWarehouse { allocation } => {
            let text = format!("allocation {allocation} names no warehouse");
            OrderDecision::Hold(Trouble::new(Code::WarehouseUnmapped, text))
        }
    })
}

fn planned_line(
    order: &OrderSnapshot,
    part: &Part,
    unit_price: Decimal,
    records: &[&ItemRecord],
    channel: &ChannelSettings,
    settings: &Settings,
) -> Result<PlannedLine, Trouble> {
    let missing =
        || Trouble::new(Code::DataUnreadable, "an allocation serves a line that the order does not have");
    let line = order.lines.get(part.line).ok_or_else(missing)?;
    let record = records.get(part.line).ok_or_else(missing)?;
    let warehouse = settings.sap_warehouse(part.warehouse_id).ok_or_else(|| unmapped(part.warehouse_id))?;
    let rate = TaxRate::new(line.tax_rate)
        .map_err(|error| Trouble::new(Code::TaxRateUnknown, format!("{}: {error}", line.sku)))?;
    Ok(PlannedLine {
        item: record.item_code.clone(),
        warehouse: warehouse.clone(),
        quantity: part.quantity,
        unit_price,
        tax: tax(channel, order, rate, record.group)?,
        unit: record.unit,
    })
}

/// The sentence for a Veeqo warehouse without a SAP warehouse.
pub(crate) fn unmapped(warehouse_id: i64) -> Trouble {
    let text = format!("Veeqo's warehouse {warehouse_id} is not mapped to a SAP warehouse");
    Trouble::new(Code::WarehouseUnmapped, text)
}

fn tax(
    channel: &ChannelSettings,
    order: &OrderSnapshot,
    rate: TaxRate,
    group: Option<i64>,
) -> Result<TaxTarget, Trouble> {
    // What the marketplace has accounted for is exempt here.
    let rate = match channel.tax_source {
        TaxSource::Sap => rate,
        TaxSource::Marketplace => TaxRate::default(),
    };
    let group = group.map(|group| group.to_string());
    let country = order.ship_to.as_ref().map(|address| address.country.as_str());
    let query = TaxQuery { rate, country, item_group: group.as_deref() };
    channel.tax.find(&query).cloned().map_err(|error| Trouble::new(Code::TaxRateUnknown, error.to_string()))
}

fn freight(
    order: &OrderSnapshot,
    channel: &ChannelSettings,
    priced: &Priced,
) -> Result<Option<PlannedFreight>, Trouble> {
    if order.delivery_cost.is_zero() {
        return Ok(None);
    }
    let expense_code = channel.freight_code.ok_or_else(|| {
        let text = format!(
            "the order carries {} {} for delivery, and its channel has no freight_code",
            order.delivery_cost,
            order.currency.as_deref().unwrap_or_default()
        );
        Trouble::new(Code::FreightUnmapped, text)
    })?;
    let tax = tax(channel, order, priced.freight_rate, None)?;
    Ok(Some(PlannedFreight { expense_code, net: priced.order.freight.net, tax }))
}
