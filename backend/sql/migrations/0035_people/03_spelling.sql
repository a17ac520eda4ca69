-- Names as they are written elsewhere: with letters written out (Søn is Soen, Müller is Mueller), and in
-- one word (Mei-Ling is Meiling). Letters without their marks are oh_fold()'s: Son, Muller.

CREATE FUNCTION oh_written_out(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(oh_unaccent(
  replace(replace(replace(replace(replace(replace(replace(
    lower(normalize(value, NFC)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa'), 'æ', 'ae'), 'œ', 'oe')));

CREATE FUNCTION oh_in_one_word(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(value, '([[:alnum:]])[-''’‐‑.]+(?=[[:alnum:]])', '\1', 'g');

-- What other spellings add to the words of a text; nothing for most.
CREATE FUNCTION oh_spellings(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (
  SELECT string_agg(x.word, ' ' ORDER BY x.word)
  FROM (SELECT regexp_split_to_table(concat_ws(' ', oh_in_one_word(oh_fold(value)), oh_written_out(value), oh_in_one_word(oh_written_out(value))), '[[:space:]]+')
        EXCEPT
        SELECT regexp_split_to_table(oh_fold(value), '[[:space:]]+')) x (word)
  WHERE x.word <> '');

-- For coordinators' lists, which know more than the directories' words: what was typed with two letters
-- that changed places, and how near a text comes to it. Both folded.
CREATE FUNCTION oh_slips(typed text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT left(typed, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2)
             FROM generate_series(1, length(typed) - 1) AS i);
CREATE FUNCTION oh_nearness(typed text, slips text[], value text) RETURNS real
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN EXISTS (SELECT FROM unnest(slips) AS s (slip) WHERE strpos(value, s.slip) > 0) THEN 1
            ELSE coalesce(strict_word_similarity(typed, value), 0) END;
REVOKE EXECUTE ON FUNCTION oh_written_out(text), oh_in_one_word(text), oh_spellings(text), oh_slips(text), oh_nearness(text, text[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_written_out(text), oh_in_one_word(text), oh_spellings(text), oh_slips(text), oh_nearness(text, text[], text) TO officehours_app;

-- One word as a text query: as a beginning, in either spelling, or, if no card has a word that begins like
-- it, as the words that are most like it.
CREATE FUNCTION oh_search_term(who user_role, typed text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  -- Taking accents off may leave signs: a half becomes 1/2.
  bare constant text := regexp_replace(lower(oh_unaccent(typed)), '[^[:alnum:]]+', '', 'g');
  written constant text := regexp_replace(oh_written_out(typed), '[^[:alnum:]]+', '', 'g');
  meant text;
BEGIN
  IF bare = '' THEN
    RETURN NULL;
  END IF;
  IF written <> '' AND written <> bare THEN
    RETURN format('(%s:* | %s:*)', bare, written);
  END IF;
  IF length(bare) BETWEEN 4 AND 40
     AND NOT EXISTS (SELECT FROM directory_words d
                     WHERE d.role = who AND d.word >= bare COLLATE "C" AND d.word < (bare || U&'\+10FFFF') COLLATE "C") THEN
    SELECT string_agg(l.word, ' | ') INTO meant
    FROM (SELECT DISTINCT ON (n.nearness, n.word) n.word
          FROM (-- Two letters that changed places leave too little in common.
                SELECT d.word, 1::real AS nearness
                FROM generate_series(1, length(bare) - 1) AS i
                JOIN directory_words d ON d.role = who
                 AND d.word = (left(bare, i - 1) || substr(bare, i + 1, 1) || substr(bare, i, 1) || substr(bare, i + 2)) COLLATE "C"
                UNION ALL
                SELECT d.word, similarity(d.word, bare)
                FROM directory_words d
                WHERE d.role = who AND d.word % bare AND similarity(d.word, bare) >= 0.35) n
          ORDER BY n.nearness DESC, n.word
          LIMIT 5) l;
  END IF;
  RETURN CASE WHEN meant IS NULL THEN bare || ':*' ELSE '(' || meant || ')' END;
END
$$;

-- As before, and what was typed with a hyphen in the middle is one word or several.
CREATE OR REPLACE FUNCTION oh_search_terms(who user_role, words text) RETURNS tsquery
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  typed text;
  term text;
  terms text[] := '{}';
BEGIN
  IF words IS NULL OR NOT oh_is_signed_in() THEN
    RETURN NULL;
  END IF;
  FOREACH typed IN ARRAY string_to_array(words, ' & ') LOOP
    typed := regexp_replace(typed, ':\*$', '');
    IF typed LIKE '%-%' THEN
      term := (SELECT string_agg(t.one, ' & ') FROM (SELECT oh_search_term(who, p.part) AS one FROM unnest(string_to_array(typed, '-')) AS p (part)) t);
      term := format('((%s) | %s)', term, oh_search_term(who, replace(typed, '-', '')));
    ELSE
      term := oh_search_term(who, typed);
    END IF;
    CONTINUE WHEN term IS NULL;
    terms := terms || term;
  END LOOP;
  IF cardinality(terms) = 0 THEN
    RETURN NULL;
  END IF;
  RETURN array_to_string(terms, ' & ')::tsquery;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_search_term(user_role, text) FROM PUBLIC;
