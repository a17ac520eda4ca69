-- What is asked before somebody is erased, and how much that would be.
SELECT u.deleted_at IS NOT NULL AS removed, u.email_sealed, p.phone_sealed, coalesce(p.name, '') AS name, oh_names_of(u.id) AS names,
       oh_sought_names(oh_names_of(u.id)) || oh_sought_as_written(oh_names_of(u.id)) AS sought, oh_names_in_texts(u.id) AS names_in_texts,
       (SELECT count(*) FROM bookings b WHERE u.id IN (b.mentor_id, b.mentee_id))::int AS bookings,
       (SELECT count(*) FROM bookings b
         WHERE u.id IN (b.mentor_id, b.mentee_id) AND b.deleted_at IS NULL AND b.status IN ('pending', 'confirmed')
           AND b.meeting_start_time > :now)::int AS upcoming,
       (SELECT count(*) FROM ratings r WHERE u.id IN (r.rater_id, r.rated_user_id))::int AS ratings,
       (SELECT count(*) FROM booking_notes n WHERE n.author_id = u.id)::int AS notes,
       (SELECT count(*) FROM mail_outbox m WHERE m.recipient_id = u.id)::int AS mails
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :id AND u.erased_at IS NULL
