-- Whose calendar it is and whether it is read just now; no row when nobody is there who has it.
SELECT c.id, c.user_id, c.provider, c.is_connected, c.last_error IS NOT NULL AS is_lost,
       EXISTS (SELECT FROM jobs j WHERE j.unique_key = concat('calendar_busy:', c.user_id) AND j.status = 'running') AS is_running
FROM calendar_integrations c
JOIN users u ON u.id = c.user_id AND u.is_active AND u.deleted_at IS NULL
WHERE c.id = :id
FOR UPDATE OF c
