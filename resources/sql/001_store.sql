-- SPDX-License-Identifier: GPL-3.0-or-later
-- Strings are stored once, in one dictionary a use, and named by their ids; `hash` finds an id by
-- its value for a few bytes where an index of the values would double them.

CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE word (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);   -- groups, kinds, namespaces, versions
CREATE INDEX word_hash ON word (hash);
CREATE TABLE name (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);   -- of resources
CREATE INDEX name_hash ON name (hash);
CREATE TABLE path (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);   -- bytes as Git has them
CREATE INDEX path_hash ON path (hash);
CREATE TABLE field (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);  -- paths of field changes
CREATE INDEX field_hash ON field (hash);
CREATE TABLE shape (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);  -- the fields of one event, varints
CREATE INDEX shape_hash ON shape (hash);
CREATE TABLE author (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL); -- name, NUL, e-mail
CREATE INDEX author_hash ON author (hash);
-- Who a commit is by: varints of author ids: who merged it (0: nobody), who is shown, everybody.
CREATE TABLE attribution (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);
CREATE INDEX attribution_hash ON attribution (hash);

CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES word,
    kind_id INTEGER NOT NULL REFERENCES word,
    ns_id INTEGER NOT NULL REFERENCES word,
    name_id INTEGER NOT NULL REFERENCES name
);
CREATE UNIQUE INDEX object_key ON object (name_id, kind_id, ns_id, group_id);

CREATE TABLE repository (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    path TEXT NOT NULL,
    local INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    branch TEXT NOT NULL,
    include TEXT NOT NULL,       -- one a line
    exclude TEXT NOT NULL,
    schedule INTEGER NOT NULL,
    -- what the last scan or failure left
    state INTEGER NOT NULL DEFAULT 0,
    error_message TEXT NOT NULL DEFAULT '',
    error_code INTEGER NOT NULL DEFAULT 0,
    failed_since INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    last_scan INTEGER NOT NULL DEFAULT 0,
    last_seconds REAL NOT NULL DEFAULT 0,
    last_new_commits INTEGER NOT NULL DEFAULT 0,
    last_new_events INTEGER NOT NULL DEFAULT 0,
    -- the cursor; cursor_set 0: none
    cursor_set INTEGER NOT NULL DEFAULT 0,
    cursor_commit BLOB,
    cursor_time INTEGER NOT NULL DEFAULT 0,
    cursor_first_time INTEGER NOT NULL DEFAULT 0,
    cursor_commits INTEGER NOT NULL DEFAULT 0,
    cursor_blobs INTEGER NOT NULL DEFAULT 0,
    cursor_replay_until BLOB,
    cursor_config TEXT NOT NULL DEFAULT '',
    cursor_branch TEXT NOT NULL DEFAULT '',
    cursor_complete INTEGER NOT NULL DEFAULT 0,
    -- totals, kept by each batch
    files INTEGER NOT NULL DEFAULT 0,
    resources INTEGER NOT NULL DEFAULT 0,
    unreadable INTEGER NOT NULL DEFAULT 0,
    other_documents INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    resurrected INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    started INTEGER NOT NULL,
    ended INTEGER
);
CREATE INDEX run_repository ON run (repository);

-- A stream is the events of one repository between two rewrites of its branch, in the chain's
-- order: ids and times only rise. Ids of its commits and events are stream << 32 | position.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    begin_event INTEGER NOT NULL DEFAULT 0,   -- events before were forgotten
    end_event INTEGER NOT NULL DEFAULT 0,
    rewritten_from INTEGER,                   -- events from here are of commits no longer on the branch
    commits INTEGER NOT NULL DEFAULT 0,
    last_time INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX stream_repository ON stream (repository);

CREATE TABLE git_commit (
    id INTEGER PRIMARY KEY,
    oid BLOB NOT NULL,
    first_event INTEGER NOT NULL,             -- position of its first event, or of the next one there will be
    run INTEGER NOT NULL
);
-- By stream first: names of commits are random, and one index of all touches a page of its own for each.
CREATE INDEX git_commit_oid ON git_commit (id >> 32, substr(oid, 1, 4));

-- Up to 2,048 events of a stream, by columns (segment.id = chunk << 3 | column): see chunk.h.
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL REFERENCES stream ON DELETE CASCADE,
    first_event INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL
);
CREATE UNIQUE INDEX chunk_stream ON chunk (stream, first_event);
CREATE TABLE segment (id INTEGER PRIMARY KEY, data BLOB NOT NULL);

-- What only a page needs: version, blobs, values of the changes; see body.h.
CREATE TABLE body (id INTEGER PRIMARY KEY, data BLOB NOT NULL);

CREATE TABLE day_count (
    day INTEGER NOT NULL,
    type INTEGER NOT NULL,
    repository INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (repository, day, type)
) WITHOUT ROWID;
CREATE TABLE day_total (
    day INTEGER NOT NULL,
    type INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (day, type)
) WITHOUT ROWID;
CREATE TABLE repository_attribution (
    repository INTEGER NOT NULL,
    attribution INTEGER NOT NULL,
    PRIMARY KEY (repository, attribution)
) WITHOUT ROWID;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    object INTEGER NOT NULL REFERENCES object,
    path INTEGER NOT NULL REFERENCES path,
    ordinal INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    first_commit BLOB,
    last_commit BLOB,
    first_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL,
    blob BLOB,
    facts_version TEXT,
    facts_source TEXT,
    facts_chart TEXT,
    facts_chart_version TEXT,
    facts_images TEXT              -- one a line
);
CREATE UNIQUE INDEX resource_instance ON resource (repository, path, object, ordinal);
CREATE INDEX resource_alive ON resource (repository) WHERE state = 0;
CREATE INDEX resource_object ON resource (object, repository);

CREATE TABLE file (
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    path INTEGER NOT NULL REFERENCES path,
    blob BLOB,
    readable BLOB,
    unreadable INTEGER NOT NULL,
    other_documents INTEGER NOT NULL,
    PRIMARY KEY (repository, path)
) WITHOUT ROWID;

CREATE TABLE warning (
    id INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    path INTEGER NOT NULL REFERENCES path,
    line INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    detail TEXT NOT NULL,
    first_commit BLOB,
    last_commit BLOB,
    current INTEGER NOT NULL
);
CREATE INDEX warning_path ON warning (repository, path);
