SELECT count(*) AS open
FROM taxonomy t
WHERE t.requested_by = :user AND NOT t.is_approved AND t.rejected_at IS NULL AND t.merged_into IS NULL
