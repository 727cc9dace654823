-- When a section of the form last changed: whose opinion rests on it, and whether it was corrected.
CREATE TABLE filing_section (
    filing_id CHAR(36) NOT NULL,
    section VARCHAR(60) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (filing_id, section)
);
-- The department and role in which an act was done, where it was done on a task.
ALTER TABLE trace ADD COLUMN acted_as VARCHAR(80) NULL;
-- A request to correct that ended with its filing, without having been met.
ALTER TABLE correction ADD COLUMN dropped_at DATETIME(3) NULL;
