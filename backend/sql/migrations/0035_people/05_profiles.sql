-- Links are of any number and kind (FR7).
DROP INDEX user_urls_one_per_type_uq;

-- A keyword says the same however often it stands there.
UPDATE user_profiles p SET keywords = k.kept
FROM (
  SELECT o.user_id, array_agg(o.word ORDER BY o.place) AS kept
  FROM (SELECT DISTINCT ON (x.user_id, oh_tag_value(w.word)) x.user_id, w.word, w.place
        FROM user_profiles x CROSS JOIN LATERAL unnest(x.keywords) WITH ORDINALITY AS w (word, place)
        ORDER BY x.user_id, oh_tag_value(w.word), w.place) o
  GROUP BY o.user_id) k
WHERE k.user_id = p.user_id AND cardinality(k.kept) < cardinality(p.keywords);
