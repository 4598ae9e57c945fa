//! Business partners.

use super::OtherProperties;
use super::flags::{CardType, YesNo};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::CardCode;
use crate::odata::filter::Filter;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::options::CallOptions;
use crate::odata::single::Single;
use crate::wire;
use jiff::civil::{Date, Time};
use serde::Deserialize;

/// A customer, supplier or lead (`OCRD`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BusinessPartner {
    /// Key.
    pub card_code: CardCode,
    /// Name.
    #[serde(default, with = "wire::text")]
    pub card_name: Option<String>,
    /// Customer, supplier or lead.
    pub card_type: Option<CardType>,
    /// Key of the group.
    pub group_code: Option<i32>,
    /// The company's code of the currency; `##` for all currencies.
    #[serde(default, with = "wire::text")]
    pub currency: Option<String>,
    /// Key of the price list.
    pub price_list_num: Option<i32>,
    /// Tax group.
    #[serde(default, with = "wire::text")]
    pub vat_group: Option<String>,
    /// E-mail address.
    #[serde(default, with = "wire::text")]
    pub email_address: Option<String>,
    /// Telephone.
    #[serde(default, with = "wire::text")]
    pub phone1: Option<String>,
    /// Usable within `valid_from` and `valid_to`.
    pub valid: Option<YesNo>,
    /// First day of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub valid_from: Option<Date>,
    /// Last day of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub valid_to: Option<Date>,
    /// Out of use within `frozen_from` and `frozen_to`.
    pub frozen: Option<YesNo>,
    /// First day out of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub frozen_from: Option<Date>,
    /// Last day out of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub frozen_to: Option<Date>,
    /// Day of creation, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub create_date: Option<Date>,
    /// Day of the last change, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub update_date: Option<Date>,
    /// Time of the last change, in the server's time.
    #[serde(default, with = "wire::time")]
    pub update_time: Option<Time>,
    /// How often it was changed.
    pub data_version: Option<i64>,
    /// All addresses.
    #[serde(default, deserialize_with = "wire::rows", rename = "BPAddresses")]
    pub bp_addresses: Vec<BusinessPartnerAddress>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// An address of a business partner (`CRD1`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BusinessPartnerAddress {
    /// Name of the address, unique per type; documents refer to it.
    #[serde(default, with = "wire::text")]
    pub address_name: Option<String>,
    /// `bo_ShipTo` or `bo_BillTo`.
    #[serde(default, with = "wire::text")]
    pub address_type: Option<String>,
    /// Street.
    #[serde(default, with = "wire::text")]
    pub street: Option<String>,
    /// House number.
    #[serde(default, with = "wire::text")]
    pub street_no: Option<String>,
    /// Block.
    #[serde(default, with = "wire::text")]
    pub block: Option<String>,
    /// City.
    #[serde(default, with = "wire::text")]
    pub city: Option<String>,
    /// Post code.
    #[serde(default, with = "wire::text")]
    pub zip_code: Option<String>,
    /// County.
    #[serde(default, with = "wire::text")]
    pub county: Option<String>,
    /// State.
    #[serde(default, with = "wire::text")]
    pub state: Option<String>,
    /// Country, two letters.
    #[serde(default, with = "wire::text")]
    pub country: Option<String>,
    /// Row number.
    pub row_num: Option<i32>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

const SELECT: &[&str] = &[
    "CardCode",
    "CardName",
    "CardType",
    "GroupCode",
    "Currency",
    "PriceListNum",
    "VatGroup",
    "EmailAddress",
    "Phone1",
    "Valid",
    "ValidFrom",
    "ValidTo",
    "Frozen",
    "FrozenFrom",
    "FrozenTo",
    "CreateDate",
    "UpdateDate",
    "UpdateTime",
    "DataVersion",
    "BPAddresses",
];

impl ServiceLayer {
    /// A business partner; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_business_partner(&self, code: &CardCode) -> Result<Option<BusinessPartner>, Error> {
        let single = Single {
            operation: "GetBusinessPartner",
            set: "BusinessPartners",
            key: "CardCode",
            select: SELECT,
        };
        single.get(self, code.as_str()).await
    }

    /// Business partners in the order of their codes, with their addresses.
    pub fn list_business_partners(&self, filter: Option<&Filter>) -> List<BusinessPartner> {
        let scan = Scan {
            operation: "ListBusinessPartners",
            set: "BusinessPartners".into(),
            key: "CardCode".into(),
            select: Some(SELECT.join(",")),
            filter: filter.cloned(),
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }
}
