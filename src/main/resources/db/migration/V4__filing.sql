-- The applicant's file: one row a filing, its form, materials, branches, verdicts and requests to correct.
CREATE TABLE filing (
    id CHAR(36) NOT NULL PRIMARY KEY,
    number VARCHAR(50) NULL,
    lookup_code VARCHAR(12) NULL,
    bundle VARCHAR(40) NOT NULL,
    items VARCHAR(1000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    channel VARCHAR(10) NOT NULL,
    applicant VARCHAR(36) NULL,
    applicant_name VARCHAR(100) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    email VARCHAR(100) NOT NULL,
    filed_by VARCHAR(36) NOT NULL,
    filed_by_name VARCHAR(100) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    delivery VARCHAR(10) NOT NULL,
    delivery_address VARCHAR(200) NOT NULL,
    follow_later BOOLEAN NOT NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    submitted_at DATETIME(3) NULL,
    received_on DATE NULL,
    accepted_on DATE NULL,
    deemed BOOLEAN NOT NULL,
    notices INT NOT NULL,
    notice_unlocked BOOLEAN NOT NULL,
    refusal_reason VARCHAR(2000) NULL,
    where_to_go VARCHAR(500) NULL,
    withdrawal_reason VARCHAR(500) NULL,
    closed_at DATETIME(3) NULL
);
CREATE UNIQUE INDEX filing_by_number ON filing (number);
CREATE INDEX filing_of_applicant ON filing (applicant, updated_at);
CREATE INDEX filing_by_subject ON filing (subject, state);

CREATE TABLE filing_serial (
    filing_day DATE NOT NULL PRIMARY KEY,
    last_serial BIGINT NOT NULL
);

CREATE TABLE filing_form (
    filing_id CHAR(36) NOT NULL PRIMARY KEY,
    content LONGTEXT NOT NULL,
    revision BIGINT NOT NULL,
    updated_at DATETIME(3) NOT NULL
);

CREATE TABLE material (
    id CHAR(36) NOT NULL PRIMARY KEY,
    filing_id CHAR(36) NOT NULL,
    type VARCHAR(60) NOT NULL,
    revision INT NOT NULL,
    in_force BOOLEAN NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    uploaded_at DATETIME(3) NOT NULL,
    uploaded_by VARCHAR(36) NOT NULL
);
CREATE INDEX material_of_filing ON material (filing_id, in_force);

CREATE TABLE branch (
    filing_id CHAR(36) NOT NULL,
    item VARCHAR(60) NOT NULL,
    department VARCHAR(40) NOT NULL,
    phase INT NOT NULL,
    place INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    reviewer VARCHAR(36) NULL,
    reviewer_name VARCHAR(100) NULL,
    opinion VARCHAR(2000) NULL,
    reviewed_at DATETIME(3) NULL,
    decider VARCHAR(36) NULL,
    decider_name VARCHAR(100) NULL,
    reasons VARCHAR(2000) NULL,
    decided_at DATETIME(3) NULL,
    PRIMARY KEY (filing_id, item)
);
CREATE INDEX branch_of_department ON branch (department, state);

CREATE TABLE verdict (
    filing_id CHAR(36) NOT NULL,
    scope VARCHAR(60) NOT NULL,
    target VARCHAR(120) NOT NULL,
    fits BOOLEAN NOT NULL,
    reason VARCHAR(10) NULL,
    note VARCHAR(1000) NOT NULL,
    officer VARCHAR(36) NOT NULL,
    officer_name VARCHAR(100) NOT NULL,
    department VARCHAR(40) NOT NULL,
    given_at DATETIME(3) NOT NULL,
    PRIMARY KEY (filing_id, scope, target)
);

CREATE TABLE correction (
    id CHAR(36) NOT NULL PRIMARY KEY,
    filing_id CHAR(36) NOT NULL,
    scope VARCHAR(60) NOT NULL,
    points LONGTEXT NOT NULL,
    note VARCHAR(2000) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    asked_by_name VARCHAR(100) NOT NULL,
    department VARCHAR(40) NOT NULL,
    asked_at DATETIME(3) NOT NULL,
    correct_by DATE NULL,
    done_at DATETIME(3) NULL
);
CREATE INDEX correction_of_filing ON correction (filing_id, asked_at);

CREATE TABLE inspection (
    filing_id CHAR(36) NOT NULL,
    item VARCHAR(60) NOT NULL,
    inspected_on DATE NOT NULL,
    passed BOOLEAN NOT NULL,
    findings VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(36) NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    PRIMARY KEY (filing_id, item)
);

CREATE TABLE inspection_signature (
    filing_id CHAR(36) NOT NULL,
    item VARCHAR(60) NOT NULL,
    officer VARCHAR(36) NOT NULL,
    officer_name VARCHAR(100) NOT NULL,
    signed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (filing_id, item, officer)
);

-- A company name taken by a filing under way or a company founded: 企业名称登记管理规定 17.
CREATE TABLE taken_name (
    name VARCHAR(200) NOT NULL PRIMARY KEY,
    filing_id CHAR(36) NOT NULL
);
CREATE INDEX taken_name_of_filing ON taken_name (filing_id);
