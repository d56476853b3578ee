-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was there at a shallow boundary had the boundary's day in adoption, as if it had come then: repositories that
-- begin at one are read once more.

UPDATE repository SET cursor_uses = 0 WHERE id IN (SELECT repository FROM resource WHERE first_commit IS NULL);
