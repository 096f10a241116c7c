-- What screening the parties against the lists gave. All of it can be worked out anew; what analysts
-- cleared is in the decisions.
CREATE TABLE screened (
  party TEXT PRIMARY KEY,
  stamp TEXT NOT NULL                    -- what was looked for, and on which lists: screened anew if it changes
);

CREATE TABLE hit (
  id TEXT PRIMARY KEY,                   -- made of party, list and entry
  party TEXT NOT NULL,
  asked TEXT NOT NULL,                   -- the name of the party that resembles the entry's
  list TEXT NOT NULL,
  entry TEXT NOT NULL,                   -- the list's own id
  kind TEXT NOT NULL,
  name TEXT NOT NULL,                    -- the name on the list that resembles the party's
  primary_name TEXT NOT NULL,
  programmes TEXT NOT NULL,              -- one a line
  since TEXT,                            -- EDTF
  score TEXT NOT NULL,                   -- a decimal between 0 and 1
  reasons TEXT NOT NULL,                 -- JSON
  content TEXT NOT NULL                  -- hash of the entry and of what was looked for: a clearing holds for it alone
);
CREATE INDEX hit_party ON hit (party);
