//! The balance: what was taken in, against where each record stands.

use super::{failed, work};
use crate::column::Fields;
use b1_veeqo_sync::ledger::{Balance, Flow, StoreError, WorkKey, WorkState};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::BTreeMap;

/// Records without a row, and whether somebody is told of them: open before ignored.
const WITHOUT_ROW: &str = "SELECT flow, record, \
    (SELECT min(status = 'ignored') FROM exceptions AS told WHERE told.record = intake.record \
        AND told.work IS NULL AND told.status <> 'resolved') AS ignored FROM intake \
    WHERE NOT EXISTS (SELECT 1 FROM work WHERE work.key = intake.record) \
        AND NOT (record GLOB 'item:*' AND EXISTS (SELECT 1 FROM items WHERE item_code = substr(record, 6))) \
    ORDER BY record";

/// Items, which are the records of the catalogue.
const ITEMS: &str = "SELECT 'catalogue' AS flow, CASE \
    WHEN product IS NOT NULL THEN 'done' WHEN ineligible IS NOT NULL THEN 'excluded' \
    ELSE coalesce((SELECT CASE min(status = 'ignored') WHEN 0 THEN 'held' WHEN 1 THEN 'excluded' END FROM exceptions \
        WHERE record IN ('item:' || item_code, 'product:' || item_code) AND status <> 'resolved'), 'due') \
    END AS state, count(*) AS rows FROM items GROUP BY state";

const SEEN: &str = "SELECT flow, count(*) AS seen FROM intake GROUP BY flow";

const ROWS: &str = "SELECT flow, state, count(*) AS rows FROM work \
    WHERE substr(key, 1, instr(key, ':') - 1) NOT IN (SELECT value FROM json_each(?)) GROUP BY flow, state";

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Balance>, StoreError> {
    let mut flows: BTreeMap<Flow, Balance> = BTreeMap::new();
    for row in rows(connection, SEEN).await? {
        let fields = Fields::new(&row, "intake of", &["flow"]);
        of(&mut flows, fields.parse("flow")?).seen = fields.get("seen")?;
    }
    for row in rows(connection, WITHOUT_ROW).await? {
        let fields = Fields::new(&row, "intake", &["record"]);
        let balance = of(&mut flows, fields.parse("flow")?);
        match fields.get("ignored")? {
            Some(false) => balance.held += 1,
            Some(true) => balance.excluded += 1,
            None => balance.lost.push(fields.get("record")?),
        }
    }
    for statement in [ROWS, ITEMS] {
        for row in rows(connection, statement).await? {
            let (flow, state, rows) = work::read_count(&row)?;
            let balance = of(&mut flows, flow);
            match state {
                WorkState::Done => balance.written += rows,
                WorkState::Held => balance.held += rows,
                WorkState::Excluded => balance.excluded += rows,
                _ => balance.open += rows,
            }
        }
    }
    Ok(flows.into_values().collect())
}

async fn rows(
    connection: &mut SqliteConnection,
    statement: &'static str,
) -> Result<Vec<SqliteRow>, StoreError> {
    let mut query = sqlx::query(statement);
    if statement == ROWS {
        query = query.bind(serde_json::json!(WorkKey::HELPERS).to_string());
    }
    query.fetch_all(connection).await.map_err(failed("draw up the balance"))
}

fn of(flows: &mut BTreeMap<Flow, Balance>, flow: Flow) -> &mut Balance {
    flows.entry(flow).or_insert_with(|| Balance::of(flow))
}
