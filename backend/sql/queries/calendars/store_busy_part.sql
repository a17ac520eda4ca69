-- What a look at one meeting's time found, where that is news.
UPDATE calendar_busy b
SET times = b.times - tstzmultirange(tstzrange(:from, :to)) + read.times, asked_at = :asked
FROM (SELECT coalesce(range_agg(tstzrange(t.starts, t.ends)), '{}') * tstzmultirange(tstzrange(:from, :to)) AS times
      FROM unnest(:starts::timestamptz[], :ends::timestamptz[]) AS t (starts, ends)) read
WHERE b.user_id = :user AND b.revision = :revision AND (b.asked_at IS NULL OR b.asked_at <= :asked)
  AND b.times * tstzmultirange(tstzrange(:from, :to)) <> read.times
