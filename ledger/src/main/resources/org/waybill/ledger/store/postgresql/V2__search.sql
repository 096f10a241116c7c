CREATE TABLE report_terms (
  report BIGINT PRIMARY KEY REFERENCES report (key),
  terms TSVECTOR NOT NULL
);
CREATE INDEX report_terms_words ON report_terms USING GIN (terms);
