//! A creation in Veeqo that got no answer.

use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Work};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;

/// After so many creations that were proven absent, a person is told.
const TOO_OFTEN: u32 = 2;

/// Notes that it may have been made: it is looked for once the settle time has passed. What comes back every time as a failure of the server is told.
pub(crate) async fn creation(
    ctx: &Context,
    work: &mut Work,
    error: &veeqo_client::Error,
) -> Result<(), EngineError> {
    let mut changes = vec![ctx.journal(&work.key, "outcome unknown", error.messages().join("; "))];
    work.due_at = after(ctx.now(), ctx.settings.settle);
    if let Some(intent) = &mut work.intent {
        intent.sent_at = ctx.now();
        intent.ended = true;
        if intent.proven_absent >= TOO_OFTEN {
            let times = intent.proven_absent + 1;
            let said = error.messages().join("; ");
            let text = format!("sent {times} times, never made, no plain refusal ({said}); it is tried on");
            let exception = Box::new(Trouble::new(Code::OutcomeUnknown, text).holding(work, None));
            changes.push(Change::OpenException { exception, at: ctx.now() });
        }
    }
    changes.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(changes).await
}
