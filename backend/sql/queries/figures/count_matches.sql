-- Active mentees with matches, and those of them with a booked meeting in [from, to) with one of these mentors.
SELECT (SELECT count(*)::int FROM users u
        WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
          AND (:everybody::boolean OR :party::text = 'mentor' OR u.id IN
               (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
          AND CASE WHEN :everybody::boolean OR :party::text = 'mentee'
                THEN EXISTS (SELECT FROM user_match_cache c WHERE c.user_id = u.id AND c.algorithm_version = :version::text)
                ELSE EXISTS (SELECT FROM user_match_cache c
                             WHERE c.user_id = u.id AND c.algorithm_version = :version::text AND c.recommended_user_id IN
                                   (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[]))) END) AS matched,
       (SELECT count(DISTINCT m.mentee_id)::int
        FROM oh_meetings(:from::timestamptz, :to::timestamptz, :now::timestamptz) m
        WHERE oh_is_live(m.status)
          AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN m.mentee_id ELSE m.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
          AND EXISTS (SELECT FROM user_match_cache c
                      WHERE c.user_id = m.mentee_id AND c.recommended_user_id = m.mentor_id AND c.algorithm_version = :version::text)
          AND m.mentee_id IN (SELECT u.id FROM users u WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL)) AS booked
