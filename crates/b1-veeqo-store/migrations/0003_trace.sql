-- Records that were taken in, apart from their work rows: one that was seen and has no row was lost.
CREATE TABLE intake (
    record TEXT NOT NULL PRIMARY KEY,
    flow   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX intake_by_flow ON intake (flow);

INSERT INTO intake (record, flow)
    SELECT key, flow FROM work
    WHERE key NOT GLOB 'retry:*' AND key NOT GLOB 'verify:*' AND key NOT GLOB 'product:*'
    UNION ALL SELECT 'item:' || item_code, 'catalogue' FROM items;

-- What a person asked for, until a worker has carried it out, and what became of it.
CREATE TABLE requests (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    done_at TEXT,
    outcome TEXT
) STRICT;

CREATE INDEX requests_to_do ON requests (id) WHERE done_at IS NULL;

-- Retries were work rows until version 2.
INSERT INTO requests (at, actor, action)
    SELECT due_at, 'unknown', json_object('retry', json_object('exception', json(facts)))
    FROM work WHERE key GLOB 'retry:*' AND state = 'due' ORDER BY due_at;
DELETE FROM work WHERE key GLOB 'retry:*';

-- SKUs of Veeqo that a person mapped, beside those of the configuration.
CREATE TABLE aliases (
    sku       TEXT NOT NULL PRIMARY KEY,
    item_code TEXT NOT NULL UNIQUE,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL
) STRICT;

-- What people decided for a record, or supplied where a side lacks it: JSON.
ALTER TABLE work ADD COLUMN decided TEXT;

-- Who acted; NULL stands for the program itself.
ALTER TABLE journal ADD COLUMN actor TEXT;

CREATE INDEX journal_by_time ON journal (at);

-- When a row came into being; of older rows the time they were last due is the best guess.
ALTER TABLE work ADD COLUMN created_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00.000000000Z';
UPDATE work SET created_at = due_at;

-- Small facts about the work itself: how each flow last ended, pauses, incidents.
CREATE TABLE notes (
    topic TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (topic, name)
) STRICT, WITHOUT ROWID;

-- The side that is right when a pair is opened, as a person said.
ALTER TABLE pairs ADD COLUMN leads TEXT;
