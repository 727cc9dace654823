-- The mark by which the store of files is known again.
CREATE TABLE file_store (
    id       INT         NOT NULL PRIMARY KEY,
    sha256   CHAR(64)    NOT NULL,
    begun_at DATETIME(3) NOT NULL
);

-- Files found damaged or missing when they were read.
CREATE TABLE file_damage (
    sha256   CHAR(64)    NOT NULL PRIMARY KEY,
    missing  BOOLEAN     NOT NULL,
    found_at DATETIME(3) NOT NULL
);

CREATE INDEX material_of_file ON material (sha256);
