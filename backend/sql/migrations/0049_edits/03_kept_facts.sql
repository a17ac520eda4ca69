-- Erasing one party of a meeting takes nothing from what the log says of mails to the other: tries name nobody.
-- And that somebody left stays known without who it was, or the other would read that a coordinator ended it.
CREATE OR REPLACE FUNCTION oh_harmless_facts(facts jsonb, person uuid, kept text[], waits boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(jsonb_object_agg(f.key, CASE
           WHEN f.key IN ('mentorName', 'menteeName', 'personName', 'requesterName', 'changedBy', 'canceledBy')
                AND f.value #>> '{}' <> '' AND f.value #>> '{}' <> ALL (kept) THEN to_jsonb('Erased person'::text)
           ELSE f.value END), '{}')
         || CASE WHEN facts ->> 'personId' = person::text THEN '{"somebodyLeft": true}'::jsonb ELSE '{}' END
  FROM jsonb_each(CASE jsonb_typeof(facts) WHEN 'object' THEN facts END) f
  WHERE (f.key = ANY (ARRAY['bookingId', 'requestId', 'mentorId', 'actorId', 'startUtc', 'endUtc', 'otherStartUtc', 'otherEndUtc', 'atUtc',
           'untilUtc', 'canceledUtc', 'decidedUtc', 'requestedUtc', 'meetingType', 'category', 'menteeTier', 'mentorTier', 'tier',
           'oldTier', 'tierRaised', 'hasException', 'meetings', 'minutesAhead', 'turnMinutes', 'template', 'mentorName', 'menteeName',
           'personName', 'requesterName', 'changedBy', 'canceledBy', 'somebodyLeft', 'attempts'])
         OR (f.key = 'calendar' AND waits))
    AND f.value #>> '{}' IS DISTINCT FROM person::text);
