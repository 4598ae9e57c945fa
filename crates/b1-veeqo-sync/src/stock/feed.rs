//! Asking SAP which stock moved. A feed only nominates pairs; readings decide, and a full reading finds what a feed misses.

mod documents;
mod movements;

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::PairKey;
use crate::settings::StockFeed;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use documents::Documents;
use movements::Movements;
use std::collections::BTreeSet;

/// Rows of a page, for the choice of the cheaper way.
const PAGE: usize = 200;

/// How SAP says what moved.
#[derive(Debug, Default)]
pub(crate) enum Feed {
    /// Nothing was chosen yet.
    #[default]
    None,
    /// Not at all: every look reads all stock.
    Full,
    /// The stored query of movements.
    Movements(Movements),
    /// The document types that move stock.
    Documents(Documents),
}

impl Feed {
    /// Whether reading all stock takes more requests than asking every document type.
    pub(super) fn is_full_reading_dear(places: usize) -> bool {
        places.div_ceil(PAGE) > documents::KINDS
    }

    /// A feed that is better than the one there is, begun: what moves from now on is shown. All stock is to be read afterwards.
    pub(super) async fn better_than(
        current: &Self,
        ctx: &Context,
        dear: bool,
    ) -> Result<Option<Self>, EngineError> {
        let wanted = ctx.settings.stock.feed;
        if wanted == StockFeed::Auto
            && let Some(movements) = Movements::begin(ctx).await?
        {
            return Ok(Some(Self::Movements(movements)));
        }
        let documents = wanted == StockFeed::Documents || (wanted == StockFeed::Auto && dear);
        Ok(match (documents, current) {
            (true, Self::Documents(_)) | (false, Self::Full) => None,
            (true, _) => Some(Self::Documents(Documents::begin(ctx))),
            (false, _) => Some(Self::Full),
        })
    }

    /// The pairs that moved since the last call; `None` where nobody can tell.
    pub(super) async fn nominated(
        &mut self,
        ctx: &Context,
    ) -> Result<Option<BTreeSet<PairKey>>, EngineError> {
        let found = match self {
            Self::None | Self::Full => None,
            Self::Movements(movements) => movements.next(ctx).await?,
            Self::Documents(documents) => Some(documents.next(ctx).await?),
        };
        if found.is_none() && matches!(self, Self::Movements(_)) {
            // The right to the query is gone: another feed is chosen at the next look.
            *self = Self::None;
        }
        Ok(found)
    }

    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Full => "full",
            Self::Movements(_) => "movements",
            Self::Documents(_) => "documents",
        }
    }
}

/// A pair as SAP names it; a code that is none of ours names no pair.
fn pair(item: &str, warehouse: &str) -> Option<PairKey> {
    Some(PairKey { item: ItemCode::new(item).ok()?, warehouse: WarehouseCode::new(warehouse).ok()? })
}
