-- Who a filing names, so that nobody acts on their own matter: read from its form (FORM), or known at the counter (COUNTER).
CREATE TABLE filing_person (
    filing_id CHAR(36)    NOT NULL,
    place     VARCHAR(10) NOT NULL,
    line      INT         NOT NULL,
    id_number VARCHAR(60),
    name      VARCHAR(100),
    mobile    VARCHAR(20),
    account   CHAR(36),
    PRIMARY KEY (filing_id, place, line)
);

-- The revision of the form whose people are listed; any other one is still to be read.
ALTER TABLE filing_form ADD COLUMN named_revision BIGINT NULL;
