UPDATE sessions SET ended_at = :now, end_reason = :reason
WHERE family_id = :family AND ended_at IS NULL
