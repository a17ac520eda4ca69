-- What one statement has to tell goes out together: a notice is one or more lines, and each line says one thing. A batch of
-- bookings needs two notices then instead of two for each of them.

-- Tells several things, in their order, and keeps what the transaction has said; for none it does nothing.
CREATE FUNCTION oh_live_notify_all(payloads jsonb[]) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  -- PostgreSQL takes less than 8000 bytes.
  most constant integer := 7900;
  said constant text := current_setting('oh.said', true);
  line text;
  lines text := '';
  every text := '';
BEGIN
  FOREACH line IN ARRAY coalesce(payloads, '{}')::text[] LOOP
    IF lines <> '' AND octet_length(lines) + octet_length(line) >= most THEN
      PERFORM pg_notify('oh_live', lines);
      every := concat(every, lines);
      lines := '';
    END IF;
    lines := concat(lines, line, E'\n');
  END LOOP;
  IF lines = '' THEN
    RETURN;
  END IF;
  PERFORM pg_notify('oh_live', lines);
  every := concat(every, lines);
  PERFORM set_config('oh.said', CASE WHEN said LIKE '!%' OR coalesce(octet_length(said), 0) + octet_length(every) > 16000 THEN '!' ELSE concat(said, every) END, true);
END
$$;

-- As before, by it.
CREATE OR REPLACE FUNCTION oh_live_notify(payload jsonb) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_notify_all(ARRAY[payload]);
END
$$;

CREATE OR REPLACE FUNCTION oh_live_bookings_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 200;
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM new_rows LIMIT most + 1) first_ones) > most THEN
    PERFORM oh_live_notify('{"t": "resync"}');
  ELSE
    PERFORM oh_live_notify_all((SELECT array_agg(jsonb_build_object('t', 'booking', 'b', n.id, 's', n.status, 'm', n.mentor_id, 'e', n.mentee_id))
                                  FROM new_rows n));
  END IF;
  RETURN NULL;
END
$$;

-- As before; of other people's rights, so that it sees who has a cap without asking for each of them.
CREATE OR REPLACE FUNCTION oh_live_slots_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  most constant integer := 80;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM oh_live_notify_all((
      SELECT array_agg(jsonb_build_object('t', 'availability', 'm', c.mentor_id))
        FROM (SELECT n.mentor_id FROM new_rows n WHERE n.deleted_at IS NULL GROUP BY n.mentor_id) c));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM oh_live_notify_all((
      SELECT array_agg(CASE WHEN c.many <= most THEN jsonb_build_object('t', 'slots', 'm', c.mentor_id, 's', c.list)
                            ELSE jsonb_build_object('t', 'availability', 'm', c.mentor_id) END)
        FROM (SELECT o.mentor_id, count(*) AS many,
                     jsonb_agg(jsonb_build_array(o.id, 'gone', floor(extract(epoch FROM o.start_time))::bigint)) AS list
                FROM old_rows o WHERE o.deleted_at IS NULL GROUP BY o.mentor_id) c));
  ELSE
    -- With a cap one booking more may close the whole week.
    PERFORM oh_live_notify_all((
      SELECT array_agg(t.told ORDER BY t.mentor_id, t.place)
        FROM (SELECT n.mentor_id, count(*) AS many,
                     bool_or(n.start_time <> o.start_time OR n.end_time <> o.end_time OR n.mentor_id <> o.mentor_id
                             OR n.is_busy_elsewhere <> o.is_busy_elsewhere) AS moved,
                     jsonb_agg(jsonb_build_array(n.id,
                       CASE WHEN n.deleted_at IS NOT NULL THEN 'gone' WHEN n.is_booked THEN 'booked' WHEN n.is_busy_elsewhere THEN 'gone' ELSE 'open' END,
                       floor(extract(epoch FROM n.start_time))::bigint)) AS list
                FROM new_rows n JOIN old_rows o ON o.id = n.id
               WHERE (n.is_booked, n.deleted_at IS NULL, n.start_time, n.end_time, n.mentor_id, n.is_busy_elsewhere)
                     IS DISTINCT FROM (o.is_booked, o.deleted_at IS NULL, o.start_time, o.end_time, o.mentor_id, o.is_busy_elsewhere)
               GROUP BY n.mentor_id) c
        LEFT JOIN user_profiles p ON p.user_id = c.mentor_id AND p.load_cap IS NOT NULL
       CROSS JOIN LATERAL (
         SELECT c.mentor_id, 1 AS place, jsonb_build_object('t', 'slots', 'm', c.mentor_id, 's', c.list) AS told
          WHERE c.many <= most AND NOT c.moved
         UNION ALL
         SELECT c.mentor_id, 2, jsonb_build_object('t', 'availability', 'm', c.mentor_id)
          WHERE c.many > most OR c.moved OR p.user_id IS NOT NULL) t));
  END IF;
  RETURN NULL;
END
$$;
DROP FUNCTION oh_has_load_cap(uuid);

-- As before, together.
CREATE OR REPLACE FUNCTION oh_live_bookings_updated() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 200;
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM new_rows LIMIT most + 1) first_ones) > most THEN
    PERFORM oh_live_notify('{"t": "resync"}');
    RETURN NULL;
  END IF;
  PERFORM oh_live_notify_all((
    SELECT array_agg(jsonb_build_object('t', 'booking', 'b', t.id, 's', t.status, 'm', t.mentor_id, 'e', t.mentee_id) ORDER BY t.place)
      FROM (-- First to whom it is taken from.
            SELECT 1 AS place, o.id, o.status, o.mentor_id, o.mentee_id FROM old_rows o JOIN new_rows n ON n.id = o.id
             WHERE (o.mentor_id, o.mentee_id) IS DISTINCT FROM (n.mentor_id, n.mentee_id)
            UNION ALL
            SELECT 2, n.id, n.status, n.mentor_id, n.mentee_id FROM new_rows n) t));
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION oh_live_notifications_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_live_notify_all((
    SELECT array_agg(jsonb_build_object('t', 'notifications', 'u', n.user_id, 'n',
                       (SELECT count(*) FROM notifications o WHERE o.user_id = n.user_id AND o.read_at IS NULL)))
      FROM (SELECT DISTINCT user_id FROM new_rows) n));
  RETURN NULL;
END
$$;
