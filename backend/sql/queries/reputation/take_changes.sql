DELETE FROM reputation_changes c WHERE c.user_id = ANY (:people) RETURNING c.id, c.user_id, c.trigger_event
