-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last jobs that ended, for Activity. A job stays when its repository goes: it was done.

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL,
    name TEXT NOT NULL,              -- of the repository, then
    outcome INTEGER NOT NULL,        -- 0 done, 1 failed, 2 cancelled
    begun INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    seconds REAL NOT NULL,           -- of the scan alone
    new_events INTEGER NOT NULL,
    error TEXT NOT NULL,
    error_code INTEGER NOT NULL
);
