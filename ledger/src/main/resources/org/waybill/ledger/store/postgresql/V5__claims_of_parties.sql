-- What a question for claims of a party looks at is in the index: the rows themselves lie scattered.
ALTER TABLE claim_party DROP CONSTRAINT claim_party_pkey;
ALTER TABLE claim_party ADD PRIMARY KEY (party, role, claim) INCLUDE (kind, stage, factuality);
