UPDATE waiting_list_openings SET closed_at = :now WHERE id = :opening
