-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a repository measured at the end of a scan, the last one of each day (UTC). Kept while the repository is:
-- none of it comes from Git again. Days without a scan are not there.

CREATE TABLE measurement (
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    bytes INTEGER,               -- of Git's objects on this disk; NULL: not known
    resources INTEGER NOT NULL,
    files INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    PRIMARY KEY (repository, day)
) WITHOUT ROWID;
