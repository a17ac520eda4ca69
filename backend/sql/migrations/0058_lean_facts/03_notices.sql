-- As before; what fits into one notice, nearly always, is put together at once and not line by line.
CREATE OR REPLACE FUNCTION oh_live_notify_all(payloads jsonb[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  -- PostgreSQL takes less than 8000 bytes.
  most constant integer := 7900;
  said constant text := current_setting('oh.said', true);
  every constant text := concat(array_to_string(payloads::text[], E'\n'), E'\n');
  line text;
  lines text := '';
BEGIN
  IF coalesce(cardinality(payloads), 0) = 0 THEN
    RETURN;
  END IF;
  IF octet_length(every) <= most THEN
    lines := every;
  ELSE
    FOREACH line IN ARRAY payloads::text[] LOOP
      IF lines <> '' AND octet_length(lines) + octet_length(line) >= most THEN
        PERFORM pg_notify('oh_live', lines);
        lines := '';
      END IF;
      lines := concat(lines, line, E'\n');
    END LOOP;
  END IF;
  PERFORM pg_notify('oh_live', lines);
  PERFORM set_config('oh.said', CASE WHEN said LIKE '!%' OR coalesce(octet_length(said), 0) + octet_length(every) > 16000 THEN '!' ELSE concat(said, every) END, true);
END
$$;
