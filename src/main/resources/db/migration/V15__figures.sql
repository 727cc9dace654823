-- The figures of the house are counted along these.
CREATE INDEX filing_by_state ON filing (state);
CREATE INDEX time_limit_promised ON time_limit (ended_on, promised_due, scope);
