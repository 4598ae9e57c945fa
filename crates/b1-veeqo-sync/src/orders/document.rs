//! The SAP order of a plan, in SAP's words.

use super::decide::{OrderPlan, PlannedLine};
use super::snapshot::{Address, OrderSnapshot};
use crate::settings::{ChannelSettings, Settings};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::pricing::{PriceMode, TaxTarget};
use b1_veeqo_mapping::region::Region;
use jiff::civil::Date;
use sap_b1_client::{
    AdditionalExpense, AddressExtension, CardCode, ItemCode, NewDocument, NewDocumentLine, WarehouseCode,
    YesNo,
};

/// Writes the order down, but for its partner. Dates are the company's local dates; the total is never sent, SAP computes it.
pub(crate) fn document(
    order: &OrderSnapshot,
    plan: &OrderPlan,
    channel: &ChannelSettings,
    settings: &Settings,
    reference: &str,
) -> Result<NewDocument, Trouble> {
    let date = order.created_at.to_zoned(settings.time_zone.clone()).date();
    let lines =
        plan.lines.iter().map(|line| document_line(line, plan.price_mode)).collect::<Result<_, _>>()?;
    let mut document = NewDocument {
        doc_date: Some(date),
        tax_date: Some(date),
        doc_due_date: Some(due_date(order.due_date.as_deref()).unwrap_or(date).max(date)),
        num_at_card: Some(reference.to_owned()),
        comments: Some(format!("Veeqo order {}", order.number).chars().take(254).collect()),
        series: channel.series,
        doc_currency: currency(order, channel),
        document_lines: lines,
        address_extension: address(order, settings)?,
        ..NewDocument::default()
    };
    if !plan.residual.is_zero() {
        document.rounding = Some(YesNo::Yes);
        document.rounding_diff_amount = Some(plan.residual);
    }
    if let Some(freight) = &plan.freight {
        let (vat_group, tax_code) = tax(&freight.tax);
        document.document_additional_expenses.push(AdditionalExpense {
            expense_code: Some(freight.expense_code),
            line_total: Some(freight.net),
            vat_group,
            tax_code,
            ..AdditionalExpense::default()
        });
    }
    Ok(document)
}

fn document_line(line: &PlannedLine, mode: PriceMode) -> Result<NewDocumentLine, Trouble> {
    let unreadable = |error: &dyn std::fmt::Display| Trouble::new(Code::SkuIllegal, error.to_string());
    let mut written = NewDocumentLine {
        item_code: Some(ItemCode::new(line.item.as_str()).map_err(|error| unreadable(&error))?),
        warehouse_code: Some(
            WarehouseCode::new(line.warehouse.as_str()).map_err(|error| unreadable(&error))?,
        ),
        quantity: Some(line.quantity),
        ..NewDocumentLine::default()
    };
    match mode {
        PriceMode::Net => written.unit_price = Some(line.unit_price),
        PriceMode::Gross => written.price_after_vat = Some(line.unit_price),
    }
    (written.vat_group, written.tax_code) = tax(&line.tax);
    line.unit.say_on(&mut written);
    Ok(written)
}

/// The business partner's code, checked.
pub(crate) fn card_code(text: &str) -> Result<CardCode, Trouble> {
    CardCode::new(text).map_err(|error| Trouble::new(Code::PartnerUnknown, error.to_string()))
}

fn tax(target: &TaxTarget) -> (Option<String>, Option<String>) {
    match target {
        TaxTarget::VatGroup(group) => (Some(group.clone()), None),
        TaxTarget::TaxCode(code) => (None, Some(code.clone())),
    }
}

/// SAP's code for the order's currency: the configured one, else the ISO code. Always sent: the partner's own may be another.
pub(super) fn currency(order: &OrderSnapshot, channel: &ChannelSettings) -> Option<String> {
    let iso = b1_veeqo_mapping::Currency::new(order.currency.as_deref()?).ok()?;
    channel.currencies.code(iso).ok().map(String::from)
}

/// Veeqo writes due dates as RFC 3339 or as `dd/mm/yyyy`.
fn due_date(text: Option<&str>) -> Option<Date> {
    let text = text?.trim();
    let day = text.get(..10).unwrap_or(text);
    day.parse().ok().or_else(|| Date::strptime("%d/%m/%Y", day).ok())
}

/// State and county of an address in SAP's words.
pub(super) fn region(address: &Address, settings: &Settings) -> Result<Region, Trouble> {
    let placed = settings.regions.place(&address.country, &address.state);
    placed.map_err(|error| Trouble::new(Code::AddressInvalid, error.to_string()))
}

fn address(order: &OrderSnapshot, settings: &Settings) -> Result<Option<AddressExtension>, Trouble> {
    let Some(to) = &order.ship_to else { return Ok(None) };
    let bill = order.bill_to.as_ref().unwrap_or(to);
    let (to_region, bill_region) = (region(to, settings)?, region(bill, settings)?);
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(Some(AddressExtension {
        ship_to_building: some(&recipient(to)),
        ship_to_street: some(&to.line1),
        ship_to_block: some(&to.line2),
        ship_to_city: some(&to.city),
        ship_to_zip_code: some(&to.zip),
        ship_to_state: to_region.state,
        ship_to_county: to_region.county,
        ship_to_country: some(&to.country),
        bill_to_building: some(&recipient(bill)),
        bill_to_street: some(&bill.line1),
        bill_to_block: some(&bill.line2),
        bill_to_city: some(&bill.city),
        bill_to_zip_code: some(&bill.zip),
        bill_to_state: bill_region.state,
        bill_to_county: bill_region.county,
        bill_to_country: some(&bill.country),
        ..AddressExtension::default()
    }))
}

/// Name and company share one field: SAP's address has none for either.
fn recipient(address: &Address) -> String {
    let parts = [address.company.as_str(), address.name.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_dates_are_read_in_both_forms() {
        let day = Some(jiff::civil::date(2026, 11, 30));
        assert_eq!(due_date(Some("2026-11-30T00:00:00.000Z")), day);
        assert_eq!(due_date(Some("30/11/2026")), day);
        assert_eq!(due_date(Some("soon")), None);
        assert_eq!(due_date(None), None);
    }
}
