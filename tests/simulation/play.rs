//! A seed's life, from the first pass to a quiet world.

use crate::invariants::{self, Broken};
use crate::mortal::Mortal;
use crate::mutants::Mutant;
use crate::shape::{Loss, Shape};
use crate::stage::Stage;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sync::ledger::{Flow, InMemoryStore, Operator, Store, WorkState};
use b1_veeqo_sync::{Engine, RetryTarget, Summary, retry};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// Passes that may be lost in a row, while everything goes wrong and while nothing does.
const LOST_IN_A_ROW: usize = 40;
/// Passes in a quiet world until two in a row write nothing.
const UNTIL_QUIET: usize = 12;

/// Plays a seed. The invariants are looked at wherever the world stands still, and all of them at the end.
pub(crate) async fn play(shape: Shape, mutant: Option<Mutant>) -> (Arc<Stage>, Result<(), Broken>) {
    fastrand::seed(shape.seed);
    let stage = Stage::new(shape, mutant);
    let ended = Life { dice: Rng::with_seed(stage.shape.seed ^ 0x11FE), stage: stage.clone(), engine: None };
    let ended = ended.live().await;
    if ended.is_err() && stage.shape.recorded {
        let requests = stage.log.lock().unwrap().lines.take().unwrap_or_default();
        eprintln!("{:?}\n{}\n{}", stage.shape, requests.join("\n"), stage.trail().await.join("\n"));
    }
    (stage, ended)
}

struct Life {
    stage: Arc<Stage>,
    dice: Rng,
    /// The process that runs; none after it died.
    engine: Option<Engine>,
}

impl Life {
    async fn live(mut self) -> Result<(), Broken> {
        self.stage.set_up().await;
        self.hazards(0);
        let _ = self.pass().await?;
        self.settle().await?;
        let mut backup = self.stage.kept().backup();
        for round in 1..=self.stage.shape.rounds {
            self.before(round);
            if round == self.stage.shape.rounds / 2 + 1 {
                backup = self.lose(backup).await;
            }
            let _ = self.pass().await?;
            self.approve();
            if round == 1 {
                backup = self.stage.kept().backup();
            }
        }
        self.settle().await?;
        self.judge().await?;
        self.again().await
    }

    /// Hazards and people of a round.
    fn before(&mut self, round: usize) {
        let pause = self.dice.u64(1..1800);
        let now = self.later(Duration::from_secs(pause));
        let shape = &self.stage.shape;
        let mut people = self.stage.people.lock().unwrap();
        for _ in 0..shape.acts {
            let act = people.act(&mut self.stage.world.lock().unwrap(), now);
            self.stage.note(now, act);
        }
        people.keep_busy(shape.crowd);
        drop(people);
        self.hazards(round);
        if self.stage.shape.jumps {
            let hours = self.dice.i64(-3..=3);
            self.stage.clock.set_wrong(hours * 3600 + self.dice.i64(0..60));
        }
    }

    fn hazards(&self, round: usize) {
        let shape = &self.stage.shape;
        let seed = shape.seed.wrapping_add(u64::try_from(round).unwrap() << 32);
        self.stage.faults(&shape.faults, seed);
        let refuses = shape.refuses_in == Some(round);
        let kinds = [Kind::InventoryGenEntry, Kind::InventoryGenExit];
        let rules = kinds.map(|kind| (kind, "(1) Ask Finance first".to_owned()));
        let mut world = self.stage.world.lock().unwrap();
        world.sap.settings.notification_refusals = if refuses { rules.into() } else { BTreeMap::new() };
    }

    /// The store is lost, or an older one put in its place.
    async fn lose(&mut self, backup: InMemoryStore) -> InMemoryStore {
        let fence = self.stage.kept().fence_proof().await.unwrap();
        let store = match self.stage.shape.store {
            Loss::Kept => return backup,
            Loss::Lost => InMemoryStore::default(),
            Loss::Restored => backup,
        };
        self.engine = None;
        self.stage.put_store(store);
        self.stage.people.lock().unwrap().diary.store_changed = true;
        // Whoever begins anew proves the fence anew; what is older is then looked up.
        if self.stage.shape.store == Loss::Lost && fence.is_some() {
            self.stage.faults("", 0);
            self.stage.set_up().await;
        }
        self.stage.kept().backup()
    }

    fn later(&self, by: Duration) -> jiff::Timestamp {
        self.stage.clock.advance(by);
        self.stage.clock.truth()
    }

    /// Passes until one is complete, however many are lost.
    async fn pass(&mut self) -> Result<Summary, Broken> {
        let mut last = "all died".to_owned();
        for lost in 0..LOST_IN_A_ROW {
            let began = self.stage.clock.truth();
            let dies = self.dies(lost);
            let engine = self.engine.take().unwrap_or_else(|| self.stage.engine());
            let ended = Mortal::new(engine.sync_once(), dies).await;
            invariants::at_most_one(&self.stage)?;
            let how = match &ended {
                Some(Ok(_)) => "the pass is complete",
                Some(Err(_)) => "the pass failed",
                None => "the process died",
            };
            self.stage.note(self.stage.clock.truth(), Some(how));
            match ended {
                Some(Ok(summary)) => {
                    self.stage.people.lock().unwrap().all_seen(began);
                    self.engine = Some(engine);
                    return Ok(summary);
                }
                Some(Err(error)) => last = format!("{error:?}"),
                None => {}
            }
            // Somebody waits a little and starts it again; or a scheduler does, at once.
            let pause = self.dice.u64(0..60);
            self.later(Duration::from_secs(pause));
        }
        Err(Broken::new("I2 nothing is lost", format!("{LOST_IN_A_ROW} passes in a row were lost: {last}")))
    }

    /// At which await the next pass dies.
    fn dies(&mut self, lost: usize) -> Option<u64> {
        let every = self.stage.shape.crash_every.filter(|_| lost < LOST_IN_A_ROW / 2)?;
        (self.dice.usize(0..every) == 0).then(|| {
            // Early as often as late.
            let most = 1 << self.dice.u32(2..10);
            self.dice.u64(1..=most)
        })
    }

    /// The approver says yes to everything, and saves it.
    fn approve(&self) {
        let now = self.stage.clock.truth();
        let mut world = self.stage.world.lock().unwrap();
        let drafts: Vec<i64> = world.sap.documents(Kind::Draft).map(|draft| draft.doc_entry).collect();
        for draft in drafts {
            world.sap.decide_on_draft(draft, true, now);
            world.sap.save_draft(draft, now).ok();
        }
    }

    /// Nothing goes wrong and nobody acts any more: passes until one writes nothing.
    async fn settle(&mut self) -> Result<(), Broken> {
        self.stage.faults("", 0);
        self.stage.world.lock().unwrap().sap.settings.notification_refusals.clear();
        self.stage.clock.set_wrong(0);
        self.stage.people.lock().unwrap().keep_busy(0);
        // What was put off while the clock was ahead has its time again.
        self.later(Duration::from_secs(4 * 3600));
        let mut quiet = 0;
        for _ in 0..UNTIL_QUIET {
            // Long enough for whatever waits: a draft, a backoff, a parcel that does not show.
            let now = self.later(Duration::from_secs(1200));
            self.stage.world.lock().unwrap().catch_up(now);
            self.approve();
            let by = Operator { name: "ann".to_owned(), at: now };
            let _ = retry(self.stage.kept().as_ref(), &RetryTarget::All, &by).await.unwrap();
            let summary = self.calm_pass().await?;
            let written = summary.flows.values().any(|flow| flow.written > 0);
            quiet = if written || self.anything_due().await { 0 } else { quiet + 1 };
            // What is seen to have moved is booked when it has held still: that is the next pass.
            if quiet == 2 {
                return Ok(());
            }
        }
        Err(Broken::new(
            "I2 nothing is lost",
            format!("{UNTIL_QUIET} passes in a quiet world all wrote something"),
        ))
    }

    /// A pass in which nothing may go wrong.
    async fn calm_pass(&mut self) -> Result<Summary, Broken> {
        let engine = self.engine.take().unwrap_or_else(|| self.stage.engine());
        let ended = Mortal::new(engine.sync_once(), None).await;
        invariants::at_most_one(&self.stage)?;
        let summary = ended.unwrap().map_err(|error| {
            Broken::new(
                "I6 a bad record delays only itself",
                format!("a pass in a quiet world failed: {error:?}"),
            )
        })?;
        self.engine = Some(engine);
        Ok(summary)
    }

    async fn anything_due(&self) -> bool {
        let kept = self.stage.kept();
        for flow in Flow::ALL {
            let due = kept.work_in(flow, &[WorkState::Due, WorkState::Unknown]).await.unwrap();
            if due.iter().any(|work| !work.refused) {
                return true;
            }
        }
        false
    }

    async fn judge(&self) -> Result<(), Broken> {
        invariants::all(&self.stage).await
    }

    /// I7: once more changes nothing, with the same process, with a new one, and with an empty store.
    async fn again(&mut self) -> Result<(), Broken> {
        let before = invariants::documents(&self.stage);
        let written = self.stage.writes();
        let _ = self.calm_pass().await?;
        self.engine = None;
        let _ = self.calm_pass().await?;
        if self.stage.writes() != written {
            return Err(Broken::new("I7 again is harmless", "another pass wrote something".to_owned()));
        }
        if self.stage.shape.seed.is_multiple_of(3) {
            self.engine = None;
            self.stage.put_store(InMemoryStore::default());
            self.stage.set_up().await;
            self.settle().await?;
            let after = invariants::documents(&self.stage);
            if before != after {
                return Err(Broken::new(
                    "I7 again is harmless",
                    format!("an empty store made the engine write: {before:?} -> {after:?}"),
                ));
            }
        }
        Ok(())
    }
}
