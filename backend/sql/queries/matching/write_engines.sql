INSERT INTO matching_state (engines) VALUES (:engines)
ON CONFLICT (is_one) DO UPDATE SET engines = excluded.engines
