-- The reason is in the log that coordinators read, and stays there; so does who it was.
SELECT h.created_at AS set_at, CASE WHEN oh_is_staff() THEN (SELECT c.person FROM person_cards c WHERE c.user_id = h.created_by) END AS set_by,
       (SELECT a.reason FROM audit_log a
         WHERE a.target_entity_type = 'user' AND a.target_entity_id = h.user_id AND a.action_type = 'reputation.overridden'
         ORDER BY a.seq DESC LIMIT 1) AS reason
FROM reputation_history h
WHERE h.user_id = :user AND h.trigger_event = 'admin_override'
ORDER BY h.created_at DESC, h.id DESC
LIMIT 1
