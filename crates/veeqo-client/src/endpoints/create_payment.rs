//! `POST /payments`: answers 204. The amount stands beside the attributes, as documented.

use super::post;
use crate::body::NewOrderPayment;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_nothing, required};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use rest_transport::{Request, Response, Target};
use rust_decimal::Decimal;
use serde::Serialize;

/// Records a payment of an order, which takes it out of `awaiting_payment`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePayment {
    /// The payment.
    pub payment: NewOrderPayment,
}

#[derive(Serialize)]
struct Body<'a> {
    payment_attributes: Attributes<'a>,
    #[serde(with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    amount: Option<Decimal>,
}

#[derive(Serialize)]
struct Attributes<'a> {
    payment_type: &'a str,
    order_id: OrderId,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_number: Option<&'a str>,
}

impl Endpoint for CreatePayment {
    type Response = ();
    const NAME: &'static str = "CreatePayment";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("payment_type", &self.payment.payment_type)?;
        let NewOrderPayment { order_id, payment_type, reference_number, amount } = &self.payment;
        let body = Body {
            payment_attributes: Attributes {
                payment_type,
                order_id: *order_id,
                reference_number: reference_number.as_deref(),
            },
            amount: *amount,
        };
        Ok(post(Self::NAME, Target::new("payments"), bare("payment", &body)?))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
