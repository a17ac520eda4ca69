-- plan: walk
-- For coordinators: the accounts by name, backwards, of which at least every tenth or so is wanted: a walk along an index until the page is
-- full. Where a page ended is where the next one begins, whatever came or went meanwhile.
WITH page AS MATERIALIZED (
  SELECT o.user_id AS id, o.search_name, row_number() OVER () AS place
  FROM (SELECT p.user_id, p.search_name
        FROM user_profiles p
        -- A limit, so that it is asked one by one, never joined with all of them.
        CROSS JOIN LATERAL (
          SELECT FROM users u
          WHERE u.id = p.user_id AND u.erased_at IS NULL
            AND CASE :state::text WHEN 'active' THEN u.deleted_at IS NULL AND u.is_active
                                  WHEN 'present' THEN u.deleted_at IS NULL
                                  ELSE true END
            AND (:role::text IS NULL OR u.role::text = :role::text)
            AND (cardinality(:tier::text[]) = 0 OR u.reputation_tier::text = ANY (:tier::text[]))
          LIMIT 1) u
        WHERE p.search_name <= coalesce(:after::jsonb ->> 'n', (SELECT l.search_name FROM user_profiles l ORDER BY l.search_name DESC LIMIT 1))
          AND (:after::jsonb IS NULL OR p.search_name < :after::jsonb ->> 'n' OR p.user_id > (:after::jsonb ->> 'i')::uuid)
        ORDER BY p.search_name DESC, p.user_id
        LIMIT :limit OFFSET :offset) o
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_account_json(u, p, :now) ORDER BY page.place)
                     FROM page JOIN users u ON u.id = page.id JOIN user_profiles p ON p.user_id = page.id), '[]'),
  -- Everybody with an account has a profile.
  'total', (SELECT count(*) FROM staff_accounts u
            WHERE CASE :state::text WHEN 'active' THEN u.deleted_at IS NULL AND u.is_active
                                    WHEN 'present' THEN u.deleted_at IS NULL
                                    ELSE true END
              AND (:role::text IS NULL OR u.role::text = :role::text)
              AND (cardinality(:tier::text[]) = 0 OR u.reputation_tier::text = ANY (:tier::text[]))),
  'limit', :limit::int, 'offset', :offset::int,
  'nextCursor', (SELECT oh_cursor(json_build_object('s', coalesce(:sort::text, ''), 'd', false, 'n', e.search_name, 'i', e.id))
                 FROM page e WHERE e.place = :limit::int))::text AS json
