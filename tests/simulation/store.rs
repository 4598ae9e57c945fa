//! The ledger, with an await on both sides of every commit, where a process may die; mutants change what is kept.

use crate::clock::SimClock;
use crate::mutants::Mutant;
use async_trait::async_trait;
use b1_veeqo_sync::ledger::{
    Alias, Balance, Change, ExceptionRecord, ExceptionStatus, FenceProof, Flow, InMemoryStore, ItemRecord,
    JournalEntry, Note, Pair, PairKey, Request, Store, StoreError, Topic, Work, WorkKey, WorkState,
};
use std::sync::Arc;

/// A store as a process reaches it. Reads have no effect: to die after one is to die before what follows it.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub(crate) kept: Arc<InMemoryStore>,
    pub(crate) mutant: Option<Mutant>,
    pub(crate) clock: Arc<SimClock>,
}

#[async_trait]
impl Store for Ledger {
    async fn commit(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        tokio::task::yield_now().await;
        let changes = match self.mutant {
            Some(mutant) => mutant.kept(&self.kept, changes).await?,
            None => changes,
        };
        let kept = self.kept.commit(changes).await;
        tokio::task::yield_now().await;
        kept
    }

    async fn work(&self, key: &WorkKey) -> Result<Option<Work>, StoreError> {
        self.kept.work(key).await
    }

    async fn work_in(&self, flow: Flow, states: &[WorkState]) -> Result<Vec<Work>, StoreError> {
        self.kept.work_in(flow, states).await
    }

    async fn children(&self, parent: &WorkKey) -> Result<Vec<Work>, StoreError> {
        self.kept.children(parent).await
    }

    async fn work_counts(&self) -> Result<Vec<(Flow, WorkState, u64)>, StoreError> {
        self.kept.work_counts().await
    }

    async fn oldest_work(&self, flow: Flow, states: &[WorkState]) -> Result<Option<Work>, StoreError> {
        self.kept.oldest_work(flow, states).await
    }

    async fn notes(&self, topic: Topic) -> Result<Vec<Note>, StoreError> {
        self.kept.notes(topic).await
    }

    async fn items(&self) -> Result<Vec<ItemRecord>, StoreError> {
        self.kept.items().await
    }

    async fn pairs(&self) -> Result<Vec<Pair>, StoreError> {
        self.kept.pairs().await
    }

    async fn pair(&self, key: &PairKey) -> Result<Option<Pair>, StoreError> {
        self.kept.pair(key).await
    }

    async fn cursor(&self, name: &str) -> Result<Option<String>, StoreError> {
        let value = self.kept.cursor(name).await;
        if let Some(mutant) = self.mutant {
            mutant.read_cursor(&self.kept, name, self.clock.truth()).await?;
        }
        value
    }

    async fn fence_proof(&self) -> Result<Option<FenceProof>, StoreError> {
        self.kept.fence_proof().await
    }

    async fn exceptions(&self, status: Option<ExceptionStatus>) -> Result<Vec<ExceptionRecord>, StoreError> {
        self.kept.exceptions(status).await
    }

    async fn find(&self, name: &str) -> Result<Vec<Work>, StoreError> {
        self.kept.find(name).await
    }

    async fn balance(&self) -> Result<Vec<Balance>, StoreError> {
        self.kept.balance().await
    }

    async fn requests(&self) -> Result<Vec<Request>, StoreError> {
        self.kept.requests().await
    }

    async fn aliases(&self) -> Result<Vec<Alias>, StoreError> {
        self.kept.aliases().await
    }

    async fn journal(&self, record: &str) -> Result<Vec<JournalEntry>, StoreError> {
        self.kept.journal(record).await
    }
}
