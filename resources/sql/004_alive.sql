-- SPDX-License-Identifier: GPL-3.0-or-later
-- All that a table of the resources alive reads of them: a fifth of the bytes that their rows take.

DROP INDEX resource_alive;
CREATE INDEX resource_alive ON resource (repository, object, path, last_time, unreadable, state) WHERE state = 0;
