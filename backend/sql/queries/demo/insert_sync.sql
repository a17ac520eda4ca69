-- Calendars that are not read any more, and imports: nothing of it makes the demo ask a provider.
WITH chosen AS (
  SELECT u.id, row_number() OVER (ORDER BY p.name) AS place
  FROM users u JOIN user_profiles p ON p.user_id = u.id
  WHERE u.role = 'mentor' AND u.is_active AND u.id <> ALL (:signing_in::uuid[])
  ORDER BY p.name LIMIT 3
), calendars AS (
  INSERT INTO calendar_integrations (id, user_id, provider, access_token_sealed, refresh_token_sealed, token_expires_at, granted_scopes,
    connection_method, is_connected, connected_at, last_sync_at, last_error, sync_problem, sync_failed_at, sync_failures, created_at)
  SELECT gen_random_uuid(), id, (CASE place WHEN 2 THEN 'microsoft' ELSE 'google' END)::calendar_provider, '', '', :now, '{}',
         'post_login', false, :now::timestamptz - interval '40 days', :now::timestamptz - place * interval '3 days',
         CASE place WHEN 1 THEN 'Google Calendar does not let us in any more. Connect it again.'
                    WHEN 2 THEN 'Outlook does not let us in any more. Connect it again.' END,
         CASE WHEN place < 3 THEN 'access_ended' END, CASE WHEN place < 3 THEN :now::timestamptz - place * interval '2 days' END,
         CASE WHEN place < 3 THEN 1 ELSE 0 END, :now::timestamptz - interval '40 days'
  FROM chosen
)
INSERT INTO airtable_sync_log (id, webhook_payload, processed_at, records_updated, errors, created_at)
SELECT gen_random_uuid(), r.facts::jsonb, :now::timestamptz - r.ago, r.changed, r.problems::jsonb, :now::timestamptz - r.ago
FROM (VALUES
  (interval '9 days', 31, '{"source": "export", "total": {"created": 31, "updated": 0, "unchanged": 0, "skipped": 1}, "tables": [{"table": "portfolio_companies", "created": 8, "updated": 0, "unchanged": 0, "skipped": 0}, {"table": "users", "created": 23, "updated": 0, "unchanged": 0, "skipped": 1}]}',
   '[{"table": "users", "recordId": "recSample17", "code": "missing_email", "message": "Has no e-mail address.", "isSkipped": true}]'),
  (interval '2 days', 4, '{"source": "export", "total": {"created": 1, "updated": 3, "unchanged": 27, "skipped": 0}, "tables": [{"table": "portfolio_companies", "created": 0, "updated": 1, "unchanged": 7, "skipped": 0}, {"table": "users", "created": 1, "updated": 2, "unchanged": 20, "skipped": 0}]}',
   NULL)) AS r (ago, changed, facts, problems)
