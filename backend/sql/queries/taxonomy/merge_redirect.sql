-- The tag itself, and what was merged into it before.
UPDATE taxonomy
SET merged_into = :into, is_active = false, parent_id = CASE WHEN id = :tag THEN NULL ELSE parent_id END
WHERE id = :tag OR merged_into = :tag
