INSERT INTO airtable_sync_log (id, webhook_payload, processed_at, records_updated, errors, created_at)
VALUES (:id, :facts::jsonb, :now, :changed, nullif(:problems::jsonb, '[]'), :now)
