-- Times are RFC 3339 in UTC with nine digits of fraction, so that they sort as text; decimals are text; documents
-- are JSON text. Keys compare by their bytes.

-- One row for each business record that must end in exactly one document.
CREATE TABLE work (
    key        TEXT NOT NULL PRIMARY KEY,
    flow       TEXT NOT NULL,
    state      TEXT NOT NULL,
    due_at     TEXT NOT NULL,
    parent     TEXT,
    attempts   INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    reason     TEXT,
    refused    INTEGER NOT NULL,
    facts      TEXT NOT NULL,
    intent     TEXT,
    link       TEXT
) STRICT;

CREATE INDEX work_by_time ON work (flow, state, due_at, key);
CREATE INDEX work_by_parent ON work (parent, key) WHERE parent IS NOT NULL;

-- The items under our care, and the product each has in Veeqo.
CREATE TABLE items (
    item_code  TEXT NOT NULL PRIMARY KEY,
    sku        TEXT NOT NULL,
    name       TEXT NOT NULL,
    barcode    TEXT,
    item_group INTEGER,
    inventory  INTEGER NOT NULL,
    batches    INTEGER NOT NULL,
    serials    INTEGER NOT NULL,
    ineligible TEXT,
    unit       TEXT NOT NULL,
    price      TEXT,
    product    TEXT
) STRICT;

-- One item in one warehouse, and what both sides are expected to show.
CREATE TABLE pairs (
    item           TEXT NOT NULL,
    warehouse      TEXT NOT NULL,
    sellable_id    INTEGER NOT NULL,
    state          TEXT NOT NULL,
    sap_expected   TEXT NOT NULL,
    veeqo_expected TEXT NOT NULL,
    candidate      TEXT,
    pending_put    TEXT,
    last_booked    TEXT,
    PRIMARY KEY (item, warehouse)
) STRICT;

-- How far each feed was read.
CREATE TABLE cursors (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Records that need data or a person.
CREATE TABLE exceptions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    code       TEXT NOT NULL,
    severity   TEXT NOT NULL,
    flow       TEXT NOT NULL,
    record     TEXT NOT NULL,
    work       TEXT,
    subject    TEXT NOT NULL,
    message    TEXT NOT NULL,
    status     TEXT NOT NULL,
    opened_at  TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    value      TEXT
) STRICT;

CREATE UNIQUE INDEX exceptions_one_open ON exceptions (code, record) WHERE status = 'open';
CREATE INDEX exceptions_by_record ON exceptions (record, code);
CREATE INDEX exceptions_by_status ON exceptions (status, id);

-- The audit trail: decisions and writes, with their answers.
CREATE TABLE journal (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,
    record TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX journal_by_record ON journal (record, id);
