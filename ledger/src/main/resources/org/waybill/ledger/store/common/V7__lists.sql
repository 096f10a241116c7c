-- Versions of official lists: the file as it was published, so that what is read from it can be read
-- again. A version is written once; the newest of a list is the one in use.
CREATE TABLE list_version (
  list TEXT NOT NULL,
  number ${long} NOT NULL,               -- from 1, in the order in which they were taken in
  format TEXT NOT NULL,
  published TEXT,                        -- the day that the file gives for itself
  taken TEXT NOT NULL,
  digest TEXT NOT NULL,                  -- SHA-256 of the file, in hexadecimal digits
  source TEXT NOT NULL,                  -- where it was taken from
  size ${long} NOT NULL,                 -- bytes of the file
  entries ${long} NOT NULL,
  names ${long} NOT NULL,
  rejected ${long} NOT NULL,
  PRIMARY KEY (list, number)
) ${clustered};

-- The files, packed and in parts, so that none is held in memory whole by whoever copies a ledger.
CREATE TABLE list_content (
  list TEXT NOT NULL,
  number ${long} NOT NULL,
  part ${long} NOT NULL,                 -- from 0
  content ${bytes} NOT NULL,
  PRIMARY KEY (list, number, part),
  FOREIGN KEY (list, number) REFERENCES list_version (list, number)
);
