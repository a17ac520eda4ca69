SELECT s.id FROM oh_calendar_syncs(:now) s WHERE s.state = 'failing' ORDER BY s.id LIMIT :limit
