-- A mentor's profile, as everybody sees it. `details` leaves the object open: what depends on the
-- viewer comes last.
SELECT concat('{', c.summary, ',"isDormant":', CASE WHEN c.last_activity_at < oh_dormant_before(:now) THEN 'true' ELSE 'false' END,
              ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, ',', c.details,
              ',"completedSessions":', (SELECT count(*) FROM held_sessions h
                                        WHERE h.mentor_id = c.mentor_id AND h.meeting_end_time <= :now)) AS json,
       c.reputation_tier, c.last_activity_at < oh_dormant_before(:now) AS dormant
FROM mentor_cards c
CROSS JOIN LATERAL oh_free_slots(c.mentor_id, :earliest, :now) f
WHERE c.mentor_id = :mentor
