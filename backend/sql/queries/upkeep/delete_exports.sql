-- Those that nobody made, too: something is wrong with them, and they keep nothing.
DELETE FROM data_exports WHERE expires_at < :now OR (ready_at IS NULL AND requested_at < :now::timestamptz - interval '7 days')
