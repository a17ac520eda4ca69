-- plan: walk
-- For coordinators: the accounts, the one made last first, of which at least every tenth or so is wanted: a walk along an index until the page is
-- full. Where a page ended is where the next one begins, whatever came or went meanwhile.
WITH page AS MATERIALIZED (
  SELECT o.id, o.created_at, row_number() OVER () AS place
  FROM (SELECT u.id, u.created_at
        FROM users u
        WHERE u.erased_at IS NULL
          AND (u.created_at, u.id) < (coalesce((:after::jsonb ->> 'u')::timestamptz, 'infinity'),
                                      coalesce((:after::jsonb ->> 'i')::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
          AND CASE :state::text WHEN 'active' THEN u.deleted_at IS NULL AND u.is_active
                                WHEN 'present' THEN u.deleted_at IS NULL
                                ELSE true END
          AND (:role::text IS NULL OR u.role::text = :role::text)
          AND (cardinality(:tier::text[]) = 0 OR u.reputation_tier::text = ANY (:tier::text[]))
        ORDER BY u.created_at DESC, u.id DESC
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
  'nextCursor', (SELECT oh_cursor(json_build_object('s', coalesce(:sort::text, ''), 'u', e.created_at, 'i', e.id))
                 FROM page e WHERE e.place = :limit::int))::text AS json
