CREATE TABLE calendar_notice (
    id          CHAR(36)     NOT NULL PRIMARY KEY,
    notice_year INT          NOT NULL,
    version     INT          NOT NULL,
    title       VARCHAR(200) NOT NULL,
    document    VARCHAR(200) NOT NULL,
    published   DATE,
    loaded_at   DATETIME(3)  NOT NULL,
    loaded_by   VARCHAR(60)  NOT NULL,
    CONSTRAINT calendar_notice_version UNIQUE (notice_year, version)
);

CREATE TABLE calendar_day (
    notice_id CHAR(36)     NOT NULL,
    on_day    DATE         NOT NULL,
    worked    BOOLEAN      NOT NULL,
    name_zh   VARCHAR(100) NOT NULL,
    name_en   VARCHAR(100) NOT NULL,
    CONSTRAINT calendar_day_key PRIMARY KEY (notice_id, on_day),
    CONSTRAINT calendar_day_notice FOREIGN KEY (notice_id) REFERENCES calendar_notice (id)
);

CREATE TABLE time_limit (
    filing_id      CHAR(36)    NOT NULL,
    scope          VARCHAR(80) NOT NULL,
    statutory_days INT         NOT NULL,
    promised_days  INT         NOT NULL,
    started_on     DATE        NOT NULL,
    statutory_due  DATE        NOT NULL,
    promised_due   DATE        NOT NULL,
    provisional    BOOLEAN     NOT NULL,
    ended_on       DATE,
    CONSTRAINT time_limit_key PRIMARY KEY (filing_id, scope)
);

CREATE INDEX time_limit_running ON time_limit (ended_on, statutory_due);
