-- Names are compared with traditional and variant characters as simplified ones. KeyRound fills these columns, and makes the stored
-- keys of a lower rule again; a node of the version before leaves the rule at 0.
ALTER TABLE account ADD COLUMN name_key VARCHAR(100) INVISIBLE;
ALTER TABLE account ADD COLUMN key_rule INT INVISIBLE DEFAULT 0 NOT NULL;
ALTER TABLE filing ADD COLUMN applicant_key VARCHAR(100) INVISIBLE;
ALTER TABLE filing ADD COLUMN subject_key VARCHAR(100) INVISIBLE;
ALTER TABLE filing ADD COLUMN key_rule INT INVISIBLE DEFAULT 0 NOT NULL;
ALTER TABLE filing_person ADD COLUMN key_rule INT INVISIBLE DEFAULT 0 NOT NULL;
ALTER TABLE taken_name ADD COLUMN key_rule INT INVISIBLE DEFAULT 0 NOT NULL;
