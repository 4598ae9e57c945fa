//! Documents behind the fence: a claim in one change set with each, and whatever happens to the answer, one document.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sync::ledger::{Change, Store, WorkKey};
use b1_veeqo_sync::setup::{apply_setup, verify_fence};
use sap_b1_client::{UserRow, UserTableName};

impl Town {
    /// SAP is set up and the fence tried; what it showed is in the store.
    pub(crate) async fn prove_fence(&self) {
        let (sap, names) = (self.sap(), &self.settings.names);
        assert!(apply_setup(&sap, names).await.unwrap().is_complete());
        let tried = verify_fence(&sap, names, self.now()).await.unwrap();
        assert_eq!(tried.residue, None);
        self.store().commit(vec![Change::PutFenceProof(Box::new(tried.proof))]).await.unwrap();
    }

    /// A town at work with a fence.
    async fn fenced() -> Self {
        let town = Self::at_work(&[("MUG", 10)]).await;
        town.prove_fence().await;
        town
    }

    fn claims(&self) -> Vec<String> {
        self.world.lock().unwrap().sap.user_codes("VQ_CLAIM").map(str::to_owned).collect()
    }

    /// How many requests a plan struck, and no more of it.
    pub(crate) fn struck(&self) -> u64 {
        let struck = self.world.lock().unwrap().faults.struck();
        self.faults("", 0);
        struck
    }
}

fn key(document: &DocumentView) -> Option<&str> {
    document.user_fields.get("U_VQ_KEY").map(String::as_str)
}

/// What makes a document of each kind: people act, and a pass posts it.
const CREATES: [(Kind, &str); 4] = [
    (Kind::Order, "Orders"),
    (Kind::DeliveryNote, "DeliveryNotes"),
    (Kind::InventoryGenExit, "InventoryGenExits"),
    (Kind::InventoryGenEntry, "InventoryGenEntries"),
];

/// Documents of our own making: the town's opening stock came in by a receipt of its own.
fn ours(town: &Town, kind: Kind) -> Vec<DocumentView> {
    let all = town.live(kind);
    let made = |document: &DocumentView| document.comments.as_deref().is_some_and(|text| !text.is_empty());
    all.into_iter().filter(made).collect()
}

async fn ready_to_post(town: &Town, kind: Kind) {
    match kind {
        Kind::InventoryGenExit => town.count("MUG", -2),
        Kind::InventoryGenEntry => town.count("MUG", 2),
        _ => {
            let (_, parcel) = town.sold("MUG", 2);
            if kind == Kind::DeliveryNote {
                town.sync().await;
                town.ship(parcel);
            }
        }
    }
}

#[tokio::test]
async fn whenever_the_answer_is_lost_there_is_one_document_in_both_modes() {
    for (kind, set) in CREATES {
        for fenced in [true, false] {
            for fault in ["drop-after", "drop-before", "error"] {
                let town = if fenced { Town::fenced().await } else { Town::at_work(&[("MUG", 10)]).await };
                ready_to_post(&town, kind).await;
                let path = if fenced { "$batch" } else { set };
                town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/{path}"), 1);
                town.sync().await;
                let case = format!("{kind:?}, fenced: {fenced}, {fault}");
                assert_eq!(town.struck(), 1, "{case}");
                let made = ours(&town, kind);
                assert_eq!((made.len(), town.open().await), (1, vec![]), "{case}");
                assert_eq!(key(&made[0]).is_some(), fenced, "{case}");
                if fenced {
                    assert!(town.claims().contains(&key(&made[0]).unwrap().to_owned()), "{case}");
                }
                town.sync().await;
                assert_eq!(ours(&town, kind).len(), 1, "{case}");
            }
        }
    }
}

#[tokio::test]
async fn a_fenced_document_is_not_looked_for_before_it_is_posted() {
    let mut town = Town::fenced().await;
    // SAP's own sales orders are read by the same path.
    town.settings.push_channel = None;
    let (order, parcel) = town.sold("MUG", 2);
    town.asked();
    town.sync().await;
    let looked = town.asked().into_iter().filter(|asked| asked == "GET /b1s/v2/Orders").count();
    assert_eq!(
        looked, 1,
        "orders that people cancelled are looked for, and not this one before it is posted"
    );
    town.ship(parcel);
    town.sync().await;
    let (order_key, delivery_key) = (format!("V{order}"), format!("A{parcel}"));
    assert_eq!(key(&town.only(Kind::Order)), Some(&*order_key));
    assert_eq!(key(&town.only(Kind::DeliveryNote)), Some(&*delivery_key));
    assert_eq!(town.claims(), [delivery_key, order_key]);
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_claim_that_is_there_leads_to_its_document() {
    let town = Town::fenced().await;
    town.sold("MUG", 2);
    town.sync().await;
    let proof = town.store().fence_proof().await.unwrap().unwrap();
    town.lose_store();
    // A backup knows the proof and not the order.
    town.store().commit(vec![Change::PutFenceProof(Box::new(proof))]).await.unwrap();
    town.sync().await;
    town.only(Kind::Order);
    assert_eq!((town.claims().len(), town.open().await), (1, vec![]));
}

#[tokio::test]
async fn a_document_from_before_the_fence_is_looked_for() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.sold("MUG", 2);
    town.sync().await;
    town.lose_store();
    town.prove_fence().await;
    town.sync().await;
    assert_eq!(key(&town.only(Kind::Order)), None);
    assert_eq!((town.claims(), town.open().await), (vec![], vec![]));
}

#[tokio::test]
async fn a_claim_without_a_document_is_a_persons_matter_until_it_is_removed() {
    let town = Town::fenced().await;
    let (order, _) = town.sold("MUG", 2);
    let (table, sap) = (UserTableName::new("VQ_CLAIM").unwrap(), town.sap());
    let code = format!("V{order}");
    sap.insert_user_row(&table, &UserRow::new(&*code)).await.unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::OutcomeUnknown, format!("order:{order}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert!(told.contains(&code) && told.contains("@VQ_CLAIM"), "{told}");
    assert_eq!(town.live(Kind::Order), []);
    sap.set::<serde_json::Value>(&table).delete(&*code).await.unwrap();
    town.retry().await;
    town.sync().await;
    assert_eq!((town.only(Kind::Order).lines.len(), town.open().await), (1, vec![]));
}

/// A refusal in a change set comes back as a bare proxy error: SAP's own words are got by one plain try, and the claim does not stay.
#[tokio::test]
async fn a_refusal_without_words_is_asked_for_once_without_a_change_set() {
    let town = Town::fenced().await;
    let (order, _) = town.sold("MUG", 2);
    town.act(|world, _| {
        world.sap.settings.proxy_error_for_refused_change_set = true;
        world.sap.settings.notification_refusals = [(Kind::Order, "(1) Ask Finance first".to_owned())].into();
    });
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].record.as_str()), (1, &*format!("order:{order}")));
    assert!(open[0].message.contains("Ask Finance first"), "{}", open[0].message);
    assert_eq!((town.live(Kind::Order), town.claims()), (vec![], vec![]));
    town.act(|world, _| world.sap.settings.notification_refusals.clear());
    town.retry().await;
    town.sync().await;
    town.only(Kind::Order);
    assert_eq!((town.claims(), town.open().await), (vec![format!("V{order}")], vec![]));
}

/// As before, and the answers of the plain try and of the claim's insertion are lost too.
#[tokio::test]
async fn lost_answers_on_the_way_to_sap_s_words_double_nothing() {
    let faults = [
        "drop-after=#1@sap+POST+/b1s/v2/U_VQ_CLAIM",
        "drop-before=#1@sap+POST+/b1s/v2/U_VQ_CLAIM",
        "drop-after=#1@sap+POST+/b1s/v2/Orders",
        "drop-before=#1@sap+POST+/b1s/v2/Orders",
    ];
    for fault in faults {
        let town = Town::fenced().await;
        town.sold("MUG", 2);
        // Both change sets are lost on their way, so the order is posted by itself.
        town.faults(
            &format!("drop-before=#1@sap+POST+/b1s/v2/$batch,drop-before=#2@sap+POST+/b1s/v2/$batch,{fault}"),
            1,
        );
        for _ in 0..3 {
            town.sync().await;
            town.later(2);
        }
        assert_eq!(town.struck(), 3, "{fault}");
        town.only(Kind::Order);
        assert_eq!((town.claims().len(), town.open().await), (1, vec![]), "{fault}");
    }
}

#[tokio::test]
async fn a_crash_at_any_request_doubles_nothing_behind_the_fence() {
    for after in [false, true] {
        for request in 1.. {
            let town = Town::fenced().await;
            let (_, parcel) = town.sold("MUG", 2);
            town.ship(parcel);
            town.crash_at(request, after);
            let (_, crashes) = town.recover().await;
            if crashes == 0 {
                assert!(request > 10, "only {request} requests");
                break;
            }
            town.sync().await;
            let case = format!("request {request}, after: {after}");
            town.only(Kind::Order);
            town.only(Kind::DeliveryNote);
            assert_eq!((town.claims().len(), town.open().await), (2, vec![]), "{case}");
            assert_eq!(town.stock("MUG"), (8, 8), "{case}");
        }
    }
}

#[tokio::test]
async fn after_an_upgrade_documents_are_looked_for_until_the_fence_is_proved_again() {
    let town = Town::fenced().await;
    town.act(|world, _| world.sap.settings.version = "1000290".to_owned());
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    assert_eq!((key(&town.only(Kind::Order)), town.claims()), (None, vec![]));
    let work = town.store().work(&WorkKey::order(order)).await.unwrap().unwrap();
    assert!(work.link.is_some());
    town.prove_fence().await;
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.claims(), [format!("A{parcel}")]);
}

#[tokio::test]
async fn a_draft_waits_for_its_approval_behind_the_fence() {
    let town = Town::fenced().await;
    town.act(|world, _| world.sap.settings.approval_for = [Kind::Order].into());
    let (order, _) = town.sold("MUG", 2);
    town.faults("drop-after=#1@sap+POST+/b1s/v2/$batch", 1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ApprovalPending, format!("order:{order}"))]);
    assert_eq!((town.live(Kind::Draft).len(), town.live(Kind::Order)), (1, vec![]));
    let allocated = town.allocate(town.place(town.new_order("1002", &[("MUG", 1)])), MAIN, &[("MUG", 1)]);
    assert!(allocated > 0);
}
