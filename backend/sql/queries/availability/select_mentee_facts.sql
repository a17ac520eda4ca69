-- What decides about a mentee's booking with a mentor besides the time, as oh_slot_facts() has it, without its
-- locks: who asks why books nothing. A hold of the mentee's own is in nobody's way.
SELECT e.is_active AS active, e.reputation_tier,
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = e.id AND oh_uses_week(k, oh_week_start(p.time_zone, :now), :now)) AS used,
       EXISTS (SELECT FROM tier_override_requests r
                WHERE r.mentee_id = e.id AND r.mentor_id = :mentor
                  AND r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > :now) AS has_exception,
       EXISTS (SELECT FROM calendar_integrations c WHERE c.user_id = e.id AND c.is_connected) AS has_calendar,
       EXISTS (SELECT FROM slot_holds h
                WHERE h.time_slot_id = :slot::uuid AND h.holder_id <> e.id AND h.expires_at > :now) AS held
FROM users e
JOIN user_profiles p ON p.user_id = e.id
WHERE e.id = :mentee AND e.role = 'mentee' AND e.deleted_at IS NULL
