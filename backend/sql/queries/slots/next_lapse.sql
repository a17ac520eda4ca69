SELECT oh_next_lapse(:now, :until) AS lapses_at
