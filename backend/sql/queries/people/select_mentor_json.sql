-- A mentor's profile, as everybody sees it. `details` leaves the object open: what depends on the
-- viewer comes last.
SELECT concat('{', c.summary, ',"isDormant":', CASE WHEN c.last_activity_at < :now::timestamptz - interval '2160 hours' THEN 'true' ELSE 'false' END,
              ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, ',', c.details,
              ',"completedSessions":', (SELECT count(*) FROM slot_offers s
                                        WHERE s.mentor_id = c.mentor_id AND s.is_booked AND s.end_time <= :now)) AS json,
       c.reputation_tier, c.last_activity_at < :now::timestamptz - interval '2160 hours' AS dormant
FROM mentor_cards c
CROSS JOIN LATERAL oh_free_slots(c.mentor_id, :earliest) f
WHERE c.mentor_id = :mentor
