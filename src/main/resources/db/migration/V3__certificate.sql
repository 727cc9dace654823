CREATE TABLE code_block (
    prefix       VARCHAR(8)  NOT NULL PRIMARY KEY,
    holder       VARCHAR(60) NOT NULL,
    next_number  BIGINT      NOT NULL,
    last_number  BIGINT      NOT NULL
);

CREATE TABLE credit_code (
    organisation_code CHAR(9)     NOT NULL PRIMARY KEY,
    filing_id         CHAR(36)    NOT NULL,
    code              CHAR(18),
    state             VARCHAR(20) NOT NULL,
    reserved_at       DATETIME(3) NOT NULL,
    released_until    DATE,
    CONSTRAINT credit_code_filing UNIQUE (filing_id),
    CONSTRAINT credit_code_code UNIQUE (code)
);

CREATE INDEX credit_code_free ON credit_code (state, released_until);

CREATE TABLE code_override (
    code        VARCHAR(18)  NOT NULL PRIMARY KEY,
    ground      VARCHAR(500) NOT NULL,
    recorded_at DATETIME(3)  NOT NULL,
    recorded_by VARCHAR(60)  NOT NULL
);

CREATE TABLE number_sequence (
    series      VARCHAR(60) NOT NULL,
    in_year     INT         NOT NULL,
    last_number BIGINT      NOT NULL,
    CONSTRAINT number_sequence_key PRIMARY KEY (series, in_year)
);

CREATE TABLE certificate (
    id           CHAR(36)     NOT NULL PRIMARY KEY,
    number       VARCHAR(60)  NOT NULL,
    filing_id    CHAR(36)     NOT NULL,
    item         VARCHAR(60)  NOT NULL,
    kind         VARCHAR(60)  NOT NULL,
    holder       VARCHAR(300) NOT NULL,
    credit_code  VARCHAR(18),
    organ        VARCHAR(60)  NOT NULL,
    field_values LONGTEXT     NOT NULL,
    issued_on    DATE         NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    verify_token CHAR(26)     NOT NULL,
    pdf_sha      CHAR(64),
    CONSTRAINT certificate_number UNIQUE (number),
    CONSTRAINT certificate_once UNIQUE (filing_id, item, kind),
    CONSTRAINT certificate_token UNIQUE (verify_token)
);

CREATE INDEX certificate_credit_code ON certificate (credit_code);

CREATE TABLE letter (
    id         CHAR(36)    NOT NULL PRIMARY KEY,
    filing_id  CHAR(36)    NOT NULL,
    kind       VARCHAR(30) NOT NULL,
    number     VARCHAR(60) NOT NULL,
    organ      VARCHAR(60) NOT NULL,
    content    LONGTEXT    NOT NULL,
    issued_on  DATE        NOT NULL,
    sent_at    DATETIME(3) NOT NULL,
    pdf_sha    CHAR(64),
    CONSTRAINT letter_number UNIQUE (number)
);

CREATE INDEX letter_filing ON letter (filing_id, sent_at);

CREATE TABLE verification_log (
    id           CHAR(36)    NOT NULL PRIMARY KEY,
    certificate  CHAR(36),
    asked_at     DATETIME(3) NOT NULL,
    address      VARCHAR(64) NOT NULL
);

CREATE INDEX verification_log_certificate ON verification_log (certificate, asked_at);
