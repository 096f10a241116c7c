-- Who may open the ledger over the network. Neither passwords nor tokens are kept, only hashes of them.
CREATE TABLE account (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,                    -- reader, analyst or admin
  password TEXT NOT NULL,                -- PHC string of an Argon2id hash
  made TEXT NOT NULL
);

CREATE TABLE access_token (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  scope TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,           -- SHA-256, hexadecimal
  made TEXT NOT NULL,
  ends TEXT NOT NULL
);
CREATE INDEX access_token_account ON access_token (account);

-- What was done about access; rows are only added.
CREATE TABLE audit (
  key ${long} PRIMARY KEY,
  made TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL
);
