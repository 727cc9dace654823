-- An e-mail address of a filing is as long as one of an account may be.
ALTER TABLE filing MODIFY COLUMN email VARCHAR(254) NOT NULL;
