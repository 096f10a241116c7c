-- The index alone: the words are in the reports. Rows are reports, by key.
CREATE VIRTUAL TABLE report_terms USING fts5 (terms, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');
