"""The library's tables, and the steps that lead from each version of them to the next."""

from __future__ import annotations

APPLICATION = int.from_bytes(b"AskL", "big")
"""SQLite's `application_id` of a library: another program's database is not taken for one."""

Migrations = tuple[tuple[str, ...], ...]
"""For each version its SQL statements; the library's version (`user_version`) is how many of them were run."""

_FIRST = (
    """CREATE TABLE form (
        sha256 TEXT PRIMARY KEY,
        name TEXT NOT NULL DEFAULT '',    -- masked; empty: not to be remembered
        stem TEXT NOT NULL DEFAULT '',    -- the name without what tells editions apart
        path BLOB NOT NULL DEFAULT x'',   -- as the system writes it; empty: hidden
        format TEXT NOT NULL DEFAULT '',
        pages INTEGER,
        key TEXT NOT NULL DEFAULT '',     -- the SHA-256 of the first edition that was seen
        opened TEXT NOT NULL DEFAULT '',  -- ISO 8601, UTC
        listed INTEGER NOT NULL DEFAULT 0,
        turn INTEGER NOT NULL DEFAULT 0   -- of the clock, when its decisions last changed
    ) STRICT""",
    "CREATE INDEX form_key ON form (key)",
    "CREATE INDEX form_stem ON form (stem)",
    """CREATE TABLE audit (
        form TEXT PRIMARY KEY REFERENCES form ON DELETE CASCADE,
        engine TEXT NOT NULL,
        bank TEXT NOT NULL,
        text TEXT NOT NULL                -- JSON
    ) STRICT""",
    """CREATE TABLE asked (
        form TEXT NOT NULL REFERENCES form ON DELETE CASCADE,
        number INTEGER NOT NULL,          -- in reading order
        finding TEXT NOT NULL,
        entry TEXT NOT NULL,
        category TEXT NOT NULL,
        words TEXT NOT NULL,
        required TEXT NOT NULL,
        page INTEGER,
        sheet TEXT,
        PRIMARY KEY (form, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX asked_finding ON asked (finding)",
    """CREATE TABLE decision (
        form TEXT NOT NULL REFERENCES form ON DELETE CASCADE,
        finding TEXT NOT NULL,
        text TEXT NOT NULL,               -- JSON
        PRIMARY KEY (form, finding)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        bulk INTEGER NOT NULL,            -- shared by the steps of several forms that were one for the person
        form TEXT NOT NULL REFERENCES form ON DELETE CASCADE,
        label TEXT NOT NULL,
        made TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX step_form ON step (form, undone, id)",
    "CREATE INDEX step_bulk ON step (bulk)",
    """CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
        finding TEXT NOT NULL,
        before TEXT,                      -- JSON of the decision, NULL: there was none
        after TEXT,
        PRIMARY KEY (step, finding)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE place (
        form TEXT PRIMARY KEY REFERENCES form ON DELETE CASCADE,
        page INTEGER,
        sheet TEXT NOT NULL,
        zoom REAL NOT NULL,
        finding TEXT NOT NULL,
        filter TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE clock (turn INTEGER NOT NULL) STRICT",
    "INSERT INTO clock VALUES (0)",
)

_SECOND = (
    """CREATE TABLE hand_mark (
        form TEXT NOT NULL REFERENCES form ON DELETE CASCADE,
        number INTEGER NOT NULL,          -- in the order in which they were made
        text TEXT NOT NULL,               -- JSON: a category and a place, no words
        PRIMARY KEY (form, number)
    ) STRICT, WITHOUT ROWID""",
)

MIGRATIONS: Migrations = (_FIRST, _SECOND)
"""Every step so far; a released one is never changed, a new one is added at the end."""
