//! Several documents in one request: looked for together, sent as one change set each, read back together.

use super::branch::branch_of;
use super::pace::Pace;
use super::send::{Sent, announced, of_part, set_of, settle};
use super::{Posted, Posting, Target, announcement, is_looked_for, write_down};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkState};
use sap_b1_client::{
    Batch, BatchOutcome, CreatedDocument, Document, DocumentFields, DocumentKind, Error, Filter,
};
use std::collections::BTreeSet;
use std::time::Duration;

/// What became of one document of a group.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is to be posted by itself: something with its reference is there already, or a group makes no sense.
    Alone,
    /// It stood behind one that was refused, and was not tried: it may go again.
    NotTried,
    /// It was made, and read back.
    Made(Box<Document>),
    /// Its row is to be settled by this.
    Sent(Sent),
}

/// Sends a group; one answer for each, in order.
pub(crate) async fn send_group(
    ctx: &Context,
    pace: &mut Pace,
    group: &mut [(&mut Work, Posting<'_>)],
) -> Result<Vec<Answer>, EngineError> {
    let Some(kind) = group.first().map(|(_, posting)| posting.kind) else { return Ok(Vec::new()) };
    let known = known(ctx, kind, group).await?;
    let is_new = |posting: &Posting<'_>| !known.contains(posting.reference.text());
    if group.iter().filter(|(_, posting)| is_new(posting)).count() < 2 {
        return Ok(group.iter().map(|_| Answer::Alone).collect());
    }
    let mut changes = Vec::new();
    let mut batch = Batch::new();
    let mut in_batch = Vec::new();
    for (index, (work, posting)) in group.iter_mut().enumerate().filter(|(_, (_, posting))| is_new(posting)) {
        // Two branches are told when it is posted by itself, which it never is.
        let Ok(branch) = branch_of(ctx, posting.document).await? else { continue };
        write_down(ctx, work, announcement(posting, branch, true))?;
        let Some(intent) = &work.intent else { continue };
        let Some(set) = set_of(kind.into(), intent.claim.as_ref(), &intent.body) else { continue };
        batch = batch.change_set(set);
        in_batch.push(index);
        changes.extend(announced(ctx, work, kind.into()));
    }
    ctx.commit(changes).await?;
    let began = ctx.now();
    let sent = ctx.sap.send_batch(&batch).await;
    let elapsed = Duration::try_from(ctx.now().duration_since(began)).unwrap_or_default();
    let outcome = match sent {
        Ok(outcome) => outcome,
        Err(error) => return unanswered(ctx, pace, group, &in_batch, error).await,
    };
    let mut answers: Vec<Answer> = group.iter().map(|_| Answer::Alone).collect();
    let mut parts = answers_of(kind, &outcome);
    if parts.iter().any(|answer| matches!(answer, Answer::Sent(Sent::Unknown))) {
        pace.lost(ctx.now());
    }
    let tried = parts.iter().filter(|answer| !matches!(answer, Answer::NotTried)).count();
    pace.took(elapsed, u32::try_from(tried).unwrap_or_default());
    read_back(ctx, kind, &mut parts).await;
    for (index, answer) in in_batch.into_iter().zip(parts) {
        if let (Answer::NotTried, Some((work, _))) = (&answer, group.get_mut(index)) {
            not_tried(ctx, work).await?;
        }
        if let Some(slot) = answers.get_mut(index) {
            *slot = answer;
        }
    }
    Ok(answers)
}

/// References that a document or draft carries already, in one reading each; none where no reading is needed.
async fn known(
    ctx: &Context,
    kind: DocumentKind,
    group: &[(&mut Work, Posting<'_>)],
) -> Result<BTreeSet<String>, EngineError> {
    let (property, fields) = (Target::from(kind).reference(), DocumentFields::header());
    let looked_for = || group.iter().filter(|(_, posting)| is_looked_for(posting.fence, posting.born));
    let references = looked_for().map(|(_, posting)| posting.reference.text());
    let Some(filter) = Filter::any_of(property, references) else { return Ok(BTreeSet::new()) };
    let action = "look documents up";
    let found = ctx.sap.find_documents(kind, &filter, &fields).await;
    let mut found = found.map_err(|error| EngineError::sap(action, error))?;
    if looked_for().any(|(_, posting)| posting.approvals) {
        match ctx.sap.find_drafts(kind, &filter, &fields).await {
            Ok(drafts) => found.extend(drafts),
            // A server without drafts has none of ours.
            Err(error) if error.rejection().is_some_and(|refusal| refusal.status == 404) => {}
            Err(error) => return Err(EngineError::sap(action, error)),
        }
    }
    let reference = |document: Document| match property {
        "Reference2" => document.reference2,
        _ => document.num_at_card,
    };
    Ok(found.into_iter().filter_map(reference).collect())
}

fn answers_of(kind: DocumentKind, outcome: &BatchOutcome) -> Vec<Answer> {
    let answer = |part| of_part(kind.into(), part).map_or(Answer::NotTried, Answer::Sent);
    outcome.parts.iter().map(answer).collect()
}

/// All of a group whose answer was lost are unknown; one that never left did nothing.
async fn unanswered(
    ctx: &Context,
    pace: &mut Pace,
    group: &mut [(&mut Work, Posting<'_>)],
    in_batch: &[usize],
    error: Error,
) -> Result<Vec<Answer>, EngineError> {
    let unknown = error.is_outcome_unknown();
    let mut answers = Vec::new();
    for (index, (work, _)) in group.iter_mut().enumerate() {
        let sent = in_batch.contains(&index);
        if sent && !unknown {
            not_tried(ctx, work).await?;
        }
        answers.push(if sent { Answer::Sent(Sent::Unknown) } else { Answer::Alone });
    }
    if !unknown {
        return Err(EngineError::sap("create documents", error));
    }
    pace.lost(ctx.now());
    Ok(answers)
}

/// Reads the documents that were made, in one reading; what it does not show is read by itself.
async fn read_back(ctx: &Context, kind: DocumentKind, answers: &mut [Answer]) {
    let entry = |answer: &Answer| match answer {
        Answer::Sent(Sent::Made(CreatedDocument::Document(entry))) => Some(*entry),
        _ => None,
    };
    let Some(filter) = Filter::any_of("DocEntry", answers.iter().filter_map(entry)) else { return };
    let read = ctx.sap.find_documents(kind, &filter, &DocumentFields::everything()).await;
    let Ok(mut read) = read else { return };
    for answer in answers {
        let Some(entry) = entry(answer) else { continue };
        if let Some(index) = read.iter().position(|document| document.doc_entry == entry) {
            *answer = Answer::Made(Box::new(read.swap_remove(index)));
        }
    }
}

async fn not_tried(ctx: &Context, work: &mut Work) -> Result<(), EngineError> {
    work.intent = None;
    work.enter(WorkState::Due, Some("stood behind another in a group".to_owned()));
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await
}

/// Goes on from the answer to one document of a group.
pub(crate) async fn settle_answer(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    answer: Answer,
) -> Result<Posted, EngineError> {
    match answer {
        Answer::Made(document) => Ok(Posted::Done { document, adopted: false }),
        Answer::Sent(sent) => settle(ctx, work, kind.into(), sent).await?.read(ctx, kind.into()).await,
        Answer::Alone | Answer::NotTried => Ok(Posted::Pending),
    }
}
