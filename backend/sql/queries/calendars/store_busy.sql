-- All of the range, as it was when it was asked for. Nothing when something newer is known, or the calendar is another one by
-- now.
UPDATE calendar_busy b SET times = read.times, known = tstzrange(:from, :to), read_at = :asked, asked_at = :asked
FROM (SELECT coalesce(range_agg(tstzrange(t.starts, t.ends)), '{}') AS times
      FROM unnest(:starts::timestamptz[], :ends::timestamptz[]) AS t (starts, ends)) read
WHERE b.user_id = :user AND b.revision = :revision AND (b.asked_at IS NULL OR b.asked_at <= :asked)
