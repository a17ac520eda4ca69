-- The mails that waited for the link go out with it.
UPDATE mail_outbox m
SET data = jsonb_set(m.data || jsonb_build_object('meetLink', :link::text), '{calendar,sequence}', to_jsonb(:sequence::int)),
    next_attempt_at = least(m.next_attempt_at, :now)
WHERE m.booking_id = :booking AND m.status = 'pending' AND m.template = 'booking_confirmed' AND m.data ? 'calendar'
