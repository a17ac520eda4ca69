-- Load for the benchmark, in the size of a busy accelerator times `scale`: per unit 500 mentors,
-- 4,480 mentees, 20 coordinators, 60,000 future slots, 40,000 past ones, 22,000 bookings, six tags
-- a person and 20 matches a mentee. Every value follows from a number, so that two runs are alike.
-- Run as the database's administrator: psql -v scale=1 -f seed.sql
\set ON_ERROR_STOP 1
SET timezone = 'UTC';

-- A valid version 4 UUID for a name, and a number below n for a name.
CREATE FUNCTION bench_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid $$;
CREATE FUNCTION pg_temp.pick(name text, n int) RETURNS int LANGUAGE sql IMMUTABLE AS
$$ SELECT (('x' || left(md5(name), 7))::bit(28)::int) % n $$;
CREATE FUNCTION pg_temp.person(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT bench_id('person ' || n) $$;

SELECT :scale * 500 AS mentors, :scale * 4980 AS mentees_end, :scale * 5000 AS people, :scale * 4480 AS mentees \gset

BEGIN;
-- The triggers keep what this file writes anyway, row by row: without them it takes seconds.
SET session_replication_role = replica;
SELECT set_config('oh.role', 'system', true);

-- Nobody writes to them: the addresses are sealed with no key.
-- Scores as drawn, not as calculated: the tiers of the load stay what they are.
INSERT INTO users (id, email_sealed, email_index, role, reputation_score, reputation_tier, reputation_override, last_activity_at, created_at)
SELECT pg_temp.person(n), '\x00', sha256(('person ' || n)::bytea),
  (CASE WHEN n <= :mentors THEN 'mentor' WHEN n <= :mentees_end THEN 'mentee' ELSE 'coordinator' END)::user_role, score,
  (CASE WHEN score < 3 THEN 'bronze' WHEN score < 4 THEN 'silver' WHEN score < 4.5 THEN 'gold' ELSE 'platinum' END)::reputation_tier, true,
  now() - make_interval(hours => pg_temp.pick('active ' || n, 80 * 24)), now() - make_interval(days => 90 + pg_temp.pick('joined ' || n, 400))
FROM (SELECT n, round((CASE WHEN t < 15 THEN 2 + 0.99 * f WHEN t < 65 THEN 3 + 0.99 * f WHEN t < 90 THEN 4 + 0.49 * f ELSE 4.5 + 0.49 * f END)::numeric, 2) AS score
      FROM (SELECT n, pg_temp.pick('tier ' || n, 100) AS t, pg_temp.pick('score ' || n, 1000) / 1000.0 AS f
            FROM generate_series(1, :people) n) drawn) scored;

INSERT INTO user_profiles (id, user_id, name, title, company, bio, expertise_description, ideal_mentee_description, avatar_url, avatar_source_type, time_zone)
SELECT bench_id('profile ' || n), pg_temp.person(n),
  (ARRAY['Anna','Bela','Cem','Dora','Emil','Fatma','Gita','Hans','Iris','Jonas','Klara','Lars','Mira','Nils','Oskar','Petra','Rahel','Sven','Tilda','Uwe'])[1 + pg_temp.pick('first ' || n, 20)]
  || ' ' || (ARRAY['Abel','Brandt','Cruz','Dahl','Egger','Frei','Grace','Huber','Iversen','Jansen','Kraus','Lindt','Moser','Nagy','Otto','Popp','Ruiz','Sato','Toth','Unger'])[1 + pg_temp.pick('last ' || n, 20)],
  (ARRAY['Founder','Chief Executive','Chief Technology Officer','Partner','Head of Sales','Product Lead','Designer','Advisor'])[1 + pg_temp.pick('title ' || n, 8)],
  (ARRAY['Acme','Borealis','Cobalt','Delphi','Everest','Fjord','Hooli','Helios','Indigo','Juniper'])[1 + pg_temp.pick('company ' || n, 10)] || ' ' || (1 + pg_temp.pick('branch ' || n, 50)),
  'First years in ' || a || ', then ' || b || '. Two companies of my own, a dozen more that I advised on product, sales and raising money. Meets founders on weekdays and likes a question sent ahead.',
  CASE WHEN n <= :mentors THEN 'Long practice in ' || a || ' and ' || b || ', with an eye on hiring, prices and first customers.' END,
  CASE WHEN n <= :mentors THEN 'Founders up to their first large round who build something for ' || b || '.' END,
  'https://pictures.example.test/' || n || '.webp', 'url', 'Europe/Berlin'
FROM (SELECT n,
        (ARRAY['cloud','payments','robotics','logistics','energy','biotech','security','media','retail','education'])[1 + pg_temp.pick('field ' || n, 10)] AS a,
        (ARRAY['analytics','marketplaces','hardware','sales','compliance','growth','design','recruiting','finance','operations'])[1 + pg_temp.pick('craft ' || n, 10)] AS b
      FROM generate_series(1, :people) n) written;

-- 70 industries, 60 technologies, 20 stages; every tenth is not approved.
INSERT INTO taxonomy (id, category, value, display_name, is_approved, source, approved_at)
SELECT bench_id('tag ' || i), category::taxonomy_category, category || '_' || lpad(k::text, 2, '0'), initcap(category) || ' ' || k,
  i % 10 <> 9, 'sample_data', CASE WHEN i % 10 <> 9 THEN now() END
FROM (SELECT i, CASE WHEN i <= 70 THEN 'industry' WHEN i <= 130 THEN 'technology' ELSE 'stage' END AS category,
             CASE WHEN i <= 70 THEN i WHEN i <= 130 THEN i - 70 ELSE i - 130 END AS k
      FROM generate_series(1, 150) i) numbered;

INSERT INTO entity_tags (id, entity_type, entity_id, taxonomy_id)
SELECT bench_id('tagged ' || n || ' ' || j), 'user', pg_temp.person(n),
  bench_id('tag ' || CASE WHEN j <= 3 THEN 1 + pg_temp.pick('tag ' || n || ' ' || j, 70)
                          WHEN j <= 5 THEN 71 + pg_temp.pick('tag ' || n || ' ' || j, 60)
                          ELSE 131 + pg_temp.pick('tag ' || n || ' ' || j, 20) END)
FROM generate_series(1, :people) n, generate_series(1, 6) j
ON CONFLICT DO NOTHING;

-- Four daily hours a mentor: 30 days ahead, and one of them for the last 80 days. A block for each
-- weekday, so that the slots are those that the server plans itself: it takes away what is none.
INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, start_time, end_time, timezone, slot_duration_minutes, meeting_type, location_custom, description)
SELECT bench_id('block ' || n || ' ' || b || ' ' || w), pg_temp.person(n), 'weekly', (now() - interval '84 days')::date + w, make_time(8 + 2 * b, 0, 0), make_time(8 + 2 * b, 30, 0), 'UTC', 30,
  (ARRAY['online', 'in_person_custom'])[1 + b % 2]::meeting_type, CASE WHEN b % 2 = 1 THEN 'Room ' || b END, 'Office hours'
FROM generate_series(1, :mentors) n, generate_series(1, 4) b, generate_series(0, 6) w;
INSERT INTO time_slots (id, availability_block_id, mentor_id, start_time, end_time)
SELECT bench_id('slot ' || n || ' ' || b || ' ' || d), bench_id('block ' || n || ' ' || b || ' ' || d % 7), pg_temp.person(n), t, t + interval '30 minutes'
FROM generate_series(1, :mentors) n, generate_series(1, 4) b, generate_series(2, 31) d,
  LATERAL (SELECT date_trunc('day', now()) + make_interval(days => d, hours => 8 + 2 * b) AS t) at;
INSERT INTO time_slots (id, availability_block_id, mentor_id, start_time, end_time)
SELECT bench_id('past ' || n || ' ' || d), bench_id('block ' || n || ' 1 ' || (84 - d) % 7), pg_temp.person(n), t, t + interval '30 minutes'
FROM generate_series(1, :mentors) n, generate_series(1, 80) d,
  LATERAL (SELECT date_trunc('day', now()) - make_interval(days => d) + interval '10 hours' AS t) at;

INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, materials_urls, meeting_type, status, confirmed_by, confirmed_at, canceled_by, canceled_at, meeting_start_time, meeting_end_time, created_at)
SELECT bench_id('met ' || n || ' ' || d), s.id, s.mentor_id, mentee, 'Talk through the launch plan and the prices of our first product', ARRAY['https://decks.example.test/' || n], 'online',
  status::booking_status, CASE WHEN status = 'completed' THEN s.mentor_id END, CASE WHEN status = 'completed' THEN s.start_time - interval '3 days' END,
  CASE WHEN status = 'canceled' THEN mentee END, CASE WHEN status = 'canceled' THEN s.start_time - interval '2 days' END,
  s.start_time, s.end_time, s.start_time - make_interval(hours => 80 + pg_temp.pick('asked ' || n || ' ' || d, 96))
FROM generate_series(1, :mentors) n CROSS JOIN generate_series(1, 80) d
CROSS JOIN LATERAL (SELECT pg_temp.pick('end ' || n || ' ' || d, 100) AS e, pg_temp.person(:mentors + 1 + pg_temp.pick('who ' || n || ' ' || d, :mentees)) AS mentee) drawn
CROSS JOIN LATERAL (SELECT CASE WHEN e < 80 THEN 'completed' WHEN e < 92 THEN 'canceled' ELSE 'expired' END AS status) ended
JOIN time_slots s ON s.id = bench_id('past ' || n || ' ' || d)
WHERE (n + d) % 2 = 0
ON CONFLICT DO NOTHING;
INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, meeting_type, status, confirmed_by, confirmed_at, meeting_start_time, meeting_end_time, created_at)
SELECT bench_id('soon ' || n || ' ' || d), s.id, s.mentor_id, pg_temp.person(:mentors + 1 + pg_temp.pick('next ' || n || ' ' || d, :mentees)),
  'Look over the pitch before the next round', 'online', status::booking_status, CASE WHEN status = 'confirmed' THEN s.mentor_id END, CASE WHEN status = 'confirmed' THEN now() - interval '1 day' END,
  s.start_time, s.end_time, now() - interval '2 days'
FROM generate_series(1, :mentors) n CROSS JOIN generate_series(3, 6) d
CROSS JOIN LATERAL (SELECT (ARRAY['pending', 'confirmed'])[1 + d % 2] AS status) chosen
JOIN time_slots s ON s.id = bench_id('slot ' || n || ' ' || (1 + n % 4) || ' ' || d)
ON CONFLICT DO NOTHING;
UPDATE time_slots s SET is_booked = true, booking_id = b.id,
  lapses_at = oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time)
FROM bookings b WHERE b.time_slot_id = s.id AND b.status IN ('pending', 'confirmed', 'completed');

INSERT INTO ratings (id, booking_id, rater_id, rated_user_id, score, feedback_text, created_at, effective_at)
SELECT bench_id('rated ' || b.id || side), b.id, CASE side WHEN 0 THEN mentee_id ELSE mentor_id END, CASE side WHEN 0 THEN mentor_id ELSE mentee_id END,
  3 + pg_temp.pick('stars ' || b.id || side, 3), 'Well worth the half hour', b.meeting_end_time + interval '1 hour',
  CASE WHEN b.meeting_end_time < now() - interval '168 hours' THEN b.meeting_end_time + interval '168 hours' END
FROM bookings b, generate_series(0, 1) side
WHERE status = 'completed' AND pg_temp.pick('rates ' || b.id || side, 10) < 6
ON CONFLICT DO NOTHING;

INSERT INTO user_match_cache (id, user_id, recommended_user_id, match_score, match_explanation, algorithm_version)
SELECT bench_id('match ' || n || ' ' || k), pg_temp.person(n), pg_temp.person(1 + (pg_temp.pick('match ' || n, :mentors) + k * 23) % :mentors),
  100 - 2 * k - pg_temp.pick('near ' || n || ' ' || k, 100) / 100.0,
  '{"tagOverlap": [{"category": "industry", "tag": "industry_01"}], "stageMatch": true, "reputationCompatible": true, "summary": "Strong match"}', 'tag-based-v1'
FROM generate_series(:mentors + 1, :mentees_end) n, generate_series(1, 20) k
ON CONFLICT DO NOTHING;

-- The triggers would have done it.
-- Not one by one: the function's plans are made when there are no cards, and kept.
SELECT count(oh_refresh_cards(people))
FROM (SELECT array_agg(user_id) AS people FROM (SELECT user_id, row_number() OVER () / 1000 AS part FROM user_profiles) p GROUP BY part) parts;
DELETE FROM directory_changes;

-- A session for everybody who may be given a token.
INSERT INTO sessions (id, family_id, user_id, token_hash, expires_at)
SELECT bench_id('session ' || u.id), bench_id('session ' || u.id), u.id, sha256(('session ' || u.id)::bytea), now() + interval '30 days' FROM users u;
COMMIT;
VACUUM ANALYZE;
