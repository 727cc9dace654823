-- Who stood at the counter: the document the clerk saw, and of its number only what is needed to know it again.
CREATE TABLE identity_seen (
    filing_id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    last_four CHAR(4) NOT NULL,
    seen_by VARCHAR(36) NOT NULL,
    seen_by_name VARCHAR(100) NOT NULL,
    seen_at DATETIME(3) NOT NULL
);

CREATE INDEX filing_by_channel ON filing (channel, state, updated_at);
