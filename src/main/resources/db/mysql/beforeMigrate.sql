-- Every table takes its letters from the database: all of Unicode, and two names are one only where each character is.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
