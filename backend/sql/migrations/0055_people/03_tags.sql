-- C, C++ and C# are three tags: signs at the end of a word are a part of the key now, as normaliseTag() makes it.
-- Tags that have such a name get it, unless another tag has it by now. What was taken for the same tag before stays
-- with the one that has it: nobody knows who meant which.
DO $$
DECLARE
  tag record;
  words text;
  key text;
BEGIN
  FOR tag IN SELECT t.id, t.category, t.display_name, t.value FROM taxonomy t
              WHERE normalize(t.display_name, NFKC) ~ '[[:alnum:]][+#]+(?![[:alnum:]+#])' ORDER BY t.created_at LOOP
    key := regexp_replace(lower(normalize(tag.display_name, NFKC)), '\s', ' ', 'g');
    LOOP
      words := substring(key FROM '[[:alnum:]]([+#]+)(?![[:alnum:]+#])');
      EXIT WHEN words IS NULL;
      key := regexp_replace(key, '([[:alnum:]])[+#]+(?![[:alnum:]+#])', '\1' || replace(replace(words, '+', 'plus'), '#', 'sharp'));
    END LOOP;
    key := regexp_replace(btrim(regexp_replace(key, '[^[:alnum:]_ ]', '', 'g')), '[ _]+', '_', 'g');
    IF key <> '' AND key <> tag.value AND char_length(key) <= 200
       AND NOT EXISTS (SELECT FROM taxonomy o WHERE o.category = tag.category AND o.value = key)
       AND NOT EXISTS (SELECT FROM taxonomy_names n WHERE n.category = tag.category AND n.value = key) THEN
      UPDATE taxonomy SET value = key WHERE id = tag.id;
    END IF;
  END LOOP;
END
$$;
