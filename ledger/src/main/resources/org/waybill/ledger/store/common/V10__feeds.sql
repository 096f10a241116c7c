-- Feeds that reports are taken from, RSS or Atom, with how far they were read.
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  title TEXT NOT NULL,                   -- as the feed has it; '' until it was read
  every ${long} NOT NULL,                -- minutes between two looks, if all goes well
  added TEXT NOT NULL,
  added_by TEXT NOT NULL,
  polled TEXT,                           -- when it was last looked at
  next TEXT NOT NULL,                    -- when it is to be looked at again
  failures ${long} NOT NULL,             -- how many looks failed since the last that did not
  problem TEXT NOT NULL,                 -- why the last look failed; '' if it did not
  etag TEXT NOT NULL,
  modified TEXT NOT NULL
);

-- What was met in a feed, so that each item is taken once.
CREATE TABLE feed_item (
  feed TEXT NOT NULL REFERENCES feed (address),
  address TEXT NOT NULL,
  title TEXT NOT NULL,
  seen TEXT NOT NULL,
  outcome TEXT NOT NULL,                 -- added, known, rejected or failed
  detail TEXT NOT NULL,                  -- the id of the report, or why there is none
  attempts ${long} NOT NULL,
  PRIMARY KEY (feed, address)
) ${clustered};
CREATE INDEX feed_item_seen ON feed_item (feed, seen);
CREATE INDEX printing_url ON printing (url) WHERE url IS NOT NULL;
