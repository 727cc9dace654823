-- What is wrong with the mail server just now; one row, or none.
CREATE TABLE mail_server_fault (
    id          INT           NOT NULL PRIMARY KEY,
    kind        VARCHAR(30)   NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    failures    INT           NOT NULL,
    since       DATETIME(3)   NOT NULL,
    next_try_at DATETIME(3)   NOT NULL
);
