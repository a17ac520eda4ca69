-- NFR27: what the log keeps of each try to deliver a mail, in their order. Nothing takes one of them
-- away again but the end of the whole entry.
CREATE FUNCTION oh_with_attempt(metadata jsonb, at timestamptz, status text, smtp_code int, error text) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE
RETURN metadata || jsonb_build_object('attempts',
  coalesce(metadata -> 'attempts', '[]'::jsonb)
  || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('at', oh_utc(at), 'status', status, 'smtpCode', smtp_code, 'error', error))));
