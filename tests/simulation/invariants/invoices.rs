//! Invoices of the deliveries of a channel that wants them.

use super::{View, live};
use b1_veeqo_sandbox::sap::{DocumentView, Kind};

/// I1: each delivery of the web shop is invoiced once with its own total, and no other is.
pub(super) fn once(view: &View<'_>) -> Result<(), String> {
    let invoices = live(view.world, Kind::Invoice);
    let of = |delivery: &DocumentView| {
        let entry = delivery.doc_entry;
        let based = move |invoice: &&DocumentView| {
            invoice.lines.iter().any(|line| {
                line.base
                    .is_some_and(|(kind, base, _)| (kind, base) == (Kind::DeliveryNote.object_type(), entry))
            })
        };
        invoices.iter().filter(based).collect::<Vec<_>>()
    };
    for delivery in &view.deliveries {
        let wanted = view.stage.shape.business.invoices && delivery.card_code == "C-WEB";
        let found = of(delivery);
        let returned = super::returns::is_returned(view, delivery.doc_entry);
        match found.as_slice() {
            [invoice] if wanted => {
                if invoice.total != delivery.total && !returned {
                    return Err(format!(
                        "delivery {} of {} is invoiced with {}",
                        delivery.doc_entry, delivery.total, invoice.total
                    ));
                }
            }
            [] if !wanted || returned || is_anothers(view, delivery) => {}
            found => {
                return Err(format!("delivery {} is invoiced {} times", delivery.doc_entry, found.len()));
            }
        }
    }
    Ok(())
}

/// A delivery of a parcel that was voided, or one that a person made: nobody is billed for it before a person has said so.
fn is_anothers(view: &View<'_>, delivery: &DocumentView) -> bool {
    let people = view.stage.people.lock().unwrap();
    let by_hand = delivery.num_at_card.as_deref().is_none_or(|text| !text.contains("[A"));
    by_hand || people.diary.voided.keys().any(|parcel| super::carries(delivery, &format!("A{parcel}")))
}
