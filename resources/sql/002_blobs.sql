-- SPDX-License-Identifier: GPL-3.0-or-later
-- The blobs that the scans of a repository read, so that a later run counts none again: the first
-- eight bytes of their names, as many in a row as a batch found new.

CREATE TABLE blob_read (
    id INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    names BLOB NOT NULL
);
CREATE INDEX blob_read_repository ON blob_read (repository);
