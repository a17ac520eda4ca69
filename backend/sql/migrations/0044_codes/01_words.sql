-- What the server itself has to say is kept as what happened, and said in the language of whoever reads it.

-- That a request ran out says its status: the notes are people's.
UPDATE tier_override_requests SET review_notes = NULL
WHERE status = 'rejected' AND reviewed_by IS NULL AND review_notes = 'Auto-rejected: request expired after 7 days';

-- What rules wrote into the notes of a cancellation before they had reasons of their own. Only to the letter, and with a
-- name that one of the two has or had: people's own words stay.
UPDATE bookings b SET cancellation_reason = said.reason::cancellation_reason, cancellation_notes = NULL
FROM (
  SELECT o.id, w.reason
  FROM bookings o
  CROSS JOIN LATERAL (
    SELECT p.name FROM user_profiles p WHERE p.user_id IN (o.mentor_id, o.mentee_id)
    UNION SELECT e.name FROM earlier_names e WHERE e.user_id IN (o.mentor_id, o.mentee_id)) person
  CROSS JOIN LATERAL (VALUES
    ('account_deactivated', 'The account of ' || person.name || ' was deactivated.'),
    ('role_changed', person.name || ' does not take part as a mentor any more.'),
    ('role_changed', person.name || ' does not take part as a mentee any more.'),
    ('left_programme', person.name || ' does not take part in the programme any more.'),
    ('availability_withdrawn', 'The mentor''s availability was withdrawn.')) w (reason, words)
  WHERE o.status = 'canceled' AND o.cancellation_reason = 'other' AND o.cancellation_notes = w.words
    -- This one names nobody: what a mentee writes is theirs.
    AND (w.reason <> 'availability_withdrawn' OR o.canceled_by IS DISTINCT FROM o.mentee_id)
  GROUP BY o.id, w.reason) said
WHERE b.id = said.id;

-- An export whose file was taken back because somebody in it was erased.
ALTER TABLE exports ADD COLUMN is_withdrawn boolean NOT NULL DEFAULT false;
UPDATE exports SET is_withdrawn = true, error = NULL WHERE status = 'canceled' AND error IS NOT NULL;
-- What follows changes the table, which waits for no trigger.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
ALTER TABLE exports DROP CONSTRAINT exports_error_ck;
ALTER TABLE exports ADD CONSTRAINT exports_error_ck CHECK (error IS NULL OR status = 'failed');
ALTER TABLE exports ADD CONSTRAINT exports_withdrawn_ck CHECK (NOT is_withdrawn OR status = 'canceled');

CREATE OR REPLACE FUNCTION oh_export_json(e exports) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', e.id, 'requestedBy', e.requested_by,
  'requesterName', coalesce((SELECT p.name FROM user_profiles p WHERE p.user_id = e.requested_by), ''),
  'isMine', e.requested_by = oh_user_id(),
  'kind', e.kind, 'format', e.format, 'status', e.status, 'rowsDone', e.rows_done, 'rowsTotal', e.rows_total,
  'bytes', e.bytes, 'error', e.error, 'isWithdrawn', e.is_withdrawn, 'createdAt', oh_utc(e.created_at),
  'finishedAt', oh_utc(e.finished_at), 'expiresAt', oh_utc(e.expires_at));

-- Only these words of the function change, whatever other migrations have made of the rest.
DO $$
DECLARE
  before constant text := pg_get_functiondef('oh_erase_person(uuid, text, text, text, timestamptz)'::regprocedure);
  after constant text := replace(before, 'error = ''This export was withdrawn because a person in it was erased. Ask for a new one.''',
                                 'is_withdrawn = true');
BEGIN
  IF after = before THEN
    RAISE EXCEPTION 'oh_erase_person() is not as this migration knows it';
  END IF;
  EXECUTE after;
END
$$;
