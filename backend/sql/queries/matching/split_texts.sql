-- The stems of texts in the order of their words, in the language of each, without accents; of texts in another language
-- those that English would make of them as well: so words which travel ("marketing") meet, and what is written with
-- accents with what is written without.
SELECT t.nr::int AS nr,
       coalesce((SELECT array_agg(oh_unaccent(l.lexeme) ORDER BY p.place, l.lexeme)
                 FROM unnest(to_tsvector(t.language::regconfig, CASE WHEN t.language = 'english' THEN oh_unaccent(t.text) ELSE t.text END)) l,
                      unnest(l.positions) AS p (place)), '{}') AS stems,
       CASE WHEN t.language = 'english' THEN '{}'
            ELSE coalesce((SELECT array_agg(DISTINCT oh_unaccent(l.lexeme)) FROM unnest(to_tsvector('english'::regconfig, oh_unaccent(t.text))) l), '{}')
       END AS others
FROM unnest(:texts::text[], :languages::text[]) WITH ORDINALITY AS t (text, language, nr)
ORDER BY t.nr
