-- Every table takes its letters from the database: all of Unicode, and two names are one only where each character is.
-- Only where something migrates: a node that merely starts must not touch the database others work on, which would answer them
-- with a deadlock.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
