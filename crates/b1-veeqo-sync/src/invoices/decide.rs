//! What becomes of the invoice of a delivery. Pure.

use crate::copies::open_of;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use sap_b1_client::{Document, LineNum};

/// How much of a delivery is still to be invoiced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// All of it: nobody has taken anything.
    Whole,
    /// What others left.
    Part,
    /// Nothing.
    None,
}

/// Documents that others made of a delivery, by key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) invoices: Vec<i64>,
    pub(super) returns: Vec<i64>,
}

/// What becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// These lines are invoiced, in these quantities.
    Invoice(Vec<(LineNum, Decimal)>),
    /// This invoice is it already.
    Adopt(i64),
    /// There is nothing to invoice, and why.
    Exclude(String),
    Hold(Trouble),
}

/// How much of the delivery is open.
pub(super) fn open(delivery: &Document) -> Open {
    let lines = &delivery.document_lines;
    if lines.iter().all(|line| open_of(line).is_zero()) {
        Open::None
    } else if lines.iter().all(|line| Some(open_of(line)) == line.quantity) {
        Open::Whole
    } else {
        Open::Part
    }
}

/// Decides by what is open of the delivery and by what others made of it.
pub(super) fn decide(delivery: &Document, taken: &Taken) -> Decision {
    let entry = delivery.doc_entry;
    match (open(delivery), taken.invoices.as_slice()) {
        (Open::None, [first, ..]) => Decision::Adopt(*first),
        (Open::None, []) if !taken.returns.is_empty() => {
            Decision::Exclude(format!("all of delivery {entry} came back before it was invoiced"))
        }
        (Open::None, []) => {
            let text = format!("delivery {entry} was closed in SAP, and no invoice was made of it");
            Decision::Hold(Trouble::new(Code::InvoiceDeliveryClosed, text))
        }
        (Open::Part, [first, ..]) => {
            let text = format!(
                "a person put part of delivery {entry} on invoice {first} in SAP; the rest is left to the same hands"
            );
            Decision::Hold(Trouble::new(Code::InvoicePartlyByHand, text))
        }
        (Open::Whole | Open::Part, _) => {
            let lines = delivery.document_lines.iter().map(|line| (line.line_num, open_of(line)));
            Decision::Invoice(lines.filter(|(_, open)| !open.is_zero()).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A delivery of five and two; so much of both is open.
    fn delivery(open: [i64; 2]) -> Document {
        let line = |number: usize, quantity: i64, open: i64| {
            let status = if open == 0 { "bost_Close" } else { "bost_Open" };
            json!({ "LineNum": number, "Quantity": quantity, "RemainingOpenQuantity": open, "LineStatus": status })
        };
        let lines = [line(0, 5, open[0]), line(3, 2, open[1])];
        serde_json::from_value(json!({ "DocEntry": 8, "DocumentLines": lines })).unwrap()
    }

    fn decided(open: [i64; 2], invoices: &[i64], returns: &[i64]) -> String {
        let taken = Taken { invoices: invoices.to_vec(), returns: returns.to_vec() };
        match decide(&delivery(open), &taken) {
            Decision::Invoice(lines) => {
                let lines = lines.iter().map(|(line, quantity)| format!("{quantity} of line {line}"));
                format!("invoice {}", lines.collect::<Vec<_>>().join(", "))
            }
            Decision::Adopt(entry) => format!("adopt {entry}"),
            Decision::Exclude(reason) => format!("exclude: {reason}"),
            Decision::Hold(trouble) => format!("hold: {}", trouble.code),
        }
    }

    #[test]
    fn what_is_open_is_invoiced_and_what_others_invoiced_is_not_invoiced_again() {
        type Case = ([i64; 2], &'static [i64], &'static [i64], &'static str);
        let table: [Case; 7] = [
            ([5, 2], &[], &[], "invoice 5 of line 0, 2 of line 3"),
            ([3, 2], &[], &[4], "invoice 3 of line 0, 2 of line 3"),
            ([0, 2], &[], &[4], "invoice 2 of line 3"),
            ([0, 0], &[9], &[], "adopt 9"),
            ([0, 0], &[], &[4], "exclude: all of delivery 8 came back before it was invoiced"),
            ([0, 0], &[], &[], "hold: INVOICE_DELIVERY_CLOSED"),
            ([0, 2], &[9], &[], "hold: INVOICE_PARTLY_BY_HAND"),
        ];
        for (open, invoices, returns, expected) in table {
            assert_eq!(decided(open, invoices, returns), expected, "{open:?} {invoices:?} {returns:?}");
        }
    }

    #[test]
    fn a_delivery_is_open_wholly_in_part_or_not_at_all() {
        let table = [([5, 2], Open::Whole), ([5, 0], Open::Part), ([4, 2], Open::Part), ([0, 0], Open::None)];
        for (quantities, expected) in table {
            assert_eq!(open(&delivery(quantities)), expected, "{quantities:?}");
        }
    }
}
