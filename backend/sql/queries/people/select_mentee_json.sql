-- A mentee's profile, as mentors see it (FR16).
SELECT concat('{', c.summary, ',"isDormant":',
              CASE WHEN oh_is_dormant(u.last_activity_at, u.created_at, :now) THEN 'true' ELSE 'false' END, ',', c.details, '}') AS json
FROM mentee_cards c
JOIN users u ON u.id = c.mentee_id
WHERE c.mentee_id = :mentee
