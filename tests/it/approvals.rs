//! Goods documents and transfers that SAP's approval procedure keeps back.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};
use b1_veeqo_sync::ignore;
use b1_veeqo_sync::reconcile::{Difference, Explanation, Matter};

fn codes(open: &[(Code, String)]) -> Vec<Code> {
    open.iter().map(|(code, _)| *code).collect()
}

/// Two losses in one goods issue, which waits for approval.
async fn losses_await_approval() -> Town {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.act(|world, _| world.sap.settings.approval_for = [Kind::InventoryGenExit].into());
    town.count("MUG", -1);
    town.count("BOWL", -2);
    town.sync().await;
    assert_eq!(codes(&town.open().await), [Code::ApprovalPending]);
    town
}

#[tokio::test]
async fn a_rejected_goods_issue_is_told_and_sent_anew_once_its_draft_is_removed() {
    let town = losses_await_approval().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| world.sap.decide_on_draft(draft, false, now));
    town.later(60);
    town.sync().await;
    assert_eq!(codes(&town.open().await), [Code::ApprovalRejected]);
    town.retry().await;
    town.sync().await;
    assert_eq!(codes(&town.open().await), [Code::ApprovalRejected], "its draft is still there");
    town.act(|world, _| {
        world.sap.remove_draft(draft);
        world.sap.settings.approval_for.clear();
    });
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.stock("BOWL")), (vec![], (9, 9), (8, 8)));
    assert_eq!(town.live(Kind::InventoryGenExit).len(), 1);
}

#[tokio::test]
async fn a_rejected_goods_issue_that_is_ignored_is_never_sent_again() {
    let town = losses_await_approval().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| world.sap.decide_on_draft(draft, false, now));
    town.later(60);
    town.sync().await;
    let id = town.open_exceptions().await[0].id;
    let ignored = ignore(town.store().as_ref(), &[id], "booked by hand", &town.operator()).await.unwrap();
    assert_eq!(ignored.ignored, [id]);
    for _ in 0..3 {
        town.later(60);
        town.sync().await;
        assert_eq!((town.open().await, town.live(Kind::Draft).len()), (vec![], 1));
    }
    let differ = town.engine().reconcile(Matter::Stock, None).await.unwrap().differences;
    let rule = |found: &Difference| matches!(&found.explanation, Explanation::Rule { why } if why.contains("ignored"));
    assert!(differ.len() == 2 && differ.iter().all(rule), "{differ:?}");
    // A person takes it back.
    town.act(|world, _| world.sap.settings.approval_for.clear());
    let retried = b1_veeqo_sync::RetryTarget::Ids(vec![id]);
    let retried = b1_veeqo_sync::retry(town.store().as_ref(), &retried, &town.operator()).await.unwrap();
    assert_eq!(retried.retried, [id]);
    town.sync().await;
    town.later(60);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.stock("BOWL")), (vec![], (9, 9), (8, 8)));
}

#[tokio::test]
async fn a_transfer_waits_for_its_approver_and_is_told_once_rejected() {
    for (fenced, approved) in [(false, true), (false, false), (true, true), (true, false)] {
        let case = format!("fenced: {fenced}, approved: {approved}");
        let town = Town::at_work(&[("MUG", 10)]).await;
        if fenced {
            town.prove_fence().await;
        }
        town.act(|world, _| world.sap.settings.approval_for_transfers = true);
        let sellable = town.sellable("MUG");
        town.act(|world, now| {
            world.veeqo.move_stock(sellable, MAIN, -4, now).unwrap();
            world.veeqo.move_stock(sellable, OVERFLOW, 4, now).unwrap();
        });
        town.sync().await;
        assert_eq!(codes(&town.open().await), [Code::ApprovalPending], "{case}");
        town.act(|world, now| world.sap.decide_on_transfer(1, approved, now)).unwrap();
        town.later(60);
        town.sync().await;
        let made = town.world.lock().unwrap().sap.transfers().count();
        if approved {
            assert_eq!((town.open().await, made), (vec![], 1), "{case}");
        } else {
            assert_eq!((codes(&town.open().await), made), (vec![Code::ApprovalRejected], 0), "{case}");
            town.act(|world, _| {
                world.sap.settings.approval_for_transfers = false;
                world.sap.remove_transfer_draft(1);
            });
            if fenced {
                // The claim that was kept with the draft goes first.
                town.retry().await;
                town.sync().await;
                assert_eq!(codes(&town.open().await), [Code::ApprovalDraftGone], "{case}");
            }
            town.retry().await;
            town.sync().await;
            assert_eq!(town.world.lock().unwrap().sap.transfers().count(), 1, "{case}");
            assert_eq!(town.open().await, [], "{case}");
        }
        let levels = (town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW)));
        assert_eq!(levels, ((6, 6), (4, 4)), "{case}");
    }
}
