-- What of an erased person stands in the words and facts of others. Names of one word are a part of other
-- people's, or a word of the language: these are looked for by themselves, never in the middle of a text of
-- people who had nothing to do with the person.

-- The ways in which names are written: with their accents in one sign or in two, and without.
CREATE FUNCTION oh_spellings(names text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT s.name ORDER BY s.name), '{}')
        FROM unnest(names) AS n (name)
        CROSS JOIN LATERAL (VALUES (n.name), (oh_unaccent(n.name)), (normalize(n.name, NFC)), (normalize(n.name, NFD))) AS s (name)
        WHERE s.name <> '');

-- Matches any of the words where it stands alone; NULL when there is none. Longer ones go first.
CREATE FUNCTION oh_words_pattern(words text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT '(?<![[:alnum:]])(?:' || string_agg(
          regexp_replace(regexp_replace(w, '([^[:alnum:][:space:]])', '\\\1', 'g'), '\s+', '\\s+', 'g'), '|' ORDER BY length(w) DESC, w)
          || ')(?![[:alnum:]])' FROM unnest(words) AS w WHERE w <> '');

-- Names of several words, to be found in any text.
CREATE FUNCTION oh_full_names(names text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(n), '{}') FROM unnest(oh_spellings(names)) AS n WHERE n ~ '\S\s+\S');

-- Their parts, and names of one word: for texts about meetings with the person. From six letters on they are
-- hardly a word of the language; shorter ones count as they are written and in capitals, for "will" is no
-- Will. Not the "von" and "de" of a name that has capitals.
CREATE FUNCTION oh_name_parts(names text[], shortest integer, longest integer) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT spelled.part), '{}') FROM unnest(oh_spellings(names)) AS n
        CROSS JOIN LATERAL regexp_split_to_table(n, '[[:space:].,''-]+') AS p (part)
        CROSS JOIN LATERAL (VALUES (p.part), (upper(p.part))) AS spelled (part)
        WHERE char_length(p.part) BETWEEN shortest AND longest AND (p.part <> lower(p.part) OR p.part = upper(p.part) OR n = lower(n)));

-- A text that others wrote: without the first words in whatever case, and the others as they are.
CREATE FUNCTION oh_words_without(words text, any_case text, as_written text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  IF any_case IS NOT NULL THEN
    words := regexp_replace(words, any_case, '(erased)', 'gi');
  END IF;
  IF as_written IS NOT NULL THEN
    words := regexp_replace(words, as_written, '(erased)', 'g');
  END IF;
  RETURN words;
END
$$;

-- Of a meeting: a goal has ten letters or more.
CREATE FUNCTION oh_goal_without(goal text, any_case text, as_written text DEFAULT NULL) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN char_length(oh_words_without(goal, any_case, as_written)) < 10 THEN 'Erased on request'
            ELSE left(oh_words_without(goal, any_case, as_written), 1000) END;

-- The same for what people are told: names in any of the values, those of one word where they are the value.
CREATE FUNCTION oh_facts_without(facts jsonb, names text[], full_names text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
  words text := facts #>> '{}';
BEGIN
  RETURN CASE jsonb_typeof(facts)
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(f.key, oh_facts_without(f.value, names, full_names)), '{}') FROM jsonb_each(facts) f)
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(oh_facts_without(f.value, names, full_names) ORDER BY f.place), '[]')
                       FROM jsonb_array_elements(facts) WITH ORDINALITY AS f (value, place))
    WHEN 'string' THEN CASE
      WHEN words = ANY (names) THEN to_jsonb('Erased person'::text)
      WHEN full_names IS NULL THEN facts
      ELSE to_jsonb(regexp_replace(words, full_names, 'Erased person', 'gi')) END
    ELSE facts END;
END
$$;

-- Whether a mail or a note tells of somebody: their id is in its facts, it is about a meeting or a request
-- of theirs, or they are named in it as somebody who did something.
CREATE FUNCTION oh_tells_of(facts jsonb, person uuid, subjects text[], names text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(facts ->> 'bookingId' = ANY (subjects), false)
  OR coalesce(facts ->> 'requestId' = ANY (subjects), false)
  OR strpos(facts::text, person::text) > 0
  OR EXISTS (SELECT FROM jsonb_each_text(CASE jsonb_typeof(facts) WHEN 'object' THEN facts END) f
              WHERE f.key IN ('mentorName', 'menteeName', 'personName', 'requesterName', 'changedBy', 'canceledBy')
                AND f.value = ANY (names) AND f.value ~ '\S\s+\S');

-- What is left of the facts of such a mail: when, of what kind, and what opens it. No words, no places, no
-- links, nobody's names but `kept`; of a mail that waits also what its calendar file needs.
CREATE FUNCTION oh_harmless_facts(facts jsonb, person uuid, kept text[], waits boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(jsonb_object_agg(f.key, CASE
           WHEN f.key IN ('mentorName', 'menteeName', 'personName', 'requesterName', 'changedBy', 'canceledBy')
                AND f.value #>> '{}' <> '' AND f.value #>> '{}' <> ALL (kept) THEN to_jsonb('Erased person'::text)
           ELSE f.value END), '{}')
  FROM jsonb_each(CASE jsonb_typeof(facts) WHEN 'object' THEN facts END) f
  WHERE (f.key = ANY (ARRAY['bookingId', 'requestId', 'mentorId', 'actorId', 'startUtc', 'endUtc', 'otherStartUtc', 'otherEndUtc', 'atUtc',
           'untilUtc', 'canceledUtc', 'decidedUtc', 'requestedUtc', 'meetingType', 'category', 'menteeTier', 'mentorTier', 'tier',
           'oldTier', 'tierRaised', 'hasException', 'meetings', 'minutesAhead', 'turnMinutes', 'template', 'mentorName', 'menteeName',
           'personName', 'requesterName', 'changedBy', 'canceledBy'])
         OR (f.key = 'calendar' AND waits))
    AND f.value #>> '{}' IS DISTINCT FROM person::text);
REVOKE EXECUTE ON FUNCTION oh_spellings(text[]), oh_words_pattern(text[]), oh_full_names(text[]), oh_name_parts(text[], integer, integer),
  oh_words_without(text, text, text), oh_goal_without(text, text, text), oh_facts_without(jsonb, text[], text),
  oh_tells_of(jsonb, uuid, text[], text[]), oh_harmless_facts(jsonb, uuid, text[], boolean) FROM PUBLIC;
