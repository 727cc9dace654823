-- Everyone who reviewed or inspected a branch, whenever: none of them decides it (许可法 34, 48).
CREATE TABLE branch_examiner (
    filing_id CHAR(36) NOT NULL,
    item VARCHAR(60) NOT NULL,
    officer VARCHAR(36) NOT NULL,
    officer_name VARCHAR(100) NOT NULL,
    since DATETIME(3) NOT NULL,
    PRIMARY KEY (filing_id, item, officer)
);
INSERT INTO branch_examiner (filing_id, item, officer, officer_name, since)
    SELECT filing_id, item, officer, officer_name, signed_at FROM inspection_signature;
INSERT INTO branch_examiner (filing_id, item, officer, officer_name, since)
    SELECT filing_id, item, reviewer, reviewer_name, COALESCE(reviewed_at, CURRENT_TIMESTAMP) FROM branch
    WHERE reviewer IS NOT NULL AND NOT EXISTS (SELECT 1 FROM inspection_signature
        WHERE inspection_signature.filing_id = branch.filing_id AND inspection_signature.item = branch.item
        AND inspection_signature.officer = branch.reviewer);
