-- The trace: one row for each act, written in the transaction of the act.
CREATE TABLE trace (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    filing CHAR(36) NULL,
    act VARCHAR(60) NOT NULL,
    account VARCHAR(36) NOT NULL,
    person VARCHAR(100) NOT NULL,
    posts VARCHAR(500) NOT NULL,
    address VARCHAR(64) NOT NULL,
    done_at DATETIME(3) NOT NULL,
    details LONGTEXT NOT NULL
);
CREATE INDEX trace_of_filing ON trace (filing, id);
CREATE INDEX trace_by_time ON trace (done_at);
