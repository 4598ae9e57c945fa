//! Who gets a sales order: its customer, as SAP and Veeqo know them, and the address.

use super::sale::Sale;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::Change;
use crate::orders::snapshot::Address;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{BusinessPartner, BusinessPartnerAddress, CardCode};
use veeqo_client::{CustomerFilter, CustomerId, NewAddress, NewCustomer};

/// The customer of an order in Veeqo, and where the parcel goes.
#[derive(Debug)]
pub(super) struct Customer {
    pub(super) known: Option<CustomerId>,
    pub(super) new: NewCustomer,
    pub(super) ship_to: NewAddress,
}

/// Where Veeqo's id of a partner is remembered.
pub(super) fn cursor(card_code: &str) -> String {
    format!("veeqo.customer.{card_code}")
}

/// Forgets which customer of Veeqo a partner is: it is looked for anew.
pub(super) fn forget(card_code: &str) -> Change {
    Change::SetCursor { name: cursor(card_code), value: String::new() }
}

/// Reads the customer on both sides. The inner error is the reason why the order cannot travel.
pub(super) async fn customer(ctx: &Context, sale: &Sale) -> Result<Result<Customer, Trouble>, EngineError> {
    let Ok(code) = CardCode::new(sale.card_code.as_str()) else { return Ok(Err(unknown(sale))) };
    let partner = ctx.sap.get_business_partner(&code).await;
    let partner = partner.map_err(|error| EngineError::sap("read a business partner", error))?;
    let Some(partner) = partner else { return Ok(Err(unknown(sale))) };
    let Some(address) = address(sale, &partner) else { return Ok(Err(nowhere(sale))) };
    let own = partner.email_address.as_deref().map(str::trim).filter(|email| !email.is_empty());
    let Some(email) = own.or(ctx.settings.sales_orders.email.as_deref()) else {
        let text = format!("customer {} has no e-mail address in SAP, and Veeqo demands one", sale.card_code);
        return Ok(Err(Trouble::new(Code::SaleCustomerIncomplete, text)));
    };
    let known = known(ctx, sale, own).await?;
    let phone = partner.phone1.clone().filter(|phone| !phone.trim().is_empty());
    let ship_to = NewAddress { phone: phone.clone(), ..written(&address) };
    let billing_address = Some(ship_to.clone());
    let new = NewCustomer { email: email.to_owned(), phone, billing_address, ..NewCustomer::default() };
    Ok(Ok(Customer { known, new, ship_to }))
}

fn unknown(sale: &Sale) -> Trouble {
    Trouble::new(Code::PartnerUnknown, format!("business partner {} cannot be found in SAP", sale.card_code))
}

fn nowhere(sale: &Sale) -> Trouble {
    let text = format!(
        "neither the order nor customer {} has a delivery address with its country, and street or postcode",
        sale.card_code
    );
    Trouble::new(Code::SaleCustomerIncomplete, text)
}

/// The order's own address; else the partner's that the order names; else the partner's first.
fn address(sale: &Sale, partner: &BusinessPartner) -> Option<Address> {
    let named = |address: &&BusinessPartnerAddress| address.address_name == sale.ship_to_code;
    let ship_to =
        || partner.bp_addresses.iter().filter(|address| address.address_type.as_deref() != Some("bo_BillTo"));
    let of_partner = ship_to().find(named).or_else(|| ship_to().next()).map(|found| read(found, sale));
    let complete = |address: &Address| {
        !address.country.is_empty() && (!address.line1.is_empty() || !address.zip.is_empty())
    };
    sale.ship_to.clone().filter(complete).or(of_partner.filter(complete))
}

fn read(found: &BusinessPartnerAddress, sale: &Sale) -> Address {
    let text = |field: &Option<String>| field.as_deref().unwrap_or_default().trim().to_owned();
    let street = format!("{} {}", text(&found.street), text(&found.street_no));
    let state = Some(text(&found.state)).filter(|state| !state.is_empty());
    Address {
        name: sale.card_name.clone(),
        company: String::new(),
        line1: street.trim().to_owned(),
        line2: text(&found.block),
        city: text(&found.city),
        state: state.unwrap_or_else(|| text(&found.county)),
        zip: text(&found.zip_code),
        country: text(&found.country),
    }
}

fn written(address: &Address) -> NewAddress {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    NewAddress {
        last_name: some(&address.name),
        address1: some(&address.line1),
        address2: some(&address.line2),
        city: some(&address.city),
        state: some(&address.state),
        zip: some(&address.zip),
        country: some(&address.country),
        ..NewAddress::default()
    }
}

/// Veeqo's customer: the remembered one, else one with exactly this e-mail address. Veeqo joins none by itself.
async fn known(ctx: &Context, sale: &Sale, email: Option<&str>) -> Result<Option<CustomerId>, EngineError> {
    let remembered = ctx.store.cursor(&cursor(&sale.card_code)).await?;
    let remembered = remembered.and_then(|id| CustomerId::new(id.parse().ok()?).ok());
    let Some(email) = email.filter(|_| remembered.is_none()) else { return Ok(remembered) };
    let filter = CustomerFilter { query: Some(email.to_owned()), ..CustomerFilter::default() };
    let mut rows = ctx.veeqo.list_customers(&filter);
    loop {
        match rows.try_next().await {
            Ok(Some(found)) if same(found.email.as_deref(), email) => return Ok(Some(found.id)),
            Ok(Some(_)) => {}
            Ok(None) | Err(veeqo_client::Error::UnreadableRows { .. }) => return Ok(None),
            Err(error) => return Err(EngineError::veeqo("list customers", error)),
        }
    }
}

fn same(theirs: Option<&str>, email: &str) -> bool {
    theirs.is_some_and(|theirs| theirs.trim().eq_ignore_ascii_case(email))
}
