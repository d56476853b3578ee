-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the resources of a repository use (UseKind), over time: by how much there is more of it at the end of a
-- day than at its beginning. As the states of resources this is of the branch as it is now: it is forgotten
-- and built again with them, so nothing in it is rewritten. What is there since before a shallow boundary has no day:
-- the lowest 32-bit number stands for it.

CREATE TABLE item (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value BLOB NOT NULL);   -- charts, images, kinds, their versions
CREATE INDEX item_hash ON item (hash);

CREATE TABLE adoption (
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    what INTEGER NOT NULL,
    name INTEGER NOT NULL,
    version INTEGER NOT NULL,
    day INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (repository, what, name, version, day)
) WITHOUT ROWID;

-- 0: an earlier version scanned it, which kept no uses; the next scan is one of the whole history.
ALTER TABLE repository ADD COLUMN cursor_uses INTEGER NOT NULL DEFAULT 0;
