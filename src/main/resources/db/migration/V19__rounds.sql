-- Which node makes a round at the moment; the table ShedLock asks for.
CREATE TABLE shedlock (
    name       VARCHAR(64)  NOT NULL PRIMARY KEY,
    lock_until DATETIME(3)  NOT NULL,
    locked_at  DATETIME(3)  NOT NULL,
    locked_by  VARCHAR(255) NOT NULL
);

-- The rounds that were made, one row for each day.
CREATE TABLE daily_round (
    name     VARCHAR(64) NOT NULL,
    on_day   DATE        NOT NULL,
    ended_at DATETIME(3) NOT NULL,
    handled  INT         NOT NULL,
    CONSTRAINT daily_round_key PRIMARY KEY (name, on_day)
);

-- The worst light a running limit was warned of.
ALTER TABLE time_limit ADD COLUMN warned VARCHAR(8);
CREATE INDEX time_limit_to_warn ON time_limit (ended_on, warned, promised_due);
