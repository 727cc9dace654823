-- The kind of step of a task. A node of the version before leaves it empty; such rows are read by their step. The column is invisible, so
-- that SELECT * keeps its columns: that node caches the order of columns (cacheResultSetMetadata) and would read others in their place.
ALTER TABLE work_item ADD COLUMN block VARCHAR(30) INVISIBLE;

UPDATE work_item SET block = CASE step
    WHEN 'check-completeness' THEN 'CHECK_COMPLETENESS'
    WHEN 'correct-filing' THEN 'CORRECT_FILING'
    WHEN 'correct-branch' THEN 'CORRECT_BRANCH'
    WHEN 'supply-later-materials' THEN 'SUPPLY_LATER'
    WHEN 'supply-phase-materials' THEN 'SUPPLY_PHASE'
    WHEN 'review-materials' THEN 'REVIEW'
    WHEN 'inspect-site' THEN 'INSPECT'
    WHEN 'decide-item' THEN 'DECIDE'
    WHEN 'approve-registration' THEN 'APPROVE'
    WHEN 'confirm-withdrawal' THEN 'CONFIRM_WITHDRAWAL'
    WHEN 'hand-over-result' THEN 'DELIVER'
    END;

CREATE INDEX work_item_of_block ON work_item (block, department, state, due_on);
