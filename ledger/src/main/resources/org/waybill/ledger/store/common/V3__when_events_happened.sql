-- The days that a current claim's event may have happened on, as its own date gives them. The row goes
-- when its claim does; a claim without a date that is understood has none.
CREATE TABLE claim_time (
  claim ${long} NOT NULL REFERENCES claim (key),
  earliest INTEGER NOT NULL,             -- days since 1970-01-01; far off for a range that is open
  latest INTEGER NOT NULL,
  PRIMARY KEY (claim, earliest, latest)
) ${clustered};
