-- One of somebody's, or (without :family) all but :current. Each family once.
WITH ended AS (
  UPDATE sessions SET ended_at = :now, end_reason = 'signed_out_elsewhere'
  WHERE user_id = :user AND ended_at IS NULL
    AND CASE WHEN :family::uuid IS NULL THEN family_id <> :current ELSE family_id = :family END
  RETURNING family_id
)
SELECT DISTINCT family_id FROM ended
