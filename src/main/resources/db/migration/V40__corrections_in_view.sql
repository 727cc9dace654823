-- The answers as they stood when a correction was asked for, to be shown beside the new ones; empty for requests of earlier versions.
-- Invisible, because a node of the version before reads SELECT * by the order of columns.
ALTER TABLE correction ADD COLUMN answers_before LONGTEXT INVISIBLE;

-- Whether the applicant has corrected what the task is about; the queue shows it without asking another table.
ALTER TABLE work_item ADD COLUMN corrected BOOLEAN INVISIBLE;
