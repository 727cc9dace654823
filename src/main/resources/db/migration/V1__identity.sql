CREATE TABLE account (
    id            CHAR(36)     NOT NULL PRIMARY KEY,
    username      VARCHAR(60)  NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    name          VARCHAR(100) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    mobile        VARCHAR(30)  NOT NULL,
    id_number     VARCHAR(30),
    language      VARCHAR(10)  NOT NULL,
    enabled       BOOLEAN      NOT NULL,
    failed_logins INT          DEFAULT 0 NOT NULL,
    locked_until  DATETIME(3),
    created_at    DATETIME(3)  NOT NULL,
    CONSTRAINT account_username UNIQUE (username)
);

CREATE TABLE account_post (
    account_id CHAR(36)    NOT NULL,
    department VARCHAR(60) NOT NULL,
    role       VARCHAR(20) NOT NULL,
    CONSTRAINT account_post_key PRIMARY KEY (account_id, department, role),
    CONSTRAINT account_post_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE INDEX account_post_holding ON account_post (department, role);
