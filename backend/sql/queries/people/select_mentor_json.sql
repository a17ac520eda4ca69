-- A mentor's profile, and what decides whether the viewer may book them. `details` leaves the
-- object open: the obstacle comes last.
SELECT concat('{', c.summary, ',"isDormant":', CASE WHEN c.last_activity_at < :now::timestamptz - interval '2160 hours' THEN 'true' ELSE 'false' END,
              ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, ',', c.details,
              ',"completedSessions":', (SELECT count(*) FROM slot_offers s
                                        WHERE s.mentor_id = c.mentor_id AND s.is_booked AND s.end_time <= :now)) AS json,
       c.reputation_tier, c.last_activity_at < :now::timestamptz - interval '2160 hours' AS dormant,
       viewer.reputation_tier AS viewer_tier, viewer.time_zone AS viewer_zone,
       ARRAY(SELECT extract(epoch FROM b.created_at)::bigint FROM own_bookings b
             WHERE b.mentee_id = :viewer AND b.created_at >= :now::timestamptz - interval '8 days'
               AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now)
                   IN ('pending', 'confirmed', 'completed')) AS booked,
       EXISTS (SELECT FROM own_exceptions e WHERE e.mentor_id = c.mentor_id AND e.expires_at > :now) AS has_exception
FROM mentor_cards c
CROSS JOIN LATERAL oh_free_slots(c.mentor_id, :earliest) f
LEFT JOIN own_account viewer ON viewer.id = :viewer
WHERE c.mentor_id = :mentor
