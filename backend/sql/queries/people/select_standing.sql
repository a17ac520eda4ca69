-- What decides about the asker's bookings, whoever the mentor is.
SELECT u.reputation_tier, u.time_zone,
       ARRAY(SELECT extract(epoch FROM b.created_at)::bigint FROM own_bookings b
             WHERE b.mentee_id = :user AND b.created_at >= :now::timestamptz - interval '8 days'
               AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now)
                   IN ('pending', 'confirmed', 'completed')) AS booked,
       e.mentors AS exception_mentors, e.ends AS exception_ends
FROM own_account u
CROSS JOIN (SELECT array_agg(x.mentor_id) AS mentors, array_agg(ceil(extract(epoch FROM x.expires_at))::bigint) AS ends
            FROM own_exceptions x) e
WHERE u.id = :user
