-- Keys order by time: the day counted from 1900-01-01 times 2^32, plus a running number. A report's
-- day is that of its publication (of its adding, where that is not known), and its claims share it.

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value ${long} NOT NULL
);

CREATE TABLE report (
  key ${long} PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  previous ${long} REFERENCES report (key),
  current INTEGER NOT NULL,              -- 1 for the newest version, 0 for one that another replaced
  fingerprint TEXT NOT NULL UNIQUE,      -- SHA-256 over all that is printed
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  published TEXT,
  url TEXT,
  body TEXT NOT NULL,
  story ${long} NOT NULL,                -- shared by near-copies
  reader TEXT NOT NULL,
  claims INTEGER NOT NULL,
  added TEXT NOT NULL
);
CREATE INDEX report_id ON report (id);
CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;
CREATE INDEX report_story ON report (story, key);
CREATE INDEX report_previous ON report (previous) WHERE previous IS NOT NULL;
CREATE INDEX report_outlet ON report (outlet, key);
CREATE INDEX report_reader ON report (reader, key) WHERE current = 1;

-- The same text under the name of a further outlet.
CREATE TABLE printing (
  report ${long} NOT NULL REFERENCES report (key),
  fingerprint TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  published TEXT,
  url TEXT,
  added TEXT NOT NULL,
  PRIMARY KEY (report, fingerprint)
);

-- MinHash bands: reports that share one are candidates for near-copies.
CREATE TABLE band (
  hash ${long} NOT NULL,
  report ${long} NOT NULL REFERENCES report (key),
  PRIMARY KEY (hash, report)
) ${clustered};

CREATE TABLE claim (
  key ${long} PRIMARY KEY,
  id TEXT NOT NULL,
  root TEXT NOT NULL,                    -- the id that decisions on it are kept under
  report ${long} NOT NULL REFERENCES report (key),
  place TEXT NOT NULL,                   -- current, held or former
  kind TEXT NOT NULL,
  stage TEXT,
  factuality TEXT NOT NULL,
  outlet TEXT NOT NULL,
  language TEXT NOT NULL,
  standing TEXT NOT NULL,                -- open, accepted, rejected or corrected
  reader TEXT NOT NULL,
  as_read TEXT NOT NULL,                 -- what the machine read
  stands TEXT                            -- what an analyst made of it, where they corrected it
);
CREATE UNIQUE INDEX claim_id ON claim (id) WHERE place = 'current';
CREATE INDEX claim_any_id ON claim (id);
CREATE INDEX claim_root ON claim (root);
CREATE INDEX claim_report ON claim (report, key);
CREATE INDEX claim_stage ON claim (stage, key);
CREATE INDEX claim_factuality ON claim (factuality, key);
CREATE INDEX claim_outlet ON claim (outlet, key);
CREATE INDEX claim_decided ON claim (standing, key) WHERE standing <> 'open';

-- What current claims are found by. Each row goes when its claim does.
CREATE TABLE claim_party (
  party TEXT NOT NULL,
  claim ${long} NOT NULL REFERENCES claim (key),
  role TEXT NOT NULL,                    -- as the claim format names it; '' in a further row for any
  kind TEXT NOT NULL,                    -- of the claim, as are the next two: spares a look at it
  stage TEXT,
  factuality TEXT NOT NULL,
  PRIMARY KEY (party, role, claim)
) ${clustered};
CREATE INDEX claim_party_claim ON claim_party (claim);

CREATE TABLE claim_source (
  party TEXT NOT NULL,
  claim ${long} NOT NULL REFERENCES claim (key),
  PRIMARY KEY (party, claim)
) ${clustered};
CREATE INDEX claim_source_claim ON claim_source (claim);

CREATE TABLE claim_category (
  category TEXT NOT NULL,
  claim ${long} NOT NULL REFERENCES claim (key),
  PRIMARY KEY (category, claim)
) ${clustered};
CREATE INDEX claim_category_claim ON claim_category (claim);

CREATE TABLE party (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  id TEXT,
  type TEXT NOT NULL,
  belongs_to TEXT,
  merged_into TEXT,
  claims INTEGER NOT NULL,               -- current claims that it takes part in
  said INTEGER NOT NULL                  -- current claims that it is a source of
);
CREATE INDEX party_merged ON party (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE grade (
  source TEXT PRIMARY KEY,
  grade TEXT NOT NULL
);

CREATE TABLE decision (
  key ${long} PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  made TEXT NOT NULL,
  undoes ${long} REFERENCES decision (key)
);
CREATE INDEX decision_subject ON decision (subject, key);

-- Decisions whose claim a newer reader or text no longer gives as it was.
CREATE TABLE second_look (
  root TEXT PRIMARY KEY,
  change TEXT NOT NULL,                  -- changed or vanished
  claim ${long} NOT NULL REFERENCES claim (key),
  successor ${long} REFERENCES claim (key),
  since TEXT NOT NULL
);
CREATE INDEX second_look_claim ON second_look (claim);
CREATE INDEX second_look_successor ON second_look (successor);

-- What claims add to dossiers. All but the relation, the claim and the days is in the key.
CREATE TABLE entry_key (
  number ${long} PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
);

CREATE TABLE entry (
  supplier TEXT NOT NULL,
  recipient TEXT NOT NULL,
  open INTEGER NOT NULL,                 -- 1 for a pair in an open direction
  key ${long} NOT NULL REFERENCES entry_key (number),
  report ${long} NOT NULL REFERENCES report (key),
  number INTEGER NOT NULL,               -- within the report
  claim TEXT NOT NULL,
  earliest INTEGER,                      -- days since 1970-01-01
  latest INTEGER,
  founding INTEGER NOT NULL,
  PRIMARY KEY (supplier, recipient, open, key, report, number)
) ${clustered};
CREATE INDEX entry_report ON entry (report);

-- Relations with the number of their entries that found a dossier.
CREATE TABLE relation (
  supplier TEXT NOT NULL,
  recipient TEXT NOT NULL,
  open INTEGER NOT NULL,
  founding INTEGER NOT NULL,
  PRIMARY KEY (supplier, recipient, open)
);
