-- The order in which claims were read: the running number that their keys end with.
CREATE INDEX claim_number ON claim ((key & 4294967295));

-- Filters that somebody wants to be told of, by a post to an address of theirs.
CREATE TABLE alert (
  id ${long} PRIMARY KEY,
  name TEXT NOT NULL,
  fires_on TEXT NOT NULL,                -- claim, stage or listing
  filter TEXT NOT NULL,                  -- as the query of an address
  address TEXT NOT NULL,
  secret TEXT NOT NULL,                  -- what posts are signed with
  made TEXT NOT NULL,
  made_by TEXT NOT NULL,
  place TEXT NOT NULL                    -- how far it was looked: a claim's number, or versions of lists
);

-- What was posted, or is to be.
CREATE TABLE delivery (
  key ${long} PRIMARY KEY,
  alert ${long} NOT NULL REFERENCES alert (id),
  about TEXT NOT NULL,                   -- in a few words
  body TEXT NOT NULL,
  made TEXT NOT NULL,
  attempts ${long} NOT NULL,
  next TEXT,                             -- when it is tried again; NULL once it is done or given up
  state TEXT NOT NULL,                   -- waiting, delivered or failed
  answer TEXT NOT NULL                   -- what came back last
);
CREATE INDEX delivery_alert ON delivery (alert, key);
CREATE INDEX delivery_next ON delivery (next) WHERE next IS NOT NULL;
