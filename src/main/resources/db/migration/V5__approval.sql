-- The task list: written in the transaction in which a task is created, claimed or completed. Lists read this table alone.
CREATE TABLE work_item (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    filing CHAR(36) NOT NULL,
    number VARCHAR(50) NOT NULL,
    bundle VARCHAR(40) NOT NULL,
    item VARCHAR(60) NOT NULL,
    step VARCHAR(60) NOT NULL,
    role_code VARCHAR(20) NOT NULL,
    department VARCHAR(40) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    state VARCHAR(10) NOT NULL,
    assignee VARCHAR(36) NULL,
    assignee_name VARCHAR(100) NULL,
    claimed_at DATETIME(3) NULL,
    arrived_at DATETIME(3) NOT NULL,
    due_on DATE NOT NULL,
    provisional BOOLEAN NOT NULL,
    completed_by VARCHAR(36) NULL,
    completed_by_name VARCHAR(100) NULL,
    completed_at DATETIME(3) NULL,
    outcome VARCHAR(40) NULL
);
CREATE INDEX work_item_queue ON work_item (state, department, role_code, due_on, id);
CREATE INDEX work_item_of_person ON work_item (assignee, state, due_on, id);
CREATE INDEX work_item_done_by ON work_item (completed_by, completed_at);
CREATE INDEX work_item_of_filing ON work_item (filing, state);
CREATE INDEX work_item_by_number ON work_item (number);

CREATE TABLE queue_filter (
    account VARCHAR(36) NOT NULL,
    name VARCHAR(60) NOT NULL,
    query VARCHAR(1000) NOT NULL,
    PRIMARY KEY (account, name)
);

CREATE TABLE absence (
    account VARCHAR(36) NOT NULL PRIMARY KEY,
    deputy VARCHAR(36) NOT NULL,
    deputy_name VARCHAR(100) NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL
);

CREATE TABLE case_note (
    id CHAR(36) NOT NULL PRIMARY KEY,
    filing CHAR(36) NOT NULL,
    author VARCHAR(36) NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    department VARCHAR(40) NOT NULL,
    asked VARCHAR(36) NULL,
    asked_name VARCHAR(100) NULL,
    answers CHAR(36) NULL,
    body VARCHAR(2000) NOT NULL,
    written_at DATETIME(3) NOT NULL
);
CREATE INDEX case_note_of_filing ON case_note (filing, written_at);
CREATE INDEX case_note_asked ON case_note (asked, written_at);
