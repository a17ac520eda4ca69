-- As names are compared: no case, no accents.
SELECT coalesce(array_agg(oh_fold(t.words) ORDER BY t.place), '{}') AS folded
FROM unnest(:texts::text[]) WITH ORDINALITY AS t (words, place)
