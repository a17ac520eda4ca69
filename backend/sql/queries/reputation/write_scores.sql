SELECT oh_write_scores(:changes::jsonb, :now::timestamptz) AS written
