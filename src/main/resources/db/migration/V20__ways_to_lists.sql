-- What one has done, and the tasks of a step in a department, are read by ranges of their own; searches end at the newest.
CREATE INDEX work_item_done_list ON work_item (completed_by, state, due_on, id);
CREATE INDEX work_item_of_step ON work_item (step, department, state, due_on);
CREATE INDEX filing_by_submission ON filing (submitted_at, id);
-- What anyone filed for somebody else.
CREATE INDEX filing_of_agent ON filing (filed_by, updated_at);
