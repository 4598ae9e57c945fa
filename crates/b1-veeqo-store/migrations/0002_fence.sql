-- The last trial of the fence in SAP: one row, or none before the first.
CREATE TABLE fence (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    outcome     TEXT NOT NULL,
    version     TEXT,
    claim_table TEXT NOT NULL,
    at          TEXT NOT NULL,
    detail      TEXT NOT NULL
) STRICT;
