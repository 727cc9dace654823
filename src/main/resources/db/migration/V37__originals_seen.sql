-- Whether a clerk compared an uploaded material with its original: one row for the revision that was compared.
CREATE TABLE original_seen (
    material_id CHAR(36) NOT NULL PRIMARY KEY,
    filing_id CHAR(36) NOT NULL,
    seen_by VARCHAR(36) NOT NULL,
    seen_by_name VARCHAR(100) NOT NULL,
    seen_at DATETIME(3) NOT NULL
);

CREATE INDEX original_seen_of_filing ON original_seen (filing_id);
