CREATE TABLE mail (
    id              CHAR(36)      NOT NULL PRIMARY KEY,
    turn            BIGINT        NOT NULL AUTO_INCREMENT,
    filing_id       CHAR(36),
    recipient       VARCHAR(60)   NOT NULL,
    address         VARCHAR(254)  NOT NULL,
    language        VARCHAR(10)   NOT NULL,
    kind            VARCHAR(40)   NOT NULL,
    subject         VARCHAR(500)  NOT NULL,
    body            LONGTEXT      NOT NULL,
    letters         VARCHAR(2000) NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    attempts        INT           NOT NULL,
    next_attempt_at DATETIME(3)   NOT NULL,
    last_error      VARCHAR(1000),
    created_at      DATETIME(3)   NOT NULL,
    sent_at         DATETIME(3),
    read_at         DATETIME(3),
    CONSTRAINT mail_turn UNIQUE (turn)
);

CREATE INDEX mail_due ON mail (state, next_attempt_at);
CREATE INDEX mail_of_filing ON mail (filing_id, state, turn);
CREATE INDEX mail_of_recipient ON mail (recipient, turn);
CREATE INDEX mail_unread ON mail (recipient, read_at);
